// A list of people in small tiles: many on a page for the hands of staff, every name whole, and rows where those do better.
#include <map>

#include "tests/widgets/glass.h"

using namespace widgets;

namespace {

constexpr const char* names[] = {"Albert", "Amina", "Bernard", "Daljit", "Dorothy", "Edna", "Farida", "Gurmeet", "Gwen", "Harold", "Ivy", "Joyce",
                                 "Kwame", "Leonard", "Margaret", "Mei", "Nasreen", "Olive", "Patrick", "Reuben", "Rose", "Siobhan", "Tadek", "Winston"};

std::vector<Row> people(std::size_t count) {
    std::vector<Row> rows;
    for (std::size_t n = 0; n < count; ++n) {
        Row row{{"person", static_cast<std::int64_t>(n) + 1}, {}, {}, names[n % std::size(names)]};
        row.mark = {n % 3 == 0 ? "" : "pic-rose", row.title.substr(0, 1), Area::teal, true};
        row.second = "Said: content, today 09:10";
        row.trailing_picture = "feel-content";
        row.state = n % 2 == 0 ? "Read" : "Not yet";
        row.state_picture = n % 2 == 0 ? "yes" : "";
        rows.push_back(row);
    }
    return rows;
}

struct Shown {
    std::map<std::string, int> people; // how often each is on all pages
    int pages = 1;
};
Shown turn_through(Glass& glass, Paging& paging) {
    Shown shown;
    for (int page = 0; page < 40; ++page) {
        paging.page = page;
        glass.show();
        if (paging.page != page) {
            break;
        }
        shown.pages = page + 1;
        glass.check_for_fingers_and_eyes(12);
        for (const Item& item : glass.items()) {
            if (item.id.name == "person") {
                ++shown.people[to_string(item.id)];
            }
        }
    }
    return shown;
}

} // namespace

TEST_CASE("People: twenty-four are on one page of ten inches and on two of seven, each once, at every size of words") {
    const std::vector<Row> rows = people(24);
    Paging paging;
    Glass glass({{1280, 800, 5.88F}, 1}, Density::staff, {Area::teal, "Residents"}, [&](Frame& frame, Box body) { list_screen(frame, body, rows, {}, paging, {}, ListStands::as_people); });
    for (const Panel panel : {Panel{1280, 800, 5.88F}, {1920, 1200, 8.83F}, {800, 480, 5.19F}, {720, 1280, 8.18F}}) {
        for (const float scale : {1.0F, 1.25F, 1.5F, 2.0F}) {
            const PanelAndText where{panel, scale};
            INFO(where);
            glass.become(where, Density::staff);
            const Shown shown = turn_through(glass, paging);
            CHECK(shown.people.size() == rows.size());
            for (const auto& [id, times] : shown.people) {
                INFO(id);
                CHECK(times == 1);
            }
            if (scale == 1) {
                CHECK(shown.pages == (panel.width_px >= 1280 ? 1 : 2));
            }
        }
    }
}

TEST_CASE("People: a touch on a small tile is for the person on it, and a few people stand in rows with what is told of them") {
    const std::vector<Row> rows = people(24);
    Paging paging;
    std::vector<std::string> touched;
    std::size_t many = 24;
    Glass glass({{1280, 800, 5.88F}, 1}, Density::staff, {Area::teal, "Residents"}, [&](Frame& frame, Box body) {
        if (const auto events = list_screen(frame, body, std::span(rows).first(many), {}, paging, {}, ListStands::as_people); events.chosen) {
            touched.push_back(to_string(*events.chosen));
        }
    });
    REQUIRE(glass.press("Winston"));
    CHECK(touched == std::vector<std::string>{"person-24"});
    const float small = glass.find("Daljit")->rect.width;
    many = 4;
    glass.show();
    CHECK(glass.find("Daljit")->rect.width > 2 * small);
}

TEST_CASE("People: where somebody's name is as long as a page is wide, all of it can be read in rows") {
    std::vector<Row> rows = people(24);
    rows[7].title = "Maria Immaculata Bernadette of the Perpetual Succour Featherstonehaugh-Cholmondeley, whom everybody calls Sister Mary and has for forty years";
    Paging paging;
    Glass glass({{800, 480, 5.19F}, 1}, Density::staff, {Area::teal, "Residents"}, [&](Frame& frame, Box body) { list_screen(frame, body, rows, {}, paging, {}, ListStands::as_people); });
    CHECK(turn_through(glass, paging).people.size() == rows.size());
}
