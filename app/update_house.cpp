// Obeys what is done for the house: whose festivals are kept, its paper, and what partners and residents tell each other of events.
#include "app/screens/festival_words.h"
#include "app/update.h"
#include "data/festivals.h"
#include "data/gazette.h"
#include "data/partners.h"

namespace app {

void obey(World& world, const KeepCulture& meant) {
    data::keep_culture(world.home, world.state.session.viewer, meant.culture, meant.kept);
    world.state.view_is_old = true;
}

void obey(World& world, const SetFestivalDay& meant) {
    data::set_festival_day(world.home, world.state.session.viewer, meant.day);
    world.state.view_is_old = true;
}

// The calendar is for everybody: its title is in the language of the home, whoever plans it.
void obey(World& world, const PlanFestival& meant) {
    const FestivalWords* festival = festival_words(meant.festival);
    if (festival == nullptr) {
        return;
    }
    const widgets::Language words(world.languages, world.home_language);
    obey(world, StartPlan{{}, meant.day_ms});
    obey(world, ChangePlan{PlanChange::title, 0, words(festival->name)});
    obey(world, ChangePlan{PlanChange::picture, 0, festival->picture});
}

void obey(World& world, const AgreeToPaper& meant) {
    LastRecord last;
    last.in_paper = meant.yes ? data::InPaper::yes : data::InPaper::no;
    last.entry = data::say_in_paper(world.home, world.state.session.viewer, meant.resident, last.in_paper);
    last.kind = data::Kind::house_paper;
    last.resident = meant.resident;
    last.audience = data::Audience::care_team;
    recorded(world, std::move(last), ScreenName::thank_you);
}

// The same again takes it back: the page shows how it stands.
void obey(World& world, const TellPartner& meant) {
    data::tell_partner(world.home, world.state.session.viewer, meant.activity, meant.resident, meant.partner, meant.told);
    world.state.view_is_old = true;
}

void obey(World& world, const ComeAlong& meant) {
    data::come_along(world.home, world.state.session.viewer, meant.activity, meant.comes);
    world.state.view_is_old = true;
}

void obey(World& world, const SayOfEvent& meant) {
    const data::EntryId entry = data::say_of_event(world.home, world.state.session.viewer, meant.activity, meant.phrase, meant.words);
    remember_for_team(world, entry, data::Kind::event_word, data::PersonId::none);
    if (world.state.place().screen == ScreenName::write_event_words) {
        obey(world, GoBack{});
    }
}

} // namespace app
