// From wall time to entries.
#include "data/stretches.h"

#include <limits>

#include "data/journal.h"

namespace data {

namespace {

constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;
constexpr int most_stretches = 1000; // how far back a clock that keeps jumping is followed

std::int64_t wall_of(Home& home, std::int64_t id) {
    Statement row = home.database().prepare("SELECT wall FROM journal WHERE id = :id ORDER BY id");
    row.bind(":id", id);
    return row.step() ? row.integer(0) : 0;
}

// The last entry in [first, end) with a wall time before `since`. Walls only rise there, and the first one is before it.
EntryId last_before_within(Home& home, std::int64_t first, std::int64_t end, std::int64_t since) {
    std::int64_t before = first, after = end;
    while (after - before > 1) {
        const std::int64_t middle = before + (after - before) / 2;
        (wall_of(home, middle) < since ? before : after) = middle;
    }
    return EntryId{before};
}

} // namespace

std::optional<EntryRange> entries_around(Home& home, WallTime from, WallTime to) {
    // A stretch stays within a day, so one that starts more than a day before `from` has ended by then.
    Statement row = home.database().prepare(
        "SELECT min(first_id), max(first_id) FROM stretches WHERE first_wall > :from_less_a_day AND first_wall < :to ORDER BY 1");
    row.bind(":from_less_a_day", milliseconds(from) - day_ms).bind(":to", milliseconds(to));
    if (!row.step() || row.is_null(0)) return std::nullopt;
    Statement next = home.database().prepare("SELECT first_id FROM stretches WHERE first_id > :last ORDER BY first_id LIMIT 1");
    next.bind(":last", row.integer(1));
    const std::int64_t last = next.step() ? next.integer(0) - 1 : std::numeric_limits<std::int64_t>::max();
    return EntryRange{EntryId{row.integer(0)}, EntryId{last}};
}

EntryId last_entry_before(Home& home, WallTime since) {
    const std::int64_t newest = number(home.journal().newest());
    if (newest == 0) return EntryId::none;
    std::int64_t end = newest + 1;
    Statement row = home.database().prepare("SELECT first_id, first_wall, trusted FROM stretches WHERE first_id > :low AND first_id <= :newest"
                                            " ORDER BY first_id DESC LIMIT :most");
    row.bind(":low", number(entry_id(home.journal().kiosk_epoch(), 0))).bind(":newest", newest).bind(":most", most_stretches);
    while (row.step()) {
        const std::int64_t first = row.integer(0);
        if (row.integer(2) != 0 && row.integer(1) < milliseconds(since)) return last_before_within(home, first, end, milliseconds(since));
        end = first;
    }
    return EntryId{end - 1 == number(entry_id(home.journal().kiosk_epoch(), 0)) ? 0 : end - 1};
}

} // namespace data
