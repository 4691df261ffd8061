// Who is in front of the glass, what they just recorded, and what a loader is given to turn data into a View.
#pragma once
#include <filesystem>
#include <optional>
#include <string>

#include "app/place.h"
#include "app/stick.h"
#include "data/activities.h"
#include "data/blobs.h"
#include "data/calendar_import.h"
#include "data/home.h"
#include "widgets/language.h"

namespace app {

// What was recorded last, so that it can be thanked for, widened, added to and taken back.
struct LastRecord {
    data::EntryId entry{};
    data::Kind kind{};
    data::PersonId resident{};
    data::Mood mood{};             // mood, observation
    data::MoodTopic about{};
    data::Win win{};
    data::Answer answer{};
    data::OccurrenceId activity{};
    std::vector<data::Need> needs;
    data::StatementId statement{}; // about_me, about_reply: what it says now
    data::Reply reply{};
    data::NoteFor note_for{};
    data::AskId ask{};             // ask, ask_step
    data::AskKind asking{};
    data::AskStep step{};
    data::ConversationId conversation{}; // conversation, conversation_step
    int phrase = 0;                // ask, ask_step: the ready sentence that was chosen
    bool asked_earlier = false;    // ask: not in this sitting, so Undo is not for it
    data::PartnershipId partnership{}; // partnership…
    data::DecisionId decision{};   // decision, decision_part
    data::NewDecisionPart deciding; // decision_part
    data::MarkId circle_mark{};    // circle_mark, circle_touch
    std::string words;
    std::string picture;           // portrait: empty, the drawn one is back
    std::vector<data::Attachment> with; // win: a drawing, a recording, by the names they are kept under
    struct Said {
        std::string words;
        std::vector<data::Attachment> with;
    };
    std::vector<Said> before;      // win: as it was before each thing that was added to it, oldest first; Undo goes back by one
    data::Audience audience{};
    std::vector<data::PersonId> named;
    data::Answer answer_before{};  // answer: what stood before this sitting, and stands again after Undo
    std::vector<data::EntryId> answers_here; // answer: of this sitting, superseded by `entry`, oldest first
    data::HowItWas how{};          // how_it_was
    bool called_off = false;       // activity, occurrence: else it was planned or changed
    std::vector<data::EntryId> taken_in; // activity: from a file, oldest first; `entry` is the last of them
    std::vector<RunHome> run_back; // something done to run the home: how it is undone
    data::InPaper in_paper{};      // house_paper
    bool taken_back = false;       // Undo was pressed: the thank-you screen says so
};

// A plan of the calendar in the making; gone with whoever was making it.
struct PlanDraft {
    data::OccurrenceId changes{};   // of no activity: a new one
    bool was_in_series = false;
    data::NewActivity plan, before; // before: as it was found
};

// A calendar file that was opened and is not taken in yet.
struct OpenedCalendar {
    std::string name;              // of the file
    data::CalendarFile file;
    std::vector<data::IncomingPlan> plans;
};

// A list of people that was opened and is not taken in yet.
struct OpenedPeople {
    std::string name;              // of the file
    data::PeopleFile file;
};

// A secret that was entered once and is to be entered a second time; only its hash.
struct EnteredOnce {
    data::PersonId person{};
    data::HeldSecret secret;
};

// Photographs on a stick, while one is being chosen.
struct PhotoTable {
    enum class Small { not_yet, here, none };
    StickFiles found;
    std::vector<Small> small;           // of each of them
    bool slow = false;                  // it lasts over a second: told, and can be stopped
    std::size_t made = 0;
    std::int64_t began_ms = 0, now_ms = 0; // monotonic
    std::optional<std::size_t> reading; // the one that was touched
    int round = 0;                      // of looking on the stick: another stick has other photographs
    std::string chosen;                 // the name of the one that was read whole, as it would be kept
};

// Something that is done with a stick, which may be slow: on a thread of its own.
struct StickWork {
    std::string title;             // what is read or written; empty: it is looked for files
    Place at;                      // where it was begun: who goes elsewhere leaves it
    std::int64_t began_ms = 0;     // monotonic
    bool told = false;             // it lasts over a second: there is a screen for it, and it can be stopped
    float done = 0;                // 0..1
};

// Pages that are being made.
struct PaperMaking {
    std::string title;             // "Rose's life story"
    bool folded = false;
    std::int64_t began_ms = 0;     // monotonic
    bool told = false;             // it lasts over a second: there is a screen for it, and it can be stopped
    int done = 0, of = 0;          // pages; none: not known yet
};

// What a touch on a name means while it is written down who was there.
struct Attending {
    data::Attended attended = data::Attended::took_part;
    data::Help help = data::Help::none;
};

// What the microphone is doing, for the page that records.
struct Recorder {
    enum class Phase { resting, recording, recorded, nothing_heard, no_microphone } phase = Phase::resting;
    int seconds = 0;   // so far
    bool full = false; // recorded: half a minute was over
    float loudness = 0; // of the moment, 0..1
};

// A recording that this person hears, and what its words are found by.
struct HeardClip {
    data::ClipRow clip;
    std::string key;
};

struct Session {
    data::Viewer viewer = data::Viewer::house();
    std::string name;              // of who came in, as they like to be called
    data::Comfort comfort;
    std::optional<LastRecord> last;
    std::optional<PlanDraft> draft;
    std::optional<OpenedCalendar> opened;
    std::optional<OpenedPeople> people;
    std::optional<EnteredOnce> once;
    Attending attending;
    std::optional<PhotoTable> photos;
    std::optional<PaperMaking> paper;
    std::optional<StickFiles> stick;             // on the page where a file is chosen: what was found since they came to it
    std::optional<StickWork> stick_work;
    std::optional<data::Comfort> comfort_before; // for Undo: as it was when they came to the page of a setting, or took what the tuning game proposed
    int tried = 0;                               // touches of "Try it here" since then
    std::optional<data::Comfort> tuned;          // what the tuning game proposes; its touches are forgotten by then
    int tuning_done = 0;                         // targets of the game that were touched
    Recorder recorder;
    std::optional<std::vector<HeardClip>> voices; // recorded words that this person hears, once they were looked up
};

// Everything a *_load.cpp may use. It reads; it never writes.
struct Loading {
    data::Home& home;
    const Session& session;
    const widgets::Language& words;
    Place place;
    data::Now now;
    data::HomeFacts facts;
    std::int64_t day_start_ms = 0, day_end_ms = 0; // today, local time, as wall milliseconds
    std::vector<std::string> languages = {};       // codes that have a catalogue, English first; where one may be chosen
    std::filesystem::path catalogues = {};         // the folder they are in, for cards in two languages
    bool quiet = false;                            // no sound device could be opened
    bool can_record = false;                       // there may be a microphone
};

} // namespace app
