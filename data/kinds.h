// What an entry of the journal is.
#pragma once

namespace data {

// The numbers are stored: never renumber, only add.
enum class Kind {
    home = 1,                     // the home itself: its name, shift times
    person = 2,                   // somebody, or a change to them
    secret = 3,                   // a PIN, badge or picture lock, hashed
    circle = 4,                   // who belongs round a resident; v = 1 belongs, 0 no longer
    sign_in_failed = 5,           // v = how many in a row
    sign_in = 6,
    comfort = 7,                  // how the kiosk should be for one person
    voice = 8,                    // by who speaks: my recorded voice may be heard by this resident; by the resident: I want to hear it; v = 1 yes, 0 no
    clip = 9,                     // words recorded by its author for this resident, or for everybody
    mood = 10,                    // the person's own word; v = Mood
    observation = 11,             // what somebody else noticed; v = Mood
    activity = 20,
    answer = 21,                  // to an activity; v = Answer
    arrangement_done = 22,        // supersedes nothing; v = Need
    win = 30,                     // v = Win
    note = 40,                    // v = NoteFor
    seen = 41,
    one_line = 50,                // "who I am in one line"
    nothing_to_hand_over = 60,
    handover_read = 61,           // a card read and confirmed, with what was said back
    passed_on = 62,               // staff: what the next shift should know about this resident
    withdrawn = 90,               // undo: supersedes the entry that it takes back
    redaction = 91,               // the body of the entry it supersedes was removed, and why
    about_me = 100,               // something about a person, or a change of it; v = AboutTopic
    about_suggestion = 101,       // v = Wish
    about_reply = 102,            // what the person says to it, and the statement that it becomes; v = Reply
    acts_for = 103,               // v = 1 somebody acts for a resident in About me, 0 no longer
    about_told = 104,             // whoever suggested it has read the reply
    card_sorted = 106,            // one card of a card sort; v = CardPlace
    importance = 107,             // v = Importance
    home_card = 108,              // a card that the home added or took away; v = CardTopic
    occurrence = 110,             // one time of an activity is not as the others; v = 1: it is not on
    attendance = 111,             // who took part in an activity; v = Attended
    how_it_was = 112,             // a resident's word on an activity they were at; v = HowItWas
    ask = 120,                    // a question, a worry, thanks, a wish …; v = AskKind
    ask_step = 121,               // what became of it; v = AskStep
    ask_seen = 122,               // somebody read it, with what became of it so far
    contact = 123,                // the home's own: whom to turn to; v = ContactKind
    key_person = 124,             // v = KeyPart
    cheer = 130,                  // somebody is glad of a win; supersedes nothing
    portrait = 140,               // the photograph of a person, with their agreement; v = 1 shown, 0 back to the drawn picture
    decision = 150,               // a question in somebody's life, to be decided together
    decision_part = 151,          // something said about it: an option, a choice, a view, what was agreed; v = DecisionPart
    agreed = 160,                 // what is to be done next about a resident, by whom and by when
    agreed_step = 161,            // v = AgreedStep
    handover_signed = 162,        // of the whole home; v = HandoverPart
    weights = 170,                // by nobody: how heavy it is for five people together; v = how many
    set_picture = 180,            // a photograph in the place of a picture of the set; v = 1 shown, 0 back to the drawn picture
    conversation = 190,           // an invitation to talk about what went wrong
    conversation_step = 191,      // what became of it; v = ConversationStep
    conversation_seen = 192,      // somebody read it, with what became of it so far
    news_seen = 200,              // by a visitor: what was new about whom they visit
    partnership = 210,            // two or more people, in what they share
    partnership_step = 211,       // v = PartnershipStep
    partnership_share = 212,      // a version of how they share it
    partnership_share_said = 213, // v = ShareSaid
    partnership_goal = 214,
    partnership_goal_part = 215,  // v = GoalPart
    together_answer = 216,        // v = which of the four pictures
    together_show = 217,          // v = ShowSaid
    together_looked = 218,
    partnership_readers = 219,    // by a resident who is in it: who else may read it
    our_phrase = 220,             // a ready sentence of the home's own, or one of the program's that it hides; v = PhraseUse
    set_up = 221,                 // the home is set up for the first time; v = SetUp
    circle_mark = 230,            // somebody or something in the picture of a circle, or a change of it; v = MarkWhat
    circle_touch = 231,           // when they were last in touch
    circle_picture = 232,         // who may see the picture
    culture = 240,                // whose festivals are kept here; v = Culture
    festival_day = 241,           // the day of a festival, as the home put it right; v = Festival
    house_paper = 242,            // about a resident: may they be in the house's paper; v = InPaper
    partner_told = 243,           // by a resident: this partner may know that they come to this activity; v = 1 yes, 0 no longer
    partner_comes = 244,          // by a partner: comes along to this activity; v = 1 yes, 0 no longer
    event_word = 245              // a few words about an activity, between its partners and those who work here
};

} // namespace data
