// Journeys of what goes across: two write the same one after the other, a note that was read meanwhile, a photograph that is on paper
// already, a list as a spreadsheet saves it. One clear sentence, both versions kept, nothing lost.
#include <algorithm>
#include <fstream>
#include <set>

#include "data/about_me.h"
#include "data/activities.h"
#include "data/circle.h"
#include "data/notes.h"
#include "data/partnerships.h"
#include "data/people.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/journeys/stick.h"
#include "tests/journeys/walk.h"

using app::ScreenName;
using stage::Stage;
using stage::walk;

namespace {

// Somebody at another kiosk of the house.
data::Viewer grace(Stage& kiosk) { return data::come_in_with_badge(kiosk.home(), stage::grace_badge).viewer; }
data::Viewer sam(Stage& kiosk) { return data::come_in_with_badge(kiosk.home(), stage::sam_badge).viewer; }
data::Viewer tom(Stage& kiosk) { return data::come_in_with_pin(kiosk.home(), kiosk.house().tom, kiosk.house().rose, stage::visitor_pin).viewer; }
data::Viewer rose(Stage& kiosk) { return data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer; }

void sam_at_rose(Stage& kiosk, std::initializer_list<std::string_view> ids) {
    kiosk.come_in_as_staff();
    walk(kiosk, {"residents"});
    kiosk.turn_to("Rose");
    walk(kiosk, ids);
}

void told_that_both_wrote(Stage& kiosk) {
    CHECK(kiosk.shows("Both are kept, and both can be read."));
    kiosk.tap("All right");
}

data::StatementId grace_writes_of_rose(Stage& kiosk, data::StatementId changes, const char* words) {
    data::NewStatement said;
    said.resident = kiosk.house().rose;
    said.changes = changes;
    said.content.topic = data::AboutTopic::worth_knowing;
    said.content.words = words;
    said.content.how = data::HowKnown::shown;
    return data::statement_of(kiosk.home(), grace(kiosk), said.resident, data::record_statement(kiosk.home(), grace(kiosk), said)).value().id;
}

std::vector<std::string> printed(Stage& kiosk) {
    std::vector<std::string> papers;
    for (const auto& file : std::filesystem::directory_iterator(kiosk.home().folder() / "prints")) {
        std::ifstream in(file.path(), std::ios::binary);
        papers.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    return papers;
}

} // namespace

TEST_CASE("Grace changes what is said about Rose while Sam writes the same: he is told, his words stand, and hers stay to be read") {
    Stage kiosk;
    const data::StatementId id = grace_writes_of_rose(kiosk, {}, "She hums when she is content");
    sam_at_rose(kiosk, {"about-me", "topic-7", "statement-", "change"});
    kiosk.tap("Rose showed it to me");
    grace_writes_of_rose(kiosk, id, "She hums, and taps her foot");
    kiosk.type(" and warm");
    kiosk.tap("Save it");
    told_that_both_wrote(kiosk);
    kiosk.tap("Finish");
    sam_at_rose(kiosk, {"about-me", "topic-7", "statement-"});
    CHECK(kiosk.on_some_page("and warm"));
    CHECK(kiosk.on_some_page("She hums, and taps her foot"));
    CHECK(data::statement_history(kiosk.home(), rose(kiosk), kiosk.house().rose, id).size() == 3);
    walk(kiosk, {"change"}); // nobody wrote in between now
    kiosk.tap("Rose showed it to me");
    kiosk.type(".");
    kiosk.tap("Save it");
    CHECK_FALSE(kiosk.shows("Both are kept"));
}

TEST_CASE("Tom and Sam both move Joan in Rose's picture: Sam is told, and how it was before has both") {
    Stage kiosk;
    data::NewCircleMark joan;
    joan.what = data::MarkWhat::somebody;
    joan.name = "Joan";
    const data::EntryId entry = data::put_mark(kiosk.home(), sam(kiosk), kiosk.house().rose, joan);
    joan.mark = data::mark_of_entry(kiosk.home(), sam(kiosk), kiosk.house().rose, entry);
    sam_at_rose(kiosk, {"circle"});
    kiosk.tap("Joan");
    joan.ring = data::CircleRing::close;
    data::put_mark(kiosk.home(), tom(kiosk), kiosk.house().rose, joan);
    walk(kiosk, {"further"});
    told_that_both_wrote(kiosk);
    walk(kiosk, {"earlier"});
    CHECK(kiosk.on_some_page("Tom, "));
    CHECK(kiosk.on_some_page("You, "));
    CHECK(data::mark_history(kiosk.home(), rose(kiosk), kiosk.house().rose, joan.mark).size() == 3);
    CHECK(data::circle_mark(kiosk.home(), rose(kiosk), kiosk.house().rose, joan.mark)->ring == data::CircleRing::far);
}

TEST_CASE("Rose and Tom both say who does the visits: Rose is told, and what Tom wrote stays as it was before") {
    Stage kiosk;
    const data::PartnershipId id{number(data::begin_partnership(kiosk.home(), tom(kiosk), {kiosk.house().rose}))};
    data::take_partnership_step(kiosk.home(), rose(kiosk), id, data::PartnershipStep::yes);
    kiosk.come_in_as("Rose");
    walk(kiosk, {"say", "partnerships", "partnership-", "share", "add", "topic-4004"});
    data::NewShareLine line;
    line.topic = 4004;
    line.who = data::ShareWho::one;
    line.person = kiosk.house().tom;
    data::share_out(kiosk.home(), tom(kiosk), id, line);
    walk(kiosk, {"together"});
    told_that_both_wrote(kiosk);
    CHECK(kiosk.on_some_page("We do it together"));
    walk(kiosk, {"earlier"});
    CHECK(kiosk.on_some_page("Tom does it"));
    CHECK(data::share_versions(kiosk.home(), tom(kiosk), id).size() == 2);
}

TEST_CASE("Grace changes the singing while Sam changes it too: Sam is told that his stands, and Undo brings hers back") {
    Stage kiosk;
    kiosk.come_in_as_staff();
    walk(kiosk, {"calendar"});
    kiosk.turn_to("Singing");
    kiosk.turn_to("Change it");
    kiosk.turn_to_id("part-8");
    kiosk.tap("In the garden");
    const auto today = data::activities_between(kiosk.home(), grace(kiosk), data::WallTime{data::milliseconds(kiosk.home().now().wall)}, data::WallTime{data::milliseconds(kiosk.home().now().wall) + 86'400'000});
    const auto singing = std::find_if(today.begin(), today.end(), [](const data::Activity& one) { return one.title == "Singing"; });
    REQUIRE(singing != today.end());
    data::NewActivity changed = data::plan_of(kiosk.home(), grace(kiosk), singing->occurrence()).value();
    changed.place = "Chapel";
    data::change_activity(kiosk.home(), grace(kiosk), singing->occurrence(), changed, data::Reach::all);
    kiosk.tap("Save it");
    CHECK(kiosk.shows("What you saved stands now. Undo brings back what they saved."));
    kiosk.tap("All right");
    CHECK(data::activity(kiosk.home(), grace(kiosk), singing->occurrence())->place != "Chapel");
    kiosk.tap("Undo");
    CHECK(data::activity(kiosk.home(), grace(kiosk), singing->occurrence())->place == "Chapel");
}

TEST_CASE("Sam and Grace both answer Tom: both answers stand in the one conversation, and he reads them") {
    Stage kiosk;
    const data::EntryId asked = data::leave_note(kiosk.home(), tom(kiosk), {kiosk.house().rose, data::NoteFor::care_team, "Is there a spare vase?", {}});
    kiosk.come_in_as_staff();
    walk(kiosk, {"notes", "note-", "answer"});
    data::leave_note(kiosk.home(), grace(kiosk), {kiosk.house().rose, data::NoteFor::care_team, "In the pantry", asked});
    kiosk.type("I'll bring you one");
    walk(kiosk, {"send"});
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Rose", "Tom");
    walk(kiosk, {"notes", "note-"});
    CHECK(kiosk.on_some_page("In the pantry"));
    CHECK(kiosk.on_some_page("I'll bring you one"));
    CHECK(data::thread_of(kiosk.home(), rose(kiosk), *data::note(kiosk.home(), rose(kiosk), asked)).size() == 3);
}

TEST_CASE("A note that somebody has read meanwhile is not written over: it is said kindly, and what was typed is still there") {
    Stage kiosk;
    kiosk.come_in_as_visitor("Rose", "Tom");
    walk(kiosk, {"leave-a-note", "for-team"});
    kiosk.type("The blue coat");
    walk(kiosk, {"send", "say-more", "in-words"});
    const auto sent = data::notes_for_team(kiosk.home(), sam(kiosk), 1);
    REQUIRE(sent.size() == 1);
    data::mark_seen(kiosk.home(), sam(kiosk), sent.front().entry.id);
    kiosk.type(" is hers");
    walk(kiosk, {"send"});
    CHECK(kiosk.shows("Nothing was changed."));
    kiosk.tap("All right");
    CHECK(kiosk.anywhere("is hers"));
    CHECK(data::notes_for_team(kiosk.home(), sam(kiosk), 1).front().text == "The blue coat");
}

TEST_CASE("Rose takes her photograph away after it was printed: the paper is spoken of, and what is printed now is without it") {
    Stage kiosk;
    stage::put_on_stick(kiosk, "one.jpg");
    kiosk.come_in_as("Rose");
    walk(kiosk, {"about-me", "portrait", "choose", "photo-1", "use", "agreed-house"});
    kiosk.tap("Finish");
    const auto print = [&] {
        kiosk.come_in_as("Rose");
        walk(kiosk, {"about-me", "print", "paper-"});
        kiosk.tap("All right");
        kiosk.tap("Finish");
    };
    print();
    const std::string before = printed(kiosk).front();
    CHECK(before.find("/Subtype /Image") != std::string::npos);
    kiosk.come_in_as("Rose");
    walk(kiosk, {"about-me", "portrait", "drawn-picture"});
    kiosk.tap("Yes, take it away");
    CHECK(kiosk.shows("What was printed before may still show it. Please throw that paper away."));
    kiosk.tap("Finish");
    kiosk.clock("2026-11-21T10:00:00");
    print();
    int with = 0, without = 0;
    for (const std::string& paper : printed(kiosk)) (paper.find("/Subtype /Image") != std::string::npos ? with : without) += 1;
    CHECK(with == 1); // what was kept for a printer stays as it was
    CHECK(without == 1);
}

TEST_CASE("A list as spreadsheets save it, with the same name twice and a field over two lines: each line that stays out says why") {
    const std::string text = "Name;Called;Role;Language\r\n\"Zo\xC3\xAB\r\nM\xC3\xBCller\";Zo\xC3\xAB;Resident;Polish\r\nUna Hay;Una;Resident;\r\nuna hay;UNA;Resident;\r\nJos\xC3\xA9 Ruiz;;Staff;\r\n";
    std::string latin;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        latin += byte < 0x80 ? text[i] : static_cast<char>((byte & 3U) << 6U | (static_cast<unsigned char>(text[++i]) & 0x3FU));
    }
    std::string wide = "\xFF\xFE";
    for (const char letter : latin) wide += {letter, '\0'};
    for (const auto& [encoding, bytes] : {std::pair{"Windows", latin}, {"UTF-8 with a mark", "\xEF\xBB\xBF" + text}, {"UTF-16", wide}}) {
        INFO(encoding);
        Stage kiosk;
        std::filesystem::create_directories(kiosk.folder() / "stick");
        std::ofstream(kiosk.folder() / "stick" / "People.csv", std::ios::binary) << bytes;
        kiosk.come_in_as_staff(stage::grace_badge);
        walk(kiosk, {"running", "people-file"});
        kiosk.turn_to("People.csv");
        CHECK(kiosk.on_some_page("Line 5"));
        CHECK(kiosk.on_some_page("The same name is in the list twice"));
        kiosk.tap("Take in the 3 good ones");
        std::set<std::string> names;
        for (const data::Person& one : data::everybody_here(kiosk.home(), kiosk.viewer())) names.insert(one.name);
        for (const char* const name : {"Zoë", "Una", "José"}) CHECK(names.contains(name));
        CHECK(names.size() == 7 + 3);
        walk(kiosk, {"undo"});
        CHECK(data::everybody_here(kiosk.home(), kiosk.viewer()).size() == 7);
    }
}
