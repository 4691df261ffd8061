// A month of faces: the person's own words on one calendar, what others noticed on another; never on the same. Below it the same
// in words. And small wins, month by month.
#include <algorithm>

#include "app/screens/back_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/team_words.h"
#include "data/wins.h"

namespace app {

using widgets::Area;
using State = widgets::PlotCell::State;
using Style = widgets::CardLine::Style;

namespace {

constexpr int days_of_a_week = 7, most_wins = 600, most_wins_shown = 40;
constexpr std::size_t wins_on_shelf = 12;

CardLineView line_of(PlotRowView row) {
    CardLineView line;
    line.plot = std::move(row);
    return line;
}

CardLineView weekdays(const Loading& loading, data::WallTime monday) {
    PlotRowView row;
    row.shape = widgets::PlotRow::Shape::heading;
    for (int i = 0; i < days_of_a_week; ++i) {
        const std::int64_t day = data::milliseconds(day_bounds(monday, i).starts);
        PlotCellView cell;
        cell.id = "weekday";
        cell.number = i + 1;
        cell.label = loading.words.short_weekday(day);
        cell.spoken = loading.words.weekday(day);
        row.cells.push_back(std::move(cell));
    }
    return line_of(std::move(row));
}

PlotCellView day_cell(const Loading& loading, const Subject& subject, const DayOfMoods& day) {
    const bool by_others = loading.place.by_others;
    const auto& moods = by_others ? day.noticed : day.own;
    PlotCellView cell;
    cell.id = "day";
    cell.number = day.days_before_today + 1;
    cell.figure = std::to_string(day_of_month(day_so_far_back(loading, day.days_before_today)));
    for (std::size_t i = moods.size() > 2 ? moods.size() - 2 : 0; i < moods.size(); ++i) {
        cell.pictures.emplace_back(mood_word(moods[i].mood).picture);
    }
    cell.mark = !by_others && !day.noticed.empty() ? "how-observed" : "";
    cell.state = by_others && !moods.empty() ? State::noticed : day.days_before_today == 0 ? State::now : State::plain;
    cell.spoken = day_told(loading, subject, day);
    cell.touchable = !day.own.empty() || !day.noticed.empty();
    cell.action = Visit{{.screen = ScreenName::back_day, .resident = subject.id, .back = day.days_before_today}};
    return cell;
}

// Weeks from Monday to Sunday; what lies in another month, or is still to come, is left empty.
void add_weeks(const Loading& loading, const Subject& subject, const DayBounds& month, const std::vector<DayOfMoods>& days, CardView& card) {
    PlotRowView week;
    week.shape = widgets::PlotRow::Shape::week;
    week.cells.resize(static_cast<std::size_t>(weekday_from_monday(month.starts)));
    const data::WallTime monday = day_bounds(month.starts, -weekday_from_monday(month.starts)).starts;
    card.lines.push_back(weekdays(loading, monday));
    std::size_t day = 0;
    for (int date = 0; day_bounds(month.starts, date).starts < month.ends; ++date) {
        if (day < days.size()) {
            week.cells.push_back(day_cell(loading, subject, days[day++]));
        } else {
            PlotCellView later;
            later.id = "later-day";
            later.number = date + 1;
            later.figure = std::to_string(date + 1);
            later.spoken = loading.words.with("{1}: still to come.", {loading.words.full_date(data::milliseconds(day_bounds(month.starts, date).starts))});
            week.cells.push_back(std::move(later));
        }
        if (week.cells.size() == days_of_a_week) {
            card.lines.push_back(line_of(week));
            week.cells.clear();
        }
    }
    if (!week.cells.empty()) {
        week.cells.resize(days_of_a_week);
        card.lines.push_back(line_of(std::move(week)));
    }
}

// "Content: 3, 9, 15": each word with the days on which it was said.
CardView in_words(const Loading& loading, const Subject& subject, const std::vector<DayOfMoods>& days, bool by_others) {
    const auto& words = loading.words;
    CardView card;
    card.area = Area::plum;
    card.style = by_others ? widgets::Card::Style::dashed : widgets::Card::Style::tint;
    card.picture = by_others ? "how-observed" : "how-said";
    card.heading = by_others ? words("Others noticed") : subject.own ? words("I said") : words.with("{1} said", {subject.name});
    std::vector<std::pair<data::Mood, std::string>> said; // in the order in which they were first said
    for (const DayOfMoods& day : days) {
        const std::string date = std::to_string(day_of_month(day_so_far_back(loading, day.days_before_today)));
        for (const data::MoodRow& mood : by_others ? day.noticed : day.own) {
            auto known = std::find_if(said.begin(), said.end(), [&](const auto& one) { return one.first == mood.mood; });
            if (known == said.end()) {
                said.emplace_back(mood.mood, date);
            } else if (known->second != date && !known->second.ends_with(" " + date)) {
                known->second = words.with("{1}, {2}", {known->second, date});
            }
        }
    }
    for (const auto& [mood, dates] : said) {
        card.lines.push_back(body_line(words.with("{1}: {2}", {words(mood_word(mood).word), dates}), mood_word(mood).picture));
    }
    if (said.empty()) {
        card.lines.push_back(body_line(by_others ? words("Nobody noticed anything this month.") : words("No words this month.")));
    }
    return card;
}

} // namespace

View load_back_month(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const DayBounds month = month_bounds(loading.now.wall, loading.place.back);
    const auto days = days_of_moods(loading, subject.id, month);
    CardsView view;
    view.header.area = Area::plum;
    view.header.title = words.month_and_year(data::milliseconds(month.starts));
    view.header.subtitle = loading.place.by_others ? words.with("What others noticed about {1}", {subject.name})
                           : subject.own           ? words("How I felt")
                                                   : words.with("How {1} felt, as shared with you", {subject.name});
    CardView calendar;
    calendar.area = Area::plum;
    calendar.wide = true;
    add_weeks(loading, subject, month, days, calendar);
    view.cards = {std::move(calendar), in_words(loading, subject, days, loading.place.by_others)};
    if (!loading.place.by_others) {
        view.cards.push_back(in_words(loading, subject, days, true));
    }
    add_turners(loading, widgets::N_("Month before"), widgets::N_("Month after"), most_months_back, Area::plum, view.bar);
    Place other = loading.place;
    other.by_others = !loading.place.by_others;
    view.bar.push_back(back_tile(loading, "other-view", other.by_others ? words("Others noticed") : subject.own ? words("What I said") : words.with("What {1} said", {subject.name}),
                                 other.by_others ? "how-observed" : "how-said", Area::plum, other));
    return view;
}

View load_back_wins(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const DayBounds month = month_bounds(loading.now.wall, loading.place.back);
    CardsView view;
    view.header.area = Area::marigold;
    view.header.title = words("Small wins");
    view.header.subtitle = whose_and_when(loading, subject, words.month_and_year(data::milliseconds(month.starts)));
    PlotRowView shelf;
    shelf.shape = widgets::PlotRow::Shape::shelf;
    for (const data::WinRow& win : data::wins_of(loading.home, loading.session.viewer, subject.id, most_wins)) {
        if (win.entry.when < month.starts || win.entry.when >= month.ends || view.cards.size() >= most_wins_shown) {
            continue;
        }
        const std::string told = subject.own ? words(win_word(win.win).word) : win_sentence(words, win.win, subject.name);
        if (shelf.cells.size() < wins_on_shelf) {
            PlotCellView cell;
            cell.id = "win";
            cell.number = data::number(win.entry.id);
            cell.label = words.with("{1} {2}", {words.short_weekday(data::milliseconds(win.entry.when)), std::to_string(day_of_month(win.entry.when))});
            cell.pictures = {win.drawing.is_none() ? win_word(win.win).picture : data::picture_name(win.drawing)};
            cell.spoken = words.with("{1}: {2}.", {words.full_date(data::milliseconds(win.entry.when)), told});
            shelf.cells.push_back(std::move(cell));
        }
        CardView card;
        card.area = Area::marigold;
        card.heading = told;
        card.picture = win_word(win.win).picture;
        if (!win.words.empty()) {
            card.lines.push_back({.text = win.entry.author == subject.id ? quoted(words, win.words) : win.words, .style = Style::quote, .typed_by_someone = true});
        }
        if (!win.drawing.is_none()) {
            card.lines.push_back(drawing_line(loading, win));
        }
        card.lines.push_back({.text = who_and_when(loading, win.entry), .style = Style::attribution});
        if (!win.clip.is_none()) {
            card.lines.push_back({.text = with_words(words, false, true), .style = Style::attribution, .picture = "voice-clip"});
        }
        view.cards.push_back(std::move(card));
    }
    // A full month is first shown at a glance.
    constexpr std::size_t seen_at_once = 6;
    if (shelf.cells.empty() || shelf.cells.size() > seen_at_once) {
        CardView top;
        top.area = Area::marigold;
        top.wide = true;
        top.lines.push_back(shelf.cells.empty() ? body_line(words("No small wins were kept this month."), "back-wins") : line_of(std::move(shelf)));
        view.cards.insert(view.cards.begin(), std::move(top));
    }
    add_turners(loading, widgets::N_("Month before"), widgets::N_("Month after"), most_months_back, Area::marigold, view.bar);
    return view;
}

} // namespace app
