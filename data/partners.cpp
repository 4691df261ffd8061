// What partners lead, whom they know of there, and what is said about it.
#include "data/partners.h"

#include <algorithm>

#include "data/activities.h"
#include "data/body.h"
#include "data/calendar.h"
#include "data/entry_rows.h"
#include "data/need_bits.h"
#include "data/rules.h"
#include "data/text.h"

namespace data {

namespace {

constexpr std::size_t longest_words = 2000;
constexpr std::int64_t waits_ms = 14LL * 24 * 60 * 60 * 1000; // for an answer here: after that it was talked about, or is over

[[noreturn]] void refuse(const char* why) { throw Error(Trouble::refused, why); }

bool is_partner_now(Home& home, PersonId id) {
    const Person* person = home.roll().find(id);
    return person && person->active && person->role == Role::partner;
}

bool comes(Home& home, ActivityId activity, PersonId person) {
    Statement row = home.database().prepare("SELECT comes FROM partners_coming WHERE activity = :activity AND person = :person ORDER BY id DESC LIMIT 1");
    row.bind(":activity", number(activity)).bind(":person", number(person));
    return row.step() && row.integer(0) != 0;
}

// At any time that it comes round.
bool leads(Home& home, ActivityId activity, PersonId person) {
    for (const auto& stretch : home.calendar().stretches(activity))
        if (stretch.plan.led_by == person && !stretch.removed) return true;
    Statement row = home.database().prepare("SELECT 1 FROM occurrences WHERE activity = :activity AND led_by = :person ORDER BY id");
    row.bind(":activity", number(activity)).bind(":person", number(person));
    return row.step();
}

bool has_part(Home& home, ActivityId activity, PersonId person) {
    return is_partner_now(home, person) && (comes(home, activity, person) || leads(home, activity, person));
}

bool was_told(Home& home, ActivityId activity, PersonId person, PersonId resident) {
    Statement row = home.database().prepare("SELECT told FROM partners_told WHERE activity = :activity AND person = :person AND resident = :resident ORDER BY id DESC LIMIT 1");
    row.bind(":activity", number(activity)).bind(":person", number(person)).bind(":resident", number(resident));
    return row.step() && row.integer(0) != 0;
}

EventWord read_word(const Statement& row, Home& home, const Viewer& viewer) {
    EventWord word;
    word.entry = read_entry(row, home, viewer);
    word.activity = ActivityId{row.integer(entry_column_count)};
    word.phrase = static_cast<int>(row.integer(entry_column_count + 1));
    word.words = row.text(entry_column_count + 2);
    return word;
}

constexpr const char* word_columns = ", e.activity, e.phrase, e.words";

} // namespace

std::vector<Person> partners(Home& home, const Viewer& viewer) {
    std::vector<Person> found;
    if (!is_staff_now(home, viewer)) return found;
    for (const Person& person : home.roll().by_name())
        if (person.active && person.role == Role::partner) found.push_back(as_seen_by(viewer, person));
    return found;
}

std::vector<EventPartner> partners_at(Home& home, const Viewer& viewer, OccurrenceId id, PersonId resident) {
    std::vector<EventPartner> found;
    if (viewer.role() == Role::house) return found;
    const auto about = home.calendar().find(id);
    if (!about) return found;
    const bool may_know_told = resident != PersonId::none && (viewer.person() == resident || is_staff_now(home, viewer));
    for (const Person& person : home.roll().by_name()) {
        if (!person.active || person.role != Role::partner) continue;
        const bool leader = about->led_by == person.id;
        if (leader || comes(home, id.activity, person.id))
            found.push_back({as_seen_by(viewer, person), leader, may_know_told && was_told(home, id.activity, person.id, resident)});
    }
    return found;
}

EntryId tell_partner(Home& home, const Viewer& by, ActivityId activity, PersonId resident, PersonId partner, bool told) {
    require_writer(home, by);
    require_resident(home, resident);
    if (by.person() != resident && !is_staff_now(home, by)) refuse("Only this person can say that, or staff on their word.");
    if (told && !has_part(home, activity, partner)) refuse("They do not lead this, and do not come along to it.");
    BodyWriter body;
    body.number("activity", number(activity)).number("person", number(partner));
    return home.journal().append({Kind::partner_told, by.person(), resident, Audience::care_team, EntryId::none, told ? 1 : 0, body.json()});
}

EntryId come_along(Home& home, const Viewer& by, ActivityId activity, bool comes_now) {
    require_writer(home, by);
    if (by.role() != Role::partner || !is_partner_now(home, by.person())) refuse("This is for partners of the home.");
    if (home.calendar().stretches(activity).empty()) refuse("That activity is not in the calendar.");
    BodyWriter body;
    body.number("activity", number(activity));
    return home.journal().append({Kind::partner_comes, by.person(), PersonId::none, Audience::house, EntryId::none, comes_now ? 1 : 0, body.json()});
}

bool comes_along(Home& home, const Viewer& partner, ActivityId activity) {
    return is_partner_now(home, partner.person()) && comes(home, activity, partner.person());
}

std::vector<Activity> partner_events(Home& home, const Viewer& partner, WallTime from, WallTime to) {
    std::vector<Activity> found;
    if (partner.role() != Role::partner || !is_partner_now(home, partner.person())) return found;
    for (Activity& one : home.calendar().between(from, to)) {
        if (one.led_by != partner.person() && !comes(home, one.id, partner.person())) continue;
        if (one.led_by != PersonId::none) one.leader = home.roll().name_for(partner, one.led_by);
        found.push_back(std::move(one));
    }
    return found;
}

std::vector<EventGuest> guests_at(Home& home, const Viewer& partner, OccurrenceId id) {
    std::vector<EventGuest> guests;
    const auto about = home.calendar().find(id);
    if (!about || partner.role() != Role::partner || !is_partner_now(home, partner.person())) return guests;
    if (about->led_by != partner.person() && !comes(home, id.activity, partner.person())) return guests;
    const auto add = [&](PersonId resident, Answer answer, std::vector<Need> needs) {
        const Person* person = home.roll().find(resident);
        const bool there = std::any_of(guests.begin(), guests.end(), [&](const EventGuest& guest) { return guest.resident.id == resident; });
        if (person && person->active && !there && (answer == Answer::come || answer == Answer::maybe)) guests.push_back({as_seen_by(partner, *person), answer, std::move(needs)});
    };
    Statement row = home.database().prepare("SELECT a.resident, a.answer, a.needs FROM answers a WHERE a.activity = :activity AND a.start = :start"
                                            " AND a.id = (SELECT max(l.id) FROM answers l WHERE l.activity = a.activity AND l.start = a.start AND l.resident = a.resident)"
                                            " ORDER BY a.resident");
    row.bind(":activity", number(id.activity)).bind(":start", milliseconds(about->planned));
    while (row.step())
        if (was_told(home, id.activity, partner.person(), PersonId{row.integer(0)}))
            add(PersonId{row.integer(0)}, static_cast<Answer>(row.integer(1)), needs_in(row.integer(2)));
    for (const ActivityAnswer& answer : answers_to(home, partner, about->occurrence())) add(answer.resident, answer.answer, answer.needs);
    std::stable_sort(guests.begin(), guests.end(), [](const EventGuest& a, const EventGuest& b) { return a.resident.name < b.resident.name; });
    return guests;
}

EntryId say_of_event(Home& home, const Viewer& by, ActivityId activity, int phrase, const std::string& said) {
    require_writer(home, by);
    const std::string words = checked_text(said, longest_words);
    if (!is_staff_now(home, by) && !has_part(home, activity, by.person())) refuse("You do not lead this, and do not come along to it.");
    if (home.calendar().stretches(activity).empty()) refuse("That activity is not in the calendar.");
    if (words.empty() && phrase == 0) refuse("There is nothing in it yet.");
    BodyWriter body;
    body.number("activity", number(activity)).number("phrase", phrase).text("words", words);
    return home.journal().append({Kind::event_word, by.person(), PersonId::none, Audience::care_team, EntryId::none, 0, body.json()});
}

std::vector<EventWord> words_of_event(Home& home, const Viewer& viewer, ActivityId activity) {
    std::vector<EventWord> words;
    if (!is_staff_now(home, viewer) && !(viewer.role() == Role::partner && has_part(home, activity, viewer.person()))) return words;
    Statement row = home.database().prepare(std::string("SELECT ") + entry_columns + word_columns + " FROM event_words e WHERE e.activity = :activity ORDER BY e.id");
    row.bind(":activity", number(activity));
    while (row.step()) words.push_back(read_word(row, home, viewer));
    return words;
}

std::vector<EventWord> words_to_answer(Home& home, const Viewer& viewer) {
    std::vector<EventWord> words;
    if (!is_staff_now(home, viewer)) return words;
    Statement row = home.database().prepare(std::string("SELECT ") + entry_columns + word_columns + " FROM event_words e JOIN people p ON p.id = e.author AND p.role = :partner"
                                            " WHERE NOT EXISTS (SELECT 1 FROM event_words l WHERE l.activity = e.activity AND l.id > e.id) ORDER BY e.id DESC");
    row.bind(":partner", static_cast<std::int64_t>(Role::partner));
    const WallTime since{milliseconds(home.now().wall) - waits_ms};
    while (row.step())
        if (EventWord word = read_word(row, home, viewer); word.entry.when >= since) words.push_back(std::move(word));
    return words;
}

} // namespace data
