// What can be said of something asked, by those who hear it and by its asker, and one step that was taken. Of a note that asks as well.
#include "app/say_words.h"
#include "app/screens/say_parts.h"
#include "app/screens/team_words.h"
#include "data/asks.h"

namespace app {

using data::AskKind;
using data::AskStep;
using widgets::Area;
using Style = widgets::CardLine::Style;

TileView step_tile(const Loading& loading, const char* id, const std::string& label, const data::AskRow& ask, AskStep step) {
    TileView tile = say_tile(id, label, step_word(step).picture, TakeStep{ask.id, step, 0, {}});
    if (!step_sentences(step).empty()) {
        Place place = loading.place;
        place.screen = ScreenName::step_words;
        place.resident = ask.entry.resident;
        place.ask = ask.id;
        place.stepping = step;
        tile.action = Visit{place};
    }
    tile.spoken = loading.words(step_word(step).spoken);
    return tile;
}

CardView step_card(const Loading& loading, const data::AskStepRow& step) {
    const auto& words = loading.words;
    CardView card;
    card.area = Area::green;
    card.heading = words(step_word(step.step).word);
    card.picture = step_word(step.step).picture;
    if (const std::string said = step_words(loading, step); !said.empty()) {
        card.lines.push_back({.text = quoted(words, said), .style = Style::quote, .typed_by_someone = true});
    }
    card.lines.push_back({.text = who_and_when(loading, step.entry), .style = Style::attribution});
    return card;
}

bool can_say_how_it_went(const data::AskRow& ask) { return ask.what != AskKind::thanks && ask.loop.stage != data::AskStage::open; }

void add_askers_steps(const Loading& loading, const data::AskRow& ask, std::vector<TileView>& bar) {
    const auto& words = loading.words;
    if (!can_say_how_it_went(ask)) {
        return;
    }
    if (ask.loop.finished) {
        bar.push_back(step_tile(loading, "ask-again", words("Ask again"), ask, AskStep::reopened));
        return;
    }
    for (const AskStep step : {AskStep::went_better, AskStep::went_same, AskStep::not_yet}) {
        bar.push_back(step_tile(loading, "went", words(step_word(step).word), ask, step));
        bar.back().number = static_cast<std::int64_t>(step);
        bar.back().selected = ask.loop.outcome == step;
    }
}

void add_hearers_steps(const Loading& loading, const data::AskRow& ask, bool with_answer, std::vector<TileView>& bar) {
    const auto& words = loading.words;
    if (ask.what == AskKind::thanks) {
        if (!ask.loop.finished) {
            bar.push_back(step_tile(loading, "heart", words("Send a heart"), ask, AskStep::heart));
            bar.back().primary = true;
        }
        bar.push_back(step_tile(loading, "answer", words("Answer"), ask, AskStep::answered));
        return;
    }
    if (ask.loop.finished) {
        return;
    }
    if (ask.loop.holder != loading.session.viewer.person()) {
        bar.push_back(step_tile(loading, "take-on", words("I take it on"), ask, AskStep::taken_on));
        bar.back().primary = ask.loop.holder == data::PersonId::none;
    }
    bar.push_back(step_tile(loading, "talked", words("We talked"), ask, AskStep::talked_about));
    bar.push_back(step_tile(loading, "tried", words("We tried"), ask, AskStep::tried));
    if (with_answer) {
        bar.push_back(step_tile(loading, "answer", words("Answer"), ask, AskStep::answered));
    }
}

} // namespace app
