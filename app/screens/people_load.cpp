// Running the home, for the manager: everything staff touch daily, the people by kind, and one of them.
#include <algorithm>

#include "app/screens/loaders.h"
#include "app/screens/people_parts.h"
#include "app/words.h"
#include "data/people.h"
#include "data/sign_in.h"

namespace app {

using widgets::N_;

namespace {

Place list_place(PeopleList list, RunField field = RunField::none) {
    Place place = run_place(ScreenName::people_list, data::PersonId::none, field);
    place.run.list = list;
    return place;
}

std::string list_words(const Loading& loading, PeopleList list) {
    switch (list) {
    case PeopleList::residents: return loading.words("Who lives here");
    case PeopleList::staff: return loading.words("Who works here");
    case PeopleList::family: return loading.words("Family and friends");
    case PeopleList::partners: return loading.words("Partners and volunteers");
    case PeopleList::left: break;
    }
    return loading.words("Who has left");
}

bool belongs_in(PeopleList list, data::Role role) { return list_with(role) == list && role != data::Role::house; }

// What a touch on a name of this list leads to.
Place page_of(const Loading& loading, const data::Person& person) {
    if (loading.place.run.field == RunField::comes_in) {
        return run_place(ScreenName::badge_and_pin, person.id);
    }
    if (loading.place.run.field == RunField::relation) {
        Place circle;
        circle.screen = ScreenName::person_circle;
        circle.resident = person.id;
        return circle;
    }
    return run_place(ScreenName::person, person.id);
}

RowView row_of(const Loading& loading, const data::Person& person, std::string second) {
    RowView row;
    row.id = "person";
    row.number = data::number(person.id);
    row.mark = mark_of(person);
    row.title = person.name;
    row.second = std::move(second);
    row.area = widgets::Area::blue;
    row.spoken = sentence(loading, row.title, row.second);
    row.action = Visit{page_of(loading, person)};
    return row;
}

std::string how_they_come_in(const Loading& loading, const data::Person& person) {
    const auto ways = data::comes_in_with(loading.home, loading.session.viewer, person.id);
    const auto has = [&](data::ComesInWith way) { return std::find(ways.begin(), ways.end(), way) != ways.end(); };
    if (has(data::ComesInWith::pin) && has(data::ComesInWith::badge)) {
        return loading.words("A PIN and a badge");
    }
    if (has(data::ComesInWith::pin)) {
        return loading.words("A PIN");
    }
    if (has(data::ComesInWith::badge)) {
        return loading.words("A badge");
    }
    return loading.words(has(data::ComesInWith::pictures) ? N_("Three pictures") : N_("Nothing yet"));
}

} // namespace

View load_running(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view = run_menu(loading, words("Running the home"), loading.facts.name);
    if (!may_run(loading)) {
        return view;
    }
    view.choices = {run_tile("people", words("People"), "for-house", Visit{run_place(ScreenName::people)}),
                    run_tile("circles", words("Circles"), "circle", Visit{list_place(PeopleList::residents, RunField::relation)}),
                    run_tile("badges", words("Badges and PINs"), "lock", Visit{list_place(PeopleList::staff, RunField::comes_in)}),
                    run_tile("phrases", words("Our own phrases"), "phrases", Visit{run_place(ScreenName::our_phrases)}),
                    run_tile("contacts", words("Who can help"), "say-contacts", Visit{run_place(ScreenName::contacts)}),
                    run_tile("calendar", words("What's on"), "area-on", Visit{run_place(ScreenName::calendar)}),
                    run_tile("the-home", words("The home itself"), "home", Visit{run_place(ScreenName::the_home)}),
                    run_tile("our-pictures", words("Our own pictures"), "photograph", Visit{run_place(ScreenName::our_pictures)}),
                    run_tile("people-file", words("A list on a stick"), "usb-stick", Visit{run_place(ScreenName::people_file)})};
    const bool unfinished = data::set_up_so_far(loading.home) == data::SetUp::begun;
    view.extras.push_back(run_tile("set-up", unfinished ? words("Go on setting up") : words("Setting up, step by step"), "settings", Visit{run_place(ScreenName::set_up)}));
    view.extras.back().primary = unfinished;
    view.per_page = 9;
    return view;
}

View load_people(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view = run_menu(loading, words("People"), words("Whom do you look for?"));
    if (!may_run(loading)) {
        return view;
    }
    const auto everybody = data::everybody_here(loading.home, loading.session.viewer);
    struct Kind {
        PeopleList list;
        const char* id;
        const char* picture;
    };
    for (const Kind& kind : {Kind{PeopleList::residents, "residents", "door-live-here"}, Kind{PeopleList::staff, "staff", "door-work-here"},
                             Kind{PeopleList::family, "family", "door-visiting"}, Kind{PeopleList::partners, "partners", "place-community"}}) {
        const auto there = std::count_if(everybody.begin(), everybody.end(), [&](const data::Person& one) { return belongs_in(kind.list, one.role); });
        TileView tile = run_tile(kind.id, list_words(loading, kind.list), kind.picture, Visit{list_place(kind.list)});
        tile.second = words.count("{n} person", "{n} people", there);
        tile.spoken = sentence(loading, tile.label, tile.second);
        view.choices.push_back(std::move(tile));
    }
    view.choices.push_back(run_tile("left", words("Who has left"), "history", Visit{list_place(PeopleList::left)}));
    view.choices.push_back(run_tile("people-file", words("A list on a stick"), "usb-stick", Visit{run_place(ScreenName::people_file)}));
    add_undo(loading, view.extras);
    view.per_page = 6;
    return view;
}

View load_people_list(const Loading& loading) {
    const auto& words = loading.words;
    const PeopleList list = loading.place.run.list;
    const RunField field = loading.place.run.field;
    ListView view;
    view.header.area = widgets::Area::blue;
    view.header.title = field == RunField::comes_in ? words("Badges and PINs") : field == RunField::relation ? words("Whose circle?") : list_words(loading, list);
    if (!may_run(loading)) {
        view.empty = words("This is for the manager of the home.");
        return view;
    }
    view.empty = list == PeopleList::left ? words("Nobody has left.") : words("Nobody has been put in yet.");
    if (list == PeopleList::left) {
        for (const data::Left& left : data::people_who_left(loading.home, loading.session.viewer)) {
            view.rows.push_back(row_of(loading, left.person, words.with("{1}, {2}", {left_words(loading, left.why), words.full_date(data::milliseconds(left.when))})));
        }
        return view;
    }
    auto everybody = data::everybody_here(loading.home, loading.session.viewer);
    std::erase_if(everybody, [&](const data::Person& one) { return !belongs_in(list, one.role); });
    sort_by_name(words, everybody);
    for (const data::Person& person : everybody) {
        std::string second = who_they_are(loading, person);
        if (field == RunField::comes_in) {
            second = how_they_come_in(loading, person);
        } else if (field == RunField::relation) {
            const auto round = static_cast<std::int64_t>(data::people_round(loading.home, loading.session.viewer, person.id).size());
            second = round == 0 ? words("Nobody yet") : words.count("{n} person", "{n} people", round);
        }
        view.rows.push_back(row_of(loading, person, std::move(second)));
    }
    add_undo(loading, view.bar);
    if (field == RunField::none) {
        Place add = run_place(ScreenName::write_for_person, data::PersonId::none, RunField::name);
        add.run.list = list;
        view.bar.push_back(run_tile("add", words("Add someone"), "yes", Visit{add}));
        view.bar.back().primary = true;
    } else if (field == RunField::comes_in) {
        for (const PeopleList other : {PeopleList::staff, PeopleList::family, PeopleList::partners, PeopleList::residents}) {
            if (other != list) {
                view.bar.push_back(run_tile(other == PeopleList::staff ? "staff" : other == PeopleList::family ? "family" : other == PeopleList::partners ? "partners" : "residents",
                                            list_words(loading, other), "", Visit{list_place(other, field)}));
            }
        }
    }
    return view;
}

namespace {

TileView glass_tile(const Loading& loading, const data::Person& person) {
    const auto& words = loading.words;
    TileView tile = field_tile("on-glass", words("Name on the glass"), "for-house", person.name_on_glass ? words("Yes") : words("No"), loading,
                               RunHome{.what = RunWhat::change_person, .person = person.id, .field = RunField::on_glass, .number = person.name_on_glass ? 0 : 1});
    if (!person.name_on_glass) {
        tile.confirm = Confirm{words.with("Has {1} said yes?", {person.name}), words("Everyone who walks by can then read the first name."), "for-house",
                               words("Yes, show the name"), words("No, leave it")};
    }
    return tile;
}

TileView manager_tile(const Loading& loading, const data::Person& person) {
    const auto& words = loading.words;
    const bool manages = person.role == data::Role::manager;
    TileView tile = field_tile("manager", words("Manager"), "settings", manages ? words("Yes") : words("No"), loading,
                               RunHome{.what = RunWhat::change_person, .person = person.id, .field = RunField::role,
                                       .number = static_cast<std::int64_t>(manages ? data::Role::staff : data::Role::manager)});
    tile.confirm = manages ? Confirm{words("No manager any more?"), person.name, "settings", words("Yes, no manager any more"), words("No, leave it")}
                           : Confirm{words("Make this person a manager?"), words("They can then change everything here."), "settings", words("Yes, a manager"), words("No, leave it")};
    return tile;
}

data::Leaving why_left(const Loading& loading, data::PersonId id) {
    const auto all = data::people_who_left(loading.home, loading.session.viewer);
    const auto left = std::find_if(all.begin(), all.end(), [&](const data::Left& one) { return one.person.id == id; });
    return left == all.end() ? data::Leaving::mistake : left->why;
}

// Whoever left: what stays of them, and the way back.
void show_left(const Loading& loading, const data::Person& person, MenuView& view) {
    const auto& words = loading.words;
    if (person.role == data::Role::resident) {
        Place wins, about, print;
        print.screen = ScreenName::about_print;
        print.resident = person.id;
        wins.screen = ScreenName::wins;
        wins.resident = person.id;
        wins.wall = WinWall::own;
        about.screen = ScreenName::about_me;
        about.resident = person.id;
        view.choices.push_back(run_tile("small-wins", words("Small wins"), "area-wins", Visit{wins}));
        view.choices.push_back(run_tile("about-me", words.with("About {1}", {person.name}), "area-about", Visit{about}));
        view.choices.push_back(run_tile("print", words("Print for the family"), "printer", Visit{print}));
    }
    const data::Leaving why = why_left(loading, person.id);
    view.header.subtitle = left_words(loading, why);
    TileView back = run_tile("came-back", why == data::Leaving::died || why == data::Leaving::mistake ? words("That was a mistake") : words("They came back"), "undo", RunHome{.what = RunWhat::come_back, .person = person.id});
    back.confirm = Confirm{words.with("Is {1} here?", {person.name}), words("They can come in again, and are asked again."), "undo", words("Yes, they are here"), words("No, leave it")};
    view.choices.push_back(std::move(back)); // which is the way to undo it, too
    view.note = words("Nothing asks for them any more. What they shared stays.");
    view.note_picture = "for-circle";
}

} // namespace

View load_person(const Loading& loading) {
    const auto& words = loading.words;
    const auto person = person_here(loading);
    MenuView view = run_menu(loading, person ? person->name : words("People"));
    if (!person) {
        return view;
    }
    view.header.mark = mark_of(*person);
    view.header.subtitle = role_words(loading, *person);
    if (!person->active) {
        show_left(loading, *person, view);
        return view;
    }
    add_undo(loading, view.extras);
    const bool resident = person->role == data::Role::resident, worker = list_with(person->role) == PeopleList::staff;
    const auto visit = [&](ScreenName screen, RunField field) { return Visit{run_place(screen, person->id, field)}; };
    view.choices = {field_tile("name", words("Called"), "how-said", person->name, loading, visit(ScreenName::write_for_person, RunField::name)),
                    field_tile("full-name", words("Full name"), "draw", person->full_name, loading, visit(ScreenName::write_for_person, RunField::full_name)),
                    field_tile("picture", words("Picture"), person->picture.empty() ? "search" : person->picture, person->picture.empty() ? std::string() : words(picture_word(person->picture)),
                               loading, visit(ScreenName::choose_for_person, RunField::picture)),
                    field_tile("language", words("Language"), "language", widgets::Language::own_name(person->language.empty() ? loading.facts.language : person->language), loading,
                               visit(ScreenName::choose_for_person, RunField::language))};
    if (resident) {
        Place circle, keys;
        circle.screen = ScreenName::person_circle;
        keys.screen = ScreenName::key_people;
        circle.resident = keys.resident = person->id;
        view.choices.push_back(run_tile("photograph", words("Photograph"), "photograph", Visit{run_place(ScreenName::portrait, person->id)}));
        view.choices.push_back(glass_tile(loading, *person));
        view.choices.push_back(run_tile("circle", words("Their circle"), "circle", Visit{circle}));
        view.choices.push_back(run_tile("key-people", words("Key worker and advocate"), "door-work-here", Visit{keys}));
        view.choices.push_back(field_tile("comes-in", words("Three pictures"), "lock", person->has_picture_lock ? words("Yes") : words("No"), loading, visit(ScreenName::badge_and_pin, RunField::none)));
    } else {
        view.choices.push_back(field_tile("job", worker ? words("Their job") : words("What they do"), "topic-work", person->job, loading, visit(ScreenName::write_for_person, RunField::job)));
        if (worker) {
            view.choices.push_back(manager_tile(loading, *person));
        } else {
            view.choices.push_back(run_tile("circle", words("Whom they visit"), "circle", visit(ScreenName::person_circle, RunField::none)));
        }
        view.choices.push_back(field_tile("comes-in", worker ? words("Badge and PIN") : words("PIN"), "lock", how_they_come_in(loading, *person), loading, visit(ScreenName::badge_and_pin, RunField::none)));
    }
    view.extras.push_back(run_tile("leaving", words("Leaving"), "finish", visit(ScreenName::person_leaving, RunField::none)));
    view.per_page = 9;
    return view;
}

} // namespace app
