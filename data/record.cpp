// Everything that is written about a resident: entries, cards that were read, and what became of what was asked.
#include "data/record.h"

#include <algorithm>

#include "data/asks.h"
#include "data/circle.h"
#include "data/decisions.h"
#include "data/entry_rows.h"
#include "data/journal.h"
#include "data/rules.h"
#include "data/stretches.h"

namespace data {

namespace {

class Span {
public:
    Span(EntryRange range, WallTime from, WallTime to) : m_range(range), m_from(from), m_to(to) {}
    void bind(Statement& statement, PersonId resident) const {
        statement.bind(":resident", number(resident)).bind(":first", number(m_range.first)).bind(":last", number(m_range.last));
        statement.bind(":from", milliseconds(m_from)).bind(":to", milliseconds(m_to));
    }

private:
    EntryRange m_range;
    WallTime m_from, m_to;
};

constexpr const char* within = " AND e.id >= :first AND e.id <= :last AND e.wall >= :from AND e.wall < :to";

void add_entries(Home& home, const Viewer& viewer, PersonId resident, const Span& span, std::vector<Written>& written) {
    Statement row = prepare_for(home, viewer, std::string("SELECT ") + entry_columns + ", e.v, e.extra, e.ref, e.words FROM entries e"
                                " WHERE e.resident = :resident" + within + " AND " + audience_predicate() + " ORDER BY e.id DESC");
    span.bind(row, resident);
    while (row.step())
        written.push_back({read_entry(row, home, viewer), row.integer(entry_column_count), row.integer(entry_column_count + 1),
                           row.integer(entry_column_count + 2), row.text(entry_column_count + 3)});
}

// Alias "e" with a kind of its own, so that the common columns fit.
void add_cards_read(Home& home, const Viewer& viewer, PersonId resident, const Span& span, std::vector<Written>& written) {
    static_assert(static_cast<int>(Kind::handover_read) == 61, "said as a number below");
    Statement row = prepare_for(home, viewer, std::string("SELECT e.id, 61, e.author, e.resident, e.audience, e.wall, e.trusted, e.words"
                                " FROM handovers e INDEXED BY handovers_by_resident WHERE e.resident = :resident") + within + " AND " + audience_predicate() + " ORDER BY e.id DESC");
    span.bind(row, resident);
    while (row.step()) written.push_back({read_entry(row, home, viewer), 0, 0, 0, row.text(entry_column_count)});
}

void add_attendance(Home& home, const Viewer& viewer, PersonId resident, const Span& span, std::vector<Written>& written) {
    static_assert(static_cast<int>(Kind::attendance) == 111, "said as a number below");
    Statement row = prepare_for(home, viewer, std::string("SELECT e.id, 111, e.author, e.resident, e.audience, e.wall, e.trusted, e.attended, e.help, e.activity"
                                " FROM attendance e INDEXED BY attendance_written WHERE e.resident = :resident") + within +
                                " AND e.id = (SELECT max(l.id) FROM attendance l WHERE l.activity = e.activity AND l.start = e.start AND l.resident = e.resident) AND " +
                                audience_predicate() + " ORDER BY e.id DESC");
    span.bind(row, resident);
    while (row.step())
        written.push_back({read_entry(row, home, viewer), row.integer(entry_column_count), row.integer(entry_column_count + 1),
                           row.integer(entry_column_count + 2), {}});
}

void add_steps(Home& home, const Viewer& viewer, PersonId resident, const Span& span, std::vector<Written>& written) {
    Statement row = home.database().prepare(std::string("SELECT e.ask, e.id FROM ask_steps e INDEXED BY ask_steps_by_resident WHERE e.resident = :resident") + within +
                                            " AND NOT EXISTS (SELECT 1 FROM note_threads t WHERE t.first = e.id) ORDER BY e.id DESC"); // an answer in a note is that note
    span.bind(row, resident);
    while (row.step())
        for (const AskStepRow& step : steps_of(home, viewer, AskId{row.integer(0)})) // none where what was asked may not be read
            if (number(step.entry.id) == row.integer(1))
                written.push_back({step.entry, static_cast<std::int64_t>(step.step), step.phrase, row.integer(0), step.words});
}

void add_decision_parts(Home& home, const Viewer& viewer, PersonId resident, const Span& span, std::vector<Written>& written) {
    Statement row = home.database().prepare(std::string("SELECT e.decision, e.id FROM decision_parts e INDEXED BY decision_parts_by_resident WHERE e.resident = :resident") +
                                            within + " ORDER BY e.id DESC");
    span.bind(row, resident);
    while (row.step())
        if (const auto decision = find_decision(home, viewer, DecisionId{row.integer(0)})) // none where the question may not be read
            for (const DecisionPartRow& part : decision->parts)
                if (number(part.entry.id) == row.integer(1))
                    written.push_back({part.entry, static_cast<std::int64_t>(part.part), number(part.option), row.integer(0), part.words});
}

// `ref`: the mark.
void add_circle(Home& home, const Viewer& viewer, PersonId resident, const Span& span, std::vector<Written>& written) {
    if (!may_see_circle(home, viewer, resident)) return;
    static_assert(static_cast<int>(Kind::circle_mark) == 230 && static_cast<int>(Kind::circle_touch) == 231, "said as numbers below");
    struct Part {
        const char* from;
        const char* order;
    };
    for (const auto& [from, order] : {Part{"SELECT e.id, 230, e.author, e.resident, e.audience, e.wall, e.trusted, e.mark FROM circle_marks e", " ORDER BY e.mark, e.id"},
                                      Part{"SELECT e.id, 231, e.author, e.resident, e.audience, e.wall, e.trusted, e.mark FROM circle_touches e", " ORDER BY e.id"}}) {
        Statement row = home.database().prepare(std::string(from) + " WHERE e.resident = :resident" + within + order);
        span.bind(row, resident);
        while (row.step()) written.push_back({read_entry(row, home, viewer), 0, 0, row.integer(entry_column_count), {}});
    }
}

bool is_of_an_occasion(Kind kind) { return kind == Kind::answer || kind == Kind::attendance || kind == Kind::how_it_was; }

WallTime occasion_of(Home& home, EntryId id) {
    const auto row = journal_row(home.database(), id);
    return row && row->body ? WallTime{BodyReader(*row->body).number("start")} : WallTime{};
}

} // namespace

std::vector<Written> written_between(Home& home, const Viewer& viewer, PersonId resident, WallTime from, WallTime to) {
    std::vector<Written> written;
    const auto range = entries_around(home, from, to);
    if (!range || !may_see_record(home, viewer, resident)) return written;
    const Span span(*range, from, to);
    add_entries(home, viewer, resident, span, written);
    add_attendance(home, viewer, resident, span, written);
    add_cards_read(home, viewer, resident, span, written);
    add_steps(home, viewer, resident, span, written);
    add_decision_parts(home, viewer, resident, span, written);
    add_circle(home, viewer, resident, span, written);
    for (Written& one : written)
        if (is_of_an_occasion(one.entry.kind)) one.start = occasion_of(home, one.entry.id);
    std::sort(written.begin(), written.end(), [](const Written& one, const Written& other) { return one.entry.id > other.entry.id; });
    return written;
}

WallTime first_written(Home& home, const Viewer& viewer, PersonId resident) {
    if (!may_see_record(home, viewer, resident)) return {};
    Statement row = prepare_for(home, viewer, std::string("SELECT e.wall FROM entries e WHERE e.resident = :resident AND ") + audience_predicate() + " ORDER BY e.id LIMIT 1");
    row.bind(":resident", number(resident));
    return row.step() ? WallTime{row.integer(0)} : WallTime{};
}

} // namespace data
