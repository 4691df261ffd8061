// In my own words: for what is asked, for an answer to it, and for the home's contacts.
#include "app/say_words.h"
#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "app/screens/team_words.h"
#include "data/asks.h"
#include "data/contacts.h"

namespace app {

using widgets::Area;

namespace {

void add_sentences(const Loading& loading, std::span<const ReadySentence> sentences, WriteView& view) {
    for (const ReadySentence& sentence : sentences) {
        TileView tile;
        tile.id = "phrase";
        tile.number = sentence.number;
        tile.label = loading.words(sentence.words);
        tile.area = Area::green;
        view.phrases.push_back(std::move(tile));
    }
}

void write_contact(const Loading& loading, WriteView& view) {
    const auto& words = loading.words;
    const Place& place = loading.place;
    view.means = WriteView::Means::contact;
    view.field = place.contact_field;
    view.contact.kind = place.contact_kind;
    if (const auto known = data::contact(loading.home, loading.session.viewer, place.contact)) {
        view.contact = *known;
    }
    view.header.subtitle = words(contact_word(view.contact.kind).word);
    view.audience = words("Everyone in the house can read it");
    view.audience_picture = "for-house";
    switch (place.contact_field) {
    case ContactField::phone:
        view.header.title = words("Telephone number");
        view.start = view.contact.phone;
        break;
    case ContactField::how:
        view.header.title = words("How and when to reach them");
        view.start = view.contact.how;
        break;
    case ContactField::name:
    case ContactField::none:
        view.header.title = words("Name of the person or group");
        view.start = view.contact.name;
        break;
    }
    view.hint = words("Write here");
    view.send = words("Save it");
    view.send_picture = "yes";
}

void answer_ask(const Loading& loading, WriteView& view) {
    const auto& words = loading.words;
    view.means = WriteView::Means::step;
    view.step = {loading.place.ask, loading.place.stepping, 0, {}};
    view.header.title = words(step_word(loading.place.stepping).word);
    view.hint = words("Write here");
    view.send = words("Save it");
    view.send_picture = "yes";
    if (const auto ask = data::find_ask(loading.home, loading.session.viewer, loading.place.ask)) {
        view.header.subtitle = words.with("For {1}", {ask->asker_name});
        view.audience = hearers_words(loading, *ask);
        view.audience_picture = audience_word(ask->entry.audience).picture;
    }
    add_sentences(loading, step_sentences(loading.place.stepping), view);
}

} // namespace

View load_write_ask(const Loading& loading) {
    const auto& words = loading.words;
    WriteView view;
    view.header.area = Area::green;
    view.resident = loading.place.resident;
    view.keyboard = words.code();
    if (loading.place.contact_field != ContactField::none) {
        write_contact(loading, view);
        return view;
    }
    if (loading.place.ask != data::AskId::none) {
        answer_ask(loading, view);
        return view;
    }
    const Subject subject = subject_of(loading);
    view.means = WriteView::Means::ask;
    view.ask = {loading.place.resident, loading.place.asking, 0, {}, loading.place.entry};
    view.header.title = words(asking_word(loading.place.asking).word);
    view.header.subtitle = loading.session.viewer.is_staff() ? words.with("As {1} tells you", {subject.name}) : words("In my own words");
    // What asks for help at once must not be left in a letter box.
    view.hint = subject.own ? words("For help now, use your bell") : words("Write here");
    view.audience = words("You choose next who hears it");
    view.audience_picture = "how-said";
    view.send = words("Save it");
    view.send_picture = "yes";
    add_sentences(loading, asking_sentences(loading.place.asking), view);
    return view;
}

} // namespace app
