// The tables that answer questions quickly. All of them follow from the journal, and can be dropped and rebuilt from it.
#pragma once
#include "data/journal.h"

namespace data {

struct ProjectionTable {
    std::string name;
    std::string key; // columns of its primary key, to read it in a settled order
};

// In the order in which they are made.
std::vector<ProjectionTable> projection_tables();
void create_projections(Database&);
void drop_projections(Database&); // of any version: all tables but the journal, `blobs`, `local` and `weights_waiting`

// Lets one entry take its effect. `wall_before` and `trusted_before`: of the entry before it of the same kiosk, if any.
struct Before {
    EntryId id{};
    WallTime wall{};
    bool trusted = false;
};
void project(Database&, const JournalRow&, const Before&);
// Fills empty projections of `into` from the journal of `from`: the same database, or another one to compare with.
void project_all(Database& from, Database& into);
// One line for every row of a table, in the order of its key.
void for_each_projected_row(Database&, const ProjectionTable&, const std::function<void(const std::string&)>&);

} // namespace data
