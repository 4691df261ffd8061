// The rows of what is new to somebody who visits. No behaviour.
#pragma once
#include "data/records_decisions.h"

namespace data {

// In the order in which they are told.
enum class NewsOf { moment, note, answer, reply, decision, win };

// One thing that a visitor may read and has not. `entry` is the newest that happened about it; which of the others is set follows from `of`.
struct News {
    NewsOf of{};
    Entry entry;
    std::optional<NoteRow> note;        // moment, note: the newest unread of its conversation
    std::optional<AskRow> ask;          // answer: to what they asked
    std::optional<SuggestionRow> reply; // to what they suggested
    std::optional<DecisionRow> decision;
    std::optional<WinRow> win;
};

} // namespace data
