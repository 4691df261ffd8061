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

} // namespace app
