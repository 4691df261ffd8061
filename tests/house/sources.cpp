// Reads the sources and knows who may include whom (the design's "Allowed").
#include "tests/house/sources.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>

namespace {

namespace fs = std::filesystem;
using Names = std::vector<std::string_view>;

bool starts_with_any(std::string_view text, const Names& starts) {
    return std::any_of(starts.begin(), starts.end(), [&](std::string_view start) { return text.starts_with(start); });
}

// Libraries, by how their headers begin. Whatever is not here is C++'s or POSIX's, which everybody may use.
Names libraries() {
    return {"SDL", "imgui", "pango", "cairo", "librsvg", "gdk-pixbuf/", "glib", "gio", "fontconfig", "ft2build", "xkbcommon", "unicode/", "boost/",
            "espeak", "alsa/", "sqlite3", "sodium", "nlohmann/", "CLI/", "libical"};
}

struct Allowed {
    Names ours, libraries;
};

// Drawing a screen needs widgets and what it was handed; loading one needs data. Which of the two a file does, its name says.
bool loads(std::string_view path) {
    return path.ends_with("_load.cpp") || path.ends_with("_words.cpp") || path.ends_with("_parts.h") || path.ends_with("_words.h") ||
           path.ends_with("loaders.h");
}

Allowed allowed_in_app(std::string_view path) {
    if (path == "app/main.cpp") {
        return {{"app/commands/commands.h"}, {}};
    }
    if (path.starts_with("app/commands/")) {
        return {{"app/", "widgets/", "data/"}, {"CLI/", "nlohmann/"}};
    }
    if (path.starts_with("app/screens/")) {
        return loads(path) ? Allowed{{"app/screens/", "app/session.h", "app/words.h", "app/say_words.h", "app/calendar_words.h", "app/days.h", "widgets/almanac.h", "widgets/language.h", "widgets/paper.h", "data/"}, {}}
                           : Allowed{{"app/screens/view.h", "app/screens/shapes.h", "app/screens/welcome_parts.h", "app/screens/note_phrases.h", "app/action.h", "widgets/", "data/records.h"}, {}};
    }
    if (path == "app/kiosk.cpp") {
        return {{"app/kiosk.h", "app/memory.h", "app/panels.h", "app/shell.h", "app/trouble_screen.h", "widgets/display_lost.h", "widgets/picture.h"}, {"SDL"}};
    }
    if (path == "app/router.cpp") {
        return {{"app/router.h", "app/screens/"}, {}};
    }
    return {{"app/", "widgets/", "data/"}, {}};
}

Allowed allowed_in(std::string_view path) {
    if (path.starts_with("data/")) {
        return {{"data/"}, {"sqlite3", "sodium", "nlohmann/", "libical"}};
    }
    if (path.starts_with("widgets/")) {
        return {{"widgets/"}, {"SDL", "imgui", "pango", "cairo", "librsvg", "gdk-pixbuf/", "glib", "fontconfig", "xkbcommon", "unicode/", "boost/", "espeak", "alsa/"}};
    }
    if (path.starts_with("app/")) {
        return allowed_in_app(path);
    }
    return {{"app/", "widgets/", "data/", "tests/"}, libraries()};
}

// Reading and writing what is known is for those who load, update, or make or check a whole home.
bool may_use_data(std::string_view path) {
    return path.starts_with("app/update") || path.starts_with("app/demo_") || path.starts_with("app/commands/") || path == "app/words.cpp" || path == "app/say_words.cpp" ||
           path == "app/session.h" || path == "app/words.h" || (path.starts_with("app/screens/") && loads(path));
}

// Rows and ids, the clock, and opening a home: what anybody in app may name.
bool is_plain_data(std::string_view include) {
    static constexpr std::array plain{"data/records.h", "data/records_about_me.h", "data/records_circle.h", "data/records_conversations.h", "data/records_decisions.h", "data/records_house.h", "data/records_partnerships.h", "data/records_people.h", "data/clock.h", "data/error.h", "data/viewer.h", "data/home.h", "data/memory.h"};
    return std::find(plain.begin(), plain.end(), include) != plain.end();
}

bool is_ours(std::string_view include) {
    return starts_with_any(include, {"app/", "widgets/", "data/", "tests/"});
}

} // namespace

Source source_of(std::string path, std::string text) {
    Source source{std::move(path), std::move(text), {}};
    std::istringstream lines(source.text);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t from = line.starts_with("#include") ? line.find_first_of("<\"") : std::string::npos;
        const std::size_t to = from == std::string::npos ? from : line.find_first_of(">\"", from + 1);
        if (to != std::string::npos) {
            source.includes.push_back(line.substr(from + 1, to - from - 1));
        }
    }
    return source;
}

std::vector<Source> all_sources() {
    std::vector<Source> all;
    const fs::path root = ALONGSIDE_SOURCE;
    for (const char* room : {"app", "widgets", "data", "tests"}) {
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / room)) {
            const std::string extension = entry.path().extension().string();
            if (entry.is_regular_file() && (extension == ".cpp" || extension == ".h")) {
                std::ifstream file(entry.path(), std::ios::binary);
                std::ostringstream text;
                text << file.rdbuf();
                all.push_back(source_of(fs::relative(entry.path(), root).generic_string(), text.str()));
            }
        }
    }
    std::sort(all.begin(), all.end(), [](const Source& a, const Source& b) { return a.path < b.path; });
    return all;
}

std::string without_comments(const std::string& text) {
    std::string code;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        code += line.substr(0, line.find("//")) + '\n';
    }
    return code;
}

std::vector<std::string> broken_layers(const Source& source) {
    std::vector<std::string> broken;
    const Allowed allowed = allowed_in(source.path);
    for (const std::string& include : source.includes) {
        const bool fine = is_ours(include)                            ? starts_with_any(include, allowed.ours)
                          : starts_with_any(include, libraries()) ? starts_with_any(include, allowed.libraries)
                                                                      : true;
        const bool asks_data = source.path.starts_with("app/") && include.starts_with("data/") && !is_plain_data(include);
        if (!fine || (asks_data && !may_use_data(source.path))) {
            broken.push_back(source.path + " may not include " + include);
        }
    }
    return broken;
}
