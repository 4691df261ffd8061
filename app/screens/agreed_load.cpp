// What was agreed next: choosing it, the list of it, one of them with what can become of it, by when and by whom.
#include <algorithm>

#include "app/screens/agreed_words.h"
#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "app/screens/team_words.h"
#include "app/screens/tile_parts.h"
#include "app/words.h"
#include "data/agreed.h"
#include "data/people.h"

namespace app {

using widgets::Area;

namespace {

TileView blue_tile(const char* id, std::string label, const char* picture, Action action) {
    return tile_of(id, std::move(label), picture, Area::blue, std::move(action));
}

void head_with(const Loading& loading, data::PersonId resident, Header& header) {
    header.area = Area::blue;
    if (const auto person = data::person(loading.home, loading.session.viewer, resident))
        header.mark = mark_of(*person);
}

RowView row_of(const Loading& loading, const data::AgreedRow& agreed, bool of_all) {
    const auto& words = loading.words;
    RowView row;
    row.id = "agreed";
    row.number = data::number(agreed.entry.id);
    row.picture = agreed_phrase(agreed.phrase).picture;
    const std::string what = agreed_words(loading, agreed);
    row.title = of_all ? words.with("{1}: {2}", {agreed.resident_name, what}) : what;
    row.second = agreed_line(loading, agreed);
    row.state = agreed.done ? words("Done") : words("To do");
    row.state_picture = agreed.done ? "yes" : "";
    row.spoken = words.with("{1}. {2}. {3}", {row.title, row.second, row.state});
    row.area = Area::blue;
    row.quiet = agreed.done;
    row.is_private = true;
    row.action = Visit{{.screen = ScreenName::agreed, .resident = agreed.entry.resident, .entry = agreed.entry.id}};
    return row;
}

// Undo of what was just said about this one.
bool just_said(const Loading& loading, const data::AgreedRow& agreed) {
    const auto& last = loading.session.last;
    if (!last || last->taken_back)
        return false;
    return last->entry == (agreed.step != data::EntryId::none ? agreed.step : agreed.entry.id);
}

} // namespace

View load_agree_next(const Loading& loading) {
    const auto& words = loading.words;
    const data::PersonId id = loading.place.resident;
    MenuView view;
    head_with(loading, id, view.header);
    view.header.title = words.with("What is next for {1}?", {name_of(loading, id)});
    view.header.subtitle = words("It stays on the card until it is done");
    for (int number = 1; number <= agreed_phrases(); ++number) {
        const AgreedPhrase phrase = agreed_phrase(number);
        TileView tile = blue_tile("phrase", words(phrase.words), phrase.picture, AgreeNext{id, number, {}});
        tile.number = number;
        view.choices.push_back(std::move(tile));
    }
    view.per_page = 12;
    view.extras.push_back(blue_tile("in-my-own-words", words("In my own words"), "keyboard",
                                    Visit{{.screen = ScreenName::write_note, .resident = id, .agreeing = true}}));
    return view;
}

View load_agreed_list(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const data::PersonId id = loading.place.resident;
    const bool of_all = id == data::PersonId::none;
    ListView view;
    head_with(loading, id, view.header);
    view.header.title = of_all ? words("Agreed next") : words.with("Agreed next for {1}", {name_of(loading, id)});
    view.header.subtitle = words("What is to be done first comes first");
    for (const auto& agreed : data::open_agreed(loading.home, viewer, id))
        view.rows.push_back(row_of(loading, agreed, of_all));
    for (const auto& agreed : data::agreed_done(loading.home, viewer, data::WallTime{loading.day_start_ms}, data::WallTime{loading.day_end_ms}))
        if (of_all || agreed.entry.resident == id)
            view.rows.push_back(row_of(loading, agreed, of_all));
    view.empty = words("Nothing is waiting. What is agreed about a resident comes here.");
    if (!of_all)
        view.bar.push_back(blue_tile("agree-next", words("Agree what is next"), "loop-tried", Visit{{.screen = ScreenName::agree_next, .resident = id}}));
    return view;
}

View load_agreed(const Loading& loading) {
    const auto& words = loading.words;
    const data::PersonId id = loading.place.resident;
    CardsView view;
    head_with(loading, id, view.header);
    view.header.title = words.with("Agreed next for {1}", {name_of(loading, id)});
    const auto agreed = data::find_agreed(loading.home, loading.session.viewer, loading.place.entry);
    using Style = widgets::CardLine::Style;
    CardView card;
    card.area = Area::blue;
    card.wide = true;
    if (!agreed) {
        card.lines.push_back({.text = words("This was taken back."), .style = Style::body});
        view.cards.push_back(std::move(card));
        view.bar.push_back(blue_tile("agree-next", words("Agree what is next"), "loop-tried", Visit{{.screen = ScreenName::agree_next, .resident = id}}));
        return view;
    }
    view.header.subtitle = who_and_when(loading, agreed->entry);
    card.style = widgets::Card::Style::tint;
    card.big_picture = agreed_phrase(agreed->phrase).picture;
    card.lines.push_back({.text = agreed_words(loading, *agreed), .style = Style::big, .typed_by_someone = !agreed->words.empty()});
    card.lines.push_back({.text = agreed->done ? words("It is done") : agreed_owner(loading, *agreed), .style = Style::body,
                          .picture = agreed->done ? "yes" : "for-team"});
    card.lines.push_back({.text = agreed_due(loading, *agreed), .style = Style::body, .picture = "calendar"});
    if (const std::string told = agreed_step_told(loading, *agreed); !told.empty())
        card.lines.push_back({.text = told, .style = Style::attribution});
    view.cards.push_back(std::move(card));

    const Place when{.screen = ScreenName::agreed_when, .resident = id, .entry = agreed->entry.id};
    const Place to{.screen = ScreenName::agreed_to, .resident = id, .entry = agreed->entry.id};
    if (just_said(loading, *agreed))
        view.bar.push_back(undo_tile(loading));
    view.bar.push_back(blue_tile("carry-on", agreed->done ? words("Do it again") : words("Carry on"), "calendar", Visit{when}));
    view.bar.push_back(blue_tile("hand-to", words("Hand to…"), "led-by", Visit{to}));
    if (!agreed->done) {
        view.bar.push_back(blue_tile("done", words("Done"), "yes", FinishAgreed{agreed->entry.id}));
        view.bar.back().primary = true;
    }
    return view;
}

View load_agreed_when(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view;
    head_with(loading, loading.place.resident, view.header);
    view.header.title = words("By when?");
    const auto agreed = data::find_agreed(loading.home, loading.session.viewer, loading.place.entry);
    if (agreed)
        view.header.subtitle = agreed_words(loading, *agreed);
    const auto offer = [&](int days_later, std::string label) {
        const data::WallTime due = day_bounds(loading.now.wall, days_later).starts;
        TileView tile = blue_tile("day", std::move(label), "calendar", CarryOnAgreed{loading.place.entry, data::milliseconds(due)});
        tile.number = days_later;
        tile.second = words.full_date(data::milliseconds(due));
        tile.selected = agreed && !agreed->done && agreed->due == due;
        tile.spoken = words.with("{1}. {2}.", {tile.label, tile.second});
        view.choices.push_back(std::move(tile));
    };
    offer(0, words("Today"));
    offer(1, words("Tomorrow"));
    offer(2, words("In two days"));
    offer(7, words("In a week"));
    return view;
}

View load_agreed_to(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    MenuView view;
    head_with(loading, loading.place.resident, view.header);
    view.header.title = words("Who does it?");
    const auto agreed = data::find_agreed(loading.home, viewer, loading.place.entry);
    if (agreed)
        view.header.subtitle = agreed_words(loading, *agreed);
    const data::EntryId id = loading.place.entry;
    TileView whoever = blue_tile("whoever", words("Whoever takes over"), "for-team", HandAgreedTo{id, data::PersonId::none});
    whoever.selected = agreed && agreed->owner == data::PersonId::none;
    view.choices.push_back(std::move(whoever));
    auto everybody = data::staff(loading.home, viewer);
    sort_by_name(words, everybody);
    // Oneself first: what one takes on oneself needs no search.
    std::stable_partition(everybody.begin(), everybody.end(), [&viewer](const data::Person& one) { return one.id == viewer.person(); });
    for (const data::Person& person : everybody) {
        TileView tile = blue_tile("person", person.id == viewer.person() ? words("Me") : person.name, "", HandAgreedTo{id, person.id});
        tile.number = data::number(person.id);
        tile.mark = mark_of(person);
        tile.second = person.job;
        tile.selected = agreed && agreed->owner == person.id;
        tile.spoken = words.with("{1}. {2}.", {tile.label, tile.second});
        view.choices.push_back(std::move(tile));
    }
    view.per_page = 8;
    view.more = words("More names");
    return view;
}

} // namespace app
