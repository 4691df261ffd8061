// A screen of its own for when something is wrong with the kiosk itself: what it means for the person in front, and what to do.
#include "app/screens/loaders.h"

namespace app {

View load_notice(const Loading& loading) {
    const auto& words = loading.words;
    CardsView view;
    view.header.area = widgets::Area::bark;
    view.header.title = words("Something is not right");
    view.header.subtitle = words("It is not your fault");
    CardView card;
    card.area = widgets::Area::marigold;
    card.style = widgets::Card::Style::tint;
    card.wide = true;
    card.big_picture = "help";
    card.heading = words("Please tell someone who works here");
    card.lines = {{words("What was saved before is safe.")}, {words("Touch Finish to start again.")}};
    card.spoken = words("Please tell someone who works here. What was saved before is safe. Touch Finish to start again.");
    view.cards = {std::move(card)};
    return view;
}

} // namespace app
