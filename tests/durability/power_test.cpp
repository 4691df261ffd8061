// The power goes at any moment of a busy day, ten thousand times: what was acknowledged is there afterwards, whole. With less
// care than we take, the same rig loses entries; else it would prove nothing.
#include <cstdio>
#include <set>

#include "data/db.h"
#include "data/moods.h"
#include "data/notes.h"
#include "data/people.h"
#include "data/sign_in.h"
#include "data/verify.h"
#include "data/wins.h"
#include "tests/catch.h"
#include "tests/durability/power.h"
#include "tests/stage/folder.h"

namespace {

constexpr int cuts = 10'000, careless_cuts = 600;
constexpr int most_entries = 9;

struct StillClock final : data::Clock {
    data::Now now() const override { return {data::WallTime{1'795'000'000'000}, true, 5'000, "a power cut"}; }
};

// A home with one resident, rested; copied afresh for every cut.
struct Base {
    StillClock clock;
    stage::Folder folder;
    data::PersonId rose{};
    Base() {
        data::Home home = data::Home::open(path(), clock);
        const data::Viewer by = data::set_up_viewer(home);
        data::NewPerson person;
        person.role = data::Role::resident;
        person.name = "Rose";
        rose = data::add_person(home, by, person);
        home.rest();
    }
    std::filesystem::path path() const { return folder.path() / "home"; }
};

struct Outcome {
    int lost = 0, damaged = 0, acknowledged = 0;
};

// One busy stretch; the ids that were acknowledged before the power went.
std::set<std::int64_t> be_busy(data::Home& home, data::PersonId rose, unsigned seed) {
    std::mt19937 random(seed);
    std::set<std::int64_t> acknowledged;
    const auto chance = [&](int below) { return std::uniform_int_distribution<int>(0, below - 1)(random); };
    try {
        const data::Viewer viewer = data::come_in_as_resident(home, rose, {}).viewer;
        for (int entry = 0; entry < most_entries; ++entry) {
            data::EntryId kept{};
            switch (chance(4)) {
            case 0: kept = data::record_win(home, viewer, {rose, data::Win::helped, "We laid the table.", data::Audience::circle, {}}); break;
            case 1: kept = data::leave_note(home, viewer, {rose, data::NoteFor::care_team, std::string(static_cast<std::size_t>(20 + chance(3000)), 'a'), {}}); break;
            default: {
                data::NewMood mood;
                mood.resident = rose;
                mood.mood = data::Mood::content;
                kept = data::record_mood(home, viewer, mood);
            }
            }
            acknowledged.insert(data::number(kept));
            if (chance(5) == 0) {
                home.database().checkpoint(false); // a rest would wait for a longer log
            }
        }
    } catch (const data::Error&) {
        // the power went
    }
    return acknowledged;
}

bool everything_verifies(data::Home& home) {
    for (const data::Finding& finding : data::verify(home)) {
        if (!finding.good && finding.checked != "secure settings") { // the careless runs change those on purpose
            return false;
        }
    }
    return true;
}

// Counts as lost what was acknowledged and is gone when the kiosk starts again.
void cut_once(const Base& base, const data::Durability& care, unsigned seed, Outcome& outcome) {
    stage::Folder folder;
    const std::filesystem::path home_path = folder.path() / "home";
    std::filesystem::copy(base.path(), home_path, std::filesystem::copy_options::recursive);
    std::set<std::int64_t> acknowledged;
    {
        rig::PowerDisk disk(seed);
        {
            data::Home home = data::Home::open(home_path, base.clock, care);
            std::mt19937 random(seed ^ 0x9E3779B9U);
            disk.cut_after(std::uniform_int_distribution<long>(0, 60)(random));
            acknowledged = be_busy(home, base.rose, seed);
            disk.cut_after(0); // at the latest now: what was not synced is at the mercy of chance
        }
        disk.write_remains();
    }
    outcome.acknowledged += static_cast<int>(acknowledged.size());
    try {
        data::Home home = data::Home::open(home_path, base.clock);
        const data::Viewer rose = data::come_in_as_resident(home, base.rose, {}).viewer;
        std::set<std::int64_t> there;
        for (const data::MoodRow& row : data::moods_of(home, rose, base.rose, 1000)) {
            there.insert(data::number(row.entry.id));
        }
        for (const data::WinRow& row : data::wins_of(home, rose, base.rose, 1000)) {
            there.insert(data::number(row.entry.id));
        }
        for (const data::NoteRow& row : data::notes_of(home, rose, base.rose, 1000)) {
            there.insert(data::number(row.entry.id));
        }
        for (const std::int64_t id : acknowledged) {
            outcome.lost += there.count(id) == 0;
        }
        outcome.damaged += !everything_verifies(home);
    } catch (const data::Error&) {
        ++outcome.damaged;
    }
}

Outcome cut_many(const Base& base, const data::Durability& care, int times) {
    Outcome outcome;
    for (int time = 0; time < times; ++time) {
        cut_once(base, care, static_cast<unsigned>(time + 1), outcome);
    }
    std::printf("%d power cuts, %s, %s: %d entries acknowledged, %d lost, %d homes damaged\n", times,
                care.sync_every_commit ? "synchronous=FULL" : "synchronous=NORMAL", care.trusts_sector_writes ? "psow=1" : "psow=0",
                outcome.acknowledged, outcome.lost, outcome.damaged);
    return outcome;
}

} // namespace

TEST_CASE("Power: ten thousand cuts lose nothing that was acknowledged and damage nothing") {
    const Base base;
    const Outcome outcome = cut_many(base, {}, cuts);
    CHECK(outcome.acknowledged > cuts);
    CHECK(outcome.lost == 0);
    CHECK(outcome.damaged == 0);
}

TEST_CASE("Power: with synchronous=NORMAL the same cuts lose entries") {
    const Base base;
    const Outcome outcome = cut_many(base, {false, false}, careless_cuts);
    CHECK(outcome.lost > 0);
}

TEST_CASE("Power: with psow=1 the same cuts lose entries") {
    const Base base;
    const Outcome outcome = cut_many(base, {true, true}, careless_cuts);
    CHECK(outcome.lost + outcome.damaged > 0);
}
