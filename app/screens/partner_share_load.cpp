// How we share this: what each does and where the limits are, who has agreed to it, the steps that change it, and how it was before.
#include <algorithm>

#include "app/screens/loaders.h"
#include "app/screens/partner_parts.h"
#include "app/screens/resident_parts.h"
#include "app/screens/team_words.h"

namespace app {

using data::ShareSaid;
using data::ShareWho;
using widgets::Area;
using Style = widgets::CardLine::Style;

namespace {

bool may_write(const data::PartnershipRow& row) { return row.is_mine && row.mine == data::Membership::in && !row.rests; }

std::string said_words(const Loading& loading, const data::ShareRow& version, const data::ShareWord& word) {
    const auto& words = loading.words;
    const bool me = word.person == loading.session.viewer.person();
    const std::string when = when_words(loading, word.when);
    if (word.person == version.entry.author) {
        return me ? words.with("You wrote it, {1}", {when}) : words.with("{1} wrote it, {2}", {word.name, when});
    }
    if (word.said == ShareSaid::talk_first) {
        return me ? words.with("You would like to talk first, {1}", {when}) : words.with("{1} would like to talk first, {2}", {word.name, when});
    }
    return me ? words.with("You agreed, {1}", {when}) : words.with("{1} agreed, {2}", {word.name, when});
}

void add_words(const Loading& loading, const data::PartnershipRow& row, const data::ShareRow& version, CardView& card) {
    const auto& words = loading.words;
    for (const data::ShareWord& word : version.words) {
        card.lines.push_back({.text = said_words(loading, version, word), .style = Style::attribution, .picture = word.said == ShareSaid::agreed ? "yes" : "invite-conversation",
                              .typed_by_someone = true});
    }
    for (const data::PartnerRow& one : row.people) {
        if (std::find(version.waits.begin(), version.waits.end(), one.id) == version.waits.end()) {
            continue;
        }
        card.lines.push_back({.text = one.id == loading.session.viewer.person() ? words("You have not said yet") : words.with("{1} has not said yet", {one.name}),
                              .style = Style::attribution, .picture = "loop-not-yet", .typed_by_someone = true});
    }
    if (version.crossed) {
        card.lines.push_back({.text = words("Two people wrote it at the same time. Both are kept: please talk it over."), .style = Style::body, .picture = "compare"});
    }
}

CardView line_card(const Loading& loading, const data::PartnershipRow& row, const std::vector<data::ShareRow>& versions, const data::ShareLine& line) {
    CardView card;
    card.area = Area::teal;
    card.heading = topic_words(loading, line);
    card.picture = topic_picture(line);
    card.lines.push_back({.text = who_words(loading, row, line), .style = Style::body, .picture = who_picture(line), .typed_by_someone = true});
    if (line.who != ShareWho::own_words && !line.words.empty()) {
        card.lines.push_back({.text = quoted(loading.words, line.words), .style = Style::quote, .typed_by_someone = true});
    }
    if (!line.words.empty()) {
        card.lines.push_back({.text = writer_words(loading, versions, line), .style = Style::attribution, .typed_by_someone = true});
    }
    if (may_write(row)) {
        card.id = "line";
        card.number = line.topic;
        Place place = partner_place(loading, row.id, ScreenName::partner_share_who);
        place.partner.line = line;
        card.action = Visit{place};
        std::string told = loading.words.with("{1}: {2}.", {card.heading, card.lines.front().text});
        for (std::size_t i = 1; i < card.lines.size(); ++i) {
            told = loading.words.with("{1} {2}.", {told, card.lines[i].text});
        }
        card.spoken = loading.words.with("{1} {2}", {told, loading.words("Touch to change it.")});
        card.is_private = true;
    }
    return card;
}

TileView who_tile(const Loading& loading, const data::PartnershipRow& row, const char* id, std::int64_t number, std::string label, data::ShareLine line) {
    data::NewShareLine said;
    static_cast<data::ShareLine&>(said) = line;
    TileView tile = partner_tile(id, std::move(label), who_picture(line), ShareOut{row.id, std::move(said)});
    tile.number = number;
    tile.selected = loading.place.partner.line == line;
    return tile;
}

Place writing(const Loading& loading, PartnerWords what) {
    Place place = loading.place;
    place.screen = ScreenName::write_partner;
    place.partner.writing = what;
    return place;
}

} // namespace

View load_partner_share(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = partnership_here(loading);
    if (!row) {
        return no_partnership(loading);
    }
    const bool all_agreed = row->share && row->share->waits.empty() &&
                            std::all_of(row->share->words.begin(), row->share->words.end(), [](const data::ShareWord& word) { return word.said == ShareSaid::agreed; });
    auto view = partner_view<CardsView>(words("How we share this"),
                                        row->share && !all_agreed ? words("Not everybody has agreed yet") : with_partners(loading, *row));
    if (const std::string rest = rest_words(loading, *row); !rest.empty()) {
        CardView card;
        card.area = Area::teal;
        card.wide = true;
        card.lines.push_back({.text = rest, .style = Style::body, .picture = "history", .typed_by_someone = true});
        view.cards.push_back(std::move(card));
    }
    const auto versions = data::share_versions(loading.home, loading.session.viewer, row->id);
    for (const data::ShareLine& line : row->share ? row->share->lines : std::vector<data::ShareLine>{}) {
        view.cards.push_back(line_card(loading, *row, versions, line));
    }
    if (row->share && row->share->lines.empty()) {
        CardView none;
        none.area = Area::teal;
        none.lines.push_back({.text = words("Everything was taken off the list."), .style = Style::body});
        view.cards.push_back(std::move(none));
    }
    CardView agreed;
    agreed.area = Area::teal;
    if (row->share) {
        agreed.heading = all_agreed ? words("All have agreed") : words("Not everybody has agreed yet");
        agreed.picture = "compare";
        add_words(loading, *row, *row->share, agreed);
    } else {
        agreed.lines.push_back({.text = words("Nothing is shared out yet. Choose a topic, and say who does it."), .style = Style::body, .picture = "compare"});
    }
    view.cards.push_back(std::move(agreed));
    if (just_said_in(loading, row->id, data::Kind::partnership_share) || just_said_in(loading, row->id, data::Kind::partnership_share_said)) {
        view.bar.push_back(undo_tile(loading));
    }
    if (may_write(*row)) {
        const data::PersonId me = loading.session.viewer.person();
        const bool waits = row->share && std::find(row->share->waits.begin(), row->share->waits.end(), me) != row->share->waits.end();
        const bool others = row->share && row->share->entry.author != me;
        if (waits || (others && std::any_of(row->share->words.begin(), row->share->words.end(), [me](const data::ShareWord& word) { return word.person == me && word.said == ShareSaid::talk_first; }))) {
            TileView agree = partner_tile("agree", words("I agree"), "yes", SayOfShare{row->id, row->share->entry.id, ShareSaid::agreed});
            agree.spoken = words("I agree to how we share this.");
            agree.primary = true;
            view.bar.push_back(std::move(agree));
        }
        if (waits) {
            TileView talk = partner_tile("talk-first", words("Talk first"), "invite-conversation", SayOfShare{row->id, row->share->entry.id, ShareSaid::talk_first});
            talk.spoken = words("I would like to talk about it first.");
            view.bar.push_back(std::move(talk));
        }
        TileView add = partner_tile("add", words("Add to it"), "phrases", Visit{partner_place(loading, row->id, ScreenName::partner_topics)});
        add.spoken = words("Choose something more, and who does it.");
        add.primary = !waits;
        view.bar.push_back(std::move(add));
    }
    const bool to_agree = data::waits_for(loading.home, loading.session.viewer, *row) == data::PartnershipWaits::to_agree;
    if (!to_agree && versions.size() > 1) {
        TileView earlier = partner_tile("earlier", words("As it was before"), "history", Visit{partner_place(loading, row->id, ScreenName::partner_earlier)});
        earlier.spoken = words("See how it was shared before.");
        view.bar.push_back(std::move(earlier));
    }
    return view;
}

View load_partner_topics(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = partnership_here(loading);
    if (!row) {
        return no_partnership(loading);
    }
    auto view = partner_view<MenuView>(words("What is it about?"), words("Then choose who does it"));
    view.per_page = 6;
    view.more = words("More topics");
    for (const ReadySentence& topic : share_topics()) {
        Place place = partner_place(loading, row->id, ScreenName::partner_share_who);
        place.partner.line.topic = topic.number;
        if (row->share) {
            for (const data::ShareLine& line : row->share->lines) {
                place.partner.line = line.topic == topic.number ? line : place.partner.line;
            }
        }
        TileView tile = partner_tile("topic", words(topic.words), topic.picture, Visit{place});
        tile.number = topic.number;
        tile.selected = place.partner.line.who != ShareWho::own_words || !place.partner.line.words.empty();
        view.choices.push_back(std::move(tile));
    }
    TileView own = partner_tile("own-words", words("In my own words"), "keyboard", Visit{writing(loading, PartnerWords::topic)});
    own.spoken = words("Write what it is about in my own words.");
    view.extras.push_back(std::move(own));
    return view;
}

View load_partner_share_who(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = partnership_here(loading);
    if (!row) {
        return no_partnership(loading);
    }
    const data::ShareLine& now = loading.place.partner.line;
    auto view = partner_view<MenuView>(now.topic == medicines_topic ? words("Whom to ask?") : words("Who does it?"), topic_words(loading, now));
    view.per_page = 6;
    data::ShareLine line{now.topic, now.title, ShareWho::one, loading.session.viewer.person(), {}};
    view.choices.push_back(who_tile(loading, *row, "who", data::number(line.person), one_does_words(loading, line), line));
    for (const data::PersonId one : data::members(*row)) {
        if (one != loading.session.viewer.person()) {
            line.person = one;
            view.choices.push_back(who_tile(loading, *row, "who", data::number(one), one_does_words(loading, line), line));
        }
    }
    line.person = data::PersonId::none;
    line.who = ShareWho::together;
    view.choices.push_back(who_tile(loading, *row, "together", 0, words("We do it together"), line));
    line.who = ShareWho::neither;
    view.choices.push_back(who_tile(loading, *row, "neither", 0, who_words(loading, *row, line), line));
    TileView own = partner_tile("own-words", words("In my own words"), "keyboard", Visit{writing(loading, PartnerWords::share)});
    own.spoken = words("Write who does it, and where the limits are.");
    own.second = now.who == ShareWho::own_words ? first_words(now.words, 40) : std::string();
    view.extras.push_back(std::move(own));
    const auto& lines = row->share ? row->share->lines : std::vector<data::ShareLine>{};
    if (std::any_of(lines.begin(), lines.end(), [&now](const data::ShareLine& one) { return one.topic == now.topic; })) {
        data::NewShareLine gone;
        gone.topic = now.topic;
        gone.taken_away = true;
        TileView away = partner_tile("take-away", words("Take it off the list"), "rubber", ShareOut{row->id, std::move(gone)});
        away.spoken = words("Take it off the list. How it was stays to be read.");
        view.extras.push_back(std::move(away));
    }
    if (now.topic == medicines_topic) {
        view.note = words("Only whom to ask is written here. This kiosk keeps nothing about medicines.");
        view.note_picture = "say-question";
    }
    return view;
}

View load_partner_earlier(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = partnership_here(loading);
    if (!row) {
        return no_partnership(loading);
    }
    auto view = partner_view<CardsView>(words("As it was before"), words("The newest comes first"));
    auto versions = data::share_versions(loading.home, loading.session.viewer, row->id);
    if (!versions.empty()) {
        versions.erase(versions.begin());
    }
    for (const data::ShareRow& version : versions) {
        CardView card;
        card.area = Area::teal;
        card.heading = words.date_and_year(data::milliseconds(version.entry.when));
        card.picture = "history";
        for (const data::ShareLine& line : version.lines) {
            card.lines.push_back({.text = words.with("{1}: {2}", {topic_words(loading, line), who_words(loading, *row, line)}), .style = Style::body, .picture = topic_picture(line),
                                  .typed_by_someone = true});
        }
        if (version.lines.empty()) {
            card.lines.push_back({.text = words("Nothing was on the list."), .style = Style::body});
        }
        add_words(loading, *row, version, card);
        view.cards.push_back(std::move(card));
    }
    return view;
}

} // namespace app
