// The staff's own page, the residents, one resident, and what was noticed about them.
#include <algorithm>
#include <array>
#include <limits>

#include "app/screens/circle_parts.h"
#include "app/screens/conversation_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/partner_parts.h"
#include "app/screens/resident_parts.h"
#include "app/screens/talk_words.h"
#include "app/screens/team_words.h"
#include "app/screens/tile_parts.h"
#include "app/words.h"
#include "data/about_me.h"
#include "data/activities.h"
#include "data/agreed.h"
#include "data/asks.h"
#include "data/decisions.h"
#include "data/handover.h"
#include "data/moods.h"
#include "data/notes.h"
#include "data/partners.h"
#include "data/people.h"

namespace app {

using widgets::Area;

namespace {

TileView tile_to(const char* id, const std::string& label, const char* picture, Area area, const Place& place) {
    return tile_of(id, label, picture, area, Visit{place});
}

void set_badge(const Loading& loading, TileView& tile, std::string badge) {
    tile.spoken = loading.words.with("{1}. {2}.", {tile.label, badge});
    tile.badge = std::move(badge);
}

// The newest word of their own among what may be seen; what others noticed never stands in for it.
std::optional<data::MoodRow> own_word(const Loading& loading, data::PersonId resident) {
    constexpr int enough = 20;
    for (auto& mood : data::moods_of(loading.home, loading.session.viewer, resident, enough))
        if (mood.own)
            return mood;
    return std::nullopt;
}

std::string said(const Loading& loading, const data::MoodRow& mood) {
    return loading.words.with("Said: {1}, {2}", {loading.words(mood_word(mood.mood).word), when_words(loading, mood.entry)});
}

} // namespace

View load_staff(const Loading& loading) {
    const auto& words = loading.words;
    auto& home = loading.home;
    const auto& viewer = loading.session.viewer;
    const auto from = data::WallTime{loading.day_start_ms}, until = data::WallTime{loading.day_end_ms};

    int unread = 0;
    for (const auto& line : data::handover_lines(home, viewer, from, until))
        unread += line.read_by_me ? 0 : 1;
    int open = 0;
    for (const auto& arrangement : data::arrangements_between(home, viewer, from, until))
        open += arrangement.done ? 0 : 1;

    MenuView view;
    view.header.area = Area::blue;
    view.header.title = words.with("Hello {1}", {loading.session.name});
    view.header.subtitle = team_and_date(loading);

    auto handover = tile_to("handover", words("Handover"), "handover", Area::blue, {.screen = ScreenName::handover});
    handover.primary = true;
    if (unread > 0)
        set_badge(loading, handover, words.count("{n} to read", "{n} to read", unread));
    auto residents = tile_to("residents", words("Residents"), "door-live-here", Area::teal, {.screen = ScreenName::staff_residents});
    auto notes = tile_to("notes", words("Notes"), "area-notes", Area::brick, {.screen = ScreenName::notes});
    if (const int fresh = data::unseen_notes(home, viewer, data::PersonId::none))
        set_badge(loading, notes, words.count("{n} new", "{n} new", fresh));
    auto arrange = tile_to("to-arrange", words("To arrange"), "need-transport", Area::blue, {.screen = ScreenName::arrangements});
    if (open > 0)
        set_badge(loading, arrange, words.count("{n} open", "{n} open", open));
    auto calendar = tile_to("calendar", words("What's on"), "area-on", Area::blue, {.screen = ScreenName::calendar});
    auto agreed = tile_to("agreed-next", words("Agreed next"), "loop-tried", Area::blue, {.screen = ScreenName::agreed_list});
    if (const auto waiting = data::open_agreed(home, viewer, data::PersonId::none).size())
        set_badge(loading, agreed, words.count("{n} open", "{n} open", static_cast<std::int64_t>(waiting)));
    auto wins = tile_to("small-wins", words("Small wins"), "area-wins", Area::marigold, {.screen = ScreenName::wins});
    auto asked = tile_to("asked", words("Asked"), "area-say", Area::green, {.screen = ScreenName::asks});
    const auto asks = data::open_asks(home, viewer);
    if (const auto waiting = std::count_if(asks.begin(), asks.end(), [](const data::AskRow& ask) { return ask.what != data::AskKind::thanks; }))
        set_badge(loading, asked, words.count("{n} open", "{n} open", waiting));
    auto weight = tile_to("how-are-you", words("How are you?"), "how-are-you", Area::teal, {.screen = ScreenName::how_are_you});
    auto back = tile_to("house-back", words("Looking back"), "looking-back", Area::plum, {.screen = ScreenName::house_back});
    auto deciding = tile_to("decisions", words("Deciding together"), "deciding-together", Area::teal, {.screen = ScreenName::decisions});
    if (const auto due = data::decisions_due(home, viewer, data::PersonId::none, until).size()) {
        deciding.badge = words.count("{n} due", "{n} due", static_cast<std::int64_t>(due));
        deciding.spoken = words.count("Deciding together. {n} question is to be looked at again.", "Deciding together. {n} questions are to be looked at again.", static_cast<std::int64_t>(due));
    }
    auto help = tile_to("contacts", words("Who can help"), "say-contacts", Area::green, {.screen = ScreenName::contacts});
    auto clean = tile_to("clean-glass", words("Clean the glass"), "cleaning-lock", Area::bark, {});
    clean.action = CleanGlass{};
    clean.spoken = words("Wipe the glass: for half a minute touches do nothing.");
    auto voice = tile_to("my-voice", words("My voice"), "comfort-voice", Area::teal, {.screen = ScreenName::my_voice});
    voice.spoken = words("Record words in your own voice for everyone.");
    auto house = tile_to("our-house", words("Our house"), "home", Area::blue, {.screen = ScreenName::our_house});
    house.spoken = words("Our house: its paper and its festivals.");
    if (const auto waiting = data::words_to_answer(home, viewer).size()) {
        house.badge = words.count("{n} new", "{n} new", static_cast<std::int64_t>(waiting));
        house.spoken = words.with("{1}. {2}.", {house.label, house.badge});
    }
    auto photograph = tile_to("portrait", words("My photograph"), "photograph", Area::teal, {.screen = ScreenName::portrait, .person = viewer.person()});
    view.choices = {std::move(handover), std::move(residents), std::move(notes), std::move(arrange), std::move(calendar), std::move(asked), std::move(deciding), std::move(agreed)};
    if (viewer.role() == data::Role::manager)
        view.choices.push_back(tile_to("running", words("Running the home"), "settings", Area::blue, {.screen = ScreenName::running}));
    for (TileView& tile : std::array{partnerships_tile(loading, data::PersonId::none), conversations_tile(loading), std::move(wins), std::move(house), std::move(back),
                                     std::move(help), std::move(voice), std::move(photograph)})
        view.choices.push_back(std::move(tile));
    view.choices.push_back(tile_to("comfort", words("Comfort"), "comfort", Area::bark, {.screen = ScreenName::comfort}));
    view.choices.back().spoken = words("Comfort. Change how this screen looks and feels.");
    view.extras = {std::move(weight), std::move(clean)};
    view.per_page = 12;
    return view;
}

namespace {

// What others said or changed in About me since this reader's last shift.
int new_about(const Loading& loading, data::PersonId resident) {
    const auto& viewer = loading.session.viewer;
    const data::EntryId from = data::about_me_news_from(loading.home, viewer, resident);
    int fresh = 0;
    for (const auto& row : data::about_me_changes(loading.home, viewer, resident, from, data::EntryId{std::numeric_limits<std::int64_t>::max()}))
        fresh += row.entry.author == viewer.person() || row.ended ? 0 : 1;
    return fresh;
}

} // namespace

View load_staff_residents(const Loading& loading) {
    const auto& words = loading.words;
    ListView view;
    view.header.area = Area::teal;
    view.header.title = words("Residents");
    view.header.subtitle = team_and_date(loading);
    auto residents = data::residents(loading.home, loading.session.viewer);
    sort_by_name(words, residents);
    for (const auto& resident : residents) {
        RowView row;
        row.id = "person";
        row.number = data::number(resident.id);
        row.mark = mark_of(resident);
        row.title = resident.name;
        row.area = Area::teal;
        row.action = Visit{{.screen = ScreenName::staff_resident, .resident = resident.id}};
        if (const auto mood = own_word(loading, resident.id)) {
            row.second = said(loading, *mood);
            row.trailing_picture = mood_word(mood->mood).picture;
        }
        view.rows.push_back(std::move(row));
    }
    view.empty = words("No resident has been put in yet.");
    view.people = true;
    return view;
}

View load_staff_resident(const Loading& loading) {
    constexpr int letters_of_one_line = 44; // two lines beside the turned page
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const data::PersonId id = loading.place.resident;

    MenuView view;
    view.header.area = Area::teal;
    if (const auto resident = data::person(loading.home, viewer, id)) {
        view.header.title = resident->name;
        view.header.mark = mark_of(*resident);
    }
    auto win = tile_to("small-win", words("Small win"), "area-wins", Area::marigold, {.screen = ScreenName::small_win, .resident = id});
    auto seem = tile_to("they-seem", words("They seem…"), "how-observed", Area::plum, {.screen = ScreenName::noticed, .resident = id});
    auto write = tile_to("leave-a-note", words("Leave a note"), "draw", Area::brick, {.screen = ScreenName::note_for, .resident = id});
    auto moment = tile_to("moment", words("A moment for the family"), "moment-of-the-day", Area::brick, {.screen = ScreenName::moment, .resident = id});
    moment.spoken = words.with("Send a moment of {1}'s day to their circle.", {view.header.title});
    auto notes = tile_to("notes", words("Notes"), "area-notes", Area::brick, {.screen = ScreenName::notes, .resident = id});
    if (const int fresh = data::unseen_notes(loading.home, viewer, id))
        set_badge(loading, notes, words.count("{n} new", "{n} new", fresh));
    auto pass = tile_to("pass-on", words("Pass on to the next shift"), "handover", Area::blue,
                        {.screen = ScreenName::pass_on, .resident = id});
    auto next = tile_to("agree-next", words("Agree what is next"), "loop-tried", Area::blue, {.screen = ScreenName::agree_next, .resident = id});
    auto on = tile_to("whats-on", words("What's on"), "area-on", Area::blue, {.screen = ScreenName::whats_on, .resident = id});
    auto about = tile_to("about-me", words.with("About {1}", {view.header.title}), "area-about", Area::teal, {.screen = ScreenName::about_me, .resident = id});
    about.spoken = words.with("{1}.", {about.label});
    if (const int fresh = new_about(loading, id))
        set_badge(loading, about, words.count("{n} new", "{n} new", fresh));
    if (const std::string line = data::one_line(loading.home, viewer, id); !line.empty()) {
        view.note = quoted(words, first_words(line, letters_of_one_line));
        view.note_private = true; // read, never called through the room
    }
    auto asked = tile_to("asked", words.with("What {1} asked", {view.header.title}), "area-say", Area::green, {.screen = ScreenName::asks, .resident = id});
    auto back = tile_to("looking-back", words("Looking back"), "looking-back", Area::plum, {.screen = ScreenName::looking_back, .resident = id});
    auto deciding = tile_to("decisions", words("Deciding together"), "deciding-together", Area::teal, {.screen = ScreenName::decisions, .resident = id});
    if (const auto due = data::decisions_due(loading.home, viewer, id, data::WallTime{loading.day_end_ms}).size()) {
        deciding.badge = words.count("{n} due", "{n} due", static_cast<std::int64_t>(due));
        deciding.spoken = words.count("Deciding together. {n} question is to be looked at again.", "Deciding together. {n} questions are to be looked at again.", static_cast<std::int64_t>(due));
    }
    view.choices = {std::move(about), std::move(win), std::move(seem), std::move(pass), std::move(next), std::move(moment), std::move(write), std::move(notes), std::move(asked), std::move(deciding), partnerships_tile(loading, id), std::move(on), std::move(back)};
    if (data::may_see_circle(loading.home, viewer, id))
        view.choices.push_back(circle_door(loading, id, view.header.title));
    if (viewer.role() == data::Role::manager)
        view.extras.push_back(tile_to("key-people", words("Key worker and advocate"), "door-work-here", Area::green, {.screen = ScreenName::key_people, .resident = id}));

    auto voice = tile_to("my-voice", words("My voice"), "comfort-voice", Area::teal, {.screen = ScreenName::my_voice, .resident = id});
    voice.spoken = words.with("Record words in your own voice for {1}.", {view.header.title});
    view.choices.push_back(std::move(voice));
    if (talk_is_wanted(loading, id))
        view.extras.push_back(talk_tile(loading, id));
    view.per_page = 9;

    if (const auto mood = own_word(loading, id))
        view.header.subtitle = said(loading, *mood);
    return view;
}

View load_noticed(const Loading& loading) {
    using data::Mood;
    const auto& words = loading.words;
    MenuView view;
    view.header.area = Area::plum;
    view.header.title = words("What did you notice?");
    view.header.subtitle = words.with("Kept apart from what {1} says", {name_of(loading, loading.place.resident)});
    for (const Mood mood : {Mood::happy, Mood::content, Mood::interested, Mood::sad, Mood::worried, Mood::angry, Mood::proud,
                            Mood::grateful, Mood::lonely, Mood::tired, Mood::bored, Mood::in_pain}) {
        const WordAndPicture shown = mood_word(mood);
        TileView tile;
        tile.id = "mood";
        tile.number = static_cast<std::int64_t>(mood);
        tile.label = words(shown.word);
        tile.picture = shown.picture;
        tile.area = Area::plum;
        tile.action = Observe{loading.place.resident, mood};
        view.choices.push_back(std::move(tile));
    }
    view.per_page = 12;
    view.more = words("More words");
    return view;
}

} // namespace app
