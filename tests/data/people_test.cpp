// People: who may be added by whom, and what of them is shown to whom.
#include "fixtures.h"

using namespace data;

TEST_CASE("People: the house sees first names only of residents who agreed, and never a full name") {
    SmallHome small;
    change_person(small.home(), small.as_mia(), small.rose, {Role::resident, "Rose", "Rosemary Bell", "pic-rose", "en", "", true});
    const auto seen = residents(small.home(), Viewer::house());
    REQUIRE(seen.size() == 2);
    CHECK(seen[0].name == "Rose");
    CHECK(seen[0].picture == "pic-rose");
    CHECK(seen[1].name.empty());
    for (const auto& one : seen) CHECK(one.full_name.empty());
    for (const auto& one : staff(small.home(), Viewer::house())) CHECK(one.full_name.empty());
    const auto visitors = visitors_of(small.home(), Viewer::house(), small.rose);
    REQUIRE(visitors.size() == 1);
    CHECK(visitors[0].person.name == "Ben");
    CHECK(visitors[0].relation.empty());
    CHECK(relation(small.home(), Viewer::house(), small.rose, small.ben).empty());
}

TEST_CASE("People: staff see full names, and relations; others their own") {
    SmallHome small;
    CHECK(residents(small.home(), small.as_sam())[0].full_name == "Rosemary Bell");
    CHECK(person(small.home(), small.as_rose(), small.rose)->full_name == "Rosemary Bell");
    CHECK(person(small.home(), small.as_rose(), small.tom)->full_name.empty());
    CHECK(person(small.home(), small.as_ben(), small.rose)->full_name.empty());
    CHECK(relation(small.home(), small.as_sam(), small.rose, small.ben) == "son");
    CHECK(relation(small.home(), small.as_sam(), small.tom, small.ben).empty());
    CHECK_FALSE(person(small.home(), small.as_sam(), PersonId{5}));
}

TEST_CASE("People: only managers change who is here") {
    SmallHome small;
    const NewPerson una{Role::resident, "Una", "", "", "", "", false};
    for (const Viewer& viewer : {Viewer::house(), small.as_rose(), small.as_sam(), small.as_ben()}) {
        CHECK(trouble_of([&] { add_person(small.home(), viewer, una); }) == Trouble::refused);
        CHECK(trouble_of([&] { change_person(small.home(), viewer, small.rose, una); }) == Trouble::refused);
        CHECK(trouble_of([&] { set_active(small.home(), viewer, small.rose, false); }) == Trouble::refused);
        CHECK(trouble_of([&] { add_to_circle(small.home(), viewer, small.rose, small.lea, "friend"); }) == Trouble::refused);
        CHECK(trouble_of([&] { remove_from_circle(small.home(), viewer, small.rose, small.ben); }) == Trouble::refused);
        CHECK(trouble_of([&] { set_home_facts(small.home(), viewer, {}); }) == Trouble::refused);
    }
    CHECK(trouble_of([&] { add_person(small.home(), small.as_mia(), {Role::staff, "  ", "", "", "", "", false}); }) == Trouble::refused);
    CHECK(trouble_of([&] { add_person(small.home(), small.as_mia(), {Role::house, "Una", "", "", "", "", false}); }) == Trouble::refused);
    CHECK(trouble_of([&] { add_to_circle(small.home(), small.as_mia(), small.sam, small.ben, "son"); }) == Trouble::refused);
}

TEST_CASE("People: somebody who left is no longer listed, and what they said stays") {
    SmallHome small;
    small.rose_feels(Mood::happy);
    set_active(small.home(), small.as_mia(), small.rose, false);
    CHECK(residents(small.home(), small.as_sam()).size() == 1);
    CHECK_FALSE(person(small.home(), small.as_sam(), small.rose)->active);
    CHECK(person(small.home(), small.as_sam(), small.rose)->full_name == "Rosemary Bell");
    CHECK(moods_of(small.home(), small.as_sam(), small.rose, 5).size() == 1);
    CHECK(come_in_as_resident(small.home(), small.rose, {}).result == SignInResult::not_here);
    CHECK(trouble_of([&] { small.rose_feels(Mood::sad); }) == Trouble::refused);
    CHECK(trouble_of([&] { pass_on(small.home(), small.as_sam(), small.rose, "gone"); }) == Trouble::refused);
    set_active(small.home(), small.as_mia(), small.rose, true);
    small.rose_feels(Mood::sad);
}

TEST_CASE("People: what the home is called and when its shifts start") {
    SmallHome small;
    CHECK(home_facts(small.home(), Viewer::house()).name.empty());
    set_home_facts(small.home(), small.as_mia(), {"Elm House", "en", 420, 870, 1290});
    small.reopen();
    CHECK(home_facts(small.home(), Viewer::house()).name == "Elm House");
    CHECK(home_facts(small.home(), Viewer::house()).evening_starts_minute == 870);
    CHECK(trouble_of([&] { set_home_facts(small.home(), small.as_mia(), {"Elm House", "en", 420, 870, 1440}); }) == Trouble::refused);
}

TEST_CASE("People: comfort follows the person, and is nobody else's to set") {
    SmallHome small;
    CHECK(comfort(small.home(), small.as_rose()).text_percent == 100);
    Comfort wish;
    wish.text_percent = 150;
    wish.theme = 2;
    wish.motion = false;
    wish.hold_ms = 9000;
    wish.easier_letters = true;
    wish.helper_language = "ur";
    set_comfort(small.home(), small.as_rose(), wish);
    small.reopen();
    const Comfort kept = comfort(small.home(), small.as_rose());
    CHECK(kept.text_percent == 150);
    CHECK(kept.theme == 2);
    CHECK_FALSE(kept.motion);
    CHECK(kept.hold_ms == 4000); // as far as it goes
    CHECK(kept.ignore_repeats_ms == 500);
    CHECK(kept.easier_letters);
    CHECK(kept.helper_language == "ur");
    CHECK(comfort(small.home(), small.as_tom()).text_percent == 100);
    CHECK(comfort(small.home(), Viewer::house()).text_percent == 100);
    CHECK(trouble_of([&] { set_comfort(small.home(), Viewer::house(), wish); }) == Trouble::refused);
}

TEST_CASE("Comfort: every setting is kept as it was chosen, and brought into its range") {
    SmallHome small;
    Comfort wish;
    wish.read_aloud = wish.explore = wish.private_aloud = true;
    wish.recorded_voices = wish.scan_spoken = false;
    wish.volume = 0;
    wish.choices = 4;
    wish.dwell_ms = 1500;
    wish.switches = 2;
    wish.scan_step_ms = 700;
    wish.scan_rounds = 5;
    wish.switch_key = "f5";
    wish.second_switch_key = "f6";
    wish.ignore_repeats_ms = 0;
    wish.slip_um = 0;
    set_comfort(small.home(), small.as_rose(), wish);
    small.reopen();
    Comfort kept = comfort(small.home(), small.as_rose());
    CHECK((kept.read_aloud && kept.explore && kept.private_aloud));
    CHECK_FALSE((kept.recorded_voices || kept.scan_spoken));
    CHECK(kept.volume == 0);
    CHECK(kept.choices == 4);
    CHECK(kept.dwell_ms == 1500);
    CHECK(kept.switches == 2);
    CHECK(kept.scan_step_ms == 700);
    CHECK(kept.scan_rounds == 5);
    CHECK(kept.switch_key == "f5");
    CHECK(kept.second_switch_key == "f6");
    CHECK(kept.ignore_repeats_ms == 0);
    CHECK(kept.slip_um == 0);
    wish.volume = 77;
    wish.choices = 5;
    wish.dwell_ms = 100;
    wish.scan_step_ms = 1;
    wish.scan_rounds = 0;
    set_comfort(small.home(), small.as_rose(), wish);
    kept = comfort(small.home(), small.as_rose());
    CHECK(kept.volume == 4);
    CHECK(kept.choices == 0);
    CHECK(kept.dwell_ms == 500);
    CHECK(kept.scan_step_ms == 500);
    CHECK(kept.scan_rounds == 1);
    CHECK(all_good(small.home()));
}

TEST_CASE("Comfort: what an earlier version kept leaves newer settings at their defaults") {
    SmallHome small;
    small.home().journal().append({Kind::comfort, small.rose, small.rose, Audience::only_me, EntryId::none, 0,
                                   R"({"ignore_repeats_ms":900,"motion":true,"slip_um":3000,"snap_um":6000,"text_percent":125})"});
    const Comfort kept = comfort(small.home(), small.as_rose()), usual;
    CHECK(kept.text_percent == 125);
    CHECK(kept.ignore_repeats_ms == 900);
    CHECK(kept.volume == usual.volume);
    CHECK(kept.scan_step_ms == usual.scan_step_ms);
    CHECK(kept.scan_rounds == usual.scan_rounds);
    CHECK(kept.recorded_voices);
    CHECK(kept.scan_spoken);
    CHECK_FALSE((kept.read_aloud || kept.explore || kept.private_aloud));
}

TEST_CASE("Comfort: a switch that somebody uses is known before they came in, and says nothing else about them") {
    SmallHome small;
    Comfort wish;
    wish.switches = 1;
    wish.switch_key = "space";
    wish.scan_step_ms = 1500;
    wish.text_percent = 200;
    set_comfort(small.home(), small.as_rose(), wish);
    const auto found = scanning_by_key(small.home(), Viewer::house(), "space");
    REQUIRE(found);
    CHECK(found->switches == 1);
    CHECK(found->scan_step_ms == 1500);
    CHECK(found->text_percent == 100);
    CHECK_FALSE(scanning_by_key(small.home(), Viewer::house(), "enter"));
    CHECK_FALSE(scanning_by_key(small.home(), Viewer::house(), ""));
    wish.scan_step_ms = 4000;
    set_comfort(small.home(), small.as_tom(), wish);
    CHECK(scanning_by_key(small.home(), Viewer::house(), "space")->scan_step_ms == 4000); // slow enough for both
    set_active(small.home(), small.as_mia(), small.tom, false);
    CHECK(scanning_by_key(small.home(), Viewer::house(), "space")->scan_step_ms == 1500);
    wish.switches = 0;
    set_comfort(small.home(), small.as_rose(), wish);
    CHECK_FALSE(scanning_by_key(small.home(), Viewer::house(), "space"));
}

TEST_CASE("People: who I am in one line is the person's, shown as they wish, and undo brings the earlier one back") {
    SmallHome small;
    set_one_line(small.home(), small.as_sam(), small.rose, "Likes her window open", Audience::care_team);
    const auto later = [&] {
        set_one_line(small.home(), small.as_rose(), small.rose, "I was a baker", Audience::circle);
        return small.home().journal().newest();
    }();
    CHECK(one_line(small.home(), small.as_sam(), small.rose) == "I was a baker");
    CHECK(one_line(small.home(), small.as_ben(), small.rose) == "I was a baker");
    CHECK(one_line(small.home(), small.as_lea(), small.rose).empty());
    CHECK(one_line(small.home(), Viewer::house(), small.rose).empty());
    small.home().withdraw(small.as_rose(), later);
    CHECK(one_line(small.home(), small.as_sam(), small.rose) == "Likes her window open");
    CHECK(one_line(small.home(), small.as_ben(), small.rose).empty());
    CHECK(recent_entries(small.home(), small.as_sam(), small.rose, 5).size() == 1);
    CHECK(trouble_of([&] { set_one_line(small.home(), small.as_ben(), small.rose, "My mother", Audience::circle); }) == Trouble::refused);
    CHECK(all_good(small.home()));
}

TEST_CASE("People: who leaves while they are signed in reads and writes as staff no more") {
    SmallHome small;
    small.rose_feels(Mood::happy);
    CHECK(moods_of(small.home(), small.as_sam(), small.rose, 5).size() == 1);
    set_active(small.home(), small.as_mia(), small.sam, false);
    CHECK(moods_of(small.home(), small.as_sam(), small.rose, 5).empty());
    CHECK(trouble_of([&] { handover_lines(small.home(), small.as_sam(), morning, morning + day_ms); }) == Trouble::refused);
    CHECK(trouble_of([&] { add_activity(small.home(), small.as_sam(), {"Singing", "", "", morning, morning, false}); }) == Trouble::refused);
}

TEST_CASE("People: the last manager stays one, so that nobody can walk up and set the home up anew") {
    SmallHome small;
    CHECK(trouble_of([&] { set_active(small.home(), small.as_mia(), small.mia, false); }) == Trouble::refused);
    CHECK(trouble_of([&] { change_person(small.home(), small.as_mia(), small.mia, {Role::staff, "Mia", "", "", "", "", false}); }) == Trouble::refused);
    change_person(small.home(), small.as_mia(), small.ada, {Role::manager, "Ada", "", "", "", "", false});
    set_active(small.home(), small.as_mia(), small.mia, false);
    CHECK(trouble_of([&] { set_active(small.home(), small.as_mia(), small.mia, true); }) == Trouble::refused); // she left
    CHECK(trouble_of([&] { add_person(small.home(), Viewer::house(), {Role::manager, "Me", "", "", "", "", false}); }) == Trouble::refused);
    set_active(small.home(), SmallHome::as(Role::manager, small.ada), small.mia, true);
}
