// What the loaders of About me share.
#include "app/screens/about_parts.h"

#include "app/screens/team_words.h"
#include "app/screens/tile_parts.h"
#include "data/about_me.h"
#include "data/photographs.h"

namespace app {

using data::AboutTopic;
using Style = widgets::CardLine::Style;
using widgets::Area;

TileView about_tile(const char* id, std::string label, std::string picture, Action action, Area area) {
    return tile_of(id, std::move(label), std::move(picture), area, std::move(action));
}

Action go_on(const Loading& loading, ScreenName screen, const AboutPlace& about) {
    Place place;
    place.screen = screen;
    place.resident = loading.place.resident;
    place.about = about;
    return Visit{place};
}

Action saying_step(const Loading& loading, AboutPlace about) {
    const bool undated = about.topic == AboutTopic::life_story && about.year == 0 && about.time == data::LifeTime::none;
    return go_on(loading, undated ? ScreenName::about_when : ScreenName::about_say, about);
}

Action writing_step(const Loading& loading, AboutPlace about) {
    const bool own = subject_of(loading).own;
    if (own) {
        about.how = data::HowKnown::said;
    }
    ScreenName screen = ScreenName::about_write;
    const bool anew = about.wish == data::Wish::add;
    if (about.how == data::HowKnown{}) {
        screen = ScreenName::about_how;
    } else if (anew && about.topic == AboutTopic::please && about.please == data::Please::neither) {
        screen = ScreenName::about_do;
    } else if (anew && about.topic == AboutTopic::please && !about.sense_asked) {
        screen = ScreenName::about_sense;
    } else if (anew && about.topic == AboutTopic::life_story && about.year == 0 && about.time == data::LifeTime::none) {
        screen = ScreenName::about_when;
    }
    return go_on(loading, screen, about);
}

Action next_step(const Loading& loading, const AboutPlace& about) {
    return subject_of(loading).own ? saying_step(loading, about) : writing_step(loading, about);
}

std::string about_title(const Loading& loading, const Subject& subject) {
    return subject.own ? loading.words("About me") : loading.words.with("About {1}", {subject.name});
}

void add_line(CardView& card, std::string text, Style style, const char* picture) {
    card.lines.push_back({.text = std::move(text), .style = style, .picture = picture, .typed_by_someone = false});
}

CardLineView words_line(const Loading& loading, const data::AboutContent& content) {
    const std::string said = statement_words(loading.words, content);
    CardLineView line;
    line.text = is_own_voice(content) ? quoted(loading.words, said) : said;
    line.style = Style::quote;
    line.typed_by_someone = true;
    line.language = statement_language(loading.words, content);
    return line;
}

CardLineView readers_line(const Loading& loading, data::Audience audience, const Subject& subject) {
    return {.text = audience_label(loading, audience, subject.name, subject.own), .style = Style::attribution, .picture = audience_word(audience).picture};
}

std::string over_words(const Loading& loading, const data::AboutContent& content) {
    const auto& words = loading.words;
    if (content.topic == AboutTopic::life_story) {
        return moment_words(words, content);
    }
    if (content.please == data::Please::neither) {
        return {};
    }
    const std::string& please = words(please_word(content.please).word);
    return content.sense == data::Sense::none ? please : words.with("{1} · {2}", {please, words(sense_word(content.sense).word)});
}

namespace {

CardView card_of(const Loading& loading, const data::AboutContent& content) {
    CardView card;
    card.area = Area::teal;
    card.heading = over_words(loading, content);
    if (content.topic == AboutTopic::life_story) {
        card.big_picture = statement_picture(content);
    } else if (!card.heading.empty()) {
        card.picture = content.sense == data::Sense::none ? please_word(content.please).picture : sense_word(content.sense).picture;
    }
    card.style = is_own_voice(content) ? widgets::Card::Style::plain : widgets::Card::Style::dashed;
    card.lines.push_back(words_line(loading, content));
    return card;
}

} // namespace

CardView statement_card(const Loading& loading, const data::AboutRow& row, const Subject& subject, bool fresh) {
    CardView card = card_of(loading, row.content);
    card.id = "statement";
    card.number = data::number(row.id);
    AboutPlace about = loading.place.about;
    about.statement = row.id;
    card.action = go_on(loading, ScreenName::about_statement, about);
    if (fresh) {
        add_line(card, loading.words("New since your last handover"), Style::attribution, "reminder");
    }
    if (loading.place.screen == ScreenName::about_topic) { // small, so that more of them are seen together
        if (row.content.topic == AboutTopic::life_story) {
            card.picture = card.big_picture; // beside the heading, as large as there is room for
        } else if (subject.own && row.content.please != data::Please::neither) {
            card.heading = loading.words(please_word(row.content.please).word);
        }
    }
    const std::string known = how_we_know(loading, row);
    add_line(card, known, Style::attribution, how_picture(row.content.how));
    card.lines.push_back(readers_line(loading, row.entry.audience, subject));
    card.spoken = loading.words.with("{1} {2}.", {card.lines.front().text, known});
    if (!card.heading.empty()) {
        card.spoken = loading.words.with("{1}: {2}", {card.heading, card.spoken});
    }
    if (fresh) {
        card.spoken = loading.words.with("{1}: {2}", {loading.words("New since your last handover"), card.spoken});
    }
    return card;
}

CardView suggestion_card(const Loading& loading, const data::SuggestionRow& row, const Subject& subject) {
    const auto& words = loading.words;
    CardView card = card_of(loading, row.content);
    card.style = widgets::Card::Style::dashed;
    card.big_picture.clear();
    const bool mine = row.entry.author == loading.session.viewer.person();
    std::string heading = mine ? words("You suggest") : words.with("{1} suggests", {row.entry.author_name});
    if (row.wish == data::Wish::end) {
        heading = mine ? words("You think this is no longer so") : words.with("{1} thinks this is no longer so", {row.entry.author_name});
        card.lines.front().text = row.about_words.empty() ? card.lines.front().text : row.about_words;
        if (!row.content.words.empty() && row.content.words != row.about_words) {
            card.lines.push_back({.text = row.content.words, .style = Style::body, .typed_by_someone = true});
        }
    }
    const std::string over = over_words(loading, row.content);
    card.heading = over.empty() ? heading : words.with("{1} · {2}", {heading, over});
    card.picture = "suggestion";
    card.id = "suggestion";
    card.number = data::number(row.entry.id);
    card.action = SawReply{row.entry.id, loading.place.resident};
    if (data::picture_in(row.content.picture)) {
        add_line(card, words("With a photograph"), Style::attribution, "photograph");
    }
    add_line(card, how_we_know(loading, row), Style::attribution, how_picture(row.content.how));
    if (row.reply == data::Reply::open) {
        add_line(card, subject.own ? words("You have not answered yet") : words.with("{1} has not answered yet", {subject.name}), Style::attribution, "maybe");
    } else {
        add_line(card, reply_words(loading, row), Style::attribution, row.reply == data::Reply::declined ? "not-this-time" : "yes");
    }
    card.spoken = words.with("{1}: {2}", {heading, card.lines.front().text});
    if (row.reply != data::Reply::open) {
        card.spoken = words.with("{1} {2}.", {card.spoken, reply_words(loading, row)});
    }
    return card;
}

} // namespace app
