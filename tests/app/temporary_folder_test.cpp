// The folder that commands work in for a while.
#include "app/commands/temporary_folder.h"

#include "tests/catch.h"

namespace fs = std::filesystem;
using app::TemporaryFolder;

TEST_CASE("A folder for a while is there, empty, and gone afterwards with all that is in it") {
    fs::path where;
    {
        const TemporaryFolder folder, another;
        where = folder.path();
        CHECK(fs::is_empty(where));
        CHECK(where != another.path());
        fs::create_directories(where / "deep" / "down");
    }
    CHECK_FALSE(fs::exists(where));
}

TEST_CASE("Where no folder can be made, that is said in one sentence with the place in it") {
    const TemporaryFolder folder;
    try {
        const TemporaryFolder inside(folder.path() / "not-there");
        FAIL("made where nothing is");
    } catch (const std::runtime_error& error) {
        CHECK(std::string(error.what()) == "No folder could be made in " + (folder.path() / "not-there").string() + ": it is not there, it is full, or nobody may write in it.");
    }
}
