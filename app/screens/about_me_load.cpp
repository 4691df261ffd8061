// About me: the topics of one person's page, the cards, what somebody suggests, and the pages to print.
#include <algorithm>

#include "app/screens/about_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/team_words.h"
#include "data/about_me.h"
#include "data/people.h"

namespace app {

using data::AboutTopic;
using widgets::Area;

namespace {

// What the viewer is asked, or told, before anything else.
void add_suggestions(const Loading& loading, const Subject& subject, MenuView& view) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const auto open = data::open_suggestions(loading.home, viewer, subject.id);
    const bool decides = data::may_reply(loading.home, viewer, subject.id);
    const int news = subject.own ? 0 : data::replies_for_me(loading.home, viewer, subject.id);
    if (open.empty() && news == 0) {
        return;
    }
    // One touch leads the person to what is asked; the others to the list.
    TileView tile = about_tile("suggestions", "", "suggestion", go_on(loading, ScreenName::about_suggestions, {}));
    if (subject.own) {
        tile.label = open.size() == 1 ? words.with("{1} suggests something", {open.front().entry.author_name}) : words("People suggest something");
        tile.action = SawReply{open.front().entry.id, subject.id};
        tile.spoken = words.count("There is {n} suggestion for you.", "There are {n} suggestions for you.", static_cast<std::int64_t>(open.size()));
        tile.badge = words.count("{n} new", "{n} new", static_cast<std::int64_t>(open.size()));
    } else {
        tile.label = words("Suggestions");
        if (news > 0) {
            tile.badge = words.count("{n} answer", "{n} answers", news);
        } else if (decides) {
            tile.badge = words.count("{n} open", "{n} open", static_cast<std::int64_t>(open.size()));
        }
        tile.spoken = tile.badge.empty() ? "" : words.with("{1}. {2}.", {tile.label, tile.badge});
    }
    view.choices.push_back(std::move(tile));
}

void add_cards(const Loading& loading, const Subject& subject, MenuView& view) {
    const auto& words = loading.words;
    const bool visits = loading.session.viewer.visiting() != data::PersonId::none;
    TileView sort = about_tile("card-sort", subject.own ? words("Sort cards") : words("Card sort"), "card-sort", go_on(loading, ScreenName::card_sort, {}));
    sort.picture = "sort-like";
    sort.spoken = subject.own ? words("Sort cards: what I like, and what is not for me.") : words("See what the cards say, or hold them.");
    if (visits || !subject.own) {
        sort.action = go_on(loading, ScreenName::card_sort_topics, {});
    }
    view.choices.push_back(std::move(sort));
    TileView matters = about_tile("importance", words("What is important"), "important-very", go_on(loading, ScreenName::importance, {}));
    matters.spoken = words("Say how important everyday things are.");
    if (!subject.own) {
        matters.action = go_on(loading, ScreenName::importance_answers, {});
    }
    view.choices.push_back(std::move(matters));
}

struct Count {
    int said = 0, fresh = 0;
};

TileView topic_tile(const Loading& loading, AboutTopic topic, Count count) {
    const auto& words = loading.words;
    const WordAndPicture word = about_topic_word(topic);
    AboutPlace about;
    about.topic = topic;
    TileView tile = about_tile("topic", words(word.word), word.picture, go_on(loading, ScreenName::about_topic, about));
    tile.number = static_cast<std::int64_t>(topic);
    tile.spoken = words(word.spoken);
    if (loading.session.viewer.role() != data::Role::resident) {
        tile.second = count.said == 0 ? words("Nothing yet") : words.count("{n} thing", "{n} things", count.said);
        tile.spoken = words.with("{1}. {2}.", {tile.label, tile.second});
        if (count.fresh > 0) {
            tile.badge = words.count("{n} new", "{n} new", count.fresh);
            tile.spoken = words.with("{1} {2}.", {tile.spoken, tile.badge});
        }
    }
    return tile;
}

} // namespace

View load_about_me(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const Subject subject = subject_of(loading);
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = about_title(loading, subject);
    view.header.mark = subject.mark;
    view.per_page = 6;
    if (const std::string line = data::one_line(loading.home, viewer, subject.id); !line.empty()) {
        view.header.subtitle = quoted(words, line);
    }
    add_suggestions(loading, subject, view);
    const auto statements = data::about_me(loading.home, viewer, subject.id);
    const data::EntryId news_from = viewer.is_staff() ? data::about_me_news_from(loading.home, viewer, subject.id) : data::EntryId::none;
    const auto counted = [&](AboutTopic topic) {
        Count count;
        for (const data::AboutRow& row : statements) {
            const bool here = row.content.topic == topic;
            count.said += here ? 1 : 0;
            count.fresh += here && viewer.is_staff() && row.entry.id > news_from && row.entry.author != viewer.person() ? 1 : 0;
        }
        return count;
    };
    std::vector<TileView> topics;
    for (const AboutTopic topic : about_topics()) {
        topics.push_back(topic_tile(loading, topic, counted(topic)));
    }
    if (viewer.is_staff()) { // what they came for: what is new, first
        std::stable_sort(topics.begin(), topics.end(), [](const TileView& a, const TileView& b) { return a.badge.empty() < b.badge.empty(); });
        view.per_page = 8;
    }
    if (subject.own) {
        view.choices.push_back(topics.front());
        topics.erase(topics.begin());
        add_cards(loading, subject, view);
    }
    for (TileView& tile : topics) {
        view.choices.push_back(std::move(tile));
    }
    if (!subject.own) {
        add_cards(loading, subject, view);
    }
    if (subject.own || viewer.is_staff()) {
        Place portrait = loading.place;
        portrait.screen = ScreenName::portrait;
        portrait.person = subject.id;
        view.choices.push_back(about_tile("portrait", subject.own ? words("My photograph") : words.with("A photograph of {1}", {subject.name}), "photograph", Visit{portrait}));
    }
    if (viewer.is_staff()) {
        view.choices.push_back(about_tile("acts-for", words.with("Who acts for {1}", {subject.name}), "about-support", go_on(loading, ScreenName::acts_for, {})));
    }
    TileView print = about_tile("print", words("Print"), "printer", go_on(loading, ScreenName::about_print, {}));
    print.spoken = words("Print this page, or the life story.");
    view.extras = {std::move(print)};
    return view;
}

View load_about_print(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words("Print");
    view.header.subtitle = about_title(loading, subject);
    view.header.mark = subject.mark;
    Place about;
    about.screen = ScreenName::about_me;
    about.resident = subject.id;
    TileView profile = about_tile("paper", words("One page about me"), "area-about", Print{PaperName::profile, about});
    profile.number = 1;
    profile.second = words("What people like about me, what matters, how to support me");
    profile.spoken = words("Print one page about me.");
    TileView story = about_tile("paper", words("My life story"), "about-life-story", Print{PaperName::life_story, about});
    story.number = 2;
    story.second = words("A booklet to fold in the middle");
    story.spoken = words("Print my life story as a booklet.");
    view.choices = {std::move(profile), std::move(story)};
    view.note = subject.own ? words("What only you or named people may know is left out") : words("What only named people may know is left out");
    return view;
}

} // namespace app
