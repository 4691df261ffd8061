// The title band: Back, the question, Read aloud, Finish – in the same places on every screen of one density.
#include <array>
#include <initializer_list>

#include "widgets/screen_kit.h"
#include "widgets/tile_layout.h"
#include "widgets/title_bar.h"

namespace widgets {

namespace {

constexpr float large_words = 1.3F;
constexpr Mm usual_read = 44;

// Beside the question, which cannot be touched: on 7 inch its controls stand apart at the cost of this, not of the question.
Mm gap_beside_title(const Frame& frame) { return frame.form() == Form::small && frame.look().spacing == Spacing::apart ? 3.0F : 5.0F; }

// Who cannot read knows Back and Finish by their pictures: the question gives way that much, where it still has room.
enum class Pictures { wanted, done_without };
constexpr Mm more_for_picture = 12;

struct Controls {
    Choice back, read, finish;
    Mm back_width = 0, read_width = 0, finish_width = 0;
    Mm height = 0;
    TextStyle word;
    bool two_rows = false;
};

Controls controls_of(const Frame& frame, const TitleBar& bar, Mm room, Pictures pictures) {
    const Language& words = frame.language();
    Controls made;
    const Measures& m = frame.measures();
    made.height = m.control;
    made.word = m.control_word;
    made.back = {{"back"}, words("Back"), "back", Area::bark};
    made.read = read_aloud_control(frame, Stands::on_band, {usual_read, made.height}, made.word);
    made.finish = {{"finish"}, words("Finish"), "finish", Area::bark};
    for (Choice* control : {&made.back, &made.read, &made.finish}) {
        control->on_band = true;
        control->role = ItemRole::button;
        control->area = bar.area;
    }
    if (frame.form() == Form::tall) {
        const Mm least = std::min(m.target, m.control);
        Mm spare = 0;
        // A second row of controls would take its height from the answers: words a little smaller give way first, as in the bottom row.
        const Mm usual = measures(frame.form(), frame.density(), 1, frame.look().spacing).control_word.cap / frame.look().text_scale;
        for (const Mm cap : {m.control_word.cap, usual, usual * 0.92F, usual * 0.85F}) {
            if (made.back_width == 0 || spare < -0.1F) {
                made.word.cap = cap;
                made.back_width = control_width(frame, made.back, least, made.height, made.word);
                made.read_width = control_width(frame, made.read, least, made.height, made.word);
                made.finish_width = control_width(frame, made.finish, least, made.height, made.word);
                spare = room - made.back_width - made.read_width - made.finish_width - 2 * m.gap;
            }
        }
        made.two_rows = spare < -0.1F;
        made.back_width += std::max(0.0F, spare / 3);
        made.finish_width += std::max(0.0F, spare / 3); // Read has what is left between them
        if (made.two_rows) {
            made.word = m.control_word;
            made.back_width = made.finish_width = (room - m.gap) / 2;
            made.read_width = room;
        }
        return made;
    }
    const bool small = frame.form() == Form::small;
    const bool resident = frame.density() == Density::resident;
    const Mm more = !small && pictures == Pictures::wanted ? more_for_picture : 0;
    made.back_width = control_width(frame, made.back, small ? 26.0F : 30.0F, made.height, made.word, more);
    made.finish_width = control_width(frame, made.finish, m.help_width, made.height, made.word, more);
    made.read_width = control_width(frame, made.read, small ? (resident ? 26.0F : 24.0F) : usual_read, made.height, made.word, more);
    return made;
}

struct TitleWords {
    TextBlock title, subtitle;
    Fit title_fit, subtitle_fit;
    Mm mark = 0;
    Mm height = 0;
    bool fits = false;
};

enum class Mark { wanted, done_without };

// The mark, the question and what stands below it, in this room; without the subtitle where that does not fit.
TitleWords measure_title(const Frame& frame, const TitleBar& bar, Size room, bool may_shrink, Mark mark = Mark::wanted) {
    const Measures& m = frame.measures();
    TitleWords words;
    words.mark = bar.mark.shown && mark == Mark::wanted ? std::min(m.control * 0.88F, room.height) : 0;
    const Mm width = room.width - (words.mark > 0 ? words.mark + 3 : 0);
    words.title = {bar.title, m.question, Align::start, Wrap::words, 1.08F};
    words.subtitle = {bar.subtitle, m.subtitle, Align::start};
    if (frame.form() == Form::tall) { // in a row of its own with the question, it is no reading
        words.subtitle.style.cap = std::min(m.subtitle.cap, m.subtitle.cap * large_words / frame.look().text_scale);
    }
    words.title_fit = frame.measure(words.title, std::max(1.0F, width));
    // A long question is set smaller rather than take a row from the answers (LOOK), on 7 inch not below what a word of a control has:
    // unless it would be cut, as two lines of a script with deep strokes are.
    const bool small = frame.form() == Form::small;
    const Mm least = std::min(m.question.cap, m.control_word.cap);
    for (const Mm cap : {small ? std::max(least, m.question.cap * 0.9F) : 6.6F, small ? least : 6.6F}) {
        const bool tight = !words.title_fit.fits || words.title_fit.height > room.height;
        if (may_shrink && cap < words.title.style.cap && (small ? tight : words.title_fit.lines > 1)) {
            words.title.style.cap = cap;
            words.title_fit = frame.measure(words.title, std::max(1.0F, width));
        }
    }
    // One line of a script with deep strokes may reach into the band's own margin.
    const Mm overhang = may_shrink ? m.band - m.control - 0.5F : 0.3F;
    // Strokes that swing out of a line count too.
    const auto fits = [&] { return words.title_fit.fits && words.title_fit.width <= width + 0.4F && words.title_fit.height <= room.height + overhang; };
    for (const float part : {0.85F, 0.7F}) {
        if (may_shrink && small && !fits()) {
            words.title.style.cap = least * part;
            words.title_fit = frame.measure(words.title, std::max(1.0F, width));
        }
    }
    // A 7-inch panel gives the room to the answers.
    const bool with_subtitle = !bar.subtitle.empty() && (frame.form() == Form::wide || frame.density() == Density::staff);
    if (with_subtitle) {
        words.subtitle_fit = frame.measure(words.subtitle, std::max(1.0F, width));
    }
    words.height = words.title_fit.height + words.subtitle_fit.height;
    const bool title_fits = fits();
    if (!with_subtitle || !words.subtitle_fit.fits || words.subtitle_fit.width > width + 0.4F || words.height > room.height + std::max(0.3F, overhang - 1.5F)) {
        words.subtitle_fit = {};
        words.height = words.title_fit.height;
    }
    words.fits = title_fits && width > 20;
    return words;
}

void draw_title(Frame& frame, Box room, const TitleBar& bar, const TitleWords& words, Color ink, Color ground, bool centred) {
    Box box = room;
    const Mm content_width = words.mark + (words.mark > 0 ? 3 : 0) + std::max(words.title_fit.width, words.subtitle_fit.width);
    if (centred && content_width < box.width) {
        box = {box.x + (box.width - content_width) / 2, box.y, content_width + 0.5F, box.height};
    }
    const Box mark = words.mark > 0 ? box.take_left(words.mark, 3) : Box{};
    const Mm top = box.y + (box.height - words.height) / 2;
    frame.words({"title"}, ItemRole::title, {box.x, top, box.width, words.title_fit.height + 0.3F}, words.title, ink, ground);
    if (words.mark > 0) {
        draw_mark(frame, mark, bar.mark);
    }
    if (words.subtitle_fit.height > 0) {
        frame.words({"subtitle"}, ItemRole::text, {box.x, top + words.title_fit.height, box.width, words.subtitle_fit.height + 0.3F}, words.subtitle,
                    ink, ground);
    }
}

} // namespace

Mm control_width(const Frame& frame, const Choice& choice, Mm from, Mm height, TextStyle word, Mm more_for_picture) {
    constexpr Mm clear_of_edge = 1.5F;
    Mm width = from;
    while (width < 120 && !fit_tile(frame, choice, {width, height}, word).fits) {
        width += 0.5F;
    }
    for (Mm wider = width; wider <= width + more_for_picture; wider += 0.5F) {
        if (const TileFit fit = fit_tile(frame, choice, {wider, height}, word); fit.fits && fit.picture > 0) {
            return wider > width ? wider + clear_of_edge : width;
        }
    }
    return width;
}

Choice read_aloud_control(const Frame& frame, Stands stands, Size size, TextStyle word) {
    const Language& words = frame.language();
    Choice made{{"read-aloud"}, words("Read aloud"), "read-aloud", Area::bark};
    made.role = ItemRole::button;
    made.on_band = stands == Stands::on_band;
    made.spoken = made.label;
    if (frame.look().quiet) { // pressing it says so at length
        made.label = words("No sound");
        made.spoken = words("There is no sound here just now");
        made.picture = "quiet-loudspeaker";
        return made;
    }
    Choice brief = made;
    brief.label = words("button|Read");
    const auto has_picture = [&](const Choice& choice) {
        const TileFit fit = fit_tile(frame, choice, size, word);
        return fit.fits && fit.picture > 0;
    };
    return frame.form() == Form::wide && (has_picture(made) || !has_picture(brief)) ? made : brief;
}

BarEvents title_bar(Frame& frame, const TitleBar& bar, Box& body) {
    const Theme& theme = frame.theme();
    const AreaColors& area = theme.area(bar.area);
    const Measures& m = frame.measures();
    frame.fill(frame.screen(), theme.ground);
    const Box content = frame.content();
    Box row = content.inset(m.margin, 0);
    const Mm title_gap = gap_beside_title(frame);
    const Mm pad = (m.band - m.control) / 2;
    const bool tall = frame.form() == Form::tall;
    // The question stands in the band where it fits between the controls, else in a row of its own below.
    Controls controls;
    TitleWords words;
    bool in_band = false;
    const auto try_in_band = [&](Pictures pictures, std::initializer_list<Mark> marks) {
        controls = controls_of(frame, bar, row.width, pictures);
        const Mm free_width = row.width - controls.back_width - controls.read_width - controls.finish_width - m.gap - 2 * title_gap;
        for (const Mark mark : marks) {
            words = in_band || tall ? words : measure_title(frame, bar, {free_width, controls.height}, true, mark);
            in_band = !tall && words.fits;
        }
    };
    try_in_band(Pictures::wanted, {Mark::wanted});
    if (!in_band && !tall) { // the question before the pictures of the controls, and before the face beside it
        try_in_band(Pictures::done_without, {Mark::wanted, Mark::done_without});
    }
    const Mm controls_height = controls.two_rows ? 2 * controls.height + m.gap : controls.height;
    const Mm band = controls_height + 2 * pad;
    const Box band_box{0, 0, frame.screen().width, content.y + band};
    frame.fill(band_box, area.band);
    if (theme.name == ThemeName::yellow) {
        Box line = band_box;
        frame.fill(line.take_bottom(0.5F), theme.line);
    }
    row.y = content.y + pad;
    row.height = controls_height;
    const Box all = row;
    body = content;
    body.take_top(band);

    BarEvents events;
    Box lower = row;
    Box upper = controls.two_rows ? lower.take_top(controls.height, m.gap) : row;
    const Box back = upper.take_left(controls.back_width, tall ? m.gap : title_gap);
    const Box finish = upper.take_right(controls.finish_width, m.gap);
    const Box read = controls.two_rows ? lower : (tall ? upper : upper.take_right(controls.read_width, title_gap));
    if (in_band) {
        Box title = upper;
        if (!bar.back) {
            title = {all.x, title.y, title.right() - all.x, title.height};
        }
        draw_title(frame, title, bar, words, area.band_ink, area.band, false);
    } else {
        body.take_top(m.gap * 0.7F);
        Box strip = body.inset(m.margin, 0);
        // Very large words on small glass: a row for the question costs the answers enough, so its face is left out.
        const bool crowded = frame.form() != Form::wide && frame.look().text_scale > large_words;
        const auto whole = [&] { return words.title_fit.fits && words.title_fit.width <= strip.width - (words.mark > 0 ? words.mark + 3 : 0) + 0.4F; };
        words = measure_title(frame, bar, {strip.width, strip.height * 0.4F}, false, crowded ? Mark::done_without : Mark::wanted);
        if (!whole()) { // its words before the face beside them
            words = measure_title(frame, bar, {strip.width, strip.height * 0.4F}, false, Mark::done_without);
        }
        const auto measure_again = [&] {
            words.title_fit = frame.measure(words.title, strip.width - (words.mark > 0 ? words.mark + 3 : 0));
            words.height = words.title_fit.height + words.subtitle_fit.height;
        };
        // A long word, and a question that would take the room of its answers, are smaller, in the end as small as everybody has them.
        const Mm usual = measures(frame.form(), frame.density(), 1, frame.look().spacing).question.cap / frame.look().text_scale;
        for (const float part : {0.85F, 0.7F, 0.0F}) {
            if (!whole() || words.height > strip.height * 0.4F) {
                words.title.style.cap = whole() ? std::max(usual, frame.measures().question.cap * part) : usual;
                measure_again();
            }
        }
        // On glass that stands, a second line would take a row of answers from the page: a little smaller, it is one.
        const TitleWords in_lines = words;
        for (const float part : {0.85F, 0.75F, 0.65F}) {
            if (tall && words.title_fit.lines == 2 && in_lines.title.style.cap * part >= 0.9F * m.control_word.cap) {
                words.title.style.cap = in_lines.title.style.cap * part;
                measure_again();
            }
        }
        if (words.title_fit.lines > 1) {
            words = in_lines;
        }
        if (!words.title_fit.fits) { // somebody's name, longer than the glass is wide
            words.title.wrap = Wrap::anywhere;
            measure_again();
        }
        // Where one thing to touch would have next to no room between it and the bottom row, the question stands alone.
        const Mm left = body.height - words.height - m.bottom_margin - m.bar - 2 * m.gap;
        if (words.subtitle_fit.height > 0 && left < m.target + 4) {
            words.subtitle_fit = {};
            words.height = words.title_fit.height;
        }
        const Mm height = std::max(words.height, words.mark * 0.75F);
        words.mark = std::min(words.mark, std::max(height, 10.0F));
        strip = body.take_top(height).inset(m.margin, 0);
        draw_title(frame, strip, bar, words, theme.ink, theme.ground, tall && !bar.mark.shown && frame.density() == Density::resident);
    }
    if (bar.back) {
        events.back = tile(frame, back, controls.back, controls.word);
    }
    events.read_aloud = tile(frame, read, controls.read, controls.word);
    if (bar.finish) {
        events.finish = tile(frame, finish, controls.finish, controls.word);
    }
    body.take_top(in_band ? m.gap : m.gap * 0.7F);
    body.take_bottom(m.bottom_margin);
    body = body.inset(m.margin, 0);
    return events;
}

} // namespace widgets
