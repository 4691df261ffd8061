// The names of the screens, and a place: one of them together with whom or what it is about.
#pragma once
#include "app/running.h"
#include "data/records_circle.h"
#include "data/records_conversations.h"
#include "data/records_decisions.h"
#include "data/records_house.h"
#include "data/records_partnerships.h"

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
    say, say_words, say_where_else, say_to, write_ask, asks, ask, step_words, my_record, my_record_month, my_record_week,
    contacts, contact_kind, contact, key_people,
    // inviting a conversation
    conversations, conversation, invite_who, invite_words, write_invite, conversation_beside, conversation_when, conversation_where,
    // looking back
    looking_back, back_week, back_month, back_day, back_did, back_myself, back_wins,
    // the home's own photographs
    portrait, our_pictures, our_pictures_of, our_picture, photographs, photograph_reading, photograph_look, photograph_agreed,
    // what was agreed next
    agree_next, agreed_list, agreed, agreed_when, agreed_to,
    // how are you?, for staff and families
    how_are_you, what_would_help, weights,
    house_back, // looking back together, for the home
    // what may last, while it does: making pages of paper, reading from a stick or writing to it
    paper_making, stick_reading,
    // talking across two languages
    talk, talk_language, talk_phrases, talk_card,
    // more to what was just recorded: in words, drawn, said
    add_to_it, draw_it, say_it,
    // deciding together
    decisions, decision, decision_start, decision_choose, decision_how, decision_option, decision_weigh, decision_asked, decision_person,
    decision_review, decision_help, decision_more, decision_earlier, write_decision,
    // running the home
    running, people, people_list, person, choose_for_person, write_for_person, person_leaving, person_leave,
    badge_and_pin, give_badge, give_pin, give_pictures, person_circle, circle_member, circle_add, people_file, people_preview,
    our_phrases, phrases_of, our_sentence, write_sentence, the_home, home_languages, home_shift, set_up, set_up_residents,
    // notes: to somebody by name, the moment of the day, what is new since the last visit, and what is passed on to the next shift
    note_person, moment, news, pass_on,
    // partnerships
    partnerships, partner_who, partner_start, partnership, partner_share, partner_topics, partner_share_who, partner_earlier,
    partner_goals, partner_goal, partner_goal_words, together, together_strand, together_show, together_side, together_about,
    partner_more, partner_readers, write_partner,
    // the circle
    circle, circle_mark, circle_brings, circle_touch, circle_put_in, circle_choose, circle_write, circle_readers, circle_named, circle_left, circle_earlier,
    // the house: festivals, its weekly paper, and what community partners lead
    our_house, festivals, festival, cultures, gazette, house_paper, paper_people,
    my_events, my_event, event_words, write_event_words, tell_partner,
    own_lock, own_lock_pictures, // a resident's own three pictures
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
enum class PhotoFor { portrait, statement, home_card, plan, note, set_picture };
// Pages that can be printed.
enum class PaperName { profile, life_story, wins, handover, sharing, circle, gazette };

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

// How a note is made.
enum class NoteWay { words, drawn, spoken, photograph };
// A note in the making. Whom it is for and what it answers stand in Place; by way of draw_it, say_it and photographs it is sent.
struct NotePlace {
    data::PersonId person{}; // NoteFor::person
    NoteWay way{};
    bool asks = false;       // for something
    bool making = false;     // draw_it, say_it, photographs: what is made there is a note, and nothing was recorded yet
    friend bool operator==(const NotePlace&, const NotePlace&) = default;
};

// What is written in own words of a partnership; and what the steps of its pages have gathered so far.
enum class PartnerWords { none, topic, share, goal, step };
struct PartnerPlace {
    data::PartnershipId id{};
    std::vector<data::PersonId> people; // partner_who, partner_start: who is to be asked
    data::ShareLine line{};             // partner_share_who, write_partner: what it is about, as far as it is chosen
    data::GoalId goal{};
    data::EntryId step{};               // small_win: the step that it is of, none: the goal itself
    data::Strand strand{};
    int round = 0;                      // together_side: 0: the newest
    PartnerWords writing{};
    friend bool operator==(const PartnerPlace&, const PartnerPlace&) = default;
};

// A festival, and its day.
struct HousePlace {
    data::Festival festival{};
    std::int64_t day_ms = 0; // festival: the day it was found on
    friend bool operator==(const HousePlace&, const HousePlace&) = default;
};

// The settings of Comfort, each of which has a page of its own; and where they are chosen: on Comfort itself, or a page further.
enum class ComfortPart { here, touching, switches };
enum class Setting {
    text_size, colours, movement, choices, letters,
    reading, volume, explore, private_words, recorded_voices,
    hold, repeats, slip, snap, dwell,
    switches, scan_speed, scan_rounds, scan_voice
};

// Which mark of the circle is looked at; and what is being put in, or written.
struct CirclePlace {
    data::MarkId mark{};
    data::MarkWhat what{};          // circle_choose, circle_write: what is being put in
    friend bool operator==(const CirclePlace&, const CirclePlace&) = default;
};

// Which three pictures a resident is touching: those that are theirs until now, three others, and these once more.
enum class LockStep { now, chosen, again };

struct Place {
    ScreenName screen = ScreenName::welcome;
    data::PersonId resident{};     // whose record
    data::PersonId person{};       // who wants to come in (pin_pad, picture_lock)
    data::OccurrenceId activity{}; // one time that it is on
    data::EntryId entry{};         // a note, an earlier handover; say_back: the last entry of the card as it was shown;
                                   // write_note: the note it answers
    data::NoteFor note_for{};      // write_note
    bool passing_on = false;       // write_note: staff, for the next shift
    int weight = 0;                // what_would_help: the data::Weight that was chosen
    int reliefs = 0;               // what_would_help: those chosen so far, a bit each
    bool agreeing = false;         // write_note: staff, what is to be done next
    bool saying_back = false;      // write_note: staff, what they understood of the card that ends with `entry`
    bool only_open = false;        // handover: only the cards not yet read
    WinWall wall{};                // wins, win
    int day = 0;                   // whats_on, calendar: how many days after today; my_record_week: the first of them in its month
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
    int back = 0;                  // looking back, my_record_month, my_record_week: weeks or months before this one; back_day: days before today
    bool by_others = false;        // back_month: what others noticed
    ScreenName help_for{};         // help: the screen it was asked on
    ComfortPart comfort{};         // comfort_part: which part of Comfort
    Setting setting{};             // comfort_setting
    int group = 0;                 // my_words: which of the groups of words; our_pictures_of: of pictures
    std::string words = {};        // record_words: what is to be spoken; our_picture: the name of a picture of the set
    PhotoFor photo_for{};          // photographs and what follows: portrait of `person`, statement of `about`
    data::ConversationId conversation{};
    data::Prompt prompt{};         // invite_words, write_invite; `person` is who is invited
    data::Meeting meeting{};       // conversation_where: when it is to be
    bool colleagues = false;       // invite_who: staff, one of the staff; else round which resident
    std::string photograph = {};   // home_card_write: the one that was chosen
    RunPlace run{};                // running, people… and what follows
    data::DecisionId decision{};
    data::DecisionPart deciding{}; // decision_choose and what follows: what is being said about `decision`
    data::OptionId option{};       // … of which of its options; decision_option's writing: `phrase` has its picture
    NotePlace note{};              // note_for and what follows
    PartnerPlace partner{};        // partner…, together…, small_win of a goal
    CirclePlace circle{};          // circle_…
    HousePlace house{};            // festival
    LockStep lock{};               // own_lock_pictures
    bool unlocking = false;        // own_lock_pictures: the lock is to be taken away
    friend bool operator==(const Place&, const Place&) = default;
};

} // namespace app
