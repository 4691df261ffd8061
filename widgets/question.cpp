// A question or notice over everything else: what lies under it is quiet and cannot be touched.
#include "widgets/screen_kit.h"
#include "widgets/tile_layout.h"

namespace widgets {

std::optional<bool> ask(Frame& frame, const Question& question) {
    const Theme& theme = frame.theme();
    const Measures& m = frame.measures();
    frame.begin_popup();
    Color veil = theme.name == ThemeName::light ? hex(0x46342B) : hex(0x000000);
    veil.alpha = 190;
    frame.fill(frame.screen(), veil);

    const bool roomy = frame.form() == Form::wide;
    Box card = frame.content().inset(roomy ? 18.0F : m.margin, roomy ? 14.0F : m.margin);
    frame.rounded_frame(card, m.card_radius, 0.7F, theme.ink, theme.surface);
    Box inside = card.inset(roomy ? 6.0F : 3.0F);

    Choice yes{{"yes"}, question.yes, "yes", Area::green};
    yes.role = ItemRole::button;
    Choice no{{"no"}, question.no, "back", Area::bark};
    no.role = ItemRole::button;
    const Mm least = std::max(m.bar, m.target);
    Mm height = least;
    const bool both = !question.no.empty();
    Mm each = both ? (inside.width - m.gap) / 2 : std::min(inside.width, 90.0F);
    const TextStyle word = m.bar_word;
    const auto fit = [&] {
        return fit_tile(frame, yes, {each, height}, word).fits && (!both || fit_tile(frame, no, {each, height}, word).fits);
    };
    while (!fit() && height < least * 1.7F) {
        height += 1;
    }
    // Words that stay too wide side by side stand one above the other.
    const bool stacked = both && !fit();
    if (stacked) {
        each = inside.width;
        height = least;
    }
    Box answers = inside.take_bottom(stacked ? 2 * height + m.gap : height, 3);
    Box no_box, yes_box;
    if (stacked) {
        yes_box = answers.take_top(height, m.gap);
        no_box = answers;
    } else if (both) {
        no_box = answers.take_left(each);
        yes_box = answers.take_right(each);
    } else {
        yes_box = answers.centred({each, height});
    }

    const TextStyle usual = roomy ? m.question : m.word;
    TextBlock title{question.question, usual, Align::start, Wrap::words, 1.1F};
    TextBlock second{question.second, m.reading, Align::start};
    Fit title_fit, second_fit;
    Mm picture = 0;
    const auto fits_at = [&](float part, Mm side) {
        title.style.cap = usual.cap * part;
        second.style.cap = m.reading.cap * part;
        picture = side;
        const Mm width = inside.width - (picture > 0 ? picture + 5 : 0);
        title_fit = frame.measure(title, width);
        second_fit = second.text.empty() ? Fit{} : frame.measure(second, width);
        return title_fit.fits && (second.text.empty() || second_fit.fits) && title_fit.height + second_fit.height + 1.5F <= inside.height;
    };
    // The words before the picture; and smaller rather than cut, never below what everybody has.
    const auto fits = [&] {
        bool found = fits_at(1, question.picture.empty() ? 0 : std::min({34.0F, inside.height, inside.width * 0.22F}));
        for (const float part : {1.0F, 0.85F, 0.7F, 0.6F, 0.5F}) {
            found = found || ((part == 1 || part * frame.look().text_scale >= 1) && fits_at(part, 0));
        }
        return found;
    };
    if (!fits()) {
        second.text = {}; // the question itself stays
        fits();
    }
    if (picture > 0) {
        const Box place = inside.take_left(picture, 5).centred({picture, picture});
        if (question.ring >= 0) {
            frame.ring(place, 2.2F, 1, theme.area(Area::bark).tint);
            frame.ring(place, 2.2F, question.ring, theme.area(Area::bark).deep);
            frame.picture(place.inset(picture * 0.22F), question.picture);
        } else {
            frame.picture(place, question.picture);
        }
    }
    const Mm text_height = title_fit.height + (second_fit.height > 0 ? second_fit.height + 1.5F : 0);
    const Mm top = inside.y + std::max(0.0F, (inside.height - text_height) / 2);
    frame.words({"question"}, ItemRole::title, {inside.x, top, inside.width, title_fit.height + 0.3F}, title, theme.ink, theme.surface);
    if (second_fit.height > 0) {
        frame.words({"question-second"}, ItemRole::text, {inside.x, top + title_fit.height + 1.5F, inside.width, second_fit.height + 0.3F}, second,
                    theme.ink, theme.surface);
    }
    std::optional<bool> answer;
    if (tile(frame, yes_box, yes, word)) {
        answer = true;
    }
    if (both && tile(frame, no_box, no, word)) {
        answer = false;
    }
    return answer;
}

} // namespace widgets
