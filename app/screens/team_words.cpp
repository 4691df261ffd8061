// Words that the screens of staff and visitors and the notes share.
#include "app/screens/team_words.h"

#include <algorithm>

#include "app/words.h"
#include "data/people.h"
#include "data/sign_in.h"

namespace app {

namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr int minutes_of_a_day = 24 * 60;

// Counted from the nearer midnight, so that it is right on the two days a year that are not 24 hours long (clocks change at night).
int minute_of_day(const Loading& loading) {
    const std::int64_t now = data::milliseconds(loading.now.wall);
    const std::int64_t since = (now - loading.day_start_ms) / minute_ms;
    const std::int64_t until = (loading.day_end_ms - now) / minute_ms;
    return static_cast<int>(since <= until ? since : minutes_of_a_day - until);
}

Shift shift_at(const data::HomeFacts& facts, int minute) {
    minute %= minutes_of_a_day;
    if (minute >= facts.night_starts_minute || minute < facts.day_starts_minute)
        return Shift::night;
    return minute < facts.evening_starts_minute ? Shift::day : Shift::evening;
}

// Where each character of UTF-8 begins.
bool begins_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

// By their first letter: words of Arabic or Hebrew script run from right to left, all others from left to right.
bool run_right_to_left(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        constexpr unsigned char punctuation = 0xE2; // of the quotation marks and the like
        if (byte >= 0xC3U && byte != punctuation)
            return byte >= 0xD6U && byte <= 0xDFU;
        if ((byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z')
            return false;
    }
    return false;
}

} // namespace

std::string set_apart(const widgets::Language& words, std::string_view their_words) {
    const bool other_way = !their_words.empty() && run_right_to_left(their_words) != words.right_to_left();
    return other_way ? "\u2068" + std::string(their_words) + "\u2069" : std::string(their_words);
}

std::string quoted(const widgets::Language& words, std::string_view their_words) {
    const bool leftwards = run_right_to_left(their_words);
    if (their_words.empty() || leftwards == words.right_to_left())
        return words.with("“{1}”", {their_words});
    // Words that run the other way bring the marks of their own direction, as Urdu and English have them.
    const std::string theirs(their_words);
    return set_apart(words, leftwards ? "”" + theirs + "“" : "“" + theirs + "”");
}

std::string first_words(std::string_view text, int most_letters) {
    std::string line;
    int letters = 0;
    std::size_t last_space = 0;
    for (const char byte : text) {
        const bool blank = byte == '\n' || byte == '\t' || byte == ' ';
        if (begins_character(byte) && ++letters > most_letters) {
            if (!blank)
                line.resize(last_space > 0 ? last_space : line.size());
            while (!line.empty() && line.back() == ' ')
                line.pop_back();
            return line + "…";
        }
        if (blank)
            last_space = line.size();
        line += blank ? ' ' : byte;
    }
    return line;
}

Shift shift_now(const Loading& loading) { return shift_at(loading.facts, minute_of_day(loading)); }

std::string team_and_date(const Loading& loading) {
    const auto& words = loading.words;
    const std::string date = words.full_date(data::milliseconds(loading.now.wall));
    switch (shift_now(loading)) {
    case Shift::day: return words.with("Day team · {1}", {date});
    case Shift::evening: return words.with("Evening team · {1}", {date});
    case Shift::night: break;
    }
    return words.with("Night team · {1}", {date});
}

std::string shift_change(const Loading& loading) {
    constexpr int early = 30;
    switch (shift_at(loading.facts, minute_of_day(loading) + early)) {
    case Shift::day: return loading.words("Night to day");
    case Shift::evening: return loading.words("Day to evening");
    case Shift::night: break;
    }
    return loading.words("Evening to night");
}

std::string name_of(const Loading& loading, data::PersonId id) {
    const auto person = data::person(loading.home, loading.session.viewer, id);
    return person ? person->name : std::string();
}

data::Person at_the_door(const Loading& loading, data::PersonId person, data::PersonId resident) {
    const auto& viewer = loading.session.viewer;
    if (resident == data::PersonId::none) {
        for (auto& one : data::staff(loading.home, viewer))
            if (one.id == person)
                return one;
    } else {
        for (auto& one : data::visitors_of(loading.home, viewer, resident))
            if (one.person.id == person)
                return one.person;
    }
    return {};
}

std::string who(const Loading& loading, const data::Entry& entry) {
    return entry.author == loading.session.viewer.person() ? loading.words("You") : entry.author_name;
}

std::string when_words(const Loading& loading, data::WallTime when) {
    data::Entry entry;
    entry.when = when;
    return when_words(loading, entry);
}

std::string who_and_when(const Loading& loading, const data::Entry& entry) {
    return loading.words.with("{1}, {2}", {who(loading, entry), when_words(loading, entry)});
}

std::string to_arrange(const widgets::Language& words, const data::Arrangement& arrangement) {
    switch (arrangement.need) {
    case data::Need::transport: return words.with("A lift for {1}", {arrangement.resident_name});
    case data::Need::company: return words.with("Someone to go with {1}", {arrangement.resident_name});
    case data::Need::getting_ready: break;
    }
    return words.with("Help {1} to get ready", {arrangement.resident_name});
}

std::string note_readers(const Loading& loading, data::NoteFor to, data::PersonId resident, const std::vector<data::PersonId>& others) {
    const auto& words = loading.words;
    const data::PersonId me = loading.session.viewer.person();
    if (audience_of(to) == data::Audience::circle)
        return resident == me ? words("You and your circle can read it")
                              : words.with("{1} and the whole circle can read it", {name_of(loading, resident)});

    const bool by_name = audience_of(to) == data::Audience::named;
    std::vector<data::PersonId> people{resident};
    for (const data::PersonId id : others) {
        if (id == data::PersonId::none || std::find(people.begin(), people.end(), id) != people.end())
            continue;
        const auto person = data::person(loading.home, loading.session.viewer, id);
        const bool in_the_team = person && (person->role == data::Role::staff || person->role == data::Role::manager);
        if (by_name || !in_the_team)
            people.push_back(id);
    }
    std::string names;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const bool begins = i == 0 && to == data::NoteFor::care_team;
        const std::string name = people[i] != me ? name_of(loading, people[i]) : begins ? words("You") : words("you");
        if (i == 0)
            names = name;
        else if (i + 1 == people.size() && by_name)
            names = words.with("{1} and {2}", {names, name});
        else
            names = words.with("{1}, {2}", {names, name});
    }
    if (by_name)
        return words.with("Only {1} can read it", {names});
    return resident == me ? words.with("{1} and your care team can read it", {names}) : words.with("{1} and the care team can read it", {names});
}

data::Audience audience_of(data::NoteFor to) {
    switch (to) {
    case data::NoteFor::resident:
    case data::NoteFor::person: return data::Audience::named;
    case data::NoteFor::care_team: return data::Audience::care_team;
    case data::NoteFor::circle:
    case data::NoteFor::moment: break;
    }
    return data::Audience::circle;
}

// In steps of ten seconds, or of a minute where it is long: a screen that ticks every second hurries people.
Wait wait_of(const Loading& loading, data::PersonId person) {
    const int seconds = data::seconds_to_wait(loading.home, person);
    if (seconds <= 0)
        return {};
    const int step = seconds > 60 ? 60 : 10;
    const int shown = (seconds + step - 1) / step * step;
    const int until_change = seconds - (shown - step);
    Wait wait;
    wait.words = step == 60 ? loading.words.count("Please wait {n} minute", "Please wait {n} minutes", shown / 60)
                            : loading.words.count("Please wait {n} second", "Please wait {n} seconds", shown);
    wait.next_change_ms = loading.now.monotonic_ms + std::int64_t{until_change} * 1000;
    return wait;
}

} // namespace app
