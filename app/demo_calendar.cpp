// The demo home's calendar.
#include "app/demo_calendar.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <span>
#include <string_view>

namespace app {
namespace {

using Day = std::span<const EventPart>;

constexpr EventPart sunday[] = {{10, 30, 45, "Morning service", "In the garden room", "do-faith"}, {15, 0, 90, "Board games", "In the lounge", "do-games"}};
constexpr EventPart monday[] = {{10, 30, 45, "Moving to music", "In the hall", "do-exercise"}, {14, 0, 90, "Knitting circle", "In the lounge", "do-crafts"}};
constexpr EventPart tuesday[] = {{11, 0, 60, "News and coffee", "In the café", "do-newspaper"}, {14, 30, 75, "Walk to the duck pond", "From the front door", "do-walk", true}};
constexpr EventPart wednesday[] = {{10, 0, 90, "Baking bread", "In the kitchen", "do-cooking"}, {14, 0, 120, "Friendship café", "At the library", "do-cafe", true}};
constexpr EventPart thursday[] = {{10, 30, 45, "Barney the dog visits", "In the lounge", "do-pets"}, {14, 0, 60, "Reading with children", "At the school", "do-volunteering", true}};
constexpr EventPart friday[] = {{11, 0, 90, "Shed club", "In the shed", "do-club"}, {15, 0, 110, "Film afternoon", "In the lounge", "do-film"}};
constexpr EventPart saturday[] = {{11, 0, 60, "Singing", "In the lounge", "do-singing"}, {14, 30, 90, "Gardening", "In the garden", "do-gardening"}};

constexpr EventPart other_sunday[] = {{11, 0, 90, "Langar", "At the gurdwara", "do-faith", true}, {15, 0, 60, "Quiet hour", "In the garden room", "do-rest"}};
constexpr EventPart other_monday[] = {{10, 30, 45, "Chair dancing", "In the hall", "do-exercise"}, {14, 0, 90, "Painting", "In the garden room", "do-crafts"}};
constexpr EventPart other_tuesday[] = {{10, 0, 150, "Market morning", "In the town", "do-outing", true}, {15, 0, 60, "Poems aloud", "In the library corner", "do-reading"}};
constexpr EventPart other_wednesday[] = {{10, 30, 60, "Talking it over", "In the garden room", "do-peer-support"}, {14, 0, 90, "Quiz", "In the lounge", "do-games"}};
constexpr EventPart other_thursday[] = {{11, 0, 60, "Soup for lunch", "In the kitchen", "do-cooking"}, {14, 0, 90, "Food bank sorting", "At the church hall", "do-volunteering", true}};
constexpr EventPart other_friday[] = {{12, 45, 75, "Friday prayers", "At the mosque", "do-faith", true}, {15, 0, 90, "Fiddle and friends", "In the lounge", "do-singing"}};
constexpr EventPart other_saturday[] = {{11, 0, 60, "Singing", "In the lounge", "do-singing"}, {14, 0, 90, "Allotment visit", "At the allotments", "do-outing", true}};

constexpr std::array<Day, 14> fortnight{sunday, monday, tuesday, wednesday, thursday, friday, saturday,
                                        other_sunday, other_monday, other_tuesday, other_wednesday, other_thursday, other_friday, other_saturday};

const char* gardening_in(int month) {
    if (month >= 9 && month <= 11) {
        return "Planting bulbs";
    }
    if (month == 12 || month <= 2) {
        return "Filling bird feeders";
    }
    return month <= 5 ? "Sowing seeds" : "Picking beans";
}

// Weeks are counted from the week of today, so that the same day is the same day in every demo home.
std::size_t day_of_fortnight(const DemoDays& days, int day) {
    const int weekday = days.weekday(day);
    const int week = (day - weekday + days.weekday(0)) / 7;
    return static_cast<std::size_t>(weekday + (week % 2 == 0 ? 0 : 7));
}

std::tm local(std::int64_t wall_ms) {
    const auto seconds = static_cast<std::time_t>(wall_ms / 1000);
    std::tm parts{};
    localtime_r(&seconds, &parts);
    return parts;
}

} // namespace

DemoDays::DemoDays(std::int64_t now_ms) : m_now(now_ms) {
    const std::tm parts = local(now_ms);
    m_year = parts.tm_year;
    m_month = parts.tm_mon;
    m_day = parts.tm_mday;
}

std::int64_t DemoDays::at(int day, int hour, int minute) const {
    std::tm parts{};
    parts.tm_year = m_year;
    parts.tm_mon = m_month;
    parts.tm_mday = m_day + day;
    parts.tm_hour = hour;
    parts.tm_min = minute;
    parts.tm_isdst = -1;
    return static_cast<std::int64_t>(std::mktime(&parts)) * 1000;
}

int DemoDays::weekday(int day) const { return local(at(day, 12)).tm_wday; }
int DemoDays::month(int day) const { return local(at(day, 12)).tm_mon + 1; }
int DemoDays::hour_of(std::int64_t wall_ms) const { return local(wall_ms).tm_hour; }

std::vector<EventPart> demo_events(const DemoDays& days, int day) {
    if (day == 0) {
        return {{11, 0, 60, "Singing", "In the lounge", "do-singing"},
                {14, 30, 75, gardening_in(days.month(0)), "In the garden", "do-gardening"},
                {16, 0, 60, "Tea and cake", "At the school", "do-cafe", true},
                {19, 0, 105, "Film night", "In the lounge", "do-film"}};
    }
    const Day events = fortnight[day_of_fortnight(days, day)];
    return {events.begin(), events.end()};
}

std::vector<ComingRound> demo_series(const DemoDays& days, int from_day) {
    std::vector<ComingRound> series;
    for (int day = from_day; day < from_day + 14; ++day) {
        const std::size_t place = day_of_fortnight(days, day);
        for (const EventPart& part : fortnight[place]) {
            const auto is_it = [&](const EventPart& other) { return std::string_view(other.title) == part.title && other.hour == part.hour && other.minute == part.minute; };
            const Day other_week = fortnight[(place + 7) % fortnight.size()];
            const bool weekly = std::any_of(other_week.begin(), other_week.end(), is_it);
            if (!weekly || day < from_day + 7) {
                series.push_back({part, day, weekly});
            }
        }
    }
    return series;
}

EventDetails demo_details(const EventPart& part) {
    using data::Access;
    using data::ActivityKind;
    using data::Way;
    const std::string_view title = part.title;
    for (const auto& [name, details] : std::initializer_list<std::pair<std::string_view, EventDetails>>{
             {"Knitting circle", {ActivityKind::club, "Amina", "", {}, {Access::step_free, Access::seats, Access::quiet}}},
             {"Shed club", {ActivityKind::club, "Harold", "", {Way::on_foot}, {Access::step_free, Access::seats}}},
             {"Fiddle and friends", {ActivityKind::club, "Patrick", "", {}, {Access::step_free, Access::hearing_loop, Access::seats}}},
             {"Painting", {ActivityKind::club, "", "Mrs Oduya", {}, {Access::step_free, Access::seats, Access::quiet}}},
             {"Poems aloud", {ActivityKind::club, "Nasreen", "", {}, {Access::step_free, Access::large_print, Access::quiet}}},
             {"Chair dancing", {ActivityKind::none, "Vera", "", {}, {Access::step_free, Access::seats}}},
             {"Singing", {ActivityKind::none, "Bronwyn", "", {}, {Access::step_free, Access::hearing_loop, Access::large_print}}},
             {"News and coffee", {ActivityKind::none, "Bronwyn", "", {}, {Access::step_free, Access::large_print}}},
             {"Baking bread", {ActivityKind::none, "Rose", "", {}, {Access::step_free, Access::seats}}},
             {"Soup for lunch", {ActivityKind::none, "Dorothy", "", {}, {Access::step_free, Access::seats}}},
             {"Quiz", {ActivityKind::event, "Winston", "", {}, {Access::step_free, Access::hearing_loop}}},
             {"Walk to the duck pond", {ActivityKind::accessible_place, "Olive", "", {Way::on_foot}, {Access::step_free, Access::seats, Access::toilet}}},
             {"Friendship café", {ActivityKind::peer_support, "", "The library", {Way::minibus, Way::taxi}, {Access::step_free, Access::toilet, Access::hearing_loop, Access::quiet}}},
             {"Talking it over", {ActivityKind::peer_support, "Precious", "", {}, {Access::quiet, Access::seats, Access::interpreter}}},
             {"Reading with children", {ActivityKind::volunteering, "Bronwyn", "", {Way::minibus}, {Access::step_free, Access::toilet}}},
             {"Food bank sorting", {ActivityKind::volunteering, "", "Father Luke", {Way::minibus, Way::car}, {Access::step_free, Access::toilet, Access::seats, Access::parking}}},
             {"Tea and cake", {ActivityKind::event, "", "The school", {Way::minibus}, {Access::step_free, Access::toilet, Access::parking}}},
             {"Market morning", {ActivityKind::accessible_place, "Bronwyn", "", {Way::minibus, Way::bus}, {Access::step_free, Access::toilet, Access::seats}}},
             {"Allotment visit", {ActivityKind::accessible_place, "Nora", "", {Way::car}, {Access::step_free, Access::seats}}},
             {"Langar", {ActivityKind::event, "Daljit", "", {Way::minibus}, {Access::step_free, Access::toilet}}},
             {"Friday prayers", {ActivityKind::none, "", "", {Way::taxi}, {Access::step_free, Access::seats}}},
             {"Morning service", {ActivityKind::none, "", "Father Luke", {}, {Access::step_free, Access::hearing_loop, Access::large_print}}},
         }) {
        if (name == title) {
            return details;
        }
    }
    EventDetails others;
    others.led_by = part.in_community ? "" : "Bronwyn";
    others.access = {Access::step_free};
    return others;
}

} // namespace app
