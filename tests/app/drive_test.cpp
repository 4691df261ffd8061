// drive, letter by letter: the real program through a pipe, each command's answer, each error, each exit status.
#include <csignal>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "app/commands/wall_time.h"
#include "data/people.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/stage/program.h"

using nlohmann::json;
using stage::Folder;
using stage::Program;

namespace {

std::vector<std::string> drive_arguments(const Folder& folder, const std::vector<std::string>& more = {}) {
    std::vector<std::string> arguments{"drive", "--data", (folder.path() / "home").string()};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
}

class AtNine final : public data::Clock {
public:
    data::Now now() const override { return {data::WallTime{*app::wall_time_from(app::usual_now)}, true, 1'000'000, "before"}; }
};

// With a manager who can come in, so that it needs no setting up.
const Folder& begun(const Folder& folder) {
    const AtNine clock;
    data::Home home = data::Home::open(folder.path() / "home", clock);
    const data::Viewer by = data::set_up_viewer(home);
    data::set_badge(home, by, data::add_person(home, by, {data::Role::manager, "Grace", "", "", "", "", false}), "0004711");
    return folder;
}

struct Drive {
    explicit Drive(const std::vector<std::string>& more = {}) : program(ALONGSIDE_PROGRAM, drive_arguments(begun(folder), more)) {}
    json ask(const std::string& line) {
        const std::string answer = program.ask(line);
        INFO(line << " -> " << answer << program.complaints());
        REQUIRE_FALSE(answer.empty());
        return json::parse(answer);
    }
    Folder folder;
    Program program;
};

std::set<std::string> keys_of(const json& object) {
    std::set<std::string> keys;
    for (const auto& [key, value] : object.items()) {
        keys.insert(key);
    }
    return keys;
}

const json& item_called(const json& screen, const std::string& label) {
    for (const json& item : screen["items"]) {
        if (item["label"] == label) {
            return item;
        }
    }
    FAIL("there is no " << label << " in " << screen.dump());
    return screen;
}

int run_to_end(const std::vector<std::string>& arguments, std::string* complaints = nullptr, std::string* output = nullptr) {
    Program program(ALONGSIDE_PROGRAM, arguments);
    program.close_input();
    const std::string all = program.rest();
    const int status = program.wait();
    if (complaints != nullptr) {
        *complaints = program.complaints();
    }
    if (output != nullptr) {
        *output = all;
    }
    return status;
}

bool is_one_line(const std::string& text) {
    return !text.empty() && text.find('\n') == text.size() - 1;
}

} // namespace

TEST_CASE("drive: the screen is told as documented") {
    Drive drive;
    const json screen = drive.ask("screen");
    CHECK(keys_of(screen) == std::set<std::string>{"screen", "language", "direction", "size", "px_per_mm", "viewer", "items"});
    CHECK(screen["screen"] == "welcome");
    CHECK(screen["language"] == "en");
    CHECK(screen["direction"] == "ltr");
    CHECK(screen["size"] == json({1280, 800}));
    CHECK(screen["px_per_mm"] == Approx(5.88));
    CHECK(screen["viewer"] == "house");
    REQUIRE(screen["items"].size() > 4);
    const std::set<std::string> roles{"title", "text", "button", "choice", "field", "key", "picture", "plot", "status"};
    for (const json& item : screen["items"]) {
        INFO(item.dump());
        CHECK(keys_of(item) == std::set<std::string>{"id", "role", "label", "spoken", "language", "rect", "enabled", "selected", "clipped", "ink", "ground",
                                                     "pictures", "missing_glyphs"});
        CHECK(roles.count(item["role"]) == 1);
        CHECK(item["rect"].size() == 4);
        CHECK(item["ink"].get<std::string>().size() == 7);
        CHECK(item["ink"].get<std::string>().front() == '#');
        CHECK(item["missing_glyphs"].is_number_integer());
    }
    const json& door = item_called(screen, "I live here");
    CHECK(door["enabled"] == true);
    CHECK(door["pictures"] == 1);
}

TEST_CASE("drive: each way of touching answers with the screen that it led to") {
    Drive drive;
    json screen = drive.ask("tap I live here");
    CHECK(screen["screen"] == "i_live_here");
    CHECK(drive.ask("tap Back")["screen"] == "welcome");
    CHECK(drive.ask("tap-id i-work-here")["screen"] == "i_work_here");
    screen = drive.ask("tap Finish");
    CHECK(screen["screen"] == "welcome");
    const json rect = item_called(screen, "I'm visiting")["rect"];
    const int x = static_cast<int>(rect[0].get<double>() + rect[2].get<double>() / 2), y = static_cast<int>(rect[1].get<double>() + rect[3].get<double>() / 2);
    const std::string at = std::to_string(x) + " " + std::to_string(y), comma = std::to_string(x) + "," + std::to_string(y);
    CHECK(drive.ask("tap-at " + at)["screen"] == "im_visiting");
    CHECK(drive.ask("tap Finish")["screen"] == "welcome");
    drive.ask("wait 1");
    CHECK(drive.ask("hold I'm visiting 0.5")["screen"] == "im_visiting");
    CHECK(drive.ask("tap Finish")["screen"] == "welcome");
    drive.ask("wait 1");
    CHECK(drive.ask("touch down:" + comma + " wait:60 up:" + comma)["screen"] == "im_visiting");
    CHECK(drive.ask("tap Finish")["screen"] == "welcome");
    drive.ask("wait 1");
    // Slid off before lifting: nothing. And a second finger does not press what is under it.
    CHECK(drive.ask("touch down:" + comma + " move:640,300 up:640,300")["screen"] == "welcome");
    CHECK(drive.ask("touch down:640,300 down2:" + comma + " up2:" + comma + " up:640,300")["screen"] == "welcome");
}

TEST_CASE("drive: a touch script is taken whole or not at all") {
    Drive drive;
    CHECK(drive.ask("touch down:10,10 jump:3,3").contains("error"));
    CHECK(drive.ask("touch").contains("error"));
    CHECK(drive.ask("touch down:10").contains("error"));
    CHECK(drive.ask("touch wait:-5").contains("error"));
    CHECK(drive.ask("screen")["screen"] == "welcome");
}

TEST_CASE("drive: time is virtual; the wall clock can be set, also back") {
    Drive drive({"--now", "2026-11-21T09:00:00"});
    CHECK(item_called(drive.ask("screen"), "9:00")["role"] == "text");
    item_called(drive.ask("wait 61.5"), "9:01");
    item_called(drive.ask("clock 2026-11-21T16:45:10"), "4:45");
    item_called(drive.ask("clock 2026-11-20T08:05:00+00:00"), "8:05");
    CHECK(drive.ask("clock yesterday").contains("error"));
    CHECK(drive.ask("wait -1").contains("error"));
    CHECK(drive.ask("wait soon").contains("error"));
    drive.ask("tap I live here");
    CHECK(drive.ask("wait 91")["screen"] == "i_live_here");
    CHECK(drive.ask("wait 31")["screen"] == "welcome");
}

TEST_CASE("drive: what lies under a popup is not enabled, and the popup's items come last") {
    Drive drive;
    drive.ask("tap I live here");
    const json screen = drive.ask("wait 91");
    bool in_popup = false;
    for (const json& item : screen["items"]) {
        in_popup = in_popup || item["label"] == "Are you still there?";
        INFO(item.dump());
        CHECK(item["enabled"] == in_popup);
    }
    CHECK(in_popup);
    CHECK(drive.ask("tap Back").contains("error"));
    CHECK(drive.ask("tap I'm still here")["screen"] == "i_live_here");
}

TEST_CASE("drive: what cannot be done answers with one error, and the run goes on") {
    Drive drive;
    for (const char* line : {"", "   ", "dance", "tap", "tap Nobody", "tap-id nothing-7", "tap-at 5", "tap-at a b", "hold Help", "hold Help long",
                             "hold Nobody 1", "type", "key", "key any", "clock", "shot", "shot /no/such/folder/x.png", "screen now", "quit now"}) {
        const json answer = drive.ask(line);
        INFO(line << " -> " << answer.dump());
        REQUIRE(answer.size() == 1);
        CHECK(answer["error"].get<std::string>().find('\n') == std::string::npos);
    }
    CHECK(drive.ask("screen")["screen"] == "welcome");
    CHECK(drive.ask("tap Nobody")["error"].get<std::string>().find("Nobody") != std::string::npos);
}

TEST_CASE("drive: keys and typing are a keyboard") {
    Drive drive;
    for (int i = 0; i < 2; ++i) {
        CHECK(drive.ask("key tab")["screen"] == "welcome"); // Read aloud, then the first door
    }
    CHECK(drive.ask("key enter")["screen"] == "i_live_here");
    CHECK(drive.ask("key tab_back").contains("items"));
    CHECK(drive.ask("type 12ü").contains("items"));
    for (const char* name : {"space", "backspace", "undo_word", "left", "right", "up", "down", "escape"}) {
        CHECK_FALSE(drive.ask(std::string("key ") + name).contains("error"));
    }
}

TEST_CASE("drive: speech tells what was said since last asked, and what was cut off") {
    Drive drive;
    CHECK(drive.ask("speech")["speech"].empty());
    drive.ask("tap Read aloud");
    drive.ask("tap-at 640 300"); // any touch stops it
    const json said = drive.ask("speech")["speech"];
    REQUIRE(said.size() > 3);
    for (const json& one : said) {
        CHECK(keys_of(one) == std::set<std::string>{"text", "language", "interrupted", "private"});
        CHECK(one["language"] == "en");
    }
    CHECK(said.back()["interrupted"] == true);
    CHECK(drive.ask("speech")["speech"].empty());
}

TEST_CASE("drive: stats count frames, SQL, acknowledged entries and allocations while drawing") {
    Drive drive;
    const json before = drive.ask("stats");
    CHECK(keys_of(before) == std::set<std::string>{"frames", "sql_statements", "journal_entries", "allocations"});
    CHECK(before["frames"] >= 1);
    CHECK(before["journal_entries"] == 0);
    CHECK(drive.ask("stats") == before); // asking changes nothing
    drive.ask("tap I live here");
    const json after = drive.ask("stats");
    CHECK(after["frames"] > before["frames"]);
    CHECK(after["sql_statements"] > before["sql_statements"]);
}

TEST_CASE("drive: a shot is a PNG of what is shown") {
    Drive drive;
    const std::string file = (drive.folder.path() / "a shot.png").string();
    CHECK(drive.ask("shot " + file) == json({{"shot", file}}));
    std::ifstream png(file, std::ios::binary);
    std::string start(8, ' ');
    png.read(start.data(), 8);
    CHECK(start == "\x89PNG\r\n\x1a\n");
}

TEST_CASE("drive: quit says bye; so does the end of input, in silence; both end well") {
    Drive drive;
    CHECK(drive.ask("quit") == json({{"bye", true}}));
    CHECK(drive.program.wait() == 0);
    Drive silent;
    silent.program.close_input();
    CHECK(silent.program.rest().empty());
    CHECK(silent.program.wait() == 0);
}

TEST_CASE("drive: a seed makes two runs the same, the panel is as asked") {
    const auto story = [] { // of a home that begins with it
        Folder folder;
        Program program(ALONGSIDE_PROGRAM, drive_arguments(folder, {"--seed", "7", "--size", "800x480"}));
        return program.ask("screen") + program.ask("tap English") + program.ask("tap Help");
    };
    const std::string once = story();
    CHECK(once == story());
    CHECK(once.find("\"size\":[800,480],\"px_per_mm\":5.19") != std::string::npos);
    Drive measured({"--size", "1920x1080", "--px-per-mm", "4.5"});
    CHECK(measured.ask("screen")["px_per_mm"] == Approx(4.5));
}

TEST_CASE("The command line: wrong usage is one clear line and status 2") {
    Folder folder;
    const std::string home = (folder.path() / "home").string();
    const std::vector<std::vector<std::string>> wrong{{"drive"},
                                                      {"drive", "--data"},
                                                      {"drive", "--data", home, "--size", "big"},
                                                      {"drive", "--data", home, "--size", "10x10"},
                                                      {"drive", "--data", home, "--px-per-mm", "0"},
                                                      {"drive", "--data", home, "--now", "teatime"},
                                                      {"drive", "--data", home, "--seed", "x"},
                                                      {"drive", "--data", home, "--dance"},
                                                      {"dance"},
                                                      {"run", "--size", "x"},
                                                      {}};
    for (const std::vector<std::string>& arguments : wrong) {
        std::string complaints;
        INFO((arguments.empty() ? "" : arguments.back()));
        CHECK(run_to_end(arguments, &complaints) == 2);
        INFO(complaints);
        CHECK(is_one_line(complaints));
    }
    CHECK_FALSE(std::filesystem::exists(home)); // wrong usage makes nothing
}

TEST_CASE("The command line: data that cannot be opened is one line and status 1, and is left as it was") {
    Folder folder;
    std::string complaints;
    const std::filesystem::path file = folder.path() / "a file";
    std::ofstream(file) << "not a folder";
    CHECK(run_to_end({"drive", "--data", file.string()}, &complaints) == 1);
    CHECK(is_one_line(complaints));

    const std::filesystem::path damaged = folder.path() / "damaged";
    std::filesystem::create_directories(damaged);
    const std::string rubbish = "this is no database, but somebody's shopping list, long enough to be read as a page: " + std::string(4096, 'x');
    std::ofstream(damaged / "alongside.db") << rubbish;
    CHECK(run_to_end({"drive", "--data", damaged.string()}, &complaints) == 1);
    CHECK(is_one_line(complaints));
    std::ifstream again(damaged / "alongside.db");
    CHECK(std::string(std::istreambuf_iterator<char>(again), {}) == rubbish);

    Drive first;
    REQUIRE(first.ask("screen")["screen"] == "welcome");
    CHECK(run_to_end(drive_arguments(first.folder), &complaints) == 1); // another one has it
    CHECK(is_one_line(complaints));
}

TEST_CASE("The command line: help and version are the manual") {
    std::string output;
    CHECK(run_to_end({"--version"}, nullptr, &output) == 0);
    CHECK(output.find("alongside ") == 0);
    CHECK(run_to_end({"--help"}, nullptr, &output) == 0);
    for (const char* command : {"run", "drive", "tour", "verify", "people", "demo"}) {
        INFO(command);
        CHECK(output.find(command) != std::string::npos);
        std::string manual;
        CHECK(run_to_end({command, "--help"}, nullptr, &manual) == 0);
        CHECK_FALSE(manual.empty());
    }
}

TEST_CASE("The command line: verify says what it checked; a folder that is not there is an error") {
    Folder folder;
    std::string complaints, output;
    CHECK(run_to_end({"verify", "--data", (folder.path() / "nowhere").string()}, &complaints) == 1);
    CHECK(is_one_line(complaints));
    CHECK_FALSE(std::filesystem::exists(folder.path() / "nowhere"));
    Drive drive;
    drive.ask("quit");
    drive.program.wait();
    CHECK(run_to_end({"verify", "--data", (drive.folder.path() / "home").string()}, nullptr, &output) == 0);
    CHECK(output.find("hash chain") != std::string::npos);
}

TEST_CASE("The command line: without a display, run says so in one line and ends with 1") {
    Folder folder;
    ::setenv("SDL_VIDEODRIVER", "x11", 1);
    ::setenv("DISPLAY", ":987654", 1);
    std::string complaints;
    const int status = run_to_end({"run", "--data", (folder.path() / "home").string()}, &complaints);
    ::unsetenv("SDL_VIDEODRIVER");
    ::unsetenv("DISPLAY");
    CHECK(status == 1);
    CHECK(is_one_line(complaints));
}

namespace {

// The assets, with languages that a test may spoil.
std::filesystem::path own_assets(const Folder& folder) {
    const std::filesystem::path assets = std::filesystem::path(ALONGSIDE_ASSETS), own = folder.path() / "assets";
    std::filesystem::create_directories(own);
    for (const char* const part : {"pictures", "keyboard"}) {
        std::filesystem::create_directory_symlink(assets / part, own / part);
    }
    std::filesystem::copy(assets / "languages", own / "languages", std::filesystem::copy_options::recursive);
    return own;
}

} // namespace

TEST_CASE("The command line: a damaged catalogue is one line, and the kiosk speaks English") {
    const Folder folder;
    const std::filesystem::path own = own_assets(folder), welsh = own / "languages" / "cy" / "LC_MESSAGES" / "alongside.mo";
    std::filesystem::remove(own / "languages" / "cy.po");
    std::filesystem::resize_file(welsh, std::filesystem::file_size(welsh) / 2);
    ::setenv("ALONGSIDE_ASSETS", own.c_str(), 1);
    std::string complaints;
    CHECK(run_to_end(drive_arguments(begun(folder), {"--language", "cy"}), &complaints) == 0);
    ::unsetenv("ALONGSIDE_ASSETS");
    INFO(complaints);
    CHECK(is_one_line(complaints));
    CHECK(complaints.find("cy/LC_MESSAGES/alongside.mo is damaged") != std::string::npos);
}

TEST_CASE("The command line: a translator's file with something wrong in it is one line, and the words that came with the program stand") {
    const Folder folder;
    const std::filesystem::path own = own_assets(folder);
    std::ofstream(own / "languages" / "cy.po") << "msgid \"Help\"\nmsgstr \"Cymorth\n";
    ::setenv("ALONGSIDE_ASSETS", own.c_str(), 1);
    std::string complaints;
    CHECK(run_to_end(drive_arguments(begun(folder), {"--language", "cy"}), &complaints) == 0);
    ::unsetenv("ALONGSIDE_ASSETS");
    INFO(complaints);
    CHECK(is_one_line(complaints));
    CHECK(complaints.find("cy.po, line 2") != std::string::npos);
}
