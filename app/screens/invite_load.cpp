// Inviting a conversation: whom, and in which words. Everything by pictures; nothing has to be typed, and each of the three can be
// left out.
#include <algorithm>

#include "app/screens/conversation_parts.h"
#include "app/screens/conversation_words.h"
#include "app/screens/loaders.h"
#include "app/screens/say_parts.h"
#include "app/screens/team_words.h"
#include "app/screens/tile_parts.h"
#include "data/conversations.h"
#include "data/people.h"

namespace app {

using data::Prompt;
using widgets::Area;

namespace {

bool works_here(const data::Person& person) { return person.role == data::Role::staff || person.role == data::Role::manager; }

Place with_prompt(Place place, ScreenName screen, Prompt prompt) {
    place.screen = screen;
    place.prompt = prompt;
    return place;
}

TileView person_tile(const Loading& loading, const data::Invitable& one) {
    TileView tile = say_tile("person", one.person.name, "", Visit{});
    tile.number = data::number(one.person.id);
    tile.mark = mark_of(one.person);
    tile.second = !one.relation.empty() ? one.relation : one.person.job;
    Place place = with_prompt(loading.place, ScreenName::invite_words, Prompt::happened);
    place.person = one.person.id;
    tile.action = Visit{place};
    tile.spoken = loading.words.with("Invite {1} to talk.", {one.person.name});
    return tile;
}

// Staff begin with whose family it is about, or choose one of the team.
void add_residents(const Loading& loading, MenuView& view) {
    const auto& words = loading.words;
    auto residents = data::residents(loading.home, loading.session.viewer);
    sort_by_name(words, residents);
    for (const data::Person& resident : residents) {
        TileView tile = say_tile("round", resident.name, "", Visit{});
        tile.number = data::number(resident.id);
        tile.mark = mark_of(resident);
        tile.action = Visit{{.screen = ScreenName::invite_who, .resident = resident.id}};
        tile.spoken = words.with("{1}, and who is round {1}.", {resident.name});
        view.choices.push_back(std::move(tile));
    }
    Place team = loading.place;
    team.colleagues = true;
    TileView colleagues = say_tile("colleagues", words("Someone I work with"), "for-team", Visit{team});
    colleagues.spoken = words("Choose someone I work with.");
    view.extras.push_back(std::move(colleagues));
}

data::PersonId invited_here(const Loading& loading) {
    const auto conversation = data::find_conversation(loading.home, loading.session.viewer, loading.place.conversation);
    return conversation ? conversation->invited.id : loading.place.person;
}

data::PromptWords said_so_far(const Loading& loading) {
    const auto conversation = data::find_conversation(loading.home, loading.session.viewer, loading.place.conversation);
    return conversation ? conversation->said[data::place_of(loading.place.prompt)] : data::PromptWords{};
}

bool others_are_said(const Loading& loading) {
    const auto conversation = data::find_conversation(loading.home, loading.session.viewer, loading.place.conversation);
    if (!conversation) {
        return false;
    }
    for (const Prompt prompt : {Prompt::happened, Prompt::need, Prompt::could_try}) {
        if (prompt != loading.place.prompt && !conversation->said[data::place_of(prompt)].empty()) {
            return true;
        }
    }
    return false;
}

} // namespace

TileView invite_tile(const Loading& loading) {
    TileView tile = say_tile("invite", loading.words("Invite to talk"), "invite-conversation",
                             Visit{{.screen = ScreenName::invite_who, .resident = loading.place.resident}});
    tile.spoken = loading.words("Invite somebody to talk about something that went wrong.");
    return tile;
}

View load_invite_who(const Loading& loading) {
    const auto& words = loading.words;
    const data::Viewer& viewer = loading.session.viewer;
    const data::PersonId resident = loading.place.resident;
    MenuView view;
    view.header.area = Area::green;
    view.header.title = words("Whom would you like to talk with?");
    view.header.subtitle = words("About something that went wrong");
    view.more = words("More people");
    view.empty = words("There is nobody to choose yet.");
    view.per_page = 6;
    if (viewer.is_staff() && resident == data::PersonId::none && !loading.place.colleagues) {
        add_residents(loading, view);
    } else {
        for (const data::Invitable& one : data::people_to_invite(loading.home, viewer, resident)) {
            const bool of_the_team = works_here(one.person);
            const bool near = one.person.id == resident || !one.relation.empty();
            if (viewer.is_staff() && (loading.place.colleagues ? !of_the_team : of_the_team || !near)) {
                continue;
            }
            view.choices.push_back(person_tile(loading, one));
        }
    }
    TileView mine = say_tile("conversations", words("My conversations"), "history", Visit{{.screen = ScreenName::conversations, .resident = resident}});
    mine.spoken = words("See my conversations, and what became of them.");
    if (const int news = data::conversations_with_news(loading.home, viewer); news > 0) {
        mine.badge = words.count("{n} new", "{n} new", news);
    }
    view.extras.push_back(std::move(mine));
    if (viewer.is_staff()) {
        return people_list(std::move(view));
    }
    return view;
}

namespace {

// Promised before anything is said: whoever answers may ask somebody to be beside them, who then reads it too.
std::string readers_to_be(const Loading& loading, data::PersonId with) {
    return loading.words.with("Only you, {1} and who sits beside {1} can read it", {name_of(loading, with)});
}

} // namespace

View load_invite_words(const Loading& loading) {
    const auto& words = loading.words;
    const Prompt prompt = loading.place.prompt;
    const data::PersonId with = invited_here(loading);
    const data::PromptWords now = said_so_far(loading);
    MenuView view;
    view.header.area = Area::green;
    view.header.title = words(prompt_word(prompt).word);
    view.header.subtitle = readers_to_be(loading, with);
    view.note = words(prompt_example(prompt));
    view.note_picture = prompt_word(prompt).picture;
    view.per_page = 6;
    for (const ReadySentence& sentence : prompt_sentences(prompt)) {
        TileView tile = say_tile("sentence", words(sentence.words), sentence.picture,
                                 InviteToTalk{with, loading.place.conversation, prompt, sentence.number, {}});
        tile.number = sentence.number;
        tile.selected = now.phrase == sentence.number;
        view.choices.push_back(std::move(tile));
    }
    TileView own = say_tile("own-words", words("In my own words"), "keyboard", Visit{with_prompt(loading.place, ScreenName::write_invite, prompt)});
    own.spoken = words("Write it in my own words.");
    view.extras.push_back(std::move(own));
    if (loading.place.conversation == data::ConversationId::none && prompt != Prompt::could_try) {
        const Prompt next = prompt == Prompt::happened ? Prompt::need : Prompt::could_try;
        TileView leave = say_tile("leave-out", words("Leave this out"), "next-page", Visit{with_prompt(loading.place, ScreenName::invite_words, next)});
        leave.spoken = words("Leave this out, and say something else.");
        view.extras.push_back(std::move(leave));
    } else if (!now.empty() && others_are_said(loading)) {
        TileView leave = say_tile("leave-out", words("Leave this out"), "rubber", InviteToTalk{with, loading.place.conversation, prompt, 0, {}});
        leave.spoken = words("Leave this out again.");
        view.extras.push_back(std::move(leave));
    }
    return view;
}

View load_write_invite(const Loading& loading) {
    const auto& words = loading.words;
    const Prompt prompt = loading.place.prompt;
    const data::PersonId with = invited_here(loading);
    WriteView view;
    view.means = WriteView::Means::about_me;
    view.header.area = Area::green;
    view.header.title = words(prompt_word(prompt).word);
    view.header.subtitle = words.with("For {1}", {name_of(loading, with)});
    view.keyboard = words.code();
    view.hint = words(prompt_example(prompt));
    view.audience = readers_to_be(loading, with);
    view.audience_picture = "for-me-and";
    view.send = words("Save it");
    view.send_picture = "yes";
    view.start = prompt_words(loading, said_so_far(loading));
    for (const ReadySentence& sentence : prompt_sentences(prompt)) {
        TileView tile = say_tile("phrase", words(sentence.words), "", GoBack{});
        tile.number = sentence.number;
        view.phrases.push_back(std::move(tile));
    }
    view.send_with_words = InviteToTalk{with, loading.place.conversation, prompt, 0, {}};
    return view;
}

} // namespace app
