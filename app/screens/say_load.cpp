// Have my say: what would you like to do, which words, and who should hear it. Everything by pictures; nothing has to be typed.
// Visitors ask for themselves here, and staff write down what a resident told them.
#include <algorithm>

#include "app/say_words.h"
#include "app/screens/conversation_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/partner_parts.h"
#include "app/screens/resident_parts.h"
#include "app/screens/say_parts.h"
#include "data/asks.h"
#include "data/contacts.h"
#include "data/key_people.h"

namespace app {

using data::AskKind;
using data::Audience;
using widgets::Area;
using Style = widgets::CardLine::Style;

namespace {

TileView asking_tile(const Loading& loading, AskKind what, const char* label, const char* picture) {
    TileView tile;
    tile.id = "asking";
    tile.number = static_cast<std::int64_t>(what);
    tile.label = loading.words(label);
    tile.picture = picture;
    tile.area = Area::green;
    Place place;
    place.screen = ScreenName::say_words;
    place.resident = loading.place.resident;
    place.asking = what;
    tile.action = Visit{place};
    tile.spoken = loading.words(asking_word(what).spoken);
    return tile;
}

const char* question_for(AskKind what) {
    using widgets::N_;
    switch (what) {
    case AskKind::question: return N_("What would you like to know?");
    case AskKind::worry: return N_("What worries you?");
    case AskKind::thanks: return N_("What would you like to say thanks for?");
    case AskKind::advocate: return N_("What should they help you with?");
    case AskKind::see_record: return N_("What should happen?");
    case AskKind::wish: return N_("What would you like?");
    case AskKind::note_request:
    case AskKind::important_but_cannot: break;
    }
    return N_("What would help?");
}

// "As Rose tells you" for staff; what this is not, where somebody may think otherwise.
std::string below_the_question(const Loading& loading, const Subject& subject) {
    const auto& words = loading.words;
    if (loading.session.viewer.is_staff()) {
        return words.with("As {1} tells you", {subject.name});
    }
    if (loading.place.asking == AskKind::worry) {
        return words("It is read later. In danger? Tell someone now.");
    }
    return subject.own ? words("Choose a sentence, or use your own words") : words.with("{1} can always read it too", {subject.name});
}

struct HearerChoice {
    Audience audience = Audience::named;
    std::vector<data::PersonId> people;
};

TileView hearer_tile(const Loading& loading, std::int64_t number, std::string label, const char* picture, const HearerChoice& choice) {
    const LastRecord& last = *loading.session.last;
    std::vector<data::PersonId> chosen = last.named, offered = choice.people;
    std::sort(chosen.begin(), chosen.end());
    std::sort(offered.begin(), offered.end());
    TileView tile;
    tile.id = "hearer";
    tile.number = number;
    tile.label = std::move(label);
    tile.picture = picture;
    tile.area = Area::green;
    tile.selected = last.audience == choice.audience && (choice.audience != Audience::named || chosen == offered);
    tile.action = ChooseHearers{choice.audience, choice.people};
    return tile;
}

void add_people(const Loading& loading, const Subject& subject, MenuView& view) {
    const auto& words = loading.words;
    const data::PersonId me = loading.session.viewer.person();
    constexpr std::int64_t person_numbers_from = 100;
    for (const data::KeyPerson& one : data::key_people(loading.home, loading.session.viewer, subject.id)) {
        if (one.person.id == me) {
            continue;
        }
        const WordAndPicture part = key_part_word(one.part);
        TileView tile = hearer_tile(loading, person_numbers_from + data::number(one.person.id),
                                    subject.own ? words(part.word) : words.with("{1}, {2}", {one.person.name, words(part.within)}), part.picture,
                                    {Audience::named, {one.person.id}});
        tile.second = subject.own ? one.person.name : std::string();
        if (subject.own && one.part == data::KeyPart::key_worker) {
            tile.spoken = words.with("{1} hears it, my key worker.", {one.person.name});
        } else if (subject.own) {
            tile.spoken = words.with("{1} hears it, my advocate.", {one.person.name});
        }
        view.choices.push_back(std::move(tile));
    }
    std::vector<data::PersonId> managing;
    std::string name;
    for (const data::Person& manager : data::managers(loading.home, loading.session.viewer)) {
        if (manager.id != me) {
            managing.push_back(manager.id);
            name = name.empty() ? manager.name : words.with("{1}, {2}", {name, manager.name});
        }
    }
    if (!managing.empty()) {
        TileView tile = hearer_tile(loading, 2, words("The manager"), "led-by", {Audience::named, managing});
        tile.second = name;
        tile.spoken = words.with("The manager hears it: {1}.", {name});
        view.choices.push_back(std::move(tile));
    }
}

} // namespace

View load_say(const Loading& loading) {
    using widgets::N_;
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const bool visits = loading.session.viewer.visiting() != data::PersonId::none;
    MenuView view;
    view.header.area = Area::green;
    view.header.title = visits || subject.own ? words("What would you like to do?") : words.with("What would {1} like to do?", {subject.name});
    view.header.subtitle = subject.own || visits ? words("Have my say") : words.with("As {1} tells you", {subject.name});
    view.header.mark = subject.own ? MarkView{} : subject.mark;
    view.choices = {asking_tile(loading, AskKind::question, N_("Ask a question"), "say-question"),
                    asking_tile(loading, AskKind::worry, N_("Say a worry"), "say-worry"),
                    asking_tile(loading, AskKind::thanks, N_("Say thanks"), "say-thanks")};
    if (!visits) {
        view.choices.push_back(asking_tile(loading, AskKind::wish, N_("Ask for something"), "wish"));
        view.choices.push_back(asking_tile(loading, AskKind::advocate, N_("Someone to speak up with me"), "say-advocate"));
    }
    if (subject.own) {
        view.choices.push_back(way_to(loading, "see-record", words("See what is written about me"), "say-see-record", Area::green, ScreenName::my_record,
                                      words("See what is written about me.")));
    }
    if (visits) {
        view.choices.push_back(invite_tile(loading));
    }
    const auto asked = subject.own || visits ? data::my_asks(loading.home, loading.session.viewer, 1) : std::vector<data::AskRow>{};
    if (!asked.empty() && asked.front().news_for_me) {
        view.choices.insert(view.choices.begin(), answer_tile(loading, asked.front()));
    }
    TileView mine = way_to(loading, "asks", subject.own || visits ? words("What I asked") : words.with("What {1} asked", {subject.name}), "history", Area::green,
                           ScreenName::asks, words("See what was asked, and what became of it."));
    view.extras.push_back(std::move(mine));
    if (subject.own) {
        view.choices.push_back(partnerships_tile(loading, subject.id));
    }
    view.choices.push_back(way_to(loading, "contacts", words("Who can help"), "say-contacts", Area::green, ScreenName::contacts,
                                 words("See who else can help, and how to reach them.")));
    return view;
}

View load_say_words(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const AskKind what = loading.place.asking;
    MenuView view;
    view.header.area = Area::green;
    view.header.title = words(question_for(what));
    view.header.subtitle = below_the_question(loading, subject);
    view.per_page = 6;
    for (const ReadySentence& sentence : asking_sentences(what)) {
        TileView tile;
        tile.id = "sentence";
        tile.number = sentence.number;
        tile.label = words(sentence.words);
        tile.picture = sentence.picture;
        tile.area = Area::green;
        tile.action = AskSomething{subject.id, what, sentence.number, {}, loading.place.entry};
        view.choices.push_back(std::move(tile));
    }
    TileView own = way_to(loading, "own-words", words("In my own words"), "keyboard", Area::green, ScreenName::write_ask, words("Write it in my own words."));
    Place place = loading.place;
    place.screen = ScreenName::write_ask;
    own.action = Visit{place};
    view.extras.push_back(std::move(own));
    return view;
}

// What matters most stands in the title, so that no panel is too small for it.
View load_say_where_else(const Loading& loading) {
    const auto& words = loading.words;
    const LastRecord* last = standing_record(loading.session);
    CardsView view;
    view.header.area = Area::green;
    const ReadySentence* said = last != nullptr ? ready_sentence(last->phrase) : nullptr;
    view.header.title = said != nullptr && said->urgent ? words("Tell someone now") : words("This is read later");
    view.header.subtitle = words("It is saved, and you will see the answer here");
    CardView card;
    card.area = Area::marigold;
    card.style = widgets::Card::Style::tint;
    card.wide = true;
    card.big_picture = "bell-not";
    // Both are short, so that they stand on the first page of the smallest glass too.
    card.lines = {{words("No one has been called."), Style::big}, {words("In danger? Tell someone now."), Style::body}};
    card.spoken = words("No one has been called. If you are not safe or in danger, tell someone near you now.");
    view.cards = {std::move(card)};
    const bool advocate = last != nullptr && last->asking == AskKind::advocate;
    for (const data::ContactKind kind : {advocate ? data::ContactKind::advocacy : data::ContactKind::safeguarding,
                                         advocate ? data::ContactKind::safeguarding : data::ContactKind::complaints}) {
        for (const data::Contact& contact : data::contacts_for(loading.home, loading.session.viewer, kind)) {
            view.cards.push_back(contact_card(loading, contact));
        }
    }
    if (last != nullptr) {
        view.bar.push_back(way_to(loading, "who-hears", words("Who should hear it?"), "how-said", Area::green, ScreenName::say_to, words("Choose who should hear it.")));
        view.bar.push_back(undo_tile(loading));
    }
    return view;
}

View load_say_to(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const LastRecord* last = standing_record(loading.session);
    MenuView view;
    view.header.area = Area::green;
    view.header.title = words("Who should hear it?");
    view.per_page = 6;
    view.empty = words("There is nothing to choose for: it was taken back.");
    if (last == nullptr || last->kind != data::Kind::ask) {
        return view;
    }
    view.header.subtitle = said_words(loading, *last, subject);
    add_people(loading, subject, view);
    view.choices.push_back(hearer_tile(loading, 3, audience_label(loading, Audience::care_team, subject.name, subject.own), "for-team", {Audience::care_team, {}}));
    view.choices.push_back(hearer_tile(loading, 4, audience_label(loading, Audience::circle, subject.name, subject.own), "for-circle", {Audience::circle, {}}));
    TileView named = way_to(loading, "name-someone", words("Someone I name"), "for-me-and", Area::green, ScreenName::me_and, words("Choose people by name."));
    view.choices.push_back(std::move(named));
    if (last->asking == AskKind::thanks && subject.own) {
        TileView house = hearer_tile(loading, 5, words("The whole house"), "for-house", {Audience::house, {}});
        if (!house.selected) {
            house.confirm = Confirm{words("Show this to the whole house?"), words("Everyone who lives here, works here or walks by can read it."), "for-house",
                                    words("Yes, show everyone"), words("No, not everyone")};
        }
        view.choices.push_back(std::move(house));
    }
    view.extras = {done_tile(loading, words("That's right"), words("That's right. Leave it as it is."), Area::green)};
    if (!last->asked_earlier) {
        view.extras.push_back(undo_tile(loading));
    }
    return view;
}

} // namespace app
