// One handover card's content as cards: the person's own words first and largest, what others noticed apart from them.
#include "app/screens/handover_parts.h"

#include <algorithm>
#include <utility>

#include "app/calendar_words.h"
#include "app/say_words.h"
#include "app/screens/about_words.h"
#include "app/screens/agreed_words.h"
#include "app/screens/decision_parts.h"
#include "app/screens/note_parts.h"
#include "app/screens/resident_parts.h"
#include "app/screens/team_words.h"
#include "app/words.h"
#include "data/about_me.h"
#include "data/activities.h"

namespace app {

using widgets::Area;
using Style = widgets::CardLine::Style;

namespace {

CardView card_of(Area area, std::string heading, const char* picture) {
    CardView card;
    card.area = area;
    card.heading = std::move(heading);
    card.picture = picture;
    return card;
}

void add(CardView& card, std::string text, Style style, const char* picture = "") {
    card.lines.push_back({.text = std::move(text), .style = style, .picture = picture, .typed_by_someone = false});
}

void add_typed(CardView& card, std::string text, Style style) {
    card.lines.push_back({.text = std::move(text), .style = style, .typed_by_someone = true});
}

// Opens another card where the last one is full: several small ones flow onto a page better than a long one.
template <typename Fresh>
void start_where_full(std::vector<CardView>& cards, Fresh&& fresh) {
    constexpr std::size_t most_lines = 6;
    if (cards.empty() || cards.back().lines.size() >= most_lines)
        cards.push_back(fresh());
}

// "Worried: sleep" where it was said what it is about.
std::string feeling(const Loading& loading, const data::MoodRow& mood) {
    const std::string& word = loading.words(mood_word(mood.mood).word);
    if (mood.about == data::MoodTopic::nothing)
        return word;
    return loading.words.with("{1}: {2}", {word, loading.words(topic_word(mood.about).word)});
}

CardView own_words(const Loading& loading, const data::HandoverCard& card) {
    const auto& words = loading.words;
    CardView view = card_of(Area::plum, words("How I said I am"), "");
    view.style = widgets::Card::Style::tint;
    const auto newest = std::find_if(card.moods.begin(), card.moods.end(), [](const auto& mood) { return mood.own; });
    if (newest == card.moods.end()) {
        view.picture = "area-feel";
        add(view, words.with("{1} has not said anything about this.", {card.resident.name}), Style::body);
        return view;
    }
    view.big_picture = mood_word(newest->mood).picture;
    add(view, words(mood_word(newest->mood).word), Style::big);
    if (!newest->words.empty())
        add_typed(view, quoted(words, newest->words), Style::quote);
    if (newest->about != data::MoodTopic::nothing)
        add(view, words(topic_word(newest->about).spoken), Style::body);
    add(view, words.with("{1} said it, {2}", {card.resident.name, when_words(loading, newest->entry)}), Style::attribution, "how-said");
    return view;
}

// What they said before that, newest first.
std::vector<CardView> own_words_before(const Loading& loading, const data::HandoverCard& card) {
    std::vector<CardView> cards;
    bool newest = true;
    for (const auto& mood : card.moods) {
        if (!mood.own || std::exchange(newest, false))
            continue;
        start_where_full(cards, [&] { return card_of(Area::plum, loading.words("I said before"), "how-said"); });
        add(cards.back(), feeling(loading, mood), Style::body, mood_word(mood.mood).picture);
        if (!mood.words.empty())
            add_typed(cards.back(), quoted(loading.words, mood.words), Style::quote);
        add(cards.back(), when_words(loading, mood.entry), Style::attribution);
    }
    return cards;
}

std::vector<CardView> others_noticed(const Loading& loading, const data::HandoverCard& card) {
    const auto& words = loading.words;
    std::vector<CardView> cards;
    for (const auto& mood : card.moods) {
        if (mood.own)
            continue;
        start_where_full(cards, [&] {
            CardView view = card_of(Area::plum, words("Others noticed"), "how-observed");
            view.style = widgets::Card::Style::dashed;
            return view;
        });
        add(cards.back(), feeling(loading, mood), Style::body, mood_word(mood.mood).picture);
        if (!mood.words.empty())
            add_typed(cards.back(), mood.words, Style::body);
        add(cards.back(), who_and_when(loading, mood.entry), Style::attribution);
    }
    return cards;
}

std::vector<CardView> good_news(const Loading& loading, const data::HandoverCard& card) {
    std::vector<CardView> cards;
    for (const auto& win : card.wins) {
        start_where_full(cards, [&] { return card_of(Area::marigold, loading.words("Good news"), "area-wins"); });
        const bool own = win.entry.author == card.resident.id;
        add(cards.back(), win_sentence(loading.words, win.win, card.resident.name), Style::body, win_word(win.win).picture);
        if (!win.words.empty())
            add_typed(cards.back(), own ? quoted(loading.words, win.words) : win.words, own ? Style::quote : Style::body);
        if (!win.drawing.is_none())
            cards.back().lines.push_back(drawing_line(loading, win));
        add(cards.back(), who_and_when(loading, win.entry), Style::attribution);
        if (!win.clip.is_none())
            add(cards.back(), with_words(loading.words, false, true), Style::attribution, "voice-clip");
    }
    return cards;
}

enum class Voice { own, others };
std::vector<CardView> notes_cards(const Loading& loading, const CardView& empty, const std::vector<data::NoteRow>& notes, Voice voice) {
    std::vector<CardView> cards;
    for (const auto& note : notes) {
        start_where_full(cards, [&] { return empty; });
        if (note.text.empty())
            add(cards.back(), note_words(loading, note), Style::body);
        else if (voice == Voice::own)
            add_typed(cards.back(), quoted(loading.words, note.text), Style::quote);
        else
            add_typed(cards.back(), note.text, Style::body);
        add(cards.back(), who_and_when(loading, note.entry), Style::attribution);
    }
    return cards;
}

// What was asked: first what somebody has taken on, with whose it is, then what waits for somebody.
bool taken_on(const data::AskRow& ask) { return ask.loop.holder != data::PersonId::none && !ask.loop.finished; }
bool by_team(const data::AskRow& ask) { return ask.asker_role == data::Role::staff || ask.asker_role == data::Role::manager; }
bool by_family(const data::AskRow& ask) { return ask.asker != ask.entry.resident && !by_team(ask); }

std::string ask_told(const Loading& loading, const data::AskRow& ask) {
    const auto& words = loading.words;
    const std::string who = words.with("{1}, {2}", {ask.asker_name, when_words(loading, data::WallTime{ask.asked})});
    if (ask.what == data::AskKind::thanks)
        return who;
    const std::string stage = words(ask.loop.outcome ? step_word(*ask.loop.outcome).word : stage_word(ask.loop.stage).word);
    return words.with("{1} · {2} · {3}", {who, stage, holder_words(loading, ask)});
}

template <typename Wanted>
std::vector<CardView> asks_cards(const Loading& loading, const data::HandoverCard& card, const CardView& empty, Wanted&& wanted) {
    std::vector<CardView> cards;
    for (const auto& ask : card.asks) {
        if (!wanted(ask))
            continue;
        start_where_full(cards, [&] { return empty; });
        const ReadySentence* ready = ready_sentence(ask.phrase);
        cards.back().lines.push_back({.text = quoted(loading.words, asked_words(loading, ask)), .style = Style::quote,
                                      .picture = ready != nullptr ? ready->picture : asking_word(ask.what).picture, .typed_by_someone = true});
        add(cards.back(), ask_told(loading, ask), Style::attribution);
    }
    return cards;
}

// Each on a card of its own, which leads to where it is carried on, handed on or done.
std::vector<CardView> agreed_cards(const Loading& loading, const data::HandoverCard& card) {
    const auto& words = loading.words;
    std::vector<CardView> cards;
    for (const auto& agreed : card.agreed) {
        CardView view = card_of(Area::green, words("Agreed next"), agreed.done ? "yes" : agreed_phrase(agreed.phrase).picture);
        const std::string what = agreed_words(loading, agreed);
        if (agreed.words.empty())
            add(view, what, Style::body);
        else
            add_typed(view, what, Style::body);
        add(view, agreed_line(loading, agreed), Style::attribution);
        view.id = "agreed";
        view.number = data::number(agreed.entry.id);
        view.spoken = words.with("{1}: {2}. {3}.", {view.heading, what, agreed_line(loading, agreed)});
        view.is_private = true;
        view.action = Visit{{.screen = ScreenName::agreed, .resident = agreed.entry.resident, .entry = agreed.entry.id}};
        cards.push_back(std::move(view));
    }
    return cards;
}

std::vector<CardView> answers_cards(const Loading& loading, const data::HandoverCard& card) {
    const auto& words = loading.words;
    std::vector<CardView> cards;
    for (const auto& answer : card.answers) {
        if (answer.answer == data::Answer::none)
            continue;
        const auto activity = data::activity(loading.home, loading.session.viewer, answer.activity);
        if (!activity)
            continue;
        start_where_full(cards, [&] { return card_of(Area::blue, words("What I said about what's on"), "area-on"); });
        add(cards.back(), words.with("{1}: {2}", {activity->title, words(answer_word(answer.answer).word)}), Style::body,
            answer_word(answer.answer).picture);
        add(cards.back(), when_words(loading, activity->starts), Style::attribution);
    }
    return cards;
}

std::vector<CardView> to_arrange_cards(const Loading& loading, const data::HandoverCard& card) {
    const auto& words = loading.words;
    std::vector<CardView> cards;
    for (const auto& arrangement : card.arrangements) {
        start_where_full(cards, [&] { return card_of(Area::blue, words("To arrange"), "need-transport"); });
        const std::string starts = words.time_24(data::milliseconds(arrangement.activity.starts));
        add(cards.back(), to_arrange(words, arrangement), Style::body, arrangement.done ? "yes" : need_word(arrangement.need).picture);
        add(cards.back(),
            arrangement.done ? words.with("{1}, done {2}", {arrangement.done_by, when_words(loading, arrangement.done_when)})
                             : words.with("Not done yet. {1}, {2}", {arrangement.activity.title, starts}),
            Style::attribution);
    }
    return cards;
}

// What they said of what they were at.
std::vector<CardView> how_it_was_cards(const Loading& loading, const data::HandoverCard& card) {
    const auto& words = loading.words;
    std::vector<CardView> cards;
    for (const auto& said : card.how_it_was) {
        const auto activity = data::activity(loading.home, loading.session.viewer, said.activity);
        if (!activity)
            continue;
        start_where_full(cards, [&] { return card_of(Area::blue, words("How I said it was"), "how-was-it"); });
        add(cards.back(), words.with("{1}: {2}", {activity->title, words(how_word(said.how).word)}), Style::body, how_word(said.how).picture);
        add(cards.back(), who_and_when(loading, said.entry), Style::attribution);
    }
    return cards;
}

// What changed in About me: what the person says now, largest; what is no longer so; what others suggest.
std::vector<CardView> about_cards(const Loading& loading, const data::HandoverCard& card) {
    const auto& words = loading.words;
    std::vector<CardView> cards;
    const auto fresh = [&] { return card_of(Area::teal, words("What changed in About me"), "area-about"); };
    for (const auto& row : data::about_me_changes(loading.home, loading.session.viewer, card.resident.id, card.from, card.until)) {
        start_where_full(cards, fresh);
        const bool own = is_own_voice(row.content) && !row.ended;
        const std::string said = statement_words(words, row.content);
        add_typed(cards.back(), own ? quoted(words, said) : said, own ? Style::quote : Style::body);
        cards.back().lines.back().language = statement_language(words, row.content);
        add(cards.back(), how_we_know(loading, row), Style::attribution, how_picture(row.content.how));
    }
    for (const auto& row : data::open_suggestions(loading.home, loading.session.viewer, card.resident.id)) {
        if (row.entry.id <= card.from || row.entry.id > card.until)
            continue;
        start_where_full(cards, fresh);
        add_typed(cards.back(), row.content.words.empty() ? row.about_words : statement_words(words, row.content), Style::body);
        add(cards.back(), words.with("{1} suggests it. {2} has not answered yet.", {row.entry.author_name, card.resident.name}), Style::attribution, "suggestion");
    }
    if (card.cards_sorted > 0) {
        start_where_full(cards, fresh);
        add(cards.back(), words.count("{n} card was sorted: see Card sort", "{n} cards were sorted: see Card sort", card.cards_sorted), Style::body, "sort-like");
    }
    if (card.importance_answers > 0) {
        start_where_full(cards, fresh);
        add(cards.back(), words.count("{n} answer about what is important", "{n} answers about what is important", card.importance_answers), Style::body, "important-very");
    }
    return cards;
}

// What was asked, chosen or agreed since; and what is to be looked at again today, where the card counts that too.
std::vector<CardView> decision_cards(const Loading& loading, const data::HandoverCard& card) {
    const auto& viewer = loading.session.viewer;
    std::vector<CardView> cards;
    auto rows = data::decisions_in_window(loading.home, viewer, card.resident.id, card.from, card.until);
    if (card.decisions > static_cast<int>(rows.size())) {
        for (auto& due : data::decisions_due(loading.home, viewer, card.resident.id, data::WallTime{loading.day_end_ms})) {
            if (std::none_of(rows.begin(), rows.end(), [&due](const auto& row) { return row.id == due.id; }))
                rows.insert(rows.begin(), std::move(due));
        }
    }
    for (const auto& row : rows)
        cards.push_back(decision_handed_over(loading, row));
    return cards;
}

CardView who_i_am(const Loading& loading, const data::HandoverCard& card) {
    CardView view = card_of(Area::teal, "", "");
    view.wide = true;
    if (card.one_line.empty())
        add(view, loading.words.with("Nobody has yet asked {1} for one line about who they are.", {card.resident.name}), Style::body);
    else
        add_typed(view, quoted(loading.words, card.one_line), Style::quote);
    view.lines.back().picture = "area-about";
    return view;
}

} // namespace

bool has_entries(const data::HandoverCard& card) {
    return !card.moods.empty() || !card.wins.empty() || !card.family.empty() || !card.from_resident.empty() ||
           !card.passed_on.empty() || !card.answers.empty() || !card.how_it_was.empty() ||
           card.about_me + card.cards_sorted + card.importance_answers + card.decisions > 0 ||
           std::any_of(card.agreed.begin(), card.agreed.end(), [&card](const auto& agreed) { return agreed.entry.id > card.from || agreed.step > card.from; }) ||
           std::any_of(card.asks.begin(), card.asks.end(), [&card](const auto& ask) { return ask.entry.id > card.from; });
}

std::vector<CardView> handover_cards(const Loading& loading, const data::HandoverCard& card, const std::string& since) {
    const auto& words = loading.words;
    std::vector<CardView> all{who_i_am(loading, card)};
    const auto put = [&all](std::vector<CardView> cards) {
        for (CardView& view : cards)
            all.push_back(std::move(view));
    };
    if (has_entries(card)) {
        all.push_back(own_words(loading, card));
        put(own_words_before(loading, card));
        put(others_noticed(loading, card));
        put(good_news(loading, card));
        put(about_cards(loading, card));
        put(decision_cards(loading, card));
        put(notes_cards(loading, card_of(Area::blue, words("What to pass on"), "handover"), card.passed_on, Voice::others));
        put(notes_cards(loading, card_of(Area::plum, words.with("{1} wrote", {card.resident.name}), "draw"), card.from_resident, Voice::own));
        put(answers_cards(loading, card));
        put(how_it_was_cards(loading, card));
    } else if (!card.nothing_said && !since.empty()) {
        CardView view = card_of(Area::blue, words("Nothing written yet"), "handover");
        view.wide = true;
        view.style = widgets::Card::Style::tint;
        add(view, words.with("No one has written anything about {1} since {2}.", {card.resident.name, since}), Style::body);
        all.push_back(std::move(view));
    }
    if (card.nothing_said) {
        CardView view = card_of(Area::blue, words("Nothing to hand over"), "yes");
        view.wide = !has_entries(card);
        add(view, words.with("{1} said so, {2}", {who(loading, *card.nothing_said), when_words(loading, *card.nothing_said)}),
            Style::body);
        all.push_back(std::move(view));
    }
    put(to_arrange_cards(loading, card));
    put(agreed_cards(loading, card));
    put(asks_cards(loading, card, card_of(Area::green, words("Agreed next"), "win-did-it-myself"), taken_on));
    put(asks_cards(loading, card, card_of(Area::green, words.with("{1} asked", {card.resident.name}), "area-say"),
                   [](const auto& ask) { return !taken_on(ask) && !by_family(ask) && !by_team(ask); }));
    put(asks_cards(loading, card, card_of(Area::brick, words("The team asked"), "area-say"), [](const auto& ask) { return !taken_on(ask) && by_team(ask); }));
    put(notes_cards(loading, card_of(Area::brick, words("Family said or asked"), "area-notes"), card.family, Voice::others));
    put(asks_cards(loading, card, card_of(Area::brick, words("Family said or asked"), "area-say"), [](const auto& ask) { return !taken_on(ask) && by_family(ask); }));
    return all;
}

std::optional<data::HandoverRead> my_last_read(const Loading& loading, data::PersonId resident) {
    // Of so many confirmations for one resident one's own last is among the newest, unless nobody else ever read on since.
    constexpr int enough = 400;
    for (auto& read : data::handover_history(loading.home, loading.session.viewer, resident, enough))
        if (read.entry.author == loading.session.viewer.person())
            return read;
    return std::nullopt;
}

std::vector<Matter> matters_of(const Loading& loading, const data::HandoverCard& card) {
    constexpr int letters = 60;
    const auto& words = loading.words;
    std::vector<Matter> all;
    const auto put = [&all](data::EntryId entry, std::string text, const char* picture, Area area) {
        const bool there = std::any_of(all.begin(), all.end(), [entry](const Matter& matter) { return matter.entry == entry; });
        if (!there) // an answer that needs two things stands in the card twice
            all.push_back({entry, first_words(text, letters), picture, area});
    };
    for (const auto& mood : card.moods) {
        const std::string word = feeling(loading, mood);
        put(mood.entry.id, mood.words.empty() ? word : words.with("{1}, “{2}”", {word, mood.words}), mood_word(mood.mood).picture, Area::plum);
    }
    for (const auto& win : card.wins)
        put(win.entry.id, win.words.empty() ? words(win_word(win.win).word) : win.words, win_word(win.win).picture, Area::marigold);
    for (const auto& row : data::about_me_changes(loading.home, loading.session.viewer, card.resident.id, card.from, card.until))
        put(row.entry.id, statement_words(words, row.content), "area-about", Area::teal);
    for (const auto& note : card.passed_on)
        put(note.entry.id, note_words(loading, note), "handover", Area::blue);
    for (const auto& note : card.from_resident)
        put(note.entry.id, note_words(loading, note), "draw", Area::plum);
    for (const auto& arrangement : card.arrangements)
        // What was asked before this card is told on it too, but it was said back with an earlier one.
        if (arrangement.answer > card.from && arrangement.answer <= card.until)
            put(arrangement.answer, to_arrange(words, arrangement), need_word(arrangement.need).picture, Area::blue);
    for (const auto& agreed : card.agreed)
        if (agreed.entry.id > card.from && !agreed.done)
            put(agreed.entry.id, agreed_words(loading, agreed), agreed_phrase(agreed.phrase).picture, Area::green);
    for (const auto& ask : card.asks)
        if (ask.entry.id > card.from && ask.entry.id <= card.until)
            put(ask.entry.id, asked_words(loading, ask), asking_word(ask.what).picture, Area::green);
    for (const auto& note : card.family)
        put(note.entry.id, note_words(loading, note), "area-notes", Area::brick);
    return all;
}

std::string arrange_today(const Loading& loading, std::size_t told) {
    const auto& words = loading.words;
    auto open = data::arrangements_between(loading.home, loading.session.viewer, data::WallTime{loading.day_start_ms}, data::WallTime{loading.day_end_ms});
    std::erase_if(open, [](const auto& arrangement) { return arrangement.done; });
    if (open.empty())
        return {};
    std::string line;
    for (std::size_t i = 0; i < std::min(told, open.size()); ++i) {
        const std::string one = words.with("{1}, {2}", {to_arrange(words, open[i]), words.time_24(data::milliseconds(open[i].activity.starts))});
        line = line.empty() ? one : words.with("{1} · {2}", {line, one});
    }
    if (open.size() > told)
        line = words.with("{1} · {2}", {line, words.count("and {n} more", "and {n} more", static_cast<std::int64_t>(open.size() - told))});
    return words.with("To arrange today: {1}", {line});
}

data::PersonId next_unread(const std::vector<data::HandoverLine>& lines, data::PersonId resident) {
    const auto here = std::find_if(lines.begin(), lines.end(), [resident](const auto& line) { return line.resident.id == resident; });
    const auto open = [resident](const data::HandoverLine& line) { return !line.read_by_me && line.resident.id != resident; };
    if (const auto after = std::find_if(here, lines.end(), open); after != lines.end())
        return after->resident.id;
    const auto before = std::find_if(lines.begin(), here, open);
    return before == here ? data::PersonId::none : before->resident.id;
}

} // namespace app
