// The picture tour: the real program comes by every screen there is, by touch, and leaves a page to look at them.
#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/catch.h"
#include "tests/stage/program.h"

namespace fs = std::filesystem;

TEST_CASE("The tour comes by every screen on the smallest panel, and its page shows each picture that was taken") {
    const stage::Folder folder;
    const fs::path out = folder.path() / "tour";
    stage::Program tour(ALONGSIDE_PROGRAM, {"tour", "--out", out.string(), "--size", "800x480"});
    tour.close_input();
    const std::string told = tour.rest();
    INFO(told << tour.complaints());
    CHECK(tour.wait() == 0); // 1 where a screen was not come by
    CHECK(tour.complaints().empty());

    std::ifstream file(out / "index.html");
    std::ostringstream page;
    page << file.rdbuf();
    int pictures = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(out / "800x480-en")) {
        INFO(entry.path());
        CHECK(entry.path().extension() == ".png");
        CHECK(page.str().find("800x480-en/" + entry.path().filename().string()) != std::string::npos);
        ++pictures;
    }
    CHECK(pictures > 40);
    CHECK(fs::exists(out / "pictures.html"));
}
