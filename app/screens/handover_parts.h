// What the handover screens and their confirmations share: one card's content as cards, the order in which they are read, and
// what of a card can be said back. For *_load.cpp and update_staff.cpp.
#pragma once
#include "app/screens/view.h"
#include "app/session.h"
#include "data/handover.h"

namespace app {

// Everything on one card, in its fixed order; never empty. `since`: from when on it tells, for the sentence that says that
// nobody wrote anything; empty where that is said elsewhere.
std::vector<CardView> handover_cards(const Loading&, const data::HandoverCard&, const std::string& since);

// Whether anybody wrote anything in the card's window.
bool has_entries(const data::HandoverCard&);

// This reader's own last confirmation for a resident.
std::optional<data::HandoverRead> my_last_read(const Loading&, data::PersonId resident);

// One thing of a card that can be picked as mattering.
struct Matter {
    data::EntryId entry{};
    std::string words;
    std::string picture;
    widgets::Area area = widgets::Area::bark;
};
std::vector<Matter> matters_of(const Loading&, const data::HandoverCard&);

// "To arrange today: A lift for Joyce, 16:00 · and 3 more": so many of them told; empty where nothing is left to arrange.
std::string arrange_today(const Loading&, std::size_t told);

// Where the reading goes on after `resident`: the next card not yet read, from the top again after the last; none when all
// are read (or only `resident` is left).
data::PersonId next_unread(const std::vector<data::HandoverLine>&, data::PersonId resident);

} // namespace app
