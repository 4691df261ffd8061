// Who belongs round a resident, and round whom somebody belongs: put in, changed, taken out. By managers.
#include <algorithm>

#include "app/screens/loaders.h"
#include "app/screens/people_parts.h"
#include "app/words.h"
#include "data/people.h"

namespace app {

using data::PersonId;
using widgets::Area;

namespace {

// Whether the circle of a resident is looked at; else whom somebody visits.
bool of_resident(const Loading& loading) { return loading.place.resident != PersonId::none; }

std::string name_at(const Loading& loading, PersonId id) {
    const auto person = data::person(loading.home, loading.session.viewer, id);
    return person ? person->name : std::string();
}

Place member_place(PersonId resident, PersonId person) {
    Place place = run_place(ScreenName::circle_member, person);
    place.resident = resident;
    return place;
}

Place relation_place(PersonId resident, PersonId person) {
    Place place = run_place(ScreenName::choose_for_person, person, RunField::relation);
    place.resident = resident;
    return place;
}

RowView row_of(const Loading& loading, const data::Person& person, std::string second, Place place) {
    RowView row;
    row.id = "person";
    row.number = data::number(person.id);
    row.mark = mark_of(person);
    row.title = person.name;
    row.second = std::move(second);
    row.area = Area::blue;
    row.spoken = sentence(loading, row.title, row.second);
    row.action = Visit{std::move(place)};
    return row;
}

std::vector<data::Visitor> there_already(const Loading& loading) {
    return of_resident(loading) ? data::people_round(loading.home, loading.session.viewer, loading.place.resident)
                                : data::residents_round(loading.home, loading.session.viewer, loading.place.person);
}

} // namespace

View load_person_circle(const Loading& loading) {
    const auto& words = loading.words;
    if (!may_run(loading)) {
        return run_menu(loading, words("Circles"));
    }
    const bool round = of_resident(loading);
    const std::string name = name_at(loading, round ? loading.place.resident : loading.place.person);
    ListView view;
    view.header.area = Area::blue;
    view.header.title = round ? words.with("Who is round {1}", {name}) : words.with("Whom {1} visits", {name});
    view.empty = round ? words("Nobody is in the circle yet.") : words("They are in nobody's circle yet, so they cannot come in.");
    for (const data::Visitor& one : there_already(loading)) {
        const PersonId resident = round ? loading.place.resident : one.person.id, person = round ? one.person.id : loading.place.person;
        view.rows.push_back(row_of(loading, one.person, relation_words(loading, one.relation), member_place(resident, person)));
    }
    Place add = loading.place;
    add.screen = ScreenName::circle_add;
    view.bar.push_back(run_tile("add", round ? words("Add someone") : words("Add a resident"), "yes", Visit{add}));
    view.bar.back().primary = true;
    add_undo(loading, view.bar);
    return view;
}

View load_circle_member(const Loading& loading) {
    const auto& words = loading.words;
    const auto person = person_here(loading);
    MenuView view = run_menu(loading, person ? person->name : words("Circles"));
    if (!person) {
        return view;
    }
    const PersonId resident = loading.place.resident;
    const std::string name = name_at(loading, resident);
    const std::string relation = data::relation(loading.home, loading.session.viewer, resident, person->id);
    view.header.mark = mark_of(*person);
    view.header.subtitle = words.with("In the circle of {1}", {name});
    view.choices.push_back(field_tile("relation", words.with("What they are to {1}", {name}), "circle", relation_words(loading, relation), loading, Visit{relation_place(resident, person->id)}));
    TileView out = run_tile("out", words("Take out of the circle"), "not-this-time", RunHome{.what = RunWhat::out_of_circle, .person = person->id, .resident = resident});
    out.confirm = Confirm{words.with("Take {1} out of the circle?", {person->name}), words.with("They cannot come in for {1} any more, from now on.", {name}), "circle",
                          words("Yes, take them out"), words("No, leave it")};
    view.choices.push_back(std::move(out));
    view.choices.push_back(run_tile("the-person", words.with("More about {1}", {person->name}), "search", Visit{run_place(ScreenName::person, person->id)}));
    return view;
}

View load_circle_add(const Loading& loading) {
    const auto& words = loading.words;
    if (!may_run(loading)) {
        return run_menu(loading, words("Circles"));
    }
    const bool round = of_resident(loading);
    ListView view;
    view.header.area = Area::blue;
    view.header.title = round ? words("Who belongs to the circle?") : words("Whose circle?");
    view.header.subtitle = name_at(loading, round ? loading.place.resident : loading.place.person);
    view.empty = words("Everybody is in it already.");
    const auto there = there_already(loading);
    auto everybody = data::everybody_here(loading.home, loading.session.viewer);
    sort_by_name(words, everybody);
    for (const bool visitors_first : {true, false}) {
        for (const data::Person& one : everybody) {
            const bool visitor = one.role == data::Role::family || one.role == data::Role::partner, lives_here = one.role == data::Role::resident;
            const bool wanted = round ? (visitors_first ? visitor : lives_here) : (visitors_first && lives_here);
            const bool in_it = std::any_of(there.begin(), there.end(), [&](const data::Visitor& known) { return known.person.id == one.id; });
            if (wanted && !in_it && one.id != loading.place.resident && one.id != loading.place.person) {
                view.rows.push_back(row_of(loading, one, who_they_are(loading, one),
                                           round ? relation_place(loading.place.resident, one.id) : relation_place(one.id, loading.place.person)));
            }
        }
    }
    if (round) {
        for (const PeopleList list : {PeopleList::family, PeopleList::partners}) {
            Place add = run_place(ScreenName::write_for_person, PersonId::none, RunField::name);
            add.resident = loading.place.resident;
            add.run.list = list;
            view.bar.push_back(run_tile(list == PeopleList::family ? "new-family" : "new-partner", list == PeopleList::family ? words("New: family or friend") : words("New: partner or volunteer"),
                                        "draw", Visit{add}));
        }
    }
    return view;
}

} // namespace app
