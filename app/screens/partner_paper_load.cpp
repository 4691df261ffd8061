// How a partnership shares it, on one page: who does what, who has agreed to it, and its goals. How they are doing never goes on paper.
#include "app/screens/paper_loaders.h"
#include "app/screens/partner_words.h"
#include "app/screens/team_words.h"

namespace app {

using widgets::Area;
using widgets::PaperBlock;
using widgets::PaperDocument;
using PaperStyle = widgets::PaperBlock::Style;

namespace {

// Names, as it is read by others: whoever prints it is not "you" on the wall.
std::string who_on_paper(const Loading& loading, const data::ShareLine& line) {
    const auto& words = loading.words;
    switch (line.who) {
    case data::ShareWho::one: return one_does_words(loading, line, true);
    case data::ShareWho::together: return words("We do it together");
    case data::ShareWho::neither: return words("None of us does it");
    case data::ShareWho::own_words: break;
    }
    return quoted(words, line.words);
}

PaperBlock box_of(std::string heading, const char* picture) {
    PaperBlock box = paper_block(PaperStyle::box, {}, {}, Area::teal);
    box.in_one_piece = true;
    box.inside.push_back(paper_block(PaperStyle::heading, std::move(heading), picture, Area::teal));
    return box;
}

PaperBlock sharing(const Loading& loading, const std::vector<data::ShareRow>& versions) {
    PaperBlock columns = paper_block(PaperStyle::columns, {});
    columns.inside = {paper_block(PaperStyle::group, {}), paper_block(PaperStyle::group, {})};
    std::size_t side = 0;
    for (const data::ShareLine& line : versions.front().lines) {
        PaperBlock box = box_of(topic_words(loading, line), topic_picture(line));
        box.inside.push_back(paper_block(PaperStyle::words, who_on_paper(loading, line), who_picture(line)));
        if (line.who != data::ShareWho::own_words && !line.words.empty()) {
            box.inside.push_back(paper_block(PaperStyle::words, quoted(loading.words, line.words)));
        }
        if (!line.words.empty()) {
            box.inside.push_back(paper_block(PaperStyle::quiet, writer_words(loading, versions, line, true)));
        }
        columns.inside[side].inside.push_back(std::move(box));
        side = 1 - side;
    }
    return columns;
}

// The same as a list, where it would go on over pages.
PaperBlock listed(const Loading& loading, const std::vector<data::ShareRow>& versions) {
    constexpr widgets::Mm picture = 6;
    const auto& words = loading.words;
    PaperBlock list = paper_block(PaperStyle::group, {});
    for (const data::ShareLine& line : versions.front().lines) {
        PaperBlock row = paper_block(PaperStyle::words, words.with("{1}: {2}", {topic_words(loading, line), who_on_paper(loading, line)}), topic_picture(line));
        row.size = picture;
        list.inside.push_back(std::move(row));
        if (!line.words.empty()) {
            const std::string writer = writer_words(loading, versions, line, true);
            list.inside.push_back(paper_block(PaperStyle::quiet, line.who == data::ShareWho::own_words ? writer : words.with("{1} {2}", {quoted(words, line.words), writer})));
        }
    }
    return list;
}

void add_goals(const Loading& loading, const data::PartnershipRow& row, PaperDocument& document) {
    const auto& words = loading.words;
    for (const data::GoalRow& goal : row.goals) {
        if (goal.done || goal.set_aside) {
            continue;
        }
        PaperBlock box = box_of(words.with("Our goal: {1}", {goal_words(loading, goal.phrase, goal.words)}), goal_picture(goal.phrase));
        for (const data::GoalStep& step : goal.steps) {
            box.inside.push_back(paper_block(PaperStyle::words, goal_words(loading, step.phrase, step.words), step.done ? "yes" : "loop-not-yet"));
        }
        document.blocks.push_back(std::move(box));
    }
}

void add_words(const Loading& loading, const data::PartnershipRow& row, PaperDocument& document) {
    const auto& words = loading.words;
    for (const data::ShareWord& word : row.share->words) {
        const std::string day = words.date_and_year(data::milliseconds(word.when));
        document.blocks.push_back(paper_block(PaperStyle::quiet, word.said == data::ShareSaid::agreed ? words.with("{1} agreed to it, {2}", {word.name, day})
                                                                                                       : words.with("{1} would like to talk first, {2}", {word.name, day})));
    }
    for (const data::PartnerRow& one : row.people) {
        for (const data::PersonId waits : row.share->waits) {
            if (waits == one.id) {
                document.blocks.push_back(paper_block(PaperStyle::quiet, words.with("{1} has not said yet", {one.name})));
            }
        }
    }
}

} // namespace

PaperDocument load_sharing_paper(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = data::find_partnership(loading.home, loading.session.viewer, loading.place.partner.id);
    std::vector<std::string> names;
    for (const data::PartnerRow& one : row ? row->people : std::vector<data::PartnerRow>{}) {
        if (one.membership == data::Membership::in) {
            names.push_back(one.name);
        }
    }
    PaperDocument document = paper_document(loading, words.with("How we share this: {1}", {joined_words(loading, names)}));
    document.best_within = 1;
    document.blocks.push_back(paper_block(PaperStyle::title, document.title, "partnership"));
    if (!row || !row->share) {
        document.blocks.push_back(paper_block(PaperStyle::words, words("Nothing is shared out yet.")));
        return document;
    }
    const auto versions = data::share_versions(loading.home, loading.session.viewer, row->id);
    const auto on_a_page = [&](PaperBlock shared, bool goals) {
        PaperDocument made = document;
        made.blocks.push_back(std::move(shared));
        if (goals) {
            add_goals(loading, *row, made);
        }
        add_words(loading, *row, made);
        return made;
    };
    for (const bool goals : {true, false}) { // a full list has the page to itself
        if (PaperDocument made = on_a_page(sharing(loading, versions), goals); widgets::paper_pages(made) == 1) {
            return made;
        }
    }
    return on_a_page(listed(loading, versions), false);
}

} // namespace app
