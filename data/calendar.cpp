// The calendar as it stands, worked out where somebody looks.
#include "data/calendar.h"

#include <algorithm>
#include <limits>

#include "data/activity_rows.h"

namespace data {

namespace {

constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;
constexpr std::int64_t most_days = 400;
constexpr std::size_t most_chunks = 24;      // of four hundred days there are 17
constexpr std::size_t most_in_a_chunk = 20'000;
constexpr WallTime for_ever{std::numeric_limits<std::int64_t>::max()};

constexpr WallTime later(WallTime time, std::int64_t ms) { return WallTime{milliseconds(time) + ms}; }

std::optional<Repeats> repeats_of(const NewActivity& plan) {
    if (plan.repeating.rule.empty()) return std::nullopt;
    try {
        auto zone = plan.repeating.zone.empty() ? std::nullopt : Zone::named(plan.repeating.zone, plan.repeating.zone_rules);
        return Repeats(plan.repeating.rule, zone ? std::move(*zone) : Zone::home(), plan.starts);
    } catch (const Error&) { // written by a newer version: it is on once at least
        return std::nullopt;
    }
}

bool is_before(const Calendar::Time& a, const Calendar::Time& b) {
    return std::tuple(a.starts, a.id.activity, a.id.start) < std::tuple(b.starts, b.id.activity, b.id.start);
}

// Each stretch ends where a later version begins; one that begins there or after it is gone.
void settle(std::vector<Calendar::Stretch>& of_one) {
    WallTime end = for_ever;
    for (auto stretch = of_one.rbegin(); stretch != of_one.rend(); ++stretch) {
        stretch->until = end;
        end = std::min(end, stretch->since);
    }
    std::erase_if(of_one, [](const Calendar::Stretch& stretch) { return stretch.since >= stretch.until; });
}

} // namespace

std::vector<Calendar::Stretch> Calendar::read_stretches(const char* condition, ActivityId id) {
    Statement row = m_database.prepare(std::string("SELECT a.activity, a.version, a.since, a.removed, a.series, a.rule, a.except_starts, a.zone,"
                                                   " a.zone_rules, a.uid, ") + plan_columns("a") + " FROM activities a WHERE " + condition +
                                       " ORDER BY a.activity, a.version");
    row.bind(":activity", number(id));
    std::vector<Stretch> all, of_one;
    const auto finish = [&] {
        settle(of_one);
        std::move(of_one.begin(), of_one.end(), std::back_inserter(all));
        of_one.clear();
    };
    while (row.step()) {
        Stretch stretch{ActivityId{row.integer(0)}, EntryId{row.integer(1)}, WallTime{row.integer(2)}, for_ever, row.integer(3) != 0, row.integer(4) != 0, {}};
        if (!of_one.empty() && of_one.back().activity != stretch.activity) finish();
        stretch.plan.repeating.rule = row.text(5);
        for (const std::int64_t start : split(row.text(6))) stretch.plan.repeating.except.push_back(WallTime{start});
        stretch.plan.repeating.zone = row.text(7);
        stretch.plan.repeating.zone_rules = row.text(8);
        stretch.plan.uid = row.text(9);
        static_cast<ActivityPlan&>(stretch.plan) = read_plan(row, 10);
        of_one.push_back(std::move(stretch));
    }
    finish();
    return all;
}

void Calendar::read_series() {
    std::map<EntryId, std::unique_ptr<Series>> before;
    for (auto& series : m_series) before.emplace(series->stretch.version, std::move(series));
    m_series.clear();
    for (Stretch& stretch : read_stretches("a.activity IN (SELECT s.activity FROM activities s INDEXED BY activities_in_series WHERE s.series = 1)", {})) {
        auto& same = before[stretch.version];
        if (!same || same->stretch.until != stretch.until) {
            same = std::make_unique<Series>();
            same->repeats = repeats_of(stretch.plan);
            same->stretch = std::move(stretch);
        }
        m_series.push_back(std::move(same));
    }
}

void Calendar::read_changes() {
    m_changes.clear();
    Statement row = m_database.prepare("SELECT o.id, o.activity, o.start, o.cancelled, " + plan_columns("o") + " FROM occurrences o ORDER BY o.id");
    while (row.step()) m_changes[{row.integer(1), row.integer(2)}] = {EntryId{row.integer(0)}, row.integer(3) != 0, read_plan(row, 4)};
}

void Calendar::refresh() {
    if (m_generation == m_journal.calendar_generation()) return;
    m_chunks.clear();
    read_series();
    read_changes();
    m_generation = m_journal.calendar_generation();
}

std::vector<WallTime> Calendar::starts_of(const Stretch& stretch, const Repeats* repeats, WallTime from, WallTime to) {
    from = std::max(from, stretch.since);
    to = std::min(to, stretch.until);
    if (stretch.removed || from >= to) return {};
    const auto& except = stretch.plan.repeating.except;
    std::vector<WallTime> starts;
    if (repeats) starts = repeats->between(from, to);
    else if (stretch.plan.starts >= from && stretch.plan.starts < to) starts.push_back(stretch.plan.starts);
    std::erase_if(starts, [&](WallTime start) { return std::find(except.begin(), except.end(), start) != except.end(); });
    return starts;
}

const std::vector<WallTime>& Calendar::starts_in(Series& series, std::int64_t chunk) {
    const auto found = series.known.find(chunk);
    if (found != series.known.end()) return found->second;
    if (series.known.size() >= most_chunks) series.known.clear();
    return series.known[chunk] = starts_of(series.stretch, series.repeats ? &*series.repeats : nullptr, WallTime{chunk << chunk_bits},
                                           WallTime{(chunk + 1) << chunk_bits});
}

const Calendar::Series* Calendar::series_of(OccurrenceId id) {
    for (const auto& series : m_series) {
        if (series->stretch.activity != id.activity || id.start < series->stretch.since || id.start >= series->stretch.until) continue;
        const auto& starts = starts_in(*series, milliseconds(id.start) >> chunk_bits);
        if (std::binary_search(starts.begin(), starts.end(), id.start)) return series.get();
    }
    return nullptr;
}

void Calendar::add(Chunk& chunk, OccurrenceId id, const ActivityPlan& plan, WallTime start, bool repeats) {
    if (chunk.slots.size() >= most_in_a_chunk) return;
    const std::int64_t lasts = milliseconds(plan.ends) - milliseconds(plan.starts);
    chunk.slots.push_back({{id, start, later(start, lasts), false}, &plan, repeats});
}

void Calendar::add_series(Chunk& chunk, std::int64_t index, ActivityId only) {
    for (const auto& series : m_series) {
        if (only != ActivityId::none && series->stretch.activity != only) continue;
        for (const WallTime start : starts_in(*series, index))
            if (!m_changes.contains({number(series->stretch.activity), milliseconds(start)}))
                add(chunk, {series->stretch.activity, start}, series->stretch.plan, start, series->repeats.has_value());
    }
    for (const auto& [key, change] : m_changes) {
        if (only != ActivityId::none && key.first != number(only)) continue;
        if (milliseconds(change.plan.starts) >> chunk_bits != index) continue;
        const OccurrenceId id{ActivityId{key.first}, WallTime{key.second}};
        if (!series_of(id)) continue; // of a single one, or of a time that is planned no more
        if (chunk.slots.size() >= most_in_a_chunk) return;
        add(chunk, id, change.plan, change.plan.starts, true);
        chunk.slots.back().time.cancelled = change.cancelled;
    }
}

void Calendar::add_singles(Chunk& chunk, std::int64_t index) {
    Statement row = m_database.prepare("SELECT a.activity, a.removed, " + plan_columns("a") + " FROM activities a INDEXED BY activities_by_start"
                                       " WHERE a.series = 0 AND a.starts >= :from AND a.starts < :to"
                                       " AND a.version = (SELECT max(l.version) FROM activities l WHERE l.activity = a.activity) ORDER BY a.starts, a.activity");
    row.bind(":from", index << chunk_bits).bind(":to", (index + 1) << chunk_bits);
    while (row.step() && chunk.slots.size() < most_in_a_chunk) {
        chunk.singles.push_back(read_plan(row, 2));
        const OccurrenceId id{ActivityId{row.integer(0)}, chunk.singles.back().starts};
        add(chunk, id, chunk.singles.back(), id.start, false);
        chunk.slots.back().time.cancelled = row.integer(1) != 0;
    }
}

const Calendar::Chunk& Calendar::chunk(std::int64_t index) {
    const auto found = m_chunks.find(index);
    if (found != m_chunks.end()) return found->second;
    // The one that is furthest from where somebody looks now makes room.
    if (m_chunks.size() >= most_chunks) m_chunks.erase(index > m_chunks.begin()->first ? m_chunks.begin() : std::prev(m_chunks.end()));
    Chunk fresh;
    add_series(fresh, index);
    add_singles(fresh, index);
    std::sort(fresh.slots.begin(), fresh.slots.end(), [](const Slot& a, const Slot& b) { return is_before(a.time, b.time); });
    return m_chunks[index] = std::move(fresh);
}

std::vector<Calendar::Time> Calendar::times(WallTime from, WallTime to) {
    refresh();
    std::vector<Time> times;
    if (from >= to) return times;
    from = std::max(from, later(to, -most_days * day_ms));
    for (std::int64_t index = milliseconds(from) >> chunk_bits; index <= (milliseconds(to) - 1) >> chunk_bits; ++index)
        for (const Slot& slot : chunk(index).slots)
            if (slot.time.starts >= from && slot.time.starts < to) times.push_back(slot.time);
    return times;
}

std::optional<Calendar::Time> Calendar::next_of(ActivityId id, WallTime from, WallTime to, bool only_on) {
    refresh();
    for (std::int64_t index = milliseconds(from) >> chunk_bits; from < to && index <= (milliseconds(to) - 1) >> chunk_bits; ++index) {
        Chunk chunk;
        add_series(chunk, index, id);
        std::sort(chunk.slots.begin(), chunk.slots.end(), [](const Slot& a, const Slot& b) { return is_before(a.time, b.time); });
        for (const Slot& slot : chunk.slots)
            if (slot.time.starts >= from && slot.time.starts < to && !(only_on && slot.time.cancelled)) return slot.time;
    }
    return std::nullopt;
}

std::vector<Activity> Calendar::between(WallTime from, WallTime to, std::int64_t longer_than_ms) {
    refresh();
    std::vector<Activity> activities;
    if (from >= to) return activities;
    from = std::max(from, later(to, -most_days * day_ms));
    for (std::int64_t index = milliseconds(from) >> chunk_bits; index <= (milliseconds(to) - 1) >> chunk_bits; ++index)
        for (const Slot& slot : chunk(index).slots)
            if (slot.time.starts >= from && slot.time.starts < to && milliseconds(slot.time.ends) - milliseconds(slot.time.starts) >= longer_than_ms)
                activities.push_back(shown(slot));
    return activities;
}

Activity Calendar::shown(const Slot& slot) {
    Activity activity;
    static_cast<ActivityPlan&>(activity) = *slot.plan;
    activity.id = slot.time.id.activity;
    activity.planned = slot.time.id.start;
    activity.starts = slot.time.starts;
    activity.ends = slot.time.ends;
    activity.cancelled = slot.time.cancelled;
    activity.repeats = slot.repeats;
    return activity;
}

std::optional<Activity> Calendar::find(OccurrenceId id) {
    refresh();
    const auto stretches = this->stretches(id.activity);
    if (stretches.empty()) return std::nullopt;
    const Stretch& last = stretches.back();
    if (id.start == WallTime{}) {
        if (last.series) return std::nullopt; // which of them?
        id.start = last.plan.starts;
    }
    const ActivityPlan* plan = nullptr;
    bool repeats = last.series;
    const Series* series = last.series ? series_of(id) : nullptr;
    if (series) {
        plan = &series->stretch.plan;
        repeats = series->repeats.has_value();
    } else if (!last.series && !last.removed && last.plan.starts == id.start) {
        plan = &last.plan;
    }
    const auto change = m_changes.find({number(id.activity), milliseconds(id.start)});
    const bool changed = series && change != m_changes.end();
    Slot slot{{id, id.start, {}, !plan || (changed && change->second.cancelled)}, plan ? plan : &last.plan, repeats};
    if (changed) {
        slot.plan = &change->second.plan;
        slot.time.starts = slot.plan->starts;
    }
    slot.time.ends = later(slot.time.starts, milliseconds(slot.plan->ends) - milliseconds(slot.plan->starts));
    return shown(slot);
}

bool Calendar::is_planned(OccurrenceId id) {
    refresh();
    return series_of(id) != nullptr;
}

std::vector<Calendar::Stretch> Calendar::all_stretches() { return read_stretches(":activity = 0", {}); }

std::vector<Calendar::Stretch> Calendar::stretches(ActivityId id) { return read_stretches("a.activity = :activity", id); }

} // namespace data
