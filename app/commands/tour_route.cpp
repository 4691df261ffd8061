// The chapters of the tour: the house, a resident, the staff, a visitor, and a kiosk left alone.
#include "app/commands/tour_route.h"

#include <array>

namespace app {
namespace {

using enum TourDo;

constexpr std::array house{
    TourStep{picture, "welcome"},          TourStep{tap_id, "help"},     TourStep{picture, "help"}, TourStep{tap_id, "back"},
    TourStep{tap_id, "comfort"},           TourStep{picture, "comfort"}, TourStep{home},            TourStep{tap_id, "i-live-here"},
    TourStep{picture, "i-live-here"},      TourStep{tap_name, "Ivy"},    TourStep{picture, "picture-lock"}, TourStep{home},
    TourStep{tap_id, "i-work-here"},       TourStep{picture, "i-work-here"},
};

constexpr std::array feeling{
    TourStep{tap_id, "i-live-here"},    TourStep{tap_name, "Rose"},         TourStep{picture, "resident"},
    TourStep{tap_id, "how-i-feel"},     TourStep{picture, "feelings"},      TourStep{tap_first, "more"},
    TourStep{picture, "feelings-more"}, TourStep{tap_id, "mood-12"},        TourStep{picture, "not-a-call-bell"},
    TourStep{home},                     TourStep{tap_id, "i-live-here"},    TourStep{tap_name, "Rose"},
    TourStep{tap_id, "how-i-feel"},     TourStep{tap_id, "mood-3"},         TourStep{picture, "feeling-about"},
    TourStep{tap_first, "topic-"},      TourStep{picture, "who-may-know"},  TourStep{tap_id, "audience-2"},
    TourStep{picture, "me-and"},        TourStep{tap_id, "done"},           TourStep{picture, "thank-you"},
    TourStep{tap_id, "undo"},           TourStep{picture, "thank-you-undone"},
};

constexpr std::array going_out{
    TourStep{tap_id, "i-live-here"}, TourStep{tap_name, "Rose"},     TourStep{tap_id, "whats-on"}, TourStep{picture, "whats-on"},
    TourStep{tap_first, "activity-"}, TourStep{picture, "activity"}, TourStep{tap_id, "answer-1"}, TourStep{picture, "needs"},
    TourStep{tap_id, "need-1"},      TourStep{tap_id, "done"},       TourStep{picture, "thank-you-activity"},
};

constexpr std::array round_the_calendar{
    TourStep{tap_id, "i-live-here"},  TourStep{tap_name, "Rose"},         TourStep{tap_id, "whats-on"},      TourStep{tap_first, "activity-"},
    TourStep{tap_id, "about-it"},     TourStep{picture, "activity-about"}, TourStep{home},                   TourStep{tap_id, "i-live-here"},
    TourStep{tap_name, "Rose"},       TourStep{tap_id, "whats-on"},       TourStep{tap_id, "wishes"},        TourStep{picture, "wishes"},
    TourStep{home},                   TourStep{tap_id, "i-live-here"},    TourStep{tap_name, "Patrick"},     TourStep{tap_id, "how-was-it"},
    TourStep{picture, "how-was-it"},
    TourStep{home},                   TourStep{tap_id, "i-work-here"},    TourStep{type, "1000000001"},      TourStep{enter},
    TourStep{tap_id, "calendar"},     TourStep{picture, "calendar"},      TourStep{tap_first, "activity-"},  TourStep{picture, "occasion"},
    TourStep{tap_id, "coming"},       TourStep{picture, "coming"},        TourStep{tap_id, "back"},          TourStep{tap_id, "change"},
    TourStep{picture, "plan"},        TourStep{tap_id, "part-5"},         TourStep{picture, "plan-part"},    TourStep{tap_id, "back"},
    TourStep{tap_id, "part-1"},       TourStep{tap_id, "own-words"},      TourStep{picture, "write-plan"},   TourStep{home},
    TourStep{tap_id, "i-work-here"},  TourStep{type, "1000000001"},       TourStep{enter},                   TourStep{tap_id, "calendar"},
    TourStep{tap_id, "day-before"},   TourStep{tap_first, "activity-"},   TourStep{tap_id, "was-there"},     TourStep{picture, "attendance"},
    TourStep{tap_id, "help-given"},   TourStep{picture, "attendance-help"}, TourStep{home},                  TourStep{tap_id, "i-work-here"},
    TourStep{type, "1000000001"},     TourStep{enter},                    TourStep{tap_id, "calendar"},      TourStep{tap_id, "week-on"},
    TourStep{tap_first, "activity-"}, TourStep{tap_id, "coming"},         TourStep{tap_id, "ask"},           TourStep{picture, "ask-along"},
    TourStep{tap_id, "back"},         TourStep{tap_id, "back"},           TourStep{tap_id, "call-off"},      TourStep{picture, "which-ones"},
    TourStep{home},
    TourStep{tap_id, "i-work-here"},  TourStep{type, "1000000001"},       TourStep{enter},                   TourStep{tap_id, "calendar"},
    TourStep{tap_id, "invite"},       TourStep{picture, "chosen-last"},   TourStep{tap_id, "back"},          TourStep{tap_id, "add"},
    TourStep{tap_id, "from-file"},    TourStep{picture, "stick-reading"}, TourStep{alone, "1"},              TourStep{picture, "calendar-file"},
    TourStep{tap_first, "file-"},     TourStep{alone, "1"},               TourStep{picture, "calendar-preview"},
};

constexpr std::array win{
    TourStep{tap_id, "i-live-here"}, TourStep{tap_name, "Rose"},    TourStep{tap_id, "small-wins"}, TourStep{picture, "small-win"},
    TourStep{tap_first, "win-"},     TourStep{picture, "thank-you-win"}, TourStep{tap_id, "say-more"}, TourStep{picture, "add-to-it"},
    TourStep{tap_id, "draw"},        TourStep{picture, "draw-it"},  TourStep{tap_id, "back"},       TourStep{tap_id, "say-it"},
    TourStep{tap_id, "record"},      TourStep{picture, "say-it"},   TourStep{tap_id, "stop-recording"}, TourStep{tap_id, "back"},
    TourStep{tap_id, "in-words"},    TourStep{picture, "more-words"},
    TourStep{home},                  TourStep{tap_id, "i-live-here"}, TourStep{tap_name, "Rose"},  TourStep{tap_id, "small-wins"},
    TourStep{tap_id, "the-wall"},    TourStep{picture, "wins"},     TourStep{tap_first, "win-"},   TourStep{picture, "win"},
    TourStep{tap_id, "back"},        TourStep{tap_id, "new-win"},   TourStep{picture, "win-about"},
};

constexpr std::array resident_notes{
    TourStep{tap_id, "i-live-here"}, TourStep{tap_name, "Rose"},   TourStep{tap_id, "notes"}, TourStep{picture, "resident-notes"},
    TourStep{tap_first, "note-"},    TourStep{picture, "resident-note"},
    TourStep{tap_id, "back"},        TourStep{tap_id, "leave-a-note"}, TourStep{tap_id, "asks"}, TourStep{picture, "resident-note-for"},
    TourStep{tap_id, "for-person"},  TourStep{picture, "note-person"}, TourStep{tap_name, "Tom"}, TourStep{picture, "resident-write-note"},
};

constexpr std::array saying{
    TourStep{tap_id, "i-live-here"},  TourStep{tap_name, "Rose"},         TourStep{tap_id, "say"},         TourStep{picture, "say"},
    TourStep{tap_id, "asking-2"},     TourStep{picture, "say-words"},     TourStep{tap_id, "sentence-206"}, TourStep{picture, "say-where-else"},
    TourStep{tap_id, "who-hears"},    TourStep{picture, "say-to"},        TourStep{tap_id, "done"},        TourStep{picture, "thank-you-say"},
    TourStep{tap_id, "undo"},         TourStep{home},                     TourStep{tap_id, "i-live-here"}, TourStep{tap_name, "Rose"},
    TourStep{tap_id, "say"},          TourStep{tap_id, "asks"},           TourStep{picture, "asks-own"},   TourStep{tap_first, "ask-"},
    TourStep{picture, "ask-own"},     TourStep{tap_id, "went-11"},        TourStep{picture, "thank-you-went"}, TourStep{home},
    TourStep{tap_id, "i-live-here"},  TourStep{tap_name, "Rose"},         TourStep{tap_id, "say"},         TourStep{tap_id, "asking-1"},
    TourStep{tap_id, "own-words"},    TourStep{picture, "write-ask"},     TourStep{home},                  TourStep{tap_id, "i-live-here"},
    TourStep{tap_name, "Rose"},       TourStep{tap_id, "say"},            TourStep{tap_id, "see-record"},  TourStep{picture, "my-record"},
    TourStep{tap_first, "month-"},    TourStep{picture, "my-record-month"}, TourStep{tap_first, "week-"},
    TourStep{picture, "my-record-week"}, TourStep{home},                TourStep{tap_id, "help"},
    TourStep{tap_id, "contacts"},     TourStep{picture, "contacts"},
};

// Tom has invited Grace, whose badge is 1000000001; Rose invites somebody herself.
constexpr std::array conversations{
    TourStep{tap_id, "i-work-here"},  TourStep{type, "1000000001"},       TourStep{enter},                 TourStep{picture, "staff-with-invitation"},
    TourStep{tap_id, "conversations"}, TourStep{picture, "conversations"}, TourStep{tap_first, "talk-"},   TourStep{picture, "conversation-invited"},
    TourStep{tap_id, "answer-3"},     TourStep{picture, "conversation-beside"}, TourStep{tap_id, "back"},  TourStep{tap_id, "answer-1"},
    TourStep{picture, "conversation-when"}, TourStep{tap_first, "when-"}, TourStep{picture, "conversation-where"}, TourStep{tap_id, "where-3"},
    TourStep{picture, "conversation-arranged"}, TourStep{home},           TourStep{tap_id, "i-live-here"}, TourStep{tap_name, "Rose"},
    TourStep{tap_id, "notes"},        TourStep{tap_id, "invite"},         TourStep{picture, "invite-who"}, TourStep{tap_first, "person-"},
    TourStep{picture, "invite-words"}, TourStep{tap_id, "own-words"},     TourStep{picture, "write-invite"}, TourStep{tap_id, "back"},
    TourStep{tap_first, "sentence-"}, TourStep{picture, "conversation-own"}, TourStep{tap_id, "undo"},     TourStep{home},
    TourStep{tap_id, "i-live-here"},  TourStep{tap_name, "Rose"},         TourStep{tap_id, "notes"},       TourStep{tap_id, "invite"},
    TourStep{tap_id, "conversations"}, TourStep{tap_first, "talk-"},      TourStep{picture, "conversation-repaired"},
};

constexpr std::array looking_back{
    TourStep{tap_id, "i-live-here"}, TourStep{tap_name, "Rose"},          TourStep{tap_id, "looking-back"}, TourStep{picture, "looking-back"},
    TourStep{tap_id, "back-moods"},  TourStep{picture, "back-week"},      TourStep{tap_id, "month"},        TourStep{picture, "back-month"},
    TourStep{tap_id, "other-view"},  TourStep{picture, "back-month-others"}, TourStep{tap_id, "back"},      TourStep{tap_first, "day-"},
    TourStep{picture, "back-day"},   TourStep{home},                      TourStep{tap_id, "i-live-here"},  TourStep{tap_name, "Rose"},
    TourStep{tap_id, "looking-back"}, TourStep{tap_id, "back-did"},       TourStep{picture, "back-did"},    TourStep{tap_id, "back"},
    TourStep{tap_id, "back-myself"}, TourStep{picture, "back-myself"},    TourStep{tap_id, "back"},         TourStep{tap_id, "back-wins"},
    TourStep{picture, "back-wins"},
};

constexpr std::array about_me{
    TourStep{tap_id, "i-live-here"},  TourStep{tap_name, "Rose"},         TourStep{tap_id, "about-me"},    TourStep{picture, "about-me"},
    TourStep{tap_id, "topic-5"},      TourStep{picture, "about-topic"},   TourStep{tap_first, "statement-"}, TourStep{picture, "about-statement"},
    TourStep{tap_id, "readers"},      TourStep{picture, "about-readers"}, TourStep{home},                  TourStep{tap_id, "i-live-here"},
    TourStep{tap_name, "Rose"},       TourStep{tap_id, "about-me"},       TourStep{tap_id, "topic-1"},     TourStep{tap_id, "say"},
    TourStep{picture, "about-say"},   TourStep{tap_first, "phrase-"},     TourStep{picture, "thank-you-about"}, TourStep{tap_id, "undo"},
    TourStep{home},                   TourStep{tap_id, "i-live-here"},    TourStep{tap_name, "Rose"},      TourStep{tap_id, "about-me"},
    TourStep{tap_id, "topic-21"},     TourStep{picture, "life-story"},    TourStep{tap_id, "say"},         TourStep{picture, "about-when"},
    TourStep{tap_id, "a-year"},       TourStep{picture, "about-decade"},  TourStep{tap_id, "decade-1960"}, TourStep{picture, "about-year"},
    TourStep{home},                   TourStep{tap_id, "i-live-here"},    TourStep{tap_name, "Rose"},      TourStep{tap_id, "about-me"},
    TourStep{tap_id, "suggestions"},  TourStep{picture, "about-suggestion"}, TourStep{home},               TourStep{tap_id, "i-live-here"},
    TourStep{tap_name, "Rose"},       TourStep{tap_id, "about-me"},       TourStep{tap_id, "print"},       TourStep{picture, "about-print"},
};

constexpr std::array cards{
    TourStep{tap_id, "i-live-here"},  TourStep{tap_name, "Rose"},         TourStep{tap_id, "about-me"},    TourStep{tap_id, "card-sort"},
    TourStep{picture, "card-sort"},   TourStep{tap_id, "place-1"},        TourStep{tap_id, "stop"},        TourStep{picture, "card-sort-picture"},
    TourStep{home},                   TourStep{tap_id, "i-live-here"},    TourStep{tap_name, "Rose"},      TourStep{tap_id, "about-me"},
    TourStep{tap_id, "card-sort"},    TourStep{tap_id, "other-cards"},    TourStep{picture, "card-sort-topics"}, TourStep{tap_id, "cards-1"},
    TourStep{tap_id, "compare"},      TourStep{picture, "card-sort-compared"}, TourStep{home},             TourStep{tap_id, "i-live-here"},
    TourStep{tap_name, "Rose"},       TourStep{tap_id, "about-me"},       TourStep{tap_id, "importance"},  TourStep{picture, "importance"},
    TourStep{tap_id, "important-5"},  TourStep{picture, "importance-but-cannot"}, TourStep{tap_id, "stop"}, TourStep{picture, "importance-answers"},
};

// From the stick of the tour.
constexpr std::array photographs{
    TourStep{tap_id, "i-live-here"},  TourStep{tap_name, "Rose"},         TourStep{tap_id, "about-me"},    TourStep{tap_id, "portrait"},
    TourStep{picture, "portrait"},    TourStep{tap_id, "choose"},         TourStep{alone, "2"},             TourStep{picture, "photographs"},
    TourStep{tap_id, "photo-1"},
    TourStep{picture, "photograph-reading"}, TourStep{alone, "2"},        TourStep{picture, "photograph-look"}, TourStep{tap_id, "use"},        TourStep{picture, "photograph-agreed"}, TourStep{tap_id, "agreed-circle"},
    TourStep{picture, "thank-you-photograph"}, TourStep{tap_id, "back"},  TourStep{picture, "portrait-chosen"}, TourStep{home},
    TourStep{tap_id, "i-live-here"},  TourStep{tap_name, "Rose"},         TourStep{tap_id, "about-me"},    TourStep{tap_id, "topic-21"},
    TourStep{tap_first, "statement-"}, TourStep{picture, "moment-with-photograph"},
};

constexpr std::array about_rose{
    TourStep{tap_id, "im-visiting"},  TourStep{tap_name, "Rose"},         TourStep{tap_name, "Tom"},       TourStep{type, "135790"},
    TourStep{enter},                  TourStep{tap_id, "about-me"},       TourStep{picture, "about-visitor"}, TourStep{tap_id, "suggestions"},
    TourStep{picture, "about-suggestions"},
};

// What staff write down, pass on and look after.
constexpr std::array about_residents{
    TourStep{tap_id, "i-work-here"},  TourStep{type, "1000000001"},       TourStep{enter},                 TourStep{tap_id, "residents"},
    TourStep{tap_name, "Rose"},       TourStep{tap_id, "about-me"},       TourStep{picture, "about-staff"}, TourStep{tap_id, "topic-5"},
    TourStep{tap_id, "say"},          TourStep{picture, "about-how"},     TourStep{tap_id, "how-1"},       TourStep{picture, "about-do"},
    TourStep{tap_id, "please-1"},     TourStep{picture, "about-sense"},   TourStep{tap_id, "sense-2"},     TourStep{picture, "about-write"},
    TourStep{home},                   TourStep{tap_id, "i-work-here"},    TourStep{type, "1000000001"},    TourStep{enter},
    TourStep{tap_id, "residents"},    TourStep{tap_name, "Rose"},         TourStep{tap_id, "about-me"},    TourStep{tap_id, "topic-1"},
    TourStep{tap_id, "say"},          TourStep{tap_id, "how-4"},          TourStep{picture, "about-teller"}, TourStep{home},
    TourStep{tap_id, "i-work-here"},  TourStep{type, "1000000001"},       TourStep{enter},                 TourStep{tap_id, "residents"},
    TourStep{tap_name, "Rose"},       TourStep{tap_id, "about-me"},       TourStep{tap_id, "suggestions"}, TourStep{tap_first, "suggestion-"},
    TourStep{tap_id, "pass-on-answer"}, TourStep{picture, "about-reply"}, TourStep{home},                  TourStep{tap_id, "i-work-here"},
    TourStep{type, "1000000001"},     TourStep{enter},                    TourStep{tap_id, "residents"},   TourStep{tap_name, "Nasreen"},
    TourStep{tap_id, "about-me"},     TourStep{tap_id, "acts-for"},       TourStep{picture, "acts-for"},   TourStep{home},
    TourStep{tap_id, "i-work-here"},  TourStep{type, "1000000001"},       TourStep{enter},                 TourStep{tap_id, "residents"},
    TourStep{tap_name, "Rose"},       TourStep{tap_id, "about-me"},       TourStep{tap_id, "acts-for"},    TourStep{tap_first, "person-"},
    TourStep{picture, "acts-for-write"}, TourStep{home},            TourStep{tap_id, "i-work-here"},
    TourStep{type, "1000000001"},     TourStep{enter},                    TourStep{tap_id, "residents"},   TourStep{tap_name, "Rose"},
    TourStep{tap_id, "about-me"},     TourStep{tap_id, "card-sort"},
    TourStep{tap_id, "home-cards"},   TourStep{tap_id, "our-pictures"},   TourStep{picture, "our-pictures"}, TourStep{tap_id, "group-1"},
    TourStep{picture, "our-pictures-of-feelings"}, TourStep{tap_id, "picture-1"}, TourStep{picture, "our-picture"}, TourStep{tap_id, "back"},
    TourStep{tap_id, "back"},         TourStep{tap_id, "back"},           TourStep{picture, "home-cards"}, TourStep{tap_id, "add-card"},    TourStep{tap_id, "cards-1"},
    TourStep{picture, "home-card-picture"}, TourStep{tap_id, "picture-2"}, TourStep{picture, "home-card-write"},
};

// Helen manages; her badge is 1000000003.
constexpr std::array asked{
    TourStep{tap_id, "i-work-here"},  TourStep{type, "1000000003"},       TourStep{enter},                 TourStep{tap_id, "asked"},
    TourStep{picture, "asks"},        TourStep{tap_first, "ask-"},        TourStep{picture, "ask"},        TourStep{tap_id, "tried"},
    TourStep{picture, "step-words"},  TourStep{tap_first, "sentence-"},   TourStep{picture, "ask-tried"},  TourStep{home},
    TourStep{tap_id, "i-work-here"},  TourStep{type, "1000000003"},       TourStep{enter},                 TourStep{tap_id, "contacts"},
    TourStep{tap_first, "contact-"},  TourStep{picture, "contact"},       TourStep{tap_id, "back"},        TourStep{tap_id, "add-contact"},
    TourStep{picture, "contact-kind"}, TourStep{home},                    TourStep{tap_id, "i-work-here"}, TourStep{type, "1000000003"},
    TourStep{enter},                  TourStep{tap_id, "residents"},      TourStep{tap_name, "Rose"},      TourStep{tap_id, "key-people"},
    TourStep{picture, "key-people"},
};

// Grace's badge; see demo_cast.cpp.
constexpr std::array staff{
    TourStep{tap_id, "i-work-here"},    TourStep{tap_name, "Grace"},        TourStep{picture, "pin-pad"},
    TourStep{home},                     TourStep{tap_id, "i-work-here"},    TourStep{type, "1000000001"},
    TourStep{enter},                    TourStep{picture, "staff"},         TourStep{tap_id, "residents"},
    TourStep{picture, "staff-residents"}, TourStep{tap_name, "Rose"},       TourStep{picture, "staff-resident"},
    TourStep{tap_id, "they-seem"},      TourStep{picture, "noticed"},       TourStep{tap_id, "back"},
    TourStep{tap_id, "pass-on"},        TourStep{picture, "pass-on"},       TourStep{tap_id, "back"},
    TourStep{tap_id, "leave-a-note"},   TourStep{picture, "note-for"},      TourStep{tap_id, "for-team"},
    TourStep{picture, "write-note"},    TourStep{home},                     TourStep{tap_id, "i-work-here"},
    TourStep{type, "1000000001"},       TourStep{enter},                    TourStep{tap_id, "notes"},
    TourStep{picture, "notes"},         TourStep{tap_first, "note-"},       TourStep{picture, "note"},
    TourStep{home},                     TourStep{tap_id, "i-work-here"},    TourStep{type, "1000000001"},
    TourStep{enter},                    TourStep{tap_id, "residents"},      TourStep{tap_name, "Rose"},
    TourStep{tap_id, "moment"},         TourStep{picture, "moment"},        TourStep{tap_id, "moment-1"},
    TourStep{picture, "thank-you-moment"}, TourStep{tap_id, "say-more"},    TourStep{picture, "add-to-note"},
};

constexpr std::array handover{
    TourStep{tap_id, "i-work-here"},  TourStep{type, "1000000001"},     TourStep{enter},
    TourStep{tap_id, "to-arrange"},   TourStep{picture, "arrangements"}, TourStep{tap_id, "back"},
    TourStep{tap_id, "handover"},     TourStep{picture, "handover"},     TourStep{tap_name, "Rose"},
    TourStep{picture, "handover-card"}, TourStep{tap_id, "say-it-back"}, TourStep{picture, "say-back"},
    TourStep{tap_first, "matter-"},   TourStep{tap_id, "said-back"},     TourStep{picture, "handover-next"},
    TourStep{home},                   TourStep{tap_id, "i-work-here"},   TourStep{type, "1000000001"},
    TourStep{enter},                  TourStep{tap_id, "handover"},      TourStep{tap_id, "earlier"},
    TourStep{picture, "handover-history"}, TourStep{tap_first, "handover-"}, TourStep{picture, "handover-past"},
    TourStep{home},                   TourStep{tap_id, "i-work-here"},   TourStep{type, "1000000001"},
    TourStep{enter},                  TourStep{tap_id, "house-back"},    TourStep{picture, "house-back"},
    TourStep{tap_id, "back"},         TourStep{tap_id, "how-are-you"},   TourStep{picture, "how-are-you"},
    TourStep{tap_id, "weight-2"},     TourStep{tap_id, "relief-2"},      TourStep{picture, "what-would-help"},
    TourStep{tap_id, "back"},         TourStep{tap_id, "weights"},       TourStep{picture, "weights"},
    TourStep{home},                   TourStep{tap_id, "i-work-here"},   TourStep{type, "1000000001"},
    TourStep{enter},                  TourStep{tap_id, "agreed-next"},   TourStep{picture, "agreed-list"},
    TourStep{home},                   TourStep{tap_id, "i-work-here"},   TourStep{type, "1000000001"},     TourStep{enter},
    TourStep{tap_id, "residents"},    TourStep{tap_name, "Rose"},        TourStep{tap_id, "agree-next"},   TourStep{picture, "agree-next"},   TourStep{tap_id, "phrase-2"},
    TourStep{picture, "agreed"},      TourStep{tap_id, "carry-on"},      TourStep{picture, "agreed-when"},
    TourStep{tap_id, "day-1"},        TourStep{tap_id, "hand-to"},       TourStep{picture, "agreed-to"},
};

constexpr std::array running_the_home{
    TourStep{tap_id, "i-work-here"},   TourStep{type, "1000000003"},        TourStep{enter},                  TourStep{tap_id, "running"},
    TourStep{picture, "running"},      TourStep{tap_id, "people"},          TourStep{picture, "people"},      TourStep{tap_id, "residents"},
    TourStep{picture, "people-list"},  TourStep{tap_name, "Albert"},        TourStep{picture, "person"},      TourStep{tap_id, "picture"},
    TourStep{picture, "person-picture"}, TourStep{tap_id, "back"},          TourStep{tap_id, "full-name"},    TourStep{picture, "person-write"},
    TourStep{tap_id, "back"},          TourStep{tap_id, "comes-in"},        TourStep{tap_id, "pictures"},     TourStep{picture, "give-pictures"},
    TourStep{tap_id, "back"},          TourStep{tap_id, "back"},            TourStep{tap_id, "leaving"},      TourStep{picture, "person-leaving"},
    TourStep{tap_id, "moved"},         TourStep{picture, "person-leave"},   TourStep{tap_id, "stays"},        TourStep{home},
    TourStep{tap_id, "i-work-here"},   TourStep{type, "1000000003"},        TourStep{enter},                  TourStep{tap_id, "running"},
    TourStep{tap_id, "badges"},        TourStep{picture, "badges"},         TourStep{tap_first, "person-"},   TourStep{picture, "badge-and-pin"},
    TourStep{tap_id, "pin"},           TourStep{picture, "give-pin"},       TourStep{tap_id, "back"},         TourStep{tap_id, "badge"},
    TourStep{picture, "give-badge"},   TourStep{home},                      TourStep{tap_id, "i-work-here"},  TourStep{type, "1000000003"},
    TourStep{enter},                   TourStep{tap_id, "running"},         TourStep{tap_id, "circles"},      TourStep{tap_name, "Rose"},
    TourStep{picture, "person-circle"}, TourStep{tap_name, "Tom"},          TourStep{picture, "circle-of-whom"}, TourStep{tap_id, "back"},
    TourStep{tap_id, "add"},           TourStep{picture, "circle-add"},     TourStep{home},
    TourStep{tap_id, "i-work-here"},   TourStep{type, "1000000003"},        TourStep{enter},                  TourStep{tap_id, "running"},
    TourStep{tap_id, "phrases"},       TourStep{picture, "our-phrases"},    TourStep{tap_id, "phrases-5"},    TourStep{picture, "phrases-of"},
    TourStep{tap_id, "back"},          TourStep{tap_id, "phrases-7"},       TourStep{tap_first, "sentence-"}, TourStep{picture, "our-sentence"},
    TourStep{tap_id, "language-1"},    TourStep{picture, "write-sentence"},
    TourStep{home},                    TourStep{tap_id, "i-work-here"},     TourStep{type, "1000000003"},     TourStep{enter},
    TourStep{tap_id, "running"},       TourStep{tap_id, "the-home"},        TourStep{picture, "the-home"},    TourStep{tap_id, "languages"},
    TourStep{picture, "home-languages"}, TourStep{tap_id, "back"},          TourStep{tap_id, "evening-shift"}, TourStep{picture, "home-shift"},
    TourStep{home},                    TourStep{tap_id, "i-work-here"},     TourStep{type, "1000000003"},     TourStep{enter},
    TourStep{tap_id, "running"},       TourStep{tap_id, "people-file"},     TourStep{alone, "1"},             TourStep{picture, "people-file"},
    TourStep{tap_first, "file-"},      TourStep{alone, "1"},                TourStep{picture, "people-preview"}, TourStep{home},                    TourStep{tap_id, "i-work-here"},  TourStep{type, "1000000003"},
    TourStep{enter},                   TourStep{tap_id, "running"},         TourStep{tap_id, "set-up"},       TourStep{picture, "set-up"},
    TourStep{tap_id, "residents"},     TourStep{picture, "set-up-residents"},
};

constexpr std::array two_languages{
    TourStep{tap_id, "comfort"},        TourStep{tap_id, "language"},       TourStep{picture, "language"},
    TourStep{home},                     TourStep{tap_id, "i-work-here"},    TourStep{type, "1000000001"},
    TourStep{enter},                    TourStep{tap_id, "residents"},      TourStep{tap_name, "Farida"},
    TourStep{tap_id, "talk"},           TourStep{picture, "talk"},          TourStep{tap_id, "talk-language"},
    TourStep{picture, "talk-language"}, TourStep{tap_id, "back"},           TourStep{tap_id, "talk-1"},
    TourStep{picture, "talk-phrases"},  TourStep{tap_id, "phrase-1"},       TourStep{picture, "talk-card"},
};

constexpr std::array visit{
    TourStep{tap_id, "im-visiting"}, TourStep{picture, "im-visiting"}, TourStep{tap_name, "Rose"}, TourStep{picture, "visitors"},
    TourStep{tap_name, "Tom"},       TourStep{picture, "visitor-pin"}, TourStep{type, "135790"},   TourStep{enter},
    TourStep{picture, "visitor"},    TourStep{tap_id, "leave-a-note"}, TourStep{tap_id, "for-resident"},
    TourStep{picture, "visitor-write-note"}, TourStep{home},         TourStep{tap_id, "im-visiting"}, TourStep{tap_name, "Rose"},
    TourStep{tap_name, "Tom"},       TourStep{type, "135790"},         TourStep{enter},              TourStep{tap_id, "news"},
    TourStep{picture, "news"},       TourStep{tap_first, "note-"},     TourStep{picture, "visitor-note"},
};

constexpr std::array comforts{
    TourStep{tap_id, "i-live-here"}, TourStep{tap_name, "Rose"},        TourStep{tap_id, "comfort"},      TourStep{picture, "comfort-own"},
    TourStep{tap_id, "text-size"},   TourStep{picture, "text-size"},    TourStep{tap_id, "back"},         TourStep{tap_id, "explore"},
    TourStep{picture, "explore"},    TourStep{home},                    TourStep{tap_id, "i-live-here"},  TourStep{tap_name, "Rose"},
    TourStep{tap_id, "comfort"},     TourStep{tap_id, "own-lock"},      TourStep{picture, "own-lock"},    TourStep{tap_id, "pictures"},
    TourStep{picture, "own-lock-pictures"}, TourStep{home},             TourStep{tap_id, "i-live-here"},  TourStep{tap_name, "Rose"},
    TourStep{tap_id, "comfort"},     TourStep{tap_id, "touching"},      TourStep{picture, "touching"},
    TourStep{tap_id, "hold"},        TourStep{picture, "hold-to-press"}, TourStep{tap_id, "try-it"},      TourStep{picture, "tried"},
    TourStep{tap_id, "back"},        TourStep{tap_id, "tuning"},        TourStep{picture, "tuning-game"},
    TourStep{tap_id, "target"}, TourStep{tap_id, "target"}, TourStep{tap_id, "target"}, TourStep{tap_id, "target"},
    TourStep{tap_id, "target"}, TourStep{tap_id, "target"}, TourStep{tap_id, "target"}, TourStep{tap_id, "target"},
    TourStep{tap_id, "target"}, TourStep{tap_id, "target"}, TourStep{tap_id, "target"}, TourStep{tap_id, "target"},
    TourStep{picture, "tuning-proposal"}, TourStep{tap_id, "leave-tuning"}, TourStep{home},               TourStep{tap_id, "i-live-here"},
    TourStep{tap_name, "Rose"},      TourStep{tap_id, "comfort"},       TourStep{tap_id, "touching"},     TourStep{tap_id, "switches"},
    TourStep{tap_id, "switches"},    TourStep{tap_id, "step-2"},        TourStep{tap_id, "back"},         TourStep{picture, "switches"},
    TourStep{tap_id, "choose-switch"}, TourStep{picture, "choose-switch"}, TourStep{tap_id, "back"},      TourStep{tap_id, "switches"},
    TourStep{tap_id, "step-1"},      TourStep{home},                    TourStep{tap_id, "i-work-here"},  TourStep{type, "1000000001"},
    TourStep{enter},                 TourStep{tap_id, "clean-glass"},   TourStep{picture, "cleaning"},    TourStep{alone, "31"},
};

constexpr std::array voices{
    TourStep{tap_id, "im-visiting"}, TourStep{tap_name, "Rose"},        TourStep{tap_name, "Tom"},        TourStep{type, "135790"},
    TourStep{enter},                 TourStep{tap_id, "my-voice"},      TourStep{picture, "may-i"},       TourStep{tap_id, "give-voice"},
    TourStep{picture, "my-voice"},   TourStep{tap_id, "words-group-2"}, TourStep{picture, "my-words"},    TourStep{tap_id, "words-2"},
    TourStep{picture, "record"},     TourStep{tap_id, "record"},        TourStep{picture, "recording"},   TourStep{tap_id, "stop-recording"},
    TourStep{picture, "recorded"},   TourStep{tap_id, "keep-recording"}, TourStep{picture, "my-words-recorded"}, TourStep{tap_id, "back"},
    TourStep{tap_id, "other-words"}, TourStep{picture, "other-words"},  TourStep{home},                   TourStep{tap_id, "i-live-here"},
    TourStep{tap_name, "Rose"},      TourStep{tap_id, "comfort"},       TourStep{tap_id, "voices"},       TourStep{picture, "voices"},
};

constexpr std::array deciding{
    TourStep{tap_id, "i-live-here"},  TourStep{tap_name, "Rose"},         TourStep{tap_id, "choice-wanted"}, TourStep{tap_id, "all-questions"},
    TourStep{picture, "decisions"},
    TourStep{home},                   TourStep{tap_id, "i-live-here"},    TourStep{tap_name, "Rose"},      TourStep{tap_id, "choice-wanted"},
    TourStep{picture, "decision-choose"}, TourStep{tap_id, "for-and-against"}, TourStep{picture, "decision-own"}, TourStep{tap_id, "back"},
    TourStep{tap_first, "choose-"},   TourStep{picture, "thank-you-choice"}, TourStep{tap_id, "undo"},     TourStep{home},
    TourStep{tap_id, "i-live-here"},  TourStep{tap_name, "Rose"},         TourStep{tap_id, "choice-wanted"}, TourStep{tap_id, "all-questions"},
    TourStep{tap_id, "ask-to-decide"}, TourStep{picture, "decision-start"}, TourStep{home},                  TourStep{tap_id, "i-work-here"}, TourStep{type, "1000000001"},
    TourStep{enter},                  TourStep{tap_id, "decisions"},      TourStep{picture, "decisions-staff"}, TourStep{tap_first, "decision-"},
    TourStep{picture, "decision"},    TourStep{tap_first, "option-"},     TourStep{picture, "decision-weigh"}, TourStep{tap_id, "back"},
    TourStep{tap_id, "choose"},       TourStep{tap_first, "choose-"},     TourStep{picture, "decision-how"}, TourStep{tap_id, "back"},
    TourStep{tap_id, "back"},         TourStep{tap_id, "differ"},         TourStep{picture, "decision-differ"}, TourStep{tap_first, "choose-"},
    TourStep{picture, "decision-review"}, TourStep{tap_id, "back"},       TourStep{tap_id, "back"},        TourStep{tap_id, "more-of-it"},
    TourStep{picture, "decision-more"}, TourStep{tap_id, "everything"},   TourStep{picture, "decision-earlier"}, TourStep{tap_id, "back"},
    TourStep{tap_id, "who-was-asked"}, TourStep{picture, "decision-asked"}, TourStep{tap_first, "person-"}, TourStep{picture, "decision-person"},
    TourStep{tap_id, "back"},         TourStep{tap_id, "back"},           TourStep{tap_id, "what-helped"}, TourStep{picture, "decision-help"},
    TourStep{tap_id, "back"},         TourStep{tap_id, "add-option"},     TourStep{picture, "decision-option"}, TourStep{tap_first, "option-"},
    TourStep{picture, "write-decision"},
};

constexpr std::array working_together{
    TourStep{tap_id, "i-live-here"}, TourStep{tap_name, "Rose"}, TourStep{picture, "resident-with-partnership"}, TourStep{tap_id, "partnership-waits"},
    TourStep{picture, "partner-share"}, TourStep{tap_id, "talk-first"}, TourStep{picture, "partner-talk-first"}, TourStep{tap_id, "undo"},
    TourStep{tap_first, "line-"}, TourStep{picture, "partner-share-who"}, TourStep{tap_id, "own-words"}, TourStep{picture, "write-partner"},
    TourStep{home}, TourStep{tap_id, "i-live-here"}, TourStep{tap_name, "Rose"}, TourStep{tap_id, "say"},
    TourStep{tap_id, "partnerships"}, TourStep{picture, "partnerships"}, TourStep{tap_id, "begin"}, TourStep{picture, "partner-who"},
    TourStep{tap_first, "person-"}, TourStep{picture, "partner-start"}, TourStep{tap_id, "back"}, TourStep{tap_id, "back"},
    TourStep{tap_first, "partnership-"}, TourStep{picture, "partnership"}, TourStep{tap_id, "goals"}, TourStep{picture, "partner-no-goals"},
    TourStep{tap_id, "new-goal"}, TourStep{picture, "partner-goal-words"}, TourStep{tap_id, "back"}, TourStep{tap_id, "back"},
    TourStep{tap_id, "how-are-we"}, TourStep{picture, "together"}, TourStep{tap_first, "strand-"}, TourStep{picture, "together-strand"},
    TourStep{tap_id, "what-it-means"}, TourStep{picture, "together-about"}, TourStep{tap_id, "back"}, TourStep{tap_first, "strand-answer-"},
    TourStep{tap_first, "strand-answer-"}, TourStep{tap_first, "strand-answer-"}, TourStep{tap_first, "strand-answer-"}, TourStep{tap_first, "strand-answer-"},
    TourStep{picture, "together-show"}, TourStep{tap_id, "keep-it"}, TourStep{tap_id, "back"}, TourStep{tap_id, "share"},
    TourStep{tap_id, "add"}, TourStep{picture, "partner-topics"}, TourStep{home}, TourStep{tap_id, "i-work-here"},
    TourStep{type, "1000000001"}, TourStep{enter}, TourStep{tap_id, "partnerships"}, TourStep{picture, "partnerships-staff"},
    TourStep{tap_first, "partnership-"}, TourStep{tap_id, "goals"}, TourStep{tap_first, "goal-"}, TourStep{picture, "partner-goal"},
    TourStep{tap_first, "step-"}, TourStep{picture, "partner-not-done"}, TourStep{tap_id, "yes"}, TourStep{tap_first, "step-"},
    TourStep{picture, "partner-step-done"}, TourStep{tap_id, "make-a-win"}, TourStep{picture, "win-of-a-goal"}, TourStep{tap_id, "back"},
    TourStep{tap_id, "back"}, TourStep{tap_id, "back"}, TourStep{tap_id, "how-are-we"}, TourStep{picture, "together-looked"},
    TourStep{tap_id, "side-by-side"}, TourStep{picture, "together-side"}, TourStep{tap_id, "back"}, TourStep{tap_id, "back"},
    TourStep{tap_id, "what-else"}, TourStep{picture, "partner-more"}, TourStep{tap_id, "back"}, TourStep{tap_id, "share"},
    TourStep{tap_id, "agree"}, TourStep{picture, "partner-agreed"}, TourStep{tap_id, "earlier"}, TourStep{picture, "partner-earlier"},
    TourStep{home}, TourStep{tap_id, "i-live-here"}, TourStep{tap_name, "Rose"}, TourStep{tap_id, "say"},
    TourStep{tap_id, "partnerships"}, TourStep{tap_first, "partnership-"}, TourStep{tap_id, "what-else"}, TourStep{tap_id, "readers"},
    TourStep{picture, "partner-readers"},
};

constexpr std::array our_house{
    TourStep{tap_id, "i-work-here"},  TourStep{type, "1000000001"},       TourStep{enter},                   TourStep{tap_id, "our-house"},
    TourStep{picture, "our-house"},   TourStep{tap_id, "gazette"},        TourStep{picture, "gazette"},      TourStep{tap_id, "paper-people"},
    TourStep{picture, "paper-people"}, TourStep{tap_id, "back"},          TourStep{tap_id, "back"},          TourStep{tap_id, "cultures"},
    TourStep{picture, "cultures"},    TourStep{tap_id, "festivals"},      TourStep{picture, "festivals"},    TourStep{tap_first, "festival-51"},
    TourStep{picture, "festival"},    TourStep{home},                     TourStep{tap_id, "i-live-here"},   TourStep{tap_name, "Rose"},
    TourStep{tap_id, "small-wins"},   TourStep{tap_id, "house-paper"},    TourStep{picture, "house-paper"},  TourStep{home},
    TourStep{tap_id, "im-visiting"},  TourStep{tap_name, "Mei"},          TourStep{tap_name, "Nora"},        TourStep{type, "303030"},
    TourStep{enter},                  TourStep{tap_id, "my-events"},      TourStep{picture, "my-events"},    TourStep{tap_first, "event-"},
    TourStep{picture, "my-event"},    TourStep{tap_id, "event-words"},    TourStep{picture, "event-words"},  TourStep{tap_id, "write"},
    TourStep{picture, "write-event-words"}, TourStep{home},               TourStep{tap_id, "i-live-here"},   TourStep{tap_name, "Mei"},
    TourStep{tap_id, "whats-on"},     TourStep{tap_id, "next-day"},       TourStep{tap_id, "next-day"},      TourStep{tap_id, "next-day"},
    TourStep{tap_id, "next-day"},     TourStep{tap_id, "next-day"},       TourStep{tap_id, "next-day"},      TourStep{tap_id, "next-day"},
    TourStep{tap_name, "Allotment visit"}, TourStep{tap_id, "tell-partner"}, TourStep{picture, "tell-partner"},
};

constexpr std::array circles{
    TourStep{tap_id, "i-live-here"},  TourStep{tap_name, "Rose"},         TourStep{tap_id, "circle"},      TourStep{picture, "circle"},
    TourStep{tap_first, "mark-"},     TourStep{picture, "circle-mark"},   TourStep{tap_id, "brings"},      TourStep{picture, "circle-brings"},
    TourStep{tap_id, "back"},         TourStep{tap_id, "touch"},          TourStep{picture, "circle-touch"}, TourStep{tap_id, "back"},
    TourStep{tap_id, "earlier"},      TourStep{picture, "circle-earlier"}, TourStep{tap_id, "back"},       TourStep{tap_id, "back"},
    TourStep{tap_id, "put-in"},       TourStep{picture, "circle-put-in"}, TourStep{tap_id, "kind-3"},      TourStep{picture, "circle-choose"},
    TourStep{tap_id, "own-words"},    TourStep{picture, "circle-write"},  TourStep{tap_id, "back"},        TourStep{tap_id, "back"},
    TourStep{tap_id, "readers"},        TourStep{picture, "circle-readers"}, TourStep{tap_id, "audience-2"},
    TourStep{picture, "circle-named"}, TourStep{tap_id, "back"},         TourStep{tap_id, "back"},        TourStep{tap_id, "who-left"},
    TourStep{picture, "circle-left"}, TourStep{home},                    TourStep{tap_id, "i-work-here"}, TourStep{type, "1000000001"},
    TourStep{enter},                  TourStep{tap_id, "residents"},      TourStep{tap_name, "Harold"},    TourStep{tap_id, "circle"},
    TourStep{picture, "circle-staff"}, TourStep{home},                    TourStep{tap_id, "i-work-here"}, TourStep{type, "1000000001"},
    TourStep{enter},                  TourStep{tap_id, "house-back"},     TourStep{tap_id, "days-since"},  TourStep{picture, "days-since"},
};

constexpr std::array alone_in_the_lounge{
    TourStep{tap_id, "i-live-here"}, TourStep{tap_name, "Rose"}, TourStep{alone, "95"}, TourStep{picture, "still-there"},
    TourStep{alone, "31"},           TourStep{alone, "310"},     TourStep{picture, "dimmed"},
};

constexpr std::array<std::span<const TourStep>, 27> chapters{house, feeling, going_out, round_the_calendar, win, resident_notes, about_me, cards, photographs, about_rose, saying, conversations, looking_back, deciding, circles, working_together, staff, about_residents, asked, handover, visit, running_the_home, two_languages, comforts, voices, our_house, alone_in_the_lounge};

} // namespace

std::span<const std::span<const TourStep>> tour_chapters() {
    return chapters;
}

} // namespace app
