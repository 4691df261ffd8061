// The calendar as it stands, in memory between changes: plans with the versions that each of them had, and what their rules come
// to, worked out a few weeks at a time when somebody asks. For data/ alone; readers ask activities.h.
//
// Bounded: only weeks that were asked for are worked out, a dozen of them are kept, and no rule gives more than one time in five
// minutes. Thirty rules take some 3 ms for 25 days, once; after that a month of a busy home is told in well under 1 ms.
#pragma once
#include <deque>
#include <map>

#include "data/activities.h"
#include "data/db.h"
#include "data/journal.h"
#include "data/repeats.h"

namespace data {

class Calendar {
public:
    Calendar(Database& database, Journal& journal) : m_database(database), m_journal(journal) {}

    // One time that an activity is on, without its words.
    struct Time {
        OccurrenceId id;
        WallTime starts{}, ends{};
        bool cancelled = false;
    };
    // Starting in [from, to), cancelled ones too, in order of their start. At most 400 days, the last ones.
    std::vector<Time> times(WallTime from, WallTime to);
    // The first of one activity in [from, to), cancelled ones too or only what is on; without working out what else there is.
    std::optional<Time> next_of(ActivityId, WallTime from, WallTime to, bool only_on);
    // The same with everything; `leader` is as it was written. `longer_than_ms`: only what lasts so long.
    std::vector<Activity> between(WallTime from, WallTime to, std::int64_t longer_than_ms = 0);
    // What was planned once and is so no longer is cancelled; what never was is nothing.
    std::optional<Activity> find(OccurrenceId);

    // It is one of those that a series comes to, called off or not.
    bool is_planned(OccurrenceId);

    // A stretch of an activity's life: from `since` (or ever) until the next one begins, planned in one way.
    struct Stretch {
        ActivityId activity{};
        EntryId version{};
        WallTime since{}, until{};
        bool removed = false, series = false;
        NewActivity plan;
    };
    // Oldest first; those that later ones took the place of altogether are not among them.
    std::vector<Stretch> stretches(ActivityId);
    std::vector<Stretch> all_stretches(); // by activity
    // Starts of one stretch, its exceptions left out, in [from, to).
    static std::vector<WallTime> starts_of(const Stretch&, const Repeats*, WallTime from, WallTime to);

private:
    static constexpr int chunk_bits = 31; // of milliseconds: 24.8 days
    struct Series {
        Stretch stretch;
        std::optional<Repeats> repeats;
        std::map<std::int64_t, std::vector<WallTime>> known; // by chunk
    };
    struct Change {
        EntryId id{};
        bool cancelled = false;
        ActivityPlan plan;
    };
    struct Slot {
        Time time;
        const ActivityPlan* plan;
        bool repeats;
    };
    struct Chunk {
        std::vector<Slot> slots;
        std::deque<ActivityPlan> singles;
    };
    using Key = std::pair<std::int64_t, std::int64_t>; // activity, start

    void refresh();
    void read_series();
    void read_changes();
    const std::vector<WallTime>& starts_in(Series&, std::int64_t chunk);
    const Series* series_of(OccurrenceId);
    const Chunk& chunk(std::int64_t);
    void add_series(Chunk&, std::int64_t chunk, ActivityId only = ActivityId::none);
    void add_singles(Chunk&, std::int64_t chunk);
    void add(Chunk&, OccurrenceId, const ActivityPlan&, WallTime start, bool repeats);
    std::vector<Stretch> read_stretches(const char* condition, ActivityId);
    static Activity shown(const Slot&);

    Database& m_database;
    Journal& m_journal;
    std::int64_t m_generation = -1;
    std::vector<std::unique_ptr<Series>> m_series; // by activity, then since
    std::map<Key, Change> m_changes;               // the last of each time
    std::map<std::int64_t, Chunk> m_chunks;
};

} // namespace data
