// News of one resident for whoever visits them: every part of it is asked of the subject that it belongs to, which knows who may read it.
#include "data/notes_news.h"

#include <algorithm>
#include <limits>
#include <set>

#include "data/about_me.h"
#include "data/asks.h"
#include "data/body.h"
#include "data/db.h"
#include "data/decisions.h"
#include "data/journal.h"
#include "data/notes.h"
#include "data/rules.h"
#include "data/stretches.h"
#include "data/wins.h"

namespace data {

namespace {

constexpr int newest_looked_at = 60, days_at_first = 7;
constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;

std::int64_t read_until(Home& home, const Viewer& viewer, PersonId resident) {
    Statement row = home.database().prepare("SELECT until FROM news_seen WHERE person = :person AND resident = :resident ORDER BY person");
    row.bind(":person", number(viewer.person())).bind(":resident", number(resident));
    return row.step() ? row.integer(0) : -1;
}

void add_notes(Home& home, const Viewer& viewer, PersonId resident, std::vector<News>& news) {
    std::set<EntryId> threads;
    for (NoteRow& note : notes_of(home, viewer, resident, newest_looked_at)) {
        if (note.seen_by_me || note.entry.author == viewer.person() || !threads.insert(note.thread).second) continue;
        News one;
        one.of = note.to == NoteFor::moment ? NewsOf::moment : NewsOf::note;
        one.entry = note.entry;
        one.note = std::move(note);
        news.push_back(std::move(one));
    }
}

// A note that asks for something is among them; where its answer is a note, that is told already.
void add_answers(Home& home, const Viewer& viewer, PersonId resident, std::vector<News>& news) {
    for (AskRow& ask : my_asks(home, viewer, newest_looked_at)) {
        if (!ask.news_for_me || ask.entry.resident != resident) continue;
        const bool told = std::any_of(news.begin(), news.end(), [&](const News& one) { return one.note && number(one.note->thread) == number(ask.id); });
        if (told) continue;
        News one;
        one.of = NewsOf::answer;
        one.entry = ask.entry;
        if (const auto steps = steps_of(home, viewer, ask.id); !steps.empty()) one.entry = steps.back().entry;
        one.ask = std::move(ask);
        news.push_back(std::move(one));
    }
}

void add_replies(Home& home, const Viewer& viewer, PersonId resident, std::vector<News>& news) {
    for (SuggestionRow& row : my_suggestions(home, viewer, resident, newest_looked_at)) {
        if (row.told) continue;
        News one;
        one.of = NewsOf::reply;
        one.entry = row.entry;
        one.reply = std::move(row);
        news.push_back(std::move(one));
    }
}

void add_decisions(Home& home, const Viewer& viewer, PersonId resident, EntryId from, std::vector<News>& news) {
    for (DecisionRow& row : decisions_in_window(home, viewer, resident, from, EntryId{std::numeric_limits<std::int64_t>::max()})) {
        const Entry& newest = row.parts.empty() ? row.entry : row.parts.back().entry;
        if (newest.author == viewer.person()) continue;
        News one;
        one.of = NewsOf::decision;
        one.entry = newest;
        one.decision = std::move(row);
        news.push_back(std::move(one));
    }
}

void add_wins(Home& home, const Viewer& viewer, PersonId resident, EntryId from, std::vector<News>& news) {
    for (WinRow& row : wins_of(home, viewer, resident, newest_looked_at)) {
        if (row.entry.id <= from || row.entry.author == viewer.person()) continue;
        News one;
        one.of = NewsOf::win;
        one.entry = row.entry;
        one.win = std::move(row);
        news.push_back(std::move(one));
    }
}

} // namespace

EntryId news_from(Home& home, const Viewer& viewer, PersonId resident) {
    if (const std::int64_t until = read_until(home, viewer, resident); until >= 0) return EntryId{until};
    return last_entry_before(home, WallTime{milliseconds(home.journal().best_wall()) - days_at_first * day_ms});
}

std::vector<News> news_for(Home& home, const Viewer& viewer, PersonId resident, EntryId from) {
    std::vector<News> news;
    if (viewer.person() == PersonId::none || !may_see_record(home, viewer, resident)) return news;
    add_notes(home, viewer, resident, news);
    add_answers(home, viewer, resident, news);
    add_replies(home, viewer, resident, news);
    add_decisions(home, viewer, resident, from, news);
    add_wins(home, viewer, resident, from, news);
    std::stable_sort(news.begin(), news.end(), [](const News& one, const News& other) { return one.of < other.of; });
    return news;
}

void mark_news_seen(Home& home, const Viewer& by, PersonId resident) {
    require_writer(home, by);
    require_sight_of(home, by, resident);
    const EntryId newest = home.journal().newest();
    if (read_until(home, by, resident) >= number(newest)) return;
    BodyWriter body;
    body.number("until", number(newest));
    home.journal().append({Kind::news_seen, by.person(), resident, Audience::named, EntryId::none, 0, body.json()});
}

} // namespace data
