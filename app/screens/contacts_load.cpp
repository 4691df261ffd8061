// Who can help: the home's own contacts, for everybody; and for the manager, putting them in and changing them.
#include <algorithm>

#include "app/say_words.h"
#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "app/screens/say_parts.h"
#include "app/screens/team_words.h"
#include "data/contacts.h"

namespace app {

using data::ContactKind;
using widgets::Area;
using Style = widgets::CardLine::Style;

namespace {

constexpr ContactKind kinds[] = {ContactKind::safeguarding, ContactKind::advocacy, ContactKind::complaints,
                                 ContactKind::support_group, ContactKind::hard_conversation, ContactKind::wellbeing};

bool manages(const Loading& loading) { return loading.session.viewer.role() == data::Role::manager; }

TileView field_tile(const Loading& loading, const data::Contact& contact, ContactField field, const char* id, std::string label, const char* picture, const std::string& now) {
    Place place;
    place.screen = ScreenName::write_ask;
    place.contact = contact.id;
    place.contact_kind = contact.kind;
    place.contact_field = field;
    TileView tile = say_tile(id, std::move(label), picture, Visit{place});
    tile.second = now.empty() ? loading.words("Nothing yet") : first_words(now, 40);
    tile.spoken = loading.words.with("{1}: {2}", {tile.label, tile.second});
    return tile;
}

} // namespace

View load_contacts(const Loading& loading) {
    const auto& words = loading.words;
    CardsView view;
    view.header.area = Area::green;
    view.header.title = words("Who can help");
    view.header.subtitle = words("Besides the people around you");
    auto all = data::contacts(loading.home, loading.session.viewer);
    std::stable_partition(all.begin(), all.end(), [&](const data::Contact& one) { return one.kind == loading.place.contact_kind; }); // what was looked for comes first
    for (const data::Contact& contact : all) {
        CardView card = contact_card(loading, contact);
        if (manages(loading)) {
            card.id = "contact";
            card.number = data::number(contact.id);
            card.action = Visit{{.screen = ScreenName::contact, .contact = contact.id}};
        }
        view.cards.push_back(std::move(card));
    }
    if (view.cards.empty()) {
        CardView none;
        none.area = Area::green;
        none.wide = true;
        none.picture = "say-contacts";
        none.heading = words("Nobody has been put in yet");
        none.lines.push_back({.text = words("Ask the person in charge. They can put in here who else can help."), .style = Style::body});
        view.cards.push_back(std::move(none));
    }
    CardView bell;
    bell.area = Area::marigold;
    bell.style = widgets::Card::Style::tint;
    bell.heading = words("This is not a call bell");
    bell.picture = "bell-not";
    bell.lines.push_back({.text = words("In danger? Tell someone near you now."), .style = Style::body});
    view.cards.push_back(std::move(bell));
    if (manages(loading)) {
        view.bar.push_back(say_tile("add-contact", words("Add someone"), "say-contacts", Visit{{.screen = ScreenName::contact_kind}}));
        view.bar.back().primary = true;
    }
    return view;
}

View load_contact_kind(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view;
    view.header.area = Area::green;
    view.header.title = words("What is this contact for?");
    view.per_page = 6;
    for (const ContactKind kind : kinds) {
        Place place;
        place.screen = ScreenName::write_ask;
        place.contact_kind = kind;
        place.contact_field = ContactField::name;
        TileView tile = say_tile("contact-kind", words(contact_word(kind).word), contact_word(kind).picture, Visit{place});
        tile.number = static_cast<std::int64_t>(kind);
        view.choices.push_back(std::move(tile));
    }
    return view;
}

View load_contact(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view;
    view.header.area = Area::green;
    view.empty = words("This contact was taken away.");
    const auto contact = data::contact(loading.home, loading.session.viewer, loading.place.contact);
    view.header.title = contact ? contact->name : words("Who can help");
    if (!contact || !manages(loading)) {
        return view;
    }
    view.header.subtitle = words(contact_word(contact->kind).word);
    view.choices = {field_tile(loading, *contact, ContactField::name, "contact-name", words("Name"), "say-contacts", contact->name),
                    field_tile(loading, *contact, ContactField::phone, "contact-phone", words("Telephone"), "win-in-touch", contact->phone),
                    field_tile(loading, *contact, ContactField::how, "contact-how", words("How to reach them"), "how-told", contact->how)};
    TileView gone = say_tile("contact-gone", words("Take it away"), "undo", RemoveContact{contact->id});
    gone.confirm = Confirm{words("Take this contact away?"), contact->name, "undo", words("Yes, take it away"), words("No, keep it")};
    view.extras.push_back(std::move(gone));
    view.note = words("Everyone in the house can read it");
    view.note_picture = "for-house";
    return view;
}

} // namespace app
