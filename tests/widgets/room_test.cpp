// Words that are long, large or deep find their room: what can be touched stays large enough, and nothing is cut.
#include <map>

#include "tests/widgets/desk.h"
#include "tests/widgets/glass.h"
#include "widgets/keyboard.h"
#include "widgets/picture_lock.h"
#include "widgets/text_script.h"

using namespace widgets;

namespace {

const Panel lying{1280, 800, 5.88F}, small{800, 480, 5.19F}, standing{720, 1280, 8.18F};
const std::vector<Panel> forms{lying, small, standing};

TitleBar title() {
    TitleBar bar{Area::teal, "What matters to me"};
    bar.mark = {"pic-rose", "R", Area::plum, true};
    return bar;
}

// Every page of what is shown.
void check_pages(Glass& glass, Paging& paging, Mm least) {
    for (int page = 0; page < 12; ++page) {
        INFO("page " << page);
        paging.page = page;
        glass.show();
        if (paging.page != page) {
            return;
        }
        glass.check_for_fingers_and_eyes(least);
    }
}

std::vector<Choice> one_thing_to_do() {
    Choice say{{"say"}, "Write something down", "draw", Area::teal};
    say.role = ItemRole::button;
    return {say};
}

} // namespace

TEST_CASE("Room: a card to touch has its heading and a line on every panel, with the largest words, beside what can be done") {
    const std::vector<CardLine> lines{{.text = "“I like my tea strong, with two sugars, before anybody talks to me.”", .style = CardLine::Style::quote, .typed_by_someone = true},
                                      {.text = "Rose said so herself, 3 November", .style = CardLine::Style::attribution, .picture = "how-said"},
                                      {.text = "Those who help me here", .style = CardLine::Style::attribution, .picture = "for-team"}};
    std::vector<Card> cards(3);
    for (std::size_t n = 0; n < cards.size(); ++n) {
        cards[n] = {.id = {"statement", static_cast<std::int64_t>(n) + 1}, .role = ItemRole::choice, .area = Area::teal, .heading = "Please don't · Loud voices", .picture = "about-please-dont", .lines = lines};
    }
    const std::vector<Choice> bar = one_thing_to_do();
    Paging paging;
    Glass glass({lying, 1}, Density::resident, title(), [&](Frame& frame, Box body) { cards_screen(frame, body, cards, bar, paging); });
    for (const Panel& panel : forms) {
        for (const float scale : {1.0F, 1.5F, 2.0F}) {
            for (const Density density : {Density::resident, Density::staff}) {
                const PanelAndText where{panel, scale};
                INFO(where << (density == Density::resident ? ", resident" : ", staff"));
                glass.become(where, density);
                check_pages(glass, paging, density == Density::resident ? 25 : 12);
            }
        }
    }
}

TEST_CASE("Room: a row of a list is never higher than its page") {
    std::vector<Row> rows(4);
    for (std::size_t n = 0; n < rows.size(); ++n) {
        rows[n] = {.id = {"ask", static_cast<std::int64_t>(n) + 1}, .picture = "say-worry", .title = "I would like to know when the physiotherapist comes back from her holidays",
                   .second = "Asked on 3 November, talked about on 9 November", .state = "Talked about"};
    }
    const std::vector<Choice> bar = one_thing_to_do();
    Paging paging;
    Glass glass({lying, 1}, Density::resident, title(), [&](Frame& frame, Box body) { list_screen(frame, body, rows, bar, paging, {}); });
    for (const Panel& panel : forms) {
        for (const float scale : {1.0F, 1.5F, 2.0F}) {
            const PanelAndText where{panel, scale};
            INFO(where);
            glass.become(where, Density::resident);
            check_pages(glass, paging, 25);
        }
    }
}

TEST_CASE("Room: a row of a list keeps its height where the title in a deep script stands on a line of its own") {
    std::vector<Row> rows(4);
    for (std::size_t n = 0; n < rows.size(); ++n) {
        rows[n] = {.id = {"month", static_cast<std::int64_t>(n) + 1}, .picture = "calendar", .title = "نومبر 2026"};
    }
    const std::vector<Choice> bar = one_thing_to_do();
    Paging paging;
    TitleBar title{Area::green, "میرے بارے میں کیا لکھا ہے"};
    title.subtitle = "کوئی مہینہ چنیں";
    Glass glass({lying, 1}, Density::resident, title, [&](Frame& frame, Box body) { list_screen(frame, body, rows, bar, paging, {}); });
    glass.speak("ur");
    for (const Panel& panel : forms) {
        const PanelAndText where{panel, 1};
        INFO(where);
        glass.become(where, Density::resident);
        check_pages(glass, paging, 25);
    }
}

TEST_CASE("Room: the quiet line of a bottom row stands beside its buttons, or not at all") {
    std::vector<Choice> choices(16);
    for (std::size_t n = 0; n < choices.size(); ++n) {
        choices[n] = {{"way", static_cast<std::int64_t>(n) + 1}, "Small win", "area-wins", Area::marigold};
    }
    Paging paging;
    Glass glass({lying, 1}, Density::staff, title(), [&](Frame& frame, Box body) {
        ChoiceScreen screen;
        screen.choices = choices;
        screen.note = "“I was a baker. I am up early and I like to…”";
        choice_screen(frame, body, screen, paging);
    });
    for (const Panel& panel : {lying, Panel{1920, 1200, 8.83F}}) {
        for (const Density density : {Density::staff, Density::resident}) {
            const PanelAndText where{panel, 1};
            INFO(where);
            glass.become(where, density);
            CHECK((density == Density::resident || glass.find_id("note") != nullptr));
            check_pages(glass, paging, density == Density::resident ? 25 : 12);
        }
    }
}

TEST_CASE("Room: a question over a screen is set smaller rather than cut") {
    Glass glass({lying, 1}, Density::resident, title(), [&](Frame& frame, Box) {
        ask(frame, {"Would you like to take this photograph away from your portrait?", "Everybody who lives here, works here or comes to visit can see it.", "photograph",
                    "Yes, take it away", "No, leave it where it is"});
    });
    for (const Panel& panel : forms) {
        for (const float scale : {1.0F, 1.5F, 2.0F}) {
            const PanelAndText where{panel, scale};
            INFO(where);
            glass.become(where, Density::resident);
            const Item* const question = glass.find_id("question");
            REQUIRE(question != nullptr);
            CHECK_FALSE(question->clipped);
            const Item* const second = glass.find_id("question-second");
            CHECK((second == nullptr || !second->clipped));
        }
    }
}

TEST_CASE("Room: the pictures of the lock keep their long words in every language, and Undo its own") {
    PictureLockUi ui;
    Glass glass({lying, 1}, Density::resident, title(), [&](Frame& frame, Box body) {
        BarEvents bar;
        picture_lock(frame, body, ui, {}, bar);
    });
    for (const char* language : {"cy", "pl", "ur", "pa", "bn"}) {
        glass.speak(language);
        for (const Panel& panel : forms) {
            for (const float scale : {1.0F, 2.0F}) {
                const PanelAndText where{panel, scale};
                INFO(language << ", " << where);
                std::map<std::string, int> met;
                for (int page = 0; page < 10; ++page) {
                    ui = {};
                    ui.page.page = page;
                    glass.become(where, Density::resident);
                    glass.check_for_fingers_and_eyes(25);
                    for (const Item& item : glass.items()) {
                        ++met[item.id.name == "lock-picture" ? to_string(item.id) : std::string(item.id.name)];
                    }
                }
                CHECK(met.count("undo") == 1);
                for (int picture = 1; picture <= 9; ++picture) {
                    CHECK(met.count("lock-picture-" + std::to_string(picture)) == 1);
                }
            }
        }
    }
}

TEST_CASE("Room: sentences to choose from beside a keyboard are as high as their script needs") {
    const std::vector<std::string> sentences{"میں چاہوں گا کہ لوگ مجھ سے بات کرنے سے پہلے دستک دیں", "شکریہ", "براہِ کرم مجھے فون کریں", "میں ہفتے کے آخر میں آؤں گا"};
    std::vector<Choice> phrases;
    for (const std::string& sentence : sentences) {
        phrases.push_back({{"phrase", static_cast<std::int64_t>(phrases.size()) + 1}, sentence});
    }
    KeyboardUi ui;
    const KeyboardLayout layout = load_layout_for("ur");
    Glass glass({lying, 1}, Density::resident, title(), [&](Frame& frame, Box body) {
        KeyboardScreen screen;
        screen.hint = "Write here, or choose below";
        screen.audience = "Rose and her circle can read it";
        screen.audience_picture = "for-circle";
        screen.send = "Send";
        screen.send_picture = "area-notes";
        screen.phrases = phrases;
        keyboard_screen(frame, body, layout, screen, ui);
    });
    glass.speak("ur");
    for (const Panel& panel : forms) {
        for (const Density density : {Density::resident, Density::staff}) {
            for (const KeyboardShows shows : {KeyboardShows::keys, KeyboardShows::phrases}) {
                const PanelAndText where{panel, 1};
                INFO(where << (density == Density::resident ? ", resident" : ", staff") << (shows == KeyboardShows::keys ? ", keys" : ", phrases"));
                ui = {};
                ui.shows = shows;
                glass.become(where, density);
                for (int page = 0; page < 4; ++page) {
                    glass.check_for_fingers_and_eyes(density == Density::resident ? 25 : 12);
                    if (!glass.press_id("more-keys") && !glass.press_id("more-phrases")) {
                        break;
                    }
                }
            }
        }
    }
}

TEST_CASE("Room: lines of Nastaliq are broken where their swinging strokes are still inside the width") {
    desk::Desk desk;
    TextRequest request = desk::Desk::request("جو کچھ میں نے کہا وہ میرے ساتھیوں اور گھر والوں کو بتایا جا سکتا ہے، لیکن پہلے مجھ سے پوچھ لیں", 36, "ur");
    request.rtl_screen = true;
    for (float width = 300; width < 900; width += 7) {
        INFO(width);
        request.width_px = width;
        const TextMeasure measure = desk.measure(request);
        CHECK(measure.width <= width + 1);
    }
}

TEST_CASE("Room: a script whose letters are large already grows less, and does not grow on controls") {
    struct Seen {
        float scale = 0;
        Mm control = 0;
    } seen;
    Glass glass({lying, 1}, Density::resident, title(), [&](Frame& frame, Box) { seen = {frame.look().text_scale, frame.measures().control_word.cap * frame.look().text_scale}; });
    const Mm usual = seen.control;
    glass.become({lying, 2}, Density::resident);
    CHECK(seen.scale == 2);
    CHECK(seen.control > usual);
    glass.speak("ur");
    CHECK(seen.scale == Approx(1.4F));
    CHECK(seen.control == Approx(usual));
    glass.become({standing, 2}, Density::resident);
    CHECK(seen.scale == Approx(1.2F));
    CHECK(needs_of(script_of_words("مدد", "ur")).most_growth == Approx(1.2F));
    CHECK(script_of_words("مدد", "ar") == Script::naskh);
    CHECK(script_of_words("“Help”", "ur") == Script::latin);
}
