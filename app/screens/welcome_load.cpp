// Welcome: the day, what is on, small wins and festivals in turn, and the three doors, as everybody who walks by may see them.
#include <ctime>

#include "app/screens/festival_words.h"
#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "app/screens/team_words.h"
#include "data/activities.h"
#include "data/people.h"
#include "data/text.h"
#include "data/wins.h"

namespace app {
namespace {

constexpr int wins_looked_at = 12;
constexpr int win_days = 7;
constexpr std::int64_t minute_ms = 60'000, turns_of_a_day = 24 * 60;
constexpr std::size_t longest_quote = 60; // characters that fit the card on the smallest glass

const char* season_picture(data::WallTime now) {
    const auto seconds = static_cast<std::time_t>(data::milliseconds(now) / 1000);
    std::tm parts{};
    localtime_r(&seconds, &parts);
    switch (parts.tm_mon) {
    case 11:
    case 0:
    case 1: return "season-winter";
    case 2:
    case 3:
    case 4: return "season-spring";
    case 5:
    case 6:
    case 7: return "season-summer";
    default: return "season-autumn";
    }
}

std::string part_words(const Loading& loading) {
    const auto& words = loading.words;
    switch (part_of_day(loading.now.wall)) {
    case PartOfDay::morning: return words("in the morning");
    case PartOfDay::afternoon: return words("in the afternoon");
    case PartOfDay::evening: return words("in the evening");
    case PartOfDay::night: break;
    }
    return words("at night");
}

// Only what is not over yet: Welcome says what somebody can still come to.
void add_events(const Loading& loading, WelcomeView& view) {
    const auto today = data::activities_between(loading.home, data::Viewer::house(), data::WallTime{loading.day_start_ms},
                                                data::WallTime{loading.day_end_ms});
    for (const data::Activity& activity : today) {
        if (data::milliseconds(activity.ends) > data::milliseconds(loading.now.wall)) {
            view.events.push_back({data::number(activity.id), loading.words.time(data::milliseconds(activity.starts)),
                                   activity.picture.empty() ? "area-on" : activity.picture, activity.title});
        }
    }
    if (view.events.empty()) {
        view.nothing_on = today.empty() ? loading.words("Nothing is planned for today.") : loading.words("Nothing more is on today.");
    }
}

// A name only where its owner agreed to have it on the glass.
std::string name_on_glass(const std::vector<data::Person>& residents, data::PersonId id) {
    for (const data::Person& resident : residents) {
        if (resident.id == id) {
            return resident.name_on_glass ? resident.name : std::string();
        }
    }
    return {};
}

// Shown beside what is on, one at a time.
struct Slide {
    std::string words, by, drawing, heading, picture;
};

Slide win_slide(const Loading& loading, const data::WinRow& win, const std::vector<data::Person>& residents) {
    Slide slide;
    const std::string name = name_on_glass(residents, win.entry.resident);
    if (win.words.empty() || data::characters(win.words) > longest_quote) {
        slide.words = win_sentence(loading.words, win.win, name);
    } else {
        slide.words = quoted(loading.words, win.words);
        slide.by = name;
    }
    if (!win.drawing.is_none()) {
        slide.drawing = data::picture_name(win.drawing);
    }
    slide.heading = loading.words("Small win");
    slide.picture = "area-wins";
    return slide;
}

Slide festival_slide(const Loading& loading, const FestivalOn& on) {
    Slide slide;
    slide.words = loading.words(on.festival->name);
    slide.drawing = on.festival->picture;
    slide.heading = loading.words("Today");
    slide.picture = "card-festival";
    return slide;
}

// The festivals of the day and the small wins take turns of two minutes, with the clock: it goes on anyway, so that nothing wakes
// for them, and nothing moves but by a change of the whole. What was shared just now stands there at once.
void add_slide(const Loading& loading, WelcomeView& view) {
    constexpr std::int64_t just_now_ms = 3 * 60'000;
    const auto wins = data::house_wins(loading.home, data::Viewer::house(), wins_looked_at, win_days);
    const auto festivals = festivals_between(loading, data::WallTime{loading.day_start_ms}, data::WallTime{loading.day_end_ms});
    const std::size_t all = wins.size() + festivals.size();
    if (all == 0) {
        return;
    }
    const bool just_now = !wins.empty() && data::milliseconds(loading.now.wall) - data::milliseconds(wins.front().entry.when) < just_now_ms;
    const std::size_t turn = just_now ? festivals.size() : static_cast<std::size_t>(view.turn) / 2 % all;
    Slide slide = turn < festivals.size() ? festival_slide(loading, festivals[turn])
                                          : win_slide(loading, wins[turn - festivals.size()], data::residents(loading.home, data::Viewer::house()));
    view.win = std::move(slide.words);
    view.win_by = std::move(slide.by);
    view.win_drawing = std::move(slide.drawing);
    view.win_heading = std::move(slide.heading);
    view.win_picture = std::move(slide.picture);
}

TileView door(const char* id, std::string label, const char* picture, widgets::Area area, ScreenName screen, std::string spoken) {
    TileView tile;
    tile.id = id;
    tile.label = std::move(label);
    tile.picture = picture;
    tile.area = area;
    Place place;
    place.screen = screen;
    tile.action = Visit{place};
    tile.spoken = std::move(spoken);
    return tile;
}

} // namespace

View load_welcome(const Loading& loading) {
    if (data::can_be_set_up(loading.home)) {
        return load_set_up(loading); // nobody could come in
    }
    const auto& words = loading.words;
    const std::int64_t now = data::milliseconds(loading.now.wall);
    WelcomeView view;
    view.weekday = words.weekday(now);
    view.date = words.day_and_month(now);
    view.clock = words.time(now);
    view.part_of_day = part_words(loading);
    view.season_picture = season_picture(loading.now.wall);
    view.home_name = loading.facts.name;
    view.turn = static_cast<int>((now / minute_ms) % turns_of_a_day);
    add_events(loading, view);
    add_slide(loading, view);
    view.doors = {
        door("i-live-here", words("I live here"), "door-live-here", widgets::Area::teal, ScreenName::i_live_here,
             words("I live here. Go to my own page.")),
        door("i-work-here", words("I work here"), "door-work-here", widgets::Area::blue, ScreenName::i_work_here,
             words("I work here. Come in with a badge or a PIN.")),
        door("im-visiting", words("I'm visiting"), "door-visiting", widgets::Area::brick, ScreenName::im_visiting,
             words("I'm visiting. For family, friends and partners."))};
    view.extras = {comfort_tile(loading)}; // Read aloud and Help have their places on every screen
    return view;
}

} // namespace app
