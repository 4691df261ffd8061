// The grammar of a screen: title band, body, bottom row. Same things in the same places on every screen and panel.
#pragma once
#include "widgets/plot.h"
#include "widgets/tile.h"

namespace widgets {

struct TitleBar {
    Area area = Area::bark;
    std::string_view title;         // one question
    std::string_view subtitle = {}; // dropped on 7-inch screens
    PersonMark mark = {};
    bool back = true;
    bool finish = true;             // "Finish": leave and go to Welcome
};

struct BarEvents {
    bool back = false, read_aloud = false, finish = false, help = false;
    std::optional<ItemId> chosen;   // one of the bar choices, page turns excepted
};

// Draws ground, band and title; leaves in `body` what is free below it, without the bottom row. Title is the first Item.
BarEvents title_bar(Frame&, const TitleBar&, Box& body);

// How far a paged thing is turned; kept in the screen's Ui.
struct Paging {
    int page = 0;
    int bar_page = 0; // of the bottom row, where very large words leave no room for all of it at once
};

// A grid of choices with its pages, the screen's further choices, and Help at the bottom right.
struct ChoiceScreen {
    std::span<const Choice> choices;      // the answers, in pages
    std::span<const Choice> extras = {};  // always there: "Not sure"; on small screens they follow the answers in the pages
    std::string_view more = {};           // the word on the page turner: "More words"; empty: "More"
    int per_page = 0;                     // at most; 0: as many as suit the panel (six)
    std::string_view note = {};           // a quiet line in the bottom row, where there is room
    std::string_view note_picture = {};
    std::string_view empty = {};          // said kindly in the middle when there is no choice at all
    bool note_private = false;            // the note is not for the loudspeaker
};
BarEvents choice_screen(Frame&, Box body, const ChoiceScreen&, Paging&);

// The bottom row of screens with another body: choices, in as many rows as their words need, and Help at the bottom right.
// Takes its strip off `body`.
BarEvents bottom_bar(Frame&, Box& body, std::span<const Choice> choices);

// A card of words: for reading, not for touching (unless `id` is given).
struct CardLine {
    std::string_view text;
    // figure: the picture itself, large, and alone on its card as large as there is room for; `text` is only said. Never torn.
    enum class Style { body, quote, heading, attribution, big, figure } style = Style::body;
    std::string_view picture = {}; // small, before the words
    bool typed_by_someone = false; // wrap anywhere, any length, any script
    std::string_view language = {};
    bool is_private = false;       // not for the loudspeaker
    const PlotRow* plot = nullptr; // set: small pictures instead of words; never torn
    std::string_view aside = {};   // diary_screen: who and when, small, at the end of the line
};
struct Card {
    ItemId id{};                    // set: it can be touched
    ItemRole role = ItemRole::text;
    Area area = Area::bark;
    std::string_view heading = {};
    std::string_view picture = {};  // beside the heading
    std::string_view big_picture = {}; // a large one at the start: a feeling's face
    std::span<const CardLine> lines;
    enum class Style { plain, tint, dashed } style = Style::plain; // dashed: not the person's own words
    bool wide = false;              // takes both columns
    bool selected = false;
    std::string_view spoken = {};
    bool is_private = false;        // where it can be touched: its spoken words are not for the loudspeaker
};
// Flows cards into columns and pages so that nothing is ever cut; long text goes on over pages. With the bottom row: `bar`,
// page turners where there is more than one page, Help. A touched card comes back as `chosen`.
BarEvents cards_screen(Frame&, Box body, std::span<const Card>, std::span<const Choice> bar, Paging&);

// Much to read: each card is a day, under its heading one line for each thing that was written on it. In small words, as many on
// a page as the glass holds, and one Item each. On 7 inch the page turner stands beside the words, and `bar` below the last of them.
BarEvents diary_screen(Frame&, Box body, std::span<const Card> days, std::span<const Choice> bar, Paging&);

// A row of a list: a person, a note, an earlier handover.
struct Row {
    ItemId id;
    PersonMark mark = {};
    std::string_view picture = {};
    std::string_view title;
    std::string_view second = {};
    std::string_view trailing_picture = {}; // a feeling's face
    std::string_view state = {};            // "Read"
    std::string_view state_picture = {};    // "yes", or empty for an open circle where state is given
    Area area = Area::bark;
    bool quiet = false;                     // nothing left to do: line-coloured edge
    bool selected = false;
    std::string_view spoken = {};
    bool is_private = false;                // its spoken words are not for the loudspeaker
    std::string_view language = {};         // of its words; empty: the screen's
};
// In one or two columns, in pages, with the bottom row as above. `empty` is said where there is no row.
// as_people: where that takes more than one page, small tiles of mark and name instead, as many on a page as can be hit and read.
enum class ListStands { as_rows, as_people };
BarEvents list_screen(Frame&, Box body, std::span<const Row>, std::span<const Choice> bar, Paging&, std::string_view empty, ListStands = ListStands::as_rows);

// A question over everything else. True/false when answered.
struct Question {
    std::string_view question;
    std::string_view second = {};
    std::string_view picture = {};
    std::string_view yes, no; // words of the two answers; `no` empty: a notice that is only closed
    float ring = -1;          // 0..1: time left, drawn round the picture; below 0: none
};
std::optional<bool> ask(Frame&, const Question&);

} // namespace widgets
