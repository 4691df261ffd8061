// Lists of people as spreadsheets write them: every encoding and divider, every bad line named, and files that are no lists.
#include "data/people_file.h"

#include <ctime>

#include "data/people_file_scan.h"
#include "data/phrases.h"
#include "data/text.h"
#include "fixtures.h"

using namespace data;

namespace {

PeopleWords english() {
    PeopleWords words;
    words.columns = {{"name", PeopleColumn::name}, {"called", PeopleColumn::called},     {"role", PeopleColumn::role},
                     {"language", PeopleColumn::language}, {"job", PeopleColumn::job}, {"name on the glass", PeopleColumn::on_glass}};
    words.roles = {{"resident", Role::resident}, {"staff", Role::staff}, {"manager", Role::manager}};
    words.languages = {{"pl", "pl"}, {"Polish", "pl"}, {"polski", "pl"}, {"ਪੰਜਾਬੀ", "pa"}};
    words.answers = {{"yes", true}, {"no", false}};
    return words;
}

PeopleFile read(std::string_view bytes) { return read_people_file(bytes, english()); }

std::vector<std::pair<int, BadLine>> bad_lines(const PeopleFile& file) {
    std::vector<std::pair<int, BadLine>> lines;
    for (const auto& bad : file.bad) lines.emplace_back(bad.line, bad.why);
    return lines;
}

// What a spreadsheet of Western Europe and one with UTF-16 make of it; letters up to U+00FF alone.
std::string latin(std::string_view utf8) {
    std::string bytes;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        bytes += byte < 0x80 ? utf8[i] : static_cast<char>((byte & 0x03U) << 6U | (static_cast<unsigned char>(utf8[++i]) & 0x3FU));
    }
    return bytes;
}
std::string utf16(std::string_view utf8) {
    std::string bytes = "\xFF\xFE";
    for (const char c : latin(utf8)) bytes += {c, '\0'};
    return bytes;
}

} // namespace

TEST_CASE("A list of people: the same people come out of every encoding, divider and line end") {
    const std::string plain = "Name,Called,Role,Language,Job,Name on the glass\r\n\"Müller, Zoë\",Zoë,resident,Polish,,yes\r\nJosé Ortega,,staff,,Carer,\r\n";
    std::string semicolons = "Name;Called;Role;Language;Job;Name on the glass\n\"Müller, Zoë\";Zoë;Resident;polski;;Yes\nJosé Ortega;;STAFF;;Carer;\n";
    std::string tabs = "Name\tCalled\tRole\tLanguage\tJob\tName on the glass\rMüller, Zoë\tZoë\tresident\tpl\t\tYES\rJosé Ortega\t\tstaff\t\tCarer";
    for (const std::string& text : {plain, semicolons, tabs, "sep=;\r\n" + semicolons})
        for (const std::string& bytes : {text, "\xEF\xBB\xBF" + text, latin(text), utf16(text)}) {
            const PeopleFile file = read(bytes);
            REQUIRE(file.trouble == PeopleTrouble::none);
            CHECK(file.bad.empty());
            REQUIRE(file.good.size() == 2);
            CHECK(file.good[0].name == "Zoë");
            CHECK(file.good[0].full_name == "Müller, Zoë");
            CHECK(file.good[0].role == Role::resident);
            CHECK(file.good[0].language == "pl");
            CHECK(file.good[0].name_on_glass);
            CHECK(file.good[1].name == "José"); // the first word of the name, where nothing says what they are called
            CHECK(file.good[1].job == "Carer");
            CHECK(file.good[1].role == Role::staff);
            CHECK_FALSE(file.good[1].name_on_glass);
        }
}

TEST_CASE("A list of people: what only Windows writes is understood, and so is Punjabi") {
    CHECK(read("name;job\nSin\x8E"
               "ad O\x92Neill;x\n").good.front().full_name == "SinŽad O’Neill"); // not Latin-1, in which these are no letters
    const PeopleFile file = read("called,language\nਸਿਮਰਨ,ਪੰਜਾਬੀ\n");
    REQUIRE(file.good.size() == 1);
    CHECK(file.good.front().name == "ਸਿਮਰਨ");
    CHECK(file.good.front().language == "pa");
}

TEST_CASE("A list of people: quoted fields go over lines, and lines are counted as an editor counts them") {
    const PeopleFile file = read("name,role,job\n\"Rose\nEllery\",resident,\n\"Ann \"\"Nan\"\" Lee\",resident,\"a, b\"\nNobody,gardener,\n");
    REQUIRE(file.good.size() == 2);
    CHECK(file.good[0].full_name == "Rose Ellery");
    CHECK(file.good[1].full_name == "Ann \"Nan\" Lee");
    CHECK(file.good[1].job == "a, b");
    CHECK(file.lines == std::vector<int>{2, 4});
    CHECK(bad_lines(file) == std::vector<std::pair<int, BadLine>>{{5, BadLine::unknown_role}});
    CHECK(file.bad.front().word == "gardener");
    CHECK(file.bad.front().name == "Nobody");
}

TEST_CASE("A list of people: every bad line is named with what is wrong, and the good ones stay good") {
    const std::string long_name(201, 'x');
    const PeopleFile file = read("name,called,role,language,name on the glass\n"
                                 "Ann Lee,,resident,,\n"      // 2
                                 ",,resident,,\n"             // 3
                                 "Bo Day,,,,\n"               // 4
                                 "Cy Fox,,cook,,\n"           // 5
                                 "Di Hall,,resident,Klingon,\n" // 6
                                 "Ed Ince,,resident,,perhaps\n" // 7
                                 "Flo Jay,,resident,,,,extra\n" // 8
                                 + long_name + ",,resident,,\n" // 9
                                 "\n"
                                 "\"Gil King,,resident,,\n"   // 11
                                 "Hal Lamb,,staff,,no\n");    // 12
    CHECK(file.good.size() == 2);
    CHECK(file.lines == std::vector<int>{2, 12});
    CHECK(bad_lines(file) == std::vector<std::pair<int, BadLine>>{{3, BadLine::no_name}, {4, BadLine::no_role}, {5, BadLine::unknown_role}, {6, BadLine::unknown_language},
                                                                 {7, BadLine::unclear_answer}, {8, BadLine::too_many_columns}, {9, BadLine::too_long}, {11, BadLine::open_quote}});
    for (const auto& bad : file.bad) CHECK(characters(bad.name) <= 41);
}

TEST_CASE("A list of people: without headings the columns stand in their usual order; with none for the role, all live here") {
    const PeopleFile bare = read("Rose Ellery,Rosie,resident,pl,,yes\nSam Okoro,,staff,,Carer,\n");
    REQUIRE(bare.good.size() == 2);
    CHECK(bare.good[0].name == "Rosie");
    CHECK(bare.good[1].job == "Carer");
    const PeopleFile names = read("name\nRose Ellery\nHarold Pike\n");
    REQUIRE(names.good.size() == 2);
    CHECK(names.good[1].role == Role::resident);
}

TEST_CASE("A list of people: what is no list is refused, kindly and quickly") {
    CHECK(read("").trouble == PeopleTrouble::empty);
    CHECK(read("\n\n  \n").trouble == PeopleTrouble::empty);
    CHECK(read("name,role\n").trouble == PeopleTrouble::empty);
    CHECK(read("Dear all,\nplease find below\nthe minutes\n").bad.size() == 3); // words with a comma in them are no people
    CHECK(read("Just one sentence").trouble == PeopleTrouble::not_a_list);
    CHECK(read(std::string("\x89PNG\r\n\x1A\n\0\0\0\x0D", 12)).trouble == PeopleTrouble::not_a_list);
    std::string spreadsheet("PK\x03\x04", 4);
    spreadsheet.append(500, '\x01');
    CHECK(read(spreadsheet).trouble == PeopleTrouble::not_a_list);
    CHECK(read("\xFF\xFE" "a").trouble == PeopleTrouble::not_a_list); // half a letter
    CHECK(read(std::string(largest_people_file + 1, 'a')).trouble == PeopleTrouble::too_large);
    std::string many = "name,role\n";
    for (int i = 0; i < 10'000; ++i) many += "Person " + std::to_string(i) + ",resident\n";
    CHECK(read(many).trouble == PeopleTrouble::too_many);
    std::string quotes = "name,role\n";
    for (int i = 0; i < 90'000; ++i) quotes += "\"\"\"a,b\n"; // each of them open to the end
    CHECK(read(quotes).trouble != PeopleTrouble::none);
}

TEST_CASE("A list of people: who is here already or stands in it twice is named; two of one name with other full names are two") {
    SmallHome small;
    PeopleFile file = read("name,called,role\nRosemary Bell,Rose,resident\nUna Hay,Una,resident\nuna hay,UNA,resident\nUna Moss,Una,resident\n");
    REQUIRE(file.good.size() == 4);
    look_through(small.home(), small.as_mia(), file);
    CHECK(file.good.size() == 2);
    CHECK(bad_lines(file) == std::vector<std::pair<int, BadLine>>{{2, BadLine::here_already}, {4, BadLine::twice}});
    CHECK(trouble_of([&] { look_through(small.home(), small.as_sam(), file); }) == Trouble::refused);
}

TEST_CASE("A list of people: a name written with other spaces, which nobody sees, is the same name") {
    SmallHome small;
    PeopleFile file = read("name,called,role,job\nUna Hay,Una,resident,\nUna  Hay, Una ,resident,\n\"Una\tHay\",Una,resident,\n\"Una\nHay\",Una,resident,\nUna\xC2\xA0Hay,Una\xC2\xA0,resident,\nJo\xC2\xA0 Vane,,staff,Night\t nurse\n");
    REQUIRE(file.good.size() == 6);
    CHECK(file.good[5].full_name == "Jo Vane");
    CHECK(file.good[5].name == "Jo");
    CHECK(file.good[5].job == "Night nurse");
    look_through(small.home(), small.as_mia(), file);
    CHECK(bad_lines(file) == std::vector<std::pair<int, BadLine>>{{3, BadLine::twice}, {4, BadLine::twice}, {5, BadLine::twice}, {7, BadLine::twice}});
}

TEST_CASE("A list of people: the good ones come in together, each resident with a picture of their own, and a list read again brings nobody") {
    SmallHome small;
    const std::string bytes = "name,role\nUna Hay,resident\nIda Moss,resident\nJo Vane,staff\n";
    PeopleFile file = read(bytes);
    look_through(small.home(), small.as_mia(), file);
    CHECK(trouble_of([&] { take_in(small.home(), small.as_sam(), file, {}); }) == Trouble::refused);
    const auto written = take_in(small.home(), small.as_mia(), file, {"pic-rose", "pic-boat"});
    REQUIRE(written.size() == 3);
    const auto una = person(small.home(), small.as_mia(), written[0]), ida = person(small.home(), small.as_mia(), written[1]);
    CHECK(una->picture != ida->picture);
    CHECK(person(small.home(), small.as_mia(), written[2])->picture.empty());
    PeopleFile again = read(bytes);
    look_through(small.home(), small.as_mia(), again);
    CHECK(again.good.empty());
    CHECK(again.bad.size() == 3);
    small.reopen();
    CHECK(all_good(small.home()));
}

TEST_CASE("A list of people: a thousand lines are read, looked through and taken in within a moment") {
    SmallHome small;
    std::string list = "name,called,role,language,job,name on the glass\n";
    for (int i = 1; i < static_cast<int>(most_people_in_file); ++i)
        list += "Person Number " + std::to_string(i) + ",Pers" + std::to_string(i) + ",staff,polski,Carer,no\n";
    const std::clock_t start = std::clock(); // the processor's: other programs do not count
    PeopleFile file = read(list);
    look_through(small.home(), small.as_mia(), file);
    CHECK(take_in(small.home(), small.as_mia(), file, {}).size() == most_people_in_file - 1);
    CHECK(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC < 1); // where the roll was read again after each of them, it took three
}

TEST_CASE("Our own phrases: a home adds its own and hides ready ones, by the manager alone, and both can be put back") {
    SmallHome small;
    auto& home = small.home();
    const PhraseId id = add_phrase(home, small.as_mia(), PhraseUse::pass_on, " The garden door sticks. ");
    CHECK(add_phrase(home, small.as_mia(), PhraseUse::pass_on, "The garden door sticks.") == id); // once is enough
    add_phrase(home, small.as_mia(), PhraseUse::answer, "Thank you, dear");
    REQUIRE(our_phrases(home, small.as_sam(), PhraseUse::pass_on).size() == 1);
    CHECK(our_phrases(home, small.as_sam(), PhraseUse::pass_on).front().words == "The garden door sticks.");
    hide_phrase(home, small.as_mia(), PhraseUse::pass_on, "Slept well", true);
    CHECK(hidden_phrases(home, small.as_sam(), PhraseUse::pass_on) == std::vector<std::string>{"Slept well"});
    CHECK(hidden_phrases(home, small.as_sam(), PhraseUse::answer).empty());
    CHECK(trouble_of([&] { add_phrase(home, small.as_sam(), PhraseUse::pass_on, "No"); }) == Trouble::refused);
    CHECK(trouble_of([&] { remove_phrase(home, small.as_sam(), id); }) == Trouble::refused);
    CHECK(trouble_of([&] { hide_phrase(home, small.as_sam(), PhraseUse::answer, "Thank you", true); }) == Trouble::refused);
    CHECK(trouble_of([&] { add_phrase(home, small.as_mia(), PhraseUse::pass_on, "  "); }) == Trouble::refused);
    CHECK(trouble_of([&] { add_phrase(home, small.as_mia(), PhraseUse::pass_on, std::string(121, 'x')); }) == Trouble::refused);
    remove_phrase(home, small.as_mia(), id);
    hide_phrase(home, small.as_mia(), PhraseUse::pass_on, "Slept well", false);
    CHECK(our_phrases(home, small.as_sam(), PhraseUse::pass_on).empty());
    CHECK(hidden_phrases(home, small.as_sam(), PhraseUse::pass_on).empty());
    small.reopen();
    CHECK(all_good(small.home()));
}
