// Coming in: who gets in with what, and the wait after wrong tries.
#include <sstream>

#include "fixtures.h"

using namespace data;

namespace {

const std::vector<std::string> right_pictures{"pic-rose", "pic-boat", "pic-key"};
const std::vector<std::string> wrong_pictures{"pic-rose", "pic-key", "pic-boat"};

SignIn sam_tries(SmallHome& small, const char* digits) { return come_in_with_pin(small.home(), small.sam, PersonId::none, digits); }

} // namespace

TEST_CASE("Sign-in: a resident without a lock comes in by their picture, and nothing is written") {
    SmallHome small;
    const auto newest = small.home().journal().newest();
    const SignIn in = come_in_as_resident(small.home(), small.rose, {});
    CHECK(in.result == SignInResult::welcome);
    CHECK(in.viewer == small.as_rose());
    CHECK(small.home().journal().newest() == newest);
    CHECK(come_in_as_resident(small.home(), small.sam, {}).result == SignInResult::not_here);
    CHECK(come_in_as_resident(small.home(), PersonId{77}, {}).result == SignInResult::not_here);
}

TEST_CASE("Sign-in: a picture lock asks for its three pictures in order") {
    SmallHome small;
    set_picture_lock(small.home(), small.as_rose(), small.rose, right_pictures);
    CHECK(person(small.home(), Viewer::house(), small.rose)->has_picture_lock);
    CHECK(come_in_as_resident(small.home(), small.rose, right_pictures).result == SignInResult::welcome);
    CHECK(come_in_as_resident(small.home(), small.rose, {}).result == SignInResult::wrong);
    const SignIn wrong = come_in_as_resident(small.home(), small.rose, wrong_pictures);
    CHECK(wrong.result == SignInResult::wrong);
    CHECK(wrong.viewer == Viewer::house());
    set_picture_lock(small.home(), small.as_rose(), small.rose, {});
    CHECK(come_in_as_resident(small.home(), small.rose, {}).result == SignInResult::welcome);
    CHECK(trouble_of([&] { set_picture_lock(small.home(), small.as_sam(), small.rose, right_pictures); }) == Trouble::refused);
    CHECK(trouble_of([&] { set_picture_lock(small.home(), small.as_rose(), small.rose, {"one", "two"}); }) == Trouble::refused);
}

TEST_CASE("Sign-in: staff come in by PIN, and that they did is kept") {
    SmallHome small;
    CHECK(sam_tries(small, "123456").result == SignInResult::not_here); // no PIN yet
    set_pin(small.home(), small.as_mia(), small.sam, "123456");
    const auto newest = small.home().journal().newest();
    const SignIn in = sam_tries(small, "123456");
    CHECK(in.result == SignInResult::welcome);
    CHECK(in.viewer == small.as_sam());
    CHECK(journal_row(small.home().database(), small.home().journal().newest())->header.kind == Kind::sign_in);
    CHECK(small.home().journal().newest() > newest);
    set_active(small.home(), small.as_mia(), small.sam, false);
    CHECK(sam_tries(small, "123456").result == SignInResult::not_here);
}

TEST_CASE("Sign-in: a PIN is six to twelve digits, set by the manager or oneself, never kept in clear") {
    SmallHome small;
    for (const char* digits : {"", "12345", "1234567890123", "12345a", "12345 "})
        CHECK(trouble_of([&] { set_pin(small.home(), small.as_mia(), small.sam, digits); }) == Trouble::refused);
    CHECK(trouble_of([&] { set_pin(small.home(), small.as_ada(), small.sam, "123456"); }) == Trouble::refused);
    CHECK(trouble_of([&] { set_pin(small.home(), small.as_mia(), small.rose, "123456"); }) == Trouble::refused);
    set_pin(small.home(), small.as_sam(), small.sam, "908172635");
    small.home().rest();
    small.close();
    std::ifstream in(small.folder.file(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    CHECK(bytes.find("908172635") == std::string::npos);
    CHECK(bytes.find("$argon2id$v=19$m=19456,t=2,p=1$") != std::string::npos);
}

TEST_CASE("Sign-in: a badge says who it is") {
    SmallHome small;
    set_badge(small.home(), small.as_mia(), small.sam, "0004711");
    set_badge(small.home(), small.as_mia(), small.ada, "0004712");
    CHECK(come_in_with_badge(small.home(), "0004711").viewer == small.as_sam());
    CHECK(come_in_with_badge(small.home(), "0004712").viewer == small.as_ada());
    CHECK(come_in_with_badge(small.home(), "0004713").result == SignInResult::wrong);
    CHECK(trouble_of([&] { set_badge(small.home(), small.as_mia(), small.mia, "0004711"); }) == Trouble::refused);
    CHECK(trouble_of([&] { set_badge(small.home(), small.as_mia(), small.rose, "0004714"); }) == Trouble::refused);
    set_active(small.home(), small.as_mia(), small.sam, false);
    CHECK(come_in_with_badge(small.home(), "0004711").result == SignInResult::wrong);
}

TEST_CASE("Sign-in: badges cannot be guessed at the reader without end") {
    SmallHome small;
    set_badge(small.home(), small.as_mia(), small.sam, "0004711");
    for (int i = 0; i < 5; ++i) CHECK(come_in_with_badge(small.home(), "999" + std::to_string(i)).result == SignInResult::wrong);
    CHECK(come_in_with_badge(small.home(), "0004711").result == SignInResult::wait);
    small.clock.pass(31'000);
    CHECK(come_in_with_badge(small.home(), "0004711").result == SignInResult::welcome);
    CHECK(come_in_with_badge(small.home(), "9999").wait_seconds == 0);
}

TEST_CASE("Sign-in: a visitor comes in under the resident they visit, and under no other") {
    SmallHome small;
    set_pin(small.home(), small.as_mia(), small.ben, "222333");
    const SignIn in = come_in_with_pin(small.home(), small.ben, small.rose, "222333");
    CHECK(in.viewer == small.as_ben());
    CHECK(come_in_with_pin(small.home(), small.ben, small.tom, "222333").result == SignInResult::not_here);
    CHECK(come_in_with_pin(small.home(), small.ben, PersonId::none, "222333").result == SignInResult::not_here);
    remove_from_circle(small.home(), small.as_mia(), small.rose, small.ben);
    CHECK(come_in_with_pin(small.home(), small.ben, small.rose, "222333").result == SignInResult::not_here);
    CHECK(trouble_of([&] { leave_note(small.home(), in.viewer, {small.rose, NoteFor::circle, "still here", {}}); }) == Trouble::refused);
}

TEST_CASE("Sign-in: after five wrong tries comes a wait, which doubles, ends, and is never for good") {
    SmallHome small;
    set_picture_lock(small.home(), small.as_rose(), small.rose, right_pictures);
    const auto wrong_try = [&] { return come_in_as_resident(small.home(), small.rose, wrong_pictures); };
    for (int i = 1; i <= 4; ++i) {
        const SignIn tried = wrong_try();
        CHECK(tried.result == SignInResult::wrong);
        CHECK(tried.wait_seconds == 0);
    }
    int expected = 30;
    for (int i = 5; i <= 12; ++i) {
        const SignIn tried = wrong_try();
        CHECK(tried.result == SignInResult::wrong);
        CHECK(tried.wait_seconds == expected);
        CHECK(seconds_to_wait(small.home(), small.rose) == expected);
        const auto newest = small.home().journal().newest();
        small.clock.pass(expected * 1000LL - 1);
        const SignIn early = come_in_as_resident(small.home(), small.rose, right_pictures);
        CHECK(early.result == SignInResult::wait); // even the right one
        CHECK(early.wait_seconds == 1);
        CHECK(small.home().journal().newest() == newest);
        small.clock.pass(1);
        CHECK(seconds_to_wait(small.home(), small.rose) == 0);
        expected = std::min(expected * 2, 900);
    }
    CHECK(come_in_as_resident(small.home(), small.rose, right_pictures).result == SignInResult::welcome);
    CHECK(wrong_try().wait_seconds == 0); // counted from the start again
    CHECK(all_good(small.home()));
}

TEST_CASE("Sign-in: a wait is kept across restarts, and no clock shortens it") {
    SmallHome small;
    set_pin(small.home(), small.as_mia(), small.sam, "123456");
    for (int i = 0; i < 5; ++i) sam_tries(small, "654321");
    small.clock.pass(10'000);
    small.reopen();
    CHECK(seconds_to_wait(small.home(), small.sam) == 20);
    CHECK(sam_tries(small, "123456").result == SignInResult::wait);

    small.clock.at.wall = morning + 365 * day_ms; // set forward
    CHECK(seconds_to_wait(small.home(), small.sam) == 20);
    small.clock.at.wall = morning - 365 * day_ms; // set back
    CHECK(seconds_to_wait(small.home(), small.sam) == 20);

    small.clock.restart_machine(); // 20 seconds ago
    small.reopen();
    CHECK(seconds_to_wait(small.home(), small.sam) == 10);
    small.clock.pass(10'000);
    CHECK(sam_tries(small, "123456").result == SignInResult::welcome);
}

TEST_CASE("Sign-in: one person's wrong tries make nobody else wait") {
    SmallHome small;
    set_pin(small.home(), small.as_mia(), small.sam, "123456");
    for (int i = 0; i < 5; ++i) sam_tries(small, "654321");
    CHECK(seconds_to_wait(small.home(), small.sam) == 30);
    CHECK(seconds_to_wait(small.home(), small.ada) == 0);
    CHECK(come_in_as_resident(small.home(), small.rose, {}).result == SignInResult::welcome);
}

TEST_CASE("Sign-in: setting up needs no sign-in until a manager can come in") {
    SmallHome small;
    CHECK(set_up_viewer(small.home()).role() == Role::manager); // this process made the home
    small.reopen();
    CHECK(set_up_viewer(small.home()).role() == Role::manager); // Mia has no PIN yet
    set_pin(small.home(), small.as_mia(), small.mia, "444555");
    CHECK(trouble_of([&] { set_up_viewer(small.home()); }) == Trouble::refused);
}

TEST_CASE("Sign-in: Rose takes back what she did to her lock last; nobody else does, and nothing older") {
    SmallHome small;
    Home& home = small.home();
    const EntryId first = set_picture_lock(home, small.as_rose(), small.rose, right_pictures);
    CHECK(trouble_of([&] { take_back_picture_lock(home, small.as_mia(), first); }) == Trouble::refused);
    CHECK(trouble_of([&] { take_back_picture_lock(home, small.as_tom(), first); }) == Trouble::refused);
    const EntryId second = set_picture_lock(home, small.as_rose(), small.rose, wrong_pictures);
    CHECK(trouble_of([&] { take_back_picture_lock(home, small.as_rose(), first); }) == Trouble::refused);
    take_back_picture_lock(home, small.as_rose(), second);
    CHECK(come_in_as_resident(home, small.rose, wrong_pictures).result == SignInResult::wrong);
    CHECK(come_in_as_resident(home, small.rose, right_pictures).result == SignInResult::welcome);
    const EntryId none = set_picture_lock(home, small.as_rose(), small.rose, {});
    take_back_picture_lock(home, small.as_rose(), none);
    CHECK(come_in_as_resident(home, small.rose, {}).result == SignInResult::wrong);
    const EntryId by_manager = set_picture_lock(home, small.as_mia(), small.rose, wrong_pictures);
    CHECK(trouble_of([&] { take_back_picture_lock(home, small.as_rose(), by_manager); }) == Trouble::refused);
    CHECK(all_good(home));
}
