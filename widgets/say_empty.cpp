// One sentence in the place of a page.
#include "widgets/say_empty.h"

namespace widgets {

void say_empty(Frame& frame, Box area, std::string_view words) {
    if (words.empty()) {
        return;
    }
    const Box room = area.inset(2, 1);
    TextBlock block{words, frame.measures().reading, Align::centre};
    // Smaller where it would be cut, in the end as small as for those who chose nothing.
    for (const Mm cap : {frame.measures().second_line.cap, 3.6F, 4.9F / frame.look().text_scale, 3.6F / frame.look().text_scale}) {
        const Fit fit = frame.measure(block, room.width);
        if ((!fit.fits || fit.height > room.height) && cap < block.style.cap) {
            block.style = {cap};
        }
    }
    frame.words({"nothing-here"}, ItemRole::text, room, block, frame.theme().ink, frame.theme().ground, Down::middle);
}

} // namespace widgets
