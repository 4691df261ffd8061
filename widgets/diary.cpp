// Draws a diary: days with what was written on them, in small words, one Item for each.
#include <array>

#include "widgets/bar_layout.h"
#include "widgets/diary_flow.h"

namespace widgets {

namespace {

// Beside all its lines of this page: the figure, and its name where that fits too.
void draw_day(Frame& frame, const DiaryFlow& flow, const DiaryPiece& first, const Card& day, Box box) {
    const AreaColors& area = frame.theme().area(day.area);
    frame.rounded(box, 1.6F, area.tint);
    TextBlock words = flow.day(day);
    if (const Fit whole = frame.measure(words, box.width); whole.height > box.height + 0.1F && whole.lines > 1) {
        words.line_count = 1;
    }
    const Color ink = contrast(area.deep, area.tint) >= 7 ? area.deep : frame.theme().ink;
    box.height = std::max(box.height, frame.measure(words, box.width).height);
    frame.words({"day", static_cast<std::int64_t>(first.day) + 1}, ItemRole::text, box, words, ink, area.tint, Down::top, day.spoken);
}

void draw_line(Frame& frame, const DiaryFlow& flow, const DiaryPiece& piece, const CardLine& line, Box box) {
    const Theme& theme = frame.theme();
    const auto number = static_cast<std::int64_t>(piece.day * 1000 + piece.line + 1);
    ItemSpec spec;
    spec.id = {piece.skip > 0 ? "line-goes-on" : "line", number};
    spec.role = ItemRole::text;
    spec.label = line.text;
    spec.second = line.aside;
    spec.language = line.language;
    spec.is_private = line.is_private;
    spec.ink = theme.ink;
    spec.ground = theme.ground;
    frame.item(spec, box);
    Box rest = box;
    const Box icon = rest.take_left(flow.icon(), DiaryFlow::icon_gap);
    if (!line.picture.empty() && piece.skip == 0) {
        frame.picture({icon.x, icon.y, flow.icon(), flow.icon()}, line.picture);
    }
    TextBlock words = flow.words(line);
    words.first_line = piece.skip;
    words.line_count = piece.take;
    frame.text({rest.x, rest.y, flow.words_width(), piece.words_height + 0.1F}, words, theme.ink);
    if (piece.take < 0) {
        frame.text({rest.x, rest.y + piece.aside_y, flow.words_width(), piece.height - piece.aside_y + 0.1F}, flow.aside(line), theme.soft_ink);
    }
}

void draw_page(Frame& frame, const DiaryFlow& flow, Box area, std::span<const Card> days, int page) {
    const std::span<const DiaryPiece> pieces = flow.pieces();
    const auto together = [&](std::size_t a, std::size_t b) { return b < pieces.size() && pieces[a].page == pieces[b].page; };
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        const DiaryPiece& piece = pieces[at];
        if (piece.page != page) {
            continue;
        }
        const Box row{area.x, area.y + piece.y, area.width, piece.height};
        const bool goes_on = at > 0 && together(at - 1, at), same_day = goes_on && pieces[at - 1].day == piece.day;
        const Mm from = same_day ? flow.day_width() + DiaryFlow::day_gap : 0;
        if (goes_on) {
            frame.fill({row.x + from, row.y - DiaryFlow::line_gap / 2 - 0.1F, row.width - from, 0.2F}, frame.theme().line);
        }
        Box beside = row;
        Box margin = beside.take_left(flow.day_width(), DiaryFlow::day_gap);
        if (!same_day) {
            std::size_t last = at;
            while (together(at, last + 1) && pieces[last + 1].day == piece.day) {
                ++last;
            }
            margin.height = pieces[last].y + pieces[last].height - piece.y;
            draw_day(frame, flow, piece, days[piece.day], margin);
        }
        draw_line(frame, flow, piece, days[piece.day].lines[piece.line], beside);
    }
}

// The choices of the last page: one beside the other where their words fit so, else one below the other.
struct EndLayout {
    std::size_t in_row = 1;
    TextStyle word;
    Mm height = 0;
};

EndLayout lay_out_end(const Frame& frame, Mm width, std::span<const Choice> choices) {
    const Measures& m = frame.measures();
    EndLayout end;
    end.word = m.control_word;
    if (choices.empty()) {
        return end;
    }
    const auto fits = [&](std::size_t in_row) {
        const Mm each = (width - m.gap * static_cast<Mm>(in_row - 1)) / static_cast<Mm>(in_row);
        return std::all_of(choices.begin(), choices.end(), [&](const Choice& choice) { return fit_tile(frame, choice, {each, m.target}, end.word).fits; });
    };
    for (const float part : {1.0F, 0.85F, 0.7F, 0.6F, 0.5F}) {
        end.word.cap = m.control_word.cap * part;
        for (end.in_row = choices.size(); end.in_row > 1 && !fits(end.in_row); --end.in_row) {
        }
        if (fits(end.in_row) || part * frame.look().text_scale <= 1) {
            break;
        }
    }
    const auto rows = static_cast<Mm>((choices.size() + end.in_row - 1) / end.in_row);
    end.height = rows * m.target + (rows - 1) * m.gap;
    return end;
}

void draw_end(Frame& frame, Box strip, const EndLayout& end, std::span<const Choice> choices, BarEvents& events) {
    const Measures& m = frame.measures();
    const Mm each = (strip.width - m.gap * static_cast<Mm>(end.in_row - 1)) / static_cast<Mm>(end.in_row);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const auto row = static_cast<Mm>(i / end.in_row), column = static_cast<Mm>(i % end.in_row);
        if (tile(frame, {strip.x + column * (each + m.gap), strip.y + row * (m.target + m.gap), each, m.target}, choices[i], end.word)) {
            events.chosen = choices[i].id;
        }
    }
}

// The page turners and Help, where they are on every screen of such a panel.
struct Corner {
    Box before, more, help; // before: only where there is room for it
};
Corner take_corner(const Frame& frame, Box& body) {
    const Measures& m = frame.measures();
    if (frame.form() == Form::tall) {
        Box strip = body.take_bottom(std::max(m.bar, m.target), m.gap);
        const Box more = strip.take_left((strip.width - m.gap) / 2, m.gap);
        return {{}, more, strip};
    }
    const std::array tiles{help_choice(frame), more_choice(frame, {}), before_choice(frame, {})};
    const auto fit = [&](Mm width) {
        return std::all_of(tiles.begin(), tiles.end(), [&](const Choice& one) { return fit_tile(frame, one, {width, m.bar}, m.control_word).fits; });
    };
    Mm width = std::max(m.help_width, m.target);
    while (width < body.width / 2 && !fit(width)) {
        width += 0.5F;
    }
    Box side = body.take_right(width, m.gap);
    const Mm height = std::clamp((side.height - m.gap) / 2, m.target, m.bar * 1.2F);
    if (side.height < height + m.gap + m.target) {
        return {{}, body.take_right(width, m.gap), side}; // very little height: the page turner stands beside Help
    }
    Corner corner;
    corner.help = side.take_bottom(height, m.gap);
    const bool both = side.height >= 2 * m.target + m.gap;
    corner.more = both ? side.take_bottom((side.height - m.gap) / 2, m.gap) : side;
    corner.before = both ? side : Box{};
    return corner;
}

} // namespace

BarEvents diary_screen(Frame& frame, Box body, std::span<const Card> days, std::span<const Choice> own, Paging& paging) {
    const TextStyle word = frame.measures().control_word;
    const Corner corner = take_corner(frame, body);
    const EndLayout end = lay_out_end(frame, body.width, own);
    const DiaryFlow flow(frame, body, days, end.height, paging.page);
    const bool beyond = !flow.goes_on() && flow.last_page() < paging.page; // with smaller words there are fewer pages
    paging.page = beyond ? flow.last_page() : std::max(0, paging.page);
    const bool last = !flow.goes_on();
    draw_page(frame, flow, body, days, paging.page);
    BarEvents events;
    if (last && !own.empty()) {
        draw_end(frame, body.take_bottom(end.height), end, own, events);
    }
    if (!last || paging.page > 0) {
        const bool to_and_fro = corner.before.height > 0; // else one turner goes round and round
        Choice before = before_choice(frame, {}), more = more_choice(frame, {});
        before.enabled = paging.page > 0;
        more.enabled = !to_and_fro || !last;
        if (to_and_fro && tile(frame, corner.before, before, word)) {
            --paging.page;
        } else if (tile(frame, corner.more, more, word)) {
            paging.page = last ? 0 : paging.page + 1;
        }
    }
    events.help = tile(frame, corner.help, help_choice(frame), word);
    return events;
}

} // namespace widgets
