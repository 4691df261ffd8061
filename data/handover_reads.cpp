// Confirming a card, saying that there is nothing, and the history of both.
#include "data/handover_reads.h"

#include <algorithm>
#include <sstream>

#include "data/body.h"
#include "data/entry_rows.h"
#include "data/handover.h"
#include "data/rules.h"
#include "data/text.h"

namespace data {

namespace {

// Alias "e", with a `kind` of its own so that the common columns fit.
constexpr const char* read_columns = "e.id, 61, e.author, e.resident, e.audience, e.wall, e.trusted, e.from_id, e.until_id, e.said_back, e.words";
static_assert(static_cast<int>(Kind::handover_read) == 61, "the columns above say this as a number");

HandoverRead read_confirmation(const Statement& row, Home& home, const Viewer& viewer) {
    HandoverRead read;
    read.entry = read_entry(row, home, viewer);
    read.from = EntryId{row.integer(entry_column_count)};
    read.until = EntryId{row.integer(entry_column_count + 1)};
    std::istringstream said(row.text(entry_column_count + 2));
    for (std::int64_t id = 0; said >> id;) read.said_back.push_back(EntryId{id});
    read.words = row.text(entry_column_count + 3);
    read.resident_name = home.roll().name_for(viewer, read.entry.resident);
    return read;
}

struct Confirmation {
    EntryId id{}, from{}, until{};
};

// A reader's confirmations of one resident never go back, so the last one reaches furthest.
std::optional<Confirmation> last_confirmation(Home& home, const Viewer& reader, PersonId resident) {
    Statement row = home.database().prepare("SELECT id, from_id, until_id FROM handovers WHERE author = :author AND resident = :resident ORDER BY id DESC LIMIT 1");
    row.bind(":author", number(reader.person())).bind(":resident", number(resident));
    if (!row.step()) return std::nullopt;
    return Confirmation{EntryId{row.integer(0)}, EntryId{row.integer(1)}, EntryId{row.integer(2)}};
}

bool is_on_card(Home& home, const Viewer& reader, PersonId resident, EntryId id) {
    Statement row = prepare_for(home, reader, std::string("SELECT 1 FROM entries e WHERE e.resident = :resident AND e.id = :id AND ") + audience_predicate() + " ORDER BY e.id");
    row.bind(":resident", number(resident)).bind(":id", number(id));
    return row.step();
}

} // namespace

EntryId sign_handover(Home& home, const Viewer& by, HandoverPart part, WallTime day_from, WallTime day_to) {
    require_staff(home, by);
    require_writer(home, by);
    const auto lines = handover_lines(home, by, day_from, day_to);
    const auto read = std::count_if(lines.begin(), lines.end(), [](const HandoverLine& line) { return line.read_by_me; });
    if (part == HandoverPart::taken_over && read == 0 && !lines.empty()) throw Error(Trouble::refused, "Please read the cards before you take over.");
    const EntryId newest = home.journal().newest();
    for (const HandoverSign& sign : handover_signs(home, by, 1))
        if (sign.entry.id == newest && sign.part == part && sign.entry.author == by.person()) return newest; // a second tap
    BodyWriter body;
    body.number("until", number(newest)).number("read", read).number("of", static_cast<std::int64_t>(lines.size()));
    return home.journal().append({Kind::handover_signed, by.person(), PersonId::none, Audience::care_team, EntryId::none,
                                  static_cast<std::int64_t>(part), body.json()});
}

std::vector<HandoverSign> handover_signs(Home& home, const Viewer& viewer, int limit) {
    static_assert(static_cast<int>(Kind::handover_signed) == 162, "said as a number below");
    Statement row = prepare_for(home, viewer, std::string("SELECT e.id, 162, e.author, e.resident, e.audience, e.wall, e.trusted, e.part, e.until, e.read, e.of_all FROM handover_signs e"
                                " WHERE e.id > 0 AND ") + audience_predicate() + " ORDER BY e.id DESC LIMIT :limit");
    row.bind(":limit", limit);
    std::vector<HandoverSign> signs;
    while (row.step())
        signs.push_back({read_entry(row, home, viewer), static_cast<HandoverPart>(row.integer(entry_column_count)), EntryId{row.integer(entry_column_count + 1)},
                         static_cast<int>(row.integer(entry_column_count + 2)), static_cast<int>(row.integer(entry_column_count + 3))});
    return signs;
}

EntryId confirm_handover(Home& home, const Viewer& reader, PersonId resident, EntryId from, EntryId until, const std::vector<EntryId>& said_back,
                         const std::string& words) {
    require_staff(home, reader);
    require_writer(home, reader);
    require_resident(home, resident);
    if (number(from) < 0 || from > until || until > home.journal().newest()) throw Error(Trouble::refused, "Please read the card again before you confirm it.");
    if (const auto last = last_confirmation(home, reader, resident)) {
        if (last->from == from && last->until == until) return last->id; // a second tap
        if (until < last->until) throw Error(Trouble::refused, "Please read the card again before you confirm it.");
    }
    std::vector<std::int64_t> said;
    for (const EntryId id : said_back)
        if (id > from && id <= until && is_on_card(home, reader, resident, id)) said.push_back(number(id)); // what was withdrawn meanwhile is left out
    BodyWriter body;
    body.number("from", number(from)).number("until", number(until)).numbers("said_back", said).text("words", checked_text(words));
    return home.journal().append({Kind::handover_read, reader.person(), resident, Audience::care_team, EntryId::none, 0, body.json()});
}

EntryId say_nothing_to_hand_over(Home& home, const Viewer& by, PersonId resident) {
    require_staff(home, by);
    require_writer(home, by);
    require_resident(home, resident);
    return home.journal().append({Kind::nothing_to_hand_over, by.person(), resident, Audience::care_team, EntryId::none, 0, "{}"});
}

std::vector<HandoverRead> handover_history(Home& home, const Viewer& viewer, PersonId resident, int limit) {
    const std::string select = std::string("SELECT ") + read_columns + " FROM handovers e INDEXED BY ";
    const std::string rule = std::string(audience_predicate()) + " ORDER BY e.id DESC LIMIT :limit";
    Statement row = prepare_for(home, viewer, resident == PersonId::none ? select + "handovers_by_id WHERE e.id > 0 AND " + rule
                                                                         : select + "handovers_by_resident WHERE e.resident = :resident AND " + rule);
    row.bind(":resident", number(resident)).bind(":limit", limit);
    std::vector<HandoverRead> reads;
    while (row.step()) reads.push_back(read_confirmation(row, home, viewer));
    return reads;
}

std::optional<EntryId> last_confirmed(Home& home, const Viewer& reader, PersonId resident) {
    const auto last = last_confirmation(home, reader, resident);
    return last ? std::optional(last->until) : std::nullopt;
}

std::optional<HandoverRead> confirmed_handover(Home& home, const Viewer& viewer, EntryId confirmation) {
    Statement row = prepare_for(home, viewer, std::string("SELECT ") + read_columns + " FROM handovers e INDEXED BY handovers_by_id WHERE e.id = :id AND " +
                                                  audience_predicate() + " ORDER BY e.id");
    row.bind(":id", number(confirmation));
    if (!row.step()) return std::nullopt;
    return read_confirmation(row, home, viewer);
}

std::string one_line_at(Home& home, const Viewer& viewer, PersonId resident, EntryId until) {
    Statement row = prepare_for(home, viewer, std::string("SELECT e.words FROM one_lines e WHERE e.resident = :resident"
                                " AND e.id = (SELECT max(l.id) FROM one_lines l WHERE l.resident = :resident AND l.id <= :until) AND ") +
                                audience_predicate() + " ORDER BY e.id");
    row.bind(":resident", number(resident)).bind(":until", number(until));
    return row.step() ? row.text(0) : std::string();
}

} // namespace data
