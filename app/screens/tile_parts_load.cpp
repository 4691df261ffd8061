// What every tile begins as.
#include "app/screens/tile_parts.h"

namespace app {

TileView tile_of(const char* id, std::string label, std::string picture, widgets::Area area, Action action) {
    TileView tile;
    tile.id = id;
    tile.label = std::move(label);
    tile.picture = std::move(picture);
    tile.area = area;
    tile.action = std::move(action);
    return tile;
}

ListView people_list(MenuView menu) {
    ListView list;
    list.header = std::move(menu.header);
    list.empty = std::move(menu.empty);
    list.bar = std::move(menu.extras);
    list.people = true;
    for (TileView& tile : menu.choices) {
        RowView row;
        row.id = tile.id;
        row.number = tile.number;
        row.mark = std::move(tile.mark);
        row.picture = std::move(tile.picture);
        row.title = std::move(tile.label);
        row.second = std::move(tile.second);
        row.spoken = std::move(tile.spoken);
        row.area = tile.area;
        row.selected = tile.selected;
        row.action = std::move(tile.action);
        row.is_private = tile.is_private;
        list.rows.push_back(std::move(row));
    }
    return list;
}

} // namespace app
