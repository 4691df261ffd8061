// What the pages of partnerships share, and the tiles by which other pages lead there. For *_load.cpp only.
#pragma once
#include "app/screens/partner_words.h"
#include "app/screens/view.h"

namespace app {

TileView partner_tile(const char* id, std::string label, std::string picture, Action);
// A place about this partnership, with the person whose page it was come from.
Place partner_place(const Loading&, data::PartnershipId, ScreenName);
Place partner_place(const Loading&, ScreenName); // about the one of this place

// A page of partnerships, with what stands over it.
template <typename SomeView> SomeView partner_view(std::string title, std::string subtitle) {
    SomeView view;
    view.header.area = widgets::Area::teal;
    view.header.title = std::move(title);
    view.header.subtitle = std::move(subtitle);
    return view;
}
// "With Rose"; for others the names of those in it.
std::string with_partners(const Loading&, const data::PartnershipRow&);

// To all of them, with what waits; and what waits for whoever is in front, first thing on their own page, none where nothing does.
TileView partnerships_tile(const Loading&, data::PersonId resident);
std::optional<TileView> partnership_waits_tile(const Loading&);

// The partnership of this place. Where it cannot be read any more, the page says so and `view` is ready.
std::optional<data::PartnershipRow> partnership_here(const Loading&);
View no_partnership(const Loading&);
// Whose picture stands for it: the first of the others.
MarkView partner_mark(const Loading&, const data::PartnershipRow&);
// To inviting the other one to talk; one tile for each of the others.
std::vector<TileView> talk_with_tiles(const Loading&, const data::PartnershipRow&);
// Of this partnership, just now: Undo stands beside it.
bool just_said_in(const Loading&, data::PartnershipId, data::Kind);

} // namespace app
