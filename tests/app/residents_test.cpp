// What residents say on their screens: saved at the first touch, for whom they choose, and taken back when they wish.
#include "data/comfort.h"
#include "data/moods.h"
#include "data/notes.h"
#include "data/wins.h"
#include "tests/app/small_house.h"
#include "tests/catch.h"

using namespace app;
using data::Audience;
using data::Mood;

namespace {

std::vector<data::MoodRow> moods(SmallHouse& house, const data::Viewer& viewer, data::PersonId of) {
    return data::moods_of(house.home, viewer, of, 50);
}

std::vector<data::WinRow> wins(SmallHouse& house, const data::Viewer& viewer, data::PersonId of) {
    return data::wins_of(house.home, viewer, of, 50);
}

} // namespace

TEST_CASE("How I feel: one touch is saved for the care team, and asks what it is about") {
    SmallHouse house;
    Visitor rose(house);
    rose.comes_in(house.as(house.rose));
    CHECK(rose.sees("Hello Rose"));
    CHECK(rose.sees("Saturday morning"));
    REQUIRE(rose.touches("How I feel"));
    CHECK(rose.sees("Rose, just now"));
    REQUIRE(rose.touches("Worried"));
    CHECK(rose.screen() == ScreenName::feeling_about);
    CHECK(rose.sees("You said: worried"));
    const auto seen = moods(house, house.as_grace(), house.rose);
    REQUIRE(seen.size() == 1);
    CHECK(seen[0].mood == Mood::worried);
    CHECK(seen[0].own);
    CHECK(seen[0].entry.audience == Audience::care_team);
    CHECK(moods(house, house.as_tom(), house.rose).empty());
}

TEST_CASE("How I feel: what it is about and who may know supersede the one entry, never add another") {
    SmallHouse house;
    Visitor rose(house);
    rose.comes_in(house.as(house.rose));
    rose.goes_to(ScreenName::feelings, house.rose);
    REQUIRE(rose.touches("Lonely"));
    REQUIRE(rose.touches("Missing someone"));
    CHECK(rose.screen() == ScreenName::who_may_know);
    CHECK(rose.tile("My care team")->selected);
    REQUIRE(rose.touches("My circle"));
    CHECK(rose.screen() == ScreenName::thank_you);
    CHECK(rose.sees("Thank you, Rose"));
    CHECK(rose.sees("Lonely, about missing someone"));
    CHECK(rose.sees("For my circle"));
    const auto seen = moods(house, house.as_tom(), house.rose);
    REQUIRE(seen.size() == 1);
    CHECK(seen[0].about == data::MoodTopic::missing_someone);
    CHECK(moods(house, house.as_grace(), house.rose).size() == 1);
}

TEST_CASE("How I feel: every one of the fourteen words is saved as itself") {
    SmallHouse house;
    Visitor rose(house);
    rose.comes_in(house.as(house.rose));
    rose.goes_to(ScreenName::feelings, house.rose);
    const std::vector<std::string> words = rose.labels();
    REQUIRE(words.size() == 14);
    for (const std::string& word : words) {
        rose.goes_to(ScreenName::feelings, house.rose);
        INFO(word);
        REQUIRE(rose.touches(word));
        const auto seen = moods(house, house.as(house.rose), house.rose);
        CHECK(mood_word(seen.front().mood).word == word);
    }
    CHECK(moods(house, house.as(house.rose), house.rose).size() == 14);
}

TEST_CASE("In pain: says at once that this is no call bell and that nobody was called") {
    SmallHouse house;
    Visitor rose(house);
    rose.comes_in(house.as(house.rose));
    rose.goes_to(ScreenName::feelings, house.rose);
    REQUIRE(rose.touches("In pain"));
    CHECK(rose.screen() == ScreenName::not_a_call_bell);
    CHECK(rose.sees("This is not a call bell"));
    CHECK(rose.sees("No one has been called."));
    CHECK(rose.sees("Press your bell now"));
    CHECK(rose.sees("saved for your care team"));
    REQUIRE(rose.touches("What is it about?"));
    REQUIRE(rose.touches("My body"));
    REQUIRE(rose.touches("That's right"));
    CHECK(rose.screen() == ScreenName::thank_you);
    rose.does(GoBack{});
    CHECK(rose.screen() == ScreenName::resident);
}

TEST_CASE("Rather not say: is thanked for, and asked nothing more") {
    SmallHouse house;
    Visitor rose(house);
    rose.comes_in(house.as(house.rose));
    rose.goes_to(ScreenName::feelings, house.rose);
    REQUIRE(rose.touches("Rather not say"));
    CHECK(rose.screen() == ScreenName::thank_you);
}

TEST_CASE("Only me: offered only to somebody with a picture lock, and then nobody else can read it") {
    SmallHouse house;
    Visitor rose(house);
    rose.comes_in(house.as(house.rose));
    rose.goes_to(ScreenName::feelings, house.rose);
    rose.touches("Sad");
    rose.goes_to(ScreenName::who_may_know, house.rose);
    CHECK(rose.tile("Only me") == nullptr);
    rose.does(ChooseAudience{Audience::only_me}); // even if it were meant
    CHECK(rose.state.notice.has_value());
    CHECK(rose.screen() == ScreenName::who_may_know);
    rose.does(CloseNotice{});

    house.give_lock(house.rose);
    rose.goes_to(ScreenName::who_may_know, house.rose);
    REQUIRE(rose.touches("Only me"));
    CHECK(rose.sees("Only for me"));
    CHECK(moods(house, house.as_grace(), house.rose).empty());
    CHECK(moods(house, house.as_tom(), house.rose).empty());
    CHECK(moods(house, rose.state.session.viewer, house.rose).size() == 1);
}

TEST_CASE("Me and…: each person touched is saved at once, the last one stays, and only they can read it") {
    SmallHouse house;
    Visitor rose(house);
    rose.comes_in(house.as(house.rose));
    rose.goes_to(ScreenName::feelings, house.rose);
    rose.touches("Sad");
    rose.goes_to(ScreenName::who_may_know, house.rose);
    REQUIRE(rose.touches("Me and…"));
    CHECK(rose.tile("Priya") == nullptr); // of another circle
    CHECK(rose.tile("Harold") == nullptr);
    REQUIRE(rose.touches("Tom"));
    CHECK(rose.tile("Tom")->selected);
    CHECK(moods(house, house.as_tom(), house.rose).size() == 1);
    CHECK(moods(house, house.as_grace(), house.rose).empty());
    REQUIRE(rose.touches("Grace"));
    CHECK(moods(house, house.as_grace(), house.rose).size() == 1);
    REQUIRE(rose.touches("Grace"));
    CHECK(moods(house, house.as_grace(), house.rose).empty());
    REQUIRE(rose.touches("Tom"));
    CHECK(rose.tile("Tom")->selected);
    REQUIRE(rose.touches("That's all"));
    CHECK(rose.sees("For me and Tom"));
}

TEST_CASE("The whole house: asks for a yes each time, and no other choice does") {
    SmallHouse house;
    Visitor rose(house);
    rose.comes_in(house.as(house.rose));
    for (int time = 0; time < 2; ++time) {
        rose.goes_to(ScreenName::small_win, house.rose);
        rose.touches("Joined in");
        REQUIRE(rose.touches("Who may see it"));
        for (const char* const label : {"My circle", "My care team", "Me and…"}) {
            CHECK_FALSE(rose.tile(label)->confirm);
        }
        REQUIRE(rose.tile("The whole house")->confirm);
        CHECK(rose.tile("The whole house")->confirm->second.find("walks by") != std::string::npos);
        REQUIRE(rose.touches("The whole house"));
        CHECK(rose.sees("For the whole house"));
    }
    CHECK(data::house_wins(house.home, data::Viewer::house(), 9, 7).size() == 2);
}

TEST_CASE("Undo: nothing of it is left for anybody, and the words are kind") {
    SmallHouse house;
    Visitor rose(house);
    rose.comes_in(house.as(house.rose));
    rose.goes_to(ScreenName::feelings, house.rose);
    rose.touches("Angry");
    rose.touches("Food");
    rose.touches("My circle");
    REQUIRE(rose.touches("Undo"));
    CHECK(rose.screen() == ScreenName::thank_you);
    CHECK(rose.sees("That is undone"));
    CHECK_FALSE(rose.sees("Angry"));
    CHECK(rose.tile("Undo") == nullptr);
    for (const data::Viewer& viewer : {house.as(house.rose), house.as_grace(), house.as_tom()}) {
        CHECK(moods(house, viewer, house.rose).empty());
    }
    rose.does(SayWhatItIsAbout{data::MoodTopic::food}); // too late
    rose.does(ChooseAudience{Audience::circle});
    CHECK(moods(house, house.as(house.rose), house.rose).empty());
    rose.does(GoBack{});
    CHECK(rose.screen() == ScreenName::resident);
}

TEST_CASE("Undo: works on each step of saying a feeling") {
    SmallHouse house;
    Visitor rose(house);
    rose.comes_in(house.as(house.rose));
    for (const ScreenName step : {ScreenName::feeling_about, ScreenName::who_may_know, ScreenName::me_and, ScreenName::not_a_call_bell}) {
        rose.goes_to(ScreenName::feelings, house.rose);
        rose.touches("Sad");
        rose.goes_to(step, house.rose);
        REQUIRE(rose.touches("Undo"));
        CHECK(rose.screen() == ScreenName::thank_you);
        CHECK(moods(house, house.as(house.rose), house.rose).empty());
    }
}

TEST_CASE("What's on: today's times and places with one's own answer; what is over cannot be answered") {
    SmallHouse house;
    Visitor rose(house);
    rose.comes_in(house.as(house.rose));
    REQUIRE(rose.touches("What's on"));
    CHECK(rose.sees("Saturday 21 November"));
    CHECK(rose.labels() == std::vector<std::string>{"Singing", "Planting bulbs", "Breakfast club", "Next day", "Wishes"});
    CHECK(rose.tile("Singing")->headline == "11:00");
    CHECK(rose.tile("Singing")->second == "In the lounge");
    CHECK(rose.tile("Singing")->chip == "Touch to answer");
    CHECK_FALSE(rose.tile("Breakfast club")->enabled);
    CHECK(rose.tile("Breakfast club")->chip == "It is over");
    REQUIRE(rose.touches("Singing"));
    CHECK(rose.sees("Would you like to come?"));
    REQUIRE(rose.touches("I'd like to come"));
    CHECK(rose.sees("What do you need?"));
    REQUIRE(rose.touches("Someone to go with"));
    CHECK(rose.tile("Someone to go with")->selected);
    REQUIRE(rose.touches("A lift there"));
    REQUIRE(rose.touches("A lift there"));
    CHECK_FALSE(rose.tile("A lift there")->selected);
    REQUIRE(rose.touches("That's all"));
    CHECK(rose.sees("Singing: I'd like to come"));
    CHECK(rose.sees("Needed: someone to go with"));
    const auto answer = data::answer_of(house.home, house.as_grace(), house.singing, house.rose);
    REQUIRE(answer);
    CHECK(answer->answer == data::Answer::come);
    CHECK(answer->needs == std::vector<data::Need>{data::Need::company});
    rose.does(GoBack{});
    CHECK(rose.screen() == ScreenName::whats_on);
    CHECK(rose.tile("Singing")->chip == "I'd like to come");
}

TEST_CASE("What's on: the days after today, and Back leads out of them at once") {
    SmallHouse house;
    Visitor rose(house);
    rose.comes_in(house.as(house.rose));
    rose.touches("What's on");
    REQUIRE(rose.touches("Next day"));
    CHECK(rose.sees("Sunday 22 November"));
    CHECK(rose.tile("A walk") != nullptr);
    REQUIRE(rose.touches("Next day"));
    CHECK(rose.sees("Nothing is planned for this day yet."));
    REQUIRE(rose.touches("Day before"));
    CHECK(rose.sees("Sunday 22 November"));
    REQUIRE(rose.touches("A walk"));
    REQUIRE(rose.touches("Not this time"));
    CHECK(rose.screen() == ScreenName::thank_you);
    rose.does(GoBack{});
    CHECK(rose.sees("Sunday 22 November"));
    rose.does(GoBack{});
    CHECK(rose.screen() == ScreenName::resident);
}

TEST_CASE("What's on: Undo puts back the answer that stood before") {
    SmallHouse house;
    Visitor rose(house);
    rose.comes_in(house.as(house.rose));
    Place singing;
    singing.screen = ScreenName::activity;
    singing.resident = house.rose;
    singing.activity = house.singing;
    rose.goes_to(singing);
    rose.touches("I'd like to come");
    rose.touches("A lift there");
    rose.touches("That's all");
    rose.goes_to(singing);
    CHECK(rose.tile("I'd like to come")->selected);
    REQUIRE(rose.touches("Not this time"));
    REQUIRE(rose.touches("Undo"));
    CHECK(rose.sees("Your answer is as it was before."));
    const auto answer = data::answer_of(house.home, house.as(house.rose), house.singing, house.rose);
    REQUIRE(answer);
    CHECK(answer->answer == data::Answer::come);
    CHECK(answer->needs == std::vector<data::Need>{data::Need::transport});
}

TEST_CASE("What's on: an answer with its needs, undone, is no answer") {
    SmallHouse house;
    Visitor rose(house);
    rose.comes_in(house.as(house.rose));
    Place singing;
    singing.screen = ScreenName::activity;
    singing.resident = house.rose;
    singing.activity = house.singing;
    rose.goes_to(singing);
    rose.touches("Maybe");
    rose.touches("Help to get ready");
    REQUIRE(rose.touches("Undo"));
    CHECK_FALSE(data::answer_of(house.home, house.as(house.rose), house.singing, house.rose));
    CHECK(data::arrangements_between(house.home, house.as_grace(), data::WallTime{that_saturday(0, 0)}, data::WallTime{that_saturday(23, 59)}).empty());
}

TEST_CASE("What's on: staff answer on a resident's word, and the words say whose they are") {
    SmallHouse house;
    Visitor grace(house);
    grace.comes_in(house.as_grace());
    grace.goes_to(ScreenName::whats_on, house.harold);
    CHECK(grace.sees("What's on for Harold"));
    REQUIRE(grace.touches("Singing"));
    CHECK(grace.sees("Would Harold like to come?"));
    CHECK(grace.sees("As Harold told you"));
    REQUIRE(grace.touches("Yes, please"));
    CHECK(grace.sees("What does Harold need?"));
    REQUIRE(grace.touches("Nothing, thank you"));
    CHECK(grace.sees("Singing: Harold would like to come"));
    CHECK(data::answer_of(house.home, house.as(house.harold), house.singing, house.harold)->answer == data::Answer::come);
}

TEST_CASE("What's on: a visitor sees what is on, never the resident's answers") {
    SmallHouse house;
    data::answer_activity(house.home, house.as(house.rose), house.singing, house.rose, data::Answer::maybe, {});
    Visitor tom(house);
    tom.comes_in(house.as_tom());
    tom.goes_to(ScreenName::whats_on, house.rose);
    REQUIRE(tom.tile("Singing") != nullptr);
    CHECK_FALSE(tom.tile("Singing")->enabled);
    CHECK_FALSE(tom.sees("aybe"));
    CHECK_FALSE(tom.sees("may come"));
}

TEST_CASE("Small win: saved for the circle with one touch, celebrated, and more words can be added twice") {
    SmallHouse house;
    Visitor rose(house);
    rose.comes_in(house.as(house.rose));
    REQUIRE(rose.touches("Small wins"));
    CHECK(rose.sees("A small win for Rose"));
    CHECK(rose.labels().size() == 13); // ten wins, the wall, somebody else's, our paper
    REQUIRE(rose.touches("Taught someone"));
    CHECK(rose.sees("Your small win is saved"));
    CHECK(std::get<ThankYouView>(rose.view()).celebrate);
    CHECK(rose.sees("For my circle"));
    REQUIRE(rose.touches("Say more"));
    REQUIRE(rose.touches("In words"));
    CHECK(std::get<WriteView>(rose.view()).phrases_first);
    CHECK(rose.sees("It was hard, and I did it."));
    rose.does(AddWords{"  I showed Amina how to cast on.  "});
    CHECK(rose.sees("“I showed Amina how to cast on.”"));
    rose.does(AddWords{"I enjoyed it."});
    const auto seen = wins(house, house.as_tom(), house.rose);
    REQUIRE(seen.size() == 1);
    CHECK(seen[0].words == "I showed Amina how to cast on. I enjoyed it.");
    CHECK(seen[0].win == data::Win::taught);
}

TEST_CASE("Small win: staff and family tell one of a resident, and may not show it to the house") {
    SmallHouse house;
    for (const data::Viewer& viewer : {house.as_grace(), house.as_tom()}) {
        Visitor teller(house);
        teller.comes_in(viewer);
        teller.goes_to(ScreenName::small_win, house.rose);
        CHECK(teller.sees("A small win for Rose, told by " + teller.state.session.name));
        REQUIRE(teller.touches("Did it without help"));
        CHECK(teller.sees("Rose did it without help."));
        CHECK(teller.sees("For Rose's circle"));
        REQUIRE(teller.touches("Who may see it"));
        CHECK(teller.labels() == std::vector<std::string>{"Rose and…", "The care team", "Rose's circle", "That's right", "Undo"});
    }
    CHECK(wins(house, house.as(house.rose), house.rose).size() == 2);
}

TEST_CASE("Comfort: takes effect with each touch and follows the person; on Welcome nothing is stored") {
    SmallHouse house;
    Visitor rose(house);
    const auto before = house.home.counts().journal_entries;
    rose.goes_to(ScreenName::comfort);
    REQUIRE(rose.touches("Colours"));
    REQUIRE(rose.touches("Dark"));
    CHECK(rose.state.session.comfort.theme == 1);
    rose.does(GoBack{});
    REQUIRE(rose.tile("Colours") != nullptr);
    CHECK(rose.tile("Colours")->second == "Dark");
    CHECK(house.home.counts().journal_entries == before);
    rose.does(GoBack{});
    CHECK(rose.screen() == ScreenName::welcome);
    CHECK(rose.state.session.comfort.theme == 1); // for who touched it, until they leave
    rose.does(Finish{});
    CHECK(rose.state.session.comfort.theme == 0);

    rose.comes_in(house.as(house.rose));
    REQUIRE(rose.touches("Comfort"));
    const auto sets = [&](const char* setting, const char* step) {
        REQUIRE(rose.touches(setting));
        REQUIRE(rose.touches(step));
        rose.does(GoBack{});
    };
    for (const auto& [step, percent] : {std::pair{"Large", 125}, {"Larger", 150}, {"Largest", 200}, {"Normal", 100}, {"Large", 125}}) {
        sets("Text size", step);
        CHECK(rose.state.session.comfort.text_percent == percent);
    }
    sets("Movement", "Off");
    REQUIRE(rose.touches("Touching"));
    sets("Hold to press", "Half a second");
    sets("Double touches", "One second");
    rose.does(GoBack{});
    const data::Comfort kept = data::comfort(house.home, house.as(house.rose));
    CHECK(kept.text_percent == 125);
    CHECK_FALSE(kept.motion);
    CHECK(kept.hold_ms == 500);
    CHECK(kept.ignore_repeats_ms == 1000);
    REQUIRE(rose.touches("As it was before"));
    CHECK(data::comfort(house.home, house.as(house.rose)).text_percent == 100);
    CHECK(data::comfort(house.home, house.as(house.harold)).motion);
}

TEST_CASE("Comfort: a language is offered where there is more than one") {
    SmallHouse house;
    Visitor rose(house);
    rose.goes_to(ScreenName::comfort);
    CHECK(rose.tile("Language") == nullptr);
    rose.does(GoBack{});
    write_catalogue(house.folder.path() / "languages", "cy", {{"Comfort", "Cysur"}, {"Language", "Iaith"}});
    rose.goes_to(ScreenName::comfort);
    REQUIRE(rose.touches("Language"));
    REQUIRE(rose.touches("Cymraeg")); // by its own name
    CHECK(rose.sees("Cysur"));        // and back where it was chosen
    CHECK(rose.tile("Iaith")->second == "Cymraeg");
}

TEST_CASE("Help: says what this is not, and where to go instead; its first words are about the screen it was asked on") {
    SmallHouse house;
    Visitor rose(house);
    rose.comes_in(house.as(house.rose));
    rose.touches("How I feel");
    rose.goes_to(ScreenName::help);
    CHECK(rose.sees("Touch the word that is nearest to how you feel."));
    CHECK(rose.sees("This is not a call bell"));
    CHECK(rose.sees("Press your call bell"));
    CHECK(rose.sees("Ask the person in charge."));
    CHECK(rose.sees("Tell the person in charge now."));
}

TEST_CASE("When something was: today, yesterday, a date; and whether the clock was right") {
    SmallHouse house;
    Visitor rose(house);
    rose.comes_in(house.as(house.rose));
    const data::HomeFacts facts;
    const DayBounds today = day_bounds(house.clock.now().wall);
    Loading loading{house.home, rose.state.session, rose.words, {}, house.clock.now(), facts, data::milliseconds(today.starts), data::milliseconds(today.ends)};
    data::Entry entry;
    const auto told = [&](int hour, int minute, int days) {
        entry.when = data::WallTime{that_saturday(hour, minute, days)};
        return when_words(loading, entry);
    };
    CHECK(told(9, 15, 0) == "today 9:15");
    CHECK(told(0, 0, 0) == "today 12:00");
    CHECK(told(23, 59, -1) == "yesterday 11:59");
    CHECK(told(9, 15, -2) == "19 November, 9:15");
    const Session visitor; // who reads what was written needs to know morning from evening
    Loading for_others{house.home, visitor, rose.words, {}, house.clock.now(), facts, data::milliseconds(today.starts), data::milliseconds(today.ends)};
    entry.when = data::WallTime{that_saturday(23, 59, -1)};
    CHECK(when_words(for_others, entry) == "yesterday 23:59");
    entry.when_trusted = false;
    CHECK(told(9, 15, 0) == "today 9:15, if the clock was right");
    Session staff;
    staff.viewer = house.as_grace();
    Loading for_staff{house.home, staff, rose.words, {}, house.clock.now(), facts, data::milliseconds(today.starts), data::milliseconds(today.ends)};
    entry.when_trusted = true;
    entry.when = data::WallTime{that_saturday(18, 5, -1)};
    CHECK(when_words(for_staff, entry) == "yesterday 18:05");
}
