// The tiles that the screens of the circle share.
#include "app/screens/circle_parts.h"

#include "app/screens/tile_parts.h"

namespace app {

TileView circle_way(const Loading& loading, const char* id, std::string label, const char* picture, ScreenName screen, CirclePlace circle) {
    Place place;
    place.screen = screen;
    place.resident = loading.place.resident;
    place.circle = circle;
    return tile_of(id, std::move(label), picture, widgets::Area::teal, Visit{place});
}

TileView change_tile(const Loading& loading, const char* id, std::string label, const char* picture, const data::NewCircleMark& as) {
    TileView tile = circle_way(loading, id, std::move(label), picture, ScreenName::circle);
    tile.action = ChangeCircle{loading.place.resident, as};
    return tile;
}

std::string brings_title(const Loading& loading, const data::CircleMarkRow& row) { return loading.words.with("What {1} brings", {mark_name(loading, row)}); }

std::optional<data::CircleMarkRow> mark_here(const Loading& loading) {
    return data::circle_mark(loading.home, loading.session.viewer, loading.place.resident, loading.place.circle.mark);
}

std::optional<TileView> circle_undo(const Loading& loading, data::MarkId mark) {
    const LastRecord* last = standing_record(loading.session);
    const bool of_circle = last != nullptr && (last->kind == data::Kind::circle_mark || last->kind == data::Kind::circle_touch);
    if (!of_circle || last->resident != loading.place.resident || (mark != data::MarkId::none && last->circle_mark != mark)) {
        return std::nullopt;
    }
    TileView undo = undo_tile(loading);
    undo.area = widgets::Area::teal;
    undo.action = TakeBackCircle{last->entry};
    return undo;
}

TileView circle_door(const Loading& loading, data::PersonId resident, const std::string& name) {
    Place place;
    place.screen = ScreenName::circle;
    place.resident = resident;
    TileView tile = tile_of("circle", loading.words.with("{1}'s circle", {name}), "circle", widgets::Area::teal, Visit{place});
    tile.spoken = loading.words.with("See who and what is round {1}, near and far.", {name});
    return tile;
}

} // namespace app
