// One loader per screen: data, as this viewer may see it, to a View with its words ready in the language in front.
#pragma once
#include "app/screens/view.h"
#include "app/session.h"

namespace app {

View load_welcome(const Loading&);
View load_help(const Loading&);
View load_comfort(const Loading&);
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
View load_about_me(const Loading&);
View load_about_topic(const Loading&);
View load_about_statement(const Loading&);
View load_about_readers(const Loading&);
View load_about_how(const Loading&);
View load_about_teller(const Loading&);
View load_about_do(const Loading&);
View load_about_sense(const Loading&);
View load_about_when(const Loading&);
View load_about_decade(const Loading&);
View load_about_year(const Loading&);
View load_about_say(const Loading&);
View load_about_write(const Loading&);
View load_about_suggestion(const Loading&);
View load_about_reply(const Loading&);
View load_about_suggestions(const Loading&);
View load_about_print(const Loading&);
View load_card_sort(const Loading&);
View load_card_sort_topics(const Loading&);
View load_card_sort_picture(const Loading&);
View load_importance(const Loading&);
View load_importance_answers(const Loading&);
View load_acts_for(const Loading&);
View load_acts_for_write(const Loading&);
View load_home_cards(const Loading&);
View load_home_card_picture(const Loading&);
View load_home_card_write(const Loading&);
View load_note_for(const Loading&);
View load_write_note(const Loading&);
View load_notes(const Loading&);
View load_note(const Loading&);

} // namespace app
