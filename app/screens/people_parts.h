// What the pages of running the home share: who may see them, their tiles, and the words for people. For *_load.cpp only.
#pragma once
#include <span>
#include <string_view>

#include "app/screens/tile_parts.h"
#include "app/session.h"

namespace app {

// Managers; and whoever sets up a home that nobody can come in to.
bool may_run(const Loading&);
// A page with its title, and one kind sentence where the viewer may not see it.
MenuView run_menu(const Loading&, std::string title, std::string subtitle = {});
TileView run_tile(const char* id, std::string label, std::string picture, Action);
Place run_place(ScreenName, data::PersonId person = data::PersonId::none, RunField = RunField::none);
// "Name", below it what it is now.
TileView field_tile(const char* id, std::string label, std::string picture, std::string now, const Loading&, Action);
void add_undo(const Loading&, std::vector<TileView>& to); // of what was done last here

data::Role role_in(PeopleList);
PeopleList list_with(data::Role);
std::string role_words(const Loading&, const data::Person&);      // "Lives here"
std::string who_they_are(const Loading&, const data::Person&);      // full name and what they do: tells two of one name apart
std::string left_words(const Loading&, data::Leaving);            // "Died"
std::string relation_words(const Loading&, const std::string& relation);
std::optional<data::Person> person_here(const Loading&);          // of the place, where the viewer may run the home
std::string clock_words(const Loading&, int minute);              // of the day: "07:30"
std::span<const std::string_view> own_pictures();                 // that a person may have as theirs
std::span<const char* const> ready_relations(bool family);        // msgids
std::string sentence(const Loading&, const std::string& label, const std::string& second); // to be spoken

} // namespace app
