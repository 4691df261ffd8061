// Who may write what.
#include "data/rules.h"

#include <algorithm>

#include "data/db.h"
#include "data/roll.h"

namespace data {

namespace {

[[noreturn]] void refuse(const char* why) { throw Error(Trouble::refused, why); }

} // namespace

void require_writer(Home& home, const Viewer& viewer) {
    const Person* person = home.roll().find(viewer.person());
    if (!person || !person->active) refuse("Please come in first.");
    if (viewer.visiting() != PersonId::none && !is_in_circle(home, viewer.visiting(), viewer.person())) refuse("Please come in again.");
}

void require_staff(Home& home, const Viewer& viewer) {
    if (!is_staff_now(home, viewer)) refuse("Only staff can do this.");
}

void require_manager(Home& home, const Viewer& viewer) {
    if (viewer.role() == Role::manager && is_staff_now(home, viewer)) return;
    for (const Person& person : home.roll().by_name())
        if (person.role == Role::manager) refuse("Only a manager can do this.");
}

bool is_staff_now(Home& home, const Viewer& viewer) {
    if (!viewer.is_staff() || viewer.person() == PersonId::none) return viewer.is_staff(); // nobody: setting up
    const Person* person = home.roll().find(viewer.person());
    return person && person->active && person->role == viewer.role();
}

void require_active(Home& home, PersonId id) {
    const Person* person = home.roll().find(id);
    if (!person || !person->active) refuse("That person is not here, or no longer.");
}

void require_resident(Home& home, PersonId id) {
    const Person* person = home.roll().find(id);
    if (!person || !person->active || person->role != Role::resident) refuse("That resident is not here, or no longer.");
}

bool is_in_circle(Home& home, PersonId resident, PersonId person) {
    Statement found = home.database().prepare("SELECT 1 FROM circle WHERE resident = :resident AND person = :person ORDER BY person");
    found.bind(":resident", number(resident)).bind(":person", number(person));
    return found.step();
}

bool may_see_record(Home& home, const Viewer& viewer, PersonId resident) {
    if (is_staff_now(home, viewer)) return true;
    if (viewer.person() == PersonId::none) return false;
    if (viewer.role() == Role::resident) return viewer.person() == resident || is_in_circle(home, resident, viewer.person());
    return viewer.visiting() == resident && is_in_circle(home, resident, viewer.person());
}

void require_sight_of(Home& home, const Viewer& viewer, PersonId resident) {
    if (!may_see_record(home, viewer, resident)) refuse("This can only be written about the person you visit.");
}

Kind require_standing_own(Home& home, const Viewer& by, EntryId id, PersonId resident, std::initializer_list<Kind> kinds) {
    require_writer(home, by);
    Statement row = home.database().prepare("SELECT author, kind FROM entries WHERE resident = :resident AND id = :id ORDER BY id");
    row.bind(":resident", number(resident)).bind(":id", number(id));
    if (!row.step() || PersonId{row.integer(0)} != by.person()) refuse("Only your own entry can be changed, while it still stands.");
    const auto kind = static_cast<Kind>(row.integer(1));
    if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) refuse("That entry cannot be changed in this way.");
    return kind;
}

std::vector<std::int64_t> checked_audience(Home& home, const Viewer& by, PersonId about, Audience audience, const std::vector<PersonId>& named) {
    if (audience < Audience::only_me || audience > Audience::house) refuse("Please choose who may know.");
    if (audience == Audience::only_me) {
        const Person* person = home.roll().find(about);
        if (by.role() != Role::resident || by.person() != about || !person || !person->has_picture_lock)
            refuse("'Only me' needs a picture lock of your own.");
    }
    std::vector<std::int64_t> people;
    if (audience != Audience::named) {
        if (!named.empty()) refuse("People can be named only for 'me and ...'.");
        return people;
    }
    for (const PersonId id : named) {
        require_active(home, id);
        people.push_back(number(id));
    }
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    if (people.empty()) refuse("Please choose who may know.");
    return people;
}

} // namespace data
