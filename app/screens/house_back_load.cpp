// Looking back together, for the whole home: what was on and taken up, who got out, small wins, what was asked and answered, in the last
// four weeks. Counts alone, of things and never of people: nobody is named. On a page of its own, for those who invite: how many days
// ago each person was part of something they chose, in the order of their names.
#include <algorithm>
#include <map>

#include "app/calendar_words.h"
#include "app/days.h"
#include "app/screens/back_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "app/words.h"
#include "data/activities.h"
#include "data/asks.h"
#include "data/attendance.h"
#include "data/circle.h"
#include "data/people.h"
#include "data/wins.h"

namespace app {

using widgets::Area;
using Style = widgets::CardLine::Style;

namespace {

constexpr int days_back = 28, most_wins = 2000, most_asks = 2000;

struct Offered {
    int times = 0, took_part = 0;
};
struct House {
    std::map<data::ActivityKind, Offered> by_kind;
    Offered out; // in the community, whatever kind it was
};

House house_between(const Loading& loading, const DayBounds& span) {
    House house;
    for (const data::Activity& activity : data::activities_between(loading.home, loading.session.viewer, span.starts, span.ends)) {
        int took_part = 0;
        for (const data::AttendanceRow& row : data::attendance_at(loading.home, loading.session.viewer, activity.occurrence()))
            took_part += row.attended == data::Attended::took_part ? 1 : 0;
        const auto count = [took_part](Offered& offered) {
            ++offered.times;
            offered.took_part += took_part;
        };
        count(house.by_kind[activity.kind]);
        if (activity.in_community)
            count(house.out);
    }
    return house;
}

CardView card_of(Area area, std::string heading, const char* picture) {
    CardView card;
    card.area = area;
    card.heading = std::move(heading);
    card.picture = picture;
    return card;
}

void add(CardView& card, std::string text, std::string picture) { card.lines.push_back({.text = std::move(text), .style = Style::body, .picture = std::move(picture)}); }

std::string offered_words(const Loading& loading, const std::string& what, const Offered& offered) {
    const auto& words = loading.words;
    return words.with("{1}: {2}, {3}", {what, words.count("on {n} time", "on {n} times", offered.times),
                                        words.count("{n} person took part", "{n} people took part", offered.took_part)});
}

CardView wins_card(const Loading& loading) {
    const auto& words = loading.words;
    std::map<data::Win, int> kinds;
    for (const data::WinRow& win : data::wins_seen_by(loading.home, loading.session.viewer, most_wins, days_back))
        ++kinds[win.win];
    CardView card = card_of(Area::marigold, words("Small wins"), "area-wins");
    for (const auto& [kind, many] : kinds)
        add(card, words.with("{1}: {2}", {words(win_word(kind).word), std::to_string(many)}), win_word(kind).picture);
    return card;
}

// From asking to the first word by whoever heard it.
std::optional<std::int64_t> first_answer_ms(const Loading& loading, const data::AskRow& ask) {
    for (const data::AskStepRow& step : data::steps_of(loading.home, loading.session.viewer, ask.id))
        if (step.entry.author != ask.asker)
            return data::milliseconds(step.entry.when) - data::milliseconds(ask.asked);
    return std::nullopt;
}

CardView asked_card(const Loading& loading, const DayBounds& span) {
    const auto& words = loading.words;
    auto asks = data::open_asks(loading.home, loading.session.viewer);
    for (auto& ask : data::finished_asks(loading.home, loading.session.viewer, most_asks))
        asks.push_back(std::move(ask));
    std::vector<std::int64_t> waited;
    int asked = 0;
    for (const data::AskRow& ask : asks) {
        if (ask.what == data::AskKind::thanks || ask.asked < span.starts || ask.asked >= span.ends)
            continue;
        ++asked;
        if (const auto ms = first_answer_ms(loading, ask))
            waited.push_back(std::max<std::int64_t>(0, *ms));
    }
    CardView card = card_of(Area::green, words("Asked and answered"), "area-say");
    if (asked == 0)
        return card;
    add(card, words.count("{n} thing was asked", "{n} things were asked", asked), "say-question");
    add(card, words.count("{n} has an answer", "{n} have an answer", static_cast<std::int64_t>(waited.size())), "loop-talked-about");
    if (!waited.empty()) {
        std::sort(waited.begin(), waited.end());
        constexpr std::int64_t hour_ms = 60LL * 60 * 1000;
        const std::int64_t hours = (waited[waited.size() / 2] + hour_ms - 1) / hour_ms;
        add(card, hours <= 48 ? words.count("Half of them were answered within {n} hour", "Half of them were answered within {n} hours", std::max<std::int64_t>(1, hours))
                              : words.count("Half of them were answered within {n} day", "Half of them were answered within {n} days", (hours + 23) / 24), "pic-clock");
    }
    return card;
}

// Plain days, in the order of the names; for staff, who may invite.
View days_since_chosen(const Loading& loading) {
    const auto& words = loading.words;
    ListView view;
    view.header.area = Area::blue;
    view.header.title = words("Days since each was part of something they chose");
    view.empty = words("No resident has been put in yet.");
    if (!loading.session.viewer.is_staff())
        return view;
    auto all = data::last_chosen(loading.home, loading.session.viewer);
    std::stable_sort(all.begin(), all.end(), [&](const data::ChosenLast& a, const data::ChosenLast& b) { return words.compare(a.resident.name, b.resident.name) < 0; });
    for (const data::ChosenLast& one : all) {
        RowView row;
        row.id = "person";
        row.number = data::number(one.resident.id);
        row.mark = mark_of(one.resident);
        row.area = Area::blue;
        row.title = one.resident.name;
        if (one.activity) {
            const int days = std::max(0, days_before(loading.now.wall, one.activity->starts));
            row.state = days == 0 ? words("Today") : words.count("{n} day", "{n} days", days);
            row.state_picture = "took-part";
            row.second = one.activity->title;
        } else {
            row.second = words("Nothing was written down yet");
        }
        row.spoken = row.state.empty() ? words.with("{1}. {2}.", {row.title, row.second}) : words.with("{1}. {2}. {3}.", {row.title, row.second, row.state});
        row.action = Visit{{.screen = ScreenName::whats_on, .resident = one.resident.id}};
        view.rows.push_back(std::move(row));
    }
    return view;
}

// Times in touch with people outside, as they were entered in the circles that this reader may see.
void add_contacts(const Loading& loading, const DayBounds& span, CardView& card) {
    int many = 0;
    for (const data::Person& resident : data::residents(loading.home, loading.session.viewer))
        for (const data::TouchOfMark& one : data::touches_between(loading.home, loading.session.viewer, resident.id, span.starts, span.ends)) {
            const bool at_home = one.mark.what == data::MarkWhat::place || one.mark.known.role == data::Role::resident || one.mark.known.role == data::Role::staff ||
                                 one.mark.known.role == data::Role::manager;
            many += at_home ? 0 : 1;
        }
    if (many > 0)
        add(card, loading.words.count("In touch with somebody outside: {n} time", "In touch with somebody outside: {n} times", many), "win-in-touch");
}

} // namespace

View load_house_back(const Loading& loading) {
    if (loading.place.by_others)
        return days_since_chosen(loading);
    const auto& words = loading.words;
    CardsView view;
    view.header.area = Area::plum;
    view.header.title = words("Looking back together");
    const DayBounds span{day_bounds(loading.now.wall, 1 - days_back).starts, day_bounds(loading.now.wall).ends};
    view.header.subtitle = words("The whole home, in the last four weeks");
    const House house = house_between(loading, span);
    CardView on = card_of(Area::blue, words("What was on"), "area-on");
    for (const auto& [kind, offered] : house.by_kind) {
        const WordAndPicture word = activity_kind_word(kind);
        add(on, offered_words(loading, kind == data::ActivityKind::none ? words("In the home") : words(word.word), offered),
            kind == data::ActivityKind::none ? "place-in-the-home" : word.picture);
    }
    CardView out = card_of(Area::green, words("Out and in touch"), "place-community");
    if (house.out.times > 0)
        add(out, offered_words(loading, words("Out in the community"), house.out), "place-community");
    add_contacts(loading, span, out);
    for (CardView card : {std::move(on), std::move(out), wins_card(loading), asked_card(loading, span)})
        if (!card.lines.empty())
            view.cards.push_back(std::move(card));
    if (view.cards.empty()) {
        CardView none = card_of(Area::plum, words("Nothing was kept in these weeks"), "looking-back");
        none.wide = true;
        add(none, words("What is on, small wins and what is asked comes here."), "");
        view.cards.push_back(std::move(none));
    }
    TileView invite;
    invite.id = "invite";
    invite.label = words("Who to invite");
    invite.picture = "door-visiting";
    invite.area = Area::blue;
    invite.action = Visit{{.screen = ScreenName::chosen_last}};
    TileView weights = invite;
    weights.id = "weights";
    weights.label = words("How it is for all of us");
    weights.picture = "week";
    weights.area = Area::teal;
    weights.action = Visit{{.screen = ScreenName::weights}};
    TileView days = invite;
    days.id = "days-since";
    days.label = words("Days since each joined in");
    days.picture = "calendar";
    days.action = Visit{{.screen = ScreenName::house_back, .by_others = true}};
    view.bar = {std::move(invite), std::move(days), std::move(weights)};
    return view;
}

} // namespace app
