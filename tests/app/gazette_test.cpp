// The house's weekly paper, read back by a PDF reader of its own: how many pages, every script on it, and nothing cut.
#include <cstdio>
#include <fstream>
#include <memory>
#include <sstream>

#include "app/router.h"
#include "data/about_me.h"
#include "data/festivals.h"
#include "data/gazette.h"
#include "data/wins.h"
#include "tests/app/small_house.h"
#include "tests/catch.h"
#include "tests/stage/folder.h"
#include "widgets/drawing.h"

using namespace app;

namespace {

std::string said_by(const std::string& command) {
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), &pclose);
    std::string all;
    char piece[4096];
    for (std::size_t got = 0; pipe && (got = std::fread(piece, 1, sizeof piece, pipe.get())) > 0;) all.append(piece, got);
    return all;
}

// As somebody with the paper in hand would read it.
class Sheet {
public:
    explicit Sheet(Visitor& visitor) : document(load_paper(loading_of(visitor.world), PaperName::gazette)), m_file(m_folder.path().string() + "/paper.pdf") {
        std::ofstream(m_file, std::ios::binary) << widgets::paper_pdf(document, ALONGSIDE_SOURCE "/assets/pictures");
        for (const char letter : said_by("pdftotext -enc UTF-8 -raw " + m_file + " -")) { // lines are broken where there is room
            const bool space = letter == '\n' || letter == ' ' || letter == '\f';
            if (!space || text.empty() || text.back() != ' ') text += space ? ' ' : letter;
        }
        std::istringstream in(said_by("pdftotext -enc UTF-8 -bbox " + m_file + " -"));
        for (std::string line; std::getline(in, line);) {
            pages += line.find("<page ") != std::string::npos ? 1 : 0;
            if (line.find("<word ") != std::string::npos) all_inside = all_inside && is_inside(line);
        }
    }
    bool says(const std::string& words) const { return text.find(words) != std::string::npos; }
    widgets::PaperDocument document;
    std::string text;
    int pages = 0;
    bool all_inside = true; // no word beyond the edge of the paper

private:
    static bool is_inside(const std::string& line) {
        constexpr double width = 595.3, height = 841.9;
        const auto number = [&](const char* name) { return std::stod(line.substr(line.find(name) + std::string(name).size() + 2)); };
        return number("xMin") >= 0 && number("yMin") >= 0 && number("xMax") <= width && number("yMax") <= height;
    }
    stage::Folder m_folder;
    std::string m_file;
};

data::EntryId win_of(SmallHouse& house, data::PersonId who, const std::string& words, data::Audience audience = data::Audience::house) {
    return data::record_win(house.home, house.as(who), {who, data::Win::made, words, audience, {}});
}

} // namespace

TEST_CASE("The paper: last week's wins of those who agreed, the coming week with places, and its festivals") {
    SmallHouse house;
    data::keep_culture(house.home, house.as_grace(), data::Culture::sikh, true);
    win_of(house, house.rose, "The blue scarf is finished");
    win_of(house, house.harold, "A birdhouse");
    win_of(house, house.rose, "A quiet hour", data::Audience::care_team);
    Visitor grace(house);
    grace.comes_in(house.as_grace());
    const Sheet first(grace);
    CHECK(first.pages == 1);
    CHECK(first.all_inside);
    CHECK(first.says("The blue scarf is finished"));
    CHECK(first.says("Rose made something"));
    CHECK_FALSE(first.says("birdhouse")); // Harold did not agree to be named, and nobody asked him
    CHECK_FALSE(first.says("Harold"));
    CHECK_FALSE(first.says("quiet hour"));
    CHECK(first.says("Guru Nanak's birthday"));
    CHECK(first.says("Tuesday 24 November"));
    CHECK(first.says("Singing"));
    CHECK(first.says("only people who agreed"));

    data::say_in_paper(house.home, house.as(house.harold), house.harold, data::InPaper::yes);
    data::say_in_paper(house.home, house.as(house.rose), house.rose, data::InPaper::no);
    const Sheet second(grace);
    CHECK(second.says("birdhouse"));
    CHECK(second.says("Harold made something"));
    CHECK_FALSE(second.says("Rose"));
    CHECK_FALSE(second.says("scarf"));
}

TEST_CASE("The paper: every script stands on it as it was written, and a drawing with its win") {
    SmallHouse house;
    win_of(house, house.rose, "ਮੈਂ ਬਾਗ ਵਿੱਚ ਕੰਮ ਕੀਤਾ");
    win_of(house, house.rose, "میں نے چائے بنائی");
    win_of(house, house.rose, "আমি বাগানে গান গেয়েছি");
    win_of(house, house.rose, "Zrobiłam pierogi z żurawiną");
    widgets::Drawing drawing;
    drawing.lines.push_back({widgets::Ink::blue, {{10, 10}, {40, 30}}});
    const std::string svg = widgets::to_svg(drawing);
    data::record_win(house.home, house.as(house.rose), {house.rose, data::Win::made, "A boat", data::Audience::house, {}, {{data::BlobUse::drawing, data::Bytes(svg.begin(), svg.end())}}});
    Visitor grace(house);
    grace.comes_in(house.as_grace());
    const Sheet sheet(grace);
    CHECK(sheet.says("ਬਾਗ"));
    CHECK(sheet.says("বাগানে"));
    CHECK(sheet.says("żurawiną"));
    CHECK(sheet.says("A boat"));
    CHECK(sheet.document.own_pictures.size() == 1);
    // In Nastaliq a word climbs and falls, so that the reader program takes it for several lines; every letter is there.
    for (const char* letter : {"چ", "ا", "ئ", "ے", "ن", "ی"}) {
        CHECK(sheet.says(letter));
    }
}

TEST_CASE("The paper: it speaks the language of the home, whoever prints it") {
    SmallHouse house;
    data::HomeFacts facts = data::home_facts(house.home, house.manager);
    win_of(house, house.rose, "The blue scarf is finished");
    Visitor grace(house);
    grace.comes_in(house.as_grace());
    grace.does(SpeakTo{"cy"});
    const Sheet english(grace);
    CHECK(english.document.language == facts.language);
    CHECK(english.says("What went well"));
}

TEST_CASE("The paper: a busy week is two pages, and none of it is lost at an edge") {
    SmallHouse house;
    data::keep_culture(house.home, house.as_grace(), data::Culture::sikh, true);
    const std::string long_words = "It took me the whole of the afternoon, with tea in between, and everybody who came by had something to say about the colours of it.";
    for (int i = 1; i <= 18; ++i) win_of(house, house.rose, "Number " + std::to_string(i) + ". " + long_words);
    for (int day = 0; day < 7; ++day) {
        for (int hour = 9; hour < 16; ++hour) {
            const std::int64_t starts = that_saturday(hour, 0, day);
            data::NewActivity plan{"Club " + std::to_string(day) + "-" + std::to_string(hour), "In the garden room", "do-club", data::WallTime{starts}, data::WallTime{starts + 1'800'000}};
            plan.access = {data::Access::step_free, data::Access::hearing_loop, data::Access::large_print};
            plan.ways = {data::Way::minibus};
            data::add_activity(house.home, house.as_grace(), plan);
        }
    }
    Visitor grace(house);
    grace.comes_in(house.as_grace());
    const Sheet sheet(grace);
    CHECK(sheet.pages == 2);
    CHECK(sheet.all_inside);
    CHECK(sheet.says("Number 18."));
    CHECK(sheet.says("and 12 more")); // what is left out is said
    CHECK(sheet.says("Club 6-15"));
    CHECK(sheet.says("Club 3-9"));
}

TEST_CASE("The paper: a week in which nothing was shared and nothing is planned says so, and is one page") {
    SmallHouse house;
    house.clock.wall_ms = that_saturday(10, 0, 60);
    Visitor grace(house);
    grace.comes_in(house.as_grace());
    const Sheet sheet(grace);
    CHECK(sheet.pages == 1);
    CHECK(sheet.says("Nothing was shared with the house this week."));
    CHECK(sheet.says("Nothing is planned yet."));
}
