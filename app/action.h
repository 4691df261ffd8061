// Everything that can happen, as what the person meant. Screens append these; update obeys them. One that update forgets
// does not compile.
#pragma once
#include <concepts>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "app/place.h"

namespace app {

// --- Getting about ---
struct GoBack {};
struct Finish {};              // leave, and go to Welcome
struct ReadAloud {};           // say this screen
struct Visit { Place place; }; // go there
struct StayHere {};            // "I'm still here"
struct CloseNotice {};

// --- Coming in ---
struct ComeInAsResident { data::PersonId resident{}; std::vector<std::string> pictures; };
struct ComeInWithPin { data::PersonId person{}, resident{}; std::string digits; bool typed = false; }; // typed: on a keyboard, so perhaps by a badge reader
struct ComeInWithBadge { std::string number; };

// --- A resident's own voice ---
struct SayFeeling { data::PersonId resident{}; data::Mood mood{}; };
struct SayWhatItIsAbout { data::MoodTopic about{}; };  // of the feeling just said
struct ChooseAudience { data::Audience audience{}; };  // of what was just recorded; house only after its own yes
struct ChooseNamed { std::vector<data::PersonId> people; };
struct AddWords { std::string words; };                // to what was just recorded
struct AnswerActivity { data::OccurrenceId activity{}; data::PersonId resident{}; data::Answer answer{}; };
struct ChooseNeeds { data::OccurrenceId activity{}; data::PersonId resident{}; std::vector<data::Need> needs; };
struct SayHowItWas { data::OccurrenceId activity{}; data::PersonId resident{}; data::HowItWas how{}; };
struct RecordWin { data::PersonId resident{}; data::Win win{}; std::string words = {}; };
struct CheerWin { data::EntryId win{}; };
struct TakeCheerBack { data::EntryId cheer{}; };
struct Undo {};                                        // of what was just recorded
struct SetComfort { data::Comfort comfort; };
struct TouchOwnLock { std::vector<std::string> pictures; }; // of somebody's own lock: what for, the place says
struct TryOut {};                                      // "Try it here" was touched: the page counts along
struct ChooseSwitch { std::string key; };              // pressed where the switch is to be chosen; its name
struct UseTuning {};                                   // the settings that the tuning game proposes

// --- The glass ---
struct CleanGlass {};                                  // touches count for nothing for half a minute

// --- Recorded voices ---
struct GiveVoice { data::PersonId resident{}; bool yes = false; };  // mine may be heard by them; none: by everybody
struct HearVoice { data::PersonId speaker{}; bool yes = false; };   // I want to hear theirs
struct Record {};
struct StopRecording {};
struct PlayRecording {};
struct ForgetRecording {};
struct KeepClip { data::PersonId resident{}; std::string words, language; std::vector<unsigned char> sound = {}; }; // sound: the shell's to fill in
struct PlayClip { data::ClipRow clip; };
struct TakeBackClip { data::EntryId clip{}; };

// --- A drawing, a recording: with what was just recorded ---
struct AddDrawing { std::string svg; };                       // empty: nothing is drawn yet
struct AddRecording { std::vector<unsigned char> sound = {}; }; // the shell's to fill in
struct TakeFrom { data::BlobUse what{}; };
struct ListenTo { data::BlobId sound; std::string told; bool is_private = true; }; // told: what is heard, in words

// --- About me ---
// Said about the person, where whoever is in front may say it; else suggested to them. `content` may have a ready sentence.
struct TellAboutMe { data::PersonId resident{}; data::Wish wish = data::Wish::add; data::StatementId statement{}; data::AboutContent content; };
struct SetReaders { data::PersonId resident{}; data::StatementId statement{}; data::Audience audience{}; };
struct AnswerSuggestion { data::PersonId resident{}; data::EntryId suggestion{}; data::Reply reply{}; data::HowKnown how = data::HowKnown::said; std::string words; };
struct SawReply { data::EntryId suggestion{}; data::PersonId resident{}; }; // opened one's own suggestion
struct PutCard { data::PersonId resident{}; data::CardTopic topic{}; data::SortId sort{}; std::string key; data::CardPlace place{}; };
struct RateImportance { data::PersonId resident{}; data::Preference item{}; data::Importance answer{}; };
struct SetActsFor { data::PersonId resident{}, person{}; bool acts = false; std::string said; };
struct AddHomeCard { data::CardTopic topic{}; std::string word, picture; };
struct RemoveHomeCard { data::HomeCardId card{}; data::CardTopic topic{}; };

// --- Photographs from a stick ---
struct LookForPhotographs { Place place; };    // what it is for; looks on the stick, once more where that was done before
struct ChoosePhotograph { std::size_t index = 0; }; // in the list of those found; it is read, and shown as it will be
struct StopPhotographs {};                     // reading them
struct UsePhotograph { data::PhotoConsent agreed = {}; }; // the one that is shown
struct KeepPortrait { data::PersonId person{}; std::string picture; bool agreed = false; data::Audience audience = data::Audience::house; }; // no picture: the drawn one again
struct RefusePortrait { data::PersonId person{}; };
struct KeepSetPicture { std::string name, picture; }; // in its place from now on; no picture: the drawn one again

// --- Paper ---
struct Print { PaperName paper{}; Place about; }; // whose page, as a place
struct StopPaper {};                              // making its pages
struct PaperIsMade {};                            // to the printer with it

// --- What is done with a stick ---
struct StopStick {};                              // it; nothing of it is kept
struct StickIsDone {};                            // what comes of it

// --- Talking across two languages ---
struct SpeakTo { std::string language; };              // me, from now on; then back to where it was chosen
struct TalkIn { std::string language; };               // the other language of the cards, from now on; then to the phrases
struct SayAloud { std::string words, language; };      // these words, in their own language

// --- Notes ---
struct SendNote {
    data::PersonId resident{};
    data::NoteFor to{};
    std::string text;
    data::EntryId answers{};
    data::PersonId person = {}; // NoteFor::person
    bool asks = false;          // for something
    int ready = 0;              // NoteFor::moment
};
struct SawNote { data::EntryId note{}; }; // opened it: goes to the note, and tells its writer by name that it was seen
struct TakeBackNote { data::EntryId note{}; };
struct SawNews {};                        // goes to what is new since the last visit, which is not new from then on

// --- Have my say ---
struct AskSomething { data::PersonId resident{}; data::AskKind what{}; int phrase = 0; std::string words; data::EntryId about{}; };
struct ChooseHearers { data::Audience audience{}; std::vector<data::PersonId> people; }; // of what was just asked; house only after its own yes
struct SawAsk { data::AskId ask{}; };        // opened it: goes there, and its asker is told that it was seen
struct TakeStep { data::AskId ask{}; data::AskStep step{}; int phrase = 0; std::string words; };
struct ChangeHearers { data::AskId ask{}; }; // of something asked earlier: goes to where that is chosen
struct TakeBackAsk { data::AskId ask{}; };
struct KeepContact { data::Contact contact; }; // a new one where it has no id
struct RemoveContact { data::ContactId contact{}; };
struct SetKeyPart { data::PersonId resident{}, person{}; data::KeyPart part{}; };

// --- Deciding together ---
struct StartDecision { data::PersonId resident{}; int phrase = 0; std::string words; };
struct TellDecision { data::DecisionId decision{}; data::NewDecisionPart part; };
struct ChangeDeciders { data::DecisionId decision{}; }; // goes to where it is chosen with whom

// --- Inviting a conversation ---
// One of the three prompts; of an invitation that is made with it where it names none. Nothing in it: it is left out.
struct InviteToTalk { data::PersonId with{}; data::ConversationId conversation{}; data::Prompt prompt{}; int phrase = 0; std::string words; };
struct SawConversation { data::ConversationId conversation{}; }; // opened it: goes there, and it is news no longer
struct TakeConversationStep { data::ConversationId conversation{}; data::NewConversationStep step; };
struct TakeBackInvitation { data::ConversationId conversation{}; };

// --- Partnerships ---
struct StartPartnership { std::vector<data::PersonId> with; };
struct TakePartnershipStep { data::PartnershipId partnership{}; data::PartnershipStep step{}; };
struct ShareOut { data::PartnershipId partnership{}; data::NewShareLine line; }; // one thing of how it is shared: a new version
struct SayOfShare { data::PartnershipId partnership{}; data::EntryId version{}; data::ShareSaid said{}; };
struct KeepGoal { data::PartnershipId partnership{}; int phrase = 0; std::string words; };
struct TellGoal { data::PartnershipId partnership{}; data::GoalId goal{}; data::NewGoalPart part; };
struct SayStrand { data::PartnershipId partnership{}; data::Strand strand{}; int answer = 0; };
struct ShowStrands { data::PartnershipId partnership{}; data::ShowSaid said{}; };
struct LookTogether { data::PartnershipId partnership{}; };                 // at what everybody agreed to show: open for good
struct SetPartnershipReaders { data::PartnershipId partnership{}; data::Audience readers = data::Audience::named; }; // named: its members alone

// --- The circle ---
struct ChangeCircle { data::PersonId resident{}; data::NewCircleMark mark; bool writes_brings = false; }; // all that it says from now on; written words: a name, or what they bring
struct WereInTouch { data::PersonId resident{}; data::MarkId mark{}; data::WallTime day{}; };
struct TakeBackCircle { data::EntryId entry{}; };
struct ShareCircle { data::PersonId resident{}; data::Audience audience{}; std::vector<data::PersonId> named; };

// --- The house ---
struct KeepCulture { data::Culture culture{}; bool kept = false; };          // its festivals are kept here
struct SetFestivalDay { data::FestivalDay day; };
struct PlanFestival { data::Festival festival{}; std::int64_t day_ms = 0; }; // a plan with its name, for that day
struct AgreeToPaper { data::PersonId resident{}; bool yes = false; };
struct TellPartner { data::ActivityId activity{}; data::PersonId resident{}, partner{}; bool told = false; };
struct ComeAlong { data::ActivityId activity{}; bool comes = false; };
struct SayOfEvent { data::ActivityId activity{}; int phrase = 0; std::string words; };

// --- Staff ---
struct Observe { data::PersonId resident{}; data::Mood mood{}; };
struct PassOn { data::PersonId resident{}; std::string text; };
struct TickArrangement { data::EntryId answer{}; data::Need need{}; };
// --- Planning ---
struct StartPlan { data::OccurrenceId activity{}; std::int64_t day_ms = 0; }; // a new one for that day where it names none
enum class PlanChange { title, picture, minutes, days, length, all_day, comes, weekday, until_weeks, place, in_community, led_by, leader, kind, way, access };
// Of the plan in the making. `number` by what: steps (minutes, days), a length, a person, an enum's value; title: which of plan_titles, from 1.
struct ChangePlan { PlanChange what{}; std::int64_t number = 0; std::string text; };
struct SavePlan { data::Reach reach{}; };
struct CallOff { data::OccurrenceId activity{}; data::Reach reach{}; };
struct PutBackOn { data::OccurrenceId activity{}; };
struct AttendWith { data::Attended attended{}; data::Help help{}; };               // what the next names that are touched mean
struct OpenCalendarFile { std::string path; }; // reads it, and shows what would come of it
struct TakeInCalendar {};                      // what was opened, all of it or nothing
struct PutCalendarOnStick {};                  // for other programs to read
struct MarkAttendance { data::OccurrenceId activity{}; data::PersonId resident{}; }; // the same again takes it back

struct ConfirmHandover {
    data::PersonId resident{};
    data::EntryId from{}, until{};
    std::vector<data::EntryId> said_back;
    std::string words;
};
struct NothingToHandOver { data::PersonId resident{}; };
struct SignHandover { data::HandoverPart part{}; };    // of the whole home
// --- How are you? ---
struct SayWeight { int weight = 0, reliefs = 0; }; // anonymous: nothing of it stays in the session
// --- What was agreed next ---
struct AgreeNext { data::PersonId resident{}; int phrase = 0; std::string words; }; // by today, by whoever takes over, until that is changed
struct FinishAgreed { data::EntryId agreed{}; };
struct CarryOnAgreed { data::EntryId agreed{}; std::int64_t due_ms = 0; };
struct HandAgreedTo { data::EntryId agreed{}; data::PersonId owner{}; };

using Meaning = std::variant<GoBack, Finish, ReadAloud, Visit, StayHere, CloseNotice,
                             ComeInAsResident, ComeInWithPin, ComeInWithBadge,
                             SayFeeling, SayWhatItIsAbout, ChooseAudience, ChooseNamed, AddWords, AnswerActivity, ChooseNeeds,
                             RecordWin, CheerWin, TakeCheerBack, Undo, SetComfort, TouchOwnLock, SpeakTo, TalkIn, SayAloud,
                             SendNote, SawNote, TakeBackNote, SawNews,
                             AskSomething, ChooseHearers, SawAsk, TakeStep, ChangeHearers, TakeBackAsk, KeepContact, RemoveContact, SetKeyPart,
                             InviteToTalk, SawConversation, TakeConversationStep, TakeBackInvitation,
                             TryOut, ChooseSwitch, UseTuning, CleanGlass,
                             GiveVoice, HearVoice, Record, StopRecording, PlayRecording, ForgetRecording, KeepClip, PlayClip, TakeBackClip,
                             AddDrawing, AddRecording, TakeFrom, ListenTo,
                             TellAboutMe, SetReaders, AnswerSuggestion, SawReply, PutCard, RateImportance, SetActsFor, AddHomeCard, RemoveHomeCard, Print,
                             Observe, PassOn, TickArrangement, ConfirmHandover, NothingToHandOver, SignHandover,
                             SayWeight, AgreeNext, FinishAgreed, CarryOnAgreed, HandAgreedTo,
                             SayHowItWas, StartPlan, ChangePlan, SavePlan, CallOff, PutBackOn, AttendWith, MarkAttendance,
                             OpenCalendarFile, TakeInCalendar, PutCalendarOnStick,
                             RunHome,
                             StartDecision, TellDecision, ChangeDeciders,
                             ChangeCircle, WereInTouch, TakeBackCircle, ShareCircle,
                             LookForPhotographs, ChoosePhotograph, StopPhotographs, UsePhotograph, KeepPortrait, RefusePortrait, KeepSetPicture,
                             StartPartnership, TakePartnershipStep, ShareOut, SayOfShare, KeepGoal, TellGoal, SayStrand, ShowStrands, LookTogether,
                             SetPartnershipReaders,
                             KeepCulture, SetFestivalDay, PlanFestival, AgreeToPaper, TellPartner, ComeAlong, SayOfEvent,
                             StopPaper, PaperIsMade, StopStick, StickIsDone>;

// One of them. Tiles carry it about, in every file that makes a screen: what copies it is in one file, or each would compile it again.
class Action {
public:
    Action();
    template <class Meant>
        requires std::constructible_from<Meaning, Meant>
    Action(Meant meant) : what(std::move(meant)) {} // not explicit: what is meant is the action
    Action(const Action&);
    Action(Action&&) noexcept;
    Action& operator=(const Action&);
    Action& operator=(Action&&) noexcept;
    ~Action();

    Meaning what;
};
using Actions = std::vector<Action>;

} // namespace app
