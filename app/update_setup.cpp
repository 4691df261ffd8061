// Obeys what is done to the home itself, its first setting up, and lists of people from a stick; and leads each way of running the home to
// where it is done.
#include <algorithm>
#include <iostream>

#include "app/running_steps.h"
#include "app/screens/people_parts.h"
#include "app/screens/people_words.h"
#include "app/screens/setup_parts.h"
#include "data/people.h"
#include "data/people_file.h"
#include "data/sign_in.h"

namespace app {

using widgets::N_;

namespace {

// A manager; or, where nobody can come in yet, whoever sets the home up.
data::Viewer by_whom(World& world) {
    const data::Viewer viewer = world.state.session.viewer;
    if (viewer.role() != data::Role::house) {
        return viewer;
    }
    if (!data::can_be_set_up(world.home)) {
        throw data::Error(data::Trouble::refused, "This home is set up already: a manager can change it after coming in.");
    }
    return data::set_up_viewer(world.home);
}

Steps change_home(World& world, const data::Viewer& by, const RunHome& meant) {
    const data::HomeFacts before = data::home_facts(world.home, by);
    data::HomeFacts now = before;
    RunHome back{.what = RunWhat::change_home, .field = meant.field};
    const auto minute = static_cast<int>(meant.number);
    switch (meant.field) {
    case RunField::home_name: back.words = std::exchange(now.name, meant.words); break;
    case RunField::home_language: back.words = std::exchange(now.language, meant.words); break;
    case RunField::day_shift: back.number = std::exchange(now.day_starts_minute, minute); break;
    case RunField::evening_shift: back.number = std::exchange(now.evening_starts_minute, minute); break;
    case RunField::night_shift: back.number = std::exchange(now.night_starts_minute, minute); break;
    default: return {};
    }
    data::set_home_facts(world.home, by, now);
    if (meant.field == RunField::home_language) { // a kiosk that was told another one when it was started keeps that through all else
        world.home_language = now.language;
        speak_their_language(world);
    }
    return {back};
}

// Offered or not; all of them are where none is named.
Steps offer_language(World& world, const data::Viewer& by, const RunHome& meant) {
    data::HomeFacts facts = data::home_facts(world.home, by);
    const auto all = widgets::Language::installed(world.languages);
    if (facts.languages.empty()) {
        facts.languages = all;
    }
    const auto there = std::find(facts.languages.begin(), facts.languages.end(), meant.words);
    if (there != facts.languages.end()) {
        facts.languages.erase(there);
    } else {
        facts.languages.push_back(meant.words);
    }
    if (std::all_of(all.begin(), all.end(), [&](const std::string& code) { return std::find(facts.languages.begin(), facts.languages.end(), code) != facts.languages.end(); })) {
        facts.languages.clear();
    }
    data::set_home_facts(world.home, by, facts);
    return {meant};
}

void remember(World& world, Steps back) {
    LastRecord last;
    last.kind = data::Kind::home;
    last.audience = data::Audience::house;
    last.run_back = std::move(back);
    world.state.session.last = std::move(last);
    world.state.view_is_old = true;
}

void go_on_setting_up(World& world) {
    leave_steps_of_running(world);
    world.state.session.once.reset();
    go_to(world, next_of_set_up(loading_of(world)));
}

void begin_set_up(World& world, const data::Viewer& by, const RunHome& meant) {
    data::tell_set_up(world.home, by, data::SetUp::begun);
    change_home(world, by, {.what = RunWhat::change_home, .field = RunField::home_language, .words = meant.words});
    go_on_setting_up(world);
}

void change_home_and_go_on(World& world, const data::Viewer& by, const RunHome& meant) {
    remember(world, change_home(world, by, meant));
    leave_steps_of_running(world);
    if (world.state.place().screen == ScreenName::home_languages && meant.field == RunField::home_language) {
        obey(world, GoBack{});
    }
    if (!meant.setting_up) {
        return;
    }
    if (meant.field == RunField::day_shift || meant.field == RunField::evening_shift) {
        Place next = run_place(ScreenName::home_shift, data::PersonId::none, meant.field == RunField::day_shift ? RunField::evening_shift : RunField::night_shift);
        next.run.setting_up = true;
        go_to(world, next);
    } else if (meant.field != RunField::home_language) {
        go_on_setting_up(world);
    }
}

// The first manager comes in with it at once, and goes on as themselves.
void give_pin(World& world, const data::Viewer& by, const RunHome& meant) {
    if (!gave_pin(world, by, meant)) {
        return;
    }
    if (!meant.setting_up) {
        leave_steps_of_running(world);
        say_kindly(world, N_("The PIN is kept"), N_("They can come in with it at once."));
        world.state.notice->picture = "yes";
        return;
    }
    const data::SignIn in = data::come_in_with_pin(world.home, meant.person, data::PersonId::none, meant.words);
    if (in.result != data::SignInResult::welcome) {
        go_home(world);
        return;
    }
    come_in(world, in.viewer);
    go_to(world, run_place(ScreenName::set_up));
    Place shifts = run_place(ScreenName::home_shift, data::PersonId::none, RunField::day_shift);
    shifts.run.setting_up = true;
    go_to(world, shifts);
}

// --- Lists on a stick ---

void open_people(World& world, const std::string& name, const std::optional<std::string>& bytes, bool too_large) {
    OpenedPeople opened;
    opened.name = name;
    if (bytes) {
        opened.file = data::read_people_file(*bytes, people_words(world.words, widgets::Language::installed(world.languages)));
    } else {
        opened.file.trouble = too_large ? data::PeopleTrouble::too_large : data::PeopleTrouble::unreadable;
    }
    if (opened.file.trouble != data::PeopleTrouble::none) {
        std::cerr << "alongside: a list of people was not taken in; trouble " << static_cast<int>(opened.file.trouble) << '\n';
        const PeopleTroubleWords sentence = trouble_words(opened.file.trouble);
        say_kindly(world, sentence.title, sentence.text);
        look_again(world);
        return;
    }
    data::look_through(world.home, by_whom(world), opened.file);
    world.state.session.people = std::move(opened);
    Place preview = run_place(ScreenName::people_preview);
    preview.run.setting_up = world.state.place().run.setting_up;
    go_to(world, preview);
}

void take_in_file(World& world, const data::Viewer& by, const RunHome& meant) {
    auto& opened = world.state.session.people;
    if (!opened) {
        return;
    }
    data::look_through(world.home, by, opened->file); // somebody may have come since
    const auto pictures = own_pictures();
    const auto written = data::take_in(world.home, by, opened->file, std::vector<std::string>(pictures.begin(), pictures.end()));
    opened.reset();
    Steps back;
    for (const data::PersonId id : written) {
        back.push_back({.what = RunWhat::leave, .person = id, .number = static_cast<std::int64_t>(data::Leaving::mistake)});
    }
    remember(world, std::move(back));
    leave_steps_of_running(world);
    if (!meant.setting_up) {
        go_to(world, run_place(ScreenName::people));
    }
}

// What would leave the home without anybody who can run it; told before it is tried.
bool leaves_nobody(World& world, const RunHome& meant) {
    const bool takes = meant.what == RunWhat::leave || (meant.what == RunWhat::take_secret && data::comes_in_with(world.home, world.state.session.viewer, meant.person).size() < 2) ||
                       (meant.what == RunWhat::change_person && meant.field == RunField::role && static_cast<data::Role>(meant.number) != data::Role::manager);
    return takes && data::is_only_manager(world.home, meant.person);
}

} // namespace

void obey(World& world, const RunHome& meant) {
    const data::Viewer by = by_whom(world);
    if (leaves_nobody(world, meant)) {
        say_kindly(world, N_("This is the only manager who can come in"), N_("Nothing was changed. Give another manager a badge or a PIN first."));
        return;
    }
    switch (meant.what) {
    case RunWhat::change_home: change_home_and_go_on(world, by, meant); return;
    case RunWhat::offer_language: remember(world, offer_language(world, by, meant)); return;
    case RunWhat::begin_set_up: begin_set_up(world, by, meant); return;
    case RunWhat::finish_set_up:
        data::tell_set_up(world.home, by, data::SetUp::finished);
        go_home(world);
        say_kindly(world, N_("Your home is ready"), N_("Come in at “I work here” at any time to put in more people, badges and what is on."));
        world.state.notice->picture = "yes";
        return;
    case RunWhat::give_pin: give_pin(world, by, meant); return;
    case RunWhat::give_pictures: give_pictures(world, by, meant); return;
    case RunWhat::take_secret:
        data::take_secret(world.home, by, meant.person, static_cast<data::ComesInWith>(meant.number));
        world.state.view_is_old = true;
        return;
    case RunWhat::open_file: read_from_stick(world, meant.words, data::largest_people_file, open_people); return;
    case RunWhat::take_in_file: take_in_file(world, by, meant); return;
    default: break;
    }
    run_and_remember(world, by, meant);
    const bool first_manager = meant.what == RunWhat::add_person && meant.setting_up && static_cast<data::Role>(meant.number) == data::Role::manager;
    if (first_manager) {
        leave_steps_of_running(world);
        go_on_setting_up(world);
    }
}

bool take_back_running(World& world) {
    auto& last = world.state.session.last;
    if (!last || last->run_back.empty()) {
        return false;
    }
    const data::Viewer by = by_whom(world);
    std::optional<data::Batch> together; // a list that was taken in goes as a whole
    if (last->run_back.size() > 1) {
        together.emplace(world.home);
    }
    for (const RunHome& step : last->run_back) {
        if (step.what == RunWhat::change_home) {
            change_home(world, by, step);
        } else if (step.what == RunWhat::offer_language) {
            offer_language(world, by, step);
        } else {
            run_people(world, by, step);
        }
    }
    if (together) {
        together->commit();
    }
    last->taken_back = true;
    world.state.view_is_old = true;
    return true;
}

} // namespace app
