// The picture tour: the real program comes by every screen there is, by touch, and leaves a page to look at them.
#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/catch.h"
#include "tests/stage/program.h"

namespace fs = std::filesystem;

namespace {

std::string contents(const fs::path& file) {
    std::ifstream in(file);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::size_t times(const std::string& text, const std::string& what) {
    std::size_t count = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + what.size())) {
        ++count;
    }
    return count;
}

} // namespace

TEST_CASE("The tour comes by every screen on the smallest panel, and its page shows each picture that was taken") {
    const stage::Folder folder;
    const fs::path out = folder.path() / "tour";
    stage::Program tour(ALONGSIDE_PROGRAM, {"tour", "--out", out.string(), "--size", "800x480"});
    tour.close_input();
    const std::string told = tour.rest();
    INFO(told << tour.complaints());
    CHECK(tour.wait() == 0); // 1 where a screen was not come by
    CHECK(tour.complaints().empty());

    const std::string page = contents(out / "index.html");
    int pictures = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(out / "800x480-en")) {
        INFO(entry.path());
        CHECK(entry.path().extension() == ".png");
        CHECK(page.find("800x480-en/" + entry.path().filename().string()) != std::string::npos);
        ++pictures;
    }
    CHECK(pictures > 40);

    // The whole picture set, in every theme.
    const std::string set = contents(out / "pictures.html");
    for (const fs::directory_entry& entry : fs::directory_iterator(fs::path(ALONGSIDE_SOURCE) / "assets" / "pictures")) {
        INFO(entry.path());
        CHECK(times(set, "<span>" + entry.path().stem().string() + "</span>") == 3);
    }
    int sheets = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(out)) {
        if (entry.path().extension() == ".png") {
            INFO(entry.path());
            CHECK(times(set, "src=\"" + entry.path().filename().string() + "\"") == 1);
            ++sheets;
        }
    }
    CHECK(sheets == static_cast<int>(times(set, "<img ")));
    CHECK(page.find("href=\"pictures.html\"") != std::string::npos);
}
