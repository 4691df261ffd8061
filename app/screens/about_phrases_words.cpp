// The ready sentences of About me: adult, short, in the first person, one thing each.
#include "app/screens/about_words.h"

#include <algorithm>

namespace app {

using data::AboutTopic;
using data::LifeTime;
using data::Please;
using data::Sense;
using widgets::N_;

namespace {

constexpr AboutPhrase phrases[] = {
    {1, AboutTopic::important, N_("My family comes first"), "card-family-visit"},
    {2, AboutTopic::important, N_("Being asked, not told"), "need-company"},
    {3, AboutTopic::important, N_("Peace and quiet"), "card-quiet-room"},
    {4, AboutTopic::important, N_("Doing things for myself"), "card-do-it-myself"},
    {5, AboutTopic::important, N_("Going out every day"), "topic-outdoors"},
    {6, AboutTopic::important, N_("Being of use to others"), "topic-work"},
    {7, AboutTopic::important, N_("My faith"), "topic-faith"},
    {8, AboutTopic::important, N_("Music every day"), "topic-music"},

    {11, AboutTopic::people, N_("My family"), "card-family-visit"},
    {12, AboutTopic::people, N_("An old friend"), "card-one-friend"},
    {13, AboutTopic::people, N_("My neighbours here"), "card-welcome-newcomer"},
    {14, AboutTopic::people, N_("The carer who knows me"), "card-same-carer"},
    {15, AboutTopic::people, N_("People of my faith"), "topic-faith"},
    {16, AboutTopic::people, N_("Someone I miss"), "missing-someone"},

    {21, AboutTopic::communicate, N_("Please speak slowly and clearly"), "about-communicate"},
    {22, AboutTopic::communicate, N_("Sit where I can see your face"), "card-one-friend"},
    {23, AboutTopic::communicate, N_("Give me time to answer"), "card-quiet-thinking"},
    {24, AboutTopic::communicate, N_("Show me as well as telling me"), "how-shown"},
    {25, AboutTopic::communicate, N_("I hear better on my right side"), "sense-noise"},
    {26, AboutTopic::communicate, N_("I hear better on my left side"), "sense-noise"},
    {27, AboutTopic::communicate, N_("I need my glasses to follow you"), "about-senses"},
    {28, AboutTopic::communicate, N_("When I am quiet, I may still want company"), "need-company"},

    {31, AboutTopic::wellness, N_("A walk lifts my spirits"), "do-walk"},
    {32, AboutTopic::wellness, N_("I sleep best with the window open"), "card-open-window"},
    {33, AboutTopic::wellness, N_("A nap after lunch does me good"), "card-nap"},
    {34, AboutTopic::wellness, N_("When I worry, sit with me"), "feel-worried"},
    {35, AboutTopic::wellness, N_("When I am low, music helps"), "topic-music"},
    {36, AboutTopic::wellness, N_("I go quiet when I am in pain"), "feel-in-pain"},

    {41, AboutTopic::please, N_("Please knock and say who you are"), "card-door-open", Please::please_do, Sense::room},
    {42, AboutTopic::please, N_("Please tell me before you touch me"), "sense-touch", Please::please_do, Sense::touch},
    {43, AboutTopic::please, N_("Please keep it quiet while I eat"), "sense-noise", Please::please_do, Sense::noise},
    {44, AboutTopic::please, N_("Please leave a light on at night"), "card-night-light", Please::please_do, Sense::light},
    {45, AboutTopic::please, N_("Please let me choose what I eat"), "sense-food", Please::please_do, Sense::food},
    {46, AboutTopic::please, N_("Please open the window for a while"), "card-open-window", Please::please_do, Sense::smell},
    {51, AboutTopic::please, N_("Please don't turn the radio up"), "card-radio", Please::please_dont, Sense::noise},
    {52, AboutTopic::please, N_("Please don't touch me from behind"), "sense-touch", Please::please_dont, Sense::touch},
    {53, AboutTopic::please, N_("Please don't hurry me"), "about-please-dont", Please::please_dont},
    {54, AboutTopic::please, N_("Please don't put sugar in my tea"), "card-tea", Please::please_dont, Sense::food},
    {55, AboutTopic::please, N_("Please don't use bright light"), "card-bright-light", Please::please_dont, Sense::light},
    {56, AboutTopic::please, N_("Please don't wear strong scent near me"), "sense-smell", Please::please_dont, Sense::smell},
    {57, AboutTopic::please, N_("Please don't move my things"), "pref-belongings", Please::please_dont, Sense::room},

    {61, AboutTopic::support, N_("Ask me before you help"), "about-support"},
    {62, AboutTopic::support, N_("Lay my clothes out, then I can dress"), "card-own-clothes"},
    {63, AboutTopic::support, N_("Not before nine in the morning, please"), "card-lie-in"},
    {64, AboutTopic::support, N_("Remind me, and I can do it"), "card-set-times"},
    {65, AboutTopic::support, N_("Walk beside me, not in front"), "do-walk"},
    {66, AboutTopic::support, N_("I want a woman to help me wash"), "card-woman-carer"},
    {67, AboutTopic::support, N_("I want a man to help me wash"), "card-man-carer"},

    {71, AboutTopic::worth_knowing, N_("I can do more than you may think"), "card-do-it-myself"},
    {72, AboutTopic::worth_knowing, N_("I like a joke"), "feel-happy"},
    {73, AboutTopic::worth_knowing, N_("I like my door open"), "card-door-open"},
    {74, AboutTopic::worth_knowing, N_("I have always been up early"), "card-early-up"},
    {75, AboutTopic::worth_knowing, N_("I like to know the news"), "pref-news"},
    {76, AboutTopic::worth_knowing, N_("I do not like crowds"), "card-big-group"},

    {81, AboutTopic::appreciate, N_("I am a good listener"), "card-one-friend"},
    {82, AboutTopic::appreciate, N_("I make people laugh"), "feel-happy"},
    {83, AboutTopic::appreciate, N_("I know how to mend things"), "card-mend"},
    {84, AboutTopic::appreciate, N_("I am kind to animals"), "card-animals"},
    {85, AboutTopic::appreciate, N_("I look after other people"), "win-helped"},
    {86, AboutTopic::appreciate, N_("I never give up"), "about-appreciate"},

    {91, AboutTopic::routines, N_("Tea before anything else"), "card-tea"},
    {92, AboutTopic::routines, N_("The newspaper first"), "card-newspaper-first"},
    {93, AboutTopic::routines, N_("A bath in the evening"), "card-bath"},
    {94, AboutTopic::routines, N_("The same times each day"), "card-set-times"},
    {95, AboutTopic::routines, N_("Late to bed, late to rise"), "card-late-bed"},
    {96, AboutTopic::routines, N_("The radio in the morning"), "card-radio"},

    {101, AboutTopic::culture, N_("I keep our festivals"), "card-festival"},
    {102, AboutTopic::culture, N_("I like the food that I grew up with"), "card-rice"},
    {103, AboutTopic::culture, N_("Please take your shoes off in my room"), "about-room"},
    {104, AboutTopic::culture, N_("I keep my head covered"), "about-culture"},
    {105, AboutTopic::culture, N_("News of my country matters to me"), "pref-news"},

    {111, AboutTopic::faith, N_("I pray every day"), "card-prayer"},
    {112, AboutTopic::faith, N_("I go to a service every week"), "topic-faith"},
    {113, AboutTopic::faith, N_("I read my holy book"), "card-holy-book"},
    {114, AboutTopic::faith, N_("There are foods that I do not eat"), "sense-food"},
    {115, AboutTopic::faith, N_("I am not religious"), "card-quiet-thinking"},

    {121, AboutTopic::language, N_("I am most at home in my first language"), "card-own-language"},
    {122, AboutTopic::language, N_("I use two languages"), "two-languages"},
    {123, AboutTopic::language, N_("Please use short words"), "about-communicate"},
    {124, AboutTopic::language, N_("I read better than I speak"), "pref-reading"},

    {131, AboutTopic::address, N_("Please use my first name"), "about-address-me"},
    {132, AboutTopic::address, N_("Please use my family name, with Mr or Mrs"), "about-address-me"},
    {133, AboutTopic::address, N_("No pet names, please"), "about-please-dont"},
    {134, AboutTopic::address, N_("Ask me what I like to be called"), "need-company"},

    {141, AboutTopic::life_story, N_("I grew up far from here"), "about-culture", Please::neither, Sense::none, LifeTime::child},
    {142, AboutTopic::life_story, N_("I went to school"), "pref-reading", Please::neither, Sense::none, LifeTime::child},
    {143, AboutTopic::life_story, N_("My first job"), "topic-work", Please::neither, Sense::none, LifeTime::young},
    {144, AboutTopic::life_story, N_("I fell in love"), "win-in-touch", Please::neither, Sense::none, LifeTime::young},
    {145, AboutTopic::life_story, N_("We were married"), "card-dancing", Please::neither, Sense::none, LifeTime::young},
    {146, AboutTopic::life_story, N_("A child was born"), "card-children", Please::neither, Sense::none, LifeTime::working},
    {147, AboutTopic::life_story, N_("I learned a trade"), "card-mend", Please::neither, Sense::none, LifeTime::young},
    {148, AboutTopic::life_story, N_("We moved to a new place"), "home", Please::neither, Sense::none, LifeTime::working},
    {149, AboutTopic::life_story, N_("I stopped working"), "card-bench-sun", Please::neither, Sense::none, LifeTime::later},
    {150, AboutTopic::life_story, N_("I came to live here"), "door-live-here", Please::neither, Sense::none, LifeTime::living_here},
};

} // namespace

std::span<const AboutPhrase> about_phrases() { return phrases; }

const AboutPhrase* about_phrase(int number) {
    const auto found = std::find_if(std::begin(phrases), std::end(phrases), [number](const AboutPhrase& one) { return one.number == number; });
    return found == std::end(phrases) ? nullptr : found;
}

data::AboutContent content_of(const widgets::Language& words, const AboutPhrase& phrase) {
    data::AboutContent content;
    content.topic = phrase.topic;
    content.words = words(phrase.words);
    content.please = phrase.please;
    content.sense = phrase.sense;
    content.time = phrase.time;
    content.picture = phrase.picture;
    content.phrase = phrase.number;
    content.language = words.code();
    return content;
}

} // namespace app
