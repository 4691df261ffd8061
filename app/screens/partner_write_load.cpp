// Writing of a partnership in own words: what something is about, who does it, a goal or a small step.
#include "app/screens/loaders.h"
#include "app/screens/partner_parts.h"

namespace app {

using data::ShareWho;
using widgets::Area;

View load_write_partner(const Loading& loading) {
    const auto& words = loading.words;
    const PartnerPlace& place = loading.place.partner;
    WriteView view;
    view.means = WriteView::Means::about_me;
    view.header.area = Area::teal;
    view.keyboard = words.code();
    view.send = words("Save it");
    view.send_picture = "yes";
    const auto row = partnership_here(loading);
    if (row) {
        view.audience = partnership_readers_words(loading, *row);
        view.audience_picture = row->readers ? audience_word(*row->readers).picture : "for-me-and";
    }
    switch (place.writing) {
    case PartnerWords::topic: {
        view.header.title = words("What is it about?");
        view.hint = words("As in: feeding the cat");
        view.send = words("Go on");
        Place who = loading.place;
        who.screen = ScreenName::partner_share_who;
        who.partner.writing = PartnerWords::none;
        who.partner.line = {};
        view.send_with_words = Visit{who}; // what is written becomes the title of the line
        break;
    }
    case PartnerWords::share: {
        view.header.title = words("Who does it, and where are the limits?");
        view.header.subtitle = topic_words(loading, place.line);
        view.hint = words("As in: I choose, Grace helps with the buttons");
        data::NewShareLine line;
        line.topic = place.line.topic;
        line.title = place.line.title;
        line.who = ShareWho::own_words;
        view.send_with_words = ShareOut{place.id, std::move(line)};
        view.start = place.line.who == ShareWho::own_words ? place.line.words : std::string();
        break;
    }
    case PartnerWords::step: {
        view.header.title = words("A small step");
        view.hint = words("As in: find the recipe");
        data::NewGoalPart part;
        part.part = data::GoalPart::step;
        view.send_with_words = TellGoal{place.id, place.goal, std::move(part)};
        break;
    }
    case PartnerWords::goal:
    case PartnerWords::none:
        view.header.title = words("What would we like to reach?");
        view.hint = words("As in: bake the cake of the old days");
        view.send_with_words = KeepGoal{place.id, 0, {}};
        break;
    }
    return view;
}

} // namespace app
