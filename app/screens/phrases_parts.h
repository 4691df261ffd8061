// The ready sentences that are offered for one use: the program's that the home shows, then its own. For *_load.cpp only.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "app/session.h"

namespace app {

std::vector<std::string> ready_and_ours(const Loading&, data::PhraseUse, std::span<const char* const> ready);
// The program's own for that use; msgids.
std::span<const char* const> ready_for(data::PhraseUse);

} // namespace app
