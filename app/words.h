// The words and pictures that stand for each mood, need, win, audience and answer; msgids for the catalogue.
#pragma once
#include <string>

#include "app/screens/view.h"
#include "app/session.h"

namespace app {

struct WordAndPicture {
    const char* word;         // msgid
    const char* picture;
    const char* within = "";  // msgid: the word as it stands within a sentence; "You said: {1}"
    const char* spoken = "";  // msgid: a whole sentence in the first person, for hearing
};
WordAndPicture mood_word(data::Mood);
WordAndPicture topic_word(data::MoodTopic);
WordAndPicture need_word(data::Need);
WordAndPicture win_word(data::Win);
WordAndPicture answer_word(data::Answer);
WordAndPicture audience_word(data::Audience);

// In the order of their names, as the language in front has it.
void sort_by_name(const widgets::Language&, std::vector<data::Person>&);
void sort_by_name(const widgets::Language&, std::vector<data::Visitor>&);
// A person's picture, or their initial on one of the pale colours, always the same for the same person.
MarkView mark_of(const data::Person&);
// When something was, as the end of a sentence: the "today 9:15" of "Rose said it, today 9:15". Staff read 24 hours.
// A clock that was not trusted says so. The name is not in it.
std::string when_words(const Loading&, const data::Entry&);
// What a picture shows, in one word ("Boat"): names who did not agree to have their name on the glass.
const char* picture_word(std::string_view picture); // msgid
// A win as something told of somebody: "Rose helped someone." Without a name: "Someone here helped someone else."
std::string win_sentence(const widgets::Language&, data::Win, std::string_view name);
// Who may read it, as the viewer says it: "My care team" for the resident, "The care team", "Rose's circle" for others.
std::string audience_label(const Loading&, data::Audience, std::string_view resident_name, bool own);
// Who sees what was just recorded, with "For": "For my care team", "For me and Tom".
std::string audience_sentence(const Loading&, const LastRecord&, std::string_view resident_name, bool own);
// Hours and days as people count them, of local time.
enum class PartOfDay { night, morning, afternoon, evening };
PartOfDay part_of_day(data::WallTime);
struct DayBounds {
    data::WallTime starts{}, ends{};
};
DayBounds day_bounds(data::WallTime within, int days_later = 0);

} // namespace app
