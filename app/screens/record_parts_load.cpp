// What is written about somebody, day by day.
#include "app/screens/record_parts.h"

#include <algorithm>
#include <utility>

#include "app/days.h"
#include "app/screens/note_parts.h"
#include "app/screens/record_words.h"
#include "app/screens/team_words.h"

namespace app {

using widgets::Area;
using Style = widgets::CardLine::Style;

namespace {

constexpr std::size_t most_entries = 400; // of a month on one screen: what is more goes on by a touch

// Beside the day stands who, and the hour; several that say the same stand together.
struct Line {
    Told what;
    std::string who_when;
    int day = 0; // of what stands last in who_when; set: routine, which is told in one with its words, however long it is
};

std::string who_and_hour(const Loading& loading, const data::Entry& entry) {
    if (!entry.when_trusted) {
        return who_and_when(loading, entry);
    }
    return loading.words.with("{1} {2}", {who(loading, entry), loading.words.time(data::milliseconds(entry.when))});
}

Line* line_with(std::vector<Line>& lines, const Told& what) {
    const auto same = std::find_if(lines.begin(), lines.end(), [&](const Line& line) {
        return what.own.empty() && line.what.own.empty() && line.what.words == what.words && line.what.thing.empty() == what.thing.empty();
    });
    return same == lines.end() ? nullptr : &*same;
}

void add_line(const Loading& loading, const data::Written& one, Told what, std::vector<Line>& lines) {
    std::string who_when = who_and_hour(loading, one.entry);
    Line* const same = line_with(lines, what);
    if (same == nullptr) {
        lines.push_back({std::move(what), std::move(who_when)});
        return;
    }
    if (!what.thing.empty()) { // cards that were put in the same place
        same->what.thing = loading.words.with("{1}, {2}", {same->what.thing, what.thing});
    }
    if (what.thing.empty() || same->who_when.find(who_when) == std::string::npos) {
        same->who_when = loading.words.with("{1} · {2}", {same->who_when, who_when});
    }
}

// What happens with every shift, and says nothing more, stands at the end of its week.
bool is_routine(const data::Written& one, const Told& what) {
    return what.own.empty() && (one.entry.kind == data::Kind::handover_read || one.entry.kind == data::Kind::nothing_to_hand_over);
}

void add_routine(const Loading& loading, const data::Written& one, Told what, std::vector<Line>& lines) {
    const int day = day_of_month(one.entry.when);
    Line* same = line_with(lines, what);
    if (same == nullptr) {
        same = &lines.emplace_back(Line{std::move(what), {}});
    }
    const std::string here = who_and_hour(loading, one.entry);
    const std::string told = same->day == day ? here : loading.words.with("{1}: {2}", {std::to_string(day), here});
    same->who_when = same->who_when.empty() ? told : loading.words.with("{1} · {2}", {same->who_when, told});
    same->day = day;
}

// What was done, and the words that somebody said with it.
std::string in_one(const widgets::Language& words, const Told& what) {
    if (!what.thing.empty()) {
        return words.with("{1}: {2}", {what.words, what.thing});
    }
    if (what.own.empty()) {
        return what.words;
    }
    const bool ended = std::string_view(".?!:").find(what.words.back()) != std::string_view::npos;
    return ended ? words.with("{1} {2}", {what.words, quoted(words, what.own)}) : words.with("{1}. {2}", {what.words, quoted(words, what.own)});
}

CardView card_of(const Loading& loading, std::string margin, std::string spoken, std::vector<Line> lines) {
    CardView card;
    card.area = Area::green;
    card.heading = std::move(margin);
    card.spoken = std::move(spoken);
    for (Line& line : lines) {
        const bool routine = line.day != 0;
        std::string text = in_one(loading.words, line.what);
        card.lines.push_back({.text = routine ? loading.words.with("{1}. {2}", {text, line.who_when}) : std::move(text), .style = Style::body, .picture = line.what.picture,
                              .typed_by_someone = routine || !line.what.own.empty(), .aside = routine ? std::string() : std::move(line.who_when)});
    }
    return card;
}

std::int64_t monday_of(data::WallTime when) { return data::milliseconds(day_bounds(when, -weekday_from_monday(when)).starts); }

// The days of a month as cards, the newest first.
class Days {
public:
    Days(const Loading& loading, CardsView& view) : m_loading(loading), m_view(view) {}

    void add(const data::Written& one) {
        const data::WallTime starts = day_bounds(one.entry.when).starts;
        if (m_newest != data::WallTime{} && monday_of(starts) != monday_of(m_oldest)) {
            finish_week();
        } else if (starts != m_oldest) {
            finish_day();
        }
        m_newest = m_newest == data::WallTime{} ? starts : m_newest;
        m_oldest = starts;
        Told what = told(m_loading, one);
        const bool routine = is_routine(one, what);
        (routine ? add_routine : add_line)(m_loading, one, std::move(what), routine ? m_routine : m_lines);
    }
    void finish_week() {
        finish_day();
        if (!m_routine.empty()) {
            const auto& words = m_loading.words;
            const int first = day_of_month(m_oldest), last = day_of_month(m_newest);
            const std::string oldest = words.full_date(data::milliseconds(m_oldest));
            m_view.cards.push_back(card_of(m_loading, first == last ? std::to_string(first) : std::to_string(first) + "–\n" + std::to_string(last),
                                           first == last ? oldest : words.with("{1}, {2}", {oldest, words.full_date(data::milliseconds(m_newest))}), std::exchange(m_routine, {})));
        }
        m_newest = {};
    }

private:
    void finish_day() {
        if (!m_lines.empty()) {
            const std::int64_t day = data::milliseconds(m_oldest);
            m_view.cards.push_back(card_of(m_loading, std::to_string(day_of_month(m_oldest)) + "\n" + m_loading.words.short_weekday(day), m_loading.words.full_date(day),
                                           std::exchange(m_lines, {})));
        }
    }

    const Loading& m_loading;
    CardsView& m_view;
    std::vector<Line> m_lines, m_routine; // of the day, of the week
    data::WallTime m_newest{}, m_oldest{};
};

} // namespace

std::optional<data::EntryId> add_days(const Loading& loading, const std::vector<data::Written>& written, data::EntryId from, CardsView& view) {
    Days days(loading, view);
    std::optional<data::EntryId> more;
    std::size_t taken = 0;
    for (const data::Written& one : written) {
        if (from != data::EntryId::none && one.entry.id > from) {
            continue;
        }
        if (taken++ == most_entries) {
            more = one.entry.id;
            break;
        }
        days.add(one);
    }
    days.finish_week();
    return more;
}

} // namespace app
