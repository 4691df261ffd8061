// Deciding together: the questions of one person, or for staff of everybody, with what was decided before; and asking one.
#include <algorithm>

#include "app/screens/decision_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "app/screens/team_words.h"
#include "data/people.h"

namespace app {

using data::DecisionPart;
using widgets::Area;

namespace {

constexpr std::size_t most_listed = 60;
constexpr int letters_on_a_tile = 40;

// What waits for the viewer, then what is to be looked at again, then what is open; what is over last.
std::vector<data::DecisionRow> in_order(const Loading& loading) {
    const data::WallTime ends{loading.day_end_ms};
    auto rows = data::decisions_of(loading.home, loading.session.viewer, loading.place.resident);
    const auto rank = [&](const data::DecisionRow& row) {
        return data::waits_for(row, loading.session.viewer, ends) && !loading.session.viewer.is_staff() ? 0
               : data::is_due(row, ends)                                                                ? 1
               : !row.outcome                                                                           ? 2
               : row.over()                                                                             ? 4
                                                                                                        : 3;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const auto& one, const auto& other) { return rank(one) < rank(other); });
    rows.resize(std::min(rows.size(), most_listed));
    return rows;
}

Action opened(const Loading& loading, const data::DecisionRow& row) {
    const data::Viewer& viewer = loading.session.viewer;
    const bool own = viewer.person() == row.entry.resident;
    const bool wanted = own && data::waits_for(row, viewer, data::WallTime{loading.day_end_ms});
    return Visit{wanted ? decision_place(row, ScreenName::decision_choose, DecisionPart::choice) : decision_place(row, ScreenName::decision)};
}

// "Agreed: A bath", "Rose chose: A bath", or that it is not chosen yet.
std::string told(const Loading& loading, const data::DecisionRow& row) {
    if (row.outcome) {
        return part_told(loading, row, *row.outcome);
    }
    return row.choice ? part_told(loading, row, *row.choice) : loading.words("Not chosen yet");
}

TileView tile_of(const Loading& loading, const data::DecisionRow& row) {
    const std::string question = question_words(loading, row);
    const bool short_enough = first_words(question, letters_on_a_tile) == question;
    const data::DecisionPartRow* newest = row.outcome && !row.over() ? &*row.outcome : row.choice ? &*row.choice : nullptr;
    TileView tile = decision_tile("decision", short_enough ? question : loading.words("A question to decide"),
                                  newest != nullptr ? chosen(loading, row, newest->option).picture : question_picture(row), opened(loading, row));
    tile.number = number(row.id);
    const Chosen standing = standing_told(loading, row);
    tile.chip = standing.words;
    tile.chip_picture = standing.picture;
    tile.spoken = loading.words.with("{1} {2}.", {question, told(loading, row)});
    tile.is_private = true;
    return tile;
}

RowView row_of(const Loading& loading, const data::DecisionRow& row) {
    constexpr int letters = 60;
    const auto& words = loading.words;
    const std::string question = question_words(loading, row);
    RowView view;
    view.id = "decision";
    view.number = number(row.id);
    view.area = Area::teal;
    if (loading.place.resident == data::PersonId::none) {
        if (const auto who = data::person(loading.home, loading.session.viewer, row.entry.resident)) {
            view.mark = mark_of(*who);
        }
        view.title = row.resident_name;
        view.second = words.with("{1} · {2}", {first_words(question, letters), told(loading, row)});
    } else {
        view.picture = question_picture(row);
        view.title = first_words(question, letters);
        view.second = told(loading, row);
    }
    const Chosen standing = standing_told(loading, row);
    view.state = standing.words;
    view.state_picture = standing.picture;
    view.quiet = row.over();
    view.spoken = words.with("{1}. {2}. {3}.", {view.title, question, standing.words});
    view.is_private = true;
    view.action = opened(loading, row);
    return view;
}

TileView ask_tile(const Loading& loading, const char* id, std::string label) {
    return decision_tile(id, std::move(label), "say-question", Visit{{.screen = ScreenName::decision_start, .resident = loading.place.resident}});
}

View own_decisions(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words("Deciding together");
    view.header.subtitle = words("Touch a question to see it, or to choose");
    view.per_page = 6;
    for (const data::DecisionRow& row : in_order(loading)) {
        view.choices.push_back(tile_of(loading, row));
    }
    view.empty = words("There is no question just now. You can ask one.");
    view.more = words("More questions");
    view.extras.push_back(ask_tile(loading, "ask-to-decide", words("Ask a question")));
    view.extras.back().spoken = words("Ask a question that we decide together.");
    return view;
}

} // namespace

View load_decisions(const Loading& loading) {
    const auto& words = loading.words;
    const data::Viewer& viewer = loading.session.viewer;
    if (viewer.role() == data::Role::resident) {
        return own_decisions(loading);
    }
    ListView view;
    view.header.area = Area::teal;
    view.header.title = words("Deciding together");
    view.header.subtitle = words("What is to be looked at again comes first");
    view.empty = words("There is no question just now.");
    if (loading.place.resident != data::PersonId::none) {
        const Subject subject = subject_of(loading);
        view.header.mark = subject.mark;
        view.header.subtitle = words.with("Questions in {1}'s life", {subject.name});
        view.bar.push_back(ask_tile(loading, "ask-to-decide", words("Ask a question")));
    }
    for (const data::DecisionRow& row : in_order(loading)) {
        view.rows.push_back(row_of(loading, row));
    }
    return view;
}

View load_decision_start(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words("What is to be decided?");
    view.header.subtitle = subject.own ? words("You choose next") : words.with("{1} chooses first", {subject.name});
    view.header.mark = subject.own ? MarkView{} : subject.mark;
    for (const ReadyQuestion& question : ready_questions()) {
        TileView tile = decision_tile("question", words(question.words), question.picture, StartDecision{subject.id, question.number, {}});
        tile.number = question.number;
        view.choices.push_back(std::move(tile));
    }
    view.per_page = 8;
    view.more = words("More questions");
    Place own;
    own.screen = ScreenName::write_decision;
    own.resident = subject.id;
    view.extras.push_back(decision_tile("own-words", words("In my own words"), "keyboard", Visit{own}));
    view.extras.back().spoken = words("Write the question in my own words.");
    return view;
}

} // namespace app
