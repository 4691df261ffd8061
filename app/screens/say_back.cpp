// Draws "say it back": the next shift picks what matters most from a card, or writes it, and confirms.
#include <algorithm>

#include "app/screens/shapes.h"

namespace app {
namespace {

constexpr std::size_t most_picked = 3;

void pick(std::vector<std::int64_t>& picked, std::int64_t number) {
    const auto there = std::find(picked.begin(), picked.end(), number);
    if (there != picked.end()) {
        picked.erase(there);
    } else if (picked.size() < most_picked) {
        picked.push_back(number);
    }
}

} // namespace

void draw(widgets::Frame& frame, const SayBackView& view, Ui& ui, Actions& actions) {
    widgets::Box body;
    obey_bar(open_screen(frame, view.header, body), actions);
    Choices choices;
    for (const TileView& tile : view.choices) {
        choices.add(choice_of(tile));
        choices.back().selected = std::find(ui.picked.begin(), ui.picked.end(), tile.number) != ui.picked.end();
    }
    Choices extras = choices_of(view.extras);
    widgets::Choice done{{"said-back"}, view.done, "yes", view.header.area};
    done.role = widgets::ItemRole::button;
    done.primary = true;
    done.enabled = !ui.picked.empty();
    extras.add(done);
    widgets::ChoiceScreen screen{choices.all(), extras.all()};
    screen.note = view.note;
    const widgets::BarEvents events = widgets::choice_screen(frame, body, screen, ui.paging);
    obey_bar(events, actions);
    obey_chosen(events, view.extras, ui, actions);
    if (!events.chosen) {
        return;
    }
    if (*events.chosen == widgets::ItemId{"said-back"}) {
        ConfirmHandover confirm = view.confirm;
        for (const std::int64_t number : ui.picked) {
            confirm.said_back.push_back(data::EntryId{number});
        }
        actions.emplace_back(confirm);
        return;
    }
    for (const TileView& tile : view.choices) {
        if (*events.chosen == widgets::ItemId{tile.id, tile.number}) {
            pick(ui.picked, tile.number);
        }
    }
}

} // namespace app
