// Everybody this home knows, kept in memory between changes: names are needed with every row that is shown.
#pragma once
#include <unordered_map>

#include "data/home.h"

namespace data {

class Journal;

class Roll {
public:
    Roll(Database& database, Journal& journal) : m_database(database), m_journal(journal) {}

    // Whole, as recorded: what a viewer may see of them is decided by `as_seen_by`.
    const Person* find(PersonId);
    const std::vector<Person>& by_name(); // everybody, in the order of their names
    std::string name_for(const Viewer&, PersonId); // as name_as_seen_by; empty for nobody
    Role role_of(PersonId);

private:
    void refresh();
    Database& m_database;
    Journal& m_journal;
    std::int64_t m_generation = -1;
    std::vector<Person> m_people;
    std::unordered_map<std::int64_t, std::size_t> m_places;
};

// As this viewer may know them: for the house, empty where a resident did not agree.
std::string name_as_seen_by(const Viewer&, const Person&);
Person as_seen_by(const Viewer&, Person);

} // namespace data
