// Where something asked stands, from the steps that were taken. The one place that knows the loop; reads and writes nothing.
#pragma once
#include <span>

#include "data/records.h"

namespace data {

struct LoopStep {
    AskStep step{};
    PersonId author{};
};

// `steps` in the order in which they were taken. They may come from people who stood at different kiosks, so that any order
// is possible and none is an error.
AskLoop loop_after(AskKind, std::span<const LoopStep> steps);

bool is_the_askers(AskStep);        // better, the same, not yet, opened again
bool is_known(AskStep);
// Whether this step can be taken now by those whose it is.
bool can_follow(AskKind, const AskLoop&, AskStep);

} // namespace data
