// Obeys a resident who sets, changes or takes away their own picture lock. The old one is asked first, the new one twice.
#include "app/update.h"
#include "data/sign_in.h"

namespace app {
namespace {

using widgets::N_;

std::string joined(const std::vector<std::string>& pictures) {
    std::string all;
    for (const std::string& picture : pictures) {
        all += picture + "/";
    }
    return all;
}

void keep(World& world, const std::vector<std::string>& pictures) {
    const data::Viewer viewer = world.state.session.viewer;
    LastRecord last;
    last.kind = data::Kind::secret;
    last.resident = viewer.person();
    last.audience = data::Audience::only_me;
    last.entry = data::set_picture_lock(world.home, viewer, viewer.person(), pictures);
    recorded(world, std::move(last), ScreenName::thank_you);
}

void go_on_to(World& world, LockStep step) {
    Place place = world.state.place();
    place.lock = step;
    go_to(world, place);
}

void touched_now(World& world, const std::vector<std::string>& pictures) {
    const data::SignIn known = data::come_in_as_resident(world.home, world.state.session.viewer.person(), pictures);
    if (known.result == data::SignInResult::wrong) {
        say_kindly(world, N_("Those were not the three pictures"), N_("Please try again, in your order. Someone who works here can help you."));
    } else if (known.result == data::SignInResult::welcome && world.state.place().unlocking) {
        keep(world, {});
    } else if (known.result == data::SignInResult::welcome) {
        go_on_to(world, LockStep::chosen);
    } // wait: the screen itself says how long
}

void touched_again(World& world, const std::vector<std::string>& pictures) {
    auto& once = world.state.session.once;
    const bool same = once && once->person == world.state.session.viewer.person() && data::same_secret(once->secret, joined(pictures));
    once.reset();
    if (same) {
        keep(world, pictures);
        return;
    }
    go_on_to(world, LockStep::chosen);
    say_kindly(world, N_("The two were not the same"), N_("Nothing was changed. Please begin again with the first picture."));
}

} // namespace

void obey(World& world, const TouchOwnLock& meant) {
    const data::Viewer viewer = world.state.session.viewer;
    const Place place = world.state.place();
    if (viewer.role() != data::Role::resident || place.screen != ScreenName::own_lock_pictures) {
        throw data::Error(data::Trouble::refused, "Residents choose their own three pictures.");
    }
    world.state.ui().lock = {};
    world.state.view_is_old = true;
    switch (place.lock) {
    case LockStep::now: touched_now(world, meant.pictures); return;
    case LockStep::chosen:
        world.state.session.once = EnteredOnce{viewer.person(), data::hold_secret(joined(meant.pictures))};
        go_on_to(world, LockStep::again);
        return;
    case LockStep::again: touched_again(world, meant.pictures); return;
    }
}

} // namespace app
