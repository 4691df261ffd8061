// Says kindly why and how long, as large as there is room for.
#include "widgets/waiting.h"

namespace widgets {
namespace {

Box inside_of(Box box) {
    return box.inset(3, 0.8F);
}

// The words in the largest size that the box has room for; `fits` false: not even at 100 %.
struct Sized {
    TextBlock block;
    bool fits = false;
};
Sized largest(const Frame& frame, Box box, std::string_view waiting) {
    const Measures& m = frame.measures();
    const Box inside = inside_of(box);
    Sized sized{{waiting, {std::max(4.9F, m.reading.cap), Weight::regular, Face::reading}, Align::centre, Wrap::words, 1.08F}};
    const Mm least = m.reading.cap / frame.look().text_scale;
    for (;;) {
        const Fit fit = frame.measure(sized.block, inside.width);
        sized.fits = fit.fits && fit.height <= inside.height + 0.3F;
        if (sized.fits || sized.block.style.cap <= least) {
            return sized;
        }
        sized.block.style.cap = std::max(least, sized.block.style.cap * 0.9F);
    }
}

} // namespace

void draw_waiting(Frame& frame, Box body, Box help, std::string_view waiting) {
    const Mm gap = frame.measures().gap;
    Box beside = body, above = body;
    beside.take_right(help.width, gap);
    above.take_bottom(help.height, gap);
    std::string_view shown = waiting;
    Sized one = largest(frame, beside, shown), other = largest(frame, above, shown);
    // Where there is no room for all of it, the first sentence says the most; all of it is heard.
    if (const std::size_t stop = waiting.find(". "); !one.fits && !other.fits && stop != std::string_view::npos) {
        shown = waiting.substr(0, stop + 1);
        one = largest(frame, beside, shown);
        other = largest(frame, above, shown);
    }
    const bool upper = other.fits && (!one.fits || other.block.style.cap > one.block.style.cap);
    const Box box = upper ? above : beside;
    const AreaColors& area = frame.theme().area(Area::marigold);
    frame.rounded_frame(box, frame.measures().card_radius, 0.5F, area.deep, area.tint);
    frame.words({"waiting"}, ItemRole::status, inside_of(box), upper ? other.block : one.block, frame.theme().ink, area.tint, Down::middle,
                waiting);
}

} // namespace widgets
