// Obeys what concerns About me: what is said and suggested and answered, the cards and who acts for somebody.
#include "app/screens/about_words.h"
#include "app/screens/team_words.h"
#include "app/update.h"
#include "data/about_me.h"
#include "data/card_sort.h"
#include "data/photographs.h"
#include "data/text.h"

namespace app {
namespace {

using data::HowKnown;
using widgets::N_;

// A ready sentence brings its picture and, where nobody chose them, what it is about.
data::AboutContent completed(const World& world, data::AboutContent content) {
    content.language = world.words.code();
    if (const AboutPhrase* const phrase = about_phrase(content.phrase); content.phrase != 0 && phrase != nullptr) {
        content.picture = data::picture_in(content.picture) ? content.picture : phrase->picture; // a photograph of their own stays
        if (content.topic == data::AboutTopic::please && content.please == data::Please::neither) {
            content.please = phrase->please;
        }
        if (content.sense == data::Sense::none) {
            content.sense = phrase->sense;
        }
        if (content.year == 0 && content.time == data::LifeTime::none) {
            content.time = phrase->time;
        }
    } else {
        content.phrase = 0;
    }
    return content;
}

// Whether it stands at once, or is suggested: staff write down the person's voice and suggest the rest.
bool stands_at_once(World& world, const TellAboutMe& tell) {
    const data::Viewer& viewer = world.state.session.viewer;
    if (!data::may_state(world.home, viewer, tell.resident)) {
        return false;
    }
    if (tell.wish != data::Wish::add) {
        const auto now = data::statement(world.home, viewer, tell.resident, tell.statement);
        if (!now || !data::may_change(world.home, viewer, *now)) {
            return false;
        }
    }
    const bool own_voice = tell.content.how == HowKnown::said || tell.content.how == HowKnown::shown;
    return !viewer.is_staff() || own_voice;
}

LastRecord record_of(const TellAboutMe& tell, const std::string& words) {
    LastRecord last;
    last.resident = tell.resident;
    last.words = first_words(words, letters_in_thanks);
    last.audience = data::Audience::care_team;
    return last;
}

void say(World& world, const TellAboutMe& tell, const data::AboutContent& content) {
    const data::Viewer& viewer = world.state.session.viewer;
    LastRecord last = record_of(tell, content.words);
    std::vector<data::PersonId> named;
    data::Entry before;
    if (tell.wish != data::Wish::add) {
        if (const auto now = data::statement(world.home, viewer, tell.resident, tell.statement)) {
            before = now->entry;
            last.audience = now->entry.audience;
            named = now->entry.audience == data::Audience::named ? now->named : named;
            last.named = named;
            if (tell.wish == data::Wish::end) {
                last.words = first_words(statement_words(world.words, now->content), letters_in_thanks);
            }
        }
    }
    last.kind = data::Kind::about_me;
    if (tell.wish == data::Wish::end) {
        last.entry = data::end_statement(world.home, viewer, tell.resident, tell.statement);
    } else {
        last.entry = data::record_statement(world.home, viewer, {tell.resident, tell.statement, content, last.audience, named});
        const auto now = data::statement_of(world.home, viewer, tell.resident, last.entry);
        last.statement = now ? now->id : data::StatementId::none;
    }
    recorded(world, std::move(last), ScreenName::thank_you);
    say_where_both_wrote(world, before);
}

void suggest(World& world, const TellAboutMe& tell, const data::AboutContent& content) {
    LastRecord last = record_of(tell, content.words);
    last.kind = data::Kind::about_suggestion;
    last.entry = data::suggest(world.home, world.state.session.viewer, {tell.resident, tell.wish, tell.statement, content, data::Audience::care_team});
    recorded(world, std::move(last), ScreenName::thank_you);
}

// What stays on the screen where it was touched, with Undo beside it.
void remember(World& world, data::EntryId entry, data::Kind kind, data::PersonId resident) {
    LastRecord last;
    last.entry = entry;
    last.kind = kind;
    last.resident = resident;
    last.audience = data::Audience::care_team;
    world.state.session.last = std::move(last);
    world.state.view_is_old = true;
}

// Off the path, down to the screen of that name, where there is one.
void back_to(World& world, ScreenName screen) {
    auto& path = world.state.path;
    std::size_t at = path.size();
    while (at > 1 && path[at - 1].place.screen != screen) {
        --at;
    }
    if (at > 1) {
        path.resize(at);
    }
    world.state.view_is_old = true;
}

} // namespace

void obey(World& world, const TellAboutMe& tell) {
    const data::AboutContent content = completed(world, tell.content);
    if (stands_at_once(world, tell)) {
        say(world, tell, content);
    } else {
        suggest(world, tell, content);
    }
}

void obey(World& world, const SetReaders& set) {
    data::change_readers(world.home, world.state.session.viewer, set.resident, set.statement, set.audience, {});
    world.state.session.last.reset();
    back_to(world, ScreenName::about_statement);
}

void obey(World& world, const AnswerSuggestion& answer) {
    const data::Viewer viewer = world.state.session.viewer;
    const auto asked = data::suggestion(world.home, viewer, answer.suggestion);
    LastRecord last;
    last.kind = data::Kind::about_reply;
    last.resident = answer.resident;
    last.reply = answer.reply;
    last.audience = asked ? asked->entry.audience : data::Audience::care_team;
    if (asked) {
        last.words = first_words(answer.words.empty() ? statement_words(world.words, asked->content) : answer.words, letters_in_thanks);
        last.named = {asked->entry.author};
    }
    last.entry = data::reply_to_suggestion(world.home, viewer, answer.resident,
                                           {answer.suggestion, answer.reply, answer.words, world.words.code(), answer.how, last.audience});
    if (const auto now = data::statement_of(world.home, viewer, answer.resident, last.entry)) {
        last.statement = now->id;
        last.audience = now->entry.audience;
    }
    recorded(world, std::move(last), ScreenName::thank_you);
}

// It is shown first: it can be read also when the disk is full and nothing more can be written down.
void obey(World& world, const SawReply& saw) {
    Place place;
    place.screen = ScreenName::about_suggestion;
    place.resident = saw.resident;
    place.entry = saw.suggestion;
    go_to(world, place);
    data::mark_told(world.home, world.state.session.viewer, saw.suggestion);
}

void obey(World& world, const PutCard& put) {
    const data::Viewer viewer = world.state.session.viewer;
    data::NewSortedCard card{put.resident, put.topic, put.sort, put.key, put.place, data::Audience::care_team, {}};
    const data::EntryId entry = data::sort_card(world.home, viewer, card);
    Place next = world.state.place();
    next.about.cards = put.topic; // where nobody had chosen: the cards that were begun
    next.about.sort = data::sort_of(world.home, viewer, put.resident, entry);
    remember(world, entry, data::Kind::card_sorted, put.resident);
    if (!(next == world.state.place())) {
        go_to(world, next); // the first card began a sort: the others belong to it
    }
}

void obey(World& world, const RateImportance& rate) {
    const data::EntryId entry = data::answer_importance(world.home, world.state.session.viewer, rate.resident, rate.item, rate.answer);
    remember(world, entry, data::Kind::importance, rate.resident);
    const auto cards = everyday_cards(loading_of(world));
    Place next = world.state.place();
    for (std::size_t n = 0; n < cards.size(); ++n) {
        if (cards[n].item == rate.item) {
            next.about.item = cards[(n + 1) % cards.size()].item;
            next.screen = n + 1 == cards.size() ? ScreenName::importance_answers : ScreenName::importance;
        }
    }
    if (rate.answer == data::Importance::but_cannot) {
        next.screen = ScreenName::importance; // it stays: there is something to say about it
        next.about.item = rate.item;
    }
    go_to(world, next);
}

void obey(World& world, const SetActsFor& set) {
    const data::Viewer viewer = world.state.session.viewer;
    data::set_acts_for(world.home, viewer, set.resident, set.person, set.acts, set.said);
    world.state.session.last.reset();
    back_to(world, ScreenName::acts_for);
}

void obey(World& world, const AddHomeCard& card) {
    data::add_home_card(world.home, world.state.session.viewer, card.topic, card.word, card.picture);
    back_to(world, ScreenName::home_cards);
}

void obey(World& world, const RemoveHomeCard& remove) {
    data::remove_home_card(world.home, world.state.session.viewer, remove.card);
    world.state.view_is_old = true;
}

} // namespace app
