// Rows of small pictures: the steps of a path, a month of faces, shelves of what was done; read, heard and, where large, touched.
#include <map>

#include "tests/widgets/glass.h"
#include "widgets/plot.h"

using namespace widgets;

namespace {

std::vector<PlotCell> four_steps() {
    return {{.id = {"stage", 1}, .label = "Asked", .pictures = {"loop-open"}, .spoken = "Asked: done.", .state = PlotCell::State::done},
            {.id = {"stage", 2}, .label = "Talked about", .pictures = {"loop-talked-about"}, .spoken = "It stands here: Talked about.", .state = PlotCell::State::now},
            {.id = {"stage", 3}, .label = "Tried", .pictures = {"loop-tried"}, .spoken = "Tried: not yet.", .state = PlotCell::State::later},
            {.id = {"stage", 4}, .label = "How did it go?", .pictures = {"loop-how-did-it-go"}, .spoken = "How did it go?: not yet.", .state = PlotCell::State::later}};
}

// A month of 31 days that begins on a Saturday: six weeks.
struct Month {
    std::vector<std::string> figures; // "1" to "31"
    std::vector<PlotCell> names;
    std::vector<std::vector<PlotCell>> weeks;
    std::vector<PlotRow> rows;
    std::vector<CardLine> lines;
    Month() {
        for (int day = 1; day <= 31; ++day) figures.push_back(std::to_string(day));
        int number = 0;
        for (const char* name : {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}) names.push_back({.id = {"weekday", ++number}, .label = name});
        std::vector<PlotCell> week(5);
        for (int day = 1; day <= 31; ++day) {
            PlotCell cell{.id = {"day", day}, .figure = figures[static_cast<std::size_t>(day) - 1], .can_be_touched = true};
            if (day % 3 != 0) cell.pictures = {"feel-happy", day % 2 == 0 ? "feel-tired" : ""};
            if (day % 5 == 0) cell.mark = "how-observed";
            if (day == 21) cell.state = PlotCell::State::now;
            week.push_back(cell);
            if (week.size() == 7 || day == 31) {
                week.resize(7);
                weeks.push_back(week);
                week.clear();
            }
        }
        rows.push_back({PlotRow::Shape::heading, Area::plum, names});
        for (const auto& one : weeks) rows.push_back({PlotRow::Shape::week, Area::plum, one});
        for (const PlotRow& row : rows) lines.push_back({.text = {}, .plot = &row});
    }
};

// Every item of a role over all pages of a screen, by label, with how often it was there.
std::map<std::string, int> all_of(Glass& glass, ItemRole role) {
    std::map<std::string, int> found;
    std::string first_page;
    for (int page = 0; page < 40; ++page) {
        std::string here;
        for (const Item& item : glass.items()) {
            here += to_string(item.id) + " ";
            if (item.role == role) ++found[item.label];
        }
        if (page == 0) first_page = here;
        if (!glass.press_id("more")) break;
        std::string next;
        for (const Item& item : glass.items()) next += to_string(item.id) + " ";
        if (next == first_page) break; // round once
    }
    return found;
}

} // namespace

TEST_CASE("Path: four steps stand on every panel, at every size of words, each heard as a sentence") {
    for (const PanelAndText where : panels_and_texts()) {
        for (const Density density : {Density::resident, Density::staff}) {
            CAPTURE(where);
            const auto cells = four_steps();
            const PlotRow row{PlotRow::Shape::path, Area::green, cells};
            const CardLine line{.text = {}, .plot = &row};
            Paging paging;
            Glass glass(where, density, {.title = "A question"}, [&](Frame& frame, Box body) {
                const Card card{.area = Area::green, .lines = std::span(&line, 1), .wide = true};
                cards_screen(frame, body, std::span(&card, 1), {}, paging);
            });
            glass.check_for_fingers_and_eyes(density == Density::resident ? 25 : 12);
            int steps = 0;
            for (const Item& item : glass.items())
                if (item.id.name == "stage") {
                    ++steps;
                    CHECK(item.role == ItemRole::plot);
                    CHECK(item.spoken.size() > item.label.size());
                    CHECK(item.pictures >= 1);
                }
            CHECK(steps == 4);
        }
    }
}

TEST_CASE("Month: every day is there once, on every panel and at every size of words, and is touched only where a finger can", "[slow]") {
    for (const PanelAndText where : panels_and_texts()) {
        for (const Density density : {Density::resident, Density::staff}) {
            CAPTURE(where);
            const Month month;
            Paging paging;
            Glass glass(where, density, {.title = "November"}, [&](Frame& frame, Box body) {
                const Card card{.area = Area::plum, .lines = month.lines, .wide = true};
                cards_screen(frame, body, std::span(&card, 1), {}, paging);
            });
            glass.check_for_fingers_and_eyes(density == Density::resident ? 25 : 12);
            auto days = all_of(glass, ItemRole::plot);
            for (const auto& [label, times] : all_of(glass, ItemRole::choice)) days[label] += times;
            for (int day = 1; day <= 31; ++day) {
                INFO("day " << day);
                CHECK(days[std::to_string(day)] == 1);
            }
        }
    }
}

TEST_CASE("Month: on a staff panel a day is touched, and tells which") {
    const Month month;
    Paging paging;
    std::optional<ItemId> chosen;
    Glass glass({Panel{1280, 800, 5.88F}}, Density::staff, {.title = "November"}, [&](Frame& frame, Box body) {
        const Card card{.area = Area::plum, .lines = month.lines, .wide = true};
        if (const auto touched = cards_screen(frame, body, std::span(&card, 1), {}, paging).chosen) chosen = touched;
    });
    REQUIRE(glass.press_id("day-17"));
    CHECK(chosen == ItemId{"day", 17});
}

TEST_CASE("Month: from right to left the week begins on the right") {
    const Month month;
    Renderer renderer = Renderer::in_memory(16, 16);
    TextEngine text(renderer);
    PictureStore pictures(renderer, std::string(ALONGSIDE_SOURCE) + "/assets/pictures");
    Frame frame({renderer, text, pictures});
    const Language urdu(std::string(ALONGSIDE_ASSETS) + "/languages", "ur");
    REQUIRE(urdu.right_to_left());
    Paging paging;
    frame.begin(Panel{1280, 800, 5.88F}, {}, urdu, Density::staff, {});
    const Card card{.area = Area::plum, .lines = month.lines, .wide = true};
    cards_screen(frame, frame.content().inset(4), std::span(&card, 1), {}, paging);
    frame.end();
    const auto x_of = [&](std::int64_t day) {
        for (const Item& item : frame.items())
            if (item.id == ItemId{"day", day}) return item.rect.x;
        return -1.0F;
    };
    CHECK(x_of(3) > x_of(4)); // Monday the 3rd stands right of Tuesday
    CHECK(x_of(4) > x_of(9));
}

TEST_CASE("Shelf: what was done stands in as many lines and pages as it needs, and nothing is cut") {
    for (const PanelAndText where : panels_and_texts()) {
        for (const Density density : {Density::resident, Density::staff}) {
            CAPTURE(where);
            std::vector<PlotCell> cells;
            for (int i = 1; i <= 14; ++i) cells.push_back({.id = {"done", i}, .label = "Sun 15", .pictures = {"do-singing"}, .spoken = "Sunday 15 November: Singing."});
            const PlotRow row{PlotRow::Shape::shelf, Area::blue, cells};
            const CardLine line{.text = {}, .plot = &row};
            Paging paging;
            Glass glass(where, density, {.title = "What I did"}, [&](Frame& frame, Box body) {
                const Card card{.area = Area::blue, .lines = std::span(&line, 1), .wide = true};
                cards_screen(frame, body, std::span(&card, 1), {}, paging);
            });
            glass.check_for_fingers_and_eyes(density == Density::resident ? 25 : 12);
            CHECK(all_of(glass, ItemRole::plot)["Sun 15"] == 14);
        }
    }
}
