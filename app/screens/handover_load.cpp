// Handover: the overview of everybody, one resident's card, and saying back what matters.
#include <algorithm>

#include "app/screens/handover_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/team_words.h"
#include "app/screens/tile_parts.h"
#include "app/words.h"
#include "data/activities.h"
#include "data/people.h"

namespace app {

using widgets::Area;

namespace {

data::WallTime day_from(const Loading& loading) { return data::WallTime{loading.day_start_ms}; }
data::WallTime day_to(const Loading& loading) { return data::WallTime{loading.day_end_ms}; }

TileView bar_tile(const char* id, const std::string& label, const char* picture, Action action, Area area = Area::bark) {
    return tile_of(id, label, picture, area, std::move(action));
}

// The most telling thing about one resident, in a few words.
std::string most_telling(const Loading& loading, const data::HandoverLine& line) {
    constexpr int letters = 22; // one line beside a face on ten inches
    const auto& words = loading.words;
    if (line.family_notes > 0)
        return words("Family said or asked");
    if (line.asked > 0)
        return words.count("{n} thing asked", "{n} things asked", line.asked);
    if (line.agreed > 0)
        return words.count("{n} thing agreed next", "{n} things agreed next", line.agreed);
    if (line.open_arrangements > 0)
        return words.count("{n} thing to arrange", "{n} things to arrange", line.open_arrangements);
    if (line.nothing_to_hand_over)
        return words("Nothing to hand over");
    if (!line.headline_win.empty())
        return first_words(line.headline_win, letters);
    if (line.entries > 0)
        return words.count("{n} thing written", "{n} things written", line.entries);
    return line.read_by_me ? words("Nothing new") : words("Nothing written yet");
}

RowView row_of(const Loading& loading, const data::HandoverLine& line) {
    const auto& words = loading.words;
    RowView row;
    row.id = "person";
    row.number = data::number(line.resident.id);
    row.mark = mark_of(line.resident);
    row.title = line.resident.name;
    row.second = most_telling(loading, line);
    row.spoken = words.with("{1}. {2}.", {row.title, row.second});
    if (line.latest_own_mood) {
        const WordAndPicture mood = mood_word(line.latest_own_mood->mood);
        row.trailing_picture = mood.picture;
        row.spoken = words.with("{1} Said: {2}.", {row.spoken, words(mood.within)});
    }
    row.state = line.read_by_me ? words("Read") : words("Not yet");
    row.state_picture = line.read_by_me ? "yes" : "";
    row.spoken = words.with("{1} {2}.", {row.spoken, row.state});
    row.area = Area::blue;
    row.quiet = line.read_by_me;
    row.action = Visit{{.screen = ScreenName::handover_card, .resident = line.resident.id}};
    return row;
}

// "To arrange today: A lift for Joyce, 16:00 · Someone to go with Harold, 14:30", or as many as one line holds.
std::string arrange_in_a_line(const Loading& loading) {
    constexpr std::size_t most_bytes = 82;
    std::string line = arrange_today(loading, 1);
    if (std::string longer = arrange_today(loading, 2); longer.size() <= most_bytes)
        line = std::move(longer);
    return line;
}

struct Neighbours {
    std::ptrdiff_t position = 0; // from 0
    data::PersonId before{}, next{};
};
// Before: simply the one above. Next: the next that is not read, or the one below where all are. Round at the ends.
Neighbours neighbours_of(const std::vector<data::HandoverLine>& lines, data::PersonId resident) {
    const auto here = std::find_if(lines.begin(), lines.end(), [resident](const auto& line) { return line.resident.id == resident; });
    if (here == lines.end())
        return {0, resident, resident};
    const auto before = here == lines.begin() ? lines.end() - 1 : here - 1;
    const auto below = here + 1 == lines.end() ? lines.begin() : here + 1;
    const data::PersonId unread = next_unread(lines, resident);
    return {here - lines.begin(), before->resident.id, unread == data::PersonId::none ? below->resident.id : unread};
}

} // namespace

View load_handover(const Loading& loading) {
    const auto& words = loading.words;
    const bool only_open = loading.place.only_open;
    ListView view;
    view.header.area = Area::blue;
    view.header.title = words("Handover");
    view.header.subtitle = team_and_date(loading);
    view.people = true;
    view.banner = arrange_in_a_line(loading);
    view.banner_picture = view.banner.empty() ? "" : "need-transport";
    bool all_read = true;
    for (const auto& line : data::handover_lines(loading.home, loading.session.viewer, day_from(loading), day_to(loading))) {
        all_read = all_read && line.read_by_me;
        if (!only_open || !line.read_by_me)
            view.rows.push_back(row_of(loading, line));
    }
    view.empty = only_open ? words("You have read every card.") : words("No resident has been put in yet.");
    if (all_read)
        view.bar.push_back(bar_tile("take-over", words("I take over"), "handover", SignHandover{data::HandoverPart::taken_over}, Area::blue));
    else
        view.bar.push_back(only_open ? bar_tile("all", words("All"), "area-about", Visit{{.screen = ScreenName::handover}})
                                 : bar_tile("only-not-read", words("Only not read"), "search",
                                            Visit{{.screen = ScreenName::handover, .only_open = true}}));
    view.bar.push_back(bar_tile("to-arrange", words("To arrange"), "need-transport", Visit{{.screen = ScreenName::arrangements}}, Area::blue));
    view.bar.push_back(bar_tile("agreed-next", words("Agreed next"), "loop-tried", Visit{{.screen = ScreenName::agreed_list}}, Area::blue));
    view.bar.push_back(bar_tile("earlier", words("Sign"), "print", Visit{{.screen = ScreenName::handover_history}}));
    return view;
}

View load_handover_card(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const data::PersonId id = loading.place.resident;
    const auto card = data::handover_card(loading.home, viewer, id, day_from(loading), day_to(loading));
    const auto lines = data::handover_lines(loading.home, viewer, day_from(loading), day_to(loading));
    const Neighbours beside = neighbours_of(lines, id);
    const auto last_read = my_last_read(loading, id);

    CardsView view;
    view.header.area = Area::blue;
    view.header.title = card.resident.name;
    view.header.mark = mark_of(card.resident);
    view.header.subtitle =
        words.with("{1} · {2} of {3}", {shift_change(loading), std::to_string(beside.position + 1), std::to_string(lines.size())});

    data::Entry a_day_ago;
    a_day_ago.when = data::WallTime{data::milliseconds(loading.now.wall) - std::int64_t{24} * 60 * 60 * 1000};
    const bool read_already = card.read_by_me && last_read;
    const std::string since = when_words(loading, last_read ? last_read->entry : a_day_ago);
    view.cards = handover_cards(loading, card, read_already ? "" : since);
    if (read_already) {
        CardView read;
        read.area = Area::green;
        read.heading = words("You have read this card");
        read.picture = "yes";
        read.wide = true;
        const std::string when = when_words(loading, last_read->entry);
        read.lines.push_back({.text = has_entries(card) ? words.with("You read it {1}. Since then only you have written.", {when})
                                                        : words.with("You read it {1}. Nothing new has come since.", {when}),
                              .style = widgets::CardLine::Style::body});
        view.cards.insert(view.cards.begin() + 1, std::move(read));
    }

    // Undo of what was just said about this card, or of the card read before it, to which it leads back.
    const auto& last = loading.session.last;
    const bool fresh = last && !last->taken_back;
    if (fresh && (last->kind == data::Kind::handover_read || (last->kind == data::Kind::nothing_to_hand_over && last->resident == id)))
        view.bar.push_back(bar_tile("undo", words("Undo"), "undo", Undo{}));
    else
        view.bar.push_back(bar_tile("card-before", words("Card before"), "previous-page", Visit{{.screen = ScreenName::handover_card, .resident = beside.before}}));
    if (!has_entries(card) && !card.nothing_said)
        view.bar.push_back(bar_tile("nothing-to-hand-over", words("Nothing to hand over"), "handover", NothingToHandOver{id}, Area::blue));
    else if (!matters_of(loading, card).empty())
        view.bar.push_back(bar_tile("say-it-back", words("Say it back"), "microphone",
                                    Visit{{.screen = ScreenName::say_back, .resident = id, .entry = card.until}}, Area::blue));
    if (read_already) {
        view.bar.push_back(bar_tile("what-i-read", words("What I read"), "looking-back",
                                    Visit{{.screen = ScreenName::handover_past, .resident = id, .entry = last_read->entry.id}}, Area::blue));
    } else {
        view.bar.push_back(bar_tile("i-have-read-it", words("I've read it"), "yes", ConfirmHandover{id, card.from, card.until, {}, {}}, Area::blue));
        view.bar.back().primary = true;
    }
    view.bar.push_back(bar_tile("next-card", words("Next card"), "next-page", Visit{{.screen = ScreenName::handover_card, .resident = beside.next}}));
    return view;
}

View load_say_back(const Loading& loading) {
    const auto& words = loading.words;
    const data::PersonId id = loading.place.resident;
    const auto card = data::handover_card(loading.home, loading.session.viewer, id, day_from(loading), day_to(loading));
    SayBackView view;
    view.header.area = Area::blue;
    view.header.title = words.with("What matters most for {1}?", {card.resident.name});
    view.header.subtitle = words("Choose up to three");
    view.header.mark = mark_of(card.resident);
    for (auto& matter : matters_of(loading, card)) {
        TileView tile;
        tile.id = "matter";
        tile.number = data::number(matter.entry);
        tile.label = std::move(matter.words);
        tile.picture = std::move(matter.picture);
        tile.area = matter.area;
        view.choices.push_back(std::move(tile));
    }
    view.extras.push_back(bar_tile("in-my-own-words", words("In my own words"), "keyboard",
                                   Visit{{.screen = ScreenName::write_note, .resident = id, .entry = loading.place.entry, .saying_back = true}},
                                   Area::blue));
    view.confirm = {id, card.from, loading.place.entry, {}, {}};
    view.done = words("I've read it");
    view.note = words("What you choose is kept with your name");
    return view;
}

} // namespace app
