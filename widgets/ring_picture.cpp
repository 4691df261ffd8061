// Draws the middle, the circles and everything round them; finds the grid of places that needs the fewest pages.
#include "widgets/ring_picture.h"

#include <cmath>
#include <numbers>

#include "widgets/bar_layout.h"
#include "widgets/ring_plan.h"
#include "widgets/tile_layout.h"

namespace widgets {

namespace {

constexpr int few_choices = 4; // as on other screens: then nothing stands beside them but Help and the page turner
constexpr int most_columns = 9, most_rows = 9;
constexpr Mm line = 0.5F;

struct Plan {
    RingPlan rings;
    TextStyle word;
};

TextStyle usual_word(const Frame& frame) { return {frame.measures().reading.cap, Weight::bold, Face::reading}; }

bool fits(const Frame& frame, const Choice& choice, Size cell, TextStyle word) { return fit_tile(frame, choice, cell, word, TileArrangement::picture_above).fits; }

bool all_fit(const Frame& frame, const RingPicture& picture, std::span<const Choice> run, const RingPlan& plan, TextStyle word) {
    for (const RingMark& mark : picture.marks) {
        if (!fits(frame, mark.choice, plan.cell, word)) {
            return false;
        }
    }
    for (const Choice& choice : run) {
        if (!fit_tile(frame, choice, plan.cell, word).fits) {
            return false;
        }
    }
    const Fit name = frame.measure({picture.middle_word, word, Align::centre, Wrap::words, 1.08F}, plan.middle.width);
    constexpr Mm least_face = 11;
    return name.fits && plan.middle.height - name.height >= least_face;
}

// Bigger is better up to a point; three rows or more look like a circle; the middle is in the middle where the numbers are odd.
float liking(const RingPlan& plan) {
    const float side = std::min({plan.cell.width, plan.cell.height, 38.0F});
    return -1000.0F * static_cast<float>(plan.pages) + side + (plan.rows >= 3 ? 12.0F : plan.rows == 2 ? 6.0F : 0.0F) - (plan.columns % 2 == 0 ? 4.0F : 0.0F) -
           (plan.rows % 2 == 0 ? 2.0F : 0.0F);
}

Plan plan_for(const Frame& frame, Box area, const RingPicture& picture, std::span<const Choice> run, bool one_ring, int at_once) {
    const Measures& m = frame.measures();
    RingCounts counts{};
    for (const RingMark& mark : picture.marks) {
        ++counts[static_cast<std::size_t>(std::clamp(mark.ring, 0, most_rings - 1))];
    }
    Plan best;
    float most_liked = -1e9F;
    for (const float part : {1.0F, 0.85F, 0.7F}) {
        if (part < 1 && part * frame.look().text_scale < 1) {
            break; // never below the usual
        }
        const TextStyle word{usual_word(frame).cap * part, Weight::bold, Face::reading};
        for (int rows = 1; rows <= most_rows; ++rows) {
            for (int columns = 2; columns <= most_columns; ++columns) {
                Size cell;
                Box middle;
                const RingPlaces places = places_round(area, columns, rows, m.gap, cell, middle);
                if (cell.width < m.target || cell.height < m.target || places.size() < 2) {
                    continue;
                }
                RingPlan plan = share_places(places, counts, one_ring, at_once);
                plan.columns = columns;
                plan.rows = rows;
                plan.cell = cell;
                plan.middle = middle;
                if (!plan.found || liking(plan) <= most_liked || !all_fit(frame, picture, run, plan, word)) {
                    continue;
                }
                most_liked = liking(plan);
                best = {plan, word};
            }
        }
        if (best.rings.found) {
            break;
        }
    }
    return best;
}

// A whole circle, or what of it lies in the area; thick ones are bands.
void draw_circle(Frame& frame, Box area, Mm radius, Mm thickness, Color color) {
    constexpr std::size_t corners = 96;
    std::array<Point, corners + 1> points;
    for (std::size_t i = 0; i <= corners; ++i) {
        const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / static_cast<float>(corners);
        points[i] = {area.width / 2 + radius * std::cos(angle), area.height / 2 + radius * std::sin(angle)};
    }
    frame.hand_line(area, points, thickness, color);
}

void draw_ground(Frame& frame, Box area, const RingPlan& plan, Area colors) {
    const Theme& theme = frame.theme();
    const AreaColors& area_colors = theme.area(colors);
    const Mm inner = plan.edges[0] > 0 ? plan.edges[0] : std::min(area.width, area.height) / 2 - line;
    draw_circle(frame, area, inner / 2, inner, area_colors.tint);
    draw_circle(frame, area, inner, line, area_colors.deep);
    if (plan.edges[1] > 0) {
        draw_circle(frame, area, plan.edges[1], line, area_colors.deep);
    }
}

void draw_middle(Frame& frame, const RingPicture& picture, const Plan& plan) {
    const Theme& theme = frame.theme();
    const TextBlock name{picture.middle_word, plan.word, Align::centre, Wrap::words, 1.08F};
    Box box = plan.rings.middle;
    const Fit fit = frame.measure(name, box.width);
    constexpr Mm largest_face = 34;
    const Mm face = std::min({box.width, box.height - fit.height - 1, largest_face});
    box = box.centred({box.width, face + fit.height + 1});
    const Box round = box.take_top(face, 0.6F).centred({face, face});
    const Color tint = theme.area(picture.area).tint;
    frame.words({"middle"}, ItemRole::text, {box.x, box.y, box.width, fit.height + 0.3F}, name, theme.ink, tint, Down::top, picture.middle_spoken);
    draw_mark(frame, round, picture.middle);
}

void draw_mark_at(Frame& frame, Box box, const RingMark& mark, TextStyle word, std::optional<ItemId>& chosen) {
    if (tile(frame, box, mark.choice, word, TileArrangement::picture_above)) {
        chosen = mark.choice.id;
    }
    if (!mark.corner.empty()) {
        const Mm side = std::min(7.5F, box.height * 0.28F);
        frame.picture({box.right() - side - 1.2F, box.y + 1.2F, side, side}, mark.corner);
    }
}

// Of the marks of one ring: those of a page that has room for so many of them.
void draw_ring(Frame& frame, const RingPicture& picture, const Plan& plan, int ring, int page, std::optional<ItemId>& chosen, int& drawn) {
    const int room = places_of(plan.rings, ring);
    int seen = 0, place = 0;
    for (const RingMark& mark : picture.marks) {
        if (mark.ring != ring) {
            continue;
        }
        const bool here = seen >= page * room && seen < (page + 1) * room;
        ++seen;
        if (!here) {
            continue;
        }
        int skipped = 0;
        for (const RingPlace& one : plan.rings.places.all()) {
            if ((plan.rings.one_ring || one.ring == ring) && skipped++ == place) {
                draw_mark_at(frame, one.box, mark, plan.word, chosen);
                break;
            }
        }
        ++place;
        ++drawn;
    }
}

void say_nothing_yet(Frame& frame, Box area, const RingPicture& picture, const Plan& plan) {
    const TextBlock words{picture.empty, frame.measures().reading, Align::centre};
    const Fit fit = frame.measure(words, area.width - 4);
    Box below = area.inset(2, 0);
    below.y = plan.rings.middle.bottom() + 1;
    below.height = area.bottom() - below.y;
    if (fit.height > below.height) {
        below = {area.x, area.y, (area.width - plan.rings.middle.width) / 2 - 2, area.height};
    }
    frame.words({"nothing-here"}, ItemRole::text, below, words, frame.theme().ink, frame.theme().ground, Down::middle);
}

std::optional<BarEvents> with_row(Frame& frame, Box body, const RingPicture& picture, Paging& paging) {
    const Measures& m = frame.measures();
    const TurningBar kept = folded_bar(frame, body, picture.bar, paging);
    BarLayout bar = lay_out_bar(frame, body.width, kept.all(), highest_bar(frame, body));
    Box area = body;
    area.take_bottom(bar.height, m.gap);
    Plan plan = plan_for(frame, area, picture, {}, false, 1000);
    if (!plan.rings.found) {
        return {};
    }
    TurningBar row = kept;
    if (plan.rings.pages > 1) {
        paging.page = std::clamp(paging.page, 0, plan.rings.pages - 1);
        row = turning_bar(frame, kept.all(), true, paging.page, plan.rings.pages, Turning::round);
        bar = lay_out_bar(frame, body.width, row.all(), highest_bar(frame, body));
        area = body;
        area.take_bottom(bar.height, m.gap);
        plan = plan_for(frame, area, picture, {}, false, 1000);
        if (!plan.rings.found) {
            return {};
        }
    }
    paging.page = std::clamp(paging.page, 0, plan.rings.pages - 1);
    BarEvents events;
    draw_ground(frame, area, plan.rings, picture.area);
    draw_middle(frame, picture, plan);
    int drawn = 0;
    for (int ring = 0; ring < most_rings; ++ring) {
        draw_ring(frame, picture, plan, ring, paging.page, events.chosen, drawn);
    }
    if (picture.marks.empty()) {
        say_nothing_yet(frame, area, picture, plan);
    }
    draw_bar(frame, body.take_bottom(bar.height), bar, row.all(), events);
    turn_page(events, paging, plan.rings.pages);
    return events;
}

// The page turner and Help: beside the picture on glass that lies, below it on glass that stands.
struct Beside {
    Box more, help;
};
Beside take_beside(const Frame& frame, Box& body) {
    const Measures& m = frame.measures();
    Beside beside;
    if (frame.form() == Form::tall) {
        Box strip = body.take_bottom(std::max(m.bar, m.target), m.gap);
        beside.more = strip.take_left((strip.width - m.gap) / 2, m.gap);
        beside.help = strip;
        return beside;
    }
    const Choice help = help_choice(frame), more = more_choice(frame, {});
    Mm width = std::max(m.help_width, m.target);
    while (width < body.width / 2 && !(fit_tile(frame, help, {width, m.bar}, m.control_word).fits && fit_tile(frame, more, {width, m.bar}, m.control_word).fits)) {
        width += 0.5F;
    }
    Box side = body.take_right(width, m.gap);
    beside.help = side.take_bottom(std::clamp((side.height - m.gap) / 2, m.target, m.bar * 1.2F), m.gap);
    beside.more = side;
    return beside;
}

// One ring on a page, and after them what else there is.
std::optional<BarEvents> with_pages(Frame& frame, Box body, const RingPicture& picture, Paging& paging) {
    const Measures& m = frame.measures();
    const Beside beside = take_beside(frame, body);
    if (beside.more.height < m.target || beside.help.height < m.target) {
        return {};
    }
    const int at_once = frame.look().choices > 0 ? frame.look().choices : 1000;
    // The word of the ring above it, where that leaves room for as much.
    const TextBlock widest{picture.ring_words[2], usual_word(frame), Align::centre};
    Box heading, below = body;
    heading = below.take_top(frame.measure(widest, body.width).height + 0.3F, 1);
    Plan plan = plan_for(frame, below, picture, picture.bar, true, at_once);
    const Plan whole = plan_for(frame, body, picture, picture.bar, true, at_once);
    const bool headed = plan.rings.found && plan.rings.places.size() >= whole.rings.places.size() && !picture.marks.empty();
    if (!headed) {
        plan = whole;
    }
    if (!plan.rings.found) {
        return {};
    }
    Box area = headed ? below : body;
    // Which page is which ring, and where what else there is stands.
    const int room = places_of(plan.rings, 0), extras = static_cast<int>(picture.bar.size());
    std::array<int, most_rings> first{}, many{};
    int pages = 0, on_last = room;
    for (int ring = 0; ring < most_rings; ++ring) {
        const auto at = static_cast<std::size_t>(ring);
        for (const RingMark& mark : picture.marks) {
            many[at] += mark.ring == ring ? 1 : 0;
        }
        first[at] = pages;
        pages += (many[at] + room - 1) / room;
        on_last = many[at] > 0 ? (many[at] - 1) % room + 1 : on_last;
    }
    const bool follow = pages > 0 && on_last + extras <= room; // on the last page of marks
    const int extras_from = follow ? pages - 1 : pages;
    pages = std::max(1, follow ? pages : pages + (extras + room - 1) / room);
    paging.page = std::clamp(paging.page, 0, pages - 1);
    BarEvents events;
    draw_ground(frame, area, plan.rings, picture.area);
    draw_middle(frame, picture, plan);
    if (picture.marks.empty()) {
        say_nothing_yet(frame, area, picture, plan);
    }
    int drawn = 0;
    for (int ring = 0; ring < most_rings; ++ring) {
        const int page = paging.page - first[static_cast<std::size_t>(ring)];
        if (page >= 0 && page * room < many[static_cast<std::size_t>(ring)]) {
            if (headed) {
                const TextBlock word{picture.ring_words[static_cast<std::size_t>(ring)], plan.word, Align::centre};
                frame.words({"ring"}, ItemRole::text, heading, word, frame.theme().ink, frame.theme().ground, Down::middle);
            }
            draw_ring(frame, picture, plan, ring, page, events.chosen, drawn);
        }
    }
    if (paging.page >= extras_from) {
        const int skip = (paging.page - extras_from) * room;
        const auto places = plan.rings.places.all();
        for (int i = skip; i < extras && drawn < static_cast<int>(places.size()); ++i, ++drawn) {
            const Choice& choice = picture.bar[static_cast<std::size_t>(i)];
            if (tile(frame, places[static_cast<std::size_t>(drawn)].box, choice, plan.word)) {
                events.chosen = choice.id;
            }
        }
    }
    if (pages > 1 && tile(frame, beside.more, more_choice(frame, {}), m.control_word)) {
        paging.page = (paging.page + 1) % pages;
    }
    events.help = tile(frame, beside.help, help_choice(frame), m.control_word);
    return events;
}

} // namespace

BarEvents ring_picture_screen(Frame& frame, Box body, const RingPicture& picture, Paging& paging) {
    const bool few = frame.look().choices > 0 && (frame.look().choices <= few_choices || frame.form() != Form::wide);
    const bool compact = few || (frame.form() == Form::small && frame.density() == Density::resident);
    if (const auto events = compact ? with_pages(frame, body, picture, paging) : with_row(frame, body, picture, paging)) {
        return *events;
    }
    Few<Choice, most_ring_marks> choices;
    for (const RingMark& mark : picture.marks) {
        choices.add(mark.choice);
    }
    ChoiceScreen grid{choices.all(), picture.bar};
    grid.empty = picture.empty;
    return choice_screen(frame, body, grid, paging);
}

} // namespace widgets
