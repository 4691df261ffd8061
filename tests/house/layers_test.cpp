// The plan of the house, enforced: who may include whom, who may call what, how files open and how long they are.
#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "tests/catch.h"
#include "tests/house/sources.h"

namespace {

std::string joined(const std::vector<std::string>& lines) {
    std::string all;
    for (const std::string& line : lines) {
        all += line + "\n";
    }
    return all;
}

bool breaks(const char* path, const char* include) {
    return !broken_layers(source_of(path, std::string("#include ") + include + "\n")).empty();
}

// Files whose code, comments aside, has this word.
std::string files_with(const std::string& word, const std::vector<std::string>& except) {
    std::string found;
    for (const Source& source : all_sources()) {
        const bool excepted = std::any_of(except.begin(), except.end(), [&](const std::string& start) { return source.path.starts_with(start); });
        if (!excepted && without_comments(source.text).find(word) != std::string::npos) {
            found += source.path + "\n";
        }
    }
    return found;
}

int lines_of(const std::string& text) {
    return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}

// The comment that a file opens with, as one line.
std::string opening(const std::string& text) {
    std::string words;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line) && line.starts_with("//");) {
        words += line.substr(2);
    }
    return words;
}

} // namespace

TEST_CASE("The house: the rules notice a wall that somebody broke through") {
    CHECK(breaks("app/screens/menu.cpp", "\"data/moods.h\""));
    CHECK(breaks("app/screens/menu.cpp", "\"app/update.h\""));
    CHECK(breaks("app/screens/menu.cpp", "<SDL.h>"));
    CHECK(breaks("app/screens/mood_load.cpp", "\"app/update.h\""));
    CHECK(breaks("app/main.cpp", "\"app/kiosk.h\""));
    CHECK(breaks("app/shell.cpp", "\"data/moods.h\""));
    CHECK(breaks("app/shell.cpp", "<imgui/imgui.h>"));
    CHECK(breaks("app/router.cpp", "\"data/moods.h\""));
    CHECK(breaks("widgets/tile.cpp", "\"data/records.h\""));
    CHECK(breaks("widgets/tile.cpp", "\"app/action.h\""));
    CHECK(breaks("data/moods.cpp", "\"widgets/text.h\""));
    CHECK(breaks("data/moods.cpp", "<SDL.h>"));
    CHECK(breaks("app/update.cpp", "<sqlite3.h>"));
    CHECK_FALSE(breaks("app/screens/menu.cpp", "\"widgets/screen_kit.h\""));
    CHECK_FALSE(breaks("app/screens/mood_load.cpp", "\"data/moods.h\""));
    CHECK_FALSE(breaks("app/update_notes.cpp", "\"data/notes.h\""));
    CHECK_FALSE(breaks("widgets/text.cpp", "<pango/pangocairo.h>"));
}

TEST_CASE("The house: every file includes only what its room may") {
    std::vector<std::string> broken;
    const std::vector<Source> all = all_sources();
    REQUIRE(all.size() > 100);
    for (const Source& source : all) {
        for (std::string& line : broken_layers(source)) {
            broken.push_back(std::move(line));
        }
    }
    CHECK(joined(broken) == "");
}

TEST_CASE("The house: no header outside widgets and data shows a library's types") {
    std::vector<std::string> broken;
    for (const Source& source : all_sources()) {
        if (!source.path.starts_with("app/") || !source.path.ends_with(".h")) {
            continue;
        }
        for (const std::string& include : source.includes) {
            if (include.starts_with("SDL") || include.starts_with("nlohmann/") || include.starts_with("CLI/") || include.starts_with("sqlite3")) {
                broken.push_back(source.path + " shows " + include);
            }
        }
    }
    CHECK(joined(broken) == "");
}

TEST_CASE("The house: what other threads may read of the surroundings is set in one place, before there are any") {
    CHECK(files_with("setenv(", {"app/kiosk.cpp", "app/commands/bench_speech.cpp", "tests/"}) == "");
    CHECK(files_with("putenv(", {"tests/"}) == "");
    const auto sources = all_sources();
    const auto kiosk = std::find_if(sources.begin(), sources.end(), [](const Source& source) { return source.path == "app/kiosk.cpp"; });
    REQUIRE(kiosk != sources.end());
    CHECK(kiosk->text.rfind("setenv(") < kiosk->text.find("std::async"));
}

TEST_CASE("The house: SDL's events are known in one place, ImGui in one room, SQLite in one file") {
    CHECK(files_with("SDL_Event", {"app/kiosk.cpp", "tests/"}) == "");
    CHECK(files_with("SDL_PollEvent", {"app/kiosk.cpp", "tests/"}) == "");
    CHECK(files_with("SDL_WaitEvent", {"app/kiosk.cpp", "tests/"}) == "");
    CHECK(files_with("ImGui::", {"widgets/", "tests/"}) == "");
    CHECK(files_with("sqlite3_step", {"data/db", "tests/"}) == "");
    CHECK(files_with("IMGUI_VERSION_NUM", {"widgets/imgui_version.h", "tests/"}) == "");
}

TEST_CASE("The house: data::Error is caught in update, at start-up and at the edge of a command, nowhere else") {
    CHECK(files_with("catch (const data::Error", {"app/update.cpp", "app/kiosk.cpp", "app/shell_parts.cpp", "app/commands/", "tests/"}) == "");
}

TEST_CASE("The house: no wall clock, no sleep and no shared ownership in what people use") {
    for (const char* word : {"system_clock", "sleep_for", "usleep(", "shared_ptr"}) {
        INFO(word);
        CHECK(files_with(word, {"app/commands/bench", "app/commands/demo", "tests/"}) == "");
    }
    // Sound has a thread of its own, reading from a slow stick has one, and making many pages; everything else takes its turn.
    CHECK(files_with("std::thread", {"widgets/loudspeaker", "widgets/microphone", "widgets/photograph_shelf", "widgets/errand", "tests/"}) == "");
}

TEST_CASE("The house: every file opens by saying what it is for") {
    std::vector<std::string> silent;
    for (const Source& source : all_sources()) {
        const std::string words = opening(source.text);
        if (words.size() < 10 || words.find('.') == std::string::npos) {
            silent.push_back(source.path);
        }
    }
    CHECK(joined(silent) == "");
}

TEST_CASE("The house: no file is longer than 500 lines, and the program's door is under 80") {
    std::vector<std::string> broken;
    for (const Source& source : all_sources()) {
        const int most = source.path == "app/main.cpp" ? 80 : 500;
        if (lines_of(source.text) > most) {
            broken.push_back(source.path + " has " + std::to_string(lines_of(source.text)) + " lines");
        }
    }
    CHECK(joined(broken) == "");
}

TEST_CASE("The house: headers do not include one another in a ring") {
    std::map<std::string, std::vector<std::string>> wants;
    for (const Source& source : all_sources()) {
        wants[source.path] = source.includes;
    }
    std::set<std::string> done, open;
    std::vector<std::string> rings;
    const auto walk = [&](const auto& self, const std::string& path) -> void {
        if (done.count(path) != 0 || wants.count(path) == 0) {
            return;
        }
        if (!open.insert(path).second) {
            rings.push_back(path);
            return;
        }
        for (const std::string& include : wants[path]) {
            self(self, include);
        }
        open.erase(path);
        done.insert(path);
    };
    for (const auto& [path, includes] : wants) {
        walk(walk, path);
    }
    CHECK(joined(rings) == "");
}
