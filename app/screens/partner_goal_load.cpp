// Goals with their small steps. A step is done by a touch of anybody in it, and can become a small win; nothing is counted.
#include <algorithm>

#include "app/screens/loaders.h"
#include "app/screens/partner_parts.h"
#include "app/screens/resident_parts.h"
#include "app/screens/team_words.h"

namespace app {

using data::GoalPart;
using widgets::Area;

namespace {

constexpr int letters_of_a_step = 40;

bool may_write(const data::PartnershipRow& row) { return row.is_mine && row.mine == data::Membership::in && !row.rests; }

const data::GoalRow* goal_here(const Loading& loading, const data::PartnershipRow& row) {
    const auto found = std::find_if(row.goals.begin(), row.goals.end(), [&](const data::GoalRow& goal) { return goal.id == loading.place.partner.goal; });
    return found == row.goals.end() ? nullptr : &*found;
}

Place goal_place(const Loading& loading, const data::PartnershipRow& row, data::GoalId goal, ScreenName screen) {
    Place place = partner_place(loading, row.id, screen);
    place.partner.goal = goal;
    return place;
}

// "Next: choose the day"; that it is reached, or laid aside.
std::string next_words(const Loading& loading, const data::GoalRow& goal) {
    const auto& words = loading.words;
    if (goal.done) {
        return words("Reached");
    }
    if (goal.set_aside) {
        return words("Laid aside for now");
    }
    for (const data::GoalStep& step : goal.steps) {
        if (!step.done) {
            return words.with("Next: {1}", {first_words(goal_words(loading, step.phrase, step.words), letters_of_a_step)});
        }
    }
    return goal.steps.empty() ? words("No steps yet") : words("All steps are done");
}

// Whose win it is: the resident's, where one is in it; else of whoever tells it.
data::PersonId whose_win(const Loading& loading, const data::PartnershipRow& row) {
    const data::PersonId me = loading.session.viewer.person();
    if (loading.session.viewer.role() == data::Role::resident) {
        return me;
    }
    for (const data::PartnerRow& one : row.people) {
        if (subject_of(loading, one.id).lives_here && one.membership == data::Membership::in && one.here) {
            return one.id;
        }
    }
    return me;
}

// What was just done can be kept as a small win.
std::optional<TileView> win_tile(const Loading& loading, const data::PartnershipRow& row, const data::GoalRow& goal) {
    if (!just_said_in(loading, row.id, data::Kind::partnership_goal_part)) {
        return std::nullopt;
    }
    Place place;
    place.screen = ScreenName::small_win;
    place.resident = whose_win(loading, row);
    place.partner.id = row.id;
    place.partner.goal = goal.id;
    const data::EntryId last = loading.session.last->entry;
    const auto step = std::find_if(goal.steps.begin(), goal.steps.end(), [&](const data::GoalStep& one) { return one.done && one.done_by == loading.session.viewer.person() && one.done_entry == last; });
    if (step != goal.steps.end()) {
        place.partner.step = step->id;
    } else if (!goal.done || goal.done_entry != last) {
        return std::nullopt;
    }
    TileView tile = partner_tile("make-a-win", loading.words("Make it a small win"), "area-wins", Visit{place});
    tile.area = Area::marigold;
    tile.primary = true;
    tile.spoken = loading.words("Make it a small win. You choose who sees it.");
    return tile;
}

TileView step_tile(const Loading& loading, const data::PartnershipRow& row, const data::GoalRow& goal, const data::GoalStep& step) {
    const auto& words = loading.words;
    data::NewGoalPart part;
    part.part = step.done ? GoalPart::not_yet : GoalPart::done;
    part.step = step.id;
    TileView tile = partner_tile("step", goal_words(loading, step.phrase, step.words), goal_picture(step.phrase), TellGoal{row.id, goal.id, part});
    tile.number = number(step.id);
    tile.selected = step.done;
    tile.enabled = may_write(row) && !goal.done && !goal.set_aside;
    tile.is_private = true;
    if (step.done) {
        tile.second = words.with("{1}, {2}", {step.done_by == loading.session.viewer.person() ? words("You") : step.done_by_name, when_words(loading, step.done_when)});
        tile.spoken = words.with("{1}. Done: {2}.", {tile.label, tile.second});
        tile.confirm = Confirm{words("Not done after all?"), tile.label, "loop-not-yet", words("Yes, not done yet"), words("No, it is done")};
    } else {
        tile.spoken = words.with("{1}. Touch it when it is done.", {tile.label});
    }
    return tile;
}

TileView part_tile(const data::PartnershipRow& row, const data::GoalRow& goal, const char* id, std::string label, const char* picture, GoalPart what) {
    data::NewGoalPart part;
    part.part = what;
    return partner_tile(id, std::move(label), picture, TellGoal{row.id, goal.id, part});
}

} // namespace

View load_partner_goals(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = partnership_here(loading);
    if (!row) {
        return no_partnership(loading);
    }
    auto view = partner_view<MenuView>(row->is_mine ? words("Our goals") : words("Their goals"), with_partners(loading, *row));
    view.per_page = 6;
    view.more = words("More goals");
    view.empty = row->rests ? words("No goal was written here.") : words("There is no goal yet. You can begin one.");
    auto goals = row->goals;
    std::stable_sort(goals.begin(), goals.end(), [](const data::GoalRow& one, const data::GoalRow& other) { return !one.done && !one.set_aside && (other.done || other.set_aside); });
    for (const data::GoalRow& goal : goals) {
        TileView tile = partner_tile("goal", goal_words(loading, goal.phrase, goal.words), goal_picture(goal.phrase), Visit{goal_place(loading, *row, goal.id, ScreenName::partner_goal)});
        tile.number = number(goal.id);
        tile.second = next_words(loading, goal);
        tile.selected = goal.done;
        tile.spoken = words.with("{1}. {2}.", {tile.label, tile.second});
        tile.is_private = true;
        view.choices.push_back(std::move(tile));
    }
    view.note = rest_words(loading, *row);
    view.note_picture = "history";
    view.note_private = true;
    if (may_write(*row)) {
        TileView add = partner_tile("new-goal", words("A new goal"), "suggestion", Visit{partner_place(loading, row->id, ScreenName::partner_goal_words)});
        add.spoken = words("Begin a new goal.");
        view.extras.push_back(std::move(add));
    }
    return view;
}

View load_partner_goal(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = partnership_here(loading);
    const data::GoalRow* goal = row ? goal_here(loading, *row) : nullptr;
    if (goal == nullptr) {
        return no_partnership(loading);
    }
    auto view = partner_view<MenuView>(goal_words(loading, goal->phrase, goal->words),
                                       goal->done ? words.with("Reached: {1}, {2}", {goal->done_by_name, when_words(loading, goal->done_when)}) : next_words(loading, *goal));
    view.per_page = 6;
    for (const data::GoalStep& step : goal->steps) {
        view.choices.push_back(step_tile(loading, *row, *goal, step));
    }
    view.empty = words("There are no steps yet. A small one is enough to begin.");
    if (just_said_in(loading, row->id, data::Kind::partnership_goal_part) || just_said_in(loading, row->id, data::Kind::partnership_goal)) {
        view.extras.push_back(undo_tile(loading));
    }
    auto win = win_tile(loading, *row, *goal);
    const bool just_done = win.has_value();
    if (win) {
        view.extras.insert(view.extras.begin(), *std::move(win));
    }
    if (!may_write(*row)) {
        return view;
    }
    if (goal->set_aside) {
        view.extras.push_back(part_tile(*row, *goal, "take-up", words("Take it up again"), "loop-reopen", GoalPart::taken_up));
        return view;
    }
    if (goal->done) {
        view.extras.push_back(part_tile(*row, *goal, "not-reached", words("Not reached yet"), "loop-not-yet", GoalPart::not_yet));
        return view;
    }
    if (goal->steps.size() < data::most_steps && !just_done) {
        TileView add = partner_tile("add-step", words("Add a step"), "suggestion", Visit{goal_place(loading, *row, goal->id, ScreenName::partner_goal_words)});
        add.spoken = words("Add a small step.");
        add.primary = goal->steps.empty();
        view.extras.push_back(std::move(add));
    }
    view.extras.push_back(part_tile(*row, *goal, "reached", words("We reached it"), "yes", GoalPart::done));
    if (just_done) { // one thing after the other: the rest is there when they come back
        return view;
    }
    view.extras.push_back(part_tile(*row, *goal, "lay-aside", words("Lay it aside"), "not-this-time", GoalPart::set_aside));
    return view;
}

// Ready goals; of a goal, ready steps.
View load_partner_goal_words(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = partnership_here(loading);
    if (!row) {
        return no_partnership(loading);
    }
    const data::GoalRow* goal = goal_here(loading, *row);
    auto view = partner_view<MenuView>(goal != nullptr ? words("Which small step?") : words("What would we like to reach?"),
                                       goal != nullptr ? goal_words(loading, goal->phrase, goal->words) : words("Steps come next"));
    view.per_page = 6;
    view.more = goal != nullptr ? words("More steps") : words("More goals");
    for (const ReadySentence& ready : goal != nullptr ? ready_steps() : ready_goals()) {
        data::NewGoalPart part;
        part.part = GoalPart::step;
        part.phrase = ready.number;
        TileView tile = partner_tile("sentence", words(ready.words), ready.picture, goal != nullptr ? Action(TellGoal{row->id, goal->id, part}) : Action(KeepGoal{row->id, ready.number, {}}));
        tile.number = ready.number;
        view.choices.push_back(std::move(tile));
    }
    Place write = loading.place;
    write.screen = ScreenName::write_partner;
    write.partner.writing = goal != nullptr ? PartnerWords::step : PartnerWords::goal;
    TileView own = partner_tile("own-words", words("In my own words"), "keyboard", Visit{write});
    own.spoken = words("Write it in my own words.");
    view.extras.push_back(std::move(own));
    return view;
}

} // namespace app
