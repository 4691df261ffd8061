// Words and pictures of the circle; every word is a msgid for the catalogue. Numbers are never given anew.
#include "app/screens/circle_words.h"

#include <array>

#include "app/days.h"
#include "app/screens/team_words.h"

namespace app {
namespace {

using data::Brings;
using data::CircleRing;
using data::MarkWhat;
using widgets::N_;

constexpr ReadySentence people[] = {
    {2301, N_("A neighbour"), "door-visiting"},
    {2302, N_("An old friend"), "card-one-friend"},
    {2303, N_("A workmate"), "topic-work"},
    {2304, N_("My husband"), "about-people"},
    {2305, N_("My wife"), "about-people"},
    {2306, N_("My mother"), "about-my-people"},
    {2307, N_("My father"), "about-my-people"},
    {2308, N_("My brother"), "about-people"},
    {2309, N_("My sister"), "about-people"},
    {2310, N_("A child"), "card-children"},
    {2311, N_("We pray together"), "do-prayer"},
    {2312, N_("The hairdresser"), "do-hairdresser"},
    {2313, N_("A pet"), "do-pets"},
};
constexpr ReadySentence groups[] = {
    {2341, N_("My family"), "about-my-people"},
    {2342, N_("The choir"), "card-choir"},
    {2343, N_("My club"), "do-club"},
    {2344, N_("My faith"), "topic-faith"},
    {2345, N_("My table"), "card-lay-table"},
    {2346, N_("Gardeners"), "do-gardening"},
    {2347, N_("My old work"), "topic-work"},
    {2348, N_("Volunteers"), "do-volunteering"},
    {2349, N_("Games group"), "do-games"},
    {2350, N_("Self-help group"), "do-peer-support"},
};
constexpr ReadySentence places[] = {
    {2371, N_("My room"), "about-room"},
    {2372, N_("The garden"), "card-garden"},
    {2373, N_("The park"), "card-park"},
    {2374, N_("The café"), "do-cafe"},
    {2375, N_("My church"), "card-church"},
    {2376, N_("My mosque"), "card-mosque"},
    {2377, N_("My gurdwara"), "card-gurdwara"},
    {2378, N_("My temple"), "card-temple"},
    {2379, N_("My synagogue"), "card-synagogue"},
    {2380, N_("The library"), "do-library"},
    {2381, N_("The shops"), "card-shops"},
    {2382, N_("The sea"), "card-sea"},
    {2383, N_("My old home"), "home"},
};

constexpr std::array all_brings{Brings::company, Brings::laughter, Brings::music, Brings::talk, Brings::help, Brings::news, Brings::memories,
                                Brings::love, Brings::food, Brings::walks, Brings::games, Brings::faith, Brings::work, Brings::calm};

std::string own_name(const Loading& loading, const data::CircleMarkRow& mark) {
    return mark.entry.resident == loading.session.viewer.person() ? std::string() : name_of(loading, mark.entry.resident);
}

} // namespace

std::span<const ReadySentence> ready_names(MarkWhat what) {
    switch (what) {
    case MarkWhat::somebody: return people;
    case MarkWhat::group: return groups;
    case MarkWhat::place: return places;
    case MarkWhat::person: break;
    }
    return {};
}

const ReadySentence* ready_name(int number) {
    for (const MarkWhat what : {MarkWhat::somebody, MarkWhat::group, MarkWhat::place}) {
        for (const ReadySentence& one : ready_names(what)) {
            if (one.number == number) {
                return &one;
            }
        }
    }
    return nullptr;
}

std::span<const Brings> everything_brought() { return all_brings; }

WordAndPicture brings_word(Brings brings) {
    switch (brings) {
    case Brings::company: return {N_("Company"), "topic-company", N_("brings|company")};
    case Brings::laughter: return {N_("Laughter"), "feel-happy", N_("brings|laughter")};
    case Brings::music: return {N_("brings|Music"), "topic-music", N_("brings|music")};
    case Brings::help: return {N_("Help with things"), "win-helped", N_("brings|help with things")};
    case Brings::news: return {N_("brings|News"), "do-newspaper", N_("brings|news")};
    case Brings::faith: return {N_("brings|Faith"), "topic-faith", N_("brings|faith")};
    case Brings::food: return {N_("Good food"), "topic-food", N_("brings|good food")};
    case Brings::walks: return {N_("Walks"), "do-walk", N_("brings|walks")};
    case Brings::work: return {N_("Work to do"), "topic-work", N_("brings|work to do")};
    case Brings::memories: return {N_("Memories"), "about-life-story", N_("brings|memories")};
    case Brings::games: return {N_("brings|Games"), "do-games", N_("brings|games")};
    case Brings::talk: return {N_("A good talk"), "invite-conversation", N_("brings|a good talk")};
    case Brings::love: return {N_("brings|Love"), "important-very", N_("brings|love")};
    case Brings::calm: return {N_("Peace and quiet"), "card-quiet-room", N_("brings|peace and quiet")};
    }
    return {"", ""};
}

WordAndPicture ring_word(CircleRing ring) {
    switch (ring) {
    case CircleRing::close: return {N_("ring|Near"), "circle-nearer"};
    case CircleRing::around: return {N_("ring|A little further"), "circle"};
    case CircleRing::far: return {N_("ring|Far"), "circle-further"};
    }
    return {"", ""};
}

std::string mark_name(const Loading& loading, const data::CircleMarkRow& mark) {
    if (mark.what == MarkWhat::person) {
        return mark.known.name;
    }
    const ReadySentence* ready = ready_name(mark.phrase);
    return !mark.name.empty() || ready == nullptr ? mark.name : loading.words(ready->words);
}

MarkView mark_face(const data::CircleMarkRow& mark) {
    using widgets::Area;
    if (mark.what == MarkWhat::person) {
        return mark_of(mark.known);
    }
    MarkView face;
    face.shown = true;
    face.area = mark.what == MarkWhat::somebody ? Area::blue : mark.what == MarkWhat::group ? Area::marigold : Area::green;
    if (const ReadySentence* ready = ready_name(mark.phrase)) {
        face.picture = ready->picture;
    } else {
        face.picture = mark.what == MarkWhat::somebody ? "about-people" : mark.what == MarkWhat::group ? "pref-groups" : "card-bench-sun";
    }
    return face;
}

std::string brought(const Loading& loading, const data::NewCircleMark& mark) {
    const auto& words = loading.words;
    std::vector<std::string> things;
    for (const Brings brings : all_brings) {
        if ((mark.brings & static_cast<int>(brings)) != 0) {
            things.push_back(words(brings_word(brings).within));
        }
    }
    if (!mark.brings_words.empty()) {
        things.push_back(mark.brings_words);
    }
    std::string told;
    for (std::size_t i = 0; i < things.size(); ++i) {
        told = i == 0 ? things[i] : i + 1 == things.size() ? words.with("{1} and {2}", {told, things[i]}) : words.with("{1}, {2}", {told, things[i]});
    }
    return told;
}

std::string how_long_ago(const Loading& loading, data::WallTime day) {
    const auto& words = loading.words;
    const int days = days_before(loading.now.wall, day);
    if (days <= 0) {
        return words("ago|today");
    }
    if (days == 1) {
        return words("ago|yesterday");
    }
    if (days < 7) {
        return words.with("on {1}", {words.weekday(data::milliseconds(day))});
    }
    if (days < 60) {
        return words.count("{n} week ago", "{n} weeks ago", days / 7);
    }
    return days < 700 ? words.count("{n} month ago", "{n} months ago", days / 30) : words.count("{n} year ago", "{n} years ago", (days + 30) / 365);
}

std::string where_it_stands(const Loading& loading, const data::CircleMarkRow& mark) {
    const auto& words = loading.words;
    const std::string name = own_name(loading, mark);
    if (mark.dear) {
        return name.empty() ? words("Was dear to you.") : words.with("Was dear to {1}.", {name});
    }
    switch (mark.ring) {
    case CircleRing::close: return name.empty() ? words("Near you.") : words.with("Near {1}.", {name});
    case CircleRing::around: return name.empty() ? words("A little further from you.") : words.with("A little further from {1}.", {name});
    case CircleRing::far: break;
    }
    return name.empty() ? words("Far from you.") : words.with("Far from {1}.", {name});
}

std::string touch_told(const Loading& loading, const data::CircleMarkRow& mark) {
    return mark.touched ? loading.words.with("In touch {1}.", {how_long_ago(loading, mark.touched->day)}) : std::string();
}

std::string put_in_by(const Loading& loading, const data::CircleMarkRow& mark) {
    return mark.first_author == loading.session.viewer.person() ? loading.words("Put in by you.") : loading.words.with("Put in by {1}.", {mark.first_author_name});
}

std::string mark_told(const Loading& loading, const data::CircleMarkRow& mark) {
    const auto& words = loading.words;
    const std::string name = mark_name(loading, mark);
    const ReadySentence* ready = mark.name.empty() ? nullptr : ready_name(mark.phrase);
    const std::string what = ready != nullptr ? words(ready->words) : mark.relation;
    std::string told = what.empty() ? words.with("{1}.", {name}) : words.with("{1}, {2}.", {name, what});
    const auto add = [&](const std::string& sentence) { told = sentence.empty() ? told : words.with("{1} {2}", {told, sentence}); };
    add(where_it_stands(loading, mark));
    if (const std::string things = brought(loading, mark); !things.empty()) {
        add(words.with("Brings {1}.", {things}));
    }
    add(touch_told(loading, mark));
    if (!mark.own) {
        add(put_in_by(loading, mark));
    }
    return told;
}

std::string suggestion_told(const Loading& loading, const data::CircleMarkRow& mark) {
    if (!mark.suggested) {
        return {};
    }
    const auto& words = loading.words;
    const data::NewCircleMark& other = *mark.suggested;
    std::string what;
    const auto add = [&](const std::string& part) { what = what.empty() ? part : words.with("{1}. {2}", {what, part}); };
    if (other.ended) {
        add(words("Take this out"));
    } else {
        if (other.ring != mark.ring) {
            add(words(ring_word(other.ring).word));
        }
        if (other.brings != mark.brings || other.brings_words != mark.brings_words) {
            const std::string things = brought(loading, other);
            add(things.empty() ? words("Brings nothing yet") : words.with("Brings {1}", {things}));
        }
        if (other.name != mark.name) {
            add(other.name);
        }
        if (other.dear != mark.dear) {
            add(other.dear ? words("Was dear to me") : words("Is still with us"));
        }
    }
    return mark.suggestion.author == loading.session.viewer.person() ? words.with("You suggest: {1}", {what})
                                                                    : words.with("{1} suggests: {2}", {mark.suggestion.author_name, what});
}

std::string circle_readers_told(const Loading& loading, const data::CircleReaders& readers, const std::string& name, bool own) {
    using data::Audience;
    const auto& words = loading.words;
    switch (readers.audience) {
    case Audience::only_me: return words("Only you see this.");
    case Audience::named: {
        std::string people = own ? std::string() : name;
        for (const data::PersonId person : readers.named) {
            const std::string one = person == loading.session.viewer.person() ? words("you") : name_of(loading, person);
            people = people.empty() ? one : words.with("{1}, {2}", {people, one});
        }
        return own ? words.with("You and {1} see this.", {people}) : words.with("{1} see this.", {people});
    }
    case Audience::care_team: return own ? words("Your care team sees this.") : words("The care team sees this.");
    default: break;
    }
    return own ? words("Your circle sees this.") : words.with("{1}'s circle sees this.", {name});
}

} // namespace app
