// What I did, week by week, in the home and in the community; and doing more myself, month by month. Pictures first, the same in
// words below. Told plainly: nothing is counted against anybody.
#include <algorithm>

#include "app/calendar_words.h"
#include "app/screens/back_parts.h"
#include "app/screens/circle_words.h"
#include "app/screens/loaders.h"
#include "app/screens/numbers.h"
#include "data/activities.h"
#include "data/attendance.h"
#include "data/wins.h"

namespace app {

using data::Win;
using widgets::Area;
using Style = widgets::CardLine::Style;

namespace {

constexpr int most_wins = 600;
constexpr std::size_t most_on_shelf = 14;

// Something the person went to, or said that they would.
struct Done {
    data::Activity activity;
    std::optional<data::ActivityAnswer> answer;
    std::optional<data::AttendanceRow> seen; // as staff wrote it down
    std::int64_t number() const { return answer ? data::number(answer->entry) : data::number(seen->entry.id); }
};

bool was_there(const data::AttendanceRow& row) { return row.attended == data::Attended::took_part || row.attended == data::Attended::watched; }

std::vector<Done> done_between(const Loading& loading, data::PersonId resident, const DayBounds& bounds) {
    const auto& viewer = loading.session.viewer;
    std::vector<Done> done;
    auto seen = data::attendance_of(loading.home, viewer, resident, bounds.starts, bounds.ends);
    for (data::ActivityAnswer& answer : data::answers_of(loading.home, viewer, resident, bounds.starts, bounds.ends)) {
        const auto activity = data::activity(loading.home, viewer, answer.activity);
        const bool over = activity && activity->ends <= loading.now.wall;
        if (!over || (answer.answer != data::Answer::come && answer.answer != data::Answer::maybe)) {
            continue;
        }
        std::optional<data::AttendanceRow> there;
        for (const data::AttendanceRow& row : seen) {
            there = row.activity == activity->occurrence() ? std::optional(row) : there;
        }
        std::erase_if(seen, [&](const data::AttendanceRow& row) { return row.activity == activity->occurrence(); });
        if (!there || was_there(*there)) {
            done.push_back({*activity, std::move(answer), std::move(there)});
        }
    }
    for (const data::AttendanceRow& row : seen) { // without having said so before
        const auto activity = data::activity(loading.home, viewer, row.activity);
        if (activity && was_there(row)) {
            done.push_back({*activity, std::nullopt, row});
        }
    }
    std::stable_sort(done.begin(), done.end(), [](const Done& one, const Done& other) { return one.activity.starts < other.activity.starts; });
    return done;
}

std::string picture_of(const data::Activity& activity) { return activity.picture.empty() ? "area-on" : activity.picture; }

// A title, and small pictures under it.
struct Shelf {
    std::string title;
    const char* picture;
    std::vector<PlotCellView> cells = {};
};

void put(const Loading& loading, Shelf& row, std::int64_t number, data::WallTime when, std::string picture, const std::string& what) {
    if (row.cells.size() >= most_on_shelf) {
        return;
    }
    PlotCellView cell;
    cell.id = "done";
    cell.number = number;
    cell.label = loading.words.with("{1} {2}", {loading.words.short_weekday(data::milliseconds(when)), std::to_string(day_of_month(when))});
    cell.pictures = {std::move(picture)};
    cell.spoken = loading.words.with("{1}: {2}.", {loading.words.full_date(data::milliseconds(when)), what});
    row.cells.push_back(std::move(cell));
}

void add_shelves(std::vector<Shelf> shelves, CardView& card) {
    for (Shelf& shelf : shelves) {
        if (shelf.cells.empty()) {
            continue;
        }
        card.lines.push_back({.text = std::move(shelf.title), .style = Style::heading, .picture = shelf.picture});
        CardLineView line;
        line.plot = PlotRowView{widgets::PlotRow::Shape::shelf, std::move(shelf.cells)};
        card.lines.push_back(std::move(line));
    }
}

CardView card_of(Area area, std::string heading = {}, const char* picture = "") {
    CardView card;
    card.area = area;
    card.heading = std::move(heading);
    card.picture = picture;
    return card;
}

// "Singing, A walk and The café"
std::string listed(const Loading& loading, const std::vector<std::string>& things) {
    std::string told;
    for (std::size_t i = 0; i < things.size(); ++i) {
        told = i == 0 ? things[i] : i + 1 == things.size() ? loading.words.with("{1} and {2}", {told, things[i]}) : loading.words.with("{1}, {2}", {told, things[i]});
    }
    return told;
}

void remember(std::vector<std::string>& things, const std::string& thing) {
    if (std::find(things.begin(), things.end(), thing) == things.end()) {
        things.push_back(thing);
    }
}

CardView week_in_words(const Loading& loading, const Subject& subject, const std::vector<Done>& done, const std::vector<std::string>& in_touch) {
    const auto& words = loading.words;
    std::vector<std::string> here, out, took_part;
    for (const Done& one : done) {
        remember(one.seen ? took_part : one.activity.in_community ? out : here, one.activity.title);
    }
    CardView card = card_of(Area::blue);
    card.style = widgets::Card::Style::tint;
    card.wide = true;
    if (!took_part.empty()) {
        const std::string things = listed(loading, took_part);
        card.lines.push_back(body_line(subject.own ? words.with("I was part of {1}.", {things}) : words.with("{1} was part of {2}.", {subject.name, things})));
    }
    if (!here.empty()) {
        const std::string things = listed(loading, here);
        card.lines.push_back(body_line(subject.own ? words.with("In the home I wanted to come to {1}.", {things})
                                                   : words.with("In the home {1} wanted to come to {2}.", {subject.name, things})));
    }
    if (!out.empty()) {
        const std::string things = listed(loading, out);
        card.lines.push_back(body_line(subject.own ? words.with("In the community I wanted to go to {1}.", {things})
                                                   : words.with("In the community {1} wanted to go to {2}.", {subject.name, things})));
    }
    if (!in_touch.empty()) {
        card.lines.push_back(body_line(words.with("In touch with {1}.", {listed(loading, in_touch)}), "win-in-touch"));
    }
    if (done.empty()) {
        card.lines.push_back(body_line(subject.own                          ? words("You said yes to nothing this week. There is always another week.")
                                       : loading.session.viewer.is_staff() ? words.with("{1} said yes to nothing this week.", {subject.name})
                                                                           : words("Nothing that was on this week is shared with you.")));
    }
    return card;
}

const char* help_picture(data::Need need) { return need_word(need).picture; }

} // namespace

View load_back_did(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const DayBounds bounds = week_bounds(loading.now.wall, loading.place.back);
    const auto done = done_between(loading, subject.id, bounds);
    CardsView view;
    view.header.area = Area::blue;
    view.header.title = subject.own ? words("What I did") : words.with("What {1} did", {subject.name});
    view.header.subtitle = whose_and_when(loading, subject, from_to(loading, bounds));
    Shelf here{words("In the home"), "place-in-the-home"}, out{words("In the community"), "place-community"};
    for (const Done& one : done) {
        put(loading, one.activity.in_community ? out : here, one.number(), one.activity.starts, picture_of(one.activity), one.activity.title);
    }
    Shelf people{words("In touch"), "win-in-touch"};
    std::vector<std::string> in_touch;
    for (const data::TouchOfMark& one : data::touches_between(loading.home, loading.session.viewer, subject.id, bounds.starts, bounds.ends)) {
        if (one.mark.what == data::MarkWhat::place) {
            continue;
        }
        const std::string name = mark_name(loading, one.mark);
        const std::string face = mark_face(one.mark).picture;
        put(loading, people, data::number(one.touch.entry.id), one.touch.day, face.empty() ? "about-people" : face, name);
        remember(in_touch, name);
    }
    for (std::vector<Shelf> on_one_card : {std::vector<Shelf>{std::move(here), std::move(out)}, std::vector<Shelf>{std::move(people)}}) {
        CardView shelves = card_of(Area::blue);
        shelves.wide = true;
        add_shelves(std::move(on_one_card), shelves);
        if (!shelves.lines.empty()) {
            view.cards.push_back(std::move(shelves));
        }
    }
    view.cards.push_back(week_in_words(loading, subject, done, in_touch));
    for (const Done& one : done) {
        CardView card = card_of(Area::blue, one.activity.title, "");
        card.picture = picture_of(one.activity);
        card.lines.push_back(body_line(words.with("{1}, {2}", {words.full_date(data::milliseconds(one.activity.starts)), one.activity.place}),
                                       one.activity.in_community ? "place-community" : "place-in-the-home"));
        if (one.answer) {
            card.lines.push_back(body_line(words(answer_word(one.answer->answer).word), answer_word(one.answer->answer).picture));
        }
        if (one.seen) {
            card.lines.push_back(body_line(words(attended_word(one.seen->attended).word), attended_word(one.seen->attended).picture));
            card.lines.push_back(body_line(words(help_word(one.seen->help).spoken), help_word(one.seen->help).picture));
        }
        view.cards.push_back(std::move(card));
    }
    add_turners(loading, widgets::N_("Week before"), widgets::N_("Week after"), most_weeks_back, Area::blue, view.bar);
    return view;
}

View load_back_myself(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const DayBounds month = month_bounds(loading.now.wall, loading.place.back);
    CardsView view;
    view.header.area = Area::teal;
    view.header.title = words("Doing more myself");
    view.header.subtitle = whose_and_when(loading, subject, words.month_and_year(data::milliseconds(month.starts)));
    Shelf alone{subject.own ? words("I did it myself") : words("Without help"), "help-none"};
    Shelf gave{subject.own ? words("I helped others") : words.with("{1} helped others", {subject.name}), "giver"};
    Shelf asked{subject.own ? words("I asked for help") : words.with("{1} asked for help", {subject.name}), "help-asked"};
    Shelf helped{subject.own ? words("I was helped") : words("With help"), "help-prompted"};
    std::vector<std::string> told_alone, told_gave, told_asked, told_helped;
    for (const data::WinRow& win : data::wins_of(loading.home, loading.session.viewer, subject.id, most_wins)) {
        if (win.entry.when < month.starts || win.entry.when >= month.ends) {
            continue;
        }
        const bool myself = win.win == Win::did_it_myself || win.win == Win::tried_new || win.win == Win::made;
        const bool giving = win.win == Win::helped || win.win == Win::taught;
        if (!myself && !giving) {
            continue;
        }
        const std::string what = win.words.empty() ? words(win_word(win.win).word) : win.words;
        put(loading, myself ? alone : gave, data::number(win.entry.id), win.entry.when, win_word(win.win).picture, what);
        remember(myself ? told_alone : told_gave, what);
    }
    for (const Done& one : done_between(loading, subject.id, month)) {
        if (one.seen && one.seen->help == data::Help::none) {
            put(loading, alone, one.number(), one.activity.starts, picture_of(one.activity), one.activity.title);
            remember(told_alone, one.activity.title);
        } else if (one.seen) {
            const std::string what = words.with("{1}: {2}", {one.activity.title, words(help_word(one.seen->help).within)});
            put(loading, helped, one.number(), one.activity.starts, help_word(one.seen->help).picture, what);
            remember(told_helped, what);
        }
        for (const data::Need need : one.answer ? one.answer->needs : std::vector<data::Need>{}) {
            const std::string what = words.with("{1}: {2}", {one.activity.title, words(need_word(need).within)});
            put(loading, asked, number_of_part(one.answer->entry, need), one.activity.starts, help_picture(need), what);
            remember(told_asked, what);
        }
    }
    CardView shelves = card_of(Area::teal);
    shelves.wide = true;
    add_shelves({std::move(alone), std::move(helped), std::move(gave), std::move(asked)}, shelves);
    if (shelves.lines.empty()) {
        shelves.lines.push_back(body_line(words("Nothing was kept about this in this month."), "back-more-myself"));
    }
    view.cards.push_back(std::move(shelves));
    const auto in_words = [&](const std::string& heading, const char* picture, const std::vector<std::string>& things) {
        if (things.empty()) {
            return;
        }
        CardView card = card_of(Area::teal, heading, picture);
        for (const std::string& thing : things) {
            card.lines.push_back({.text = thing, .style = Style::body, .typed_by_someone = true});
        }
        view.cards.push_back(std::move(card));
    };
    in_words(subject.own ? words("I did it myself") : words("Without help"), "help-none", told_alone);
    in_words(subject.own ? words("I was helped") : words("With help"), "help-prompted", told_helped);
    in_words(subject.own ? words("I helped others") : words.with("{1} helped others", {subject.name}), "giver", told_gave);
    in_words(subject.own ? words("I asked for help") : words.with("{1} asked for help", {subject.name}), "help-asked", told_asked);
    add_turners(loading, widgets::N_("Month before"), widgets::N_("Month after"), most_months_back, Area::teal, view.bar);
    return view;
}

} // namespace app
