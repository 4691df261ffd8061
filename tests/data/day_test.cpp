// What a day is made of: feelings, activities, wins, notes.
#include "fixtures.h"

using namespace data;

TEST_CASE("Feelings: own words and observations stay apart, and nobody speaks for another") {
    SmallHome small;
    small.rose_feels(Mood::content);
    record_observation(small.home(), small.as_sam(), {small.rose, Mood::sad, MoodTopic::food, "left her lunch", Audience::care_team, {}});
    const auto moods = moods_of(small.home(), small.as_rose(), small.rose, 5);
    REQUIRE(moods.size() == 2);
    CHECK_FALSE(moods[0].own);
    CHECK(moods[0].entry.author_name == "Sam");
    CHECK(moods[0].entry.author_role == Role::staff);
    CHECK(moods[0].about == MoodTopic::food);
    CHECK(moods[0].words == "left her lunch");
    CHECK(moods[1].own);
    const NewMood about_rose{small.rose, Mood::happy, {}, "", Audience::care_team, {}};
    CHECK(trouble_of([&] { record_mood(small.home(), small.as_sam(), about_rose); }) == Trouble::refused);
    CHECK(trouble_of([&] { record_mood(small.home(), small.as_ben(), about_rose); }) == Trouble::refused);
    CHECK(trouble_of([&] { record_mood(small.home(), small.as_tom(), about_rose); }) == Trouble::refused);
    CHECK(trouble_of([&] { record_mood(small.home(), Viewer::house(), about_rose); }) == Trouble::refused);
    CHECK(trouble_of([&] { record_observation(small.home(), small.as_rose(), about_rose); }) == Trouble::refused);
    CHECK(trouble_of([&] { record_observation(small.home(), small.as_lea(), about_rose); }) == Trouble::refused);
    CHECK(trouble_of([&] { record_observation(small.home(), small.as_sam(), {small.rose, Mood::happy, {}, "", Audience::house, {}}); }) == Trouble::refused);
    CHECK(trouble_of([&] { small.rose_feels(static_cast<Mood>(13)); }) == Trouble::refused);
    CHECK(trouble_of([&] { record_mood(small.home(), small.as_sam(), {PersonId{3}, Mood::happy, {}, "", Audience::care_team, {}}); }) == Trouble::refused);
}

TEST_CASE("Feelings: a changed mind takes the earlier one's place, and undoing it does not bring that back") {
    SmallHome small;
    const EntryId first = small.rose_feels(Mood::happy);
    const NewMood changed{small.rose, Mood::happy, MoodTopic::people, "", Audience::circle, {}};
    const EntryId second = change_mood(small.home(), small.as_rose(), first, changed);
    CHECK(moods_of(small.home(), small.as_ben(), small.rose, 5).size() == 1);
    CHECK(trouble_of([&] { change_mood(small.home(), small.as_rose(), first, changed); }) == Trouble::refused); // superseded already
    CHECK(trouble_of([&] { change_mood(small.home(), small.as_sam(), second, changed); }) == Trouble::refused);
    small.home().withdraw(small.as_rose(), second);
    CHECK(moods_of(small.home(), small.as_rose(), small.rose, 5).empty());
    CHECK(all_good(small.home()));
}

TEST_CASE("What's on: a resident's answer replaces the one before; undo brings that back") {
    SmallHome small;
    Home& home = small.home();
    const ActivityId singing = add_activity(home, small.as_sam(), {"Singing", "Lounge", "do-singing", morning + hour_ms, morning + 2 * hour_ms, false});
    const ActivityId market = add_activity(home, small.as_sam(), {"Market", "Town", "do-outing", morning + 3 * hour_ms, morning + 5 * hour_ms, true});
    CHECK(activities_between(home, Viewer::house(), morning, morning + 3 * hour_ms).size() == 1); // up to, not with
    CHECK(activities_between(home, Viewer::house(), morning, morning + 4 * hour_ms)[1].title == "Market");
    CHECK(activity(home, Viewer::house(), market)->in_community);
    CHECK_FALSE(activity(home, Viewer::house(), ActivityId{4}));

    answer_activity(home, small.as_rose(), singing, small.rose, Answer::come, {Need::transport, Need::company, Need::transport});
    CHECK(answer_of(home, small.as_sam(), singing, small.rose)->needs == std::vector<Need>{Need::transport, Need::company});
    const EntryId second = answer_activity(home, small.as_sam(), singing, small.rose, Answer::not_this_time, {});
    CHECK(answer_of(home, small.as_rose(), singing, small.rose)->answer == Answer::not_this_time);
    CHECK(answers_of(home, small.as_rose(), small.rose, morning, morning + day_ms).size() == 1);
    CHECK(arrangements_between(home, small.as_sam(), morning, morning + day_ms).empty());
    home.withdraw(small.as_sam(), second);
    CHECK(answer_of(home, small.as_rose(), singing, small.rose)->answer == Answer::come);
    CHECK(recent_entries(home, small.as_sam(), small.rose, 5).size() == 1);
    CHECK_FALSE(answer_of(home, small.as_ben(), singing, small.rose)); // between Rose and her care team
    CHECK_FALSE(answer_of(home, small.as_rose(), market, small.rose));

    CHECK(trouble_of([&] { answer_activity(home, small.as_ben(), singing, small.rose, Answer::come, {}); }) == Trouble::refused);
    CHECK(trouble_of([&] { answer_activity(home, small.as_rose(), ActivityId{4}, small.rose, Answer::come, {}); }) == Trouble::refused);
    CHECK(trouble_of([&] { answer_activity(home, small.as_rose(), singing, small.rose, Answer::none, {}); }) == Trouble::refused);
    CHECK(trouble_of([&] { add_activity(home, small.as_rose(), {"Party", "", "", morning, morning, false}); }) == Trouble::refused);
    CHECK(trouble_of([&] { add_activity(home, small.as_sam(), {"", "", "", morning, morning, false}); }) == Trouble::refused);
    CHECK(all_good(home));
}

TEST_CASE("What's on: what a resident needs is there to arrange, ticked off once, and can be unticked") {
    SmallHome small;
    Home& home = small.home();
    const ActivityId singing = add_activity(home, small.as_sam(), {"Singing", "Lounge", "", morning + hour_ms, morning + 2 * hour_ms, false});
    const EntryId answer = answer_activity(home, small.as_rose(), singing, small.rose, Answer::maybe, {Need::transport, Need::company});
    const auto now = [&] { return arrangements_between(home, small.as_sam(), morning, morning + day_ms); };
    REQUIRE(now().size() == 2);
    CHECK(now()[0].resident_name == "Rose");
    CHECK(now()[0].activity.title == "Singing");
    const EntryId done = tick_arrangement(home, small.as_ada(), answer, Need::transport);
    CHECK(tick_arrangement(home, small.as_sam(), answer, Need::transport) == done);
    REQUIRE(now().size() == 2);
    CHECK(now()[0].need == Need::company); // open first
    CHECK(now()[1].done);
    CHECK(now()[1].done_by == "Ada");
    CHECK(now()[1].done_when == morning);
    home.withdraw(small.as_ada(), done);
    CHECK_FALSE(now()[1].done);
    CHECK(trouble_of([&] { tick_arrangement(home, small.as_rose(), answer, Need::transport); }) == Trouble::refused);
    CHECK(trouble_of([&] { tick_arrangement(home, small.as_sam(), answer, Need::getting_ready); }) == Trouble::refused);
    answer_activity(home, small.as_rose(), singing, small.rose, Answer::come, {Need::transport});
    CHECK(trouble_of([&] { tick_arrangement(home, small.as_sam(), answer, Need::transport); }) == Trouble::refused); // no longer what she said
    CHECK(all_good(home));
}

TEST_CASE("Wins: anyone's, about anyone; the house sees those shared with it, for some days") {
    SmallHome small;
    Home& home = small.home();
    record_win(home, small.as_rose(), {small.sam, Win::taught, "showed me the tablet", Audience::house, {}}); // those who care too
    record_win(home, small.as_ben(), {small.rose, Win::got_out, "to the market", Audience::circle, {}});
    CHECK(trouble_of([&] { record_win(home, small.as_ben(), {small.tom, Win::got_out, "", Audience::circle, {}}); }) == Trouble::refused);
    auto wall = house_wins(home, Viewer::house(), 5, 7);
    REQUIRE(wall.size() == 1);
    CHECK(wall[0].resident_name == "Sam");
    CHECK(wall[0].entry.author_name.empty()); // Rose did not agree to her name on the glass
    const EntryId win = record_win(home, small.as_tom(), {small.tom, Win::made, "a box", Audience::house, {}});
    const EntryId changed = change_win(home, small.as_tom(), win, {small.tom, Win::made, "a bird box", Audience::house, {}});
    wall = house_wins(home, Viewer::house(), 5, 7);
    REQUIRE(wall.size() == 2);
    CHECK(wall[0].entry.id == changed);
    CHECK(wall[0].words == "a bird box");
    CHECK(wall[0].resident_name.empty());
    set_active(home, small.as_mia(), small.tom, false);
    CHECK(house_wins(home, Viewer::house(), 5, 7).size() == 1); // a departure takes them off the wall
    small.clock.pass(8 * day_ms);
    CHECK(house_wins(home, Viewer::house(), 5, 7).empty());
    CHECK(trouble_of([&] { record_win(home, Viewer::house(), {small.rose, Win::made, "", Audience::circle, {}}); }) == Trouble::refused);
    CHECK(trouble_of([&] { record_win(home, small.as_rose(), {small.rose, static_cast<Win>(11), "", Audience::circle, {}}); }) == Trouble::refused);
}

TEST_CASE("Notes: from family to the resident, the team or the circle, and who has seen them") {
    SmallHome small;
    Home& home = small.home();
    const EntryId to_rose = leave_note(home, small.as_ben(), {small.rose, NoteFor::resident, "  Love you  ", {}});
    const EntryId to_team = leave_note(home, small.as_ben(), {small.rose, NoteFor::care_team, "Her glasses are loose", {}});
    const EntryId to_circle = leave_note(home, small.as_ben(), {small.rose, NoteFor::circle, "We come on Sunday", {}});
    CHECK(note(home, small.as_rose(), to_rose)->text == "Love you");
    CHECK_FALSE(note(home, small.as_sam(), to_rose));
    CHECK(note(home, small.as_ben(), to_rose));
    CHECK(note(home, small.as_sam(), to_team)->resident_name == "Rose");
    CHECK_FALSE(note(home, small.as_lea(), to_circle));
    CHECK(notes_of(home, small.as_rose(), small.rose, 10).size() == 3);
    CHECK(notes_for_team(home, small.as_sam(), 10).size() == 2);

    CHECK(unseen_notes(home, small.as_sam(), PersonId::none) == 2);
    CHECK(unseen_notes(home, small.as_ben(), small.rose) == 0); // his own
    CHECK(unseen_notes(home, Viewer::house(), small.rose) == 0);
    mark_seen(home, small.as_sam(), to_team);
    const auto newest = home.journal().newest();
    mark_seen(home, small.as_sam(), to_team);
    mark_seen(home, small.as_ben(), to_team); // its author
    CHECK(home.journal().newest() == newest);
    CHECK(unseen_notes(home, small.as_sam(), PersonId::none) == 1);
    CHECK(unseen_notes(home, small.as_sam(), small.rose) == 1);
    CHECK(note(home, small.as_sam(), to_team)->seen_by_me);
    CHECK_FALSE(note(home, small.as_ada(), to_team)->seen_by_me);
    const auto seen = seen_by(home, small.as_ben(), to_team);
    REQUIRE(seen.size() == 1);
    CHECK(seen[0].name == "Sam");
    CHECK(seen[0].when == morning);
    CHECK(seen_by(home, small.as_lea(), to_team).empty());
    CHECK(trouble_of([&] { mark_seen(home, small.as_sam(), to_rose); }) == Trouble::refused);
    CHECK(all_good(home));
}

TEST_CASE("Notes: an answer goes to a note that its writer may read, of the same person") {
    SmallHome small;
    Home& home = small.home();
    const EntryId asked = leave_note(home, small.as_ben(), {small.rose, NoteFor::care_team, "Did she sleep?", {}});
    const EntryId answer = leave_note(home, small.as_sam(), {small.rose, NoteFor::circle, "Very well", asked});
    CHECK(note(home, small.as_ben(), answer)->answers == asked);
    const EntryId between_staff = leave_note(home, small.as_ada(), {small.rose, NoteFor::care_team, "She woke at five", asked});
    CHECK(note(home, small.as_ben(), between_staff)); // who asked sees every answer
    CHECK_FALSE(note(home, small.as_lea(), between_staff));
    CHECK(trouble_of([&] { leave_note(home, small.as_sam(), {small.tom, NoteFor::circle, "Very well", asked}); }) == Trouble::refused);
    CHECK(trouble_of([&] { leave_note(home, small.as_lea(), {small.tom, NoteFor::circle, "Me too", asked}); }) == Trouble::refused);
    CHECK(trouble_of([&] { leave_note(home, small.as_sam(), {small.rose, NoteFor::circle, "Very well", EntryId{3}}); }) == Trouble::refused);
}

TEST_CASE("Notes: one to ten thousand characters, of any script, by somebody who belongs there") {
    SmallHome small;
    Home& home = small.home();
    const auto leave = [&](const Viewer& by, const std::string& text) { return trouble_of([&] { leave_note(home, by, {small.rose, NoteFor::circle, text, {}}); }); };
    CHECK(leave(small.as_ben(), " \n\t ") == Trouble::refused);
    CHECK(leave(small.as_ben(), std::string(10'001, 'a')) == Trouble::refused);
    CHECK_FALSE(leave(small.as_ben(), std::string(10'000, 'a')));
    std::string long_urdu;
    for (int i = 0; i < 10'000; ++i) long_urdu += "م";
    CHECK_FALSE(leave(small.as_ben(), long_urdu));
    CHECK(notes_of(home, small.as_ben(), small.rose, 1)[0].text == long_urdu);
    CHECK(leave(small.as_lea(), "hello") == Trouble::refused);
    CHECK(leave(Viewer::house(), "hello") == Trouble::refused);
    CHECK(leave(small.as_tom(), "hello") == Trouble::refused);
    CHECK_FALSE(leave(small.as_rose(), "hello"));
    CHECK(trouble_of([&] { leave_note(home, small.as_ben(), {small.rose, static_cast<NoteFor>(9), "hello", {}}); }) == Trouble::refused);
    CHECK(trouble_of([&] { pass_on(home, small.as_ben(), small.rose, "hello"); }) == Trouble::refused);
}
