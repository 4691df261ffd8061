// The grid of choices: as many on a page as fit at a size that a hand can hit and an eye can read; the rest on further pages.
#include <algorithm>

#include "widgets/bar_layout.h"
#include "widgets/say_empty.h"
#include "widgets/tile_layout.h"

namespace widgets {

namespace {

constexpr int usual_per_page = 6;
// Who wants so few at once gets a page turner and Help beside them, and nothing else.
constexpr int few_choices = 4;

// How many answers a page may have: what the person in front wants, else what the screen does.
int wanted_per_page(const Frame& frame, const ChoiceScreen& screen) {
    if (frame.look().choices > 0) {
        return frame.look().choices;
    }
    return screen.per_page > 0 ? screen.per_page : usual_per_page;
}

struct Grid {
    int columns = 0, rows = 0;
    TileArrangement arrangement{};
    bool found = false;
    Mm picture = 0; // side of most of them
};

Size cell_of(Box area, int columns, int rows, Mm gap) {
    return {(area.width - gap * static_cast<Mm>(columns - 1)) / static_cast<Mm>(columns),
            (area.height - gap * static_cast<Mm>(rows - 1)) / static_cast<Mm>(rows)};
}

// Whether every choice fits the cell in this arrangement; `picture` is between the smallest that any of them would have and the usual one.
bool all_fit(const Frame& frame, std::span<const Choice> choices, Size cell, TextStyle word, TileArrangement arrangement, Mm& picture) {
    const Mm most = frame.measures().tile_picture;
    Mm smallest = most, all = 0;
    for (const Choice& choice : choices) {
        const TileFit fit = fit_tile(frame, choice, cell, word, arrangement);
        if (!fit.fits) {
            return false;
        }
        smallest = std::min(smallest, fit.picture);
        all += std::min(fit.picture, most);
        // Each as suits it, but no picture is given up for it.
        if (arrangement == TileArrangement::automatic && fit.picture <= 0 && (!choice.picture.empty() || choice.mark.shown)) {
            return false;
        }
    }
    picture = (smallest + (choices.empty() ? 0 : all / static_cast<Mm>(choices.size()))) / 2;
    return true;
}

enum class Pictures { wanted, done_without };

// The best grid that holds `count` cells: largest pictures, then fewest empty places.
Grid grid_for(const Frame& frame, Box area, std::span<const Choice> choices, int count, TextStyle word, Pictures pictures) {
    using enum TileArrangement;
    constexpr std::array with_pictures{picture_above, picture_beside, automatic};
    constexpr std::array words_alone{words_only};
    const std::span<const TileArrangement> arrangements = pictures == Pictures::wanted ? std::span<const TileArrangement>(with_pictures) : words_alone;
    // A panel that stands has two columns (LOOK): three would make every tile narrow.
    const int most_columns = frame.form() == Form::tall && frame.density() == Density::resident ? 2 : 5;
    const Measures& m = frame.measures();
    Grid best;
    float best_score = -100;
    for (int columns = 1; columns <= most_columns; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const Size cell = cell_of(area, columns, rows, m.gap);
        if (cell.width < m.target || cell.height < m.target) {
            continue;
        }
        for (const TileArrangement arrangement : arrangements) {
            const float squareness = std::min(cell.width / cell.height, 2.4F * cell.height / cell.width);
            const float empty = static_cast<float>(columns * rows - count);
            const float shape = 2.0F * squareness - 1.5F * empty - (arrangement == automatic ? 2.0F : 0.0F); // tiles that look alike are easier to take in
            Mm picture = 0;
            if (m.tile_picture + shape <= best_score || !all_fit(frame, choices, cell, word, arrangement, picture)) {
                continue;
            }
            if (const float score = picture + shape; score > best_score) {
                best_score = score;
                best = {columns, rows, arrangement, true, picture};
            }
        }
    }
    return best;
}

struct Pages {
    Grid grid;
    TextStyle word;
    int per_page = 1, count = 1;
};

Pages pages_for(const Frame& frame, Box area, std::span<const Choice> choices, int wanted) {
    const int total = static_cast<int>(choices.size());
    Pages pages;
    pages.word = frame.measures().word;
    if (total == 0) {
        return pages;
    }
    // Fewer on a page before none of them has its picture; and only where a whole page is too little for a sentence in very large
    // words does it get smaller ones, never below the usual.
    for (const float part : {1.0F, 0.85F, 0.7F, 0.6F, 0.5F}) {
        if (part < 1 && part * frame.look().text_scale < 1) {
            break;
        }
        pages.word.cap = frame.measures().word.cap * part;
        for (const Pictures pictures : {Pictures::wanted, Pictures::done_without}) {
            for (int per_page = std::min(wanted, total); per_page >= 1; --per_page) {
                pages.grid = grid_for(frame, area, choices, per_page, pages.word, pictures);
                if (pages.grid.found) {
                    pages.per_page = per_page;
                    pages.count = (total + per_page - 1) / per_page;
                    return pages;
                }
            }
        }
    }
    pages.grid = {1, 1, TileArrangement::words_only, false};
    pages.count = total;
    return pages;
}

// How tiles that are seen together stand: alike where they can without smaller pictures, else most of them alike.
struct Standing {
    TileArrangement most{}, others{};
};

Standing seen_together(const Frame& frame, std::span<const Choice> shown, Size cell, TextStyle word) {
    using enum TileArrangement;
    Mm each = 0, above = 0, beside = 0;
    const bool fit_each = all_fit(frame, shown, cell, word, automatic, each);
    const bool fit_above = all_fit(frame, shown, cell, word, picture_above, above), fit_beside = all_fit(frame, shown, cell, word, picture_beside, beside);
    if (fit_above && above >= each - 1 && (!fit_beside || above >= beside)) {
        return {picture_above, picture_above};
    }
    if (fit_beside && (!fit_each || beside >= each - 1)) {
        return {picture_beside, picture_beside};
    }
    const auto stand_beside = std::count_if(shown.begin(), shown.end(), [&](const Choice& choice) { return fit_tile(frame, choice, cell, word).arrangement == picture_beside; });
    return {2 * static_cast<std::size_t>(stand_beside) > shown.size() ? picture_beside : automatic, automatic};
}

void draw_grid(Frame& frame, Box area, std::span<const Choice> shown, const Pages& pages, std::optional<ItemId>& chosen) {
    const Measures& m = frame.measures();
    const Grid& grid = pages.grid;
    const Size cell = cell_of(area, grid.columns, grid.rows, m.gap);
    const auto columns = static_cast<std::size_t>(grid.columns);
    const bool automatic = grid.arrangement == TileArrangement::automatic;
    const Standing page = automatic ? seen_together(frame, shown, cell, pages.word) : Standing{grid.arrangement, grid.arrangement};
    for (std::size_t first = 0; first < shown.size(); first += columns) {
        const std::span<const Choice> row = shown.subspan(first, std::min(columns, shown.size() - first));
        // A lone short last row stretches over the width; on further pages cells keep their places.
        const bool stretched = pages.count == 1 && row.size() < columns;
        const Mm width = stretched ? cell_of(area, static_cast<int>(row.size()), grid.rows, m.gap).width : cell.width;
        const bool on_its_own = stretched && grid.arrangement != TileArrangement::words_only;
        const Standing standing = on_its_own ? seen_together(frame, row, {width, cell.height}, pages.word) : page;
        Box box{area.x, area.y + static_cast<Mm>(first / columns) * (cell.height + m.gap), width, cell.height};
        for (const Choice& choice : row) {
            const bool with_most = standing.most == standing.others || fit_tile(frame, choice, {width, cell.height}, pages.word, standing.most).fits;
            if (tile(frame, box, choice, pages.word, with_most ? standing.most : standing.others)) {
                chosen = choice.id;
            }
            box.x += width + m.gap;
        }
    }
}

std::span<const Choice> on_page(std::span<const Choice> choices, const Pages& pages, Paging& paging) {
    paging.page = std::clamp(paging.page, 0, pages.count - 1);
    const auto first = static_cast<std::size_t>(paging.page * pages.per_page);
    return choices.subspan(std::min(first, choices.size()), std::min(static_cast<std::size_t>(pages.per_page), choices.size() - std::min(first, choices.size())));
}

// Answers above; further choices, page turners and Help in the bottom row. Empty where the words are so large that the row
// would leave no room for the answers.
std::optional<BarEvents> wide_screen(Frame& frame, Box body, const ChoiceScreen& screen, Paging& paging) {
    const Measures& m = frame.measures();
    const int wanted = wanted_per_page(frame, screen);
    // Whether there are several pages decides whether the row has page turners, and the row's height how much fits: at most two rounds.
    BarLayout bar = lay_out_bar(frame, body.width, screen.extras);
    Box area = body;
    area.take_bottom(bar.height, m.gap);
    Pages pages = pages_for(frame, area, screen.choices, wanted);
    TurningBar row;
    if (pages.count > 1) {
        if (pages.count > 2 || screen.more.empty()) {
            row.add(before_choice(frame, {}));
            row.back().enabled = paging.page > 0;
        }
        row.add(more_choice(frame, screen.more));
        row.back().enabled = pages.count == 2 || paging.page + 1 < pages.count;
    }
    row.add_all(screen.extras);
    const std::span<const Choice> all = row.all();
    if (pages.count > 1) {
        bar = lay_out_bar(frame, body.width, all);
        area = body;
        area.take_bottom(bar.height, m.gap);
        const int before = pages.count;
        pages = pages_for(frame, area, screen.choices, wanted);
        pages.count = std::max(pages.count, std::min(before, 2));
    }
    constexpr Mm recognised = 12;
    const Mm answer = cell_of(area, std::max(1, pages.grid.columns), std::max(1, pages.grid.rows), m.gap).height;
    const bool bar_before_pictures = frame.density() == Density::resident && pages.count > 1 && pages.grid.picture < recognised && bar.height > answer;
    const bool bar_before_answers = (bar.rows > 1 && pages.count > 1 && pages.per_page < 4) || bar_before_pictures;
    const bool roomy = !bar_before_answers && area.height >= m.target && (screen.choices.empty() || pages.grid.found) &&
                       (pages.per_page > 1 || screen.choices.size() < 2);
    if (!roomy) {
        return {};
    }
    BarEvents events;
    const auto shown = on_page(screen.choices, pages, paging);
    if (screen.choices.empty()) {
        say_empty(frame, area, screen.empty);
    } else {
        draw_grid(frame, area, shown, pages, events.chosen);
    }
    Box strip = body.take_bottom(bar.height);
    const Box strip_whole = strip;
    draw_bar(frame, strip, bar, all, events);
    // A quiet line between the row's choices and Help: the page, or what the screen wants to say.
    const Box free = beside_choices(frame, strip_whole, bar);
    if (frame.form() == Form::wide && free.width > 0) {
        Box room = free.inset(1.5F, 0);
        const PageWords page(frame, paging.page, pages.count);
        const std::string_view quiet = screen.note.empty() && pages.count > 1 && screen.more.empty() ? page.view() : screen.note;
        if (!quiet.empty()) {
            TextBlock note{quiet, m.second_line};
            note.is_private = screen.note_private && !screen.note.empty();
            Box picture = screen.note_picture.empty() ? Box{} : room.take_left(std::min(17.0F, room.height), 3);
            if (const Fit fit = frame.measure(note, room.width); fit.fits && fit.height <= room.height) {
                frame.words({"note"}, ItemRole::text, room, note, frame.theme().ink, frame.theme().ground, Down::middle);
                if (!screen.note_picture.empty()) {
                    frame.picture(picture, screen.note_picture);
                }
            }
        }
    }
    if (events.chosen == ItemId{"more"}) {
        paging.page = (paging.page + 1) % pages.count;
        events.chosen.reset();
    }
    turn_page(events, paging, pages.count);
    return events;
}

// Answers and further choices in one run of pages; "More" turns round and round, Help below it.
BarEvents compact_screen(Frame& frame, Box body, const ChoiceScreen& screen, Paging& paging) {
    const Measures& m = frame.measures();
    Few<Choice, 320> run;
    run.add_all(screen.choices);
    run.add_all(screen.extras);
    const std::span<const Choice> all = run.all();
    const std::size_t count = all.size();
    const Choice help = help_choice(frame);
    Choice more = more_choice(frame, {});
    const int asked = wanted_per_page(frame, screen);
    const int wanted = frame.look().choices > 0 ? asked : std::min(asked, usual_per_page);
    Box side;
    Box help_box, more_box;
    if (frame.form() != Form::tall) {
        Mm width = std::max(m.help_width, m.target);
        while (width < body.width / 2 && !(fit_tile(frame, help, {width, m.bar}, m.control_word).fits && fit_tile(frame, more, {width, m.bar}, m.control_word).fits)) {
            width += 0.5F;
        }
        // A little wider where the last choice can then stand in the page turner's place.
        constexpr Mm a_little = 5;
        const Mm narrow = width;
        while (!screen.extras.empty() && width < narrow + a_little && !fit_tile(frame, all.back(), {width, m.target}, m.word).fits) {
            width += 0.5F;
        }
        width = width < narrow + a_little ? width : narrow;
        side = body.take_right(width, m.gap);
        help_box = side.take_bottom(std::clamp((side.height - m.gap) / 2, m.target, m.bar * 1.2F), m.gap);
        more_box = side;
        if (more_box.height < m.target) { // a title of two lines leaves room for one only: both share the bottom
            help_box = {};
        }
    } else {
        Box strip = body.take_bottom(std::max(m.bar, m.target), m.gap);
        more_box = strip.take_left((strip.width - m.gap) / 2, m.gap);
        help_box = strip;
    }
    if (help_box.height < m.target) {
        // Very little height: Help keeps its corner, the page turner stands left of it.
        Box whole{side.x, more_box.y, side.width, body.height};
        help_box = whole;
        more_box = body.take_right(side.width, m.gap);
    }
    // A short run needs no page turner, and its place holds the last choice where that lets one page do.
    Pages pages = pages_for(frame, body, all, wanted);
    BarEvents events;
    std::span<const Choice> grid = all;
    std::optional<Choice> beside;
    const bool room_beside = frame.look().choices == 0 || count <= static_cast<std::size_t>(frame.look().choices);
    if (room_beside && (pages.count > 1 || !screen.extras.empty()) && count >= 2 && fit_tile(frame, all.back(), {more_box.width, more_box.height}, m.word).fits) {
        const Pages fewer = pages_for(frame, body, all.first(count - 1), wanted);
        if (fewer.count == 1) {
            pages = fewer;
            grid = all.first(count - 1);
            beside = all.back();
        }
    }
    if (grid.empty()) {
        say_empty(frame, body, screen.empty);
    } else {
        draw_grid(frame, body, on_page(grid, pages, paging), pages, events.chosen);
    }
    if (beside) {
        if (tile(frame, more_box, *beside, m.word)) {
            events.chosen = beside->id;
        }
    } else if (pages.count > 1 && tile(frame, more_box, more, m.control_word)) {
        paging.page = (paging.page + 1) % pages.count;
    }
    events.help = tile(frame, help_box, help, m.control_word);
    return events;
}

} // namespace

BarEvents choice_screen(Frame& frame, Box body, const ChoiceScreen& screen, Paging& paging) {
    const bool few = frame.look().choices > 0 && frame.look().choices <= few_choices;
    if (!few && (frame.form() == Form::wide || frame.density() == Density::staff)) {
        if (const auto events = wide_screen(frame, body, screen, paging)) {
            return *events;
        }
    }
    return compact_screen(frame, body, screen, paging);
}

} // namespace widgets
