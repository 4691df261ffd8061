// Ninety days in the demo home. Each day is planned as moments, which then happen in order of the clock, through the same
// functions that the kiosk uses. For demo_life*.cpp, demo_today.cpp and demo_home.cpp alone.
#pragma once
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "app/demo_calendar.h"
#include "app/demo_chance.h"
#include "app/demo_household.h"
#include "app/demo_words.h"
#include "data/activities.h"
#include "data/conversations.h"
#include "data/records_decisions.h"
#include "data/notes.h"

namespace app {

// A note on its way to those who will see it.
struct Posted {
    data::EntryId id{};
    data::PersonId author{};
    bool fresh = false; // nobody has opened it by the time the demo is looked at
};

class DemoLife {
public:
    DemoLife(data::Home& home, VirtualClock& clock, Household people, const DemoDays& days, std::uint64_t seed);

    // From `first_day` (negative) to today. What would be after now does not happen.
    void live(int first_day);
    int events() const { return m_events_made; }

private:
    using Place = std::size_t; // of somebody in the household
    struct Moment {
        std::int64_t at_ms;
        std::function<void()> happens;
    };
    struct Event {
        data::OccurrenceId id{};
        EventPart part;
        std::vector<data::ActivityAnswer> answers;
        std::set<Place> answered;
        bool called_off = false;
    };
    struct Resident {
        std::vector<data::EntryId> recent; // what the care team may read, newest last
        std::int64_t wrote_ms = 0;         // when anything was written about them last
        std::vector<Posted> post;          // notes they have not opened
        std::vector<Posted> circle_notes;  // all of them
        Deck<const char*> to_circle;
    };
    struct Visitor {
        std::size_t circle_read = 0;
        std::vector<data::EntryId> answers; // to what they asked, not yet opened
        Deck<const char*> to_resident;
        Deck<Asked> to_team{family_to_team()};
        Deck<const char*> to_circle{family_to_circle()};
    };
    struct Newest {
        std::int64_t at_ms;
        data::EntryId id;
    };

    // --- demo_life.cpp
    void at(std::int64_t ms, std::function<void()> happens) { m_moments.push_back({ms, std::move(happens)}); }
    std::int64_t some_time(int day, int from_hour, int to_hour);
    void happen();
    void wrote(Place resident, data::EntryId, data::Audience);
    bool scripted(int day, Place resident) const; // has a day of their own today
    std::vector<Place> on_shift(Shift, int day) const;
    Place on_duty_at(std::int64_t ms, int day);   // somebody of the team that works then
    Place other_resident(Place than);
    std::string name_of(Place resident) const { return m_people.residents[resident].part->name; }
    void come_to_work(Place worker);

    // --- demo_life_feelings.cpp
    void plan_moods(int day);
    void plan_noticed(int day);
    void plan_wins(int day);
    void say_mood(Place, data::Mood, data::MoodTopic, const std::string& words);
    void tell_pain(Place resident);
    void tell_win(Place resident, std::int64_t ms, int day, const WinWords&);

    // --- demo_life_calendar.cpp
    void plan_calendar(int day);
    data::NewActivity plan_of(const EventPart&, int day) const;
    void plan_events(int from_day, int to_day);
    void change_what_comes();
    data::Help help_for(Place resident, int day);
    void write_down_who_was_there(Event&, int day);
    void say_how_it_was(Event&, Place resident, bool took_part, bool told_staff);
    void plan_answers(int day);
    void answer(Event&, Place resident, data::Answer, std::vector<data::Need>, bool told_staff);
    void arrange(Event&, int percent);

    // --- demo_life_notes.cpp
    void plan_notes(int day);
    void plan_written_notes(int day);
    void leave_written(std::size_t index);
    void visit(Place visitor);
    void leave_note_of_visitor(Place visitor);
    void post(Place resident, data::NoteFor, const data::Viewer& author, const std::string& words, data::EntryId answers, bool fresh);
    void team_answers(Place resident, data::EntryId question, const char* words, std::optional<Place> visitor);
    void worker_reads_notes(Place worker);
    void resident_reads_notes(Place resident);

    // --- demo_life_say.cpp
    struct Asker {
        data::Viewer viewer;
        Place about; // the resident
    };
    void put_in_who_helps();
    void plan_asks(int day);
    std::optional<Asker> asker(std::string_view name) const; // none: has no PIN yet
    void make_request(std::size_t index);
    void take_up(std::size_t index, std::size_t step);
    void see_what_became(std::size_t index);

    // --- demo_life_decisions.cpp
    void plan_decisions(int day);
    void ask_to_decide(std::size_t index);
    void tell_decision(std::size_t index, std::size_t word);
    // --- demo_life_circle.cpp
    void plan_circle(int day);
    // --- demo_life_conversations.cpp
    void plan_conversations(int day);

    // --- demo_life_partnerships.cpp
    void plan_partnerships(int day);

    // --- demo_life_house.cpp
    void put_in_the_house();
    void plan_house(int day);

    // --- demo_life_people.cpp
    void plan_people(int day);

    // --- demo_life_weights.cpp
    void plan_weights(int day);

    // --- demo_life_about.cpp
    void put_in_about_me();
    void plan_about_me(int day);
    const data::Viewer& viewer_of(std::string_view name, Place resident) const;
    void say_about_me(std::size_t index);
    void suggest_about(std::size_t index, int day);
    void answer_suggestion(std::size_t index, data::EntryId id);
    void sort_cards(std::size_t index);
    void rate_importance(std::size_t index);

    // --- demo_life_handover.cpp
    void plan_handovers(int day);
    void end_of_shift(int day, Shift, std::int64_t from_ms, std::int64_t to_ms, std::int64_t shift_started_ms);
    void start_of_shift(int day, Shift, std::int64_t ms);
    void confirm(Place worker, Place resident);
    void pass_on(Place resident, const std::string& words);

    // --- demo_today.cpp
    void plan_yesterday();
    void plan_today();
    void plan_fresh_notes(int day);

    data::Home& m_home;
    VirtualClock& m_clock;
    Household m_people;
    const DemoDays& m_days;
    Chance m_chance;
    std::vector<Moment> m_moments; // of the day being planned, and answers due later
    std::map<int, std::vector<Event>> m_events; // by day
    int m_events_made = 0;
    int m_today = 0;                            // the day being planned
    std::vector<Resident> m_residents;
    std::vector<Visitor> m_visitors;
    std::vector<Posted> m_team_notes;
    std::vector<std::size_t> m_team_notes_read; // by worker
    std::map<std::pair<Place, Place>, data::EntryId> m_read_until; // by worker and resident
    std::map<std::size_t, data::AskId> m_asked; // by the place in their script
    std::map<std::size_t, data::DecisionId> m_decided; // likewise
    std::map<std::size_t, data::EntryId> m_written;    // likewise, of notes
    data::ConversationId m_talk{}; // the one that put something right
    std::map<std::string, data::EntryId, std::less<>> m_partnered; // what was begun together, by a name of the script
    std::vector<Newest> m_newest;              // the journal at the start of each shift

    std::map<std::string, Deck<MoodWords>> m_said;
    Deck<MoodWords> m_noticed{noticed_words()};
    Deck<WinWords> m_wins{win_words()};
    Deck<const char*> m_passed_on{day_passed_on()}, m_nights{night_passed_on()};
    Deck<Asked> m_resident_asks{resident_to_team()};
    Deck<const char*> m_moments_told{team_to_circle()}, m_thanks{resident_answers()}, m_understood{said_back_words()};
};

} // namespace app
