// What the shapes of screens share.
#include "app/screens/shapes.h"

namespace app {

widgets::PersonMark mark_of(const MarkView& mark) { return {mark.picture, mark.initial, mark.area, mark.shown}; }

widgets::Choice choice_of(const TileView& tile) {
    widgets::Choice choice{{tile.id, tile.number}, tile.label, tile.picture, tile.area};
    choice.mark = mark_of(tile.mark);
    choice.headline = tile.headline;
    choice.second = tile.second;
    choice.chip = tile.chip;
    choice.chip_picture = tile.chip_picture;
    choice.badge = tile.badge;
    choice.spoken = tile.spoken;
    choice.selected = tile.selected;
    choice.enabled = tile.enabled;
    choice.primary = tile.primary;
    choice.language = tile.language;
    choice.is_private = tile.is_private;
    return choice;
}

Choices choices_of(std::span<const TileView> tiles) {
    Choices choices;
    for (const TileView& tile : tiles) {
        choices.add(choice_of(tile));
    }
    return choices;
}

widgets::BarEvents open_screen(widgets::Frame& frame, const Header& header, widgets::Box& body) {
    widgets::TitleBar bar{header.area, header.title, header.subtitle, mark_of(header.mark)};
    bar.back = header.back;
    bar.finish = header.finish;
    return widgets::title_bar(frame, bar, body);
}

void obey_bar(const widgets::BarEvents& events, Actions& actions) {
    if (events.back) {
        actions.emplace_back(GoBack{});
    }
    if (events.read_aloud) {
        actions.emplace_back(ReadAloud{});
    }
    if (events.finish) {
        actions.emplace_back(Finish{});
    }
    if (events.help) {
        Place help;
        help.screen = ScreenName::help;
        actions.emplace_back(Visit{help});
    }
}

void obey_chosen(const widgets::BarEvents& events, std::span<const TileView> tiles, Ui& ui, Actions& actions) {
    if (!events.chosen) {
        return;
    }
    for (const TileView& tile : tiles) {
        if (*events.chosen == widgets::ItemId{tile.id, tile.number}) {
            if (tile.confirm) {
                ui.confirming = tile;
            } else {
                actions.push_back(tile.action);
            }
            return;
        }
    }
}

void collect_badge(widgets::Frame& frame, Ui& ui, Actions& actions) {
    constexpr std::size_t longest_badge = 40;
    for (const char typed : frame.typed()) {
        if (typed >= '0' && typed <= '9' && ui.badge.size() < longest_badge) {
            ui.badge.push_back(typed);
        }
    }
    frame.typed().clear();
    if (!ui.badge.empty() && frame.take_key(widgets::Key::enter)) {
        actions.emplace_back(ComeInWithBadge{ui.badge});
        ui.badge.clear();
    }
}

void draw_confirm(widgets::Frame& frame, Ui& ui, Actions& actions) {
    if (!ui.confirming) {
        return;
    }
    const Confirm& confirm = *ui.confirming->confirm;
    const auto answer = widgets::ask(frame, {confirm.question, confirm.second, confirm.picture, confirm.yes, confirm.no});
    if (answer) {
        if (*answer) {
            actions.push_back(ui.confirming->action);
        }
        ui.confirming.reset();
    }
}

} // namespace app
