// What planning offers to choose from, and a plan in words.
#include "app/screens/plan_words.h"

#include <array>

namespace app {
namespace {

using data::ActivityKind;
using widgets::N_;

constexpr std::array titles{
    PlanTitle{N_("Singing"), "do-singing"},
    PlanTitle{N_("Making music"), "do-music"},
    PlanTitle{N_("Gentle exercise"), "do-exercise"},
    PlanTitle{N_("Dancing"), "do-dance"},
    PlanTitle{N_("Gardening"), "do-gardening"},
    PlanTitle{N_("Crafts"), "do-crafts"},
    PlanTitle{N_("Knitting"), "do-knitting", ActivityKind::club},
    PlanTitle{N_("Hobby club"), "do-club", ActivityKind::club},
    PlanTitle{N_("Baking"), "do-baking"},
    PlanTitle{N_("Cooking"), "do-cooking"},
    PlanTitle{N_("Tea and cake"), "do-cafe"},
    PlanTitle{N_("Games"), "do-games"},
    PlanTitle{N_("Quiz"), "do-quiz"},
    PlanTitle{N_("Film"), "do-film"},
    PlanTitle{N_("Newspapers and talk"), "do-newspaper"},
    PlanTitle{N_("Reading aloud"), "do-reading"},
    PlanTitle{N_("Animals visit"), "do-pets"},
    PlanTitle{N_("Computer help"), "do-computer"},
    PlanTitle{N_("Service"), "do-faith"},
    PlanTitle{N_("Prayer together"), "do-prayer"},
    PlanTitle{N_("Quiet hour"), "do-rest"},
    PlanTitle{N_("Hairdresser"), "do-hairdresser"},
    PlanTitle{N_("Birthday party"), "birthday", ActivityKind::event},
    PlanTitle{N_("Talking together"), "do-peer-support", ActivityKind::peer_support},
    PlanTitle{N_("A walk"), "do-walk", ActivityKind::none, true},
    PlanTitle{N_("An outing"), "do-outing", ActivityKind::accessible_place, true},
    PlanTitle{N_("The market"), "do-market", ActivityKind::accessible_place, true},
    PlanTitle{N_("The library"), "do-library", ActivityKind::accessible_place, true},
    PlanTitle{N_("The theatre"), "do-theatre", ActivityKind::event, true},
    PlanTitle{N_("Swimming"), "do-swimming", ActivityKind::none, true},
    PlanTitle{N_("Football"), "do-football", ActivityKind::event, true},
    PlanTitle{N_("Volunteering"), "do-volunteering", ActivityKind::volunteering, true},
};

constexpr std::array<const char*, 14> places{
    N_("In the lounge"), N_("In the garden"), N_("In the kitchen"), N_("In the dining room"), N_("In the garden room"), N_("In the hall"), N_("In the café"),
    N_("From the front door"), N_("At the library"), N_("At the church hall"), N_("At the school"), N_("At the market"), N_("In the park"), N_("In town")};

constexpr std::array<const char*, 48> pictures{
    "do-singing", "do-music", "do-exercise", "do-dance", "do-gardening", "do-crafts", "do-knitting", "do-club", "do-baking", "do-cooking", "do-cafe", "do-games",
    "do-quiz", "do-film", "do-newspaper", "do-reading", "do-pets", "do-computer", "do-faith", "do-prayer", "do-rest", "do-hairdresser", "do-peer-support", "do-walk",
    "do-outing", "do-market", "do-library", "do-theatre", "do-swimming", "do-football", "do-volunteering", "birthday", "card-sea", "card-park", "card-shops", "card-church",
    "card-mosque", "card-temple", "card-gurdwara", "card-synagogue", "card-children", "card-piano", "card-choir", "card-bus-ride", "festival-christmas", "festival-eid",
    "festival-lights", "festival-vaisakhi"};

// A Monday at noon, to have the language's own name for each day.
constexpr std::int64_t some_monday_ms = 4LL * 24 * 60 * 60 * 1000 + 12LL * 60 * 60 * 1000;
constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;

std::string nth_words(const widgets::Language& words, int nth, const std::string& day) {
    switch (nth) {
    case 1: return words.with("The first {1} of the month", {day});
    case 2: return words.with("The second {1} of the month", {day});
    case 3: return words.with("The third {1} of the month", {day});
    case 4: return words.with("The fourth {1} of the month", {day});
    default: return words.with("The last {1} of the month", {day});
    }
}

} // namespace

std::span<const PlanTitle> plan_titles() { return titles; }
std::span<const char* const> plan_places() { return places; }
std::span<const char* const> plan_pictures() { return pictures; }

std::string day_name(const widgets::Language& words, int day) { return words.weekday(some_monday_ms + day * day_ms); }

std::string days_words(const widgets::Language& words, const std::vector<int>& days) {
    std::string told;
    for (const int day : days) told = told.empty() ? day_name(words, day) : words.with("{1}, {2}", {told, day_name(words, day)});
    return told;
}

std::string comes_words(const widgets::Language& words, const data::ComesRound& round, data::WallTime starts) {
    using data::Comes;
    switch (round.how) {
    case Comes::once: break;
    case Comes::daily: return words("Every day");
    case Comes::weekdays: return words("Monday to Friday");
    case Comes::weekly: return words.with("Every {1}", {days_words(words, round.days)});
    case Comes::fortnightly: return words.with("Every two weeks, on {1}", {days_words(words, round.days)});
    case Comes::monthly: return nth_words(words, round.nth, words.weekday(data::milliseconds(starts)));
    case Comes::otherwise: return words("It comes round in its own way");
    }
    return words("Once");
}

const char* comes_picture(data::Comes how) {
    using data::Comes;
    switch (how) {
    case Comes::once: break;
    case Comes::daily: return "comes-daily";
    case Comes::weekdays: return "comes-weekdays";
    case Comes::weekly: return "comes-weekly";
    case Comes::fortnightly: return "comes-fortnightly";
    case Comes::monthly: return "comes-monthly";
    case Comes::otherwise: return "about-routines";
    }
    return "calendar";
}

std::string until_words(const widgets::Language& words, const data::ComesRound& round) {
    return round.last ? words.with("until {1}", {words.day_and_month(data::milliseconds(*round.last))}) : std::string();
}

std::string length_words(const widgets::Language& words, const data::ActivityPlan& plan) {
    if (plan.all_day) {
        return words("All day");
    }
    const std::int64_t minutes = (data::milliseconds(plan.ends) - data::milliseconds(plan.starts)) / 60'000;
    const std::string hours = words.count("{n} hour", "{n} hours", minutes / 60), rest = words.count("{n} minute", "{n} minutes", minutes % 60);
    if (minutes < 60) {
        return rest;
    }
    return minutes % 60 == 0 ? hours : words.with("{1} {2}", {hours, rest});
}

} // namespace app
