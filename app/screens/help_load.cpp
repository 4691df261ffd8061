// Help: what this screen is for, and what it is not: where to go for a call, for medicines and for someone's safety.
#include <utility>

#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"

namespace app {
namespace {

// A first line for the screen that Help was asked on; empty where there is nothing particular to say.
std::string line_for(const Loading& loading) {
    const auto& words = loading.words;
    switch (loading.place.help_for) {
    case ScreenName::i_live_here: return words("Touch the picture that is yours. More names are on the next page.");
    case ScreenName::own_lock: return words("Three pictures, in your own order, keep your page. You can change them, or take them away.");
    case ScreenName::own_lock_pictures:
    case ScreenName::picture_lock: return words("Touch your three pictures, in your order. If you forgot them, ask someone who works here.");
    case ScreenName::resident: return words("This is your own page. Touch what you want to do.");
    case ScreenName::feelings: return words("Touch the word that is nearest to how you feel. There are more words on the next page.");
    case ScreenName::feeling_about: return words("You can say what it is about. You need not.");
    case ScreenName::who_may_know:
    case ScreenName::me_and: return words("You choose who can read what you said. The one with the tick is chosen now.");
    case ScreenName::whats_on: return words("Touch something to say whether you would like to come.");
    case ScreenName::activity: return words("Touch your answer. You can change your mind later.");
    case ScreenName::activity_about: return words("This is what is known about it. Touch Back to answer.");
    case ScreenName::how_was_it: return words("Touch how it was. It helps to plan what you like.");
    case ScreenName::calendar:
    case ScreenName::occasion: return words("Touch something to see who is coming, to change it or to call it off.");
    case ScreenName::plan:
    case ScreenName::plan_part: return words("Touch what you want to change. Nothing is changed before you save it.");
    case ScreenName::attendance: return words("Choose a word below, then touch each name it is true for. The same again takes it back.");
    case ScreenName::calendar_file:
    case ScreenName::stick_reading:
    case ScreenName::calendar_preview: return words("Nothing is taken in before you say so. Undo takes all of it back.");
    case ScreenName::our_pictures:
    case ScreenName::our_pictures_of:
    case ScreenName::our_picture: return words("Choose a picture, then a photograph from a USB stick. Everybody sees it from now on. Undo brings the drawn one back.");
    case ScreenName::portrait: return words("Nobody's photograph is shown unless they agreed to it. It can be taken away at any time.");
    case ScreenName::photographs:
    case ScreenName::photograph_reading:
    case ScreenName::photograph_look:
    case ScreenName::photograph_agreed: return words("Touch a photograph to see how it will look. Nothing is kept before you say so.");
    case ScreenName::wishes: return words("Touch a wish to see what became of it.");
    case ScreenName::chosen_last: return words("Touch a name to see what is on with them.");
    case ScreenName::needs: return words("Touch what you need. Touch it again to take it away.");
    case ScreenName::small_win: return words("Touch what went well. Small things count.");
    case ScreenName::more_words: return words("Touch a sentence, or write your own. Then touch Save it.");
    case ScreenName::add_to_it: return words("Say more in words, draw it, or say it aloud. You need not.");
    case ScreenName::draw_it: return words("Draw on the sheet with a finger. Nothing is kept before you touch Keep it.");
    case ScreenName::say_it: return words("Touch Record and speak, for half a minute at most. Any touch stops it. Then keep it, or not.");
    case ScreenName::thank_you: return words("It is saved. Undo takes it back.");
    case ScreenName::comfort:
    case ScreenName::comfort_part: return words("Touch what you want to change.");
    case ScreenName::comfort_setting: return words("Touch one. It changes at once. Undo puts it back.");
    case ScreenName::choose_switch: return words("Press the switch that you want to use.");
    case ScreenName::tuning_game: return words("Touch the picture wherever it is, twelve times.");
    case ScreenName::tuning_proposal: return words("Nothing changes unless you touch Use these.");
    case ScreenName::voices: return words("A tick shows whose voice you hear. Touch to change it.");
    case ScreenName::my_voice:
    case ScreenName::my_words:
    case ScreenName::other_words: return words("Choose words, and say them in your own voice.");
    case ScreenName::record_words: return words("Touch Record, say the words, touch Stop. Then keep it.");
    case ScreenName::i_work_here:
    case ScreenName::pin_pad: return words("Hold your badge to the reader, or type your PIN. Ask the manager for a new one.");
    case ScreenName::im_visiting:
    case ScreenName::visitors: return words("Choose who you visit, then your own name. Someone who works here gives you a PIN.");
    case ScreenName::how_are_you:
    case ScreenName::what_would_help: return words("Nobody can know who said it: no name is kept, and no time. Only five answers together are ever shown.");
    case ScreenName::house_back: return words("These are counts of what happened, not of anybody. Nobody is named here.");
    case ScreenName::weights: return words("Each row is a week. Only totals of five people and more are shown.");
    case ScreenName::agree_next: return words("Touch what is to be done next. The next shift finds it on the card until it is done.");
    case ScreenName::agreed_list: return words("Touch a line to say that it is done, to carry it on, or to hand it to somebody.");
    case ScreenName::agreed:
    case ScreenName::agreed_when:
    case ScreenName::agreed_to: return words("It stays on the handover card until somebody says that it is done.");
    case ScreenName::handover_history: return words("Who goes signs here, and who comes. You can print the whole handover.");
    case ScreenName::handover:
    case ScreenName::handover_card: return words("Read each card and confirm it. A tick shows what you have read.");
    case ScreenName::about_me: return words("Touch what you want to read, or say something about.");
    case ScreenName::about_topic: return words("Touch what is said to see who said it, and when. You can add to it.");
    case ScreenName::pass_on:
    case ScreenName::about_say: return words("Touch a sentence to say it. You can take it back.");
    case ScreenName::about_suggestion: return words("Somebody suggests this. The person decides whether it stands.");
    case ScreenName::card_sort: return words("Touch where the card belongs. There is no wrong answer, and you can stop at any card.");
    case ScreenName::card_sort_picture: return words("This is how the cards were sorted. Earlier ones are kept.");
    case ScreenName::importance: return words("Touch how important it is. You need not answer.");
    case ScreenName::paper_making:
    case ScreenName::about_print: return words("Touch what to print. If there is no printer, the pages are kept on this kiosk.");
    case ScreenName::acts_for: return words("Touch a person to set down that they act for the resident, and who said so.");
    case ScreenName::note_for:
    case ScreenName::note_person: return words("Touch who it is for. Each says who can read it. Below, you can draw it, say it, or ask for something.");
    case ScreenName::notes:
    case ScreenName::note: return words("A note and its answers stand together, the oldest first. Below each you see who has opened it.");
    case ScreenName::moment: return words("Touch what the day was like. It goes to those round the person, and you can take it back.");
    case ScreenName::news: return words("Touch a line to read it. What you have read is not new any more.");
    case ScreenName::write_note: return words("Choose a sentence or write your own. Hold a letter to see its accents. Then touch Send.");
    case ScreenName::language: return words("Touch the language that you read. You see the change at once.");
    case ScreenName::talk:
    case ScreenName::talk_phrases:
    case ScreenName::talk_card: return words("Choose what you want to say. The card shows it in both languages, and can say it aloud.");
    case ScreenName::talk_language: return words("Touch the language that the other person reads.");
    case ScreenName::say:
    case ScreenName::say_words: return words("Say what you like here. Somebody reads it and answers. It is not for help at once.");
    case ScreenName::say_to: return words("You choose who hears it. The one with the tick is chosen now.");
    case ScreenName::asks:
    case ScreenName::ask: return words("The four pictures show where it stands. You can say how it went, or ask again.");
    case ScreenName::circle:
    case ScreenName::circle_earlier: return words("This is who and what is round the person, near and far. Touch one to change it.");
    case ScreenName::circle_mark: return words("Touch what is so. The person's own word comes first, and nothing is written over.");
    case ScreenName::circle_brings: return words("Touch all that they bring. You can also write it in your own words.");
    case ScreenName::circle_touch: return words("Touch the day when you last met, talked or wrote.");
    case ScreenName::circle_put_in:
    case ScreenName::circle_choose:
    case ScreenName::circle_write: return words("Put in people, groups and places. You can change it at any time.");
    case ScreenName::circle_readers:
    case ScreenName::circle_named: return words("Touch who may see your picture. Nobody else sees it.");
    case ScreenName::circle_left: return words("Say who stays in your picture. Nobody stays without your word.");
    case ScreenName::our_house: return words("Here is what concerns the whole house: its paper, and the festivals of those who live here.");
    case ScreenName::cultures: return words("Touch those whose festivals you keep here. They are then shown on their days.");
    case ScreenName::festivals:
    case ScreenName::festival: return words("Touch a festival to put its day right, or to plan something for it.");
    case ScreenName::gazette: return words("This would stand in the paper. Touch Print: it makes one or two pages.");
    case ScreenName::house_paper:
    case ScreenName::paper_people: return words("Each person says if they may be in the paper. They can change it at any time.");
    case ScreenName::my_events:
    case ScreenName::my_event: return words("Here is what you lead or come along to. You see only people who told you that they come.");
    case ScreenName::event_words:
    case ScreenName::write_event_words: return words("Here the home and its partners tell each other what is needed.");
    case ScreenName::tell_partner: return words("Touch a name: then they know that you come. Touch it again to take it back.");
    case ScreenName::partnerships:
    case ScreenName::partnership: return words("Two or more people agree who does what, set goals, and say how they are doing.");
    case ScreenName::partner_who:
    case ScreenName::partner_start: return words("Choose with whom. They are asked when they come in, and say yes or not now.");
    case ScreenName::partner_share:
    case ScreenName::partner_topics:
    case ScreenName::partner_share_who: return words("Say who does what. The others agree to it, or talk about it first.");
    case ScreenName::partner_earlier: return words("Nothing is lost: how it was shared before stays to be read.");
    case ScreenName::partner_goals:
    case ScreenName::partner_goal:
    case ScreenName::partner_goal_words: return words("A goal has small steps. Touch a step when it is done. Anybody in it can.");
    case ScreenName::together:
    case ScreenName::together_strand:
    case ScreenName::together_show: return words("You answer alone. Nobody else reads it until all have answered and agreed to show it.");
    case ScreenName::together_side:
    case ScreenName::together_about: return words("There is no right answer. Where you differ, you can talk about it.");
    case ScreenName::partner_more:
    case ScreenName::partner_readers: return words("Only those who are in it read it. A resident can let others read it, too.");
    case ScreenName::write_partner: return words("Choose a sentence or write your own. Hold a letter to see its accents. Then touch Send.");
    case ScreenName::running: return words("Here the manager looks after people, badges and PINs, circles, our own sentences and the home itself.");
    case ScreenName::people:
    case ScreenName::people_list:
    case ScreenName::person: return words("Touch what you want to change. It changes at once, and Undo puts it back.");
    case ScreenName::choose_for_person:
    case ScreenName::write_sentence:
    case ScreenName::write_for_person: return words("Choose or write it, then save it. You can change it later.");
    case ScreenName::person_leaving:
    case ScreenName::person_leave: return words("Say how they left. You see what stops and what stays before anything changes.");
    case ScreenName::badge_and_pin:
    case ScreenName::give_badge:
    case ScreenName::give_pin:
    case ScreenName::give_pictures: return words("Only the person themselves should see their PIN or their pictures. They enter it twice.");
    case ScreenName::person_circle:
    case ScreenName::circle_member:
    case ScreenName::circle_add: return words("Who is in a circle can come in and visit. Who is taken out cannot, from that moment on.");
    case ScreenName::people_file:
    case ScreenName::people_preview: return words("Save the list from a spreadsheet as CSV. Nobody is taken in before you say so, and Undo takes all of them out.");
    case ScreenName::our_phrases:
    case ScreenName::our_sentence:
    case ScreenName::phrases_of: return words("Add the sentences that your home uses, and hide those that it does not.");
    case ScreenName::the_home:
    case ScreenName::home_languages:
    case ScreenName::home_shift: return words("Touch what you want to change. Everybody here sees it from then on.");
    case ScreenName::set_up:
    case ScreenName::set_up_residents: return words("Go on step by step. You can stop at any time: what you entered is kept.");
    case ScreenName::decisions:
    case ScreenName::decision_start: return words("Here we decide together. The person's own choice comes first. Others say their view beside it.");
    case ScreenName::decision_choose: return words("Touch what you would choose. You can change your mind, and nobody writes over it.");
    case ScreenName::decision_how: return words("Write down only what the person said or showed. Your own view has its own place.");
    case ScreenName::decision_review: return words("On this day the question comes back to everybody who decides it.");
    case ScreenName::decision_help: return words("Touch all that helped. It shows that the choice was theirs.");
    case ScreenName::decision_asked:
    case ScreenName::decision_person: return words("Touch a person. Say that they were asked, or why they could not be.");
    case ScreenName::decision:
    case ScreenName::decision_more:
    case ScreenName::decision_earlier: return words("Nothing is written over here. What was decided before stays to be read.");
    case ScreenName::decision_option:
    case ScreenName::decision_weigh:
    case ScreenName::write_decision: return words("Say what could be chosen, and what speaks for it or against it.");
    case ScreenName::invite_who: return words("Touch who it is about. They find your words when they come in, and nobody else can read them.");
    case ScreenName::invite_words:
    case ScreenName::write_invite: return words("Say it as it was for you. You can leave out what you do not want to say.");
    case ScreenName::conversations:
    case ScreenName::conversation: return words("Only the two of you can read it. You can say how it went, and open it again at any time.");
    case ScreenName::conversation_beside: return words("Touch who should sit beside you. They can then read it too.");
    case ScreenName::conversation_when:
    case ScreenName::conversation_where: return words("Choose what suits you. Both of you can change it later.");
    case ScreenName::my_record:
    case ScreenName::my_record_month:
    case ScreenName::my_record_week: return words("This is everything that is written about you here, and who wrote it.");
    case ScreenName::contacts: return words("These people can help too. You can ring them, or ask someone to ring for you.");
    case ScreenName::looking_back:
    case ScreenName::back_week:
    case ScreenName::back_month:
    case ScreenName::back_did:
    case ScreenName::back_myself:
    case ScreenName::back_wins: return words("Here you can look back. Touch a day to see more of it.");
    default: return words("Touch what you want to do.");
    }
}

CardView card(widgets::Area area, std::string heading, std::string picture, std::initializer_list<std::string> lines) {
    CardView card;
    card.area = area;
    card.heading = std::move(heading);
    card.picture = std::move(picture);
    card.spoken = card.heading + ".";
    for (const std::string& line : lines) {
        card.lines.push_back({line});
        card.spoken += " " + line;
    }
    return card;
}

} // namespace

View load_help(const Loading& loading) {
    const auto& words = loading.words;
    CardsView view;
    view.header.area = widgets::Area::bark;
    view.header.title = words("Help");
    view.header.subtitle = words("What this screen can do");
    view.cards = {
        card(widgets::Area::bark, words("On this screen"), "help", {line_for(loading)}),
        card(widgets::Area::marigold, words("This is not a call bell"), "bell-not",
             {words("Press your call bell, or tell someone near you.")}),
        card(widgets::Area::brick, words("Is someone not safe?"), "about-people", {words("Tell the person in charge now.")}),
        card(widgets::Area::blue, words("Medicines"), "about-body", {words("Ask the person in charge.")}),
        card(widgets::Area::teal, words("What this is"), "home",
             {words("Say how you feel and what you want to do. It stays in this building.")})};
    CardView who = card(widgets::Area::green, words("Who can help"), "say-contacts", {words("See who else can help you, and how to reach them.")});
    who.id = "contacts";
    who.action = Visit{{.screen = ScreenName::contacts}};
    view.cards.push_back(std::move(who));
    view.cards[0].style = widgets::Card::Style::tint;
    view.cards[1].style = widgets::Card::Style::tint;
    // Whoever lives here may have touched Help to call somebody: then that comes first, on the smallest glass too.
    const ScreenName here = loading.place.help_for;
    if (loading.session.viewer.role() == data::Role::resident || here == ScreenName::welcome || here == ScreenName::i_live_here) {
        std::swap(view.cards[0], view.cards[1]);
    }
    return view;
}

} // namespace app
