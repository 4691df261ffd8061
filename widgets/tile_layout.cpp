// Measures a tile: picture above its word where that fits well, else beside it, else the words alone.
#include "widgets/tile_layout.h"

namespace widgets {

namespace {

constexpr Mm picture_inset = 2.4F;     // of a picture that stands beside its word, from the edge
constexpr Mm picture_gap = 1.8F;       // between a picture and the word beside it
constexpr Mm word_margin = 1.4F;       // words beside a picture keep this clear of the edge, where it costs the picture next to nothing
constexpr Mm small_picture = 16.0F;    // above its word a picture smaller than this would rather stand beside it
constexpr Mm line_gap = 0.6F;          // between word, second line and chip
constexpr float word_line = 1.08F, text_line = 1.2F;

struct Words {
    TextBlock headline, label, second, chip;
};

struct Styles {
    TextStyle word, headline;
};

Words words_of(const Frame& frame, const Choice& choice, const Styles& styles, Align align) {
    const Measures& m = frame.measures();
    const bool resident = frame.density() == Density::resident;
    TextStyle chip = resident ? m.second_line : TextStyle{3.2F, Weight::regular, Face::reading};
    return {{choice.headline, styles.headline, Align::centre, Wrap::words, word_line},
            {choice.label, styles.word, align, Wrap::words, word_line},
            {choice.second, second_style(frame), align, Wrap::words, text_line},
            {choice.chip, chip, Align::centre, Wrap::words, text_line}};
}

// Height that a block needs in this width; unfit when a word is too wide.
Mm height_of(const Frame& frame, const TextBlock& block, Mm width, bool& fits) {
    if (block.text.empty()) {
        return 0;
    }
    const Fit fit = frame.measure(block, std::max(1.0F, width));
    fits = fits && fit.fits && fit.width <= width + 0.2F;
    return fit.height;
}

struct Stack {
    Mm label = 0, second = 0, chip = 0;
    Mm total = 0;
    bool fits = true;
};

Mm chip_width(const Choice& choice, Mm width, Mm icon) {
    return width - (choice.chip_picture.empty() ? 1.6F : icon + 3.0F);
}

Stack stack_of(const Frame& frame, const Words& words, const Choice& choice, Mm width) {
    Stack stack;
    stack.label = height_of(frame, words.label, width, stack.fits);
    stack.second = height_of(frame, words.second, width, stack.fits);
    stack.chip = height_of(frame, words.chip, chip_width(choice, width, words.chip.style.cap * 1.4F * frame.look().text_scale), stack.fits);
    if (stack.chip > 0) {
        stack.chip += 1.6F;
    }
    stack.total = stack.label + (stack.second > 0 ? stack.second + line_gap : 0) + (stack.chip > 0 ? stack.chip + line_gap : 0);
    return stack;
}

void place_stack(TileLayout& layout, const Stack& stack, Mm x, Mm y, Mm width) {
    layout.label = {x, y, width, stack.label};
    y += stack.label + line_gap;
    if (stack.second > 0) {
        layout.second = {x, y, width, stack.second};
        y += stack.second + line_gap;
    }
    if (stack.chip > 0) {
        layout.chip = {x, y, width, stack.chip};
    }
}

Box face_of(Size size) {
    return Box{0, 0, size.width, size.height - (tile_lip - tile_edge)}.inset(tile_edge + tile_padding, tile_edge + 0.4F);
}

bool has_picture(const Choice& choice) { return !choice.picture.empty() || choice.mark.shown; }

TileLayout above(const Frame& frame, const Choice& choice, Size size, const Styles& styles) {
    TileLayout layout;
    layout.arrangement = TileArrangement::picture_above;
    const Words words = words_of(frame, choice, styles, Align::centre);
    Box face = face_of(size);
    const Stack stack = stack_of(frame, words, choice, face.width);
    const bool resident = frame.density() == Density::resident;
    const Mm least = resident ? 9.5F : 6.0F;
    // A tall tile has room for a larger picture.
    const Mm most = size.height > 1.25F * (frame.measures().tile_picture + 15) ? frame.measures().tile_picture * 1.45F : frame.measures().tile_picture;
    // A badge stands in the corner, and the picture beside it.
    Mm badge_width = 0;
    if (!choice.badge.empty()) {
        const Fit badge = frame.measure({choice.badge, badge_style(frame), Align::centre, Wrap::words, word_line}, 0);
        badge_width = badge.width + 3.4F;
        layout.badge = {face.right() - badge_width, face.y + 0.6F, badge_width, badge.height + 1.6F};
    }
    const Fit headline = choice.headline.empty() ? Fit{} : frame.measure(words.headline, 0);
    // Picture and headline share a row: as high as the higher of them, and the picture is a little smaller where it is too narrow for both.
    constexpr Mm headline_gap = 3;
    const Mm least_beside_headline = std::min(small_picture, size.height * 0.38F);
    const Mm beside_headline = choice.headline.empty() ? face.width : face.width - headline.width - headline_gap - word_margin;
    Mm side = std::min({most, face.height - stack.total - 0.4F, beside_headline});
    const bool headline_fits = headline.height <= face.height - stack.total - 0.2F;
    // The picture keeps clear of the badge where it reaches up to it: below or beside it, wherever it is the larger.
    bool beside_badge = badge_width > 0 && face.y + (face.height - side - stack.total) / 3 <= layout.badge.bottom();
    if (beside_badge) {
        Box below = face;
        below.take_top(layout.badge.bottom() + 0.5F - face.y);
        const Mm side_below = std::min(side, below.height - stack.total - 0.4F), side_beside = std::min(side, face.width - badge_width - 1);
        beside_badge = side_below <= side_beside;
        if (!beside_badge) {
            face = below;
        }
        side = std::max(side_below, side_beside);
    }
    layout.fits = stack.fits && side >= std::min(least, choice.on_band ? 8.0F : least);
    const Mm picture = std::max(1.0F, side);
    const Mm row = std::max(picture, headline.height);
    const Mm spare = std::max(0.0F, face.height - row - stack.total);
    const Mm gap = std::min(choice.chip.empty() ? 1.5F : 3.0F, spare / 3);
    const Mm top = face.y + (spare - gap) / 2;
    Mm picture_x = face.x + (face.width - picture) / 2;
    if (!choice.headline.empty()) {
        layout.fits = layout.fits && headline_fits && beside_headline >= least_beside_headline;
        picture_x = face.x + (face.width - picture - headline_gap - headline.width) / 2;
        layout.headline = {picture_x + picture + headline_gap, top, headline.width, row};
    }
    if (beside_badge && picture_x + picture > layout.badge.x - 0.5F) {
        picture_x = std::max(face.x, layout.badge.x - 1 - picture);
    }
    layout.picture = {picture_x, top, picture, row};
    place_stack(layout, stack, face.x, top + row + gap, face.width);
    if (layout.label.y + 0.5F < layout.badge.bottom()) { // nor does it cover the word
        const Mm width = frame.measure(words.label, face.width).width;
        layout.fits = layout.fits && face.x + (face.width + width) / 2 <= layout.badge.x;
    }
    return layout;
}

// A badge stands after the words, or above them in the corner where the tile is high enough.
enum class BadgeStands { after_words, above_words };

TileLayout beside_with(const Frame& frame, const Choice& choice, Size size, const Styles& styles, Mm margin, BadgeStands badge_stands) {
    TileLayout layout;
    layout.arrangement = TileArrangement::picture_beside;
    layout.align = Align::start;
    const Words words = words_of(frame, choice, styles, Align::start);
    Box face = face_of(size);
    face.take_left(picture_inset - tile_padding + 0.4F);
    const bool resident = frame.density() == Density::resident;
    const Mm least = resident ? 11.0F : 6.0F;
    Mm badge_width = 0, badge_height = 0;
    if (!choice.badge.empty()) {
        const Fit badge = frame.measure({choice.badge, badge_style(frame), Align::centre, Wrap::words, word_line}, 0);
        layout.badge = {face.right() - badge.width - 3.4F, face.y + (face.height - badge.height - 1.6F) / 2, badge.width + 3.4F, badge.height + 1.6F};
        if (badge_stands == BadgeStands::above_words) {
            layout.badge.y = face.y + 0.6F;
            badge_height = layout.badge.height + 0.6F;
        } else {
            badge_width = layout.badge.width + 1;
        }
    }
    face.take_right(margin);
    const Fit headline = choice.headline.empty() ? Fit{} : frame.measure(words.headline, 0);
    const Mm headline_width = choice.headline.empty() ? 0 : headline.width + 2.5F;
    // The picture gives way to the word, down to the least it can be recognised at.
    const Mm usual = frame.measures().tile_picture * (resident ? 0.8F : size.height < 20 ? 0.7F : 1.0F);
    const Mm most = std::min(usual, face.height - 0.6F);
    const Mm room = face.height - badge_height + 0.2F;
    Stack stack;
    Mm picture = most;
    for (;; picture -= 1) {
        picture = std::max(picture, std::min(least, most));
        const Mm width = face.width - picture - picture_gap - headline_width - badge_width;
        stack = stack_of(frame, words, choice, width);
        layout.fits = stack.fits && stack.total <= room && picture >= least - 0.1F;
        if ((stack.fits && stack.total <= room) || picture <= least) {
            break;
        }
    }
    layout.fits = layout.fits && headline.height <= face.height + 0.2F;
    layout.picture = {face.x, face.y + (face.height - picture) / 2, picture, picture};
    if (headline_width > 0) {
        layout.headline = {layout.picture.right() + picture_gap, face.y, headline_width - 2.5F, face.height};
    }
    const Mm x = face.x + picture + picture_gap + headline_width;
    const Mm y = std::max(badge_height, (face.height - stack.total) / 2);
    place_stack(layout, stack, x, face.y + y, std::max(1.0F, face.right() - x - badge_width));
    return layout;
}

TileLayout beside(const Frame& frame, const Choice& choice, Size size, const Styles& styles) {
    const auto best_of = [&](BadgeStands badge) {
        const TileLayout tight = beside_with(frame, choice, size, styles, 0, badge);
        const TileLayout clear = beside_with(frame, choice, size, styles, word_margin, badge);
        const bool as_few_lines = clear.label.height + clear.second.height < tight.label.height + tight.second.height + 0.2F;
        return clear.fits && as_few_lines && clear.picture.width > tight.picture.width - 2.1F ? clear : tight;
    };
    TileLayout layout = best_of(BadgeStands::after_words);
    if (!choice.badge.empty()) {
        const TileLayout other = best_of(BadgeStands::above_words);
        if (other.fits && (!layout.fits || other.picture.width > layout.picture.width + 0.5F)) {
            layout = other;
        }
    }
    return layout;
}

TileLayout words_alone(const Frame& frame, const Choice& choice, Size size, const Styles& styles) {
    TileLayout layout;
    layout.arrangement = TileArrangement::words_only;
    const Words words = words_of(frame, choice, styles, Align::centre);
    Box face = face_of(size);
    Mm above_label = 0;
    if (!choice.headline.empty()) {
        const Fit headline = frame.measure(words.headline, 0);
        layout.headline = {face.x, face.y, face.width, headline.height};
        layout.fits = headline.width <= face.width;
        above_label = headline.height;
    }
    const Stack stack = stack_of(frame, words, choice, face.width);
    Mm badge_height = 0;
    if (!choice.badge.empty()) {
        const Fit badge = frame.measure({choice.badge, badge_style(frame), Align::centre, Wrap::words, word_line}, 0);
        badge_height = badge.height + 1.6F;
        layout.badge = {face.right() - badge.width - 3.4F, face.y, badge.width + 3.4F, badge_height};
    }
    const Mm total = stack.total + above_label + badge_height;
    layout.fits = stack.fits && total <= face.height + 0.4F && (choice.headline.empty() || layout.fits);
    const Mm top = face.y + std::max(0.0F, (face.height - total) / 2) + badge_height;
    layout.headline.y = top;
    place_stack(layout, stack, face.x, top + above_label, face.width);
    return layout;
}

} // namespace

TextStyle headline_style(const Frame& frame) {
    if (frame.density() == Density::staff) {
        return {4.9F, Weight::bold, Face::figures};
    }
    const Mm compact = frame.look().text_scale > 1.3F ? 4.9F : 6.1F; // with large words the headline need not stand out as well
    return {frame.form() == Form::wide ? 7.8F : compact, Weight::bold, Face::figures};
}

TextStyle badge_style(const Frame& frame) {
    TextStyle style = frame.measures().control_word;
    // On staff's 7-inch panels a tile has two lines of words, and the badge above them.
    style.cap *= frame.form() == Form::small && frame.density() == Density::staff ? 0.9F : 1.0F;
    return style;
}

TextStyle second_style(const Frame& frame) {
    return frame.density() == Density::staff ? frame.measures().reading : frame.measures().second_line;
}

namespace {

TileLayout lay_out_whole(const Frame& frame, const Choice& choice, Size size, const Styles& styles, TileArrangement wanted) {
    // A 7-inch panel shows no second line on a tile (LOOK): it is still spoken.
    Choice shown = choice;
    if (frame.form() == Form::small && frame.density() == Density::resident && choice.chip.empty()) {
        shown.second = {};
    }
    const auto one = [&](TileArrangement arrangement) {
        TileLayout made = arrangement == TileArrangement::picture_above    ? above(frame, shown, size, styles)
                          : arrangement == TileArrangement::picture_beside ? beside(frame, shown, size, styles)
                                                                           : words_alone(frame, shown, size, styles);
        made.fits = made.fits && (choice.badge.empty() || made.badge.x >= tile_edge); // a badge is never wider than its tile
        return made;
    };
    if (!has_picture(choice)) {
        return one(TileArrangement::words_only);
    }
    if (wanted != TileArrangement::automatic) {
        return one(wanted);
    }
    const bool low = size.height < 26.5F && size.width > 1.85F * size.height && !choice.on_band;
    const TileArrangement first = low || (choice.on_band && size.height < 20) ? TileArrangement::picture_beside : TileArrangement::picture_above;
    const TileArrangement second = first == TileArrangement::picture_above ? TileArrangement::picture_beside : TileArrangement::picture_above;
    TileLayout layout = one(first);
    if (!layout.fits) {
        layout = one(second);
    } else if (first == TileArrangement::picture_above && layout.picture.width < small_picture && frame.density() == Density::resident && !choice.on_band) {
        TileLayout other = one(second);
        if (other.fits && other.picture.width > layout.picture.width + 1) {
            layout = other;
        }
    }
    if (!layout.fits) {
        layout = one(TileArrangement::words_only);
    }
    return layout;
}

// A headline is as small as the word where the picture and the words have no room otherwise.
TileLayout lay_out_headed(const Frame& frame, const Choice& choice, Size size, TextStyle word, TileArrangement wanted) {
    Styles styles{word, headline_style(frame)};
    TileLayout layout = lay_out_whole(frame, choice, size, styles, wanted);
    layout.headline_style = styles.headline;
    const bool no_picture = has_picture(choice) && wanted != TileArrangement::words_only && layout.arrangement == TileArrangement::words_only;
    if (choice.headline.empty() || styles.headline.cap <= word.cap || (layout.fits && !no_picture)) {
        return layout;
    }
    styles.headline.cap = word.cap;
    TileLayout lower = lay_out_whole(frame, choice, size, styles, wanted);
    lower.headline_style = styles.headline;
    return lower.fits && (!layout.fits || lower.arrangement != TileArrangement::words_only) ? lower : layout;
}

} // namespace

// A second line gives way to very large words, as it does on a 7-inch panel; it is still spoken.
TileLayout lay_out_tile(const Frame& frame, const Choice& choice, Size size, TextStyle word, TileArrangement wanted) {
    TileLayout layout = lay_out_headed(frame, choice, size, word, wanted);
    if (!layout.fits && !choice.second.empty() && frame.look().text_scale > 1.1F) {
        Choice shorter = choice;
        shorter.second = {};
        layout = lay_out_headed(frame, shorter, size, word, wanted);
        if (!layout.fits) {
            shorter.chip = {}; // it is on the screen that a touch leads to
            layout = lay_out_headed(frame, shorter, size, word, wanted);
        }
    }
    return layout;
}

TileFit fit_tile(const Frame& frame, const Choice& choice, Size size, TextStyle word, TileArrangement wanted) {
    const TileLayout layout = lay_out_tile(frame, choice, size, word, wanted);
    return {layout.fits, layout.arrangement, layout.arrangement == TileArrangement::words_only ? 0 : layout.picture.width};
}

} // namespace widgets
