// Journeys of what a resident says for themself.
#include "data/about_me.h"
#include "data/activities.h"
#include "data/asks.h"
#include "data/attendance.h"
#include "data/festivals.h"
#include "data/partners.h"
#include "data/sign_in.h"
#include "data/wins.h"
#include "tests/journeys/four_ways.h"

namespace four_ways {
namespace {

using app::ScreenName;
using stage::Stage;

std::string numbered(const char* name, auto number) { return std::string(name) + "-" + std::to_string(static_cast<int>(number)); }

data::Viewer rose(Stage& kiosk) { return data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer; }
data::Viewer sam(Stage& kiosk) { return data::come_in_with_badge(kiosk.home(), stage::sam_badge).viewer; }
data::Viewer tom(Stage& kiosk) { return data::come_in_with_pin(kiosk.home(), kiosk.house().tom, kiosk.house().rose, stage::visitor_pin).viewer; }

void singing_is_over(Stage& kiosk) {
    kiosk.clock("2026-11-21T12:30:00");
    data::record_attendance(kiosk.home(), sam(kiosk), {kiosk.house().breakfast, {}}, kiosk.house().rose, data::Attended::took_part, data::Help::none);
}

void something_was_tried(Stage& kiosk) {
    data::NewAsk ask{kiosk.house().rose, data::AskKind::question, 0, "When do we go out next?", data::Audience::care_team, {}, {}};
    const data::AskId id{data::number(data::record_ask(kiosk.home(), rose(kiosk), ask))};
    data::take_step(kiosk.home(), sam(kiosk), id, data::AskStep::tried, 0, "We went to the pond.");
}

void tom_suggests(Stage& kiosk) {
    data::NewSuggestion suggestion;
    suggestion.resident = kiosk.house().rose;
    suggestion.content.topic = data::AboutTopic::important;
    suggestion.content.words = "I like my tea strong.";
    suggestion.content.how = data::HowKnown::told;
    suggestion.content.knower = kiosk.house().tom;
    data::suggest(kiosk.home(), tom(kiosk), suggestion);
}

void harold_made_something(Stage& kiosk) {
    const data::Viewer harold = data::come_in_as_resident(kiosk.home(), kiosk.house().harold, {}).viewer;
    data::record_win(kiosk.home(), harold, {kiosk.house().harold, data::Win::made, "", data::Audience::house, {}});
}

void priya_comes_along_too(Stage& kiosk) {
    const data::OccurrenceId singing{kiosk.house().singing, {}};
    const data::Viewer priya = data::come_in_with_pin(kiosk.home(), kiosk.house().priya, kiosk.house().harold, stage::visitor_pin).viewer;
    data::come_along(kiosk.home(), priya, singing.activity, true);
    data::answer_activity(kiosk.home(), rose(kiosk), singing, kiosk.house().rose, data::Answer::come, {});
}

void the_home_keeps_sikh_festivals(Stage& kiosk) { data::keep_culture(kiosk.home(), data::come_in_with_badge(kiosk.home(), stage::grace_badge).viewer, data::Culture::sikh, true); }

} // namespace

std::vector<Journey> journeys_of_her_own() {
    return {
        {"how I feel", {{"how-i-feel", "how I feel"}, {numbered("mood", data::Mood::worried), "worried"}}, ScreenName::feeling_about, true, 2},
        {"what the feeling is about, and who may know", {{"how-i-feel"}, {numbered("mood", data::Mood::sad)}, {"topic-1"}, {"done"}, {"who-may-know"}, {"audience-4"}}, ScreenName::thank_you, true, 2},
        {"coming to something", {{"whats-on", "what's on"}, {"activity-", "Singing"}, {"answer-1", "I would like to come"}}, ScreenName::needs, true, 3},
        {"perhaps coming", {{"whats-on"}, {"activity-"}, {"answer-2"}}, ScreenName::needs, true, 3},
        {"not coming this time", {{"whats-on"}, {"activity-"}, {"answer-3"}}, ScreenName::thank_you, true, 3},
        {"a lift there, and somebody to go along", {{"whats-on"}, {"activity-"}, {"answer-1"}, {"need-1"}, {"need-2"}, {"done"}}, ScreenName::thank_you, true, 3},
        {"how it was", {{"how-was-it"}, {"how-1"}}, ScreenName::thank_you, true, 2, singing_is_over},
        {"a wish", {{"whats-on"}, {"wishes"}, {"my-wish"}, {"sentence-"}}, ScreenName::say_to},
        {"a festival of the house", {{"whats-on"}, {"next-day"}, {"next-day"}, {"next-day"}, {"festival-"}}, ScreenName::festival, false, 0, the_home_keeps_sikh_festivals},
        {"a small win", {{"small-wins", "small win"}, {numbered("win", data::Win::tried_new), "tried something new"}}, ScreenName::thank_you, true, 2},
        {"more words to a small win", {{"small-wins"}, {"win-"}, {"say-more"}, {"in-words"}, {"phrase-1"}, {"send"}}, ScreenName::thank_you, true, 2},
        {"being glad with Harold", {{"small-wins"}, {"the-wall"}, {"win-"}, {"cheer"}}, ScreenName::win, true, 0, harold_made_something},
        {"being in the paper of the house", {{"small-wins"}, {"house-paper"}, {"in-paper-1"}}, ScreenName::thank_you, true, 3},
        {"a question", {{"say", "Have my say"}, {"asking-1", "ask a question"}, {"sentence-101", "When do we go out next"}}, ScreenName::say_to, true, 3},
        {"a worry, and who hears it", {{"say"}, {"asking-2"}, {"sentence-"}, {"who-hears"}, {"hearer-3"}}, ScreenName::thank_you, true, 3},
        {"thanks", {{"say"}, {"asking-3"}, {"sentence-"}}, ScreenName::say_to, true, 3},
        {"somebody to speak up with me", {{"say"}, {"asking-4"}, {"sentence-"}}, ScreenName::say_where_else, true, 3},
        {"how what was asked went", {{"answer-"}, {"went-11"}}, ScreenName::thank_you, true, 2, something_was_tried},
        {"letting a partner know that I come", {{"whats-on"}, {"activity-"}, {"tell-partner"}, {"partner-"}}, ScreenName::tell_partner, true, 0, priya_comes_along_too},
        {"what is written about me", {{"say"}, {"see-record"}, {"month-"}}, ScreenName::my_record_month, false},
        {"the home's contacts", {{"say"}, {"contacts"}}, ScreenName::contacts, false},
        {"what matters to me", {{"about-me"}, {"topic-1"}, {"say"}, {"phrase-1"}}, ScreenName::thank_you},
        {"a moment of my life", {{"about-me"}, {"topic-21"}, {"say"}, {"time-"}, {"phrase-"}}, ScreenName::thank_you},
        {"a suggestion that is right", {{"about-me"}, {"suggestions"}, {"accept"}}, ScreenName::thank_you, true, 3, tom_suggests},
        {"a suggestion that is not", {{"about-me"}, {"suggestions"}, {"decline"}}, ScreenName::thank_you, true, 3, tom_suggests},
        {"a card", {{"about-me", "About me"}, {"card-sort", "Sort cards"}, {"place-1", "I like it"}}, ScreenName::card_sort, true, 3},
        {"the table of the cards", {{"about-me"}, {"card-sort"}, {"place-2"}, {"stop"}}, ScreenName::card_sort_picture, true, 3},
        {"what is important", {{"about-me", "About me"}, {"importance", "everyday things"}, {"important-1", "is very important"}}, ScreenName::importance, true, 3},
        {"what is important, and I cannot do it", {{"about-me"}, {"importance"}, {"important-5"}, {"say"}}, ScreenName::say_to, true, 3},
        {"a page about me, printed", {{"about-me"}, {"print"}, {"paper-"}}, ScreenName::about_print, false},
        {"looking back at how I felt", {{"looking-back", "Look back"}, {"back-moods", "how I felt"}}, ScreenName::back_week, false},
        {"a month of it", {{"looking-back"}, {"back-moods"}, {"month"}}, ScreenName::back_month, false},
        {"looking back at what I did", {{"looking-back"}, {"back-did"}}, ScreenName::back_did, false},
        {"doing more myself", {{"looking-back"}, {"back-myself"}}, ScreenName::back_myself, false},
        {"my own wins", {{"looking-back"}, {"back-wins"}}, ScreenName::back_wins, false},
        {"larger words", {{"comfort"}, {"text-size"}, {"step-126"}}, ScreenName::comfort_setting, true, 3},
        {"other colours", {{"comfort"}, {"colours"}, {"step-2"}}, ScreenName::comfort_setting, true, 3}};
}

} // namespace four_ways
