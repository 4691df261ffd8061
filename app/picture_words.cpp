// What a person's own picture is called where their name may not be shown. Words only.
#include <string_view>

#include "app/words.h"
#include "widgets/language.h"

namespace app {

using widgets::N_;

const char* picture_word(std::string_view picture) {
    struct Named {
        std::string_view picture;
        const char* word;
    };
    constexpr Named known[] = {
        {"pic-rose", N_("Flower")},         {"pic-boat", N_("Boat")},            {"pic-bird", N_("Bird")},
        {"pic-tree", N_("Tree")},           {"pic-teapot", N_("Teapot")},        {"pic-key", N_("Key")},
        {"pic-cat", N_("Cat")},             {"pic-moon", N_("Moon")},            {"pic-fish", N_("Fish")},
        {"pic-umbrella", N_("Umbrella")},   {"pic-apple", N_("Apple")},          {"pic-hat", N_("Hat")},
        {"pic-aeroplane", N_("Aeroplane")}, {"pic-anchor", N_("Anchor")},        {"pic-bicycle", N_("Bicycle")},
        {"pic-book", N_("Book")},           {"pic-butterfly", N_("Butterfly")},  {"pic-camera", N_("Camera")},
        {"pic-clock", N_("Clock")},         {"pic-daffodil", N_("Daffodil")},    {"pic-elephant", N_("Elephant")},
        {"pic-hedgehog", N_("Hedgehog")},   {"pic-lantern", N_("Lantern")},      {"pic-lighthouse", N_("Lighthouse")},
        {"pic-mountain", N_("Mountain")},   {"pic-owl", N_("Owl")},              {"pic-pear", N_("Pear")},
        {"pic-piano", N_("Piano")},         {"pic-shell", N_("Shell")},          {"pic-sun", N_("Sun")},
        {"pic-sunflower", N_("Sunflower")}, {"pic-swan", N_("Swan")},            {"pic-tractor", N_("Tractor")},
        {"pic-train", N_("Train")},         {"pic-violin", N_("Violin")},        {"pic-cricket", N_("Cricket bat")},
        // A home may also give somebody a picture that is there for something else.
        {"season-autumn", N_("Leaf")},      {"season-winter", N_("Snowflake")},  {"season-spring", N_("Tulip")},
        {"season-summer", N_("Sun")},       {"do-singing", N_("Song")},          {"do-gardening", N_("Plant pot")},
        {"do-walk", N_("Walker")},          {"do-games", N_("Cards")},           {"do-faith", N_("Candle")},
        {"do-reading", N_("Book")},         {"do-cooking", N_("Cooking pot")},   {"do-crafts", N_("Wool")},
        {"do-film", N_("Film")},            {"do-pets", N_("Dog")},              {"do-outing", N_("Bus")},
        {"do-cafe", N_("Teacup")},          {"do-newspaper", N_("Newspaper")},   {"need-transport", N_("Car")},
        {"do-music", N_("Guitar")},         {"do-football", N_("Football")},     {"go-bus", N_("Bus")},
        {"home", N_("House")},
    };
    for (const Named& named : known) {
        if (named.picture == picture) {
            return named.word;
        }
    }
    return N_("Picture");
}

} // namespace app
