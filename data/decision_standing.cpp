// Where a question stands, from everything that was said about it. Reads and writes nothing.
#include <algorithm>

#include "data/decisions.h"

namespace data {

namespace {

// The newest word of each, in the order in which they first spoke.
template <typename Key>
void put_newest(std::vector<DecisionPartRow>& rows, const DecisionPartRow& row, Key&& key) {
    const auto before = std::find_if(rows.begin(), rows.end(), [&](const DecisionPartRow& one) { return key(one) == key(row); });
    if (before == rows.end()) rows.push_back(row);
    else *before = row;
}

} // namespace

void settle(DecisionRow& row) {
    std::erase_if(row.options, [](const DecisionOption& option) { return option.phrase != number(option.id); }); // those that were added follow
    row.choice.reset(), row.help.reset(), row.outcome.reset();
    row.views.clear(), row.whom.clear();
    for (DecisionPartRow& one : row.parts) {
        switch (one.part) {
        case DecisionPart::option: row.options.push_back({OptionId{number(one.entry.id)}, one.phrase, one.words, one.picture}); break;
        case DecisionPart::choice:
            if (row.choice && row.choice->option != one.option) row.help.reset(); // that was of another choice
            row.choice = one;
            break;
        case DecisionPart::help: row.help = one; break;
        case DecisionPart::view: put_newest(row.views, one, [](const auto& view) { return view.entry.author; }); break;
        case DecisionPart::asked:
        case DecisionPart::could_not_be_asked: put_newest(row.whom, one, [](const auto& whom) { return whom.person; }); break;
        case DecisionPart::agreed:
        case DecisionPart::trying:
        case DecisionPart::over:
            one.crossed = one.after != (row.outcome ? row.outcome->entry.id : EntryId::none);
            row.outcome = one;
            break;
        case DecisionPart::reason_for:
        case DecisionPart::reason_against: break;
        }
    }
}

bool is_due(const DecisionRow& row, WallTime day_ends) {
    return row.outcome && !row.over() && milliseconds(row.outcome->review) < milliseconds(day_ends);
}

bool waits_for(const DecisionRow& row, const Viewer& viewer, WallTime day_ends) {
    if (row.over() || row.options.empty() || viewer.person() == PersonId::none) return false;
    const DecisionPartRow* mine = nullptr;
    if (viewer.person() == row.entry.resident) {
        if (!row.choice) return true;
        mine = &*row.choice;
    } else {
        for (const DecisionPartRow& view : row.views)
            if (view.entry.author == viewer.person()) mine = &view;
        if (!mine && !row.outcome) return true;
    }
    return is_due(row, day_ends) && (!mine || mine->entry.id < row.outcome->entry.id);
}

const DecisionOption* option_of(const DecisionRow& row, OptionId id) {
    const auto found = std::find_if(row.options.begin(), row.options.end(), [id](const DecisionOption& option) { return option.id == id; });
    return found == row.options.end() ? nullptr : &*found;
}

} // namespace data
