// Lists of few rows: they take the width of the glass and some of the height that is left, on every panel.
#include "tests/widgets/glass.h"

using namespace widgets;

TEST_CASE("Lists: a few rows stand one below the other across a wide panel, and many in two columns") {
    std::vector<Row> rows(3);
    for (std::size_t n = 0; n < rows.size(); ++n) {
        rows[n] = {.id = {"agreed", static_cast<std::int64_t>(n) + 1}, .title = "Gwen: Keep her breakfast warm until nine.", .second = "Whoever takes over · By tomorrow", .state = "To do"};
    }
    Paging paging;
    Glass glass({{1280, 800, 5.88F}, 1}, Density::staff, {}, [&](Frame& frame, Box body) { list_screen(frame, body, rows, {}, paging, {}); });
    const auto box_of = [&](std::int64_t number) {
        const Item* const item = glass.find_id("agreed-" + std::to_string(number));
        REQUIRE(item != nullptr);
        return item->rect;
    };
    CHECK(box_of(2).x == box_of(1).x);
    CHECK(box_of(2).width > 1280 * 0.8F);
    const float few_high = box_of(1).height;
    CHECK(few_high > 15 * 5.88F);
    rows.resize(8, rows.front());
    for (std::size_t n = 0; n < rows.size(); ++n) {
        rows[n].id.number = static_cast<std::int64_t>(n) + 1;
        rows[n].title = "Gwen";
    }
    glass.show();
    CHECK(box_of(2).x > box_of(1).x);
    CHECK(box_of(1).height < few_high);
}
