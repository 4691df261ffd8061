// Putting somebody or something into the picture of a circle: who or what, ready names or written ones.
#include <algorithm>

#include "app/screens/circle_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/tile_parts.h"
#include "data/people.h"

namespace app {

using data::MarkWhat;
using widgets::Area;

namespace {

bool is_in_picture(const std::vector<data::CircleMarkRow>& rows, data::PersonId person) {
    return std::any_of(rows.begin(), rows.end(), [person](const data::CircleMarkRow& one) { return one.person == person; });
}

data::NewCircleMark new_mark(MarkWhat what) {
    data::NewCircleMark mark;
    mark.what = what;
    return mark;
}

void add_people(const Loading& loading, MenuView& view) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const data::PersonId resident = loading.place.resident;
    const auto rows = data::circle_of(loading.home, viewer, resident);
    const auto offer = [&](const data::Person& person, std::string second) {
        if (person.id == resident || person.name.empty() || is_in_picture(rows, person.id)) {
            return;
        }
        data::NewCircleMark mark = new_mark(MarkWhat::person);
        mark.person = person.id;
        TileView tile = change_tile(loading, "person", person.name, "", mark);
        tile.number = data::number(person.id);
        tile.mark = mark_of(person);
        tile.second = std::move(second);
        tile.spoken = words.with("Put {1} into the picture.", {person.name});
        view.choices.push_back(std::move(tile));
    };
    auto visitors = data::visitors_of(loading.home, viewer, resident);
    auto residents = data::residents(loading.home, viewer);
    auto carers = data::staff(loading.home, viewer);
    sort_by_name(words, visitors);
    sort_by_name(words, residents);
    sort_by_name(words, carers);
    for (const data::Visitor& visitor : visitors) {
        offer(visitor.person, visitor.relation);
    }
    for (const data::Person& neighbour : residents) {
        offer(neighbour, words("Lives here"));
    }
    for (const data::Person& carer : carers) {
        offer(carer, words("Works here"));
    }
}

} // namespace

View load_circle_put_in(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words("What would you like to do?");
    view.per_page = 8;
    const auto& viewer = loading.session.viewer;
    const Subject subject = subject_of(loading);
    if (!subject.own) {
        view.header.subtitle = words.with("{1} may change it, or take it out", {subject.name});
    }
    const auto kind = [&](MarkWhat what, std::string label, const char* picture) {
        TileView tile = circle_way(loading, "kind", std::move(label), picture, ScreenName::circle_choose, {.what = what});
        tile.number = static_cast<std::int64_t>(what);
        view.choices.push_back(std::move(tile));
    };
    if (data::may_change_circle(loading.home, viewer, subject.id)) {
        kind(MarkWhat::person, words("Put in somebody we know"), "about-my-people");
        kind(MarkWhat::somebody, words("Put in somebody else"), "door-visiting");
        kind(MarkWhat::group, words("Put in a group"), "pref-groups");
        kind(MarkWhat::place, words("Put in a place"), "card-bench-sun");
    }
    if (subject.own) {
        TileView readers = circle_way(loading, "readers", words("Who may see it"), "for-circle", ScreenName::circle_readers);
        readers.spoken = words("Choose who may see this picture.");
        view.choices.push_back(std::move(readers));
    }
    if (!data::left_from_circle(loading.home, viewer, subject.id).empty()) {
        TileView left = circle_way(loading, "who-left", words("Who is not here any more"), "circle-dear", ScreenName::circle_left);
        left.spoken = words("Some people are not here any more. Say whether they stay in your picture.");
        view.choices.push_back(std::move(left));
    }
    TileView paper = circle_way(loading, "print", words("Print"), "printer", ScreenName::circle);
    paper.action = Print{PaperName::circle, loading.place};
    paper.spoken = words("Print this picture on one page.");
    paper.enabled = !data::circle_of(loading.home, viewer, subject.id).empty();
    view.choices.push_back(std::move(paper));
    return view;
}

View load_circle_choose(const Loading& loading) {
    const auto& words = loading.words;
    const MarkWhat what = loading.place.circle.what;
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = what == MarkWhat::person || what == MarkWhat::somebody ? words("Who is it?") : what == MarkWhat::group ? words("Which group?") : words("Which place?");
    view.per_page = 8;
    view.empty = words("Everybody is in the picture already.");
    if (what == MarkWhat::person) {
        add_people(loading, view);
        if (loading.session.viewer.is_staff()) {
            return people_list(std::move(view));
        }
        return view;
    }
    for (const ReadySentence& ready : ready_names(what)) {
        data::NewCircleMark mark = new_mark(what);
        mark.phrase = ready.number;
        TileView tile = change_tile(loading, "ready", words(ready.words), ready.picture, mark);
        tile.number = ready.number;
        tile.spoken = words.with("Put in: {1}.", {tile.label});
        view.choices.push_back(std::move(tile));
    }
    view.extras.push_back(circle_way(loading, "own-words", words("Write the name"), "draw", ScreenName::circle_write, {.what = what}));
    return view;
}

View load_circle_write(const Loading& loading) {
    const auto& words = loading.words;
    const CirclePlace& here = loading.place.circle;
    WriteView view;
    view.header.area = Area::teal;
    view.resident = loading.place.resident;
    view.keyboard = words.code();
    view.means = WriteView::Means::about_me; // sent as the action below, with what was written as its words
    view.hint = words("Write here");
    view.send = words("Save it");
    view.send_picture = "yes";
    const Subject subject = subject_of(loading);
    view.audience = circle_readers_told(loading, data::circle_readers(loading.home, loading.session.viewer, subject.id), subject.name, subject.own);
    view.audience_picture = "for-circle";
    const auto row = mark_here(loading);
    ChangeCircle change{loading.place.resident, row ? data::NewCircleMark(*row) : new_mark(here.what)};
    change.writes_brings = row && here.what == MarkWhat{};
    view.header.title = change.writes_brings ? brings_title(loading, *row) : words("What is the name?");
    if (row) {
        view.start = change.writes_brings ? row->brings_words : row->name;
    }
    view.send_with_words = std::move(change);
    return view;
}

} // namespace app
