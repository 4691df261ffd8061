// The calendar for other programs, by way of libical: one event for each way that a plan stands, and one for each time of it that
// is not as the others.
#include <libical/ical.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <set>

#include "data/blobs.h"
#include "data/calendar.h"
#include "data/calendar_file.h"
#include "data/repeats.h"
#include "data/roll.h"
#include "data/zone.h"

namespace data {

namespace {

constexpr std::int64_t looks_ahead_ms = 400LL * 24 * 60 * 60 * 1000; // for single times that are not as the others
constexpr const char* made_by = "-//Alongside//Alongside//EN";
constexpr const char* own_uid = "alongside-";

struct Freed {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Freed>;

icaltimetype time_of(const Civil& civil, bool is_date) {
    icaltimetype time = icaltime_null_time();
    time.year = civil.year;
    time.month = civil.month;
    time.day = civil.day;
    if (is_date) {
        time.is_date = 1;
        return time;
    }
    time.hour = civil.hour;
    time.minute = civil.minute;
    time.second = civil.second;
    return time;
}

void add_x(icalcomponent* event, const char* name, const std::string& value) {
    if (value.empty()) return;
    icalproperty* property = icalproperty_new_x(value.c_str());
    icalproperty_set_x_name(property, name);
    icalcomponent_add_property(event, property);
}

template <typename Word> std::string numbers(const std::vector<Word>& words) {
    std::string list;
    for (const Word word : words) list += (list.empty() ? "" : " ") + std::to_string(static_cast<int>(word));
    return list;
}

// The time of one plan in the file: in its zone, as a date, or in that of the world where the zone has no name.
class Writer {
public:
    Writer(Home& home, icalcomponent* calendar) : m_home(home), m_calendar(calendar) {}

    void in_zone_of(const Repeating& repeating) {
        auto named = repeating.zone.empty() ? std::nullopt : Zone::named(repeating.zone, repeating.zone_rules);
        m_zone = named ? std::move(*named) : Zone::home();
        m_name = m_zone->name();
        if (m_name.empty() && named && !repeating.zone_rules.empty()) m_name = repeating.zone;
        if (m_name.empty() || m_name == "UTC" || !m_known.insert(m_name).second) return;
        const std::string rules = m_zone->name().empty() ? repeating.zone_rules : m_zone->description();
        if (icalcomponent* zone = icalparser_parse_string(rules.c_str())) icalcomponent_add_component(m_calendar, zone);
    }

    icalcomponent* add_event(const ActivityPlan& plan, const std::string& uid) {
        icalcomponent* event = icalcomponent_new_vevent();
        icalcomponent_add_property(event, icalproperty_new_uid(uid.c_str()));
        const Civil now = civil_of(milliseconds(m_home.now().wall) / 1000);
        icaltimetype stamp = time_of(now, false);
        stamp.zone = icaltimezone_get_utc_timezone();
        icalcomponent_add_property(event, icalproperty_new_dtstamp(stamp));
        put_time(event, icalproperty_new_dtstart(moment(plan.starts, plan.all_day)), plan.all_day);
        put_time(event, icalproperty_new_dtend(moment(last_moment(plan), plan.all_day)), plan.all_day);
        icalcomponent_add_property(event, icalproperty_new_summary(plan.title.c_str()));
        if (!plan.place.empty()) icalcomponent_add_property(event, icalproperty_new_location(plan.place.c_str()));
        add_x(event, "X-ALONGSIDE-KIND", std::to_string(static_cast<int>(plan.kind)));
        add_x(event, "X-ALONGSIDE-PICTURE", picture_in(plan.picture) ? std::string() : plan.picture); // a photograph stays here
        add_x(event, "X-ALONGSIDE-WAYS", numbers(plan.ways));
        add_x(event, "X-ALONGSIDE-ACCESS", numbers(plan.access));
        add_x(event, "X-ALONGSIDE-COMMUNITY", plan.in_community ? "1" : "");
        add_x(event, "X-ALONGSIDE-LED-BY", plan.led_by == PersonId::none ? plan.leader : m_home.roll().name_for(Viewer::house(), plan.led_by));
        icalcomponent_add_component(m_calendar, event);
        return event;
    }

    // `until`: the last moment that the rule may reach, where something else follows it.
    void put_rule(icalcomponent* event, const Calendar::Stretch& stretch, const Repeats& repeats) {
        icalrecurrencetype rule = icalrecurrencetype_from_string(repeats.rule().c_str());
        const bool is_date = stretch.plan.all_day;
        std::optional<WallTime> last;
        if (icaltime_is_null_time(rule.until) == 0)
            last = m_zone->wall({rule.until.year, rule.until.month, rule.until.day, rule.until.hour, rule.until.minute, rule.until.second});
        if (stretch.until < WallTime{milliseconds(m_home.now().wall) + 100 * looks_ahead_ms}) {
            const WallTime before{milliseconds(stretch.until) - 1000};
            last = last ? std::min(*last, before) : before;
        }
        rule.until = icaltime_null_time();
        if (last && is_date) rule.until = time_of(m_zone->civil(*last), true);
        if (last && !is_date && !m_name.empty()) { // as the standard has it: the time of the world, where the start names its zone
            rule.until = time_of(civil_of(milliseconds(*last) / 1000), false);
            rule.until.zone = icaltimezone_get_utc_timezone();
        } else if (last && !is_date) {
            rule.until = time_of(m_zone->civil(*last), false);
        }
        icalcomponent_add_property(event, icalproperty_new_rrule(rule));
    }

    void leave_out(icalcomponent* event, WallTime start, bool all_day) { put_time(event, icalproperty_new_exdate(moment(start, all_day)), all_day); }
    void instead_of(icalcomponent* event, WallTime start, bool all_day) { put_time(event, icalproperty_new_recurrenceid(moment(start, all_day)), all_day); }

private:
    // All day until a minute before midnight, say: a date has no such end.
    WallTime last_moment(const ActivityPlan& plan) const {
        if (!plan.all_day) return plan.ends;
        Civil first = m_zone->civil(plan.starts), last = m_zone->civil(WallTime{milliseconds(plan.ends) + 12LL * 60 * 60 * 1000});
        last = {last.year, last.month, last.day};
        if (civil_seconds(last) <= civil_seconds({first.year, first.month, first.day})) last = {first.year, first.month, first.day + 1};
        return m_zone->wall(last);
    }
    icaltimetype moment(WallTime time, bool is_date) const {
        icaltimetype written = time_of(m_zone->civil(time), is_date);
        if (!is_date && m_name == "UTC") written.zone = icaltimezone_get_utc_timezone();
        return written;
    }
    void put_time(icalcomponent* event, icalproperty* property, bool is_date) const {
        if (!is_date && !m_name.empty() && m_name != "UTC") icalproperty_add_parameter(property, icalparameter_new_tzid(m_name.c_str()));
        icalcomponent_add_property(event, property);
    }

    Home& m_home;
    icalcomponent* m_calendar;
    std::optional<Zone> m_zone;
    std::string m_name;
    std::set<std::string> m_known;
};

// Single times of a series that are not as its plan has them.
void write_changes(Home& home, Writer& writer, icalcomponent* event, const Calendar::Stretch& stretch, const Repeats& repeats, const std::string& uid, WallTime from) {
    const bool all_day = stretch.plan.all_day;
    for (const WallTime start : stretch.plan.repeating.except) writer.leave_out(event, start, all_day);
    const WallTime to{milliseconds(home.now().wall) + looks_ahead_ms};
    for (const WallTime start : Calendar::starts_of(stretch, &repeats, from, to)) {
        const auto now = home.calendar().find({stretch.activity, start});
        if (!now) continue;
        if (now->cancelled) {
            writer.leave_out(event, start, all_day);
            continue;
        }
        ActivityPlan planned = stretch.plan;
        planned.starts = start;
        planned.ends = WallTime{milliseconds(start) + milliseconds(stretch.plan.ends) - milliseconds(stretch.plan.starts)};
        ActivityPlan as = *now;
        as.leader = planned.leader; // told to everybody in another way
        if (as == planned) continue;
        writer.instead_of(writer.add_event(as, uid), start, all_day);
    }
}

std::string uid_of(const Calendar::Stretch& stretch) { return stretch.plan.uid.empty() ? uid_of(stretch.activity) : stretch.plan.uid; }

} // namespace

std::string uid_of(ActivityId activity) { return own_uid + std::to_string(number(activity)); }

ActivityId activity_of_uid(const std::string& uid) {
    if (!uid.starts_with(own_uid)) return ActivityId::none;
    std::int64_t number = 0;
    const char* const end = uid.data() + uid.size();
    const auto [rest, error] = std::from_chars(uid.data() + std::string_view(own_uid).size(), end, number);
    return error == std::errc() && rest == end ? ActivityId{number} : ActivityId::none;
}

std::string write_calendar_file(Home& home, const Viewer&, WallTime from) {
    const Component calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid(made_by));
    icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    Writer writer(home, calendar.get());
    for (const Calendar::Stretch& stretch : home.calendar().all_stretches()) {
        const bool is_last = milliseconds(stretch.until) > milliseconds(home.now().wall) + 100 * looks_ahead_ms;
        if (stretch.removed || stretch.until <= from) continue;
        writer.in_zone_of(stretch.plan.repeating);
        // What came before a change has a name of its own, or programs would take one for the other.
        const std::string uid = is_last ? uid_of(stretch) : uid_of(stretch) + "#" + std::to_string(number(stretch.version));
        if (stretch.plan.repeating.rule.empty()) {
            if (stretch.plan.ends >= from) writer.add_event(stretch.plan, uid);
            continue;
        }
        const auto named = stretch.plan.repeating.zone.empty() ? std::nullopt : Zone::named(stretch.plan.repeating.zone, stretch.plan.repeating.zone_rules);
        try {
            const Repeats repeats(stretch.plan.repeating.rule, named ? std::move(*Zone::named(stretch.plan.repeating.zone, stretch.plan.repeating.zone_rules)) : Zone::home(), stretch.plan.starts);
            icalcomponent* event = writer.add_event(stretch.plan, uid);
            writer.put_rule(event, stretch, repeats);
            write_changes(home, writer, event, stretch, repeats, uid, from);
        } catch (const Error&) { // written by a newer version: the one time that is known
            writer.add_event(stretch.plan, uid);
        }
    }
    char* text = icalcomponent_as_ical_string_r(calendar.get());
    std::string words = text != nullptr ? text : "";
    icalmemory_free_buffer(text);
    return words;
}

} // namespace data
