// The words and pictures of partnerships: what can be shared out, ready goals and steps, and the five strands of how we are doing
// together. Ready ones are kept by their number, so that everybody reads them in their own language. Never given anew.
#pragma once
#include <array>
#include <span>

#include "app/say_words.h"
#include "data/partnerships.h"

namespace app {

std::span<const ReadySentence> share_topics();
std::span<const ReadySentence> ready_goals();
std::span<const ReadySentence> ready_steps();
inline constexpr int medicines_topic = 4011; // only whom one asks about them: this is no record of medicines

struct StrandWords {
    const char* name;     // msgid: "Who takes part"
    const char* question; // msgid: "Who takes part in what we do?"
    const char* means;    // msgid: in plain words, whole sentences
    const char* example;  // msgid: one of daily life
    const char* picture;
    std::array<WordAndPicture, 4> answers; // in no order; spoken: in the first person
};
const StrandWords& strand_words(data::Strand);

std::string topic_words(const Loading&, const data::ShareLine&);
const char* topic_picture(const data::ShareLine&);
// "You", "Tom", "Together", "None of us" or their own words, as this reader says it; and its picture.
std::string who_words(const Loading&, const data::PartnershipRow&, const data::ShareLine&);
// Whose words stand on a line: of whoever wrote it as it is now, among all versions, the newest first.
std::string writer_words(const Loading&, const std::vector<data::ShareRow>& versions, const data::ShareLine&, bool on_paper = false);
// "I do it", "Tom does it"; of medicines "Ask me", "Ask Tom". On paper everybody by name.
std::string one_does_words(const Loading&, const data::ShareLine&, bool on_paper = false);
const char* who_picture(const data::ShareLine&);
std::string goal_words(const Loading&, int phrase, const std::string& words);
const char* goal_picture(int phrase);

// Of a small win that is made of a goal or a step, as the place names it: its words; empty for all others.
std::string goal_for_win(const Loading&);

// "Tom and Grace": everybody in it but the viewer; all of them for whoever is not in it.
std::string partners_words(const Loading&, const data::PartnershipRow&);
// One clear sentence where nothing is asked any more: who is not here, or who left it; empty where it goes on.
std::string rest_words(const Loading&, const data::PartnershipRow&);
// What waits for whoever is in front, or how it stands.
std::string standing_words(const Loading&, const data::PartnershipRow&);
std::string partnership_readers_words(const Loading&, const data::PartnershipRow&);
std::string joined_words(const Loading&, const std::vector<std::string>& names); // "Tom, Grace and Rose"

} // namespace app
