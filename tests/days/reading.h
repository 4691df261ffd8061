// What is read: cards of a handover, printed pages, whatever can be reached; and how that compares with the plan. A fault is a
// sentence; none means that nothing is missing, nothing is there twice, and nothing is where it does not belong.
#pragma once
#include "tests/days/truth.h"
#include "tests/days/visit.h"

namespace days {

using Faults = std::vector<std::string>;
std::string told(const Faults&); // a line each

// The tokens of the plan in these words, as often as they are there.
std::multiset<std::string> tokens_in(const Plan&, std::string_view words);
const Act& act_of_token(const Plan&, const std::string& token);

// Somebody who has worked until then hands over, before this reader comes.
void sign_off(Visit&, const Plan&, const Act& reader);

// The reader of this act comes in, reads every card with all its pages, confirms what is to be confirmed, some of it by saying back what
// matters, and takes over; `prints`: and prints the handover.
Faults read_handover(Visit&, const Plan&, const Act& reader, bool prints);

// Everything that somebody finds from their own page, or from Welcome where the name is empty: all pages of all screens that can be
// looked at without saying anything, what is on them, what they would be read as, and what is said.
struct Found {
    std::string words;
    int screens = 0;
    std::set<app::ScreenName> met;
    std::map<std::string, bool> kept;     // by the name of what was drawn, said or chosen: whether it can be had
};
Found look_around(Visit&, const std::string& name);
// What they found and may not know; what they did not find, although it is theirs to read.
Faults compare_found(const Plan&, const std::string& name, const Found&);
// What was drawn, said or chosen can be had by who may read a note that it is with, and by nobody else.
Faults compare_kept(const Visit&, const Plan&, const std::string& name, const Found&);

// Where everything asked, agreed and decided stands at the end of the plan, as the manager finds it.
Faults compare_outcomes(Visit&, const Plan&);
// What those in a partnership find of it, and others; and how heavy it is for all.
Faults compare_together(Visit&, const Plan&);

} // namespace days
