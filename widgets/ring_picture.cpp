// Draws the middle, the circles and everything round them; finds the grid of places that needs the fewest pages.
#include "widgets/ring_picture.h"

#include <cmath>
#include <numbers>

#include "widgets/ring_controls.h"
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

TextStyle usual_word(const Frame& frame) { return {std::min(frame.measures().reading.cap, frame.measures().second_line.cap), Weight::bold, Face::reading}; }

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
    const auto leaves_a_face = [&](std::string_view below) {
        const Fit fit = frame.measure({below, word, Align::centre, Wrap::words, 1.08F}, plan.middle.width);
        constexpr Mm least_face = 11;
        return fit.fits && plan.middle.height - fit.height >= least_face;
    };
    return leaves_a_face(picture.middle_word) && (!plan.one_ring || (leaves_a_face(picture.ring_words[0]) && leaves_a_face(picture.ring_words[1]) && leaves_a_face(picture.ring_words[2])));
}

// Bigger is better up to a point; three rows or more look like a circle; the middle is in the middle where the numbers are odd.
float liking(const RingPlan& plan) {
    const float side = std::min({plan.cell.width, plan.cell.height, 38.0F});
    return -1000.0F * static_cast<float>(plan.pages) + side + (plan.rows >= 3 ? 12.0F : plan.rows == 2 ? 6.0F : 0.0F) - (plan.columns % 2 == 0 ? 4.0F : 0.0F) -
           (plan.rows % 2 == 0 ? 2.0F : 0.0F);
}

// A grid that could do, and the most that it can be liked; measuring words is what takes time, so the best hope is tried first.
struct Hope {
    int columns = 0, rows = 0;
    float most = 0;
};

Few<Hope, 72> hopes_for(const Frame& frame, Box area, const RingCounts& counts, bool one_ring, int at_once) {
    const Measures& m = frame.measures();
    std::array<Hope, 72> hopes;
    std::size_t found = 0;
    for (int rows = 1; rows <= most_rows; ++rows) {
        for (int columns = 2; columns <= most_columns; ++columns) {
            RingPlan plan;
            plan.columns = columns;
            plan.rows = rows;
            plan.cell = place_size(area, columns, rows, m.gap);
            const int room = std::min(columns * rows - (columns % 2 == 0 ? 2 : 1) * (rows % 2 == 0 ? 2 : 1), at_once);
            if (plan.cell.width < m.target || plan.cell.height < m.target || room < 2 || found >= hopes.size()) {
                continue;
            }
            int total = 0, alone = 0;
            for (const int marks : counts) {
                total += marks;
                alone += (marks + room - 1) / room;
            }
            plan.pages = one_ring ? alone : std::max(1, (total + room - 1) / room);
            hopes[found++] = {columns, rows, liking(plan)};
        }
    }
    std::stable_sort(hopes.begin(), hopes.begin() + static_cast<std::ptrdiff_t>(found), [](const Hope& one, const Hope& other) { return one.most > other.most; });
    Few<Hope, 72> all;
    all.add_all(std::span(hopes).first(found));
    return all;
}

Plan plan_for(const Frame& frame, Box area, const RingPicture& picture, std::span<const Choice> run, bool one_ring, int at_once) {
    RingCounts counts{};
    for (const RingMark& mark : picture.marks) {
        ++counts[static_cast<std::size_t>(std::clamp(mark.ring, 0, most_rings - 1))];
    }
    const auto hopes = hopes_for(frame, area, counts, one_ring, at_once);
    Plan best;
    float most_liked = -1e9F;
    for (const float part : {1.0F, 0.85F, 0.7F}) {
        if (best.rings.found || part * frame.look().text_scale < 0.84F) {
            break; // a name beside a face may be a little smaller than usual, and no more
        }
        const TextStyle word{usual_word(frame).cap * part, Weight::bold, Face::reading};
        for (const Hope& hope : hopes.all()) {
            if (hope.most <= most_liked) {
                break;
            }
            Size cell;
            Box middle;
            RingPlan plan = share_places(places_round(area, hope.columns, hope.rows, frame.measures().gap, cell, middle), counts, one_ring, at_once);
            plan.columns = hope.columns;
            plan.rows = hope.rows;
            plan.cell = cell;
            plan.middle = middle;
            if (plan.found && liking(plan) > most_liked && all_fit(frame, picture, run, plan, word)) {
                most_liked = liking(plan);
                best = {plan, word};
            }
        }
    }
    return best;
}

// A disc, or what of it lies in the area, row by row of the glass: plain rectangles are quick where there is no graphics chip. The
// circle drawn over its edge hides the steps.
void fill_disc(Frame& frame, Box area, Mm radius, Color color) {
    const Mm row = 1 / frame.panel().px_per_mm, top = std::max(-radius, -area.height / 2), bottom = -top;
    for (Mm y = top; y < bottom; y += row) {
        const Mm furthest = std::max(std::abs(y), std::abs(y + 1.5F * row)); // a little over the next row, so that no gap is left
        if (furthest < radius) {
            const Mm half = std::min(std::sqrt(radius * radius - furthest * furthest), area.width / 2);
            frame.fill({area.x + area.width / 2 - half, area.y + area.height / 2 + y, 2 * half, 1.5F * row}, color);
        }
    }
}

// A circle, or what of it lies in the area.
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
    fill_disc(frame, area, inner, area_colors.tint);
    draw_circle(frame, area, inner, line, area_colors.deep);
    if (plan.edges[1] > 0) {
        draw_circle(frame, area, plan.edges[1], line, area_colors.deep);
    }
}

// `below`: the name, or where those stand that are on this page.
void draw_middle(Frame& frame, const RingPicture& picture, const Plan& plan, std::string_view below) {
    const Theme& theme = frame.theme();
    const TextBlock name{below, plan.word, Align::centre, Wrap::words, 1.08F};
    Box box = plan.rings.middle;
    const Fit fit = frame.measure(name, box.width);
    constexpr Mm largest_face = 34;
    const Mm face = std::min({box.width, box.height - fit.height - 1, box.height * 0.66F, largest_face});
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

// Below the picture, smaller where it would be cut, in the end as small as for those who chose nothing.
TextBlock nothing_yet(const Frame& frame, const RingPicture& picture, Box room) {
    const Measures& m = frame.measures();
    TextBlock words{picture.empty, m.second_line, Align::centre};
    for (const Mm cap : {3.6F, 4.9F / frame.look().text_scale, 3.6F / frame.look().text_scale}) {
        const Fit fit = frame.measure(words, room.width - 4);
        if ((!fit.fits || fit.height > room.height * 0.5F) && cap < words.style.cap) {
            words.style = {cap};
        }
    }
    return words;
}

// The word of a ring over a page that shows it alone, where that leaves room for as many.
struct Headed {
    Plan plan;
    Box area, heading;
    bool headed = false;
};
Headed headed_plan(const Frame& frame, Box area, const RingPicture& picture, std::span<const Choice> run, int at_once) {
    Headed best{plan_for(frame, area, picture, run, true, at_once), area, {}};
    Box below = area;
    const TextBlock widest{picture.ring_words[1], usual_word(frame), Align::centre};
    const Box heading = below.take_top(frame.measure(widest, area.width).height + 0.3F, 1);
    const Plan under = plan_for(frame, below, picture, run, true, at_once);
    if (under.rings.found && places_of(under.rings, 0) >= places_of(best.plan.rings, 0) && !picture.marks.empty()) {
        best = {under, below, heading, true};
    }
    return best;
}

// Which page is which ring, and where what else there is stands.
struct RingPages {
    std::array<int, most_rings> first{}, many{};
    int pages = 0, room = 1, extras_from = 0;
};
RingPages pages_of(const RingPicture& picture, const RingPlan& plan, std::size_t choices) {
    RingPages all;
    const int extras = static_cast<int>(choices);
    if (!plan.one_ring) { // all rings on each page, and what else there is on one more
        all.room = static_cast<int>(plan.places.size());
        all.extras_from = plan.pages;
        all.pages = plan.pages + (extras + all.room - 1) / all.room;
        return all;
    }
    all.room = std::max(1, places_of(plan, 0));
    int on_last = all.room;
    for (std::size_t ring = 0; ring < most_rings; ++ring) {
        for (const RingMark& mark : picture.marks) {
            all.many[ring] += mark.ring == static_cast<int>(ring) ? 1 : 0;
        }
        all.first[ring] = all.pages;
        all.pages += (all.many[ring] + all.room - 1) / all.room;
        on_last = all.many[ring] > 0 ? (all.many[ring] - 1) % all.room + 1 : on_last;
    }
    const bool on_page_of_marks = all.pages > 0 && on_last + extras <= all.room;
    all.extras_from = on_page_of_marks ? all.pages - 1 : all.pages;
    all.pages = std::max(1, on_page_of_marks ? all.pages : all.pages + (extras + all.room - 1) / all.room);
    return all;
}

std::string_view word_below(const RingPicture& picture, const Headed& headed, const RingPages& pages, int page) {
    for (std::size_t ring = 0; headed.plan.rings.one_ring && !headed.headed && ring < most_rings; ++ring) {
        const int of_ring = page - pages.first[ring];
        if (of_ring >= 0 && of_ring * pages.room < pages.many[ring]) {
            return picture.ring_words[ring];
        }
    }
    return picture.middle_word;
}

void draw_page(Frame& frame, const RingPicture& picture, const Headed& headed, const RingPages& pages, std::span<const Choice> run, int page,
               std::optional<ItemId>& chosen) {
    int drawn = 0;
    for (std::size_t ring = 0; ring < most_rings; ++ring) {
        if (!headed.plan.rings.one_ring) {
            draw_ring(frame, picture, headed.plan, static_cast<int>(ring), page, chosen, drawn);
            continue;
        }
        const int of_ring = page - pages.first[ring];
        if (of_ring < 0 || of_ring * pages.room >= pages.many[ring]) {
            continue;
        }
        if (headed.headed) {
            const TextBlock word{picture.ring_words[ring], headed.plan.word, Align::centre};
            frame.words({"ring"}, ItemRole::text, headed.heading, word, frame.theme().ink, frame.theme().ground, Down::middle);
        }
        draw_ring(frame, picture, headed.plan, static_cast<int>(ring), of_ring, chosen, drawn);
    }
    const auto places = headed.plan.rings.places.all();
    for (int i = (page - pages.extras_from) * pages.room; page >= pages.extras_from && i < static_cast<int>(run.size()) && drawn < pages.room; ++i, ++drawn) {
        const Choice& choice = run[static_cast<std::size_t>(i)];
        if (tile(frame, places[static_cast<std::size_t>(drawn)].box, choice, headed.plan.word)) {
            chosen = choice.id;
        }
    }
}

std::optional<BarEvents> draw_picture(Frame& frame, Box body, const RingPicture& picture, Paging& paging) {
    const int at_once = frame.look().choices > 0 ? frame.look().choices : 1000;
    const bool few = frame.look().choices > 0 && (frame.look().choices <= few_choices || frame.form() != Form::wide);
    // Whether there is a page turner takes room of its own, which may make a page more: tried without one first.
    for (const bool turner : {false, true}) {
        const Controls controls = controls_for(frame, body, picture.bar, turner, few);
        const std::span<const Choice> run = controls.follow ? picture.bar : std::span<const Choice>();
        Box room = controls.picture, below;
        const TextBlock nothing = nothing_yet(frame, picture, room);
        if (picture.marks.empty()) {
            below = room.take_bottom(frame.measure(nothing, room.width - 4).height + 0.5F, 1).inset(2, 0);
        }
        Headed headed{{}, room, {}};
        if (at_once >= 1000) {
            headed.plan = plan_for(frame, room, picture, run, false, at_once);
        }
        if (!headed.plan.rings.found || controls.follow) {
            const Headed alone = headed_plan(frame, room, picture, run, at_once);
            const bool better = !headed.plan.rings.found || (alone.plan.rings.found && pages_of(picture, alone.plan.rings, run.size()).pages < pages_of(picture, headed.plan.rings, run.size()).pages);
            headed = better ? alone : headed;
        }
        RingPlan& plan = headed.plan.rings;
        if (!plan.found) {
            continue;
        }
        const RingPages ring_pages = pages_of(picture, plan, run.size());
        const int pages = ring_pages.pages;
        if (pages > 1 && !turner) {
            continue;
        }
        spread_places(plan);
        paging.page = std::clamp(paging.page, 0, pages - 1);
        draw_ground(frame, headed.area, plan, picture.area);
        draw_middle(frame, picture, headed.plan, word_below(picture, headed, ring_pages, paging.page));
        std::optional<ItemId> chosen;
        if (picture.marks.empty()) {
            frame.words({"nothing-here"}, ItemRole::text, below, nothing, frame.theme().ink, frame.theme().ground, Down::middle);
        }
        draw_page(frame, picture, headed, ring_pages, run, paging.page, chosen);
        BarEvents events = draw_controls(frame, body, controls, picture.bar, turner && pages > 1);
        if (events.chosen == ItemId{"more"}) {
            paging.page = (paging.page + 1) % pages;
            events.chosen.reset();
        } else if (chosen) {
            events.chosen = chosen;
        }
        return events;
    }
    return {};
}

} // namespace

BarEvents ring_picture_screen(Frame& frame, Box body, const RingPicture& picture, Paging& paging) {
    if (const auto events = draw_picture(frame, body, picture, paging)) {
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
