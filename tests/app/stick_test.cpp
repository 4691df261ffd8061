// Files on a stick: found where people put them, links and hidden things left alone, read whole or not at all.
#include "app/stick.h"

#include <fstream>

#include "tests/catch.h"
#include "tests/stage/folder.h"

namespace {

void write(const std::filesystem::path& file, const std::string& text) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

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
    const auto files = app::files_on(app::sticks(stick), ".ics");
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
    CHECK(app::sticks(folder.path() / "nothing-here").empty());
    CHECK(app::files_on(app::sticks(folder.path() / "nothing-here"), ".ics").empty());
}

TEST_CASE("A stick: what is written is whole, takes the place of what was there, and leaves nothing beside it") {
    const stage::Folder folder;
    CHECK(app::write_whole(folder.path() / "ours.ics", "one"));
    CHECK(app::write_whole(folder.path() / "ours.ics", "two"));
    bool too_large = false;
    CHECK(app::read_whole(folder.path() / "ours.ics", 100, too_large) == "two");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), std::filesystem::directory_iterator()) == 1);
    CHECK_FALSE(app::write_whole(folder.path() / "no-such-folder" / "ours.ics", "three"));
}
