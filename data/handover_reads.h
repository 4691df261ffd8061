// Confirmations of handover cards, read back. For handover*.cpp, and for what is new in About me.
#pragma once
#include "data/home.h"

namespace data {

// Up to where this reader has confirmed this resident's cards.
std::optional<EntryId> last_confirmed(Home&, const Viewer& reader, PersonId resident);
std::optional<HandoverRead> confirmed_handover(Home&, const Viewer&, EntryId confirmation);
// The one line of a resident as it stood after `until`, if this viewer may read it.
std::string one_line_at(Home&, const Viewer&, PersonId resident, EntryId until);

} // namespace data
