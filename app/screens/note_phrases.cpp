// Ready sentences for notes. Adult, short, and never a call for help: a note is no call bell.
#include "app/screens/note_phrases.h"

#include "widgets/language.h"

namespace app {

using widgets::N_;

namespace {

constexpr const char* visitor_to_resident[] = {
    N_("See you soon"), N_("Thinking of you"), N_("Thank you"), N_("Good news!"),
    N_("I will come at the weekend"), N_("I will ring you tonight"), N_("Sorry that I missed you"), N_("Everyone sends their love"),
};
constexpr const char* visitor_to_team[] = {
    N_("Thank you for all you do"), N_("Please could you ring me?"), N_("How has the week been?"), N_("I will visit at the weekend"),
    N_("I would like to talk with you"), N_("Please say hello from me"), N_("I have brought some clothes"), N_("I have a question"),
};
constexpr const char* visitor_to_circle[] = {
    N_("Good news!"), N_("Thank you, everyone"), N_("Who can visit this week?"), N_("I will visit at the weekend"),
    N_("Shall we plan something together?"), N_("We had a lovely visit"),
};
constexpr const char* staff_to_resident[] = {
    N_("Thank you for your help today"), N_("It was good to see you today"), N_("Shall we have a talk?"), N_("I have done what you asked"),
    N_("I am still working on what you asked"), N_("Sorry that we were late"),
};
constexpr const char* staff_to_team[] = {
    N_("Please ask what would help"), N_("Please ring the family"), N_("Please offer a walk"), N_("Something has changed in About me"),
    N_("I have talked with the family"), N_("Please thank the family"),
};
constexpr const char* staff_to_circle[] = {
    N_("A good day today"), N_("A lovely visit today, thank you"), N_("Please ring us when you can"), N_("Please bring some warm clothes"),
    N_("Please bring some photographs"), N_("Enjoyed what was on today"),
};
constexpr const char* resident_to_team[] = {
    N_("Thank you"), N_("I would like to talk with you"), N_("I had a good day"), N_("I did not like something today"),
    N_("Please ask me first"), N_("I would like to go out"), N_("I have an idea"), N_("I would like to help with something"),
};
constexpr const char* resident_to_circle[] = {
    N_("Thinking of you"), N_("Please come and visit soon"), N_("Please ring me"), N_("Thank you for coming"),
    N_("Good news!"), N_("I miss you"), N_("I had a good day"), N_("Please bring some photographs"),
};
constexpr const char* resident_asks[] = {
    N_("Please help me to ring my family"), N_("Please come and talk with me"), N_("I would like to go out"), N_("Something of mine is lost"),
    N_("I would like to help with something"), N_("Please bring me something to read"), N_("I would like to try something new"), N_("Please ask me first"),
};
constexpr const char* team_is_asked[] = {
    N_("Please could you ring me?"), N_("Please could we meet?"), N_("Please offer a walk"), N_("Please help with the clothes"),
    N_("Please look for something that is lost"), N_("Please help us to ring each other"), N_("Could we try something new?"), N_("Please ask what would help"),
};
constexpr const char* circle_is_asked[] = {
    N_("Who can visit this week?"), N_("Please bring some photographs"), N_("Please bring some warm clothes"), N_("Please ring us when you can"),
    N_("Shall we plan something together?"), N_("Who can come along to an outing?"),
};
constexpr const char* answers[] = {
    N_("Thank you"), N_("Yes, please"), N_("No, thank you"), N_("Yes, I will"),
    N_("I will think about it"), N_("Let us talk about it"), N_("That made me smile"), N_("I do not know yet"),
};
constexpr const char* pass_on[] = {
    N_("Slept well"), N_("Slept badly"), N_("Ate well"), N_("Ate little"),
    N_("Had visitors"), N_("Would like company"), N_("Wants some quiet"), N_("Please ring the family"),
    N_("Please offer a drink often"), N_("Enjoyed helping"), N_("Did it without help"), N_("Nurse has been told"),
};
constexpr const char* say_back[] = {
    N_("I will look in first"), N_("I will ask how it is now"), N_("I will ring the family"), N_("I will arrange it"),
    N_("I will pass it on"), N_("I will give some time and quiet"),
};

} // namespace

std::span<const char* const> note_phrases(Writer writer, data::NoteFor to) {
    using data::NoteFor;
    switch (writer) {
    case Writer::resident:
        if (to == NoteFor::care_team)
            return resident_to_team;
        return resident_to_circle;
    case Writer::visitor:
        if (to == NoteFor::resident)
            return visitor_to_resident;
        if (to == NoteFor::care_team)
            return visitor_to_team;
        return visitor_to_circle;
    case Writer::staff: break;
    }
    if (to == NoteFor::resident)
        return staff_to_resident;
    if (to == NoteFor::care_team)
        return staff_to_team;
    return staff_to_circle;
}

std::span<const char* const> asking_phrases(Writer writer, data::NoteFor to) {
    if (writer == Writer::resident)
        return resident_asks;
    if (to == data::NoteFor::circle)
        return circle_is_asked;
    return team_is_asked;
}

std::span<const char* const> answer_phrases() { return answers; }
std::span<const char* const> pass_on_phrases() { return pass_on; }
std::span<const char* const> say_back_phrases() { return say_back; }

} // namespace app
