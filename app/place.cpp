// The names of the screens as programs say them.
#include "app/place.h"

namespace app {

const char* to_string(ScreenName screen) {
    switch (screen) {
    case ScreenName::welcome: return "welcome";
    case ScreenName::help: return "help";
    case ScreenName::comfort: return "comfort";
    case ScreenName::comfort_part: return "comfort_part";
    case ScreenName::comfort_setting: return "comfort_setting";
    case ScreenName::choose_switch: return "choose_switch";
    case ScreenName::tuning_game: return "tuning_game";
    case ScreenName::tuning_proposal: return "tuning_proposal";
    case ScreenName::voices: return "voices";
    case ScreenName::my_voice: return "my_voice";
    case ScreenName::my_words: return "my_words";
    case ScreenName::other_words: return "other_words";
    case ScreenName::record_words: return "record_words";
    case ScreenName::i_live_here: return "i_live_here";
    case ScreenName::picture_lock: return "picture_lock";
    case ScreenName::resident: return "resident";
    case ScreenName::feelings: return "feelings";
    case ScreenName::feeling_about: return "feeling_about";
    case ScreenName::who_may_know: return "who_may_know";
    case ScreenName::me_and: return "me_and";
    case ScreenName::not_a_call_bell: return "not_a_call_bell";
    case ScreenName::whats_on: return "whats_on";
    case ScreenName::activity: return "activity";
    case ScreenName::needs: return "needs";
    case ScreenName::small_win: return "small_win";
    case ScreenName::wins: return "wins";
    case ScreenName::win: return "win";
    case ScreenName::win_about: return "win_about";
    case ScreenName::more_words: return "more_words";
    case ScreenName::thank_you: return "thank_you";
    case ScreenName::i_work_here: return "i_work_here";
    case ScreenName::pin_pad: return "pin_pad";
    case ScreenName::staff: return "staff";
    case ScreenName::staff_residents: return "staff_residents";
    case ScreenName::staff_resident: return "staff_resident";
    case ScreenName::noticed: return "noticed";
    case ScreenName::arrangements: return "arrangements";
    case ScreenName::handover: return "handover";
    case ScreenName::handover_card: return "handover_card";
    case ScreenName::say_back: return "say_back";
    case ScreenName::handover_history: return "handover_history";
    case ScreenName::handover_past: return "handover_past";
    case ScreenName::im_visiting: return "im_visiting";
    case ScreenName::visitors: return "visitors";
    case ScreenName::visitor: return "visitor";
    case ScreenName::note_for: return "note_for";
    case ScreenName::write_note: return "write_note";
    case ScreenName::notes: return "notes";
    case ScreenName::note: return "note";
    case ScreenName::talk: return "talk";
    case ScreenName::talk_language: return "talk_language";
    case ScreenName::talk_phrases: return "talk_phrases";
    case ScreenName::talk_card: return "talk_card";
    case ScreenName::language: return "language";
    case ScreenName::say: return "say";
    case ScreenName::say_words: return "say_words";
    case ScreenName::say_where_else: return "say_where_else";
    case ScreenName::say_to: return "say_to";
    case ScreenName::write_ask: return "write_ask";
    case ScreenName::asks: return "asks";
    case ScreenName::ask: return "ask";
    case ScreenName::step_words: return "step_words";
    case ScreenName::my_record: return "my_record";
    case ScreenName::my_record_month: return "my_record_month";
    case ScreenName::contacts: return "contacts";
    case ScreenName::contact_kind: return "contact_kind";
    case ScreenName::contact: return "contact";
    case ScreenName::key_people: return "key_people";
    case ScreenName::looking_back: return "looking_back";
    case ScreenName::back_week: return "back_week";
    case ScreenName::back_month: return "back_month";
    case ScreenName::back_day: return "back_day";
    case ScreenName::back_did: return "back_did";
    case ScreenName::back_myself: return "back_myself";
    case ScreenName::back_wins: return "back_wins";
    }
    return "welcome";
}

} // namespace app
