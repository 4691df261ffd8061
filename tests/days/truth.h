// What follows from the plan alone: who may read what, and what stands on whose card of a handover. Asks the kiosk nothing.
#pragma once
#include <set>

#include "tests/days/plan.h"

namespace days {

bool may_read(const Plan&, std::string_view who, const Act&);
// The token of this act is in nobody's sight: it has none, or it was taken back.
bool is_gone(const Act&);

bool is_on_no_card(What); // neither told there nor news: what is between partners, in the picture of a circle, and how heavy it is

// What stands on the card of one resident for one reader, at a minute at which nobody does anything.
struct CardTruth {
    int from = 0;                     // minute of the reader's last confirmed card, or a day before
    std::set<std::string> tokens;     // each once
    std::multiset<std::string> lines; // whole lines: what was answered, said afterwards, and is to be arranged
    std::string nothing_said_by;      // who said that there is nothing to hand over; else empty
    bool news = false;                // somebody else did something since, or this reader never confirmed the card
};
CardTruth card_truth(const Plan&, std::string_view reader, const std::string& resident, int minute);

// What is printed in a resident's box for somebody who has just read their card: the tokens in their order, the newest of a kind
// first, as far as there is room.
struct BoxTruth {
    std::set<std::string> told;
    int more = 0; // things that only the card tells
};
BoxTruth box_truth(const Plan&, std::string_view reader, const std::string& resident, int minute);

// How heavy it is for all of them, of as many answers as are shown together: of each weight, of each relief.
struct WeightTruth {
    int people = 0;
    std::array<int, 4> weight{};
    std::array<int, 6> relief{};
};
WeightTruth weight_truth(const Plan&);

// Where something asked stands at a minute.
struct AskTruth {
    int stage = 1; // asked, talked about, tried, how did it go
    std::string holder;
    bool finished = false;
    int last_step = -1; // the act; -1: nothing happened yet
};
AskTruth ask_truth(const Plan&, int act, int minute);
bool asks_something(const Act&); // an ask, or a note that asks

} // namespace days
