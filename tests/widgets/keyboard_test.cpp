// Writing on the glass, on every panel: each key large enough, each letter within reach, nothing lost.
#include "tests/widgets/glass.h"
#include "widgets/keyboard.h"

using namespace widgets;

namespace {

// A note being written, with phrases to choose from.
struct Note {
    explicit Note(PanelAndText where, Density density = Density::staff) {
        for (const char* words : {"See you soon", "Thinking of you", "Thank you", "Good news!", "I am sorry I missed you", "How was your day?"}) {
            Choice phrase;
            phrase.id = {"phrase", static_cast<std::int64_t>(phrases.size()) + 1};
            phrase.label = words;
            phrases.push_back(phrase);
        }
        screen.hint = "Write here, or choose below";
        screen.audience = "Rose and her circle can read it";
        screen.audience_picture = "for-circle";
        screen.send = "Send";
        screen.send_picture = "area-notes";
        TitleBar title{Area::brick, "A note for Rose"};
        title.subtitle = "From Tom, her son";
        title.mark = {"pic-rose", "R", Area::plum, true};
        glass = std::make_unique<Glass>(where, density, title, [this](Frame& frame, Box body) {
            screen.phrases = phrases;
            screen.can_send = !ui.writing.text.empty();
            const KeyboardEvents events = keyboard_screen(frame, body, layout, screen, ui);
            sent += events.send ? 1 : 0;
            helped += events.bar.help ? 1 : 0;
        });
    }

    // Begins anew on another panel.
    void at(PanelAndText where, Density density = Density::staff) {
        ui = {};
        sent = helped = 0;
        glass->become(where, density);
    }

    // Presses this word, turning to it where the keys go over pages.
    bool press(const std::string& label) {
        for (int page = 0; page < 12; ++page) {
            if (glass->press(label)) {
                return true;
            }
            if (!glass->press_id("more-keys")) {
                return false;
            }
        }
        return false;
    }
    // One letter, as a finger finds it: on its key, or in its group first.
    bool press_letter(const std::string& letter) {
        for (int page = 0; page < 12; ++page) {
            if (const Item* key = glass->find(letter); key != nullptr && key->role == ItemRole::key) {
                return glass->press(key);
            }
            for (const Item& item : glass->items()) {
                if (item.id.name == "keys" && (" " + item.label + " ").find(" " + letter + " ") != std::string::npos) {
                    return glass->press(&item) && press(letter);
                }
            }
            if (!glass->press_id("more-keys")) {
                return false;
            }
        }
        return false;
    }
    bool write(const std::string& words) {
        return std::all_of(words.begin(), words.end(), [&](char letter) {
            if (letter == ' ') {
                return press("space");
            }
            return (std::isupper(letter) == 0 || press("Capital")) && press_letter(std::string(1, letter));
        });
    }

    KeyboardLayout layout = load_layout("gb");
    std::vector<Choice> phrases;
    KeyboardScreen screen;
    KeyboardUi ui;
    int sent = 0, helped = 0;
    std::unique_ptr<Glass> glass;
};

const PanelAndText tablet{{1280, 800, 5.88F}, 1};

std::string all_of(const KeyRows& rows) {
    std::string text;
    for (const auto& row : rows) {
        for (const KeyCap& key : row) {
            text += key.plain;
        }
        text += "/";
    }
    return text;
}

} // namespace

TEST_CASE("Keyboard: the British layout is the one on British desks") {
    const KeyboardLayout layout = load_layout("gb");
    CHECK(layout.name == "gb");
    CHECK(layout.has_capitals);
    CHECK(all_of(layout.rows) == "qwertyuiop/asdfghjkl/zxcvbnm/");
    CHECK(layout.rows[0][0].shifted == "Q");
    CHECK(layout.comma.plain == ",");
    CHECK(layout.full_stop.plain == ".");
    const std::string signs = all_of(layout.other_rows);
    CHECK(signs.substr(0, 11) == "1234567890/");
    for (const char* wanted : {"?", "!", "'", "-", "£", "@", "&"}) {
        CHECK(signs.find(wanted) != std::string::npos);
    }
    const std::string accents = all_of(layout.accent_rows);
    for (const char* wanted : {"é", "ö", "ŵ", "ñ"}) {
        CHECK(accents.find(wanted) != std::string::npos);
    }
    CHECK(layout.alphabet.front().plain == "a");
    CHECK(layout.alphabet.back().plain == "z");
}

TEST_CASE("Keyboard: other languages bring their own letters") {
    const std::string polish = all_of(load_layout("pl").accent_rows);
    for (const char* letter : {"ą", "ć", "ę", "ł", "ń", "ó", "ś", "ź", "ż"}) {
        CHECK(polish.find(letter) != std::string::npos);
    }
    const KeyboardLayout urdu = load_layout("pk:urd-phonetic");
    CHECK_FALSE(urdu.has_capitals);
    CHECK(all_of(urdu.rows).find("ق") == 0);
    CHECK(urdu.full_stop.plain == "۔");
    CHECK(urdu.comma.plain == "،");
    CHECK(load_layout("de").rows[0].back().plain == "ü");
}

TEST_CASE("Keyboard: a layout that nobody knows is the British one") {
    for (const char* name : {"", "no-such-layout", "gb:no-such-variant", "../../etc/passwd"}) {
        CHECK(all_of(load_layout(name).rows) == "qwertyuiop/asdfghjkl/zxcvbnm/");
    }
}

TEST_CASE("Keyboard: on every panel each key is large enough, whole and alone in its place", "[slow]") {
    Note note(tablet);
    for (const PanelAndText& where : panels_and_texts()) {
        for (const Density density : {Density::staff, Density::resident}) {
            INFO(where << (density == Density::staff ? ", staff" : ", resident"));
            const Mm least = density == Density::staff ? 12 : 25;
            note.at(where, density);
            note.glass->check_for_fingers_and_eyes(least);
            note.ui.writing.text = "Hello Mum, I will come on Sunday with the old photographs and some of the good biscuits, and we shall have tea.";
            for (const Layer layer : {Layer::small, Layer::capital, Layer::signs, Layer::accents}) {
                INFO("layer " << static_cast<int>(layer));
                note.ui.layer = layer;
                for (const int group : {-1, 2}) {
                    INFO("group " << group);
                    note.ui.group = group;
                    note.ui.keys = {};
                    note.glass->show();
                    note.glass->check_for_fingers_and_eyes(least);
                    if (note.glass->press_id("more-keys")) {
                        note.glass->check_for_fingers_and_eyes(least);
                    }
                }
            }
            note.ui = {};
            note.ui.shows = KeyboardShows::phrases;
            note.glass->show();
            for (int page = 0; page < 4; ++page) {
                INFO("phrases, page " << page);
                note.glass->check_for_fingers_and_eyes(least);
                if (!note.glass->press_id("more-keys")) {
                    break;
                }
            }
        }
    }
}

TEST_CASE("Keyboard: at twice the size of text every key of staff and visitors is still there") {
    Note note(tablet);
    for (PanelAndText where : forms_and_texts()) {
        where.text_scale = 2;
        INFO(where);
        note.at(where);
        note.ui.writing.text = "Hello Mum";
        note.glass->show();
        note.glass->check_for_fingers_and_eyes(12);
        CHECK(note.write(" I am here"));
        CHECK(note.ui.writing.text == "Hello Mum I am here");
    }
}

TEST_CASE("Keyboard: Hello Mum is written and sent by touch on every panel") {
    Note note(tablet);
    for (const PanelAndText& where : forms_and_texts()) {
        for (const Density density : {Density::staff, Density::resident}) {
            INFO(where << (density == Density::staff ? ", staff" : ", resident"));
            note.at(where, density);
            CHECK_FALSE(note.press("Send")); // nothing is written yet
            REQUIRE(note.write("Hello Mum"));
            CHECK(note.ui.writing.text == "Hello Mum");
            REQUIRE(note.press("Send"));
            CHECK(note.sent == 1);
        }
    }
}

TEST_CASE("Keyboard: every letter, sign and accent can be reached on every panel") {
    Note note(tablet);
    // A whole keyboard, the alphabet, and letters in two steps.
    for (const PanelAndText& where : {tablet, PanelAndText{{720, 1280, 8.18F}, 1}, PanelAndText{{800, 480, 5.19F}, 1.5F}}) {
        INFO(where);
        note.at(where);
        const auto reach = [&](const KeyRows& rows) {
            for (const auto& row : rows) {
                for (const KeyCap& key : row) {
                    INFO(key.plain);
                    note.ui.writing.text.clear();
                    CHECK(note.press_letter(key.plain));
                    CHECK(note.ui.writing.text == key.plain);
                }
            }
        };
        reach(note.layout.rows);
        CHECK(note.press_letter(","));
        CHECK(note.press_letter("."));
        REQUIRE(note.press("123"));
        reach(note.layout.other_rows);
        REQUIRE(note.press("Accents"));
        reach(note.layout.accent_rows);
        REQUIRE(note.press("abc"));
        reach(note.layout.rows);
    }
}

TEST_CASE("Keyboard: a capital is for one letter") {
    Note note(tablet);
    note.glass->press("Capital");
    CHECK(note.glass->find("Q") != nullptr);
    note.glass->press("R");
    note.glass->press("o");
    CHECK(note.ui.writing.text == "Ro");
    note.glass->press("Capital");
    note.glass->press("Capital"); // changed their mind
    note.glass->press("s");
    CHECK(note.ui.writing.text == "Ros");
}

TEST_CASE("Keyboard: a name and a sentence begin with a capital that nobody has to ask for") {
    Note note(tablet);
    note.screen.sentences = true;
    note.at(tablet);
    for (const char* key : {"R", "o", "s", "e", ".", "space", "T", "o", "m", "space", "i"}) {
        INFO(key);
        REQUIRE(note.glass->press(key));
    }
    CHECK(note.ui.writing.text == "Rose. Tom i");
    note.at(tablet);
    note.glass->press("Capital"); // "de Souza"
    REQUIRE(note.glass->press("d"));
    REQUIRE(note.glass->press("Rub out"));
    CHECK(note.glass->find("D") != nullptr);
    note.layout = load_layout("pk:urd-phonetic");
    note.at(tablet); // letters without capitals: the first of each key
    CHECK(note.ui.layer == Layer::small);
}

TEST_CASE("Keyboard: what is written behind a ready sentence goes on in it, without a capital") {
    Note note(tablet);
    note.screen.sentences = true;
    note.at(tablet);
    REQUIRE(note.glass->press("Thinking of you"));
    for (const char* key : {"space", "d", "a", "d"}) {
        INFO(key);
        REQUIRE(note.glass->press(key));
    }
    CHECK(note.ui.writing.text == "Thinking of you dad");
}

TEST_CASE("Keyboard: what went wrong is rubbed out by the letter or undone by the word") {
    Note note(tablet);
    note.write("hello mumm");
    note.press("Rub out");
    CHECK(note.ui.writing.text == "hello mum");
    note.press("Undo word");
    CHECK(note.ui.writing.text == "hello ");
}

TEST_CASE("Keyboard: phrases stand above the keys where there is room, and join what was written") {
    Note note(tablet);
    note.write("hello");
    REQUIRE(note.press("Thinking of you"));
    CHECK(note.ui.writing.text == "hello Thinking of you");
    CHECK(note.glass->find("How was your day?") == nullptr);
    for (int turn = 0; turn < 3 && !note.glass->press("How was your day?"); ++turn) {
        REQUIRE(note.glass->press_id("more-phrases"));
    }
    CHECK(note.ui.writing.text == "hello Thinking of you How was your day?");
}

TEST_CASE("Keyboard: where there is no room, phrases and keys take turns, and all phrases can be reached") {
    Note note(tablet);
    for (const PanelAndText& where : forms_and_texts()) {
        INFO(where);
        note.at(where, Density::resident);
        note.ui.shows = KeyboardShows::phrases;
        for (const Choice& phrase : note.phrases) {
            INFO(phrase.label);
            note.ui.writing.text.clear();
            note.glass->show();
            CHECK(note.press(std::string(phrase.label)));
            CHECK(note.ui.writing.text == phrase.label);
        }
        REQUIRE(note.press("Write"));
        CHECK(note.press_letter("a"));
        REQUIRE(note.press("Phrases"));
        CHECK(note.press("Thank you"));
    }
}

TEST_CASE("Keyboard: residents are offered phrases before keys") {
    Note note(tablet, Density::resident);
    note.screen.phrases_first = true;
    note.ui = {};
    note.glass->show();
    CHECK(note.glass->find("See you soon") != nullptr);
    CHECK(note.glass->find("space") == nullptr);
}

TEST_CASE("Keyboard: a keyboard on the desk writes too, and Enter begins a new line") {
    Note note(tablet);
    note.glass->type("Dear Mum");
    note.glass->key(Key::enter);
    note.glass->type("I am wel");
    note.glass->key(Key::backspace);
    note.glass->type("ll 😀");
    CHECK(note.ui.writing.text == "Dear Mum\nI am well 😀");
    note.glass->key(Key::undo_word);
    CHECK(note.ui.writing.text == "Dear Mum\nI am well ");
    CHECK(note.sent == 0);
}

TEST_CASE("Keyboard: the field shows the end of a long note, and touching it goes back and round again") {
    Note note(tablet);
    for (int i = 0; i < 60; ++i) {
        note.ui.writing.add("and then we went to the sea ");
    }
    note.glass->show();
    const Item* field = note.glass->find_id("writing");
    REQUIRE(field != nullptr);
    CHECK(field->role == ItemRole::field);
    CHECK(field->label == note.ui.writing.text);
    CHECK_FALSE(field->clipped);
    CHECK(note.ui.text_page.page == 0);
    REQUIRE(note.glass->press_id("writing"));
    CHECK(note.ui.text_page.page == 1);
    note.glass->check_for_fingers_and_eyes(12);
    note.press_letter("x"); // writing goes on at the end
    CHECK(note.ui.text_page.page == 0);
    int round = 0;
    do {
        note.glass->press_id("writing");
        ++round;
    } while (note.ui.text_page.page != 0 && round < 100);
    CHECK(round > 2);
    CHECK(round < 100);
}

TEST_CASE("Keyboard: who can read it stands under the words, with its picture") {
    Note note(tablet);
    const Item* audience = note.glass->find_id("audience");
    REQUIRE(audience != nullptr);
    CHECK(audience->label == "Rose and her circle can read it");
    CHECK(audience->pictures == 1);
    CHECK(note.glass->find_id("writing")->label == "Write here, or choose below");
}

TEST_CASE("Keyboard: Help is where it is on every other screen") {
    Note note(tablet);
    Glass other(tablet, Density::staff, {Area::brick, "Another screen"}, [](Frame& frame, Box body) { bottom_bar(frame, body, {}); });
    for (const PanelAndText& where : panels_and_texts()) {
        INFO(where);
        note.at(where);
        other.become(where, Density::staff);
        const PixelRect here = note.glass->find_id("help")->rect, there = other.find_id("help")->rect;
        CHECK(here.x == Approx(there.x));
        CHECK(here.y == Approx(there.y));
        CHECK(here.width == Approx(there.width));
        CHECK(here.height == Approx(there.height));
        note.glass->press_id("help");
        CHECK(note.helped == 1);
    }
}

TEST_CASE("Keyboard: keys that change the keys are no letters, so that a bounce cannot type what comes up under it") {
    Note note({{800, 480, 5.19F}, 1.5F});
    for (const Item& item : note.glass->items()) {
        if (item.id.name == "keys" || item.id.name == "signs" || item.id.name == "more-keys" || item.id.name == "phrases") {
            CHECK(item.role != ItemRole::key);
        }
    }
}
