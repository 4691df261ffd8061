// Calendars on a stick: which files there are, and what would come of one before it is taken in.
#include <algorithm>

#include "app/screens/loaders.h"
#include "app/screens/plan_words.h"
#include "app/screens/stick_parts.h"
#include "app/screens/tile_parts.h"
#include "app/words.h"
#include "data/comes_round.h"
#include "data/zone.h"

namespace app {

using data::Incoming;
using widgets::Area;
using widgets::N_;

namespace {

TileView bar_tile(const char* id, std::string label, const char* picture, Action action) {
    return tile_of(id, std::move(label), picture, Area::blue, std::move(action));
}

WordAndPicture incoming_word(Incoming what) {
    switch (what) {
    case Incoming::added: return {N_("New"), "yes"};
    case Incoming::changed: return {N_("Changed"), "draw"};
    case Incoming::same: return {N_("Here already"), "calendar"};
    case Incoming::over: return {N_("It is over"), "stop"};
    case Incoming::off_here: return {N_("Called off here"), "not-this-time"};
    case Incoming::called_off: return {N_("Not on any more"), "not-this-time"};
    }
    return {"", ""};
}

const char* stays_out_word(data::StaysOut why) {
    switch (why) {
    case data::StaysOut::no_title: return N_("It has no title");
    case data::StaysOut::is_private: return N_("It is private");
    case data::StaysOut::lasts_too_long: return N_("It lasts longer than a month");
    case data::StaysOut::comes_round_otherwise: return N_("It comes round in a way that this calendar does not know");
    case data::StaysOut::too_far_away: return N_("Its date is too far away");
    }
    return "";
}

bool is_taken(const data::IncomingPlan& one) { return one.what == Incoming::added || one.what == Incoming::changed || one.what == Incoming::called_off; }

// When, where, and how often, as the first of them that is still to come.
std::string when_and_where(const Loading& loading, const data::NewActivity& plan, data::WallTime next) {
    const auto& words = loading.words;
    std::string told = words.full_date(data::milliseconds(next));
    if (!plan.all_day) {
        told = words.with("{1}, {2}", {told, words.time_24(data::milliseconds(next))});
    }
    if (!plan.repeating.rule.empty()) {
        told = words.with("{1} · {2}", {comes_words(words, data::comes_round(plan.repeating.rule, plan.starts), plan.starts), told});
    }
    return plan.place.empty() ? told : words.with("{1}, {2}", {told, plan.place});
}

RowView row_of(const Loading& loading, const OpenedCalendar& opened, const data::IncomingPlan& one) {
    const auto& plan = opened.file.plans[one.plan].plan;
    RowView row;
    row.id = "plan";
    row.number = static_cast<std::int64_t>(one.plan) + 1;
    row.picture = plan.picture.empty() ? "area-on" : plan.picture;
    row.title = plan.title;
    row.second = when_and_where(loading, plan, one.next);
    row.state = loading.words(incoming_word(one.what).word);
    row.state_picture = incoming_word(one.what).picture;
    row.area = Area::blue;
    row.quiet = !is_taken(one);
    row.spoken = loading.words.with("{1}. {2}. {3}.", {row.title, row.second, row.state});
    row.action = StayHere{}; // there is nothing more to it than stands here
    return row;
}

RowView left_row(const Loading& loading, const data::CalendarFile::Left& left, std::size_t index) {
    RowView row;
    row.id = "left-out";
    row.number = static_cast<std::int64_t>(index) + 1;
    row.picture = "not-this-time";
    row.title = left.title.empty() ? loading.words("No title") : left.title;
    row.second = loading.words(stays_out_word(left.why));
    row.state = loading.words("It stays out");
    row.state_picture = "not-this-time";
    row.area = Area::blue;
    row.quiet = true;
    row.spoken = loading.words.with("{1}. {2}. {3}.", {row.title, row.second, row.state});
    row.action = StayHere{};
    return row;
}

} // namespace

View load_calendar_file(const Loading& loading) {
    const auto& words = loading.words;
    ListView view;
    view.header.area = Area::blue;
    view.header.title = words("A calendar on a stick");
    if (!loading.session.viewer.is_staff()) {
        view.empty = words("This is for the people who work here.");
        return view;
    }
    view.header.subtitle = words("Touch a file to see what is in it");
    const auto& stick = loading.session.stick;
    view.empty = nothing_on_stick(loading, stick, words("There is no calendar on the stick: no file that ends in .ics."));
    for (std::size_t i = 0; stick && i < stick->files.size(); ++i) {
        view.rows.push_back(file_row(loading, stick->files[i], i, "calendar", OpenCalendarFile{stick->files[i].path.string()}));
    }
    TileView put = bar_tile("put", words("Put our calendar on the stick"), "usb-stick", PutCalendarOnStick{});
    put.enabled = stick && stick->stick_is_in;
    view.bar = {bar_tile("look-again", words("Look again"), "search", Visit{loading.place}), std::move(put)};
    return view;
}

View load_calendar_preview(const Loading& loading) {
    constexpr std::size_t most_rows = 150; // what a list can hold
    const auto& words = loading.words;
    const auto& opened = loading.session.opened;
    ListView view;
    view.header.area = Area::blue;
    view.header.title = words("Take this in?");
    view.empty = words("There is nothing in it that is still to come.");
    if (!opened) {
        return view;
    }
    const auto taken = std::count_if(opened->plans.begin(), opened->plans.end(), is_taken);
    view.header.subtitle = words.count("{n} plan is taken in", "{n} plans are taken in", taken);
    if (opened->file.unknown_zones > 0) {
        view.banner = words("Some times are of a place that nobody knows: they are taken as the time here.");
        view.banner_picture = "pic-clock";
    }
    for (const bool first : {true, false}) {
        for (const data::IncomingPlan& one : opened->plans) {
            if (is_taken(one) == first && one.what != Incoming::over && view.rows.size() < most_rows) {
                view.rows.push_back(row_of(loading, *opened, one));
            }
        }
        for (std::size_t i = 0; first && i < opened->file.left_out.size() && view.rows.size() < most_rows; ++i) {
            view.rows.push_back(left_row(loading, opened->file.left_out[i], i));
        }
    }
    TileView take = bar_tile("take-in", words("Yes, take it in"), "yes", TakeInCalendar{});
    take.primary = true;
    take.enabled = taken > 0;
    view.bar = {std::move(take), bar_tile("leave", words("No, leave it"), "not-this-time", GoBack{})};
    return view;
}

} // namespace app
