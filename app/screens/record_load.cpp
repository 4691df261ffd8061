// See what is written about me: every month there is, and everything in one of them with who wrote it. Only for the person.
#include <algorithm>

#include "app/days.h"
#include "app/say_words.h"
#include "app/screens/agreed_words.h"
#include "app/screens/circle_words.h"
#include "app/screens/decision_words.h"
#include "app/screens/loaders.h"
#include "app/screens/note_parts.h"
#include "app/screens/resident_parts.h"
#include "app/screens/say_parts.h"
#include "app/screens/team_words.h"
#include "data/activities.h"
#include "data/asks.h"
#include "data/notes.h"
#include "data/record.h"

namespace app {

using data::Kind;
using widgets::Area;
using widgets::N_;
using Style = widgets::CardLine::Style;

namespace {

constexpr std::size_t most_lines = 170; // of a month on one screen: what is more goes on by a touch

struct Told {
    std::string words;
    const char* picture;
    std::string own = {}; // what somebody wrote
};

std::string mood_told(const Loading& loading, const data::Written& one) {
    const std::string& mood = loading.words(mood_word(static_cast<data::Mood>(one.v)).word);
    const auto about = static_cast<data::MoodTopic>(one.extra);
    return about == data::MoodTopic::nothing ? mood : loading.words.with("{1}, {2}", {mood, loading.words(topic_word(about).within)});
}

Told told(const Loading& loading, const data::Written& one) {
    const auto& words = loading.words;
    switch (one.entry.kind) {
    case Kind::mood: return {words.with("I said: {1}", {mood_told(loading, one)}), mood_word(static_cast<data::Mood>(one.v)).picture, one.words};
    case Kind::observation: return {words.with("Noticed: {1}", {mood_told(loading, one)}), mood_word(static_cast<data::Mood>(one.v)).picture, one.words};
    case Kind::win: return {words(win_word(static_cast<data::Win>(one.v)).word), win_word(static_cast<data::Win>(one.v)).picture, one.words};
    case Kind::note: {
        const auto note = data::note(loading.home, loading.session.viewer, one.entry.id);
        return {words("A note"), "area-notes", note ? note_words(loading, *note) : one.words};
    }
    case Kind::passed_on: return {words("For the next shift"), "handover", one.words};
    case Kind::agreed: return {words("Agreed next"), agreed_phrase(static_cast<int>(one.extra)).picture, one.words.empty() ? words(agreed_phrase(static_cast<int>(one.extra)).words) : one.words};
    case Kind::nothing_to_hand_over: return {words("Nothing to hand over"), "handover"};
    case Kind::handover_read: return {words("Read my handover card"), "handover", one.words};
    case Kind::one_line: return {words("Who I am in one line"), "area-about", one.words};
    case Kind::answer: {
        const auto activity = data::activity(loading.home, loading.session.viewer, data::ActivityId{one.ref});
        const WordAndPicture answer = answer_word(static_cast<data::Answer>(one.v));
        return {activity ? words.with("{1}: {2}", {activity->title, words(answer.word)}) : words(answer.word), answer.picture};
    }
    case Kind::ask: {
        data::AskRow ask;
        ask.what = static_cast<data::AskKind>(one.v);
        ask.phrase = static_cast<int>(one.extra);
        return {words.with("Asked: {1}", {asked_words(loading, ask)}), asking_word(ask.what).picture, one.words};
    }
    case Kind::ask_step: {
        data::AskStepRow step;
        step.phrase = static_cast<int>(one.extra);
        const WordAndPicture word = step_word(static_cast<data::AskStep>(one.v));
        const std::string sentence = step_words(loading, step);
        return {sentence.empty() ? words(word.word) : words.with("{1}: {2}", {words(word.word), sentence}), word.picture, one.words};
    }
    case Kind::circle_mark:
    case Kind::circle_touch: {
        for (const data::CircleMarkRow& version : data::mark_history(loading.home, loading.session.viewer, one.entry.resident, data::MarkId{one.ref})) {
            if (version.entry.id == one.entry.id || one.entry.kind == Kind::circle_touch) {
                const std::string name = mark_name(loading, version);
                return one.entry.kind == Kind::circle_touch ? Told{words.with("In touch: {1}", {name}), "win-in-touch"}
                                                            : Told{words.with(version.ended ? N_("Taken out of my picture: {1}") : N_("In my picture: {1}"), {name}), "circle"};
            }
        }
        return {words("In my picture"), "circle"};
    }
    case Kind::decision: return {words.with("To decide: {1}", {question_words(loading, static_cast<int>(one.extra), one.words)}), "deciding-together"};
    case Kind::decision_part: {
        const auto row = data::find_decision(loading.home, loading.session.viewer, data::DecisionId{one.ref});
        for (const data::DecisionPartRow& part : row ? row->parts : std::vector<data::DecisionPartRow>{}) {
            if (part.entry.id == one.entry.id) {
                return {part_told(loading, *row, part), "deciding-together", part.words};
            }
        }
        return {words("Something about me"), "area-about", one.words};
    }
    default: return {words("Something about me"), "area-about", one.words};
    }
}

// One card for each day, newest first, as many as there is room for; gives the first that has none.
std::optional<data::EntryId> add_days(const Loading& loading, const std::vector<data::Written>& written, data::EntryId from, CardsView& view) {
    std::size_t lines = 0;
    std::int64_t day = -1;
    for (const data::Written& one : written) {
        if (from != data::EntryId::none && one.entry.id > from) {
            continue;
        }
        const std::int64_t starts = data::milliseconds(day_bounds(one.entry.when).starts);
        if (lines > most_lines) {
            return one.entry.id;
        }
        if (starts != day) {
            day = starts;
            CardView card;
            card.area = Area::green;
            card.heading = loading.words.full_date(starts);
            card.picture = "calendar";
            view.cards.push_back(std::move(card));
        }
        CardView& card = view.cards.back();
        const Told what = told(loading, one);
        card.lines.push_back({.text = what.words, .style = Style::body, .picture = what.picture});
        if (!what.own.empty()) {
            card.lines.push_back({.text = quoted(loading.words, what.own), .style = Style::quote, .typed_by_someone = true});
        }
        card.lines.push_back({.text = who_and_when(loading, one.entry), .style = Style::attribution});
        lines += what.own.empty() ? 2 : 3;
    }
    return std::nullopt;
}

bool is_own(const Loading& loading, const Subject& subject) { return subject.own && loading.place.resident != data::PersonId::none; }

TileView say_something_tile(const Loading& loading) {
    Place place;
    place.screen = ScreenName::say_words;
    place.resident = loading.place.resident;
    place.asking = data::AskKind::see_record;
    TileView tile = say_tile("talk", loading.words("Talk or paper"), "invite-conversation", Visit{place});
    tile.spoken = loading.words("Ask to talk about it, or to have it on paper.");
    return tile;
}

} // namespace

View load_my_record(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    ListView view;
    view.header.area = Area::green;
    view.header.title = words("What is written about me");
    view.header.subtitle = words("Choose a month");
    view.empty = words("Nothing is written about you yet.");
    if (!is_own(loading, subject)) {
        view.empty = words("Only the person themself can look at this here.");
        return view;
    }
    const data::WallTime first = data::first_written(loading.home, loading.session.viewer, subject.id);
    for (int back = 0; data::milliseconds(first) != 0 && back < most_months_back; ++back) {
        const DayBounds month = month_bounds(loading.now.wall, back);
        if (data::milliseconds(month.ends) <= data::milliseconds(first)) {
            break;
        }
        RowView row;
        row.id = "month";
        row.number = back + 1;
        row.picture = "calendar";
        row.title = words.month_and_year(data::milliseconds(month.starts));
        row.spoken = words.with("See what was written in {1}.", {row.title});
        row.area = Area::green;
        row.action = Visit{{.screen = ScreenName::my_record_month, .resident = subject.id, .back = back}};
        view.rows.push_back(std::move(row));
    }
    view.bar.push_back(say_something_tile(loading));
    return view;
}

View load_my_record_month(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const DayBounds month = month_bounds(loading.now.wall, loading.place.back);
    CardsView view;
    view.header.area = Area::green;
    view.header.title = words.month_and_year(data::milliseconds(month.starts));
    view.header.subtitle = words("What is written about me");
    std::vector<data::Written> written;
    if (is_own(loading, subject)) {
        written = data::written_between(loading.home, loading.session.viewer, subject.id, month.starts, month.ends);
    }
    const auto more = add_days(loading, written, loading.place.entry, view);
    if (view.cards.empty()) {
        CardView nothing;
        nothing.area = Area::green;
        nothing.lines.push_back({.text = words("Nothing was written in this month."), .style = Style::body});
        view.cards.push_back(std::move(nothing));
    }
    if (more) {
        Place place = loading.place;
        place.entry = *more;
        view.bar.push_back(say_tile("earlier", words("Earlier this month"), "previous-page", Visit{place}));
    } else {
        Place place = loading.place;
        place.entry = {};
        ++place.back;
        view.bar.push_back(say_tile("month-before", words("Month before"), "previous-page", Visit{place}));
    }
    view.bar.push_back(say_something_tile(loading));
    return view;
}

} // namespace app
