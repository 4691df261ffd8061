// Who may know what was just recorded: the audience in words and pictures, and the people for "Me and…".
#include <algorithm>

#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "data/people.h"

namespace app {
namespace {

TileView audience_tile(const Loading& loading, data::Audience audience, const LastRecord& last, const Subject& subject) {
    const WordAndPicture word = audience_word(audience);
    TileView tile;
    tile.id = "audience";
    tile.number = static_cast<std::int64_t>(audience) + 1;
    tile.label = audience_label(loading, audience, subject.name, subject.own);
    tile.picture = word.picture;
    tile.area = area_of(last.kind);
    tile.selected = last.audience == audience;
    tile.action = ChooseAudience{audience};
    if (subject.own) {
        tile.spoken = loading.words(word.spoken);
    }
    if (audience == data::Audience::named) {
        Place place;
        place.screen = ScreenName::me_and;
        place.resident = subject.id;
        tile.action = Visit{place};
    }
    if (audience == data::Audience::house && !tile.selected) {
        Confirm confirm;
        confirm.question = loading.words("Show this to the whole house?");
        confirm.second = loading.words("Everyone who lives here, works here or walks by can read it.");
        confirm.picture = word.picture;
        confirm.yes = loading.words("Yes, show everyone");
        confirm.no = loading.words("No, not everyone");
        tile.confirm = std::move(confirm);
    }
    return tile;
}

std::string now_seen_by(const Loading& loading, const LastRecord& last, const Subject& subject) {
    using data::Audience;
    const auto& words = loading.words;
    switch (last.audience) {
    case Audience::only_me: return words("Only you see this.");
    case Audience::named: return words("The people you chose see this.");
    case Audience::care_team:
        return subject.own ? words("Your care team sees this.")
                           : words("The care team sees this.");
    case Audience::circle:
        return subject.own ? words("Your circle sees this.")
                           : words.with("{1}'s circle sees this.", {subject.name});
    case Audience::house: return words("The whole house sees this.");
    }
    return {};
}

bool can_choose_audience(const LastRecord* last) {
    return last != nullptr &&
        (last->kind == data::Kind::mood || last->kind == data::Kind::observation || last->kind == data::Kind::win ||
         last->kind == data::Kind::ask || last->kind == data::Kind::decision || last->statement != data::StatementId::none);
}

// The people who would be named if this one were touched: one more, or one fewer. The last one stays.
std::vector<data::PersonId> toggled(std::vector<data::PersonId> named, data::PersonId person) {
    const auto found = std::find(named.begin(), named.end(), person);
    if (found == named.end()) {
        named.push_back(person);
    } else if (named.size() > 1) {
        named.erase(found);
    }
    return named;
}

TileView person_tile(const Loading& loading, const data::Person& person, std::string second, const LastRecord& last) {
    const std::vector<data::PersonId> named =
        last.audience == data::Audience::named ? last.named : std::vector<data::PersonId>{};
    TileView tile;
    tile.id = "person";
    tile.number = data::number(person.id);
    tile.label = person.name;
    tile.mark = mark_of(person);
    tile.area = area_of(last.kind);
    tile.second = std::move(second);
    tile.selected = std::find(named.begin(), named.end(), person.id) != named.end();
    tile.action = ChooseNamed{toggled(named, person.id)};
    tile.spoken = tile.selected ? loading.words.with("{1} can see it.", {person.name})
                                : loading.words.with("Let {1} see it.", {person.name});
    return tile;
}

} // namespace

View load_who_may_know(const Loading& loading) {
    using data::Audience;
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const LastRecord* last = standing_record(loading.session);
    MenuView view;
    view.header.area = last != nullptr ? area_of(last->kind) : widgets::Area::bark;
    view.header.title = words("Who may know?");
    view.per_page = 6;
    view.empty = words("There is nothing to choose for: it was taken back.");
    if (!can_choose_audience(last)) {
        return view;
    }
    view.header.subtitle = said_words(loading, *last, subject);
    if (subject.own && subject.has_lock) {
        view.choices.push_back(audience_tile(loading, Audience::only_me, *last, subject));
    }
    view.choices.push_back(audience_tile(loading, Audience::named, *last, subject));
    view.choices.push_back(audience_tile(loading, Audience::care_team, *last, subject));
    if (subject.lives_here) {
        view.choices.push_back(audience_tile(loading, Audience::circle, *last, subject));
    }
    if (subject.own && last->kind != data::Kind::decision) { // only the person themself shows what is theirs to everyone
        view.choices.push_back(audience_tile(loading, Audience::house, *last, subject));
    }
    view.extras = {done_tile(loading, words("That's right"), words("That's right. Leave it as it is."), area_of(last->kind)),
                   undo_tile(loading)};
    view.note = now_seen_by(loading, *last, subject);
    return view;
}

View load_me_and(const Loading& loading) {
    const auto& words = loading.words;
    const data::Viewer& viewer = loading.session.viewer;
    const Subject subject = subject_of(loading);
    const LastRecord* last = standing_record(loading.session);
    MenuView view;
    view.header.area = last != nullptr ? area_of(last->kind) : widgets::Area::bark;
    view.header.title = audience_label(loading, data::Audience::named, subject.name, subject.own);
    view.header.subtitle = words("Touch one person or more");
    view.more = words("More people");
    view.per_page = 6;
    view.empty = words("There is nobody to choose yet.");
    if (!can_choose_audience(last)) {
        return view;
    }
    auto visitors = data::visitors_of(loading.home, viewer, subject.id);
    auto carers = data::staff(loading.home, viewer);
    sort_by_name(words, visitors);
    sort_by_name(words, carers);
    for (const data::Visitor& visitor : visitors) {
        if (visitor.person.id != viewer.person()) {
            view.choices.push_back(person_tile(loading, visitor.person, visitor.relation, *last));
        }
    }
    for (const data::Person& carer : carers) {
        if (carer.id != viewer.person()) {
            view.choices.push_back(person_tile(loading, carer, words("Works here"), *last));
        }
    }
    view.extras = {done_tile(loading, words("That's all"), words("That's all. It is saved."), area_of(last->kind)), undo_tile(loading)};
    view.note = now_seen_by(loading, *last, subject);
    return view;
}

} // namespace app
