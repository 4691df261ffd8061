// Small wins.
#include "data/wins.h"

#include "data/clips.h"
#include "data/entry_rows.h"
#include "data/rules.h"
#include "data/stretches.h"
#include "data/text.h"

namespace data {

namespace {

void require_teller(Home& home, const Viewer& by, PersonId about) {
    require_writer(home, by);
    require_active(home, about);
    if (by.visiting() != PersonId::none) require_sight_of(home, by, about);
}

// A drawing, a recording. What another entry keeps already was looked at when it was kept there.
void require_belongings(const std::vector<Attachment>& with) {
    int drawings = 0, clips = 0;
    for (const Attachment& one : with) {
        if (one.use == BlobUse::photo) throw Error(Trouble::refused, "A small win has a drawing or a recording.");
        if (!one.content.empty() && one.use == BlobUse::drawing) require_drawing(one.content);
        if (!one.content.empty() && one.use == BlobUse::clip) require_recording(one.content);
        (one.use == BlobUse::drawing ? drawings : clips) += 1;
    }
    if (drawings > 1 || clips > 1) throw Error(Trouble::refused, "One drawing and one recording are enough for a small win.");
}

EntryId append_win(Home& home, const Viewer& by, const NewWin& win, EntryId supersedes) {
    if (win.win < Win::tried_new || win.win > Win::felt_better) throw Error(Trouble::refused, "That is not one of the wins to choose from.");
    const auto named = checked_audience(home, by, win.resident, win.audience, win.named);
    BodyWriter body;
    body.text("words", checked_text(win.words)).numbers("named", named);
    require_belongings(win.with);
    std::vector<KeptBlob> blobs = attach(body, win.with);
    return home.journal().append({Kind::win, by.person(), win.resident, win.audience, supersedes, static_cast<std::int64_t>(win.win), body.json(), std::move(blobs)});
}

// What belongs to a win is read by who may read the win.
constexpr const char* win_columns = ", e.v, e.words, coalesce((SELECT u.blob FROM blob_uses u WHERE u.id = e.id AND u.use = 1 ORDER BY u.place LIMIT 1), ''),"
                                    " coalesce((SELECT u.blob FROM blob_uses u WHERE u.id = e.id AND u.use = 2 ORDER BY u.place LIMIT 1), '')";
static_assert(static_cast<int>(BlobUse::drawing) == 1 && static_cast<int>(BlobUse::clip) == 2, "the columns say these as numbers");

std::vector<WinRow> read_wins(Statement& row, Home& home, const Viewer& viewer) {
    std::vector<WinRow> wins;
    while (row.step()) {
        Entry entry = read_entry(row, home, viewer);
        std::string name = home.roll().name_for(viewer, entry.resident);
        wins.push_back({std::move(entry), static_cast<Win>(row.integer(entry_column_count)), row.text(entry_column_count + 1), std::move(name),
                        {row.text(entry_column_count + 2)}, {row.text(entry_column_count + 3)}});
    }
    return wins;
}

static_assert(static_cast<int>(Kind::win) == 30, "the queries below say this as a number, so that their indexes fit");

} // namespace

EntryId record_win(Home& home, const Viewer& by, const NewWin& win) {
    require_teller(home, by, win.resident);
    return append_win(home, by, win, EntryId::none);
}

EntryId change_win(Home& home, const Viewer& by, EntryId earlier, const NewWin& win) {
    require_standing_own(home, by, earlier, win.resident, {Kind::win});
    require_teller(home, by, win.resident);
    return append_win(home, by, win, earlier);
}

std::vector<WinRow> wins_of(Home& home, const Viewer& viewer, PersonId resident, int limit) {
    Statement row = prepare_for(home, viewer, std::string("SELECT ") + entry_columns + win_columns + " FROM entries e INDEXED BY wins_by_resident"
                                " WHERE e.resident = :resident AND e.kind = 30 AND " + audience_predicate() + " ORDER BY e.id DESC LIMIT :limit");
    row.bind(":resident", number(resident)).bind(":limit", limit);
    return read_wins(row, home, viewer);
}

std::vector<WinRow> house_wins(Home& home, const Viewer& viewer, int limit, int days) {
    const auto since = WallTime{milliseconds(home.journal().best_wall()) - std::int64_t{days} * 24 * 60 * 60 * 1000};
    const EntryId before = last_entry_before(home, since);
    Statement row = prepare_for(home, viewer, std::string("SELECT ") + entry_columns + win_columns + " FROM entries e INDEXED BY house_wins_by_id"
                                " WHERE e.kind = 30 AND e.audience = 4 AND e.id > :before"
                                " AND EXISTS (SELECT 1 FROM people p WHERE p.id = e.resident AND p.active) AND " + audience_predicate() + " ORDER BY e.id DESC LIMIT :limit");
    row.bind(":before", number(before)).bind(":limit", limit);
    return read_wins(row, home, viewer);
}

std::vector<WinRow> wins_seen_by(Home& home, const Viewer& viewer, int limit, int days) {
    const auto since = WallTime{milliseconds(home.journal().best_wall()) - std::int64_t{days} * 24 * 60 * 60 * 1000};
    Statement row = prepare_for(home, viewer, std::string("SELECT ") + entry_columns + win_columns + " FROM entries e INDEXED BY wins_by_id"
                                " WHERE e.kind = 30 AND e.id > :before AND " +
                                audience_predicate() + " ORDER BY e.id DESC LIMIT :limit");
    row.bind(":before", number(last_entry_before(home, since))).bind(":limit", limit);
    return read_wins(row, home, viewer);
}

std::optional<WinRow> win(Home& home, const Viewer& viewer, EntryId id) {
    Statement row = prepare_for(home, viewer, std::string("SELECT ") + entry_columns + win_columns + " FROM entries e INDEXED BY wins_by_id"
                                " WHERE e.kind = 30 AND e.id = :id AND " + audience_predicate() + " ORDER BY e.id");
    row.bind(":id", number(id));
    std::vector<WinRow> found = read_wins(row, home, viewer);
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

EntryId cheer(Home& home, const Viewer& by, EntryId id) {
    require_writer(home, by);
    const auto cheered = win(home, by, id);
    if (!cheered) throw Error(Trouble::refused, "That win is not there any more.");
    if (cheered->entry.resident == by.person()) throw Error(Trouble::refused, "A cheer is for somebody else's win.");
    for (const Cheer& one : cheers_of(home, by, id))
        if (one.person == by.person()) return one.entry;
    BodyWriter body;
    body.number("win", number(id));
    return home.journal().append({Kind::cheer, by.person(), cheered->entry.resident, cheered->entry.audience, EntryId::none, 0, body.json()});
}

std::vector<Cheer> cheers_of(Home& home, const Viewer& viewer, EntryId id) {
    std::vector<Cheer> cheers;
    if (!win(home, viewer, id)) return cheers; // who may see a win may see who is glad of it
    Statement row = home.database().prepare("SELECT id, person FROM cheers WHERE win = :win ORDER BY id");
    row.bind(":win", number(id));
    while (row.step()) cheers.push_back({EntryId{row.integer(0)}, PersonId{row.integer(1)}, home.roll().name_for(viewer, PersonId{row.integer(1)})});
    return cheers;
}

} // namespace data
