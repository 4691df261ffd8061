// Rules in plain ways.
#include "data/comes_round.h"

#include <algorithm>
#include <array>
#include <map>
#include <sstream>

#include "data/zone.h"

namespace data {

namespace {

constexpr std::array<const char*, 7> day_names{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

using Parts = std::map<std::string, std::string>;

Parts parts_of(const std::string& rule) {
    Parts parts;
    std::istringstream in(rule);
    for (std::string part; std::getline(in, part, ';');) {
        const std::size_t equals = part.find('=');
        if (equals != std::string::npos) parts[part.substr(0, equals)] = part.substr(equals + 1);
    }
    return parts;
}

std::string taken(Parts& parts, const char* key) {
    const auto found = parts.find(key);
    if (found == parts.end()) return {};
    std::string value = std::move(found->second);
    parts.erase(found);
    return value;
}

std::optional<int> day_of_name(const std::string& name) {
    const auto found = std::find(day_names.begin(), day_names.end(), name);
    if (found == day_names.end()) return std::nullopt;
    return static_cast<int>(found - day_names.begin());
}

// Empty where one of them is no plain weekday.
std::vector<int> days_in(const std::string& list) {
    std::vector<int> days;
    std::istringstream in(list);
    for (std::string name; std::getline(in, name, ',');) {
        const auto day = day_of_name(name);
        if (!day) return {};
        days.push_back(*day);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

std::string list_of(const std::vector<int>& days) {
    std::string list;
    for (const int day : days) list += (list.empty() ? "" : ",") + std::string(day_names[static_cast<std::size_t>(day)]);
    return list;
}

int weekday_at(WallTime time) { return weekday_of(Zone::home().civil(time)); }

// "20261231T235959" or "20261231", as the calendar keeps them: in local time.
std::optional<WallTime> last_day(const std::string& until) {
    if (until.size() < 8 || !std::all_of(until.begin(), until.begin() + 8, [](char digit) { return digit >= '0' && digit <= '9'; })) return std::nullopt;
    return Zone::home().wall({std::stoi(until.substr(0, 4)), std::stoi(until.substr(4, 2)), std::stoi(until.substr(6, 2))});
}

constexpr const char* working_days = "MO,TU,WE,TH,FR";

} // namespace

int nth_of_month(WallTime time) {
    const Civil civil = Zone::home().civil(time);
    const Civil next_week = civil_of(civil_seconds({civil.year, civil.month, civil.day + 7}));
    return next_week.month != civil.month ? -1 : (civil.day - 1) / 7 + 1;
}

ComesRound comes_round(const std::string& rule, WallTime starts) {
    ComesRound round;
    if (rule.empty()) return round;
    Parts parts = parts_of(rule);
    const std::string how_often = taken(parts, "FREQ"), interval = taken(parts, "INTERVAL"), days = taken(parts, "BYDAY"), until = taken(parts, "UNTIL");
    taken(parts, "WKST"); // counts only for every other week, which starts on Monday here
    round.how = Comes::otherwise;
    if (!until.empty()) round.last = last_day(until);
    const bool every = interval.empty() || interval == "1";
    if (!parts.empty() || (!until.empty() && !round.last)) return round;
    if (list_of(days_in(days)) == working_days && every && (how_often == "DAILY" || how_often == "WEEKLY")) {
        round.how = Comes::weekdays;
    } else if (how_often == "DAILY" && every && days.empty()) {
        round.how = Comes::daily;
    } else if (how_often == "WEEKLY" && (every || interval == "2")) {
        round.days = days.empty() ? std::vector<int>{weekday_at(starts)} : days_in(days);
        if (!round.days.empty()) round.how = every ? Comes::weekly : Comes::fortnightly;
    } else if (how_often == "MONTHLY" && every && days.size() > 2) {
        const std::string number = days.substr(0, days.size() - 2);
        const bool known = number == "1" || number == "2" || number == "3" || number == "4" || number == "-1";
        if (known && day_of_name(days.substr(days.size() - 2)) == weekday_at(starts)) {
            round.how = Comes::monthly;
            round.nth = std::stoi(number);
        }
    }
    return round;
}

std::string rule_of(const ComesRound& round, WallTime starts) {
    std::string rule;
    switch (round.how) {
    case Comes::once:
    case Comes::otherwise: return {};
    case Comes::daily: rule = "FREQ=DAILY"; break;
    case Comes::weekdays: rule = std::string("FREQ=WEEKLY;BYDAY=") + working_days; break;
    case Comes::weekly: rule = "FREQ=WEEKLY;BYDAY=" + list_of(round.days); break;
    case Comes::fortnightly: rule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=" + list_of(round.days); break;
    case Comes::monthly:
        rule = "FREQ=MONTHLY;BYDAY=" + std::to_string(round.nth) + day_names[static_cast<std::size_t>(weekday_at(starts))];
        break;
    }
    if (round.last) {
        const Civil last = Zone::home().civil(*round.last);
        const std::int64_t day = std::int64_t{last.year} * 10'000 + last.month * 100 + last.day;
        rule += ";UNTIL=" + std::to_string(day) + "T235959";
    }
    return rule;
}

ComesRound as_from(ComesRound round, WallTime before, WallTime starts) {
    const int old_day = weekday_at(before), new_day = weekday_at(starts);
    if (round.how == Comes::monthly) round.nth = nth_of_month(starts);
    if (round.how == Comes::weekly || round.how == Comes::fortnightly) {
        std::erase(round.days, old_day);
        round.days.push_back(new_day);
        std::sort(round.days.begin(), round.days.end());
        round.days.erase(std::unique(round.days.begin(), round.days.end()), round.days.end());
    }
    return round;
}

} // namespace data
