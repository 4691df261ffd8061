// A week of small wins on paper: for the wall of the house those that are shared with the house, for somebody themselves their
// own. What only they or named people may know stays off it: paper is seen by whoever passes.
#include <algorithm>

#include "app/days.h"
#include "app/screens/back_parts.h"
#include "app/screens/paper_loaders.h"
#include "app/screens/team_words.h"
#include "data/wins.h"

namespace app {

using widgets::PaperBlock;
using PaperStyle = widgets::PaperBlock::Style;

namespace {

constexpr int most_on_paper = 60, days_of_a_week = 7;

// A picture beside what went well, in the words of whoever told it.
PaperBlock on_paper(const Loading& loading, const data::WinRow& win, bool own, widgets::PaperDocument& document) {
    const auto& words = loading.words;
    PaperBlock box = paper_block(PaperStyle::box, {}, {}, widgets::Area::marigold);
    box.in_one_piece = true;
    PaperBlock told = paper_block(PaperStyle::heading, own ? words(win_word(win.win).word) : win_sentence(words, win.win, win.resident_name),
                                  win_word(win.win).picture, widgets::Area::marigold);
    told.size = 14;
    box.inside.push_back(std::move(told));
    if (!win.words.empty()) {
        const bool own_voice = win.entry.author == win.entry.resident;
        box.inside.push_back(paper_block(own_voice ? PaperStyle::own_words : PaperStyle::words, own_voice ? quoted(words, win.words) : win.words));
    }
    if (const auto drawing = win.drawing.is_none() ? std::nullopt : data::blob(loading.home, loading.session.viewer, win.drawing)) {
        const std::string name = data::picture_name(win.drawing);
        document.own_pictures[name] = std::string(drawing->begin(), drawing->end());
        box.inside.push_back(paper_block(PaperStyle::picture, {}, name));
        box.inside.back().size = 55;
    }
    box.inside.push_back(paper_block(PaperStyle::quiet, words.with("{1}, {2}", {win.entry.author_name, words.full_date(data::milliseconds(win.entry.when))})));
    return box;
}

} // namespace

std::vector<data::WinRow> wins_for_paper(const Loading& loading) {
    const auto& viewer = loading.session.viewer;
    if (loading.place.wall == WinWall::everybody) {
        return data::house_wins(loading.home, viewer, most_on_paper, days_of_a_week);
    }
    auto wins = data::wins_of(loading.home, viewer, loading.place.resident, most_on_paper);
    const data::WallTime since = week_bounds(loading.now.wall).starts;
    std::erase_if(wins, [&](const data::WinRow& win) { return win.entry.when < since || win.entry.audience < data::Audience::care_team; });
    return wins;
}

widgets::PaperDocument load_wins_paper(const Loading& loading) {
    const auto& words = loading.words;
    const bool of_all = loading.place.wall == WinWall::everybody;
    const auto wins = wins_for_paper(loading);
    widgets::PaperDocument document = paper_document(loading, words("Small wins"));
    const std::string whose = of_all || wins.empty() ? words("Small wins") : words.with("Small wins of {1}", {wins.front().resident_name});
    document.blocks.push_back(paper_block(PaperStyle::title, whose, {}, widgets::Area::marigold));
    document.blocks.push_back(paper_block(PaperStyle::words, from_to(loading, week_bounds(loading.now.wall))));
    for (auto win = wins.rbegin(); win != wins.rend(); ++win) { // as the week went
        document.blocks.push_back(on_paper(loading, *win, !of_all, document));
    }
    return document;
}

} // namespace app
