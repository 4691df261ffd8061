// Handing a shift over: what is on the card, what confirming it covers, and what comes after.
#include "fixtures.h"

using namespace data;

namespace {

HandoverCard card(SmallHome& small, const Viewer& reader) { return handover_card(small.home(), reader, small.rose, morning, morning + day_ms); }

HandoverLine line(SmallHome& small, const Viewer& reader) {
    const auto lines = handover_lines(small.home(), reader, morning, morning + day_ms);
    REQUIRE(lines.size() == 2);
    REQUIRE(lines[0].resident.id == small.rose); // by name
    return lines[0];
}

EntryId confirm(SmallHome& small, const Viewer& reader) {
    const auto read = card(small, reader);
    return confirm_handover(small.home(), reader, small.rose, read.from, read.until, {}, "");
}

} // namespace

TEST_CASE("Handover: a card holds what came, each under its heading") {
    SmallHome small;
    Home& home = small.home();
    set_one_line(home, small.as_rose(), small.rose, "I was a baker", Audience::care_team);
    small.rose_feels(Mood::happy);
    record_observation(home, small.as_sam(), {small.rose, Mood::tired, {}, "", Audience::care_team, {}});
    record_win(home, small.as_sam(), {small.rose, Win::made, "a scarf", Audience::circle, {}});
    leave_note(home, small.as_ben(), {small.rose, NoteFor::care_team, "Her glasses are loose", {}});
    leave_note(home, small.as_ben(), {small.rose, NoteFor::resident, "Between us", {}});
    leave_note(home, small.as_rose(), {small.rose, NoteFor::care_team, "I would like my own cup", {}});
    leave_note(home, small.as_sam(), {small.rose, NoteFor::circle, "She sang today", {}});
    pass_on(home, small.as_sam(), small.rose, "Slept late");
    const ActivityId singing = add_activity(home, small.as_sam(), {"Singing", "", "", morning + hour_ms, morning + 2 * hour_ms, false});
    answer_activity(home, small.as_rose(), singing, small.rose, Answer::come, {Need::company});
    const auto read = card(small, small.as_ada());
    CHECK(read.one_line == "I was a baker");
    REQUIRE(read.moods.size() == 2);
    CHECK_FALSE(read.moods[0].own);
    CHECK(read.moods[1].mood == Mood::happy);
    CHECK(read.wins.at(0).words == "a scarf");
    REQUIRE(read.family.size() == 1);
    CHECK(read.family[0].text == "Her glasses are loose");
    CHECK(read.from_resident.at(0).text == "I would like my own cup");
    REQUIRE(read.passed_on.size() == 2);
    CHECK(read.passed_on[0].text == "Slept late");
    CHECK(read.arrangements.size() == 1);
    CHECK(read.answers.at(0).needs == std::vector<Need>{Need::company});
    CHECK_FALSE(read.nothing_said);
    CHECK_FALSE(read.read_by_me);

    const auto overview = line(small, small.as_ada());
    CHECK(overview.entries == 9);
    CHECK(overview.latest_own_mood->mood == Mood::happy);
    CHECK(overview.headline_win == "a scarf");
    CHECK(overview.family_notes == 1);
    CHECK(overview.open_arrangements == 1);
    CHECK_FALSE(overview.read_by_me);
}

TEST_CASE("Handover: a card that was read still tells in the overview how the person said they were, for a day") {
    SmallHome small;
    record_mood(small.home(), small.as_rose(), {small.rose, Mood::happy, MoodTopic::nothing, "", Audience::care_team, {}});
    confirm(small, small.as_ada());
    REQUIRE(line(small, small.as_ada()).latest_own_mood);
    CHECK(line(small, small.as_ada()).latest_own_mood->mood == Mood::happy);
    CHECK(line(small, small.as_ada()).read_by_me);
    small.clock.pass(25 * hour_ms);
    CHECK_FALSE(line(small, small.as_ada()).latest_own_mood);
}

TEST_CASE("Handover: a note left after the last confirmation is on the next card") {
    SmallHome small;
    pass_on(small.home(), small.as_sam(), small.rose, "Slept late");
    confirm(small, small.as_ada());
    CHECK(card(small, small.as_ada()).read_by_me);
    CHECK(card(small, small.as_ada()).passed_on.empty());
    leave_note(small.home(), small.as_ben(), {small.rose, NoteFor::care_team, "Her glasses are loose", {}});
    const auto next = card(small, small.as_ada());
    CHECK_FALSE(next.read_by_me);
    CHECK(next.family.size() == 1);
    CHECK(next.passed_on.empty());
    CHECK_FALSE(line(small, small.as_ada()).read_by_me);
    CHECK(card(small, small.as_mia()).passed_on.size() == 1); // who has not confirmed anything
}

TEST_CASE("Handover: what was written between showing the card and confirming it is on the next one") {
    SmallHome small;
    const auto shown = card(small, small.as_ada());
    leave_note(small.home(), small.as_ben(), {small.rose, NoteFor::care_team, "Her glasses are loose", {}});
    confirm_handover(small.home(), small.as_ada(), small.rose, shown.from, shown.until, {}, "");
    CHECK(card(small, small.as_ada()).family.size() == 1);
}

TEST_CASE("Handover: a clock that went back hides nothing that came since") {
    SmallHome small;
    small.rose_feels(Mood::happy);
    confirm(small, small.as_ada());
    small.clock.at.wall = morning - 3 * day_ms;
    small.clock.at.wall_trusted = false;
    small.rose_feels(Mood::angry);
    CHECK(card(small, small.as_ada()).moods.size() == 1);
    CHECK(card(small, small.as_sam()).moods.size() == 2); // never confirmed: the last 24 hours, by what is known of the time
}

TEST_CASE("Handover: who never confirmed a card gets the last 24 hours") {
    SmallHome small;
    small.rose_feels(Mood::sad);
    small.clock.pass(2 * hour_ms);
    small.rose_feels(Mood::happy);
    small.clock.pass(23 * hour_ms);
    auto read = card(small, small.as_ada());
    REQUIRE(read.moods.size() == 1);
    CHECK(read.moods[0].mood == Mood::happy);
    small.clock.pass(2 * hour_ms);
    CHECK(card(small, small.as_ada()).moods.empty());
    confirm(small, small.as_ada());
    small.clock.pass(10 * day_ms);
    small.rose_feels(Mood::proud);
    small.clock.pass(10 * day_ms);
    CHECK(card(small, small.as_ada()).moods.size() == 1); // back from leave: all since the last confirmation
}

TEST_CASE("Handover: confirming keeps what was said back, once, and shows in the history") {
    SmallHome small;
    const EntryId mood = small.rose_feels(Mood::in_pain);
    const EntryId hidden = record_mood(small.home(), small.as_rose(), {small.rose, Mood::sad, {}, "", Audience::named, {small.ben}});
    const auto shown = card(small, small.as_ada());
    const EntryId confirmed = confirm_handover(small.home(), small.as_ada(), small.rose, shown.from, shown.until, {mood, hidden, EntryId{1}}, "Ask about her hip");
    CHECK(confirm_handover(small.home(), small.as_ada(), small.rose, shown.from, shown.until, {mood}, "") == confirmed);
    small.clock.pass(hour_ms);
    confirm(small, small.as_sam());
    const auto history = handover_history(small.home(), small.as_mia(), PersonId::none, 10);
    REQUIRE(history.size() == 2);
    CHECK(history[0].entry.author_name == "Sam");
    CHECK(history[1].entry.id == confirmed);
    CHECK(history[1].said_back == std::vector<EntryId>{mood}); // only what was on the card
    CHECK(history[1].words == "Ask about her hip");
    CHECK(history[1].resident_name == "Rose");
    CHECK(handover_history(small.home(), small.as_mia(), small.tom, 10).empty());
    CHECK(handover_history(small.home(), small.as_ben(), small.rose, 10).empty());
    CHECK(handover_history(small.home(), small.as_mia(), PersonId::none, 1).size() == 1);
    CHECK(all_good(small.home()));
}

TEST_CASE("Handover: the card as it was confirmed can be looked at again, less what was taken back") {
    SmallHome small;
    set_one_line(small.home(), small.as_rose(), small.rose, "I was a baker", Audience::care_team);
    const EntryId first = small.rose_feels(Mood::happy);
    small.rose_feels(Mood::proud);
    const EntryId confirmed = confirm(small, small.as_ada());
    small.rose_feels(Mood::sad);
    set_one_line(small.home(), small.as_rose(), small.rose, "I like the window open", Audience::care_team);
    small.home().withdraw(small.as_rose(), first);
    const auto again = card_as_confirmed(small.home(), small.as_mia(), confirmed);
    REQUIRE(again.moods.size() == 1);
    CHECK(again.moods[0].mood == Mood::proud);
    CHECK(again.one_line == "I was a baker");
    CHECK(trouble_of([&] { card_as_confirmed(small.home(), small.as_mia(), first); }) == Trouble::refused);
    CHECK(trouble_of([&] { card_as_confirmed(small.home(), small.as_ben(), confirmed); }) == Trouble::refused);
}

TEST_CASE("Handover: nothing to hand over is said out loud, and holds until something comes") {
    SmallHome small;
    say_nothing_to_hand_over(small.home(), small.as_sam(), small.rose);
    CHECK(card(small, small.as_ada()).nothing_said->author_name == "Sam");
    CHECK(line(small, small.as_ada()).nothing_to_hand_over);
    leave_note(small.home(), small.as_ben(), {small.rose, NoteFor::circle, "We come on Sunday", {}});
    CHECK_FALSE(card(small, small.as_ada()).nothing_said);
    CHECK_FALSE(line(small, small.as_ada()).nothing_to_hand_over);
}

TEST_CASE("Handover: one's own entries are no news to oneself") {
    SmallHome small;
    confirm(small, small.as_ada());
    pass_on(small.home(), small.as_ada(), small.rose, "Asked for her own cup");
    CHECK(line(small, small.as_ada()).read_by_me);
    CHECK_FALSE(line(small, small.as_sam()).read_by_me);
    CHECK(card(small, small.as_sam()).passed_on.size() == 1);
}

TEST_CASE("Handover: a card cannot be confirmed by who did not see it, nor backwards") {
    SmallHome small;
    small.rose_feels(Mood::happy);
    const auto shown = card(small, small.as_ada());
    const auto refused = [&](const Viewer& reader, EntryId from, EntryId until) {
        return trouble_of([&] { confirm_handover(small.home(), reader, small.rose, from, until, {}, ""); }) == Trouble::refused;
    };
    CHECK(refused(small.as_rose(), shown.from, shown.until));
    CHECK(refused(small.as_ben(), shown.from, shown.until));
    CHECK(refused(small.as_ada(), shown.until, EntryId{number(shown.until) + 1}));
    CHECK(refused(small.as_ada(), shown.until, shown.from));
    small.rose_feels(Mood::sad);
    confirm(small, small.as_ada());
    CHECK(refused(small.as_ada(), shown.from, shown.until)); // the newer card is read already
    CHECK(trouble_of([&] { say_nothing_to_hand_over(small.home(), small.as_ben(), small.rose); }) == Trouble::refused);
}
