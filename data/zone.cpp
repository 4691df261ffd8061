// Zones by way of the C library (the home's own) and libical (all others).
#include "data/zone.h"

#include <libical/ical.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <filesystem>

namespace data {

namespace {

constexpr std::int64_t day_seconds = 24 * 60 * 60;

// Days since 1970 of a date; the shifted year starts in March, so that a leap day comes last.
std::int64_t days_since_1970(std::int64_t year, int month, int day) {
    const std::int64_t shifted = month <= 2 ? year - 1 : year;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - 399) / 400;
    const std::int64_t of_era = shifted - era * 400;
    const std::int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

std::int64_t floor_divided(std::int64_t value, std::int64_t by) { return value >= 0 ? value / by : -((by - 1 - value) / by); }

// What stands behind the words that a program put before the name: "/example.org/Europe/London" is Europe/London.
icaltimezone* zone_of_name(const std::string& name) {
    constexpr int most_parts = 3; // America/Argentina/Ushuaia
    std::string tail;
    std::string rest = name;
    icaltimezone* found = nullptr;
    for (int parts = 0; parts < most_parts && !rest.empty(); ++parts) {
        const std::size_t slash = rest.rfind('/');
        const std::string part = slash == std::string::npos ? rest : rest.substr(slash + 1);
        tail = tail.empty() ? part : part + "/" + tail;
        rest = slash == std::string::npos ? std::string() : rest.substr(0, slash);
        if (part.empty() || part.size() > 40) break;
        if (tail.find("..") != std::string::npos) break; // a name, and never a way to a file
        if (icaltimezone* zone = icaltimezone_get_builtin_timezone(tail.c_str())) found = zone;
    }
    return found;
}

// A change of the clocks comes once a year: whatever else a file claims would keep the library busy for ever.
bool is_reasonable(icalcomponent* zone) {
    constexpr int most_changes = 400;
    int changes = 0;
    for (icalcomponent* part = icalcomponent_get_first_component(zone, ICAL_ANY_COMPONENT); part != nullptr;
         part = icalcomponent_get_next_component(zone, ICAL_ANY_COMPONENT)) {
        if (++changes > most_changes) return false;
        for (icalproperty* rule = icalcomponent_get_first_property(part, ICAL_RRULE_PROPERTY); rule != nullptr;
             rule = icalcomponent_get_next_property(part, ICAL_RRULE_PROPERTY))
            if (icalproperty_get_rrule(rule).freq != ICAL_YEARLY_RECURRENCE) return false;
        const icalproperty* starts = icalcomponent_get_first_property(part, ICAL_DTSTART_PROPERTY);
        const icalproperty* offset = icalcomponent_get_first_property(part, ICAL_TZOFFSETTO_PROPERTY);
        if (starts == nullptr || offset == nullptr || icalproperty_get_dtstart(starts).year < 1) return false;
    }
    return changes > 0;
}

// Where TZ and /etc/localtime point to, as a name in the machine's list.
std::string name_of_home() {
    std::string where;
    if (const char* tz = std::getenv("TZ"); tz != nullptr && *tz != '\0') {
        where = *tz == ':' ? tz + 1 : tz;
    } else {
        std::error_code none;
        where = std::filesystem::read_symlink("/etc/localtime", none).string();
    }
    const std::size_t list = where.find("zoneinfo/");
    if (list != std::string::npos) where = where.substr(list + 9);
    const bool known = !where.empty() && where.front() != '/' && where.find("..") == std::string::npos &&
                       icaltimezone_get_builtin_timezone(where.c_str()) != nullptr;
    return known ? where : std::string();
}

} // namespace

std::int64_t civil_seconds(const Civil& civil) {
    const std::int64_t months = std::int64_t{civil.year} * 12 + civil.month - 1;
    const std::int64_t year = floor_divided(months, 12);
    const std::int64_t days = days_since_1970(year, static_cast<int>(months - year * 12) + 1, 1) + civil.day - 1;
    return days * day_seconds + std::int64_t{civil.hour} * 3600 + std::int64_t{civil.minute} * 60 + civil.second;
}

Civil civil_of(std::int64_t seconds) {
    const std::int64_t days = floor_divided(seconds, day_seconds);
    const auto left = static_cast<int>(seconds - days * day_seconds);
    const std::int64_t shifted = days + 719468;
    const std::int64_t era = floor_divided(shifted, 146097);
    const std::int64_t of_era = shifted - era * 146097;
    const std::int64_t year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    const std::int64_t of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const std::int64_t shifted_month = (5 * of_year + 2) / 153;
    Civil civil;
    civil.day = static_cast<int>(of_year - (153 * shifted_month + 2) / 5 + 1);
    civil.month = static_cast<int>(shifted_month < 10 ? shifted_month + 3 : shifted_month - 9);
    civil.year = static_cast<int>(year_of_era + era * 400 + (civil.month <= 2 ? 1 : 0));
    civil.hour = left / 3600;
    civil.minute = left / 60 % 60;
    civil.second = left % 60;
    return civil;
}

int weekday_of(const Civil& civil) {
    const std::int64_t days = floor_divided(civil_seconds({civil.year, civil.month, civil.day}), day_seconds);
    return static_cast<int>(((days + 3) % 7 + 7) % 7); // 1 January 1970 was a Thursday
}

struct Zone::Parts {
    icaltimezone* zone = nullptr; // null: the home's own
    bool owned = false;
    std::string name;

    Parts() = default;
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;
    ~Parts() {
        if (owned) icaltimezone_free(zone, 1);
    }

    // Seconds east of UTC at a moment.
    std::int64_t offset_at(std::int64_t utc_seconds) const {
        if (zone == nullptr) {
            const auto when = static_cast<std::time_t>(utc_seconds);
            std::tm parts{};
            localtime_r(&when, &parts);
            return parts.tm_gmtoff;
        }
        const Civil utc = civil_of(utc_seconds);
        icaltimetype time = icaltime_null_time();
        time.year = utc.year;
        time.month = utc.month;
        time.day = utc.day;
        time.hour = utc.hour;
        time.minute = utc.minute;
        time.second = utc.second;
        time.zone = icaltimezone_get_utc_timezone();
        int is_summer = 0;
        return icaltimezone_get_utc_offset_of_utc_time(zone, &time, &is_summer);
    }
};

Zone::Zone(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Zone::Zone(Zone&&) noexcept = default;
Zone& Zone::operator=(Zone&&) noexcept = default;
Zone::~Zone() = default;

Zone Zone::home() {
    auto parts = std::make_unique<Parts>();
    parts->name = name_of_home();
    return Zone(std::move(parts));
}

std::optional<Zone> Zone::named(const std::string& name, const std::string& rules) {
    auto parts = std::make_unique<Parts>();
    parts->zone = name == "UTC" || name == "Z" ? icaltimezone_get_utc_timezone() : zone_of_name(name);
    if (parts->zone != nullptr) {
        const char* location = icaltimezone_get_location(parts->zone);
        parts->name = location != nullptr ? location : "UTC";
        return Zone(std::move(parts));
    }
    if (rules.empty()) return std::nullopt;
    icalcomponent* component = icalparser_parse_string(rules.c_str());
    if (component == nullptr) return std::nullopt;
    if (icalcomponent_isa(component) != ICAL_VTIMEZONE_COMPONENT || !is_reasonable(component)) {
        icalcomponent_free(component);
        return std::nullopt;
    }
    parts->zone = icaltimezone_new();
    parts->owned = true;
    if (icaltimezone_set_component(parts->zone, component) == 0) {
        icalcomponent_free(component);
        return std::nullopt;
    }
    return Zone(std::move(parts));
}

Civil Zone::civil(WallTime time) const {
    const std::int64_t seconds = floor_divided(milliseconds(time), 1000);
    return civil_of(seconds + m_parts->offset_at(seconds));
}

WallTime Zone::wall(const Civil& civil) const {
    const std::int64_t shown = civil_seconds(civil);
    // The clocks change at most once within two days: one of these holds, or both, or (in the hour left out) neither.
    const std::int64_t before = m_parts->offset_at(shown - day_seconds), after = m_parts->offset_at(shown + day_seconds);
    const bool as_before = m_parts->offset_at(shown - before) == before, as_after = m_parts->offset_at(shown - after) == after;
    const std::int64_t utc = as_before && as_after ? std::min(shown - before, shown - after) : as_after ? shown - after : shown - before;
    return WallTime{utc * 1000};
}

const std::string& Zone::name() const { return m_parts->name; }

std::string Zone::description() const {
    icaltimezone* zone = m_parts->zone != nullptr ? m_parts->zone : m_parts->name.empty() ? nullptr : zone_of_name(m_parts->name);
    icalcomponent* known = zone != nullptr ? icaltimezone_get_component(zone) : nullptr;
    if (known == nullptr) return {};
    icalcomponent* copy = icalcomponent_new_clone(known);
    if (!m_parts->name.empty())
        if (icalproperty* id = icalcomponent_get_first_property(copy, ICAL_TZID_PROPERTY)) icalproperty_set_tzid(id, m_parts->name.c_str());
    char* text = icalcomponent_as_ical_string_r(copy);
    std::string words = text != nullptr ? text : "";
    icalmemory_free_buffer(text);
    icalcomponent_free(copy);
    return words;
}

} // namespace data
