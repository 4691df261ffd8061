// People, their circles and their one line.
#include "data/people_at_once.h"

#include <algorithm>

#include "data/body.h"
#include "data/entry_rows.h"
#include "data/rules.h"
#include "data/sign_in.h"
#include "data/text.h"

namespace data {

namespace {

std::string person_body(const NewPerson& person, PersonId id, Leaving left = Leaving::here) {
    if (person.role == Role::house) throw Error(Trouble::refused, "Please choose who this person is.");
    const std::string name = checked_text(person.name, 200);
    if (name.empty()) throw Error(Trouble::refused, "A person needs a name.");
    BodyWriter body;
    body.text("name", name).text("full_name", checked_text(person.full_name, 200)).text("picture", checked_text(person.picture, 200));
    body.text("language", checked_text(person.language, 20)).text("job", checked_text(person.job, 200)).flag("name_on_glass", person.name_on_glass);
    body.number("person", number(id)).flag("left", left != Leaving::here).number("why", static_cast<std::int64_t>(left));
    return body.json();
}

NewEntry person_entry(const Viewer& by, Role role, PersonId id, std::string body) {
    return {Kind::person, by.person(), role == Role::resident ? id : PersonId::none, Audience::care_team, EntryId::none,
            static_cast<std::int64_t>(role), std::move(body)};
}

const Person& known(Home& home, PersonId id) {
    const Person* person = home.roll().find(id);
    if (!person) throw Error(Trouble::refused, "That person is not known here.");
    return *person;
}

// A home whose last manager is gone could never be changed again; one where none can come in, by anybody who walks by.
void require_another_manager(Home& home, const Person& leaving) {
    if (leaving.role != Role::manager || !leaving.active) return;
    bool another = false;
    for (const Person& person : home.roll().by_name()) another = another || (person.role == Role::manager && person.active && person.id != leaving.id);
    if (another && !is_only_manager(home, leaving.id)) return;
    throw Error(Trouble::refused, "This is the only manager who can come in: make somebody else a manager first.");
}

Leaving leaving_of(Home& home, const Person& person) {
    if (person.active) return Leaving::here;
    Statement row = home.database().prepare("SELECT why FROM leavings WHERE person = :person ORDER BY person");
    row.bind(":person", number(person.id));
    return row.step() ? static_cast<Leaving>(row.integer(0)) : Leaving::finished;
}

std::vector<Person> active_people(Home& home, const Viewer& viewer, bool (*wanted)(Role)) {
    std::vector<Person> people;
    for (const Person& person : home.roll().by_name())
        if (person.active && wanted(person.role)) people.push_back(as_seen_by(viewer, person));
    return people;
}

} // namespace

PersonId add_person(Home& home, const Viewer& by, const NewPerson& person) {
    require_manager(home, by);
    return PersonId{number(home.journal().append(person_entry(by, person.role, PersonId::none, person_body(person, PersonId::none))))};
}

std::vector<PersonId> add_people(Home& home, const Viewer& by, const std::vector<NewPerson>& people) {
    require_manager(home, by);
    std::vector<PersonId> added;
    Batch batch(home);
    for (const NewPerson& person : people)
        added.push_back(PersonId{number(home.journal().append(person_entry(by, person.role, PersonId::none, person_body(person, PersonId::none))))});
    batch.commit();
    return added;
}

void change_person(Home& home, const Viewer& by, PersonId id, const NewPerson& person) {
    require_manager(home, by);
    const Person before = known(home, id);
    if ((before.role == Role::resident) != (person.role == Role::resident)) throw Error(Trouble::refused, "A resident stays a resident: add the other person anew.");
    if (person.role != Role::manager) require_another_manager(home, before);
    home.journal().append(person_entry(by, person.role, id, person_body(person, id, leaving_of(home, before))));
}

void set_active(Home& home, const Viewer& by, PersonId id, bool active) { let_leave(home, by, id, active ? Leaving::here : Leaving::finished); }

void let_leave(Home& home, const Viewer& by, PersonId id, Leaving why) {
    require_manager(home, by);
    if (why < Leaving::here || why > Leaving::mistake) throw Error(Trouble::refused, "Please say how they left.");
    const Person before = known(home, id);
    if (leaving_of(home, before) == why) return;
    if (why != Leaving::here) require_another_manager(home, before);
    const NewPerson same{before.role, before.name, before.full_name, before.picture, before.language, before.job, before.name_on_glass};
    home.journal().append(person_entry(by, before.role, id, person_body(same, id, why)));
}

void add_to_circle(Home& home, const Viewer& by, PersonId resident, PersonId person, const std::string& relation) {
    require_manager(home, by);
    require_resident(home, resident);
    require_active(home, person);
    if (person == resident) throw Error(Trouble::refused, "A circle is made of other people.");
    BodyWriter body;
    body.number("person", number(person)).text("relation", checked_text(relation, 200));
    home.journal().append({Kind::circle, by.person(), resident, Audience::care_team, EntryId::none, 1, body.json()});
}

void remove_from_circle(Home& home, const Viewer& by, PersonId resident, PersonId person) {
    require_manager(home, by);
    if (!is_in_circle(home, resident, person)) return;
    BodyWriter body;
    body.number("person", number(person));
    home.journal().append({Kind::circle, by.person(), resident, Audience::care_team, EntryId::none, 0, body.json()});
}

std::vector<Person> residents(Home& home, const Viewer& viewer) {
    return active_people(home, viewer, [](Role role) { return role == Role::resident; });
}

std::vector<Person> staff(Home& home, const Viewer& viewer) {
    return active_people(home, viewer, [](Role role) { return role == Role::staff || role == Role::manager; });
}

std::vector<Visitor> visitors_of(Home& home, const Viewer& viewer, PersonId resident) {
    std::vector<Visitor> visitors;
    Statement row = home.database().prepare("SELECT person, relation FROM circle WHERE resident = :resident ORDER BY person");
    row.bind(":resident", number(resident));
    while (row.step()) {
        const Person* person = home.roll().find(PersonId{row.integer(0)});
        if (!person || !person->active || (person->role != Role::family && person->role != Role::partner)) continue;
        visitors.push_back({as_seen_by(viewer, *person), viewer.role() == Role::house ? std::string() : row.text(1)});
    }
    std::sort(visitors.begin(), visitors.end(), [](const Visitor& a, const Visitor& b) { return a.person.name < b.person.name; });
    return visitors;
}

std::optional<Person> person(Home& home, const Viewer& viewer, PersonId id) {
    const Person* found = home.roll().find(id);
    if (!found) return std::nullopt;
    return as_seen_by(viewer, *found);
}

std::string relation(Home& home, const Viewer& viewer, PersonId resident, PersonId visitor) {
    if (viewer.role() == Role::house) return {};
    Statement row = home.database().prepare("SELECT relation FROM circle WHERE resident = :resident AND person = :person ORDER BY person");
    row.bind(":resident", number(resident)).bind(":person", number(visitor));
    return row.step() ? row.text(0) : std::string();
}

void set_one_line(Home& home, const Viewer& by, PersonId resident, const std::string& words, Audience audience) {
    require_writer(home, by);
    require_resident(home, resident);
    if (!is_staff_now(home, by) && by.person() != resident) throw Error(Trouble::refused, "Only this person and the staff can write this.");
    if (audience == Audience::named) throw Error(Trouble::refused, "Please choose who may know.");
    checked_audience(home, by, resident, audience, {});
    Statement standing = home.database().prepare("SELECT id FROM one_lines WHERE resident = :resident ORDER BY id DESC LIMIT 1");
    standing.bind(":resident", number(resident));
    const EntryId earlier = standing.step() ? EntryId{standing.integer(0)} : EntryId::none;
    BodyWriter body;
    body.text("words", checked_text(words, 500));
    home.journal().append({Kind::one_line, by.person(), resident, audience, earlier, 0, body.json()});
}

std::string one_line(Home& home, const Viewer& viewer, PersonId resident) {
    // The standing one or none: where the viewer may not see it, an earlier one must not show in its place.
    Statement row = prepare_for(home, viewer, std::string("SELECT e.words FROM one_lines e WHERE e.resident = :resident"
                                " AND e.id = (SELECT max(l.id) FROM one_lines l WHERE l.resident = :resident) AND ") + audience_predicate() + " ORDER BY e.id");
    row.bind(":resident", number(resident));
    return row.step() ? row.text(0) : std::string();
}

} // namespace data
