// The effect of entries about About me, card sorts and importance cards. For projections.cpp and entry_rows.cpp alone.
#pragma once
#include "data/body.h"
#include "data/journal.h"

namespace data {

struct AboutTable {
    const char* name;
    const char* key;
    const char* sql;
};
// Their tables, in the order in which they are made.
std::vector<AboutTable> about_tables();

// What such an entry puts into `entries`, besides its header.
struct AboutContentRow {
    std::int64_t v = 0, extra = 0, ref = 0;
    std::string words;
};
bool is_about(Kind);
// Empty for what does not stand in `entries`: who acts for somebody, that a reply was read, the home's own cards.
std::optional<AboutContentRow> about_entry(const JournalRow&, const BodyReader&);
// After its row stands in `entries`.
void project_about(Database&, const JournalRow&, const BodyReader&);
// After the row of what is taken back was removed. `body`: of the withdrawal or redaction.
void take_back_about(Database&, Kind, const Header& taking_back, const BodyReader& body);

// The statement that an entry belongs to: named by its first version, which cannot know its own key. 0: none (a suggestion declined).
std::int64_t statement_in(const Header&, const BodyReader&);

} // namespace data
