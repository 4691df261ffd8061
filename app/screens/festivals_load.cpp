// The house for those who work here: its paper, the festivals that are kept, each of them with its day, and whose they are.
#include <algorithm>

#include "app/screens/back_parts.h"
#include "app/screens/event_words.h"
#include "app/screens/festival_words.h"
#include "app/screens/loaders.h"
#include "app/screens/team_words.h"
#include "app/screens/tile_parts.h"
#include "data/activities.h"
#include "data/festivals.h"
#include "data/partners.h"

namespace app {

using data::Civil;
using widgets::Area;

namespace {

constexpr int days_ahead = 366;
constexpr std::size_t most_words_to_answer = 4;

TileView way(const char* id, std::string label, const char* picture, Area area, ScreenName screen) {
    return tile_of(id, std::move(label), picture, area, Visit{{.screen = screen}});
}

// The one that a place names: the day that was reckoned leads to it, wherever the home has put it since.
std::optional<FestivalOn> festival_here(const Loading& loading) {
    constexpr int farthest_days = 45; // that a day is put off
    const HousePlace& house = loading.place.house;
    const data::WallTime day{house.day_ms};
    for (const FestivalOn& on : festivals_between(loading, day_bounds(day, -farthest_days).starts, day_bounds(day, farthest_days).ends)) {
        if (on.festival->festival == house.festival && data::Zone::home().wall(on.reckoned) == day) {
            return on;
        }
    }
    return {};
}

std::string day_words(const Loading& loading, const FestivalOn& on) { return loading.words.full_date(data::milliseconds(on.starts)); }

Civil moved(const Civil& day, int days) {
    constexpr int day_seconds = 24 * 60 * 60;
    return data::civil_of(data::civil_seconds(day) + std::int64_t{days} * day_seconds);
}

TileView day_tile(const Loading& loading, const FestivalOn& on, const char* id, const char* label, const char* picture, int days) {
    const Civil day = moved(on.day, days);
    TileView tile = tile_of(id, loading.words(label), picture, Area::blue, SetFestivalDay{{on.festival->festival, on.reckoned.year, day.month, day.day}});
    tile.enabled = day.year == on.reckoned.year; // a festival is put right within its year
    return tile;
}

} // namespace

View load_our_house(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view;
    view.header.area = Area::blue;
    view.header.title = words("Our house");
    view.header.subtitle = loading.facts.name;
    view.choices = {way("gazette", words("Our paper"), "do-newspaper", Area::blue, ScreenName::gazette),
                    way("festivals", words("Festivals"), "card-festival", Area::marigold, ScreenName::festivals),
                    way("cultures", words("Whose festivals"), "about-culture", Area::marigold, ScreenName::cultures)};
    const auto waiting = data::words_to_answer(loading.home, loading.session.viewer);
    for (std::size_t i = 0; i < std::min(waiting.size(), most_words_to_answer); ++i) {
        const data::EventWord& word = waiting[i];
        const auto activity = event_of(loading, word.activity);
        if (!activity) {
            continue;
        }
        TileView tile = tile_of("partner-words", words.with("{1} wrote", {word.entry.author_name}), "area-notes", Area::brick,
                                Visit{{.screen = ScreenName::event_words, .activity = activity->occurrence()}});
        tile.number = data::number(word.activity);
        tile.second = activity->title;
        tile.spoken = words.with("{1} wrote about {2}.", {word.entry.author_name, activity->title});
        view.choices.push_back(std::move(tile));
    }
    view.per_page = 8;
    return view;
}

View load_festivals(const Loading& loading) {
    const auto& words = loading.words;
    ListView view;
    view.header.area = Area::marigold;
    view.header.title = words("Festivals");
    view.header.subtitle = words("The coming year");
    view.banner = words("Days that go by the moon are reckoned here. Please check them.");
    view.banner_picture = "pic-moon";
    view.empty = words("No festivals are chosen yet. Touch “Whose festivals”.");
    const auto coming = festivals_between(loading, data::WallTime{loading.day_start_ms}, day_bounds(loading.now.wall, days_ahead).starts);
    for (const FestivalOn& on : coming) {
        RowView row;
        row.id = "festival";
        row.number = static_cast<std::int64_t>(on.festival->festival) * 10'000 + on.reckoned.year; // some come twice within a year
        row.number = row.number * 100 + on.reckoned.month;
        row.picture = on.festival->picture;
        row.title = words(on.festival->name);
        row.second = day_words(loading, on);
        row.area = Area::marigold;
        if (on.put_right()) {
            row.state = words("Put right");
            row.state_picture = "yes";
        } else if (on.festival->to_check) {
            row.state = words("To check");
            row.state_picture = "pic-moon";
        }
        row.spoken = row.state.empty() ? words.with("{1}. {2}.", {row.title, row.second}) : words.with("{1}. {2}. {3}.", {row.title, row.second, row.state});
        row.action = Visit{festival_place(on)};
        view.rows.push_back(std::move(row));
    }
    if (view.rows.empty()) {
        view.banner.clear();
        view.banner_picture.clear();
    }
    view.bar = {way("cultures", words("Whose festivals"), "about-culture", Area::marigold, ScreenName::cultures)};
    return view;
}

View load_cultures(const Loading& loading) {
    const auto& words = loading.words;
    const auto kept = data::cultures_kept(loading.home, loading.session.viewer);
    MenuView view;
    view.header.area = Area::marigold;
    view.header.title = words("Whose festivals are kept here?");
    view.header.subtitle = words("Ask the people who live here");
    for (const CultureWords& one : all_cultures()) {
        const bool is_kept = std::find(kept.begin(), kept.end(), one.culture) != kept.end();
        TileView tile = tile_of("culture", words(one.name), one.picture, Area::marigold, KeepCulture{one.culture, !is_kept});
        tile.number = static_cast<std::int64_t>(one.culture);
        tile.selected = is_kept;
        view.choices.push_back(std::move(tile));
    }
    view.per_page = 12;
    view.extras = {way("festivals", words("Festivals"), "card-festival", Area::marigold, ScreenName::festivals)};
    return view;
}

View load_festival(const Loading& loading) {
    const auto& words = loading.words;
    const auto on = festival_here(loading);
    CardsView view;
    view.header.area = Area::marigold;
    view.header.title = words("Festivals");
    CardView card;
    card.area = Area::marigold;
    card.wide = true;
    if (!on) {
        card.heading = words("This festival is not kept here any more.");
        card.big_picture = "card-festival";
        view.cards = {std::move(card)};
        return view;
    }
    const bool staff = loading.session.viewer.is_staff();
    view.header.title = words(on->festival->name);
    view.header.subtitle = day_words(loading, *on);
    card.big_picture = on->festival->picture;
    card.heading = view.header.subtitle;
    card.lines = {body_line(words(on->festival->about))};
    if (staff && on->put_right()) {
        card.lines.push_back(body_line(words("The home put this day right."), "yes"));
    } else if (staff && on->festival->to_check) {
        card.lines.push_back(body_line(words("This day is reckoned, and may be kept a day earlier or later. Please check it."), "pic-moon"));
    }
    card.spoken = words.with("{1}. {2}. {3}", {view.header.title, card.heading, card.lines.front().text});
    view.cards = {std::move(card)};
    if (!staff) {
        return view;
    }
    if (on->starts >= data::WallTime{loading.day_start_ms}) {
        TileView plan = tile_of("plan-something", words("Plan something"), "calendar", Area::blue, PlanFestival{on->festival->festival, data::milliseconds(on->starts)});
        plan.primary = true;
        plan.spoken = words.with("Plan something for {1}.", {view.header.title});
        view.bar.push_back(std::move(plan));
    }
    view.bar.push_back(day_tile(loading, *on, "day-earlier", widgets::N_("A day earlier"), "previous-page", -1));
    view.bar.push_back(day_tile(loading, *on, "day-later", widgets::N_("A day later"), "next-page", 1));
    if (on->put_right()) {
        view.bar.push_back(tile_of("as-reckoned", words("As it was"), "undo", Area::blue, SetFestivalDay{{on->festival->festival, on->reckoned.year, 0, 0}}));
    }
    return view;
}

} // namespace app
