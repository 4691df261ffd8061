// Draws tiles in each of their states: at rest, pressed, chosen, not now.
#include "widgets/tile.h"

#include "widgets/tile_layout.h"

namespace widgets {

namespace {

struct Faces {
    Color lip, face, ink;
    Mm edge = tile_edge;
};

Faces faces_of(const Frame& frame, const Choice& choice, bool pressed, bool lit) {
    const Theme& theme = frame.theme();
    const AreaColors& area = theme.area(choice.area);
    Faces faces{choice.on_band ? area.band_lip : area.deep, theme.surface, theme.ink};
    if (!choice.enabled) {
        faces.lip = theme.line;
        faces.ink = theme.soft_ink;
        return faces;
    }
    if (pressed || choice.primary) {
        faces.face = area.tint;
    }
    if (choice.selected) {
        faces.face = area.tint;
        faces.edge = chosen_edge;
    }
    if (lit) {
        faces.face = theme.scanning_face;
    }
    return faces;
}

Box moved(Box box, const Box& tile, Mm down) { return {tile.x + box.x, tile.y + box.y + down, box.width, box.height}; }

void draw_body(Frame& frame, const Box& box, const Faces& faces, bool pressed, bool enabled) {
    const Mm radius = frame.measures().tile_radius * (frame.density() == Density::staff ? 0.75F : 1.0F);
    if (pressed || !enabled) {
        Box front = box;
        front.take_top(pressed ? 1.0F : 0);
        frame.rounded_frame(front, radius, faces.edge, faces.lip, faces.face);
        return;
    }
    frame.rounded(box, radius, faces.lip);
    Box front = box.inset(faces.edge);
    front.height -= tile_lip - tile_edge;
    frame.rounded(front, radius - faces.edge, faces.face);
}

void draw_chip(Frame& frame, const Box& box, const Choice& choice, TextStyle style) {
    const Theme& theme = frame.theme();
    const AreaColors& area = theme.area(choice.area);
    const bool answered = !choice.chip_picture.empty();
    if (answered) {
        frame.rounded(box, 2.5F, area.tint);
    }
    TextBlock block{choice.chip, style, Align::centre};
    if (!answered) {
        frame.text(box, block, theme.soft_ink, Down::middle);
        return;
    }
    const Mm icon = style.cap * 1.4F * frame.look().text_scale;
    block.align = Align::start;
    const Mm room = box.width - icon - 3.0F;
    const Fit fit = frame.measure(block, room);
    const Mm together = icon + 1.4F + fit.width;
    const Mm x = box.x + std::max(0.8F, (box.width - together) / 2);
    frame.picture({x, box.y, icon, box.height}, choice.chip_picture);
    frame.text({x + icon + 1.4F, box.y, std::min(room, fit.width + 0.4F), box.height}, block, theme.ink, Down::middle);
}

} // namespace

void draw_mark(Frame& frame, Box box, const PersonMark& mark) {
    const Theme& theme = frame.theme();
    const Mm side = std::min(box.width, box.height);
    const Box round = box.centred({side, side});
    frame.circle(round, pale_face(theme.name, mark.area), std::max(0.3F, side * 0.02F), theme.ink);
    if (is_kept_picture(mark.picture)) { // a photograph fills it, up to the edge
        frame.picture(round.centred({side * 0.95F, side * 0.95F}), mark.picture, PictureShape::round);
        return;
    }
    if (!mark.picture.empty()) {
        frame.picture(round.centred({side * 0.62F, side * 0.62F}), mark.picture);
        return;
    }
    // An initial is a picture of the name beside it, so it does not grow with the text.
    const Mm cap = side * 0.3F / frame.look().text_scale;
    TextBlock initial{mark.initial, {cap, Weight::bold, Face::reading}, Align::centre, Wrap::words, 1.0F};
    initial.is_picture = true;
    frame.text(round, initial, theme.ink, Down::middle);
}

namespace {

// Smaller where they would be cut, though never smaller than can be read at arm's length.
TextStyle readable(const Frame& frame, Box box, const Choice& choice, TextStyle word, TileArrangement wanted) {
    const Mm least_cap = frame.measures().least_cap / frame.look().text_scale;
    TextStyle smaller = word;
    for (const float part : {1.0F, 0.85F, 0.7F, 0.5F}) {
        smaller.cap = word.cap * part;
        if (smaller.cap < least_cap) {
            break;
        }
        if (lay_out_tile(frame, choice, {box.width, box.height}, smaller, wanted).fits) {
            return smaller;
        }
    }
    return word;
}

// Top right where the picture is above its word, smaller where words that stand alone reach up to it; over the picture's corner where
// the word stands beside it.
Box tick_at(const Frame& frame, Box box, const Choice& choice, const TileLayout& layout, TextStyle word) {
    constexpr Mm margin = 1.6F, least = 3.6F;
    Mm side = std::min(9.0F, box.height * 0.3F);
    if (layout.arrangement == TileArrangement::picture_beside) {
        return {box.x + layout.picture.right() - side * 0.8F, box.y + layout.picture.bottom() - side * 0.8F, side, side};
    }
    if (layout.arrangement == TileArrangement::words_only) {
        const Mm words = frame.measure({choice.label, word, layout.align, Wrap::words, 1.08F}, layout.label.width).width;
        const bool below_words = layout.label.x + (layout.label.width + words) / 2 > box.width - margin - side;
        side = below_words ? std::clamp(layout.label.y - margin, least, side) : side;
    }
    const Mm from_edge = std::min(margin, side / 3);
    return {box.right() - side - from_edge, box.y + from_edge, side, side};
}

} // namespace

bool tile(Frame& frame, Box box, const Choice& choice, TextStyle word, TileArrangement wanted) {
    const Theme& theme = frame.theme();
    ItemSpec spec;
    spec.id = choice.id;
    spec.role = choice.role;
    spec.label = choice.label;
    spec.spoken = choice.spoken;
    spec.enabled = choice.enabled;
    spec.selected = choice.selected;
    spec.is_private = choice.is_private;
    spec.language = choice.language;
    TileLayout layout = lay_out_tile(frame, choice, {box.width, box.height}, word, wanted);
    if (!layout.fits) {
        word = readable(frame, box, choice, word, wanted);
        layout = lay_out_tile(frame, choice, {box.width, box.height}, word, wanted);
    }
    spec.second = choice.second;
    spec.second_is_seen = layout.second.height > 0;
    Faces faces = faces_of(frame, choice, false, false);
    spec.ink = faces.ink;
    spec.ground = faces.face;
    const Touched touched = frame.item(spec, box);
    const bool pressed = touched.pressed && choice.enabled;
    faces = faces_of(frame, choice, pressed, touched.lit);
    draw_body(frame, box, faces, pressed, choice.enabled);

    if (!layout.fits) {
        frame.mark_clipped();
    }
    const Mm down = pressed ? 1.0F : 0.0F;
    const AreaColors& area = theme.area(choice.area);
    if (layout.arrangement != TileArrangement::words_only) {
        if (choice.mark.shown) {
            draw_mark(frame, moved(layout.picture, box, down), choice.mark);
        } else {
            frame.picture(moved(layout.picture, box, down), choice.picture);
        }
    }
    if (!choice.headline.empty()) {
        frame.text(moved(layout.headline, box, down), {choice.headline, layout.headline_style, Align::centre, Wrap::words, 1.08F},
                   choice.enabled ? area.deep : theme.soft_ink, Down::middle);
    }
    frame.text(moved(layout.label, box, down), {choice.label, word, layout.align, Wrap::words, 1.08F}, faces.ink);
    if (layout.second.height > 0) {
        frame.text(moved(layout.second, box, down), {choice.second, second_style(frame), layout.align}, theme.soft_ink);
    }
    if (layout.chip.height > 0) {
        const bool resident = frame.density() == Density::resident;
        draw_chip(frame, moved(layout.chip, box, down), choice, resident ? frame.measures().second_line : TextStyle{3.2F, Weight::regular, Face::reading});
    }
    if (layout.badge.height > 0) {
        const Box badge = moved(layout.badge, box, down);
        frame.rounded(badge, 2.5F, area.band);
        frame.text(badge, {choice.badge, badge_style(frame), Align::centre, Wrap::words, 1.08F}, area.band_ink, Down::middle);
    }
    if (choice.selected) {
        frame.picture(tick_at(frame, box, choice, layout, word), "yes");
    }
    return touched.fired;
}

} // namespace widgets
