// Setting secrets and coming in with them.
#include "data/sign_in.h"

#include <algorithm>

#include "data/body.h"
#include "data/journal.h"
#include "data/lockout.h"
#include "data/roll.h"
#include "data/rules.h"
#include "data/sign_in_secrets.h"
#include "data/viewer_maker.h"

namespace data {

namespace {

bool is_worker(Role role) { return role == Role::staff || role == Role::manager; }
bool is_visitor(Role role) { return role == Role::family || role == Role::partner; }

struct Secret {
    std::string salt, hash;
};

std::optional<Secret> secret_of(Home& home, PersonId person, SecretKind what) {
    Statement row = home.database().prepare("SELECT salt, hash FROM secrets WHERE person = :person AND what = :what ORDER BY what");
    row.bind(":person", number(person)).bind(":what", static_cast<std::int64_t>(what));
    if (!row.step()) return std::nullopt;
    return Secret{row.text(0), row.text(1)};
}

EntryId keep_secret(Home& home, const Viewer& by, PersonId person, SecretKind what, const Secret& secret) {
    BodyWriter body;
    body.number("person", number(person)).text("salt", secret.salt).text("hash", secret.hash);
    const PersonId resident = home.roll().role_of(person) == Role::resident ? person : PersonId::none;
    return home.journal().append({Kind::secret, by.person(), resident, Audience::only_me, EntryId::none, static_cast<std::int64_t>(what), body.json()});
}

void require_keeper(Home& home, const Viewer& by, PersonId person) {
    require_active(home, person);
    if (by.person() == PersonId::none || by.person() != person) require_manager(home, by);
}

std::string checked_digits(std::string_view digits, std::size_t fewest, std::size_t most) {
    const bool only_digits = std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!only_digits || digits.size() < fewest || digits.size() > most)
        throw Error(Trouble::refused, "A PIN has " + std::to_string(fewest) + " to " + std::to_string(most) + " digits.");
    return std::string(digits);
}

std::string joined(const std::vector<std::string>& pictures) {
    std::string all;
    for (const auto& picture : pictures) all += picture + "/";
    return all;
}

// Whose badge this is. Every badge has a salt of its own, so each is tried; a home has some dozens.
PersonId owner_of_badge(Home& home, std::string_view badge) {
    PersonId owner = PersonId::none;
    Statement row = home.database().prepare("SELECT person, salt, hash FROM secrets WHERE what = :what ORDER BY person");
    row.bind(":what", static_cast<std::int64_t>(SecretKind::badge));
    while (row.step()) {
        const Person* person = home.roll().find(PersonId{row.integer(0)});
        if (person && person->active && keyed_hash(row.text(1), badge) == row.text(2)) owner = person->id;
    }
    return owner;
}

// A badge goes round: whoever had it and left does not get it back with coming back.
void take_badge_from_who_left(Home& home, const Viewer& by, std::string_view badge) {
    std::vector<PersonId> before;
    {
        Statement row = home.database().prepare("SELECT person, salt, hash FROM secrets WHERE what = :what ORDER BY person");
        row.bind(":what", static_cast<std::int64_t>(SecretKind::badge));
        while (row.step())
            if (keyed_hash(row.text(1), badge) == row.text(2)) before.push_back(PersonId{row.integer(0)});
    }
    for (const PersonId id : before)
        if (const Person* person = home.roll().find(id); person && !person->active) keep_secret(home, by, id, SecretKind::badge, {});
}

// Says in the journal that they came in, which also ends a row of wrong tries. A disk that cannot keep it must not keep the
// staff from reading.
void note_sign_in(Home& home, PersonId person, PersonId visiting, const char* how) {
    BodyWriter body;
    body.text("how", how);
    try {
        home.journal().append({Kind::sign_in, person, visiting, Audience::care_team, EntryId::none, 0, body.json()});
    } catch (const Error& error) {
        if (error.trouble != Trouble::full && error.trouble != Trouble::disk) throw;
    }
}

SignIn answer(SignInResult result, int wait_seconds = 0) { return {result, Viewer::house(), wait_seconds}; }

SignIn wrong_try(Home& home, PersonId person) {
    count_wrong_try(home, person);
    return answer(SignInResult::wrong, seconds_still_to_wait(home, person));
}

} // namespace

void set_pin(Home& home, const Viewer& by, PersonId person, std::string_view digits) {
    require_keeper(home, by, person);
    if (home.roll().role_of(person) == Role::resident) throw Error(Trouble::refused, "Residents come in with their picture.");
    keep_secret(home, by, person, SecretKind::pin, {{}, slow_hash(checked_digits(digits, 6, 12))});
}

void set_badge(Home& home, const Viewer& by, PersonId person, std::string_view badge) {
    require_keeper(home, by, person);
    if (!is_worker(home.roll().role_of(person))) throw Error(Trouble::refused, "Badges are for staff.");
    if (!is_free_badge(home, person, badge)) throw Error(Trouble::refused, "A badge number has 4 to 64 characters, and one person alone.");
    take_badge_from_who_left(home, by, badge);
    const std::string salt = new_hex_salt();
    keep_secret(home, by, person, SecretKind::badge, {salt, keyed_hash(salt, badge)});
}

bool is_free_badge(Home& home, PersonId person, std::string_view badge) {
    constexpr std::size_t fewest = 4, most = 64;
    if (badge.size() < fewest || badge.size() > most) return false;
    const PersonId owner = owner_of_badge(home, badge);
    return owner == PersonId::none || owner == person;
}

EntryId set_picture_lock(Home& home, const Viewer& by, PersonId resident, const std::vector<std::string>& pictures) {
    require_keeper(home, by, resident);
    require_resident(home, resident);
    if (!pictures.empty() && pictures.size() != 3) throw Error(Trouble::refused, "A picture lock has three pictures.");
    return keep_secret(home, by, resident, SecretKind::picture_lock, {{}, pictures.empty() ? std::string() : slow_hash(joined(pictures))});
}

void take_back_picture_lock(Home& home, const Viewer& by, EntryId change) {
    Statement row = home.database().prepare("SELECT id, author, body FROM journal WHERE resident = :resident AND kind = :kind AND v = :what ORDER BY id DESC LIMIT 2");
    row.bind(":resident", number(by.person())).bind(":kind", static_cast<std::int64_t>(Kind::secret)).bind(":what", static_cast<std::int64_t>(SecretKind::picture_lock));
    if (by.role() != Role::resident || !row.step() || EntryId{row.integer(0)} != change || PersonId{row.integer(1)} != by.person())
        throw Error(Trouble::refused, "Only the last change of one's own lock can be taken back.");
    std::string before;
    if (row.step()) before = BodyReader(row.text(2)).text("hash");
    keep_secret(home, by, by.person(), SecretKind::picture_lock, {{}, before});
}

bool can_come_in(Home& home, PersonId person) {
    return secret_of(home, person, SecretKind::pin) || secret_of(home, person, SecretKind::badge);
}

bool is_only_manager(Home& home, PersonId id) {
    const auto manages = [&home](const Person& one) { return one.role == Role::manager && one.active && can_come_in(home, one.id); };
    const Person* person = home.roll().find(id);
    const auto& everybody = home.roll().by_name();
    return person && manages(*person) && std::none_of(everybody.begin(), everybody.end(), [&](const Person& one) { return one.id != id && manages(one); });
}

void take_secret(Home& home, const Viewer& by, PersonId id, ComesInWith what) {
    require_manager(home, by);
    if (what != ComesInWith::pin && what != ComesInWith::badge) throw Error(Trouble::refused, "Three pictures are chosen anew, never only taken away.");
    const Person* person = home.roll().find(id);
    if (!person) throw Error(Trouble::refused, "That person is not known here.");
    const auto kind = static_cast<SecretKind>(what);
    if (!secret_of(home, id, kind)) return;
    const auto other = kind == SecretKind::pin ? SecretKind::badge : SecretKind::pin;
    if (is_only_manager(home, id) && !secret_of(home, id, other))
        throw Error(Trouble::refused, "This is how the only manager comes in: give them another way in first.");
    keep_secret(home, by, id, kind, {});
}

std::vector<ComesInWith> comes_in_with(Home& home, const Viewer& viewer, PersonId person) {
    std::vector<ComesInWith> ways;
    const bool own = viewer.person() != PersonId::none && viewer.person() == person;
    if (!own && !(viewer.role() == Role::manager && is_staff_now(home, viewer))) return ways;
    for (const ComesInWith way : {ComesInWith::pin, ComesInWith::badge, ComesInWith::pictures})
        if (secret_of(home, person, static_cast<SecretKind>(way))) ways.push_back(way);
    return ways;
}

std::optional<LockByAnother> lock_by_another(Home& home, const Viewer& viewer) {
    constexpr std::int64_t week_ms = 7LL * 24 * 60 * 60 * 1000;
    if (viewer.role() != Role::resident) return std::nullopt;
    Statement row = home.database().prepare("SELECT author, wall FROM locks_by_others WHERE person = :person ORDER BY person");
    row.bind(":person", number(viewer.person()));
    if (!row.step() || row.integer(1) < milliseconds(home.now().wall) - week_ms) return std::nullopt;
    return LockByAnother{home.roll().name_for(viewer, PersonId{row.integer(0)}), WallTime{row.integer(1)}};
}

HeldSecret hold_secret(std::string_view secret) {
    HeldSecret held;
    held.salt = new_hex_salt();
    held.hash = keyed_hash(held.salt, secret);
    return held;
}

bool same_secret(const HeldSecret& held, std::string_view secret) { return !held.hash.empty() && keyed_hash(held.salt, secret) == held.hash; }

SignIn come_in_with_pin(Home& home, PersonId id, PersonId resident, std::string_view digits) {
    const Person* person = home.roll().find(id);
    if (!person || !person->active || person->role == Role::resident) return answer(SignInResult::not_here);
    const Role role = person->role;
    if (is_visitor(role)) {
        const Person* host = home.roll().find(resident);
        if (!host || !host->active || !is_in_circle(home, resident, id)) return answer(SignInResult::not_here);
    }
    const auto secret = secret_of(home, id, SecretKind::pin);
    if (!secret) return answer(SignInResult::not_here);
    if (const int wait = seconds_still_to_wait(home, id); wait > 0) return answer(SignInResult::wait, wait);
    if (!slow_hash_fits(secret->hash, digits)) return wrong_try(home, id);
    const PersonId visiting = is_visitor(role) ? resident : PersonId::none;
    note_sign_in(home, id, visiting, "pin");
    return {SignInResult::welcome, ViewerMaker::make(role, id, visiting), 0};
}

SignIn come_in_with_badge(Home& home, std::string_view badge) {
    if (const int wait = seconds_still_to_wait(home, PersonId::none); wait > 0) return answer(SignInResult::wait, wait);
    const PersonId owner = owner_of_badge(home, badge);
    if (owner == PersonId::none) return wrong_try(home, PersonId::none);
    note_sign_in(home, owner, PersonId::none, "badge");
    return {SignInResult::welcome, ViewerMaker::make(home.roll().role_of(owner), owner, PersonId::none), 0};
}

SignIn come_in_as_resident(Home& home, PersonId resident, const std::vector<std::string>& pictures) {
    const Person* person = home.roll().find(resident);
    if (!person || !person->active || person->role != Role::resident) return answer(SignInResult::not_here);
    const Viewer viewer = ViewerMaker::make(Role::resident, resident, PersonId::none);
    const auto secret = secret_of(home, resident, SecretKind::picture_lock);
    if (!secret) return {SignInResult::welcome, viewer, 0}; // no secret, no entry: looking at one's own page writes nothing
    if (const int wait = seconds_still_to_wait(home, resident); wait > 0) return answer(SignInResult::wait, wait);
    if (pictures.empty()) return answer(SignInResult::wrong); // not a try
    if (!slow_hash_fits(secret->hash, joined(pictures))) return wrong_try(home, resident);
    if (wrong_tries(home, resident) > 0) note_sign_in(home, resident, PersonId::none, "pictures");
    return {SignInResult::welcome, viewer, 0};
}

int seconds_to_wait(Home& home, PersonId person) { return seconds_still_to_wait(home, person); }

Viewer set_up_viewer(Home& home) {
    if (!home.made_here())
        for (const Person& person : home.roll().by_name())
            if (person.role == Role::manager && person.active && (person.has_pin || secret_of(home, person.id, SecretKind::badge)))
                throw Error(Trouble::refused, "This home is set up already: a manager can change it after coming in.");
    return ViewerMaker::make(Role::manager, PersonId::none, PersonId::none);
}

} // namespace data
