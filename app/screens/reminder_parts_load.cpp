// Reminders of the calendar on a resident's own page.
#include "app/screens/reminder_parts.h"

#include <algorithm>

#include "data/activities.h"
#include "data/attendance.h"

namespace app {
namespace {

constexpr int hours_to_ask = 20; // how long after its end it is asked how something was

TileView tile_to(const Loading& loading, const char* id, ScreenName screen, const data::Activity& activity) {
    TileView tile;
    tile.id = id;
    tile.picture = activity.picture.empty() ? "area-on" : activity.picture;
    tile.area = widgets::Area::blue;
    tile.action = Visit{{.screen = screen, .resident = loading.place.resident, .activity = activity.occurrence()}};
    return tile;
}

bool is_changed(const data::Answered& one) { return one.activity.cancelled || one.answer.told != one.activity.starts; }

std::string clock_of(const Loading& loading, const data::Activity& activity) {
    return activity.all_day ? loading.words("All day") : loading.words.time(data::milliseconds(activity.starts));
}

// "Singing is not on today." / "Singing was moved. It is at 3:00 now."
std::string change_words(const Loading& loading, const data::Answered& one) {
    const auto& words = loading.words;
    if (one.activity.cancelled) {
        return words.with("{1} is not on today.", {one.activity.title});
    }
    const bool today = data::milliseconds(one.activity.starts) >= loading.day_start_ms && data::milliseconds(one.activity.starts) < loading.day_end_ms;
    return today ? words.with("{1} was moved. It is at {2} now.", {one.activity.title, clock_of(loading, one.activity)})
                 : words.with("{1} was moved to {2}.", {one.activity.title, words.weekday(data::milliseconds(one.activity.starts))});
}

TileView change_tile(const Loading& loading, const data::Answered& one) {
    TileView tile = tile_to(loading, "changed", ScreenName::activity, one.activity);
    tile.label = one.activity.cancelled ? loading.words.with("{1}: not on", {one.activity.title}) : loading.words.with("{1}: moved", {one.activity.title});
    tile.spoken = change_words(loading, one);
    return tile;
}

} // namespace

std::optional<TileView> remind(const Loading& loading, const Subject& subject, TileView& whats_on) {
    const auto& words = loading.words;
    auto today = data::counted_on(loading.home, loading.session.viewer, subject.id, data::WallTime{loading.day_start_ms}, data::WallTime{loading.day_end_ms});
    std::erase_if(today, [&](const data::Answered& one) {
        const data::WallTime last = one.activity.cancelled ? data::WallTime{loading.day_end_ms} : one.activity.ends;
        return last <= loading.now.wall;
    });
    const auto changed = std::find_if(today.begin(), today.end(), is_changed);
    const auto next = std::find_if(today.begin(), today.end(), [&](const data::Answered& one) { return !one.activity.cancelled && one.activity.starts > loading.now.wall; });
    if (changed != today.end()) {
        whats_on.badge = words("Changed");
        whats_on.spoken = words.with("What's on. {1}", {change_words(loading, *changed)});
    } else if (next != today.end()) {
        whats_on.badge = clock_of(loading, next->activity);
        whats_on.spoken = words.with("What's on. Today at {1}: {2}, {3}. You said: {4}.",
                                     {whats_on.badge, next->activity.title, next->activity.place, words(answer_word(next->answer.answer).word)});
    }
    if (const auto asked = data::to_ask_about(loading.home, loading.session.viewer, subject.id, hours_to_ask); !asked.empty()) {
        TileView tile = tile_to(loading, "how-was-it", ScreenName::how_was_it, asked.front());
        tile.label = words.with("How was it: {1}?", {asked.front().title});
        tile.spoken = tile.label;
        return tile;
    }
    if (changed != today.end()) {
        return change_tile(loading, *changed);
    }
    if (next == today.end()) {
        return std::nullopt;
    }
    TileView tile = tile_to(loading, "today", ScreenName::activity, next->activity);
    tile.label = words.with("{1} {2}", {clock_of(loading, next->activity), next->activity.title});
    tile.spoken = words.with("Today at {1}: {2}, {3}. You said: {4}.",
                             {clock_of(loading, next->activity), next->activity.title, next->activity.place, words(answer_word(next->answer.answer).word)});
    return tile;
}

} // namespace app
