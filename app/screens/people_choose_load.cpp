// What is chosen by a touch or written about somebody: their name, picture, language, job, what they are to a resident.
#include <algorithm>
#include <span>

#include "app/screens/loaders.h"
#include "app/screens/people_parts.h"
#include "app/words.h"
#include "data/people.h"

namespace app {

using widgets::Area;
using widgets::N_;

namespace {

RunHome change(const Loading& loading, std::string words) {
    RunHome change{.what = RunWhat::change_person, .person = loading.place.person, .field = loading.place.run.field, .words = std::move(words)};
    change.setting_up = loading.place.run.setting_up;
    return change;
}

// Those of everybody else here come last: two people with one picture could not be told apart.
void choose_picture(const Loading& loading, const data::Person& person, MenuView& view) {
    const auto& words = loading.words;
    view.header.title = words.with("A picture for {1}", {person.name});
    view.header.subtitle = words("Let them choose it, where they can");
    const auto everybody = data::everybody_here(loading.home, loading.session.viewer);
    const auto owner = [&](std::string_view picture) {
        return std::find_if(everybody.begin(), everybody.end(), [&](const data::Person& one) { return one.picture == picture && one.role == person.role && one.id != person.id; });
    };
    std::int64_t number = 0;
    for (const bool free : {true, false}) {
        for (const std::string_view picture : own_pictures()) {
            const auto taken = owner(picture);
            if ((taken == everybody.end()) != free) {
                continue;
            }
            TileView tile = run_tile("picture", words(picture_word(picture)), std::string(picture), change(loading, std::string(picture)));
            tile.number = ++number;
            tile.selected = person.picture == picture;
            tile.second = free ? std::string() : words.with("{1} has it", {taken->name});
            view.choices.push_back(std::move(tile));
        }
    }
    view.per_page = 12;
    view.more = words("More pictures");
}

void choose_language(const Loading& loading, const data::Person& person, MenuView& view) {
    view.header.title = loading.words.with("Which language does {1} read?", {person.name});
    std::int64_t number = 0;
    for (const std::string& code : loading.languages) {
        TileView tile = run_tile("language", widgets::Language::own_name(code), "language", change(loading, code));
        tile.number = ++number;
        tile.language = code;
        tile.selected = code == (person.language.empty() ? loading.facts.language : person.language);
        view.choices.push_back(std::move(tile));
    }
}

void choose_relation(const Loading& loading, const data::Person& person, MenuView& view) {
    const auto& words = loading.words;
    const auto resident = data::person(loading.home, loading.session.viewer, loading.place.resident);
    view.header.title = words.with("What is {1} to {2}?", {person.name, resident ? resident->name : std::string()});
    RunHome belongs{.what = RunWhat::into_circle, .person = person.id, .resident = loading.place.resident};
    std::int64_t number = 0;
    for (const char* const relation : ready_relations(person.role != data::Role::partner)) {
        belongs.words = relation;
        TileView tile = run_tile("relation", words(relation), "circle", belongs);
        tile.number = ++number;
        view.choices.push_back(std::move(tile));
    }
    Place own = run_place(ScreenName::write_for_person, person.id, RunField::relation);
    own.resident = loading.place.resident;
    view.extras.push_back(run_tile("own-words", words("In other words"), "keyboard", Visit{own}));
    view.per_page = 12;
}

// --- Written ---

constexpr const char* jobs_of_staff[] = {N_("Carer"), N_("Senior carer"), N_("Nurse"), N_("Activity lead"), N_("Cook"), N_("Housekeeper"), N_("Night carer"), N_("Caretaker")};
constexpr const char* jobs_of_partners[] = {N_("Advocate"), N_("Volunteer"), N_("Visitor from their faith"), N_("Social worker"), N_("Hairdresser"), N_("Physiotherapist")};

void add_jobs(const Loading& loading, bool worker, WriteView& view) {
    std::int64_t number = 0;
    for (const char* const job : worker ? std::span<const char* const>(jobs_of_staff) : jobs_of_partners) {
        TileView tile;
        tile.id = "phrase";
        tile.number = ++number;
        tile.label = loading.words(job);
        tile.area = Area::blue;
        view.phrases.push_back(std::move(tile));
    }
}

void write_name_of_new(const Loading& loading, WriteView& view) {
    const auto& words = loading.words;
    const data::Role role = role_in(loading.place.run.list);
    const bool first_manager = loading.place.run.setting_up && role == data::Role::staff;
    RunHome add{.what = RunWhat::add_person, .resident = loading.place.resident, .number = static_cast<std::int64_t>(first_manager ? data::Role::manager : role)};
    add.setting_up = loading.place.run.setting_up;
    view.send_with_words = add;
    view.header.title = first_manager ? words("Who manages this home?") : words("What are they called?");
    view.header.subtitle = first_manager ? words("The first manager, by the name on the badge") : role == data::Role::resident ? words("Someone who lives here") : role == data::Role::staff ? words("Someone who works here")
                           : role == data::Role::family ? words("Family or friend") : words("Partner or volunteer");
}

void write_about(const Loading& loading, const data::Person& person, WriteView& view) {
    const auto& words = loading.words;
    view.send_with_words = change(loading, {});
    view.header.subtitle = person.name;
    switch (loading.place.run.field) {
    case RunField::full_name:
        view.header.title = words("Full name");
        view.start = person.full_name;
        break;
    case RunField::job:
        view.header.title = list_with(person.role) == PeopleList::staff ? words("Their job") : words("What they do");
        add_jobs(loading, list_with(person.role) == PeopleList::staff, view);
        // One that was chosen gives way to the next choice; one in other words can be changed.
        if (std::any_of(view.phrases.begin(), view.phrases.end(), [&](const TileView& tile) { return tile.label == person.job; })) {
            view.hint = person.job;
        } else {
            view.start = person.job;
        }
        break;
    case RunField::relation: {
        const auto resident = data::person(loading.home, loading.session.viewer, loading.place.resident);
        view.header.title = words.with("What is {1} to {2}?", {person.name, resident ? resident->name : std::string()});
        view.send_with_words = RunHome{.what = RunWhat::into_circle, .person = person.id, .resident = loading.place.resident};
        break;
    }
    default:
        view.header.title = words("What are they called?");
        view.start = person.name;
        break;
    }
}

} // namespace

View load_choose_for_person(const Loading& loading) {
    MenuView view = run_menu(loading, loading.words("People"));
    const auto person = person_here(loading);
    if (!person) {
        return view;
    }
    switch (loading.place.run.field) {
    case RunField::picture: choose_picture(loading, *person, view); break;
    case RunField::language: choose_language(loading, *person, view); break;
    default: choose_relation(loading, *person, view); break;
    }
    return view;
}

View load_write_for_person(const Loading& loading) {
    const auto& words = loading.words;
    if (!may_run(loading)) {
        return run_menu(loading, words("People"));
    }
    WriteView view;
    view.means = WriteView::Means::about_me; // what is written becomes the words of what is sent
    view.header.area = Area::blue;
    view.hint = words("Write here");
    view.send = words("Save it");
    view.send_picture = "yes";
    view.keyboard = words.code();
    view.audience = words("The people who work here can read it");
    view.audience_picture = "for-team";
    if (loading.place.run.field == RunField::home_name) {
        view.header.title = words("What is this home called?");
        view.start = loading.facts.name;
        view.audience = words("Everyone in the house can read it");
        view.audience_picture = "for-house";
        RunHome name{.what = RunWhat::change_home, .field = RunField::home_name};
        name.setting_up = loading.place.run.setting_up;
        view.send_with_words = name;
    } else if (loading.place.run.field == RunField::phrase) {
        view.header.title = words("A sentence of our own");
        view.header.subtitle = widgets::Language::own_name(loading.facts.language);
        view.keyboard = loading.facts.language;
        view.audience = words("Everyone here can choose it");
        view.audience_picture = "for-house";
        view.send_with_words = RunHome{.what = RunWhat::add_phrase, .number = static_cast<std::int64_t>(loading.place.run.phrases)};
    } else if (const auto person = person_here(loading)) {
        write_about(loading, *person, view);
    } else {
        write_name_of_new(loading, view);
    }
    return view;
}

} // namespace app
