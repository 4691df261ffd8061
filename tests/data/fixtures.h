// What the tests of the data layer stand on: a clock in the hand, a folder that goes away, and a small home with people in it.
#pragma once
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <string>

#include "data/activities.h"
#include "data/clips.h"
#include "data/comfort.h"
#include "data/db.h"
#include "data/handover.h"
#include "data/journal.h"
#include "data/moods.h"
#include "data/notes.h"
#include "data/people.h"
#include "data/projections.h"
#include "data/schema.h"
#include "data/sign_in.h"
#include "data/verify.h"
#include "data/viewer_maker.h"
#include "data/wins.h"
#include "tests/catch.h"

constexpr std::int64_t minute_ms = 60'000, hour_ms = 60 * minute_ms, day_ms = 24 * hour_ms;
constexpr data::WallTime morning{1'795'251'600'000}; // 21 November 2026, 9 o'clock

constexpr data::WallTime operator+(data::WallTime time, std::int64_t ms) { return data::WallTime{data::milliseconds(time) + ms}; }
constexpr data::WallTime operator-(data::WallTime time, std::int64_t ms) { return time + -ms; }

struct HandClock final : data::Clock {
    data::Now at{morning, true, 1'000'000, "first start"};
    data::Now now() const override { return at; }
    void pass(std::int64_t ms) {
        at.wall = at.wall + ms;
        at.monotonic_ms += ms;
    }
    void restart_machine() {
        at.boot += " again";
        at.monotonic_ms = 20'000;
    }
};

// In memory where the machine offers that, so that syncing costs nothing.
class Folder {
public:
    Folder() {
        const std::filesystem::path shared = "/dev/shm";
        const auto base = ::access(shared.c_str(), W_OK) == 0 ? shared : std::filesystem::temp_directory_path();
        std::string name = (base / "alongside-test-XXXXXX").string();
        if (!::mkdtemp(name.data())) throw std::runtime_error("no folder for a test");
        path = name;
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    std::filesystem::path file() const { return path / "alongside.db"; }
    std::filesystem::path path;
};

// Rose and Tom live here; Sam and Ada work here; Mia manages; Ben visits Rose (her son), Lea visits Tom (his friend).
struct SmallHome {
    Folder folder;
    HandClock clock;
    std::optional<data::Home> opened;
    data::PersonId rose{}, tom{}, sam{}, ada{}, mia{}, ben{}, lea{};

    SmallHome() {
        open();
        const data::Viewer by = data::set_up_viewer(home());
        const auto add = [&](data::Role role, const char* name, const char* full) {
            return data::add_person(home(), by, {role, name, full, "", "en", "", false});
        };
        rose = add(data::Role::resident, "Rose", "Rosemary Bell");
        tom = add(data::Role::resident, "Tom", "Thomas Okafor");
        sam = add(data::Role::staff, "Sam", "Samuel Reed");
        ada = add(data::Role::staff, "Ada", "Ada Novak");
        mia = add(data::Role::manager, "Mia", "Mia Shah");
        ben = add(data::Role::family, "Ben", "Benjamin Bell");
        lea = add(data::Role::family, "Lea", "Lea Martin");
        const data::Viewer manager = as(data::Role::manager, mia);
        data::add_to_circle(home(), manager, rose, ben, "son");
        data::add_to_circle(home(), manager, tom, lea, "friend");
    }
    data::Home& home() { return *opened; }
    void open() { opened.emplace(data::Home::open(folder.path, clock)); }
    void close() { opened.reset(); }
    void reopen() {
        close();
        open();
    }

    static data::Viewer as(data::Role role, data::PersonId person, data::PersonId visiting = data::PersonId::none) {
        return data::ViewerMaker::make(role, person, visiting);
    }
    data::Viewer as_rose() const { return as(data::Role::resident, rose); }
    data::Viewer as_tom() const { return as(data::Role::resident, tom); }
    data::Viewer as_sam() const { return as(data::Role::staff, sam); }
    data::Viewer as_ada() const { return as(data::Role::staff, ada); }
    data::Viewer as_mia() const { return as(data::Role::manager, mia); }
    data::Viewer as_ben() const { return as(data::Role::family, ben, rose); }
    data::Viewer as_lea() const { return as(data::Role::family, lea, tom); }

    data::EntryId rose_feels(data::Mood mood, data::Audience audience = data::Audience::care_team, const std::string& words = "") {
        return data::record_mood(home(), as_rose(), {rose, mood, data::MoodTopic::nothing, words, audience, {}});
    }
};

// What went wrong, if anything did.
template <typename Work>
std::optional<data::Trouble> trouble_of(Work&& work) {
    try {
        work();
    } catch (const data::Error& error) {
        CHECK(std::string(error.what()).size() > 20); // a sentence
        return error.trouble;
    }
    return std::nullopt;
}

// Every row of every projection.
inline std::string all_projections(data::Database& database) {
    std::string all;
    for (const auto& table : data::projection_tables()) {
        all += table.name + "\n";
        data::for_each_projected_row(database, table, [&](const std::string& row) { all += row + "\n"; });
    }
    return all;
}

inline bool all_good(data::Home& home) {
    bool good = true;
    for (const auto& finding : data::verify(home)) {
        INFO(finding.checked << ": " << finding.detail);
        CHECK(finding.good);
        good = good && finding.good;
    }
    return good;
}
