// The journal: the chain and what breaks it, redaction, the guards, the clock.
#include <sqlite3.h>

#include "fixtures.h"

using namespace data;

namespace {

const Finding& finding(const std::vector<Finding>& findings, const std::string& what) {
    for (const auto& one : findings)
        if (one.checked == what) return one;
    throw std::runtime_error("never checked: " + what);
}

void a_day(SmallHome& small) {
    small.rose_feels(Mood::happy, Audience::care_team, "tea with Tom");
    pass_on(small.home(), small.as_sam(), small.rose, "slept well");
    leave_note(small.home(), small.as_ben(), {small.rose, NoteFor::circle, "We come on Sunday", {}});
    record_win(small.home(), small.as_sam(), {small.rose, Win::helped, "laid the table", Audience::circle, {}});
}

// Changes the closed file from outside, past every guard.
void tamper(const SmallHome& small, const std::string& sql) {
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(small.folder.file().c_str(), &handle) == SQLITE_OK);
    const std::string all = "DROP TRIGGER journal_is_never_changed; DROP TRIGGER journal_is_never_deleted;" + sql;
    REQUIRE(sqlite3_exec(handle, all.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(handle);
}

} // namespace

TEST_CASE("Journal: an ordinary day verifies in every respect") {
    SmallHome small;
    a_day(small);
    CHECK(all_good(small.home()));
    CHECK(verify(small.home()).size() == 6);
}

TEST_CASE("Journal: entries are numbered without gaps under this kiosk's own number") {
    SmallHome small;
    std::int64_t expected = 1;
    for_each_row(small.home().database(), [&](const JournalRow& row) {
        CHECK(seq_of(row.header.id) == expected++);
        CHECK(kiosk_of(row.header.id) == small.home().journal().kiosk_epoch());
        CHECK((row.header.uuid[6] >> 4U) == 7);
    });
    CHECK(expected == 10);
    CHECK(small.home().journal().kiosk_epoch() > 0);
    CHECK(small.home().journal().kiosk_epoch() < (1 << 23));
    SmallHome other;
    CHECK(other.home().journal().kiosk_epoch() != small.home().journal().kiosk_epoch());
}

TEST_CASE("Journal: whatever is changed from outside is found") {
    const char* change = GENERATE("UPDATE journal SET body = replace(body, 'well', 'sell') WHERE kind = 62",
                                  "UPDATE journal SET v = 4 WHERE kind = 10", "UPDATE journal SET wall = wall + 1 WHERE kind = 10",
                                  "UPDATE journal SET author = author + 1 WHERE kind = 10", "UPDATE journal SET audience = 4 WHERE kind = 10",
                                  "UPDATE journal SET trusted = 0 WHERE kind = 10", "UPDATE journal SET hash = zeroblob(32) WHERE kind = 10",
                                  "UPDATE journal SET salt = zeroblob(16) WHERE kind = 10", "UPDATE journal SET uuid = zeroblob(16) WHERE kind = 10",
                                  "UPDATE journal SET supersedes = 1 WHERE kind = 10", "UPDATE journal SET resident = author + 1 WHERE kind = 62",
                                  "DELETE FROM journal WHERE kind = 62");
    SmallHome small;
    a_day(small);
    small.close();
    tamper(small, change);
    small.open();
    INFO(change);
    CHECK_FALSE(finding(verify(small.home()), "hash chain").good);
}

TEST_CASE("Journal: a projection changed from outside is found, and rebuilding mends it") {
    SmallHome small;
    a_day(small);
    const std::string before = all_projections(small.home().database());
    small.close();
    tamper(small, "UPDATE entries SET v = 1 WHERE kind = 30; DELETE FROM circle");
    small.open();
    CHECK_FALSE(finding(verify(small.home()), "projections").good);
    CHECK(finding(verify(small.home()), "hash chain").good);
    rebuild_projections(small.home());
    CHECK(all_good(small.home()));
    CHECK(all_projections(small.home().database()) == before);
}

TEST_CASE("Journal: nothing in it can be changed, deleted or replaced") {
    SmallHome small;
    a_day(small);
    Database& database = small.home().database();
    for (const char* sql : {"DELETE FROM journal", "UPDATE journal SET body = 'x'", "UPDATE journal SET v = 1", "UPDATE journal SET audience = 4",
                            "UPDATE journal SET body = NULL", "UPDATE journal SET body = NULL, salt = NULL, v = NULL, commitment = zeroblob(32), wall = 0",
                            "INSERT OR REPLACE INTO journal SELECT * FROM journal"}) {
        INFO(sql);
        CHECK(trouble_of([&] { database.execute(sql); }));
    }
    CHECK(all_good(small.home()));
}

TEST_CASE("Journal: a redacted entry is gone from the file, and the chain still verifies") {
    SmallHome small;
    a_day(small);
    const EntryId said = small.rose_feels(Mood::angry, Audience::care_team, "unforgettable-words");
    redact(small.home(), small.as_mia(), said, "written about the wrong person");
    CHECK(all_good(small.home()));
    for (const auto& mood : moods_of(small.home(), small.as_rose(), small.rose, 10)) CHECK(mood.entry.id != said);
    const auto row = journal_row(small.home().database(), said);
    REQUIRE(row);
    CHECK_FALSE(row->body);
    CHECK_FALSE(row->v);
    CHECK(row->salt.empty());
    for (const char* file : {"alongside.db", "alongside.db-wal"}) {
        std::ifstream in(small.folder.path / file, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        CHECK(bytes.find("unforgettable-words") == std::string::npos);
    }
    const std::string live = all_projections(small.home().database());
    rebuild_projections(small.home());
    CHECK(all_projections(small.home().database()) == live);
    small.reopen();
    CHECK(all_good(small.home()));
}

TEST_CASE("Journal: only a manager redacts, with a reason, once, and never people or settings") {
    SmallHome small;
    const EntryId said = small.rose_feels(Mood::sad);
    CHECK(trouble_of([&] { redact(small.home(), small.as_sam(), said, "why"); }) == Trouble::refused);
    CHECK(trouble_of([&] { redact(small.home(), small.as_rose(), said, "why"); }) == Trouble::refused);
    CHECK(trouble_of([&] { redact(small.home(), small.as_mia(), said, "  "); }) == Trouble::refused);
    CHECK(trouble_of([&] { redact(small.home(), small.as_mia(), EntryId{number(small.rose)}, "why"); }) == Trouble::refused);
    redact(small.home(), small.as_mia(), said, "why");
    CHECK(trouble_of([&] { redact(small.home(), small.as_mia(), said, "why"); }) == Trouble::refused);
}

TEST_CASE("Journal: a clock that went back changes no order and loses nothing") {
    SmallHome small;
    const EntryId before = small.rose_feels(Mood::happy);
    small.clock.at.wall = morning - 400 * day_ms;
    small.clock.at.wall_trusted = false;
    const EntryId after = small.rose_feels(Mood::sad);
    CHECK(after > before);
    const auto moods = moods_of(small.home(), small.as_rose(), small.rose, 5);
    REQUIRE(moods.size() == 2);
    CHECK(moods[0].entry.id == after);
    CHECK_FALSE(moods[0].entry.when_trusted);
    CHECK(moods[1].entry.when_trusted);
    CHECK(small.home().journal().best_wall() == morning);
    CHECK(moods_between(small.home(), small.as_rose(), small.rose, morning - 401 * day_ms, morning - 399 * day_ms).size() == 1);
    CHECK(moods_between(small.home(), small.as_rose(), small.rose, morning - day_ms, morning + day_ms).size() == 1);
    CHECK(moods_between(small.home(), small.as_rose(), small.rose, morning - 500 * day_ms, morning + day_ms).size() == 2);
    CHECK(all_good(small.home()));
}

TEST_CASE("Journal: a clock that nobody confirmed is trusted once it is past what is already kept") {
    Folder folder;
    HandClock clock;
    clock.at.wall_trusted = false;
    clock.at.wall = WallTime{5 * day_ms};
    Home home = Home::open(folder.path, clock);
    const auto trusted = [&](PersonId id) { return journal_row(home.database(), EntryId{number(id)})->header.wall_trusted; };
    const NewPerson person{Role::resident, "Rose", "", "", "", "", false};
    CHECK_FALSE(trusted(add_person(home, set_up_viewer(home), person)));
    CHECK_FALSE(trusted(add_person(home, set_up_viewer(home), person))); // not because of another that was not either
    clock.at = {morning, true, 2'000'000, "b"};
    CHECK(trusted(add_person(home, set_up_viewer(home), person)));
    clock.at.wall_trusted = false;
    clock.pass(1);
    CHECK(trusted(add_person(home, set_up_viewer(home), person)));
    clock.pass(-5);
    CHECK_FALSE(trusted(add_person(home, set_up_viewer(home), person)));
}

TEST_CASE("Journal: what lies between two times is found whatever way the clock went") {
    SmallHome small;
    unsigned seed = GENERATE(1U, 2U, 3U);
    const auto dice = [&](unsigned sides) { return (seed = seed * 1664525U + 1013904223U) / 65536U % sides; };
    std::vector<std::pair<WallTime, EntryId>> said;
    Batch batch(small.home());
    for (int i = 0; i < 400; ++i) {
        small.clock.pass(static_cast<std::int64_t>(dice(5)) * hour_ms);
        if (dice(20) == 0) small.clock.pass(-static_cast<std::int64_t>(dice(40)) * day_ms);
        if (dice(20) == 0) small.clock.at.wall_trusted = !small.clock.at.wall_trusted;
        said.emplace_back(small.clock.at.wall, small.rose_feels(Mood::content));
    }
    for (int i = 0; i < 100; ++i) {
        const WallTime from = said[dice(400)].first, to = from + static_cast<std::int64_t>(dice(200)) * hour_ms;
        std::vector<EntryId> expected, found;
        for (const auto& [wall, id] : said)
            if (wall >= from && wall < to) expected.push_back(id);
        for (const auto& mood : moods_between(small.home(), small.as_rose(), small.rose, from, to)) found.push_back(mood.entry.id);
        CHECK(found == expected);
    }
}

TEST_CASE("Journal: any text in any script comes back as it was given; what is not text is refused") {
    SmallHome small;
    for (const std::string words : {"\"quoted\" \\ back\nline", "اردو میں", "ਪੰਜਾਬੀ", "😀 été", "null", "{\"a\":1}", "tab\there", "' OR 1=1 --"}) {
        small.rose_feels(Mood::happy, Audience::care_team, words);
        CHECK(moods_of(small.home(), small.as_rose(), small.rose, 1)[0].words == words);
    }
    const auto newest = small.home().journal().newest();
    for (const std::string words : {"\xff\xfe", "cut \xe2\x82", "\xc0\x80", "\xed\xa0\x80", "\xf5\x80\x80\x80"})
        CHECK(trouble_of([&] { small.rose_feels(Mood::happy, Audience::care_team, words); }) == Trouble::refused);
    CHECK(small.home().journal().newest() == newest);
    CHECK(all_good(small.home()));
}

TEST_CASE("Journal: a batch that is not committed leaves nothing behind") {
    SmallHome small;
    const std::string before = all_projections(small.home().database());
    const auto newest = small.home().journal().newest();
    const auto acknowledged = small.home().counts().journal_entries;
    {
        Batch batch(small.home());
        small.rose_feels(Mood::happy);
        add_person(small.home(), small.as_mia(), {Role::resident, "Una", "", "", "", "", false});
        CHECK(residents(small.home(), small.as_sam()).size() == 3);
        CHECK(small.home().counts().journal_entries == acknowledged);
    }
    CHECK(all_projections(small.home().database()) == before);
    CHECK(small.home().journal().newest() == newest);
    CHECK(residents(small.home(), small.as_sam()).size() == 2);
    {
        Batch batch(small.home());
        small.rose_feels(Mood::happy);
        batch.commit();
    }
    CHECK(small.home().counts().journal_entries == acknowledged + 1);
    small.reopen();
    CHECK(moods_of(small.home(), small.as_rose(), small.rose, 5).size() == 1);
    CHECK(all_good(small.home()));
}

TEST_CASE("Journal: undo hides one's own entry, keeps it, and does so once") {
    SmallHome small;
    const EntryId said = small.rose_feels(Mood::angry);
    CHECK(trouble_of([&] { small.home().withdraw(small.as_sam(), said); }) == Trouble::refused);
    CHECK(trouble_of([&] { small.home().withdraw(Viewer::house(), said); }) == Trouble::refused);
    CHECK(trouble_of([&] { small.home().withdraw(small.as_mia(), EntryId{number(small.rose)}); }) == Trouble::refused);
    small.home().withdraw(small.as_rose(), said);
    CHECK(moods_of(small.home(), small.as_rose(), small.rose, 5).empty());
    CHECK(recent_entries(small.home(), small.as_sam(), small.rose, 5).empty());
    CHECK(journal_row(small.home().database(), said)->body);
    const auto newest = small.home().journal().newest();
    small.home().withdraw(small.as_rose(), said);
    CHECK(small.home().journal().newest() == newest);
    CHECK(all_good(small.home()));
}

TEST_CASE("Journal: an old version's projections are built anew when it is opened") {
    SmallHome small;
    a_day(small);
    const std::string before = all_projections(small.home().database());
    small.close();
    tamper(small, "DROP TABLE answers; DROP TABLE entries; CREATE TABLE once_was (a INTEGER); UPDATE local SET value = value - 1 WHERE name = 'projection_version';");
    small.open();
    CHECK(all_projections(small.home().database()) == before);
    CHECK(small.home().database().integer("SELECT count(*) FROM sqlite_master WHERE name = 'once_was'") == 0);
    CHECK(all_good(small.home()));
}

TEST_CASE("Journal: a last-50 list is newest first and no longer than asked") {
    SmallHome small;
    Batch batch(small.home());
    for (int i = 0; i < 60; ++i) small.rose_feels(Mood::content);
    const auto entries = recent_entries(small.home(), small.as_sam(), small.rose, 50);
    REQUIRE(entries.size() == 50);
    for (std::size_t i = 1; i < entries.size(); ++i) CHECK(entries[i].id < entries[i - 1].id);
    CHECK(entries[0].author_name == "Rose");
}
