// A week of small wins on paper: what is on it, and what never is.
#include "app/router.h"
#include "data/wins.h"
#include "tests/app/small_house.h"
#include "tests/catch.h"
#include "widgets/drawing.h"

using namespace app;

namespace {

std::string all_words(const std::vector<widgets::PaperBlock>& blocks) {
    std::string all;
    for (const widgets::PaperBlock& one : blocks) {
        all += one.text + "\n" + all_words(one.inside);
    }
    return all;
}

std::string on_paper(Visitor& visitor, const Place& wall) {
    Loading loading = loading_of(visitor.world);
    loading.place = wall;
    return all_words(load_paper(loading, PaperName::wins).blocks);
}

} // namespace

TEST_CASE("A week of small wins is printed: for the house what the house may read, for Rose what is hers, and nothing older") {
    SmallHouse house;
    const data::Viewer rose_viewer = house.as(house.rose);
    data::record_win(house.home, rose_viewer, {house.rose, data::Win::made, "An old scarf", data::Audience::house, {}});
    house.clock.wall_ms = that_saturday(10, 0, 8);
    data::record_win(house.home, rose_viewer, {house.rose, data::Win::taught, "Knitting", data::Audience::house, {}});
    data::record_win(house.home, rose_viewer, {house.rose, data::Win::rested, "A long sleep", data::Audience::care_team, {}});
    data::record_win(house.home, rose_viewer, {house.rose, data::Win::got_out, "Between us", data::Audience::named, {house.grace}});

    Visitor grace(house);
    grace.comes_in(house.as_grace());
    const std::string wall = on_paper(grace, {.screen = ScreenName::wins});
    CHECK(wall.find("Rose taught someone") != std::string::npos);
    CHECK(wall.find("“Knitting”") != std::string::npos);
    CHECK(wall.find("An old scarf") == std::string::npos);
    CHECK(wall.find("A long sleep") == std::string::npos);
    CHECK(wall.find("Between us") == std::string::npos);

    Visitor rose(house);
    rose.comes_in(house.as(house.rose));
    const std::string own = on_paper(rose, {.screen = ScreenName::wins, .resident = house.rose, .wall = WinWall::own});
    CHECK(own.find("Small wins of Rose") != std::string::npos);
    CHECK(own.find("“A long sleep”") != std::string::npos);
    CHECK(own.find("An old scarf") == std::string::npos);
    CHECK(own.find("Between us") == std::string::npos);
}

TEST_CASE("What somebody drew is on the paper with their win, and on nobody else's paper") {
    SmallHouse house;
    widgets::Drawing drawing;
    drawing.lines.push_back({widgets::Ink::blue, {{10, 10}, {40, 30}}});
    const std::string svg = widgets::to_svg(drawing);
    data::record_win(house.home, house.as(house.rose), {house.rose, data::Win::made, "A boat", data::Audience::circle, {},
                                                        {{data::BlobUse::drawing, data::Bytes(svg.begin(), svg.end())}}});
    const auto pictures_of = [&](const data::Viewer& viewer, WinWall wall) {
        Visitor visitor(house);
        visitor.comes_in(viewer);
        Loading loading = loading_of(visitor.world);
        loading.place = {.screen = ScreenName::wins, .resident = wall == WinWall::own ? house.rose : data::PersonId::none, .wall = wall};
        return load_paper(loading, PaperName::wins).own_pictures;
    };
    const auto own = pictures_of(house.as(house.rose), WinWall::own);
    REQUIRE(own.size() == 1);
    CHECK(own.begin()->second == svg);
    CHECK(pictures_of(house.as_grace(), WinWall::everybody).empty()); // the wall's paper has what the house may see
}
