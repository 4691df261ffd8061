// With whom beside me, when, and where: each by one touch. What is asked next stands in the title.
#include "app/screens/conversation_words.h"
#include "app/screens/loaders.h"
#include "app/screens/say_parts.h"
#include "app/screens/team_words.h"
#include "data/conversation_state.h"
#include "data/conversations.h"
#include "data/people.h"

namespace app {

using data::ConversationRow;
using data::ConversationStep;
using data::MeetingPart;
using data::MeetingPlace;
using widgets::Area;

namespace {

std::optional<ConversationRow> here(const Loading& loading) {
    return data::find_conversation(loading.home, loading.session.viewer, loading.place.conversation);
}

// The empty menu says the rest where it was taken back meanwhile.
MenuView menu(const Loading& loading, const char* title) {
    MenuView view;
    view.header.area = Area::green;
    view.header.title = loading.words(title);
    view.empty = loading.words("This was taken back.");
    view.per_page = 6;
    return view;
}

std::string between(const Loading& loading, const ConversationRow& row) {
    const bool inviter = loading.session.viewer.person() == row.inviter.id;
    return loading.words.with("You and {1}. Both of you can change it.", {inviter ? row.invited.name : row.inviter.name});
}

// What is left of today begins with the part that is not over.
MeetingPart first_part(const Loading& loading, int days_ahead) {
    if (days_ahead > 0) {
        return MeetingPart::morning;
    }
    const auto hours = (data::milliseconds(loading.now.wall) - loading.day_start_ms) / 3'600'000;
    return hours < data::first_hour(MeetingPart::afternoon) ? MeetingPart::morning : hours < data::first_hour(MeetingPart::evening) ? MeetingPart::afternoon : MeetingPart::evening;
}

void add_day(const Loading& loading, int days_ahead, MenuView& view) {
    constexpr int half_a_day_ms = 12 * 3'600'000;
    const std::int64_t noon = data::milliseconds(day_bounds(loading.now.wall, days_ahead).starts) + half_a_day_ms;
    for (const MeetingPart part : {MeetingPart::morning, MeetingPart::afternoon, MeetingPart::evening}) {
        if (part < first_part(loading, days_ahead)) {
            continue;
        }
        Place place = loading.place;
        place.screen = ScreenName::conversation_where;
        place.meeting = {data::WallTime{noon}, part, {}, {}};
        const char* const picture = part == MeetingPart::morning ? "card-early-up" : part == MeetingPart::afternoon ? "card-bench-sun" : "card-night-light";
        TileView tile = say_tile("when", meeting_day_words(loading, place.meeting), picture, Visit{place});
        tile.number = days_ahead * 10 + static_cast<int>(part);
        tile.spoken = loading.words.with("Let us talk: {1}.", {tile.label});
        view.choices.push_back(std::move(tile));
    }
}

} // namespace

View load_conversation_beside(const Loading& loading) {
    using widgets::N_;
    const auto& words = loading.words;
    MenuView view = menu(loading, N_("Who should be beside you?"));
    const auto row = here(loading);
    if (!row) {
        return view;
    }
    view.header.subtitle = words("They can then read it too");
    view.empty = words("There is nobody to choose yet.");
    view.more = words("More people");
    for (const data::Invitable& one : data::people_to_invite(loading.home, loading.session.viewer, data::PersonId::none)) {
        if (one.person.id == row->inviter.id || one.person.id == row->invited.id) {
            continue;
        }
        TileView tile = say_tile("person", one.person.name, "", TakeConversationStep{row->id, {ConversationStep::beside, one.person.id, {}}});
        tile.number = data::number(one.person.id);
        tile.mark = mark_of(one.person);
        tile.second = !one.relation.empty() ? one.relation : one.person.job;
        tile.spoken = words.with("Yes, with {1} beside me.", {one.person.name});
        view.choices.push_back(std::move(tile));
    }
    return view;
}

View load_conversation_when(const Loading& loading) {
    using widgets::N_;
    MenuView view = menu(loading, N_("When would you like to talk?"));
    const auto row = here(loading);
    if (!row) {
        return view;
    }
    view.header.subtitle = between(loading, *row);
    view.more = loading.words("More days");
    constexpr int a_week = 7;
    for (const int days_ahead : {0, 1, 2, 3, a_week}) {
        add_day(loading, days_ahead, view);
    }
    return view;
}

View load_conversation_where(const Loading& loading) {
    using widgets::N_;
    MenuView view = menu(loading, N_("Where would you like to talk?"));
    const auto row = here(loading);
    if (!row) {
        return view;
    }
    view.header.subtitle = meeting_day_words(loading, loading.place.meeting);
    view.per_page = 8;
    const auto add = [&](MeetingPlace where, data::PersonId room_of) {
        data::Meeting meeting = loading.place.meeting;
        meeting.place = where;
        meeting.room_of = room_of;
        TileView tile = say_tile("where", meeting_place_words(loading, meeting), meeting_place_word(where).picture,
                                 TakeConversationStep{row->id, {ConversationStep::arranged, {}, meeting}});
        tile.spoken = loading.words.with("Let us meet here: {1}.", {tile.label});
        constexpr int rooms_from = 100;
        tile.number = room_of == data::PersonId::none ? static_cast<std::int64_t>(where) : rooms_from + data::number(room_of);
        view.choices.push_back(std::move(tile));
    };
    for (const data::Party& party : {row->inviter, row->invited}) {
        const auto person = data::person(loading.home, loading.session.viewer, party.id);
        if (person && person->role == data::Role::resident) {
            add(MeetingPlace::room, party.id);
        }
    }
    for (const MeetingPlace where : {MeetingPlace::lounge, MeetingPlace::garden, MeetingPlace::dining_room, MeetingPlace::quiet_corner, MeetingPlace::walk, MeetingPlace::telephone}) {
        add(where, data::PersonId::none);
    }
    return view;
}

} // namespace app
