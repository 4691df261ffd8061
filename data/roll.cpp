// Everybody this home knows, read again after every change to them.
#include "data/roll.h"

#include "data/journal.h"
#include "data/sign_in_secrets.h"

namespace data {

void Roll::refresh() {
    if (m_generation == m_journal.people_generation()) return;
    m_people.clear();
    m_places.clear();
    Statement row = m_database.prepare(
        "SELECT p.id, p.role, p.name, p.full_name, p.picture, p.language, p.job, p.name_on_glass, p.active,"
        " EXISTS (SELECT 1 FROM secrets s WHERE s.person = p.id AND s.what = :pin), EXISTS (SELECT 1 FROM secrets s WHERE s.person = p.id AND s.what = :lock),"
        " coalesce(t.picture, ''), coalesce(t.audience, :house) FROM people p"
        " LEFT JOIN portraits t ON t.person = p.id AND t.id = (SELECT max(l.id) FROM portraits l WHERE l.person = p.id) ORDER BY p.name COLLATE NOCASE, p.id");
    row.bind(":pin", static_cast<std::int64_t>(SecretKind::pin)).bind(":lock", static_cast<std::int64_t>(SecretKind::picture_lock));
    row.bind(":house", static_cast<std::int64_t>(Audience::house));
    while (row.step()) {
        Person person;
        person.id = PersonId{row.integer(0)};
        person.role = static_cast<Role>(row.integer(1));
        person.name = row.text(2);
        person.full_name = row.text(3);
        person.picture = row.text(4);
        person.language = row.text(5);
        person.job = row.text(6);
        person.name_on_glass = row.integer(7) != 0;
        person.active = row.integer(8) != 0;
        person.has_pin = row.integer(9) != 0;
        person.has_picture_lock = row.integer(10) != 0;
        person.photograph = row.text(11);
        person.photograph_for = static_cast<Audience>(row.integer(12));
        m_places.emplace(number(person.id), m_people.size());
        m_people.push_back(std::move(person));
    }
    m_generation = m_journal.people_generation();
}

const Person* Roll::find(PersonId id) {
    refresh();
    const auto found = m_places.find(number(id));
    return found == m_places.end() ? nullptr : &m_people[found->second];
}

const std::vector<Person>& Roll::by_name() {
    refresh();
    return m_people;
}

std::string Roll::name_for(const Viewer& viewer, PersonId id) {
    const Person* person = find(id);
    return person ? name_as_seen_by(viewer, *person) : std::string();
}

Role Roll::role_of(PersonId id) {
    const Person* person = find(id);
    return person ? person->role : Role::house;
}

std::string name_as_seen_by(const Viewer& viewer, const Person& person) {
    const bool hidden = viewer.role() == Role::house && person.role == Role::resident && !person.name_on_glass;
    return hidden ? std::string() : person.name;
}

Person as_seen_by(const Viewer& viewer, Person person) {
    const bool own = viewer.person() != PersonId::none && viewer.person() == person.id;
    if (!viewer.is_staff() && !own) person.full_name.clear();
    // As the audience rule has it for the photograph itself, so that nobody gets the empty frame of one.
    const bool sees_photograph = person.photograph_for == Audience::house || viewer.is_staff() || own || viewer.visiting() == person.id;
    if (!sees_photograph) person.photograph.clear();
    person.name = name_as_seen_by(viewer, person);
    return person;
}

} // namespace data
