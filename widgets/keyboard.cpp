// Draws the keyboard screen as it was planned and does what its keys say.
#include "widgets/keyboard.h"

#include "widgets/keyboard_field.h"

namespace widgets {
namespace {

// A physical keyboard writes too.
void take_typed(Frame& frame, KeyboardUi& ui) {
    bool changed = false;
    if (std::string& typed = frame.typed(); !typed.empty()) {
        ui.writing.add(typed);
        typed.clear();
        changed = true;
    }
    for (; frame.take_key(Key::undo_word); changed = true) {
        ui.writing.undo_word();
    }
    for (; frame.take_key(Key::backspace); changed = true) {
        ui.writing.rub_out();
    }
    for (; frame.take_key(Key::enter); changed = true) {
        ui.writing.add("\n");
    }
    if (changed) {
        ui.held.clear();
        ui.text_page = {};
    }
}

void add_phrase(Writing& writing, std::string_view phrase) {
    if (!writing.text.empty() && writing.text.back() != ' ' && writing.text.back() != '\n') {
        writing.add(" ");
    }
    writing.add(phrase);
}

void show_layer(KeyboardUi& ui, Layer layer) {
    ui.layer = layer;
    ui.group = -1;
    ui.keys = {};
}

void add_letter(KeyboardUi& ui, std::string_view letter) {
    ui.writing.add(letter);
    // A capital is for one letter, and so is a group.
    if (ui.layer == Layer::capital) {
        ui.layer = Layer::small;
    } else if (ui.layer == Layer::accents_capital) {
        ui.layer = Layer::accents;
    }
    if (ui.group >= 0) {
        ui.group = -1;
        ui.keys = {};
    }
}

// A variant takes the place of the letter that was held.
void add_variant(KeyboardUi& ui, const std::string& held, std::string_view variant) {
    std::string& text = ui.writing.text;
    if (text.ends_with(held)) {
        text.resize(text.size() - held.size());
    }
    ui.writing.add(variant);
}

void capital(KeyboardUi& ui) {
    switch (ui.layer) {
    case Layer::small: ui.layer = Layer::capital; break;
    case Layer::capital: ui.layer = Layer::small; break;
    case Layer::accents: ui.layer = Layer::accents_capital; break;
    case Layer::accents_capital: ui.layer = Layer::accents; break;
    case Layer::signs: break;
    }
}

// The first letter of a name or a sentence; whoever wants it small touches the key as ever.
void offer_capital(const KeyboardLayout& layout, const KeyboardScreen& screen, KeyboardUi& ui) {
    const std::string& text = ui.writing.text;
    const bool begins = text.empty() || text.ends_with(". ") || text.ends_with("? ") || text.ends_with("! ");
    if (begins && screen.sentences && layout.has_capitals && ui.layer == Layer::small) {
        ui.layer = Layer::capital;
    }
}

void turn(Paging& paging, int pages) {
    paging.page = pages > 0 ? (paging.page + 1) % pages : 0;
}

void obey(const PlannedKey& key, const KeyboardPlan& plan, const KeyboardScreen& screen, bool pressed_long, KeyboardUi& ui,
          KeyboardEvents& events) {
    std::string held;
    held.swap(ui.held);
    if (key.means == KeyMeans::earlier) {
        ++ui.text_page.page; // the field comes round to the end by itself
        return;
    }
    ui.text_page = {};
    switch (key.means) {
    case KeyMeans::earlier: break;
    case KeyMeans::letter:
        add_letter(ui, key.label);
        if (pressed_long && key.cap != nullptr && !key.cap->variants.empty()) {
            ui.held = key.label;
        }
        break;
    case KeyMeans::variant: add_variant(ui, held, key.label); break;
    case KeyMeans::group:
        ui.group = key.number;
        ui.keys = {};
        break;
    case KeyMeans::all_letters: show_layer(ui, ui.layer); break;
    case KeyMeans::space: ui.writing.add(" "); break;
    case KeyMeans::rub_out: ui.writing.rub_out(); break;
    case KeyMeans::undo_word: ui.writing.undo_word(); break;
    case KeyMeans::capital: capital(ui); break;
    case KeyMeans::signs: show_layer(ui, Layer::signs); break;
    case KeyMeans::accents: show_layer(ui, Layer::accents); break;
    case KeyMeans::letters: show_layer(ui, Layer::small); break;
    case KeyMeans::phrases: ui.shows = KeyboardShows::phrases; break;
    case KeyMeans::write: ui.shows = KeyboardShows::keys; break;
    case KeyMeans::send: events.send = screen.can_send; break;
    case KeyMeans::phrase:
        add_phrase(ui.writing, key.label);
        ui.layer = ui.layer == Layer::capital ? Layer::small : ui.layer; // what comes next is in the middle of a sentence
        events.phrase = key.id;
        break;
    case KeyMeans::more: {
        const bool of_phrases = !screen.phrases.empty() && (!plan.phrases_in_turns || ui.shows == KeyboardShows::phrases);
        turn(of_phrases ? ui.phrases : ui.keys, plan.pages);
        break;
    }
    }
}

// What writes on may follow quickly upon another such key; what changes the keys may not, lest a bounce hits what comes up.
ItemRole role_of(KeyMeans means) {
    switch (means) {
    case KeyMeans::letter:
    case KeyMeans::variant:
    case KeyMeans::space:
    case KeyMeans::rub_out:
    case KeyMeans::capital: return ItemRole::key;
    case KeyMeans::phrase: return ItemRole::choice;
    default: return ItemRole::button;
    }
}

bool draw_key(Frame& frame, const PlannedKey& key, const KeyboardPlan& plan, const KeyboardScreen& screen, const KeyboardUi& ui) {
    if (key.choice != nullptr) {
        Choice choice = *key.choice;
        choice.area = screen.area;
        choice.role = role_of(key.means);
        const bool phrase = key.means == KeyMeans::phrase;
        return tile(frame, key.box, choice, key.style, phrase ? TileArrangement::words_only : TileArrangement::automatic) && choice.enabled;
    }
    KeyLook look;
    look.id = key.id;
    look.label = key.label;
    look.style = key.style;
    look.role = role_of(key.means);
    const bool capitals = ui.layer == Layer::capital || ui.layer == Layer::accents_capital;
    look.selected = key.means == KeyMeans::capital && capitals;
    look.enabled = !(key.means == KeyMeans::more && plan.pages < 2);
    const bool pressed = key_cap(frame, key.box, look);
    const Size needs = key_size(frame, key.label, key.style);
    if (needs.width > key.box.width + 0.4F || needs.height > key.box.height + 0.4F) {
        frame.mark_clipped();
    }
    return pressed;
}

// While a finger rests on a letter that has variants: the frame in which they come up.
void wait_for_variants(Frame& frame, const KeyboardPlan& plan) {
    const std::optional<Press>& pressing = frame.input().pressing;
    if (!pressing || !pressing->inside || pressing->held_on_ms >= long_press_ms) {
        return;
    }
    for (const PlannedKey& key : plan.keys.all()) {
        if (key.cap != nullptr && key.id == pressing->id && !key.cap->variants.empty()) {
            frame.frame_again_at(frame.input().now_ms + long_press_ms - pressing->held_on_ms);
        }
    }
}

} // namespace

KeyboardEvents keyboard_screen(Frame& frame, Box body, const KeyboardLayout& layout, const KeyboardScreen& screen, KeyboardUi& ui) {
    if (ui.shows == KeyboardShows::not_yet_chosen) {
        ui.shows = screen.phrases_first && !screen.phrases.empty() ? KeyboardShows::phrases : KeyboardShows::keys;
        offer_capital(layout, screen, ui);
    }
    take_typed(frame, ui);
    KeyboardPlan plan;
    plan_keyboard(plan, frame, body, layout, screen, ui);
    wait_for_variants(frame, plan);
    const bool capitals = ui.layer == Layer::capital;
    if (const KeyCap* const cap = offered(layout, plan, frame, ui)) {
        offer_variants(plan, frame, *cap, ui.held.empty() ? capitals : ui.held == cap->shifted && ui.held != cap->plain);
    }
    draw_field(frame, plan, screen, ui);

    KeyboardEvents events;
    const PlannedKey* pressed = nullptr;
    for (const PlannedKey& key : plan.keys.all()) {
        if (draw_key(frame, key, plan, screen, ui)) {
            pressed = &key;
        }
    }
    events.bar.help = tile(frame, plan.help, help_choice(frame), frame.measures().control_word);
    if (pressed != nullptr) {
        obey(*pressed, plan, screen, frame.input().fired_held_on_ms >= long_press_ms, ui, events);
        if (pressed->means == KeyMeans::space || pressed->means == KeyMeans::rub_out || pressed->means == KeyMeans::undo_word) {
            offer_capital(layout, screen, ui);
        }
    }
    return events;
}

} // namespace widgets
