// The words and pictures that stand for each mood, need, win, audience and answer, and how times and days are told.
// Decides nothing; every word is a msgid for the catalogue.
#include "app/words.h"

#include <algorithm>
#include <ctime>
#include <string_view>

#include "data/people.h"

namespace app {
namespace {

using widgets::N_;

std::tm local_parts(data::WallTime when) {
    const std::int64_t ms = milliseconds(when);
    const auto seconds = static_cast<std::time_t>(ms >= 0 ? ms / 1000 : -((999 - ms) / 1000));
    std::tm parts{};
    localtime_r(&seconds, &parts);
    return parts;
}

// The first letter as it was entered; a small Latin one becomes a capital.
std::string initial_of(std::string_view name) {
    if (name.empty()) {
        return {};
    }
    std::size_t bytes = 1;
    while (bytes < name.size() && (static_cast<unsigned char>(name[bytes]) & 0xC0U) == 0x80U) {
        ++bytes;
    }
    std::string letter(name.substr(0, bytes));
    if (letter.size() == 1 && letter[0] >= 'a' && letter[0] <= 'z') {
        letter[0] = static_cast<char>(letter[0] - 'a' + 'A');
    }
    return letter;
}

// "Tom", "Tom and Grace", "Tom, Grace and Mei"
std::string joined_names(const Loading& loading, const std::vector<data::PersonId>& people) {
    std::vector<std::string> names;
    for (const data::PersonId id : people) {
        if (const auto somebody = data::person(loading.home, loading.session.viewer, id); somebody && !somebody->name.empty()) {
            names.push_back(somebody->name);
        }
    }
    std::string joined;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i == 0) {
            joined = names[i];
        } else if (i + 1 < names.size()) {
            joined = loading.words.with("{1}, {2}", {joined, names[i]});
        } else {
            joined = loading.words.with("{1} and {2}", {joined, names[i]});
        }
    }
    return joined;
}

} // namespace

WordAndPicture mood_word(data::Mood mood) {
    using data::Mood;
    switch (mood) {
    case Mood::happy: return {N_("Happy"), "feel-happy", N_("happy"), N_("I feel happy.")};
    case Mood::content: return {N_("Content"), "feel-content", N_("content"), N_("I feel content.")};
    case Mood::interested: return {N_("Interested"), "feel-interested", N_("interested"), N_("I feel interested.")};
    case Mood::sad: return {N_("Sad"), "feel-sad", N_("sad"), N_("I feel sad.")};
    case Mood::worried: return {N_("Worried"), "feel-worried", N_("worried"), N_("I feel worried.")};
    case Mood::angry: return {N_("Angry"), "feel-angry", N_("angry"), N_("I feel angry.")};
    case Mood::proud: return {N_("Proud"), "feel-proud", N_("proud"), N_("I feel proud.")};
    case Mood::grateful: return {N_("Grateful"), "feel-grateful", N_("grateful"), N_("I feel grateful.")};
    case Mood::lonely: return {N_("Lonely"), "feel-lonely", N_("lonely"), N_("I feel lonely.")};
    case Mood::tired: return {N_("Tired"), "feel-tired", N_("tired"), N_("I feel tired.")};
    case Mood::bored: return {N_("Bored"), "feel-bored", N_("bored"), N_("I feel bored.")};
    case Mood::in_pain: return {N_("In pain"), "feel-in-pain", N_("in pain"), N_("I am in pain.")};
    case Mood::not_sure: return {N_("Not sure"), "not-sure", N_("not sure"), N_("I am not sure how I feel.")};
    case Mood::rather_not_say:
        return {N_("Rather not say"), "rather-not-say", N_("rather not say"), N_("I would rather not say how I feel.")};
    }
    return {N_("Not sure"), "not-sure", N_("not sure"), N_("I am not sure how I feel.")};
}

WordAndPicture topic_word(data::MoodTopic topic) {
    using data::MoodTopic;
    switch (topic) {
    case MoodTopic::nothing: break;
    case MoodTopic::people: return {N_("People"), "about-people", N_("about people"), N_("It is about people.")};
    case MoodTopic::food: return {N_("Food"), "about-food", N_("about food"), N_("It is about food.")};
    case MoodTopic::sleep: return {N_("Sleep"), "about-sleep", N_("about sleep"), N_("It is about sleep.")};
    case MoodTopic::body: return {N_("My body"), "about-body", N_("about my body"), N_("It is about my body.")};
    case MoodTopic::room: return {N_("My room"), "about-room", N_("about my room"), N_("It is about my room.")};
    case MoodTopic::something_happened:
        return {N_("Something happened"), "something-happened", N_("about something that happened"),
                N_("It is about something that happened.")};
    case MoodTopic::missing_someone:
        return {N_("Missing someone"), "missing-someone", N_("about missing someone"), N_("I am missing someone.")};
    }
    return {"", "", "", ""};
}

WordAndPicture need_word(data::Need need) {
    using data::Need;
    switch (need) {
    case Need::transport: return {N_("A lift there"), "need-transport", N_("a lift there"), N_("I need a lift to get there.")};
    case Need::company:
        return {N_("Someone to go with"), "need-company", N_("someone to go with"), N_("I would like someone to go with me.")};
    case Need::getting_ready:
        return {N_("Help to get ready"), "need-getting-ready", N_("help to get ready"), N_("I would like help to get ready.")};
    }
    return {"", "", "", ""};
}

WordAndPicture win_word(data::Win win) {
    using data::Win;
    switch (win) {
    case Win::tried_new:
        return {N_("Tried something new"), "win-tried-new", N_("tried something new"), N_("I tried something new.")};
    case Win::did_it_myself: return {N_("Did it myself"), "win-did-it-myself", N_("did it myself"), N_("I did it myself.")};
    case Win::joined_in: return {N_("Joined in"), "win-joined-in", N_("joined in"), N_("I joined in.")};
    case Win::helped: return {N_("Helped someone"), "win-helped", N_("helped someone"), N_("I helped someone.")};
    case Win::taught: return {N_("Taught someone"), "win-taught", N_("taught someone"), N_("I taught someone something.")};
    case Win::made: return {N_("Made something"), "win-made", N_("made something"), N_("I made something.")};
    case Win::got_out: return {N_("Got out"), "win-got-out", N_("got out"), N_("I got out and about.")};
    case Win::in_touch: return {N_("Stayed in touch"), "win-in-touch", N_("stayed in touch"), N_("I stayed in touch with someone.")};
    case Win::rested: return {N_("Rested well"), "win-rested", N_("rested well"), N_("I rested well.")};
    case Win::felt_better: return {N_("Felt better"), "win-felt-better", N_("felt better"), N_("I felt better.")};
    }
    return {"", "area-wins", "", ""};
}

std::string win_sentence(const widgets::Language& words, data::Win win, std::string_view name) {
    using data::Win;
    if (name.empty()) {
        switch (win) {
        case Win::tried_new: return words("Someone here tried something new.");
        case Win::did_it_myself: return words("Someone here did it without help.");
        case Win::joined_in: return words("Someone here joined in.");
        case Win::helped: return words("Someone here helped a friend.");
        case Win::taught: return words("Someone here taught a friend.");
        case Win::made: return words("Someone here made something.");
        case Win::got_out: return words("Someone here got out and about.");
        case Win::in_touch: return words("Someone here stayed in touch.");
        case Win::rested: return words("Someone here rested well.");
        case Win::felt_better: return words("Someone here felt better.");
        }
        return {};
    }
    switch (win) {
    case Win::tried_new: return words.with("{1} tried something new.", {name});
    case Win::did_it_myself: return words.with("{1} did it without help.", {name});
    case Win::joined_in: return words.with("{1} joined in.", {name});
    case Win::helped: return words.with("{1} helped someone.", {name});
    case Win::taught: return words.with("{1} taught someone.", {name});
    case Win::made: return words.with("{1} made something.", {name});
    case Win::got_out: return words.with("{1} got out and about.", {name});
    case Win::in_touch: return words.with("{1} stayed in touch.", {name});
    case Win::rested: return words.with("{1} rested well.", {name});
    case Win::felt_better: return words.with("{1} felt better.", {name});
    }
    return {};
}

WordAndPicture answer_word(data::Answer answer) {
    using data::Answer;
    switch (answer) {
    case Answer::none: break;
    case Answer::come: return {N_("I'd like to come"), "yes", N_("would like to come"), N_("I would like to come.")};
    case Answer::maybe: return {N_("Maybe"), "maybe", N_("may come"), N_("Maybe I will come.")};
    case Answer::not_this_time: return {N_("Not this time"), "not-this-time", N_("not this time"), N_("I will not come this time.")};
    }
    return {"", "", "", ""};
}

WordAndPicture audience_word(data::Audience audience) {
    using data::Audience;
    switch (audience) {
    case Audience::only_me: return {N_("Only me"), "for-only-me", N_("only me"), N_("Only I can see it.")};
    case Audience::named: return {N_("Me and…"), "for-me-and", N_("me and the people I choose"), N_("I choose who can see it.")};
    case Audience::care_team: return {N_("My care team"), "for-team", N_("my care team"), N_("My care team can see it.")};
    case Audience::circle:
        return {N_("My circle"), "for-circle", N_("my circle"), N_("My care team, my family and my friends can see it.")};
    case Audience::house:
        return {N_("The whole house"), "for-house", N_("the whole house"), N_("Everyone in the house can see it.")};
    }
    return {"", "", "", ""};
}

std::string audience_label(const Loading& loading, data::Audience audience, std::string_view resident_name, bool own) {
    using data::Audience;
    const auto& words = loading.words;
    if (own || resident_name.empty()) {
        return words(audience_word(audience).word);
    }
    switch (audience) {
    case Audience::named: return words.with("{1} and…", {resident_name});
    case Audience::care_team: return words("The care team");
    case Audience::circle: return words.with("{1}'s circle", {resident_name});
    case Audience::only_me:
    case Audience::house: break;
    }
    return words(audience_word(audience).word);
}

std::string audience_sentence(const Loading& loading, const LastRecord& last, std::string_view resident_name, bool own) {
    using data::Audience;
    const auto& words = loading.words;
    switch (last.audience) {
    case Audience::only_me: return words("Only for me");
    case Audience::named: {
        const std::string names = joined_names(loading, last.named);
        if (own) {
            return names.empty() ? words("Only for me") : words.with("For me and {1}", {names});
        }
        return names.empty() ? words.with("For {1} and you", {resident_name}) : words.with("For {1}, you and {2}", {resident_name, names});
    }
    case Audience::care_team: return own ? words("For my care team") : words("For the care team");
    case Audience::circle:
        return own || resident_name.empty() ? words("For my circle") : words.with("For {1}'s circle", {resident_name});
    case Audience::house: return words("For the whole house");
    }
    return {};
}

void sort_by_name(const widgets::Language& words, std::vector<data::Person>& people) {
    std::stable_sort(people.begin(), people.end(), [&](const auto& a, const auto& b) { return words.compare(a.name, b.name) < 0; });
}
void sort_by_name(const widgets::Language& words, std::vector<data::Visitor>& visitors) {
    std::stable_sort(visitors.begin(), visitors.end(),
                     [&](const auto& a, const auto& b) { return words.compare(a.person.name, b.person.name) < 0; });
}

MarkView mark_of(const data::Person& person) {
    constexpr int areas = 7;
    // Ids follow one another, so neighbours in a list get different colours.
    const auto area = static_cast<widgets::Area>(data::number(person.id) % areas);
    MarkView mark{person.photograph.empty() ? person.picture : person.photograph, initial_of(person.name), area, true};
    if (mark.picture.empty() && mark.initial.empty()) {
        mark.picture = "door-live-here"; // nothing about them may be shown
    }
    return mark;
}

std::string when_words(const Loading& loading, const data::Entry& entry) {
    const auto& words = loading.words;
    const std::int64_t when = data::milliseconds(entry.when);
    // Whoever reads what was written needs to know morning from evening; a resident's own clock is the one on the wall.
    const std::string time = loading.session.viewer.role() == data::Role::resident ? words.time(when) : words.time_24(when);
    const std::int64_t yesterday = data::milliseconds(day_bounds(data::WallTime{loading.day_start_ms}, -1).starts);
    std::string told;
    if (when >= loading.day_start_ms && when < loading.day_end_ms) {
        told = words.with("today {1}", {time});
    } else if (when >= yesterday && when < loading.day_start_ms) {
        told = words.with("yesterday {1}", {time});
    } else {
        told = words.with("{1}, {2}", {words.day_and_month(when), time});
    }
    return entry.when_trusted ? told : words.with("{1}, if the clock was right", {told});
}

PartOfDay part_of_day(data::WallTime when) {
    const int hour = local_parts(when).tm_hour;
    if (hour < 5 || hour >= 22) {
        return PartOfDay::night;
    }
    if (hour < 12) {
        return PartOfDay::morning;
    }
    return hour < 18 ? PartOfDay::afternoon : PartOfDay::evening;
}

DayBounds day_bounds(data::WallTime within, int days_later) {
    std::tm parts = local_parts(within);
    parts.tm_hour = 0;
    parts.tm_min = 0;
    parts.tm_sec = 0;
    parts.tm_mday += days_later;
    parts.tm_isdst = -1; // a day in which the clocks change is 23 or 25 hours long
    std::tm next = parts;
    next.tm_mday += 1;
    return {data::WallTime{static_cast<std::int64_t>(std::mktime(&parts)) * 1000},
            data::WallTime{static_cast<std::int64_t>(std::mktime(&next)) * 1000}};
}

} // namespace app
