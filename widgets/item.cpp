// The names of items and roles as text, for drive, tests and logs. Knows nothing of drawing.
#include "widgets/item.h"

namespace widgets {

std::string to_string(const ItemId& id) {
    std::string text(id.name);
    if (id.number != 0) {
        text += '-';
        text += std::to_string(id.number);
    }
    return text;
}

const char* to_string(ItemRole role) {
    switch (role) {
    case ItemRole::title: return "title";
    case ItemRole::text: return "text";
    case ItemRole::button: return "button";
    case ItemRole::choice: return "choice";
    case ItemRole::field: return "field";
    case ItemRole::key: return "key";
    case ItemRole::picture: return "picture";
    case ItemRole::plot: return "plot";
    case ItemRole::status: return "status";
    }
    return "text";
}

} // namespace widgets
