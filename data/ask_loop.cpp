// Open, talked about, tried, how did it go – and open again, as often as its asker wishes.
#include "data/ask_loop.h"

#include <algorithm>

namespace data {

namespace {

void go_on(AskLoop& loop, const LoopStep& taken) {
    switch (taken.step) {
    case AskStep::taken_on: loop.holder = taken.author; return;
    case AskStep::talked_about:
    case AskStep::answered: loop.stage = std::max(loop.stage, AskStage::talked_about); break;
    case AskStep::tried: loop.stage = std::max(loop.stage, AskStage::tried); break;
    case AskStep::heart: return;
    case AskStep::went_better:
    case AskStep::went_same:
        loop.stage = AskStage::went;
        loop.outcome = taken.step;
        return;
    case AskStep::not_yet:
        loop.stage = std::max(AskStage::talked_about, std::min(loop.stage, AskStage::tried));
        loop.outcome = taken.step;
        return;
    case AskStep::reopened:
        loop.stage = AskStage::open;
        loop.outcome.reset();
        ++loop.round;
        return;
    }
    if (loop.outcome == AskStep::not_yet) loop.outcome.reset(); // something was said or tried since: it may be asked again
}

} // namespace

AskLoop loop_after(AskKind what, std::span<const LoopStep> steps) {
    AskLoop loop;
    for (const LoopStep& step : steps) {
        go_on(loop, step);
        if (what == AskKind::thanks && (step.step == AskStep::heart || step.step == AskStep::answered)) loop.finished = true;
    }
    if (what != AskKind::thanks) loop.finished = loop.stage == AskStage::went;
    return loop;
}

bool is_the_askers(AskStep step) { return step >= AskStep::went_better; }

bool is_known(AskStep step) {
    switch (step) {
    case AskStep::taken_on: case AskStep::talked_about: case AskStep::tried: case AskStep::answered: case AskStep::heart:
    case AskStep::went_better: case AskStep::went_same: case AskStep::not_yet: case AskStep::reopened: return true;
    }
    return false;
}

bool can_follow(AskKind what, const AskLoop& loop, AskStep step) {
    if (what == AskKind::thanks) return step == AskStep::heart || step == AskStep::answered;
    switch (step) {
    case AskStep::heart: return false;
    case AskStep::taken_on: case AskStep::talked_about: case AskStep::tried: case AskStep::answered: return !loop.finished;
    case AskStep::went_better: case AskStep::went_same: case AskStep::not_yet: case AskStep::reopened: return loop.stage != AskStage::open;
    }
    return false;
}

} // namespace data
