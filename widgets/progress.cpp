// A trough and what has filled of it, from where reading starts.
#include "widgets/progress.h"

#include <algorithm>

namespace widgets {
namespace {

constexpr Mm bar_height = 5, edge = 0.5F, between = 1.2F;

TextBlock words_of(const Frame& frame, const Progress& progress) { return {progress.words, frame.measures().second_line}; }

} // namespace

Mm progress_height(const Frame& frame, const Progress& progress, Mm width) {
    constexpr float large = 1.25F; // larger words leave their room to what is chosen from
    return frame.look().text_scale > large ? bar_height : frame.measure(words_of(frame, progress), width).height + between + bar_height;
}

void draw_progress(Frame& frame, Box box, const Progress& progress) {
    const Theme& theme = frame.theme();
    const AreaColors& area = theme.area(progress.area);
    const Mm words = frame.measure(words_of(frame, progress), box.width).height;
    if (words + between + bar_height <= box.height + 0.1F) {
        frame.words({"progress"}, ItemRole::status, box.take_top(words, between), words_of(frame, progress), theme.ink, theme.ground);
    } else {
        ItemSpec spec{{"progress"}, ItemRole::status, progress.words};
        spec.ink = area.deep;
        spec.ground = theme.surface;
        frame.item(spec, {box.x, box.y, box.width, bar_height});
    }
    Box trough = box.take_top(bar_height);
    frame.rounded_frame(trough, bar_height / 2, edge, area.deep, theme.surface);
    // Never so little that its round ends would not find room.
    trough = trough.inset(edge);
    trough.width = std::max(trough.height, trough.width * std::clamp(progress.done, 0.0F, 1.0F));
    frame.rounded(trough, trough.height / 2, area.deep);
}

} // namespace widgets
