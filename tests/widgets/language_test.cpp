// The words, dates and order of names in one language or another.
#include "tests/catch.h"
#include "tests/widgets/small_catalogue.h"
#include "widgets/language.h"

#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>

using namespace widgets;

namespace {

// Saturday 21 November 2026, 10:42 in Greenwich.
constexpr std::int64_t saturday_ms = 1'795'257'720'000;

// The machine's time zone, for one test.
class TimeZone {
public:
    explicit TimeZone(const char* name) {
        if (const char* before = std::getenv("TZ")) {
            m_before = before;
            m_had_one = true;
        }
        setenv("TZ", name, 1);
        tzset();
    }
    ~TimeZone() {
        m_had_one ? setenv("TZ", m_before.c_str(), 1) : unsetenv("TZ");
        tzset();
    }
    TimeZone(const TimeZone&) = delete;
    TimeZone& operator=(const TimeZone&) = delete;

private:
    std::string m_before;
    bool m_had_one = false;
};

} // namespace

TEST_CASE("Language: English needs no catalogue") {
    const Language english("/nowhere", "en");
    CHECK(english.code() == "en");
    CHECK_FALSE(english.right_to_left());
    CHECK(english("How do you feel?") == "How do you feel?");
    CHECK(english.count("{n} note", "{n} notes", 1) == "1 note");
    CHECK(english.count("{n} note", "{n} notes", 0) == "0 notes");
    CHECK(english.count("{n} note", "{n} notes", 12) == "12 notes");
}

TEST_CASE("Language: asking again gives the very same words") {
    const Language english("/nowhere", "en");
    const std::string& first = english("Back");
    const std::string same_words_elsewhere = "Back";
    for (int i = 0; i < 1000; ++i) {
        english(("word " + std::to_string(i)).c_str());
    }
    CHECK(&english(same_words_elsewhere.c_str()) == &first);
}

TEST_CASE("Language: Urdu is read from its catalogue and runs from right to left") {
    const TemporaryFolder folder;
    write_catalogue(folder.path(), "ur", {{"Back", "واپس"}, {plural({"{n} note", "{n} notes"}), plural({"{n} نوٹ", "{n} نوٹس"})}});
    const Language urdu(folder.path(), "ur");
    CHECK(urdu.code() == "ur");
    CHECK(urdu.right_to_left());
    CHECK(urdu("Back") == "واپس");
    CHECK(urdu("A word that nobody translated") == "A word that nobody translated");
    CHECK(urdu.count("{n} note", "{n} notes", 1) == "1 نوٹ");
    CHECK(urdu.count("{n} note", "{n} notes", 5) == "5 نوٹس");
}

TEST_CASE("Language: Polish has three plural forms") {
    const TemporaryFolder folder;
    write_catalogue(folder.path(), "pl", {{plural({"{n} note", "{n} notes"}), plural({"{n} notatka", "{n} notatki", "{n} notatek"})}},
                    "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);");
    const Language polish(folder.path(), "pl");
    CHECK_FALSE(polish.right_to_left());
    CHECK(polish.count("{n} note", "{n} notes", 1) == "1 notatka");
    CHECK(polish.count("{n} note", "{n} notes", 3) == "3 notatki");
    CHECK(polish.count("{n} note", "{n} notes", 12) == "12 notatek");
    CHECK(polish.count("{n} note", "{n} notes", 22) == "22 notatki");
}

TEST_CASE("Language: one without a catalogue, or that is none, is English altogether") {
    for (const char* code : {"ur", "xx", "", "../../etc", "a very long name that is no language"}) {
        const Language language("/nowhere", code);
        CHECK(language.code() == "en");
        CHECK_FALSE(language.right_to_left());
        CHECK(language("Back") == "Back");
        CHECK(language.weekday(saturday_ms) == "Saturday");
    }
}

TEST_CASE("Language: an empty or damaged catalogue leaves the words English") {
    const TemporaryFolder folder;
    write_catalogue(folder.path(), "ur", {});
    CHECK(Language(folder.path(), "ur")("Back") == "Back");

    write_catalogue(folder.path(), "pl", {{"Back", "Wstecz"}});
    const auto file = folder.path() / "pl" / "LC_MESSAGES" / "alongside.mo";
    const auto whole = std::filesystem::file_size(file);
    for (std::uintmax_t size = 0; size < whole; size += 7) {
        write_catalogue(folder.path(), "pl", {{"Back", "Wstecz"}});
        std::filesystem::resize_file(file, size);
        const Language polish(folder.path(), "pl");
        const std::string words = polish("Back");
        CHECK(words == "Back");
        CHECK(polish.code() == "en");
        CHECK_FALSE(polish.count("{n} note", "{n} notes", 2).empty());
        CHECK(polish.complaint() == "pl/LC_MESSAGES/alongside.mo is damaged, so that the words are English: please install the program again.");
    }
    write_catalogue(folder.path(), "pl", {{"Back", "Wstecz"}});
    CHECK(Language(folder.path(), "pl").complaint() == "");
    CHECK(Language(folder.path(), "cy").complaint() == ""); // none at all is no damage
}

TEST_CASE("Language: whatever stands in the place of a byte of a catalogue, it is told or it is words") {
    const TemporaryFolder folder;
    write_catalogue(folder.path(), "pl", {{"Back", "Wstecz"}, {"Next", "Dalej"}});
    const auto file = folder.path() / "pl" / "LC_MESSAGES" / "alongside.mo";
    std::ifstream in(file, std::ios::binary);
    const std::string whole{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    int told = 0;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string spoilt = whole;
        spoilt[at] = '\xFF';
        std::ofstream(file, std::ios::binary) << spoilt;
        const Language polish(folder.path(), "pl");
        CHECK_FALSE(polish("Back").empty());
        CHECK_FALSE(polish.count("{n} note", "{n} notes", 2).empty());
        told += polish.complaint().empty() ? 0 : 1;
        CHECK((polish.complaint().empty() || polish.code() == "en"));
    }
    CHECK(told > 30);
}

TEST_CASE("Language: what is installed is listed, English first") {
    const TemporaryFolder folder;
    write_catalogue(folder.path(), "ur", {});
    write_catalogue(folder.path(), "cy", {});
    std::filesystem::create_directories(folder.path() / "pl"); // no catalogue in it
    CHECK(Language::installed(folder.path()) == std::vector<std::string>{"en", "cy", "ur"});
    CHECK(Language::installed("/nowhere") == std::vector<std::string>{"en"});
}

TEST_CASE("Language: each language is named as its speakers name it") {
    CHECK(Language::own_name("en") == "English");
    CHECK(Language::own_name("ur") == "اردو");
    CHECK(Language::own_name("pl") == "Polski");
    CHECK(Language::own_name("cy") == "Cymraeg");
    CHECK(Language::own_name("pa") == "ਪੰਜਾਬੀ");
}

TEST_CASE("Language: words with gaps are filled in, in the order of the translation") {
    const TemporaryFolder folder;
    write_catalogue(folder.path(), "ur", {{"From {1}, {2}", "{2}: {1}"}});
    CHECK(Language("/nowhere", "en").with("From {1}, {2}", {"Tom", "her son"}) == "From Tom, her son");
    CHECK(Language(folder.path(), "ur").with("From {1}, {2}", {"Tom", "son"}) == "son: Tom");
    // What people typed may hold braces of its own.
    CHECK(Language("/nowhere", "en").with("From {1}, {2}", {"{2}", "x"}) == "From {2}, x");
    CHECK(Language("/nowhere", "en").with("{3} {", {"x"}) == "{3} {");
    // Who wrote a sentence ended it.
    const Language english("/nowhere", "en");
    CHECK(english.with("{1}. {2}.", {"Where to go?", "“To the sea.”"}) == "Where to go? “To the sea.”");
    CHECK(english.with("{1}. {2}.", {"Rose", "Dorothy iced a cake…"}) == "Rose. Dorothy iced a cake…");
    CHECK(english.with("{1}, {2}", {"No.", "4"}) == "No., 4");
    CHECK(english.with("{1}: {2}", {"Why was it changed?", "Breakfast."}) == "Why was it changed? Breakfast.");
    CHECK(english.with("{1}: {2}", {"Rose", "Breakfast"}) == "Rose: Breakfast");
}

TEST_CASE("Language: day, date and clock in English, in the home's own time") {
    const TimeZone london("Europe/London");
    const Language english("/nowhere", "en");
    CHECK(english.weekday(saturday_ms) == "Saturday");
    CHECK(english.day_and_month(saturday_ms) == "21 November");
    CHECK(english.full_date(saturday_ms) == "Saturday 21 November");
    CHECK(english.date_and_year(saturday_ms) == "21 November 2026");
    CHECK(english.time(saturday_ms) == "10:42");
    constexpr std::int64_t hour = 3'600'000;
    CHECK(english.time(saturday_ms + 4 * hour - 12 * 60'000) == "2:30");
    CHECK(english.time_24(saturday_ms + 4 * hour - 12 * 60'000) == "14:30");
    CHECK(english.time_24(saturday_ms - 2 * hour) == "08:42");
    CHECK(english.time(saturday_ms + 2 * hour) == "12:42");
    CHECK(english.time(saturday_ms + 14 * hour) == "12:42");
    CHECK(english.weekday(saturday_ms + 14 * hour) == "Sunday");
    // Summer time: 1 July 2026, noon in Greenwich.
    CHECK(english.time(1'782'907'200'000) == "1:00");
    // Before 1970.
    CHECK(english.full_date(-1) == "Thursday 1 January"); // Britain kept summer time all through the winter of 1969
    const TimeZone karachi("Asia/Karachi");
    CHECK(Language("/nowhere", "en").time_24(saturday_ms) == "15:42");
}

TEST_CASE("Language: dates of other languages have their own words and order, with Western digits") {
    const TimeZone london("Europe/London");
    const TemporaryFolder folder;
    for (const char* code : {"ur", "pl", "cy"}) {
        write_catalogue(folder.path(), code, {});
    }
    const Language urdu(folder.path(), "ur");
    CHECK(urdu.weekday(saturday_ms) == "ہفتہ");
    CHECK(urdu.day_and_month(saturday_ms) == "21 نومبر");
    CHECK(urdu.full_date(saturday_ms).find("21") != std::string::npos);
    CHECK(urdu.full_date(saturday_ms).find("ہفتہ") != std::string::npos);
    CHECK(urdu.time(saturday_ms) == "10:42");
    const Language polish(folder.path(), "pl");
    CHECK(polish.day_and_month(saturday_ms) == "21 listopada");
    CHECK(polish.full_date(saturday_ms) == "Sobota, 21 listopada");
    CHECK(polish.date_and_year(saturday_ms) == "21 listopada 2026");
    CHECK(polish.weekday(saturday_ms) == "Sobota"); // it stands alone: at the head of the day
    CHECK(Language(folder.path(), "cy").weekday(saturday_ms) == "Dydd Sadwrn");
    // A night around which the day differs between zones.
    const TimeZone auckland("Pacific/Auckland");
    CHECK(Language(folder.path(), "pl").full_date(saturday_ms + 4 * 3'600'000) == "Niedziela, 22 listopada");
}

TEST_CASE("Language: each language names the days of the week and the months as its readers do, all the year") {
    const TimeZone london("Europe/London");
    const TemporaryFolder folder;
    for (const char* code : {"ur", "pl", "cy", "pa", "bn"}) {
        write_catalogue(folder.path(), code, {});
    }
    struct Said {
        const char *code, *weekday, *date;
    };
    for (const Said& said : {Said{"pl", "Sobota", "21 listopada"}, Said{"cy", "Dydd Sadwrn", "21 Tachwedd"}, Said{"ur", "ہفتہ", "21 نومبر"},
                             Said{"pa", "ਸ਼ਨਿੱਚਰਵਾਰ", "21 ਨਵੰਬਰ"}, Said{"bn", "শনিবার", "21 নভেম্বর"}}) {
        INFO(said.code);
        const Language language(folder.path(), said.code);
        CHECK(language.weekday(saturday_ms) == said.weekday);
        CHECK(language.day_and_month(saturday_ms) == said.date);
        CHECK(language.full_date(saturday_ms).find(said.weekday) == 0);
        // No day of a year is without its words, and none has a digit that is not Western.
        for (int day = 0; day < 366; ++day) {
            const std::string date = language.full_date(saturday_ms + day * 86'400'000LL);
            CHECK(date.size() > 8);
            CHECK(date.find_first_of("0123456789") != std::string::npos);
        }
    }
}

TEST_CASE("Language: the clock goes round once a day or twice, as its readers are used to") {
    const TimeZone london("Europe/London");
    const TemporaryFolder folder;
    for (const char* code : {"ur", "pl", "cy", "pa", "bn", "de", "fr"}) {
        write_catalogue(folder.path(), code, {});
    }
    const std::int64_t half_past_two = saturday_ms + (3 * 60 + 48) * 60'000;
    for (const char* code : {"ur", "cy", "pa", "bn"}) {
        INFO(code);
        CHECK(Language(folder.path(), code).time(half_past_two) == "2:30");
    }
    for (const char* code : {"pl", "de", "fr"}) {
        INFO(code);
        CHECK(Language(folder.path(), code).time(half_past_two) == "14:30");
        CHECK(Language(folder.path(), code).time(half_past_two - 6 * 3'600'000) == "8:30");
    }
}

TEST_CASE("Language: names are sorted as people expect") {
    const Language english("/nowhere", "en");
    CHECK(english.compare("anna", "Bert") < 0);
    CHECK(english.compare("Zoë", "Zoe") > 0);
    CHECK(english.compare("Élodie", "Frank") < 0);
    CHECK(english.compare("Tom", "Tom") == 0);
    const TemporaryFolder folder;
    write_catalogue(folder.path(), "pl", {});
    const Language polish(folder.path(), "pl");
    CHECK(polish.compare("Łucja", "Lzy") > 0); // ł is a letter of its own, after l
    CHECK(polish.compare("Ćwik", "Czub") > 0);
    // Bengali and Urdu names keep the order of their own alphabets, and Latin names stand together.
    write_catalogue(folder.path(), "ur", {});
    write_catalogue(folder.path(), "bn", {});
    write_catalogue(folder.path(), "cy", {});
    const Language urdu(folder.path(), "ur"), bengali(folder.path(), "bn"), welsh(folder.path(), "cy");
    CHECK(urdu.compare("پروین", "ثنا") < 0); // p comes after b and before t, which Arabic does not have
    CHECK(urdu.compare("ٹیپو", "ثنا") < 0);
    CHECK(bengali.compare("অমল", "কমল") < 0);
    CHECK(bengali.compare("খোকন", "গীতা") < 0);
    CHECK(welsh.compare("Cadi", "Chwaer") < 0);
    CHECK(welsh.compare("Czub", "Chwaer") < 0); // ch is a letter of its own, after c
    CHECK(welsh.compare("Lowri", "Llinos") < 0); // and ll after l
}
