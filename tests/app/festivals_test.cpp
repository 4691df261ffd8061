// On which day a festival is: against the days on which each of them was kept, or is announced, in years past and to come.

#include "app/screens/festival_words.h"
#include "data/festivals.h"
#include "tests/app/small_house.h"
#include "tests/catch.h"
#include "widgets/almanac.h"

using namespace app;
using data::Civil;
using data::Festival;

namespace {

struct Days {
    Festival festival;
    int first_year;
    std::vector<int> month_and_day; // 1114: 14 November; one a year
};

std::string told(const std::vector<Civil>& days) {
    std::string all;
    for (const Civil& day : days) all += std::to_string(day.month * 100 + day.day) + " ";
    return all;
}

std::string names(Visitor& visitor, int from_day, int to_day) {
    std::string all;
    const Loading loading = loading_of(visitor.world);
    for (const FestivalOn& on : festivals_between(loading, day_bounds(loading.now.wall, from_day).starts, day_bounds(loading.now.wall, to_day).starts))
        all += std::string(on.festival->name) + "\n";
    return all;
}

} // namespace

TEST_CASE("Festivals: each is on the day on which it was kept, and is expected, for ten years and more") {
    const Days known[] = {
        {Festival::diwali, 2019, {1027, 1114, 1104, 1024, 1112, 1031, 1020, 1108, 1029, 1017, 1105, 1026}},
        {Festival::bandi_chhor, 2019, {1027, 1114, 1104, 1024, 1112, 1031, 1020, 1108, 1029, 1017}},
        {Festival::holi, 2019, {321, 310, 329, 318, 308, 325, 314, 304, 322, 311, 301, 320}},
        {Festival::guru_nanak, 2019, {1112, 1130, 1119, 1108, 1127, 1115, 1105, 1124, 1114, 1102}},
        {Festival::durga_puja, 2019, {1006, 1024, 1013, 1003, 1022, 1011, 930, 1019}},
        {Festival::ramadan, 2021, {413, 402, 323, 311, 301, 218, 208, 128}},
        {Festival::eid_al_fitr, 2021, {513, 502, 421, 410, 330, 320, 309, 226}},
        {Festival::eid_al_adha, 2021, {720, 709, 628, 616, 606, 527, 516, 505}},
        {Festival::rosh_hashanah, 2019, {930, 919, 907, 926, 916, 1003, 923, 912, 1002, 921}},
        {Festival::hanukkah, 2019, {1223, 1211, 1129, 1219, 1208, 1226, 1215, 1205, 1225, 1213}},
        {Festival::passover, 2019, {420, 409, 328, 416, 406, 423, 413, 402, 422, 411}},
        {Festival::chinese_new_year, 2019, {205, 125, 212, 201, 122, 210, 129, 217, 206, 126}},
        {Festival::mid_autumn, 2019, {913, 1001, 921, 910, 929, 917, 1006, 925, 915, 1003}},
        {Festival::easter, 2019, {421, 412, 404, 417, 409, 331, 420, 405, 328, 416}},
        {Festival::shrove_tuesday, 2023, {221, 213, 304, 217, 209}},
        {Festival::mothering_sunday, 2023, {319, 310, 330, 315, 307}},
        {Festival::remembrance_sunday, 2023, {1112, 1110, 1109, 1108, 1114}},
        {Festival::may_day, 2023, {501, 506, 505, 504, 503}},
        {Festival::eisteddfod, 2023, {805, 803, 802, 801}},
    };
    for (const Days& festival : known) {
        for (std::size_t i = 0; i < festival.month_and_day.size(); ++i) {
            const int year = festival.first_year + static_cast<int>(i);
            INFO(festival_words(festival.festival)->name << " " << year);
            CHECK(told(festival_days(festival.festival, year)) == std::to_string(festival.month_and_day[i]) + " ");
        }
    }
    CHECK(told(festival_days(Festival::ramadan, 2030)) == "105 1226 "); // it goes round the year
}

TEST_CASE("Festivals: every one has its day in each year, its words and a culture that can be chosen") {
    for (const FestivalWords& festival : all_festivals()) {
        INFO(festival.name);
        CHECK(std::any_of(all_cultures().begin(), all_cultures().end(), [&](const CultureWords& one) { return one.culture == festival.whose; }));
        CHECK(std::string(festival.about).back() == '.');
        int all = 0;
        for (int year = 2000; year <= 2080; ++year) all += static_cast<int>(festival_days(festival.festival, year).size());
        CHECK(all >= 80);
        CHECK(all <= 85);
    }
    for (const CultureWords& culture : all_cultures()) {
        INFO(culture.name);
        CHECK(std::any_of(all_festivals().begin(), all_festivals().end(), [&](const FestivalWords& one) { return one.whose == culture.culture; }));
    }
}

TEST_CASE("The moon: new, half and full to the quarter of an hour, as the almanacs have it") {
    constexpr std::int64_t minute = 60'000;
    const auto at = [](int year, int month, int day, int hour, int minutes) {
        return widgets::day_number(year, month, day) * 24 * 60 * minute + (hour * 60 + minutes) * minute;
    };
    using widgets::MoonPhase;
    const auto near = [&](MoonPhase phase, std::int64_t when) { return std::abs(widgets::next_moon(phase, when - 24 * 60 * minute) - when) <= 15 * minute; };
    CHECK(near(MoonPhase::new_moon, at(2024, 4, 8, 18, 21))); // an eclipse of the sun
    CHECK(near(MoonPhase::new_moon, at(1999, 8, 11, 11, 8)));
    CHECK(near(MoonPhase::new_moon, at(2026, 11, 9, 7, 2)));
    CHECK(near(MoonPhase::full_moon, at(2025, 9, 7, 18, 9))); // an eclipse of the moon
    CHECK(near(MoonPhase::full_moon, at(2026, 11, 24, 14, 53)));
    CHECK(near(MoonPhase::first_quarter, at(2026, 10, 18, 16, 13)));
}

TEST_CASE("Festivals: only those of the cultures that the home chose are found, on their day as the home put it right") {
    SmallHouse house; // 21 November 2026
    Visitor grace(house);
    grace.comes_in(house.as_grace());
    CHECK(names(grace, 0, 400).empty());
    data::keep_culture(house.home, house.as_grace(), data::Culture::sikh, true);
    data::keep_culture(house.home, house.as_grace(), data::Culture::polish, true);
    CHECK(names(grace, 0, 40) == "Guru Nanak's birthday\nWigilia\n");
    CHECK(names(grace, 3, 4) == "Guru Nanak's birthday\n");
    data::set_festival_day(house.home, house.as_grace(), {Festival::guru_nanak, 2026, 11, 25});
    CHECK(names(grace, 3, 4).empty());
    CHECK(names(grace, 4, 5) == "Guru Nanak's birthday\n");
    data::keep_culture(house.home, house.as_grace(), data::Culture::sikh, false);
    CHECK(names(grace, 0, 40) == "Wigilia\n");
}
