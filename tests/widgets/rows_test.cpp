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

TEST_CASE("Lists: in Urdu, where one long row makes all words smaller, as many rows as then have room stand on a page") {
    std::vector<Row> rows(12);
    std::vector<Choice> bar(2);
    std::string from, when, title = "پیغام ", second;
    Paging paging;
    Glass glass({{1280, 800, 5.88F}, 1}, Density::resident, {Area::brick, "Rose"}, [&](Frame& frame, Box body) {
        from = frame.language().with("From {1}", {"Tom"});
        when = frame.language().with("today {1}", {"9:57"});
        for (std::size_t n = 0; n < rows.size(); ++n) {
            rows[n] = {.id = {"note", static_cast<std::int64_t>(n) + 1}, .mark = {{}, "T", Area::green, true}, .title = from, .second = when,
                       .state = frame.language()("Read"), .state_picture = "yes", .area = Area::brick};
        }
        rows.back().title = title;
        rows.back().second = second;
        bar[0] = {{"leave-a-note"}, frame.language()("Leave a note"), "draw"};
        bar[1] = {{"invite"}, frame.language()("Invite to talk"), "invite-conversation"};
        list_screen(frame, body, rows, bar, paging, {});
    });
    glass.speak("ur");
    for (int words = 0; words < 80; ++words) {
        if (words % 16 == 15) { // a longer title, below which less and less is written again
            title += title;
            second.clear();
        }
        second += "پیغام ";
        glass.show();
        INFO(words);
        const Item &first = *glass.find_id("note-1"), &more = *glass.find_id("more");
        float bottom = 0;
        for (const Item& item : glass.items()) {
            bottom = item.id.name == "note" ? std::max(bottom, item.rect.y + item.rect.height) : bottom;
        }
        CHECK(more.rect.y - bottom < first.rect.height + 2 * 3 * 5.88F);
    }
}
