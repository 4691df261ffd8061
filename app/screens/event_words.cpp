// Ready sentences about an activity, and the words around it.
#include "app/screens/event_words.h"

#include <algorithm>

#include "app/words.h"
#include "data/activities.h"

namespace app {

using widgets::N_;

namespace {

constexpr EventPhrase of_partners[] = {
    {1, N_("I look forward to it.")},
    {2, N_("I will be a little late.")},
    {3, N_("I cannot come this time. I am sorry.")},
    {4, N_("I will bring somebody along.")},
    {5, N_("Please have the room ready.")},
    {6, N_("Could somebody help me carry things?")},
    {7, N_("Who would like to come with me?")},
};
constexpr EventPhrase of_staff[] = {
    {21, N_("Thank you for telling us.")},
    {22, N_("Yes, we will see to it.")},
    {23, N_("The room will be ready.")},
    {24, N_("Somebody will help you.")},
    {25, N_("It is not on this time.")},
    {26, N_("Please speak with us when you come.")},
};

constexpr int days_ahead = 60, days_back = 120;

} // namespace

std::span<const EventPhrase> event_phrases(bool partner) {
    return partner ? std::span<const EventPhrase>(of_partners) : std::span<const EventPhrase>(of_staff);
}

std::string event_words(const Loading& loading, const data::EventWord& word) {
    for (const bool partner : {true, false}) {
        for (const EventPhrase& phrase : event_phrases(partner)) {
            if (phrase.number == word.phrase) {
                return loading.words(phrase.words);
            }
        }
    }
    return word.words;
}

std::optional<data::Activity> event_of(const Loading& loading, data::ActivityId id) {
    const auto among = [&](int from, int to) {
        auto all = data::activities_between(loading.home, loading.session.viewer, day_bounds(loading.now.wall, from).starts, day_bounds(loading.now.wall, to).starts);
        std::erase_if(all, [&](const data::Activity& one) { return one.id != id; });
        return all;
    };
    if (auto coming = among(0, days_ahead); !coming.empty()) {
        return std::move(coming.front());
    }
    if (auto past = among(-days_back, 0); !past.empty()) {
        return std::move(past.back());
    }
    return data::activity(loading.home, loading.session.viewer, {id});
}

std::string event_when(const Loading& loading, const data::Activity& activity) {
    const auto& words = loading.words;
    return words.with("{1}, {2}", {words.full_date(data::milliseconds(activity.starts)),
                                   activity.all_day ? words("All day") : words.time_24(data::milliseconds(activity.starts))});
}

} // namespace app
