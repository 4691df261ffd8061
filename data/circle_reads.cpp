// Reading the picture of a circle. Whether somebody may see it is asked once, of the choice that stands for all of it.
#include <algorithm>
#include <map>

#include "data/circle.h"
#include "data/entry_rows.h"
#include "data/people.h"
#include "data/rules.h"

namespace data {

namespace {

static_assert(static_cast<int>(Kind::circle_mark) == 230 && static_cast<int>(Kind::circle_touch) == 231, "said as numbers below");

bool same_words(const NewCircleMark& one, const NewCircleMark& other) {
    return one.phrase == other.phrase && one.name == other.name && one.ring == other.ring && one.brings == other.brings &&
           one.brings_words == other.brings_words && one.dear == other.dear && one.ended == other.ended;
}

CircleMarkRow read_version(const Statement& row, Home& home, const Viewer& viewer) {
    CircleMarkRow version;
    const auto at = [&row](int column) { return row.integer(entry_column_count + column); };
    version.entry = read_entry(row, home, viewer);
    version.mark = MarkId{at(0)};
    version.what = static_cast<MarkWhat>(at(1));
    version.person = PersonId{at(2)};
    version.phrase = static_cast<int>(at(3));
    version.name = row.text(entry_column_count + 4);
    version.ring = static_cast<CircleRing>(at(5));
    version.brings = static_cast<int>(at(6));
    version.brings_words = row.text(entry_column_count + 7);
    version.dear = at(8) != 0;
    version.kept = at(9) != 0;
    version.ended = at(10) != 0;
    version.own = version.entry.author == version.entry.resident;
    version.first_author = version.entry.author;
    version.first_author_name = version.entry.author_name;
    if (const Person* person = home.roll().find(version.person)) {
        version.known = as_seen_by(viewer, *person);
        const bool visits = person->role == Role::family || person->role == Role::partner;
        version.left = !person->active || (visits && !is_in_circle(home, version.entry.resident, person->id));
        version.relation = version.left ? std::string() : relation(home, viewer, version.entry.resident, person->id);
    }
    return version;
}

// The choice that stands; none where it is not for this viewer. Where the person never chose, it is for their circle.
std::optional<CircleReaders> readers_for(Home& home, const Viewer& viewer, PersonId resident) {
    Statement newest = home.database().prepare("SELECT max(id) FROM circle_pictures WHERE resident = :resident ORDER BY 1");
    newest.bind(":resident", number(resident));
    if (!newest.step() || newest.is_null(0)) return may_see_record(home, viewer, resident) ? std::optional(CircleReaders{}) : std::nullopt;
    const std::int64_t choice = newest.integer(0);
    Statement row = prepare_for(home, viewer, std::string("SELECT e.audience FROM circle_pictures e WHERE e.resident = :resident AND e.id = :id AND ") + audience_predicate() +
                                                  " ORDER BY e.id");
    row.bind(":resident", number(resident)).bind(":id", choice);
    if (!row.step()) return std::nullopt;
    CircleReaders readers{static_cast<Audience>(row.integer(0)), {}};
    Statement named = home.database().prepare("SELECT person FROM named WHERE entry = :entry ORDER BY person");
    named.bind(":entry", choice);
    while (named.step()) readers.named.push_back(PersonId{named.integer(0)});
    return readers;
}

// Oldest first; of one mark, or of all.
std::vector<CircleMarkRow> versions_of(Home& home, const Viewer& viewer, PersonId resident, MarkId mark) {
    std::vector<CircleMarkRow> versions;
    if (!readers_for(home, viewer, resident)) return versions;
    Statement row = home.database().prepare("SELECT id, 230, author, resident, audience, wall, trusted, mark, what, person, phrase, name, ring, brings, brings_words,"
                                            " dear, kept, ended FROM circle_marks WHERE resident = :resident AND (:mark = 0 OR mark = :mark) ORDER BY mark, id");
    row.bind(":resident", number(resident)).bind(":mark", number(mark));
    while (row.step()) versions.push_back(read_version(row, home, viewer));
    return versions;
}

// The latest day that was entered, the person's newest word and what came after it before what others said until then.
void add_touches(Home& home, const Viewer& viewer, PersonId resident, std::vector<CircleMarkRow>& marks) {
    Statement row = home.database().prepare("SELECT id, 231, author, resident, audience, wall, trusted, mark, day FROM circle_touches WHERE resident = :resident ORDER BY id");
    row.bind(":resident", number(resident));
    while (row.step()) {
        InTouch touch{read_entry(row, home, viewer), MarkId{row.integer(entry_column_count)}, WallTime{row.integer(entry_column_count + 1)}};
        const auto mark = std::find_if(marks.begin(), marks.end(), [&](const CircleMarkRow& one) { return one.mark == touch.mark; });
        if (mark == marks.end()) continue;
        const bool own = touch.entry.author == resident;
        if (own || !mark->touched || touch.day >= mark->touched->day) mark->touched = std::move(touch);
    }
}

// What stands of each mark, from all its versions in order.
std::vector<CircleMarkRow> settled(Home& home, const Viewer& viewer, PersonId resident, const std::vector<CircleMarkRow>& versions) {
    std::vector<CircleMarkRow> marks;
    for (auto from = versions.begin(); from != versions.end();) {
        const auto to = std::find_if(from, versions.end(), [&](const CircleMarkRow& one) { return one.mark != from->mark; });
        auto stands = to - 1;
        for (auto one = from; one != to; ++one)
            if (one->own) stands = one;
        CircleMarkRow mark = *stands;
        mark.first_author = from->entry.author;
        mark.first_author_name = from->entry.author_name;
        if (const auto newest = to - 1; newest != stands && !same_words(*newest, mark)) {
            mark.suggested = *newest;
            mark.suggestion = newest->entry;
        }
        marks.push_back(std::move(mark));
        from = to;
    }
    add_touches(home, viewer, resident, marks);
    std::stable_sort(marks.begin(), marks.end(), [](const CircleMarkRow& a, const CircleMarkRow& b) { return a.ring < b.ring; });
    return marks;
}

} // namespace

bool may_see_circle(Home& home, const Viewer& viewer, PersonId resident) { return readers_for(home, viewer, resident).has_value(); }

CircleReaders circle_readers(Home& home, const Viewer& viewer, PersonId resident) { return readers_for(home, viewer, resident).value_or(CircleReaders{}); }

std::vector<CircleMarkRow> circle_of(Home& home, const Viewer& viewer, PersonId resident) {
    auto marks = settled(home, viewer, resident, versions_of(home, viewer, resident, MarkId::none));
    std::erase_if(marks, [](const CircleMarkRow& one) { return one.ended || (one.left && !one.kept); });
    return marks;
}

std::optional<CircleMarkRow> circle_mark(Home& home, const Viewer& viewer, PersonId resident, MarkId id) {
    if (id == MarkId::none) return std::nullopt;
    auto marks = settled(home, viewer, resident, versions_of(home, viewer, resident, id));
    if (marks.empty() || marks.front().ended || (marks.front().left && !marks.front().kept && viewer.person() != resident)) return std::nullopt;
    return marks.front();
}

std::vector<CircleMarkRow> left_from_circle(Home& home, const Viewer& viewer, PersonId resident) {
    if (viewer.role() != Role::resident || viewer.person() != resident) return {};
    auto marks = settled(home, viewer, resident, versions_of(home, viewer, resident, MarkId::none));
    std::erase_if(marks, [](const CircleMarkRow& one) { return one.ended || !one.left || one.kept; });
    return marks;
}

std::vector<CircleMarkRow> mark_history(Home& home, const Viewer& viewer, PersonId resident, MarkId id) {
    auto versions = id == MarkId::none ? std::vector<CircleMarkRow>() : versions_of(home, viewer, resident, id);
    std::reverse(versions.begin(), versions.end());
    return versions;
}

std::vector<TouchOfMark> touches_between(Home& home, const Viewer& viewer, PersonId resident, WallTime from, WallTime to) {
    std::vector<TouchOfMark> touches;
    const auto marks = circle_of(home, viewer, resident);
    if (marks.empty()) return touches;
    Statement row = home.database().prepare("SELECT id, 231, author, resident, audience, wall, trusted, mark, day FROM circle_touches INDEXED BY circle_touches_by_day"
                                            " WHERE resident = :resident AND day >= :from AND day < :to ORDER BY day, mark, id");
    row.bind(":resident", number(resident)).bind(":from", milliseconds(from)).bind(":to", milliseconds(to));
    while (row.step()) {
        const InTouch touch{read_entry(row, home, viewer), MarkId{row.integer(entry_column_count)}, WallTime{row.integer(entry_column_count + 1)}};
        const auto mark = std::find_if(marks.begin(), marks.end(), [&](const CircleMarkRow& one) { return one.mark == touch.mark; });
        const bool again = !touches.empty() && touches.back().touch.mark == touch.mark && touches.back().touch.day == touch.day;
        if (mark != marks.end() && !again) touches.push_back({touch, *mark});
    }
    return touches;
}

MarkId mark_of_entry(Home& home, const Viewer& viewer, PersonId resident, EntryId entry) {
    if (!may_see_circle(home, viewer, resident)) return MarkId::none;
    for (const char* const sql : {"SELECT mark FROM circle_marks WHERE resident = :resident AND id = :id ORDER BY mark",
                                  "SELECT mark FROM circle_touches WHERE resident = :resident AND id = :id ORDER BY id"}) {
        Statement row = home.database().prepare(sql);
        row.bind(":resident", number(resident)).bind(":id", number(entry));
        if (row.step()) return MarkId{row.integer(0)};
    }
    return MarkId::none;
}

} // namespace data
