// Puts the items of a screen into the order in which somebody would tell another what is on it.
#include "app/read_aloud.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "widgets/spoken_words.h"

namespace app {
namespace {

using widgets::Item;
using widgets::ItemRole;

constexpr std::array<std::string_view, 2> of_records{"line", "day"};
constexpr std::array<std::string_view, 4> on_every_screen{"help", "back", "read-aloud", "finish"};

// 0: the title, 1: words, 2: what can be chosen, 3: what every screen has, -1: not read.
int turn(const Item& item) {
    switch (item.role) {
    case ItemRole::title: return 0;
    case ItemRole::text:
    case ItemRole::status:
    case ItemRole::picture:
    case ItemRole::plot: return 1;
    case ItemRole::field:
    case ItemRole::button:
    case ItemRole::choice: break;
    case ItemRole::key: return -1;
    }
    if (item.id.name == "read-aloud") {
        return -1;
    }
    return std::find(on_every_screen.begin(), on_every_screen.end(), item.id.name) != on_every_screen.end() ? 3 : 2;
}

} // namespace

Sentence sentence_of(const Item& item, const widgets::Language& words) {
    std::string text = item.spoken.empty() ? item.label : item.spoken;
    std::replace(text.begin(), text.end(), '\n', ' ');
    if (item.selected) {
        text = words.with(widgets::N_("{1}, chosen"), {text});
    } else if (!item.enabled && widgets::can_be_touched(item.role)) {
        text = words.with(widgets::N_("{1}, not just now"), {text});
    }
    // Keys say nothing but that they are keys where they are private, so that may be heard.
    return {widgets::as_said(text, item.language), item.language, item.is_private && item.role != ItemRole::key, std::string(widgets::first_line(item.label)),
            item.role == ItemRole::plot || std::find(of_records.begin(), of_records.end(), item.id.name) != of_records.end()};
}

std::vector<Sentence> sentences_of(std::span<const Item> shown, const widgets::Language& words) {
    // Under a popup nothing is enabled, titles and words neither.
    const auto under_popup = [](const Item& item) { return !item.enabled && !widgets::can_be_touched(item.role); };
    const bool popup = std::any_of(shown.begin(), shown.end(), under_popup);
    std::vector<Sentence> all;
    for (int now = 0; now <= 3; ++now) {
        for (const Item& item : shown) {
            if (turn(item) != now || (popup && !item.enabled)) {
                continue;
            }
            Sentence sentence = sentence_of(item, words);
            if (!sentence.text.empty()) {
                all.push_back(std::move(sentence));
            }
        }
    }
    return all;
}

} // namespace app
