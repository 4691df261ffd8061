// Handing a shift over: what came since this reader last confirmed, per resident; the confirmation; its history.
//
// The window of a card is everything after the reader's own last confirmation for that resident; for a reader who never
// confirmed one, the last 24 hours. "After" is by EntryId, so that a clock that went back loses nothing.
// What somebody did about something asked counts as written, and what is still open stays on the card until it is not.
#pragma once
#include "data/home.h"

namespace data {

// A card counts as read when it was confirmed and nobody else has written anything since; one's own entries are no news.
// Every active resident, in the order of their names. Staff only (Error refused).
// Arrangements are those of activities starting in [day_from, day_to).
std::vector<HandoverLine> handover_lines(Home&, const Viewer& reader, WallTime day_from, WallTime day_to);
HandoverCard handover_card(Home&, const Viewer& reader, PersonId resident, WallTime day_from, WallTime day_to);

// Confirms what was shown: `from` and `until` as the card gave them. said_back and words may be empty. The same card twice is
// one confirmation. Throws Error refused where this reader has confirmed a newer card meanwhile.
EntryId confirm_handover(Home&, const Viewer& reader, PersonId resident, EntryId from, EntryId until,
                         const std::vector<EntryId>& said_back, const std::string& words);
EntryId say_nothing_to_hand_over(Home&, const Viewer& by, PersonId resident);

// The whole home, from both sides: who goes hands over; who comes takes over the cards that they have read (Error refused where that
// is none). The same twice in a row, with nothing written in between, is one.
EntryId sign_handover(Home&, const Viewer& by, HandoverPart, WallTime day_from, WallTime day_to);
std::vector<HandoverSign> handover_signs(Home&, const Viewer&, int limit); // newest first

// Confirmations, newest first. PersonId::none: of all residents.
std::vector<HandoverRead> handover_history(Home&, const Viewer&, PersonId resident, int limit);
// The card again as it was confirmed, from the entries between its bounds (less what was withdrawn or redacted since).
// Without arrangements: those were of its day, and stand in the calendar.
HandoverCard card_as_confirmed(Home&, const Viewer&, EntryId confirmation);

} // namespace data
