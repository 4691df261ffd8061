// Welcome: the day, what is on, one small win and the three doors, as everybody who walks by may see them.
#include <ctime>

#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "data/activities.h"
#include "data/people.h"
#include "data/text.h"
#include "data/wins.h"

namespace app {
namespace {

constexpr int wins_looked_at = 12;
constexpr int win_days = 7;
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

void add_win(const Loading& loading, WelcomeView& view) {
    const auto wins = data::house_wins(loading.home, data::Viewer::house(), wins_looked_at, win_days);
    if (wins.empty()) {
        return;
    }
    const data::WinRow& win = wins.front();
    const std::string name = name_on_glass(data::residents(loading.home, data::Viewer::house()), win.entry.resident);
    if (win.words.empty() || data::characters(win.words) > longest_quote) {
        view.win = win_sentence(loading.words, win.win, name);
    } else {
        view.win = loading.words.with("“{1}”", {win.words});
        view.win_by = name;
    }
    if (!win.drawing.is_none()) {
        view.win_drawing = data::picture_name(win.drawing);
    }
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
    add_events(loading, view);
    add_win(loading, view);
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
