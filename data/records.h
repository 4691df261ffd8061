// The plain rows that the rest of the house speaks in: ids, kinds, audiences and what a reader gets back. No behaviour.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "data/clock.h"
#include "data/kinds.h"

namespace data {

// Row key of an entry in the journal: kiosk_epoch << 40 | seq. 0 is none. Within one kiosk a larger one came later.
enum class EntryId : std::int64_t { none = 0 };
// A person and an activity are named by the key of the entry that first recorded them; edits supersede it.
enum class PersonId : std::int64_t { none = 0 };
enum class ActivityId : std::int64_t { none = 0 };

constexpr std::int64_t number(EntryId id) { return static_cast<std::int64_t>(id); }
constexpr std::int64_t number(PersonId id) { return static_cast<std::int64_t>(id); }
constexpr std::int64_t number(ActivityId id) { return static_cast<std::int64_t>(id); }

// Something asked, and a contact of the home, are named in the same way: a change of words or of audience leaves them the same.
enum class AskId : std::int64_t { none = 0 };
enum class ContactId : std::int64_t { none = 0 };
constexpr std::int64_t number(AskId id) { return static_cast<std::int64_t>(id); }
constexpr std::int64_t number(ContactId id) { return static_cast<std::int64_t>(id); }

// A drawing, recording or photograph, named by the hash of its content: 64 hex digits. Empty: none.
struct BlobId {
    std::string hex;
    bool is_none() const { return hex.empty(); }
    friend bool operator==(const BlobId&, const BlobId&) = default;
};
// What such a content is to the entry that it belongs to. The numbers are stored: never renumber, only add.
enum class BlobUse { drawing = 1, clip = 2, photo = 3 };
struct Attached {
    BlobUse use{};
    BlobId blob;
};

// Who is looking. `house` is everybody who walks by: nobody has come in.
enum class Role { house, resident, staff, manager, family, partner };

// Who may read an entry, from the narrowest. Its author and the resident that it is about always may (see viewer.h).
enum class Audience { only_me = 0, named = 1, care_team = 2, circle = 3, house = 4 };

enum class Mood {
    happy = 1, content, interested, sad, worried, angry,          // the first six
    proud, grateful, lonely, tired, bored, in_pain,               // more words
    not_sure = 20, rather_not_say = 21
};
// What a feeling is about. `nothing` is "not said".
enum class MoodTopic { nothing = 0, people, food, sleep, body, room, something_happened, missing_someone };

enum class Answer { none = 0, come = 1, maybe = 2, not_this_time = 3 };
enum class Need { transport = 1, company = 2, getting_ready = 3 };

// What an activity is, how one gets to it, and what there is for whom it would else be hard. Numbers are stored.
enum class ActivityKind { none = 0, club = 1, volunteering = 2, event = 3, peer_support = 4, accessible_place = 5 };
enum class Way { on_foot = 1, minibus = 2, car = 3, taxi = 4, bus = 5 };
enum class Access { step_free = 1, toilet = 2, hearing_loop = 3, seats = 4, quiet = 5, parking = 6, large_print = 7, interpreter = 8 };

// What became of one resident at one activity, as staff saw it, and how much help it took.
enum class Attended { took_part = 1, watched = 2, declined = 3, could_not = 4 }; // declined: it was offered
enum class Help { none = 0, asked = 1, told = 2, prompted = 3, shown = 4, guided = 5 };
// What the resident says of it afterwards.
enum class HowItWas { more = 1, all_right = 2, not_again = 3 };

// How much of a repeating activity a change is for. What is over stays as it was, always.
enum class Reach { this_one = 0, following = 1, all = 2 };

enum class Win {
    tried_new = 1, did_it_myself, joined_in, helped, taught, made, got_out, in_touch, rested, felt_better
};

// Whom a note is for. The audience follows from it: resident and person -> named (with its author), care_team, circle. A moment is
// the one of the day that staff send to the circle.
enum class NoteFor { resident = 1, care_team = 2, circle = 3, person = 4, moment = 5 };

// What every entry has besides its own content.
struct Entry {
    EntryId id{};
    Kind kind{};
    PersonId author{};
    PersonId resident{}; // whom it is about; none for the home's own
    Audience audience{};
    WallTime when{};
    bool when_trusted = true;
    std::string author_name; // as they are called
    Role author_role{};
};

struct Person {
    PersonId id{};
    Role role{};
    std::string name;      // as they like to be called
    std::string full_name; // for staff and paper; empty for a viewer who may not see it
    std::string picture;   // name of a picture: "pic-rose"; empty: their initial
    bool name_on_glass = false; // agreed that the first name may be shown before anyone has come in
    bool has_picture_lock = false;
    bool has_pin = false;
    std::string language;  // "en"; empty: the home's
    std::string job;       // staff and partners: "Carer", "Activity lead"
    bool active = true;
    std::string photograph = {};               // in place of the picture, where the viewer may see it: its name (photographs.h)
    Audience photograph_for = Audience::house;
};

// Somebody round a resident, with what they are to them.
struct Visitor {
    Person person;
    std::string relation; // "son", "friend", "advocate"
};

struct MoodRow {
    Entry entry;
    Mood mood{};
    MoodTopic about{};
    bool own = true;   // false: somebody else noticed it
    std::string words; // may be empty
};

// What is planned, without when it comes round again.
struct ActivityPlan {
    std::string title;
    std::string place;
    std::string picture; // "do-singing"
    WallTime starts{}, ends{};
    bool in_community = false;
    bool all_day = false;
    ActivityKind kind{};
    PersonId led_by{};   // somebody this home knows, or none
    std::string leader = {}; // else their name as it was written; as read: the name of who leads it, as this viewer may know it
    std::vector<Way> ways = {}; // how one gets there
    std::vector<Access> access = {};
    friend bool operator==(const ActivityPlan&, const ActivityPlan&) = default;
};

// When it comes round again: a recurrence rule as iCalendar has it ("FREQ=WEEKLY;BYDAY=TU"), kept in the time of one zone, so
// that two o'clock stays two o'clock when the clocks change. No rule: it is on once.
struct Repeating {
    std::string rule;
    std::vector<WallTime> except; // starts that are left out
    std::string zone;             // "Europe/London"; empty: the home's own
    std::string zone_rules;       // what a calendar file said of a zone that is known by no such name
    friend bool operator==(const Repeating&, const Repeating&) = default;
};

// One time that an activity is on. `start` names it: the start that it was planned for, whatever was changed for this one time
// since. 0: the only time of an activity that is on once. Everything about one time of an activity is kept under both.
struct OccurrenceId {
    ActivityId activity{};
    WallTime start{};
    OccurrenceId() = default;
    OccurrenceId(ActivityId id, WallTime its_start = {}) : activity(id), start(its_start) {}
    friend bool operator==(const OccurrenceId&, const OccurrenceId&) = default;
};

// One time that an activity is on, as it is to be.
struct Activity : ActivityPlan {
    ActivityId id{};
    WallTime planned{};     // OccurrenceId::start
    bool cancelled = false; // it is not on, although somebody may count on it
    bool repeats = false;
    OccurrenceId occurrence() const { return {id, planned}; }
};

// One resident's answer to one time of an activity.
struct ActivityAnswer {
    EntryId entry{};
    OccurrenceId activity{};
    PersonId resident{};
    Answer answer{};
    std::vector<Need> needs;
    WallTime told{};        // when it was to start as they answered: another start now means that it was moved
};

// An answer with what it is about, to tell them of it.
struct Answered {
    ActivityAnswer answer;
    Activity activity;
};

// Something to arrange so that a resident can come: one need of one answer.
struct Arrangement {
    EntryId answer{}; // the answer that asked for it
    Need need{};
    PersonId resident{};
    std::string resident_name;
    Activity activity;
    bool done = false;
    EntryId done_entry{};
    std::string done_by;
    WallTime done_when{};
};

struct AttendanceRow {
    Entry entry; // who wrote it down, about whom
    OccurrenceId activity{};
    Attended attended{};
    Help help{};
};

struct HowItWasRow {
    Entry entry;
    OccurrenceId activity{};
    HowItWas how{};
};

// When somebody was last part of something that they chose: plain days, for an invitation, and never a rank.
struct ChosenLast {
    Person resident;
    std::optional<Activity> activity; // the last one; none: nothing was written down
};

struct WinRow {
    Entry entry;
    Win win{};
    std::string words;
    std::string resident_name;
    BlobId drawing, clip; // none for most
};

// Somebody who is glad of a win.
struct Cheer {
    EntryId entry{};
    PersonId person{};
    std::string name;
};

struct NoteRow {
    Entry entry;
    NoteFor to{};
    std::string text;
    std::string resident_name;
    bool seen_by_me = false;
    EntryId answers{}; // the note this one answers, or none
    PersonId person{};           // NoteFor::person: to whom
    std::string person_name;
    int ready = 0;               // NoteFor::moment: which ready one was chosen, the screens know them; 0: words of their own
    BlobId drawing, clip, photo; // none for most
    EntryId first{};             // names it, whatever was added to it since
    EntryId thread{};            // names the first note of the conversation that it belongs to
    bool asks = false;           // for something: then it is an ask too, and AskId{number(first)} names it
};

// Who agreed that a photograph is shown to those round a resident, as whoever sends it wrote down: the resident, or who acts for them.
struct PhotoConsent {
    PersonId by{};             // none: it is not known that anybody did
    bool nobody_in_it = false; // it shows no person, so that there is nobody to ask
    friend bool operator==(const PhotoConsent&, const PhotoConsent&) = default;
};

struct SeenBy {
    PersonId person{};
    std::string name;
    WallTime when{};
};

// How the kiosk should be for one person. Zero-cost to copy; the defaults are the home's.
struct Comfort {
    std::string language;         // empty: the home's
    int text_percent = 100;       // 100..200
    int theme = 0;                // 0 light, 1 dark, 2 yellow on black
    bool motion = true;
    int hold_ms = 0;              // 0..4000
    int ignore_repeats_ms = 500;  // 0..4000
    int slip_um = 3000;           // slip allowance, micrometres, 0..15000
    int snap_um = 6000;           // snap to nearest, micrometres, 0..12000
    bool easier_letters = false;  // letters drawn so that none looks like another's mirror image
    std::string helper_language = {}; // the small one of the two-language cards; empty: not chosen yet
    // --- heard ---
    bool read_aloud = false;      // each screen is read out when it comes
    int volume = 3;               // steps of 6 dB, 0..4
    bool explore = false;         // a finger that rests on a thing says it, a second tap does it
    bool private_aloud = false;   // what is private may go to the loudspeaker
    bool recorded_voices = true;  // recorded words in place of the synthetic voice, where there are some
    // --- touched ---
    int choices = 0;              // at once on a screen: 2, 4, 6 or 8; 0: as many as suit the glass
    int dwell_ms = 0;             // resting there presses: 500..4000; 0: off
    int switches = 0;             // scanning by 1 or 2 switches; 0: off
    int scan_step_ms = 2000;      // 500..10000
    int scan_rounds = 3;          // 1..5, then it waits for the switch
    bool scan_spoken = true;      // what is lit up is said
    std::string switch_key, second_switch_key = {}; // names of keys; the second one chooses where there are two switches
};

// Words that somebody recorded for one resident, or for everybody (resident: none).
struct ClipRow {
    EntryId id{};
    PersonId speaker{};
    std::string speaker_name;
    PersonId resident{};
    std::string words, language; // that it stands for, as they are written on the screen; "en"
    BlobId sound;
};
// Somebody who recorded words for a resident and lets their voice be heard.
struct VoiceRow {
    PersonId speaker{};
    std::string name;
    int clips = 0;
    bool heard = true; // the resident wants to hear it
};

// --- Have my say ---

enum class AskKind { question = 1, worry, thanks, advocate, see_record, wish, note_request, important_but_cannot };

// What becomes of what was asked. Up to `heart` by those who hear it; from `went_better` on by who asked.
enum class AskStep {
    taken_on = 1, talked_about, tried, answered, heart,
    went_better = 11, went_same, not_yet,
    reopened = 20
};
enum class AskStage { open = 1, talked_about, tried, went };

// Where something asked stands.
struct AskLoop {
    AskStage stage = AskStage::open;
    int round = 1;                      // how often it was opened
    std::optional<AskStep> outcome;     // the asker's word; `not_yet` only until something else is said or tried
    PersonId holder{};                  // who has taken it on; none: nobody yet
    bool finished = false;              // nothing is left to do, until its asker opens it again. Thanks: answered or a heart sent
};

struct AskRow {
    Entry entry;            // of the words that stand now
    AskId id{};
    AskKind what{};
    PersonId asker{};       // the resident where `told`; else the author
    std::string asker_name;
    Role asker_role{};
    bool told = false;      // written by staff as the resident told it
    int phrase = 0;         // which ready sentence was chosen: the screens know them; 0: words of their own
    std::string words;      // as they were chosen or written, in the asker's language
    EntryId about{};        // a note that asks for something, a card: none for most
    WallTime asked{};
    AskLoop loop;
    std::string holder_name;
    std::string resident_name;
    bool news_for_me = false;      // the viewer asked it, and has not seen what somebody did since
    std::vector<PersonId> named;   // Audience::named: who hears it besides the resident and who wrote it
};

struct AskStepRow {
    Entry entry;
    AskStep step{};
    int phrase = 0;
    std::string words;
};

enum class ContactKind { safeguarding = 1, advocacy, complaints, support_group, hard_conversation, wellbeing };

// Whom the home itself suggests to turn to. Anybody may read it.
struct Contact {
    ContactId id{};
    ContactKind kind{};
    std::string name;  // of the person or the organisation
    std::string phone; // as it is dialled; may be empty
    std::string how;   // when and where to reach them; may be empty
};

// What somebody is to one resident: whom they may choose to be heard by.
enum class KeyPart { nothing = 0, key_worker = 1, advocate = 2 };
struct KeyPerson {
    Person person;
    KeyPart part{};
};

// One resident's line in the handover overview of one reader.
struct HandoverLine {
    Person resident;
    std::optional<MoodRow> latest_own_mood; // within the window, or else the last 24 hours
    int entries = 0;                        // of any kind that the reader may see, within the window
    std::string headline_win;               // words of the newest win within the window, may be empty
    int open_arrangements = 0;
    int family_notes = 0;
    int asked = 0;                          // questions, worries and wishes that nobody has answered yet
    int agreed = 0;                         // what was agreed next and is not done
    bool nothing_to_hand_over = false;      // said by somebody within the window, and nothing came after it
    bool read_by_me = false;                // confirmed, and nothing new since
};

struct HandoverRead {
    Entry entry;                    // who confirmed, and when
    EntryId from{}, until{};        // what it covered: entries after `from`, up to and with `until`
    std::vector<EntryId> said_back; // what they picked as mattering
    std::string words;              // what they understood, in their own words
    std::string resident_name;
};

// --- What was agreed next (agreed.h) ---

// What becomes of it. The numbers are stored: never renumber, only add.
enum class AgreedStep { done = 1, carried_on = 2, handed_to = 3 };
struct AgreedRow {
    Entry entry;           // who wrote it, about whom
    int phrase = 0;
    std::string words;
    PersonId owner{};      // none: whoever takes over
    std::string owner_name;
    WallTime due{};        // as it was last carried on
    bool done = false;
    EntryId step{};        // the last step; none: nothing has happened yet
    AgreedStep last{};
    PersonId stepper{};    // whose it is
    std::string step_by;
    WallTime step_when{};
    std::string resident_name;
};

// A whole handover is signed from both sides.
enum class HandoverPart { handed_over = 1, taken_over = 2 };
struct HandoverSign {
    Entry entry;
    HandoverPart part{};
    EntryId until{};      // the newest entry then
    int read = 0, of = 0; // how many cards they had read, of how many
};

// Everything on one resident's handover card for one reader: what came after their own last confirmation.
struct HandoverCard {
    Person resident;
    std::string one_line;            // who I am in one line, in their own words; may be empty
    std::vector<MoodRow> moods;      // newest first; own and observed, told apart by `own`
    std::vector<WinRow> wins;        // newest first
    std::vector<NoteRow> family;     // what family said or asked, newest first
    std::vector<NoteRow> from_resident; // the resident's own notes to the team or circle
    std::vector<NoteRow> passed_on;  // what staff pass on, newest first
    std::vector<Arrangement> arrangements; // for today
    std::vector<ActivityAnswer> answers;
    std::vector<AskRow> asks;        // asked, answered or taken on within the window, then what is still open from before; newest first
    std::vector<AgreedRow> agreed;   // agreed or gone a step further within the window, and what is still open; open ones first, by when
    int about_me = 0;                // changes in About me and suggestions for it; about_me.h has them
    int cards_sorted = 0, importance_answers = 0; // by the person
    int decisions = 0;               // asked or gone further within the window, or to be looked at again; decisions.h has them
    std::vector<HowItWasRow> how_it_was; // what they said of activities afterwards, newest first
    std::optional<Entry> nothing_said; // who said that there is nothing to hand over
    EntryId from{}, until{};         // pass both back when confirming
    bool read_by_me = false;
};

} // namespace data
