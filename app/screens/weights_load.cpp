// How are you?, for staff and families: how heavy it is, what would help, and the totals of everybody by week.
#include <array>

#include "app/days.h"
#include "app/screens/back_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "app/screens/say_parts.h"
#include "app/screens/tile_parts.h"
#include "app/words.h"
#include "data/contacts.h"
#include "data/weights.h"

namespace app {

using widgets::Area;
using widgets::N_;
using Style = widgets::CardLine::Style;

namespace {

struct Word {
    const char *word, *picture;
};

constexpr std::array weight_words{Word{N_("weight|Light"), "weight-light"}, Word{N_("Some weight"), "weight-some"}, Word{N_("Heavy"), "weight-heavy"},
                                  Word{N_("Very heavy"), "weight-very-heavy"}};
constexpr std::array relief_words{Word{N_("Someone to talk with"), "loop-talked-about"}, Word{N_("A rest"), "do-rest"}, Word{N_("More hands"), "win-helped"},
                                  Word{N_("More time"), "pic-clock"}, Word{N_("Sharing what I carry"), "partnership"}, Word{N_("A thank you"), "thank-you"}};
static_assert(weight_words.size() == data::weights && relief_words.size() == data::reliefs);

constexpr int weeks_shown = 8;

TileView teal_tile(const char* id, std::int64_t number, std::string label, const char* picture, Action action) {
    TileView tile = tile_of(id, std::move(label), picture, Area::teal, std::move(action));
    tile.number = number;
    return tile;
}

// "This week: 10 people. 2 light, 5 some weight, 3 heavy." as pictures, each with how many.
CardView week_card(const Loading& loading, const DayBounds& week, const std::vector<data::WeightTotals>& batches) {
    const auto& words = loading.words;
    std::array<int, data::weights> weight{};
    std::array<int, data::reliefs> relief{};
    int people = 0;
    for (const data::WeightTotals& batch : batches) {
        if (batch.when < week.starts || batch.when >= week.ends)
            continue;
        people += batch.people;
        for (std::size_t i = 0; i < weight.size(); ++i) weight[i] += batch.weight[i];
        for (std::size_t i = 0; i < relief.size(); ++i) relief[i] += batch.relief[i];
    }
    CardView card;
    card.area = Area::teal;
    card.heading = from_to(loading, week);
    card.picture = "week";
    card.lines.push_back({.text = words.count("{n} person answered", "{n} people answered", people), .style = Style::attribution});
    for (std::size_t i = 0; i < weight.size(); ++i)
        if (weight[i] > 0)
            card.lines.push_back({.text = words.with("{1}: {2}", {words(weight_words[i].word), std::to_string(weight[i])}), .style = Style::body, .picture = weight_words[i].picture});
    for (std::size_t i = 0; i < relief.size(); ++i)
        if (relief[i] > 0)
            card.lines.push_back({.text = words.with("Would help: {1}, {2}", {words(relief_words[i].word), std::to_string(relief[i])}), .style = Style::attribution,
                                  .picture = relief_words[i].picture});
    if (people == 0)
        card.lines.clear();
    return card;
}

} // namespace

View load_how_are_you(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words("How heavy is it just now?");
    view.header.subtitle = words("Nobody can know who said it");
    for (int i = 0; i < data::weights; ++i)
        view.choices.push_back(teal_tile("weight", i + 1, words(weight_words[static_cast<std::size_t>(i)].word), weight_words[static_cast<std::size_t>(i)].picture,
                                         Visit{{.screen = ScreenName::what_would_help, .weight = i + 1}}));
    view.extras.push_back(teal_tile("weights", 0, words("How it is for all of us"), "week", Visit{{.screen = ScreenName::weights}}));
    view.note = words("No name and no time are kept. Only five answers together are ever shown.");
    view.note_picture = "privacy";
    return view;
}

View load_what_would_help(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words("What would help?");
    view.header.subtitle = words("As many as you like, or none");
    for (int i = 0; i < data::reliefs; ++i) {
        const int bit = 1 << (i + 1);
        const bool chosen = (loading.place.reliefs & bit) != 0;
        const Place toggled{.screen = ScreenName::what_would_help, .weight = loading.place.weight, .reliefs = loading.place.reliefs ^ bit};
        TileView tile = teal_tile("relief", i + 1, words(relief_words[static_cast<std::size_t>(i)].word), relief_words[static_cast<std::size_t>(i)].picture, Visit{toggled});
        tile.selected = chosen;
        view.choices.push_back(std::move(tile));
    }
    view.extras.push_back(teal_tile("done", 0, loading.place.reliefs == 0 ? words("Nothing just now") : words("That's all"), "yes",
                                    SayWeight{loading.place.weight, loading.place.reliefs}));
    view.extras.back().primary = true;
    return view;
}

View load_weights(const Loading& loading) {
    const auto& words = loading.words;
    CardsView view;
    view.header.area = Area::teal;
    view.header.title = words("How it is for all of us");
    view.header.subtitle = words("Staff and families together, by week");
    const DayBounds first = week_bounds(loading.now.wall, weeks_shown - 1), last = week_bounds(loading.now.wall);
    const auto batches = data::weight_totals(loading.home, loading.session.viewer, first.starts, last.ends);
    for (int back = 0; back < weeks_shown; ++back) {
        CardView card = week_card(loading, week_bounds(loading.now.wall, back), batches);
        if (!card.lines.empty())
            view.cards.push_back(std::move(card));
    }
    if (view.cards.empty()) {
        CardView none;
        none.area = Area::teal;
        none.wide = true;
        none.heading = words("Not enough answers yet");
        none.picture = "how-are-you";
        none.lines.push_back({.text = words("Answers are counted when five people have answered. Until then nothing is shown."), .style = Style::body});
        view.cards.push_back(std::move(none));
    }
    for (const data::Contact& contact : data::contacts(loading.home, loading.session.viewer))
        if (contact.kind == data::ContactKind::wellbeing)
            view.cards.push_back(contact_card(loading, contact));
    view.bar.push_back(teal_tile("contacts", 0, words("Who can help"), "say-contacts", Visit{{.screen = ScreenName::contacts}}));
    return view;
}

} // namespace app
