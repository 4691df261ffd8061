// What matters in an everyday way: the person's own answers, and beside them what those who know the person think.
#include <algorithm>

#include "data/body.h"
#include "data/card_sort.h"
#include "data/entry_rows.h"
#include "data/rules.h"

namespace data {

namespace {

static_assert(static_cast<int>(Kind::importance) == 107, "the queries below say this as a number, so that their index fits");

bool is_item(Home& home, const Viewer& viewer, Preference item) {
    if ((item >= Preference::clothes && item <= Preference::lock_things) || (item >= Preference::reading && item <= Preference::faith)) return true;
    const auto own = home_card(home, viewer, card_key(HomeCardId{static_cast<std::int64_t>(item)}));
    return own && own->topic == CardTopic::everyday;
}

// What this author said of this item before; of the person's own answers there is one, whoever wrote it down for them.
struct Earlier {
    EntryId entry{};
    PersonId author{};
};
Earlier earlier(Home& home, PersonId resident, PersonId author, Preference item, bool own) {
    Statement row = home.database().prepare("SELECT e.id, e.author FROM entries e INDEXED BY importance_by_item WHERE e.resident = :resident AND e.kind = 107"
                                            " AND e.extra = :item AND e.ref = :own AND (:own OR e.author = :author) ORDER BY e.id DESC LIMIT 1");
    row.bind(":resident", number(resident)).bind(":item", static_cast<std::int64_t>(item)).bind(":own", own).bind(":author", number(author));
    if (!row.step()) return {};
    return {EntryId{row.integer(0)}, PersonId{row.integer(1)}};
}

} // namespace

EntryId answer_importance(Home& home, const Viewer& by, PersonId resident, Preference item, Importance answer) {
    require_writer(home, by);
    require_resident(home, resident);
    require_sight_of(home, by, resident);
    if (!is_item(home, by, item) || answer < Importance::very || answer > Importance::no_answer) throw Error(Trouble::refused, "Please choose one of the answers.");
    const bool own = (by.role() == Role::resident && by.person() == resident) || is_staff_now(home, by);
    if (!own && by.visiting() != resident) throw Error(Trouble::refused, "The person answers, or somebody who visits them.");
    const Earlier before = earlier(home, resident, by.person(), item, own);
    if (before.author == resident && by.person() != resident) throw Error(Trouble::refused, "The person answered this themself: only they change it.");
    BodyWriter body;
    body.number("item", static_cast<std::int64_t>(item)).flag("own", own);
    return home.journal().append({Kind::importance, by.person(), resident, Audience::care_team, before.entry,
                                  static_cast<std::int64_t>(answer), body.json()});
}

std::vector<ImportanceRow> importance_of(Home& home, const Viewer& viewer, PersonId resident) {
    Statement row = prepare_for(home, viewer, std::string("SELECT ") + entry_columns + ", e.v, e.extra, e.ref FROM entries e INDEXED BY importance_by_item"
                                " WHERE e.resident = :resident AND e.kind = 107 AND " + audience_predicate() + " ORDER BY e.extra, e.ref DESC, e.id");
    row.bind(":resident", number(resident));
    std::vector<ImportanceRow> rows;
    while (row.step())
        rows.push_back({read_entry(row, home, viewer), static_cast<Preference>(row.integer(entry_column_count + 1)),
                        static_cast<Importance>(row.integer(entry_column_count)), row.integer(entry_column_count + 2) != 0});
    return rows;
}

} // namespace data
