// When an activity comes round again, in the time of a place, with its summer and winter, and with rules that mean harm.
#include "data/repeats.h"


#include "fixtures.h"
#include "time_zone.h"

using namespace data;

namespace {

constexpr std::int64_t hour_seconds = 3600;

Zone london() { return std::move(*Zone::named("Europe/London", "")); }

WallTime at(const Zone& zone, int year, int month, int day, int hour = 0, int minute = 0) { return zone.wall({year, month, day, hour, minute, 0}); }

// "24.11. 14:00 " for each start.
std::string told(const Repeats& repeats, WallTime from, WallTime to) {
    std::string all;
    for (const WallTime start : repeats.between(from, to)) {
        const Civil civil = repeats.zone().civil(start);
        char text[40];
        std::snprintf(text, sizeof text, "%d.%d. %d:%02d ", civil.day, civil.month, civil.hour, civil.minute);
        all += text;
    }
    return all;
}

Repeats from_a_tuesday(const std::string& rule) { return Repeats(rule, london(), at(london(), 2026, 9, 1, 14)); }

std::string in_november(const std::string& rule) {
    const Zone zone = london();
    return told(from_a_tuesday(rule), at(zone, 2026, 11, 1), at(zone, 2026, 12, 1));
}

} // namespace

TEST_CASE("Repeats: what a home plans with") {
    CHECK(in_november("FREQ=WEEKLY") == "3.11. 14:00 10.11. 14:00 17.11. 14:00 24.11. 14:00 ");
    CHECK(in_november("FREQ=WEEKLY;INTERVAL=2") == "10.11. 14:00 24.11. 14:00 ");
    CHECK(in_november("FREQ=WEEKLY;BYDAY=TU,FR;UNTIL=20261113T150000Z") == "3.11. 14:00 6.11. 14:00 10.11. 14:00 13.11. 14:00 ");
    CHECK(in_november("FREQ=MONTHLY;BYDAY=2TU") == "10.11. 14:00 ");
    CHECK(in_november("FREQ=MONTHLY;BYDAY=-1FR") == "27.11. 14:00 ");
    CHECK(in_november("FREQ=MONTHLY;BYMONTHDAY=31") == "");
    CHECK(in_november("FREQ=YEARLY") == "");
    CHECK(told(from_a_tuesday("FREQ=DAILY"), at(london(), 2026, 11, 3), at(london(), 2026, 11, 6)) == "3.11. 14:00 4.11. 14:00 5.11. 14:00 ");
    CHECK(in_november("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20261103") == "2.11. 14:00 3.11. 14:00 ");
    CHECK(in_november("FREQ=WEEKLY;COUNT=11") == "3.11. 14:00 10.11. 14:00 ");
    CHECK(from_a_tuesday("FREQ=WEEKLY;COUNT=11").rule() == "FREQ=WEEKLY;UNTIL=20261110T140000");
}

TEST_CASE("Repeats: a start belongs to a window from its beginning up to its end") {
    const Repeats weekly = from_a_tuesday("FREQ=WEEKLY");
    const WallTime start = at(london(), 2026, 11, 10, 14);
    CHECK(weekly.between(start, start + 1).size() == 1);
    CHECK(weekly.between(start - hour_ms, start).empty());
    CHECK(weekly.between(at(london(), 2025, 1, 1), at(london(), 2026, 9, 1, 14)).empty()); // nothing before the first
    CHECK(weekly.between(start, start).empty());
}

TEST_CASE("Repeats: two o'clock stays two o'clock when the clocks change, also far from UTC and in the other half of the world") {
    for (const char* place : {"Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Chatham"}) {
        INFO(place);
        const auto zone = Zone::named(place, "");
        REQUIRE(zone);
        const Repeats daily("FREQ=DAILY", std::move(*Zone::named(place, "")), at(*zone, 2026, 1, 1, 14));
        const auto starts = daily.between(at(*zone, 2026, 1, 1), at(*zone, 2027, 1, 1));
        CHECK(starts.size() == 365);
        for (const WallTime start : starts) CHECK(zone->civil(start).hour == 14);
    }
}

TEST_CASE("Repeats: the hour that comes twice is meant once, and the hour that is left out is reckoned as before the change") {
    const Zone zone = london();
    // 25 October 2026: 2 o'clock summer time becomes 1 o'clock; 28 March 2027: 1 o'clock becomes 2 o'clock.
    const Repeats daily("FREQ=DAILY", london(), at(zone, 2026, 10, 20, 1, 30));
    const auto autumn = daily.between(at(zone, 2026, 10, 25), at(zone, 2026, 10, 26));
    REQUIRE(autumn.size() == 1);
    CHECK(milliseconds(autumn[0]) == civil_seconds({2026, 10, 25, 0, 30, 0}) * 1000); // still summer time
    const auto spring = daily.between(at(zone, 2027, 3, 28), at(zone, 2027, 3, 29));
    REQUIRE(spring.size() == 1);
    CHECK(milliseconds(spring[0]) == civil_seconds({2027, 3, 28, 1, 30, 0}) * 1000);
    CHECK(zone.civil(spring[0]).hour == 2);
}

TEST_CASE("Repeats: the home's own zone is what the machine is set to") {
    const HomeIn there("America/New_York");
    const Zone home = Zone::home();
    CHECK(home.name() == "America/New_York");
    CHECK(milliseconds(home.wall({2026, 7, 1, 12, 0, 0})) == (civil_seconds({2026, 7, 1, 12, 0, 0}) + 4 * hour_seconds) * 1000);
    CHECK(milliseconds(home.wall({2026, 12, 1, 12, 0, 0})) == (civil_seconds({2026, 12, 1, 12, 0, 0}) + 5 * hour_seconds) * 1000);
    CHECK(home.civil(home.wall({2026, 12, 1, 12, 0, 0})) == Civil{2026, 12, 1, 12, 0, 0});
    CHECK(home.description().find("TZID:America/New_York") != std::string::npos);
    const HomeIn bare("XYZ-3"); // no name at all: the time is right all the same
    CHECK(Zone::home().name().empty());
    CHECK(milliseconds(Zone::home().wall({2026, 12, 1, 12, 0, 0})) == (civil_seconds({2026, 12, 1, 12, 0, 0}) - 3 * hour_seconds) * 1000);
}

TEST_CASE("Zones: as programs write them") {
    CHECK(Zone::named("/freeassociation.sourceforge.net/Europe/London", "")->name() == "Europe/London");
    CHECK(Zone::named("/softwarestudio.org/Olson_20011030_5/America/Argentina/Ushuaia", "")->name() == "America/Argentina/Ushuaia");
    CHECK(Zone::named("UTC", "")->civil(WallTime{0}) == Civil{});
    CHECK_FALSE(Zone::named("GMT Standard Time", ""));
    CHECK_FALSE(Zone::named("../../../../etc/passwd", ""));
    CHECK_FALSE(Zone::named("", ""));
    const std::string outlook = "BEGIN:VTIMEZONE\r\nTZID:GMT Standard Time\r\nBEGIN:STANDARD\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\n"
                                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:16010101T010000\r\nTZOFFSETFROM:+0000\r\n"
                                "TZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n";
    const auto gmt = Zone::named("GMT Standard Time", outlook);
    REQUIRE(gmt);
    const Zone zone = london();
    for (int month = 1; month <= 12; ++month) CHECK(gmt->wall({2026, month, 15, 9, 0, 0}) == zone.wall({2026, month, 15, 9, 0, 0}));
    CHECK(gmt->name().empty());
    // One that would change the clocks every second.
    std::string hostile = outlook;
    hostile.replace(hostile.find("FREQ=YEARLY"), 11, "FREQ=SECONDLY");
    CHECK_FALSE(Zone::named("GMT Standard Time", hostile));
    CHECK_FALSE(Zone::named("X", "BEGIN:VTIMEZONE\r\nTZID:X\r\nEND:VTIMEZONE\r\n"));
    CHECK_FALSE(Zone::named("X", "nonsense"));
}

TEST_CASE("Repeats: the same starts however the time is cut into windows") {
    const Zone zone = london();
    for (const char* rule : {"FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,TH", "FREQ=DAILY;INTERVAL=5", "FREQ=MONTHLY;BYDAY=3WE", "FREQ=MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=-1",
                             "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=29,30,31", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "FREQ=DAILY;BYHOUR=9,14;BYMINUTE=0,30",
                             "FREQ=HOURLY;INTERVAL=7", "FREQ=MINUTELY;INTERVAL=90;BYDAY=SA", "FREQ=DAILY;COUNT=40"}) {
        INFO(rule);
        const Repeats repeats(rule, london(), at(zone, 2026, 9, 1, 14));
        const WallTime first = at(zone, 2026, 8, 1), last = at(zone, 2028, 5, 1);
        const auto whole = repeats.between(first, last);
        CHECK_FALSE(whole.empty());
        std::vector<WallTime> pieces;
        for (WallTime from = first; from < last; from = from + 11 * day_ms)
            for (const WallTime start : repeats.between(from, std::min(last, from + 11 * day_ms))) pieces.push_back(start);
        CHECK(pieces == whole);
        // And the rule as it is kept says the same.
        CHECK(Repeats(repeats.rule(), london(), at(zone, 2026, 9, 1, 14)).between(first, last) == whole);
    }
}

TEST_CASE("Repeats: a thousand years, every five minutes, and never: no rule takes long or gives more than it may") {
    const Zone zone = london();
    const WallTime from = at(zone, 2026, 11, 1), to = at(zone, 2026, 12, 1);
    CHECK(in_november("FREQ=WEEKLY;UNTIL=30261231T000000Z").size() == in_november("FREQ=WEEKLY").size());
    CHECK(in_november("FREQ=DAILY;COUNT=999999999").size() > 100); // counted for ever: has no end
    // A rule that took long would end the whole suite at its time limit.
    CHECK(Repeats("FREQ=MINUTELY;INTERVAL=5", london(), at(zone, 1999, 1, 1)).between(from, to).size() == 30 * 288);
    for (const char* never : {"FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                              "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MINUTELY;INTERVAL=5;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5",
                              "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=20", "FREQ=YEARLY;INTERVAL=30000"}) {
        INFO(never);
        CHECK(Repeats(never, london(), at(zone, 1700, 1, 1)).between(from, to).empty());
    }
    for (const char* refused : {"FREQ=SECONDLY", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MINUTELY", "FREQ=MINUTELY;INTERVAL=4", "FREQ=HOURLY;BYMINUTE=0,30", "", "nonsense",
                                "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11;BYMINUTE=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25",
                                "FREQ=DAILY;BYSECOND=0,10,20", "FREQ=WEEKLY;INTERVAL=0", "RSCALE=CHINESE;FREQ=YEARLY"}) {
        INFO(refused);
        CHECK(trouble_of([&] { from_a_tuesday(refused); }) == Trouble::refused);
    }
}

TEST_CASE("Civil time: days and weekdays over centuries, there and back") {
    CHECK(civil_seconds({1970, 1, 1, 0, 0, 0}) == 0);
    CHECK(civil_seconds({2026, 11, 21, 9, 0, 0}) * 1000 == milliseconds(morning));
    CHECK(civil_seconds({2026, 13, 32, 0, 0, 0}) == civil_seconds({2027, 2, 1, 0, 0, 0}));
    CHECK(weekday_of({2026, 11, 21}) == 5); // a Saturday
    CHECK(weekday_of({1600, 2, 29}) == 1);
    for (std::int64_t days = -200'000; days < 400'000; days += 97) {
        const std::int64_t seconds = days * 86'400 + 3'661;
        CHECK(civil_seconds(civil_of(seconds)) == seconds);
    }
}
