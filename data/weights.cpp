// Answers that nobody can be known by, and their totals.
#include "data/weights.h"

#include <sodium.h>

#include <sstream>

#include "data/body.h"
#include "data/db.h"
#include "data/entry_rows.h"
#include "data/journal.h"
#include "data/rules.h"

namespace data {

const char* const weights_waiting_schema = R"(
CREATE TABLE weights_waiting (
    place BLOB PRIMARY KEY CHECK (length(place) = 16),
    weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 4),
    relief INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)";

namespace {

std::int64_t bits_of(std::span<const Relief> wanted) {
    std::int64_t bits = 0;
    for (const Relief one : wanted) {
        if (one < Relief::someone_to_talk || one > Relief::thanks) throw Error(Trouble::refused, "That is not one of the answers to choose from.");
        bits |= std::int64_t{1} << static_cast<int>(one);
    }
    return bits;
}

// Where it lies in the table is chance, whoever answered before.
void keep_waiting(Database& database, Weight weight, std::int64_t relief) {
    Bytes place(16);
    randombytes_buf(place.data(), place.size());
    database.prepare("INSERT INTO weights_waiting (place, weight, relief) VALUES (:place, :weight, :relief)")
        .bind_bytes(":place", place).bind(":weight", static_cast<std::int64_t>(weight)).bind(":relief", relief).run();
}

void release(Home& home) {
    std::vector<std::int64_t> heavy(weights, 0), help(reliefs, 0);
    {
        Statement row = home.database().prepare("SELECT weight, relief FROM weights_waiting ORDER BY place");
        while (row.step()) {
            ++heavy[static_cast<std::size_t>(row.integer(0) - 1)];
            for (int i = 0; i < reliefs; ++i)
                if ((row.integer(1) >> (i + 1) & 1) != 0) ++help[static_cast<std::size_t>(i)];
        }
    }
    home.database().prepare("DELETE FROM weights_waiting").run();
    BodyWriter body;
    body.numbers("weight", heavy).numbers("relief", help);
    home.journal().append({Kind::weights, PersonId::none, PersonId::none, Audience::house, EntryId::none, people_in_a_batch, body.json()});
}

template <std::size_t Size>
std::array<int, Size> numbers_in(const std::string& text) {
    std::array<int, Size> all{};
    std::istringstream in(text);
    for (int& one : all) in >> one;
    return all;
}

} // namespace

void say_weight(Home& home, const Viewer& by, Weight weight, std::span<const Relief> wanted) {
    require_writer(home, by);
    if (by.role() == Role::resident) throw Error(Trouble::refused, "This is for staff and families: how you feel has a page of its own.");
    if (weight < Weight::light || weight > Weight::very_heavy) throw Error(Trouble::refused, "That is not one of the answers to choose from.");
    const std::int64_t relief = bits_of(wanted);
    {
        Transaction transaction(home.database());
        keep_waiting(home.database(), weight, relief);
        if (home.database().integer("SELECT count(*) FROM weights_waiting") >= people_in_a_batch) release(home);
        transaction.commit();
    }
    home.database().checkpoint(true); // the log shows one answer after the other
}

std::vector<WeightTotals> weight_totals(Home& home, const Viewer& viewer, WallTime from, WallTime to) {
    Statement row = prepare_for(home, viewer, std::string("SELECT e.wall, e.people, e.weight, e.relief FROM weight_totals e"
                                " WHERE e.id > 0 AND e.wall >= :from AND e.wall < :to AND ") + audience_predicate() + " ORDER BY e.id DESC");
    row.bind(":from", milliseconds(from)).bind(":to", milliseconds(to));
    std::vector<WeightTotals> all;
    while (row.step())
        all.push_back({WallTime{row.integer(0)}, static_cast<int>(row.integer(1)), numbers_in<weights>(row.text(2)), numbers_in<reliefs>(row.text(3))});
    return all;
}

} // namespace data
