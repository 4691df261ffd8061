// A plan of an activity as the journal keeps it and as the projections have it: the same fields in the same order everywhere.
#pragma once
#include "data/activities.h"
#include "data/body.h"
#include "data/db.h"

namespace data {

// Columns of a plan in any table that has one, without an alias, in the order in which read_plan takes them.
inline constexpr const char* plan_column_names[] = {"title", "place", "picture", "starts", "ends", "all_day", "in_community",
                                                    "kind", "led_by", "leader", "ways", "access"};
inline constexpr int plan_column_count = 12;
std::string plan_columns(const char* alias); // "a.title, a.place, …"
ActivityPlan read_plan(const Statement&, int first_column);

void write_plan(BodyWriter&, const ActivityPlan&);
ActivityPlan plan_in(const BodyReader&);
// Binds :title, :place and the others.
void bind_plan(Statement&, const ActivityPlan&);

// Numbers as text, for a column: "1795251600000 1795856400000".
std::string joined(const std::vector<std::int64_t>&);
std::vector<std::int64_t> split(const std::string&);
// Small numbered words as bits, for a column.
template <typename Word> std::int64_t bits_of(const std::vector<Word>& words) {
    std::int64_t bits = 0;
    for (const Word word : words) bits |= std::int64_t{1} << static_cast<int>(word);
    return bits;
}
template <typename Word> std::vector<Word> words_in(std::int64_t bits) {
    std::vector<Word> words;
    for (int i = 0; i < 62; ++i)
        if ((bits >> i & 1) != 0) words.push_back(static_cast<Word>(i));
    return words;
}

} // namespace data
