// Journeys of Have my say: residents, visitors and the team, by touch alone, from what is asked to how it went.
#include <algorithm>

#include "data/asks.h"
#include "data/contacts.h"
#include "data/key_people.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/journeys/walk.h"
#include "tests/stage/stage.h"

using app::ScreenName;
using data::AskKind;
using data::AskStep;
using stage::Stage;

namespace {

data::Viewer staff(Stage& kiosk, data::PersonId who) {
    const data::SignIn in = data::come_in_with_pin(kiosk.home(), who, data::PersonId::none, stage::staff_pin);
    REQUIRE(in.result == data::SignInResult::welcome);
    return in.viewer;
}

std::vector<data::AskRow> seen_by(Stage& kiosk, data::PersonId worker) { return data::open_asks(kiosk.home(), staff(kiosk, worker)); }

// Turns pages until it is there, and touches it; how many touches that took.
int turn_to(Stage& kiosk, const std::string& label) {
    int touches = 0;
    while (!kiosk.can_tap(label)) {
        kiosk.tap("More");
        REQUIRE(++touches < 20);
    }
    kiosk.tap(label);
    return touches + 1;
}

void rose_asks_for_her_things(Stage& kiosk) {
    kiosk.come_in_as("Rose");
    kiosk.tap("Have my say");
    kiosk.tap("Ask a question");
    turn_to(kiosk, "Where are my things?");
    kiosk.tap("That's right");
    kiosk.tap("Finish");
}

void sam_opens_it(Stage& kiosk) {
    kiosk.come_in_as_staff();
    kiosk.tap("Asked");
    kiosk.tap("Rose");
}

} // namespace

TEST_CASE("Rose asks a question in three touches from her page, and her care team can read it at once") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    const auto before = kiosk.home().counts().journal_entries;
    kiosk.tap("Have my say");
    kiosk.tap("Ask a question");
    kiosk.tap("When do we go out next?");
    CHECK(kiosk.home().counts().journal_entries == before + 1);
    const auto asked = seen_by(kiosk, kiosk.house().sam);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].what == AskKind::question);
    CHECK(asked[0].words.empty()); // a ready sentence is kept by its number: everybody reads it in their own language
    CHECK(asked[0].phrase == 101);
    CHECK(kiosk.screen() == ScreenName::say_to);
}

TEST_CASE("On every panel something of each kind is asked in four touches, pages turned included") {
    struct Glass {
        int width, height;
    };
    for (const Glass glass : {Glass{1280, 800}, Glass{800, 480}, Glass{720, 1280}, Glass{1920, 1200}}) {
        for (const char* const kind : {"Ask a question", "Say a worry", "Say thanks", "Ask for something", "Someone to speak up with me"}) {
            Stage kiosk({.width = glass.width, .height = glass.height});
            kiosk.come_in_as("Rose");
            const auto before = kiosk.home().counts().journal_entries;
            int touches = turn_to(kiosk, "Have my say");
            touches += turn_to(kiosk, kind);
            kiosk.tap_on(*std::find_if(kiosk.items().begin(), kiosk.items().end(), [](const widgets::Item& item) { return item.id.name == "sentence"; }));
            INFO(kind << " on " << glass.width);
            CHECK(touches + 1 <= 5);
            CHECK(kiosk.home().counts().journal_entries == before + 1);
        }
    }
}

TEST_CASE("A worry goes to the manager alone until Rose says otherwise, and says plainly that nobody was called") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("Have my say");
    kiosk.tap("Say a worry");
    turn_to(kiosk, "How I am spoken to");
    CHECK(kiosk.screen() == ScreenName::say_where_else);
    CHECK(kiosk.shows("This is read later"));
    CHECK(kiosk.shows("No one has been called."));
    CHECK(kiosk.on_some_page("If someone is not safe")); // whom the home itself names
    CHECK(kiosk.on_some_page("01632 960999"));
    CHECK(seen_by(kiosk, kiosk.house().sam).empty());
    CHECK(seen_by(kiosk, kiosk.house().grace).size() == 1);

    kiosk.tap("Who should hear it?");
    CHECK(kiosk.item("The manager").selected);
    kiosk.tap("My care team");
    CHECK(kiosk.screen() == ScreenName::thank_you);
    CHECK(kiosk.shows("For my care team"));
    CHECK(seen_by(kiosk, kiosk.house().sam).size() == 1);
    kiosk.tap("Undo");
    CHECK(kiosk.shows("That is undone"));
    CHECK(seen_by(kiosk, kiosk.house().sam).empty());
    CHECK(seen_by(kiosk, kiosk.house().grace).empty());
}

TEST_CASE("Rose chooses her key worker, or people by name, to hear it") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("Have my say");
    kiosk.tap("Ask a question");
    turn_to(kiosk, "Please explain something to me");
    kiosk.tap("My key worker");
    CHECK(kiosk.shows("For me and Sam"));
    CHECK(seen_by(kiosk, kiosk.house().sam).size() == 1);
    CHECK(seen_by(kiosk, kiosk.house().grace).empty());
    kiosk.tap("Who hears it");
    kiosk.tap("Someone I name");
    kiosk.tap("Tom");
    kiosk.tap("That's all");
    CHECK(kiosk.shows("Tom"));
    const data::SignIn tom = data::come_in_with_pin(kiosk.home(), kiosk.house().tom, kiosk.house().rose, stage::visitor_pin);
    CHECK(data::asks_of(kiosk.home(), tom.viewer, kiosk.house().rose, 5).size() == 1);
}

TEST_CASE("Sam takes a question on, talks, tries; Rose is told on her page, and says in three touches that it is better") {
    Stage kiosk;
    rose_asks_for_her_things(kiosk);
    sam_opens_it(kiosk);
    CHECK(kiosk.shows("“Where are my things?”"));
    CHECK(kiosk.shows("Nobody has taken it on yet"));
    kiosk.tap("I take it on");
    CHECK(kiosk.shows("You have taken it on"));
    kiosk.tap("We talked");
    kiosk.tap("We talked about it together.");
    CHECK(kiosk.screen() == ScreenName::ask);
    kiosk.tap("We tried");
    kiosk.tap("It is done.");
    kiosk.tap("Finish");

    kiosk.come_in_as("Rose");
    CHECK(kiosk.anywhere("There are 1 new answers") == false);
    CHECK(kiosk.anywhere("There is 1 new answer for you."));
    kiosk.tap("Have my say");
    CHECK(kiosk.anywhere("An answer for you"));
    CHECK_FALSE(kiosk.anywhere("Where are my things?")); // nor does the loudspeaker tell the lounge what it was about
    kiosk.tap("An answer for you");
    CHECK(kiosk.shows("“It is done.”"));
    CHECK(kiosk.on_some_page("Sam has taken it on"));
    CHECK(kiosk.on_some_page("It stands here: Tried."));
    CHECK(kiosk.item_id("stage-3").spoken == "It stands here: Tried.");
    kiosk.tap("Better");
    CHECK(kiosk.shows("Thank you, Rose"));
    kiosk.tap("Finish");

    kiosk.come_in_as("Rose");
    CHECK_FALSE(kiosk.can_tap("An answer for you"));
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    CHECK_FALSE(kiosk.anywhere("1 open"));
    kiosk.tap("Asked");
    CHECK(kiosk.anywhere("Better"));
}

TEST_CASE("Rose asks again when it has not helped, as often as she likes, and what was said before stays to be read") {
    Stage kiosk;
    rose_asks_for_her_things(kiosk);
    for (int time = 0; time < 2; ++time) {
        sam_opens_it(kiosk);
        kiosk.tap("Answer");
        kiosk.tap("I do not know yet. I will find out.");
        kiosk.tap("Finish");
        kiosk.come_in_as("Rose");
        kiosk.tap("Have my say");
        kiosk.tap("An answer for you");
        kiosk.tap("The same");
        kiosk.tap("Back");
        kiosk.tap("What I asked");
        turn_to(kiosk, "Where are my things?");
        kiosk.tap("Ask again");
        CHECK(kiosk.shows("It is open again"));
        kiosk.tap("Finish");
    }
    const auto open = seen_by(kiosk, kiosk.house().sam);
    REQUIRE(open.size() == 1);
    CHECK(open[0].loop.round == 3);
    CHECK(data::steps_of(kiosk.home(), staff(kiosk, kiosk.house().sam), open[0].id).size() == 6);
}

TEST_CASE("Thanks is answered with a heart, and Rose reads who saw it") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("Have my say");
    kiosk.tap("Say thanks");
    kiosk.tap("Thank you for listening");
    kiosk.tap("That's right");
    CHECK(kiosk.shows("Your thanks are sent"));
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    CHECK_FALSE(kiosk.anywhere("1 open")); // thanks waits for nobody
    kiosk.tap("Asked");
    kiosk.tap("Rose");
    CHECK_FALSE(kiosk.can_tap("I take it on"));
    kiosk.tap("Send a heart");
    CHECK_FALSE(kiosk.can_tap("Send a heart"));
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    kiosk.tap("Have my say");
    kiosk.tap("An answer for you");
    CHECK(kiosk.shows("A heart"));
    CHECK(kiosk.shows("Seen by Sam"));
}

TEST_CASE("Sam takes back a step that was not so; Rose's question stands where it stood") {
    Stage kiosk;
    rose_asks_for_her_things(kiosk);
    sam_opens_it(kiosk);
    kiosk.tap("We tried");
    kiosk.tap("It is arranged.");
    CHECK(kiosk.item_id("stage-3").spoken == "It stands here: Tried.");
    kiosk.tap("Undo");
    CHECK(kiosk.item_id("stage-1").spoken == "It stands here: Asked.");
    CHECK_FALSE(kiosk.can_tap("Undo"));
}

TEST_CASE("Sam writes down what Rose told him, in her name; the answer is announced on her page") {
    Stage kiosk;
    kiosk.come_in_as_staff();
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    turn_to(kiosk, "What Rose asked");
    kiosk.tap("Rose asks something");
    CHECK(kiosk.shows("What would Rose like to do?"));
    CHECK_FALSE(kiosk.can_tap("See what is written about me")); // that is hers alone
    kiosk.tap("Ask for something");
    turn_to(kiosk, "I would like to be outdoors more");
    kiosk.tap("That's right");
    kiosk.tap("Finish");
    const auto open = seen_by(kiosk, kiosk.house().grace);
    REQUIRE(open.size() == 1);
    CHECK(open[0].told);
    CHECK(open[0].asker == kiosk.house().rose);
    data::take_step(kiosk.home(), staff(kiosk, kiosk.house().grace), open[0].id, AskStep::tried, 804, "");
    kiosk.come_in_as("Rose");
    CHECK(kiosk.can_tap("An answer for you"));
}

TEST_CASE("Tom asks on his own page; his mother can read it, another visitor cannot, and the answer finds him") {
    Stage kiosk;
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("Have my say");
    CHECK_FALSE(kiosk.can_tap("See what is written about me"));
    CHECK_FALSE(kiosk.can_tap("Someone to speak up with me"));
    kiosk.tap("Ask a question");
    kiosk.tap("In my own words");
    kiosk.type("Has she got her glasses?");
    kiosk.tap("Save it");
    kiosk.tap("That's right");
    kiosk.tap("Finish");
    const auto open = seen_by(kiosk, kiosk.house().sam);
    REQUIRE(open.size() == 1);
    CHECK(open[0].asker_name == "Tom");
    CHECK(open[0].words == "Has she got her glasses?");
    const data::Viewer rose = data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer;
    CHECK(data::find_ask(kiosk.home(), rose, open[0].id));
    const data::SignIn priya = data::come_in_with_pin(kiosk.home(), kiosk.house().priya, kiosk.house().harold, stage::visitor_pin);
    CHECK_FALSE(data::find_ask(kiosk.home(), priya.viewer, open[0].id));

    kiosk.come_in_as_staff();
    kiosk.tap("Asked");
    kiosk.tap("Tom, about Rose");
    kiosk.tap("Answer");
    kiosk.tap("Yes, we can do that.");
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Rose", "Tom");
    CHECK(kiosk.anywhere("There is 1 new answer for you."));
    kiosk.tap("Have my say");
    kiosk.tap("An answer for you");
    CHECK(kiosk.shows("“Yes, we can do that.”"));
}

TEST_CASE("What Rose asked is on the next handover card, and then with who has taken it on") {
    Stage kiosk;
    rose_asks_for_her_things(kiosk);
    kiosk.come_in_as_staff(stage::grace_badge);
    kiosk.tap("Handover");
    kiosk.tap("Rose");
    CHECK(kiosk.shows("Rose asked"));
    CHECK(kiosk.shows("“Where are my things?”"));
    CHECK(kiosk.shows("Nobody has taken it on yet"));
    kiosk.tap("Finish");
    sam_opens_it(kiosk);
    kiosk.tap("I take it on");
    kiosk.tap("Finish");
    kiosk.come_in_as_staff(stage::grace_badge);
    kiosk.tap("Handover");
    kiosk.tap("Rose");
    CHECK(kiosk.shows("Agreed next"));
    CHECK(kiosk.on_some_page("Sam has taken it on"));
    CHECK_FALSE(kiosk.shows("Rose asked"));
}

TEST_CASE("Rose sees on the spot everything that is written about her, with who wrote it, and asks to talk about it") {
    Stage kiosk;
    kiosk.come_in_as_staff();
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    kiosk.tap("They seem…");
    kiosk.tap("Worried");
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    kiosk.tap("Have my say");
    kiosk.turn_to("See what is written about me");
    kiosk.tap("November 2026");
    stage::walk(kiosk, {"week-"});
    CHECK(kiosk.shows("Noticed: Worried\nSam 9:00"));
    CHECK(kiosk.shows("Who I am in one line. “I like to be asked, and I like to sing.”\nYou 8:00"));
    kiosk.tap("Talk or paper");
    kiosk.tap("Please talk with me about it");
    CHECK(kiosk.screen() == ScreenName::say_to);
    CHECK(seen_by(kiosk, kiosk.house().sam).empty()); // to the manager first
    CHECK(seen_by(kiosk, kiosk.house().grace).size() == 1);
}

TEST_CASE("The manager puts in who can help; everybody reads it, also without coming in; a carer cannot change it") {
    Stage kiosk;
    kiosk.come_in_as_staff(stage::grace_badge);
    turn_to(kiosk, "Who can help");
    kiosk.tap("Add someone");
    kiosk.tap("People like me");
    kiosk.type("Memory cafe");
    kiosk.tap("Save it");
    CHECK(kiosk.screen() == ScreenName::contact);
    kiosk.tap("Telephone");
    kiosk.type("01632 960355");
    kiosk.tap("Save it");
    CHECK(kiosk.on_some_page("01632 960355"));
    kiosk.tap("Telephone"); // what stands there is there to be mended
    kiosk.type("0");
    kiosk.tap("Save it");
    CHECK(kiosk.on_some_page("01632 9603550"));
    kiosk.tap("Finish");

    kiosk.tap("Help");
    turn_to(kiosk, "Who can help");
    CHECK(kiosk.on_some_page("Memory cafe"));
    CHECK(kiosk.on_some_page("01632 9603550"));
    kiosk.restart();
    kiosk.come_in_as_staff();
    kiosk.turn_to("Who can help");
    CHECK(kiosk.on_some_page("Memory cafe"));
    CHECK_FALSE(kiosk.can_tap("Add someone"));
    CHECK_FALSE(kiosk.can_tap("People like me"));
    kiosk.tap("Finish");
    kiosk.come_in_as_staff(stage::grace_badge);
    kiosk.turn_to("Who can help");
    kiosk.tap("People like me");
    kiosk.tap("Take it away");
    kiosk.tap("Yes, take it away");
    CHECK_FALSE(kiosk.shows("Memory cafe"));
}

TEST_CASE("The manager says who Rose's key worker is; a carer is not asked") {
    Stage kiosk;
    kiosk.come_in_as_staff(stage::grace_badge);
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    turn_to(kiosk, "Key worker and advocate");
    CHECK(kiosk.item("Sam").selected);
    kiosk.tap("Sam");
    CHECK_FALSE(kiosk.item("Sam").selected);
    kiosk.tap("Grace");
    const data::Viewer rose = data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer;
    const auto people = data::key_people(kiosk.home(), rose, kiosk.house().rose);
    REQUIRE(people.size() == 1);
    CHECK(people[0].person.name == "Grace");
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    for (int page = 0; page < 3 && kiosk.can_tap("More"); ++page) {
        CHECK_FALSE(kiosk.can_tap("Key worker and advocate"));
        kiosk.tap("More");
    }
}

TEST_CASE("What Rose asked is gone for everybody once she takes it back, on a later day as well") {
    Stage kiosk;
    rose_asks_for_her_things(kiosk);
    kiosk.clock("2026-11-24T09:00:00");
    kiosk.come_in_as_staff();
    kiosk.tap("Asked");
    CHECK(kiosk.anywhere("Open for 3 days"));
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    kiosk.tap("Have my say");
    kiosk.tap("What I asked");
    turn_to(kiosk, "Where are my things?");
    kiosk.tap("Take it back");
    kiosk.tap("No, keep it");
    CHECK(seen_by(kiosk, kiosk.house().sam).size() == 1);
    kiosk.tap("Take it back");
    kiosk.tap("Yes, take it back");
    CHECK(seen_by(kiosk, kiosk.house().sam).empty());
}
