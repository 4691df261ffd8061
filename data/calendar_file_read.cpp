// What a calendar file says, by way of libical: every event with its zone, its rule and the times that are not as the others.
#include <libical/ical.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <memory>
#include <set>

#include "data/calendar_effort.h"
#include "data/calendar_file.h"
#include "data/error.h"
#include "data/repeats.h"
#include "data/text.h"
#include "data/zone.h"

namespace data {

namespace {

constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;

struct Freed {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Freed>;

// A property is there and cannot be read: the file is damaged.
struct Unreadable {};

std::string taken(char* text) {
    std::string words = text != nullptr ? text : "";
    icalmemory_free_buffer(text);
    return words;
}

// One line of words, no longer than a plan can have.
std::string clean(const char* text) {
    std::string words;
    for (const char* one = text != nullptr ? text : ""; *one != '\0'; ++one) {
        const bool space = static_cast<unsigned char>(*one) < 0x20;
        if (!space || (!words.empty() && words.back() != ' ')) words += space ? ' ' : *one;
    }
    words = trimmed(words);
    if (characters(words) <= longest_words_of_a_plan) return words;
    std::size_t end = 0, seen = 0;
    while (seen < longest_words_of_a_plan - 1) {
        ++end;
        while (end < words.size() && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) ++end;
        ++seen;
    }
    return words.substr(0, end) + "…";
}

std::string x_property(icalcomponent* component, const char* name) {
    for (icalproperty* one = icalcomponent_get_first_property(component, ICAL_X_PROPERTY); one != nullptr; one = icalcomponent_get_next_property(component, ICAL_X_PROPERTY)) {
        const char* its = icalproperty_get_x_name(one);
        if (its != nullptr && std::string_view(its) == name) return clean(icalproperty_get_x(one));
    }
    return {};
}

template <typename Word> std::vector<Word> numbered(const std::string& list, int most) {
    std::vector<Word> words;
    const char* at = list.data();
    const char* const end = at + list.size();
    while (at < end) {
        int number = 0;
        const auto [next, error] = std::from_chars(at, end, number);
        if (error == std::errc() && number >= 1 && number <= most) words.push_back(static_cast<Word>(number));
        at = (next == at ? at : next) + 1;
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

// A moment as a property has it.
struct Moment {
    Civil civil;
    bool is_date = false;
    std::string zone, zone_rules; // empty: the home's
    bool unknown_zone = false;

    const Zone* known = nullptr; // the same, read already; null: the home's

    Zone in() const {
        auto read = zone.empty() ? std::nullopt : Zone::named(zone, zone_rules);
        return read ? std::move(*read) : Zone::home();
    }
    WallTime wall() const { return known != nullptr ? known->wall(civil) : Zone::home().wall(civil); }
};

// What one calendar of the file has besides its events.
class Zones {
public:
    std::map<std::string, std::string> rules; // by the name it has in the file
    std::string usual;                        // of the calendar as a whole

    // Read once, however many times are told in it. Null where nobody knows it.
    const Zone* known(const std::string& name, const std::string& its_rules) {
        auto found = m_known.find(name);
        if (found == m_known.end()) found = m_known.emplace(name, Zone::named(name, its_rules)).first;
        return found->second ? &*found->second : nullptr;
    }

private:
    std::map<std::string, std::optional<Zone>> m_known; // stays where it is: moments point to it
};

Civil civil_of_time(const icaltimetype& time) { return {time.year, time.month, time.day, time.hour, time.minute, time.second}; }

Moment moment_of(Zones& zones, const icaltimetype& time, icalproperty* property) {
    if (icaltime_is_null_time(time) != 0 || time.year < 1 || time.year > 9999) throw Unreadable{};
    Moment moment;
    moment.civil = civil_of_time(time);
    moment.is_date = time.is_date != 0;
    if (moment.is_date) {
        moment.civil = {time.year, time.month, time.day};
        return moment;
    }
    if (icaltime_is_utc(time) != 0) {
        moment.zone = "UTC";
        moment.known = zones.known("UTC", {});
        return moment;
    }
    const icalparameter* named = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const char* tzid = named != nullptr ? icalparameter_get_tzid(named) : nullptr;
    if (tzid == nullptr) return moment; // the time on the wall, wherever one is
    const auto found = zones.rules.find(tzid);
    const std::string rules = found == zones.rules.end() ? std::string() : found->second;
    if (const Zone* zone = zones.known(tzid, rules)) {
        moment.known = zone;
        moment.zone = zone->name().empty() ? std::string(tzid).substr(0, 200) : zone->name();
        moment.zone_rules = zone->name().empty() ? rules : std::string();
    } else if (const Zone* usual = zones.usual.empty() ? nullptr : zones.known(zones.usual, {})) {
        moment.known = usual;
        moment.zone = usual->name();
    } else {
        moment.unknown_zone = true;
    }
    return moment;
}

icaltimetype time_in(icalproperty* property) {
    const icalvalue* value = icalproperty_get_value(property);
    if (value == nullptr) throw Unreadable{};
    switch (icalvalue_isa(value)) {
    case ICAL_DATE_VALUE: return icalvalue_get_date(value);
    case ICAL_DATETIME_VALUE: return icalvalue_get_datetime(value);
    case ICAL_DATETIMEDATE_VALUE: return icalvalue_get_datetimedate(value);
    case ICAL_DATETIMEPERIOD_VALUE: {
        const icaldatetimeperiodtype either = icalvalue_get_datetimeperiod(value);
        return icaltime_is_null_time(either.time) != 0 ? either.period.start : either.time;
    }
    default: throw Unreadable{};
    }
}

// What the library could not read it leaves out, with a remark: of what counts for a plan, that is damage.
void require_readable(icalcomponent* event) {
    for (icalproperty* one = icalcomponent_get_first_property(event, ICAL_XLICERROR_PROPERTY); one != nullptr; one = icalcomponent_get_next_property(event, ICAL_XLICERROR_PROPERTY)) {
        const char* text = icalproperty_get_xlicerror(one);
        for (const char* name : {"DTSTART", "DTEND", "DURATION", "RRULE", "EXDATE", "RDATE", "RECURRENCE-ID"})
            if (text != nullptr && std::string_view(text).find(name) != std::string_view::npos) throw Unreadable{};
    }
}

// One event, before it is known what belongs together.
struct Event {
    CalendarFile::Plan plan;
    Moment starts;
    std::optional<Moment> instead_of; // it is one time of the plan with the same uid
    bool for_all_after = false;
    std::optional<StaysOut> out;
    std::vector<Moment> left_out, added;
    std::map<WallTime, std::size_t> changed; // where in plan.changes the change of each time is
    int sequence = 0;
};

class Reader {
public:
    Reader(Zones& zones, Effort& effort) : m_zones(zones), m_effort(effort) {}

    Event read(icalcomponent* component) {
        m_effort.spend_on_event();
        require_readable(component);
        Event event;
        NewActivity& plan = event.plan.plan;
        read_times(component, event);
        plan.title = clean(icalcomponent_get_summary(component));
        plan.place = clean(icalcomponent_get_location(component));
        read_details(component, event.plan);
        const char* uid = icalcomponent_get_uid(component);
        plan.uid = clean(uid);
        if (plan.uid.empty()) plan.uid = clean((plan.title + " " + std::to_string(milliseconds(plan.starts))).c_str());
        event.plan.cancelled = icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED;
        event.sequence = icalcomponent_get_sequence(component);
        if (icalproperty* id = icalcomponent_get_first_property(component, ICAL_RECURRENCEID_PROPERTY)) {
            event.instead_of = moment_of(m_zones, time_in(id), id);
            event.for_all_after = icalproperty_get_first_parameter(id, ICAL_RANGE_PARAMETER) != nullptr;
        }
        read_rule(component, event);
        judge(component, event);
        return event;
    }

private:
    void read_times(icalcomponent* component, Event& event) {
        icalproperty* first = icalcomponent_get_first_property(component, ICAL_DTSTART_PROPERTY);
        if (first == nullptr) throw Unreadable{};
        event.starts = moment_of(m_zones, time_in(first), first);
        NewActivity& plan = event.plan.plan;
        plan.starts = event.starts.wall();
        plan.all_day = event.starts.is_date || x_property(component, "X-MICROSOFT-CDO-ALLDAYEVENT") == "TRUE";
        if (icalproperty* last = icalcomponent_get_first_property(component, ICAL_DTEND_PROPERTY)) {
            plan.ends = moment_of(m_zones, time_in(last), last).wall();
        } else if (icalproperty* lasts = icalcomponent_get_first_property(component, ICAL_DURATION_PROPERTY)) {
            const icaldurationtype duration = icalproperty_get_duration(lasts);
            Civil civil = event.starts.civil;
            civil.day += static_cast<int>(duration.days + duration.weeks * 7); // a day is a day, also when the clocks change
            const std::int64_t rest = (std::int64_t{duration.hours} * 60 + duration.minutes) * 60 + duration.seconds;
            plan.ends = WallTime{milliseconds(event.starts.in().wall(civil)) + rest * 1000};
            if (duration.is_neg != 0) plan.ends = plan.starts;
        } else if (event.starts.is_date) {
            Civil next = event.starts.civil;
            ++next.day;
            plan.ends = event.starts.in().wall(next);
        } else {
            plan.ends = plan.starts;
        }
        plan.ends = std::max(plan.ends, plan.starts);
    }

    void read_details(icalcomponent* component, CalendarFile::Plan& event) const {
        NewActivity& plan = event.plan;
        event.detailed = !x_property(component, "X-ALONGSIDE-KIND").empty();
        if (!event.detailed) return;
        const auto kinds = numbered<ActivityKind>(x_property(component, "X-ALONGSIDE-KIND"), static_cast<int>(ActivityKind::accessible_place));
        plan.kind = kinds.empty() ? ActivityKind::none : kinds.front();
        plan.ways = numbered<Way>(x_property(component, "X-ALONGSIDE-WAYS"), static_cast<int>(Way::bus));
        plan.access = numbered<Access>(x_property(component, "X-ALONGSIDE-ACCESS"), static_cast<int>(Access::interpreter));
        plan.picture = x_property(component, "X-ALONGSIDE-PICTURE");
        if (plan.picture.find(':') != std::string::npos) plan.picture.clear(); // no picture of the set
        plan.leader = x_property(component, "X-ALONGSIDE-LED-BY");
        plan.in_community = x_property(component, "X-ALONGSIDE-COMMUNITY") == "1";
    }

    void read_rule(icalcomponent* component, Event& event) {
        Repeating& repeating = event.plan.plan.repeating;
        icalproperty* rule = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY);
        if (rule != nullptr && !event.instead_of) {
            icalrecurrencetype parts = icalproperty_get_rrule(rule);
            const auto counted = static_cast<std::size_t>(std::max(parts.count, 0));
            m_effort.spend_on_rule(counted, event.starts.zone_rules.size());
            repeating.rule = taken(icalrecurrencetype_as_string_r(&parts));
            repeating.zone = event.starts.zone;
            repeating.zone_rules = event.starts.zone_rules;
            if (icalcomponent_get_next_property(component, ICAL_RRULE_PROPERTY) != nullptr) event.out = StaysOut::comes_round_otherwise;
        }
        if (icalcomponent_get_first_property(component, ICAL_EXRULE_PROPERTY) != nullptr) event.out = StaysOut::comes_round_otherwise;
        for (icalproperty* one = icalcomponent_get_first_property(component, ICAL_EXDATE_PROPERTY); one != nullptr; one = icalcomponent_get_next_property(component, ICAL_EXDATE_PROPERTY))
            event.left_out.push_back(moment_of(m_zones, time_in(one), one));
        for (icalproperty* one = icalcomponent_get_first_property(component, ICAL_RDATE_PROPERTY); one != nullptr; one = icalcomponent_get_next_property(component, ICAL_RDATE_PROPERTY))
            event.added.push_back(moment_of(m_zones, time_in(one), one));
        if (event.left_out.size() > most_dates_of_a_plan || event.added.size() > most_dates_of_a_plan) event.out = StaysOut::comes_round_otherwise;
    }

    void judge(icalcomponent* component, Event& event) const {
        const NewActivity& plan = event.plan.plan;
        if (icalproperty* shown = icalcomponent_get_first_property(component, ICAL_CLASS_PROPERTY))
            if (const auto what = icalproperty_get_class(shown); what == ICAL_CLASS_PRIVATE || what == ICAL_CLASS_CONFIDENTIAL) event.out = StaysOut::is_private;
        if (event.out) return;
        if (plan.title.empty()) event.out = StaysOut::no_title;
        else if (milliseconds(plan.ends) - milliseconds(plan.starts) > longest_plan_ms) event.out = StaysOut::lasts_too_long;
        else if (milliseconds(plan.starts) < -latest_plan_ms || milliseconds(plan.starts) > latest_plan_ms) event.out = StaysOut::too_far_away;
        else if (event.for_all_after || plan.repeating.zone_rules.size() > longest_zone_rules) event.out = StaysOut::comes_round_otherwise;
    }

    Zones& m_zones;
    Effort& m_effort;
};

Zones zones_of(icalcomponent* calendar) {
    Zones zones;
    for (icalcomponent* one = icalcomponent_get_first_component(calendar, ICAL_VTIMEZONE_COMPONENT); one != nullptr; one = icalcomponent_get_next_component(calendar, ICAL_VTIMEZONE_COMPONENT)) {
        icalproperty* id = icalcomponent_get_first_property(one, ICAL_TZID_PROPERTY);
        const char* name = id != nullptr ? icalproperty_get_tzid(id) : nullptr;
        if (name != nullptr) zones.rules[name] = taken(icalcomponent_as_ical_string_r(one));
    }
    zones.usual = x_property(calendar, "X-WR-TIMEZONE");
    return zones;
}

// The time of a series that a moment stands for: itself, or of a day the one on that day.
std::optional<WallTime> time_of(const Repeats& repeats, const Moment& moment) {
    const WallTime from = moment.wall();
    const auto starts = repeats.between(from, WallTime{milliseconds(from) + (moment.is_date ? day_ms : 1)});
    return starts.empty() ? std::nullopt : std::optional(starts.front());
}

NewActivity by_itself(const Event& event, const Moment& starts, const Moment& named) {
    NewActivity plan = event.plan.plan;
    const std::int64_t lasts = milliseconds(plan.ends) - milliseconds(plan.starts);
    plan.repeating = {};
    plan.starts = starts.wall();
    plan.ends = WallTime{milliseconds(plan.starts) + lasts};
    plan.uid += "#" + std::to_string(milliseconds(named.wall()));
    return plan;
}

// Puts together what has the same uid.
class Gathering {
public:
    Gathering(CalendarFile& file, Effort& effort) : m_file(file), m_effort(effort) {}

    void add(Event event) {
        if (event.instead_of) {
            m_changes.push_back(std::move(event));
            return;
        }
        const auto found = m_plans.find(event.plan.plan.uid);
        if (found == m_plans.end()) m_plans.emplace(event.plan.plan.uid, std::move(event));
        else if (event.sequence >= found->second.sequence) found->second = std::move(event);
    }

    void finish() {
        for (auto& [uid, event] : m_plans) settle(event);
        for (const Event& change : m_changes) {
            m_effort.spend_on_change();
            const auto found = m_plans.find(change.plan.plan.uid);
            if (found == m_plans.end()) put(change.plan, change, by_itself(change, change.starts, *change.instead_of));
            else if (!found->second.out) apply(found->second, change);
        }
        for (auto& [uid, event] : m_plans) {
            if (event.out) m_file.left_out.push_back({event.plan.plan.title, *event.out});
            else put(event.plan, event, event.plan.plan);
            if (event.out) continue;
            for (const Moment& added : event.added)
                if (added.wall() != event.plan.plan.starts) put({}, event, by_itself(event, added, added));
        }
        std::stable_sort(m_file.plans.begin(), m_file.plans.end(), [](const auto& a, const auto& b) { return a.plan.starts < b.plan.starts; });
    }

private:
    // The rule can be shown, and what it leaves out is known.
    void settle(Event& event) {
        NewActivity& plan = event.plan.plan;
        if (event.out || plan.repeating.rule.empty()) return;
        try {
            const Repeats& repeats = m_repeats.emplace(plan.uid, Repeats(plan.repeating.rule, event.starts.in(), plan.starts)).first->second;
            plan.repeating.rule = repeats.rule(); // what it counted is a day now, and is not counted again
            for (const Moment& one : event.left_out)
                if (const auto start = time_of(repeats, one)) plan.repeating.except.push_back(*start);
        } catch (const Error&) {
            event.out = StaysOut::comes_round_otherwise;
        }
        std::sort(plan.repeating.except.begin(), plan.repeating.except.end());
        plan.repeating.except.erase(std::unique(plan.repeating.except.begin(), plan.repeating.except.end()), plan.repeating.except.end());
    }

    void apply(Event& master, const Event& change) {
        if (change.out && !change.plan.cancelled) { // one time of it is private, or has no name: it does not stay as the others are
            if (const auto start = start_of(master, change)) {
                master.changed[*start] = master.plan.changes.size();
                master.plan.changes.push_back({*start, master.plan.plan, true});
            }
            return;
        }
        const auto start = start_of(master, change);
        if (!start) {
            put({}, change, by_itself(change, change.starts, *change.instead_of));
            return;
        }
        CalendarFile::Change one{*start, change.plan.plan, change.plan.cancelled};
        if (!change.plan.detailed) {
            one.as = master.plan.plan;
            one.as.title = change.plan.plan.title;
            one.as.place = change.plan.plan.place;
            one.as.starts = change.plan.plan.starts;
            one.as.ends = change.plan.plan.ends;
            one.as.all_day = change.plan.plan.all_day;
        }
        const auto same = master.changed.find(one.start);
        if (same != master.changed.end()) {
            master.plan.changes[same->second] = std::move(one);
            return;
        }
        master.changed[one.start] = master.plan.changes.size();
        master.plan.changes.push_back(std::move(one));
    }

    std::optional<WallTime> start_of(const Event& master, const Event& change) const {
        const auto repeats = m_repeats.find(master.plan.plan.uid);
        return repeats == m_repeats.end() ? std::nullopt : time_of(repeats->second, *change.instead_of);
    }

    void put(CalendarFile::Plan like, const Event& event, NewActivity plan) {
        if (event.out) {
            m_file.left_out.push_back({event.plan.plan.title, *event.out});
            return;
        }
        like.cancelled = event.plan.cancelled;
        like.detailed = event.plan.detailed;
        like.plan = std::move(plan);
        m_file.unknown_zones += event.starts.unknown_zone ? 1 : 0;
        m_file.plans.push_back(std::move(like));
    }

    CalendarFile& m_file;
    Effort& m_effort;
    std::map<std::string, Repeats> m_repeats; // of what comes round, by uid
    std::map<std::string, Event> m_plans;
    std::vector<Event> m_changes;
};

CalendarFile failed(FileTrouble trouble) {
    CalendarFile file;
    file.trouble = trouble;
    return file;
}

} // namespace

CalendarFile read_calendar_file(std::string_view text) {
    CalendarFile file;
    Scanned scanned = scan_calendar_file(text);
    file.trouble = scanned.trouble;
    file.line = scanned.line;
    if (file.trouble != FileTrouble::none) return file;
    const Component whole(icalparser_parse_string(scanned.text.c_str()));
    if (!whole) return failed(FileTrouble::damaged);
    std::vector<icalcomponent*> calendars;
    if (icalcomponent_isa(whole.get()) == ICAL_VCALENDAR_COMPONENT) calendars.push_back(whole.get());
    for (icalcomponent* one = icalcomponent_get_first_component(whole.get(), ICAL_VCALENDAR_COMPONENT); one != nullptr; one = icalcomponent_get_next_component(whole.get(), ICAL_VCALENDAR_COMPONENT))
        calendars.push_back(one);
    if (calendars.empty()) return failed(FileTrouble::not_a_calendar);
    Effort effort(scanned.effort);
    std::vector<std::unique_ptr<Zones>> zones; // kept until the end: what was read points to them
    Gathering gathering(file, effort);
    try {
        for (icalcomponent* calendar : calendars) {
            zones.push_back(std::make_unique<Zones>(zones_of(calendar)));
            Reader reader(*zones.back(), effort);
            for (icalcomponent* one = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); one != nullptr; one = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
                gathering.add(reader.read(one));
        }
        gathering.finish();
    } catch (const Unreadable&) {
        return failed(FileTrouble::damaged);
    } catch (const TooMuch&) {
        return failed(FileTrouble::too_many);
    }
    return file;
}

} // namespace data
