// The catalogues that come with the kiosk: whole, marked for what they are, and with words for every number.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "tests/catch.h"
#include "widgets/catalogue_file.h"
#include "widgets/language.h"

using namespace widgets;

namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::map<std::string, std::string> catalogues() {
    std::map<std::string, std::string> all;
    for (const fs::directory_entry& entry : fs::directory_iterator(fs::path(ALONGSIDE_SOURCE) / "assets/languages")) {
        if (entry.path().extension() == ".po") {
            all[entry.path().stem().string()] = text_of(entry.path());
        }
    }
    return all;
}

} // namespace

TEST_CASE("The house: every catalogue can be read, with each gap and plural form in its place") {
    CHECK(catalogues().size() >= 5);
    for (const auto& [code, text] : catalogues()) {
        const CatalogueFile file = read_catalogue(text);
        INFO(code << ".po: " << file.trouble);
        CHECK(file.trouble == "");
        CHECK(file.language == code);
        CHECK(file.entries.size() > 600);
    }
}

TEST_CASE("The house: machine-made words say so until somebody who speaks the language has read them") {
    for (const auto& [code, text] : catalogues()) {
        INFO(code);
        CHECK(text.find("\n# Machine-made, awaiting a native reader.") != std::string::npos);
    }
}

TEST_CASE("The house: words keep their first and last signs: spaces, and the dots of what goes on") {
    std::string found;
    for (const auto& [code, text] : catalogues()) {
        for (const CatalogueEntry& entry : read_catalogue(text).entries) {
            for (const std::string& words : entry.words) {
                const bool spaced = !words.empty() && (words.front() == ' ' || words.back() == ' ' || words.find("  ") != std::string::npos);
                if (spaced || entry.msgid.ends_with("…") != words.ends_with("…")) {
                    found += code + ".po, line " + std::to_string(entry.line) + ": " + words + "\n";
                }
            }
        }
    }
    CHECK(found == "");
}

TEST_CASE("The house: each language counts as its speakers do") {
    // How many different forms are used for the numbers 0 to 200; as Unicode's plural rules have them.
    const std::map<std::string, int> forms{{"bn", 2}, {"cy", 6}, {"pa", 2}, {"pl", 3}, {"ur", 2}};
    for (const auto& [code, text] : catalogues()) {
        INFO(code);
        const CatalogueFile file = read_catalogue(text);
        REQUIRE(forms.count(code) == 1);
        CHECK(file.plural_forms == forms.at(code));
        // Each form of each entry is reached by some number, and no number is left without words.
        const Language words(ALONGSIDE_ASSETS "/languages", code);
        REQUIRE(words.code() == code);
        for (const CatalogueEntry& entry : file.entries) {
            if (entry.plural.empty()) {
                continue;
            }
            std::set<std::string> meant(entry.words.begin(), entry.words.end()), said;
            for (int n = 0; n <= 200; ++n) {
                std::string one = words.count(entry.msgid.c_str(), entry.plural.c_str(), n);
                const std::string number = std::to_string(n);
                if (const std::size_t at = one.find(number); at != std::string::npos) {
                    one.replace(at, number.size(), "{n}");
                }
                said.insert(one);
            }
            INFO(entry.msgid);
            CHECK(said == meant);
        }
    }
}

TEST_CASE("The house: Polish and Welsh numbers change the words after them") {
    const Language polish(ALONGSIDE_ASSETS "/languages", "pl");
    CHECK(polish.count("Please wait {n} minute", "Please wait {n} minutes", 1) == "Proszę poczekać 1 minutę");
    CHECK(polish.count("Please wait {n} minute", "Please wait {n} minutes", 2) == "Proszę poczekać 2 minuty");
    CHECK(polish.count("Please wait {n} minute", "Please wait {n} minutes", 5) == "Proszę poczekać 5 minut");
    CHECK(polish.count("Please wait {n} minute", "Please wait {n} minutes", 12) == "Proszę poczekać 12 minut");
    CHECK(polish.count("Please wait {n} minute", "Please wait {n} minutes", 23) == "Proszę poczekać 23 minuty");
    const Language welsh(ALONGSIDE_ASSETS "/languages", "cy");
    CHECK(welsh.count("{n} thing to arrange", "{n} things to arrange", 1).starts_with("1 peth"));
    CHECK(welsh.count("{n} thing to arrange", "{n} things to arrange", 2).starts_with("2 beth"));
    CHECK(welsh.count("{n} thing to arrange", "{n} things to arrange", 3).starts_with("3 pheth"));
    CHECK(welsh.count("{n} thing to arrange", "{n} things to arrange", 6).starts_with("6 pheth"));
    CHECK(welsh.count("{n} thing to arrange", "{n} things to arrange", 7).starts_with("7 peth"));
}
