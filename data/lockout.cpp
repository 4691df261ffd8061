// The wait after wrong tries, kept in the journal and counted on a clock that nobody can set.
#include "data/lockout.h"

#include <algorithm>

#include "data/body.h"
#include "data/journal.h"

namespace data {

namespace {

struct Failures {
    int count = 0;
    std::string boot;
    std::int64_t monotonic_ms = 0;
};

Failures failures_of(Home& home, PersonId person) {
    Statement row = home.database().prepare("SELECT count, boot, monotonic_ms FROM sign_in_failures WHERE kiosk = :kiosk AND person = :person ORDER BY person");
    row.bind(":kiosk", home.journal().kiosk_epoch()).bind(":person", number(person));
    if (!row.step()) return {};
    return {static_cast<int>(row.integer(0)), row.text(1), row.integer(2)};
}

} // namespace

int wrong_tries(Home& home, PersonId person) { return failures_of(home, person).count; }

int wait_after(int wrong_in_a_row) {
    if (wrong_in_a_row < free_tries) return 0;
    const int doublings = std::min(wrong_in_a_row - free_tries, 10);
    return std::min(first_wait_secs << doublings, longest_wait_secs);
}

int seconds_still_to_wait(Home& home, PersonId person) {
    const Failures failures = failures_of(home, person);
    const std::int64_t whole_ms = std::int64_t{1000} * wait_after(failures.count);
    if (whole_ms == 0) return 0;
    const Now now = home.now();
    // After a restart of the machine nobody knows how long it was off: the wait starts again with the machine.
    const std::int64_t since_ms = now.boot == failures.boot ? now.monotonic_ms - failures.monotonic_ms : now.monotonic_ms;
    const std::int64_t left_ms = whole_ms - std::max<std::int64_t>(since_ms, 0);
    return left_ms <= 0 ? 0 : static_cast<int>((left_ms + 999) / 1000);
}

void count_wrong_try(Home& home, PersonId person) {
    const Now now = home.now();
    BodyWriter body;
    body.number("person", number(person)).text("boot", now.boot).number("monotonic_ms", now.monotonic_ms);
    home.journal().append({Kind::sign_in_failed, PersonId::none, PersonId::none, Audience::care_team, EntryId::none, wrong_tries(home, person) + 1, body.json()});
}

} // namespace data
