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

constexpr std::array win{
    TourStep{tap_id, "i-live-here"}, TourStep{tap_name, "Rose"},    TourStep{tap_id, "small-wins"}, TourStep{picture, "small-win"},
    TourStep{tap_first, "win-"},     TourStep{picture, "thank-you-win"}, TourStep{tap_id, "say-more"}, TourStep{picture, "more-words"},
    TourStep{home},                  TourStep{tap_id, "i-live-here"}, TourStep{tap_name, "Rose"},  TourStep{tap_id, "small-wins"},
    TourStep{tap_id, "the-wall"},    TourStep{picture, "wins"},     TourStep{tap_first, "win-"},   TourStep{picture, "win"},
    TourStep{tap_id, "back"},        TourStep{tap_id, "new-win"},   TourStep{picture, "win-about"},
};

constexpr std::array resident_notes{
    TourStep{tap_id, "i-live-here"}, TourStep{tap_name, "Rose"},   TourStep{tap_id, "notes"}, TourStep{picture, "resident-notes"},
    TourStep{tap_first, "note-"},    TourStep{picture, "resident-note"},
};

// Grace's badge; see demo_cast.cpp.
constexpr std::array staff{
    TourStep{tap_id, "i-work-here"},    TourStep{tap_name, "Grace"},        TourStep{picture, "pin-pad"},
    TourStep{home},                     TourStep{tap_id, "i-work-here"},    TourStep{type, "1000000001"},
    TourStep{enter},                    TourStep{picture, "staff"},         TourStep{tap_id, "residents"},
    TourStep{picture, "staff-residents"}, TourStep{tap_name, "Rose"},       TourStep{picture, "staff-resident"},
    TourStep{tap_id, "they-seem"},      TourStep{picture, "noticed"},       TourStep{tap_id, "back"},
    TourStep{tap_id, "leave-a-note"},   TourStep{picture, "note-for"},      TourStep{tap_id, "for-team"},
    TourStep{picture, "write-note"},    TourStep{home},                     TourStep{tap_id, "i-work-here"},
    TourStep{type, "1000000001"},       TourStep{enter},                    TourStep{tap_id, "notes"},
    TourStep{picture, "notes"},         TourStep{tap_first, "note-"},       TourStep{picture, "note"},
};

constexpr std::array handover{
    TourStep{tap_id, "i-work-here"},  TourStep{type, "1000000001"},     TourStep{enter},
    TourStep{tap_id, "to-arrange"},   TourStep{picture, "arrangements"}, TourStep{tap_id, "back"},
    TourStep{tap_id, "handover"},     TourStep{picture, "handover"},     TourStep{tap_name, "Rose"},
    TourStep{picture, "handover-card"}, TourStep{tap_id, "say-it-back"}, TourStep{picture, "say-back"},
    TourStep{tap_first, "matter-"},   TourStep{tap_id, "said-back"},     TourStep{picture, "handover-next"},
    TourStep{home},                   TourStep{tap_id, "i-work-here"},   TourStep{type, "1000000001"},
    TourStep{enter},                  TourStep{tap_id, "earlier"},       TourStep{picture, "handover-history"},
    TourStep{tap_first, "handover-"}, TourStep{picture, "handover-past"},
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
    TourStep{picture, "visitor-write-note"},
};

constexpr std::array alone_in_the_lounge{
    TourStep{tap_id, "i-live-here"}, TourStep{tap_name, "Rose"}, TourStep{alone, "95"}, TourStep{picture, "still-there"},
    TourStep{alone, "31"},           TourStep{alone, "310"},     TourStep{picture, "dimmed"},
};

constexpr std::array<std::span<const TourStep>, 10> chapters{house, feeling, going_out, win, resident_notes, staff, handover, visit, two_languages, alone_in_the_lounge};

} // namespace

std::span<const std::span<const TourStep>> tour_chapters() {
    return chapters;
}

} // namespace app
