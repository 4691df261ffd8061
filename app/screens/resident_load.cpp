// A resident's own page: the doors to what they can say and do here.
#include "app/screens/conversation_parts.h"
#include "app/screens/decision_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/partner_parts.h"
#include "app/screens/reminder_parts.h"
#include "app/screens/resident_parts.h"
#include "app/screens/say_parts.h"
#include "app/screens/talk_words.h"
#include "data/about_me.h"
#include "data/asks.h"
#include "data/notes.h"

namespace app {

View load_resident(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    MenuView view;
    view.header.area = widgets::Area::bark;
    view.header.title = subject.name.empty() ? words("Hello") : words.with("Hello {1}", {subject.name});
    view.header.subtitle = weekday_and_part(loading);
    view.header.mark = subject.mark;

    TileView notes = way_to(loading, "notes", words("Notes"), "area-notes", widgets::Area::brick, ScreenName::notes,
                            words("Read my notes and write one."));
    if (const int unseen = data::unseen_notes(loading.home, loading.session.viewer, subject.id); unseen > 0) {
        notes.badge = words.count("{n} new", "{n} new", unseen);
        notes.spoken = words.count("Notes. There is {n} new note for you.", "Notes. There are {n} new notes for you.", unseen);
    }
    TileView whats_on = way_to(loading, "whats-on", words("What's on"), "area-on", widgets::Area::blue, ScreenName::whats_on,
                               words("See what's on, and say what I would like to come to."));
    auto reminder = remind(loading, subject, whats_on);
    TileView about = way_to(loading, "about-me", words("About me"), "area-about", widgets::Area::teal, ScreenName::about_me,
                            words("About me: say who I am, and what matters to me."));
    if (const std::size_t asked = data::open_suggestions(loading.home, loading.session.viewer, subject.id).size(); asked > 0) {
        about.badge = words.count("{n} new", "{n} new", static_cast<std::int64_t>(asked));
        about.spoken = words.count("About me. There is {n} suggestion for you.", "About me. There are {n} suggestions for you.", static_cast<std::int64_t>(asked));
    }
    TileView say = way_to(loading, "say", words("Have my say"), "area-say", widgets::Area::green, ScreenName::say,
                          words("Have my say. Ask a question, say a worry, say thanks."));
    const int answers = data::answers_for(loading.home, loading.session.viewer);
    if (answers > 0) {
        say.badge = words.count("{n} new", "{n} new", answers);
        say.spoken = words.count("Have my say. There is {n} new answer for you.", "Have my say. There are {n} new answers for you.", answers);
    }
    // Its badge stands on the door, where there is room for it in large words.
    auto invitation = invitation_tile(loading);
    if (invitation) {
        say.badge = say.badge.empty() ? invitation->badge : say.badge;
        invitation->badge.clear();
    }
    auto partner = partnership_waits_tile(loading);
    std::vector<TileView> waiting;
    if (answers > 0) {
        waiting.push_back(answer_tile(loading, data::my_asks(loading.home, loading.session.viewer, 60).front()));
    }
    view.choices = {
        way_to(loading, "how-i-feel", words("How I feel"), "area-feel", widgets::Area::plum, ScreenName::feelings,
               words("Say how I feel.")),
        std::move(whats_on),
        std::move(about),
        way_to(loading, "small-wins", words("Small wins"), "area-wins", widgets::Area::marigold, ScreenName::small_win,
               words("Keep a small win: something that went well.")),
        std::move(notes),
        std::move(say),
        way_to(loading, "looking-back", words("Looking back"), "looking-back", widgets::Area::plum, ScreenName::looking_back,
               words("Look back at how I felt and what I did.")),
        way_to(loading, "circle", words("My circle"), "circle", widgets::Area::teal, ScreenName::circle,
               words("See who and what is round me, near and far."))};
    TileView deciding = way_to(loading, "decisions", words("Deciding together"), "deciding-together", widgets::Area::teal, ScreenName::decisions,
                               words("Decide together what concerns my life."));
    constexpr std::ptrdiff_t after_whats_on = 2; // which stays on the first page of the smallest glass
    if (reminder) {
        waiting.insert(waiting.begin(), *std::move(reminder));
    }
    view.choices.insert(view.choices.begin() + after_whats_on, waiting.begin(), waiting.end());
    if (auto wanted = choice_wanted(loading, subject.id)) { // in its place, first of all: a choice is given in three touches on the smallest glass too
        view.choices.insert(view.choices.begin(), std::move(*wanted));
    } else {
        view.choices.push_back(std::move(deciding));
    }
    if (partner) {
        view.choices.insert(view.choices.begin(), *std::move(partner));
    }
    view.per_page = 8; // every door at once, where the glass is large enough
    if (invitation) {
        view.extras.push_back(*std::move(invitation));
    }
    view.extras.push_back(comfort_tile(loading));
    if (talk_is_wanted(loading, subject.id)) {
        view.extras.push_back(talk_tile(loading, subject.id));
    }
    return view;
}

} // namespace app
