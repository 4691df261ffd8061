// The home itself: its name, languages and shift times; and the first setting up, step by step, which can be broken off at any time.
#include "app/screens/setup_parts.h"

#include <algorithm>

#include "app/screens/loaders.h"
#include "app/screens/people_parts.h"
#include "data/people.h"
#include "data/sign_in.h"

namespace app {

using widgets::Area;

namespace {

Place home_place(ScreenName screen, RunField field, bool setting_up) {
    Place place = run_place(screen, data::PersonId::none, field);
    place.run.setting_up = setting_up;
    return place;
}

RunHome change(const Loading& loading, RunField field) {
    RunHome change{.what = RunWhat::change_home, .field = field};
    change.setting_up = loading.place.run.setting_up;
    return change;
}

int minute_of(const data::HomeFacts& facts, RunField field) {
    return field == RunField::day_shift ? facts.day_starts_minute : field == RunField::evening_shift ? facts.evening_starts_minute : facts.night_starts_minute;
}

TileView shift_tile(const Loading& loading, const char* id, std::string label, RunField field) {
    return field_tile(id, std::move(label), "pic-clock", clock_words(loading, minute_of(loading.facts, field)), loading, Visit{home_place(ScreenName::home_shift, field, false)});
}

bool is_offered(const data::HomeFacts& facts, const std::string& code) {
    return facts.languages.empty() || code == facts.language || std::find(facts.languages.begin(), facts.languages.end(), code) != facts.languages.end();
}

void add_languages(const Loading& loading, MenuView& view, RunHome action, const std::string& now) {
    std::int64_t number = 0;
    for (const std::string& code : loading.languages) {
        action.words = code;
        TileView tile = run_tile("language", widgets::Language::own_name(code), "language", action);
        tile.number = ++number;
        tile.language = code;
        tile.selected = code == now;
        view.choices.push_back(std::move(tile));
    }
}

// The one who is being set up, before anybody can come in.
std::optional<data::Person> first_manager(const Loading& loading) {
    const auto staff = data::staff(loading.home, loading.session.viewer);
    const auto manager = std::find_if(staff.begin(), staff.end(), [](const data::Person& one) { return one.role == data::Role::manager; });
    return manager == staff.end() ? std::nullopt : std::optional(*manager);
}

} // namespace

View load_the_home(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view = run_menu(loading, words("The home itself"), loading.facts.name);
    if (!may_run(loading)) {
        return view;
    }
    view.choices = {field_tile("home-name", words("Name"), "home", loading.facts.name, loading, Visit{home_place(ScreenName::write_for_person, RunField::home_name, false)}),
                    field_tile("home-language", words("Language of the home"), "language", widgets::Language::own_name(loading.facts.language), loading,
                               Visit{home_place(ScreenName::home_languages, RunField::home_language, false)}),
                    field_tile("languages", words("Languages that are offered"), "two-languages",
                               loading.facts.languages.empty() ? words("All") : words.count("{n} language", "{n} languages", static_cast<std::int64_t>(loading.facts.languages.size())), loading,
                               Visit{home_place(ScreenName::home_languages, RunField::none, false)}),
                    shift_tile(loading, "day-shift", words("Day shift from"), RunField::day_shift), shift_tile(loading, "evening-shift", words("Evening shift from"), RunField::evening_shift),
                    shift_tile(loading, "night-shift", words("Night shift from"), RunField::night_shift)};
    add_undo(loading, view.extras);
    view.per_page = 6;
    return view;
}

View load_home_languages(const Loading& loading) {
    const auto& words = loading.words;
    if (loading.place.run.field == RunField::home_language) {
        MenuView view = run_menu(loading, words("Language of the home"), words("For everyone who has not chosen another"));
        if (may_run(loading)) {
            add_languages(loading, view, change(loading, RunField::home_language), loading.facts.language);
        }
        return view;
    }
    MenuView view = run_menu(loading, words("Languages that are offered"), words("Touch a language to offer it, or not"));
    if (!may_run(loading)) {
        return view;
    }
    add_languages(loading, view, {.what = RunWhat::offer_language}, {});
    for (TileView& tile : view.choices) {
        tile.selected = is_offered(loading.facts, tile.language);
        tile.enabled = tile.language != loading.facts.language;
    }
    add_undo(loading, view.extras);
    return view;
}

View load_home_shift(const Loading& loading) {
    const auto& words = loading.words;
    const RunField field = loading.place.run.field;
    const bool day = field == RunField::day_shift, evening = field == RunField::evening_shift;
    MenuView view = run_menu(loading, day ? words("When does the day shift begin?") : evening ? words("When does the evening shift begin?") : words("When does the night shift begin?"));
    if (!may_run(loading)) {
        return view;
    }
    constexpr int times = 16, step = 15;
    const int first = (day ? 5 * 60 + 30 : evening ? 12 * 60 + 45 : 19 * 60 + 30);
    const int now = minute_of(loading.facts, field);
    const auto add = [&](int minute) {
        RunHome chosen = change(loading, field);
        chosen.number = minute;
        TileView tile = run_tile("time", clock_words(loading, minute), "pic-clock", std::move(chosen));
        tile.number = minute;
        tile.selected = minute == now;
        view.choices.push_back(std::move(tile));
    };
    if (now < first || now >= first + times * step || (now - first) % step != 0) {
        add(now);
    }
    for (int i = 0; i < times; ++i) {
        add(first + i * step);
    }
    view.more = words("More times");
    view.per_page = 9;
    return view;
}

// --- Setting up ---

Place next_of_set_up(const Loading& loading) {
    if (loading.facts.name.empty()) {
        return home_place(ScreenName::write_for_person, RunField::home_name, true);
    }
    if (data::can_be_set_up(loading.home)) {
        const auto manager = first_manager(loading);
        Place place = home_place(manager ? ScreenName::give_pin : ScreenName::write_for_person, RunField::name, true);
        place.person = manager ? manager->id : data::PersonId::none;
        place.run.list = PeopleList::staff;
        return place;
    }
    return home_place(ScreenName::set_up_residents, RunField::none, true);
}

View load_set_up(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view = run_menu(loading, words("Which language do you speak here?"), words("For the screens of this home"));
    if (!may_run(loading)) {
        return view;
    }
    const bool somebody_in = loading.session.viewer.role() == data::Role::manager;
    view.header.back = view.header.finish = somebody_in;
    if (data::set_up_so_far(loading.home) == data::SetUp::not_begun && !somebody_in) {
        RunHome begin{.what = RunWhat::begin_set_up};
        begin.setting_up = true;
        add_languages(loading, view, std::move(begin), {});
        return view;
    }
    view.header.title = words("Setting up this home");
    view.header.subtitle = words("You can stop at any time. What you entered is kept.");
    const auto manager = first_manager(loading);
    const bool named = !loading.facts.name.empty(), ready = !data::can_be_set_up(loading.home);
    const auto step = [&](const char* id, std::string label, const char* picture, std::string now, Place place, bool enabled) {
        TileView tile = field_tile(id, std::move(label), picture, std::move(now), loading, Visit{place});
        tile.enabled = enabled;
        view.choices.push_back(std::move(tile));
    };
    step("home-language", words("Language of the home"), "language", widgets::Language::own_name(loading.facts.language), home_place(ScreenName::home_languages, RunField::home_language, true), true);
    step("home-name", words("Name of the home"), "home", loading.facts.name, home_place(ScreenName::write_for_person, RunField::home_name, true), true);
    Place first = next_of_set_up(loading);
    if (ready || !named) {
        first = run_place(ScreenName::people);
    }
    step("manager", words("First manager"), "door-work-here", !manager ? std::string() : ready ? manager->name : words.with("{1} still needs a PIN", {manager->name}), first, named && !ready);
    step("shifts", words("Shift times"), "pic-clock",
         words.with("{1}, {2}, {3}", {clock_words(loading, loading.facts.day_starts_minute), clock_words(loading, loading.facts.evening_starts_minute), clock_words(loading, loading.facts.night_starts_minute)}),
         home_place(ScreenName::home_shift, RunField::day_shift, true), ready);
    const auto residents = static_cast<std::int64_t>(data::residents(loading.home, loading.session.viewer).size());
    step("residents", words("Who lives here"), "door-live-here", residents == 0 ? std::string() : words.count("{n} person", "{n} people", residents),
         home_place(ScreenName::set_up_residents, RunField::none, true), ready);
    TileView go_on = run_tile("go-on", words("Go on"), "next-page", Visit{next_of_set_up(loading)});
    go_on.primary = true;
    view.choices.insert(view.choices.begin(), std::move(go_on));
    view.per_page = 6;
    return view;
}

View load_set_up_residents(const Loading& loading) {
    const auto& words = loading.words;
    const auto residents = static_cast<std::int64_t>(data::residents(loading.home, loading.session.viewer).size());
    MenuView view = run_menu(loading, words("Who lives here?"), residents == 0 ? words("You can also do this later") : words.count("{n} person lives here now", "{n} people live here now", residents));
    if (!may_run(loading)) {
        return view;
    }
    Place add = home_place(ScreenName::write_for_person, RunField::name, true);
    add.run.list = PeopleList::residents;
    view.choices = {run_tile("add", words("Add someone"), "door-live-here", Visit{add}),
                    run_tile("people-file", words("From a list on a stick"), "usb-stick", Visit{home_place(ScreenName::people_file, RunField::none, true)}),
                    run_tile("ready", residents == 0 ? words("Later") : words("That's everybody"), "yes", RunHome{.what = RunWhat::finish_set_up})};
    view.choices.back().primary = residents > 0;
    if (loading.session.last && !loading.session.last->run_back.empty() && loading.session.last->run_back.front().person != data::PersonId::none) {
        add_undo(loading, view.extras); // of somebody who was added
    }
    return view;
}

} // namespace app
