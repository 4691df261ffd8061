// Earlier handovers: who confirmed which card and when, and the card as it was then.
#include <algorithm>

#include "app/screens/handover_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/team_words.h"
#include "app/screens/tile_parts.h"
#include "app/words.h"
#include "data/people.h"

namespace app {

using widgets::Area;

namespace {

constexpr int most_listed = 200;

MarkView mark_of_id(const Loading& loading, data::PersonId id) {
    const auto person = data::person(loading.home, loading.session.viewer, id);
    return person ? mark_of(*person) : MarkView{};
}

// What the reader said back: the things they picked, then their own words.
CardView said_back(const Loading& loading, const data::HandoverRead& read, const data::HandoverCard& card) {
    const auto& words = loading.words;
    using Style = widgets::CardLine::Style;
    CardView view;
    view.area = Area::green;
    view.heading = words.with("{1} read this, {2}", {who(loading, read.entry), when_words(loading, read.entry)});
    view.picture = "yes";
    view.wide = true;
    const auto matters = matters_of(loading, card);
    for (const data::EntryId entry : read.said_back) {
        const auto found = std::find_if(matters.begin(), matters.end(), [entry](const Matter& matter) { return matter.entry == entry; });
        if (found == matters.end())
            view.lines.push_back({.text = words("Something that was taken back since"), .style = Style::body});
        else
            view.lines.push_back({.text = words.with("Said back: {1}", {found->words}), .style = Style::body, .picture = found->picture, .typed_by_someone = true});
    }
    if (!read.words.empty())
        view.lines.push_back({.text = quoted(words, read.words), .style = Style::quote, .typed_by_someone = true});
    if (view.lines.empty())
        view.lines.push_back({.text = words("Nothing was said back."), .style = Style::body});
    return view;
}

// Who goes, and who comes, of the whole home.
RowView sign_row(const Loading& loading, const data::HandoverSign& sign) {
    const auto& words = loading.words;
    RowView row;
    row.id = "signed";
    row.number = data::number(sign.entry.id);
    row.mark = mark_of_id(loading, sign.entry.author);
    row.title = sign.part == data::HandoverPart::handed_over ? words.with("{1} handed over", {who(loading, sign.entry)})
                                                             : words.with("{1} took over", {who(loading, sign.entry)});
    row.second = when_words(loading, sign.entry);
    row.state = words.with("{1} of {2}", {std::to_string(sign.read), std::to_string(sign.of)});
    row.state_picture = "handover";
    row.spoken = words.with("{1}. {2}. {3}", {row.title, row.second, words.with("{1} of {2} cards read", {std::to_string(sign.read), std::to_string(sign.of)})});
    row.area = Area::green;
    row.quiet = true;
    row.action = Visit{loading.place};
    return row;
}

TileView sign_tile(const char* id, const std::string& label, const char* picture, Action action) {
    return tile_of(id, label, picture, Area::blue, std::move(action));
}

RowView read_row(const Loading& loading, const data::HandoverRead& read, const std::vector<data::Person>& residents) {
    const auto& words = loading.words;
    RowView row;
    row.id = "handover";
    row.number = data::number(read.entry.id);
    const auto resident = std::find_if(residents.begin(), residents.end(), [&read](const auto& one) { return one.id == read.entry.resident; });
    row.mark = resident != residents.end() ? mark_of(*resident) : mark_of_id(loading, read.entry.resident);
    row.title = read.resident_name;
    row.second = who_and_when(loading, read.entry);
    row.state = read.said_back.empty() && read.words.empty() ? "" : words("Said back");
    row.state_picture = row.state.empty() ? "" : "yes";
    row.spoken = words.with("{1}. {2}. {3}", {row.title, row.second, row.state});
    row.area = Area::blue;
    row.action = Visit{{.screen = ScreenName::handover_past, .resident = read.entry.resident, .entry = read.entry.id}};
    return row;
}

} // namespace

View load_handover_history(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    ListView view;
    view.header.area = Area::blue;
    view.header.title = words("Earlier handovers");
    view.header.subtitle = words("Who signed, and who read which card");
    const auto residents = data::residents(loading.home, viewer);
    const auto signs = data::handover_signs(loading.home, viewer, most_listed);
    auto sign = signs.begin();
    for (const auto& read : data::handover_history(loading.home, viewer, loading.place.resident, most_listed)) {
        for (; sign != signs.end() && sign->entry.id > read.entry.id; ++sign)
            view.rows.push_back(sign_row(loading, *sign));
        view.rows.push_back(read_row(loading, read, residents));
    }
    for (; view.rows.size() < most_listed && sign != signs.end(); ++sign)
        view.rows.push_back(sign_row(loading, *sign));
    view.empty = words("No card has been read yet.");
    const auto& last = loading.session.last;
    if (last && last->kind == data::Kind::handover_signed && !last->taken_back)
        view.bar.push_back(sign_tile("undo", words("Undo"), "undo", Undo{}));
    else
        view.bar.push_back(sign_tile("hand-over", words("I hand over"), "handover", SignHandover{data::HandoverPart::handed_over}));
    const auto lines = data::handover_lines(loading.home, viewer, data::WallTime{loading.day_start_ms}, data::WallTime{loading.day_end_ms});
    if (std::any_of(lines.begin(), lines.end(), [](const data::HandoverLine& line) { return line.read_by_me; }))
        view.bar.push_back(sign_tile("take-over", words("I take over"), "yes", SignHandover{data::HandoverPart::taken_over}));
    view.bar.push_back(sign_tile("print", words("Print the handover"), "print", Print{PaperName::handover, loading.place}));
    return view;
}

View load_handover_past(const Loading& loading) {
    const auto& words = loading.words;
    CardsView view;
    view.header.area = Area::blue;
    view.header.title = words("An earlier handover");
    const auto all = data::handover_history(loading.home, loading.session.viewer, loading.place.resident, most_listed);
    const auto read = std::find_if(all.begin(), all.end(), [&loading](const auto& one) { return one.entry.id == loading.place.entry; });
    if (read == all.end()) {
        CardView gone;
        gone.lines.push_back({.text = words("This handover was taken back."), .style = widgets::CardLine::Style::body});
        view.cards.push_back(std::move(gone));
        return view;
    }
    const auto card = data::card_as_confirmed(loading.home, loading.session.viewer, read->entry.id);
    view.header.title = read->resident_name;
    view.header.subtitle = words("As it was read then");
    view.header.mark = mark_of_id(loading, read->entry.resident);
    view.cards = handover_cards(loading, card, words("the handover before"));
    view.cards.insert(view.cards.begin(), said_back(loading, *read, card));
    return view;
}

} // namespace app
