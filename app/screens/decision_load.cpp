// One question: the person's own choice first, what stands, the views of others beside it, what speaks for each option, who was
// asked; and everything that was ever said about it.
#include <algorithm>

#include "app/screens/decision_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "app/screens/team_words.h"

namespace app {

using data::DecisionPart;
using widgets::Area;
using Style = widgets::CardLine::Style;

namespace {

constexpr int longest_heading = 36; // letters: two lines of a script with deep strokes would leave the cards no room on 7 inch

CardView question_card(const Loading& loading, const data::DecisionRow& row) {
    CardView card;
    card.area = Area::teal;
    card.heading = loading.words("The question");
    card.picture = "say-question";
    card.lines.push_back({.text = question_words(loading, row), .style = Style::body, .picture = question_picture(row), .typed_by_someone = true});
    const std::string when = when_words(loading, row.asked);
    card.lines.push_back({.text = row.starter == loading.session.viewer.person() ? loading.words.with("You asked it, {1}", {when}) : loading.words.with("{1} asked it, {2}", {row.starter_name, when}),
                          .style = Style::attribution});
    card.lines.push_back({.text = deciders_words(loading, row), .style = Style::attribution, .picture = audience_word(row.entry.audience).picture});
    return card;
}

CardView view_card(const Loading& loading, const data::DecisionRow& row, const data::DecisionPartRow& view) {
    CardView card;
    card.area = Area::teal;
    card.style = widgets::Card::Style::dashed; // not the person's own word
    card.heading = view.entry.author == loading.session.viewer.person() ? loading.words("Your view") : loading.words.with("{1}'s view", {view.entry.author_name});
    const Chosen what = chosen(loading, row, view.option);
    card.lines.push_back({.text = what.words, .style = Style::body, .picture = what.picture, .typed_by_someone = true});
    if (!view.words.empty()) {
        card.lines.push_back({.text = quoted(loading.words, view.words), .style = Style::quote, .typed_by_someone = true});
    }
    card.lines.push_back({.text = said_by(loading, view), .style = Style::attribution});
    return card;
}

CardView option_card(const Loading& loading, const data::DecisionRow& row, const data::DecisionOption& option) {
    const auto& words = loading.words;
    const Chosen what = chosen(loading, row, option.id);
    CardView card;
    card.area = Area::teal;
    card.heading = what.words;
    card.picture = what.picture;
    for (const std::string& reason : reasons_told(loading, row, option.id, DecisionPart::reason_for)) {
        card.lines.push_back({.text = words.with("For it: {1}", {reason}), .style = Style::body, .picture = "sort-like", .typed_by_someone = true});
    }
    for (const std::string& reason : reasons_told(loading, row, option.id, DecisionPart::reason_against)) {
        card.lines.push_back({.text = words.with("Against it: {1}", {reason}), .style = Style::body, .picture = "sort-not-for-me", .typed_by_someone = true});
    }
    if (card.lines.empty()) {
        card.lines.push_back({.text = words("Nobody has said yet what speaks for it or against it."), .style = Style::body});
    }
    if (!row.over()) {
        card.id = "option";
        card.number = number(option.id);
        card.action = Visit{decision_place(row, ScreenName::decision_weigh, {}, option.id)};
        card.spoken = words.with("{1} Touch to say what speaks for it, or against it.", {spoken_option(loading, row, option.id, what.words)});
        card.is_private = true;
    }
    return card;
}

CardView whom_card(const Loading& loading, const data::DecisionRow& row) {
    CardView card;
    card.area = Area::teal;
    card.heading = loading.words("Who was asked");
    card.picture = "about-people";
    for (const data::DecisionPartRow& whom : row.whom) {
        card.lines.push_back({.text = part_told(loading, row, whom), .style = Style::body, .picture = whom.part == DecisionPart::asked ? "yes" : "could-not", .typed_by_someone = true});
    }
    if (row.whom.empty()) {
        card.lines.push_back({.text = loading.words("Nobody has written this down yet."), .style = Style::body});
    }
    return card;
}

// As what stands now, where it is still right: agreed stays so only while the person chooses it.
std::optional<DecisionPart> still_right(const data::DecisionRow& row) {
    if (!row.outcome || row.over()) {
        return std::nullopt;
    }
    const bool theirs = row.choice && row.choice->option == row.outcome->option;
    return row.outcome->part == DecisionPart::trying ? DecisionPart::trying : theirs ? std::optional(DecisionPart::agreed) : std::nullopt;
}

void add_settling_tiles(const Loading& loading, const data::DecisionRow& row, std::vector<TileView>& bar) {
    const auto& words = loading.words;
    const bool staff = loading.session.viewer.is_staff();
    const bool due = data::is_due(row, data::WallTime{loading.day_end_ms});
    const auto still = still_right(row);
    if (due && still && (staff || *still == DecisionPart::agreed)) {
        bar.push_back(decision_tile("still-right", words("Still right"), "yes", Visit{decision_place(row, ScreenName::decision_review, *still, row.outcome->option)}));
        bar.back().primary = true;
        bar.back().spoken = words("Still right. Choose the next day to look at it again.");
    }
    const bool chosen_one = row.choice && data::option_of(row, row.choice->option) != nullptr;
    const bool stands = row.outcome && row.choice && row.outcome->part == DecisionPart::agreed && row.outcome->option == row.choice->option;
    if (chosen_one && !stands) {
        bar.push_back(decision_tile("agree", staff ? words("We agree") : words("That is decided"), "yes",
                                    Visit{decision_place(row, ScreenName::decision_review, DecisionPart::agreed, row.choice->option)}));
        bar.back().primary = bar.size() == 1;
        bar.back().spoken = words.with("It is agreed: {1}. Choose the day to look at it again.", {chosen(loading, row, row.choice->option).words});
        bar.back().is_private = true;
    }
    if (staff && !row.options.empty()) {
        bar.push_back(decision_tile("differ", words("We differ"), "compare", Visit{decision_place(row, ScreenName::decision_choose, DecisionPart::trying)}));
        bar.back().spoken = words("We differ. Choose what is tried meanwhile.");
    }
}

} // namespace

View load_decision(const Loading& loading) {
    const auto& words = loading.words;
    const data::Viewer& viewer = loading.session.viewer;
    CardsView view;
    view.header.area = Area::teal;
    view.header.title = words("Deciding together");
    const auto row = data::find_decision(loading.home, viewer, loading.place.decision);
    if (!row) {
        CardView gone;
        gone.area = Area::teal;
        gone.lines.push_back({.text = words("This was taken back."), .style = Style::body});
        view.cards.push_back(std::move(gone));
        return view;
    }
    const bool own = viewer.person() == row->entry.resident, staff = viewer.is_staff();
    view.header.title = first_words(question_words(loading, *row), longest_heading); // whole on its card
    view.header.subtitle = own ? words("Your own choice comes first") : words.with("{1}'s own choice comes first", {row->resident_name});
    if (!own) {
        view.header.mark = subject_of(loading, row->entry.resident).mark;
    }
    view.cards.push_back(own_choice_card(loading, *row));
    if (row->outcome) {
        view.cards.push_back(outcome_card(loading, *row));
    }
    for (const data::DecisionPartRow& one : row->views) {
        view.cards.push_back(view_card(loading, *row, one));
    }
    for (const data::DecisionOption& option : row->options) {
        view.cards.push_back(option_card(loading, *row, option));
    }
    view.cards.push_back(whom_card(loading, *row));
    view.cards.push_back(question_card(loading, *row));

    if (just_told(loading, row->id)) {
        view.bar.push_back(undo_tile(loading));
        const data::NewDecisionPart& told = loading.session.last->deciding;
        if (told.part == DecisionPart::view && told.words.empty()) {
            view.bar.push_back(decision_tile("say-why", words("Say why"), "invite-conversation", Visit{decision_place(*row, ScreenName::write_decision, told.part, told.option)}));
        }
    }
    if (!row->over()) {
        if (!row->options.empty()) {
            TileView choose = own     ? decision_tile("choose", row->choice ? words("Choose again") : words("Choose"), "how-said", Visit{decision_place(*row, ScreenName::decision_choose, DecisionPart::choice)})
                              : staff ? decision_tile("choose", words.with("{1} chooses", {row->resident_name}), "how-said", Visit{decision_place(*row, ScreenName::decision_choose, DecisionPart::choice)})
                                      : decision_tile("my-view", words("My view"), "how-told", Visit{decision_place(*row, ScreenName::decision_choose, DecisionPart::view)});
            choose.primary = !row->choice || data::waits_for(*row, viewer, data::WallTime{loading.day_end_ms});
            view.bar.push_back(std::move(choose));
        }
        if (own || staff) {
            add_settling_tiles(loading, *row, view.bar);
        }
    }
    TileView more = decision_tile("more-of-it", words("What else?"), "deciding-together", Visit{decision_place(*row, ScreenName::decision_more)});
    more.spoken = words("Who was asked, one more to choose from, everything that was said.");
    view.bar.push_back(std::move(more));
    return view;
}

// Everything that was said, newest first: what was decided before, and what it replaced.
View load_decision_earlier(const Loading& loading) {
    constexpr std::size_t most_told = 60;
    const auto& words = loading.words;
    CardsView view;
    view.header.area = Area::teal;
    view.header.title = words("Everything that was said");
    const auto row = data::find_decision(loading.home, loading.session.viewer, loading.place.decision);
    if (!row) {
        return view;
    }
    view.header.subtitle = first_words(question_words(loading, *row), 60);
    for (auto part = row->parts.rbegin(); part != row->parts.rend() && view.cards.size() < most_told; ++part) {
        CardView card;
        card.area = Area::teal;
        card.lines.push_back({.text = part_told(loading, *row, *part), .style = Style::body, .picture = chosen(loading, *row, part->option).picture, .typed_by_someone = true});
        if (part->option == data::OptionId::none) {
            card.lines.front().picture = part->part == DecisionPart::could_not_be_asked ? "could-not" : part->part == DecisionPart::help ? "win-helped" : "about-people";
        }
        if (part->part == DecisionPart::option) {
            card.lines.front().picture = chosen(loading, *row, data::OptionId{number(part->entry.id)}).picture;
        }
        const bool told_already = part->part == DecisionPart::reason_for || part->part == DecisionPart::reason_against || part->part == DecisionPart::option ||
                                  part->part == DecisionPart::could_not_be_asked;
        if (!part->words.empty() && !told_already) {
            card.lines.push_back({.text = quoted(words, part->words), .style = Style::quote, .typed_by_someone = true});
        }
        card.lines.push_back({.text = said_by(loading, *part), .style = Style::attribution});
        view.cards.push_back(std::move(card));
    }
    view.cards.push_back(question_card(loading, *row));
    return view;
}

} // namespace app
