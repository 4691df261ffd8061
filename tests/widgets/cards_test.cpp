// Cards to read over several pages: what was said stays with who said it, and what it is about is said again on the next page.
#include <set>

#include "tests/widgets/glass.h"

using namespace widgets;

namespace {

// Four things that were passed on, each over a line or two, with who wrote it.
std::vector<CardLine> four_things() {
    std::vector<CardLine> lines;
    for (int n = 0; n < 4; ++n) {
        lines.push_back({.text = "She would like to go out before it rains, and asks for her green coat.", .typed_by_someone = true});
        lines.push_back({.text = "Bronwyn, yesterday 16:20", .style = CardLine::Style::attribution});
    }
    return lines;
}

// The lines of a page by their number, the heading's being 0.
std::set<std::int64_t> lines_here(const Glass& glass, std::int64_t card) {
    std::set<std::int64_t> lines;
    for (const Item& item : glass.items()) {
        if (item.id.name == "line" && item.id.number / 100 == card) {
            lines.insert(item.id.number % 100 - 1);
        }
    }
    return lines;
}

} // namespace

TEST_CASE("Cards: nobody's name stands on a page without what they said, on any panel") {
    const std::vector<CardLine> lines = four_things();
    std::vector<Card> cards(3);
    for (Card& card : cards) {
        card = {.area = Area::blue, .heading = "What to pass on", .picture = "handover", .lines = lines};
    }
    Paging paging;
    Glass glass({{1280, 800, 5.88F}, 1}, Density::staff, {}, [&](Frame& frame, Box body) { cards_screen(frame, body, cards, {}, paging); });
    for (const PanelAndText& where : {PanelAndText{{1280, 800, 5.88F}, 1}, PanelAndText{{800, 480, 5.19F}, 1}, PanelAndText{{720, 1280, 8.18F}, 1}}) {
        INFO(where);
        paging = {};
        glass.become(where, Density::staff);
        std::size_t told = 0;
        int pages = 0;
        do {
            for (std::int64_t card = 0; card < 3; ++card) {
                const auto here = lines_here(glass, card);
                for (const std::int64_t line : here) {
                    INFO("page " << pages << ", card " << card << ", line " << line);
                    CHECK((line == 0 || line % 2 == 1 || here.contains(line - 1)));
                    CHECK((line == 0 || line % 2 == 0 || here.contains(line + 1)));
                    told += line > 0 ? 1 : 0;
                }
                CHECK((here.empty() || here.contains(0)));
            }
            ++pages;
        } while (glass.press_id("more") && paging.page != 0 && pages < 30);
        CHECK(told == 3 * lines.size());
        CHECK(pages > 1);
    }
}
