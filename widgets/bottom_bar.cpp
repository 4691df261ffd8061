// The bottom row: what one can do besides the answers, and Help at the bottom right, always.
#include "widgets/bar_layout.h"

#include <charconv>

#include "widgets/tile_layout.h"

namespace widgets {

namespace {

TextStyle help_word(const Frame& frame) { return frame.measures().control_word; }

bool all_fit(const Frame& frame, std::span<const Choice> choices, Size size, TextStyle word) {
    for (const Choice& choice : choices) {
        if (!fit_tile(frame, choice, size, word).fits) {
            return false;
        }
    }
    return true;
}

// A lone choice does not stretch over the whole glass, nor do two; but a long word of two has some more room.
constexpr std::array<float, 2> parts_of_wide_row{1.0F / 3, 0.4F};

Mm slot_of(const Frame& frame, const BarLayout& layout, int row, Mm room) {
    const std::size_t count = layout.in_row[static_cast<std::size_t>(row)];
    const Mm share = count == 0 ? room : (room - frame.measures().gap * static_cast<Mm>(count - 1)) / static_cast<Mm>(count);
    return layout.rows == 1 && layout.widest < 1 ? std::min(share, (room - 2 * frame.measures().gap) * layout.widest) : share;
}

} // namespace

Choice help_choice(const Frame& frame) {
    Choice help{{"help"}, frame.language()("Help"), "help", Area::bark};
    help.role = ItemRole::button;
    return help;
}

Choice more_choice(const Frame& frame, std::string_view word) {
    Choice more{{"more"}, word.empty() ? std::string_view(frame.language()("More")) : word, "next-page", Area::bark};
    more.role = ItemRole::button;
    return more;
}

Choice before_choice(const Frame& frame, std::string_view word) {
    Choice before{{"before"}, word.empty() ? std::string_view(frame.language()("Before")) : word, "previous-page", Area::bark};
    before.role = ItemRole::button;
    return before;
}

namespace {

Mm share(const Frame& frame, Mm room, std::size_t parts) {
    return parts == 0 ? room : (room - frame.measures().gap * static_cast<Mm>(parts - 1)) / static_cast<Mm>(parts);
}

// Whether the rows of `layout` are wide and high enough for what stands in them.
bool rows_fit(const Frame& frame, Mm width, std::span<const Choice> choices, const BarLayout& layout) {
    const Measures& m = frame.measures();
    for (int row = 0; row < layout.rows; ++row) {
        const std::size_t count = layout.in_row[static_cast<std::size_t>(row)];
        const bool last = row + 1 == layout.rows;
        const Mm room = last ? width - layout.help_width - m.gap : width;
        const Mm slot = slot_of(frame, layout, row, room);
        if (count > 0 && (slot < m.target || !all_fit(frame, choices.first(count), {slot, layout.row_height}, layout.word))) {
            return false;
        }
        choices = choices.subspan(count);
    }
    return true;
}

// The rows above the last are full, and the last has what is left.
void fill_evenly(BarLayout& layout, std::size_t count) {
    const auto rows = static_cast<std::size_t>(layout.rows);
    const std::size_t per_row = rows == 1 ? count : (count + rows) / rows;
    for (std::size_t row = 0; row < rows; ++row) {
        layout.in_row[row] = row + 1 == rows ? count : std::min(per_row, count);
        count -= layout.in_row[row];
    }
}

// A long word has a row of its own, and the others share: as many in each row as fit. False where that takes more rows.
bool fill_by_words(const Frame& frame, Mm width, std::span<const Choice> choices, BarLayout& layout) {
    const Measures& m = frame.measures();
    for (int row = 0; row < layout.rows; ++row) {
        const bool last = row + 1 == layout.rows;
        const Mm room = last ? width - layout.help_width - m.gap : width;
        std::size_t count = choices.size();
        while (count > 0) {
            const Mm slot = share(frame, room, count);
            if (slot >= m.target && all_fit(frame, choices.first(count), {slot, layout.row_height}, layout.word)) {
                break;
            }
            --count;
        }
        layout.in_row[static_cast<std::size_t>(row)] = count;
        choices = choices.subspan(count);
    }
    return choices.empty();
}

// With words of that size.
BarLayout lay_out(const Frame& frame, Mm width, std::span<const Choice> choices, TextStyle word) {
    const Measures& m = frame.measures();
    BarLayout layout;
    layout.word = word;
    layout.help_width = m.help_width;
    const Choice help = help_choice(frame);
    while (layout.help_width < width && !fit_tile(frame, help, {layout.help_width, m.bar}, help_word(frame)).fits) {
        layout.help_width += 0.5F;
    }
    for (layout.rows = 1; layout.rows <= most_bar_rows; ++layout.rows) {
        for (layout.row_height = m.bar; layout.row_height <= m.bar * 1.75F; layout.row_height += 1) {
            fill_evenly(layout, choices.size());
            for (const float part : parts_of_wide_row) {
                layout.widest = frame.form() == Form::wide ? part : 1;
                layout.fits = rows_fit(frame, width, choices, layout);
                if (layout.fits || layout.rows > 1 || choices.size() != 2) {
                    break;
                }
            }
            if (!layout.fits && layout.rows > 2 && frame.form() != Form::wide) {
                layout.fits = fill_by_words(frame, width, choices, layout);
            }
            if (layout.fits) {
                layout.height = layout.row_height * static_cast<Mm>(layout.rows) + m.gap * static_cast<Mm>(layout.rows - 1);
                return layout;
            }
        }
    }
    layout.rows = most_bar_rows;
    fill_evenly(layout, choices.size());
    layout.row_height = m.bar;
    layout.height = layout.row_height * most_bar_rows + m.gap * (most_bar_rows - 1);
    return layout;
}

} // namespace

namespace {

// One row in which each choice is as wide as its own words need: for where a long word would otherwise take a row from the page.
BarLayout lay_out_by_words(const Frame& frame, Mm width, std::span<const Choice> choices, TextStyle word) {
    const Measures& m = frame.measures();
    BarLayout layout = lay_out(frame, width, {}, word);
    layout.in_row = {choices.size()};
    layout.fits = false;
    const Mm room = width - layout.help_width - m.gap * static_cast<Mm>(choices.size());
    if (choices.empty() || choices.size() > layout.widths.size()) {
        return layout;
    }
    for (layout.row_height = m.bar; layout.row_height <= m.bar * 1.75F; layout.row_height += 1) {
        Mm needed = 0;
        for (std::size_t i = 0; i < choices.size(); ++i) {
            Mm& own = layout.widths[i];
            for (own = m.target; own <= room && !fit_tile(frame, choices[i], {own, layout.row_height}, word).fits; own += 0.5F) {
            }
            needed += own;
        }
        if (needed <= room) {
            for (std::size_t i = 0; i < choices.size(); ++i) {
                layout.widths[i] += (room - needed) / static_cast<Mm>(choices.size());
            }
            layout.height = layout.row_height;
            layout.fits = true;
            return layout;
        }
    }
    return layout;
}

} // namespace

BarLayout lay_out_bar(const Frame& frame, Mm width, std::span<const Choice> choices, Mm at_most) {
    const TextStyle word = frame.measures().bar_word;
    const Mm usual = measures(frame.form(), frame.density(), 1, frame.look().spacing).bar_word.cap / frame.look().text_scale;
    // A long word on narrow glass, as large as ever, would give each choice a row of its own, and leave nothing for what they are about.
    const bool narrow = frame.form() != Form::wide;
    constexpr float smaller = 0.85F;
    BarLayout best = lay_out(frame, width, choices, word);
    const auto suits = [&] { return best.fits && best.height <= at_most && (best.rows <= 2 || !narrow); };
    for (const float part : {smaller, 0.75F, 0.7F, 0.6F, 0.5F}) {
        // What the row is about comes before its size.
        const bool too_high = !best.fits || best.height > at_most;
        const Mm least = too_high ? std::min(usual, frame.measures().least_cap / frame.look().text_scale) : usual;
        if (suits() || (part < smaller && word.cap * part < least)) {
            break;
        }
        const BarLayout flatter = lay_out(frame, width, choices, {word.cap * part, word.weight, word.face});
        if (flatter.fits && (!best.fits || flatter.height < best.height)) {
            best = flatter;
        }
    }
    for (const float part : {1.0F, smaller, 0.7F, 0.6F, 0.5F}) {
        if ((best.fits && best.height <= at_most) || word.cap * part < std::min(usual, frame.measures().least_cap / frame.look().text_scale)) {
            break;
        }
        if (const BarLayout row = lay_out_by_words(frame, width, choices, {word.cap * part, word.weight, word.face}); row.fits && row.height <= at_most) {
            return row;
        }
    }
    return best;
}

Mm highest_bar(const Frame& frame, Box body) { return body.height - frame.measures().gap - frame.measures().target; }

void draw_bar(Frame& frame, Box strip, const BarLayout& layout, std::span<const Choice> choices, BarEvents& events) {
    const Measures& m = frame.measures();
    std::size_t next = 0;
    for (int row = 0; row < layout.rows; ++row) {
        Box line = strip.take_top(layout.row_height, m.gap);
        const bool last = row + 1 == layout.rows;
        // The last row shares what is left beside Help.
        const auto here = static_cast<int>(layout.in_row[static_cast<std::size_t>(row)]);
        Box help;
        if (last) {
            help = line.take_right(layout.help_width, m.gap);
            help.y = help.bottom() - std::min(help.height, m.bar);
            help.height = std::min(help.height, m.bar);
        }
        const Mm slot = slot_of(frame, layout, row, line.width);
        for (int index = 0; index < here && next < choices.size(); ++index, ++next) {
            const Mm own = layout.widths[static_cast<std::size_t>(index)];
            if (tile(frame, line.take_left(own > 0 ? own : slot, m.gap), choices[next], layout.word)) {
                events.chosen = choices[next].id;
            }
        }
        if (last) {
            events.help = tile(frame, help, help_choice(frame), help_word(frame)) || events.help;
        }
    }
}

Box beside_choices(const Frame& frame, Box strip, const BarLayout& layout) {
    const Mm gap = frame.measures().gap;
    if (layout.widths.front() > 0) { // they have taken all of it
        return {};
    }
    strip.take_right(layout.help_width, gap);
    strip.take_left(static_cast<Mm>(layout.in_row[0]) * (slot_of(frame, layout, 0, strip.width) + gap));
    strip.width = layout.rows == 1 ? std::max(0.0F, strip.width) : 0;
    return strip;
}

BarEvents bottom_bar(Frame& frame, Box& body, std::span<const Choice> choices) { return low_bottom_bar(frame, body, choices, 0); }

BarEvents low_bottom_bar(Frame& frame, Box& body, std::span<const Choice> choices, Mm leaves) {
    const BarLayout layout = lay_out_bar(frame, body.width, choices, body.height - frame.measures().gap - leaves);
    BarEvents events;
    draw_bar(frame, body.take_bottom(layout.height, frame.measures().gap), layout, choices, events);
    return events;
}

TurningBar folded_bar(const Frame& frame, Box body, std::span<const Choice> choices, Paging& paging, Folding folding) {
    TurningBar whole;
    whole.add_all(choices);
    const std::size_t kept = std::min(folding.kept, choices.size());
    const std::span<const Choice> always = choices.last(kept), turning = choices.first(choices.size() - kept);
    // Nor more than the person in front wants to choose from at once.
    const std::size_t most = kept + (frame.look().choices > 0 ? std::max<std::size_t>(2, static_cast<std::size_t>(frame.look().choices)) : choices.size());
    const Mm at_most = folding.leaves > 0 ? body.height - frame.measures().gap - folding.leaves : body.height * 0.5F;
    const auto with_turner = [&](std::span<const Choice> shown) {
        TurningBar bar;
        bar.add(more_choice(frame, {}));
        bar.add_all(shown);
        return bar;
    };
    const auto fits = [&](std::span<const Choice> shown) {
        if (shown.size() > most) {
            return false;
        }
        if (folding.leaves > 0) {
            return lay_out_bar(frame, body.width, folding.turner ? with_turner(shown).all() : shown, at_most).height <= at_most;
        }
        // The page turner may come to stand beside them; with it they leave room for at least one thing to touch.
        return lay_out_bar(frame, body.width, shown).height <= at_most &&
               lay_out_bar(frame, body.width, with_turner(shown).all()).height + frame.measures().gap + frame.measures().target <= body.height;
    };
    if (turning.size() < 2 || fits(choices)) {
        return whole;
    }
    Choice other{{"other-choices"}, frame.language()("Other choices"), "next-page", Area::bark};
    other.role = ItemRole::button;
    for (std::size_t at_once = turning.size() - 1; at_once >= 1; --at_once) {
        const std::size_t pages = (turning.size() + at_once - 1) / at_once;
        const auto part_of = [&](std::size_t page) {
            const std::size_t first = page * at_once;
            TurningBar part;
            part.add_all(turning.subspan(first, std::min(at_once, turning.size() - first)));
            part.add(other);
            part.add_all(always);
            return part;
        };
        bool all_pages_fit = true; // as many on each of them, or turning would pass one by
        for (std::size_t page = 0; page < pages; ++page) {
            all_pages_fit = all_pages_fit && fits(part_of(page).all());
        }
        // One of two and "Other choices" is two again: only where that is the shorter word.
        if (all_pages_fit || (at_once == 1 && turning.size() > 2)) {
            return part_of(static_cast<std::size_t>(paging.bar_page) % pages);
        }
    }
    return whole;
}

PageWords::PageWords(const Frame& frame, int page, int pages) {
    const std::string& pattern = frame.language()("Page {1} of {2}");
    for (std::size_t at = 0; at < pattern.size() && m_length + 12 < m_text.size(); ++at) {
        if (pattern[at] == '{' && at + 2 < pattern.size() && pattern[at + 2] == '}') {
            char* const end = std::to_chars(m_text.data() + m_length, m_text.data() + m_text.size(), pattern[at + 1] == '1' ? page + 1 : pages).ptr;
            m_length = static_cast<std::size_t>(end - m_text.data());
            at += 2;
        } else {
            m_text[m_length++] = pattern[at];
        }
    }
}

Box take_page_line(const Frame& frame, Box& area) {
    const bool roomy = frame.form() == Form::wide && frame.look().text_scale < 1.3F;
    return roomy ? area.take_bottom(frame.measure({frame.language()("Page {1} of {2}"), frame.measures().second_line}, 0).height + 0.2F, 0.5F) : Box{};
}

void say_page(Frame& frame, Box line, int page, int pages) {
    if (line.height > 0 && pages > 1) {
        const PageWords words(frame, page, pages);
        const Theme& theme = frame.theme();
        frame.words({"page"}, ItemRole::status, line, {words.view(), frame.measures().second_line, Align::end}, theme.soft_ink, theme.ground);
    }
}

TurningBar turning_bar(const Frame& frame, std::span<const Choice> own, bool turners, int page, int pages, Turning turning) {
    TurningBar bar;
    // Where there is little room one turner goes round and round.
    const bool round = turning == Turning::round || frame.form() != Form::wide;
    if (turners && !round) {
        bar.add(before_choice(frame, {}));
        bar.back().enabled = page > 0;
    }
    if (turners) {
        bar.add(more_choice(frame, {}));
        bar.back().enabled = round || page + 1 < pages;
    }
    bar.add_all(own);
    return bar;
}

bool turn_page(BarEvents& events, Paging& paging, int pages) {
    if (!events.chosen) {
        return false;
    }
    if (*events.chosen == ItemId{"other-choices"}) {
        ++paging.bar_page;
        events.chosen.reset();
        return true;
    }
    const bool before = *events.chosen == ItemId{"before"};
    if (!before && !(*events.chosen == ItemId{"more"})) {
        return false;
    }
    const int last = std::max(0, pages - 1);
    paging.page = before ? std::max(0, paging.page - 1) : paging.page >= last ? 0 : paging.page + 1;
    events.chosen.reset();
    return true;
}

} // namespace widgets
