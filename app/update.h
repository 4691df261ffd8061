// Obeys actions. The one place that changes State and writes to the journal, and the one catch of data::Error:
// a write that fails keeps the screen and what was entered, and says so kindly.
#pragma once
#include "app/action.h"
#include "app/printing.h"
#include "app/state.h"
#include "widgets/errand.h"
#include "widgets/photograph_shelf.h"
#include "widgets/speech.h"

namespace app {

struct World {
    data::Home& home;
    State& state;
    widgets::Language& words;         // changed with the person in front
    std::filesystem::path languages;  // folder of catalogues
    std::int64_t monotonic_ms = 0;
    std::string home_language = "en"; // spoken to whoever has not come in
    std::filesystem::path stick = {}; // in place of what is plugged in (stick.h)
    std::string forced_language = {}; // set: spoken to everybody (audits, --language of a picture tour)
    std::filesystem::path pictures = {}; // folder of the set, for paper
    Printer* printer = nullptr;       // none: nothing can be printed or kept
    bool quiet = false;               // no sound device could be opened
    widgets::PhotographShelf* shelf = nullptr; // none: no photographs can be chosen
    bool can_record = false;          // there may be a microphone
    widgets::Errand* paper = nullptr; // makes pages; none: nothing can be printed or kept
    widgets::Errand* stick_errand = nullptr; // reads from a stick and writes to it; none: there is no way to one
};

// Obeys all, in order. What follows an action that failed is left undone. What needs the items, the loudspeaker or the microphone
// (ReadAloud, CleanGlass, Record and its like, PlayClip, ListenTo) is the shell's, and must not be among them.
void obey_all(World&, const Actions&);
// Loads the View of where we are, where it is old. What cannot be loaded leads back to where we came from, with kind words.
void reload(World&);

// What a loader is given, where we are.
Loading loading_of(World&);

// For the shell. What cannot be read is as if it were not there; nobody is told, since a synthetic voice does as well.
const std::vector<HeardClip>& recorded_voices(World&);                 // that the person in front hears
std::optional<std::vector<unsigned char>> recorded_sound(World&, const data::ClipRow&);
// "kept:" and the name of a blob, or one on the stick that is being looked at.
std::optional<std::vector<unsigned char>> kept_picture(World&, std::string_view name);
// The home's own photographs that stand in the place of pictures of the set. Nothing where they cannot be read.
std::map<std::string, std::string, std::less<>> pictures_instead(World&);
std::optional<std::vector<unsigned char>> stick_picture(World&, std::string_view name);
// Fetches what was read of photographs since; true where something changed. Call now and then while the shelf is working.
bool photographs_move(World&);
bool paper_moves(World&); // likewise for pages that are being made
bool stick_moves(World&); // and for what is done with a stick
std::optional<std::vector<unsigned char>> recorded_sound(World&, const data::BlobId&); // that belongs to what they may read
std::optional<data::Comfort> scanning_by_key(World&, std::string_view key); // of somebody who uses that key as their switch

// Helpers for the update_*.cpp files.
void go_to(World&, const Place&);             // pushes; its Ui is fresh
void go_home(World&);                         // Welcome, session and every Ui gone; never fails
void come_in(World&, const data::Viewer&);    // session, comfort and language of who came in; then their own page
void say_kindly(World&, const char* title_msgid, const char* text_msgid);
// After a record was committed: remembers it and shows `next`.
// The screen it was made on leaves the path, so that Back cannot lead to making it twice.
// What was just written takes the place of `before`, which somebody else wrote since the screen was shown: says so, in one sentence.
void say_where_both_wrote(World&, const data::Entry& before);
void recorded(World&, LastRecord, ScreenName next);
// The same for what the care team may read, where the person stays on the screen they are on.
void remember_for_team(World&, data::EntryId, data::Kind, data::PersonId resident);
// What is done with a stick. Work is on a thread of its own: it has a copy of all that it uses, asks between its steps whether it is
// still wanted, and gives back what comes of it, which is done on the thread that draws if the person is still where it was begun.
using StickAnswer = std::function<void(World&)>;
using StickErrand = std::function<StickAnswer(const widgets::Errand::GoesOn&)>;
// What is quick is done when it returns. `title`: of the file; empty where it is looked for files.
void with_stick(World&, std::string title, StickErrand);
// The whole of a file, and what is done with its name and what stands in it; of nothing where it could not be read or was too large.
using ReadFile = void (*)(World&, const std::string& name, const std::optional<std::string>& text, bool too_large);
void read_from_stick(World&, const std::filesystem::path& file, std::size_t most, ReadFile);
void look_again(World&); // which files there are: another stick may be in
// On a page where a file is chosen: looks for files, once for each time that somebody comes to it. What they left elsewhere is stopped.
void tend_stick(World&);
// Words, as the person in front or else the home has them.
void speak_their_language(World&);
// Takes the screens that only led to a record off the path, so that Back from Thank you leads to where the person began.
// For recorded() and Visit when they go to Thank you.
void leave_steps(World&);
// Of a small win or a note to which something was added: takes back what was added last. False where it stands as it was first told.
bool take_back_what_was_added(World&);
// What was done last to run the home. False where something else was done last.
bool take_back_running(World&);
// Whether a badge that is held to the reader is one that is being given to somebody; then it is theirs.
bool gave_badge(World&, const std::string& number);
// A drawing, a recording or a photograph to the small win or the note that was just recorded; with nothing in it, takes away what is
// there. Where a note is in the making, it is sent with it: that is note_made_of, which says whether there was one.
void put_with(World&, data::Attachment);
bool note_made_of(World&, const data::Attachment&);
// After an answer to an activity, or something about a person, was taken back: so are those of the same sitting that it
// superseded, and what stood before them, if anything did, stands again.
void put_back_answer(World&, const LastRecord&);

// One per action. update_*.cpp, by subject.
void obey(World&, const GoBack&);
void obey(World&, const Finish&);
void obey(World&, const ReadAloud&);
void obey(World&, const Visit&);
void obey(World&, const StayHere&);
void obey(World&, const CloseNotice&);
void obey(World&, const ComeInAsResident&);
void obey(World&, const ComeInWithPin&);
void obey(World&, const ComeInWithBadge&);
void obey(World&, const SayFeeling&);
void obey(World&, const SayWhatItIsAbout&);
void obey(World&, const ChooseAudience&);
void obey(World&, const ChooseNamed&);
void obey(World&, const AddWords&);
void obey(World&, const AnswerActivity&);
void obey(World&, const ChooseNeeds&);
void obey(World&, const SayHowItWas&);
void obey(World&, const RecordWin&);
void obey(World&, const CheerWin&);
void obey(World&, const TakeCheerBack&);
void obey(World&, const Undo&);
void obey(World&, const SetComfort&);
void obey(World&, const TouchOwnLock&);
void obey(World&, const TellAboutMe&);
void obey(World&, const SetReaders&);
void obey(World&, const AnswerSuggestion&);
void obey(World&, const SawReply&);
void obey(World&, const PutCard&);
void obey(World&, const RateImportance&);
void obey(World&, const SetActsFor&);
void obey(World&, const AddHomeCard&);
void obey(World&, const RemoveHomeCard&);
void obey(World&, const Print&);
void obey(World&, const StopPaper&);
void obey(World&, const PaperIsMade&);
void obey(World&, const StopStick&);
void obey(World&, const StickIsDone&);
void obey(World&, const SpeakTo&);
void obey(World&, const TalkIn&);
void obey(World&, const SayAloud&);
void obey(World&, const TryOut&);
void obey(World&, const ChooseSwitch&);
void obey(World&, const UseTuning&);
void obey(World&, const CleanGlass&);
void obey(World&, const GiveVoice&);
void obey(World&, const HearVoice&);
void obey(World&, const Record&);
void obey(World&, const StopRecording&);
void obey(World&, const PlayRecording&);
void obey(World&, const ForgetRecording&);
void obey(World&, const KeepClip&);
void obey(World&, const PlayClip&);
void obey(World&, const TakeBackClip&);
void obey(World&, const AddDrawing&);
void obey(World&, const AddRecording&);
void obey(World&, const TakeFrom&);
void obey(World&, const ListenTo&);
void obey(World&, const SendNote&);
void obey(World&, const SawNote&);
void obey(World&, const TakeBackNote&);
void obey(World&, const SawNews&);
void obey(World&, const AskSomething&);
void obey(World&, const ChooseHearers&);
void obey(World&, const SawAsk&);
void obey(World&, const TakeStep&);
void obey(World&, const ChangeHearers&);
void obey(World&, const TakeBackAsk&);
void obey(World&, const KeepContact&);
void obey(World&, const RemoveContact&);
void obey(World&, const SetKeyPart&);
void obey(World&, const InviteToTalk&);
void obey(World&, const SawConversation&);
void obey(World&, const TakeConversationStep&);
void obey(World&, const TakeBackInvitation&);
void obey(World&, const Observe&);
void obey(World&, const PassOn&);
void obey(World&, const TickArrangement&);
void obey(World&, const StartPlan&);
void obey(World&, const ChangePlan&);
void obey(World&, const SavePlan&);
void obey(World&, const CallOff&);
void obey(World&, const PutBackOn&);
void obey(World&, const AttendWith&);
void obey(World&, const MarkAttendance&);
void obey(World&, const OpenCalendarFile&);
void obey(World&, const TakeInCalendar&);
void obey(World&, const PutCalendarOnStick&);
void obey(World&, const LookForPhotographs&);
void obey(World&, const ChoosePhotograph&);
void obey(World&, const StopPhotographs&);
void obey(World&, const UsePhotograph&);
void obey(World&, const KeepPortrait&);
void obey(World&, const RefusePortrait&);
void obey(World&, const KeepSetPicture&);
void obey(World&, const RunHome&);
void obey(World&, const StartDecision&);
void obey(World&, const TellDecision&);
void obey(World&, const ChangeDeciders&);
void obey(World&, const ChangeCircle&);
void obey(World&, const WereInTouch&);
void obey(World&, const TakeBackCircle&);
void obey(World&, const ShareCircle&);
void obey(World&, const StartPartnership&);
void obey(World&, const TakePartnershipStep&);
void obey(World&, const ShareOut&);
void obey(World&, const SayOfShare&);
void obey(World&, const KeepGoal&);
void obey(World&, const TellGoal&);
void obey(World&, const SayStrand&);
void obey(World&, const ShowStrands&);
void obey(World&, const LookTogether&);
void obey(World&, const SetPartnershipReaders&);
void obey(World&, const KeepCulture&);
void obey(World&, const SetFestivalDay&);
void obey(World&, const PlanFestival&);
void obey(World&, const AgreeToPaper&);
void obey(World&, const TellPartner&);
void obey(World&, const ComeAlong&);
void obey(World&, const SayOfEvent&);
void obey(World&, const ConfirmHandover&);
void obey(World&, const NothingToHandOver&);
void obey(World&, const SignHandover&);
void obey(World&, const SayWeight&);
void obey(World&, const AgreeNext&);
void obey(World&, const FinishAgreed&);
void obey(World&, const CarryOnAgreed&);
void obey(World&, const HandAgreedTo&);

} // namespace app
