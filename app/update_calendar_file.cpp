// Obeys those who take a calendar in from a stick, or put the home's own on it.
#include <algorithm>
#include <iostream>

#include "app/screens/plan_words.h"
#include "app/stick.h"
#include "app/update.h"
#include "data/calendar_import.h"

namespace app {
namespace {

using widgets::N_;

constexpr std::int64_t days_before_ms = 90LL * 24 * 60 * 60 * 1000;
constexpr const char* own_name = "alongside-calendar.ics";

struct Sentence {
    const char* title;
    const char* text;
};
Sentence sentence_of(data::FileTrouble trouble) {
    switch (trouble) {
    case data::FileTrouble::none: break;
    case data::FileTrouble::unreadable: return {N_("That file cannot be read"), N_("Nothing was taken in. Is the stick still in?")};
    case data::FileTrouble::too_large: return {N_("That file is too large"), N_("Nothing was taken in. A calendar is never that large: choose another file.")};
    case data::FileTrouble::not_a_calendar: return {N_("That is not a calendar"), N_("Nothing was taken in. Save it from your calendar program once more, as an iCalendar file.")};
    case data::FileTrouble::damaged: return {N_("That file is damaged"), N_("Nothing was taken in. Save it from your calendar program once more.")};
    case data::FileTrouble::too_many: return {N_("There is too much in that file"), N_("Nothing was taken in. Save fewer months from your calendar program.")};
    }
    return {"", ""};
}

void tell(World& world, data::FileTrouble trouble) {
    const Sentence sentence = sentence_of(trouble);
    say_kindly(world, sentence.title, sentence.text);
}

// What other programs do not say: a picture, by a title that this program knows.
void give_pictures(const World& world, data::CalendarFile& file) {
    for (data::CalendarFile::Plan& plan : file.plans) {
        if (plan.detailed) {
            continue;
        }
        const auto titles = plan_titles();
        const auto known = std::find_if(titles.begin(), titles.end(), [&](const PlanTitle& title) { return world.words(title.title) == plan.plan.title || title.title == plan.plan.title; });
        if (known == titles.end()) {
            continue;
        }
        plan.plan.picture = known->picture;
        plan.plan.kind = known->kind;
        for (data::CalendarFile::Change& change : plan.changes) {
            change.as.picture = known->picture;
            change.as.kind = known->kind;
        }
    }
}

void open_calendar(World& world, const std::string& name, const std::optional<std::string>& text, bool too_large) {
    if (!text) {
        tell(world, too_large ? data::FileTrouble::too_large : data::FileTrouble::unreadable);
        look_again(world);
        return;
    }
    OpenedCalendar opened;
    opened.name = name;
    opened.file = data::read_calendar_file(*text);
    if (opened.file.trouble != data::FileTrouble::none) {
        std::cerr << "alongside: a calendar file was not taken in; trouble " << static_cast<int>(opened.file.trouble) << ", line " << opened.file.line << '\n';
        tell(world, opened.file.trouble);
        return;
    }
    give_pictures(world, opened.file);
    opened.plans = data::look_through(world.home, world.state.session.viewer, opened.file);
    if (data::is_too_much(world.home, opened.file, opened.plans)) { // said before anybody is asked to take it in
        tell(world, data::FileTrouble::too_many);
        return;
    }
    world.state.session.opened = std::move(opened);
    go_to(world, {.screen = ScreenName::calendar_preview});
}

} // namespace

void obey(World& world, const OpenCalendarFile& open) {
    if (!world.state.session.viewer.is_staff()) {
        throw data::Error(data::Trouble::refused, "Only staff take a calendar in.");
    }
    read_from_stick(world, open.path, data::largest_calendar_file, open_calendar);
}

void obey(World& world, const TakeInCalendar&) {
    auto& opened = world.state.session.opened;
    if (!opened) {
        return;
    }
    if (data::is_too_much(world.home, opened->file, opened->plans)) {
        tell(world, data::FileTrouble::too_many);
        return;
    }
    LastRecord last;
    last.kind = data::Kind::activity;
    last.audience = data::Audience::house;
    last.taken_in = data::take_in(world.home, world.state.session.viewer, opened->file);
    last.words = opened->name;
    opened.reset();
    if (last.taken_in.empty()) {
        obey(world, GoBack{});
        return;
    }
    last.entry = last.taken_in.back();
    recorded(world, std::move(last), ScreenName::thank_you);
}

namespace {

void calendar_is_on_stick(World& world) {
    say_kindly(world, N_("The calendar is on the stick"), N_("Other programs can read it. You can take the stick out now."));
    look_again(world);
}

void calendar_is_not_on_stick(World& world) {
    say_kindly(world, N_("It could not be put on the stick"), N_("Is the stick still in, and is there room on it?"));
    look_again(world);
}

} // namespace

void obey(World& world, const PutCalendarOnStick&) {
    const data::WallTime from{data::milliseconds(world.home.now().wall) - days_before_ms};
    with_stick(world, own_name, [stick = world.stick, text = data::write_calendar_file(world.home, world.state.session.viewer, from)](const widgets::Errand::GoesOn& goes_on) {
        return write_on_stick(stick, own_name, text, goes_on) ? calendar_is_on_stick : calendar_is_not_on_stick;
    });
}

} // namespace app
