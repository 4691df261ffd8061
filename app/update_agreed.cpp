// Obeys what staff agree about next and what becomes of it, who signs a handover, and how heavy it is for those who care.
#include "app/update.h"
#include "app/words.h"
#include "data/agreed.h"
#include "data/handover.h"
#include "data/weights.h"

namespace app {

using widgets::N_;

namespace {

// A step, and then the page of what was agreed, wherever it was chosen.
void stepped(World& world, data::EntryId agreed, data::EntryId step) {
    const auto row = data::find_agreed(world.home, world.state.session.viewer, agreed);
    if (!row)
        return;
    remember_for_team(world, step, step == agreed ? data::Kind::agreed : data::Kind::agreed_step, row->entry.resident);
    go_to(world, {.screen = ScreenName::agreed, .resident = row->entry.resident, .entry = agreed});
}

} // namespace

// Nothing of it is remembered for Undo or anything else: it is nobody's as soon as it is said.
void obey(World& world, const SayWeight& said) {
    std::vector<data::Relief> reliefs;
    for (int one = 1; one <= data::reliefs; ++one)
        if ((said.reliefs >> one & 1) != 0)
            reliefs.push_back(static_cast<data::Relief>(one));
    data::say_weight(world.home, world.state.session.viewer, static_cast<data::Weight>(said.weight), reliefs);
    go_to(world, {.screen = ScreenName::how_are_you});
    go_to(world, {.screen = ScreenName::weights});
    say_kindly(world, N_("Thank you. It is counted"), N_("Nobody can see who said it. Here is how it is for all of us."));
    world.state.notice->picture = "how-are-you";
}

void obey(World& world, const AgreeNext& agree) {
    LastRecord last;
    last.entry = data::agree_next(world.home, world.state.session.viewer,
                                  {agree.resident, agree.phrase, agree.words, data::PersonId::none, day_bounds(world.home.now().wall).starts});
    last.kind = data::Kind::agreed;
    last.resident = agree.resident;
    last.audience = data::Audience::care_team;
    recorded(world, std::move(last), ScreenName::agreed);
}

void obey(World& world, const FinishAgreed& finish) {
    stepped(world, finish.agreed, data::finish_agreed(world.home, world.state.session.viewer, finish.agreed));
}

void obey(World& world, const CarryOnAgreed& carry) {
    stepped(world, carry.agreed, data::carry_on_agreed(world.home, world.state.session.viewer, carry.agreed, data::WallTime{carry.due_ms}));
}

void obey(World& world, const HandAgreedTo& hand) {
    stepped(world, hand.agreed, data::hand_agreed_to(world.home, world.state.session.viewer, hand.agreed, hand.owner));
}

void obey(World& world, const SignHandover& sign) {
    const DayBounds day = day_bounds(world.home.now().wall);
    const data::EntryId entry = data::sign_handover(world.home, world.state.session.viewer, sign.part, day.starts, day.ends);
    remember_for_team(world, entry, data::Kind::handover_signed, data::PersonId::none);
    go_to(world, {.screen = ScreenName::handover_history});
    if (sign.part == data::HandoverPart::handed_over)
        say_kindly(world, N_("You have handed over"), N_("Thank you for this shift. Whoever takes over signs too."));
    else
        say_kindly(world, N_("You have taken over"), N_("Thank you. The list says which cards you have read."));
    world.state.notice->picture = "handover";
}

} // namespace app
