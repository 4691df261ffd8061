// Journeys of inviting a conversation: a resident, a visitor and staff, by touch alone, from what went wrong to how it went.
#include <algorithm>

#include "data/contacts.h"
#include "data/conversations.h"
#include "data/people.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/journeys/walk.h"
#include "tests/journeys/ways.h"
#include "tests/stage/stage.h"

using app::ScreenName;
using data::ConversationStep;
using stage::Stage;

namespace {

data::Viewer staff(Stage& kiosk, data::PersonId who) {
    const data::SignIn in = data::come_in_with_pin(kiosk.home(), who, data::PersonId::none, stage::staff_pin);
    REQUIRE(in.result == data::SignInResult::welcome);
    return in.viewer;
}

void touch_id(Stage& kiosk, std::string_view id) {
    for (int page = 0; page < 20; ++page) {
        const auto& items = kiosk.items();
        const auto found = std::find_if(items.begin(), items.end(), [&](const widgets::Item& item) { return widgets::to_string(item.id).starts_with(id) && item.enabled; });
        if (found != items.end()) {
            kiosk.tap_on(*found);
            return;
        }
        kiosk.tap_id("more");
    }
    FAIL("there is no " << id);
}

void rose_invites_sam(Stage& kiosk) {
    kiosk.come_in_as("Rose");
    kiosk.turn_to("Notes");
    kiosk.turn_to("Invite to talk");
    kiosk.turn_to("Sam");
    kiosk.turn_to("I was not asked");
}

void sam_opens_it(Stage& kiosk) {
    kiosk.come_in_as_staff();
    kiosk.turn_to("Conversations");
    kiosk.tap("Rose invites you to talk");
}

} // namespace

TEST_CASE("Rose invites Sam in four touches from her page, on every panel but for pages that have to be turned") {
    struct Glass {
        int width, height;
    };
    for (const Glass glass : {Glass{1280, 800}, Glass{800, 480}, Glass{720, 1280}, Glass{1920, 1200}}) {
        Stage kiosk({.width = glass.width, .height = glass.height});
        kiosk.come_in_as("Rose");
        const auto before = kiosk.home().counts().journal_entries;
        int touches = 0, pages = 0;
        for (const char* const label : {"Notes", "Invite to talk", "Sam"}) {
            for (; !kiosk.can_tap(label); ++pages) {
                kiosk.tap_id("more");
                REQUIRE(pages < 20);
            }
            kiosk.tap(label);
            ++touches;
        }
        touch_id(kiosk, "sentence-1101");
        ++touches;
        INFO(glass.width << " x " << glass.height);
        CHECK(touches == 4);
        CHECK(pages <= (glass.height == 800 || glass.height == 1200 ? 0 : 4));
        CHECK(kiosk.home().counts().journal_entries == before + 1);
        CHECK(kiosk.screen() == ScreenName::conversation);
        CHECK(kiosk.shows("You invited Sam"));
    }
}

TEST_CASE("Rose adds what she needs and what she could try, and leaves one of them out again") {
    Stage kiosk;
    rose_invites_sam(kiosk);
    CHECK(kiosk.anywhere("I was not asked"));
    touch_id(kiosk, "prompt-2");
    CHECK(kiosk.shows("What I need"));
    CHECK_FALSE(kiosk.can_tap("Leave this out")); // there is nothing to leave out yet
    kiosk.tap("I need to be asked first");
    CHECK(kiosk.on_some_page("What I need: I need to be asked first"));
    touch_id(kiosk, "prompt-1");
    kiosk.tap("Leave this out");
    CHECK_FALSE(kiosk.on_some_page("I was not asked"));
    touch_id(kiosk, "prompt-2");
    CHECK_FALSE(kiosk.can_tap("Leave this out")); // not all three
    kiosk.tap("In my own words");
    kiosk.type(" and told");
    kiosk.tap("Save it");
    CHECK(kiosk.on_some_page("I need to be asked first and told"));
    kiosk.tap("Undo");
    CHECK(kiosk.shows("This was taken back."));
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    CHECK_FALSE(kiosk.anywhere("1 new"));
}

TEST_CASE("Sam finds it first thing, says yes, chooses when and where; Rose changes it, and both say that it is better") {
    Stage kiosk;
    rose_invites_sam(kiosk);
    kiosk.tap("Finish");
    CHECK_FALSE(kiosk.anywhere("Rose invites")); // nothing of it on the shared glass
    kiosk.come_in_as_staff();
    CHECK(kiosk.anywhere("1 new"));
    kiosk.turn_to("Conversations");
    kiosk.tap("Rose invites you to talk");
    CHECK(kiosk.anywhere("I was not asked"));
    CHECK(kiosk.on_some_page("Only you and Rose can read it"));
    kiosk.tap("Yes, let us talk");
    CHECK(kiosk.screen() == ScreenName::conversation_when);
    kiosk.tap("Tomorrow, in the morning");
    kiosk.tap("The room of Rose");
    CHECK(kiosk.on_some_page("Tomorrow, in the morning · The room of Rose"));
    CHECK(kiosk.can_tap("Undo"));
    kiosk.tap("Finish");

    kiosk.come_in_as("Rose");
    CHECK(kiosk.anywhere("There is something new in a conversation"));
    kiosk.tap("Talking with Sam");
    CHECK(kiosk.on_some_page("Tomorrow, in the morning · My room"));
    CHECK(kiosk.on_some_page("Once you have talked, you can say here how it went."));
    CHECK_FALSE(kiosk.can_tap("Better")); // they have not talked yet
    kiosk.tap("When and where");
    touch_id(kiosk, "when-");
    kiosk.tap("The garden");
    CHECK(kiosk.on_some_page("The garden"));
    CHECK_FALSE(kiosk.on_some_page("Once you have talked, you can say here how it went.")); // it is today now
    kiosk.tap("Better");
    CHECK(kiosk.on_some_page("You: better"));
    CHECK(kiosk.on_some_page("Sam has not said it yet."));
    kiosk.tap("Finish");

    kiosk.come_in_as_staff();
    kiosk.turn_to("Conversations");
    kiosk.tap("Rose invites you to talk");
    CHECK(kiosk.on_some_page("Rose has said it. You read it once you have said it too."));
    CHECK_FALSE(kiosk.on_some_page("Rose: better"));
    kiosk.tap("Better");
    CHECK(kiosk.on_some_page("Rose: better"));
    CHECK(kiosk.on_some_page("You: better"));
    kiosk.tap("Open it again");
    CHECK(kiosk.on_some_page("Opened again · It waits for Rose to answer"));
    CHECK(kiosk.on_some_page("What was said so far"));
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    kiosk.tap("Talking with Sam");
    CHECK(kiosk.on_some_page("Opened again · You can say yes, or not now"));
}

TEST_CASE("The manager comes in and finds nothing of what Rose and Sam have to talk about, wherever she looks") {
    Stage kiosk;
    rose_invites_sam(kiosk);
    kiosk.tap("Finish");
    kiosk.come_in_as_staff(stage::grace_badge);
    CHECK_FALSE(kiosk.anywhere("1 new"));
    kiosk.turn_to("Conversations");
    CHECK(kiosk.shows("You have no conversations yet."));
    kiosk.tap("Back");
    kiosk.tap("Handover");
    kiosk.tap("Rose");
    CHECK_FALSE(kiosk.on_some_page("“I was not asked”"));
    CHECK(data::my_conversations(kiosk.home(), staff(kiosk, kiosk.house().grace), 10).empty());
}

TEST_CASE("Tom invites his mother in his own words; she says not now, and later yes with Sam beside her, who may read it then") {
    Stage kiosk;
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("Have my say");
    kiosk.turn_to("Invite to talk");
    kiosk.tap("Rose");
    kiosk.tap("Leave this out");
    CHECK(kiosk.shows("What I need"));
    kiosk.tap("In my own words");
    kiosk.type("A word before Sunday");
    kiosk.tap("Save it");
    CHECK(kiosk.shows("You invited Rose"));
    kiosk.tap("Finish");

    kiosk.come_in_as("Rose");
    kiosk.tap("Talking with Tom");
    CHECK(kiosk.on_some_page("A word before Sunday"));
    kiosk.tap("Not now");
    CHECK(kiosk.on_some_page("You said: not now. You can answer again"));
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    kiosk.turn_to("Conversations");
    CHECK(kiosk.shows("You have no conversations yet."));
    kiosk.tap("Finish");

    kiosk.come_in_as("Rose");
    kiosk.turn_to("Notes");
    kiosk.turn_to("Invite to talk");
    kiosk.tap("My conversations");
    touch_id(kiosk, "talk-");
    kiosk.tap("With someone beside me");
    CHECK_FALSE(kiosk.can_tap("Tom")); // he is one of the two
    kiosk.tap("Sam");
    CHECK(kiosk.screen() == ScreenName::conversation_when);
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    CHECK(kiosk.anywhere("1 new"));
    kiosk.turn_to("Conversations");
    kiosk.tap("Tom and Rose");
    CHECK(kiosk.on_some_page("Only Tom, Rose and you can read it"));
    CHECK_FALSE(kiosk.can_tap("Better"));
    CHECK_FALSE(kiosk.can_tap("When and where"));
}

TEST_CASE("Sam invites a colleague, and another time the son of Rose; he takes the invitation back") {
    Stage kiosk;
    kiosk.come_in_as_staff();
    kiosk.turn_to("Conversations");
    kiosk.turn_to("Invite to talk");
    kiosk.tap("Someone I work with");
    CHECK_FALSE(kiosk.can_tap("Rose"));
    kiosk.tap("Grace");
    kiosk.tap("I was not listened to");
    CHECK(kiosk.shows("You invited Grace"));
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    kiosk.turn_to("Conversations");
    kiosk.tap("You invited Grace");
    kiosk.tap("Take it back");
    kiosk.tap("Yes, take it back");
    CHECK(kiosk.anywhere("It is taken back"));
    kiosk.tap("All right");
    kiosk.turn_to("Invite to talk");
    kiosk.tap("Rose");
    CHECK_FALSE(kiosk.can_tap("Grace"));
    kiosk.tap("Tom");
    touch_id(kiosk, "sentence-");
    CHECK(kiosk.shows("You invited Tom"));
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("Talking with Sam");
    kiosk.tap("Yes, let us talk");
    touch_id(kiosk, "when-");
    CHECK(kiosk.can_tap("The garden"));
    CHECK_FALSE(kiosk.can_tap("The room of Rose")); // neither of the two lives here
}

TEST_CASE("Whom the home itself names for a hard talk stands beside what is to be talked about") {
    Stage kiosk;
    data::add_contact(kiosk.home(), staff(kiosk, kiosk.house().grace), {{}, data::ContactKind::hard_conversation, "Common Ground", "01632 960530", ""});
    rose_invites_sam(kiosk);
    CHECK(kiosk.on_some_page("Common Ground"));
}

TEST_CASE("When Sam no longer works here Rose is told so in one sentence, and reads what was said") {
    Stage kiosk;
    rose_invites_sam(kiosk);
    kiosk.tap("Finish");
    sam_opens_it(kiosk);
    kiosk.tap("Yes, let us talk");
    kiosk.tap("Finish");
    data::set_active(kiosk.home(), staff(kiosk, kiosk.house().grace), kiosk.house().sam, false);
    kiosk.come_in_as("Rose");
    CHECK_FALSE(kiosk.on_some_page("Talking with Sam")); // nothing waits for her any more
    stage::walk(kiosk, {"notes", "invite", "conversations", "talk-"});
    CHECK(kiosk.on_some_page("Sam is no longer here. What was said stays yours to read."));
    CHECK(kiosk.on_some_page("“I was not asked”"));
    CHECK_FALSE(kiosk.can_tap("When and where"));
    CHECK(kiosk.can_tap("Better"));
}
