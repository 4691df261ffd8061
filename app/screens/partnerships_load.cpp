// All partnerships of whoever is in front, and beginning one: with whom, and asking them.
#include <algorithm>

#include "app/screens/loaders.h"
#include "app/screens/partner_parts.h"
#include "app/screens/resident_parts.h"
#include "app/screens/team_words.h"
#include "app/screens/tile_parts.h"
#include "data/conversations.h"
#include "data/people.h"

namespace app {

using widgets::Area;

namespace {

bool works_here(const data::Person& person) { return person.role == data::Role::staff || person.role == data::Role::manager; }

const char* standing_picture(const Loading& loading, const data::PartnershipRow& row) {
    if (row.rests) {
        return "history";
    }
    return data::waits_for(loading.home, loading.session.viewer, row) != data::PartnershipWaits::nothing ? "reminder" : row.begun ? "yes" : "loop-not-yet";
}

// Theirs; for staff on a resident's page those with that resident, and what the resident lets them read.
std::vector<data::PartnershipRow> listed(const Loading& loading) {
    const data::Viewer& viewer = loading.session.viewer;
    auto rows = data::my_partnerships(loading.home, viewer);
    const data::PersonId resident = loading.place.resident;
    if (viewer.is_staff() && resident != data::PersonId::none) {
        std::erase_if(rows, [resident](const data::PartnershipRow& row) {
            return std::none_of(row.people.begin(), row.people.end(), [resident](const data::PartnerRow& one) { return one.id == resident; });
        });
    }
    if (resident != data::PersonId::none && resident != viewer.person()) {
        for (data::PartnershipRow& row : data::partnerships_of(loading.home, viewer, resident)) {
            rows.push_back(std::move(row));
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& one, const auto& other) { return !one.rests && other.rests; });
    return rows;
}

// Of one that was just left: it is not in the list any more.
std::optional<TileView> undo_leaving(const Loading& loading) {
    const LastRecord* last = standing_record(loading.session);
    const bool left = last != nullptr && last->kind == data::Kind::partnership_step && !data::find_partnership(loading.home, loading.session.viewer, last->partnership);
    return left ? std::optional(undo_tile(loading)) : std::nullopt;
}

TileView begin_tile(const Loading& loading) {
    Place place;
    place.screen = ScreenName::partner_who;
    place.resident = loading.place.resident;
    if (loading.session.viewer.is_staff() && loading.place.resident != data::PersonId::none) {
        place.screen = ScreenName::partner_start; // the resident is one of them
        place.partner.people = {loading.place.resident};
    }
    TileView tile = partner_tile("begin", loading.words("Ask someone"), "suggestion", Visit{place});
    tile.spoken = loading.words("Ask someone to work together with you.");
    return tile;
}

View own_partnerships(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words("Working together");
    view.header.subtitle = words("Who does what, our goals, how we are doing");
    view.per_page = 6;
    view.more = words("More people");
    view.empty = words("You work together with nobody here yet. You can ask someone.");
    for (const data::PartnershipRow& row : listed(loading)) {
        TileView tile = partner_tile("partnership", partners_words(loading, row), "", Visit{partner_place(loading, row.id, ScreenName::partnership)});
        tile.number = number(row.id);
        tile.mark = partner_mark(loading, row);
        tile.second = standing_words(loading, row);
        tile.spoken = words.with("With {1}: {2}.", {tile.label, tile.second});
        tile.is_private = true;
        view.choices.push_back(std::move(tile));
    }
    view.extras.push_back(begin_tile(loading));
    if (auto undo = undo_leaving(loading)) {
        view.extras.push_back(*std::move(undo));
    }
    return view;
}

TileView person_tile(const Loading& loading, const data::Invitable& one) {
    Place place = loading.place;
    place.screen = ScreenName::partner_start;
    place.partner.people.push_back(one.person.id);
    TileView tile = partner_tile("person", one.person.name, "", Visit{place});
    tile.number = data::number(one.person.id);
    tile.mark = mark_of(one.person);
    tile.second = !one.relation.empty() ? one.relation : one.person.job;
    tile.spoken = loading.words.with("With {1}.", {one.person.name});
    return tile;
}

// Staff begin with whom of the residents, and who is round them, or choose one of the team.
void add_residents(const Loading& loading, MenuView& view) {
    const auto& words = loading.words;
    auto residents = data::residents(loading.home, loading.session.viewer);
    sort_by_name(words, residents);
    for (const data::Person& resident : residents) {
        if (std::find(loading.place.partner.people.begin(), loading.place.partner.people.end(), resident.id) != loading.place.partner.people.end()) {
            continue;
        }
        view.choices.push_back(person_tile(loading, {resident, {}}));
    }
    Place team = loading.place;
    team.colleagues = true;
    TileView colleagues = partner_tile("colleagues", words("Someone I work with"), "for-team", Visit{team});
    colleagues.spoken = words("Choose someone I work with.");
    view.extras.push_back(std::move(colleagues));
}

// Round whom the next one may be: the first resident who was chosen, where staff ask.
data::PersonId around(const Loading& loading) {
    for (const data::PersonId one : loading.place.partner.people) {
        if (const auto person = data::person(loading.home, loading.session.viewer, one); person && person->role == data::Role::resident) {
            return one;
        }
    }
    return loading.place.resident;
}

} // namespace

View load_partnerships(const Loading& loading) {
    const auto& words = loading.words;
    const data::Viewer& viewer = loading.session.viewer;
    if (viewer.role() == data::Role::resident) {
        return own_partnerships(loading);
    }
    ListView view;
    view.header.area = Area::teal;
    view.header.title = words("Working together");
    view.header.subtitle = words("Who does what, our goals, how we are doing");
    if (viewer.is_staff() && loading.place.resident != data::PersonId::none) {
        const Subject subject = subject_of(loading);
        view.header.mark = subject.mark;
        view.header.subtitle = words.with("With {1}, and what {1} lets you read", {subject.name});
    }
    view.empty = words("There is nothing here yet. You can ask someone.");
    for (const data::PartnershipRow& one : listed(loading)) {
        RowView row;
        row.id = "partnership";
        row.number = number(one.id);
        row.area = Area::teal;
        row.mark = partner_mark(loading, one);
        row.title = partners_words(loading, one);
        row.second = one.is_mine ? standing_words(loading, one) : partnership_readers_words(loading, one);
        row.state = one.rests ? words("It rests") : one.is_mine ? words("Mine") : words("To read");
        row.state_picture = standing_picture(loading, one);
        row.quiet = one.rests;
        row.spoken = words.with("{1}. {2}.", {row.title, row.second});
        row.is_private = true;
        row.action = Visit{partner_place(loading, one.id, ScreenName::partnership)};
        view.rows.push_back(std::move(row));
    }
    view.bar.push_back(begin_tile(loading));
    if (auto undo = undo_leaving(loading)) {
        view.bar.push_back(*std::move(undo));
    }
    return view;
}

View load_partner_who(const Loading& loading) {
    const auto& words = loading.words;
    const data::Viewer& viewer = loading.session.viewer;
    const auto& chosen = loading.place.partner.people;
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = chosen.empty() ? words("With whom?") : words("Who else?");
    view.header.subtitle = words("They say yes, or not now");
    view.more = words("More people");
    view.empty = words("There is nobody to choose yet.");
    view.per_page = 6;
    if (viewer.is_staff() && around(loading) == data::PersonId::none && !loading.place.colleagues) {
        add_residents(loading, view);
        return people_list(std::move(view));
    }
    for (const data::Invitable& one : data::people_to_invite(loading.home, viewer, around(loading))) {
        const bool there = std::find(chosen.begin(), chosen.end(), one.person.id) != chosen.end();
        if (there || (loading.place.colleagues && !works_here(one.person))) {
            continue;
        }
        view.choices.push_back(person_tile(loading, one));
    }
    return view;
}

View load_partner_start(const Loading& loading) {
    const auto& words = loading.words;
    const auto& people = loading.place.partner.people;
    MenuView view;
    view.header.area = Area::teal;
    std::vector<std::string> names;
    for (const data::PersonId one : people) {
        names.push_back(name_of(loading, one));
    }
    const std::string all = joined_words(loading, names);
    view.header.title = words.with("Ask {1}?", {all});
    view.header.subtitle = words("Only you who are in it can read it");
    TileView ask = partner_tile("ask", words.with("Yes, ask {1}", {all}), "partnership", StartPartnership{people});
    ask.spoken = words.with("Ask {1} to work together. They see it when they come in, and say yes or not now.", {all});
    ask.is_private = true;
    ask.primary = true;
    view.choices.push_back(std::move(ask));
    if (people.size() + 1 < data::most_partners) {
        Place more = loading.place;
        more.screen = ScreenName::partner_who;
        TileView more_people = partner_tile("someone-else", words("Someone else, too"), "for-circle", Visit{more});
        more_people.spoken = words("Choose someone else, too.");
        view.choices.push_back(std::move(more_people));
    }
    view.note = words("You say who does what, set goals, and say how you are doing.");
    view.note_picture = "partnership";
    return view;
}

} // namespace app
