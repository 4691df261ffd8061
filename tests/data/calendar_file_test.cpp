// Calendar files as the programs of the world write them, and as those who mean harm do: read whole or not at all; and our own,
// which must say the same when it is read again.
#include "data/calendar_file.h"

#include <algorithm>

#include "data/calendar_import.h"
#include "fixtures.h"
#include "time_zone.h"

using namespace data;

namespace {

// Lines as a file has them.
std::string file_of(std::initializer_list<const char*> lines) {
    std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//A program//EN\r\n";
    for (const char* line : lines) text += std::string(line) + "\r\n";
    return text + "END:VCALENDAR\r\n";
}
std::string event(const std::string& inside) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:one@there\r\nDTSTAMP:20261101T090000Z\r\nSUMMARY:Bingo\r\n" + inside + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

// A lounge in London, where nothing is planned yet.
struct London {
    HomeIn zone{"Europe/London"};
    SmallHome small;
    Home& home() { return small.home(); }
    std::vector<std::string> november_and_december() {
        std::vector<std::string> told;
        for (const Activity& one : activities_of_day(home(), small.as_sam(), morning, morning + 40 * day_ms)) {
            const std::time_t seconds = milliseconds(one.starts) / 1000;
            char when[32];
            std::strftime(when, sizeof when, "%d %b %H:%M ", std::localtime(&seconds));
            told.push_back(when + one.title + (one.cancelled ? ", off" : ""));
        }
        return told;
    }
    std::vector<EntryId> take(const std::string& text) { return take_in(home(), small.as_sam(), read_calendar_file(text)); }
    Incoming first(const std::string& text) { return look_through(home(), small.as_sam(), read_calendar_file(text)).at(0).what; }
};

// As a calendar of Google's writes it: single events in the time of the world, what repeats with its zone.
const char* const google[] = {
    "METHOD:PUBLISH", "X-WR-CALNAME:Willow House", "X-WR-TIMEZONE:Europe/London",
    "BEGIN:VTIMEZONE", "TZID:Europe/London", "X-LIC-LOCATION:Europe/London",
    "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:BST", "DTSTART:19700329T010000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
    "BEGIN:STANDARD", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "TZNAME:GMT", "DTSTART:19701025T020000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
    "END:VTIMEZONE",
    "BEGIN:VEVENT", "DTSTART:20261125T140000Z", "DTEND:20261125T150000Z", "DTSTAMP:20261101T090000Z", "UID:4f7a1@google.com", "CREATED:20261001T090000Z",
    "DESCRIPTION:Bring a friend\\, bring a song.\\n\\nTea after.", "LOCATION:St Mary's hall\\, Mill Lane", "SEQUENCE:1", "STATUS:CONFIRMED", "SUMMARY:Carol concert: the long one that goes on", "  and on", "TRANSP:OPAQUE",
    "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:This is an event reminder", "TRIGGER:-P0DT0H30M0S", "END:VALARM", "END:VEVENT",
    "BEGIN:VEVENT", "DTSTART;TZID=Europe/London:20260602T110000", "DTEND;TZID=Europe/London:20260602T120000", "RRULE:FREQ=WEEKLY;WKST=MO;UNTIL=20261222T235959Z;BYDAY=TU",
    "EXDATE;TZID=Europe/London:20261208T110000", "DTSTAMP:20261101T090000Z", "UID:9c2@google.com", "SUMMARY:News and coffee", "STATUS:CONFIRMED", "END:VEVENT",
    "BEGIN:VEVENT", "DTSTART;TZID=Europe/London:20261201T143000", "DTEND;TZID=Europe/London:20261201T153000", "DTSTAMP:20261101T090000Z", "UID:9c2@google.com",
    "RECURRENCE-ID;TZID=Europe/London:20261201T110000", "SUMMARY:News and cake", "SEQUENCE:2", "END:VEVENT",
    "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261225", "UID:eve@google.com", "SUMMARY:Christmas Eve", "TRANSP:TRANSPARENT", "END:VEVENT"};

std::string as_text(const char* const* lines, std::size_t count) {
    std::string text = "BEGIN:VCALENDAR\r\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\r\nVERSION:2.0\r\nCALSCALE:GREGORIAN\r\n";
    for (std::size_t i = 0; i < count; ++i) text += std::string(lines[i]) + "\r\n";
    return text + "END:VCALENDAR\r\n";
}
std::string google_file() { return as_text(google, std::size(google)); }

} // namespace

TEST_CASE("A calendar from Google: weekly with a zone, one left out, one moved and renamed, a single one, a whole day") {
    London london;
    CHECK(london.take(google_file()).size() == 4); // three plans, and one time of one of them
    CHECK(london.november_and_december() == std::vector<std::string>{
        "24 Nov 11:00 News and coffee", "25 Nov 14:00 Carol concert: the long one that goes on and on", "01 Dec 14:30 News and cake", "15 Dec 11:00 News and coffee",
        "22 Dec 11:00 News and coffee", "24 Dec 00:00 Christmas Eve"});
    const auto all = activities_between(london.home(), london.small.as_rose(), morning, morning + 40 * day_ms);
    CHECK(all.at(1).place == "St Mary's hall, Mill Lane");
    CHECK(all.at(1).ends == all.at(1).starts + hour_ms);
    CHECK(all.at(5).all_day);
    CHECK(all.at(5).ends == all.at(5).starts + day_ms);
}

TEST_CASE("A calendar from Outlook: zones with names of its own, described in the file, and a date for what is left out") {
    London london;
    london.take(file_of({"METHOD:PUBLISH", "X-WR-RELCALID:{0000002E-1234}", "BEGIN:VTIMEZONE", "TZID:W. Europe Standard Time",
        "BEGIN:STANDARD", "DTSTART:16010101T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10", "END:STANDARD",
        "BEGIN:DAYLIGHT", "DTSTART:16010101T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT", "END:VTIMEZONE",
        "BEGIN:VEVENT", "CLASS:PUBLIC", "CREATED:20261101T090000Z", "DESCRIPTION:\\n", "DTSTART;TZID=\"W. Europe Standard Time\":20261123T150000", "DTEND;TZID=\"W. Europe Standard Time\":20261123T160000",
        "RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=MO", "EXDATE;VALUE=DATE:20261130", "LOCATION:Lounge", "PRIORITY:5", "SUMMARY;LANGUAGE=en-gb:Chair dancing", "TRANSP:OPAQUE", "UID:040000008200E00074C5B7101A82E008",
        "X-ALT-DESC;FMTTYPE=text/html:<html><body></body></html>", "X-MICROSOFT-CDO-BUSYSTATUS:BUSY", "X-MICROSOFT-CDO-IMPORTANCE:1", "BEGIN:VALARM", "TRIGGER:-PT15M", "ACTION:DISPLAY", "DESCRIPTION:Reminder", "END:VALARM", "END:VEVENT",
        "BEGIN:VEVENT", "DTSTART:20261126T000000", "DTEND:20261127T000000", "SUMMARY:Open day", "UID:open", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE", "END:VEVENT",
        "BEGIN:VEVENT", "CLASS:PRIVATE", "DTSTART:20261126T100000Z", "DTEND:20261126T110000Z", "SUMMARY:Dentist", "UID:private", "END:VEVENT"}));
    CHECK(london.november_and_december() == std::vector<std::string>{"23 Nov 14:00 Chair dancing", "26 Nov 00:00 Open day", "07 Dec 14:00 Chair dancing", "14 Dec 14:00 Chair dancing"});
    CHECK(activities_between(london.home(), london.small.as_sam(), morning, morning + 10 * day_ms).at(1).all_day);
}

TEST_CASE("A calendar from Nextcloud and Thunderbird: with an offset of its own, a duration, extra dates, one time called off") {
    London london;
    const CalendarFile file = read_calendar_file(file_of({"BEGIN:VTIMEZONE", "TZID:/freeassociation.sourceforge.net/Asia/Kolkata", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0530", "TZOFFSETTO:+0530", "END:STANDARD", "END:VTIMEZONE",
        "BEGIN:VEVENT", "UID:call", "DTSTAMP:20261101T090000Z", "DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Kolkata:20261122T193000", "DURATION:PT45M", "SUMMARY:A call with Pune", "RRULE:FREQ=DAILY;UNTIL=20261125T140000Z", "END:VEVENT",
        "BEGIN:VEVENT", "UID:call", "RECURRENCE-ID;TZID=/freeassociation.sourceforge.net/Asia/Kolkata:20261124T193000", "DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Kolkata:20261124T193000", "DURATION:PT45M", "SUMMARY:A call with Pune", "STATUS:CANCELLED", "END:VEVENT",
        "BEGIN:VEVENT", "UID:market", "DTSTART:20261128T100000", "DTEND:20261128T120000", "SUMMARY:Market", "RDATE:20261205T100000,20261212T100000", "END:VEVENT",
        "BEGIN:VTODO", "UID:todo", "SUMMARY:Buy milk", "END:VTODO"}));
    CHECK(file.unknown_zones == 0);
    take_in(london.home(), london.small.as_sam(), file);
    CHECK(london.november_and_december() == std::vector<std::string>{"22 Nov 14:00 A call with Pune", "23 Nov 14:00 A call with Pune", "24 Nov 14:00 A call with Pune, off", "25 Nov 14:00 A call with Pune",
                                                                    "28 Nov 10:00 Market", "05 Dec 10:00 Market", "12 Dec 10:00 Market"});
}

TEST_CASE("A zone that nobody knows is taken as the time here, and that is said") {
    London london;
    const CalendarFile file = read_calendar_file(event("DTSTART;TZID=Atlantis/Capital:20261123T150000\r\nDTEND;TZID=Atlantis/Capital:20261123T160000\r\n"));
    CHECK(file.unknown_zones == 1);
    take_in(london.home(), london.small.as_sam(), file);
    CHECK(london.november_and_december() == std::vector<std::string>{"23 Nov 15:00 Bingo"});
}

TEST_CASE("A calendar file that is damaged, foreign or too large is refused as a whole, in no time") {
    using enum FileTrouble;
    const std::string good = google_file();
    CHECK(read_calendar_file(good).trouble == none);
    CHECK(read_calendar_file("").trouble == not_a_calendar);
    CHECK(read_calendar_file("\xFF\xD8\xFF\xE0 a photograph").trouble == not_a_calendar);
    CHECK(read_calendar_file("BEGIN:VCARD\r\nFN:Rose\r\nEND:VCARD\r\n").trouble == not_a_calendar);
    CHECK(read_calendar_file(std::string("BEGIN:VCALENDAR\r\n\0\r\nEND:VCALENDAR", 33)).trouble == not_a_calendar);
    CHECK(read_calendar_file("\xEF\xBB\xBF" + good).plans.size() == 3); // a mark that some programs put in front
    std::string unix_lines = good;
    std::erase(unix_lines, '\r');
    CHECK(read_calendar_file(unix_lines).plans.size() == 3);
    for (std::size_t cut = 40; cut < good.size() - 20; cut += 97) { // the stick was pulled out while it was written
        INFO(cut);
        CHECK(read_calendar_file(good.substr(0, cut)).trouble == damaged);
    }
    CHECK(read_calendar_file(event("")).trouble == damaged); // it never begins
    CHECK(read_calendar_file(event("DTSTART:tomorrow\r\n")).trouble == damaged);
    CHECK(read_calendar_file(event("DTSTART:20261123T150000\r\nRRULE:FREQ=SOMETIMES\r\n")).trouble == damaged);
    CHECK(read_calendar_file(event("DTSTART:20261123T150000\r\nEXDATE:never\r\n")).trouble == damaged);
    CHECK(read_calendar_file(event("DTSTART:20261123T150000\r\nand then nothing\r\n")).trouble == damaged);
    CHECK(read_calendar_file(event("DTSTART:20261123T150000\r\nCOMMENT:\xC3\x28\r\n")).trouble == damaged);
    CHECK(read_calendar_file(good + std::string(largest_calendar_file, ' ')).trouble == too_large);
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "BEGIN:VEVENT\n";
    CHECK(read_calendar_file("BEGIN:VCALENDAR\n" + deep).trouble == damaged);
    std::string many = "BEGIN:VCALENDAR\n";
    for (int i = 0; i <= most_in_a_calendar_file; ++i) many += "BEGIN:VEVENT\nDTSTART:20261123T150000Z\nSUMMARY:Bingo\nUID:" + std::to_string(i) + "\nEND:VEVENT\n";
    CHECK(read_calendar_file(many + "END:VCALENDAR\n").trouble == too_many);
    CHECK(read_calendar_file(event("DTSTART:20261123T150000\r\nRRULE:FREQ=SOMETIMES\r\n")).plans.empty());
}

TEST_CASE("What a good file has and a home cannot show stays out, each with its reason; the rest is taken in") {
    London london;
    const auto left = [](const std::string& inside) {
        const CalendarFile file = read_calendar_file(event(inside));
        REQUIRE(file.trouble == FileTrouble::none);
        REQUIRE(file.left_out.size() == 1);
        CHECK(file.plans.empty());
        return file.left_out.front().why;
    };
    CHECK(left("DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20270301\r\n") == StaysOut::lasts_too_long);
    CHECK(left("DTSTART:20261123T150000\r\nRRULE:FREQ=SECONDLY\r\n") == StaysOut::comes_round_otherwise);
    CHECK(left("DTSTART:20261123T150000\r\nRRULE:FREQ=DAILY\r\nEXRULE:FREQ=WEEKLY\r\n") == StaysOut::comes_round_otherwise);
    CHECK(left("DTSTART:90001123T150000\r\n") == StaysOut::too_far_away);
    CHECK(left("CLASS:CONFIDENTIAL\r\nDTSTART:20261123T150000\r\n") == StaysOut::is_private);
    CHECK(read_calendar_file(file_of({"BEGIN:VEVENT", "UID:x", "DTSTART:20261123T150000", "END:VEVENT"})).left_out.at(0).why == StaysOut::no_title);
    // A thousand years are nothing special: only the weeks that somebody looks at are worked out.
    london.take(event("DTSTART:20261123T150000\r\nDTEND:20261123T160000\r\nRRULE:FREQ=DAILY;UNTIL=30261231T000000Z\r\n"));
    CHECK(london.november_and_december().size() == 38);
    const std::string long_title(5'000, 'a');
    CHECK(read_calendar_file(file_of({"BEGIN:VEVENT", "UID:x", ("SUMMARY:" + long_title).c_str(), "DTSTART:20261123T150000", "END:VEVENT"})).plans.at(0).plan.title.size() < 210);
}

TEST_CASE("The same file again changes nothing; a newer one changes what is different, and answers go along") {
    London london;
    const std::string weekly = event("DTSTART:20261123T150000\r\nDTEND:20261123T160000\r\nRRULE:FREQ=WEEKLY\r\n");
    london.take(weekly);
    CHECK(london.first(weekly) == Incoming::same);
    CHECK(london.take(weekly).empty());
    const Activity first = activities_between(london.home(), london.small.as_rose(), morning, morning + 5 * day_ms).at(0);
    answer_activity(london.home(), london.small.as_rose(), first.occurrence(), london.small.rose, Answer::come, {Need::company});

    const std::string later = event("DTSTART:20261123T153000\r\nDTEND:20261123T163000\r\nRRULE:FREQ=WEEKLY\r\nLOCATION:The hall\r\n");
    CHECK(london.first(later) == Incoming::changed);
    const auto written = london.take(later);
    const Activity moved = activities_between(london.home(), london.small.as_rose(), morning, morning + 5 * day_ms).at(0);
    CHECK(moved.starts == first.starts + 30 * minute_ms);
    CHECK(moved.place == "The hall");
    const auto answer = answer_of(london.home(), london.small.as_rose(), moved.occurrence(), london.small.rose);
    REQUIRE(answer);
    CHECK(answer->answer == Answer::come);
    CHECK(london.first(later) == Incoming::same);

    take_back(london.home(), london.small.as_sam(), written); // Undo
    CHECK(activities_between(london.home(), london.small.as_rose(), morning, morning + 5 * day_ms).at(0).starts == first.starts);

    CHECK(london.first(event("DTSTART:20261123T150000\r\nDTEND:20261123T160000\r\nRRULE:FREQ=WEEKLY\r\nSTATUS:CANCELLED\r\n")) == Incoming::called_off);
    london.take(event("DTSTART:20261123T150000\r\nDTEND:20261123T160000\r\nRRULE:FREQ=WEEKLY\r\nSTATUS:CANCELLED\r\n"));
    CHECK(activities_between(london.home(), london.small.as_rose(), morning, morning + 30 * day_ms).empty());
    CHECK(london.first(weekly) == Incoming::off_here); // whoever called it off is not overruled by a file
}

TEST_CASE("What is over is not taken in, and what began before goes on") {
    London london;
    CHECK(london.first(event("DTSTART:20251123T150000\r\nDTEND:20251123T160000\r\n")) == Incoming::over);
    CHECK(london.first(event("DTSTART:20251123T150000\r\nDTEND:20251123T160000\r\nRRULE:FREQ=WEEKLY;COUNT=10\r\n")) == Incoming::over);
    CHECK(london.take(event("DTSTART:20251123T150000\r\nDTEND:20251123T160000\r\n")).empty());
    const auto all = look_through(london.home(), london.small.as_sam(), read_calendar_file(event("DTSTART:20251123T150000\r\nDTEND:20251123T160000\r\nRRULE:FREQ=WEEKLY\r\n")));
    CHECK(all.at(0).what == Incoming::added);
    CHECK(all.at(0).next > morning);
}

TEST_CASE("Only staff take a calendar in, and a disk that fails half-way leaves nothing of it") {
    London london;
    const CalendarFile file = read_calendar_file(google_file());
    CHECK(trouble_of([&] { take_in(london.home(), london.small.as_rose(), file); }) == Trouble::refused);
    CHECK(trouble_of([&] { take_in(london.home(), london.small.as_ben(), file); }) == Trouble::refused);
    CHECK(trouble_of([&] { look_through(london.home(), Viewer::house(), file); }) == Trouble::refused);
    CalendarFile bad = file;
    bad.plans.back().plan.title.clear(); // the last of them is refused where it is written
    CHECK(trouble_of([&] { take_in(london.home(), london.small.as_sam(), bad); }) == Trouble::refused);
    CHECK(london.november_and_december().empty());
    CHECK(london.take(google_file()).size() == 4); // and afterwards it is as if nothing had been
}

TEST_CASE("Our own calendar as a file says the same when another home reads it") {
    London here;
    here.take(google_file());
    NewActivity club{"Knitting: for \"all\", really", "In the lounge; by the fire", "do-crafts", morning + 29 * hour_ms, morning + 30 * hour_ms};
    club.kind = ActivityKind::club;
    club.ways = {Way::minibus, Way::taxi};
    club.access = {Access::seats, Access::quiet};
    club.in_community = true;
    club.leader = "Mrs Öz";
    club.repeating.rule = "FREQ=WEEKLY;INTERVAL=2";
    const ActivityId id = add_activity(here.home(), here.small.as_sam(), club);
    cancel_activity(here.home(), here.small.as_sam(), {id, club.starts + 14 * day_ms}, Reach::this_one);
    const std::string text = write_calendar_file(here.home(), Viewer::house(), morning - 90 * day_ms);
    for (std::size_t at = 0; at < text.size();) { // as the standard has it: no line is longer than 75 octets
        const std::size_t end = text.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        CHECK(end - at <= 75);
        at = end + 2;
    }
    London there;
    const CalendarFile file = read_calendar_file(text);
    REQUIRE(file.trouble == FileTrouble::none);
    CHECK(file.left_out.empty());
    CHECK(file.unknown_zones == 0);
    take_in(there.home(), there.small.as_sam(), file);
    auto before = here.november_and_december();
    std::erase_if(before, [](const std::string& one) { return one.ends_with(", off"); });
    CHECK(there.november_and_december() == before);
    const auto all = activities_between(there.home(), there.small.as_rose(), morning + 24 * hour_ms, morning + 48 * hour_ms);
    REQUIRE(all.size() == 1);
    CHECK(all[0].title == club.title);
    CHECK(all[0].place == club.place);
    CHECK(all[0].kind == club.kind);
    CHECK(all[0].ways == club.ways);
    CHECK(all[0].access == club.access);
    CHECK(all[0].leader == "Mrs Öz");
    CHECK(all[0].in_community);
    for (const IncomingPlan& one : look_through(here.home(), here.small.as_sam(), file)) { // nothing is new to us in what we wrote
        INFO(file.plans[one.plan].plan.title);
        CHECK((one.what == Incoming::same || one.what == Incoming::over));
    }
    CHECK(text.find("Rose") == std::string::npos); // nobody's answers, nobody's name
}
