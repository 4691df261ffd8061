// Statements and suggestions as they are read from rows, and what the writers of both check. For about_me*.cpp alone.
#pragma once
#include "data/about_me.h"
#include "data/body.h"
#include "data/entry_rows.h"

namespace data {

// The audience rule of About me (viewer.h) over rows named "e".
std::string about_me_rule();

// Of the version that stands, whoever may read it; and without asking who is looking, for the checks of writers. `ended` or not.
std::optional<AboutRow> standing_version(Home&, PersonId resident, StatementId);

// Trimmed and within bounds, or Error refused. `words_needed`: else they may be empty.
AboutContent checked_content(Home&, AboutContent, bool words_needed);
void write_content(BodyWriter&, const AboutContent&);

} // namespace data
