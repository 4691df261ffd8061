// What two days in a home consist of, worked out from a seed before anybody touches the kiosk: who does what, when, with which
// words, and who may read it. Knows the people by their names and nothing of the kiosk.
#pragma once
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace days {

constexpr int hour = 60, a_day = 24 * hour; // in minutes; the first of the two days begins at 0

enum class What {
    feeling, noticed, win, note, answer, passed_on, ask, ask_step, agreed, agreed_step, question, choice, view, settled,
    coming, arranged, was_there, how_it_was, moment,
    partnership, joined, shared, share_agreed, share_opened, goal, goal_step, step_done, strands, looked,
    marked, moved, circle_shown, weight, nothing, handover
};
enum class Made { typed, drawn, spoken, photograph }; // a note; what is not typed has a few words beside it
enum class Readers { only_me, named, team, circle, house };
enum class To { resident, team, circle, person };
// As the kiosk numbers them: of what is asked, and of what becomes of it.
enum Asking { a_question = 1, a_worry, thanks, a_wish = 6 };
enum Step { taken_on = 1, talked_about, tried, answered, a_heart, went_better = 11, went_same, not_yet, asked_again = 20 };
enum AgreedStep { done, carried_on, handed_on };

struct Act {
    int minute = 0;
    What what{};
    std::string by, about;          // names; about: the resident whose record it belongs to
    Readers readers = Readers::team;
    std::vector<std::string> named; // who reads it by name besides who wrote it and whom it is about; was_there: the residents
    std::string token;              // in its words and in no others; empty: it has no words of its own
    int number = 0;                 // which feeling, win, answer, need, kind of asking or step
    int of = -1;                    // the act that this one answers or carries on
    std::string event;              // its title
    int need = 0;                   // coming: what they need for it; 0: nothing
    To to{};
    bool asks = false;              // a note, for something
    Made made{};                    // a note, a moment
    std::string typed = {};         // words that are told as another act's token
    std::array<int, 5> strands{};   // which picture of each
    bool shows = false;             // strands: would show them once all do
    bool taken_back = false;        // at once
};

struct Event {
    std::string title;
    int starts = 0, ends = 0;
};

struct Plan {
    std::vector<Act> acts; // in order of time
    std::vector<Event> events;
};

Plan make_plan(unsigned seed);

// --- Who is who: the people of the demo home ---
bool lives_here(std::string_view name);
bool works_here(std::string_view name);
std::vector<std::string> managers();
std::vector<std::string> visitors_with_pin();
std::string visits(std::string_view visitor); // whom they come in under
bool has_lock(std::string_view resident);
bool in_circle(std::string_view resident, std::string_view person);
std::vector<std::string> residents();
bool works_now(std::string_view staff, int minute);

} // namespace days
