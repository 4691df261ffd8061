// After an activity: who was there and with how much help, how it was, and who may like an invitation.
#include "data/attendance.h"

#include "fixtures.h"

using namespace data;

namespace {

struct AfterSinging : SmallHome {
    ActivityId singing = add_activity(home(), as_sam(), {"Singing", "Lounge", "do-singing", morning - 3 * hour_ms, morning - 2 * hour_ms});
    ActivityId later = add_activity(home(), as_sam(), {"Film", "Lounge", "do-film", morning + hour_ms, morning + 2 * hour_ms});
    EntryId was_there(const Viewer& by, PersonId resident, Attended attended, Help help = Help::none) {
        return record_attendance(home(), by, singing, resident, attended, help);
    }
};

} // namespace

TEST_CASE("Attendance: staff write down who was there and with how much help; a correction takes its place, and Undo brings the first back") {
    AfterSinging small;
    Home& home = small.home();
    small.was_there(small.as_sam(), small.tom, Attended::declined, Help::guided);
    small.was_there(small.as_sam(), small.rose, Attended::took_part, Help::prompted);
    const EntryId second = small.was_there(small.as_ada(), small.rose, Attended::watched, Help::told);
    auto all = attendance_at(home, small.as_sam(), small.singing);
    REQUIRE(all.size() == 2);
    CHECK(all[0].entry.resident == small.rose); // by name
    CHECK(all[0].attended == Attended::watched);
    CHECK(all[0].help == Help::told);
    CHECK(all[0].entry.author_name == "Ada");
    CHECK(all[1].attended == Attended::declined);
    CHECK(all[1].help == Help::none); // no help was given with what was declined
    home.withdraw(small.as_ada(), second);
    CHECK(attendance_at(home, small.as_sam(), small.singing)[0].help == Help::prompted);
    CHECK(attendance_of(home, small.as_rose(), small.rose, morning - day_ms, morning).size() == 1); // her own record
    CHECK(attendance_of(home, small.as_ben(), small.rose, morning - day_ms, morning).empty());
    CHECK(attendance_of(home, small.as_tom(), small.rose, morning - day_ms, morning).empty());
    CHECK(recent_entries(home, small.as_sam(), small.rose, 5).empty()); // no news for a handover
    CHECK(trouble_of([&] { small.was_there(small.as_rose(), small.rose, Attended::took_part); }) == Trouble::refused);
    CHECK(trouble_of([&] { small.was_there(small.as_ben(), small.rose, Attended::took_part); }) == Trouble::refused);
    CHECK(trouble_of([&] { small.was_there(small.as_sam(), small.sam, Attended::took_part); }) == Trouble::refused);
    CHECK(trouble_of([&] { small.was_there(small.as_sam(), small.rose, static_cast<Attended>(5)); }) == Trouble::refused);
    CHECK(trouble_of([&] { record_attendance(home, small.as_sam(), small.later, small.rose, Attended::took_part, Help::none); }) == Trouble::refused); // to come
    redact(home, small.as_mia(), all[1].entry.id, "wrong person");
    CHECK(attendance_at(home, small.as_sam(), small.singing).size() == 1);
    CHECK(all_good(home));
}

TEST_CASE("How it was: asked of those who said they would come or were there, until they have said it") {
    AfterSinging small;
    Home& home = small.home();
    small.clock.at.wall = morning - 4 * hour_ms;
    answer_activity(home, small.as_rose(), small.singing, small.rose, Answer::come, {});
    answer_activity(home, small.as_rose(), small.later, small.rose, Answer::come, {});
    answer_activity(home, small.as_tom(), small.singing, small.tom, Answer::not_this_time, {});
    small.clock.at.wall = morning;
    REQUIRE(to_ask_about(home, small.as_rose(), small.rose, 24).size() == 1);
    CHECK(to_ask_about(home, small.as_rose(), small.rose, 24)[0].title == "Singing");
    CHECK(to_ask_about(home, small.as_rose(), small.rose, 1).empty());
    CHECK(to_ask_about(home, small.as_tom(), small.tom, 24).empty());
    small.was_there(small.as_sam(), small.tom, Attended::watched, Help::asked); // and then he went after all
    CHECK(to_ask_about(home, small.as_tom(), small.tom, 24).size() == 1);
    small.was_there(small.as_sam(), small.rose, Attended::could_not);
    CHECK(to_ask_about(home, small.as_rose(), small.rose, 24).empty());
    small.was_there(small.as_sam(), small.rose, Attended::took_part);

    const EntryId first = say_how_it_was(home, small.as_rose(), small.singing, small.rose, HowItWas::more);
    CHECK(to_ask_about(home, small.as_rose(), small.rose, 24).empty());
    const EntryId second = say_how_it_was(home, small.as_sam(), small.singing, small.rose, HowItWas::not_again); // told to Sam
    CHECK(how_it_was(home, small.as_rose(), small.singing, small.rose)->how == HowItWas::not_again);
    CHECK(recent_entries(home, small.as_sam(), small.rose, 9).front().id == second);
    home.withdraw(small.as_sam(), second);
    CHECK(how_it_was(home, small.as_rose(), small.singing, small.rose)->entry.id == first);
    CHECK(recent_entries(home, small.as_sam(), small.rose, 9).front().id == first);
    CHECK_FALSE(how_it_was(home, small.as_ben(), small.singing, small.rose));
    CHECK(trouble_of([&] { say_how_it_was(home, small.as_ben(), small.singing, small.rose, HowItWas::more); }) == Trouble::refused);
    CHECK(trouble_of([&] { say_how_it_was(home, small.as_rose(), small.later, small.rose, HowItWas::more); }) == Trouble::refused);
    home.withdraw(small.as_rose(), first);
    CHECK(to_ask_about(home, small.as_rose(), small.rose, 24).size() == 1);
    CHECK(all_good(home));
}

TEST_CASE("Who has not been part of anything they chose for a while: everybody by name, with the last time, and only what they chose") {
    AfterSinging small;
    Home& home = small.home();
    CHECK(trouble_of([&] { last_chosen(home, small.as_rose()); }) == Trouble::refused);
    auto all = last_chosen(home, small.as_sam());
    REQUIRE(all.size() == 2);
    CHECK(all[0].resident.name == "Rose");
    CHECK_FALSE(all[0].activity);
    small.was_there(small.as_sam(), small.rose, Attended::took_part, Help::guided); // she had not said that she would like to
    small.was_there(small.as_sam(), small.tom, Attended::watched);                  // he came by himself
    all = last_chosen(home, small.as_sam());
    CHECK_FALSE(all[0].activity);
    REQUIRE(all[1].activity);
    CHECK(all[1].activity->title == "Singing");
    answer_activity(home, small.as_rose(), small.singing, small.rose, Answer::maybe, {});
    CHECK(last_chosen(home, small.as_sam())[0].activity);
    small.was_there(small.as_sam(), small.rose, Attended::declined);
    CHECK_FALSE(last_chosen(home, small.as_sam())[0].activity);
    CHECK(all_good(home));
}
