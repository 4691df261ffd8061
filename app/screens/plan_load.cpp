// Planning: a plan with all its parts, a picker for each of them, and which times a change is for. Everything can be chosen; only
// a title, place or name of one's own is written.
#include <algorithm>
#include <array>

#include "app/calendar_words.h"
#include "app/screens/loaders.h"
#include "app/screens/plan_words.h"
#include "app/screens/tile_parts.h"
#include "app/words.h"
#include "data/activities.h"
#include "data/partners.h"
#include "data/people.h"

namespace app {

using data::Comes;
using widgets::Area;
using widgets::N_;

namespace {

struct PartWord {
    const char* word; // msgid
    const char* question;
    const char* picture;
};
PartWord part_word(PlanPart part) {
    switch (part) {
    case PlanPart::title: return {N_("What"), N_("What is on?"), "calendar"};
    case PlanPart::day: return {N_("Day"), N_("On which day?"), "week"};
    case PlanPart::time: return {N_("Starts"), N_("When does it start?"), "pic-clock"};
    case PlanPart::length: return {N_("Lasts"), N_("How long does it last?"), "reminder"};
    case PlanPart::repeat: return {N_("Comes round"), N_("How often does it come round?"), "about-routines"};
    case PlanPart::days: return {N_("plan|On"), N_("On which days?"), "week"};
    case PlanPart::until: return {N_("Until"), N_("Until when?"), "stop"};
    case PlanPart::place: return {N_("Where"), N_("Where is it?"), "place-in-the-home"};
    case PlanPart::leader: return {N_("Who leads"), N_("Who leads it?"), "led-by"};
    case PlanPart::kind: return {N_("Kind"), N_("What kind is it?"), "do-club"};
    case PlanPart::ways: return {N_("How to get there"), N_("How does one get there?"), "go-minibus"};
    case PlanPart::access: return {N_("Good to know"), N_("What makes it easy to be there?"), "access-step-free"};
    case PlanPart::picture: return {N_("Picture"), N_("Which picture?"), "photograph"};
    }
    return {"", "", ""};
}

template <typename Word> std::string list_of(const widgets::Language& words, const std::vector<Word>& all, WordAndPicture (*word_of)(Word)) {
    std::string told;
    for (const Word one : all) {
        const std::string& word = words(word_of(one).word);
        told = told.empty() ? word : words.with("{1}, {2}", {told, word});
    }
    return told;
}

std::string leader_of(const Loading& loading, const data::NewActivity& plan) {
    const auto person = data::person(loading.home, loading.session.viewer, plan.led_by);
    return person ? person->name : plan.leader;
}

std::string value_of(const Loading& loading, const data::NewActivity& plan, PlanPart part) {
    const auto& words = loading.words;
    const data::ComesRound round = data::comes_round(plan.repeating.rule, plan.starts);
    switch (part) {
    case PlanPart::title: return plan.title;
    case PlanPart::day: return words.full_date(data::milliseconds(plan.starts));
    case PlanPart::time: return plan.all_day ? words("All day") : words.time_24(data::milliseconds(plan.starts));
    case PlanPart::length: return length_words(words, plan);
    case PlanPart::repeat: return comes_words(words, round, plan.starts);
    case PlanPart::days: return days_words(words, round.days);
    case PlanPart::until: return round.last ? words.day_and_month(data::milliseconds(*round.last)) : words("It goes on");
    case PlanPart::place: return plan.place;
    case PlanPart::leader: return leader_of(loading, plan);
    case PlanPart::kind: return words(activity_kind_word(plan.kind).word);
    case PlanPart::ways: return list_of(words, plan.ways, way_word);
    case PlanPart::access: return list_of(words, plan.access, access_word);
    case PlanPart::picture: return {};
    }
    return {};
}

std::string picture_of(const data::NewActivity& plan, PlanPart part) {
    switch (part) {
    case PlanPart::title:
    case PlanPart::picture: return plan.picture.empty() ? "area-on" : plan.picture;
    case PlanPart::kind: return activity_kind_word(plan.kind).picture;
    case PlanPart::ways: return plan.ways.empty() ? "go-minibus" : way_word(plan.ways.front()).picture;
    case PlanPart::access: return plan.access.empty() ? "access-step-free" : access_word(plan.access.front()).picture;
    case PlanPart::place: return plan.in_community ? "place-community" : "place-in-the-home";
    default: return part_word(part).picture;
    }
}

RowView part_row(const Loading& loading, const data::NewActivity& plan, PlanPart part) {
    const auto& words = loading.words;
    RowView row;
    row.id = "part";
    row.number = static_cast<std::int64_t>(part) + 1;
    row.picture = picture_of(plan, part);
    row.title = words(part_word(part).word);
    row.second = value_of(loading, plan, part);
    if (row.second.empty() && part != PlanPart::picture) {
        row.second = words("Not said yet");
    }
    row.area = Area::blue;
    row.spoken = words.with("{1}: {2}", {row.title, row.second});
    row.action = Visit{{.screen = ScreenName::plan_part, .part = part}};
    return row;
}

TileView choice(const char* id, std::int64_t number, std::string label, const std::string& picture, bool selected, Action action) {
    TileView tile;
    tile.id = id;
    tile.number = number;
    tile.label = std::move(label);
    tile.picture = picture;
    tile.area = Area::blue;
    tile.selected = selected;
    tile.action = std::move(action);
    return tile;
}

TileView done(const Loading& loading) {
    return tile_of("done", loading.words("That's right"), "yes", Area::blue, GoBack{});
}

TileView way_from(const char* id, std::string label, const char* picture, ScreenName screen) {
    return tile_of(id, std::move(label), picture, Area::blue, Visit{{.screen = screen}});
}

TileView own_words(const Loading& loading) {
    return tile_of("own-words", loading.words("Write it"), "keyboard", Area::blue, Visit{{.screen = ScreenName::write_plan, .part = loading.place.part}});
}

// --- One function for each part ---

void choose_title(const Loading& loading, const data::NewActivity& plan, MenuView& view) {
    std::int64_t number = 0;
    for (const PlanTitle& one : plan_titles()) {
        const std::string& title = loading.words(one.title);
        ++number;
        view.choices.push_back(choice("title", number, title, one.picture, plan.title == title, ChangePlan{PlanChange::title, number, title}));
    }
    view.extras = {own_words(loading)};
    if (loading.session.draft->changes.activity == data::ActivityId::none) { // where a plan may come from
        view.extras.push_back(way_from("wishes", loading.words("Wishes"), "wish-board", ScreenName::wishes));
        view.extras.push_back(way_from("from-file", loading.words("From a file"), "usb-stick", ScreenName::calendar_file));
    }
}

TileView step(const char* id, std::string label, const char* picture, PlanChange what, std::int64_t number) {
    return choice(id, 0, std::move(label), picture, false, ChangePlan{what, number, {}});
}

void choose_day(const Loading& loading, const data::NewActivity&, MenuView& view) {
    const auto& words = loading.words;
    view.choices = {step("day-before", words("Day before"), "previous-page", PlanChange::days, -1), step("next-day", words("Next day"), "next-page", PlanChange::days, 1),
                    step("week-before", words("A week before"), "previous-page", PlanChange::days, -7), step("week-later", words("A week later"), "next-page", PlanChange::days, 7),
                    step("four-weeks-before", words("Four weeks before"), "previous-page", PlanChange::days, -28),
                    step("four-weeks-later", words("Four weeks later"), "next-page", PlanChange::days, 28)};
    view.extras = {done(loading)};
}

void choose_time(const Loading& loading, const data::NewActivity& plan, MenuView& view) {
    const auto& words = loading.words;
    if (!plan.all_day) {
        view.choices = {step("hour-earlier", words("An hour earlier"), "previous-page", PlanChange::minutes, -60),
                        step("hour-later", words("An hour later"), "next-page", PlanChange::minutes, 60),
                        step("quarter-earlier", words("15 minutes earlier"), "previous-page", PlanChange::minutes, -15),
                        step("quarter-later", words("15 minutes later"), "next-page", PlanChange::minutes, 15)};
    }
    view.choices.push_back(choice("all-day", 0, words("All day"), "calendar", plan.all_day, ChangePlan{PlanChange::all_day, plan.all_day ? 0 : 1, {}}));
    view.extras = {done(loading)};
}

void choose_length(const Loading& loading, const data::NewActivity& plan, MenuView& view) {
    for (const int minutes : {15, 30, 45, 60, 75, 90, 120, 150, 180, 240}) {
        data::ActivityPlan as_long = plan;
        as_long.all_day = false;
        as_long.ends = data::WallTime{data::milliseconds(plan.starts) + std::int64_t{minutes} * 60'000};
        view.choices.push_back(choice("length", minutes, length_words(loading.words, as_long), "pic-clock", !plan.all_day && as_long.ends == plan.ends,
                                      ChangePlan{PlanChange::length, minutes, {}}));
    }
    view.per_page = 10;
}

void choose_repeat(const Loading& loading, const data::NewActivity& plan, MenuView& view) {
    const auto& words = loading.words;
    const data::ComesRound now = data::comes_round(plan.repeating.rule, plan.starts);
    for (const Comes how : {Comes::once, Comes::daily, Comes::weekdays, Comes::weekly, Comes::fortnightly, Comes::monthly}) {
        data::ComesRound round;
        round.how = how;
        round = data::as_from(round, plan.starts, plan.starts);
        if (how == now.how) {
            round = now;
        }
        view.choices.push_back(choice("comes", static_cast<std::int64_t>(how) + 1, comes_words(words, round, plan.starts), comes_picture(how), how == now.how,
                                      ChangePlan{PlanChange::comes, static_cast<std::int64_t>(how), {}}));
    }
    if (now.how == Comes::otherwise) {
        view.choices.push_back(choice("comes", static_cast<std::int64_t>(Comes::otherwise) + 1, comes_words(words, now, plan.starts), comes_picture(now.how), true, GoBack{}));
    }
    view.per_page = 8;
    const auto to_part = [&](const char* id, const char* label, PlanPart part) {
        TileView tile = choice(id, 0, words(label), part_word(part).picture, false, Visit{{.screen = ScreenName::plan_part, .part = part}});
        tile.second = value_of(loading, plan, part);
        view.extras.push_back(std::move(tile));
    };
    if (now.how == Comes::weekly || now.how == Comes::fortnightly) {
        to_part("which-days", N_("Which days"), PlanPart::days);
    }
    if (now.how != Comes::once && now.how != Comes::otherwise) {
        to_part("until", N_("Until when"), PlanPart::until);
    }
    view.extras.push_back(done(loading));
}

void choose_days(const Loading& loading, const data::NewActivity& plan, MenuView& view) {
    const data::ComesRound now = data::comes_round(plan.repeating.rule, plan.starts);
    for (int day = 0; day < 7; ++day) {
        const bool chosen = std::find(now.days.begin(), now.days.end(), day) != now.days.end();
        view.choices.push_back(choice("weekday", day + 1, day_name(loading.words, day), "week", chosen, ChangePlan{PlanChange::weekday, day, {}}));
    }
    view.per_page = 8;
    view.extras = {done(loading)};
}

void choose_until(const Loading& loading, const data::NewActivity& plan, MenuView& view) {
    const auto& words = loading.words;
    const data::ComesRound now = data::comes_round(plan.repeating.rule, plan.starts);
    view.choices.push_back(choice("until", 0, words("It goes on"), "about-routines", !now.last, ChangePlan{PlanChange::until_weeks, 0, {}}));
    for (const int weeks : {4, 6, 8, 12, 26, 52}) {
        const DayBounds last = day_bounds(plan.starts, weeks * 7 - 1);
        TileView tile = choice("until", weeks, words.count("For {n} week", "For {n} weeks", weeks), "week", now.last == last.starts, ChangePlan{PlanChange::until_weeks, weeks, {}});
        tile.second = words.with("until {1}", {words.day_and_month(data::milliseconds(last.starts))});
        view.choices.push_back(std::move(tile));
    }
    view.per_page = 8;
}

void choose_place(const Loading& loading, const data::NewActivity& plan, MenuView& view) {
    const auto& words = loading.words;
    std::int64_t number = 0;
    for (const char* place : plan_places()) {
        const std::string& name = words(place);
        view.choices.push_back(choice("place", ++number, name, plan.in_community ? "place-community" : "place-in-the-home", plan.place == name, ChangePlan{PlanChange::place, 0, name}));
    }
    view.per_page = 8;
    view.extras = {choice("in-community", 0, plan.in_community ? words("In the community") : words("Here in the home"),
                          plan.in_community ? "place-community" : "place-in-the-home", false, ChangePlan{PlanChange::in_community, plan.in_community ? 0 : 1, {}}),
                   own_words(loading)};
}

void choose_leader(const Loading& loading, const data::NewActivity& plan, MenuView& view) {
    const auto& viewer = loading.session.viewer;
    const auto add = [&](const data::Person& person) {
        TileView tile = choice("leader", data::number(person.id), person.name, "", plan.led_by == person.id, ChangePlan{PlanChange::led_by, data::number(person.id), {}});
        tile.mark = mark_of(person);
        view.choices.push_back(std::move(tile));
    };
    for (const data::Person& person : data::staff(loading.home, viewer)) {
        add(person);
    }
    for (const data::Person& person : data::residents(loading.home, viewer)) {
        add(person);
    }
    for (const data::Person& person : data::partners(loading.home, viewer)) {
        add(person);
    }
    view.per_page = 8;
    view.extras = {choice("nobody", 0, loading.words("Nobody leads it"), "not-this-time", plan.led_by == data::PersonId::none && plan.leader.empty(), ChangePlan{PlanChange::leader, 0, {}}),
                   own_words(loading)};
}

void choose_kind(const Loading& loading, const data::NewActivity& plan, MenuView& view) {
    using data::ActivityKind;
    for (const ActivityKind kind : {ActivityKind::club, ActivityKind::volunteering, ActivityKind::event, ActivityKind::peer_support, ActivityKind::accessible_place, ActivityKind::none}) {
        const WordAndPicture word = activity_kind_word(kind);
        view.choices.push_back(choice("kind", static_cast<std::int64_t>(kind) + 1, loading.words(word.word), word.picture, plan.kind == kind,
                                      ChangePlan{PlanChange::kind, static_cast<std::int64_t>(kind), {}}));
    }
}

template <typename Word>
void choose_some(const Loading& loading, const std::vector<Word>& chosen, std::initializer_list<Word> all, WordAndPicture (*word_of)(Word), const char* id, PlanChange what, MenuView& view) {
    for (const Word one : all) {
        const WordAndPicture word = word_of(one);
        view.choices.push_back(choice(id, static_cast<std::int64_t>(one), loading.words(word.word), word.picture, std::find(chosen.begin(), chosen.end(), one) != chosen.end(),
                                      ChangePlan{what, static_cast<std::int64_t>(one), {}}));
    }
    view.per_page = 8;
    view.extras = {done(loading)};
}

// What a picture is, for those who only hear it: what it usually stands for, else which of them it is.
std::string heard(const Loading& loading, std::string_view picture, std::int64_t number) {
    for (const PlanTitle& title : plan_titles()) {
        if (title.picture == picture) {
            return loading.words(title.title);
        }
    }
    return loading.words.with(N_("Picture {1}"), {std::to_string(number)});
}

void choose_picture(const Loading& loading, const data::NewActivity& plan, MenuView& view) {
    std::int64_t number = 0;
    for (const char* picture : plan_pictures()) {
        TileView tile = choice("picture", ++number, "", picture, plan.picture == picture, ChangePlan{PlanChange::picture, 0, picture});
        tile.spoken = heard(loading, picture, number);
        view.choices.push_back(std::move(tile));
    }
    Place photo = loading.place;
    photo.photo_for = PhotoFor::plan;
    view.extras.push_back(choice("photograph", 0, loading.words("A photograph"), "photograph", false, LookForPhotographs{photo}));
}

} // namespace

View load_plan(const Loading& loading) {
    const auto& words = loading.words;
    const auto& draft = loading.session.draft;
    ListView view;
    view.header.area = Area::blue;
    view.empty = words("There is nothing to plan.");
    if (!draft) {
        view.header.title = words("What's on");
        return view;
    }
    const bool is_new = draft->changes.activity == data::ActivityId::none;
    view.header.title = is_new ? words("A new plan") : words("Change the plan");
    view.header.subtitle = words("Touch what you want to change");
    for (const PlanPart part : {PlanPart::title, PlanPart::day, PlanPart::time, PlanPart::length, PlanPart::repeat, PlanPart::place, PlanPart::leader, PlanPart::kind,
                                PlanPart::ways, PlanPart::access, PlanPart::picture}) {
        view.rows.push_back(part_row(loading, draft->plan, part));
    }
    TileView save = choice("save", 0, words("Save it"), "yes", false, SavePlan{data::Reach::all});
    save.enabled = !draft->plan.title.empty();
    save.primary = true;
    if (draft->was_in_series) {
        save.action = Visit{{.screen = ScreenName::which_ones, .activity = draft->changes}};
    }
    view.bar = {std::move(save)};
    return view;
}

View load_plan_part(const Loading& loading) {
    const auto& words = loading.words;
    const auto& draft = loading.session.draft;
    const PlanPart part = loading.place.part;
    MenuView view;
    view.header.area = Area::blue;
    view.header.title = words(part_word(part).question);
    view.empty = words("There is nothing to plan.");
    if (!draft) {
        return view;
    }
    const data::NewActivity& plan = draft->plan;
    view.header.subtitle = value_of(loading, plan, part);
    switch (part) {
    case PlanPart::title: choose_title(loading, plan, view); break;
    case PlanPart::day: choose_day(loading, plan, view); break;
    case PlanPart::time: choose_time(loading, plan, view); break;
    case PlanPart::length: choose_length(loading, plan, view); break;
    case PlanPart::repeat: choose_repeat(loading, plan, view); break;
    case PlanPart::days: choose_days(loading, plan, view); break;
    case PlanPart::until: choose_until(loading, plan, view); break;
    case PlanPart::place: choose_place(loading, plan, view); break;
    case PlanPart::leader: choose_leader(loading, plan, view); break;
    case PlanPart::kind: choose_kind(loading, plan, view); break;
    case PlanPart::ways:
        using data::Way;
        choose_some<Way>(loading, plan.ways, {Way::on_foot, Way::minibus, Way::car, Way::taxi, Way::bus}, way_word, "way", PlanChange::way, view);
        break;
    case PlanPart::access:
        using data::Access;
        choose_some<Access>(loading, plan.access, {Access::step_free, Access::toilet, Access::hearing_loop, Access::seats, Access::quiet, Access::parking, Access::large_print, Access::interpreter},
                            access_word, "access", PlanChange::access, view);
        break;
    case PlanPart::picture: choose_picture(loading, plan, view); break;
    }
    // A time or a date that one is stepping through is the title itself: no panel leaves it out.
    if (part == PlanPart::day || part == PlanPart::time) {
        std::swap(view.header.title, view.header.subtitle);
    }
    if (part == PlanPart::leader) {
        return people_list(std::move(view));
    }
    return view;
}

View load_write_plan(const Loading& loading) {
    const auto& words = loading.words;
    WriteView view;
    view.header.area = Area::blue;
    view.header.title = words(part_word(loading.place.part).question);
    view.means = WriteView::Means::plan;
    view.plan = loading.place.part == PlanPart::title ? PlanChange::title : loading.place.part == PlanPart::place ? PlanChange::place : PlanChange::leader;
    view.hint = words("Write here");
    view.audience = words("Everyone in the house can read it");
    view.audience_picture = "for-house";
    view.send = words("That's right");
    view.send_picture = "yes";
    return view;
}

View load_which_ones(const Loading& loading) {
    const auto& words = loading.words;
    const bool off = loading.place.calling_off;
    const auto activity = data::activity(loading.home, loading.session.viewer, loading.place.activity);
    MenuView view;
    view.header.area = Area::blue;
    view.header.title = off ? words("Which of them is not on?") : words("Which of them do you change?");
    view.empty = words("This is not on any more.");
    if (!activity || (!off && !loading.session.draft)) {
        return view;
    }
    view.header.subtitle = words.with("{1}, {2}", {activity->title, words.full_date(data::milliseconds(activity->starts))});
    struct Choice {
        data::Reach reach;
        const char* word;
        const char* picture;
    };
    constexpr std::array choices{Choice{data::Reach::this_one, N_("Only this one"), "calendar"}, Choice{data::Reach::following, N_("This one and all after it"), "next-page"},
                                 Choice{data::Reach::all, N_("All that are still to come"), "about-routines"}};
    const bool other_rule = loading.session.draft && loading.session.draft->plan.repeating != loading.session.draft->before.repeating;
    for (const Choice& one : choices) {
        if (!off && other_rule && one.reach == data::Reach::this_one) {
            continue; // how it comes round is nothing that one of them can have by itself
        }
        const Action action = off ? Action{CallOff{loading.place.activity, one.reach}} : Action{SavePlan{one.reach}};
        view.choices.push_back(choice("reach", static_cast<std::int64_t>(one.reach) + 1, words(one.word), one.picture, false, action));
    }
    view.note = off ? words("Everybody who said that they would come is told.") : words("Answers go along. What is over stays as it was.");
    view.note_picture = "yes";
    return view;
}

} // namespace app
