// Recurrence rules by way of libical, whose iterator jumps to a window and stops at its end. Hours and minutes are reckoned here:
// in them the library walks every step from the first.
#include "data/repeats.h"

#include <libical/ical.h>

#include <algorithm>
#include <cstdlib>

#include "data/error.h"

namespace data {

namespace {

constexpr std::int64_t day_seconds = 24 * 60 * 60;
constexpr std::int64_t least_apart = 5 * 60;  // seconds
constexpr int most_times = 10'000;            // that a rule may count
constexpr int years_ahead = 30;               // in which the last of them is looked for
constexpr std::int64_t most_steps = 200'000;  // of hours and minutes, in one window
constexpr std::int64_t year_ms = 366 * day_seconds * 1000, month_ms = 32 * day_seconds * 1000;

[[noreturn]] void refuse() { throw Error(Trouble::refused, "This comes round in a way that the calendar cannot show: choose another."); }

icaltimetype time_of(const Civil& civil) {
    icaltimetype time = icaltime_null_time();
    time.year = civil.year;
    time.month = civil.month;
    time.day = civil.day;
    time.hour = civil.hour;
    time.minute = civil.minute;
    time.second = civil.second;
    return time;
}

Civil civil_of_time(const icaltimetype& time) { return {time.year, time.month, time.day, time.hour, time.minute, time.second}; }

bool any(const short* numbers) { return numbers[0] != ICAL_RECURRENCE_ARRAY_MAX; }

bool has(const short* numbers, int size, int number) {
    if (!any(numbers)) return true; // says nothing
    for (int i = 0; i < size && numbers[i] != ICAL_RECURRENCE_ARRAY_MAX; ++i)
        if (numbers[i] == number) return true;
    return false;
}

int how_many(const short* numbers, int size) {
    int count = 0;
    while (count < size && numbers[count] != ICAL_RECURRENCE_ARRAY_MAX) ++count;
    return std::max(count, 1);
}

// Several times a day are fine; every second of it would keep the library busy for ever.
bool is_modest(const icalrecurrencetype& rule) {
    const int a_day = how_many(rule.by_hour, ICAL_BY_HOUR_SIZE) * how_many(rule.by_minute, ICAL_BY_MINUTE_SIZE);
    const bool long_periods = rule.freq == ICAL_MONTHLY_RECURRENCE || rule.freq == ICAL_YEARLY_RECURRENCE;
    return how_many(rule.by_second, ICAL_BY_SECOND_SIZE) == 1 && a_day <= (long_periods ? 24 : 288);
}

// The 30th of February never comes; looking for it takes the library seconds.
bool has_such_a_day(const icalrecurrencetype& rule) {
    constexpr int longest[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (!any(rule.by_month) || !any(rule.by_month_day)) return true;
    for (int i = 0; i < ICAL_BY_MONTH_SIZE && rule.by_month[i] != ICAL_RECURRENCE_ARRAY_MAX; ++i)
        for (int j = 0; j < ICAL_BY_MONTHDAY_SIZE && rule.by_month_day[j] != ICAL_RECURRENCE_ARRAY_MAX; ++j)
            if (rule.by_month[i] >= 1 && rule.by_month[i] <= 12 && std::abs(rule.by_month_day[j]) <= longest[rule.by_month[i] - 1]) return true;
    return false;
}

// "The last of these weekdays of the month", and nothing that can be asked for in vain.
bool picks_modestly(const icalrecurrencetype& rule) {
    if (!any(rule.by_set_pos)) return true;
    const int days = how_many(rule.by_day, ICAL_BY_DAY_SIZE);
    if (!any(rule.by_day) || any(rule.by_month_day) || any(rule.by_year_day) || any(rule.by_week_no)) return false;
    for (int i = 0; i < ICAL_BY_DAY_SIZE && rule.by_day[i] != ICAL_RECURRENCE_ARRAY_MAX; ++i)
        if (icalrecurrencetype_day_position(rule.by_day[i]) != 0) return false;
    for (int i = 0; i < ICAL_BY_SETPOS_SIZE && rule.by_set_pos[i] != ICAL_RECURRENCE_ARRAY_MAX; ++i)
        if (std::abs(rule.by_set_pos[i]) > days * 5) return false;
    return true;
}

// What hours and minutes may be narrowed down by.
bool can_be_reckoned(const icalrecurrencetype& rule) {
    if (any(rule.by_second) || any(rule.by_minute) || any(rule.by_year_day) || any(rule.by_week_no) || any(rule.by_set_pos)) return false;
    for (int i = 0; i < ICAL_BY_DAY_SIZE && rule.by_day[i] != ICAL_RECURRENCE_ARRAY_MAX; ++i)
        if (icalrecurrencetype_day_position(rule.by_day[i]) != 0) return false;
    for (int i = 0; i < ICAL_BY_MONTHDAY_SIZE && rule.by_month_day[i] != ICAL_RECURRENCE_ARRAY_MAX; ++i)
        if (rule.by_month_day[i] < 1) return false;
    return true;
}

bool is_day_of_the_rule(const icalrecurrencetype& rule, const Civil& civil) {
    const int weekday = (weekday_of(civil) + 1) % 7 + 1; // the library's Sunday is 1
    bool day = !any(rule.by_day);
    for (int i = 0; !day && i < ICAL_BY_DAY_SIZE && rule.by_day[i] != ICAL_RECURRENCE_ARRAY_MAX; ++i)
        day = icalrecurrencetype_day_day_of_week(rule.by_day[i]) == static_cast<icalrecurrencetype_weekday>(weekday);
    return day && has(rule.by_month, ICAL_BY_MONTH_SIZE, civil.month) && has(rule.by_month_day, ICAL_BY_MONTHDAY_SIZE, civil.day);
}

class Iterator {
public:
    Iterator(const icalrecurrencetype& rule, const Civil& first) : m_iterator(icalrecur_iterator_new(rule, time_of(first))) {}
    Iterator(const Iterator&) = delete;
    Iterator& operator=(const Iterator&) = delete;
    ~Iterator() {
        if (m_iterator != nullptr) icalrecur_iterator_free(m_iterator);
    }
    bool is_there() const { return m_iterator != nullptr; }
    // Not for a rule that counts.
    void jump_to(const Civil& civil) {
        if (m_iterator != nullptr) icalrecur_iterator_set_start(m_iterator, time_of(civil));
    }
    std::optional<Civil> next() {
        if (m_iterator == nullptr) return std::nullopt;
        const icaltimetype time = icalrecur_iterator_next(m_iterator);
        if (icaltime_is_null_time(time) != 0) return std::nullopt;
        return civil_of_time(time);
    }

private:
    icalrecur_iterator* m_iterator;
};

} // namespace

struct Repeats::Parts {
    Zone zone;
    Civil first;
    icalrecurrencetype rule{};
    std::optional<Civil> until; // the last start there may be
    std::string words;

    std::int64_t step() const { // seconds, of hours and minutes; 0: days and longer
        if (rule.freq == ICAL_HOURLY_RECURRENCE) return std::int64_t{rule.interval} * 3600;
        return rule.freq == ICAL_MINUTELY_RECURRENCE ? std::int64_t{rule.interval} * 60 : 0;
    }

    // Where the rule may as well begin for what comes from `from` on: days and weeks are walked one by one from the first.
    Civil begun_near(const Civil& from) const {
        const bool days = rule.freq == ICAL_DAILY_RECURRENCE, weeks = rule.freq == ICAL_WEEKLY_RECURRENCE;
        const std::int64_t period = rule.interval * (weeks ? 7 : 1) * day_seconds;
        const std::int64_t periods = (civil_seconds(from) - civil_seconds(first)) / period - 1;
        return (days || weeks) && periods > 0 ? civil_of(civil_seconds(first) + periods * period) : first;
    }

    // Calls visit with every start from `from` to `to`, both included, until it says false.
    template <typename Visit> void each(const Civil& from, const Civil& to, Visit&& visit) const {
        const Civil end = until && *until < to ? *until : to;
        if (end < first || end < from) return;
        if (const std::int64_t apart = step(); apart > 0) {
            const std::int64_t base = civil_seconds(first), start = std::max(base, civil_seconds(from));
            std::int64_t at = base + (start - base + apart - 1) / apart * apart;
            for (std::int64_t steps = 0; steps < most_steps && at <= civil_seconds(end); ++steps) {
                const Civil civil = civil_of(at);
                if (!is_day_of_the_rule(rule, civil)) { // none of its hours are
                    const std::int64_t next_day = civil_seconds({civil.year, civil.month, civil.day + 1});
                    at += std::max<std::int64_t>(1, (next_day - at + apart - 1) / apart) * apart;
                    continue;
                }
                if (has(rule.by_hour, ICAL_BY_HOUR_SIZE, civil.hour) && !visit(civil)) return;
                at += apart;
            }
            return;
        }
        icalrecurrencetype bounded = rule; // it stops by itself at the end of the window
        bounded.until = time_of(end);
        const Civil jump = civil_of(civil_seconds(from) - day_seconds), begun = begun_near(jump);
        Iterator iterator(bounded, begun);
        if (begun < jump) iterator.jump_to(jump);
        while (const auto civil = iterator.next())
            if (!(*civil < from) && !(end < *civil) && !visit(*civil)) return;
    }

    std::vector<WallTime> between(WallTime from, WallTime to, std::size_t most) const;

    // Where a rule counts its times: the last of them.
    void count_out() {
        const int times = rule.count;
        rule.count = 0;
        if (times <= 0 || times > most_times) return;
        int seen = 0;
        std::optional<Civil> last;
        each(first, {first.year + years_ahead, 1, 1}, [&](const Civil& civil) {
            last = civil;
            return ++seen < times;
        });
        if (seen == times) until = last; // else it is so far ahead that nobody will miss it
    }
};

Repeats::Repeats(const std::string& rule, Zone zone, WallTime first) : m_parts(std::make_unique<Parts>(Parts{std::move(zone), {}, {}, {}, {}})) {
    Parts& parts = *m_parts;
    if (rule.empty() || rule.size() > 500) refuse();
    parts.first = parts.zone.civil(first);
    parts.rule = icalrecurrencetype_from_string(rule.c_str());
    const bool days = parts.rule.freq == ICAL_DAILY_RECURRENCE || parts.rule.freq == ICAL_WEEKLY_RECURRENCE ||
                      parts.rule.freq == ICAL_MONTHLY_RECURRENCE || parts.rule.freq == ICAL_YEARLY_RECURRENCE;
    const bool of_another_calendar = parts.rule.rscale != nullptr;
    std::free(parts.rule.rscale); // libical's copy of the name, which is ours to free
    parts.rule.rscale = nullptr;
    if (parts.rule.interval < 1 || of_another_calendar || !is_modest(parts.rule) || !has_such_a_day(parts.rule) ||
        !picks_modestly(parts.rule))
        refuse();
    if (!days && (parts.step() < least_apart || !can_be_reckoned(parts.rule))) refuse();
    if (icaltime_is_null_time(parts.rule.until) == 0) {
        Civil until = civil_of_time(parts.rule.until);
        if (parts.rule.until.is_date != 0) until = {until.year, until.month, until.day, 23, 59, 59};
        else if (icaltime_is_utc(parts.rule.until) != 0) until = parts.zone.civil(WallTime{civil_seconds(until) * 1000});
        parts.until = until;
    }
    parts.rule.until = icaltime_null_time();
    if (days && !Iterator(parts.rule, parts.first).is_there()) refuse(); // it never comes true
    parts.count_out();
    icalrecurrencetype kept = parts.rule;
    if (parts.until) kept.until = time_of(*parts.until);
    char* words = icalrecurrencetype_as_string_r(&kept);
    if (words == nullptr) refuse();
    parts.words = words;
    icalmemory_free_buffer(words);
}

Repeats::Repeats(Repeats&&) noexcept = default;
Repeats& Repeats::operator=(Repeats&&) noexcept = default;
Repeats::~Repeats() = default;

std::vector<WallTime> Repeats::between(WallTime from, WallTime to) const {
    return m_parts->between(from, to, static_cast<std::size_t>((milliseconds(to) - milliseconds(from)) / (least_apart * 1000) + 2));
}

std::vector<WallTime> Repeats::next(WallTime from, std::size_t most) const {
    constexpr std::size_t out_of_order = 30; // at most, where the clocks change
    std::vector<WallTime> starts;
    constexpr int most_years = 12;
    const WallTime end{milliseconds(from) + most_years * year_ms};
    const auto freq = m_parts->rule.freq;
    for (std::int64_t look = freq == ICAL_YEARLY_RECURRENCE ? most_years * year_ms : freq == ICAL_MONTHLY_RECURRENCE ? year_ms : month_ms; starts.size() < most && from < end; look *= 2) {
        const WallTime to{milliseconds(from) + look};
        for (const WallTime start : m_parts->between(from, to, most + out_of_order)) starts.push_back(start);
        from = to;
    }
    if (starts.size() > most) starts.resize(most);
    return starts;
}

std::vector<WallTime> Repeats::Parts::between(WallTime from, WallTime to, std::size_t most) const {
    const Parts& parts = *this;
    std::vector<WallTime> starts;
    // An hour that comes twice, or not at all, is near enough to be looked at on both sides.
    const Civil first = civil_of(civil_seconds(parts.zone.civil(from)) - 7200), last = civil_of(civil_seconds(parts.zone.civil(to)) + 7200);
    parts.each(first, last, [&](const Civil& civil) {
        const WallTime start = parts.zone.wall(civil);
        if (start >= from && start < to) starts.push_back(start);
        return starts.size() < most;
    });
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    return starts;
}

const std::string& Repeats::rule() const { return m_parts->words; }
const Zone& Repeats::zone() const { return m_parts->zone; }

} // namespace data
