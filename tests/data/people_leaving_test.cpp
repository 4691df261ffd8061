// Leaving and death: what asks for somebody or of somebody stops at once, and what they shared stays. And who can come in at all.
#include "data/agreed.h"
#include "data/asks.h"
#include "data/conversations.h"
#include "data/decisions.h"
#include "fixtures.h"

using namespace data;

namespace {

const WallTime tomorrow = morning + day_ms;

} // namespace

TEST_CASE("Leaving: reminders, questions, decisions, notes and handover cards of who left stop at once, and come back with them") {
    SmallHome small;
    auto& home = small.home();
    const auto walk = add_activity(home, small.as_sam(), {"Walk", "", "", morning + hour_ms, morning + 2 * hour_ms, false});
    answer_activity(home, small.as_rose(), walk, small.rose, Answer::come, {Need::transport});
    record_ask(home, small.as_rose(), {small.rose, AskKind::question, 0, "When?", Audience::care_team, {}, {}});
    ask_to_decide(home, small.as_sam(), {small.rose, 2001, "", {2101, 2102}, Audience::circle});
    tell_decision(home, small.as_rose(), decisions_of(home, small.as_sam(), small.rose).front().id, {.part = DecisionPart::choice, .option = OptionId{2101}, .words = {}});
    tell_decision(home, small.as_sam(), decisions_of(home, small.as_sam(), small.rose).front().id,
                  {.part = DecisionPart::agreed, .option = OptionId{2101}, .words = {}, .review = morning + hour_ms});
    leave_note(home, small.as_ben(), {small.rose, NoteFor::care_team, "Please ring me.", {}});
    invite(home, small.as_rose(), {small.sam, {{{0, "I waited."}, {}, {}}}});
    agree_next(home, small.as_sam(), {small.rose, 0, "Ring her son.", small.sam, tomorrow});
    const auto prompts = [&] {
        return std::vector<std::size_t>{residents(home, Viewer::house()).size(), handover_lines(home, small.as_ada(), morning, tomorrow).size(),
                                        arrangements_between(home, small.as_ada(), morning, tomorrow).size(), open_asks(home, small.as_ada()).size(),
                                        decisions_due(home, small.as_ada(), PersonId::none, tomorrow).size(), open_agreed(home, small.as_ada(), PersonId::none).size(),
                                        static_cast<std::size_t>(unseen_notes(home, small.as_ada(), PersonId::none)), static_cast<std::size_t>(conversations_with_news(home, small.as_sam()))};
    };
    const std::vector<std::size_t> before = prompts();
    CHECK(before == std::vector<std::size_t>{2, 2, 1, 1, 1, 1, 1, 1});
    let_leave(home, small.as_mia(), small.rose, Leaving::died);
    CHECK(prompts() == std::vector<std::size_t>{1, 1, 0, 0, 0, 0, 0, 0});
    CHECK(come_in_as_resident(home, small.rose, {}).result == SignInResult::not_here);
    set_pin(home, small.as_mia(), small.ben, "135790");
    CHECK(come_in_with_pin(home, small.ben, small.rose, "135790").result == SignInResult::not_here);

    REQUIRE(people_who_left(home, small.as_mia()).size() == 1);
    CHECK(people_who_left(home, small.as_mia()).front().why == Leaving::died);
    CHECK(people_who_left(home, Viewer::house()).empty());
    CHECK(people_who_left(home, small.as_ben()).empty());
    small.reopen();
    let_leave(small.home(), small.as_mia(), small.rose, Leaving::here);
    CHECK(people_who_left(small.home(), small.as_mia()).empty());
    CHECK(all_good(small.home()));
}

TEST_CASE("Leaving: with coming back everything that waited waits again") {
    SmallHome small;
    record_ask(small.home(), small.as_rose(), {small.rose, AskKind::question, 0, "When?", Audience::care_team, {}, {}});
    let_leave(small.home(), small.as_mia(), small.rose, Leaving::moved);
    CHECK(open_asks(small.home(), small.as_sam()).empty());
    let_leave(small.home(), small.as_mia(), small.rose, Leaving::here);
    CHECK(open_asks(small.home(), small.as_sam()).size() == 1);
    CHECK(come_in_as_resident(small.home(), small.rose, {}).result == SignInResult::welcome);
}

TEST_CASE("Leaving: stories and small wins stay for whom they were shared with") {
    SmallHome small;
    record_win(small.home(), small.as_rose(), {small.rose, Win::taught, "", Audience::care_team, {}});
    record_win(small.home(), small.as_rose(), {small.rose, Win::made, "a scarf", Audience::house, {}});
    CHECK(wins_seen_by(small.home(), small.as_sam(), 5, 30).size() == 2);
    CHECK(house_wins(small.home(), Viewer::house(), 5, 30).size() == 1);
    let_leave(small.home(), small.as_mia(), small.rose, Leaving::died);
    CHECK(wins_of(small.home(), small.as_sam(), small.rose, 5).size() == 2);
    CHECK(wins_of(small.home(), small.as_lea(), small.rose, 5).size() == 1); // what the house may know
    CHECK(wins_seen_by(small.home(), small.as_sam(), 5, 30).size() == 2);
    CHECK(wins_seen_by(small.home(), small.as_lea(), 5, 30).size() == 1);
    CHECK(house_wins(small.home(), Viewer::house(), 5, 30).empty()); // nothing of them is called out at the front door
}

TEST_CASE("Leaving: a mistake is on no list, and a change to somebody who left leaves them where they are") {
    SmallHome small;
    let_leave(small.home(), small.as_mia(), small.lea, Leaving::mistake);
    CHECK(people_who_left(small.home(), small.as_mia()).empty());
    let_leave(small.home(), small.as_mia(), small.ben, Leaving::moved);
    change_person(small.home(), small.as_mia(), small.ben, {Role::family, "Benny", "", "", "", "", false});
    const auto left = people_who_left(small.home(), small.as_mia());
    REQUIRE(left.size() == 1);
    CHECK(left.front().why == Leaving::moved);
    CHECK(left.front().person.name == "Benny");
    CHECK_FALSE(is_here(small.home(), small.ben));
    CHECK(all_good(small.home()));
}

TEST_CASE("Coming in: who left opens nothing, and their badge may go to somebody else for good") {
    SmallHome small;
    auto& home = small.home();
    set_badge(home, small.as_mia(), small.sam, "1000000007");
    set_pin(home, small.as_mia(), small.sam, "246810");
    let_leave(home, small.as_mia(), small.sam, Leaving::finished);
    CHECK(come_in_with_pin(home, small.sam, PersonId::none, "246810").result == SignInResult::not_here);
    CHECK(come_in_with_badge(home, "1000000007").result == SignInResult::wrong);
    set_badge(home, small.as_mia(), small.ada, "1000000007");
    let_leave(home, small.as_mia(), small.sam, Leaving::here);
    CHECK(come_in_with_badge(home, "1000000007").viewer.person() == small.ada);
    CHECK(come_in_with_pin(home, small.sam, PersonId::none, "246810").result == SignInResult::welcome);
    CHECK_FALSE(is_free_badge(home, small.sam, "1000000007"));
    CHECK(is_free_badge(home, small.ada, "1000000007"));
    CHECK_FALSE(is_free_badge(home, small.sam, "77"));
    CHECK(all_good(home));
}

TEST_CASE("Coming in: a PIN or a badge is taken away at once, by managers alone") {
    SmallHome small;
    auto& home = small.home();
    set_pin(home, small.as_mia(), small.sam, "246810");
    set_badge(home, small.as_mia(), small.sam, "1000000007");
    CHECK(trouble_of([&] { take_secret(home, small.as_ada(), small.sam, ComesInWith::pin); }) == Trouble::refused);
    CHECK(trouble_of([&] { take_secret(home, small.as_mia(), small.tom, ComesInWith::pictures); }) == Trouble::refused);
    CHECK(comes_in_with(home, small.as_mia(), small.sam).size() == 2);
    CHECK(comes_in_with(home, small.as_ada(), small.sam).empty());
    take_secret(home, small.as_mia(), small.sam, ComesInWith::pin);
    take_secret(home, small.as_mia(), small.sam, ComesInWith::badge);
    CHECK(come_in_with_pin(home, small.sam, PersonId::none, "246810").result == SignInResult::not_here);
    CHECK(come_in_with_badge(home, "1000000007").result == SignInResult::wrong);
    CHECK(comes_in_with(home, small.as_mia(), small.sam).empty());
    CHECK(all_good(home));
}

TEST_CASE("Coming in: the only manager who can come in keeps a way in, whatever is tried") {
    SmallHome small;
    auto& home = small.home();
    CHECK_FALSE(can_be_set_up(home)); // although nobody can come in yet: somebody lives here
    set_pin(home, small.as_mia(), small.mia, "112358");
    CHECK(is_only_manager(home, small.mia));
    CHECK(trouble_of([&] { take_secret(home, small.as_mia(), small.mia, ComesInWith::pin); }) == Trouble::refused);
    change_person(home, small.as_mia(), small.ada, {Role::manager, "Ada", "", "", "", "", false});
    CHECK(trouble_of([&] { let_leave(home, small.as_mia(), small.mia, Leaving::moved); }) == Trouble::refused); // Ada cannot come in
    CHECK(trouble_of([&] { take_secret(home, small.as_mia(), small.mia, ComesInWith::pin); }) == Trouble::refused);
    set_badge(home, small.as_mia(), small.ada, "1000000008");
    let_leave(home, small.as_mia(), small.mia, Leaving::moved);
    CHECK(is_only_manager(home, small.ada));
}

TEST_CASE("Setting up: an empty home waits for whoever comes, until its first manager can come in or somebody lives there") {
    Folder folder;
    HandClock clock;
    Home home = Home::open(folder.path, clock);
    CHECK(can_be_set_up(home));
    CHECK(set_up_so_far(home) == SetUp::not_begun);
    const Viewer by = set_up_viewer(home);
    tell_set_up(home, by, SetUp::begun);
    const PersonId helen = add_person(home, by, {Role::manager, "Helen", "", "", "", "", false});
    CHECK(can_be_set_up(home));
    set_pin(home, by, helen, "112358");
    CHECK_FALSE(can_be_set_up(home));
    CHECK(set_up_so_far(home) == SetUp::begun);
    tell_set_up(home, come_in_with_pin(home, helen, PersonId::none, "112358").viewer, SetUp::finished);
    CHECK(trouble_of([&] { tell_set_up(home, Viewer::house(), SetUp::begun); }) == Trouble::refused);
    CHECK(set_up_so_far(home) == SetUp::finished);
    CHECK(all_good(home));
}

TEST_CASE("Coming in: what is held of a secret between its two times is not the secret") {
    const HeldSecret held = hold_secret("246810");
    CHECK(held.hash.find("246810") == std::string::npos);
    CHECK(held.salt.find("246810") == std::string::npos);
    CHECK(same_secret(held, "246810"));
    CHECK_FALSE(same_secret(held, "246811"));
    CHECK_FALSE(same_secret({}, ""));
}

TEST_CASE("Circles: one person belongs to several, and who was taken out of one cannot come in there any more") {
    SmallHome small;
    auto& home = small.home();
    set_pin(home, small.as_mia(), small.ben, "135790");
    add_to_circle(home, small.as_mia(), small.tom, small.ben, "friend");
    CHECK(residents_round(home, small.as_sam(), small.ben).size() == 2);
    CHECK(people_round(home, small.as_sam(), small.tom).size() == 2);
    CHECK(people_round(home, small.as_ben(), small.rose).empty()); // for those who work here
    CHECK(come_in_with_pin(home, small.ben, small.tom, "135790").result == SignInResult::welcome);
    const Viewer inside = come_in_with_pin(home, small.ben, small.rose, "135790").viewer;
    remove_from_circle(home, small.as_mia(), small.rose, small.ben);
    CHECK(come_in_with_pin(home, small.ben, small.rose, "135790").result == SignInResult::not_here);
    CHECK(trouble_of([&] { leave_note(home, inside, {small.rose, NoteFor::resident, "Still here?", {}}); }) == Trouble::refused);
    CHECK(come_in_with_pin(home, small.ben, small.tom, "135790").result == SignInResult::welcome);
}
