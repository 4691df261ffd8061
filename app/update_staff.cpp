// Obeys what staff and visitors do to come in, and what staff record: what they noticed, pass on, arranged, read at handover.
#include "app/screens/handover_parts.h"
#include "app/screens/team_words.h"
#include "app/update.h"
#include "app/words.h"
#include "data/activities.h"
#include "data/handover.h"
#include "data/moods.h"
#include "data/notes.h"
#include "data/sign_in.h"

namespace app {

using widgets::N_;

namespace {

// Who cannot come in is told what to do next, and nothing about anybody's secret.
void not_in(World& world, data::SignInResult result, bool visitor) {
    world.state.view_is_old = true;
    if (result == data::SignInResult::wrong)
        say_kindly(world, N_("That PIN did not work"), N_("Please try again. You can also hold your badge to the reader, or ask somebody to help."));
    else if (result == data::SignInResult::wait)
        say_kindly(world, N_("Please wait a little"), N_("There were too many tries. The screen says how long to wait. Then you can try again."));
    else if (visitor)
        say_kindly(world, N_("You cannot come in here just now"), N_("Please speak to the staff. They can help you."));
    else
        say_kindly(world, N_("You cannot come in here just now"), N_("Please ask your manager. They can help you."));
}

// Off the path: the card that was read and what it led to.
void leave_card(World& world) {
    auto& path = world.state.path;
    while (path.size() > 1) {
        const ScreenName top = path.back().place.screen;
        if (top != ScreenName::write_note && top != ScreenName::say_back && top != ScreenName::handover_card)
            break;
        path.pop_back();
    }
    world.state.view_is_old = true;
}

// What was picked on the screen before, where the person went on to say it in their own words.
std::vector<data::EntryId> picked_before(const State& state, data::PersonId resident) {
    std::vector<data::EntryId> picked;
    for (const Stop& stop : state.path)
        if (stop.place.screen == ScreenName::say_back && stop.place.resident == resident)
            for (const std::int64_t number : stop.ui.picked)
                picked.push_back(data::EntryId{number});
    return picked;
}

} // namespace

void obey(World& world, const ComeInWithPin& come) {
    // A badge may be held to the reader on the PIN pad too: so many digits from a keyboard are looked up as one first.
    constexpr std::size_t longest_usual_pin = 8;
    if (come.typed && come.digits.size() > longest_usual_pin && come.resident == data::PersonId::none) {
        const data::SignIn badge = data::come_in_with_badge(world.home, come.digits);
        if (badge.result == data::SignInResult::welcome) {
            come_in(world, badge.viewer);
            return;
        }
    }
    const data::SignIn sign_in = data::come_in_with_pin(world.home, come.person, come.resident, come.digits);
    widgets::wipe(world.state.ui().pin);
    if (sign_in.result == data::SignInResult::welcome)
        come_in(world, sign_in.viewer);
    else if (sign_in.result == data::SignInResult::wrong && sign_in.wait_seconds > 0)
        not_in(world, data::SignInResult::wait, false);
    else
        not_in(world, sign_in.result, come.resident != data::PersonId::none);
}

void obey(World& world, const ComeInWithBadge& come) {
    world.state.ui().badge.clear();
    if (gave_badge(world, come.number))
        return;
    const data::SignIn sign_in = data::come_in_with_badge(world.home, come.number);
    if (sign_in.result == data::SignInResult::welcome)
        come_in(world, sign_in.viewer);
    else if (sign_in.result == data::SignInResult::wait)
        not_in(world, sign_in.result, false);
    else
        say_kindly(world, N_("This badge is not known here"), N_("Please try again. You can also touch your name and type your PIN."));
}

void obey(World& world, const Observe& observe) {
    data::NewMood noticed;
    noticed.resident = observe.resident;
    noticed.mood = observe.mood;
    LastRecord last;
    last.entry = data::record_observation(world.home, world.state.session.viewer, noticed);
    last.kind = data::Kind::observation;
    last.resident = observe.resident;
    last.mood = observe.mood;
    last.audience = noticed.audience;
    recorded(world, std::move(last), ScreenName::thank_you);
    if (observe.mood == data::Mood::in_pain)
        say_kindly(world, N_("Please tell the nurse now"),
                   N_("It is written down, but this screen does not call anybody. Tell the nurse or whoever leads the shift."));
}

void obey(World& world, const PassOn& pass) {
    LastRecord last;
    last.entry = data::pass_on(world.home, world.state.session.viewer, pass.resident, pass.text);
    last.kind = data::Kind::passed_on;
    last.resident = pass.resident;
    last.words = first_words(pass.text, letters_in_thanks);
    last.audience = data::Audience::care_team;
    recorded(world, std::move(last), ScreenName::thank_you);
}

// A touch ticks it; another by the same person takes the tick away again.
void obey(World& world, const TickArrangement& tick) {
    const data::Viewer viewer = world.state.session.viewer;
    // Of today, or of the activity whose arrangements are shown.
    const data::OccurrenceId shown = world.state.place().activity;
    const auto about = shown.activity == data::ActivityId::none ? std::nullopt : data::activity(world.home, viewer, shown);
    const DayBounds day = day_bounds(about ? about->starts : world.home.now().wall);
    for (const auto& arrangement : data::arrangements_between(world.home, viewer, day.starts, day.ends)) {
        if (arrangement.answer != tick.answer || arrangement.need != tick.need)
            continue;
        if (arrangement.done) {
            // Refused, with kind words, where somebody else ticked it.
            world.home.withdraw(viewer, arrangement.done_entry);
            world.state.session.last.reset();
            world.state.view_is_old = true;
        } else {
            const data::EntryId entry = data::tick_arrangement(world.home, viewer, tick.answer, tick.need);
            remember_for_team(world, entry, data::Kind::arrangement_done, arrangement.resident);
        }
        return;
    }
    world.state.view_is_old = true; // the answer was changed meanwhile: show how it is now
}

void obey(World& world, const ConfirmHandover& confirm) {
    const data::Viewer viewer = world.state.session.viewer;
    std::vector<data::EntryId> said_back = confirm.said_back;
    if (said_back.empty() && !confirm.words.empty())
        said_back = picked_before(world.state, confirm.resident);
    const data::EntryId entry =
        data::confirm_handover(world.home, viewer, confirm.resident, confirm.from, confirm.until, said_back, confirm.words);
    remember_for_team(world, entry, data::Kind::handover_read, confirm.resident);
    leave_card(world);

    const data::WallTime now = world.home.now().wall; // which cards are read does not depend on the day's arrangements
    const data::PersonId next = next_unread(data::handover_lines(world.home, viewer, now, now), confirm.resident);
    if (next != data::PersonId::none) {
        go_to(world, {.screen = ScreenName::handover_card, .resident = next});
        return;
    }
    if (world.state.place().screen != ScreenName::handover)
        go_to(world, {.screen = ScreenName::handover});
    say_kindly(world, N_("You have read every card"), N_("Thank you. You are ready to go on from here."));
    world.state.notice->picture = "thank-you";
}

void obey(World& world, const NothingToHandOver& nothing) {
    const data::EntryId entry = data::say_nothing_to_hand_over(world.home, world.state.session.viewer, nothing.resident);
    remember_for_team(world, entry, data::Kind::nothing_to_hand_over, nothing.resident);
}

} // namespace app
