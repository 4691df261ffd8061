// Lists: people, notes, earlier handovers. One or two columns, in pages; a row drops its picture first, then its second line.
#include <limits>

#include "widgets/bar_layout.h"
#include "widgets/people_tiles.h"
#include "widgets/say_empty.h"

namespace widgets {

namespace {

constexpr Mm padding = 1.6F, upright_padding = 0.6F, lip = 1.5F;
constexpr float title_line = 1.04F, second_line = 1.12F;
constexpr Mm least_column = 98; // narrower glass has one column

struct RowStyle {
    TextStyle title, second, state;
};

// Dense: a little smaller, where a page then holds a line more. `part`: of the size that was chosen, where a row of that size is
// higher than the page.
struct RowsStand {
    bool dense = false;
    float part = 1;
    int most_columns = 2;
};
constexpr RowsStand loose{}, dense{true}, one_column{false, 1, 1};

RowStyle style_of(const Frame& frame, RowsStand stand) {
    const Measures& m = frame.measures();
    RowStyle style{{4.9F, Weight::bold, Face::reading}, {3.6F, Weight::regular, Face::reading}, {3.2F, Weight::regular, Face::reading}};
    if (frame.density() == Density::resident) {
        style = {m.word, m.second_line, m.second_line};
    } else if (stand.dense) {
        style = {{4.3F, Weight::bold, Face::reading}, {3.3F, Weight::regular, Face::reading}, {3.2F, Weight::regular, Face::reading}};
    }
    for (TextStyle* const one : {&style.title, &style.second, &style.state}) {
        one->cap *= stand.part;
    }
    return style;
}

Mm state_icon(const Frame& frame) { return frame.density() == Density::resident ? 9.0F : 6.4F; }

struct RowLayout {
    Mm height = 0;
    bool mark = true, trailing = true, second = true;
    bool whole_words = true; // none is broken in the middle
    Mm text_width = 0, state_width = 0, mark_side = 0;
    Fit title, second_fit;
};

RowLayout lay_out_row(const Frame& frame, const Row& row, Mm width, RowsStand stand) {
    const RowStyle style = style_of(frame, stand);
    RowLayout layout;
    const Mm target = frame.density() == Density::resident ? 25.0F : 15.0F;
    layout.mark_side = target - 2 * padding;
    Mm state_height = 0;
    const auto state_stands_on = [&](const Fit& state) { state_height = state.height + state_icon(frame) + lip + 0.6F; };
    if (!row.state.empty()) {
        const Fit state = frame.measure({row.state, style.state, Align::centre}, 0);
        layout.state_width = state.width + 1.0F;
        state_stands_on(state);
    }
    const auto widths = [&] {
        Mm text = width - 2 * padding - 1;
        text -= layout.state_width > 0 ? layout.state_width + 2 : 0;
        text -= layout.mark && (row.mark.shown || !row.picture.empty()) ? layout.mark_side + 2.4F : 0;
        text -= layout.trailing && !row.trailing_picture.empty() ? layout.mark_side + 1.6F : 0;
        return text;
    };
    const TextBlock title{row.title, style.title, Align::start, Wrap::anywhere, title_line};
    const TextBlock second{row.second, style.second, Align::start, Wrap::anywhere, second_line};
    const auto measure = [&] {
        layout.text_width = std::max(8.0F, widths());
        layout.title = frame.measure(title, layout.text_width);
        layout.second_fit = layout.second && !row.second.empty() ? frame.measure(second, layout.text_width) : Fit{};
    };
    measure();
    const auto crowded = [&] { return layout.title.lines > 1 || layout.second_fit.lines > 1 || layout.text_width < 24; };
    if (crowded() && !row.trailing_picture.empty()) {
        layout.trailing = false;
        measure();
    }
    const Mm least_text = frame.density() == Density::staff ? 22.0F : 36.0F;
    if (layout.text_width < least_text && layout.mark) {
        layout.mark = false;
        measure();
    }
    if (widths() < least_text && layout.state_width > width * 0.4F) { // over two lines, so that the name has its room
        layout.state_width = width * 0.4F;
        const Fit state = frame.measure({row.state, style.state, Align::centre}, layout.state_width);
        state_stands_on(state);
        layout.whole_words = state.fits;
        measure();
    }
    TextBlock in_words = title;
    in_words.wrap = Wrap::words;
    layout.whole_words = layout.whole_words && widths() >= 8 && frame.measure(in_words, layout.text_width).fits;
    const Mm air = layout.title.lines > 1 || layout.second_fit.lines > 1 ? 1.2F : 0.0F; // words over several lines keep clear of the edges
    layout.height = std::max({target, layout.title.height + layout.second_fit.height + 2 * upright_padding + air + lip, state_height});
    return layout;
}

void draw_row(Frame& frame, const Row& row, const RowLayout& layout, RowsStand stand, Box box, std::optional<ItemId>& touched_id) {
    const Theme& theme = frame.theme();
    const AreaColors& area = theme.area(row.area);
    const RowStyle style = style_of(frame, stand);
    const ItemSpec spec = item_of(frame, row);
    const Touched touched = frame.item(spec, box);
    if (touched.fired) {
        touched_id = row.id;
    }
    const Mm radius = frame.measures().card_radius;
    const Color edge = row.quiet ? theme.line : area.deep;
    const Mm down = touched.pressed ? 1.0F : 0.0F;
    if (touched.pressed) {
        Box front = box;
        front.take_top(1);
        frame.rounded_frame(front, radius, 0.5F, edge, area.tint);
    } else {
        frame.rounded(box, radius, edge);
        Box front = box.inset(0.5F);
        front.height -= lip - 0.5F;
        frame.rounded(front, radius - 0.5F, touched.lit ? theme.scanning_face : spec.ground);
    }
    Box inside = box.inset(padding, 0);
    inside.y += down;
    inside.height -= lip;
    const Mm side = layout.mark_side - lip;
    if (layout.mark && row.mark.shown) {
        draw_mark(frame, inside.take_left(side, 2.4F + lip).centred({side, side}), row.mark);
    } else if (layout.mark && !row.picture.empty()) {
        frame.picture(inside.take_left(side, 2.4F + lip).centred({side, side}), row.picture);
    }
    if (layout.state_width > 0) {
        Box state = inside.take_right(layout.state_width, 2);
        const Fit words = frame.measure({row.state, style.state, Align::centre}, layout.state_width);
        const Mm icon = state_icon(frame);
        const Mm top = state.y + std::max(0.3F, (state.height - icon - words.height) / 2);
        const Box sign{state.x, top, state.width, icon};
        if (!row.state_picture.empty()) {
            frame.picture(sign, row.state_picture);
        } else {
            frame.circle(sign, theme.surface, 0.6F, theme.ink);
        }
        frame.text({state.x, top + icon, state.width, words.height}, {row.state, style.state, Align::centre}, theme.ink);
    }
    if (layout.trailing && !row.trailing_picture.empty()) {
        frame.picture(inside.take_right(side, 1.6F + lip).centred({side, side}), row.trailing_picture);
    }
    const Mm text_height = layout.title.height + layout.second_fit.height;
    const Mm top = inside.y + std::max(0.0F, (inside.height - text_height) / 2);
    frame.text({inside.x, top, inside.width, layout.title.height}, {row.title, style.title, Align::start, Wrap::anywhere, title_line}, theme.ink);
    if (layout.second_fit.height > 0) {
        frame.text({inside.x, top + layout.title.height, inside.width, layout.second_fit.height},
                   {row.second, style.second, Align::start, Wrap::anywhere, second_line}, theme.soft_ink);
    }
}

constexpr std::size_t most_lines = 640;

// Where rows stand: lines of one or two of them, each line as high as its rows need, filled into pages.
struct Lists {
    int columns = 1;
    Mm width = 0;
    int pages = 1;
    struct Line {
        std::size_t first = 0;
        int page = 0;
        Mm y = 0, height = 0;
    };
    Few<Line, most_lines> lines;
    RowsStand stand;
    bool fits = true; // no row is higher than the page, and no word is broken
};

Lists lay_out_at(const Frame& frame, Box area, std::span<const Row> rows, RowsStand stand) {
    const Mm gap = frame.measures().gap;
    Lists lists;
    lists.stand = stand;
    lists.columns = area.width >= 2 * least_column * (frame.density() == Density::resident ? std::max(1.0F, frame.look().text_scale) : 1.0F) ? stand.most_columns : 1;
    lists.width = (area.width - gap * static_cast<Mm>(lists.columns - 1)) / static_cast<Mm>(lists.columns);
    const auto columns = static_cast<std::size_t>(lists.columns);
    int page = 0;
    Mm y = 0;
    int on_page = 0;
    const int most = frame.look().choices > 0 ? frame.look().choices : std::numeric_limits<int>::max();
    for (std::size_t first = 0; first < rows.size(); first += columns) {
        Mm height = frame.measures().target;
        for (const Row& row : rows.subspan(first, std::min(columns, rows.size() - first))) {
            const RowLayout layout = lay_out_row(frame, row, lists.width, stand);
            height = std::max(height, layout.height);
            lists.fits = lists.fits && layout.whole_words;
        }
        const int in_line = static_cast<int>(std::min(columns, rows.size() - first));
        if (y > 0 && (y + height > area.height + 0.2F || on_page + in_line > most)) {
            ++page;
            y = 0;
            on_page = 0;
        }
        on_page += in_line;
        lists.fits = lists.fits && height <= area.height + 0.2F;
        lists.lines.add({first, page, y, std::min(height, area.height)});
        y += height + gap;
    }
    lists.pages = page + 1;
    return lists;
}

// With words as large as was asked for, unless one would then be broken or a row be higher than the page: never smaller than can be read
// at arm's length.
Lists lay_out(const Frame& frame, Box area, std::span<const Row> rows, RowsStand stand) {
    Lists lists = lay_out_at(frame, area, rows, stand);
    const RowStyle usual = style_of(frame, stand);
    for (const float part : {0.85F, 0.7F, 0.6F, 0.5F}) {
        if (lists.fits || usual.second.cap * part * frame.look().text_scale < frame.measures().least_cap) {
            break;
        }
        lists = lay_out_at(frame, area, rows, {stand.dense, part, stand.most_columns});
    }
    return lists;
}

// A few rows take the width of the glass, and a little of the height they leave.
void give_room(const Frame& frame, Box area, std::span<const Row> rows, Lists& lists) {
    constexpr Mm most_extra = 5;
    if (lists.pages > 1 || lists.lines.size() == 0) {
        return;
    }
    if (lists.columns > 1) {
        if (Lists alone = lay_out(frame, area, rows, one_column); alone.pages == 1 && alone.fits) {
            lists = std::move(alone);
        }
    }
    const Lists::Line& last = lists.lines.all().back();
    const Mm extra = std::min(most_extra, (area.height - last.y - last.height) / static_cast<Mm>(lists.lines.size()));
    Lists roomy = lists;
    roomy.lines = {};
    Mm down = 0;
    for (Lists::Line line : lists.lines.all()) {
        line.y += down;
        line.height += std::max(0.0F, extra);
        down += std::max(0.0F, extra);
        roomy.lines.add(line);
    }
    lists = std::move(roomy);
}

} // namespace

BarEvents list_screen(Frame& frame, Box body, std::span<const Row> rows, std::span<const Choice> all_own, Paging& paging, std::string_view empty, ListStands stands) {
    const Mm gap = frame.measures().gap;
    const TurningBar kept = folded_bar(frame, body, all_own, paging);
    const std::span<const Choice> own = kept.all();
    BarLayout bar = lay_out_bar(frame, body.width, own, highest_bar(frame, body));
    Box area = body;
    area.take_bottom(bar.height, gap);
    Lists lists = lay_out(frame, area, rows, loose);
    PeopleTiles people;
    if (stands == ListStands::as_people && lists.pages > 1) {
        people = plan_people(frame, area, rows);
    }
    const bool turners = lists.pages > 1 && !(people.found && people.pages == 1);
    Turning turning = Turning::to_and_fro;
    TurningBar row = turning_bar(frame, own, turners, paging.page, lists.pages, turning);
    Box page_line;
    if (turners) {
        bar = lay_out_bar(frame, body.width, row.all(), highest_bar(frame, body));
        if (bar.rows > 1) { // a second row of buttons is not worth a way back of their own
            turning = Turning::round;
            row = turning_bar(frame, own, turners, paging.page, lists.pages, turning);
            bar = lay_out_bar(frame, body.width, row.all(), highest_bar(frame, body));
        }
        const Mm height_before = area.height;
        area = body;
        area.take_bottom(bar.height, gap);
        Lists without_page_line = area.height == height_before ? lists : lay_out(frame, area, rows, loose);
        Box beside_page_line = area;
        page_line = take_page_line(frame, beside_page_line);
        lists = lay_out(frame, beside_page_line, rows, loose);
        // Another line of people on each page is worth more than being told which page it is, or than larger names.
        const RowsStand usual = lists.stand;
        const auto or_rather = [&](Lists other) {
            if (other.pages < lists.pages || (other.fits && !lists.fits)) {
                lists = std::move(other);
                page_line = {};
            }
        };
        or_rather(std::move(without_page_line));
        or_rather(lay_out(frame, area, rows, dense));
        if (usual.part < 1) {
            or_rather(lay_out(frame, area, rows, usual));
        }
        if (stands == ListStands::as_people) {
            people = plan_people(frame, area, rows);
        }
    }
    const bool as_people = people.found && people.pages < lists.pages;
    const int pages = as_people ? people.pages : lists.pages;
    paging.page = std::clamp(paging.page, 0, pages - 1);
    if (turners) {
        row = turning_bar(frame, own, true, paging.page, pages, turning);
    }
    if (as_people) {
        page_line = {};
    }
    give_room(frame, area, rows, lists);
    BarEvents events;
    if (rows.empty()) {
        say_empty(frame, area, empty);
    }
    if (as_people) {
        draw_people(frame, area, rows, people, paging.page, events.chosen);
    }
    for (const Lists::Line& line : lists.lines.all()) {
        if (as_people || line.page != paging.page) {
            continue;
        }
        for (int column = 0; column < lists.columns && line.first + static_cast<std::size_t>(column) < rows.size(); ++column) {
            const Row& shown = rows[line.first + static_cast<std::size_t>(column)];
            const Box box{area.x + static_cast<Mm>(column) * (lists.width + gap), area.y + line.y, lists.width, line.height};
            draw_row(frame, shown, lay_out_row(frame, shown, lists.width, lists.stand), lists.stand, box, events.chosen);
        }
    }
    say_page(frame, page_line, paging.page, pages);
    draw_bar(frame, body.take_bottom(bar.height), bar, row.all(), events);
    turn_page(events, paging, pages);
    return events;
}

} // namespace widgets
