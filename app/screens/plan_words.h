// What planning offers to choose from, and a plan in words: what comes round when, where, with whom. Text only.
#pragma once
#include <span>
#include <string>

#include "app/session.h"
#include "data/comes_round.h"

namespace app {

// What homes put on: a title with its picture.
struct PlanTitle {
    const char* title; // msgid
    const char* picture;
    data::ActivityKind kind = data::ActivityKind::none;
    bool in_community = false;
};
std::span<const PlanTitle> plan_titles();
std::span<const char* const> plan_places();   // msgids
std::span<const char* const> plan_pictures(); // names of pictures

// "Every Tuesday", "Every two weeks on Tuesday", "The last Friday of the month", "Once".
std::string comes_words(const widgets::Language&, const data::ComesRound&, data::WallTime starts);
const char* comes_picture(data::Comes); // the days of a week, or of a month, on which it is
// "Monday, Wednesday", of 0 is Monday.
std::string days_words(const widgets::Language&, const std::vector<int>& days);
std::string day_name(const widgets::Language&, int day);
// "until 19 December", or empty.
std::string until_words(const widgets::Language&, const data::ComesRound&);
// "45 minutes", "1 hour", "1 hour 30 minutes", "All day".
std::string length_words(const widgets::Language&, const data::ActivityPlan&);

} // namespace app
