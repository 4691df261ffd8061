// A calendar as a file that calendar programs write and read (iCalendar, RFC 5545): what it says, checked before anything is done
// with it. Knows nothing of the journal: calendar_import.h takes in what was read here.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "data/activities.h"

namespace data {

// Why a file as a whole cannot be taken in; then nothing of it is.
enum class FileTrouble { none, unreadable, too_large, not_a_calendar, damaged, too_many };
// Why something in a good file stays out.
enum class StaysOut { no_title, is_private, lasts_too_long, comes_round_otherwise, too_far_away };

struct CalendarFile {
    FileTrouble trouble = FileTrouble::none;
    int line = 0; // where it is damaged, from 1; 0: of the file as a whole

    // One time of a plan that is not as the others.
    struct Change {
        WallTime start{}; // that it was planned for
        ActivityPlan as;
        bool cancelled = false;
    };
    struct Plan {
        NewActivity plan;     // with its uid, never empty
        bool cancelled = false;
        bool detailed = false; // picture, kind, ways and access stand in the file too: Alongside wrote it
        std::vector<Change> changes;
    };
    struct Left {
        std::string title;
        StaysOut why{};
    };
    std::vector<Plan> plans; // by their start
    std::vector<Left> left_out;
    int unknown_zones = 0;   // plans whose zone nobody knows: taken as the time here
};

constexpr std::size_t largest_calendar_file = 2'000'000; // bytes
constexpr int most_in_a_calendar_file = 2'000;           // of any kind
// What reading costs, in steps of some 2 µs: one for each property and parameter, and more for what has to be worked out (times that a
// rule counts, dates that it leaves out, zones that the file describes). A full calendar of 2,000 events has 90,000. The worst file
// within the limit took 0.2 s on the machine that it was measured on (calendar_effort_test.cpp): a second on one four times slower.
constexpr std::size_t most_effort_of_a_calendar_file = 100'000;

// Never throws for what stands in the file.
CalendarFile read_calendar_file(std::string_view text);

// What is planned and not over before `from`, with the changes of single times. The names of who leads it as everybody may know
// them. Answers, and who was there, are nobody else's business and never in it.
std::string write_calendar_file(Home&, const Viewer&, WallTime from);

// The name of an activity that was planned on the kiosk, for other programs, and back.
std::string uid_of(ActivityId);
ActivityId activity_of_uid(const std::string&); // none: made elsewhere

} // namespace data
