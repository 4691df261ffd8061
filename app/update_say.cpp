// Obeys what is asked and what becomes of it, and what the manager keeps for it: contacts and key people.
#include <algorithm>

#include "app/say_words.h"
#include "app/screens/team_words.h"
#include "app/update.h"
#include "data/asks.h"
#include "data/contacts.h"
#include "data/key_people.h"

namespace app {

using data::AskKind;
using data::Audience;
using data::Kind;
using widgets::N_;

namespace {

struct Hearers {
    Audience audience = Audience::care_team;
    std::vector<data::PersonId> people;
};

// The narrowest useful ones. A worry may be about somebody of the team, so it goes to the manager until its asker says otherwise;
// where an advocate is asked for, an advocate that is there already hears it too.
Hearers first_hearers(data::Home& home, const data::Viewer& viewer, const AskSomething& ask) {
    if (ask.what != AskKind::worry && ask.what != AskKind::advocate && ask.what != AskKind::see_record) {
        return {};
    }
    Hearers hearers;
    for (const data::Person& manager : data::managers(home, viewer)) {
        hearers.people.push_back(manager.id);
    }
    if (ask.what == AskKind::advocate) {
        for (const data::KeyPerson& one : data::key_people(home, viewer, ask.resident)) {
            if (one.part == data::KeyPart::advocate) {
                hearers.people.push_back(one.person.id);
            }
        }
    }
    hearers.audience = hearers.people.empty() ? Audience::care_team : Audience::named;
    return hearers;
}

ScreenName after_asking(const AskSomething& ask) {
    if (ask.what == AskKind::worry || ask.what == AskKind::advocate) {
        return ScreenName::say_where_else;
    }
    return ScreenName::say_to;
}

LastRecord last_of(const data::AskRow& ask) {
    LastRecord last;
    last.kind = Kind::ask;
    last.entry = ask.entry.id;
    last.resident = ask.entry.resident;
    last.ask = ask.id;
    last.asking = ask.what;
    last.phrase = ask.phrase;
    last.words = ask.words;
    last.audience = ask.entry.audience;
    last.named = ask.named;
    return last;
}

// Writes what was just asked again, for others to hear. Nothing has changed where this throws.
void change_hearers(World& world, data::Audience audience, const std::vector<data::PersonId>& people) {
    LastRecord changed = *world.state.session.last;
    changed.audience = audience;
    changed.named = people;
    changed.entry = data::change_ask(world.home, world.state.session.viewer, changed.ask,
                                     {changed.resident, changed.asking, changed.phrase, changed.words, audience, people, {}});
    world.state.session.last = std::move(changed);
    world.state.view_is_old = true;
}

// Off the path: what led to a step of something asked, down to the page of what was asked.
void leave_to_ask(World& world) {
    auto& path = world.state.path;
    while (path.size() > 2 && (path.back().place.screen == ScreenName::step_words || path.back().place.screen == ScreenName::write_ask)) {
        path.pop_back();
    }
    world.state.view_is_old = true;
}

} // namespace

void obey(World& world, const AskSomething& ask) {
    const data::Viewer viewer = world.state.session.viewer;
    const Hearers hearers = first_hearers(world.home, viewer, ask);
    LastRecord last;
    last.entry = data::record_ask(world.home, viewer, {ask.resident, ask.what, ask.phrase, ask.words, hearers.audience, hearers.people, ask.about});
    last.kind = Kind::ask;
    last.resident = ask.resident;
    last.ask = data::AskId{number(last.entry)};
    last.asking = ask.what;
    last.phrase = ask.phrase;
    last.words = ask.words;
    last.audience = hearers.audience;
    last.named = hearers.people;
    if (world.state.place().screen == ScreenName::importance) {
        Place asking = world.state.place();
        asking.screen = ScreenName::say_words; // left again at once: Back leads to the importance card
        go_to(world, asking);
    }
    if (world.state.place().screen == ScreenName::write_ask && world.state.path.size() > 3) {
        world.state.path.pop_back(); // nor can Back lead to the sentences, where it could be asked twice
    }
    recorded(world, std::move(last), after_asking(ask));
}

void obey(World& world, const ChooseHearers& meant) {
    const auto& last = world.state.session.last;
    if (!last || last->taken_back || last->kind != Kind::ask) {
        return;
    }
    if (last->audience != meant.audience || last->named != meant.people) {
        change_hearers(world, meant.audience, meant.people);
    }
    Place thanks;
    thanks.screen = ScreenName::thank_you;
    thanks.resident = last->resident;
    leave_steps(world);
    go_to(world, thanks);
}

void obey(World& world, const ChangeHearers& meant) {
    const auto ask = data::find_ask(world.home, world.state.session.viewer, meant.ask);
    if (!ask) {
        world.state.view_is_old = true;
        return;
    }
    LastRecord last = last_of(*ask);
    last.asked_earlier = true;
    world.state.session.last = std::move(last);
    go_to(world, {.screen = ScreenName::say_to, .resident = ask->entry.resident});
}

// It is shown first: it can be read also when the disk is full and nothing more can be written down.
void obey(World& world, const SawAsk& saw) {
    if (const auto ask = data::find_ask(world.home, world.state.session.viewer, saw.ask); ask && ask->entry.kind == Kind::note) {
        obey(world, SawNote{ask->entry.id}); // it is read in its conversation
        return;
    }
    Place place;
    place.screen = ScreenName::ask;
    place.ask = saw.ask;
    place.resident = world.state.place().resident;
    go_to(world, place);
    data::mark_ask_seen(world.home, world.state.session.viewer, saw.ask);
}

void obey(World& world, const TakeStep& meant) {
    const data::Viewer viewer = world.state.session.viewer;
    const auto ask = data::find_ask(world.home, viewer, meant.ask);
    LastRecord last;
    last.entry = data::take_step(world.home, viewer, meant.ask, meant.step, meant.phrase, meant.words);
    last.kind = Kind::ask_step;
    last.resident = ask->entry.resident;
    last.ask = meant.ask;
    last.asking = ask->what;
    last.step = meant.step;
    last.phrase = meant.phrase;
    last.words = first_words(meant.words, letters_in_thanks);
    last.audience = ask->entry.audience;
    last.named = ask->named;
    if (viewer.is_staff()) { // on the page of what was asked, with Undo there
        world.state.session.last = std::move(last);
        leave_to_ask(world);
        return;
    }
    recorded(world, std::move(last), ScreenName::thank_you);
}

void obey(World& world, const TakeBackAsk& meant) {
    const auto ask = data::find_ask(world.home, world.state.session.viewer, meant.ask);
    if (ask) {
        world.home.withdraw(world.state.session.viewer, ask->entry.id);
    }
    world.state.session.last.reset();
    if (world.state.place().screen == ScreenName::ask) {
        obey(world, GoBack{});
    }
    say_kindly(world, N_("It is taken back"), N_("Nobody will see it any more. You can ask again whenever you like."));
    world.state.notice->picture = "undo";
}

void obey(World& world, const KeepContact& meant) {
    data::Contact contact = meant.contact;
    if (contact.id == data::ContactId::none) {
        contact.id = data::add_contact(world.home, world.state.session.viewer, contact);
    } else {
        data::change_contact(world.home, world.state.session.viewer, contact);
    }
    auto& path = world.state.path;
    while (path.size() > 2 && (path.back().place.screen == ScreenName::write_ask || path.back().place.screen == ScreenName::contact_kind ||
                               path.back().place.screen == ScreenName::contact)) {
        path.pop_back();
    }
    go_to(world, {.screen = ScreenName::contact, .contact = contact.id});
}

void obey(World& world, const RemoveContact& meant) {
    data::remove_contact(world.home, world.state.session.viewer, meant.contact);
    if (world.state.place().screen == ScreenName::contact) {
        obey(world, GoBack{});
    }
    world.state.view_is_old = true;
}

void obey(World& world, const SetKeyPart& meant) {
    data::set_key_part(world.home, world.state.session.viewer, meant.resident, meant.person, meant.part);
    world.state.view_is_old = true;
}

} // namespace app
