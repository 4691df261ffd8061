// Lines under a finger, smoothed as they are drawn and made of fewer points once they are done; and their SVG, written and read by
// hand: what is kept is what was drawn, and a file from elsewhere with anything else in it is none of ours.
#include "widgets/drawing.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace widgets {
namespace {

constexpr Mm least_step = 0.4F;      // nearer points are one
constexpr Mm straight_enough = 0.12F; // a point so near to the line of its neighbours is left out
constexpr Mm surely_meant = 5;       // so far between two looks is no shaking
constexpr std::size_t worth_going_on = 200; // points left free by making a long line simpler
constexpr float follows = 0.45F;     // how much of a small movement the pen goes along with

constexpr int most_tenths = 9999;
constexpr int margin_tenths = 40, least_side_tenths = 300;
constexpr int thin_part = 60; // a line is never thinner than this part of its picture, or a large drawing is faint where it is small
// What a point and a line take at most in the SVG below, and the rest of it.
constexpr std::size_t bytes_of_point = 10, bytes_of_line = 45, other_bytes = 320;

struct InkColor {
    std::string_view digits;
    std::uint32_t rgb;
};
constexpr std::array<InkColor, ink_count> ink_colors{{{"2B2221", 0x2B2221}, {"1F5A9E", 0x1F5A9E}, {"A63A24", 0xA63A24}, {"37702A", 0x37702A}}};
constexpr std::uint32_t paper_rgb = 0xFFFBF2; // none of the picture set's own: themes leave it alone
constexpr std::string_view paper_digits = "FFFBF2";

float distance(const Point& a, const Point& b) { return std::hypot(a.x - b.x, a.y - b.y); }

// From a point to the stretch between two others.
float distance_from(const Point& point, const Point& from, const Point& to) {
    const float dx = to.x - from.x, dy = to.y - from.y, length = dx * dx + dy * dy;
    if (length <= 0) {
        return distance(point, from);
    }
    const float along = std::clamp(((point.x - from.x) * dx + (point.y - from.y) * dy) / length, 0.0F, 1.0F);
    return distance(point, {from.x + along * dx, from.y + along * dy});
}

// Ramer, Douglas and Peucker's: the points without which the line would be another.
void leave_out_what_is_straight(std::vector<Point>& points) {
    if (points.size() < 3) {
        return;
    }
    std::vector<bool> stays(points.size());
    stays.front() = stays.back() = true;
    std::vector<std::pair<std::size_t, std::size_t>> stretches{{0, points.size() - 1}};
    while (!stretches.empty()) {
        const auto [from, to] = stretches.back();
        stretches.pop_back();
        float farthest = straight_enough;
        std::size_t at = 0;
        for (std::size_t index = from + 1; index < to; ++index) {
            if (const float off = distance_from(points[index], points[from], points[to]); off > farthest) {
                farthest = off;
                at = index;
            }
        }
        if (at > 0) {
            stays[at] = true;
            stretches.push_back({from, at});
            stretches.push_back({at, to});
        }
    }
    std::size_t kept = 0;
    for (std::size_t index = 0; index < points.size(); ++index) {
        if (stays[index]) {
            points[kept++] = points[index];
        }
    }
    points.resize(kept);
}

bool has_room(const Drawing& drawing, std::size_t more) {
    std::size_t points = more, bytes = other_bytes + bytes_of_point * more + bytes_of_line;
    for (const DrawnLine& line : drawing.lines) {
        points += line.points.size();
        bytes += bytes_of_line + bytes_of_point * line.points.size();
    }
    return points <= most_points && bytes <= most_svg_bytes;
}

float within(float at, Mm most) { return at >= 0 ? std::min(at, most) : 0; } // nothing that is no number either

int tenths(Mm length) { return static_cast<int>(std::lround(within(length, most_tenths / 10.0F) * 10)); }

struct Bounds {
    int left = most_tenths, top = most_tenths, right = 0, bottom = 0;
};
Bounds bounds_of(const Drawing& drawing) {
    Bounds all;
    for (const DrawnLine& line : drawing.lines) {
        for (const Point& point : line.points) {
            all = {std::min(all.left, tenths(point.x)), std::min(all.top, tenths(point.y)), std::max(all.right, tenths(point.x)), std::max(all.bottom, tenths(point.y))};
        }
    }
    return all;
}

// Reads a text from front to back; once something is not as it should be, nothing more is.
class Reader {
public:
    explicit Reader(std::string_view text) : m_rest(text) {}
    bool good() const { return m_good; }
    bool at_end() const { return m_rest.empty(); }
    bool next_is(std::string_view word) const { return m_good && m_rest.starts_with(word); }
    void word(std::string_view wanted) {
        m_good = next_is(wanted);
        m_rest.remove_prefix(m_good ? wanted.size() : 0);
    }
    int number() {
        int value = 0;
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        m_good = m_good && error == std::errc{} && value >= -most_tenths && value <= most_tenths;
        m_rest.remove_prefix(m_good ? static_cast<std::size_t>(end - m_rest.data()) : 0);
        return value;
    }
    Ink ink() {
        for (int index = 0; index < ink_count; ++index) {
            if (const std::string_view digits = ink_colors[static_cast<std::size_t>(index)].digits; next_is(digits)) {
                word(digits);
                return static_cast<Ink>(index);
            }
        }
        m_good = false;
        return {};
    }

private:
    std::string_view m_rest;
    bool m_good = true;
};

constexpr std::string_view begins = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"", group = "\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">",
                           path = "<path stroke=\"#", ends = "</g></svg>";

void add_point(std::string& svg, int x, int y) {
    svg += std::to_string(x);
    svg += y < 0 ? "" : " ";
    svg += std::to_string(y);
}

DrawnLine read_line(Reader& read) {
    DrawnLine line;
    read.word(path);
    line.ink = read.ink();
    read.word("\" d=\"M");
    int x = read.number();
    if (read.next_is(" ")) {
        read.word(" ");
    }
    int y = read.number();
    const auto add = [&] {
        if (x < 0 || y < 0 || x > most_tenths || y > most_tenths) {
            read.word("a place on the sheet");
        }
        line.points.push_back({static_cast<Mm>(x) / 10, static_cast<Mm>(y) / 10});
    };
    add();
    read.word("l");
    while (read.good() && !read.next_is("\"") && line.points.size() <= most_points) {
        if (read.next_is(" ")) {
            read.word(" ");
        }
        x += read.number();
        if (read.next_is(" ")) {
            read.word(" ");
        }
        y += read.number();
        add();
    }
    if (line.points.size() == 2 && line.points[0] == line.points[1]) {
        line.points.pop_back(); // a dot
    }
    read.word("\"/>");
    return line;
}

} // namespace

Color color_of(Ink ink) { return hex(ink_colors[static_cast<std::size_t>(ink)].rgb); }
Color paper_color() { return hex(paper_rgb); }

std::string to_svg(const Drawing& drawing) {
    if (drawing.is_blank()) {
        return {};
    }
    const Bounds all = bounds_of(drawing);
    const int side = std::max({least_side_tenths, all.right - all.left + 2 * margin_tenths, all.bottom - all.top + 2 * margin_tenths});
    const std::string left = std::to_string((all.left + all.right - side) / 2), top = std::to_string((all.top + all.bottom - side) / 2), across = std::to_string(side);
    std::string svg(begins);
    svg += left + " " + top + " " + across + " " + across + "\"><rect x=\"" + left + "\" y=\"" + top + "\" width=\"" + across + "\" height=\"" + across + "\" fill=\"#";
    svg += paper_digits;
    svg += "\"/><g stroke-width=\"" + std::to_string(std::max(static_cast<int>(drawn_width * 10), side / thin_part));
    svg += group;
    for (const DrawnLine& line : drawing.lines) {
        svg += path;
        svg += ink_colors[static_cast<std::size_t>(line.ink)].digits;
        svg += "\" d=\"M";
        int x = tenths(line.points.front().x), y = tenths(line.points.front().y);
        add_point(svg, x, y);
        svg += "l";
        bool first = true;
        const auto to = [&](const Point& point) {
            const int next_x = tenths(point.x), next_y = tenths(point.y);
            svg += first || next_x < x ? "" : " ";
            add_point(svg, next_x - x, next_y - y);
            x = next_x;
            y = next_y;
            first = false;
        };
        if (line.points.size() == 1) {
            to(line.points.front()); // a round end upon a round end
        }
        std::for_each(line.points.begin() + 1, line.points.end(), to);
        svg += "\"/>";
    }
    svg += ends;
    return svg;
}

std::optional<Drawing> from_svg(std::string_view svg) {
    if (svg.size() > most_svg_bytes) {
        return {};
    }
    Reader read(svg);
    const auto square = [&](std::string_view before, std::string_view between, std::string_view wide, std::string_view high) {
        read.word(before);
        read.number();
        read.word(between);
        read.number();
        read.word(wide);
        read.number();
        read.word(high);
        read.number();
    };
    square(begins, " ", " ", " ");
    square("\"><rect x=\"", "\" y=\"", "\" width=\"", "\" height=\"");
    read.word("\" fill=\"#");
    read.word(paper_digits);
    read.word("\"/><g stroke-width=\"");
    read.number();
    read.word(group);
    Drawing drawing;
    while (read.next_is(path)) {
        drawing.lines.push_back(read_line(read));
    }
    read.word(ends);
    if (!read.good() || !read.at_end() || drawing.is_blank()) {
        return {};
    }
    return drawing;
}

bool draw_on_sheet(DrawingUi& ui, LinePhase phase, Point at, Size sheet) {
    const Point finger{within(at.x, sheet.width), within(at.y, sheet.height)};
    std::vector<DrawnLine>& lines = ui.drawing.lines;
    const auto end_line = [&] {
        ui.pen_down = false;
        leave_out_what_is_straight(lines.back().points);
    };
    if (phase == LinePhase::begins) {
        if (!has_room(ui.drawing, 1)) {
            return false;
        }
        ui.laid_aside = {};
        ui.pen_down = true;
        ui.pen = finger;
        lines.push_back({ui.ink, {finger}});
        return true;
    }
    if (!ui.pen_down || lines.empty()) {
        return true; // another finger's, or a line that has ended
    }
    const float moved = distance(ui.pen, finger);
    const float along = phase == LinePhase::ends ? 1.0F : std::max(follows, std::min(1.0F, moved / surely_meant));
    ui.pen = {ui.pen.x + along * (finger.x - ui.pen.x), ui.pen.y + along * (finger.y - ui.pen.y)};
    if (distance(lines.back().points.back(), ui.pen) >= least_step) {
        if (!has_room(ui.drawing, 1)) {
            end_line(); // fewer points may say the same
            if (!has_room(ui.drawing, worth_going_on)) {
                return false;
            }
            ui.pen_down = true;
        }
        lines.back().points.push_back(ui.pen);
    }
    if (phase == LinePhase::ends) {
        end_line();
    }
    return true;
}

void open_on_sheet(DrawingUi& ui, const Drawing& drawing, Size sheet) {
    if (ui.opened) {
        return;
    }
    ui.opened = true;
    ui.drawing = drawing;
    const Bounds all = bounds_of(drawing);
    const float right = static_cast<float>(all.right) / 10, bottom = static_cast<float>(all.bottom) / 10;
    const float smaller = std::min({1.0F, sheet.width / std::max(1.0F, right), sheet.height / std::max(1.0F, bottom)});
    for (DrawnLine& line : ui.drawing.lines) {
        for (Point& point : line.points) {
            point = {point.x * smaller, point.y * smaller};
        }
    }
}

} // namespace widgets
