// The names of items, roles and keys as text, for drive, tests and logs. Knows nothing of drawing.
#include "widgets/frame.h"

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

const char* to_string(Key key) {
    switch (key) {
    case Key::enter: return "enter";
    case Key::space: return "space";
    case Key::backspace: return "backspace";
    case Key::undo_word: return "undo_word";
    case Key::tab: return "tab";
    case Key::tab_back: return "tab_back";
    case Key::left: return "left";
    case Key::right: return "right";
    case Key::up: return "up";
    case Key::down: return "down";
    case Key::escape: return "escape";
    }
    return "escape";
}

} // namespace widgets
