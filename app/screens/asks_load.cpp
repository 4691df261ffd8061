// What was asked: the list for its asker and for the team, one of them with where it stands, and the words for its next step.
#include <algorithm>

#include "app/say_words.h"
#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "app/screens/say_parts.h"
#include "app/screens/team_words.h"
#include "data/asks.h"
#include "data/people.h"

namespace app {

using data::AskKind;
using data::AskStep;
using widgets::Area;
using Style = widgets::CardLine::Style;

namespace {

constexpr int most_listed = 60;

bool own_list(const Loading& loading) {
    const data::Viewer& viewer = loading.session.viewer;
    return viewer.visiting() != data::PersonId::none || viewer.role() == data::Role::resident;
}

std::vector<data::AskRow> asks_here(const Loading& loading) {
    const data::Viewer& viewer = loading.session.viewer;
    if (own_list(loading)) {
        return data::my_asks(loading.home, viewer, most_listed);
    }
    const data::PersonId resident = loading.place.resident;
    if (resident != data::PersonId::none) {
        auto asks = data::asks_of(loading.home, viewer, resident, most_listed);
        std::stable_partition(asks.begin(), asks.end(), [](const data::AskRow& ask) { return !ask.loop.finished; });
        return asks;
    }
    auto asks = data::open_asks(loading.home, viewer);
    for (auto& ask : data::finished_asks(loading.home, viewer, most_listed / 2)) {
        asks.push_back(std::move(ask));
    }
    return asks;
}

std::string stage_now(const Loading& loading, const data::AskRow& ask) {
    if (ask.what == AskKind::thanks) {
        return loading.words(ask.loop.finished ? "Answered" : "Sent");
    }
    return loading.words(ask.loop.outcome ? step_word(*ask.loop.outcome).word : stage_word(ask.loop.stage).word);
}

const char* stage_picture(const data::AskRow& ask) {
    if (ask.what == AskKind::thanks) {
        return ask.loop.finished ? "thank-you" : "say-thanks";
    }
    return ask.loop.outcome ? step_word(*ask.loop.outcome).picture : stage_word(ask.loop.stage).picture;
}

RowView row_of(const Loading& loading, const data::AskRow& ask) {
    constexpr int letters = 44;
    const auto& words = loading.words;
    const std::string asked = asked_words(loading, ask);
    const bool whole = first_words(asked, letters) == asked;
    RowView row;
    row.id = "ask";
    row.number = data::number(ask.id);
    row.area = Area::green;
    const ReadySentence* ready = ready_sentence(ask.phrase);
    row.picture = ready != nullptr ? ready->picture : asking_word(ask.what).picture;
    if (own_list(loading)) {
        // Nothing that a resident reads is cut short: what is long waits whole behind the touch.
        row.title = whole ? asked : words(asking_word(ask.what).word);
        row.second = ask.news_for_me ? words("There is an answer") : ask.loop.finished ? when_words(loading, ask.entry) : open_since(loading, ask);
        row.quiet = ask.loop.finished && !ask.news_for_me;
    } else {
        if (const auto who = data::person(loading.home, loading.session.viewer, ask.asker)) {
            row.mark = mark_of(*who);
        }
        row.title = ask.asker == ask.entry.resident ? ask.asker_name : words.with("{1}, about {2}", {ask.asker_name, ask.resident_name});
        row.second = words.with("{1} · {2}", {first_words(asked, letters), ask.loop.finished || ask.what == AskKind::thanks ? when_words(loading, data::WallTime{ask.asked}) : open_since(loading, ask)});
        row.quiet = ask.loop.finished;
    }
    row.state = stage_now(loading, ask);
    row.state_picture = stage_picture(ask);
    // Without its words: those are heard where it is read, and not in a list.
    row.spoken = words.with("{1}. {2}. {3}.", {words(asking_word(ask.what).word), row.state, own_list(loading) ? row.second : holder_words(loading, ask)});
    if (!own_list(loading)) {
        row.spoken = words.with("{1}: {2}", {row.title, row.spoken});
        if (!ask.loop.finished) {
            row.spoken = words.with("{1} {2}.", {row.spoken, open_since(loading, ask)});
        }
    }
    row.action = SawAsk{ask.id};
    return row;
}

CardView what_was_asked(const Loading& loading, const data::AskRow& ask) {
    const auto& words = loading.words;
    CardView card;
    card.area = Area::green;
    card.wide = true;
    card.style = widgets::Card::Style::tint;
    const ReadySentence* ready = ready_sentence(ask.phrase);
    card.lines.push_back({.text = quoted(words, asked_words(loading, ask)), .style = Style::quote, .picture = ready != nullptr ? ready->picture : asking_word(ask.what).picture,
                          .typed_by_someone = true});
    const std::string when = when_words(loading, data::WallTime{ask.asked});
    card.lines.push_back({.text = is_asker(loading, ask) ? words.with("You asked it, {1}", {when})
                              : ask.told               ? words.with("{1} told {2}, {3}", {ask.asker_name, ask.entry.author_name, when})
                                                       : words.with("{1} asked it, {2}", {ask.asker_name, when}),
                          .style = Style::attribution});
    return card;
}

CardView who_hears(const Loading& loading, const data::AskRow& ask) {
    const auto& words = loading.words;
    CardView card;
    card.area = Area::green;
    card.heading = words("Who hears it");
    card.picture = audience_word(ask.entry.audience).picture;
    card.lines.push_back({.text = hearers_words(loading, ask), .style = Style::body});
    if (ask.what != AskKind::thanks) {
        card.lines.push_back({.text = holder_words(loading, ask), .style = Style::body, .picture = step_word(AskStep::taken_on).picture});
    }
    std::string names;
    for (const auto& seen : data::ask_seen_by(loading.home, loading.session.viewer, ask.id)) {
        const std::string& name = seen.person == loading.session.viewer.person() ? words("you") : seen.name;
        names = names.empty() ? name : words.with("{1}, {2}", {names, name});
    }
    card.lines.push_back({.text = names.empty() ? words("Nobody has opened it yet") : words.with("Seen by {1}", {names}), .style = Style::body,
                          .picture = "how-observed"});
    return card;
}

// What its asker can do: say how it went, open it again, let others hear it, take it back.
void add_askers_tiles(const Loading& loading, const data::AskRow& ask, std::vector<TileView>& bar) {
    const auto& words = loading.words;
    add_askers_steps(loading, ask, bar);
    if (can_say_how_it_went(ask) && !ask.loop.finished) {
        return;
    }
    if (!is_asker(loading, ask) || ask.entry.author != loading.session.viewer.person()) {
        return;
    }
    bar.push_back(say_tile("who-hears", words("Who hears it"), audience_word(ask.entry.audience).picture, ChangeHearers{ask.id}));
    TileView back = say_tile("take-back", words("Take it back"), "undo", TakeBackAsk{ask.id});
    back.confirm = Confirm{words("Take it back?"), words("Nobody will see it any more."), "undo", words("Yes, take it back"), words("No, keep it")};
    bar.push_back(std::move(back));
}

bool just_said_here(const Loading& loading, data::AskId ask) {
    const LastRecord* last = standing_record(loading.session);
    return last != nullptr && last->kind == data::Kind::ask_step && last->ask == ask;
}

} // namespace

View load_asks(const Loading& loading) {
    const auto& words = loading.words;
    const data::PersonId resident = loading.place.resident;
    ListView view;
    view.header.area = Area::green;
    if (own_list(loading)) {
        view.header.title = words("What I asked");
        view.header.subtitle = words("And what became of it");
        view.empty = words("You have not asked anything yet.");
        view.bar.push_back(say_tile("say", words("Ask something"), "area-say", Visit{{.screen = ScreenName::say, .resident = resident}}));
    } else {
        view.header.title = resident == data::PersonId::none ? words("Asked") : words.with("What {1} asked", {name_of(loading, resident)});
        view.header.subtitle = words("Those who wait for somebody come first");
        view.empty = words("Nothing is asked just now.");
        if (resident != data::PersonId::none) {
            const Subject subject = subject_of(loading);
            view.header.mark = subject.mark;
            view.bar.push_back(say_tile("say", words.with("{1} asks something", {subject.name}), "area-say", Visit{{.screen = ScreenName::say, .resident = resident}}));
        }
    }
    for (const data::AskRow& ask : asks_here(loading)) {
        view.rows.push_back(row_of(loading, ask));
    }
    return view;
}

View load_ask(const Loading& loading) {
    const auto& words = loading.words;
    CardsView view;
    view.header.area = Area::green;
    const auto ask = data::find_ask(loading.home, loading.session.viewer, loading.place.ask);
    if (!ask) {
        view.header.title = words("Have my say");
        CardView gone;
        gone.area = Area::green;
        gone.lines.push_back({.text = words("This was taken back."), .style = Style::body});
        view.cards.push_back(std::move(gone));
        return view;
    }
    const bool asked_it = is_asker(loading, *ask);
    view.header.title = words(asking_word(ask->what).word);
    view.header.subtitle = asked_it ? open_since(loading, *ask) : words.with("{1} · {2}", {ask->asker == ask->entry.resident ? ask->asker_name
                                                                       : words.with("{1}, about {2}", {ask->asker_name, ask->resident_name}), open_since(loading, *ask)});
    if (ask->loop.finished || ask->what == AskKind::thanks) {
        view.header.subtitle = asked_it ? words("Asked by you") : words.with("From {1}", {ask->asker_name});
    }
    if (const auto who = data::person(loading.home, loading.session.viewer, ask->asker); who && !asked_it) {
        view.header.mark = mark_of(*who);
    }
    CardView path;
    path.area = Area::green;
    path.wide = true;
    path.lines.push_back(loop_path(loading, *ask));
    auto steps = data::steps_of(loading.home, loading.session.viewer, ask->id);
    std::reverse(steps.begin(), steps.end()); // newest first
    view.cards.push_back(what_was_asked(loading, *ask));
    if (ask->what != AskKind::thanks) {
        view.cards.push_back(std::move(path));
    }
    for (const data::AskStepRow& step : steps) {
        if (step.step != AskStep::taken_on || steps.size() == 1) { // who has it stands below
            view.cards.push_back(step_card(loading, step));
        }
    }
    if (asked_it && view.cards.size() > 2) { // the newest answer is what they came for
        std::rotate(view.cards.begin(), view.cards.begin() + (ask->what == AskKind::thanks ? 1 : 2), view.cards.begin() + (ask->what == AskKind::thanks ? 2 : 3));
        view.cards.front().style = widgets::Card::Style::tint;
        view.cards.front().wide = true;
    }
    view.cards.push_back(who_hears(loading, *ask));
    if (just_said_here(loading, ask->id)) {
        view.bar.push_back(undo_tile(loading));
    }
    if (asked_it) {
        add_askers_tiles(loading, *ask, view.bar);
    } else {
        add_hearers_steps(loading, *ask, true, view.bar);
        if (speaks_for_asker(loading, *ask) && ask->what != AskKind::thanks && ask->loop.stage != data::AskStage::open) {
            Place place = loading.place;
            place.screen = ScreenName::step_words;
            place.ask = ask->id;
            place.resident = ask->entry.resident;
            place.stepping = AskStep::went_better;
            view.bar.push_back(say_tile("how-did-it-go", words("How did it go?"), "loop-how-did-it-go", Visit{place}));
        }
    }
    return view;
}

// The words for the next step; or, as the resident told it, how it went.
View load_step_words(const Loading& loading) {
    const auto& words = loading.words;
    const AskStep step = loading.place.stepping;
    MenuView view;
    view.header.area = Area::green;
    view.per_page = 6;
    view.empty = words("This was taken back.");
    const auto ask = data::find_ask(loading.home, loading.session.viewer, loading.place.ask);
    if (!ask) {
        view.header.title = words("Have my say");
        return view;
    }
    view.header.subtitle = first_words(asked_words(loading, *ask), 60);
    if (step == AskStep::went_better) {
        view.header.title = words.with("How did it go for {1}?", {ask->asker_name});
        for (const AskStep outcome : {AskStep::went_better, AskStep::went_same, AskStep::not_yet, AskStep::reopened}) {
            if (outcome == AskStep::reopened && !ask->loop.finished) {
                continue;
            }
            TileView tile = step_tile(loading, "went", words(step_word(outcome).word), *ask, outcome);
            tile.number = static_cast<std::int64_t>(outcome);
            view.choices.push_back(std::move(tile));
        }
        view.note = words.with("As {1} tells you", {ask->asker_name});
        return view;
    }
    view.header.title = step == AskStep::talked_about ? words("What was said?") : step == AskStep::tried ? words("What was tried?") : words("What is the answer?");
    for (const ReadySentence& sentence : step_sentences(step)) {
        TileView tile = say_tile("sentence", words(sentence.words), sentence.picture, TakeStep{ask->id, step, sentence.number, {}});
        tile.number = sentence.number;
        view.choices.push_back(std::move(tile));
    }
    Place place = loading.place;
    place.screen = ScreenName::write_ask;
    view.extras.push_back(say_tile("own-words", words("In my own words"), "keyboard", Visit{place}));
    view.note = words.with("{1} will read it", {is_asker(loading, *ask) ? words("You") : ask->asker_name});
    return view;
}

} // namespace app
