// Ready moments, each with its picture. Their numbers are stored: never renumber, only add. About the day, and nothing about health.
#include "app/screens/note_moment_words.h"

#include <algorithm>

#include "widgets/language.h"

namespace app {

using widgets::N_;

namespace {

constexpr ReadyMoment moments[] = {
    {1, N_("We sang together today."), "do-singing"},
    {2, N_("We had a good laugh."), "feel-happy"},
    {3, N_("We were out in the fresh air."), "card-bench-sun"},
    {4, N_("There was a good meal today."), "topic-food"},
    {5, N_("We made something together."), "win-made"},
    {6, N_("There was music today."), "do-music"},
    {7, N_("A helping hand was given today."), "win-helped"},
    {8, N_("We talked about the family."), "pref-family-talks"},
    {9, N_("There was good company today."), "topic-company"},
    {10, N_("Something new was tried today."), "win-tried-new"},
    {11, N_("We looked at photographs together."), "photograph"},
    {12, N_("It was a quiet, restful day."), "do-rest"},
};

} // namespace

std::span<const ReadyMoment> ready_moments() { return moments; }

const ReadyMoment* ready_moment(int number) {
    const auto found = std::find_if(std::begin(moments), std::end(moments), [number](const ReadyMoment& one) { return one.number == number; });
    return found == std::end(moments) ? nullptr : &*found;
}

} // namespace app
