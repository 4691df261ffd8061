// Words that the screens of staff and visitors and the notes share: who, when, which shift, who can read a note, how long to
// wait. Text only: no shape of a screen is made here.
#pragma once
#include <string>
#include <string_view>

#include "app/session.h"

namespace app {

// Words that run the other way than all else, between U+2068 and U+2069: or they would pull what stands behind them, a date or a
// full stop, into themselves. Others as they are.
std::string set_apart(const widgets::Language&, std::string_view their_words);
std::string quoted(const widgets::Language&, std::string_view their_words);
// The beginning of a text on one line, cut between words; `most_letters` counts characters, not bytes.
std::string first_words(std::string_view text, int most_letters);
// How much of a long note is said back on Thank you.
inline constexpr int letters_in_thanks = 120;

enum class Shift { day, evening, night };
Shift shift_now(const Loading&);
std::string team_and_date(const Loading&); // "Evening team · Saturday 21 November"
// The change of shift that is being handed over, from half an hour before it: "Day to evening".
std::string shift_change(const Loading&);

// As this viewer may see them; empty where nobody is there.
std::string name_of(const Loading&, data::PersonId);
// The first name that stands beside a door: of staff (resident none) or of a visitor of `resident`.
data::Person at_the_door(const Loading&, data::PersonId person, data::PersonId resident);
// "You", or the author's name.
std::string who(const Loading&, const data::Entry&);
// "today 9:15": for times that come without an entry.
std::string when_words(const Loading&, data::WallTime);
// "Grace, today 9:15".
std::string who_and_when(const Loading&, const data::Entry&);

// What one need of an answer asks somebody to do: "A lift for Joyce".
std::string to_arrange(const widgets::Language&, const data::Arrangement&);

// Who can read a note, in one line, the resident always first among them: "Only Rose and you can read it". `others`: who
// writes or wrote it, and whose note it answers.
std::string note_readers(const Loading&, data::NoteFor, data::PersonId resident, const std::vector<data::PersonId>& others);
data::Audience audience_of(data::NoteFor);

// What stands in the place of the keys while somebody must wait, and when those words are no longer true.
struct Wait {
    std::string words;                // empty: no wait
    std::int64_t next_change_ms = -1; // monotonic
};
Wait wait_of(const Loading&, data::PersonId);

} // namespace app
