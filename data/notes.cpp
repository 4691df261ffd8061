// Writing notes, what staff pass on, and that a note was seen.
#include "data/notes.h"

#include <algorithm>

#include "data/about_me.h"
#include "data/asks.h"
#include "data/body.h"
#include "data/clips.h"
#include "data/entry_rows.h"
#include "data/rules.h"
#include "data/text.h"

namespace data {

namespace {

[[noreturn]] void refuse(const char* why) { throw Error(Trouble::refused, why); }

Audience audience_of(NoteFor to) {
    switch (to) {
    case NoteFor::resident:
    case NoteFor::person: return Audience::named;
    case NoteFor::care_team: return Audience::care_team;
    case NoteFor::circle:
    case NoteFor::moment: return Audience::circle;
    }
    refuse("Please choose whom the note is for.");
}

void check_whom(Home& home, const Viewer& by, const NewNote& note) {
    if (note.to == NoteFor::moment && !is_staff_now(home, by)) refuse("A moment of the day is sent by those who work here.");
    if (note.to != NoteFor::person) return;
    if (note.person == by.person() || note.person == note.resident) refuse("Please choose whom the note is for.");
    if (!can_be_written_to(home, note.resident, note.person)) refuse("Please choose somebody of this person's circle or of the team.");
}

// One of each. What another entry keeps already was looked at when it was kept there.
void check_belongings(Home& home, const Viewer& by, const std::vector<Attachment>& with) {
    for (const Attachment& one : with) {
        if (std::count_if(with.begin(), with.end(), [&](const Attachment& other) { return other.use == one.use; }) > 1)
            refuse("One drawing, one recording and one photograph are enough for a note.");
        if (one.content.empty()) {
            if (!blob(home, by, one.already)) refuse("That picture or recording is not here any more.");
        } else if (one.use == BlobUse::drawing) {
            require_drawing(one.content);
        } else if (one.use == BlobUse::clip) {
            require_recording(one.content);
        } else if (one.content.size() < 3 || one.content[0] != 0xFF || one.content[1] != 0xD8) { // as a JPEG begins: no other is kept here
            refuse("That is not a photograph.");
        }
    }
}

const PhotoConsent* consent_in(const NewNote& note) {
    for (const Attachment& one : note.with)
        if (note.to == NoteFor::moment && one.use == BlobUse::photo) return &one.agreed;
    return nullptr;
}

// A moment goes to a whole circle: only with a yes to its photograph.
void check_consent(Home& home, const NewNote& note) {
    const PhotoConsent* const consent = consent_in(note);
    if (consent == nullptr || (consent->nobody_in_it && consent->by == PersonId::none)) return;
    const bool theirs = consent->by == note.resident || (consent->by != PersonId::none && acts_for(home, note.resident, consent->by));
    if (!theirs || consent->nobody_in_it) refuse("A photograph goes with a moment only where the person agreed to it.");
}

// Who wrote what it answers can always read the answer, and so can everybody who could read that by name.
std::vector<std::int64_t> people_named(Home& home, const Viewer& by, const NewNote& note, const std::optional<NoteRow>& answered) {
    std::vector<std::int64_t> named;
    const auto add = [&](PersonId person) {
        if (person != by.person() && std::find(named.begin(), named.end(), number(person)) == named.end()) named.push_back(number(person));
    };
    if (note.to == NoteFor::resident) add(note.resident);
    if (note.to == NoteFor::person) add(note.person);
    if (answered) {
        add(answered->entry.author);
        for (const PersonId person : named_in_note(home, by, answered->entry.id)) add(person);
    }
    return named;
}

// Whether everybody who may read what was asked may read this answer to it, too. One that is for fewer is a note between them, and
// no step of what was asked: the others are not even told that there is one.
bool is_for_all_who_read(Home& home, const Viewer& by, const NoteRow& asked, const NewNote& answer, const std::vector<std::int64_t>& named) {
    const Audience audience = audience_of(answer.to);
    if (audience < asked.entry.audience) return false;
    std::vector<PersonId> readers = named_in_note(home, by, asked.entry.id);
    readers.push_back(asked.entry.author);
    return std::all_of(readers.begin(), readers.end(), [&](PersonId one) {
        if (one == by.person() || one == answer.resident) return true;
        const Role role = home.roll().role_of(one);
        if (audience != Audience::named && (role == Role::staff || role == Role::manager)) return true;
        if (audience == Audience::circle) return is_in_circle(home, answer.resident, one);
        return std::find(named.begin(), named.end(), number(one)) != named.end();
    });
}

struct Belonging {
    EntryId first{}, thread{}, supersedes{}; // first, thread: none for what this entry begins
    bool answers_ask = false;
    std::int64_t left_ms = 0; // when it asked or answered, where these are other words for it
};

EntryId append_note(Home& home, const Viewer& by, const NewNote& note, const std::vector<std::int64_t>& named, const Belonging& belonging) {
    const std::string words = checked_text(note.text);
    if (words.empty() && note.with.empty() && note.ready == 0) refuse("There is nothing in this note yet.");
    check_belongings(home, by, note.with);
    check_consent(home, note);
    BodyWriter body;
    body.text("words", words).number("answers", number(note.answers)).number("person", number(note.person)).flag("asks", note.asks).number("ready", note.ready);
    body.number("first", number(belonging.first)).number("thread", number(belonging.thread)).flag("answers_ask", belonging.answers_ask);
    if (belonging.left_ms != 0) body.number("left", belonging.left_ms);
    if (const PhotoConsent* const consent = consent_in(note)) body.number("photo_agreed", number(consent->by)).flag("nobody_in_photo", consent->nobody_in_it);
    const Audience audience = audience_of(note.to);
    if (audience != Audience::circle) body.numbers("named", named);
    std::vector<KeptBlob> blobs = attach(body, note.with);
    return home.journal().append({Kind::note, by.person(), note.resident, audience, belonging.supersedes, static_cast<std::int64_t>(note.to), body.json(), std::move(blobs)});
}

} // namespace

bool can_be_written_to(Home& home, PersonId resident, PersonId id) {
    const Person* person = home.roll().find(id);
    if (!person || !person->active) return false;
    return person->role == Role::staff || person->role == Role::manager || is_in_circle(home, resident, id);
}

EntryId leave_note(Home& home, const Viewer& by, const NewNote& note) {
    require_writer(home, by);
    require_resident(home, note.resident);
    require_sight_of(home, by, note.resident);
    check_whom(home, by, note);
    if (note.ready != 0 && note.to != NoteFor::moment) refuse("Only a moment of the day has a ready sentence.");
    const bool can_ask = note.answers == EntryId::none && note.to != NoteFor::resident && note.to != NoteFor::moment;
    if (note.asks && !can_ask) refuse("A note can ask something of the team, of the circle or of somebody by name.");
    Belonging belonging;
    std::optional<NoteRow> answered;
    if (note.answers != EntryId::none) {
        answered = data::note(home, by, note.answers);
        if (!answered || answered->entry.resident != note.resident) refuse("The note that this answers is not there.");
        belonging.thread = answered->thread;
    }
    const auto named = people_named(home, by, note, answered);
    if (answered) {
        const auto thread = thread_of(home, by, *answered);
        belonging.answers_ask = !thread.empty() && thread.front().asks && thread.front().entry.author != by.person() &&
                                is_for_all_who_read(home, by, thread.front(), note, named);
    }
    return append_note(home, by, note, named, belonging);
}

EntryId change_note(Home& home, const Viewer& by, EntryId earlier, const std::string& text, std::vector<Attachment> with) {
    const auto before = note(home, by, earlier);
    if (!before) refuse("That note is not there.");
    require_standing_own(home, by, earlier, before->entry.resident, {Kind::note});
    require_sight_of(home, by, before->entry.resident);
    if (!seen_by(home, by, earlier).empty()) refuse("Somebody has read this note: please write another one.");
    NewNote changed{before->entry.resident, before->to, text, before->answers, before->person, before->asks, before->ready, std::move(with)};
    std::vector<std::int64_t> named;
    for (const PersonId person : named_in_note(home, by, earlier)) named.push_back(number(person));
    Statement step = home.database().prepare("SELECT wall FROM ask_steps WHERE ask = :ask AND id = :id ORDER BY id");
    step.bind(":ask", number(before->thread)).bind(":id", number(before->first));
    Belonging belonging{before->first, before->thread == before->first ? EntryId::none : before->thread, earlier, step.step(), 0};
    if (belonging.answers_ask) belonging.left_ms = step.integer(0);
    if (const auto ask = before->asks ? find_ask(home, by, AskId{number(before->first)}) : std::nullopt) belonging.left_ms = milliseconds(ask->asked);
    return append_note(home, by, changed, named, belonging);
}

NewNote answer_to(const NoteRow& answered, PersonId by) {
    NewNote answer;
    answer.resident = answered.entry.resident;
    answer.answers = answered.entry.id;
    answer.to = answered.to == NoteFor::moment ? NoteFor::circle : answered.to;
    answer.person = answered.person;
    if (answered.entry.audience != Audience::named || answered.entry.author == by) return answer;
    const bool to_resident = answered.entry.author == answered.entry.resident;
    answer.to = to_resident ? NoteFor::resident : NoteFor::person;
    answer.person = to_resident ? PersonId::none : answered.entry.author;
    return answer;
}

EntryId pass_on(Home& home, const Viewer& by, PersonId resident, const std::string& text) {
    require_writer(home, by);
    require_staff(home, by);
    require_resident(home, resident);
    const std::string words = checked_text(text);
    if (words.empty()) refuse("There is nothing in this note yet.");
    BodyWriter body;
    body.text("words", words);
    return home.journal().append({Kind::passed_on, by.person(), resident, Audience::care_team, EntryId::none, 0, body.json()});
}

void mark_seen(Home& home, const Viewer& by, EntryId id) {
    require_writer(home, by);
    const auto read = note(home, by, id);
    if (!read) refuse("That note is not there.");
    if (read->seen_by_me || read->entry.author == by.person()) return;
    BodyWriter body;
    body.number("note", number(id));
    home.journal().append({Kind::seen, by.person(), read->entry.resident, read->entry.audience, EntryId::none, 0, body.json()});
}

} // namespace data
