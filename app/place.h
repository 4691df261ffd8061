// The names of the screens, and a place: one of them together with whom or what it is about.
#pragma once
#include "data/records_about_me.h"
#include "data/records_conversations.h"

namespace app {

enum class ScreenName {
    welcome, help, comfort, comfort_part, comfort_setting, choose_switch, tuning_game, tuning_proposal,
    voices, my_voice, my_words, other_words, record_words,
    // residents
    i_live_here, picture_lock, resident, feelings, feeling_about, who_may_know, me_and, not_a_call_bell,
    whats_on, activity, needs, small_win, wins, win, win_about, more_words, thank_you,
    // staff
    i_work_here, pin_pad, staff, staff_residents, staff_resident, noticed, arrangements,
    handover, handover_card, say_back, handover_history, handover_past,
    // family, friends and partners
    im_visiting, visitors, visitor,
    // about me, for everybody
    about_me, about_topic, about_statement, about_readers, about_how, about_teller, about_do, about_sense, about_when, about_decade, about_year,
    about_say, about_write, about_suggestion, about_reply, about_suggestions, about_print,
    card_sort, card_sort_topics, card_sort_picture, importance, importance_answers, acts_for, acts_for_write, home_cards, home_card_picture,
    home_card_write,
    // notes, for everybody
    note_for, write_note, notes, note,
    // what's on: more of it for residents, and planning
    activity_about, how_was_it,
    calendar, occasion, coming, ask_along, plan, plan_part, write_plan, which_ones, attendance, attendance_help, chosen_last, calendar_file, calendar_preview,
    wishes,
    // have my say
    say, say_words, say_where_else, say_to, write_ask, asks, ask, step_words, my_record, my_record_month,
    contacts, contact_kind, contact, key_people,
    // inviting a conversation
    conversations, conversation, invite_who, invite_words, write_invite, conversation_beside, conversation_when, conversation_where,
    // looking back
    looking_back, back_week, back_month, back_day, back_did, back_myself, back_wins,
    // the home's own photographs
    portrait, photographs, photograph_reading, photograph_look, photograph_agreed,
    // talking across two languages
    talk, talk_language, talk_phrases, talk_card,
    // more to what was just recorded: in words, drawn, said
    add_to_it, draw_it, say_it,
    language // the language of the kiosk, for whoever is in front
};
inline constexpr int screen_count = static_cast<int>(ScreenName::language) + 1;

// What of the home's contacts can be written.
enum class ContactField { none, name, phone, how };

// As drive says it: "i_live_here".
const char* to_string(ScreenName);

// Whose small wins are on the wall: everybody's, those of one person, or of these what they gave to others.
enum class WinWall { everybody, own, given };

// What a plan of the calendar consists of.
enum class PlanPart { title, day, time, length, repeat, days, until, place, leader, kind, ways, access, picture };
// What a photograph is chosen for.
enum class PhotoFor { portrait, statement, home_card, plan };
// Pages that can be printed.
enum class PaperName { profile, life_story, wins };

// What the steps of saying or suggesting something about a person have gathered so far; and which cards are on the table.
struct AboutPlace {
    data::AboutTopic topic{};
    data::Wish wish = data::Wish::add;
    data::StatementId statement{};  // the one that is looked at, or to be changed
    data::HowKnown how{};           // 0: not chosen yet
    data::PersonId knower{};        // who told it
    data::Please please{};
    data::Sense sense{};
    bool sense_asked = false;
    int year = 0;                   // about_year: the decade
    data::LifeTime time{};
    data::CardTopic cards{};
    data::SortId sort{}, earlier{}; // card_sort_picture: the one to compare with
    data::Preference item{};
    int picture = 0;                // home_card_write: which of those to choose from
    friend bool operator==(const AboutPlace&, const AboutPlace&) = default;
};

// The settings of Comfort, each of which has a page of its own; and where they are chosen: on Comfort itself, or a page further.
enum class ComfortPart { here, touching, switches };
enum class Setting {
    text_size, colours, movement, choices, letters,
    reading, volume, explore, private_words, recorded_voices,
    hold, repeats, slip, snap, dwell,
    switches, scan_speed, scan_rounds, scan_voice
};

struct Place {
    ScreenName screen = ScreenName::welcome;
    data::PersonId resident{};     // whose record
    data::PersonId person{};       // who wants to come in (pin_pad, picture_lock)
    data::OccurrenceId activity{}; // one time that it is on
    data::EntryId entry{};         // a note, an earlier handover; say_back: the last entry of the card as it was shown;
                                   // write_note: the note it answers
    data::NoteFor note_for{};      // write_note
    bool passing_on = false;       // write_note: staff, for the next shift
    bool saying_back = false;      // write_note: staff, what they understood of the card that ends with `entry`
    bool only_open = false;        // handover: only the cards not yet read
    WinWall wall{};                // wins, win
    int day = 0;                   // whats_on, calendar: how many days after today
    PlanPart part{};               // plan_part, write_plan
    bool calling_off = false;      // which_ones: else they are changed
    AboutPlace about{};            // about_… , card_sort…, importance…, home_card…
    int talk_topic = 0;            // talk_phrases, talk_card: which kind of phrases (talk_words.h)
    int phrase = 0;                // talk_card: which of them
    data::AskId ask{};
    data::AskKind asking{};        // say_words, write_ask
    data::AskStep stepping{};      // step_words, write_ask: what is being said about `ask`
    data::ContactId contact{};
    data::ContactKind contact_kind{}; // write_ask: of a contact that is being put in
    ContactField contact_field{};  // write_ask: what of a contact is being written
    int back = 0;                  // looking back, my_record_month: weeks or months before this one; back_day: days before today
    bool by_others = false;        // back_month: what others noticed
    ScreenName help_for{};         // help: the screen it was asked on
    ComfortPart comfort{};         // comfort_part: which part of Comfort
    Setting setting{};             // comfort_setting
    int group = 0;                 // my_words: which of the groups of words
    std::string words = {};        // record_words: what is to be spoken
    PhotoFor photo_for{};          // photographs and what follows: portrait of `person`, statement of `about`
    data::ConversationId conversation{};
    data::Prompt prompt{};         // invite_words, write_invite; `person` is who is invited
    data::Meeting meeting{};       // conversation_where: when it is to be
    bool colleagues = false;       // invite_who: staff, one of the staff; else round which resident
    std::string photograph = {};   // home_card_write: the one that was chosen
    friend bool operator==(const Place&, const Place&) = default;
};

} // namespace app
