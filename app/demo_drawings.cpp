// A flower, a boat and a cake, put down as somebody puts them down with a finger: a few lines, none of them quite straight.
#include "app/demo_drawings.h"

#include <cmath>
#include <numbers>

namespace app {
namespace {

using widgets::Ink;
using widgets::Point;
using Line = std::vector<Point>;

class Hand {
public:
    Hand(widgets::Drawing& drawing, Chance& chance) : m_drawing(drawing), m_chance(chance) {}

    // Through these points, with small steps between them.
    void line(Ink ink, const Line& through) {
        constexpr float step = 2.2F;
        widgets::DrawnLine drawn{ink, {shaken(through.front())}};
        for (std::size_t next = 1; next < through.size(); ++next) {
            const Point from = through[next - 1], to = through[next];
            const int steps = std::max(1, static_cast<int>(std::hypot(to.x - from.x, to.y - from.y) / step));
            for (int at = 1; at <= steps; ++at) {
                const float part = static_cast<float>(at) / static_cast<float>(steps);
                drawn.points.push_back(shaken({from.x + part * (to.x - from.x), from.y + part * (to.y - from.y)}));
            }
        }
        m_drawing.lines.push_back(std::move(drawn));
    }
    // Part of a round, in turns of the clock from its top: 0..1 is the whole of it, and a hand goes on a little further.
    void round(Ink ink, Point middle, float across, float down, float from = 0, float to = 1.04F) {
        Line through;
        for (float at = from; at <= to + 0.001F; at += 0.04F) {
            const float angle = at * 2 * std::numbers::pi_v<float>;
            through.push_back({middle.x + across * std::sin(angle), middle.y - down * std::cos(angle)});
        }
        line(ink, through);
    }

private:
    Point shaken(Point point) {
        const auto off = [this] { return static_cast<float>(m_chance.between(-4, 4)) / 10; };
        return {point.x + off(), point.y + off()};
    }

    widgets::Drawing& m_drawing;
    Chance& m_chance;
};

void draw_flower(Hand& hand) {
    hand.line(Ink::green, {{46, 46}, {45, 58}, {47, 70}, {46, 86}});
    hand.round(Ink::green, {37, 68}, 9, 5);
    hand.round(Ink::green, {56, 74}, 9, 5);
    for (int petal = 0; petal < 5; ++petal) {
        const float angle = static_cast<float>(petal) * 2 * std::numbers::pi_v<float> / 5;
        hand.round(Ink::red, {46 + 14 * std::sin(angle), 32 - 14 * std::cos(angle)}, 8, 9, 0.05F * static_cast<float>(petal));
    }
    hand.round(Ink::black, {46, 32}, 5, 5);
}

void draw_boat(Hand& hand) {
    hand.line(Ink::black, {{22, 62}, {32, 78}, {68, 79}, {80, 61}, {22, 62}});
    hand.line(Ink::black, {{50, 62}, {51, 20}});
    hand.line(Ink::red, {{54, 24}, {55, 56}, {77, 55}, {54, 24}});
    hand.line(Ink::red, {{47, 30}, {46, 56}, {29, 55}, {47, 30}});
    hand.line(Ink::blue, {{10, 88}, {17, 84}, {24, 88}, {31, 84}, {38, 88}, {45, 84}, {52, 88}, {59, 84}, {66, 88}, {73, 84}, {80, 88}, {88, 84}});
}

void draw_cake(Hand& hand) {
    hand.round(Ink::red, {50, 48}, 30, 8);
    hand.line(Ink::red, {{20, 48}, {21, 76}});
    hand.line(Ink::red, {{80, 48}, {79, 76}});
    hand.round(Ink::red, {50, 75}, 29, 8, 0.25F, 0.75F);
    hand.line(Ink::blue, {{21, 56}, {28, 63}, {35, 59}, {43, 66}, {51, 60}, {59, 66}, {66, 59}, {73, 63}, {79, 56}});
    for (const float x : {38.0F, 50.0F, 62.0F}) {
        hand.line(Ink::green, {{x, 44}, {x + 0.5F, 28}});
        hand.round(Ink::red, {x, 22}, 2, 4);
    }
}

} // namespace

widgets::Drawing demo_drawing(DemoDrawing what, Chance& chance) {
    widgets::Drawing drawing;
    Hand hand(drawing, chance);
    switch (what) {
    case DemoDrawing::flower: draw_flower(hand); break;
    case DemoDrawing::boat: draw_boat(hand); break;
    case DemoDrawing::cake: draw_cake(hand); break;
    }
    return drawing;
}

} // namespace app
