// Opening a data folder: a new one, one that is ours, and all those that must be left alone.
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/wait.h>

#include "data/memory.h"
#include "fixtures.h"

using namespace data;

namespace {

void run_sql(const std::filesystem::path& file, const char* sql) {
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &handle) == SQLITE_OK);
    char* message = nullptr;
    const int code = sqlite3_exec(handle, sql, nullptr, nullptr, &message);
    INFO((message ? message : ""));
    sqlite3_free(message);
    sqlite3_close(handle);
    REQUIRE(code == SQLITE_OK);
}

std::string content(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::optional<Trouble> trouble_opening(const std::filesystem::path& folder) {
    HandClock clock;
    return trouble_of([&] { Home::open(folder, clock); });
}

} // namespace

TEST_CASE("Opening: a home that was written is there again, word for word") {
    SmallHome small;
    small.rose_feels(Mood::proud, Audience::care_team, "I made the soup");
    const std::string before = all_projections(small.home().database());
    small.reopen();
    CHECK(all_projections(small.home().database()) == before);
    REQUIRE(moods_of(small.home(), small.as_sam(), small.rose, 5).size() == 1);
    CHECK(moods_of(small.home(), small.as_sam(), small.rose, 5)[0].words == "I made the soup");
}

TEST_CASE("Opening: the database is opened with every safe setting") {
    SmallHome small;
    Database& database = small.home().database();
    const auto text = [&](const char* pragma) {
        Statement row = database.prepare(pragma);
        return row.step() ? row.text(0) : std::string();
    };
    CHECK(text("PRAGMA journal_mode") == "wal");
    CHECK(text("PRAGMA locking_mode") == "exclusive");
    CHECK(database.integer("PRAGMA synchronous") == 2);
    CHECK(database.integer("PRAGMA wal_autocheckpoint") == 0);
    CHECK(database.integer("PRAGMA foreign_keys") == 1);
    CHECK(database.integer("PRAGMA cell_size_check") == 1);
    CHECK(database.integer("PRAGMA secure_delete") == 1);
    CHECK(database.integer("PRAGMA trusted_schema") == 0);
    CHECK(database.integer("PRAGMA application_id") == application_id);
    CHECK(database.integer("PRAGMA user_version") == file_version);
    CHECK(database.integer("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite%'") == 0);
}

TEST_CASE("Opening: without trust in whole sectors, the log is padded to them") {
    SmallHome small;
    small.home().rest();
    const auto before = small.home().counts().wal_bytes;
    small.rose_feels(Mood::happy);
    CHECK(small.home().counts().wal_bytes - before >= 3 * 4120); // journal, entries and at least one frame of padding
    CHECK(small.home().counts().wal_bytes - before <= 20'000);
}

TEST_CASE("Opening: a second Alongside is told that the folder is in use") {
    SmallHome small;
    CHECK(trouble_opening(small.folder.path) == Trouble::in_use);
    small.close();
    CHECK_FALSE(trouble_opening(small.folder.path));
}

TEST_CASE("Opening: a folder that cannot be made or written is said to be so") {
    Folder folder;
    std::ofstream(folder.path / "a file") << "not a folder";
    CHECK(trouble_opening(folder.path / "a file" / "home") == Trouble::cannot_open);
    CHECK(trouble_opening("/proc/alongside") == Trouble::cannot_open);
    CHECK(trouble_opening("/proc") == Trouble::cannot_open);
}

TEST_CASE("Opening: another program's database is left as it is") {
    Folder folder;
    run_sql(folder.file(), "CREATE TABLE theirs (a INTEGER); INSERT INTO theirs VALUES (1);");
    const std::string before = content(folder.file());
    CHECK(trouble_opening(folder.path) == Trouble::foreign);
    CHECK(content(folder.file()) == before);
    CHECK_FALSE(std::filesystem::exists(folder.file().string() + "-wal"));
}

TEST_CASE("Opening: a newer version's database is left as it is") {
    SmallHome small;
    small.close();
    run_sql(small.folder.file(), "PRAGMA user_version = 999;");
    const std::string before = content(small.folder.file());
    CHECK(trouble_opening(small.folder.path) == Trouble::from_the_future);
    CHECK(content(small.folder.file()) == before);
}

TEST_CASE("Opening: what is not a database at all is left as it is") {
    Folder folder;
    std::ofstream(folder.file()) << std::string(5000, 'x');
    const std::string before = content(folder.file());
    CHECK(trouble_opening(folder.path) == Trouble::damaged);
    CHECK(content(folder.file()) == before);
}

TEST_CASE("Opening: a database cut short is said to be damaged, and left as it is") {
    SmallHome small;
    small.close();
    const auto size = std::filesystem::file_size(small.folder.file());
    for (const auto kept : {size / 2, std::uintmax_t{50}, std::uintmax_t{4096}}) {
        SmallHome other;
        other.close();
        std::filesystem::resize_file(other.folder.file(), kept);
        const std::string before = content(other.folder.file());
        CHECK(trouble_opening(other.folder.path) == Trouble::damaged);
        CHECK(content(other.folder.file()) == before);
    }
}

TEST_CASE("Opening: an empty file, as a power cut at the very first start leaves it, becomes a home") {
    Folder folder;
    std::ofstream(folder.file()).close();
    CHECK_FALSE(trouble_opening(folder.path));
}

TEST_CASE("Opening: a process killed in mid-use loses nothing that was acknowledged") {
    Folder folder;
    int said[2];
    REQUIRE(::pipe(said) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        HandClock clock;
        Home home = Home::open(folder.path, clock);
        const PersonId rose = add_person(home, set_up_viewer(home), {Role::resident, "Rose", "", "", "", "", false});
        record_mood(home, SmallHome::as(Role::resident, rose), {rose, Mood::happy, {}, "before the cut", Audience::care_team, {}});
        (void)!::write(said[1], "!", 1);
        ::pause();
        ::_exit(0);
    }
    char mark = 0;
    REQUIRE(::read(said[0], &mark, 1) == 1);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(said[0]);
    ::close(said[1]);
    HandClock clock;
    Home home = Home::open(folder.path, clock);
    const auto people = residents(home, SmallHome::as(Role::staff, PersonId::none));
    REQUIRE(people.size() == 1);
    CHECK(moods_of(home, SmallHome::as(Role::resident, people[0].id), people[0].id, 5).at(0).words == "before the cut");
    CHECK(all_good(home));
}

TEST_CASE("Opening: the ballast is there for the day the disk is full") {
    SmallHome small;
    CHECK(std::filesystem::file_size(small.folder.path / "ballast") == 4 * 1024 * 1024);
    std::filesystem::remove(small.folder.path / "ballast");
    small.home().rest();
    CHECK(std::filesystem::exists(small.folder.path / "ballast"));
}

TEST_CASE("Opening: resting moves a log that is worth it into the file, and does nothing when there is nothing to do") {
    SmallHome small;
    small.home().rest();
    small.rose_feels(Mood::happy);
    const int frames = small.home().database().wal_frames();
    const auto statements = small.home().counts().sql_statements;
    small.home().rest();
    CHECK(small.home().counts().sql_statements == statements);
    CHECK(small.home().database().wal_frames() == frames); // too little as yet
    const auto size = std::filesystem::file_size(small.folder.file());
    while (small.home().database().wal_frames() < Home::log_pages_worth_moving) small.rose_feels(Mood::happy);
    CHECK(std::filesystem::file_size(small.folder.file()) == size); // not on a tap
    small.home().rest();
    CHECK(small.home().database().wal_frames() == 0);
    CHECK(std::filesystem::file_size(small.folder.file()) > size);
}

TEST_CASE("Opening: one tap's worth of writing or reading prepares nothing twice and runs few statements") {
    SmallHome small;
    small.rose_feels(Mood::happy);
    const auto prepared = small.home().database().used_sql().size();
    const auto before = small.home().counts();
    small.rose_feels(Mood::sad);
    CHECK(small.home().database().used_sql().size() == prepared);
    CHECK(small.home().counts().sql_statements - before.sql_statements == 4); // begin, journal, entries, commit
    CHECK(small.home().counts().journal_entries - before.journal_entries == 1);
}

TEST_CASE("Opening: memory given back takes nothing from anybody, and what was at work goes on") {
    SmallHome small;
    const EntryId first = small.rose_feels(Mood::happy), second = small.rose_feels(Mood::sad);
    Database& database = small.home().database();
    const std::string sql = "SELECT id FROM journal WHERE id >= " + std::to_string(static_cast<std::int64_t>(first)) + " ORDER BY id";
    Statement asking = database.prepare(sql);
    REQUIRE(asking.step());
    CHECK(database.used_sql().size() > 1);
    give_memory_back(small.home());
    CHECK(database.used_sql() == std::vector<std::string>{sql});
    CHECK(asking.integer(0) == static_cast<std::int64_t>(first));
    REQUIRE(asking.step());
    CHECK(asking.integer(0) == static_cast<std::int64_t>(second));
    CHECK(small.rose_feels(Mood::tired) > second);
}

TEST_CASE("Opening: one byte of somebody's words changed in the file is found") {
    SmallHome small;
    small.rose_feels(Mood::happy, Audience::care_team, "seventeen swans");
    small.close();
    std::string bytes = content(small.folder.file());
    int places = 0;
    for (auto at = bytes.find("seventeen swans"); at != std::string::npos; at = bytes.find("seventeen swans", at + 1), ++places) {
        std::string changed = bytes;
        changed[at + 10] = 'S';
        std::ofstream(small.folder.file(), std::ios::binary) << changed;
        small.open();
        int bad = 0;
        for (const auto& finding : verify(small.home())) bad += finding.good ? 0 : 1;
        CHECK(bad > 0);
        small.close();
    }
    CHECK(places == 2); // the journal, and what is shown
}

TEST_CASE("Opening: whatever is damaged in the file, it is said in words, never by a crash") {
    SmallHome small;
    {
        Batch batch(small.home());
        for (int i = 0; i < 300; ++i) small.rose_feels(Mood::happy, Audience::care_team, "some words of the day");
        batch.commit();
    }
    small.close();
    const std::string bytes = content(small.folder.file());
    unsigned seed = 7;
    const auto dice = [&](std::size_t sides) { return (seed = seed * 1664525U + 1013904223U) / 256U % static_cast<unsigned>(sides); };
    int noticed = 0;
    for (int round = 0; round < 60; ++round) {
        std::string broken = bytes;
        for (int i = 0; i < 40; ++i) broken[100 + dice(broken.size() - 100)] = static_cast<char>(dice(256));
        std::ofstream(small.folder.file(), std::ios::binary) << broken;
        const auto trouble = trouble_of([&] {
            small.open();
            bool good = true;
            for (const auto& finding : verify(small.home())) good = good && finding.good;
            noticed += good ? 0 : 1;
            handover_lines(small.home(), small.as_sam(), morning, morning + day_ms);
            moods_of(small.home(), small.as_rose(), small.rose, 400);
            small.rose_feels(Mood::sad);
        });
        noticed += trouble ? 1 : 0;
        small.close();
        std::filesystem::remove(small.folder.file().string() + "-wal");
    }
    CHECK(noticed >= 60);
}
