// One loader per screen: data, as this viewer may see it, to a View with its words ready in the language in front.
#pragma once
#include "app/screens/view.h"
#include "app/session.h"

namespace app {

View load_welcome(const Loading&);
View load_help(const Loading&);
View load_comfort(const Loading&);
View load_comfort_part(const Loading&);
View load_comfort_setting(const Loading&);
View load_choose_switch(const Loading&);
View load_tuning_game(const Loading&);
View load_tuning_proposal(const Loading&);
View load_voices(const Loading&);
View load_my_voice(const Loading&);
View load_my_words(const Loading&);
View load_other_words(const Loading&);
View load_record_words(const Loading&);
View load_i_live_here(const Loading&);
View load_picture_lock(const Loading&);
View load_resident(const Loading&);
View load_feelings(const Loading&);
View load_feeling_about(const Loading&);
View load_who_may_know(const Loading&);
View load_me_and(const Loading&);
View load_not_a_call_bell(const Loading&);
View load_whats_on(const Loading&);
View load_activity(const Loading&);
View load_needs(const Loading&);
View load_small_win(const Loading&);
View load_wins(const Loading&);
View load_win(const Loading&);
View load_win_about(const Loading&);
View load_more_words(const Loading&);
View load_thank_you(const Loading&);
View load_i_work_here(const Loading&);
View load_pin_pad(const Loading&);
View load_staff(const Loading&);
View load_staff_residents(const Loading&);
View load_staff_resident(const Loading&);
View load_noticed(const Loading&);
View load_arrangements(const Loading&);
View load_handover(const Loading&);
View load_handover_card(const Loading&);
View load_say_back(const Loading&);
View load_handover_history(const Loading&);
View load_handover_past(const Loading&);
View load_im_visiting(const Loading&);
View load_visitors(const Loading&);
View load_visitor(const Loading&);
View load_note_for(const Loading&);
View load_write_note(const Loading&);
View load_notes(const Loading&);
View load_note(const Loading&);
View load_talk(const Loading&);
View load_talk_language(const Loading&);
View load_talk_phrases(const Loading&);
View load_talk_card(const Loading&);
View load_language(const Loading&);
View load_say(const Loading&);
View load_say_words(const Loading&);
View load_say_where_else(const Loading&);
View load_say_to(const Loading&);
View load_write_ask(const Loading&);
View load_asks(const Loading&);
View load_ask(const Loading&);
View load_step_words(const Loading&);
View load_my_record(const Loading&);
View load_my_record_month(const Loading&);
View load_contacts(const Loading&);
View load_contact_kind(const Loading&);
View load_contact(const Loading&);
View load_key_people(const Loading&);
View load_looking_back(const Loading&);
View load_back_week(const Loading&);
View load_back_month(const Loading&);
View load_back_day(const Loading&);
View load_back_did(const Loading&);
View load_back_myself(const Loading&);
View load_back_wins(const Loading&);

} // namespace app
