// Needs as the projections keep them: bit n is Need n.
#pragma once
#include "data/records.h"

namespace data {

std::vector<Need> needs_in(std::int64_t bits);

} // namespace data
