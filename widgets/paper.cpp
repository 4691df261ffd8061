// Draws laid-out pages into a PDF with Cairo: letters as letters, so that a reader program can read them aloud, and pictures as
// shapes, so that they are sharp on any printer.
#include "widgets/paper.h"

#include <cairo-pdf.h>

#include <map>
#include <memory>
#include <set>

#include "widgets/paper_layout.h"
#include "widgets/photograph_pixels.h"
#include "widgets/picture_file.h"

namespace widgets {

namespace {

constexpr double points_per_mm = 72 / 25.4;
constexpr Mm a4_long_side = 297, a4_short_side = 210;

using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
using Pen = std::unique_ptr<cairo_t, decltype(&cairo_destroy)>;

cairo_status_t keep(void* file, const unsigned char* bytes, unsigned int length) {
    static_cast<std::string*>(file)->append(reinterpret_cast<const char*>(bytes), length);
    return CAIRO_STATUS_SUCCESS;
}

void colour(cairo_t* pen, Color is) { cairo_set_source_rgb(pen, is.red / 255.0, is.green / 255.0, is.blue / 255.0); }

void rounded(cairo_t* pen, Box box, double radius) {
    constexpr double quarter = 1.5707963267948966;
    const double left = box.x + radius, top = box.y + radius, right = box.right() - radius, bottom = box.bottom() - radius;
    cairo_new_path(pen);
    cairo_arc(pen, right, top, radius, -quarter, 0);
    cairo_arc(pen, right, bottom, radius, 0, quarter);
    cairo_arc(pen, left, bottom, radius, quarter, 2 * quarter);
    cairo_arc(pen, left, top, radius, 2 * quarter, 3 * quarter);
    cairo_close_path(pen);
}

std::string numbered(std::string pattern, std::size_t page, std::size_t pages) {
    for (const auto& [place, value] : {std::pair{"{1}", page}, std::pair{"{2}", pages}}) {
        if (const std::size_t at = pattern.find(place); at != std::string::npos) {
            pattern.replace(at, 3, std::to_string(value));
        }
    }
    return pattern;
}

class Drawing {
public:
    Drawing(const PaperDocument& document, const std::filesystem::path& pictures, const PictureSource& kept, Typesetter& typesetter, const PaperPages& pages, cairo_t* pen)
        : m_document(document), m_folder(pictures), m_kept(kept), m_typesetter(typesetter), m_pages(pages), m_pen(pen) {}

    void tell(std::function<bool(int, int)> goes_on) { m_goes_on = std::move(goes_on); }
    bool is_wanted() const { return m_wanted; }

    // With the corner of the page at the origin and a millimetre as the unit. Nothing once it is not wanted any more.
    void page(std::size_t number) {
        m_wanted = m_wanted && (!m_goes_on || m_goes_on(m_drawn++, static_cast<int>(m_pages.pages.size())));
        if (!m_wanted) {
            return;
        }
        for (const PaperPiece& piece : m_pages.pages[number]) {
            switch (piece.what) {
            case PaperPiece::What::box: box(piece); break;
            case PaperPiece::What::picture: picture(piece); break;
            case PaperPiece::What::line: line(piece.where); break;
            case PaperPiece::What::text:
                text(m_typesetter, paper_text(m_document, *piece.block, piece.type, piece.where.width, piece.first_line, piece.line_count), ink_of(*piece.block), piece.where);
                break;
            }
        }
        foot(number);
    }

private:
    static Color ink_of(const PaperBlock& block) {
        const Theme& on_paper = theme(ThemeName::light);
        switch (block.style) {
        case PaperBlock::Style::title:
        case PaperBlock::Style::heading: return on_paper.area(block.area).deep;
        case PaperBlock::Style::quiet: return on_paper.soft_ink;
        default: return on_paper.ink;
        }
    }

    void text(Typesetter& typesetter, const TextRequest& request, Color ink, Box where) {
        cairo_save(m_pen);
        cairo_scale(m_pen, 1 / static_cast<double>(paper_units), 1 / static_cast<double>(paper_units));
        typesetter.show(request, ink, m_pen, where.x * paper_units, where.y * paper_units);
        cairo_restore(m_pen);
    }

    void box(const PaperPiece& piece) {
        const AreaColors& colours = theme(ThemeName::light).area(piece.block->area);
        rounded(m_pen, piece.where, 3);
        colour(m_pen, colours.tint);
        cairo_fill_preserve(m_pen);
        colour(m_pen, colours.deep);
        cairo_set_line_width(m_pen, 0.4);
        cairo_stroke(m_pen);
    }

    void line(Box where) {
        colour(m_pen, theme(ThemeName::light).line);
        cairo_rectangle(m_pen, where.x, where.y, where.width, where.height);
        cairo_fill(m_pen);
    }

    void picture(const PaperPiece& piece) {
        const std::string& name = piece.block->picture;
        if (is_kept_picture(name)) {
            kept_picture(name, piece.where);
            return;
        }
        if (m_files.count(name) == 0) {
            const auto own = m_document.own_pictures.find(name);
            m_files[name] = own != m_document.own_pictures.end() ? checked_svg(own->second) : read_picture(m_folder, name);
        }
        const std::string& svg = m_files[name];
        if (svg.empty()) {
            return;
        }
        cairo_save(m_pen);
        cairo_translate(m_pen, piece.where.x, piece.where.y);
        draw_svg(m_pen, svg, piece.where.width);
        cairo_restore(m_pen);
    }

    void kept_picture(const std::string& name, Box where) {
        constexpr double pixels_per_mm = 9; // 230 to the inch
        const auto content = m_kept ? m_kept(name) : std::nullopt;
        if (!content) {
            return;
        }
        cairo_save(m_pen);
        cairo_translate(m_pen, where.x, where.y);
        if (looks_like_photograph(*content)) {
            draw_photograph(m_pen, *content, PictureShape::square, where.width, pixels_per_mm);
        } else if (const std::string svg = checked_svg(std::string(content->begin(), content->end())); !svg.empty()) {
            draw_svg(m_pen, svg, where.width);
        }
        cairo_restore(m_pen);
    }

    void foot(std::size_t number) {
        const Mm width = m_pages.size.width - 2 * m_pages.margin;
        const Box where{m_pages.margin, m_pages.size.height - m_pages.margin - m_pages.footer_cap * 1.5F, width, 0};
        const TextStyle type{m_pages.footer_cap, Weight::regular, Face::reading};
        const Color soft = theme(ThemeName::light).soft_ink;
        constexpr float room_for_name = 0.75F; // the rest is for the number
        PaperBlock words;
        words.text = m_document.footer;
        TextRequest request = paper_text(m_document, words, type, width * room_for_name, 0, 1);
        text(m_feet, request, soft, m_document.right_to_left ? Box{where.x + width * (1 - room_for_name), where.y, width, 0} : where);
        words.text = numbered(m_document.page_of, number + 1, m_pages.pages.size());
        request = paper_text(m_document, words, type, width, 0, 1);
        request.align = Align::end;
        text(m_feet, request, soft, where);
    }

    const PaperDocument& m_document;
    const std::filesystem::path& m_folder;
    const PictureSource& m_kept;
    Typesetter& m_typesetter;
    const PaperPages& m_pages;
    cairo_t* m_pen;
    std::function<bool(int, int)> m_goes_on;
    bool m_wanted = true;
    int m_drawn = 0;
    Typesetter m_feet; // one of its own, so that a text that goes over pages is set once
    std::map<std::string, std::string> m_files;
};

// Two pages beside each other on each side of a sheet, so that the pile folded in the middle reads from the front. Pages past
// the end stay white.
void draw_booklet(Drawing& drawing, cairo_t* pen, std::size_t pages, bool right_to_left) {
    const std::size_t all = (pages + 3) / 4 * 4;
    for (std::size_t side = 0; side < all / 2; ++side) {
        const std::size_t late = all - 1 - side, early = side; // they add up to the same on every side
        const bool back_of_sheet = side % 2 == 1;
        const bool early_first = back_of_sheet != right_to_left;
        const std::size_t halves[2] = {early_first ? early : late, early_first ? late : early};
        for (std::size_t half = 0; half < 2; ++half) {
            if (halves[half] < pages) {
                cairo_save(pen);
                cairo_translate(pen, static_cast<double>(half) * a4_long_side / 2, 0);
                drawing.page(halves[half]);
                cairo_restore(pen);
            }
        }
        cairo_show_page(pen);
    }
}

} // namespace

int paper_pages(const PaperDocument& document) {
    const PaperDocument fit = fit_for_paper(document);
    Typesetter typesetter;
    return static_cast<int>(lay_out_paper(typesetter, fit).pages.size());
}

void show_instead(PaperDocument& document, const std::map<std::string, std::string, std::less<>>& instead) {
    const std::function<void(std::vector<PaperBlock>&)> look = [&](std::vector<PaperBlock>& blocks) {
        for (PaperBlock& block : blocks) {
            if (const auto other = instead.find(block.picture); other != instead.end()) {
                block.picture = other->second;
            }
            look(block.inside);
        }
    };
    look(document.blocks);
}

std::vector<std::string> kept_pictures_of(const PaperDocument& document) {
    std::set<std::string> names;
    const std::function<void(const std::vector<PaperBlock>&)> look = [&](const std::vector<PaperBlock>& blocks) {
        for (const PaperBlock& block : blocks) {
            if (is_kept_picture(block.picture)) {
                names.insert(block.picture);
            }
            look(block.inside);
        }
    };
    look(document.blocks);
    return {names.begin(), names.end()};
}

std::string paper_pdf(const PaperDocument& given, const std::filesystem::path& pictures, const PictureSource& kept,
                      const std::function<bool(int, int)>& goes_on) {
    const PaperDocument document = fit_for_paper(given);
    Typesetter typesetter;
    const PaperPages pages = lay_out_paper(typesetter, document);
    const bool folded = document.sheet == Sheet::booklet;
    const double width = (folded ? a4_long_side : a4_short_side) * points_per_mm;
    const double height = (folded ? a4_short_side : a4_long_side) * points_per_mm;
    std::string file;
    {
        const Surface surface(cairo_pdf_surface_create_for_stream(keep, &file, width, height), &cairo_surface_destroy);
        cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, document.title.c_str());
        // Cairo would put the hour in; when it was printed is nobody's business but the page's own words.
        cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z");
        const Pen pen(cairo_create(surface.get()), &cairo_destroy);
        cairo_scale(pen.get(), points_per_mm, points_per_mm);
        Drawing drawing(document, pictures, kept, typesetter, pages, pen.get());
        drawing.tell(goes_on);
        if (folded) {
            draw_booklet(drawing, pen.get(), pages.pages.size(), document.right_to_left);
        } else {
            for (std::size_t number = 0; number < pages.pages.size(); ++number) {
                drawing.page(number);
                cairo_show_page(pen.get());
            }
        }
        cairo_surface_finish(surface.get());
        if (!drawing.is_wanted()) {
            return {};
        }
    }
    return file;
}

} // namespace widgets
