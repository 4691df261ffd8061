// What a calendar file may cost: whatever stands in it, it is read, looked through and taken in within a moment, or refused as too much.
#include <ctime>

#include "data/calendar_import.h"
#include "data/repeats.h"
#include "fixtures.h"
#include "time_zone.h"

using namespace data;

namespace {

const std::string once = "DTSTART:20261125T140000Z\r\nDTEND:20261125T150000Z\r\n";
const std::string weekly = "DTSTART;TZID=Europe/London:20260602T110000\r\nDTEND;TZID=Europe/London:20260602T120000\r\nRRULE:FREQ=WEEKLY;BYDAY=TU\r\n";

std::string event(int number, const std::string& inside, const std::string& title = "Bingo") {
    return "BEGIN:VEVENT\r\nUID:" + std::to_string(number) + "\r\nSUMMARY:" + title + "\r\n" + inside + "END:VEVENT\r\n";
}
std::string calendar(const std::string& events) { return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n"; }
std::string events(int how_many, const std::string& inside, const std::string& title = "Bingo") {
    std::string all;
    for (int number = 0; number < how_many; ++number) all += event(number, inside, title);
    return calendar(all);
}
std::string many(int how_many, const std::string& line) {
    std::string all;
    for (int number = 0; number < how_many; ++number) all += line + "\r\n";
    return all;
}
std::string dates(int how_many) { // days of the years from 2027 on
    std::string all;
    for (int number = 0; number < how_many; ++number) {
        char day[32];
        std::snprintf(day, sizeof day, "%s20%02d%02d%02dT110000", number == 0 ? "" : ",", 27 + number / 336, 1 + number / 28 % 12, 1 + number % 28);
        all += day;
    }
    return all;
}

struct Lounge {
    HomeIn zone{"Europe/London"};
    SmallHome small;
    bool is_too_much(const std::string& text) {
        const CalendarFile file = read_calendar_file(text);
        REQUIRE(file.trouble == FileTrouble::none);
        return data::is_too_much(small.home(), file, look_through(small.home(), small.as_sam(), file));
    }
    std::size_t take(const std::string& text) { return take_in(small.home(), small.as_sam(), read_calendar_file(text)).size(); }
};

} // namespace

TEST_CASE("A calendar file as full as one may be is read: two thousand events with what programs write beside them") {
    const std::string beside = "DTSTAMP:20261101T090000Z\r\nCREATED:20261001T090000Z\r\nLAST-MODIFIED:20261001T090000Z\r\nSEQUENCE:1\r\nSTATUS:CONFIRMED\r\nTRANSP:OPAQUE\r\n"
                               "LOCATION:St Mary's hall\\, Mill Lane\r\nDESCRIPTION:Bring a friend\\, bring a song.\\n\\nTea after.\r\n"
                               "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:This is an event reminder\r\nTRIGGER:-P0DT0H30M0S\r\nEND:VALARM\r\n";
    CHECK(read_calendar_file(events(most_in_a_calendar_file, once + beside)).plans.size() == 2'000);
    CHECK(read_calendar_file(events(400, weekly + beside + "EXDATE;TZID=Europe/London:20261208T110000,20261222T110000\r\n")).plans.size() == 400);
    CHECK(read_calendar_file(events(200, once + "RRULE:FREQ=WEEKLY;COUNT=52\r\n")).plans.size() == 200);
}

TEST_CASE("What would keep the kiosk busy is too much, and told before it is worked out") {
    const HomeIn london("Europe/London");
    std::string zone = "BEGIN:VTIMEZONE\r\nTZID:Odd\r\n";
    for (int year = 1800; year < 1950; ++year)
        zone += "BEGIN:STANDARD\r\nDTSTART:" + std::to_string(year) + "0101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\nEND:STANDARD\r\n";
    zone += "END:VTIMEZONE\r\n";
    const std::string odd = "DTSTART;TZID=Odd:20261126T110000\r\nDTEND;TZID=Odd:20261126T120000\r\nRRULE:FREQ=WEEKLY\r\n";
    std::string in_odd_zone;
    for (int number = 0; number < 300; ++number) in_odd_zone += event(number, odd);
    const std::clock_t start = std::clock();
    for (const std::string& text : {events(1, once + many(110'000, "COMMENT:x")), events(1, once + many(28'000, "ATTENDEE;CN=x;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:a@b.c")),
                                    events(1, once + many(30'000, "RDATE:20261125T140000Z")), events(100, weekly + "EXDATE:" + dates(1'000) + "\r\n"),
                                    events(100, once + "RDATE:" + dates(1'000) + "\r\n"), events(2'000, once + "RRULE:FREQ=DAILY;COUNT=10000\r\n"),
                                    events(500, once + "RRULE:FREQ=MINUTELY;INTERVAL=5;COUNT=9999\r\n"), calendar(zone + in_odd_zone)}) {
        INFO(text.substr(0, 400));
        const CalendarFile file = read_calendar_file(text);
        CHECK(file.trouble == FileTrouble::too_many);
        CHECK(file.plans.empty());
    }
    // Eight of them. Without the limit they take a minute and more.
    CHECK(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC < 4);
    // Folded as calendar programs fold, a list of dates costs the same.
    std::string folded = dates(25'000);
    for (std::size_t at = 70; at < folded.size(); at += 73) folded.insert(at, "\r\n ");
    CHECK(read_calendar_file(events(1, weekly + "EXDATE:" + folded + "\r\n")).trouble == FileTrouble::too_many);
}

TEST_CASE("What is taken in at once has a limit in what is written, in what it changes, and in how often it comes round") {
    Lounge lounge;
    CHECK_FALSE(lounge.is_too_much(events(500, once)));
    CHECK(lounge.is_too_much(events(501, once)));
    CHECK_FALSE(lounge.is_too_much(events(30, once + "RRULE:FREQ=DAILY\r\n")));
    CHECK(lounge.is_too_much(events(2, once + "RRULE:FREQ=MINUTELY;INTERVAL=5\r\n")));
    std::string changes = event(1, weekly);
    for (int week = 0; week < 600; ++week) {
        const Civil day = civil_of(civil_seconds({2026, 11, 24, 11, 0, 0}) + week * std::int64_t{604'800});
        char instead[64];
        std::snprintf(instead, sizeof instead, "RECURRENCE-ID;TZID=Europe/London:%04d%02d%02dT110000\r\n", day.year, day.month, day.day);
        changes += event(1, "DTSTART;TZID=Europe/London:20261124T150000\r\n" + std::string(instead));
    }
    CHECK(lounge.is_too_much(calendar(changes))); // one plan, and six hundred times of it are otherwise
    CHECK(lounge.take(events(300, weekly)) == 300);
    CHECK_FALSE(lounge.is_too_much(events(60, weekly, "Quiz")));
    CHECK(lounge.is_too_much(events(300, weekly, "Quiz")));
    CHECK(trouble_of([&] { lounge.take(events(300, weekly, "Quiz")); }) == Trouble::refused);
    CHECK(lounge.take(events(60, weekly, "Quiz")) == 60);
    CHECK(lounge.take(events(60, weekly, "Quiz")) == 0); // and then it is the same
}

TEST_CASE("Repeats: the next ones are the first of all that come, and a rule from long ago keeps its step") {
    const HomeIn london("Europe/London");
    const WallTime from = morning;
    for (const char* rule : {"FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,TH", "FREQ=DAILY;INTERVAL=5", "FREQ=MONTHLY;BYDAY=3WE", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
                             "FREQ=HOURLY;INTERVAL=7;BYDAY=SA", "FREQ=MINUTELY;INTERVAL=5;BYMONTH=2;BYMONTHDAY=29", "FREQ=WEEKLY;INTERVAL=52", "FREQ=DAILY;UNTIL=20261201T000000Z"}) {
        INFO(rule);
        for (const int year : {1604, 1900, 2026}) {
            const Repeats repeats(rule, Zone::home(), Zone::home().wall({year, 9, 1, 14, 0, 0}));
            auto all = repeats.between(from, from + 12 * 365 * day_ms);
            const auto next = repeats.next(from, 10);
            if (all.size() > 10) all.resize(10);
            CHECK(std::vector<WallTime>(next.begin(), next.begin() + static_cast<std::ptrdiff_t>(std::min(next.size(), all.size()))) == all);
        }
    }
    // From 1604 on and from the same day in 2024 on, every 52 weeks: the same days.
    const Civil then{1604, 9, 6, 14, 0, 0};
    const std::int64_t period = 52LL * 7 * 24 * 60 * 60;
    const Civil later = civil_of(civil_seconds(then) + (civil_seconds({2024, 1, 1}) - civil_seconds(then)) / period * period);
    CHECK(Repeats("FREQ=WEEKLY;INTERVAL=52", Zone::home(), Zone::home().wall(then)).next(from, 5) == Repeats("FREQ=WEEKLY;INTERVAL=52", Zone::home(), Zone::home().wall(later)).next(from, 5));
}
