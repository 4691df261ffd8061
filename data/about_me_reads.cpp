// Reading About me.
#include <algorithm>
#include <limits>

#include "data/about_me_rows.h"
#include "data/handover_reads.h"
#include "data/number_list.h"
#include "data/rules.h"
#include "data/stretches.h"

namespace data {

namespace {

constexpr std::int64_t news_window_ms = 7LL * 24 * 60 * 60 * 1000; // for a reader who never confirmed a card of this resident

// After entry_columns, for statements and suggestions alike.
constexpr const char* content_columns =
    ", e.topic, e.how, e.knower, e.please, e.sense, e.year, e.time, e.phrase, e.picture, e.language, e.words";
constexpr int content_column = entry_column_count, own_column = content_column + 11;

std::string version_select() {
    return std::string("SELECT e.id, e.kind, e.author, e.resident, e.audience, e.wall, e.trusted") + content_columns +
           ", e.statement, e.suggester, e.ended, e.named FROM about_statements e WHERE e.resident = :resident";
}
// The version that stands: nothing earlier shows where somebody may not read it.
constexpr const char* stands = " AND e.id = (SELECT max(l.id) FROM about_statements l WHERE l.resident = :resident AND l.statement = e.statement)";

AboutContent read_content(const Statement& row) {
    AboutContent content;
    const auto at = [&](int column) { return row.integer(content_column + column); };
    content.topic = static_cast<AboutTopic>(at(0));
    content.how = static_cast<HowKnown>(at(1));
    content.knower = PersonId{at(2)};
    content.please = static_cast<Please>(at(3));
    content.sense = static_cast<Sense>(at(4));
    content.year = static_cast<int>(at(5));
    content.time = static_cast<LifeTime>(at(6));
    content.phrase = static_cast<int>(at(7));
    content.picture = row.text(content_column + 8);
    content.language = row.text(content_column + 9);
    content.words = row.text(content_column + 10);
    return content;
}

AboutRow read_version(const Statement& row, Home& home, const Viewer& viewer) {
    AboutRow version;
    version.entry = read_entry(row, home, viewer);
    version.content = read_content(row);
    version.id = StatementId{row.integer(own_column)};
    version.suggester = PersonId{row.integer(own_column + 1)};
    version.ended = row.integer(own_column + 2) != 0;
    for (const std::int64_t person : numbers_in(row.text(own_column + 3))) version.named.push_back(PersonId{person});
    version.knower_name = home.roll().name_for(viewer, version.content.knower);
    version.suggested_by = home.roll().name_for(viewer, version.suggester);
    version.own_words = version.entry.author == version.entry.resident && version.content.how == HowKnown::said;
    return version;
}

std::vector<AboutRow> read_versions(Statement& row, Home& home, const Viewer& viewer) {
    std::vector<AboutRow> versions;
    while (row.step()) versions.push_back(read_version(row, home, viewer));
    return versions;
}

std::string suggestion_select() {
    return std::string("SELECT e.id, 101, e.author, e.resident, e.audience, e.wall, e.trusted") + content_columns +
           ", e.wish, e.statement, r.id, r.author, r.wall, r.reply, r.how, r.passed_on, r.words, t.id FROM about_suggestions e"
           " LEFT JOIN about_replies r ON r.suggestion = e.id AND r.id = (SELECT max(l.id) FROM about_replies l WHERE l.suggestion = e.id)"
           " LEFT JOIN about_told t ON t.reply = r.id";
}
static_assert(static_cast<int>(Kind::about_suggestion) == 101, "the columns above say this as a number");

SuggestionRow read_suggestion(const Statement& row, Home& home, const Viewer& viewer) {
    SuggestionRow suggestion;
    const auto at = [&](int column) { return row.integer(own_column + column); };
    suggestion.entry = read_entry(row, home, viewer);
    suggestion.content = read_content(row);
    suggestion.knower_name = home.roll().name_for(viewer, suggestion.content.knower);
    suggestion.wish = static_cast<Wish>(at(0));
    suggestion.about = StatementId{at(1)};
    if (!row.is_null(own_column + 2)) {
        suggestion.reply_entry = EntryId{at(2)};
        suggestion.replied_by = PersonId{at(3)};
        suggestion.replied_by_name = home.roll().name_for(viewer, suggestion.replied_by);
        suggestion.replied_when = WallTime{at(4)};
        suggestion.reply = static_cast<Reply>(at(5));
        suggestion.reply_how = static_cast<HowKnown>(at(6));
        suggestion.reply_passed_on = at(7) != 0;
        suggestion.reply_words = row.text(own_column + 8);
        suggestion.told = !row.is_null(own_column + 9);
    }
    return suggestion;
}

std::vector<SuggestionRow> read_suggestions(Statement row, Home& home, const Viewer& viewer) {
    std::vector<SuggestionRow> suggestions;
    while (row.step()) suggestions.push_back(read_suggestion(row, home, viewer));
    for (SuggestionRow& one : suggestions)
        if (one.about != StatementId::none)
            if (const auto now = statement(home, viewer, one.entry.resident, one.about)) one.about_words = now->content.words;
    return suggestions;
}

} // namespace

std::string about_me_rule() {
    return std::string("(") + audience_predicate() + " OR " + acting_predicate() + ")";
}

std::optional<AboutRow> standing_version(Home& home, PersonId resident, StatementId id) {
    Statement row = home.database().prepare(version_select() + " AND e.statement = :statement" + stands + " ORDER BY e.id");
    row.bind(":resident", number(resident)).bind(":statement", number(id));
    if (!row.step()) return std::nullopt;
    return read_version(row, home, Viewer::house());
}

std::vector<AboutRow> about_me(Home& home, const Viewer& viewer, PersonId resident) {
    Statement row = prepare_for(home, viewer, version_select() + stands + " AND NOT e.ended AND " + about_me_rule() + " ORDER BY e.resident, e.statement, e.id");
    row.bind(":resident", number(resident));
    std::vector<AboutRow> statements = read_versions(row, home, viewer);
    std::stable_sort(statements.begin(), statements.end(), [](const AboutRow& a, const AboutRow& b) { return a.content.topic < b.content.topic; });
    return statements;
}

std::optional<AboutRow> statement(Home& home, const Viewer& viewer, PersonId resident, StatementId id) {
    Statement row = prepare_for(home, viewer, version_select() + " AND e.statement = :statement" + stands + " AND NOT e.ended AND " + about_me_rule() + " ORDER BY e.id");
    row.bind(":resident", number(resident)).bind(":statement", number(id));
    if (!row.step()) return std::nullopt;
    return read_version(row, home, viewer);
}

std::vector<AboutRow> statement_history(Home& home, const Viewer& viewer, PersonId resident, StatementId id) {
    Statement row = prepare_for(home, viewer, version_select() + " AND e.statement = :statement AND " + about_me_rule() + " ORDER BY e.id DESC");
    row.bind(":resident", number(resident)).bind(":statement", number(id));
    std::vector<AboutRow> versions = read_versions(row, home, viewer);
    const auto standing = standing_version(home, resident, id);
    if (!standing || versions.empty() || versions.front().entry.id != standing->entry.id) return {};
    return versions;
}

std::optional<AboutRow> statement_of(Home& home, const Viewer& viewer, PersonId resident, EntryId version) {
    Statement row = prepare_for(home, viewer, std::string("SELECT e.ref FROM entries e WHERE e.resident = :resident AND e.id = :id AND e.kind IN (100, 102) AND ") +
                                                  about_me_rule() + " ORDER BY e.id");
    static_assert(static_cast<int>(Kind::about_me) == 100 && static_cast<int>(Kind::about_reply) == 102, "the line above says these as numbers");
    row.bind(":resident", number(resident)).bind(":id", number(version));
    if (!row.step() || row.integer(0) == 0) return std::nullopt;
    return statement(home, viewer, resident, StatementId{row.integer(0)});
}

std::vector<SuggestionRow> open_suggestions(Home& home, const Viewer& viewer, PersonId resident) {
    Statement row = prepare_for(home, viewer, suggestion_select() + " WHERE e.resident = :resident AND r.id IS NULL AND " + about_me_rule() + " ORDER BY e.resident, e.id");
    row.bind(":resident", number(resident));
    return read_suggestions(std::move(row), home, viewer);
}

std::vector<SuggestionRow> my_suggestions(Home& home, const Viewer& viewer, PersonId resident, int limit) {
    Statement row = prepare_for(home, viewer, suggestion_select() + " WHERE e.resident = :resident AND r.id IS NOT NULL AND e.author = :viewer AND " + about_me_rule() +
                                                  " ORDER BY e.resident DESC, e.id DESC LIMIT :limit");
    row.bind(":resident", number(resident)).bind(":limit", limit);
    return read_suggestions(std::move(row), home, viewer);
}

std::optional<SuggestionRow> suggestion(Home& home, const Viewer& viewer, EntryId id) {
    Statement row = prepare_for(home, viewer, suggestion_select() + " WHERE e.id = :id AND " + about_me_rule() + " ORDER BY e.id");
    row.bind(":id", number(id));
    auto found = read_suggestions(std::move(row), home, viewer);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

int replies_for_me(Home& home, const Viewer& viewer, PersonId resident) {
    constexpr int newest = 100; // what is older was said to them long ago
    int untold = 0;
    if (viewer.person() == PersonId::none) return untold;
    for (const SuggestionRow& one : my_suggestions(home, viewer, resident, newest)) untold += one.told ? 0 : 1;
    return untold;
}

bool acts_for(Home& home, PersonId resident, PersonId person) {
    if (person == PersonId::none || !is_in_circle(home, resident, person)) return false;
    Statement row = home.database().prepare("SELECT acts FROM acts_for WHERE resident = :resident AND person = :person ORDER BY person");
    row.bind(":resident", number(resident)).bind(":person", number(person));
    return row.step() && row.integer(0) != 0;
}

std::vector<ActsFor> who_acts_for(Home& home, const Viewer& viewer, PersonId resident) {
    std::vector<ActsFor> people;
    if (!may_see_record(home, viewer, resident)) return people;
    Statement row = home.database().prepare("SELECT e.id, 103, e.author, e.resident, e.audience, e.wall, e.trusted, e.person, e.words, c.relation FROM acts_for e"
                                            " JOIN circle c ON c.resident = e.resident AND c.person = e.person"
                                            " WHERE e.resident = :resident AND e.acts ORDER BY e.person");
    static_assert(static_cast<int>(Kind::acts_for) == 103, "the columns above say this as a number");
    row.bind(":resident", number(resident));
    while (row.step()) {
        const Person* person = home.roll().find(PersonId{row.integer(entry_column_count)});
        if (person && person->active) people.push_back({read_entry(row, home, viewer), as_seen_by(viewer, *person), row.text(entry_column_count + 2), row.text(entry_column_count + 1)});
    }
    return people;
}

EntryId about_me_news_from(Home& home, const Viewer& reader, PersonId resident) {
    if (const auto confirmed = last_confirmed(home, reader, resident)) return *confirmed;
    return last_entry_before(home, WallTime{milliseconds(home.journal().best_wall()) - news_window_ms});
}

std::vector<AboutRow> about_me_changes(Home& home, const Viewer& viewer, PersonId resident, EntryId from, EntryId until) {
    Statement row = prepare_for(home, viewer, version_select() + stands + " AND e.id > :after AND e.id <= :up_to AND " + about_me_rule() +
                                                  " ORDER BY e.resident, e.statement, e.id");
    row.bind(":resident", number(resident)).bind(":after", number(from)).bind(":up_to", number(until));
    std::vector<AboutRow> changes = read_versions(row, home, viewer);
    std::sort(changes.begin(), changes.end(), [](const AboutRow& a, const AboutRow& b) { return a.entry.id > b.entry.id; });
    return changes;
}

} // namespace data
