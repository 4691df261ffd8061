// Tiles and cards that several screens have of a question that is decided together.
#include "app/screens/decision_parts.h"

#include "app/screens/resident_parts.h"
#include "app/screens/team_words.h"
#include "app/screens/tile_parts.h"

namespace app {

using data::DecisionPart;
using widgets::Area;
using Style = widgets::CardLine::Style;

namespace {

data::WallTime today_ends(const Loading& loading) { return data::WallTime{loading.day_end_ms}; }

std::vector<data::DecisionRow> waiting_rows(const Loading& loading, data::PersonId resident) {
    auto rows = data::decisions_of(loading.home, loading.session.viewer, resident);
    std::erase_if(rows, [&](const data::DecisionRow& row) { return !data::waits_for(row, loading.session.viewer, today_ends(loading)); });
    return rows;
}

// What stood before the last word, so that what was replaced can be read where it was.
const data::DecisionPartRow* outcome_before(const data::DecisionRow& row) {
    const data::DecisionPartRow* before = nullptr;
    for (const data::DecisionPartRow& part : row.parts) {
        if (part.part >= DecisionPart::agreed && part.entry.id != row.outcome->entry.id) {
            before = &part;
        }
    }
    return before;
}

} // namespace

TileView decision_tile(const char* id, std::string label, std::string picture, Action action) {
    return tile_of(id, std::move(label), std::move(picture), Area::teal, std::move(action));
}

Place decision_place(const data::DecisionRow& row, ScreenName screen, DecisionPart deciding, data::OptionId option) {
    Place place;
    place.screen = screen;
    place.resident = row.entry.resident;
    place.decision = row.id;
    place.deciding = deciding;
    place.option = option;
    return place;
}

std::optional<TileView> choice_wanted(const Loading& loading, data::PersonId resident) {
    const auto& words = loading.words;
    const auto rows = waiting_rows(loading, resident);
    if (rows.empty()) {
        return std::nullopt;
    }
    const data::DecisionRow& row = rows.back(); // that has waited longest
    TileView tile = decision_tile("choice-wanted", words("A choice for you"), question_picture(row), Visit{decision_place(row, ScreenName::decision_choose, DecisionPart::choice)});
    const std::string question = question_words(loading, row);
    tile.spoken = data::is_due(row, today_ends(loading)) ? words.with("It is time to look again: {1}", {question}) : words.with("There is a choice for you: {1}", {question});
    if (rows.size() > 1) {
        tile.badge = words.count("{n} new", "{n} new", static_cast<std::int64_t>(rows.size()));
    }
    tile.is_private = true;
    tile.primary = true;
    return tile;
}

int decisions_waiting(const Loading& loading, data::PersonId resident) { return static_cast<int>(waiting_rows(loading, resident).size()); }

std::string spoken_option(const Loading& loading, const data::DecisionRow& row, data::OptionId id, const std::string& label) {
    const auto& words = loading.words;
    std::string told = words.with("{1}.", {label});
    for (const std::string& reason : reasons_told(loading, row, id, DecisionPart::reason_for)) {
        told = words.with("{1} {2}", {told, words.with("For it: {1}", {reason})});
    }
    for (const std::string& reason : reasons_told(loading, row, id, DecisionPart::reason_against)) {
        told = words.with("{1} {2}", {told, words.with("Against it: {1}", {reason})});
    }
    return told;
}

CardView own_choice_card(const Loading& loading, const data::DecisionRow& row) {
    const auto& words = loading.words;
    const bool own = row.entry.resident == loading.session.viewer.person();
    CardView card;
    card.area = Area::teal;
    card.wide = own || !row.outcome; // for others what was agreed stands beside it, on the same page
    card.style = widgets::Card::Style::tint;
    card.heading = own ? words("My own choice") : words.with("{1}'s own choice", {row.resident_name});
    if (!row.choice) {
        card.picture = "how-said";
        card.lines.push_back({.text = own ? words("You have not chosen yet.") : words.with("{1} has not chosen yet.", {row.resident_name}), .style = Style::body});
        for (const data::DecisionPartRow& whom : row.whom) {
            if (whom.person == row.entry.resident && whom.part == DecisionPart::could_not_be_asked) {
                card.lines.push_back({.text = part_told(loading, row, whom), .style = Style::body, .picture = "could-not"});
                card.lines.push_back({.text = said_by(loading, whom), .style = Style::attribution});
            }
        }
        return card;
    }
    const Chosen choice = chosen(loading, row, row.choice->option);
    card.big_picture = choice.picture;
    card.lines.push_back({.text = choice.words, .style = Style::big, .typed_by_someone = true});
    if (!row.choice->words.empty()) {
        card.lines.push_back({.text = quoted(words, row.choice->words), .style = Style::quote, .typed_by_someone = true});
    }
    card.lines.push_back({.text = choice_known(loading, row), .style = Style::attribution, .picture = row.choice->how == data::HowKnown::shown ? "how-shown" : "how-said"});
    if (row.help) {
        card.lines.push_back({.text = part_told(loading, row, *row.help), .style = Style::attribution, .picture = "win-helped"});
    }
    return card;
}

CardView outcome_card(const Loading& loading, const data::DecisionRow& row) {
    const auto& words = loading.words;
    const data::DecisionPartRow& outcome = *row.outcome;
    CardView card;
    card.area = Area::teal;
    if (outcome.part == DecisionPart::over) {
        card.heading = words("This question is over");
        card.picture = "history";
    } else {
        const bool agreed = outcome.part == DecisionPart::agreed;
        const Chosen what = chosen(loading, row, outcome.option);
        card.heading = agreed ? words("Agreed") : words("We differ, and meanwhile we try");
        card.picture = agreed ? "yes" : "try-it";
        card.lines.push_back({.text = what.words, .style = Style::big, .picture = what.picture, .typed_by_someone = true});
        card.lines.push_back({.text = review_told(loading, row), .style = Style::body, .picture = "calendar"});
    }
    if (const std::string dissent = dissent_told(loading, row); !dissent.empty()) {
        card.lines.push_back({.text = dissent, .style = Style::body, .picture = "compare"});
    }
    if (outcome.crossed) {
        card.lines.push_back({.text = words("Two people wrote this one after the other, each without knowing. Both are kept: please talk it over."), .style = Style::body,
                              .picture = "two-languages"});
    }
    card.lines.push_back({.text = said_by(loading, outcome), .style = Style::attribution});
    if (const data::DecisionPartRow* before = outcome_before(row)) {
        card.lines.push_back({.text = words.with("Before that: {1} ({2})", {part_told(loading, row, *before), said_by(loading, *before)}), .style = Style::attribution,
                              .picture = "history", .typed_by_someone = true});
    }
    return card;
}

CardView decision_handed_over(const Loading& loading, const data::DecisionRow& row) {
    CardView card;
    card.area = Area::teal;
    card.heading = loading.words("Deciding together");
    card.picture = "deciding-together";
    const auto put = [&card](std::string text, Style style, std::string picture = {}, bool typed = false) {
        card.lines.push_back({.text = std::move(text), .style = style, .picture = std::move(picture), .typed_by_someone = typed});
    };
    put(question_words(loading, row), Style::quote, question_picture(row), true);
    if (row.choice) {
        put(part_told(loading, row, *row.choice), Style::body, chosen(loading, row, row.choice->option).picture, true);
    } else if (!row.over()) {
        put(loading.words.with("{1} has not chosen yet.", {row.resident_name}), Style::body, "how-said");
    }
    if (row.outcome) {
        put(part_told(loading, row, *row.outcome), Style::body, standing_told(loading, row).picture, true);
        if (!row.over()) {
            put(review_told(loading, row), Style::body, "calendar");
        }
    }
    if (const std::string dissent = dissent_told(loading, row); !dissent.empty()) {
        put(dissent, Style::body, "compare");
    }
    put(row.parts.empty() ? who_and_when(loading, row.entry) : said_by(loading, row.parts.back()), Style::attribution);
    return card;
}

bool just_told(const Loading& loading, data::DecisionId decision) {
    const LastRecord* last = standing_record(loading.session);
    return last != nullptr && last->decision == decision && (last->kind == data::Kind::decision || last->kind == data::Kind::decision_part);
}

} // namespace app
