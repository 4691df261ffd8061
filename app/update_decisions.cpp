// Obeys what is decided together: a question, what is said about it, and with whom it is decided.
#include "app/screens/decision_words.h"
#include "app/update.h"

namespace app {

using data::DecisionPart;
using data::Kind;
using widgets::N_;

namespace {

bool is_step_of_deciding(ScreenName screen) {
    switch (screen) {
    case ScreenName::decision_start:
    case ScreenName::decision_choose:
    case ScreenName::decision_how:
    case ScreenName::decision_option:
    case ScreenName::decision_weigh:
    case ScreenName::decision_person:
    case ScreenName::decision_review:
    case ScreenName::decision_more:
    case ScreenName::write_decision: return true;
    default: return false;
    }
}

// Off the path: what led to this, down to the page of the question or of who was asked.
void leave_steps_of_deciding(World& world) {
    auto& path = world.state.path;
    while (path.size() > 2 && is_step_of_deciding(path.back().place.screen)) {
        path.pop_back();
    }
    world.state.view_is_old = true;
}

void show_question(World& world, const data::DecisionRow& row, ScreenName screen, DecisionPart deciding = {}) {
    if (world.state.place().screen == screen && world.state.place().decision == row.id) {
        return;
    }
    Place place;
    place.screen = screen;
    place.resident = row.entry.resident;
    place.decision = row.id;
    place.deciding = deciding;
    go_to(world, place);
}

LastRecord last_of(const data::DecisionRow& row, Kind kind, data::EntryId entry) {
    LastRecord last;
    last.kind = kind;
    last.entry = entry;
    last.resident = row.entry.resident;
    last.decision = row.id;
    last.phrase = row.phrase;
    last.words = row.words;
    last.audience = row.entry.audience;
    last.named = row.named;
    return last;
}

} // namespace

// The team decides with them, until who asked it says otherwise; family who ask read it together with the team.
void obey(World& world, const StartDecision& meant) {
    const data::Viewer viewer = world.state.session.viewer;
    data::NewDecision decision{meant.resident, meant.phrase, meant.words};
    if (const ReadyQuestion* ready = ready_question(meant.phrase)) {
        decision.options.assign(ready->options.begin(), ready->options.end());
    }
    if (viewer.visiting() != data::PersonId::none) {
        decision.audience = data::Audience::circle;
    }
    const data::EntryId entry = data::ask_to_decide(world.home, viewer, decision);
    const auto row = data::find_decision(world.home, viewer, data::DecisionId{number(entry)});
    leave_steps_of_deciding(world);
    world.state.session.last = last_of(*row, Kind::decision, entry);
    show_question(world, *row, ScreenName::decision);
    if (row->options.empty()) {
        show_question(world, *row, ScreenName::decision_option);
    } else if (viewer.person() == meant.resident) {
        show_question(world, *row, ScreenName::decision_choose, DecisionPart::choice);
    }
}

void obey(World& world, const TellDecision& meant) {
    const data::Viewer viewer = world.state.session.viewer;
    const data::EntryId entry = data::tell_decision(world.home, viewer, meant.decision, meant.part);
    const auto row = data::find_decision(world.home, viewer, meant.decision);
    const DecisionPart part = meant.part.part;
    if (part == DecisionPart::help) { // and stays: another may be touched, or this one again
        world.state.view_is_old = true;
        return;
    }
    LastRecord last = last_of(*row, Kind::decision_part, entry);
    last.deciding = meant.part;
    last.words = meant.part.words;
    const bool own_choice = part == DecisionPart::choice && viewer.person() == row->entry.resident;
    const bool visitors_view = part == DecisionPart::view && !viewer.is_staff();
    if (own_choice || visitors_view) {
        recorded(world, std::move(last), ScreenName::thank_you);
        return;
    }
    world.state.session.last = std::move(last);
    leave_steps_of_deciding(world);
    if (part == DecisionPart::asked || part == DecisionPart::could_not_be_asked) {
        return; // others may be touched
    }
    show_question(world, *row, ScreenName::decision);
    if (part == DecisionPart::choice) {
        show_question(world, *row, ScreenName::decision_help);
    }
    if (row->outcome && row->outcome->entry.id == entry && row->outcome->crossed) {
        say_kindly(world, N_("Somebody wrote it too"), N_("They wrote it just before you. Both are kept, and both can be read. Please talk it over."));
        world.state.notice->picture = "compare";
    }
}

void obey(World& world, const ChangeDeciders& meant) {
    const auto row = data::find_decision(world.home, world.state.session.viewer, meant.decision);
    if (!row) {
        world.state.view_is_old = true;
        return;
    }
    LastRecord last = last_of(*row, Kind::decision, row->entry.id);
    last.asked_earlier = true;
    world.state.session.last = std::move(last);
    go_to(world, {.screen = ScreenName::who_may_know, .resident = row->entry.resident});
}

} // namespace app
