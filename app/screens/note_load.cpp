// One note with its conversation, oldest first: who wrote what and who has seen it, where something asked stands, and the answer at hand.
#include <algorithm>

#include "app/screens/loaders.h"
#include "app/screens/note_moment_words.h"
#include "app/screens/note_parts.h"
#include "app/screens/resident_parts.h"
#include "app/screens/say_parts.h"
#include "app/screens/team_words.h"
#include "app/screens/tile_parts.h"
#include "app/say_words.h"
#include "data/asks.h"
#include "data/notes.h"
#include "data/people.h"

namespace app {

using data::NoteFor;
using widgets::Area;
using Style = widgets::CardLine::Style;

namespace {

struct Conversation {
    std::vector<data::NoteRow> notes; // oldest first
    std::optional<data::AskRow> ask;
    std::vector<data::AskStepRow> steps;
};

Conversation conversation_of(const Loading& loading, const data::NoteRow& note) {
    const auto& viewer = loading.session.viewer;
    Conversation whole{data::thread_of(loading.home, viewer, note), {}, {}};
    if (whole.notes.front().asks)
        whole.ask = data::find_ask(loading.home, viewer, data::AskId{data::number(whole.notes.front().first)});
    if (whole.ask)
        whole.steps = data::steps_of(loading.home, viewer, whole.ask->id);
    const auto is_a_note = [&](const data::AskStepRow& step) {
        return std::any_of(whole.notes.begin(), whole.notes.end(), [&](const data::NoteRow& one) { return one.first == step.entry.id; });
    };
    // An answer stands here as the note that it is, and who has taken it on below the way it has gone.
    std::erase_if(whole.steps, [&](const data::AskStepRow& step) { return step.step == data::AskStep::taken_on || is_a_note(step); });
    return whole;
}

// "For Rose", "For the care team", "For my circle", "For Sam".
std::string for_whom(const Loading& loading, const data::NoteRow& note) {
    const auto& words = loading.words;
    const data::PersonId me = loading.session.viewer.person();
    const bool own = note.entry.resident == me;
    switch (note.to) {
    case NoteFor::resident: return own ? words("For you") : words.with("For {1}", {note.resident_name});
    case NoteFor::person: return note.person == me ? words("For you") : words.with("For {1}", {note.person_name});
    case NoteFor::care_team: return own ? words("For my care team") : words.with("For {1}'s care team", {note.resident_name});
    case NoteFor::circle:
    case NoteFor::moment: break;
    }
    return own ? words("For my circle") : words.with("For {1}'s circle", {note.resident_name});
}

// By others: whoever reads it knows of themself. Empty where that is all there is to say.
std::string seen_words(const Loading& loading, const data::NoteRow& note) {
    const auto& words = loading.words;
    std::string names;
    for (const auto& seen : data::seen_by(loading.home, loading.session.viewer, note.entry.id))
        if (seen.person != loading.session.viewer.person())
            names = names.empty() ? seen.name : words.with("{1}, {2}", {names, seen.name});
    if (names.empty())
        return is_my_note(loading, note) ? words("Nobody has opened it yet") : std::string();
    return words.with("Seen by {1}", {names});
}

// Who agreed to the photograph of a moment, and who wrote that down.
std::string agreed_words(const Loading& loading, const data::NoteRow& note) {
    const auto& words = loading.words;
    const auto agreed = data::photo_agreed(loading.home, loading.session.viewer, note.entry.id);
    if (!agreed) {
        return {};
    }
    const std::string when = when_words(loading, note.entry);
    if (agreed->consent.nobody_in_it) {
        return words.with("{1} said that nobody is in this photograph.", {note.entry.author_name});
    }
    return agreed->consent.by == loading.session.viewer.person() ? words.with("You agreed to this photograph. {1} put it here, {2}.", {note.entry.author_name, when})
                                                                 : words.with("{1} agreed to this photograph. {2} put it here, {3}.", {agreed->name, note.entry.author_name, when});
}

CardView figure_card(CardLineView line) {
    CardView card;
    card.area = Area::brick;
    card.lines.push_back(std::move(line));
    return card;
}

void add_note(const Loading& loading, const data::NoteRow& note, std::vector<CardView>& cards) {
    const auto& words = loading.words;
    if (!note.photo.is_none())
        cards.push_back(figure_card({.text = words.with("A photograph sent by {1}.", {note.entry.author_name}), .style = Style::figure, .picture = data::picture_name(note.photo)}));
    if (!note.drawing.is_none())
        cards.push_back(figure_card(drawing_line(loading, note.drawing, note.entry.author_name)));
    const bool pictured = !note.photo.is_none() || !note.drawing.is_none();
    CardView card;
    card.area = Area::brick;
    card.wide = !pictured;
    card.style = is_my_note(loading, note) ? widgets::Card::Style::plain : widgets::Card::Style::tint;
    const ReadyMoment* ready = ready_moment(note.ready);
    if (ready != nullptr) {
        card.big_picture = pictured ? "" : ready->picture;
        card.lines.push_back({.text = words(ready->words), .style = Style::quote, .typed_by_someone = true}); // for its readers' ears, as their own words are
    }
    const bool own_voice = note.entry.author == note.entry.resident;
    if (!note.text.empty())
        card.lines.push_back({.text = own_voice ? quoted(words, note.text) : note.text, .style = Style::quote, .typed_by_someone = true});
    if (!note.clip.is_none())
        card.lines.push_back({.text = with_words(words, false, true), .style = Style::attribution, .picture = "voice-clip"});
    const std::string relation = data::relation(loading.home, loading.session.viewer, note.entry.resident, note.entry.author);
    const std::string author = relation.empty() || is_my_note(loading, note) ? who(loading, note.entry) : words.with("{1}, {2}", {who(loading, note.entry), relation});
    card.lines.push_back({.text = words.with("{1}, {2}", {author, when_words(loading, note.entry)}), .style = Style::attribution});
    if (std::string agreed = agreed_words(loading, note); !agreed.empty())
        card.lines.push_back({.text = std::move(agreed), .style = Style::attribution, .picture = "yes"});
    if (std::string seen = seen_words(loading, note); !seen.empty())
        card.lines.push_back({.text = std::move(seen), .style = Style::attribution, .picture = "how-observed"});
    cards.push_back(std::move(card));
}

// The steps of something asked stand between the notes where they were taken, and the way it has gone below the first.
std::vector<CardView> cards_of(const Loading& loading, const Conversation& whole) {
    std::vector<CardView> cards;
    auto step = whole.steps.begin();
    const auto steps_before = [&](data::EntryId id) {
        for (; step != whole.steps.end() && step->entry.id < id; ++step)
            cards.push_back(step_card(loading, *step));
    };
    for (const data::NoteRow& note : whole.notes) {
        steps_before(note.first);
        add_note(loading, note, cards);
        if (note.asks && whole.ask) {
            CardView path;
            path.area = Area::green;
            path.wide = true;
            path.lines.push_back(loop_path(loading, *whole.ask));
            path.lines.push_back({.text = holder_words(loading, *whole.ask), .style = Style::body, .picture = step_word(data::AskStep::taken_on).picture});
            cards.push_back(std::move(path));
        }
    }
    for (; step != whole.steps.end(); ++step)
        cards.push_back(step_card(loading, *step));
    return cards;
}

CardView who_reads(const Loading& loading, const Conversation& whole) {
    const data::NoteRow& first = whole.notes.front();
    std::vector<data::PersonId> others{first.entry.author, first.person};
    for (const data::NoteRow& note : whole.notes)
        for (const data::PersonId person : data::named_in_note(loading.home, loading.session.viewer, note.entry.id))
            others.push_back(person);
    CardView card;
    card.area = Area::brick;
    card.heading = loading.words("Who can read it");
    card.picture = audience_word(first.entry.audience).picture;
    card.lines.push_back({.text = note_readers(loading, first.to, first.entry.resident, others), .style = Style::body});
    return card;
}

// Nothing where whoever it would be for is not here any more.
std::optional<Place> answer_place(const Loading& loading, const data::NoteRow& answered) {
    const data::NewNote answer = data::answer_to(answered, loading.session.viewer.person());
    if (answer.to == NoteFor::person && !data::can_be_written_to(loading.home, answer.resident, answer.person))
        return std::nullopt;
    Place place;
    place.screen = ScreenName::write_note;
    place.resident = answer.resident;
    place.entry = answer.answers;
    place.note_for = answer.to;
    place.note.person = answer.person;
    return place;
}

TileView brick_tile(const char* id, std::string label, const char* picture, Action action) {
    return tile_of(id, std::move(label), picture, Area::brick, std::move(action));
}

void add_listening(const Loading& loading, const Conversation& whole, std::vector<TileView>& bar) {
    for (const data::NoteRow& note : whole.notes)
        if (!note.clip.is_none()) {
            bar.push_back(listen_tile(loading, note.clip, note.entry, Area::brick));
            bar.back().number = data::number(note.first);
        }
}

// Its own last word may be taken back by whoever wrote it.
void add_taking_back(const Loading& loading, const data::NoteRow& last, std::vector<TileView>& bar) {
    const auto& words = loading.words;
    if (!is_my_note(loading, last))
        return;
    TileView back = brick_tile("take-back", words("Take it back"), "undo", TakeBackNote{last.entry.id});
    back.confirm = Confirm{words("Take it back?"), words("Nobody will see it any more."), "undo", words("Yes, take it back"), words("No, keep it")};
    bar.push_back(std::move(back));
}

void add_neighbours(const Loading& loading, const data::NoteRow& note, std::vector<TileView>& bar) {
    const auto& words = loading.words;
    const auto all = threads_here(loading);
    const auto here = std::find_if(all.begin(), all.end(), [&note](const ListedThread& one) { return one.newest.thread == note.thread; });
    if (here != all.end() && here != all.begin())
        bar.push_back(brick_tile("newer", words("Newer"), "previous-page", SawNote{(here - 1)->newest.entry.id}));
    if (here != all.end() && here + 1 != all.end())
        bar.push_back(brick_tile("older", words("Older"), "next-page", SawNote{(here + 1)->newest.entry.id}));
}

} // namespace

View load_note(const Loading& loading) {
    const auto& words = loading.words;
    const data::PersonId me = loading.session.viewer.person();
    CardsView view;
    view.header.area = Area::brick;
    const auto note = data::note(loading.home, loading.session.viewer, loading.place.entry);
    if (!note) {
        view.header.title = words("Notes");
        CardView gone;
        gone.lines.push_back({.text = words("This note was taken back."), .style = Style::body});
        view.cards.push_back(std::move(gone));
        return view;
    }
    const Conversation whole = conversation_of(loading, *note);
    const data::NoteRow& first = whole.notes.front();
    view.header.title = note_title(loading, first);
    view.header.subtitle = for_whom(loading, first);
    if (whole.ask && whole.ask->loop.finished)
        view.header.subtitle = words("Asked for something");
    else if (whole.ask)
        view.header.subtitle = open_since(loading, *whole.ask);
    if (const auto author = data::person(loading.home, loading.session.viewer, first.entry.author))
        view.header.mark = mark_of(*author);
    view.cards = cards_of(loading, whole);
    view.cards.push_back(who_reads(loading, whole));

    if (me != data::PersonId::none) {
        const data::NoteRow& last = whole.notes.back();
        const bool alone = whole.notes.size() == 1 && is_my_note(loading, last);
        if (const auto answer = answer_place(loading, last); answer && !alone) {
            view.bar.push_back(brick_tile("answer", words("Answer"), "draw", Visit{*answer}));
            view.bar.back().primary = true;
        }
        add_listening(loading, whole, view.bar);
        if (whole.ask && is_asker(loading, *whole.ask))
            add_askers_steps(loading, *whole.ask, view.bar);
        else if (whole.ask)
            add_hearers_steps(loading, *whole.ask, false, view.bar);
        if (const LastRecord* const said = standing_record(loading.session); said != nullptr && whole.ask && said->kind == data::Kind::ask_step && said->ask == whole.ask->id)
            view.bar.push_back(undo_tile(loading));
        add_taking_back(loading, last, view.bar);
    }
    if (!whole.ask || whole.ask->loop.finished) // else there is enough to touch, and the list is a touch away
        add_neighbours(loading, first, view.bar);
    return view;
}

} // namespace app
