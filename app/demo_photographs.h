// The photographs of the demo home: painted here by a few rules, since nobody real may be in it and nothing of others is copied.
#pragma once
#include <string_view>
#include <vector>

namespace app {

// A JPEG of "bench", "loaf" or "piano", 960 by 720; the same at every run. Anything else is a bug.
std::vector<unsigned char> demo_photograph(std::string_view name);

} // namespace app
