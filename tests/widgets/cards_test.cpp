// Cards to read over several pages: what was said stays with who said it, and what it is about is said again on the next page.
#include <set>

#include "tests/widgets/glass.h"
#include "widgets/card_flow.h"

using namespace widgets;

namespace {

// Four things that were passed on, each over a line or two, with who wrote it.
std::vector<CardLine> four_things() {
    std::vector<CardLine> lines;
    for (int n = 0; n < 4; ++n) {
        lines.push_back({.text = "She would like to go out before it rains, and asks for her green coat.", .typed_by_someone = true});
        lines.push_back({.text = "Bronwyn, yesterday 16:20", .style = CardLine::Style::attribution});
    }
    return lines;
}

// The lines of a page by their number, the heading's being 0.
std::set<std::int64_t> lines_here(const Glass& glass, std::int64_t card) {
    std::set<std::int64_t> lines;
    for (const Item& item : glass.items()) {
        if (item.id.name == "line" && item.id.number / 100 == card) {
            lines.insert(item.id.number % 100 - 1);
        }
    }
    return lines;
}

// How far apart the lines of a card begin, in pixels.
float across(const Glass& glass, std::int64_t card) {
    float first = 0, last = 0;
    bool any = false;
    for (const Item& item : glass.items()) {
        if (item.id.name == "line" && item.id.number / 100 == card) {
            first = any ? std::min(first, item.rect.x) : item.rect.x;
            last = any ? std::max(last, item.rect.x) : item.rect.x;
            any = true;
        }
    }
    return last - first;
}

} // namespace

TEST_CASE("Cards: nobody's name stands on a page without what they said, on any panel") {
    const std::vector<CardLine> lines = four_things();
    std::vector<Card> cards(3);
    for (Card& card : cards) {
        card = {.area = Area::blue, .heading = "What to pass on", .picture = "handover", .lines = lines};
    }
    Paging paging;
    Glass glass({{1280, 800, 5.88F}, 1}, Density::staff, {}, [&](Frame& frame, Box body) { cards_screen(frame, body, cards, {}, paging); });
    for (const PanelAndText& where : {PanelAndText{{1280, 800, 5.88F}, 1}, PanelAndText{{800, 480, 5.19F}, 1}, PanelAndText{{720, 1280, 8.18F}, 1}}) {
        INFO(where);
        paging = {};
        glass.become(where, Density::staff);
        std::size_t told = 0;
        int pages = 0;
        do {
            for (std::int64_t card = 0; card < 3; ++card) {
                const auto here = lines_here(glass, card);
                for (const std::int64_t line : here) {
                    INFO("page " << pages << ", card " << card << ", line " << line);
                    CHECK((line == 0 || line % 2 == 1 || here.contains(line - 1)));
                    CHECK((line == 0 || line % 2 == 0 || here.contains(line + 1)));
                    told += line > 0 ? 1 : 0;
                }
                CHECK((here.empty() || here.contains(0)));
            }
            ++pages;
        } while (glass.press_id("more") && paging.page != 0 && pages < 30);
        CHECK(told == 3 * lines.size());
        CHECK(pages > 1);
    }
}

namespace {

// Whom to ring, and when: each with a number in large figures.
struct Contacts {
    std::vector<CardLine> lines{{.text = "Helen Marsh-Okoro, the manager", .typed_by_someone = true},
                                {.text = "01632 960 270", .style = CardLine::Style::big, .picture = "win-in-touch"},
                                {.text = "At the desk on weekdays, or write it down for her.", .typed_by_someone = true}};
    std::vector<CardLine> shorter{lines[0], lines[1], {.text = "Day and night.", .typed_by_someone = true}};
    std::vector<Card> cards = std::vector<Card>(5);
    Paging paging;
    Glass glass{{{1280, 800, 5.88F}, 1}, Density::staff, {}, [this](Frame& frame, Box body) { cards_screen(frame, body, cards, {}, paging); }};

    Contacts() {
        for (Card& card : cards) {
            card = {.area = Area::green, .heading = "A complaint", .picture = "say-worry", .lines = lines};
        }
        cards[0].lines = cards[3].lines = shorter;
        glass.show();
    }
};

} // namespace

TEST_CASE("Cards: a telephone number stands with whose it is and when it is answered, on any panel") {
    Contacts contacts;
    contacts.cards[0].lines = contacts.cards[3].lines = contacts.lines;
    for (const PanelAndText& where : panels_and_texts()) {
        if (where.text_scale > 1) {
            continue;
        }
        INFO(where);
        contacts.paging = {};
        contacts.glass.become(where, Density::staff);
        std::set<std::int64_t> seen;
        int pages = 0;
        do {
            for (std::int64_t card = 0; card < 5; ++card) {
                const auto here = lines_here(contacts.glass, card);
                CHECK((here.empty() || here == std::set<std::int64_t>{0, 1, 2, 3}));
                CHECK(across(contacts.glass, card) < 30 * where.panel.px_per_mm); // in one column
                seen.insert(here.empty() ? -1 : card);
            }
            ++pages;
        } while (contacts.glass.press_id("more") && contacts.paging.page != 0 && pages < 30);
        seen.erase(-1);
        CHECK(seen.size() == 5);
    }
}

TEST_CASE("Cards: where it saves a page, it is not said which page it is") {
    Contacts contacts;
    CHECK(contacts.glass.find_id("page") == nullptr); // so there is room for four on the first page
    CHECK(lines_here(contacts.glass, 3).size() == 4);
    CHECK(lines_here(contacts.glass, 4).empty());
    contacts.cards[0].lines = contacts.cards[3].lines = contacts.lines; // two on each page, with the line and without
    contacts.glass.show();
    CHECK(contacts.glass.find_id("page") != nullptr);
    CHECK(lines_here(contacts.glass, 2).empty());
}

TEST_CASE("Cards: where the last page of a card tells who said it, it has the last of their words too") {
    const std::vector<CardLine> lines{{.text = "\u201cI could plait a loaf before I could plait my own hair, and long before I could read.\u201d", .style = CardLine::Style::quote, .typed_by_someone = true},
                                      {.text = "You said it, 12 September", .style = CardLine::Style::attribution, .picture = "how-said"},
                                      {.text = "My circle", .style = CardLine::Style::attribution, .picture = "circle"}};
    const Card card{.area = Area::teal, .heading = "When I was a child", .picture = "do-baking", .lines = lines};
    Paging paging;
    Glass glass({{1280, 800, 5.88F}, 1}, Density::resident, {}, [&](Frame& frame, Box body) {
        Card bare = card;
        bare.lines = std::span(lines).first(1);
        const CardFlow page(frame, {0, 0, 100, 1000}, std::span(&bare, 1));
        REQUIRE(page.pieces().size() == 1);
        const CardFlow flow(frame, {0, 0, 100, page.pieces()[0].height}, std::span(&card, 1));
        REQUIRE(flow.pieces().size() == 2);
        CHECK(flow.pieces()[0].line_end == 1);
        CHECK(flow.pieces()[0].take == -1); // nor are they torn for it: the last of them stand there again
        CHECK(flow.pieces()[1].first_line == 0);
        CHECK(flow.pieces()[0].again == 2);
        CHECK(flow.pieces()[1].skip == flow.line_fit(card, lines[0], 100, true).lines - flow.pieces()[0].again);
        CHECK(flow.pieces()[1].line_end == lines.size());
        cards_screen(frame, body, std::span(&card, 1), {}, paging);
    });
    glass.check_for_fingers_and_eyes(25);
}

TEST_CASE("Cards: a photograph beside a heading can be recognised, wherever its card still stands whole") {
    std::vector<CardLine> lines{{.text = "Born over my father's bakery.", .style = CardLine::Style::quote, .typed_by_someone = true}};
    Card card{.area = Area::teal, .heading = "1941", .picture = "card-bread", .big_picture = "card-bread", .lines = lines};
    for (const Density density : {Density::resident, Density::staff}) {
        const Glass glass({{1280, 800, 5.88F}, 1}, density, {}, [&](Frame& frame, Box) {
            constexpr Mm can_be_recognised = 12;
            const auto flow = [&](Mm height) { return CardFlow(frame, {0, 0, 100, height}, std::span(&card, 1)); };
            const Mm needed = flow(200).pieces()[0].height;
            CHECK(flow(needed).heading_picture(card) >= can_be_recognised);
            CHECK(flow(needed).pieces().size() == 1);
            const CardFlow low = flow(needed - 1);
            CHECK(low.heading_picture(card) < can_be_recognised);
            CHECK_FALSE(low.has_big_picture(card));
        });
    }
}

TEST_CASE("Cards: in Urdu on 7 inch, a heading stands with a line below it, and the bottom row is lower for it") {
    std::vector<CardLine> lines{{.text = {}, .style = CardLine::Style::big, .typed_by_someone = true}, {.text = "Rose, 10:40", .style = CardLine::Style::attribution}};
    std::vector<Card> cards(2);
    std::vector<Choice> bar(3);
    Paging paging;
    Glass glass({{800, 480, 5.19F}, 1}, Density::resident, {Area::teal, "Rose"}, [&](Frame& frame, Box body) {
        lines[0].text = frame.language()("By bus");
        for (Card& card : cards) {
            card = {.area = Area::teal, .heading = frame.language()("My own choice"), .lines = lines};
        }
        bar[0] = {{"undo"}, frame.language()("Undo"), "undo"};
        bar[1] = {{"again"}, frame.language()("Choose again"), "how-said"};
        bar[2] = {{"more-of-it"}, frame.language()("What else?"), "deciding-together"};
        cards_screen(frame, body, cards, bar, paging);
    });
    glass.speak("ur");
    int pages = 0;
    do {
        for (std::int64_t card = 0; card < 2; ++card) {
            const auto here = lines_here(glass, card);
            CHECK((!here.contains(0) || here.contains(1)));
        }
        glass.check_for_fingers_and_eyes(25);
        ++pages;
    } while (glass.press_id("more") && paging.page != 0 && pages < 10);
    CHECK(pages > 1);
}

TEST_CASE("Cards: one sentence is not torn over two pages of 7 inch where words a little smaller keep it whole") {
    const CardLine bell{.text = "Press your call bell, or tell someone near you."}, here{.text = "This is your own page. Touch what you want to do."};
    const std::vector<Card> cards{{.area = Area::marigold, .heading = "This is not a call bell", .picture = "bell-not", .lines = std::span(&bell, 1), .style = Card::Style::tint},
                                  {.area = Area::bark, .heading = "On this screen", .picture = "help", .lines = std::span(&here, 1), .style = Card::Style::tint}};
    Paging paging;
    Glass glass({{800, 480, 5.19F}, 1}, Density::resident, {}, [&](Frame& frame, Box body) { cards_screen(frame, body, cards, {}, paging); });
    CHECK(lines_here(glass, 0) == std::set<std::int64_t>{0, 1});
    CHECK(lines_here(glass, 1).empty());
    paging.page = 1;
    glass.become({{800, 480, 5.19F}, 1}, Density::resident);
    CHECK(lines_here(glass, 0).empty());
    CHECK(lines_here(glass, 1) == std::set<std::int64_t>{0, 1});
}

TEST_CASE("Cards: what somebody said is not torn over two pages where words a little smaller keep it with who said it") {
    const std::vector<CardLine> lines{{.text = "A bath", .style = CardLine::Style::big},
                                      {.text = "\u201cThe shower is cold on my back.\u201d", .style = CardLine::Style::quote, .typed_by_someone = true},
                                      {.text = "You said it here, 24 October, 9:28", .style = CardLine::Style::attribution, .picture = "how-said"}};
    const Card card{.area = Area::teal, .heading = "My own choice", .lines = lines};
    const Glass glass({{720, 1280, 8.01F}, 1}, Density::resident, {}, [&](Frame& frame, Box) {
        const auto flow = [&](Mm height) { return CardFlow(frame, {0, 0, 85, height}, std::span(&card, 1)); };
        const Mm needed = flow(200).pieces()[0].height;
        CHECK(flow(needed).look().quote.cap == frame.measures().reading.cap);
        CHECK(flow(needed - 1).pieces().size() == 1);
    });
}

TEST_CASE("Cards: a resident's telephone number too stands with whose it is and when it is answered, where words a little smaller allow it") {
    const std::vector<CardLine> lines{{.text = "Safeguarding adults team, the council"}, {.text = "01632 960 401", .style = CardLine::Style::big}, {.text = "Day and night. In danger: 999."}};
    const std::vector<Card> cards(4, Card{.area = Area::green, .heading = "If someone is not safe", .lines = lines});
    const Glass glass({{1920, 1200, 8.9F}, 1}, Density::resident, {}, [&](Frame& frame, Box) {
        const Mm needed = CardFlow(frame, {0, 0, 210, 200}, cards).pieces()[0].height;
        const CardFlow flow(frame, {0, 0, 210, needed - 1}, cards);
        CHECK(flow.pieces().size() == cards.size());
        CHECK(flow.pages() == 2);
    });
}

TEST_CASE("Cards: side by side, they are read from left to right where the column on the right is shorter by a hair alone") {
    constexpr std::string_view questions[] = {"Who takes part in what we do?", "Who decides?", "Who gives, and who receives?", "Doing for, or doing with?"};
    const std::vector<CardLine> lines{{.text = "You: Mostly me", .picture = "win-joined"}, {.text = "Rose: Mostly for", .picture = "win-joined"}};
    std::vector<Card> cards;
    for (const std::string_view question : questions) {
        cards.push_back({.area = Area::teal, .heading = question, .lines = lines});
    }
    const Glass glass({{1280, 800, 5.88F}, 1}, Density::staff, {}, [&](Frame& frame, Box) {
        const CardFlow flow(frame, {0, 0, 210, 90}, cards);
        REQUIRE(flow.pieces().size() == cards.size());
        CHECK(flow.pieces()[0].height > flow.pieces()[1].height); // by the tail of a letter
        for (std::size_t n = 0; n < cards.size(); ++n) {
            CHECK(flow.pieces()[n].column == static_cast<int>(n % 2));
        }
    });
}
