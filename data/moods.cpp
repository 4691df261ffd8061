// Moods: the person's own word, and what others noticed.
#include "data/moods.h"

#include "data/body.h"
#include "data/entry_rows.h"
#include "data/rules.h"
#include "data/stretches.h"
#include "data/text.h"

namespace data {

namespace {

bool is_known(Mood mood) {
    return (mood >= Mood::happy && mood <= Mood::in_pain) || mood == Mood::not_sure || mood == Mood::rather_not_say;
}

EntryId append_mood(Home& home, const Viewer& by, Kind kind, const NewMood& mood, EntryId supersedes) {
    if (!is_known(mood.mood) || mood.about < MoodTopic::nothing || mood.about > MoodTopic::missing_someone)
        throw Error(Trouble::refused, "That is not one of the feelings to choose from.");
    const auto named = checked_audience(home, by, mood.resident, mood.audience, mood.named);
    BodyWriter body;
    body.number("about", static_cast<std::int64_t>(mood.about)).text("words", checked_text(mood.words)).numbers("named", named);
    return home.journal().append({kind, by.person(), mood.resident, mood.audience, supersedes, static_cast<std::int64_t>(mood.mood), body.json()});
}

void require_own(Home& home, const Viewer& by, PersonId resident) {
    require_writer(home, by);
    require_resident(home, resident);
    if (by.role() != Role::resident || by.person() != resident) throw Error(Trouble::refused, "Only the person can say how they feel; write down what you noticed instead.");
}

void require_observer(Home& home, const Viewer& by, const NewMood& mood) {
    require_writer(home, by);
    require_resident(home, mood.resident);
    require_sight_of(home, by, mood.resident);
    if (by.person() == mood.resident) throw Error(Trouble::refused, "Your own feeling is yours to say: it is not an observation.");
    if (mood.audience == Audience::house) throw Error(Trouble::refused, "What others noticed is not shown to the house.");
}

MoodRow read_mood(const Statement& row, Home& home, const Viewer& viewer) {
    Entry entry = read_entry(row, home, viewer);
    const bool own = entry.kind == Kind::mood;
    return {std::move(entry), static_cast<Mood>(row.integer(entry_column_count)), static_cast<MoodTopic>(row.integer(entry_column_count + 1)), own,
            row.text(entry_column_count + 2)};
}

std::string mood_query(const char* where_and_order) {
    return std::string("SELECT ") + entry_columns + ", e.v, e.extra, e.words FROM entries e WHERE e.resident = :resident AND e.kind IN (10, 11) AND " +
           audience_predicate() + where_and_order;
}
static_assert(static_cast<int>(Kind::mood) == 10 && static_cast<int>(Kind::observation) == 11, "the query above says these as numbers");

} // namespace

EntryId record_mood(Home& home, const Viewer& by, const NewMood& mood) {
    require_own(home, by, mood.resident);
    return append_mood(home, by, Kind::mood, mood, EntryId::none);
}

EntryId record_observation(Home& home, const Viewer& by, const NewMood& mood) {
    require_observer(home, by, mood);
    return append_mood(home, by, Kind::observation, mood, EntryId::none);
}

EntryId change_mood(Home& home, const Viewer& by, EntryId earlier, const NewMood& mood) {
    const Kind kind = require_standing_own(home, by, earlier, mood.resident, {Kind::mood, Kind::observation});
    kind == Kind::mood ? require_own(home, by, mood.resident) : require_observer(home, by, mood);
    return append_mood(home, by, kind, mood, earlier);
}

std::vector<MoodRow> moods_of(Home& home, const Viewer& viewer, PersonId resident, int limit) {
    Statement row = prepare_for(home, viewer, mood_query(" ORDER BY e.id DESC LIMIT :limit"));
    row.bind(":resident", number(resident)).bind(":limit", limit);
    std::vector<MoodRow> moods;
    while (row.step()) moods.push_back(read_mood(row, home, viewer));
    return moods;
}

std::vector<MoodRow> moods_between(Home& home, const Viewer& viewer, PersonId resident, WallTime from, WallTime to) {
    std::vector<MoodRow> moods;
    const auto range = entries_around(home, from, to);
    if (!range) return moods;
    Statement row = prepare_for(home, viewer, mood_query(" AND e.id >= :first AND e.id <= :last AND e.wall >= :from AND e.wall < :to ORDER BY e.id"));
    row.bind(":resident", number(resident)).bind(":first", number(range->first)).bind(":last", number(range->last));
    row.bind(":from", milliseconds(from)).bind(":to", milliseconds(to));
    moods.reserve(256);
    while (row.step()) moods.push_back(read_mood(row, home, viewer));
    return moods;
}

} // namespace data
