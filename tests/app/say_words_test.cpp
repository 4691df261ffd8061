// Ready sentences of Have my say: kept by number, so each number is one sentence for ever; and how long something has been open.
#include <filesystem>
#include <set>

#include "app/days.h"
#include "app/say_words.h"
#include "data/asks.h"
#include "tests/app/small_house.h"
#include "tests/catch.h"

using namespace app;
using data::AskKind;
using data::AskStep;

namespace {

constexpr AskKind kinds_with_sentences[] = {AskKind::question, AskKind::worry, AskKind::thanks, AskKind::advocate, AskKind::see_record, AskKind::wish};
constexpr AskStep steps_with_sentences[] = {AskStep::talked_about, AskStep::tried, AskStep::answered};

std::vector<ReadySentence> all_sentences() {
    std::vector<ReadySentence> all;
    for (const AskKind kind : kinds_with_sentences)
        for (const ReadySentence& one : asking_sentences(kind)) all.push_back(one);
    for (const AskStep step : steps_with_sentences)
        for (const ReadySentence& one : step_sentences(step)) all.push_back(one);
    return all;
}

bool has_picture(const std::string& name) { return std::filesystem::exists(std::string(ALONGSIDE_SOURCE) + "/assets/pictures/" + name + ".svg"); }

std::string since(SmallHouse& house, Visitor& rose, data::AskId id) {
    const data::WallTime now{house.clock.wall_ms};
    const DayBounds today = day_bounds(now);
    const Loading loading{house.home, rose.state.session, rose.words, {}, house.clock.now(), {}, data::milliseconds(today.starts), data::milliseconds(today.ends)};
    return open_since(loading, *data::find_ask(house.home, rose.state.session.viewer, id));
}

} // namespace

TEST_CASE("Ready sentences: each has a number of its own, a picture that is there, and is found again by its number") {
    std::set<int> numbers;
    std::set<std::string> words;
    for (const ReadySentence& one : all_sentences()) {
        INFO(one.words);
        CHECK(numbers.insert(one.number).second);
        CHECK(words.insert(one.words).second);
        CHECK(has_picture(one.picture));
        REQUIRE(ready_sentence(one.number) != nullptr);
        CHECK(std::string(ready_sentence(one.number)->words) == one.words);
    }
    CHECK(numbers.size() > 45);
    CHECK(ready_sentence(0) == nullptr);
    CHECK(ready_sentence(99999) == nullptr); // of a newer program at another kiosk
}

TEST_CASE("Ready sentences: numbers that are stored mean today what they meant before") {
    CHECK(std::string(ready_sentence(101)->words) == "When do we go out next?");
    CHECK(std::string(ready_sentence(201)->words) == "I do not feel safe");
    CHECK(ready_sentence(201)->urgent);
    CHECK(std::string(ready_sentence(301)->words) == "Thank you for your help");
    CHECK(std::string(ready_sentence(608)->words) == "I would like to be outdoors more");
    CHECK(std::string(ready_sentence(906)->words) == "Somebody will come and talk with you.");
}

TEST_CASE("Every kind, stage, step and contact has its word and a picture that is there") {
    for (int kind = 1; kind <= static_cast<int>(AskKind::important_but_cannot); ++kind) CHECK(has_picture(asking_word(static_cast<AskKind>(kind)).picture));
    for (int stage = 1; stage <= 4; ++stage) CHECK(has_picture(stage_word(static_cast<data::AskStage>(stage)).picture));
    for (const AskStep step : {AskStep::taken_on, AskStep::talked_about, AskStep::tried, AskStep::answered, AskStep::heart, AskStep::went_better,
                               AskStep::went_same, AskStep::not_yet, AskStep::reopened})
        CHECK(has_picture(step_word(step).picture));
    for (int kind = 1; kind <= static_cast<int>(data::ContactKind::wellbeing); ++kind) CHECK(has_picture(contact_word(static_cast<data::ContactKind>(kind)).picture));
}

TEST_CASE("How long something has been open is told in days, weeks and months, from the last time it was asked") {
    SmallHouse house;
    Visitor rose(house);
    rose.comes_in(house.as(house.rose));
    const data::AskId id{data::number(data::record_ask(house.home, rose.state.session.viewer, {house.rose, AskKind::question, 101, "", data::Audience::care_team, {}, {}}))};
    const std::int64_t asked = house.clock.wall_ms;
    const auto days_later = [&](int days) {
        house.clock.wall_ms = asked + days * std::int64_t{86'400'000};
        return since(house, rose, id);
    };
    CHECK(days_later(0) == "Asked today");
    CHECK(days_later(1) == "Asked yesterday");
    CHECK(days_later(5) == "Open for 5 days");
    CHECK(days_later(21) == "Open for 3 weeks");
    CHECK(days_later(100) == "Open for 3 months");
    data::take_step(house.home, house.as_grace(), id, AskStep::answered, 901, "");
    data::take_step(house.home, rose.state.session.viewer, id, AskStep::reopened, 0, "");
    CHECK(since(house, rose, id) == "Asked again today");
    CHECK(days_later(103) == "Open for 3 days");
}

TEST_CASE("Weeks and months are counted as people count them, also when the clocks change") {
    const data::WallTime saturday{that_saturday(9, 0)}; // 21 November 2026
    const DayBounds week = week_bounds(saturday);
    CHECK(day_of_month(week.starts) == 15);
    CHECK(weekday_from_monday(saturday) == 5);
    CHECK(days_before(saturday, week.starts) == 6);
    CHECK(days_before(saturday, saturday) == 0);
    CHECK(days_before(week.starts, saturday) == -6);
    const DayBounds october = month_bounds(saturday, 1); // the clocks go back on the 25th
    CHECK(day_of_month(october.starts) == 1);
    CHECK(october.ends == month_bounds(saturday).starts);
    CHECK(days_before(saturday, october.starts) == 51);
    CHECK(month_bounds(saturday, 11).ends == month_bounds(saturday, 10).starts);
    CHECK(day_of_month(month_bounds(saturday, 9).starts) == 1); // February
    CHECK(days_before(month_bounds(saturday, 9).ends, month_bounds(saturday, 9).starts) == 28);
}
