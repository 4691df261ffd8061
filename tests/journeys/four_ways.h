// All that a resident does here, as journeys: what Rose touches from her own page on, where it ends, and what others did before.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "tests/stage/stage.h"

namespace four_ways {

struct Step {
    std::string id;             // of what is touched, or its beginning
    std::string_view heard{};   // some of the words that it says in English; empty: all that it said when it was touched
};
struct Journey {
    const char* what;
    std::vector<Step> steps;    // from the person's own page
    app::ScreenName ends_on{};
    bool saves = true;
    int answer = 0;             // with which step it is answered, what everybody or she herself is asked: the third touch at the latest. 0: no answer
    void (*before)(stage::Stage&) = nullptr; // what others did
};

std::vector<Journey> journeys_of_her_own();   // what she says for herself
std::vector<Journey> journeys_with_others(); // what she does with those round her

} // namespace four_ways
