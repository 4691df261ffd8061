// Obeys what is said of a circle's picture: who and what is in it, when they were in touch, and who may see it.
#include "app/update.h"
#include "data/circle.h"

namespace app {

namespace {

bool is_step_of_circle(ScreenName screen) {
    switch (screen) {
    case ScreenName::circle_put_in:
    case ScreenName::circle_choose:
    case ScreenName::circle_write:
    case ScreenName::circle_touch:
    case ScreenName::circle_readers: return true;
    default: return false;
    }
}

// Off the path: what led to this, down to the picture or the page of one in it.
void leave_steps_of_circle(World& world) {
    auto& path = world.state.path;
    while (path.size() > 2 && is_step_of_circle(path.back().place.screen)) {
        path.pop_back();
    }
    world.state.view_is_old = true;
}

// Back to the picture: what was looked at is in it no longer.
void back_to_picture(World& world) {
    auto& path = world.state.path;
    while (path.size() > 2 && (is_step_of_circle(path.back().place.screen) || path.back().place.screen == ScreenName::circle_mark ||
                               path.back().place.screen == ScreenName::circle_brings || path.back().place.screen == ScreenName::circle_earlier)) {
        path.pop_back();
    }
    world.state.view_is_old = true;
}

void remember(World& world, data::Kind kind, data::EntryId entry, data::PersonId resident, data::MarkId mark) {
    LastRecord last;
    last.kind = kind;
    last.entry = entry;
    last.resident = resident;
    last.circle_mark = mark;
    world.state.session.last = std::move(last);
}

} // namespace

void obey(World& world, const ChangeCircle& meant) {
    const data::Viewer viewer = world.state.session.viewer;
    const auto before = data::mark_history(world.home, viewer, meant.resident, meant.mark.mark);
    const data::EntryId entry = data::put_mark(world.home, viewer, meant.resident, meant.mark);
    const data::MarkId mark = data::mark_of_entry(world.home, viewer, meant.resident, entry);
    remember(world, data::Kind::circle_mark, entry, meant.resident, mark);
    if (meant.mark.mark == data::MarkId::none) {
        leave_steps_of_circle(world);
        Place place;
        place.screen = ScreenName::circle_mark;
        place.resident = meant.resident;
        place.circle.mark = mark;
        go_to(world, place);
    } else if (!data::circle_mark(world.home, viewer, meant.resident, mark)) {
        back_to_picture(world);
    } else {
        leave_steps_of_circle(world); // and stays: more of it may be touched
    }
    if (!before.empty()) {
        say_where_both_wrote(world, before.front().entry);
    }
}

void obey(World& world, const WereInTouch& meant) {
    const data::EntryId entry = data::tell_touch(world.home, world.state.session.viewer, meant.resident, meant.mark, meant.day);
    remember(world, data::Kind::circle_touch, entry, meant.resident, meant.mark);
    leave_steps_of_circle(world);
}

void obey(World& world, const TakeBackCircle& meant) {
    const data::Viewer viewer = world.state.session.viewer;
    const auto last = world.state.session.last;
    world.home.withdraw(viewer, meant.entry);
    world.state.session.last.reset();
    world.state.view_is_old = true;
    if (last && !data::circle_mark(world.home, viewer, last->resident, last->circle_mark)) {
        back_to_picture(world);
    }
}

void obey(World& world, const ShareCircle& meant) {
    data::share_circle(world.home, world.state.session.viewer, meant.resident, meant.audience, meant.named);
    if (meant.audience != data::Audience::named) {
        leave_steps_of_circle(world);
    }
    world.state.view_is_old = true; // of named people another may be touched
}

} // namespace app
