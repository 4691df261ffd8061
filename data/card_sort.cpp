// Card sorts and the home's own cards.
#include "data/card_sort.h"

#include <algorithm>
#include <charconv>

#include "data/body.h"
#include "data/entry_rows.h"
#include "data/photographs.h"
#include "data/rules.h"
#include "data/text.h"

namespace data {

namespace {

[[noreturn]] void refuse(const char* why) { throw Error(Trouble::refused, why); }

constexpr const char* home_key = "home-";

static_assert(static_cast<int>(Kind::card_sorted) == 106, "the queries below say this as a number, so that their index fits");
std::string cards_of(const char* where) {
    return std::string("SELECT ") + entry_columns + ", e.v, e.extra, e.ref, e.words FROM entries e INDEXED BY cards_by_sort"
           " WHERE e.resident = :resident AND e.kind = 106" + where + " AND " + audience_predicate();
}
constexpr int place_column = entry_column_count, topic_column = place_column + 1, sort_column = place_column + 2, key_column = place_column + 3;

bool is_key(std::string_view key) {
    return !key.empty() && key.size() <= 64 && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

// The person, or staff beside them.
void require_sorter(Home& home, const Viewer& by, PersonId resident) {
    require_writer(home, by);
    require_resident(home, resident);
    const bool own = by.role() == Role::resident && by.person() == resident;
    if (!own && !is_staff_now(home, by)) refuse("The person sorts the cards; staff can hold them.");
}

std::vector<CardSort> read_sorts(Statement& row, Home& home, const Viewer& viewer) {
    std::vector<CardSort> sorts; // rows come sort by sort
    while (row.step()) {
        SortedCard card{read_entry(row, home, viewer), row.text(key_column), static_cast<CardPlace>(row.integer(place_column))};
        const SortId id{row.integer(sort_column)};
        if (sorts.empty() || sorts.back().id != id) sorts.push_back({id, static_cast<CardTopic>(row.integer(topic_column)), card.entry.when, {}, {}, {}});
        CardSort& sort = sorts.back();
        sort.last = card.entry.when;
        if (card.entry.author != card.entry.resident) sort.held_by = card.entry.author_name;
        sort.cards.push_back(std::move(card));
    }
    return sorts;
}

} // namespace

EntryId sort_card(Home& home, const Viewer& by, const NewSortedCard& wanted) {
    require_sorter(home, by, wanted.resident);
    if (wanted.topic < CardTopic::food || wanted.topic > CardTopic::work) refuse("Please choose what the cards are about.");
    if (wanted.place < CardPlace::like || wanted.place > CardPlace::not_for_me) refuse("Please choose a place for the card.");
    if (!is_key(wanted.key)) refuse("That card is not one of these.");
    if (wanted.key.starts_with(home_key) && !home_card(home, by, wanted.key)) refuse("That card is not there any more.");
    Audience audience = wanted.audience;
    EntryId moved = EntryId::none;
    std::vector<std::int64_t> named;
    if (wanted.sort == SortId::none) {
        if (audience == Audience::house) refuse("Who likes what is not shown to the house.");
        named = checked_audience(home, by, wanted.resident, audience, wanted.named);
    } else {
        const auto sort = card_sort(home, by, wanted.resident, wanted.sort);
        if (!sort || sort->topic != wanted.topic || sort->cards.empty()) refuse("Those cards were put away.");
        const auto lies = std::find_if(sort->cards.begin(), sort->cards.end(), [&](const SortedCard& card) { return card.key == wanted.key; });
        moved = lies == sort->cards.end() ? EntryId::none : lies->entry.id;
        if (moved != EntryId::none && lies->entry.author == wanted.resident && by.person() != wanted.resident)
            refuse("The person put that card there: only they move it.");
        audience = sort->cards.front().entry.audience;
        Statement people = home.database().prepare("SELECT person FROM named WHERE entry = :entry ORDER BY person");
        people.bind(":entry", number(sort->cards.front().entry.id));
        while (people.step()) named.push_back(people.integer(0));
    }
    BodyWriter body;
    body.number("topic", static_cast<std::int64_t>(wanted.topic)).number("sort", number(wanted.sort)).text("card", wanted.key).numbers("named", named);
    return home.journal().append({Kind::card_sorted, by.person(), wanted.resident, audience, moved, static_cast<std::int64_t>(wanted.place), body.json()});
}

SortId sort_of(Home& home, const Viewer& viewer, PersonId resident, EntryId card) {
    Statement row = prepare_for(home, viewer, std::string("SELECT e.ref FROM entries e WHERE e.resident = :resident AND e.id = :id AND e.kind = 106 AND ") +
                                                  audience_predicate() + " ORDER BY e.id");
    row.bind(":resident", number(resident)).bind(":id", number(card));
    return row.step() ? SortId{row.integer(0)} : SortId::none;
}

std::vector<CardSort> card_sorts(Home& home, const Viewer& viewer, PersonId resident, CardTopic topic, int limit) {
    Statement row = prepare_for(home, viewer, cards_of(" AND e.extra = :topic") + " ORDER BY e.extra, e.ref DESC, e.id");
    row.bind(":resident", number(resident)).bind(":topic", static_cast<std::int64_t>(topic));
    std::vector<CardSort> sorts = read_sorts(row, home, viewer);
    if (static_cast<int>(sorts.size()) > limit) sorts.resize(static_cast<std::size_t>(limit));
    return sorts;
}

std::optional<CardSort> card_sort(Home& home, const Viewer& viewer, PersonId resident, SortId id) {
    for (int topic = static_cast<int>(CardTopic::food); topic <= static_cast<int>(CardTopic::work); ++topic) {
        Statement row = prepare_for(home, viewer, cards_of(" AND e.extra = :topic AND e.ref = :sort") + " ORDER BY e.extra, e.ref, e.id");
        row.bind(":resident", number(resident)).bind(":topic", topic).bind(":sort", number(id));
        auto sorts = read_sorts(row, home, viewer);
        if (!sorts.empty()) return std::move(sorts.front());
    }
    return std::nullopt;
}

std::string card_key(HomeCardId id) { return home_key + std::to_string(number(id)); }

HomeCardId add_home_card(Home& home, const Viewer& by, CardTopic topic, const std::string& word, const std::string& picture) {
    require_writer(home, by);
    require_staff(home, by);
    if (topic < CardTopic::food || topic > CardTopic::everyday) refuse("Please choose what the card is about.");
    const std::string words = checked_text(word, 40);
    if (words.empty()) refuse("A card needs a word that says what it is.");
    BodyWriter body;
    body.text("word", words).text("picture", checked_text(picture, longest_picture_name));
    auto blobs = attach_picture(home, by, body, picture);
    return HomeCardId{number(home.journal().append({Kind::home_card, by.person(), PersonId::none, Audience::house, EntryId::none,
                                                    static_cast<std::int64_t>(topic), body.json(), std::move(blobs)}))};
}

void remove_home_card(Home& home, const Viewer& by, HomeCardId id) {
    require_writer(home, by);
    require_staff(home, by);
    const auto card = home_card(home, by, card_key(id));
    if (!card) refuse("That card is not there any more.");
    BodyWriter body;
    body.text("word", card->word).text("picture", card->picture).number("card", number(id)).flag("gone", true);
    home.journal().append({Kind::home_card, by.person(), PersonId::none, Audience::house, EntryId::none, static_cast<std::int64_t>(card->topic), body.json()});
}

namespace {

SortCard read_home_card(const Statement& row) {
    const std::int64_t id = row.integer(0);
    return {card_key(HomeCardId{id}), static_cast<CardTopic>(row.integer(1)), row.text(2), row.text(3), HomeCardId{id}};
}

} // namespace

std::vector<SortCard> home_cards(Home& home, const Viewer&) {
    std::vector<SortCard> cards;
    Statement row = home.database().prepare("SELECT id, topic, word, picture FROM home_cards WHERE gone = 0 ORDER BY id");
    while (row.step()) cards.push_back(read_home_card(row));
    std::stable_sort(cards.begin(), cards.end(), [](const SortCard& a, const SortCard& b) { return a.topic < b.topic; });
    return cards;
}

std::optional<SortCard> home_card(Home& home, const Viewer&, std::string_view key) {
    if (!key.starts_with(home_key)) return std::nullopt;
    const std::string_view digits = key.substr(std::string_view(home_key).size());
    std::int64_t id = 0;
    if (const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), id); error != std::errc{} || end != digits.data() + digits.size())
        return std::nullopt;
    Statement row = home.database().prepare("SELECT id, topic, word, picture FROM home_cards WHERE id = :id ORDER BY id");
    row.bind(":id", id);
    if (!row.step()) return std::nullopt;
    return read_home_card(row);
}

} // namespace data
