// Files on a stick: found where people put them, links and hidden things left alone, read whole or not at all.
#include "app/stick.h"

#include <algorithm>
#include <fstream>

#include "tests/catch.h"
#include "tests/stage/folder.h"

namespace {

void write(const std::filesystem::path& file, const std::string& text) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

bool goes_on(int, int) { return true; }

} // namespace

TEST_CASE("A stick: calendars in its folders are found, the newest first; links, hidden files and what lies too deep are not") {
    const stage::Folder folder;
    const auto stick = folder.path() / "stick";
    write(stick / "old.ics", "a");
    write(stick / "Home" / "New.ICS", "b");
    write(stick / ".Trash" / "gone.ics", "c");
    write(stick / ".hidden.ics", "c");
    write(stick / "1" / "2" / "3" / "4" / "5" / "deep.ics", "c");
    write(stick / "notes.txt", "c");
    write(folder.path() / "secret.ics", "somebody else's");
    std::filesystem::create_symlink(folder.path() / "secret.ics", stick / "link.ics");
    std::filesystem::create_directory_symlink(folder.path(), stick / "way-out");
    std::filesystem::last_write_time(stick / "old.ics", std::filesystem::file_time_type::clock::now() - std::chrono::hours(48));
    const auto found = app::look_on_sticks(stick, app::StickKind::calendars, goes_on);
    CHECK(found.look == app::StickFiles::Look::done);
    CHECK(found.stick_is_in);
    const auto& files = found.files;
    REQUIRE(files.size() == 2);
    CHECK(files[0].name == "New.ICS");
    CHECK(files[0].folder == "Home");
    CHECK(files[1].name == "old.ics");
    CHECK(files[1].folder == "stick");
    bool too_large = false;
    CHECK(app::read_whole(stick / "old.ics", 10, too_large) == "a");
    CHECK_FALSE(app::read_whole(stick / "link.ics", 10, too_large));
    CHECK_FALSE(app::read_whole(stick, 10, too_large));
    CHECK_FALSE(app::read_whole(stick / "pulled-out.ics", 10, too_large));
    CHECK_FALSE(too_large);
    write(stick / "huge.ics", "01234567890");
    CHECK_FALSE(app::read_whole(stick / "huge.ics", 10, too_large));
    CHECK(too_large);
    const auto nowhere = app::look_on_sticks(folder.path() / "nothing-here", app::StickKind::calendars, goes_on);
    CHECK_FALSE(nowhere.stick_is_in);
    CHECK(nowhere.files.empty());
}

TEST_CASE("A stick: lists of people end in .csv or .txt, photographs in .jpg, .jpeg or .png") {
    const stage::Folder folder;
    for (const char* name : {"a.ics", "b.CSV", "c.txt", "d.jpg", "e.jpeg", "f.PNG", "g.gif"}) {
        write(folder.path() / name, name);
    }
    const auto names = [&](app::StickKind kind) {
        std::string all;
        auto files = app::look_on_sticks(folder.path(), kind, goes_on).files;
        std::sort(files.begin(), files.end(), [](const app::StickFile& a, const app::StickFile& b) { return a.name < b.name; });
        for (const app::StickFile& file : files) all += file.name[0];
        return all;
    };
    CHECK(names(app::StickKind::calendars) == "a");
    CHECK(names(app::StickKind::people) == "bc");
    CHECK(names(app::StickKind::photographs) == "def");
}

TEST_CASE("A stick: what nobody waits for any more is left between two steps, and nothing is half read or half written") {
    const stage::Folder folder;
    const std::string large(100'000, 'x');
    write(folder.path() / "large.ics", large);
    int steps = 0, most = 0;
    const auto until = [&](int last) {
        steps = 0;
        return [&, last](int, int of) { return most = of, ++steps <= last; };
    };
    bool too_large = false;
    CHECK(app::read_whole(folder.path() / "large.ics", 200'000, too_large, until(1000)) == large);
    CHECK(steps == 7);
    CHECK(most == 7);
    CHECK_FALSE(app::read_whole(folder.path() / "large.ics", 200'000, too_large, until(3)));
    CHECK(steps == 4);
    CHECK_FALSE(too_large);
    CHECK(app::look_on_sticks(folder.path(), app::StickKind::calendars, until(0)).files.empty());
    CHECK(app::write_on_stick(folder.path(), "ours.ics", "before", goes_on));
    bool all_of_it = false;
    int last = 0;
    for (; !all_of_it && last < 100; ++last) { // wherever it is left: what was there before stays, and nothing lies beside it
        all_of_it = app::write_on_stick(folder.path(), "ours.ics", large, until(last));
        CHECK(app::read_whole(folder.path() / "ours.ics", 200'000, too_large) == (all_of_it ? large : "before"));
        CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), std::filesystem::directory_iterator()) == 2);
    }
    CHECK(all_of_it);
    CHECK(last > 7);
}

TEST_CASE("A stick: what is written is whole, takes the place of what was there, and leaves nothing beside it") {
    const stage::Folder folder;
    CHECK(app::write_on_stick(folder.path(), "ours.ics", "one", goes_on));
    CHECK(app::write_on_stick(folder.path(), "ours.ics", "two", goes_on));
    bool too_large = false;
    CHECK(app::read_whole(folder.path() / "ours.ics", 100, too_large) == "two");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), std::filesystem::directory_iterator()) == 1);
    CHECK_FALSE(app::write_on_stick(folder.path() / "no-such-folder", "ours.ics", "three", goes_on));
    std::filesystem::create_directory(folder.path() / "theirs.ics");
    CHECK_FALSE(app::write_on_stick(folder.path(), "theirs.ics", "three", goes_on));
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), std::filesystem::directory_iterator()) == 2);
}
