// Everything that can happen, as what the person meant. Screens append these; update obeys them. One that update forgets
// does not compile.
#pragma once
#include <string>
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
struct AnswerActivity { data::ActivityId activity{}; data::PersonId resident{}; data::Answer answer{}; };
struct ChooseNeeds { data::ActivityId activity{}; data::PersonId resident{}; std::vector<data::Need> needs; };
struct RecordWin { data::PersonId resident{}; data::Win win{}; };
struct CheerWin { data::EntryId win{}; };
struct TakeCheerBack { data::EntryId cheer{}; };
struct Undo {};                                        // of what was just recorded
struct SetComfort { data::Comfort comfort; };

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

// --- Paper ---
struct Print { PaperName paper{}; Place about; }; // whose page, as a place

// --- Notes ---
struct SendNote { data::PersonId resident{}; data::NoteFor to{}; std::string text; data::EntryId answers{}; };
struct SawNote { data::EntryId note{}; }; // opened it: goes to the note, and tells its writer by name that it was seen

// --- Staff ---
struct Observe { data::PersonId resident{}; data::Mood mood{}; };
struct PassOn { data::PersonId resident{}; std::string text; };
struct TickArrangement { data::EntryId answer{}; data::Need need{}; };
struct ConfirmHandover {
    data::PersonId resident{};
    data::EntryId from{}, until{};
    std::vector<data::EntryId> said_back;
    std::string words;
};
struct NothingToHandOver { data::PersonId resident{}; };

using Action = std::variant<GoBack, Finish, ReadAloud, Visit, StayHere, CloseNotice,
                            ComeInAsResident, ComeInWithPin, ComeInWithBadge,
                            SayFeeling, SayWhatItIsAbout, ChooseAudience, ChooseNamed, AddWords, AnswerActivity, ChooseNeeds,
                            RecordWin, CheerWin, TakeCheerBack, Undo, SetComfort,
                            TellAboutMe, SetReaders, AnswerSuggestion, SawReply, PutCard, RateImportance, SetActsFor, AddHomeCard, RemoveHomeCard, Print,
                            SendNote, SawNote,
                            Observe, PassOn, TickArrangement, ConfirmHandover, NothingToHandOver>;
using Actions = std::vector<Action>;

} // namespace app
