// What nobody plans for, where several people are in it: long threads, words of all kinds in what two share, forty people in one
// picture, long names to choose between, a paper of three hundred events. Nothing may fall over, and nothing may be cut.
#include "app/screens/view.h"
#include "data/activities.h"
#include "data/agreed.h"
#include "data/circle.h"
#include "data/decisions.h"
#include "data/festivals.h"
#include "data/notes.h"
#include "data/partnerships.h"
#include "data/people.h"
#include "data/sign_in.h"
#include "tests/journeys/hostile.h"
#include "tests/journeys/walk.h"

using app::ScreenName;
using stage::Stage;
using stage::walk;
using namespace hostile;

namespace {

constexpr std::int64_t hour_ms = 3'600'000, day_ms = 24 * hour_ms;

data::Viewer rose(Stage& kiosk) { return data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer; }
data::Viewer sam(Stage& kiosk) { return data::come_in_with_badge(kiosk.home(), stage::sam_badge).viewer; }
data::Viewer grace(Stage& kiosk) { return data::come_in_with_badge(kiosk.home(), stage::grace_badge).viewer; }
data::Viewer tom(Stage& kiosk) { return data::come_in_with_pin(kiosk.home(), kiosk.house().tom, kiosk.house().rose, stage::visitor_pin).viewer; }

bool any_has(const std::set<std::string>& met, std::string_view words) {
    return std::any_of(met.begin(), met.end(), [words](const std::string& label) { return label.find(words) != std::string::npos; });
}

bool has(const std::string& all, std::string_view words) { return all.find(words) != std::string::npos; }

// All that stands on all pages, and what is heard of it, in one.
std::string all_words(Stage& kiosk) {
    std::string all;
    for (int page = 0; page < most_pages; ++page) {
        check_whole(kiosk);
        for (const widgets::Item& item : kiosk.items()) {
            all += item.label + "\n" + item.spoken + "\n";
        }
        if (!turn(kiosk) || kiosk.shell().ui().paging.page == 0) {
            break;
        }
    }
    return all;
}

std::size_t prints(Stage& kiosk) {
    std::size_t count = 0;
    for (const auto& file : std::filesystem::directory_iterator(kiosk.home().folder() / "prints")) {
        count += file.path().extension() == ".pdf" ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("A thread of three notes of ten thousand characters each is read to its end, and answered") {
    Stage kiosk;
    data::EntryId last = data::leave_note(kiosk.home(), tom(kiosk), {kiosk.house().rose, data::NoteFor::circle, characters_of_all_kinds(10'000), {}});
    for (int answer = 0; answer < 2; ++answer) {
        const bool hers = answer % 2 == 0;
        const data::Viewer by = hers ? rose(kiosk) : tom(kiosk);
        data::NewNote note = data::answer_to(*data::note(kiosk.home(), by, last), hers ? kiosk.house().rose : kiosk.house().tom);
        note.text = characters_of_all_kinds(10'000);
        last = data::leave_note(kiosk.home(), by, note);
    }
    kiosk.come_in_as("Rose");
    walk(kiosk, {"notes", "note-"});
    int pages = 0;
    on_all_pages(kiosk, pages);
    CHECK(pages > 30);
    CHECK(pages < most_pages);
    walk(kiosk, {"answer", "phrase-1", "send"});
    CHECK(kiosk.screen() == ScreenName::thank_you);
    check_whole(kiosk);
}

TEST_CASE("What two share, their goals and steps as long as they may be, in characters of all kinds, are whole, can be agreed to, and are printed") {
    for (const int text : {100, 150}) {
        INFO(text << " %");
        Stage kiosk(small_glass(text));
        const data::PartnershipId id{data::number(data::begin_partnership(kiosk.home(), tom(kiosk), {kiosk.house().rose}))};
        data::take_partnership_step(kiosk.home(), rose(kiosk), id, data::PartnershipStep::yes);
        for (int line_number = 0; line_number < 6; ++line_number) {
            data::NewShareLine line;
            line.title = std::to_string(line_number) + characters_of_all_kinds(59);
            line.who = data::ShareWho::own_words;
            line.words = characters_of_all_kinds(200);
            data::share_out(kiosk.home(), tom(kiosk), id, line);
        }
        const data::GoalId goal{data::number(data::keep_goal(kiosk.home(), tom(kiosk), id, 0, characters_of_all_kinds(80)))};
        for (int step_number = 0; step_number < 6; ++step_number) {
            data::NewGoalPart step;
            step.part = data::GoalPart::step;
            step.words = std::to_string(step_number) + characters_of_all_kinds(79);
            data::tell_goal(kiosk.home(), tom(kiosk), id, goal, step);
        }
        kiosk.come_in_as("Rose");
        walk(kiosk, {"partnership-waits"});
        CHECK(kiosk.screen() == ScreenName::partner_share);
        CHECK(all_words(kiosk).find("The end.") != std::string::npos);
        walk(kiosk, {"agree"});
        check_whole(kiosk);
        kiosk.tap_id("finish");
        for (const std::string_view way : {"goals", "share", "what-else", "how-are-we"}) {
            kiosk.come_in_as("Rose");
            walk(kiosk, {"say", "partnerships", "partnership-"});
            on_all_pages(kiosk);
            walk(kiosk, {way});
            on_all_pages(kiosk);
            kiosk.tap_id("finish");
        }
        kiosk.come_in_as("Rose");
        walk(kiosk, {"say", "partnerships", "partnership-", "goals", "goal-"});
        on_all_pages(kiosk);
        walk(kiosk, {"step-"});
        check_whole(kiosk);
        kiosk.tap_id("finish");
        kiosk.come_in_as_visitor("Rose", "Tom");
        walk(kiosk, {"partnerships", "partnership-", "what-else", "print"});
        kiosk.wait(3);
        CHECK(prints(kiosk) == 1);
    }
}

TEST_CASE("Forty people in Rose's picture: each is found there, touched and told of, and the picture is printed") {
    for (const int text : {100, 150}) {
        INFO(text << " %");
        Stage kiosk(small_glass(text));
        for (int number = 0; number < 40; ++number) {
            data::NewCircleMark mark;
            mark.what = data::MarkWhat{2 + number % 3};
            mark.name = number % 5 == 0 ? "Aoife-M\xC3\xA1ire N\xC3\xAD Dhomhnaill the " + std::to_string(number) + "th" : "Friend " + std::to_string(number);
            mark.ring = data::CircleRing{1 + number % 3};
            data::put_mark(kiosk.home(), rose(kiosk), kiosk.house().rose, mark);
        }
        kiosk.come_in_as("Rose");
        walk(kiosk, {"circle"});
        const std::string met = all_words(kiosk); // a long name is short in the picture, and whole where it is heard
        for (int number = 0; number < 40; ++number) {
            INFO(number);
            CHECK(has(met, number % 5 == 0 ? "the " + std::to_string(number) + "th." : "Friend " + std::to_string(number) + "."));
        }
        walk(kiosk, {"mark-"});
        CHECK(kiosk.screen() == ScreenName::circle_mark);
        on_all_pages(kiosk);
        kiosk.tap_id("back");
        walk(kiosk, {"put-in"});
        on_all_pages(kiosk);
        walk(kiosk, {"print"});
        kiosk.wait(3);
        CHECK(prints(kiosk) == 1);
    }
}

TEST_CASE("Four things to choose between with names as long as they may be are whole, chosen in three touches, and read by who decides with her") {
    for (const int text : {100, 150}) {
        INFO(text << " %");
        Stage kiosk(small_glass(text));
        const data::DecisionId id{data::number(data::ask_to_decide(kiosk.home(), sam(kiosk), {kiosk.house().rose, 0, characters_of_all_kinds(200), {}, data::Audience::circle}))};
        for (int option = 0; option < static_cast<int>(data::most_options); ++option) {
            data::NewDecisionPart part;
            part.part = data::DecisionPart::option;
            part.words = "Way " + std::to_string(option) + ": " + characters_of_all_kinds(73);
            part.picture = "do-walk";
            const data::OptionId key{data::number(data::tell_decision(kiosk.home(), sam(kiosk), id, part))};
            for (const auto reason : {data::DecisionPart::reason_for, data::DecisionPart::reason_against}) {
                data::NewDecisionPart why;
                why.part = reason;
                why.option = key;
                why.words = characters_of_all_kinds(250);
                data::tell_decision(kiosk.home(), sam(kiosk), id, why);
            }
        }
        kiosk.come_in_as("Rose");
        check_whole(kiosk);
        walk(kiosk, {"choice-wanted"});
        const auto met = on_all_pages(kiosk);
        for (int option = 0; option < 4; ++option) {
            CHECK(any_has(met, "Way " + std::to_string(option)));
        }
        walk(kiosk, {"for-and-against"});
        const std::string read = all_words(kiosk);
        CHECK(read.find("Way 3") != std::string::npos);
        CHECK(read.find("The end.") != std::string::npos);
        kiosk.tap_id("finish");
        kiosk.come_in_as("Rose");
        walk(kiosk, {"choice-wanted", "choose-"});
        CHECK(kiosk.screen() == ScreenName::thank_you);
        check_whole(kiosk);
        kiosk.tap_id("finish");
        kiosk.come_in_as_visitor("Rose", "Tom");
        walk(kiosk, {"decisions", "decision-"});
        on_all_pages(kiosk);
        kiosk.tap_id("finish");
    }
}

TEST_CASE("The paper of a week with nearly three hundred events is turned to its end, and printed") {
    Stage kiosk(small_glass());
    const std::int64_t now = data::milliseconds(kiosk.home().now().wall);
    for (int number = 0; number < 288; ++number) {
        const std::int64_t starts = now + day_ms + number * std::int64_t{900'000};
        data::add_activity(kiosk.home(), sam(kiosk), {{"Thing " + std::to_string(number), "Lounge", "do-singing", data::WallTime{starts}, data::WallTime{starts + 900'000}, false}});
    }
    kiosk.come_in_as_staff();
    walk(kiosk, {"our-house", "gazette"});
    int pages = 0;
    on_all_pages(kiosk, pages);
    CHECK(pages < most_pages);
    walk(kiosk, {"print"});
    kiosk.wait(12);
    CHECK(prints(kiosk) == 1);
}

TEST_CASE("The festivals of all cultures that there are stand on one list, each whole and to be touched") {
    {
        Stage kiosk(small_glass());
        for (int culture = 1; culture <= 12; ++culture) {
            data::keep_culture(kiosk.home(), grace(kiosk), data::Culture{culture}, true);
        }
        kiosk.come_in_as_staff();
        walk(kiosk, {"our-house", "festivals"});
        CHECK(on_all_pages(kiosk).size() > 12);
        walk(kiosk, {"festival-"});
        on_all_pages(kiosk);
        kiosk.tap_id("finish");
        check_whole(kiosk);
        kiosk.clock("2026-12-25T09:00:00"); // a day with more than one
        kiosk.restart();
        check_whole(kiosk);
        kiosk.come_in_as("Rose");
        walk(kiosk, {"whats-on"});
        on_all_pages(kiosk);
    }
}

TEST_CASE("Sixty things that are agreed next about Rose are on her card and on the team's list, and one can be done") {
    Stage kiosk(small_glass());
    for (int number = 0; number < 60; ++number) {
        data::agree_next(kiosk.home(), grace(kiosk), {kiosk.house().rose, 0, "Matter " + std::to_string(number) + ". " + characters_of_all_kinds(number % 10 == 0 ? 3'000 : 60), number % 2 == 0 ? kiosk.house().sam : data::PersonId::none,
                                                      data::WallTime{data::milliseconds(kiosk.home().now().wall) + number * day_ms}});
    }
    kiosk.come_in_as_staff();
    walk(kiosk, {"handover"});
    kiosk.turn_to("Rose");
    const std::string card = all_words(kiosk);
    for (int number = 0; number < 60; ++number) {
        INFO(number);
        CHECK(card.find("Matter " + std::to_string(number) + ".") != std::string::npos);
    }
    kiosk.tap_id("finish");
    kiosk.come_in_as_staff();
    walk(kiosk, {"agreed"});
    const auto met = on_all_pages(kiosk);
    CHECK(std::count_if(met.begin(), met.end(), [](const std::string& label) { return label.find("Matter ") != std::string::npos; }) == 60);
    walk(kiosk, {"agreed-"});
    on_all_pages(kiosk);
}

TEST_CASE("A goal that is longer than a tile can hold is not kept: that is said kindly, and the words stay to be made shorter") {
    Stage kiosk;
    const data::PartnershipId id{data::number(data::begin_partnership(kiosk.home(), tom(kiosk), {kiosk.house().rose}))};
    data::take_partnership_step(kiosk.home(), rose(kiosk), id, data::PartnershipStep::yes);
    kiosk.come_in_as_visitor("Rose", "Tom");
    walk(kiosk, {"partnerships", "partnership-", "goals", "new-goal", "own-words"});
    kiosk.type(std::string(81, 'x'));
    walk(kiosk, {"send"});
    CHECK(kiosk.shows("These words are too long"));
    kiosk.tap("All right");
    kiosk.key(widgets::Key::backspace);
    walk(kiosk, {"send"});
    CHECK(kiosk.screen() == ScreenName::partner_goal);
    REQUIRE(data::find_partnership(kiosk.home(), tom(kiosk), id)->goals.size() == 1);
    CHECK(data::find_partnership(kiosk.home(), tom(kiosk), id)->goals.front().words == std::string(80, 'x'));
}
