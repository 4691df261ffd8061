// The shapes a screen can have, as text ready to draw: a menu of choices, a list, cards to read, and the few special ones.
// Each thing to touch carries what it means, as an Action. Made by *_load.cpp, drawn by the other files here.
#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/action.h"
#include "widgets/drawing.h"
#include "widgets/keyboard.h"
#include "widgets/picture_lock.h"
#include "widgets/plot.h"
#include "widgets/pin_pad.h"
#include "widgets/screen_kit.h"

namespace app {

struct MarkView {
    std::string picture, initial;
    widgets::Area area = widgets::Area::plum;
    bool shown = false;
};

struct Header {
    widgets::Area area = widgets::Area::bark;
    std::string title, subtitle;
    MarkView mark;
    bool back = true, finish = true;
};

// Asked before the action is done: what cannot be widened by accident.
struct Confirm {
    std::string question, second, picture, yes, no;
};

struct TileView {
    const char* id = "";          // a literal; with `number` it names the thing
    std::int64_t number = 0;
    std::string label;
    std::string picture = {};
    widgets::Area area = widgets::Area::bark;
    Action action = GoBack{};
    MarkView mark = {};
    std::string headline = {}, second = {}, chip = {}, chip_picture = {}, badge = {}, spoken = {};
    std::string language = {};    // of the label and what is spoken; empty: the screen's
    bool selected = false, enabled = true, primary = false;
    std::optional<Confirm> confirm = {};
    bool is_private = false; // its spoken words are not for the loudspeaker
};

// How far something is that takes longer than a moment.
struct ProgressView {
    float done = 0;    // 0..1
    std::string words; // "3 of 12 photographs are here"
};

struct MenuView {
    Header header;
    std::optional<ProgressView> progress = {}; // a bar above the choices
    std::vector<TileView> choices, extras;
    std::string more;
    int per_page = 0;
    std::string note, note_picture, empty;
    bool note_private = false; // somebody's words, not for the loudspeaker
    bool takes_badge = false; // a badge held to the reader comes in here
};

struct RowView {
    const char* id = "";
    std::int64_t number = 0;
    MarkView mark = {};
    std::string picture = {}, title, second = {}, trailing_picture = {}, state = {}, state_picture = {}, spoken = {};
    widgets::Area area = widgets::Area::bark;
    bool quiet = false, selected = false;
    Action action = GoBack{};
    bool is_private = false; // its spoken words are not for the loudspeaker
    std::string language = {}; // of the title and what is spoken; empty: the screen's
};

struct ListView {
    Header header;
    std::string banner, banner_picture; // a tinted line above the list: "To arrange today: …"
    std::vector<RowView> rows;
    std::vector<TileView> bar;
    std::string empty;
    bool people = false; // for staff: where one page cannot hold all rows, small tiles of picture and name, many on a page
};

// A row of small pictures on a card: the steps of something asked, a week of a month, what was done in a week.
struct PlotCellView {
    const char* id = "";    // empty: nothing stands in this place
    std::int64_t number = 0;
    std::string label = {}, figure = {}, spoken = {};
    std::vector<std::string> pictures = {};
    std::string mark = {};
    widgets::PlotCell::State state = widgets::PlotCell::State::plain;
    bool touchable = false; // where it is large enough; then it means `action`
    Action action = GoBack{};
};
struct PlotRowView {
    widgets::PlotRow::Shape shape{};
    std::vector<PlotCellView> cells;
};

struct CardLineView {
    std::string text;
    widgets::CardLine::Style style = widgets::CardLine::Style::body;
    std::string picture = {};
    bool typed_by_someone = false; // any words in any language; private, unless they are for the whole house
    std::string language = {};     // of what somebody wrote, where they said so; else told by its letters
    bool for_the_house = false;
    std::optional<PlotRowView> plot = {}; // instead of text
    std::string aside = {};        // in a diary: who and when
};

struct CardView {
    widgets::Area area = widgets::Area::bark;
    std::string heading, picture = {}, big_picture = {};
    std::vector<CardLineView> lines;
    widgets::Card::Style style = widgets::Card::Style::plain;
    bool wide = false;
    const char* id = ""; // set: it can be touched, and means `action`
    std::int64_t number = 0;
    Action action = GoBack{};
    std::string spoken = {};
    bool is_private = false; // where it can be touched: its spoken words are not for the loudspeaker
};

struct CardsView {
    Header header;
    std::vector<CardView> cards;
    std::vector<TileView> bar;
    bool celebrate = false; // stars round the first card, settling within a second; still where motion is off
    bool diary = false;     // much to read: each card is a day, each of its lines something that was written on it
};

// Thank you: one large card in the middle with what was saved and who sees it.
struct ThankYouView {
    Header header;
    std::string picture, title, words, audience, audience_picture;
    std::vector<TileView> bar;
    bool celebrate = false;
    bool title_private = false, words_private = false; // not for the loudspeaker
    bool drawn = false;  // the picture is somebody's drawing: as large as there is room for
};

// One card of a card sort, and its places.
struct CardSortView {
    Header header;
    std::string picture, word, progress, spoken;
    std::vector<TileView> places, bar;
};

// What came of something, in columns of pictures with their words.
struct ColumnsView {
    struct Entry {
        std::string picture, word, note;
    };
    struct Column {
        widgets::Area area = widgets::Area::bark;
        std::string heading, picture;
        std::vector<Entry> entries;
    };
    Header header;
    std::vector<Column> columns;
    std::string nothing;
    std::vector<TileView> bar;
};

struct WelcomeView {
    std::string weekday, date, clock, part_of_day, season_picture, home_name;
    struct Event {
        std::int64_t number = 0;
        std::string time, picture, title;
    };
    std::vector<Event> events; // at most as many as suit the panel are drawn, the next ones first
    std::string nothing_on;
    // One at a time, in turn: a small win that is shared with the house, or a festival of today. Empty: none.
    std::string win, win_by;
    std::string win_drawing;   // the picture that was drawn with it
    std::string win_heading, win_picture;
    int turn = 0;              // goes on by one with each minute, and what is shown with it
    std::vector<TileView> doors, extras;
};

struct PinView {
    Header header;
    data::PersonId person{}, resident{};
    std::string hint, waiting;
    std::int64_t next_change_ms = -1; // monotonic time at which `waiting` is old and the View must be loaded again; -1: never
    std::optional<RunHome> keeps = {}; // the digits are kept for somebody; else they are to come in with
};

struct LockView {
    Header header;
    data::PersonId resident{};
    std::string waiting;
    std::int64_t next_change_ms = -1; // as in PinView
    std::optional<RunHome> keeps = {}; // likewise
    bool own = false; // a step of their owner's, who is in: Place::lock
};

// Typing or choosing words: a note, something to pass on, more words to a win.
struct WriteView {
    Header header;
    std::string hint, audience, audience_picture, send, send_picture;
    std::vector<TileView> phrases;
    PlanChange plan{};           // plan: changed to what was written
    enum class Means { note, pass_on, more_words, say_back, ask, step, contact, plan, about_me, words_to_record } means = Means::note;
    AskSomething ask;    // ask: sent with what was written as its words
    TakeStep step;       // step: likewise
    data::Contact contact; // contact: kept with what was written in `field`
    ContactField field{};
    std::string start;   // stands in the field from the beginning
    data::PersonId resident{};
    data::NoteFor to{};
    data::EntryId answers{};
    std::string keyboard = "en"; // the language whose letters are on the keys
    bool phrases_first = false;  // residents: choosing needs no typing
    ConfirmHandover confirm;     // say_back: sent with what was written as its words
    Action send_with_words = GoBack{}; // about_me, and what else takes words: what was written becomes its words
};

// Picking up to three things that matter from a card before confirming it.
struct SayBackView {
    Header header;
    std::vector<TileView> choices; // numbers are EntryIds; action is not used
    std::vector<TileView> extras;  // "In my own words"
    ConfirmHandover confirm;       // said_back is filled from what was picked
    std::string done, note;
};

// The tuning game: one target at a time, at a place of its own.
struct TargetView {
    Header header;
    std::string picture, label, left; // "3 of 12"
    float across = 0.5F, down = 0.5F; // of the free glass, where its middle goes
    std::vector<TileView> bar;
};

// Recording words: what is to be spoken, large, and what the microphone is doing. Also a wait: what is waited for, and how far it is.
struct RecordView {
    Header header;
    std::string words, state, state_picture;
    float loudness = -1; // 0..1 while it listens; below 0: it does not
    float left = 0;      // 0..1 of the time that is left
    float done = -1;     // from 0: nothing is recorded, but waited for; a bar with `state` in place of the microphone
    std::vector<TileView> bar;
};

// The person in the middle of those round them.
struct RingPictureView {
    struct Mark {
        TileView tile;
        int ring = 0;          // from 0, nearest
        std::string corner;    // a small picture on it: not the person's own word, dear
    };
    Header header;
    MarkView middle;
    std::string middle_word, middle_spoken;
    std::vector<Mark> marks;   // nearest first
    std::vector<std::string> ring_words; // "Near", "Around me", "Further away": said of a page that shows one ring alone
    std::vector<TileView> bar;
    std::string empty;         // said where there is no mark
};

// A sheet to draw on.
struct DrawingView {
    Header header;
    std::string hint, explained;
    std::optional<widgets::Drawing> go_on_with; // what was drawn before
};

using View = std::variant<MenuView, ListView, CardsView, ThankYouView, WelcomeView, PinView, LockView, WriteView, SayBackView, CardSortView, ColumnsView, TargetView, RecordView, DrawingView, RingPictureView>;

// What a screen alone remembers; one per place on the path, so that going back finds it as it was.
struct Ui {
    widgets::Paging paging;
    widgets::PinPadUi pin;
    widgets::PictureLockUi lock;
    widgets::KeyboardUi keyboard;
    widgets::DrawingUi drawing;
    std::optional<widgets::KeyboardLayout> layout; // loaded when the keyboard is first shown
    bool started = false;               // write: `start` was put into the field
    std::string badge;                  // digits typed by a badge reader so far
    std::vector<std::int64_t> picked;   // say_back
    std::optional<TileView> confirming; // waiting for a yes or no
    std::int64_t shown_since_ms = -1;   // for the one celebration
};

// Each draws one shape and appends what was meant.
void draw(widgets::Frame&, const MenuView&, Ui&, Actions&);
void draw(widgets::Frame&, const ListView&, Ui&, Actions&);
void draw(widgets::Frame&, const CardsView&, Ui&, Actions&);
void draw(widgets::Frame&, const ThankYouView&, Ui&, Actions&);
void draw(widgets::Frame&, const WelcomeView&, Ui&, Actions&);
void draw(widgets::Frame&, const PinView&, Ui&, Actions&);
void draw(widgets::Frame&, const LockView&, Ui&, Actions&);
void draw(widgets::Frame&, const WriteView&, Ui&, Actions&);
void draw(widgets::Frame&, const SayBackView&, Ui&, Actions&);
void draw(widgets::Frame&, const CardSortView&, Ui&, Actions&);
void draw(widgets::Frame&, const ColumnsView&, Ui&, Actions&);
void draw(widgets::Frame&, const TargetView&, Ui&, Actions&);
void draw(widgets::Frame&, const RecordView&, Ui&, Actions&);
void draw(widgets::Frame&, const DrawingView&, Ui&, Actions&);
void draw(widgets::Frame&, const RingPictureView&, Ui&, Actions&);

} // namespace app
