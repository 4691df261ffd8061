// Cards of a handover: what came since the reader's last confirmation, per resident.
#include "data/handover.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

#include "data/activities.h"
#include "data/agreed.h"
#include "data/asks.h"
#include "data/blobs.h"
#include "data/decisions.h"
#include "data/handover_reads.h"
#include "data/need_bits.h"
#include "data/note_rows.h"
#include "data/people.h"
#include "data/rules.h"
#include "data/stretches.h"

namespace data {

namespace {

constexpr std::int64_t first_window_ms = 24LL * 60 * 60 * 1000; // for a reader who never confirmed a card of this resident

// Where a reader who never confirmed a card starts.
EntryId first_window(Home& home) {
    return last_entry_before(home, WallTime{milliseconds(home.journal().best_wall()) - first_window_ms});
}

std::string window_query() {
    return std::string("SELECT ") + entry_columns + note_columns + " FROM entries e"
           " WHERE e.resident = :resident AND e.id > :from AND e.id <= :until AND " + audience_predicate() + " ORDER BY e.id DESC";
}
constexpr int v_column = entry_column_count, ref_column = v_column + 1, words_column = v_column + 2, extra_column = v_column + 4;

MoodRow read_mood(const Statement& row, Entry entry) {
    const bool own = entry.kind == Kind::mood;
    return {std::move(entry), static_cast<Mood>(row.integer(v_column)), static_cast<MoodTopic>(row.integer(extra_column)), own, row.text(words_column)};
}

// The latest own mood after `from`, for whoever has read the card already: what it showed is still so.
std::optional<MoodRow> own_mood_since(Home& home, const Viewer& reader, PersonId resident, EntryId from) {
    Statement row = prepare_for(home, reader, std::string("SELECT ") + entry_columns + note_columns + " FROM entries e"
                                " WHERE e.resident = :resident AND e.id > :from AND e.kind = 10 AND " + audience_predicate() + " ORDER BY e.id DESC LIMIT 1");
    static_assert(static_cast<int>(Kind::mood) == 10, "the line above says this as a number");
    row.bind(":resident", number(resident)).bind(":from", number(from));
    if (!row.step()) return std::nullopt;
    return read_mood(row, read_entry(row, home, reader));
}

void require_reader(Home& home, const Viewer& reader) {
    require_staff(home, reader);
    require_writer(home, reader);
}

// Of what the entries themselves do not tell: which time of the activity.
WallTime number_of(Home& home, const char* sql, EntryId id) {
    Statement row = home.database().prepare(sql);
    row.bind(":id", number(id));
    return row.step() ? WallTime{row.integer(0)} : WallTime{};
}

ActivityAnswer read_answer(const Statement& row, Home& home, const Entry& entry) {
    const WallTime start = number_of(home, "SELECT start FROM answers WHERE id = :id ORDER BY id", entry.id);
    const WallTime told = number_of(home, "SELECT told FROM answers WHERE id = :id ORDER BY id", entry.id);
    return {entry.id, {ActivityId{row.integer(ref_column)}, start}, entry.resident, static_cast<Answer>(row.integer(v_column)),
            needs_in(row.integer(extra_column)), told};
}

HowItWasRow read_how(const Statement& row, Home& home, Entry entry) {
    const WallTime start = number_of(home, "SELECT start FROM how_it_was WHERE id = :id ORDER BY id", entry.id);
    return {std::move(entry), {ActivityId{row.integer(ref_column)}, start}, static_cast<HowItWas>(row.integer(v_column))};
}

// Adds one entry to the card, under the heading where it belongs.
void put_on_card(HandoverCard& card, const Statement& row, Home& home, const Viewer& reader, bool newest) {
    Entry entry = read_entry(row, home, reader);
    switch (entry.kind) {
    case Kind::mood:
    case Kind::observation: card.moods.push_back(read_mood(row, std::move(entry))); break;
    case Kind::win:
        card.wins.push_back({std::move(entry), static_cast<Win>(row.integer(v_column)), row.text(words_column), card.resident.name, {}, {}});
        for (Attached& one : attached_to(home, reader, card.wins.back().entry.id)) (one.use == BlobUse::drawing ? card.wins.back().drawing : card.wins.back().clip) = one.blob;
        break;
    case Kind::note:
    case Kind::passed_on: {
        NoteRow note = read_note(row, home, reader);
        if (note.asks) break; // among what was asked
        if (entry.kind == Kind::passed_on) note.to = NoteFor::care_team;
        const bool by_family = entry.author_role == Role::family || entry.author_role == Role::partner;
        auto& place = entry.author == card.resident.id ? card.from_resident : by_family ? card.family : card.passed_on;
        place.push_back(std::move(note));
        break;
    }
    case Kind::answer:
        card.answers.push_back(read_answer(row, home, entry));
        break;
    case Kind::about_me:
    case Kind::about_suggestion: ++card.about_me; break;
    case Kind::about_reply: card.about_me += row.integer(ref_column) != 0 ? 1 : 0; break; // declined: nothing has changed
    case Kind::card_sorted: ++card.cards_sorted; break;
    case Kind::importance: card.importance_answers += row.integer(ref_column) != 0 ? 1 : 0; break;
    case Kind::how_it_was: card.how_it_was.push_back(read_how(row, home, std::move(entry))); break;
    case Kind::nothing_to_hand_over:
        if (newest) card.nothing_said = std::move(entry); // with something after it, it is no longer so
        break;
    default: break;
    }
}

HandoverCard card_between(Home& home, const Viewer& reader, PersonId resident, EntryId from, EntryId until) {
    HandoverCard card;
    card.resident = as_seen_by(reader, *home.roll().find(resident));
    card.from = from;
    card.until = until;
    card.read_by_me = true;
    Statement row = prepare_for(home, reader, window_query());
    row.bind(":resident", number(resident)).bind(":from", number(from)).bind(":until", number(until));
    for (bool newest = true; row.step(); newest = false) {
        put_on_card(card, row, home, reader, newest);
        if (row.integer(2) != number(reader.person())) card.read_by_me = false;
    }
    if (steps_by_others(home, reader, resident, from, until) || agreed_steps_by_others(home, reader, resident, from, until) ||
        decided_by_others(home, reader, resident, from, until))
        card.read_by_me = false;
    card.decisions = static_cast<int>(decisions_in_window(home, reader, resident, from, until).size());
    return card;
}

} // namespace

std::vector<HandoverLine> handover_lines(Home& home, const Viewer& reader, WallTime day_from, WallTime day_to) {
    require_reader(home, reader);
    const EntryId otherwise = first_window(home);
    std::unordered_map<std::int64_t, int> open, asked, agreed;
    for (const AgreedRow& one : open_agreed(home, reader, PersonId::none)) ++agreed[number(one.entry.resident)];
    for (const AskRow& ask : open_asks(home, reader)) asked[number(ask.entry.resident)] += ask.what != AskKind::thanks && ask.loop.stage == AskStage::open ? 1 : 0;
    for (const Arrangement& arrangement : arrangements_between(home, reader, day_from, day_to)) open[number(arrangement.resident)] += arrangement.done ? 0 : 1;
    const std::string sql = window_query();
    std::vector<HandoverLine> lines;
    for (Person& resident : residents(home, reader)) {
        HandoverLine line;
        const auto confirmed = last_confirmed(home, reader, resident.id);
        bool from_others = false;
        Statement row = prepare_for(home, reader, sql);
        row.bind(":resident", number(resident.id)).bind(":from", number(confirmed.value_or(otherwise))).bind(":until", std::numeric_limits<std::int64_t>::max());
        while (row.step()) {
            const auto kind = static_cast<Kind>(row.integer(1));
            if (line.entries++ == 0) line.nothing_to_hand_over = kind == Kind::nothing_to_hand_over;
            if (row.integer(2) != number(reader.person())) from_others = true;
            if (kind == Kind::mood && !line.latest_own_mood) line.latest_own_mood = read_mood(row, read_entry(row, home, reader));
            if (kind == Kind::win && line.headline_win.empty()) line.headline_win = row.text(words_column);
            if (kind == Kind::note || kind == Kind::ask) {
                const Role author = home.roll().role_of(PersonId{row.integer(2)});
                line.family_notes += author == Role::family || author == Role::partner ? 1 : 0;
            }
        }
        if (!line.latest_own_mood) line.latest_own_mood = own_mood_since(home, reader, resident.id, otherwise);
        line.open_arrangements = open[number(resident.id)];
        line.asked = asked[number(resident.id)];
        line.agreed = agreed[number(resident.id)];
        const EntryId from = confirmed.value_or(otherwise), newest = home.journal().newest();
        from_others = from_others || steps_by_others(home, reader, resident.id, from, newest) || agreed_steps_by_others(home, reader, resident.id, from, newest) ||
                      decided_by_others(home, reader, resident.id, from, newest);
        line.read_by_me = !from_others && confirmed;
        line.resident = std::move(resident);
        lines.push_back(std::move(line));
    }
    return lines;
}

HandoverCard handover_card(Home& home, const Viewer& reader, PersonId resident, WallTime day_from, WallTime day_to) {
    require_reader(home, reader);
    require_resident(home, resident);
    const auto confirmed = last_confirmed(home, reader, resident);
    const EntryId from = confirmed ? *confirmed : first_window(home);
    HandoverCard card = card_between(home, reader, resident, from, std::max(from, home.journal().newest()));
    card.read_by_me = card.read_by_me && confirmed;
    card.one_line = one_line(home, reader, resident);
    card.asks = asks_in_window(home, reader, resident, card.from, card.until, true);
    card.agreed = agreed_in_window(home, reader, resident, card.from, card.until, true);
    card.decisions += static_cast<int>(decisions_due(home, reader, resident, day_to).size());
    for (Arrangement& arrangement : arrangements_between(home, reader, day_from, day_to))
        if (arrangement.resident == resident) card.arrangements.push_back(std::move(arrangement));
    return card;
}

HandoverCard card_as_confirmed(Home& home, const Viewer& viewer, EntryId confirmation) {
    const auto read = confirmed_handover(home, viewer, confirmation);
    if (!read || !home.roll().find(read->entry.resident)) throw Error(Trouble::refused, "That handover is not there.");
    HandoverCard card = card_between(home, viewer, read->entry.resident, read->from, read->until);
    card.read_by_me = read->entry.author == viewer.person();
    card.asks = asks_in_window(home, viewer, read->entry.resident, read->from, read->until, false);
    card.agreed = agreed_in_window(home, viewer, read->entry.resident, read->from, read->until, false);
    card.one_line = one_line_at(home, viewer, read->entry.resident, read->until);
    return card;
}

} // namespace data
