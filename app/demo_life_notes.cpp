// Visits, notes, who opens them, and what is answered.
#include "app/demo_life.h"
#include "data/wins.h"

namespace app {
namespace {

using data::NoteFor;

} // namespace

void DemoLife::plan_notes(int day) {
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
                post(place, NoteFor::circle, by, filled(m_moments_told.deal(m_chance), name_of(place), name_of(other_resident(place))), data::EntryId::none, false);
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
    wrote(resident, id, to == NoteFor::resident ? data::Audience::named : to == NoteFor::circle ? data::Audience::circle : data::Audience::care_team);
    if (author.person() != about) { // whatever is written about them is theirs to read
        m_residents[resident].post.push_back(posted);
    }
    if (to != NoteFor::resident) {
        m_team_notes.push_back(posted);
    }
    if (to == NoteFor::circle) {
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
