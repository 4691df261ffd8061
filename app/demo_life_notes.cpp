// Visits, notes, who opens them, and what is answered.
#include "app/demo_drawings.h"
#include "app/demo_life.h"
#include "app/demo_photographs.h"
#include "data/asks.h"
#include "data/wins.h"

namespace app {
namespace {

using data::AskStep;
using data::NoteFor;

// Notes with more to them than words, by hand. `by` "": the resident; `answers`: which of these it answers, from 1; `step`: no note, but
// what somebody says of the one that asks.
struct Written {
    int day, hour, minute;
    const char* about;
    const char* by;
    NoteFor to;
    const char* whom = "";
    const char* words = "";
    int ready = 0;
    bool asks = false;
    std::size_t answers = 0;
    AskStep step{};
    const char* photograph = "";
    std::optional<DemoDrawing> drawing = {};
};

std::vector<Written> notes_by_hand() {
    return {
        {.day = -3, .hour = 11, .minute = 20, .about = "Rose", .by = "Tom", .to = NoteFor::care_team, .words = "Please look for Mum's red scarf.", .asks = true},
        {.day = -3, .hour = 14, .minute = 5, .about = "Rose", .by = "Grace", .to = NoteFor::care_team, .answers = 1, .step = AskStep::taken_on},
        {.day = -1, .hour = 10, .minute = 12, .about = "Rose", .by = "Grace", .to = NoteFor::care_team, .words = "It was in the laundry. It is in her wardrobe now.", .answers = 1},
        {.day = -6, .hour = 15, .minute = 40, .about = "Rose", .by = "Bronwyn", .to = NoteFor::circle, .words = "Who can come along to the market?", .asks = true},
        {.day = -5, .hour = 18, .minute = 15, .about = "Rose", .by = "Tom", .to = NoteFor::circle, .answers = 4, .step = AskStep::taken_on},
        {.day = -4, .hour = 18, .minute = 20, .about = "Rose", .by = "Tom", .to = NoteFor::circle, .words = "I can, on Thursday.", .answers = 4},
        {.day = -2, .hour = 16, .minute = 30, .about = "Rose", .by = "Bronwyn", .to = NoteFor::circle, .answers = 4, .step = AskStep::went_better},
        {.day = -1, .hour = 19, .minute = 15, .about = "Rose", .by = "", .to = NoteFor::person, .whom = "Tom", .words = "For your kitchen.", .drawing = DemoDrawing::flower},
        {.day = -1, .hour = 18, .minute = 30, .about = "Rose", .by = "Tom", .to = NoteFor::person, .whom = "Grace", .words = "Could we speak about her winter coat?"},
        {.day = 0, .hour = 8, .minute = 40, .about = "Rose", .by = "Grace", .to = NoteFor::person, .whom = "Tom", .words = "Yes, on Sunday when you come.", .answers = 9},
        {.day = 0, .hour = 9, .minute = 35, .about = "Rose", .by = "Bronwyn", .to = NoteFor::moment, .ready = 6, .photograph = "piano"},
        {.day = -1, .hour = 15, .minute = 5, .about = "Harold", .by = "Bronwyn", .to = NoteFor::moment, .ready = 3},
        {.day = -1, .hour = 16, .minute = 10, .about = "Mei", .by = "Imran", .to = NoteFor::moment, .ready = 5},
        {.day = -1, .hour = 17, .minute = 45, .about = "Winston", .by = "Precious", .to = NoteFor::moment, .ready = 2},
        {.day = -2, .hour = 11, .minute = 50, .about = "Patrick", .by = "Aoife", .to = NoteFor::person, .whom = "Precious", .words = "Please could you help Dad to ring me on Friday?", .asks = true},
        {.day = -2, .hour = 13, .minute = 30, .about = "Patrick", .by = "Precious", .to = NoteFor::person, .answers = 15, .step = AskStep::taken_on},
    };
}

} // namespace

void DemoLife::plan_written_notes(int day) {
    const auto all = notes_by_hand();
    for (std::size_t index = 0; index < all.size(); ++index) {
        if (all[index].day == day) {
            at(m_days.at(day, all[index].hour, all[index].minute), [this, index] { leave_written(index); });
        }
    }
    if (day == 0) {
        for (const int minute : {8 * 60 + 45, 9 * 60 + 40}) {
            at(m_days.at(0, minute / 60, minute % 60), [this] { resident_reads_notes(m_people.resident("Rose")); });
        }
    }
}

void DemoLife::leave_written(std::size_t index) {
    const Written written = notes_by_hand()[index];
    const Place about = m_people.resident(written.about);
    const data::Viewer& by = viewer_of(written.by, about);
    const bool nothing_to_answer = written.answers != 0 && !m_written.contains(written.answers - 1);
    const bool not_here = by.person() == data::PersonId::none || (*written.whom != '\0' && viewer_of(written.whom, about).person() == data::PersonId::none);
    if (nothing_to_answer || not_here) {
        return; // that was before the first day, or they have no PIN yet
    }
    const data::EntryId answered = written.answers == 0 ? data::EntryId::none : m_written[written.answers - 1];
    if (written.answers != 0) {
        data::mark_seen(m_home, by, answered);
    }
    if (written.step != AskStep{}) {
        data::mark_ask_seen(m_home, by, data::AskId{data::number(answered)});
        wrote(about, data::take_step(m_home, by, data::AskId{data::number(answered)}, written.step, 0, ""), data::note(m_home, by, answered)->entry.audience);
        return;
    }
    data::NewNote note{m_people.residents[about].id, written.to, written.words, answered};
    if (*written.whom != '\0') {
        note.person = viewer_of(written.whom, about).person();
    }
    note.asks = written.asks;
    note.ready = written.ready;
    if (*written.photograph != '\0') {
        note.with.push_back({data::BlobUse::photo, demo_photograph(written.photograph), {}, {.by = data::PersonId::none, .nobody_in_it = written.to == data::NoteFor::moment}});
    }
    if (written.drawing) {
        Chance hand(index); // its own: what else happens is not to depend on it
        const std::string svg = widgets::to_svg(demo_drawing(*written.drawing, hand));
        note.with.push_back({data::BlobUse::drawing, data::Bytes(svg.begin(), svg.end())});
    }
    const data::EntryId id = m_written[index] = data::leave_note(m_home, by, note);
    wrote(about, id, data::note(m_home, by, id)->entry.audience);
    if (by.person() != note.resident) {
        m_residents[about].post.push_back({id, by.person(), false});
    }
    if (written.to == NoteFor::care_team || written.to == NoteFor::circle) {
        m_team_notes.push_back({id, by.person(), false});
    }
}

void DemoLife::plan_notes(int day) {
    plan_written_notes(day);
    for (Place place = 0; place < m_people.visitors.size(); ++place) {
        if (m_people.visitors[place].comes_in() && m_chance.happens(24)) {
            at(some_time(day, 10, 19), [this, place] { visit(place); });
        }
    }
    for (Place place = 0; place < m_residents.size(); ++place) {
        if (m_chance.happens(75)) {
            at(some_time(day, 17, 20), [this, place] { resident_reads_notes(place); });
        }
        if (m_chance.happens(3)) {
            at(some_time(day, 10, 18), [this, place] {
                post(place, NoteFor::circle, m_people.residents[place].viewer, m_residents[place].to_circle.deal(m_chance), data::EntryId::none, false);
            });
        }
        if (m_chance.happens(2)) {
            at(some_time(day, 10, 18), [this, place] {
                const Asked asked = m_resident_asks.deal(m_chance);
                post(place, NoteFor::care_team, m_people.residents[place].viewer, asked.words, data::EntryId::none, false);
                team_answers(place, m_team_notes.back().id, asked.answer, std::nullopt);
            });
        }
        if (m_chance.happens(4) && !m_people.residents[place].circle.empty()) {
            at(some_time(day, 15, 20), [this, place, day] {
                const data::Viewer& by = m_people.workers[on_duty_at(data::milliseconds(m_clock.now().wall), day)].viewer;
                post(place, NoteFor::moment, by, filled(m_moments_told.deal(m_chance), name_of(place), name_of(other_resident(place))), data::EntryId::none, false);
            });
        }
    }
}

void DemoLife::visit(Place place) {
    const Household::Visitor& visitor = m_people.visitors[place];
    Visitor& mine = m_visitors[place];
    for (const auto& notes = m_residents[visitor.resident].circle_notes; mine.circle_read < notes.size(); ++mine.circle_read) {
        if (notes[mine.circle_read].author != visitor.id) {
            data::mark_seen(m_home, visitor.viewer, notes[mine.circle_read].id);
        }
    }
    for (const data::EntryId answer : mine.answers) {
        data::mark_seen(m_home, visitor.viewer, answer);
    }
    mine.answers.clear();
    if (m_chance.happens(60)) {
        leave_note_of_visitor(place);
    }
    if (m_chance.happens(12)) {
        const WinWords win = m_wins.deal(m_chance);
        const std::string words = filled(win.told, name_of(visitor.resident), name_of(other_resident(visitor.resident)));
        wrote(visitor.resident, data::record_win(m_home, visitor.viewer, {m_people.residents[visitor.resident].id, win.win, words, data::Audience::circle, {}}),
              data::Audience::circle);
    }
}

void DemoLife::leave_note_of_visitor(Place place) {
    const Household::Visitor& visitor = m_people.visitors[place];
    const std::string name = name_of(visitor.resident);
    Visitor& mine = m_visitors[place];
    const int choice = m_chance.below(100);
    if (choice < 45) {
        post(visitor.resident, NoteFor::resident, visitor.viewer, mine.to_resident.deal(m_chance), data::EntryId::none, false);
    } else if (choice < 75) {
        const Asked asked = mine.to_team.deal(m_chance);
        post(visitor.resident, NoteFor::care_team, visitor.viewer, filled(asked.words, name), data::EntryId::none, false);
        team_answers(visitor.resident, m_team_notes.back().id, asked.answer, place);
    } else {
        post(visitor.resident, NoteFor::circle, visitor.viewer, filled(mine.to_circle.deal(m_chance), name), data::EntryId::none, false);
    }
}

void DemoLife::post(Place resident, NoteFor to, const data::Viewer& author, const std::string& words, data::EntryId answers, bool fresh) {
    const data::PersonId about = m_people.residents[resident].id;
    const data::EntryId id = data::leave_note(m_home, author, {about, to, words, answers});
    const Posted posted{id, author.person(), fresh};
    wrote(resident, id, to == NoteFor::resident ? data::Audience::named : to == NoteFor::care_team ? data::Audience::care_team : data::Audience::circle);
    if (author.person() != about) { // whatever is written about them is theirs to read
        m_residents[resident].post.push_back(posted);
    }
    if (to != NoteFor::resident && to != NoteFor::moment) {
        m_team_notes.push_back(posted);
    }
    if (to == NoteFor::circle || to == NoteFor::moment) {
        m_residents[resident].circle_notes.push_back(posted);
    }
}

// Within a day somebody answers, where something was asked, and the asker can see it.
void DemoLife::team_answers(Place resident, data::EntryId question, const char* words, std::optional<Place> visitor) {
    if (*words == '\0') {
        return;
    }
    const std::int64_t later_ms = data::milliseconds(m_clock.now().wall) + m_chance.between(50, 20 * 60) * std::int64_t{60'000};
    at(later_ms, [this, resident, question, text = filled(words, name_of(resident)), visitor] {
        const std::int64_t now_ms = data::milliseconds(m_clock.now().wall);
        post(resident, NoteFor::care_team, m_people.workers[on_duty_at(now_ms, m_today)].viewer, text, question, false);
        if (visitor) {
            m_visitors[*visitor].answers.push_back(m_team_notes.back().id);
        }
    });
}

void DemoLife::worker_reads_notes(Place worker) {
    const data::Viewer& reader = m_people.workers[worker].viewer;
    for (std::size_t& read = m_team_notes_read[worker]; read < m_team_notes.size(); ++read) {
        const Posted& note = m_team_notes[read];
        if (!note.fresh && note.author != reader.person()) {
            data::mark_seen(m_home, reader, note.id);
        }
    }
}

void DemoLife::resident_reads_notes(Place place) {
    const Household::Resident& resident = m_people.residents[place];
    const std::vector<Posted> post = std::move(m_residents[place].post);
    m_residents[place].post.clear();
    for (const Posted& note : post) {
        if (note.fresh) {
            m_residents[place].post.push_back(note);
            continue;
        }
        data::mark_seen(m_home, resident.viewer, note.id);
        const bool from_family = data::note(m_home, resident.viewer, note.id)->to == NoteFor::resident;
        if (from_family && m_chance.happens(35) && *resident.part->language == '\0') {
            this->post(place, NoteFor::circle, resident.viewer, m_thanks.deal(m_chance), note.id, false);
        }
    }
}

} // namespace app
