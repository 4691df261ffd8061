// Drawings: what a hand that shakes puts on the sheet, what is kept of it, and the page it is made on.
#include <cmath>
#include <limits>

#include "tests/catch.h"
#include "tests/widgets/glass.h"
#include "widgets/drawing.h"

using namespace widgets;

namespace {

constexpr Size sheet{120, 80};

void draw(DrawingUi& ui, const std::vector<Point>& way) {
    draw_on_sheet(ui, LinePhase::begins, way.front(), sheet);
    for (const Point& point : way) {
        draw_on_sheet(ui, LinePhase::goes_on, point, sheet);
    }
    draw_on_sheet(ui, LinePhase::ends, way.back(), sheet);
}

// To the tenth of a millimetre.
std::vector<DrawnLine> rounded(std::vector<DrawnLine> lines) {
    for (DrawnLine& line : lines) {
        for (Point& point : line.points) {
            point = {std::round(point.x * 10) / 10, std::round(point.y * 10) / 10};
        }
    }
    return lines;
}

// Whatever the hand does: scribbles that turn at every look. True: it was told that the sheet is full.
bool scribble(DrawingUi& ui, int looks) {
    std::uint32_t seed = 7;
    const auto next = [&seed](int below) { return static_cast<float>((seed = seed * 1664525U + 1013904223U) >> 8U) / 16777216.0F * static_cast<float>(below); };
    draw_on_sheet(ui, LinePhase::begins, {next(120), next(80)}, sheet);
    bool full = false;
    for (int look = 0; look < looks; ++look) {
        full = !draw_on_sheet(ui, LinePhase::goes_on, {next(120), next(80)}, sheet) || full;
    }
    draw_on_sheet(ui, LinePhase::ends, {60, 40}, sheet);
    return full;
}

} // namespace

TEST_CASE("Drawing: what is kept is what was drawn, colours, dots and all") {
    DrawingUi ui;
    draw(ui, {{10, 10}, {30, 12}, {50, 40}, {20, 60}});
    ui.ink = Ink::red;
    draw(ui, {{90, 20}});
    ui.ink = Ink::green;
    draw(ui, {{0, 0}, {120, 80}});
    const std::string svg = to_svg(ui.drawing);
    const auto read = from_svg(svg);
    REQUIRE(read);
    CHECK(rounded(read->lines) == rounded(ui.drawing.lines));
    CHECK(read->lines[1].ink == Ink::red);
    CHECK(read->lines[1].points.size() == 1);
    CHECK(to_svg(*read) == svg);
    CHECK(to_svg(Drawing{}).empty());
}

TEST_CASE("Drawing: a hand that shakes draws a calmer line; where it goes on purpose, the line goes along") {
    DrawingUi ui;
    std::vector<Point> way;
    for (int look = 0; look < 200; ++look) {
        way.push_back({10 + static_cast<float>(look) * 0.5F, 40 + (look % 2 == 0 ? 1.0F : -1.0F)});
    }
    draw(ui, way);
    float widest = 0;
    const std::vector<Point>& points = ui.drawing.lines.front().points;
    for (std::size_t at = 1; at + 1 < points.size(); ++at) {
        widest = std::max(widest, std::abs(points[at].y - 40));
    }
    CHECK(widest < 0.8F);

    DrawingUi corner;
    draw(corner, {{10, 10}, {80, 10}, {80, 60}});
    bool met = false;
    for (const Point& point : corner.drawing.lines.front().points) {
        met = met || std::hypot(point.x - 80, point.y - 10) < 0.5F;
    }
    CHECK(met);
    CHECK(corner.drawing.lines.front().points.back() == Point{80, 60});
}

TEST_CASE("Drawing: a straight line is kept as its two ends") {
    DrawingUi ui;
    std::vector<Point> way;
    for (int look = 0; look <= 100; ++look) {
        way.push_back({10 + static_cast<float>(look), 20});
    }
    draw(ui, way);
    CHECK(ui.drawing.lines.front().points.size() == 2);
}

TEST_CASE("Drawing: ten thousand points come to an end that is said, and what is kept stays small") {
    DrawingUi ui;
    CHECK_FALSE(scribble(ui, 1000));
    CHECK(scribble(ui, 10'000));
    std::size_t points = 0;
    for (const DrawnLine& line : ui.drawing.lines) {
        points += line.points.size();
    }
    CHECK(points <= most_points);
    CHECK(points > most_points / 2);
    CHECK_FALSE(ui.pen_down);
    CHECK(to_svg(ui.drawing).size() <= most_svg_bytes);
    REQUIRE(from_svg(to_svg(ui.drawing)));
    ui.drawing.lines.pop_back();
    CHECK(draw_on_sheet(ui, LinePhase::begins, {5, 5}, sheet));

    DrawingUi dots;
    int drawn = 0;
    while (drawn < 10'000 && draw_on_sheet(dots, LinePhase::begins, {static_cast<float>(drawn % 120), 70}, sheet)) {
        draw_on_sheet(dots, LinePhase::ends, {static_cast<float>(drawn % 120), 70}, sheet);
        dots.ink = static_cast<Ink>(drawn % ink_count);
        ++drawn;
    }
    CHECK(drawn > 500);
    CHECK(to_svg(dots.drawing).size() <= most_svg_bytes);
}

TEST_CASE("Drawing: off the sheet it goes along the edge, and what is no place at all harms nothing") {
    DrawingUi ui;
    const float nothing = std::numeric_limits<float>::quiet_NaN(), endless = std::numeric_limits<float>::infinity();
    draw(ui, {{-50, 40}, {1e30F, 40}, {nothing, nothing}, {-endless, endless}, {60, 900}});
    for (const Point& point : ui.drawing.lines.front().points) {
        CHECK(point.x >= 0);
        CHECK(point.x <= sheet.width);
        CHECK(point.y >= 0);
        CHECK(point.y <= sheet.height);
    }
    REQUIRE(from_svg(to_svg(ui.drawing)));
}

TEST_CASE("Drawing: a move without a finger down draws nothing") {
    DrawingUi ui;
    draw_on_sheet(ui, LinePhase::goes_on, {10, 10}, sheet);
    draw_on_sheet(ui, LinePhase::ends, {20, 20}, sheet);
    CHECK(ui.drawing.is_blank());
}

TEST_CASE("Drawing: nothing but what was drawn here is taken for a drawing") {
    DrawingUi ui;
    draw(ui, {{10, 10}, {30, 12}, {50, 40}});
    const std::string good = to_svg(ui.drawing);
    REQUIRE(from_svg(good));
    const auto with = [&](const std::string& what, const std::string& instead) {
        std::string other = good;
        const auto at = other.find(what);
        REQUIRE(at != std::string::npos);
        return other.replace(at, what.size(), instead);
    };
    CHECK_FALSE(from_svg(""));
    CHECK_FALSE(from_svg(good.substr(0, good.size() / 2)));
    CHECK_FALSE(from_svg(good + "<script/>"));
    CHECK_FALSE(from_svg(with("</g>", "<image href=\"file:///etc/passwd\"/></g>")));
    CHECK_FALSE(from_svg(with("#2B2221", "#123456")));
    CHECK_FALSE(from_svg(with("d=\"M", "d=\"M-9000 ")));
    CHECK_FALSE(from_svg(with("d=\"M", "d=\"M99999999999 ")));
    CHECK_FALSE(from_svg(std::string(most_svg_bytes + 1, ' ')));
}

TEST_CASE("Drawing: one made on a larger sheet is gone on with on a smaller one, all of it in sight") {
    DrawingUi large;
    draw_on_sheet(large, LinePhase::begins, {10, 10}, {240, 150});
    draw_on_sheet(large, LinePhase::goes_on, {200, 120}, {240, 150});
    draw_on_sheet(large, LinePhase::ends, {200, 120}, {240, 150});
    DrawingUi small;
    open_on_sheet(small, large.drawing, {100, 40});
    const Point end = small.drawing.lines.front().points.back();
    CHECK(end.x <= 100);
    CHECK(end.y <= 40.01F);
    CHECK(end.y > 35);
    small.drawing.lines.clear();
    open_on_sheet(small, large.drawing, {100, 40}); // once only: what was taken away does not come back by itself
    CHECK(small.drawing.is_blank());
}

TEST_CASE("Drawing: the page can be used by any hand on every panel, and a blank sheet is asked for what is on it all the same") {
    for (const PanelAndText& where : forms_and_texts()) {
        INFO(where);
        for (const Density density : {Density::resident, Density::staff}) {
            DrawingUi ui;
            Paging paging;
            int kept = 0;
            Glass glass(where, density, {Area::marigold, "Draw it"}, [&](Frame& frame, Box body) {
                DrawingScreen screen;
                screen.area = Area::marigold;
                screen.hint = "Draw here with a finger.";
                screen.explained = "A sheet of paper.";
                kept += drawing_screen(frame, body, screen, ui, paging).keep ? 1 : 0;
            });
            glass.check_for_fingers_and_eyes(density == Density::resident ? 25 : 12);
            const Item* paper = glass.find_id("sheet");
            REQUIRE(paper != nullptr);
            CHECK(paper->drawn_on);
            CHECK_FALSE(can_be_touched(paper->role)); // a switch goes past it
            CHECK(paper->rect.width / where.panel.px_per_mm > 60);
            CHECK(paper->rect.height / where.panel.px_per_mm > (where.text_scale > 1 ? 14 : 25));
            const auto touch = [&](const char* id) {
                for (int page = 0; page < 6 && glass.find_id(id) == nullptr && glass.press_id("other-choices"); ++page) {
                }
                return glass.press_id(id);
            };
            CHECK(touch("keep-drawing"));
            CHECK(kept == 1);
            CHECK_FALSE(touch("take-line")); // there is none
            draw(ui, {{5, 5}, {20, 9}});
            draw(ui, {{30, 5}});
            glass.show();
            glass.check_for_fingers_and_eyes(density == Density::resident ? 25 : 12);
            CHECK(touch("take-line"));
            CHECK(ui.drawing.lines.size() == 1);
            CHECK(touch("start-again"));
            CHECK(ui.drawing.is_blank());
            CHECK(touch("bring-back"));
            CHECK(ui.drawing.lines.size() == 1);
            const Ink before = ui.ink;
            CHECK((touch("ink-2") || touch("next-ink")));
            CHECK(ui.ink != before);
        }
    }
}
