// Inviting a conversation: who can invite whom, who can read it, answers, when and where, how it went for each, and again.
#include "data/conversation_state.h"
#include "data/conversations.h"
#include "data/handover.h"
#include "data/record.h"
#include "fixtures.h"
#include "time_zone.h"

using namespace data;

namespace {

struct Talking : SmallHome {
    ConversationId invites(const Viewer& by, PersonId with, const std::string& happened = "Nobody asked me.") {
        return ConversationId{number(invite(home(), by, {with, {{{0, happened}, {1201, ""}, {}}}}))};
    }
    EntryId says(const Viewer& by, ConversationId id, ConversationStep step, PersonId beside = PersonId::none) {
        return take_conversation_step(home(), by, id, {step, beside, {}});
    }
    EntryId arranges(const Viewer& by, ConversationId id, const Meeting& meeting) {
        return take_conversation_step(home(), by, id, {ConversationStep::arranged, {}, meeting});
    }
    bool refused(const Viewer& by, ConversationId id, ConversationStep step, PersonId beside = PersonId::none) {
        return trouble_of([&] { says(by, id, step, beside); }) == Trouble::refused;
    }
    ConversationRow now(const Viewer& viewer, ConversationId id) {
        const auto row = find_conversation(home(), viewer, id);
        REQUIRE(row);
        return *row;
    }
    bool is_ahead(const Viewer& viewer, ConversationId id) { return talk_is_ahead(now(viewer, id), clock.now().wall); }
    bool can_read(const Viewer& viewer, ConversationId id) { return find_conversation(home(), viewer, id).has_value(); }
    Meeting in_the_garden() const { return {morning + day_ms, MeetingPart::afternoon, MeetingPlace::garden, {}}; }
};

} // namespace

TEST_CASE("Conversations: Rose invites Sam, he says yes, they arrange it, and both say that it is better") {
    Talking small;
    const ConversationId id = small.invites(small.as_rose(), small.sam);
    CHECK(conversations_with_news(small.home(), small.as_rose()) == 0);
    CHECK(conversations_with_news(small.home(), small.as_sam()) == 1);
    const ConversationRow found = small.now(small.as_sam(), id);
    CHECK(found.inviter.name == "Rose");
    CHECK(found.said[place_of(Prompt::happened)].words == "Nobody asked me.");
    CHECK(found.said[place_of(Prompt::need)].phrase == 1201);
    CHECK(found.said[place_of(Prompt::could_try)].empty());
    mark_conversation_seen(small.home(), small.as_sam(), id);
    mark_conversation_seen(small.home(), small.as_sam(), id);
    CHECK(conversations_with_news(small.home(), small.as_sam()) == 0);

    small.says(small.as_sam(), id, ConversationStep::yes);
    CHECK(my_conversations(small.home(), small.as_rose(), 5)[0].news_for_me);
    small.arranges(small.as_rose(), id, small.in_the_garden());
    Meeting later = small.in_the_garden();
    later.place = MeetingPlace::room;
    later.room_of = small.rose;
    small.arranges(small.as_sam(), id, later); // either of them can change it
    CHECK(small.now(small.as_rose(), id).state.meeting == later);
    small.clock.pass(day_ms + 4 * hour_ms);
    small.says(small.as_rose(), id, ConversationStep::better);
    CHECK(small.now(small.as_rose(), id).state.stage == ConversationStage::arranged);
    small.says(small.as_sam(), id, ConversationStep::better);
    CHECK(small.now(small.as_rose(), id).state.stage == ConversationStage::finished);
    small.reopen();
    CHECK(small.now(small.as_rose(), id).state.by_invited == ConversationStep::better);
    CHECK(all_good(small.home()));
}

TEST_CASE("Conversations: nobody but the two reads it, not the manager, not the team, not the family; with nobody beside them") {
    Talking small;
    const ConversationId id = small.invites(small.as_rose(), small.sam);
    small.says(small.as_sam(), id, ConversationStep::yes);
    for (const Viewer& other : {small.as_mia(), small.as_ada(), small.as_ben(), small.as_tom(), small.as_lea(), Viewer::house()}) {
        CHECK_FALSE(small.can_read(other, id));
        CHECK(my_conversations(small.home(), other, 10).empty());
        CHECK(conversations_with_news(small.home(), other) == 0);
        CHECK(conversation_steps(small.home(), other, id).empty());
        CHECK(small.refused(other, id, ConversationStep::better));
        CHECK(trouble_of([&] { mark_conversation_seen(small.home(), other, id); }) == Trouble::refused);
        CHECK(trouble_of([&] { take_back_invitation(small.home(), other, id); }) == Trouble::refused);
        CHECK(recent_entries(small.home(), other, PersonId::none, 50).empty());
    }
    const auto card = handover_card(small.home(), small.as_mia(), small.rose, morning, morning + day_ms);
    CHECK(card.asks.empty());
    CHECK(handover_lines(small.home(), small.as_sam(), morning, morning + day_ms)[0].entries == 0);
    CHECK(recent_entries(small.home(), small.as_mia(), small.rose, 50).empty()); // nor is it in the record of anybody
}

TEST_CASE("Conversations: whoever is asked to be beside Rose may read it from then on, and no longer when that is undone") {
    Talking small;
    const ConversationId id = small.invites(small.as_sam(), small.rose);
    CHECK_FALSE(small.can_read(small.as_ben(), id));
    const EntryId yes = small.says(small.as_rose(), id, ConversationStep::beside, small.ben);
    CHECK(small.now(small.as_sam(), id).beside.name == "Ben");
    CHECK(small.can_read(small.as_ben(), id));
    CHECK(conversations_with_news(small.home(), small.as_ben()) == 1);
    CHECK(small.refused(small.as_ben(), id, ConversationStep::better)); // it is for the two to say
    CHECK_FALSE(small.can_read(small.as_mia(), id));
    CHECK(all_good(small.home()));
    small.home().withdraw(small.as_rose(), yes);
    CHECK_FALSE(small.can_read(small.as_ben(), id));
    CHECK(small.now(small.as_sam(), id).state.stage == ConversationStage::waiting);
    CHECK(all_good(small.home()));
    CHECK(small.refused(small.as_rose(), id, ConversationStep::beside, small.sam));
    CHECK(small.refused(small.as_rose(), id, ConversationStep::beside, small.lea)); // whom she does not know
}

TEST_CASE("Conversations: how it went for the other one is not told before one has said it oneself") {
    Talking small;
    const ConversationId id = small.invites(small.as_rose(), small.sam);
    small.says(small.as_sam(), id, ConversationStep::beside, small.ada);
    small.says(small.as_sam(), id, ConversationStep::not_yet);
    const ConversationRow roses = small.now(small.as_rose(), id);
    CHECK_FALSE(roses.state.by_invited);
    CHECK(roses.other_has_said);
    const auto steps = conversation_steps(small.home(), small.as_rose(), id);
    REQUIRE(steps.size() == 2);
    CHECK(steps[1].kept_back);
    CHECK(steps[1].said.step == ConversationStep{});
    CHECK_FALSE(small.now(small.as_ada(), id).state.by_invited);
    CHECK(small.now(small.as_sam(), id).state.by_invited == ConversationStep::not_yet);
    small.says(small.as_rose(), id, ConversationStep::same);
    CHECK(small.now(small.as_rose(), id).state.by_invited == ConversationStep::not_yet);
    CHECK(small.now(small.as_ada(), id).state.by_inviter == ConversationStep::same);
    CHECK_FALSE(conversation_steps(small.home(), small.as_rose(), id)[1].kept_back);
    CHECK(small.now(small.as_sam(), id).state.stage != ConversationStage::finished); // one of them: not yet
}

TEST_CASE("Conversations: not now can be answered again later, and either opens it again; what was said before stays") {
    Talking small;
    const ConversationId id = small.invites(small.as_ben(), small.rose);
    small.says(small.as_rose(), id, ConversationStep::not_now);
    CHECK(small.now(small.as_ben(), id).state.stage == ConversationStage::not_now);
    CHECK(small.refused(small.as_ben(), id, ConversationStep::yes)); // not his to say
    small.says(small.as_rose(), id, ConversationStep::yes);
    small.says(small.as_ben(), id, ConversationStep::better);
    small.says(small.as_rose(), id, ConversationStep::reopened);
    const ConversationRow again = small.now(small.as_ben(), id);
    CHECK(again.state.round == 2);
    CHECK(again.state.answers == small.ben); // Rose opened it: now he is asked
    CHECK_FALSE(again.state.by_inviter);
    small.says(small.as_ben(), id, ConversationStep::yes);
    small.arranges(small.as_rose(), id, small.in_the_garden());
    CHECK(conversation_steps(small.home(), small.as_rose(), id).size() == 6);
    CHECK(conversation_steps(small.home(), small.as_rose(), id)[2].said.step == ConversationStep::better);
    CHECK(all_good(small.home()));
}

TEST_CASE("Conversations: it is taken back until somebody said yes, and then belongs to both") {
    Talking small;
    const ConversationId gone = small.invites(small.as_rose(), small.sam);
    small.says(small.as_sam(), gone, ConversationStep::not_now);
    take_back_invitation(small.home(), small.as_rose(), gone);
    CHECK_FALSE(small.can_read(small.as_sam(), gone));
    CHECK_FALSE(small.can_read(small.as_rose(), gone));
    CHECK(conversations_with_news(small.home(), small.as_sam()) == 0);

    const ConversationId kept = small.invites(small.as_rose(), small.sam);
    small.says(small.as_sam(), kept, ConversationStep::yes);
    CHECK(trouble_of([&] { take_back_invitation(small.home(), small.as_rose(), kept); }) == Trouble::refused);
    small.home().withdraw(small.as_rose(), EntryId{number(kept)}); // nor by Undo
    CHECK(small.can_read(small.as_sam(), kept));
    CHECK(all_good(small.home()));
}

TEST_CASE("Conversations: its words can be changed until it is answered; the last of the three cannot be left out") {
    Talking small;
    const ConversationId id = small.invites(small.as_rose(), small.sam);
    const Prompts other{{{1102, ""}, {}, {0, "I could write it down."}}};
    const EntryId changed = change_invitation(small.home(), small.as_rose(), id, other);
    CHECK(change_invitation(small.home(), small.as_rose(), id, other) == changed); // a second tap
    CHECK(small.now(small.as_sam(), id).said == other);
    CHECK(my_conversations(small.home(), small.as_rose(), 5).size() == 1);
    CHECK(trouble_of([&] { change_invitation(small.home(), small.as_rose(), id, Prompts{}); }) == Trouble::refused);
    CHECK(trouble_of([&] { change_invitation(small.home(), small.as_sam(), id, other); }) == Trouble::refused);
    small.says(small.as_sam(), id, ConversationStep::not_now);
    CHECK(trouble_of([&] { change_invitation(small.home(), small.as_rose(), id, {{{0, "Another thing"}, {}, {}}}); }) == Trouble::refused);
    CHECK(all_good(small.home()));
    redact(small.home(), small.as_mia(), EntryId{number(id)}, "asked for");
    CHECK(small.now(small.as_sam(), id).said == other);
    CHECK(all_good(small.home()));
    redact(small.home(), small.as_mia(), changed, "asked for");
    CHECK_FALSE(small.can_read(small.as_sam(), id));
    CHECK(all_good(small.home()));
}

TEST_CASE("Conversations: one invites whom one knows here, and with something to say") {
    Talking small;
    const auto refused = [&](const Viewer& by, PersonId with, const Prompts& said) {
        return trouble_of([&] { invite(small.home(), by, {with, said}); }) == Trouble::refused;
    };
    const Prompts some{{{1101, ""}, {}, {}}};
    CHECK(refused(Viewer::house(), small.rose, some));
    CHECK(refused(small.as_rose(), small.rose, some));
    CHECK(refused(small.as_rose(), small.lea, some));      // who visits somebody else
    CHECK(refused(small.as_rose(), small.tom, some));      // who did not agree that his name is known
    CHECK(refused(small.as_ben(), small.tom, some));
    CHECK(refused(small.as_rose(), PersonId{9999}, some));
    CHECK(refused(small.as_rose(), small.sam, Prompts{}));
    CHECK(refused(small.as_rose(), small.sam, {{{0, "   "}, {}, {}}}));
    change_person(small.home(), small.as_mia(), small.tom, {Role::resident, "Tom", "Thomas Okafor", "", "en", "", true});
    CHECK_FALSE(refused(small.as_rose(), small.tom, some)); // he agreed
    CHECK_FALSE(refused(small.as_ben(), small.rose, some));
    CHECK_FALSE(refused(small.as_ada(), small.mia, some));
    const auto round_rose = people_to_invite(small.home(), small.as_rose(), small.rose);
    REQUIRE(round_rose.size() == 5);
    CHECK(round_rose[0].person.name == "Ben");
    CHECK(round_rose[0].relation == "son");
    CHECK(round_rose.back().person.name == "Tom");
}

TEST_CASE("Conversations: who left cannot come back in to it, and the other one keeps what was said") {
    Talking small;
    const ConversationId id = small.invites(small.as_ben(), small.sam);
    small.says(small.as_sam(), id, ConversationStep::yes);
    remove_from_circle(small.home(), small.as_mia(), small.rose, small.ben);
    CHECK(small.refused(small.as_ben(), id, ConversationStep::better));
    CHECK(come_in_with_pin(small.home(), small.ben, small.rose, "123456").result != SignInResult::welcome);
    set_active(small.home(), small.as_mia(), small.ben, false);
    CHECK_FALSE(small.now(small.as_sam(), id).inviter.here);
    CHECK(trouble_of([&] { small.arranges(small.as_sam(), id, small.in_the_garden()); }) == Trouble::refused);
    small.says(small.as_sam(), id, ConversationStep::same); // one's own word stays one's own to say
    CHECK(small.refused(small.as_sam(), id, ConversationStep::reopened));
    CHECK(trouble_of([&] { small.invites(small.as_rose(), small.ben); }) == Trouble::refused);
    CHECK(all_good(small.home()));
}

TEST_CASE("Conversations: a time and a place are whole, and a room is that of one of the two who lives here") {
    Talking small;
    const ConversationId id = small.invites(small.as_rose(), small.sam);
    const auto refused = [&](const Meeting& meeting) { return trouble_of([&] { small.arranges(small.as_rose(), id, meeting); }) == Trouble::refused; };
    const Meeting garden = small.in_the_garden();
    CHECK(refused(garden)); // he has not answered
    small.says(small.as_sam(), id, ConversationStep::yes);
    CHECK(refused({}));
    CHECK(refused({garden.day, garden.part, MeetingPlace::none, {}}));
    CHECK(refused({garden.day, MeetingPart::none, MeetingPlace::garden, {}}));
    CHECK(refused({garden.day, garden.part, MeetingPlace::room, {}}));
    CHECK(refused({garden.day, garden.part, MeetingPlace::room, small.sam}));
    CHECK(refused({garden.day, garden.part, MeetingPlace::room, small.tom}));
    CHECK_FALSE(refused({garden.day, garden.part, MeetingPlace::room, small.rose}));
    CHECK(small.arranges(small.as_rose(), id, garden) == small.arranges(small.as_rose(), id, garden)); // a second tap
}

TEST_CASE("Conversations: how it went is said from the time on that they agreed, and at once where they agreed on none") {
    Talking small;
    const ConversationId soon = small.invites(small.as_rose(), small.sam);
    CHECK(small.refused(small.as_rose(), soon, ConversationStep::better)); // he has not answered
    small.says(small.as_sam(), soon, ConversationStep::yes);
    CHECK_FALSE(small.is_ahead(small.as_rose(), soon));
    small.says(small.as_rose(), soon, ConversationStep::not_yet);

    const ConversationId id = small.invites(small.as_rose(), small.ada);
    small.says(small.as_ada(), id, ConversationStep::beside, small.mia);
    small.arranges(small.as_rose(), id, small.in_the_garden()); // tomorrow, in the afternoon
    const auto none_can_say_it = [&] {
        for (const ConversationStep step : {ConversationStep::better, ConversationStep::same, ConversationStep::not_yet})
            if (!small.refused(small.as_rose(), id, step) || !small.refused(small.as_ada(), id, step)) return false;
        return true;
    };
    CHECK(none_can_say_it());
    for (const Viewer& reader : {small.as_rose(), small.as_ada(), small.as_mia()}) CHECK(small.is_ahead(reader, id));
    small.clock.pass(day_ms); // the morning of that day, 9 o'clock
    CHECK(none_can_say_it());
    small.clock.pass(3 * hour_ms - 1);
    CHECK(none_can_say_it());
    small.clock.pass(1); // noon
    CHECK_FALSE(small.is_ahead(small.as_ada(), id));
    small.says(small.as_ada(), id, ConversationStep::not_yet);

    Meeting again = small.in_the_garden();
    again.day = again.day + day_ms;
    again.part = MeetingPart::morning;
    small.arranges(small.as_ada(), id, again); // they try once more
    CHECK(none_can_say_it());
    again.day = again.day - day_ms;
    small.arranges(small.as_rose(), id, again); // or have talked already
    small.says(small.as_rose(), id, ConversationStep::better);
    CHECK(all_good(small.home()));
}

TEST_CASE("Conversations: where the other one left before they could talk, one's own word does not wait for the day") {
    Talking small;
    const ConversationId id = small.invites(small.as_rose(), small.sam);
    small.says(small.as_sam(), id, ConversationStep::yes);
    small.arranges(small.as_sam(), id, small.in_the_garden());
    set_active(small.home(), small.as_mia(), small.sam, false);
    small.says(small.as_rose(), id, ConversationStep::not_yet);
    CHECK(small.now(small.as_rose(), id).state.by_inviter == ConversationStep::not_yet);
}

TEST_CASE("Conversations: the parts of a day are those of the home's own clock, also where clocks change that day") {
    const HomeIn london("Europe/London");
    const Meeting meeting{WallTime{1'774'785'600'000}, MeetingPart::afternoon, MeetingPlace::garden, {}}; // one in the afternoon of 29 March 2026, an hour ahead since that night
    CHECK(begins(meeting) == WallTime{1'774'782'000'000});
    CHECK(begins({meeting.day, MeetingPart::evening, MeetingPlace::garden, {}}) == begins(meeting) + 6 * hour_ms);
    CHECK(begins({meeting.day, MeetingPart::morning, MeetingPlace::garden, {}}) == begins(meeting) - 11 * hour_ms);
}

TEST_CASE("Conversations: steps in any order stand for something") {
    const PersonId rose{1}, sam{2}, other{3};
    using enum ConversationStep;
    const ConversationStep all[] = {yes, not_now, beside, arranged, better, same, not_yet, reopened};
    for (const ConversationStep first : all)
        for (const ConversationStep second : all)
            for (const ConversationStep third : all) {
                const TakenStep steps[] = {{{first, other, {}}, rose}, {{second, other, {}}, sam}, {{third, {}, {}}, other}};
                const ConversationState state = state_after(rose, sam, steps);
                CHECK((state.answers == rose || state.answers == sam));
                const bool waits = state.stage == ConversationStage::waiting || state.stage == ConversationStage::not_now;
                if (waits) CHECK_FALSE(state.meeting);
                if (state.stage == ConversationStage::arranged) CHECK(state.meeting);
                CHECK_FALSE(can_follow(state, yes, other));
                CHECK(can_follow(state, yes, state.answers) == waits);
            }
}
