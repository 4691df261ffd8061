// Walking the tour's way with an operator's hands: for its pictures, and for what the bench measures on every screen.
#pragma once
#include <filesystem>
#include <functional>
#include <set>
#include <string_view>

#include "app/commands/operator.h"

namespace app {

// What is on the stick that the tour finds: a calendar file that has something to take in on whatever day the tour is, and
// photographs.
void fill_stick_of_tour(const std::filesystem::path& folder);

// Walks every chapter; `look` is called where the route takes a picture, with its name. Gives back the screens that were met.
// A chapter that cannot go on says where on the error output, and the next one is taken.
std::set<ScreenName> walk_the_tour(Operator&, const std::function<void(std::string_view name)>& look);

} // namespace app
