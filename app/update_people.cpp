// Obeys what is done to run the home: people, what they come in with, their circles and our own phrases. Everything but secrets can be
// undone, by doing the opposite.
#include "app/update.h"

#include <algorithm>

#include "app/running_steps.h"
#include "app/screens/people_parts.h"
#include "data/people.h"
#include "data/phrases.h"
#include "data/sentences.h"
#include "data/sign_in.h"

namespace app {

using data::PersonId;
using widgets::N_;

namespace {

// Screens on which something is only chosen or written.
bool is_step_of_running(ScreenName screen) {
    switch (screen) {
    case ScreenName::choose_for_person:
    case ScreenName::write_for_person:
    case ScreenName::write_sentence:
    case ScreenName::person_leaving:
    case ScreenName::person_leave:
    case ScreenName::give_badge:
    case ScreenName::give_pin:
    case ScreenName::give_pictures:
    case ScreenName::circle_add:
    case ScreenName::home_shift:
    case ScreenName::people_file:
    case ScreenName::people_preview: return true;
    default: return false;
    }
}

data::NewPerson as_new(const data::Person& person) {
    return {person.role, person.name, person.full_name, person.picture, person.language, person.job, person.name_on_glass};
}

data::Person known(World& world, const data::Viewer& by, PersonId id) {
    auto person = data::person(world.home, by, id);
    if (!person) {
        throw data::Error(data::Trouble::refused, "That person is not known here.");
    }
    return *person;
}

// Somebody new has a picture that nobody else has, until they choose their own.
std::string free_picture(World& world, const data::Viewer& by) {
    const auto everybody = data::everybody_here(world.home, by);
    for (const std::string_view picture : own_pictures()) {
        if (std::none_of(everybody.begin(), everybody.end(), [&](const data::Person& one) { return one.picture == picture; })) {
            return std::string(picture);
        }
    }
    return {};
}

Steps changed(World& world, const data::Viewer& by, const RunHome& meant) {
    const data::Person before = known(world, by, meant.person);
    data::NewPerson now = as_new(before);
    RunHome back{.what = RunWhat::change_person, .person = meant.person, .field = meant.field};
    switch (meant.field) {
    case RunField::name: back.words = std::exchange(now.name, meant.words); break;
    case RunField::full_name: back.words = std::exchange(now.full_name, meant.words); break;
    case RunField::picture: back.words = std::exchange(now.picture, meant.words); break;
    case RunField::language: back.words = std::exchange(now.language, meant.words); break;
    case RunField::job: back.words = std::exchange(now.job, meant.words); break;
    case RunField::on_glass: back.number = std::exchange(now.name_on_glass, meant.number != 0) ? 1 : 0; break;
    case RunField::role: back.number = static_cast<std::int64_t>(std::exchange(now.role, static_cast<data::Role>(meant.number))); break;
    default: return {};
    }
    data::change_person(world.home, by, meant.person, now);
    return {back};
}

Steps added(World& world, const data::Viewer& by, const RunHome& meant) {
    const auto role = static_cast<data::Role>(meant.number);
    const std::string picture = role == data::Role::resident ? free_picture(world, by) : std::string();
    const PersonId id = data::add_person(world.home, by, {role, meant.words, "", picture, "", "", false});
    return {{.what = RunWhat::leave, .person = id, .resident = meant.resident, .number = static_cast<std::int64_t>(data::Leaving::mistake)}};
}

Steps circle(World& world, const data::Viewer& by, const RunHome& meant) {
    const auto before = data::people_round(world.home, by, meant.resident);
    const auto there = std::find_if(before.begin(), before.end(), [&](const data::Visitor& one) { return one.person.id == meant.person; });
    RunHome back{.what = there == before.end() ? RunWhat::out_of_circle : RunWhat::into_circle, .person = meant.person, .resident = meant.resident};
    back.words = there == before.end() ? std::string() : there->relation;
    if (meant.what == RunWhat::into_circle) {
        data::add_to_circle(world.home, by, meant.resident, meant.person, meant.words);
    } else {
        data::remove_from_circle(world.home, by, meant.resident, meant.person);
    }
    return {back};
}

Steps phrase(World& world, const data::Viewer& by, const RunHome& meant) {
    const auto use = static_cast<data::PhraseUse>(meant.number);
    RunHome back = meant;
    switch (meant.what) {
    case RunWhat::add_phrase:
        back.what = RunWhat::remove_phrase;
        back.number = data::number(data::add_phrase(world.home, by, use, meant.words));
        break;
    case RunWhat::remove_phrase:
        back.what = RunWhat::add_phrase;
        back.number = static_cast<std::int64_t>(world.state.place().run.phrases);
        data::remove_phrase(world.home, by, data::PhraseId{meant.number});
        break;
    default:
        back.what = meant.what == RunWhat::hide_phrase ? RunWhat::show_phrase : RunWhat::hide_phrase;
        data::hide_phrase(world.home, by, use, meant.words, meant.what == RunWhat::hide_phrase);
        break;
    }
    return {back};
}

// For the cards in two languages.
Steps card_sentence(World& world, const data::Viewer& by, const RunHome& meant) {
    RunHome back = meant;
    switch (meant.what) {
    case RunWhat::write_sentence:
        back.what = RunWhat::take_writing;
        back.number = data::number(data::write_sentence(world.home, by, meant.phrases, data::PhraseId{meant.number}, meant.language, meant.words));
        break;
    case RunWhat::take_writing:
        data::take_writing(world.home, by, data::EntryId{meant.number});
        return {};
    default:
        back.what = meant.what == RunWhat::take_sentence ? RunWhat::bring_sentence : RunWhat::take_sentence;
        data::take_sentence(world.home, by, data::PhraseId{meant.number}, meant.what == RunWhat::take_sentence);
        break;
    }
    return {back};
}

Steps left(World& world, const data::Viewer& by, const RunHome& meant) {
    const data::Person before = known(world, by, meant.person);
    data::let_leave(world.home, by, meant.person, meant.what == RunWhat::leave ? static_cast<data::Leaving>(meant.number) : data::Leaving::here);
    if (before.active) {
        return {{.what = RunWhat::come_back, .person = meant.person}};
    }
    return {{.what = RunWhat::leave, .person = meant.person, .number = static_cast<std::int64_t>(data::Leaving::finished)}};
}

// Where the steps of doing it led to.
void go_on(World& world, const RunHome& meant, const Steps& back) {
    leave_steps_of_running(world);
    Place next;
    switch (meant.what) {
    case RunWhat::add_person:
        next.person = back.front().person;
        if (meant.resident != PersonId::none) {
            next.screen = ScreenName::choose_for_person;
            next.resident = meant.resident;
            next.run.field = RunField::relation;
        } else if (meant.setting_up) {
            next.screen = ScreenName::choose_for_person;
            next.run.field = RunField::picture;
            next.run.setting_up = true;
        } else {
            next.screen = ScreenName::person;
        }
        go_to(world, next);
        return;
    case RunWhat::change_person:
        if (meant.setting_up && meant.field == RunField::picture) {
            next.screen = ScreenName::choose_for_person;
            next.person = meant.person;
            next.run = {.field = RunField::language, .setting_up = true};
            go_to(world, next);
        }
        return;
    case RunWhat::write_sentence:
        if (meant.number == 0) { // a new one: others may know how it is said in their language
            next = world.state.place();
            next.screen = ScreenName::our_sentence;
            next.run.phrases = meant.phrases;
            next.run.sentence = data::PhraseId{back.front().number};
            go_to(world, next);
        }
        return;
    case RunWhat::take_sentence: obey(world, GoBack{}); return;
    default: return;
    }
}

} // namespace

void leave_steps_of_running(World& world) {
    auto& path = world.state.path;
    while (path.size() > 1 && is_step_of_running(path.back().place.screen)) {
        path.pop_back();
    }
    world.state.view_is_old = true;
}

Steps run_people(World& world, const data::Viewer& by, const RunHome& meant) {
    switch (meant.what) {
    case RunWhat::add_person: return added(world, by, meant);
    case RunWhat::change_person: return changed(world, by, meant);
    case RunWhat::leave:
    case RunWhat::come_back: return left(world, by, meant);
    case RunWhat::into_circle:
    case RunWhat::out_of_circle: return circle(world, by, meant);
    case RunWhat::write_sentence:
    case RunWhat::take_writing:
    case RunWhat::take_sentence:
    case RunWhat::bring_sentence: return card_sentence(world, by, meant);
    default: return phrase(world, by, meant);
    }
}

void run_and_remember(World& world, const data::Viewer& by, const RunHome& meant) {
    LastRecord last;
    last.kind = data::Kind::person;
    last.audience = data::Audience::care_team;
    last.run_back = run_people(world, by, meant);
    if (last.run_back.empty()) {
        world.state.view_is_old = true;
        return;
    }
    const Steps back = last.run_back;
    const auto& before = world.state.session.last;
    const bool belongs_to_adding = meant.setting_up && meant.what == RunWhat::change_person && before && !before->taken_back && !before->run_back.empty() &&
                                   before->run_back.front().what == RunWhat::leave && before->run_back.front().person == meant.person;
    if (!belongs_to_adding) { // else Undo takes out who was just added, not their language alone
        world.state.session.last = std::move(last);
    }
    go_on(world, meant, back);
    if (meant.what == RunWhat::out_of_circle && world.state.place().screen == ScreenName::circle_member) {
        obey(world, GoBack{});
    }
}

// --- Secrets: given twice, and never undone ---

bool gave_badge(World& world, const std::string& number) {
    const Place place = world.state.place();
    if (place.screen != ScreenName::give_badge) {
        return false;
    }
    if (!data::is_free_badge(world.home, place.person, number)) {
        say_kindly(world, N_("That badge cannot be used"), N_("It belongs to someone else, or it is no badge. Please hold another to the reader."));
        return true;
    }
    data::set_badge(world.home, world.state.session.viewer, place.person, number);
    leave_steps_of_running(world);
    say_kindly(world, N_("The badge is theirs now"), N_("They can come in with it at once."));
    world.state.notice->picture = "yes";
    return true;
}

// True where it was entered the same a second time. Else it was held, or was another, and that was said.
bool entered_twice(World& world, PersonId person, std::string_view secret, const char* again_title, const char* again_text) {
    auto& once = world.state.session.once;
    world.state.view_is_old = true;
    if (!once || once->person != person) {
        once = EnteredOnce{person, data::hold_secret(secret)};
        return false;
    }
    const bool same = data::same_secret(once->secret, secret);
    once.reset();
    if (!same) {
        say_kindly(world, again_title, again_text);
    }
    return same;
}

bool gave_pin(World& world, const data::Viewer& by, const RunHome& meant) {
    constexpr std::size_t fewest = 6, most = 12, longest_usual_pin = 8;
    if (meant.number != 0 && meant.words.size() > longest_usual_pin) { // typed on a keyboard, as a reader of badges does
        say_kindly(world, N_("That may have been a badge"), N_("Please touch the digits of the PIN on the screen."));
        return false;
    }
    if (meant.words.size() < fewest || meant.words.size() > most) {
        say_kindly(world, N_("A PIN has six to twelve digits"), N_("Please choose another."));
        return false;
    }
    if (!entered_twice(world, meant.person, meant.words, N_("The two were not the same"), N_("Nothing was changed. Please begin again with the PIN."))) {
        return false;
    }
    data::set_pin(world.home, by, meant.person, meant.words);
    return true;
}

void give_pictures(World& world, const data::Viewer& by, const RunHome& meant) {
    world.state.ui().lock = {};
    std::string secret;
    for (const std::string& picture : meant.pictures) {
        secret += picture + "/";
    }
    if (!entered_twice(world, meant.person, secret, N_("The two were not the same"), N_("Nothing was changed. Please begin again with the first picture."))) {
        return;
    }
    data::set_picture_lock(world.home, by, meant.person, meant.pictures);
    leave_steps_of_running(world);
    say_kindly(world, N_("The three pictures are kept"), N_("They open the page from now on, and nothing else does."));
    world.state.notice->picture = "lock";
}

void tell_of_new_lock(World& world) {
    const auto lock = data::lock_by_another(world.home, world.state.session.viewer);
    if (!lock) {
        return;
    }
    const auto& words = world.words;
    world.state.notice = Notice{words("Your three pictures are new"),
                                words.with("{1} helped you to choose them on {2}. If that is not so, please tell someone you trust.", {lock->name, words.full_date(data::milliseconds(lock->when))}), "lock"};
}

} // namespace app
