// Tiles and places that several pages of partnerships have, and the doors to them.
#include "app/screens/partner_parts.h"

#include <algorithm>

#include "app/screens/resident_parts.h"
#include "app/screens/team_words.h"
#include "app/screens/tile_parts.h"
#include "data/people.h"

namespace app {

using data::PartnershipWaits;
using widgets::Area;

namespace {

struct Waiting {
    data::PartnershipRow row;
    PartnershipWaits what{};
};
std::vector<Waiting> all_waiting(const Loading& loading) {
    std::vector<Waiting> waiting;
    for (data::PartnershipRow& row : data::my_partnerships(loading.home, loading.session.viewer)) {
        if (const PartnershipWaits what = data::waits_for(loading.home, loading.session.viewer, row); what != PartnershipWaits::nothing) {
            waiting.push_back({std::move(row), what});
        }
    }
    std::stable_sort(waiting.begin(), waiting.end(), [](const Waiting& one, const Waiting& other) { return one.what < other.what; });
    return waiting;
}

// Straight to where it is answered.
ScreenName screen_for(PartnershipWaits what) {
    switch (what) {
    case PartnershipWaits::to_agree: return ScreenName::partner_share;
    case PartnershipWaits::to_say_how:
    case PartnershipWaits::to_look: return ScreenName::together;
    case PartnershipWaits::to_answer:
    case PartnershipWaits::nothing: break;
    }
    return ScreenName::partnership;
}

} // namespace

TileView partner_tile(const char* id, std::string label, std::string picture, Action action) {
    return tile_of(id, std::move(label), std::move(picture), Area::teal, std::move(action));
}

Place partner_place(const Loading& loading, data::PartnershipId id, ScreenName screen) {
    Place place;
    place.screen = screen;
    place.resident = loading.place.resident;
    place.partner.id = id;
    return place;
}

Place partner_place(const Loading& loading, ScreenName screen) { return partner_place(loading, loading.place.partner.id, screen); }

TileView partnerships_tile(const Loading& loading, data::PersonId resident) {
    const auto& words = loading.words;
    TileView tile = partner_tile("partnerships", words("Working together"), "partnership", Visit{{.screen = ScreenName::partnerships, .resident = resident}});
    tile.spoken = words("Working together: who does what, our goals, and how we are doing.");
    const bool of_a_resident = loading.session.viewer.is_staff() && resident != data::PersonId::none;
    if (const auto waiting = of_a_resident ? 0 : all_waiting(loading).size(); waiting > 0) {
        tile.badge = words.count("{n} new", "{n} new", static_cast<std::int64_t>(waiting));
        tile.spoken = words.with("{1}. {2}.", {tile.label, tile.badge});
    }
    return tile;
}

std::optional<TileView> partnership_waits_tile(const Loading& loading) {
    const auto& words = loading.words;
    const auto waiting = all_waiting(loading);
    if (waiting.empty()) {
        return std::nullopt;
    }
    const auto& [row, what] = waiting.front();
    Place place;
    place.screen = screen_for(what);
    place.resident = loading.session.viewer.role() == data::Role::resident ? loading.session.viewer.person() : loading.session.viewer.visiting();
    place.partner.id = row.id;
    TileView tile = partner_tile("partnership-waits", words.with("With {1}", {partners_words(loading, row)}), "partnership", Visit{place});
    tile.spoken = words.with("With {1}: {2}.", {partners_words(loading, row), standing_words(loading, row)});
    tile.is_private = true;
    tile.primary = true;
    return tile;
}

std::string with_partners(const Loading& loading, const data::PartnershipRow& row) {
    const std::string names = partners_words(loading, row);
    return row.is_mine ? loading.words.with("With {1}", {names}) : names;
}

std::optional<data::PartnershipRow> partnership_here(const Loading& loading) {
    return data::find_partnership(loading.home, loading.session.viewer, loading.place.partner.id);
}

View no_partnership(const Loading& loading) {
    CardsView view;
    view.header.area = Area::teal;
    view.header.title = loading.words("Working together");
    const bool taken_back = loading.session.last && loading.session.last->taken_back;
    CardView gone;
    gone.area = Area::teal;
    gone.lines.push_back({.text = taken_back ? loading.words("This was taken back.") : loading.words("This is not there any more, or not for you to read."), .style = widgets::CardLine::Style::body});
    view.cards.push_back(std::move(gone));
    return view;
}

MarkView partner_mark(const Loading& loading, const data::PartnershipRow& row) {
    for (const data::PartnerRow& one : row.people) {
        if (one.id != loading.session.viewer.person()) {
            const auto person = data::person(loading.home, loading.session.viewer, one.id);
            return person ? mark_of(*person) : MarkView{};
        }
    }
    return {};
}

std::vector<TileView> talk_with_tiles(const Loading& loading, const data::PartnershipRow& row) {
    std::vector<TileView> tiles;
    for (const data::PartnerRow& one : row.people) {
        if (one.id == loading.session.viewer.person() || !one.here || one.membership == data::Membership::left || one.membership == data::Membership::not_now) {
            continue;
        }
        Place place;
        place.screen = ScreenName::invite_words;
        place.resident = loading.place.resident;
        place.person = one.id;
        place.prompt = data::Prompt::happened;
        TileView tile = partner_tile("talk-with", loading.words.with("Invite {1} to talk", {one.name}), "invite-conversation", Visit{place});
        tile.number = data::number(one.id);
        tile.spoken = loading.words.with("Invite {1} to talk about something that went wrong.", {one.name});
        tiles.push_back(std::move(tile));
    }
    return tiles;
}

bool just_said_in(const Loading& loading, data::PartnershipId id, data::Kind kind) {
    const LastRecord* last = standing_record(loading.session);
    return last != nullptr && last->partnership == id && last->kind == kind;
}

} // namespace app
