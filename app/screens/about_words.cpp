// The words and pictures of About me, and how it is told who said something.
#include "app/screens/about_words.h"

#include <algorithm>
#include <array>
#include <ctime>

#include "app/screens/team_words.h"

namespace app {

using data::AboutTopic;
using data::HowKnown;
using widgets::N_;

namespace {

constexpr std::array topics{AboutTopic::important,  AboutTopic::people,   AboutTopic::communicate, AboutTopic::wellness, AboutTopic::please,
                            AboutTopic::support,    AboutTopic::worth_knowing, AboutTopic::appreciate, AboutTopic::routines, AboutTopic::culture,
                            AboutTopic::faith,      AboutTopic::language, AboutTopic::address,     AboutTopic::life_story};

// "You" for the viewer themself.
std::string name_or_you(const Loading& loading, data::PersonId person, const std::string& name) {
    return person == loading.session.viewer.person() ? loading.words("You") : name;
}

std::string resident_name(const Loading& loading, data::PersonId resident) { return name_of(loading, resident); }

} // namespace

std::span<const AboutTopic> about_topics() { return topics; }

WordAndPicture about_topic_word(AboutTopic topic) {
    switch (topic) {
    case AboutTopic::important: return {N_("What matters most to me"), "about-important", "", N_("Say what matters most to me.")};
    case AboutTopic::people: return {N_("People who matter to me"), "about-my-people", "", N_("Say who matters to me.")};
    case AboutTopic::communicate: return {N_("How I communicate"), "about-communicate", "", N_("Say how I communicate, and how to talk with me.")};
    case AboutTopic::wellness: return {N_("What keeps me well"), "about-wellness", "", N_("Say what keeps me well.")};
    case AboutTopic::please: return {N_("Please do, please don't"), "about-please-do", "", N_("Say what to do, and what not to do.")};
    case AboutTopic::support: return {N_("How to support me"), "about-support", "", N_("Say how and when to support me.")};
    case AboutTopic::worth_knowing: return {N_("Also worth knowing"), "about-also", "", N_("Say what else is worth knowing about me.")};
    case AboutTopic::appreciate: return {N_("What people like about me"), "about-appreciate", "", N_("Say what people appreciate about me.")};
    case AboutTopic::routines: return {N_("My day"), "about-routines", "", N_("Say how I like my day to go.")};
    case AboutTopic::culture: return {N_("My culture"), "about-culture", "", N_("Say what is part of my culture.")};
    case AboutTopic::faith: return {N_("My faith"), "topic-faith", "", N_("Say what is part of my faith.")};
    case AboutTopic::language: return {N_("My languages"), "language", "", N_("Say which languages are mine.")};
    case AboutTopic::address: return {N_("What to call me"), "about-address-me", "", N_("Say what to call me.")};
    case AboutTopic::life_story: return {N_("My life story"), "about-life-story", "", N_("Look at my life story, and add to it.")};
    }
    return {N_("About me"), "area-about"};
}

WordAndPicture please_word(data::Please please) {
    switch (please) {
    case data::Please::please_do: return {N_("Please do"), "about-please-do"};
    case data::Please::please_dont: return {N_("Please don't"), "about-please-dont"};
    case data::Please::neither: break;
    }
    return {"", ""};
}

WordAndPicture sense_word(data::Sense sense) {
    using data::Sense;
    switch (sense) {
    case Sense::noise: return {N_("Noise"), "sense-noise"};
    case Sense::touch: return {N_("Touch"), "sense-touch"};
    case Sense::food: return {N_("Food and taste"), "sense-food"};
    case Sense::light: return {N_("sense|Light"), "sense-light"};
    case Sense::smell: return {N_("Smell"), "sense-smell"};
    case Sense::room: return {N_("Rooms and places"), "sense-room"};
    case Sense::none: break;
    }
    return {N_("Something else"), "about-also"};
}

WordAndPicture life_time_word(data::LifeTime time) {
    using data::LifeTime;
    switch (time) {
    case LifeTime::child: return {N_("When I was a child"), "card-children"};
    case LifeTime::young: return {N_("When I was young"), "card-dancing"};
    case LifeTime::working: return {N_("In my working years"), "topic-work"};
    case LifeTime::later: return {N_("Later in life"), "card-bench-sun"};
    case LifeTime::living_here: return {N_("Since I live here"), "door-live-here"};
    case LifeTime::none: break;
    }
    return {"", ""};
}

std::string statement_words(const widgets::Language& words, const data::AboutContent& content) {
    const AboutPhrase* const phrase = content.phrase == 0 ? nullptr : about_phrase(content.phrase);
    return phrase == nullptr ? content.words : words(phrase->words);
}

std::string statement_language(const widgets::Language& words, const data::AboutContent& content) {
    return content.phrase != 0 && about_phrase(content.phrase) != nullptr ? words.code() : content.language;
}

bool is_own_voice(const data::AboutContent& content) { return content.how == HowKnown::said || content.how == HowKnown::shown; }

std::string statement_picture(const data::AboutContent& content) {
    if (!content.picture.empty()) {
        return content.picture;
    }
    if (content.sense != data::Sense::none) {
        return sense_word(content.sense).picture;
    }
    if (content.please != data::Please::neither) {
        return please_word(content.please).picture;
    }
    return about_topic_word(content.topic).picture;
}

std::string moment_words(const widgets::Language& words, const data::AboutContent& content) {
    if (content.year != 0) {
        return std::to_string(content.year);
    }
    return content.time == data::LifeTime::none ? std::string() : words(life_time_word(content.time).word);
}

// The hour matters today and yesterday; of an earlier year only the month.
std::string day_words(const Loading& loading, const data::Entry& entry) {
    constexpr std::int64_t half_year_ms = std::int64_t{183} * 24 * 60 * 60 * 1000, two_days_ms = std::int64_t{2} * 24 * 60 * 60 * 1000;
    const std::int64_t when = data::milliseconds(entry.when), ago = loading.day_start_ms - when;
    if (!entry.when_trusted || ago < two_days_ms) {
        return when_words(loading, entry);
    }
    return ago < half_year_ms ? loading.words.day_and_month(when) : loading.words.month_and_year(when);
}

int year_of(const Loading& loading) {
    const auto seconds = static_cast<std::time_t>(data::milliseconds(loading.now.wall) / 1000);
    std::tm parts{};
    localtime_r(&seconds, &parts);
    return parts.tm_year + 1900;
}

bool comes_before(const data::AboutRow& a, const data::AboutRow& b, int this_year) {
    // Only for the order: where an undated "when I was young" goes among dated moments of somebody of eighty or ninety.
    const auto rank = [this_year](const data::AboutContent& content) {
        constexpr int ages_ago[] = {68, 52, 20, 3};
        if (content.year == 0) {
            return content.time == data::LifeTime::none ? 6 : static_cast<int>(content.time);
        }
        int rank = 1;
        for (const int years : ages_ago) {
            rank += this_year - content.year < years ? 1 : 0;
        }
        return rank;
    };
    const int first = rank(a.content), second = rank(b.content);
    if (first != second) {
        return first < second;
    }
    const bool both_dated = a.content.year != 0 && b.content.year != 0;
    return both_dated ? a.content.year < b.content.year : a.content.year != 0 && b.content.year == 0; // undated ones after the dated
}

const char* how_picture(HowKnown how) {
    switch (how) {
    case HowKnown::said: return "how-said";
    case HowKnown::shown: return "how-shown";
    case HowKnown::observed: return "how-observed";
    case HowKnown::told: return "how-told";
    }
    return "how-said";
}

namespace {

// By whom it is known, without when: "Told by Tom".
std::string known_by(const Loading& loading, const data::AboutContent& content, const std::string& knower) {
    const std::string name = name_or_you(loading, content.knower, knower);
    const bool mine = content.knower == loading.session.viewer.person() && content.knower != data::PersonId::none;
    if (content.how == HowKnown::observed) {
        return mine ? loading.words("You noticed it") : loading.words.with("{1} noticed it", {name});
    }
    return mine ? loading.words("You told it") : loading.words.with("{1} told it", {name});
}

} // namespace

std::string how_we_know(const Loading& loading, const data::AboutRow& row) {
    const auto& words = loading.words;
    const std::string when = day_words(loading, row.entry);
    const std::string person = name_or_you(loading, row.entry.resident, resident_name(loading, row.entry.resident));
    const bool by_person = row.entry.author == row.entry.resident;
    const bool own_page = row.entry.resident == loading.session.viewer.person();
    if (row.ended) {
        return words.with("{1}: no longer so, {2}", {who(loading, row.entry), when});
    }
    if (is_own_voice(row.content)) {
        if (by_person) {
            return own_page ? words.with("You said it, {1}", {when}) : words.with("{1} said it, {2}", {person, when});
        }
        return row.content.how == HowKnown::said ? words.with("{1} said it to {2}, {3}", {person, row.entry.author_name, when})
                                                 : words.with("{1} showed it to {2}, {3}", {person, row.entry.author_name, when});
    }
    const std::string source = known_by(loading, row.content, row.knower_name);
    if (row.entry.author == row.content.knower) {
        return words.with("{1}, {2}", {source, when});
    }
    return by_person && own_page ? words.with("{1}. You agreed, {2}", {source, when})
                                 : words.with("{1}. {2} agreed, {3}", {source, by_person ? person : who(loading, row.entry), when});
}

std::string how_we_know(const Loading& loading, const data::SuggestionRow& row) {
    const auto& words = loading.words;
    const std::string when = day_words(loading, row.entry);
    const std::string person = resident_name(loading, row.entry.resident);
    if (is_own_voice(row.content)) {
        return row.content.how == HowKnown::said ? words.with("{1} said it to {2}, {3}", {person, who(loading, row.entry), when})
                                                 : words.with("{1} showed it to {2}, {3}", {person, who(loading, row.entry), when});
    }
    return words.with("{1}, {2}", {known_by(loading, row.content, row.knower_name), when});
}

std::string reply_words(const Loading& loading, const data::SuggestionRow& row) {
    const auto& words = loading.words;
    const bool own = row.replied_by == loading.session.viewer.person();
    const std::string person = resident_name(loading, row.entry.resident);
    const std::string name = row.reply_passed_on ? person : own ? words("You") : row.replied_by_name;
    std::string said;
    switch (row.reply) {
    case data::Reply::accepted: said = words.with("{1} said yes", {name}); break;
    case data::Reply::changed: said = words.with("{1} put it in other words", {name}); break;
    case data::Reply::declined: said = words.with("{1} said no, thank you", {name}); break;
    case data::Reply::open: return words("No answer yet");
    }
    const std::string when = when_words(loading, row.replied_when);
    return row.reply_passed_on ? words.with("{1}. {2} passed it on, {3}", {said, own ? words("You") : row.replied_by_name, when})
                               : words.with("{1}, {2}", {said, when});
}

} // namespace app
