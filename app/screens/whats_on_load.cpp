// What's on, would you like to come, and what you need for it. Staff may answer on a resident's word: then the words say so.
#include <algorithm>

#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "data/activities.h"

namespace app {
namespace {

using data::Answer;

constexpr int days_ahead = 28;

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

TileView activity_tile(const Loading& loading, const data::Activity& activity, Answer answer, const Subject& subject) {
    const auto& words = loading.words;
    TileView tile;
    tile.id = "activity";
    tile.number = data::number(activity.id);
    tile.label = activity.title;
    tile.picture = activity.picture.empty() ? "area-on" : activity.picture;
    tile.area = widgets::Area::blue;
    tile.headline = words.time(data::milliseconds(activity.starts));
    tile.second = activity.place;
    Place place = loading.place;
    place.screen = ScreenName::activity;
    place.activity = activity.occurrence();
    tile.action = Visit{place};
    const std::string what = words.with("{1}, {2}, {3}.", {tile.headline, activity.title, activity.place});
    if (answer != Answer::none) {
        tile.chip = answer_chip(loading, answer, subject);
        tile.chip_picture = answer_word(answer).picture;
    }
    if (is_over(loading, activity)) {
        tile.enabled = false;
        tile.spoken = words.with("{1} It is over.", {what});
        if (answer == Answer::none) {
            tile.chip = words("It is over");
        }
    } else if (!may_answer(loading, subject)) {
        tile.enabled = false;
        tile.spoken = what;
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
    return loading.words.with("{1}, {2}", {activity.title, loading.words.time(data::milliseconds(activity.starts))});
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

    auto activities = data::activities_between(loading.home, loading.session.viewer, bounds.starts, bounds.ends);
    // What is over comes last: the first page is for what one can still come to.
    std::stable_partition(activities.begin(), activities.end(),
                          [&](const data::Activity& activity) { return !is_over(loading, activity); });
    std::vector<data::ActivityAnswer> answers;
    if (may_answer(loading, subject)) {
        answers = data::answers_of(loading.home, loading.session.viewer, subject.id, bounds.starts, bounds.ends);
    }
    for (const data::Activity& activity : activities) {
        const auto given = std::find_if(answers.begin(), answers.end(),
                                        [&](const data::ActivityAnswer& answer) { return answer.activity == activity.occurrence(); });
        view.choices.push_back(activity_tile(loading, activity, given == answers.end() ? Answer::none : given->answer, subject));
    }
    if (day < days_ahead) {
        view.extras.push_back(day_tile(loading, day + 1, "next-day", words("Next day"), "next-page"));
    }
    if (day > 0) {
        view.extras.push_back(day_tile(loading, day - 1, "day-before", words("Day before"), "previous-page"));
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
    if (is_over(loading, *activity)) {
        view.empty = words("This is over now.");
        return view;
    }
    if (may_answer(loading, subject)) {
        const auto given = data::answer_of(loading.home, loading.session.viewer, activity->id, subject.id);
        for (const Answer answer : {Answer::come, Answer::maybe, Answer::not_this_time}) {
            view.choices.push_back(answer_tile(loading, answer, given ? given->answer : Answer::none, subject));
        }
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
