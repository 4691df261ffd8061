// Coming in: PINs, badges and picture locks. The only maker of Viewers, and the only keeper of how often it went wrong.
//
// Secrets are stored as Argon2id hashes (libsodium, t = 2, 19 MiB: OWASP's lower bound, which a Raspberry Pi 4 does in
// about a quarter of a second). A badge number is found by a keyed BLAKE2b, since a badge says who it is by itself.
// After 5 wrong tries in a row: 30 s, then doubling with each further one up to 15 min, per person and kiosk. The wait is
// kept across restarts and counted on the monotonic clock; a restart of the machine starts the wait that was open again.
// It is a delay, never a lock for good; a right one resets it.
#pragma once
#include <string_view>

#include "data/home.h"
#include "data/records_people.h"

namespace data {

enum class SignInResult { welcome, wrong, wait, not_here };
// not_here: that person is unknown, inactive, no longer in that circle, or has no such secret.

struct SignIn {
    SignInResult result{};
    Viewer viewer = Viewer::house(); // theirs when welcome
    int wait_seconds = 0;            // when wait: how long still; also set with `wrong` when the next try must wait
};

// A PIN has 6 to 12 digits. Throws Error refused for fewer. The manager sets them, or the person themselves.
void set_pin(Home&, const Viewer& by, PersonId, std::string_view digits);
void set_badge(Home&, const Viewer& by, PersonId, std::string_view number);
// A badge number that nobody else here has.
bool is_free_badge(Home&, PersonId, std::string_view number);
// Three picture names in order, e.g. {"pic-rose", "pic-boat", "pic-key"}; an empty vector takes the lock away. Gives the entry.
EntryId set_picture_lock(Home&, const Viewer& by, PersonId resident, const std::vector<std::string>& pictures);
// What a resident did to their own lock last is as if it had not been: what stood before comes back. Throws Error refused.
void take_back_picture_lock(Home&, const Viewer& by, EntryId change);

// At once; a picture lock only by set_picture_lock, so that there is never a time without one. Not of the only way in of the only manager.
void take_secret(Home&, const Viewer& by, PersonId, ComesInWith);
// What there is of these, for managers and for the person themselves; else none.
std::vector<ComesInWith> comes_in_with(Home&, const Viewer&, PersonId);
bool can_come_in(Home&, PersonId); // has a PIN or a badge
bool is_only_manager(Home&, PersonId); // who is here and can come in

// Who put in the picture lock of this resident in the last week, where it was not themself: they are told each time they come in, since
// whoever knows the pictures reads what is theirs alone.
struct LockByAnother {
    std::string name;
    WallTime when{};
};
std::optional<LockByAnother> lock_by_another(Home&, const Viewer&);

// For a secret that is asked for twice: what is held of the first time, and whether this is the same.
HeldSecret hold_secret(std::string_view secret);
bool same_secret(const HeldSecret&, std::string_view secret);

// `resident`: whom a visitor visits; none for staff.
SignIn come_in_with_pin(Home&, PersonId person, PersonId resident, std::string_view digits);
SignIn come_in_with_badge(Home&, std::string_view number);
// A resident without a picture lock needs no secret: `pictures` is then empty.
SignIn come_in_as_resident(Home&, PersonId resident, const std::vector<std::string>& pictures);
// How long this person must still wait on this kiosk; 0 when they may try.
int seconds_to_wait(Home&, PersonId person);

// For set-up of an empty home and for the demo: acts as a manager. Refused (Error) once the home has a manager with a PIN or
// badge, unless the process made the home itself.
Viewer set_up_viewer(Home&);

} // namespace data
