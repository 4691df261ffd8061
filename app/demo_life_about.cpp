// What is known about people in the demo home, who said it, what others suggest; the cards they sorted and what is important to them.
#include "app/demo_life.h"
#include "app/demo_photographs.h"
#include "app/screens/about_words.h"
#include "data/about_me.h"
#include "data/asks.h"
#include "data/card_sort.h"
#include "data/photographs.h"

namespace app {
namespace {

using data::AboutTopic;
using data::CardPlace;
using data::CardTopic;
using data::HowKnown;
using data::Importance;
using data::LifeTime;
using data::Please;
using data::Preference;
using data::Reply;
using data::Sense;
using data::Wish;

// Words are their own; a number is a ready sentence. `by`: "" is the person themself, else a member of staff who was shown or told it.
struct Statement {
    int day, hour;
    const char* about;
    AboutTopic topic;
    int sentence = 0;
    const char* words = "";
    const char* by = "";
    HowKnown how = HowKnown::said;
    int year = 0;
    LifeTime time = LifeTime::none;
    Please please = Please::neither;
    Sense sense = Sense::none;
    const char* picture = "";
    const char* instead_of = ""; // the words that it changes
    data::Audience audience = data::Audience::care_team;
};

using enum AboutTopic;
constexpr auto dos = Please::please_do, donts = Please::please_dont;
constexpr auto none = LifeTime::none;
constexpr auto circle = data::Audience::circle;

constexpr Statement statements[] = {
    {-84, 10, "Rose", important, 4},
    {-84, 10, "Rose", important, 0, "Being up before the street. The morning is mine."},
    {-84, 11, "Rose", routines, 0, "Two sugars in my tea.", "", HowKnown::said, 0, none, Please::neither, Sense::none, "card-tea"},
    {-80, 15, "Rose", people, 0, "Tom, and Ellie, and Amina across the landing.", "", HowKnown::said, 0, none, Please::neither, Sense::none, "card-family-visit", "", circle},
    {-77, 10, "Rose", communicate, 25},
    {-77, 10, "Rose", wellness, 31},
    {-49, 9, "Rose", please, 0, "Knock and wait for me.", "", HowKnown::said, 0, none, dos, Sense::room, "card-door-open"},
    {-49, 9, "Rose", please, 0, "Don't call me “dear”. I am Rose.", "", HowKnown::said, 0, none, donts, Sense::none, "about-address-me"},
    {-19, 7, "Rose", please, 0, "Leave the lamp on at night.", "Grace", HowKnown::shown, 0, none, dos, Sense::light, "card-night-light"},
    {-60, 11, "Rose", support, 62},
    {-58, 11, "Rose", worth_knowing, 0, "My hands know dough. Let them.", "", HowKnown::said, 0, none, Please::neither, Sense::none, "card-bake"},
    {-58, 11, "Rose", address, 131},
    {-70, 14, "Rose", life_story, 0, "Born over my father's bakery in Canal Street.", "", HowKnown::said, 1941, none, Please::neither, Sense::none, "photograph of a loaf", "", circle},
    {-70, 14, "Rose", life_story, 0, "I could plait a loaf before I could plait my hair.", "", HowKnown::said, 0, LifeTime::child, Please::neither, Sense::none, "card-bake", "", circle},
    {-69, 14, "Rose", life_story, 0, "I married Frank. We danced until the milk came.", "", HowKnown::said, 1963, none, Please::neither, Sense::none, "card-dancing", "", circle},
    {-69, 14, "Rose", life_story, 0, "Tom was born, in the great frost.", "", HowKnown::said, 1968, none, Please::neither, Sense::none, "card-children", "", circle},
    {-66, 16, "Rose", life_story, 0, "We sold the shop. I cried, and then I slept until eight.", "", HowKnown::said, 2006, none, Please::neither, Sense::none, "card-bench-sun"},
    {-1, 19, "Rose", routines, 0, "Tea without sugar now.", "", HowKnown::said, 0, none, Please::neither, Sense::none, "card-tea", "Two sugars in my tea."},
    {-82, 14, "Amina", important, 6},
    {-82, 14, "Amina", worth_knowing, 0, "Give me something to do with my hands.", "", HowKnown::said, 0, none, Please::neither, Sense::none, "card-mend"},
    {-82, 15, "Amina", faith, 111},
    {-82, 15, "Amina", please, 52, "", "Imran", HowKnown::shown},
    {-55, 11, "Amina", life_story, 0, "My first wedding dress, ivory silk. Forty buttons.", "", HowKnown::said, 1966, none, Please::neither, Sense::none, "card-mend"},
    {-81, 10, "Daljit", support, 0, "ਮੇਰੀ ਪੱਗ ਮੈਂ ਆਪ ਬੰਨ੍ਹਦਾ ਹਾਂ।", "", HowKnown::said, 0, none, Please::neither, Sense::none, "card-do-it-myself"},
    {-81, 10, "Daljit", faith, 112},
    {-81, 10, "Daljit", culture, 104},
    {-79, 9, "Edna", please, 41},
    {-79, 9, "Edna", important, 3},
    {-75, 12, "Farida", important, 7},
    {-75, 12, "Farida", routines, 0, "چائے تیز ہو، اور نماز کے بعد۔", "", HowKnown::said, 0, none, Please::neither, Sense::none, "card-tea"},
    {-75, 12, "Farida", please, 0, "نماز کے وقت دروازہ بند رہے۔", "", HowKnown::said, 0, none, dos, Sense::room, "card-door-open"},
    {-75, 12, "Farida", please, 51},
    {-74, 12, "Farida", language, 121},
    {-74, 12, "Farida", life_story, 0, "میں نے تیس سال ریاضی پڑھائی۔", "", HowKnown::said, 1961, none, Please::neither, Sense::none, "card-teach"},
    {-72, 16, "Gwen", support, 63},
    {-72, 16, "Gwen", important, 8},
    {-72, 16, "Gwen", appreciate, 81},
    {-71, 15, "Harold", important, 5},
    {-71, 15, "Harold", appreciate, 83},
    {-71, 15, "Harold", life_story, 0, "Head gardener at the big house. Eleven under me, and one wheelbarrow.", "", HowKnown::said, 1972, none, Please::neither, Sense::none, "photograph of a bench"},
    {-40, 10, "Harold", please, 0, "Don't tidy my boots away. They live by the door.", "", HowKnown::said, 0, none, donts, Sense::room, "pref-belongings"},
    {-68, 11, "Joyce", faith, 112},
    {-68, 11, "Joyce", appreciate, 82},
    {-65, 14, "Leonard", communicate, 25},
    {-65, 14, "Leonard", please, 0, "Turn the television down before you talk to me.", "Dev", HowKnown::shown, 0, none, dos, Sense::noise, "card-television"},
    {-64, 10, "Mei", life_story, 0, "The noodle shop opened on New Year's Day. The queue went round the corner.", "", HowKnown::said, 1979, none, Please::neither, Sense::none, "card-rice"},
    {-64, 10, "Mei", worth_knowing, 71},
    {-61, 17, "Nasreen", routines, 96},
    {-61, 17, "Nasreen", communicate, 23},
    {-57, 15, "Patrick", wellness, 35},
    {-57, 15, "Patrick", life_story, 0, "Eight men in one van to Bundoran, and the fiddle on my knees.", "", HowKnown::said, 1958, none, Please::neither, Sense::none, "topic-music"},
    {-52, 10, "Winston", important, 0, "A chair at the window when there is cricket.", "", HowKnown::said, 0, none, Please::neither, Sense::none, "do-football"},
    {-52, 10, "Winston", support, 64},
    {-2, 11, "Winston", wellness, 36},
};

// By a visitor or a member of staff. The answer: on which day after, and by whom ("": the person).
struct Suggestion {
    int day, hour;
    const char* about;
    const char* by;
    AboutTopic topic;
    const char* words;
    HowKnown how = HowKnown::told;
    Please please = Please::neither;
    Sense sense = Sense::none;
    int year = 0;
    int answered_after = -1; // days; -1: it waits
    Reply reply = Reply::open;
    const char* answered_by = "";
    const char* changed_to = "";
    bool told = true;
};

constexpr auto told = HowKnown::told, observed = HowKnown::observed;

constexpr Suggestion suggestions[] = {
    {-50, 16, "Rose", "Tom", please, "Not too much salt in her soup.", told, Please::please_dont, Sense::food, 0, 1, Reply::declined},
    {-33, 16, "Rose", "Tom", appreciate, "Nobody leaves her table hungry.", told, Please::neither, Sense::none, 0, 2, Reply::accepted},
    {-6, 15, "Rose", "Tom", wellness, "She sleeps better when we have spoken on the phone.", observed, Please::neither, Sense::none, 0, 4, Reply::changed, "", "A word with Tom, and I sleep.", false},
    {-1, 16, "Rose", "Tom", life_story, "Mum's loaf took first prize at the county show.", told, Please::neither, Sense::none, 1974},
    {-44, 15, "Amina", "Yasmin", culture, "At Eid she gives the sweets out herself.", told, Please::neither, Sense::none, 0, 1, Reply::accepted, "", "", false},
    {-28, 11, "Harold", "Bronwyn", wellness, "The greenhouse does him good on windy days.", observed, Please::neither, Sense::none, 0, 3, Reply::accepted},
    {-20, 14, "Nasreen", "Grace", wellness, "She hums when there are poems on the radio.", observed, Please::neither, Sense::none, 0, 2, Reply::accepted, "Sadia"},
    {-3, 15, "Nasreen", "Imran", please, "The lift frightens her. We take the stairs, slowly.", observed, Please::please_do, Sense::room},
    {-2, 17, "Gwen", "Megan", important, "She would like to hear the choir on Thursdays.", told},
    {-1, 15, "Farida", "Bilal", routines, "She reads the newspaper from the back.", told},
};

struct Sorted {
    int day, hour;
    const char* who;
    const char* held_by; // "": nobody
    CardTopic topic;
    const char* places;  // of the cards in their order: y likes it, ? is not sure, n is not for them; it may stop early
};
constexpr Sorted sorts[] = {
    {-63, 11, "Rose", "", CardTopic::food, "yyy?ynn??yyy"},     {-9, 10, "Rose", "", CardTopic::food, "yyyyy?n?nyyy"},
    {-36, 15, "Rose", "", CardTopic::work, "yyyn?yyn"},         {-4, 16, "Rose", "", CardTopic::outdoors, "yy?yn"},
    {-45, 14, "Harold", "Bronwyn", CardTopic::outdoors, "yynn?yyy"}, {-31, 14, "Amina", "", CardTopic::work, "?yyyn?yn"},
    {-27, 16, "Gwen", "", CardTopic::music, "yyyyn?yn"},        {-22, 11, "Farida", "Imran", CardTopic::faith, "yynyn?n?yy"},
    {-18, 15, "Leonard", "Dev", CardTopic::rooms, "ynny?yyn"},  {-13, 10, "Winston", "", CardTopic::routine, "nyy?y"},
    {-11, 14, "Siobhan", "Grace", CardTopic::care, "yn?nyyyyn?"},
};

struct Rated {
    int day, hour;
    const char* about;
    const char* by; // "": the person; a member of staff: as the person told them; a visitor: what they think
    const char* answers; // of the list in its order: v very, s somewhat, l not very, n not at all, c but I can't, - no answer
};
constexpr Rated ratings[] = {
    {-25, 11, "Rose", "", "vvsvvlvvsvsvvvvl"},
    {-24, 16, "Rose", "Tom", "s-v-sv--lv---vvs"},
    {-17, 10, "Winston", "Precious", "svslvvcvvvnv"},
    {-15, 14, "Farida", "", "vvv-svvvv-"},
};

struct OwnCard {
    CardTopic topic;
    const char* word;
    const char* picture;
};
constexpr OwnCard own_cards[] = {
    {CardTopic::outdoors, "The canal path", "do-walk"},
    {CardTopic::work, "Harold's tomatoes", "do-gardening"},
    {CardTopic::everyday, "Tea in the summer house", "do-cafe"},
    {CardTopic::music, "The lounge piano", "photograph of a piano"},
    {CardTopic::company, "Biscuit the cat", "do-pets"},
};

// "photograph of a loaf": one that is painted for it; else a picture of the set.
std::string picture_for(data::Home& home, std::string_view wanted) {
    constexpr std::string_view photograph = "photograph of a ";
    return wanted.starts_with(photograph) ? data::hold_photograph(home, demo_photograph(wanted.substr(photograph.size()))) : std::string(wanted);
}

Importance importance_in(char letter) {
    switch (letter) {
    case 'v': return Importance::very;
    case 's': return Importance::somewhat;
    case 'l': return Importance::not_very;
    case 'n': return Importance::not_at_all;
    case 'c': return Importance::but_cannot;
    default: return Importance::no_answer;
    }
}

CardPlace place_in(char letter) { return letter == 'y' ? CardPlace::like : letter == 'n' ? CardPlace::not_for_me : CardPlace::not_sure; }

} // namespace

// Before the first day: the home's own cards, and who acts for somebody.
void DemoLife::put_in_about_me() {
    const data::Viewer& manager = m_people.workers[m_people.worker("Helen")].viewer;
    for (const OwnCard& card : own_cards) {
        data::add_home_card(m_home, manager, card.topic, card.word, picture_for(m_home, card.picture));
    }
    const Household::Visitor& sadia = m_people.visitors[m_people.visitor("Sadia")];
    if (sadia.comes_in()) {
        data::set_acts_for(m_home, manager, m_people.residents[sadia.resident].id, sadia.id, true, "A power of attorney says so; the manager has seen it");
    }
}

void DemoLife::plan_about_me(int day) {
    int minute = 5;
    for (std::size_t n = 0; n < std::size(statements); ++n) {
        if (statements[n].day == day) {
            at(m_days.at(day, statements[n].hour, minute), [this, n] { say_about_me(n); });
            minute = (minute + 3) % 60;
        }
    }
    for (std::size_t n = 0; n < std::size(suggestions); ++n) {
        if (suggestions[n].day == day) {
            at(m_days.at(day, suggestions[n].hour, 20), [this, n, day] { suggest_about(n, day); });
        }
    }
    for (std::size_t n = 0; n < std::size(sorts); ++n) {
        if (sorts[n].day == day) {
            at(m_days.at(day, sorts[n].hour, 32), [this, n] { sort_cards(n); });
        }
    }
    for (std::size_t n = 0; n < std::size(ratings); ++n) {
        if (ratings[n].day == day) {
            at(m_days.at(day, ratings[n].hour, 41), [this, n] { rate_importance(n); });
        }
    }
}

// "": the resident themself.
const data::Viewer& DemoLife::viewer_of(std::string_view name, Place resident) const {
    if (name.empty()) {
        return m_people.residents[resident].viewer;
    }
    for (const Household::Visitor& visitor : m_people.visitors) {
        if (name == visitor.part->name) {
            return visitor.viewer;
        }
    }
    return m_people.workers[m_people.worker(name)].viewer;
}

void DemoLife::say_about_me(std::size_t index) {
    const Statement& said = statements[index];
    const Place place = m_people.resident(said.about);
    const data::PersonId resident = m_people.residents[place].id;
    const data::Viewer& by = viewer_of(said.by, place);
    const AboutPhrase* const ready = about_phrase(said.sentence);
    data::AboutContent content;
    content.topic = said.topic;
    content.words = ready != nullptr ? ready->words : said.words;
    content.how = said.how;
    content.please = ready != nullptr && said.please == Please::neither ? ready->please : said.please;
    content.sense = ready != nullptr && said.sense == Sense::none ? ready->sense : said.sense;
    content.year = said.year;
    content.time = said.time;
    content.picture = ready != nullptr ? ready->picture : picture_for(m_home, said.picture);
    content.phrase = ready != nullptr ? said.sentence : 0;
    content.language = ready != nullptr ? "en" : *m_people.residents[place].part->language == '\0' ? "en" : m_people.residents[place].part->language;
    data::StatementId changes = data::StatementId::none;
    for (const data::AboutRow& row : data::about_me(m_home, by, resident)) {
        changes = *said.instead_of != '\0' && row.content.words == said.instead_of ? row.id : changes;
    }
    wrote(place, data::record_statement(m_home, by, {resident, changes, content, said.audience, {}}), data::Audience::only_me);
}

void DemoLife::suggest_about(std::size_t index, int day) {
    const Suggestion& suggested = suggestions[index];
    const Place place = m_people.resident(suggested.about);
    const data::Viewer& by = viewer_of(suggested.by, place);
    if (by.person() == data::PersonId::none) {
        return; // has no PIN yet
    }
    data::AboutContent content;
    content.topic = suggested.topic;
    content.words = suggested.words;
    content.how = suggested.how;
    content.please = suggested.please;
    content.sense = suggested.sense;
    content.year = suggested.year;
    content.language = "en";
    const data::EntryId id = data::suggest(m_home, by, {m_people.residents[place].id, Wish::add, data::StatementId::none, content, data::Audience::care_team});
    wrote(place, id, data::Audience::only_me);
    if (suggested.answered_after >= 0) {
        at(m_days.at(day + suggested.answered_after, 10, 15), [this, index, id] { answer_suggestion(index, id); });
    }
}

void DemoLife::answer_suggestion(std::size_t index, data::EntryId id) {
    const Suggestion& suggested = suggestions[index];
    const Place place = m_people.resident(suggested.about);
    const data::Viewer& by = viewer_of(suggested.answered_by, place);
    if (by.person() == data::PersonId::none) {
        return;
    }
    wrote(place, data::reply_to_suggestion(m_home, by, m_people.residents[place].id, {id, suggested.reply, suggested.changed_to, "en", HowKnown::said, data::Audience::care_team}),
          data::Audience::only_me);
    if (suggested.told) {
        data::mark_told(m_home, viewer_of(suggested.by, place), id);
    }
}

void DemoLife::sort_cards(std::size_t index) {
    const Sorted& sorted = sorts[index];
    const Place place = m_people.resident(sorted.who);
    const data::PersonId resident = m_people.residents[place].id;
    const data::Viewer& by = viewer_of(sorted.held_by, place);
    data::NewSortedCard card{resident, sorted.topic, data::SortId::none, {}, CardPlace::like, data::Audience::care_team, {}};
    const std::vector<std::string> keys = card_keys(sorted.topic);
    for (std::size_t n = 0; n < keys.size() && sorted.places[n] != '\0'; ++n) {
        card.key = keys[n];
        card.place = place_in(sorted.places[n]);
        const data::EntryId id = data::sort_card(m_home, by, card);
        card.sort = data::sort_of(m_home, by, resident, id);
        wrote(place, id, data::Audience::only_me);
    }
}

void DemoLife::rate_importance(std::size_t index) {
    const Rated& rated = ratings[index];
    const Place place = m_people.resident(rated.about);
    const data::Viewer& by = viewer_of(rated.by, place);
    if (by.person() == data::PersonId::none) {
        return;
    }
    const auto items = preferences();
    for (std::size_t n = 0; n < items.size() && rated.answers[n] != '\0'; ++n) {
        wrote(place, data::answer_importance(m_home, by, m_people.residents[place].id, items[n], importance_in(rated.answers[n])), data::Audience::only_me);
    }
}

} // namespace app
