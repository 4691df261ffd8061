// Lays blocks out on pages: each block becomes strips that nothing may cut (some lines of text, a picture), and strips are put
// on a page as long as there is room.
#include "widgets/paper_layout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace widgets {

namespace {

using Style = PaperBlock::Style;

constexpr Mm column_gap = 5;
constexpr Mm beside_picture = 3.5F;
constexpr Mm footer_room = 11;
constexpr float line_pitch = 1.25F;

// Capitals of 3.3 mm are 14-point type, as clear print asks for; 2.8 are 12-point.
TextStyle type_of(Style style, float scale) {
    switch (style) {
    case Style::title: return {7 * scale, Weight::bold, Face::reading};
    case Style::heading: return {4.3F * scale, Weight::bold, Face::reading};
    case Style::own_words: return {3.9F * scale, Weight::regular, Face::reading};
    case Style::quiet: return {2.8F * scale, Weight::regular, Face::reading};
    default: return {3.3F * scale, Weight::regular, Face::reading};
    }
}

Mm space_after(Style style) {
    switch (style) {
    case Style::title: return 3;
    case Style::heading: return 1;
    case Style::words:
    case Style::own_words: return 1.6F;
    case Style::quiet: return 2.6F;
    case Style::box: return 4;
    case Style::columns: return 3;
    case Style::picture: return 3;
    default: return 0;
    }
}

Mm picture_side(const PaperBlock& block, float scale) {
    if (block.size > 0) {
        return block.size * scale;
    }
    switch (block.style) {
    case Style::title: return 22 * scale;
    case Style::heading: return 10 * scale;
    case Style::picture: return 60 * scale;
    default: return 12 * scale;
    }
}

// A strip that nothing may cut; a gap; the end of a page; or what has strips inside.
struct Strip {
    enum class What { text, picture, line, gap, next_page, box, columns } what = What::text;
    const PaperBlock* block = nullptr;
    Mm height = 0;
    bool stays_with_next = false;
    TextStyle type = {};
    int first_line = 0, line_count = 0;
    Mm start_inset = 0, width = 0; // of the text within the column
    Mm picture = 0;                // side of the picture, 0: none
    Mm text_down = 0;              // text beside a taller picture stands in its middle
    Mm padding = 0;                // box
    std::vector<std::vector<Strip>> lists = {};
    std::vector<std::size_t> at = {}; // how much of each list has been put on a page
};
using Strips = std::vector<Strip>;

class Cutter {
public:
    Cutter(Typesetter& typesetter, const PaperDocument& document, float scale) : m_typesetter(typesetter), m_document(document), m_scale(scale) {}

    Strips cut(const std::vector<PaperBlock>& blocks, Mm width) {
        Strips strips;
        for (const PaperBlock& block : blocks) {
            cut(block, width, strips);
        }
        return strips;
    }

private:
    void cut(const PaperBlock& block, Mm width, Strips& strips) {
        switch (block.style) {
        case Style::gap: add_gap(strips, (block.size > 0 ? block.size : 4) * m_scale); return;
        case Style::next_page: strips.push_back({.what = Strip::What::next_page}); return;
        case Style::line: strips.push_back({.what = Strip::What::line, .block = &block, .height = 10 * m_scale, .width = width}); return;
        case Style::picture: cut_picture(block, width, strips); break;
        case Style::group: cut_box(block, width, 0, strips); break;
        case Style::box: cut_box(block, width, 4 * m_scale, strips); break;
        case Style::columns: cut_columns(block, width, strips); break;
        default:
            if (block.text.empty() && block.picture.empty()) {
                return;
            }
            cut_text(block, width, strips);
        }
        add_gap(strips, space_after(block.style) * m_scale);
    }

    static void add_gap(Strips& strips, Mm height) {
        if (height > 0) {
            const bool together = !strips.empty() && strips.back().stays_with_next;
            strips.push_back({.what = Strip::What::gap, .height = height, .stays_with_next = together});
        }
    }

    TextMeasure measure(const PaperBlock& block, TextStyle type, Mm width) {
        return m_typesetter.measure(paper_text(m_document, block, type, width, 0, -1));
    }

    // The first two and the last two lines stay together; the others may part anywhere.
    void cut_text(const PaperBlock& block, Mm width, Strips& strips) {
        const TextStyle type = type_of(block.style, m_scale);
        const Mm side = block.picture.empty() ? 0 : std::min(picture_side(block, m_scale), width / 2);
        const Mm inset = side > 0 ? side + beside_picture : 0;
        const Mm text_width = width - inset;
        const TextMeasure all = measure(block, type, text_width);
        const Mm pitch = all.line_height / paper_units;
        const bool whole = block.style == Style::heading || block.style == Style::title;
        const bool beside = side > 0 && pitch > 0;
        int first = whole || all.lines <= 3 ? all.lines : 2;
        if (beside) {
            first = std::max(first, std::min(all.lines, static_cast<int>(std::floor(side / pitch))));
        }
        if (all.lines - first == 1) {
            first = all.lines;
        }
        Strip strip{.what = Strip::What::text, .block = &block, .type = type, .start_inset = inset, .width = text_width};
        for (int line = 0; line < all.lines || line == 0;) {
            const int left = all.lines - line;
            strip.first_line = line;
            strip.line_count = line == 0 ? first : left == 2 ? 2 : std::min(left, 1);
            const Mm height = static_cast<Mm>(strip.line_count) * pitch;
            strip.picture = line == 0 ? side : 0;
            strip.height = std::max(height, strip.picture);
            strip.text_down = line == 0 && strip.line_count == all.lines ? (strip.height - height) / 2 : 0;
            line += std::max(1, strip.line_count);
            strip.stays_with_next = block.style == Style::heading;
            strips.push_back(strip);
        }
    }

    void cut_picture(const PaperBlock& block, Mm width, Strips& strips) {
        const Mm side = std::min(picture_side(block, m_scale), width);
        strips.push_back({.what = Strip::What::picture, .block = &block, .height = side, .stays_with_next = !block.text.empty(), .width = width, .picture = side});
        if (!block.text.empty()) {
            add_gap(strips, 2 * m_scale);
            const TextStyle type = type_of(Style::words, m_scale);
            const TextMeasure all = measure(block, type, width);
            strips.push_back({.what = Strip::What::text, .block = &block, .height = static_cast<Mm>(all.lines) * all.line_height / paper_units,
                              .type = type, .line_count = all.lines, .width = width});
        }
    }

    void cut_box(const PaperBlock& block, Mm width, Mm padding, Strips& strips) {
        Strip box{.what = Strip::What::box, .block = &block, .width = width, .padding = padding};
        box.lists.push_back(cut(block.inside, width - 2 * padding));
        drop_last_gap(box.lists.back());
        box.at.assign(1, 0);
        if (!box.lists.front().empty()) {
            strips.push_back(std::move(box));
        }
    }

    void cut_columns(const PaperBlock& block, Mm width, Strips& strips) {
        if (block.inside.empty()) {
            return;
        }
        const auto count = static_cast<Mm>(block.inside.size());
        Strip columns{.what = Strip::What::columns, .block = &block, .width = (width - (count - 1) * column_gap) / count};
        for (const PaperBlock& column : block.inside) {
            Strips strips_of_it;
            cut(column, columns.width, strips_of_it);
            drop_last_gap(strips_of_it);
            columns.lists.push_back(std::move(strips_of_it));
        }
        columns.at.assign(columns.lists.size(), 0);
        strips.push_back(std::move(columns));
    }

    static void drop_last_gap(Strips& strips) {
        while (!strips.empty() && strips.back().what == Strip::What::gap) {
            strips.pop_back();
        }
    }

    Typesetter& m_typesetter;
    const PaperDocument& m_document;
    float m_scale;
};

Mm whole_height(const Strips& strips, std::size_t from);

// All of it that has not been put on a page yet.
Mm whole_height(const Strip& strip) {
    if (strip.lists.empty()) {
        return strip.height;
    }
    Mm tallest = 0;
    for (std::size_t n = 0; n < strip.lists.size(); ++n) {
        tallest = std::max(tallest, whole_height(strip.lists[n], strip.at[n]));
    }
    return tallest + 2 * strip.padding;
}

Mm whole_height(const Strips& strips, std::size_t from) {
    Mm height = 0;
    for (std::size_t n = from; n < strips.size(); ++n) {
        height += whole_height(strips[n]);
    }
    return height;
}

// The least that must have room before the strip at `from` is put anywhere.
Mm least_height(const Strips& strips, std::size_t from) {
    if (from >= strips.size()) {
        return 0;
    }
    const Strip& strip = strips[from];
    if (strip.what == Strip::What::next_page) {
        return 0;
    }
    if (!strip.lists.empty()) {
        if (strip.block->in_one_piece) {
            return whole_height(strip);
        }
        Mm most = 0;
        for (std::size_t n = 0; n < strip.lists.size(); ++n) {
            most = std::max(most, least_height(strip.lists[n], strip.at[n]));
        }
        return most + 2 * strip.padding;
    }
    return strip.height + (strip.stays_with_next ? least_height(strips, from + 1) : 0);
}

// Puts strips on one page after the other.
class Pager {
public:
    Pager(const PaperDocument& document, PaperPages& pages) : m_document(document), m_pages(pages) {}

    void put_all(Strips& strips) {
        const Mm margin = m_pages.margin;
        const Mm bottom = m_pages.size.height - margin - footer_room;
        const Box room{margin, margin, m_pages.size.width - 2 * margin, bottom - margin};
        std::size_t at = 0;
        do {
            m_pages.pages.emplace_back();
            put(strips, at, room, true);
        } while (at < strips.size());
    }

private:
    // Puts as many as have room, and answers how far down they reach. On a fresh page the first one is put in any case, so that
    // what is taller than a page cannot go round for ever.
    Mm put(Strips& strips, std::size_t& at, Box room, bool fresh) {
        Mm y = room.y;
        for (; at < strips.size(); ++at) {
            Strip& strip = strips[at];
            const bool must = fresh && y <= room.y;
            if (strip.what == Strip::What::next_page) {
                ++at;
                return y;
            }
            if (strip.what == Strip::What::gap) {
                y += y <= room.y ? 0 : strip.height;
                continue;
            }
            if (!must && y + least_height(strips, at) > room.bottom() + 0.01F) {
                return y;
            }
            const Box place{room.x, y, room.width, room.bottom() - y};
            const Mm below = strip.lists.empty() ? put_one(strip, place) : put_lists(strip, place, must);
            y = below;
            if (!is_done(strip)) {
                return y;
            }
        }
        return y;
    }

    static bool is_done(const Strip& strip) {
        for (std::size_t n = 0; n < strip.lists.size(); ++n) {
            if (strip.at[n] < strip.lists[n].size()) {
                return false;
            }
        }
        return true;
    }

    Mm put_lists(Strip& strip, Box room, bool must) {
        std::vector<PaperPiece>& page = m_pages.pages.back();
        const std::size_t before = page.size();
        Mm below = room.y + strip.padding;
        for (std::size_t n = 0; n < strip.lists.size(); ++n) {
            const bool columns = strip.what == Strip::What::columns;
            const Mm along = columns ? static_cast<Mm>(n) * (strip.width + column_gap) : 0;
            const Mm width = columns ? strip.width : room.width - 2 * strip.padding;
            const Mm x = m_document.right_to_left && columns ? room.right() - along - width : room.x + strip.padding + along;
            const Box inside{x, room.y + strip.padding, width, room.height - 2 * strip.padding};
            below = std::max(below, put(strip.lists[n], strip.at[n], inside, must));
        }
        below += strip.padding;
        if (strip.block->style == Style::box) {
            const PaperPiece edge{PaperPiece::What::box, {room.x, room.y, room.width, below - room.y}, strip.block, {}};
            page.insert(page.begin() + static_cast<std::ptrdiff_t>(before), edge);
        }
        return below;
    }

    Mm put_one(const Strip& strip, Box room) {
        std::vector<PaperPiece>& page = m_pages.pages.back();
        const bool rtl = m_document.right_to_left;
        if (strip.what == Strip::What::line) {
            page.push_back({PaperPiece::What::line, {room.x, room.y + strip.height - 0.3F, room.width, 0.3F}, strip.block, {}});
        }
        if (strip.picture > 0) {
            const bool middle = strip.what == Strip::What::picture;
            const Mm x = middle ? room.x + (room.width - strip.picture) / 2 : rtl ? room.right() - strip.picture : room.x;
            page.push_back({PaperPiece::What::picture, {x, room.y, strip.picture, strip.picture}, strip.block, {}});
        }
        if (strip.line_count > 0) {
            const Mm x = rtl ? room.x : room.x + strip.start_inset;
            page.push_back({PaperPiece::What::text, {x, room.y + strip.text_down, strip.width, strip.height}, strip.block, strip.type, strip.first_line, strip.line_count});
        }
        return room.y + strip.height;
    }

    const PaperDocument& m_document;
    PaperPages& m_pages;
};

} // namespace

Size paper_size(Sheet sheet) { return sheet == Sheet::booklet ? Size{148.5F, 210} : Size{210, 297}; }

PaperDocument fit_for_paper(PaperDocument document) {
    const auto fit = [](const auto& self, std::vector<PaperBlock>& blocks) -> void {
        for (PaperBlock& block : blocks) {
            if (needs_cleaning(block.text)) {
                std::string clean;
                clean_text(block.text, clean);
                block.text = std::move(clean);
            }
            break_long_words(block.text);
            self(self, block.inside);
        }
    };
    fit(fit, document.blocks);
    return document;
}

TextRequest paper_text(const PaperDocument& document, const PaperBlock& block, TextStyle type, Mm width, int first_line, int line_count) {
    TextRequest request;
    request.text = block.text;
    request.cap_px = type.cap * paper_units;
    request.weight = type.weight;
    request.face = type.face;
    request.width_px = width * paper_units;
    request.align = block.centred || block.style == Style::picture ? Align::centre : Align::start;
    request.wrap = Wrap::anywhere;
    request.language = block.language.empty() ? std::string_view(document.language) : std::string_view(block.language);
    request.rtl_screen = document.right_to_left;
    request.line = line_pitch;
    request.first_line = first_line;
    request.line_count = line_count;
    return request;
}

PaperPages lay_out_paper(Typesetter& typesetter, const PaperDocument& document) {
    constexpr std::array scales{1.0F, 0.94F, 0.88F, 0.82F, 0.78F}; // the last is 11-point type
    const auto laid_out = [&](float scale) {
        PaperPages pages;
        pages.size = paper_size(document.sheet);
        pages.margin = document.sheet == Sheet::booklet ? 13.0F : 16.0F;
        pages.footer_cap = type_of(Style::quiet, 1).cap;
        Strips strips = Cutter(typesetter, document, scale).cut(document.blocks, pages.size.width - 2 * pages.margin);
        Pager(document, pages).put_all(strips);
        return pages;
    };
    PaperPages usual = laid_out(scales.front());
    for (const float scale : scales) {
        if (document.best_within <= 0 || static_cast<int>(usual.pages.size()) <= document.best_within) {
            break;
        }
        PaperPages smaller = laid_out(scale);
        if (static_cast<int>(smaller.pages.size()) <= document.best_within) {
            return smaller;
        }
    }
    return usual;
}

} // namespace widgets
