// Each language's own keyboard: every letter of its alphabet can be written by touch, and accents come up under a long press.
#include "tests/widgets/glass.h"
#include "widgets/keyboard.h"

#include <sstream>

using namespace widgets;

namespace {

struct Page {
    explicit Page(const std::string& language, PanelAndText where = {{1280, 800, 5.88F}, 1}, Density density = Density::staff)
        : layout(load_layout_for(language)) {
        screen.hint = "Write here";
        screen.audience = "Rose and her circle can read it";
        screen.audience_picture = "for-circle";
        screen.send = "Send";
        screen.send_picture = "area-notes";
        glass = std::make_unique<Glass>(where, density, TitleBar{Area::brick, "A note for Rose"}, [this](Frame& frame, Box body) {
            screen.phrases = phrases;
            keyboard_screen(frame, body, layout, screen, ui);
        });
    }

    // On this layer: on its own key, or in its group first, over all pages.
    bool press_letter(const std::string& letter) {
        for (int page = 0; page < 12; ++page) {
            if (const Item* key = glass->find(letter); key != nullptr && key->role == ItemRole::key) {
                return glass->press(key);
            }
            for (const Item& item : glass->items()) {
                if (item.id.name == "keys" && (" " + item.label + " ").find(" " + letter + " ") != std::string::npos) {
                    return glass->press(&item) && press_letter(letter);
                }
            }
            if (!glass->press_id("more-keys")) {
                return false;
            }
        }
        return false;
    }
    // By the controls that a person has: other letters first, then signs and accents.
    bool write(const std::string& letter) {
        return press_letter(letter) || (press_control("capital") && press_letter(letter)) ||
               (press_control("signs") && press_control("accents") && press_letter(letter));
    }
    bool press_control(const std::string& id) {
        for (int page = 0; page < 12; ++page) {
            if (glass->press_id(id)) {
                return true;
            }
            if (!glass->press_id("more-keys")) {
                return false;
            }
        }
        return false;
    }
    const Item* key_of(const std::string& letter) const {
        for (const Item& item : glass->items()) {
            if (item.label == letter && item.id.name == "key") {
                return &item;
            }
        }
        return nullptr;
    }
    // A finger stays on the letter so long and lifts.
    bool hold(const std::string& letter, std::int64_t ms) {
        const Item* const key = key_of(letter);
        if (key == nullptr) {
            return false;
        }
        Input input;
        input.fired = key->id;
        input.fired_held_on_ms = ms;
        glass->show(std::move(input));
        return true;
    }
    std::string offered() const {
        std::string all;
        for (const Item& item : glass->items()) {
            all += item.id.name == "variant" ? item.label : "";
        }
        return all;
    }
    const std::string& text() const { return ui.writing.text; }

    KeyboardLayout layout;
    std::vector<Choice> phrases;
    KeyboardScreen screen;
    KeyboardUi ui;
    std::unique_ptr<Glass> glass;
};

} // namespace

TEST_CASE("Keyboard: every letter of every language can be written by touch, on every kind of keyboard", "[slow]") {
    // A whole keyboard, the alphabet, and letters in two steps.
    const PanelAndText places[] = {{{1280, 800, 5.88F}, 1}, {{720, 1280, 8.18F}, 1}, {{800, 480, 5.19F}, 1}};
    for (const char* language : {"en", "cy", "pl", "ur", "pa", "bn"}) {
        REQUIRE(!alphabet_of(language).empty());
        for (const PanelAndText& where : places) {
            Page page(language, where);
            std::istringstream letters{std::string(alphabet_of(language))};
            std::string missed;
            for (std::string letter; letters >> letter;) {
                page.ui = {};
                page.glass->show();
                if (!page.write(letter) || page.text() != letter) {
                    // What has no place on the pages comes up under a long press.
                    bool held = false;
                    for (const auto& row : page.layout.rows) {
                        for (const KeyCap& cap : row) {
                            for (const KeyFace& face : cap.variants) {
                                held = held || face.plain == letter;
                            }
                        }
                    }
                    missed += held ? "" : letter + " ";
                }
            }
            INFO(language << ", " << where);
            CHECK(missed == "");
        }
    }
}

TEST_CASE("Keyboard: on every panel the keys of every language are large enough, whole and alone in their places", "[slow]") {
    for (const char* language : {"cy", "pl", "ur", "pa", "bn"}) {
        for (const PanelAndText& where : forms_and_texts()) {
            for (const Density density : {Density::staff, Density::resident}) {
                INFO(language << ", " << where << (density == Density::staff ? ", staff" : ", resident"));
                Page page(language, where, density);
                for (const Layer layer : {Layer::small, Layer::capital, Layer::signs, Layer::accents}) {
                    page.ui.layer = layer;
                    page.ui.keys = {};
                    page.glass->show();
                    page.glass->check_for_fingers_and_eyes(density == Density::staff ? 12 : 25);
                }
            }
        }
    }
}

TEST_CASE("Keyboard: a language that nobody made a table for writes on the British keyboard") {
    CHECK(load_layout_for("so").rows.front().front().plain == "q");
    CHECK(load_layout_for("").rows.front().front().plain == "q");
    CHECK(load_layout_for("so").language == "so");
    CHECK(load_layout_for("pl_PL").accent_rows.front().front().plain == "ą");
}

TEST_CASE("Keyboard: a letter held for half a second is written and offers its accents, and a touch puts one in its place") {
    Page page("cy");
    REQUIRE(page.hold("t", 600));
    CHECK(page.offered() == ""); // no t has an accent
    REQUIRE(page.hold("w", 600));
    CHECK(page.text() == "tw");
    CHECK(page.offered() == "ŵẃẅẁ");
    page.glass->check_for_fingers_and_eyes(12);
    REQUIRE(page.glass->press("ŵ"));
    CHECK(page.text() == "tŵ");
    CHECK(page.offered() == "");
}

TEST_CASE("Keyboard: whoever only presses slowly goes on writing") {
    Page page("cy");
    CHECK(page.hold("a", 480));
    CHECK(page.offered() == "");
    CHECK(page.hold("w", 900));
    CHECK(page.offered() != "");
    CHECK(page.hold("y", 80)); // every letter is still there
    CHECK(page.text() == "awy");
    CHECK(page.offered() == "");
    page.hold("o", 700);
    CHECK(page.glass->press_id("rub-out"));
    CHECK(page.text() == "awy");
    CHECK(page.offered() == "");
}

TEST_CASE("Keyboard: accents come up while the finger still rests, and the frame for it is asked for") {
    Page page("pl");
    const Item* const key = page.key_of("z");
    REQUIRE(key != nullptr);
    Input input;
    input.pressing = Press{key->id, 1, true, 0, 0, 200};
    input.now_ms = 5000;
    page.glass->show_one(input);
    CHECK(page.offered() == "");
    REQUIRE(page.glass->again_at());
    CHECK(*page.glass->again_at() == 5300);
    input.pressing->held_on_ms = 500;
    page.glass->show_one(input);
    CHECK(page.offered() == "źż");
    input.pressing->inside = false; // slid off: it will not count
    page.glass->show_one(input);
    CHECK(page.offered() == "");
}

TEST_CASE("Keyboard: a capital held offers capitals, and letters without capitals offer what is written alike") {
    Page polish("pl");
    REQUIRE(polish.glass->press("Capital"));
    REQUIRE(polish.hold("L", 600));
    CHECK(polish.offered() == "Ł");
    REQUIRE(polish.glass->press("Ł"));
    CHECK(polish.text() == "Ł");
    Page punjabi("pa");
    REQUIRE(punjabi.hold("ਕ", 600));
    CHECK(punjabi.offered() == "ਖਖ਼");
    REQUIRE(punjabi.glass->press("ਖ਼"));
    CHECK(punjabi.text() == "ਖ਼");
    Page urdu("ur");
    REQUIRE(urdu.hold("ت", 600));
    REQUIRE(urdu.glass->press("ٹ"));
    CHECK(urdu.text() == "ٹ");
}

TEST_CASE("Keyboard: accents have their full size and cover no letter, on every panel", "[slow]") {
    for (const PanelAndText& where : panels_and_texts()) {
        for (const Density density : {Density::staff, Density::resident}) {
            INFO(where << (density == Density::staff ? ", staff" : ", resident"));
            Page page("cy", where, density);
            std::size_t letters = 0;
            for (const Item& item : page.glass->items()) {
                letters += item.id.name == "key" ? 1U : 0U;
            }
            if (!page.hold("o", 600)) {
                continue; // letters in two steps: their accents are on the page of accents
            }
            page.glass->check_for_fingers_and_eyes(density == Density::staff ? 12 : 25);
            for (const Item& item : page.glass->items()) {
                letters -= item.id.name == "key" ? 1U : 0U;
            }
            CHECK(letters == 0); // all are still there
            if (!page.offered().empty()) {
                CHECK(page.glass->press("ô"));
                CHECK(page.text() == "ô");
            }
        }
    }
}

TEST_CASE("Keyboard: with phrases above the keys, accents take the phrases' row and leave the field alone") {
    Page page("cy");
    Choice phrase;
    phrase.id = {"phrase", 1};
    phrase.label = "See you soon";
    page.phrases = {phrase};
    page.glass->show();
    REQUIRE(page.glass->find("See you soon") != nullptr);
    const PixelRect field = page.glass->find_id("writing")->rect;
    REQUIRE(page.hold("a", 600));
    CHECK(page.glass->find("â") != nullptr);
    CHECK(page.glass->find("See you soon") == nullptr);
    CHECK(page.glass->find_id("writing")->rect.height == field.height);
    REQUIRE(page.glass->press_id("space"));
    CHECK(page.glass->find("See you soon") != nullptr);
}

TEST_CASE("Keyboard: the field shows a note of any length and any scripts as it is written, lines in their places", "[slow]") {
    Page page("en");
    const std::string parts[] = {"we went to the sea ", "خوش آمدید ", "and then\n", "ਸਤ ਸ੍ਰੀ ਅਕਾਲ ", "a-word-much-longer-than-any-line-could-ever-hold-in-the-field-of-a-note-on-glass ", "12:30, "};
    for (int i = 0; i < 40; ++i) {
        page.ui.writing.add(parts[static_cast<std::size_t>(i) % 6]);
        page.glass->show();
        // The same as a page that meets the whole text at once.
        Page fresh("en");
        fresh.ui.writing.text = page.ui.writing.text;
        fresh.glass->show();
        CHECK(page.ui.large.lines() == fresh.ui.large.lines());
        for (int line = 0; line < std::min(page.ui.large.lines(), fresh.ui.large.lines()); ++line) {
            CHECK(page.ui.large.block(line).text == fresh.ui.large.block(line).text);
        }
        CHECK_FALSE(page.glass->find_id("writing")->clipped);
    }
    for (int i = 0; i < 12; ++i) {
        page.ui.writing.undo_word();
        page.glass->show();
        Page fresh("en");
        fresh.ui.writing.text = page.ui.writing.text;
        fresh.glass->show();
        CHECK(page.ui.large.lines() == fresh.ui.large.lines());
    }
}
