// What the screens of deciding together share, and what other screens show of it. For *_load.cpp only.
#pragma once
#include "app/screens/decision_words.h"
#include "app/screens/view.h"

namespace app {

TileView decision_tile(const char* id, std::string label, std::string picture, Action);
// A place that is about this question.
Place decision_place(const data::DecisionRow&, ScreenName, data::DecisionPart = {}, data::OptionId = {});
// To the question that has waited longest for the resident's own choice, on their page; none where nothing waits.
std::optional<TileView> choice_wanted(const Loading&, data::PersonId resident);
// How many wait for the viewer.
int decisions_waiting(const Loading&, data::PersonId resident);
// "A bath. For it: It is warm and slow. Against it: It takes longer."
std::string spoken_option(const Loading&, const data::DecisionRow&, data::OptionId, const std::string& label);
// The person's own choice, largest; what stands; for one question.
CardView own_choice_card(const Loading&, const data::DecisionRow&);
CardView outcome_card(const Loading&, const data::DecisionRow&);
// One question on a handover card.
CardView decision_handed_over(const Loading&, const data::DecisionRow&);
// Of this question, just now: Undo stands beside it.
bool just_told(const Loading&, data::DecisionId);

} // namespace app
