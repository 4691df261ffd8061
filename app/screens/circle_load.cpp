// The circle: the person in the middle of those round them, and who may see it.
#include <algorithm>

#include "app/screens/circle_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/team_words.h"
#include "data/people.h"

namespace app {

using data::Audience;
using widgets::Area;

namespace {

constexpr int letters_in_picture = 14; // the whole name is heard, and stands on its page

std::string circle_title(const Loading& loading, const Subject& subject) {
    return subject.own ? loading.words("My circle") : loading.words.with("{1}'s circle", {subject.name});
}

RingPictureView::Mark mark_in_picture(const Loading& loading, const data::CircleMarkRow& row) {
    RingPictureView::Mark mark;
    mark.ring = static_cast<int>(row.ring) - 1;
    mark.tile = circle_way(loading, "mark", first_words(mark_name(loading, row), letters_in_picture), "", ScreenName::circle_mark, {.mark = row.mark});
    mark.tile.number = data::number(row.mark);
    mark.tile.mark = mark_face(row);
    mark.tile.spoken = mark_told(loading, row);
    mark.corner = row.dear ? "circle-dear" : row.suggested || !row.own ? "suggestion" : "";
    return mark;
}

View not_shown(const Loading& loading, const Subject& subject) {
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = circle_title(loading, subject);
    view.header.mark = subject.mark;
    view.empty = loading.words("This picture is not shown to you.");
    return view;
}

// The people who would be named if this one were touched: one more, or one fewer. The last one stays.
std::vector<data::PersonId> toggled(std::vector<data::PersonId> named, data::PersonId person) {
    const auto found = std::find(named.begin(), named.end(), person);
    if (found == named.end()) {
        named.push_back(person);
    } else if (named.size() > 1) {
        named.erase(found);
    }
    return named;
}

} // namespace

View load_circle(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const Subject subject = subject_of(loading);
    if (!data::may_see_circle(loading.home, viewer, subject.id)) {
        return not_shown(loading, subject);
    }
    RingPictureView view;
    view.header.area = Area::teal;
    view.header.title = circle_title(loading, subject);
    view.header.subtitle = circle_readers_told(loading, data::circle_readers(loading.home, viewer, subject.id), subject.name, subject.own);
    view.middle = subject.mark;
    view.middle_word = subject.own ? words("Me") : subject.name;
    view.middle_spoken = subject.own ? words("You are in the middle of your picture.") : words.with("{1} is in the middle of the picture.", {subject.name});
    for (const data::CircleMarkRow& row : data::circle_of(loading.home, viewer, subject.id)) {
        view.marks.push_back(mark_in_picture(loading, row));
    }
    for (const data::CircleRing ring : {data::CircleRing::close, data::CircleRing::around, data::CircleRing::far}) {
        view.ring_words.push_back(words(ring_word(ring).word));
    }
    view.empty = subject.own ? words("Nobody is in your picture yet. Put somebody in.") : words("Nobody is in this picture yet.");
    const bool may_change = data::may_change_circle(loading.home, viewer, subject.id);
    if (auto undo = circle_undo(loading, data::MarkId::none)) {
        view.bar.push_back(*std::move(undo));
    }
    TileView change = circle_way(loading, "put-in", view.marks.empty() && may_change ? words("Put in") : words("Change it"), "circle", ScreenName::circle_put_in);
    change.spoken = words("Put somebody in, choose who may see it, or print it.");
    change.primary = true;
    view.bar.push_back(std::move(change));
    return view;
}

View load_circle_readers(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words("Who may see it?");
    view.empty = words("Only the person themself chooses who may see their picture.");
    if (!subject.own) {
        return view;
    }
    const data::CircleReaders now = data::circle_readers(loading.home, loading.session.viewer, subject.id);
    view.header.subtitle = circle_readers_told(loading, now, subject.name, true);
    for (const Audience audience : {Audience::only_me, Audience::named, Audience::care_team, Audience::circle}) {
        if (audience == Audience::only_me && !subject.has_lock) {
            continue;
        }
        TileView tile = circle_way(loading, "audience", audience_label(loading, audience, subject.name, true), audience_word(audience).picture, ScreenName::circle_named);
        tile.number = static_cast<std::int64_t>(audience) + 1;
        tile.selected = now.audience == audience;
        tile.spoken = words(audience_word(audience).spoken);
        if (audience != Audience::named) {
            tile.action = ShareCircle{subject.id, audience, {}};
        }
        view.choices.push_back(std::move(tile));
    }
    return view;
}

View load_circle_named(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const Subject subject = subject_of(loading);
    const data::CircleReaders now = data::circle_readers(loading.home, viewer, subject.id);
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = audience_label(loading, Audience::named, subject.name, subject.own);
    view.header.subtitle = words("Touch one person or more");
    view.more = words("More people");
    view.empty = words("There is nobody to choose yet.");
    if (!subject.own) {
        return view;
    }
    const auto offer = [&](const data::Person& person, std::string second) {
        const auto named = now.audience == Audience::named ? now.named : std::vector<data::PersonId>{};
        TileView tile = circle_way(loading, "person", person.name, "", ScreenName::circle_named);
        tile.number = data::number(person.id);
        tile.mark = mark_of(person);
        tile.second = std::move(second);
        tile.selected = std::find(named.begin(), named.end(), person.id) != named.end();
        tile.action = ShareCircle{subject.id, Audience::named, toggled(named, person.id)};
        tile.spoken = tile.selected ? words.with("{1} can see it.", {person.name}) : words.with("Let {1} see it.", {person.name});
        view.choices.push_back(std::move(tile));
    };
    auto visitors = data::visitors_of(loading.home, viewer, subject.id);
    auto carers = data::staff(loading.home, viewer);
    sort_by_name(words, visitors);
    sort_by_name(words, carers);
    for (const data::Visitor& visitor : visitors) {
        offer(visitor.person, visitor.relation);
    }
    for (const data::Person& carer : carers) {
        offer(carer, words("Works here"));
    }
    return view;
}

View load_circle_left(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words("Who is not here any more");
    view.header.subtitle = words("Do they stay in your picture?");
    view.empty = words("There is nobody to choose yet.");
    for (const data::CircleMarkRow& row : data::left_from_circle(loading.home, loading.session.viewer, subject.id)) {
        view.choices.push_back(mark_in_picture(loading, row).tile);
    }
    return view;
}

} // namespace app
