// Looking back: what at, a week of moods, and one day with what the person said beside what others noticed.
#include <algorithm>

#include "app/screens/back_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/team_words.h"
#include "data/activities.h"
#include "data/wins.h"

namespace app {

using widgets::Area;
using Style = widgets::CardLine::Style;

namespace {

constexpr int most_wins = 600;

TileView day_tile(const Loading& loading, const Subject& subject, const DayOfMoods& day) {
    const auto& words = loading.words;
    const data::WallTime when = day_so_far_back(loading, day.days_before_today);
    TileView tile;
    tile.id = "day";
    tile.number = day.days_before_today + 1;
    tile.area = Area::plum;
    tile.headline = words.short_weekday(data::milliseconds(when)); // the date is in the subtitle, and heard
    // The last word of the day; those before it are heard, and on the day itself: so a week has room on one page.
    tile.label = day.own.empty() ? words("No words") : words(mood_word(day.own.back().mood).word);
    tile.picture = day.own.empty() ? "" : mood_word(day.own.back().mood).picture;
    if (day.own.empty() && !day.noticed.empty()) { // never their words in place of the person's: that there are some
        tile.picture = "how-observed";
    }
    tile.spoken = day_told(loading, subject, day);
    tile.enabled = !day.own.empty() || !day.noticed.empty();
    tile.action = Visit{{.screen = ScreenName::back_day, .resident = subject.id, .back = day.days_before_today}};
    return tile;
}

CardView moods_card(const Loading& loading, const std::vector<data::MoodRow>& moods, bool own) {
    const auto& words = loading.words;
    CardView card;
    card.area = Area::plum;
    card.style = own ? widgets::Card::Style::tint : widgets::Card::Style::dashed;
    for (const data::MoodRow& mood : moods) {
        const std::string& word = words(mood_word(mood.mood).word);
        card.lines.push_back(body_line(mood.about == data::MoodTopic::nothing ? word : words.with("{1}, {2}", {word, words(topic_word(mood.about).within)}),
                                       mood_word(mood.mood).picture));
        if (!mood.words.empty()) {
            card.lines.push_back({.text = own ? quoted(words, mood.words) : mood.words, .style = own ? Style::quote : Style::body, .typed_by_someone = true});
        }
        const std::int64_t when = data::milliseconds(mood.entry.when);
        const std::string time = loading.session.viewer.role() == data::Role::resident ? words.time(when) : words.time_24(when);
        card.lines.push_back({.text = own ? time : words.with("{1}, {2}", {who(loading, mood.entry), time}), .style = Style::attribution});
    }
    return card;
}

void add_what_happened(const Loading& loading, const Subject& subject, const DayBounds& day, CardsView& view) {
    const auto& words = loading.words;
    CardView did;
    did.area = Area::blue;
    did.heading = words("What's on");
    did.picture = "area-on";
    for (const data::ActivityAnswer& answer : data::answers_of(loading.home, loading.session.viewer, subject.id, day.starts, day.ends)) {
        const auto activity = data::activity(loading.home, loading.session.viewer, answer.activity);
        if (activity && answer.answer != data::Answer::none) {
            did.lines.push_back(body_line(words.with("{1}: {2}", {activity->title, words(answer_word(answer.answer).word)}), activity->picture));
        }
    }
    if (!did.lines.empty()) {
        view.cards.push_back(std::move(did));
    }
    for (const data::WinRow& win : data::wins_of(loading.home, loading.session.viewer, subject.id, most_wins)) {
        if (win.entry.when < day.starts || win.entry.when >= day.ends) {
            continue;
        }
        CardView card;
        card.area = Area::marigold;
        card.heading = subject.own ? words(win_word(win.win).word) : win_sentence(words, win.win, subject.name);
        card.picture = win_word(win.win).picture;
        if (!win.words.empty()) {
            card.lines.push_back({.text = win.words, .style = Style::body, .typed_by_someone = true});
        }
        if (!win.drawing.is_none()) {
            card.lines.push_back(drawing_line(loading, win));
        }
        card.lines.push_back({.text = who(loading, win.entry), .style = Style::attribution});
        view.cards.push_back(std::move(card));
    }
}

// What others noticed in a week, apart from the week itself.
View noticed_in_week(const Loading& loading, const Subject& subject, const DayBounds& bounds) {
    const auto& words = loading.words;
    CardsView view;
    view.header.area = Area::plum;
    view.header.title = words("What others noticed");
    view.header.subtitle = whose_and_when(loading, subject, from_to(loading, bounds));
    auto days = days_of_moods(loading, subject.id, bounds);
    std::reverse(days.begin(), days.end());
    for (const DayOfMoods& day : days) {
        if (day.noticed.empty()) {
            continue;
        }
        CardView card = moods_card(loading, day.noticed, false);
        card.heading = words.full_date(data::milliseconds(day_so_far_back(loading, day.days_before_today)));
        card.picture = "how-observed";
        view.cards.push_back(std::move(card));
    }
    if (view.cards.empty()) {
        CardView nothing;
        nothing.area = Area::plum;
        nothing.lines.push_back(body_line(words("Nobody noticed anything this week.")));
        view.cards.push_back(std::move(nothing));
    }
    return view;
}

} // namespace

View load_looking_back(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    MenuView view;
    view.header.area = Area::plum;
    view.header.title = subject.own ? words("Looking back") : words.with("What {1} shares with you", {subject.name});
    view.header.subtitle = subject.own ? words("What would you like to see?") : words("Looking back");
    view.header.mark = subject.own ? MarkView{} : subject.mark;
    view.choices = {way_to(loading, "back-moods", subject.own ? words("How I felt") : words.with("How {1} felt", {subject.name}), "back-moods", Area::plum,
                           ScreenName::back_week, subject.own ? words("See how I felt, day by day.") : std::string()),
                    way_to(loading, "back-did", subject.own ? words("What I did") : words.with("What {1} did", {subject.name}), "back-activities", Area::blue,
                           ScreenName::back_did, subject.own ? words("See what I did, week by week.") : std::string()),
                    way_to(loading, "back-myself", words("Doing more myself"), "back-more-myself", Area::teal, ScreenName::back_myself,
                           subject.own ? words("See what I did by myself, and where I had help.") : std::string()),
                    way_to(loading, "back-wins", words("Small wins"), "back-wins", Area::marigold, ScreenName::back_wins,
                           subject.own ? words("See my small wins.") : std::string())};
    return view;
}

View load_back_week(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const DayBounds bounds = week_bounds(loading.now.wall, loading.place.back);
    if (loading.place.by_others) {
        return noticed_in_week(loading, subject, bounds);
    }
    MenuView view;
    view.header.area = Area::plum;
    view.header.title = subject.own ? words("How I felt") : words.with("How {1} felt", {subject.name});
    view.header.subtitle = whose_and_when(loading, subject, from_to(loading, bounds));
    view.per_page = 8;
    std::string others;
    for (const DayOfMoods& day : days_of_moods(loading, subject.id, bounds)) {
        view.choices.push_back(day_tile(loading, subject, day));
        if (!day.noticed.empty()) {
            const std::string one = words.with("{1}: {2}", {words.short_weekday(data::milliseconds(day_so_far_back(loading, day.days_before_today))),
                                                            words(mood_word(day.noticed.back().mood).within)});
            others = others.empty() ? one : words.with("{1}, {2}", {others, one});
        }
    }
    TileView noticed = back_tile(loading, "noticed", words("Others noticed"), "how-observed", Area::plum,
                                 {.screen = ScreenName::back_week, .back = loading.place.back, .by_others = true});
    noticed.enabled = !others.empty();
    noticed.spoken = others.empty() ? words("Nobody noticed anything this week.") : words.with("Others noticed: {1}.", {others});
    view.choices.push_back(std::move(noticed));
    add_turners(loading, widgets::N_("Week before"), widgets::N_("Week after"), most_weeks_back, Area::plum, view.extras);
    Place month;
    month.screen = ScreenName::back_month;
    for (month.back = 0; month_bounds(loading.now.wall, month.back).starts > bounds.starts && month.back < most_months_back; ++month.back) {
    }
    view.extras.push_back(back_tile(loading, "month", words("The month"), "calendar", Area::plum, month));
    return view;
}

View load_back_day(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const DayBounds bounds = day_bounds(loading.now.wall, -loading.place.back);
    const auto days = days_of_moods(loading, subject.id, bounds);
    CardsView view;
    view.header.area = Area::plum;
    view.header.title = words.full_date(data::milliseconds(bounds.starts));
    view.header.subtitle = subject.own ? subject.name : words.with("What {1} shares with you", {subject.name});
    const DayOfMoods day = days.empty() ? DayOfMoods{} : days.front();
    CardView own = moods_card(loading, day.own, true);
    own.heading = subject.own ? words("I said") : words.with("{1} said", {subject.name});
    own.picture = "how-said";
    if (day.own.empty()) {
        own.lines.push_back(body_line(words("No words on this day.")));
    }
    CardView noticed = moods_card(loading, day.noticed, false);
    noticed.heading = words("Others noticed");
    noticed.picture = "how-observed";
    if (day.noticed.empty()) {
        noticed.lines.push_back(body_line(words("Nothing was noticed on this day.")));
    }
    view.cards = {std::move(own), std::move(noticed)};
    add_what_happened(loading, subject, bounds, view);
    add_turners(loading, widgets::N_("Day before"), widgets::N_("Day after"), most_weeks_back * 7, Area::plum, view.bar);
    return view;
}

} // namespace app
