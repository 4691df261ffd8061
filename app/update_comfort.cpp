// What comfort does: each setting takes effect at once, can be tried out where it is chosen, and follows the person who came in.
#include "app/update.h"
#include "data/comfort.h"

namespace app {

void obey(World& world, const SetComfort& set) {
    Session& session = world.state.session;
    if (session.viewer.person() != data::PersonId::none) {
        data::set_comfort(world.home, session.viewer, set.comfort);
    }
    session.comfort = set.comfort;
    session.tried = 0;
    world.state.view_is_old = true;
    speak_their_language(world);
}

void obey(World& world, const TryOut&) {
    ++world.state.session.tried;
    world.state.view_is_old = true;
}

void obey(World& world, const ChooseSwitch& chosen) {
    data::Comfort wish = world.state.session.comfort;
    const bool second = wish.switches == 2 && !wish.switch_key.empty() && wish.second_switch_key.empty();
    if (second && chosen.key == wish.switch_key) {
        return; // the first one again, held too long: the second must be another
    }
    (second ? wish.second_switch_key : wish.switch_key) = chosen.key;
    obey(world, SetComfort{wish});
    if (wish.switches != 2 || !wish.second_switch_key.empty()) {
        obey(world, GoBack{});
    }
}

void obey(World& world, const UseTuning&) {
    const std::optional<data::Comfort> tuned = world.state.session.tuned;
    if (!tuned) {
        return;
    }
    world.state.session.comfort_before = world.state.session.comfort;
    obey(world, SetComfort{*tuned});
    world.state.session.tuned.reset();
    obey(world, GoBack{});
}

void obey(World&, const CleanGlass&) {
    // The shell's: it has the touches that are to count for nothing.
}

} // namespace app
