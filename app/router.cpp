// From a place to its loader, and from a View to the drawing of its shape.
#include "app/router.h"

#include "app/screens/loaders.h"
#include "app/screens/paper_loaders.h"

namespace app {

View load_view(const Loading& loading) {
    switch (loading.place.screen) {
    case ScreenName::welcome: return load_welcome(loading);
    case ScreenName::help: return load_help(loading);
    case ScreenName::comfort: return load_comfort(loading);
    case ScreenName::comfort_part: return load_comfort_part(loading);
    case ScreenName::comfort_setting: return load_comfort_setting(loading);
    case ScreenName::choose_switch: return load_choose_switch(loading);
    case ScreenName::tuning_game: return load_tuning_game(loading);
    case ScreenName::tuning_proposal: return load_tuning_proposal(loading);
    case ScreenName::voices: return load_voices(loading);
    case ScreenName::my_voice: return load_my_voice(loading);
    case ScreenName::my_words: return load_my_words(loading);
    case ScreenName::other_words: return load_other_words(loading);
    case ScreenName::record_words: return load_record_words(loading);
    case ScreenName::i_live_here: return load_i_live_here(loading);
    case ScreenName::picture_lock: return load_picture_lock(loading);
    case ScreenName::resident: return load_resident(loading);
    case ScreenName::feelings: return load_feelings(loading);
    case ScreenName::feeling_about: return load_feeling_about(loading);
    case ScreenName::who_may_know: return load_who_may_know(loading);
    case ScreenName::me_and: return load_me_and(loading);
    case ScreenName::not_a_call_bell: return load_not_a_call_bell(loading);
    case ScreenName::whats_on: return load_whats_on(loading);
    case ScreenName::activity: return load_activity(loading);
    case ScreenName::needs: return load_needs(loading);
    case ScreenName::small_win: return load_small_win(loading);
    case ScreenName::wins: return load_wins(loading);
    case ScreenName::win: return load_win(loading);
    case ScreenName::win_about: return load_win_about(loading);
    case ScreenName::more_words: return load_more_words(loading);
    case ScreenName::add_to_it: return load_add_to_it(loading);
    case ScreenName::draw_it: return load_draw_it(loading);
    case ScreenName::say_it: return load_say_it(loading);
    case ScreenName::thank_you: return load_thank_you(loading);
    case ScreenName::i_work_here: return load_i_work_here(loading);
    case ScreenName::pin_pad: return load_pin_pad(loading);
    case ScreenName::staff: return load_staff(loading);
    case ScreenName::staff_residents: return load_staff_residents(loading);
    case ScreenName::staff_resident: return load_staff_resident(loading);
    case ScreenName::noticed: return load_noticed(loading);
    case ScreenName::arrangements: return load_arrangements(loading);
    case ScreenName::handover: return load_handover(loading);
    case ScreenName::handover_card: return load_handover_card(loading);
    case ScreenName::say_back: return load_say_back(loading);
    case ScreenName::handover_history: return load_handover_history(loading);
    case ScreenName::handover_past: return load_handover_past(loading);
    case ScreenName::im_visiting: return load_im_visiting(loading);
    case ScreenName::visitors: return load_visitors(loading);
    case ScreenName::visitor: return load_visitor(loading);
    case ScreenName::about_me: return load_about_me(loading);
    case ScreenName::about_topic: return load_about_topic(loading);
    case ScreenName::about_statement: return load_about_statement(loading);
    case ScreenName::about_readers: return load_about_readers(loading);
    case ScreenName::about_how: return load_about_how(loading);
    case ScreenName::about_teller: return load_about_teller(loading);
    case ScreenName::about_do: return load_about_do(loading);
    case ScreenName::about_sense: return load_about_sense(loading);
    case ScreenName::about_when: return load_about_when(loading);
    case ScreenName::about_decade: return load_about_decade(loading);
    case ScreenName::about_year: return load_about_year(loading);
    case ScreenName::about_say: return load_about_say(loading);
    case ScreenName::about_write: return load_about_write(loading);
    case ScreenName::about_suggestion: return load_about_suggestion(loading);
    case ScreenName::about_reply: return load_about_reply(loading);
    case ScreenName::about_suggestions: return load_about_suggestions(loading);
    case ScreenName::about_print: return load_about_print(loading);
    case ScreenName::card_sort: return load_card_sort(loading);
    case ScreenName::card_sort_topics: return load_card_sort_topics(loading);
    case ScreenName::card_sort_picture: return load_card_sort_picture(loading);
    case ScreenName::importance: return load_importance(loading);
    case ScreenName::importance_answers: return load_importance_answers(loading);
    case ScreenName::acts_for: return load_acts_for(loading);
    case ScreenName::acts_for_write: return load_acts_for_write(loading);
    case ScreenName::home_cards: return load_home_cards(loading);
    case ScreenName::home_card_picture: return load_home_card_picture(loading);
    case ScreenName::home_card_write: return load_home_card_write(loading);
    case ScreenName::note_for: return load_note_for(loading);
    case ScreenName::write_note: return load_write_note(loading);
    case ScreenName::notes: return load_notes(loading);
    case ScreenName::note: return load_note(loading);
    case ScreenName::note_person: return load_note_person(loading);
    case ScreenName::moment: return load_moment(loading);
    case ScreenName::pass_on: return load_pass_on(loading);
    case ScreenName::news: return load_news(loading);
    case ScreenName::activity_about: return load_activity_about(loading);
    case ScreenName::how_was_it: return load_how_was_it(loading);
    case ScreenName::calendar: return load_calendar(loading);
    case ScreenName::occasion: return load_occasion(loading);
    case ScreenName::coming: return load_coming(loading);
    case ScreenName::ask_along: return load_ask_along(loading);
    case ScreenName::plan: return load_plan(loading);
    case ScreenName::plan_part: return load_plan_part(loading);
    case ScreenName::write_plan: return load_write_plan(loading);
    case ScreenName::which_ones: return load_which_ones(loading);
    case ScreenName::attendance: return load_attendance(loading);
    case ScreenName::attendance_help: return load_attendance_help(loading);
    case ScreenName::chosen_last: return load_chosen_last(loading);
    case ScreenName::calendar_file: return load_calendar_file(loading);
    case ScreenName::calendar_preview: return load_calendar_preview(loading);
    case ScreenName::wishes: return load_wishes(loading);
    case ScreenName::how_are_you: return load_how_are_you(loading);
    case ScreenName::what_would_help: return load_what_would_help(loading);
    case ScreenName::weights: return load_weights(loading);
    case ScreenName::house_back: return load_house_back(loading);
    case ScreenName::agree_next: return load_agree_next(loading);
    case ScreenName::agreed_list: return load_agreed_list(loading);
    case ScreenName::agreed: return load_agreed(loading);
    case ScreenName::agreed_when: return load_agreed_when(loading);
    case ScreenName::agreed_to: return load_agreed_to(loading);
    case ScreenName::talk: return load_talk(loading);
    case ScreenName::talk_language: return load_talk_language(loading);
    case ScreenName::talk_phrases: return load_talk_phrases(loading);
    case ScreenName::talk_card: return load_talk_card(loading);
    case ScreenName::portrait: return load_portrait(loading);
    case ScreenName::our_pictures: return load_our_pictures(loading);
    case ScreenName::our_pictures_of: return load_our_pictures_of(loading);
    case ScreenName::our_picture: return load_our_picture(loading);
    case ScreenName::photographs: return load_photographs(loading);
    case ScreenName::paper_making: return load_paper_making(loading);
    case ScreenName::stick_reading: return load_stick_reading(loading);
    case ScreenName::photograph_reading: return load_photograph_reading(loading);
    case ScreenName::photograph_look: return load_photograph_look(loading);
    case ScreenName::photograph_agreed: return load_photograph_agreed(loading);
    case ScreenName::own_lock: return load_own_lock(loading);
    case ScreenName::own_lock_pictures: return load_own_lock_pictures(loading);
    case ScreenName::language: return load_language(loading);
    case ScreenName::our_house: return load_our_house(loading);
    case ScreenName::festivals: return load_festivals(loading);
    case ScreenName::festival: return load_festival(loading);
    case ScreenName::cultures: return load_cultures(loading);
    case ScreenName::gazette: return load_gazette(loading);
    case ScreenName::house_paper: return load_house_paper(loading);
    case ScreenName::paper_people: return load_paper_people(loading);
    case ScreenName::my_events: return load_my_events(loading);
    case ScreenName::my_event: return load_my_event(loading);
    case ScreenName::event_words: return load_event_words(loading);
    case ScreenName::write_event_words: return load_write_event_words(loading);
    case ScreenName::tell_partner: return load_tell_partner(loading);
    case ScreenName::say: return load_say(loading);
    case ScreenName::say_words: return load_say_words(loading);
    case ScreenName::say_where_else: return load_say_where_else(loading);
    case ScreenName::say_to: return load_say_to(loading);
    case ScreenName::write_ask: return load_write_ask(loading);
    case ScreenName::asks: return load_asks(loading);
    case ScreenName::ask: return load_ask(loading);
    case ScreenName::step_words: return load_step_words(loading);
    case ScreenName::my_record: return load_my_record(loading);
    case ScreenName::my_record_month: return load_my_record_month(loading);
    case ScreenName::my_record_week: return load_my_record_week(loading);
    case ScreenName::contacts: return load_contacts(loading);
    case ScreenName::contact_kind: return load_contact_kind(loading);
    case ScreenName::contact: return load_contact(loading);
    case ScreenName::key_people: return load_key_people(loading);
    case ScreenName::conversations: return load_conversations(loading);
    case ScreenName::conversation: return load_conversation(loading);
    case ScreenName::invite_who: return load_invite_who(loading);
    case ScreenName::invite_words: return load_invite_words(loading);
    case ScreenName::write_invite: return load_write_invite(loading);
    case ScreenName::conversation_beside: return load_conversation_beside(loading);
    case ScreenName::conversation_when: return load_conversation_when(loading);
    case ScreenName::conversation_where: return load_conversation_where(loading);
    case ScreenName::looking_back: return load_looking_back(loading);
    case ScreenName::back_week: return load_back_week(loading);
    case ScreenName::back_month: return load_back_month(loading);
    case ScreenName::back_day: return load_back_day(loading);
    case ScreenName::back_did: return load_back_did(loading);
    case ScreenName::back_myself: return load_back_myself(loading);
    case ScreenName::back_wins: return load_back_wins(loading);
    case ScreenName::running: return load_running(loading);
    case ScreenName::people: return load_people(loading);
    case ScreenName::people_list: return load_people_list(loading);
    case ScreenName::person: return load_person(loading);
    case ScreenName::choose_for_person: return load_choose_for_person(loading);
    case ScreenName::write_for_person: return load_write_for_person(loading);
    case ScreenName::person_leaving: return load_person_leaving(loading);
    case ScreenName::person_leave: return load_person_leave(loading);
    case ScreenName::badge_and_pin: return load_badge_and_pin(loading);
    case ScreenName::give_badge: return load_give_badge(loading);
    case ScreenName::give_pin: return load_give_pin(loading);
    case ScreenName::give_pictures: return load_give_pictures(loading);
    case ScreenName::person_circle: return load_person_circle(loading);
    case ScreenName::circle_member: return load_circle_member(loading);
    case ScreenName::circle_add: return load_circle_add(loading);
    case ScreenName::people_file: return load_people_file(loading);
    case ScreenName::people_preview: return load_people_preview(loading);
    case ScreenName::our_phrases: return load_our_phrases(loading);
    case ScreenName::phrases_of: return load_phrases_of(loading);
    case ScreenName::our_sentence: return load_our_sentence(loading);
    case ScreenName::write_sentence: return load_write_sentence(loading);
    case ScreenName::the_home: return load_the_home(loading);
    case ScreenName::home_languages: return load_home_languages(loading);
    case ScreenName::home_shift: return load_home_shift(loading);
    case ScreenName::set_up: return load_set_up(loading);
    case ScreenName::set_up_residents: return load_set_up_residents(loading);
    case ScreenName::circle: return load_circle(loading);
    case ScreenName::circle_mark: return load_circle_mark(loading);
    case ScreenName::circle_brings: return load_circle_brings(loading);
    case ScreenName::circle_touch: return load_circle_touch(loading);
    case ScreenName::circle_put_in: return load_circle_put_in(loading);
    case ScreenName::circle_choose: return load_circle_choose(loading);
    case ScreenName::circle_write: return load_circle_write(loading);
    case ScreenName::circle_readers: return load_circle_readers(loading);
    case ScreenName::circle_named: return load_circle_named(loading);
    case ScreenName::circle_left: return load_circle_left(loading);
    case ScreenName::circle_earlier: return load_circle_earlier(loading);
    case ScreenName::decisions: return load_decisions(loading);
    case ScreenName::decision: return load_decision(loading);
    case ScreenName::decision_start: return load_decision_start(loading);
    case ScreenName::decision_choose: return load_decision_choose(loading);
    case ScreenName::decision_how: return load_decision_how(loading);
    case ScreenName::decision_option: return load_decision_option(loading);
    case ScreenName::decision_weigh: return load_decision_weigh(loading);
    case ScreenName::decision_asked: return load_decision_asked(loading);
    case ScreenName::decision_person: return load_decision_person(loading);
    case ScreenName::decision_review: return load_decision_review(loading);
    case ScreenName::decision_help: return load_decision_help(loading);
    case ScreenName::decision_more: return load_decision_more(loading);
    case ScreenName::decision_earlier: return load_decision_earlier(loading);
    case ScreenName::write_decision: return load_write_decision(loading);
    case ScreenName::partnerships: return load_partnerships(loading);
    case ScreenName::partner_who: return load_partner_who(loading);
    case ScreenName::partner_start: return load_partner_start(loading);
    case ScreenName::partnership: return load_partnership(loading);
    case ScreenName::partner_share: return load_partner_share(loading);
    case ScreenName::partner_topics: return load_partner_topics(loading);
    case ScreenName::partner_share_who: return load_partner_share_who(loading);
    case ScreenName::partner_earlier: return load_partner_earlier(loading);
    case ScreenName::partner_goals: return load_partner_goals(loading);
    case ScreenName::partner_goal: return load_partner_goal(loading);
    case ScreenName::partner_goal_words: return load_partner_goal_words(loading);
    case ScreenName::together: return load_together(loading);
    case ScreenName::together_strand: return load_together_strand(loading);
    case ScreenName::together_show: return load_together_show(loading);
    case ScreenName::together_side: return load_together_side(loading);
    case ScreenName::together_about: return load_together_about(loading);
    case ScreenName::partner_more: return load_partner_more(loading);
    case ScreenName::partner_readers: return load_partner_readers(loading);
    case ScreenName::write_partner: return load_write_partner(loading);
    }
    return load_welcome(loading);
}

widgets::PaperDocument load_paper(const Loading& loading, PaperName paper) {
    switch (paper) {
    case PaperName::profile: return load_profile_paper(loading);
    case PaperName::life_story: return load_life_story_paper(loading);
    case PaperName::wins: return load_wins_paper(loading);
    case PaperName::sharing: return load_sharing_paper(loading);
    case PaperName::handover: return load_handover_paper(loading);
    case PaperName::gazette: return load_gazette_paper(loading);
    case PaperName::circle: return load_circle_paper(loading);
    }
    return {};
}

void draw_view(widgets::Frame& frame, const View& view, Ui& ui, Actions& actions) {
    std::visit([&](const auto& shape) { draw(frame, shape, ui, actions); }, view);
}

widgets::Density density_of(const Place& place, const data::Viewer& viewer) {
    // The PIN pad stays large: whoever stands before it has not come in yet, and shaky hands enter PINs too.
    if (place.screen == ScreenName::welcome || place.screen == ScreenName::pin_pad) {
        return widgets::Density::resident;
    }
    if (place.run.setting_up) { // whoever sets the home up writes names, and has not come in yet
        return widgets::Density::staff;
    }
    const bool walks_by_or_lives_here = viewer.role() == data::Role::house || viewer.role() == data::Role::resident;
    return walks_by_or_lives_here ? widgets::Density::resident : widgets::Density::staff;
}

} // namespace app
