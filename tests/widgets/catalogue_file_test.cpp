// Catalogues as translators send them: whole ones are read, and what is wrong with the others is said with its line.
#include "tests/catch.h"
#include "tests/widgets/small_catalogue.h"
#include "widgets/catalogue_file.h"
#include "widgets/language.h"

#include <fstream>

using namespace widgets;

namespace {

const std::string header = "# Welsh, by hand\n"                                                     // lines 1 to 7
                           "msgid \"\"\n"
                           "msgstr \"\"\n"
                           "\"Language: cy\\n\"\n"
                           "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
                           "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n"
                           "\n";

std::string trouble(const std::string& rest) {
    return read_catalogue(header + rest).trouble;
}

void write_po(const std::filesystem::path& folder, const std::string& text) {
    std::ofstream(folder / "cy.po", std::ios::binary) << text;
}

} // namespace

TEST_CASE("Catalogue: what a translator wrote is read, with its plurals, escapes and long words over several lines") {
    const CatalogueFile file = read_catalogue(header + "msgid \"Back\"\nmsgstr \"Yn ôl\"\n\n"
                                                       "msgid \"{n} note\"\nmsgid_plural \"{n} notes\"\nmsgstr[0] \"{n} nodyn\"\nmsgstr[1] \"{n} o nodiadau\"\n\n"
                                                       "#~ msgid \"Gone\"\n#~ msgstr \"Wedi mynd\"\n"
                                                       "msgid \"\"\n\"one \\\"two\\\"\"\nmsgstr \"\"\n\"un \"\n\"\\\"dau\\\"\\n\"");
    CHECK(file.trouble == "");
    CHECK(file.language == "cy");
    CHECK(file.plural_forms == 2);
    REQUIRE(file.entries.size() == 3);
    CHECK(file.entries[0].line == 8);
    CHECK(file.entries[1].words == std::vector<std::string>{"{n} nodyn", "{n} o nodiadau"});
    CHECK(file.entries[2].msgid == "one \"two\"");
    CHECK(file.entries[2].words.front() == "un \"dau\"\n");
}

TEST_CASE("Catalogue: whatever is wrong is said as one sentence with its line, and nothing is half read") {
    struct Broken {
        const char* text;
        const char* says;
    };
    for (const Broken& broken : {
             Broken{"msgid \"Back\nmsgstr \"Yn ôl\"\n", "Line 8: the quotation mark at the end is missing."},
             Broken{"msgid \"Back\"\nmsgstr Yn ôl\n", "Line 9: words must stand between quotation marks."},
             Broken{"msgid \"Back\"\nmsgstr \"Yn ôl\" nawr\n", "Line 9: there is something behind the closing quotation mark."},
             Broken{"msgid \"Back\"\nmsgstr \"C:\\temp\\new\\x\"\n", "Line 9: after \\ only n, t, \\ and a quotation mark may come."},
             Broken{"\"words\"\n", "Line 8: words without msgid or msgstr before them."},
             Broken{"msgid \"Back\"\n\nmsgid \"Next\"\nmsgstr \"Nesaf\"\n", "Line 8: this msgid has no msgstr."},
             Broken{"msgstr \"Yn ôl\"\n", "Line 8: msgstr does not belong here."},
             Broken{"msgid \"Back\"\nmsgstr \"a\"\nmsgstr \"b\"\n", "Line 10: msgstr does not belong here."},
             Broken{"msgid \"Back\"\nmsgstr \"a\"\n\nmsgid \"Back\"\nmsgstr \"b\"\n", "Line 11: this msgid stands in the file twice."},
             Broken{"msgid \"{n} a\"\nmsgid_plural \"{n} b\"\nmsgstr[0] \"x\"\n", "Line 8: this needs 2 plural forms and has 1."},
             Broken{"msgid \"{n} a\"\nmsgid_plural \"{n} b\"\nmsgstr[1] \"x\"\n", "Line 10: msgstr[1] is out of order."},
             Broken{"msgid \"From {1}, {2}\"\nmsgstr \"Gan {1}\"\n", "Line 8: {2} is missing from the translation."},
             Broken{"msgid \"From {1}\"\nmsgstr \"Gan {1} {3}\"\n", "Line 8: the English has no {3}."},
             Broken{"msgid \"Back\"\nmsgstr \"Yn \xF4l\"\n", "Line 9: these letters are not UTF-8."},
             Broken{"<<<<<<< HEAD\nmsgid \"Back\"\n", "Line 8: words must stand between quotation marks."},
             Broken{"msgctxt \"menu\"\nmsgid \"Back\"\n", "Line 8: \"msgctxt\" is neither msgid nor msgstr."},
         }) {
        const CatalogueFile file = read_catalogue(header + broken.text);
        CHECK(file.trouble == broken.says);
        CHECK(file.entries.empty());
        CHECK(file.compiled.empty());
    }
    CHECK(trouble("msgid \"{n} new\"\nmsgid_plural \"{n} new\"\nmsgstr[0] \"un newydd\"\nmsgstr[1] \"{n} newydd\"\n") == ""); // "one" says it all
    CHECK(trouble("msgid \"Back\"\nmsgstr \"\"\n") == "");                                                                  // not translated yet
}

TEST_CASE("Catalogue: without a header that says what it is, it is none") {
    const auto of = [](const char* text) { return read_catalogue(text).trouble; };
    CHECK(of("") == "Line 1: the header, which begins with msgid \"\", is missing.");
    CHECK(of("msgid \"Back\"\nmsgstr \"Yn ôl\"\n") == "Line 1: the header, which begins with msgid \"\", must come before the words.");
    CHECK(of("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n") == "Line 1: the header does not say Language:.");
    CHECK(of("msgid \"\"\nmsgstr \"\\nLanguage: cy\\nContent-Type: text/plain; charset=ISO-8859-1\\n\"\n") == "Line 1: the header must say charset=UTF-8.");
    for (const char* plurals : {"", "nplurals=x; plural=0;", "nplurals=2;", "nplurals=9; plural=0;", "nplurals=2; plural=((n != 1);", "nplurals=2; plural=n"}) {
        const std::string text = std::string("msgid \"\"\nmsgstr \"\\nLanguage: cy\\nContent-Type: text/plain; charset=UTF-8\\nPlural-Forms: ") + plurals + "\\n\"\n";
        CHECK(read_catalogue(text).trouble == "Line 1: the header's Plural-Forms are not as gettext has them.");
    }
}

TEST_CASE("Catalogue: a file cut off anywhere, or with any byte spoilt, is read or refused, never more") {
    const std::string whole = header + "msgid \"From {1}\"\nmsgstr \"Gan {1}\"\n\nmsgid \"{n} a\"\nmsgid_plural \"{n} b\"\nmsgstr[0] \"{n} c\"\nmsgstr[1] \"{n} d\"\n";
    REQUIRE(read_catalogue(whole).trouble == "");
    for (std::size_t at = 0; at < whole.size(); ++at) {
        const CatalogueFile cut = read_catalogue(whole.substr(0, at));
        CHECK(cut.trouble.empty() != cut.compiled.empty());
        std::string spoilt = whole;
        for (const char byte : {'"', '\\', '\n', '\xFF', '\0', '}'}) {
            spoilt[at] = byte;
            const CatalogueFile other = read_catalogue(spoilt);
            CHECK(other.trouble.empty() != other.compiled.empty());
        }
    }
}

TEST_CASE("Language: a translator's own file is taken before the one that came with the kiosk") {
    const TemporaryFolder folder;
    write_catalogue(folder.path(), "cy", {{"Back", "Nôl"}, {"Next", "Nesaf"}});
    CHECK(Language(folder.path(), "cy")("Back") == "Nôl");
    write_po(folder.path(), header + "msgid \"Back\"\nmsgstr \"Yn ôl\"\n\nmsgid \"{n} note\"\nmsgid_plural \"{n} notes\"\nmsgstr[0] \"{n} nodyn\"\nmsgstr[1] \"{n} o nodiadau\"\n");
    const Language welsh(folder.path(), "cy");
    CHECK(welsh.complaint() == "");
    CHECK(welsh("Back") == "Yn ôl");
    CHECK(welsh.count("{n} note", "{n} notes", 1) == "1 nodyn");
    CHECK(welsh.count("{n} note", "{n} notes", 4) == "4 o nodiadau");
    CHECK(welsh("Next") == "Next"); // not in it: English
    CHECK(welsh.missing() == std::vector<std::string>{"Next"});
    CHECK(Language::installed(folder.path()) == std::vector<std::string>{"en", "cy"});
}

TEST_CASE("Language: a translator's file that is broken is complained of, and the kiosk goes on") {
    const TemporaryFolder folder;
    write_po(folder.path(), header + "msgid \"Back\"\nmsgstr \"Yn ôl\n");
    const Language none(folder.path(), "cy");
    CHECK(none.complaint() == "cy.po, line 9: the quotation mark at the end is missing.");
    CHECK(none.code() == "en");
    CHECK(none("Back") == "Back");
    write_catalogue(folder.path(), "cy", {{"Back", "Nôl"}});
    const Language shipped(folder.path(), "cy"); // what came with the kiosk still stands
    CHECK(shipped.complaint() != "");
    CHECK(shipped("Back") == "Nôl");
    write_po(folder.path(), "msgid \"\"\nmsgstr \"\\nLanguage: ur\\nContent-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=1; plural=0;\\n\"\n");
    CHECK(Language(folder.path(), "cy").complaint() == "cy.po, line 1: its header says that its language is \"ur\".");
}
