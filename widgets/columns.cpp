// Columns of small pictures with their words: what came of a card sort. Beside each other where there is room, in pages.
#include "widgets/bar_layout.h"
#include "widgets/card_sort.h"

namespace widgets {

namespace {

constexpr std::size_t most_chunks = 96;
constexpr Mm padding = 2.4F, row_gap = 1.2F, beside = 2.2F;

struct Look {
    TextStyle heading, word, note;
    Mm picture;
};

Look look_of(const Frame& frame) {
    const Measures& m = frame.measures();
    const bool resident = frame.density() == Density::resident;
    if (frame.form() == Form::small) {
        return {{m.second_line.cap, Weight::bold, Face::reading}, m.second_line, {resident ? 4.0F : 3.2F, Weight::regular, Face::reading}, 8.0F};
    }
    return {resident ? TextStyle{m.second_line.cap, Weight::bold, Face::reading} : TextStyle{3.6F, Weight::bold, Face::reading},
            resident ? m.second_line : m.reading, {resident ? 4.0F : 3.2F, Weight::regular, Face::reading}, resident ? 12.0F : 9.0F};
}

Look smaller(Look look, float part) {
    for (TextStyle* const one : {&look.heading, &look.word, &look.note}) {
        one->cap *= part;
    }
    look.picture *= part;
    return look;
}

TextBlock block(std::string_view text, TextStyle style) { return {text, style, Align::start, Wrap::anywhere, 1.1F}; }

Mm entry_height(const Frame& frame, const Look& look, const ColumnEntry& entry, Mm width) {
    const Mm room = width - look.picture - beside;
    const Mm note = entry.note.empty() ? 0 : frame.measure(block(entry.note, look.note), room).height;
    return std::max(look.picture, frame.measure(block(entry.word, look.word), room).height + note);
}

Mm heading_height(const Frame& frame, const Look& look, const Column& column, Mm width) {
    return std::max(look.picture, frame.measure(block(column.heading, look.heading), width - look.picture - beside).height) + row_gap;
}

// Some entries of one column, and where they stand.
struct Chunk {
    std::size_t column = 0, first = 0, end = 0;
    int page = 0;
    Mm x = 0, width = 0;
    bool heading = true;
};

class Plan {
public:
    Plan(const Frame& frame, Box area, std::span<const Column> columns, const Look& look) : m_frame(&frame), m_look(look), m_columns(columns), m_height(area.height) {
        constexpr Mm least_width = 56; // a picture and a word of ten letters
        const Mm gap = frame.measures().gap;
        const auto count = static_cast<Mm>(columns.size());
        const Mm width = (area.width - (count - 1) * gap) / count;
        if (width >= least_width * frame.look().text_scale) {
            for (std::size_t n = 0; n < columns.size(); ++n) {
                cut(n, static_cast<Mm>(n) * (width + gap), width, 1, 0);
            }
            return;
        }
        const int across = area.width >= 2 * least_width * frame.look().text_scale + gap ? 2 : 1;
        for (std::size_t n = 0; n < columns.size(); ++n) {
            cut(n, 0, (area.width - static_cast<Mm>(across - 1) * gap) / static_cast<Mm>(across), across, n == 0 ? 0 : m_pages);
        }
    }
    int pages() const { return m_pages; }
    bool is_tight() const { return m_tight; }
    bool fits() const { return m_highest <= m_height; }
    Mm wants() const { return m_wants; } // the height at which no heading stands by itself
    std::span<const Chunk> chunks() const { return m_chunks.all(); }
    const Look& look() const { return m_look; }

private:
    // From that page on, so many times beside itself on each page.
    void cut(std::size_t which, Mm x, Mm width, int across, int page) {
        const Column& column = m_columns[which];
        const Mm gap = m_frame->measures().gap;
        const Mm inner = width - 2 * padding;
        std::size_t first = 0;
        int place = 0;
        const Mm heading = heading_height(*m_frame, m_look, column, inner);
        Mm highest = 0;
        for (const ColumnEntry& entry : column.entries) {
            highest = std::max(highest, entry_height(*m_frame, m_look, entry, inner));
        }
        m_highest = std::max({m_highest, heading - row_gap + 2 * padding, highest + 2 * padding});
        m_wants = std::max(m_wants, heading + highest + 2 * padding);
        // Where the heading leaves no room for an entry, it goes before them by itself.
        const bool with_heading = heading + highest + 2 * padding <= m_height;
        if (!with_heading) {
            m_tight = true;
            m_chunks.add({which, 0, 0, page, x, width, true});
            m_pages = std::max(m_pages, page + 1);
            ++place;
        }
        do {
            Mm room = m_height - 2 * padding - (with_heading ? heading : 0);
            std::size_t end = first;
            while (end < column.entries.size()) {
                const Mm needed = entry_height(*m_frame, m_look, column.entries[end], inner) + row_gap;
                if (end > first && needed > room) {
                    break;
                }
                room -= needed;
                ++end;
            }
            m_chunks.add({which, first, end, page + place / across, x + static_cast<Mm>(place % across) * (width + gap), width, with_heading});
            m_pages = std::max(m_pages, page + place / across + 1);
            first = end;
            ++place;
        } while (first < column.entries.size() && m_chunks.size() < most_chunks);
    }

    const Frame* m_frame;
    Look m_look;
    std::span<const Column> m_columns;
    Mm m_height;
    bool m_tight = false; // a heading stands by itself
    Mm m_highest = 0, m_wants = 0;
    Few<Chunk, most_chunks> m_chunks;
    int m_pages = 1;
};

void draw_chunk(Frame& frame, const Look& look, const Chunk& chunk, const Column& column, Box box, std::string_view nothing) {
    const Theme& theme = frame.theme();
    const AreaColors& area = theme.area(column.area);
    frame.rounded_frame(box, frame.measures().card_radius, 0.4F, area.deep, theme.surface);
    Box inside = box.inset(padding);
    const auto row = [&](ItemId id, Mm height, std::string_view picture, const TextBlock& words, Color ink, std::string_view note) {
        Box line = inside.take_top(height, row_gap);
        const Box place = line.take_left(look.picture, beside);
        const Fit fit = frame.measure(words, line.width);
        const TextBlock below = block(note, look.note);
        const Mm note_height = note.empty() ? 0 : frame.measure(below, line.width).height;
        const Mm top = line.y + std::max(0.0F, (height - fit.height - note_height) / 2);
        frame.words(id, ItemRole::text, {line.x, top, line.width, fit.height + 0.2F}, words, ink, theme.surface);
        frame.picture({place.x, place.y, look.picture, std::min(look.picture, height)}, picture);
        if (!note.empty()) {
            frame.words({"note", id.number}, ItemRole::text, {line.x, top + fit.height, line.width, note_height + 0.2F}, below, theme.soft_ink, theme.surface);
        }
    };
    const auto number = static_cast<std::int64_t>(chunk.column + 1);
    if (chunk.heading) row({"column", number * 1000 + static_cast<std::int64_t>(chunk.first)}, heading_height(frame, look, column, inside.width) - row_gap, column.picture,
        block(column.heading, look.heading), contrast(area.deep, theme.surface) >= 7 ? area.deep : theme.ink, {});
    for (std::size_t n = chunk.first; n < chunk.end; ++n) {
        const ColumnEntry& entry = column.entries[n];
        row({"entry", number * 1000 + static_cast<std::int64_t>(n)}, entry_height(frame, look, entry, inside.width), entry.picture, block(entry.word, look.word),
            theme.ink, entry.note);
    }
    const bool heading_alone = chunk.heading && chunk.first == chunk.end && inside.height < look.picture;
    if (column.entries.empty() && !nothing.empty() && !heading_alone) {
        const TextBlock words = block(nothing, look.note);
        const Mm height = std::min(inside.height, frame.measure(words, inside.width).height + 0.2F); // set smaller where that is too little
        frame.words({"nothing", number}, ItemRole::text, {inside.x, inside.y, inside.width, height}, words, theme.soft_ink, theme.surface);
    }
}

// As large as there is room for, down to what can be read at arm's length.
Plan plan_within(const Frame& frame, Box area, std::span<const Column> columns) {
    const Look usual = look_of(frame);
    const Mm least_cap = frame.measures().least_cap / frame.look().text_scale;
    Plan plan(frame, area, columns, usual);
    for (const float part : {0.85F, 0.7F, 0.6F, 0.5F}) {
        if (plan.fits() || usual.note.cap * part < least_cap) {
            break;
        }
        plan = Plan(frame, area, columns, smaller(usual, part));
    }
    return plan;
}

// Where everything stands with these choices in the bottom row.
struct Layout {
    TurningBar row;
    BarLayout bar;
    Box area, page_line;
    Plan plan;
};

Layout lay_out(const Frame& frame, Box body, std::span<const Column> columns, std::span<const Choice> own, const Paging& paging) {
    const auto stand = [&](bool turners, int pages) {
        TurningBar row = turning_bar(frame, own, turners, paging.page, pages, Turning::round);
        const BarLayout bar = lay_out_bar(frame, body.width, row.all(), highest_bar(frame, body));
        Box area = body, page_line;
        area.take_bottom(bar.height, frame.measures().gap);
        if (turners) {
            page_line = take_page_line(frame, area);
        }
        return Layout{std::move(row), bar, area, page_line, plan_within(frame, area, columns)};
    };
    Layout layout = stand(false, 1);
    return layout.plan.pages() > 1 ? stand(true, layout.plan.pages()) : layout;
}

} // namespace

BarEvents columns_screen(Frame& frame, Box body, std::span<const Column> columns, std::string_view nothing, std::span<const Choice> all_own, Paging& paging) {
    TurningBar own = folded_bar(frame, body, all_own, paging);
    Layout layout = lay_out(frame, body, columns, own.all(), paging);
    if (layout.plan.is_tight() && all_own.size() > 1) { // fewer things to do at once leave the columns more room
        own = folded_bar(frame, body, all_own, paging, {.leaves = layout.plan.wants(), .turner = true});
        layout = lay_out(frame, body, columns, own.all(), paging);
    }
    const Plan& plan = layout.plan;
    paging.page = std::clamp(paging.page, 0, plan.pages() - 1);
    BarEvents events;
    for (const Chunk& chunk : plan.chunks()) {
        if (chunk.page == paging.page) {
            draw_chunk(frame, plan.look(), chunk, columns[chunk.column], {layout.area.x + chunk.x, layout.area.y, chunk.width, layout.area.height}, nothing);
        }
    }
    say_page(frame, layout.page_line, paging.page, plan.pages());
    draw_bar(frame, body.take_bottom(layout.bar.height), layout.bar, layout.row.all(), events);
    turn_page(events, paging, plan.pages());
    return events;
}

} // namespace widgets
