// What's on, would you like to come, and what you need for it. Staff may answer on a resident's word: then the words say so.
#include <algorithm>

#include "app/calendar_words.h"
#include "app/screens/festival_words.h"
#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "data/activities.h"
#include "data/attendance.h"
#include "data/partners.h"

namespace app {
namespace {

using data::Answer;

constexpr int days_ahead = 28;
constexpr std::size_t most_tiles = 300; // of one day: something on every five minutes
constexpr std::size_t often = 4;       // on one day: then only the next time is shown, with "and again later"

bool is_over(const Loading& loading, const data::Activity& activity) {
    return data::milliseconds(activity.ends) <= data::milliseconds(loading.now.wall);
}

// Somebody has come in who may answer for this resident.
bool may_answer(const Loading& loading, const Subject& subject) {
    return subject.own || (loading.session.viewer.is_staff() && subject.id != data::PersonId::none);
}

std::string answer_chip(const Loading& loading, Answer answer, const Subject& subject) {
    const auto& words = loading.words;
    if (subject.own || answer == Answer::none) {
        return words(answer_word(answer).word);
    }
    switch (answer) {
    case Answer::come: return words.with("{1} would like to come", {subject.name});
    case Answer::maybe: return words.with("{1} may come", {subject.name});
    default: return words("Not this time");
    }
}

std::string clock_of(const Loading& loading, const data::Activity& activity) {
    return activity.all_day ? loading.words("All day") : loading.words.time(data::milliseconds(activity.starts));
}

bool was_moved(const data::Activity& activity, const data::ActivityAnswer* answer) {
    return answer != nullptr && answer->answer != Answer::not_this_time && answer->told != activity.starts;
}

// "It was at 2:00." for the same day, else with the day.
std::string moved_words(const Loading& loading, const data::Activity& activity, const data::ActivityAnswer& answer) {
    const auto& words = loading.words;
    const std::int64_t before = data::milliseconds(answer.told);
    const bool same_day = day_bounds(answer.told).starts == day_bounds(activity.starts).starts;
    return same_day ? words.with("It was at {1}", {words.time(before)}) : words.with("It was on {1}", {words.weekday(before)});
}

// One time of an activity on the page of its day. `again`: it is on more often than there is room for.
TileView activity_tile(const Loading& loading, const data::Activity& activity, const data::ActivityAnswer* given, const Subject& subject, bool again) {
    const auto& words = loading.words;
    const Answer answer = given == nullptr ? Answer::none : given->answer;
    TileView tile;
    tile.id = "activity";
    tile.number = data::number(activity.id) ^ data::milliseconds(activity.planned); // one activity may be on twice a day
    tile.label = activity.title;
    tile.picture = activity.picture.empty() ? "area-on" : activity.picture;
    tile.area = widgets::Area::blue;
    tile.headline = clock_of(loading, activity);
    tile.second = again ? words.with("{1}, and again later", {activity.place}) : activity.place;
    Place place = loading.place;
    place.screen = ScreenName::activity;
    place.activity = activity.occurrence();
    tile.action = Visit{place};
    const std::string what = tile.second.empty() ? words.with("{1}, {2}.", {tile.headline, activity.title})
                                                 : words.with("{1}, {2}, {3}.", {tile.headline, activity.title, tile.second});
    if (answer != Answer::none) {
        tile.chip = answer_chip(loading, answer, subject);
        tile.chip_picture = answer_word(answer).picture;
    }
    if (activity.cancelled) {
        tile.enabled = false;
        tile.chip = words("It is not on");
        tile.chip_picture = "not-this-time";
        tile.spoken = words.with("{1} It is not on.", {what});
    } else if (is_over(loading, activity)) {
        tile.enabled = false;
        tile.spoken = words.with("{1} It is over.", {what});
        if (answer == Answer::none) {
            tile.chip = words("It is over");
        }
    } else if (loading.session.viewer.role() == data::Role::partner) {
        tile.action = Visit{{.screen = ScreenName::my_event, .activity = activity.occurrence()}};
        tile.spoken = words.with("{1} Touch to say that you come along.", {what});
    } else if (!may_answer(loading, subject)) {
        tile.enabled = false;
        tile.spoken = what;
    } else if (was_moved(activity, given)) {
        tile.chip = moved_words(loading, activity, *given);
        tile.chip_picture = "reminder";
        tile.spoken = words.with("{1} It was moved. {2}.", {what, tile.chip});
    } else if (answer == Answer::none) {
        tile.chip = words("Touch to answer");
        tile.spoken = words.with("{1} Touch to answer.", {what});
    } else {
        tile.spoken = words.with("{1} {2}.", {what, tile.chip});
    }
    return tile;
}

TileView day_tile(const Loading& loading, int day, const char* id, std::string label, const char* picture) {
    TileView tile;
    tile.id = id;
    tile.label = std::move(label);
    tile.picture = picture;
    tile.area = widgets::Area::blue;
    Place place = loading.place;
    place.day = day;
    tile.action = Visit{place};
    const DayBounds bounds = day_bounds(data::WallTime{loading.day_start_ms}, day);
    tile.spoken = loading.words.with("See what's on: {1}.", {loading.words.full_date(data::milliseconds(bounds.starts))});
    return tile;
}

TileView answer_tile(const Loading& loading, Answer answer, Answer current, const Subject& subject) {
    const auto& words = loading.words;
    const WordAndPicture word = answer_word(answer);
    TileView tile;
    tile.id = "answer";
    tile.number = static_cast<std::int64_t>(answer);
    tile.label = answer == Answer::come && !subject.own ? words("Yes, please") : words(word.word);
    tile.picture = word.picture;
    tile.area = widgets::Area::blue;
    tile.selected = answer == current;
    tile.action = AnswerActivity{loading.place.activity, subject.id, answer};
    tile.spoken = subject.own ? words(word.spoken) : tile.label;
    return tile;
}

// The needs there would be if this one were touched.
std::vector<data::Need> toggled(std::vector<data::Need> needs, data::Need need) {
    const auto found = std::find(needs.begin(), needs.end(), need);
    if (found == needs.end()) {
        needs.push_back(need);
    } else {
        needs.erase(found);
    }
    return needs;
}

std::string what_and_when(const Loading& loading, const data::Activity& activity) {
    return loading.words.with("{1}, {2}", {activity.title, clock_of(loading, activity)});
}

// What is on and still to come first, then what is over, then what is not on after all.
int rank_of(const Loading& loading, const data::Activity& activity) {
    return activity.cancelled ? 2 : is_over(loading, activity) ? 1 : 0;
}

// Of what is on many times that day only the first that is still to come, or the last there was.
std::vector<data::Activity> without_repetition(const Loading& loading, std::vector<data::Activity> day, std::vector<data::ActivityId>& again) {
    std::vector<data::Activity> kept;
    for (const data::Activity& activity : day) {
        const auto same = [&](const data::Activity& other) { return other.id == activity.id; };
        if (static_cast<std::size_t>(std::count_if(day.begin(), day.end(), same)) <= often) {
            kept.push_back(activity);
            continue;
        }
        if (std::find(again.begin(), again.end(), activity.id) != again.end()) {
            continue;
        }
        again.push_back(activity.id);
        const auto next = std::find_if(day.begin(), day.end(), [&](const data::Activity& other) { return same(other) && rank_of(loading, other) == 0; });
        kept.push_back(next == day.end() ? activity : *next);
    }
    return kept;
}

TileView how_tile(const Loading& loading, data::HowItWas how, std::optional<data::HowItWas> said, const Subject& subject) {
    const auto& words = loading.words;
    const WordAndPicture word = how_word(how);
    TileView tile;
    tile.id = "how";
    tile.number = static_cast<std::int64_t>(how);
    tile.label = words(word.word);
    tile.picture = word.picture;
    tile.area = widgets::Area::blue;
    tile.selected = said == how;
    tile.action = SayHowItWas{loading.place.activity, subject.id, how};
    tile.spoken = subject.own ? words(word.spoken) : tile.label;
    return tile;
}

CardView about_card(const Loading& loading, std::string heading, const std::string& picture, std::string line, std::string spoken) {
    CardView card;
    card.area = widgets::Area::blue;
    card.big_picture = picture;
    card.heading = std::move(heading);
    card.lines = {{.text = std::move(line), .typed_by_someone = true}};
    card.spoken = spoken.empty() ? loading.words.with("{1}: {2}.", {card.heading, card.lines.front().text}) : std::move(spoken);
    return card;
}

// One card with a line and a picture for each of them.
template <typename Word>
void add_list(const Loading& loading, std::string heading, const std::vector<Word>& all, WordAndPicture (*word_of)(Word), std::vector<CardView>& cards) {
    if (all.empty()) {
        return;
    }
    CardView card;
    card.area = widgets::Area::blue;
    card.heading = std::move(heading);
    card.spoken = loading.words.with("{1}.", {card.heading});
    for (const Word one : all) {
        card.lines.push_back({.text = loading.words(word_of(one).word), .picture = word_of(one).picture});
        card.spoken += " " + loading.words(word_of(one).spoken);
    }
    cards.push_back(std::move(card));
}

} // namespace

View load_whats_on(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const int day = loading.place.day;
    const DayBounds bounds = day_bounds(data::WallTime{loading.day_start_ms}, day);
    MenuView view;
    view.header.area = widgets::Area::blue;
    view.header.title = subject.own || subject.name.empty() ? words("What's on") : words.with("What's on for {1}", {subject.name});
    view.header.subtitle = words.full_date(data::milliseconds(bounds.starts));
    view.per_page = 3;
    view.more = words("More that day");
    view.empty = day == 0 ? words("Nothing is planned for today.") : words("Nothing is planned for this day yet.");

    std::vector<data::ActivityId> again;
    auto activities = without_repetition(loading, data::activities_of_day(loading.home, loading.session.viewer, bounds.starts, bounds.ends), again);
    std::stable_sort(activities.begin(), activities.end(),
                     [&](const auto& a, const auto& b) { return rank_of(loading, a) < rank_of(loading, b); });
    if (activities.size() > most_tiles) {
        activities.resize(most_tiles);
    }
    for (const data::Activity& activity : activities) {
        const auto given = may_answer(loading, subject) ? data::answer_of(loading.home, loading.session.viewer, activity.occurrence(), subject.id) : std::nullopt;
        const bool comes_again = std::find(again.begin(), again.end(), activity.id) != again.end();
        view.choices.push_back(activity_tile(loading, activity, given ? &*given : nullptr, subject, comes_again));
    }
    for (const FestivalOn& on : festivals_between(loading, bounds.starts, bounds.ends)) {
        TileView tile = way_to(loading, "festival", words(on.festival->name), on.festival->picture, widgets::Area::marigold, ScreenName::festival,
                               words.with("{1}. Touch to hear what it is.", {words(on.festival->name)}));
        tile.number = static_cast<std::int64_t>(on.festival->festival);
        tile.action = Visit{festival_place(on)};
        view.choices.push_back(std::move(tile));
    }
    if (day < days_ahead) {
        view.extras.push_back(day_tile(loading, day + 1, "next-day", words("Next day"), "next-page"));
    }
    if (day > 0) {
        view.extras.push_back(day_tile(loading, day - 1, "day-before", words("Day before"), "previous-page"));
    }
    if (may_answer(loading, subject)) {
        view.extras.push_back(way_to(loading, "wishes", words("Wishes"), "wish-board", widgets::Area::blue, ScreenName::wishes,
                                     words("Wishes: what people would like that is not on yet.")));
    }
    return view;
}

View load_activity(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const auto activity = data::activity(loading.home, loading.session.viewer, loading.place.activity);
    MenuView view;
    view.header.area = widgets::Area::blue;
    view.empty = words("This is not on any more.");
    if (!activity) {
        view.header.title = words("What's on");
        return view;
    }
    // What it is stands first: a 7-inch panel has no second line, and the answers say what is asked.
    view.header.title = what_and_when(loading, *activity);
    view.header.subtitle = subject.own ? words("Would you like to come?") : words.with("Would {1} like to come?", {subject.name});
    view.note = subject.own ? activity->place : words.with("As {1} told you", {subject.name});
    view.note_picture = activity->picture;
    if (activity->cancelled) {
        view.header.subtitle = words("It is not on");
        view.empty = words("This is not on any more.");
        return view;
    }
    if (is_over(loading, *activity)) {
        view.empty = words("This is over now.");
        return view;
    }
    if (may_answer(loading, subject)) {
        const auto given = data::answer_of(loading.home, loading.session.viewer, activity->occurrence(), subject.id);
        for (const Answer answer : {Answer::come, Answer::maybe, Answer::not_this_time}) {
            view.choices.push_back(answer_tile(loading, answer, given ? given->answer : Answer::none, subject));
        }
        const bool comes = given && given->answer != Answer::not_this_time;
        if (comes && !data::partners_at(loading.home, loading.session.viewer, activity->occurrence()).empty()) {
            Place tell = loading.place;
            tell.screen = ScreenName::tell_partner;
            view.extras.push_back(way_to(loading, "tell-partner", words("Who may know"), "for-me-and", widgets::Area::blue, ScreenName::tell_partner,
                                         words("Choose who of its partners may know that I come.")));
            view.extras.back().action = Visit{tell};
        }
        if (given && was_moved(*activity, &*given)) {
            view.note = words.with("It was moved. {1}.", {moved_words(loading, *activity, *given)});
            view.note_picture = "reminder";
        }
    }
    view.extras.insert(view.extras.begin(), way_to(loading, "about-it", words("More about it"), "more", widgets::Area::blue, ScreenName::activity_about,
                                                   words("More about it: where it is, who leads it, and what is good to know.")));
    Place about = loading.place;
    about.screen = ScreenName::activity_about;
    view.extras.front().action = Visit{about};
    return view;
}

View load_activity_about(const Loading& loading) {
    const auto& words = loading.words;
    const auto activity = data::activity(loading.home, loading.session.viewer, loading.place.activity);
    CardsView view;
    view.header.area = widgets::Area::blue;
    if (!activity) {
        view.header.title = words("What's on");
        view.cards = {about_card(loading, words("This is not on any more."), "not-this-time", {}, words("This is not on any more."))};
        return view;
    }
    view.header.title = what_and_when(loading, *activity);
    view.header.subtitle = words.full_date(data::milliseconds(activity->starts));
    const std::int64_t ends = data::milliseconds(activity->ends);
    view.cards.push_back(about_card(loading, words("When"), "pic-clock",
                                    activity->all_day ? words("All day")
                                                      : words.with("{1} to {2}", {words.time(data::milliseconds(activity->starts)), words.time(ends)}), {}));
    if (!activity->place.empty()) {
        view.cards.push_back(about_card(loading, activity->in_community ? words("In the community") : words("Here in the home"),
                                        activity->in_community ? "place-community" : "place-in-the-home", activity->place, {}));
    }
    if (!activity->leader.empty()) {
        view.cards.push_back(about_card(loading, words("Who leads it"), "led-by", activity->leader, words.with("{1} leads it.", {activity->leader})));
    }
    if (activity->kind != data::ActivityKind::none) {
        const WordAndPicture word = activity_kind_word(activity->kind);
        view.cards.push_back(about_card(loading, words("What it is"), word.picture, words(word.word), words(word.spoken)));
    }
    add_list(loading, words("How to get there"), activity->ways, way_word, view.cards);
    add_list(loading, words("Good to know"), activity->access, access_word, view.cards);
    return view;
}

View load_how_was_it(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const auto activity = data::activity(loading.home, loading.session.viewer, loading.place.activity);
    MenuView view;
    view.header.area = widgets::Area::blue;
    view.empty = words("There is nothing to say about this yet.");
    if (!activity) {
        view.header.title = words("How was it?");
        return view;
    }
    view.header.title = words.with("How was it: {1}?", {activity->title});
    view.header.subtitle = subject.own ? words.full_date(data::milliseconds(activity->starts)) : words.with("As {1} told you", {subject.name});
    view.note = activity->place;
    view.note_picture = activity->picture;
    if (activity->cancelled || activity->starts > loading.now.wall || !may_answer(loading, subject)) {
        return view;
    }
    const auto said = data::how_it_was(loading.home, loading.session.viewer, activity->occurrence(), subject.id);
    for (const data::HowItWas how : {data::HowItWas::more, data::HowItWas::all_right, data::HowItWas::not_again}) {
        view.choices.push_back(how_tile(loading, how, said ? std::optional(said->how) : std::nullopt, subject));
    }
    return view;
}

View load_needs(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const auto activity = data::activity(loading.home, loading.session.viewer, loading.place.activity);
    MenuView view;
    view.header.area = widgets::Area::blue;
    view.header.title = subject.own ? words("What do you need?") : words.with("What does {1} need?", {subject.name});
    view.header.subtitle = activity ? what_and_when(loading, *activity) : std::string();
    view.empty = words("This is not on any more.");
    const auto given = data::answer_of(loading.home, loading.session.viewer, loading.place.activity, subject.id);
    if (!given || !may_answer(loading, subject)) {
        return view;
    }
    for (const data::Need need : {data::Need::transport, data::Need::company, data::Need::getting_ready}) {
        const WordAndPicture word = need_word(need);
        TileView tile;
        tile.id = "need";
        tile.number = static_cast<std::int64_t>(need);
        tile.label = words(word.word);
        tile.picture = word.picture;
        tile.area = widgets::Area::blue;
        tile.selected = std::find(given->needs.begin(), given->needs.end(), need) != given->needs.end();
        tile.action = ChooseNeeds{loading.place.activity, subject.id, toggled(given->needs, need)};
        tile.spoken = subject.own ? words(word.spoken) : tile.label;
        view.choices.push_back(std::move(tile));
    }
    view.extras = {given->needs.empty()
                       ? done_tile(loading, words("Nothing, thank you"), words("Nothing, thank you."), widgets::Area::blue)
                       : done_tile(loading, words("That's all"), words("That's all. It is saved."), widgets::Area::blue),
                   undo_tile(loading)};
    return view;
}

} // namespace app
