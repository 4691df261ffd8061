// Printing: with a printer that takes pages, one that will not, one that does not answer, and none at all. The printers are small
// scripts in the place of lp.
#include "app/printing.h"

#include <fstream>
#include <iterator>

#include "data/error.h"
#include "tests/catch.h"
#include "tests/stage/folder.h"

namespace fs = std::filesystem;

namespace {

std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::size_t files_in(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

std::string printer_that(const stage::Folder& room, const std::string& does) {
    const fs::path script = room.path() / "printer";
    std::ofstream(script) << "#!/bin/sh\n" << does << '\n';
    fs::permissions(script, fs::perms::owner_all);
    return script.string();
}

} // namespace

TEST_CASE("Printing: where there is no printer the pages are kept, for their owner's eyes alone") {
    const stage::Folder room;
    const fs::path prints = room.path() / "home" / "prints";
    app::Printer printer;
    const app::Printed printed = printer.print(prints, "About Walter", "%PDF pages", false);
    CHECK(printed.how == app::PrintedHow::kept);
    CHECK(printed.file == "About-Walter.pdf");
    CHECK(read(prints / printed.file) == "%PDF pages");
    CHECK(files_in(prints) == 1);
    CHECK((fs::status(prints).permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
    CHECK((fs::status(prints / printed.file).permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
}

TEST_CASE("Printing: a printer gets the pages as they are, and no copy stays behind") {
    const stage::Folder room;
    const fs::path prints = room.path() / "prints";
    app::Printer printer(printer_that(room, "dir=$(dirname \"$0\"); echo \"$*\" >\"$dir/asked\"; cat >\"$dir/paper\""));
    const app::Printed printed = printer.print(prints, "Walter; rm -rf / $(date) `date` -o evil", "%PDF pages", true);
    CHECK(printed.how == app::PrintedHow::on_paper);
    CHECK(printed.file.empty());
    CHECK(read(room.path() / "paper") == "%PDF pages");
    CHECK(read(room.path() / "asked").find("media=A4") != std::string::npos);
    CHECK(read(room.path() / "asked").find("Walter") == std::string::npos); // a print queue's list is read by anybody
    CHECK(read(room.path() / "asked").find("two-sided-short-edge") != std::string::npos);
    CHECK(files_in(prints) == 0);
}

TEST_CASE("Printing: a printer that will not, or is not there, leaves the pages kept") {
    const stage::Folder room;
    const fs::path prints = room.path() / "prints";
    for (const std::string& program : {printer_that(room, "echo 'no default destination' >&2; exit 1"), std::string("/nowhere/lp"), std::string("no-such-program-at-all")}) {
        app::Printer printer(program);
        const app::Printed printed = printer.print(prints, "Walter", "%PDF pages", false);
        CHECK(printed.how == app::PrintedHow::kept);
        CHECK(read(prints / printed.file) == "%PDF pages");
    }
}

TEST_CASE("Printing: a printer that does not answer holds nobody up", "[slow]") {
    const stage::Folder room;
    const fs::path prints = room.path() / "prints";
    // It waits for a line that comes when the test says so.
    const fs::path door = room.path() / "door";
    REQUIRE(::system(("mkfifo " + door.string()).c_str()) == 0);
    app::Printer printer(printer_that(room, "read line <" + door.string()));
    const app::Printed printed = printer.print(prints, "Walter", "%PDF pages", false);
    CHECK(printed.how == app::PrintedHow::slow);
    CHECK(read(prints / printed.file) == "%PDF pages");
    std::ofstream(door) << "go on\n";
}

TEST_CASE("Printing: file names are plain, whatever somebody is called") {
    CHECK(app::paper_file_name("Walter: about me / 1") == "Walter-about-me-1.pdf");
    CHECK(app::paper_file_name("../../etc/passwd") == "etc-passwd.pdf");
    CHECK(app::paper_file_name(".hidden") == "hidden.pdf");
    CHECK(app::paper_file_name("-o evil") == "o-evil.pdf");
    CHECK(app::paper_file_name("") == "pages.pdf");
    CHECK(app::paper_file_name("شازیہ") == "شازیہ.pdf");
    std::string long_name;
    for (int n = 0; n < 100; ++n) {
        long_name += "ż";
    }
    const std::string file = app::paper_file_name(long_name);
    CHECK(file == long_name.substr(0, 80) + ".pdf");
}

TEST_CASE("Printing: what is about people does not pile up") {
    const stage::Folder room;
    app::Printer printer;
    for (std::size_t n = 0; n < app::Printer::most_kept + 5; ++n) {
        printer.print(room.path(), "page " + std::to_string(n), "%PDF", false);
    }
    CHECK(files_in(room.path()) == app::Printer::most_kept);
    CHECK(fs::exists(room.path() / ("page-" + std::to_string(app::Printer::most_kept + 4) + ".pdf")));
}

TEST_CASE("Printing: a disk that takes nothing is said, and nothing half-written stays") {
    const stage::Folder room;
    std::ofstream(room.path() / "prints") << "a file where the folder should be";
    app::Printer printer;
    CHECK_THROWS_AS(printer.print(room.path() / "prints", "Walter", "%PDF", false), data::Error);
}
