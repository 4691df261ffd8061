// What is seen first, on small glass and in a deep script: the card that is to be sorted, a picture that can be recognised, a heading
// with what it is over, a badge beside the word and not on it.
#include <cmath>

#include "tests/widgets/glass.h"
#include "widgets/card_sort.h"
#include "widgets/plot.h"
#include "widgets/tile_layout.h"

using namespace widgets;

namespace {

constexpr PanelAndText lying{{1280, 800, 5.88F}, 1}, small{{800, 480, 5.19F}, 1};

} // namespace

TEST_CASE("Card sort: the card is seen on 7 inch, also in Urdu") {
    const std::array<Choice, 3> places{Choice{{"like"}, "مجھے پسند ہے", "sort-like"}, Choice{{"unsure"}, "مجھے پتا نہیں", "sort-not-sure"},
                                       Choice{{"not"}, "میرے لیے نہیں", "sort-not-for-me"}};
    const std::array<Choice, 2> bar{Choice{{"others"}, "دوسرے کارڈ", "sort-like"}, Choice{{"stop"}, "آج بس", "stop"}};
    Paging paging;
    Glass glass(small, Density::resident, {Area::teal, "دھوپ میں بینچ؟"}, [&](Frame& frame, Box body) {
        card_sort_screen(frame, body, {"card-bench-sun", "دھوپ میں بینچ", "", "دھوپ میں بینچ۔", places, bar}, paging);
    });
    glass.speak("ur");
    CHECK(glass.find_id("card") != nullptr);
    glass.check_for_fingers_and_eyes(25);
}

TEST_CASE("Tiles: words of two lines have their picture beside them, as large as it can be recognised, and clear of the edge") {
    Choice choice{{"choice"}, "A choice for you", "card-bath", Area::teal};
    Glass glass(lying, Density::resident, {Area::bark, "Hello Rose"}, [&](Frame& frame, Box) {
        const Size tile{67.9F, 34.3F};
        for (const char* badge : {"", "2 new"}) {
            choice.badge = badge;
            INFO(badge);
            const TileLayout layout = lay_out_tile(frame, choice, tile, frame.measures().word, TileArrangement::automatic);
            REQUIRE(layout.fits);
            CHECK(layout.arrangement == TileArrangement::picture_beside);
            CHECK(layout.picture.width > 14);
            CHECK(layout.label.right() < tile.width - 2);
            CHECK(layout.label.y >= layout.badge.bottom());
        }
    });
}

TEST_CASE("Tiles: a badge covers no word") {
    Choice choice{{"choice"}, "انتخاب", "card-bath", Area::teal};
    choice.badge = "2 نئے";
    Glass glass(small, Density::resident, {Area::bark, "سلام"}, [&](Frame& frame, Box) {
        for (const Mm height : {20.0F, 22.0F, 24.0F, 27.0F, 34.0F}) {
            for (const Mm width : {40.0F, 57.0F}) {
                const TileLayout layout = lay_out_tile(frame, choice, {width, height}, frame.measures().word, TileArrangement::picture_above);
                const Mm words = frame.measure({choice.label, frame.measures().word, layout.align}, layout.label.width).width;
                const bool apart = layout.label.y + 0.5F >= layout.badge.bottom() || layout.label.x + (layout.label.width + words) / 2 <= layout.badge.x;
                CAPTURE(width, height);
                CHECK((apart || !layout.fits));
            }
        }
    });
    glass.speak("ur");
}

TEST_CASE("Tiles: in a high and narrow tile the picture stands below the badge, in the middle and as large as its neighbours'") {
    Choice choice{{"about"}, "About Rose", "profile", Area::teal};
    choice.badge = "2 new";
    Glass glass(small, Density::staff, {Area::teal, "Rose"}, [&](Frame& frame, Box) {
        const Size tile{24, 42};
        const TileLayout layout = lay_out_tile(frame, choice, tile, frame.measures().word, TileArrangement::automatic);
        REQUIRE(layout.fits);
        CHECK(layout.picture.y >= layout.badge.bottom());
        CHECK(layout.picture.width > 12);
        CHECK(std::abs(layout.picture.x + layout.picture.width / 2 - tile.width / 2) < 0.5F);
    });
}

TEST_CASE("Rows: the sign and the word of what became of it stand inside the row, in a deep script too") {
    const Row row{.id = {"albert"}, .picture = "do-singing", .title = "Albert", .state = "جی، آنا ہے", .state_picture = "yes"};
    for (const Density density : {Density::staff, Density::resident}) {
        Mm words = 0;
        Paging paging;
        Glass glass(small, density, {Area::blue, "کون آ رہا ہے"}, [&](Frame& frame, Box body) {
            words = frame.measure({row.state, density == Density::staff ? TextStyle{3.2F} : frame.measures().second_line, Align::centre}, 0).height;
            list_screen(frame, body, std::span(&row, 1), {}, paging, {});
        });
        glass.speak("ur");
        REQUIRE(glass.find_id("albert") != nullptr);
        CHECK(glass.find_id("albert")->rect.height / small.panel.px_per_mm > words + 6.4F);
    }
}

TEST_CASE("Cards: a heading is not left alone on a page below which there would be room for what it is over") {
    std::vector<PlotCell> cells;
    for (int i = 1; i <= 8; ++i) {
        cells.push_back({.id = {"done", i}, .label = "Wed 11", .pictures = {"help-told"}, .spoken = "Wednesday 11 November: Knitting circle: told."});
    }
    const PlotRow shelf{PlotRow::Shape::shelf, Area::teal, cells};
    const std::array<CardLine, 2> lines{CardLine{.text = "I was helped", .style = CardLine::Style::heading, .picture = "help-prompted"}, CardLine{.text = {}, .plot = &shelf}};
    const Card card{.area = Area::teal, .lines = lines, .wide = true};
    for (const PanelAndText& where : {lying, small}) {
        INFO(where);
        Paging paging;
        Glass glass(where, Density::resident, {Area::teal, "Doing more myself"}, [&](Frame& frame, Box body) { cards_screen(frame, body, std::span(&card, 1), {}, paging); });
        bool heading = false, pictures = false;
        for (const Item& item : glass.items()) {
            heading = heading || item.label == "I was helped";
            pictures = pictures || item.role == ItemRole::plot;
        }
        CHECK(heading);
        CHECK(pictures);
    }
}

TEST_CASE("Feelings: in Urdu the bottom row is never higher than the answers, whose faces it would leave no room") {
    constexpr std::string_view faces[] = {"happy", "content", "interested", "sad", "worried", "angry", "proud", "grateful", "lonely", "tired", "bored", "in-pain"};
    const std::string title = "آپ کیسا محسوس کر رہے ہیں؟";
    std::array<Choice, std::size(faces)> moods;
    std::array<Choice, 2> extras;
    Paging paging;
    std::array<std::string, std::size(faces)> pictures;
    Glass glass(lying, Density::resident, {Area::plum, title}, [&](Frame& frame, Box body) {
        const std::array words{"Happy", "Content", "Interested", "Sad", "Worried", "Angry", "Proud", "Grateful", "Lonely", "Tired", "Bored", "In pain"};
        for (std::size_t n = 0; n < moods.size(); ++n) {
            pictures[n] = "feel-" + std::string(faces[n]);
            moods[n] = {{"mood", static_cast<std::int64_t>(n) + 1}, frame.language()(words[n]), pictures[n], Area::plum};
        }
        extras = {Choice{{"not-sure"}, frame.language()("Not sure"), "not-sure"}, Choice{{"rather-not-say"}, frame.language()("Rather not say"), "rather-not-say"}};
        choice_screen(frame, body, {moods, extras, frame.language()("More words")}, paging);
    });
    glass.speak("ur");
    const Item *const mood = glass.find_id("mood-1"), *const unsure = glass.find_id("not-sure");
    REQUIRE(mood != nullptr);
    CHECK(mood->pictures == 1);
    CHECK((unsure == nullptr || unsure->rect.height <= mood->rect.height));
}

TEST_CASE("Tiles: a badge is never over the edge of its tile") {
    Choice handover{{"handover"}, "Handover", "handover", Area::blue};
    handover.badge = "15 still to be read";
    Glass(small, Density::staff, {Area::blue, "Hello Grace"}, [&](Frame& frame, Box) {
        using enum TileArrangement;
        bool fits_somewhere = false;
        for (Mm width = 20; width < 80; width += 1) {
            for (const TileArrangement arrangement : {picture_above, picture_beside, words_only, automatic}) {
                const TileLayout tile = lay_out_tile(frame, handover, {width, 40}, frame.measures().word, arrangement);
                if (tile.fits) {
                    CHECK(tile.badge.x >= 0);
                    CHECK(tile.badge.right() <= width);
                    fits_somewhere = true;
                }
            }
        }
        CHECK(fits_somewhere);
    });
}

TEST_CASE("Staff's page on 7 inch shows six things at once, those with two lines of words and a badge among them") {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> things{{{"Handover", "15 to read"}, {"Residents", ""}, {"To arrange", "4 open"},
        {"Deciding together", "1 due"}, {"Agreed next", "4 open"}, {"Working together", "1 new"}, {"Conversations", "1 new"}, {"Our house", "1 new"}, {"My photograph", ""}}};
    std::array<Choice, things.size()> choices;
    for (std::size_t n = 0; n < choices.size(); ++n) {
        choices[n] = {{"thing", static_cast<std::int64_t>(n) + 1}, things[n].first, "handover", Area::blue};
        choices[n].badge = things[n].second;
    }
    const std::array<Choice, 2> extras{Choice{{"how-are-you"}, "How are you?", "how-are-you"}, Choice{{"clean-glass"}, "Clean the glass", "cleaning-lock"}};
    Paging paging;
    const Glass glass(small, Density::staff, {Area::blue, "Hello Grace"}, [&](Frame& frame, Box body) { choice_screen(frame, body, {choices, extras}, paging); });
    REQUIRE(glass.find_id("thing-6") != nullptr);
    for (const char* const thing : {"thing-1", "thing-4", "thing-6"}) {
        CHECK(glass.find_id(thing)->pictures == 1);
    }
    glass.check_for_fingers_and_eyes(12);
}
