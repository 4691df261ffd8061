// Days of moods, and the tiles that turn the pages of Looking back.
#include "app/screens/back_parts.h"

#include <algorithm>

#include "data/moods.h"

namespace app {

std::vector<DayOfMoods> days_of_moods(const Loading& loading, data::PersonId resident, const DayBounds& bounds) {
    std::vector<DayOfMoods> days;
    const data::WallTime until = std::min(bounds.ends, data::WallTime{loading.day_end_ms});
    for (int back = days_before(loading.now.wall, bounds.starts); back >= 0; --back) {
        if (day_bounds(loading.now.wall, -back).starts >= until) {
            break;
        }
        days.push_back({back, {}, {}});
    }
    for (data::MoodRow& mood : data::moods_between(loading.home, loading.session.viewer, resident, bounds.starts, until)) {
        const int back = days_before(loading.now.wall, mood.entry.when);
        const auto day = std::find_if(days.begin(), days.end(), [back](const DayOfMoods& one) { return one.days_before_today == back; });
        if (day != days.end()) {
            (mood.own ? day->own : day->noticed).push_back(std::move(mood));
        }
    }
    return days;
}

std::string moods_in_words(const Loading& loading, const std::vector<data::MoodRow>& moods) {
    std::string told;
    for (const data::MoodRow& mood : moods) {
        const WordAndPicture word = mood_word(mood.mood);
        told = told.empty() ? loading.words(word.word) : loading.words.with("{1}, then {2}", {told, loading.words(word.within)});
    }
    return told;
}

std::string day_told(const Loading& loading, const Subject& subject, const DayOfMoods& day) {
    const auto& words = loading.words;
    const std::string date = words.full_date(data::milliseconds(day_so_far_back(loading, day.days_before_today)));
    std::string told;
    if (day.own.empty()) {
        told = words.with("{1}. No words.", {date});
    } else {
        const std::string moods = moods_in_words(loading, day.own);
        told = subject.own ? words.with("{1}. You said: {2}.", {date, moods}) : words.with("{1}. {2} said: {3}.", {date, subject.name, moods});
    }
    return day.noticed.empty() ? told : words.with("{1} Others noticed: {2}.", {told, moods_in_words(loading, day.noticed)});
}

data::WallTime day_so_far_back(const Loading& loading, int days_before_today) { return day_bounds(loading.now.wall, -days_before_today).starts; }

TileView back_tile(const Loading& loading, const char* id, std::string label, const char* picture, widgets::Area area, Place place) {
    place.resident = loading.place.resident;
    TileView tile;
    tile.id = id;
    tile.label = std::move(label);
    tile.picture = picture;
    tile.area = area;
    tile.action = Visit{place};
    return tile;
}

void add_turners(const Loading& loading, const char* before_label, const char* after_label, int oldest, widgets::Area area, std::vector<TileView>& tiles) {
    Place place = loading.place;
    if (loading.place.back < oldest) {
        place.back = loading.place.back + 1;
        tiles.push_back(back_tile(loading, "earlier", loading.words(before_label), "previous-page", area, place));
    }
    if (loading.place.back > 0) {
        place.back = loading.place.back - 1;
        tiles.push_back(back_tile(loading, "later", loading.words(after_label), "next-page", area, place));
    }
}

std::string from_to(const Loading& loading, const DayBounds& bounds) {
    const auto& words = loading.words;
    const data::WallTime last = data::WallTime{data::milliseconds(bounds.ends) - 1};
    const bool one_month = month_bounds(bounds.starts).starts == month_bounds(last).starts;
    return words.with("{1} to {2}", {one_month ? std::to_string(day_of_month(bounds.starts)) : words.day_and_month(data::milliseconds(bounds.starts)),
                                     words.day_and_month(data::milliseconds(last))});
}

std::string whose_and_when(const Loading& loading, const Subject& subject, std::string_view when) {
    return subject.own ? loading.words.with("{1}, {2}", {subject.name, when}) : loading.words.with("Shared by {1}, {2}", {subject.name, when});
}

CardLineView body_line(std::string text, std::string picture) {
    CardLineView line;
    line.text = std::move(text);
    line.picture = std::move(picture);
    return line;
}

} // namespace app
