// How are we doing together? Five strands, answered by each alone with a picture; shown side by side once all have answered and
// agreed to it. No figure, no order of better and worse.
#include <algorithm>

#include "app/screens/loaders.h"
#include "app/screens/partner_parts.h"
#include "app/screens/resident_parts.h"
#include "app/screens/say_parts.h"
#include "app/screens/team_words.h"
#include "data/contacts.h"

namespace app {

using data::ShowSaid;
using data::Strand;
using widgets::Area;
using Style = widgets::CardLine::Style;

namespace {

constexpr Strand strands[] = {Strand::takes_part, Strand::decides, Strand::gives, Strand::doing_with, Strand::bearing_up};

Place strand_place(const Loading& loading, ScreenName screen, Strand strand) {
    Place place = partner_place(loading, screen);
    place.partner.strand = strand;
    return place;
}

bool contains(const std::vector<data::PersonId>& people, data::PersonId person) { return std::find(people.begin(), people.end(), person) != people.end(); }

// Who has not answered, or not agreed to show it yet: names, never what they said.
std::string waits_words(const Loading& loading, const data::PartnershipRow& row, const data::TogetherRow& round) {
    const auto& words = loading.words;
    std::vector<std::string> to_answer, to_show;
    for (const data::PartnerRow& one : row.people) {
        if (!data::is_in(row, one.id) || one.id == loading.session.viewer.person()) {
            continue;
        }
        if (!contains(round.answered, one.id)) {
            to_answer.push_back(one.name);
        } else if (!contains(round.shown, one.id)) {
            to_show.push_back(one.name);
        }
    }
    if (!to_answer.empty()) {
        return words.with("It waits for {1} to answer.", {joined_words(loading, to_answer)});
    }
    return to_show.empty() ? std::string() : words.with("It waits for {1} to agree to show it.", {joined_words(loading, to_show)});
}

std::string stands_words(const Loading& loading, const data::PartnershipRow& row, const data::TogetherRow& round) {
    const auto& words = loading.words;
    if (round.looked) {
        return words("You have all looked at it side by side.");
    }
    if (row.rests && !round.may_look) {
        return rest_words(loading, row);
    }
    if (round.may_look) {
        return words("Everybody has answered and would show it. You can look at it side by side now.");
    }
    const bool mine = contains(round.answered, loading.session.viewer.person());
    if (!mine) {
        return words("Nobody else reads your answers until all have answered and agreed to show them.");
    }
    if (!contains(round.shown, loading.session.viewer.person())) {
        return words("Only you can read your answers. You can agree to show them.");
    }
    return waits_words(loading, row, round);
}

void add_strands(const Loading& loading, const data::PartnershipRow& row, const data::TogetherRow& round, MenuView& view) {
    const auto& words = loading.words;
    for (const Strand strand : strands) {
        const StrandWords& about = strand_words(strand);
        const int answer = round.looked ? 0 : round.mine[data::place_of(strand)];
        const WordAndPicture* mine = answer > 0 && answer <= static_cast<int>(about.answers.size()) ? &about.answers[static_cast<std::size_t>(answer) - 1] : nullptr;
        TileView tile = partner_tile("strand", words(about.name), mine != nullptr ? mine->picture : about.picture, Visit{strand_place(loading, ScreenName::together_strand, strand)});
        tile.number = static_cast<std::int64_t>(strand);
        tile.selected = mine != nullptr;
        tile.second = mine != nullptr ? words(mine->word) : std::string();
        tile.spoken = mine != nullptr ? words.with("{1}. You said: {2}.", {tile.label, tile.second}) : words.with("{1} Touch to answer.", {words(about.question)});
        tile.enabled = !row.rests;
        tile.is_private = true;
        view.choices.push_back(std::move(tile));
    }
}

void add_showing(const Loading& loading, const data::PartnershipRow& row, const data::TogetherRow& round, MenuView& view) {
    const auto& words = loading.words;
    const bool mine = contains(round.answered, loading.session.viewer.person());
    if (round.may_look) {
        TileView look = partner_tile("look", words("Look side by side"), "compare", LookTogether{row.id});
        look.spoken = words("Look at it side by side. From then on it stays open for all of you.");
        look.primary = true;
        view.extras.push_back(std::move(look));
    }
    if (row.rests || round.looked) {
        return;
    }
    if (mine && round.my_word == ShowSaid::show) {
        TileView keep = partner_tile("keep", words("Do not show it"), "privacy", ShowStrands{row.id, ShowSaid::keep});
        keep.spoken = words("Do not show my answers after all.");
        view.extras.push_back(std::move(keep));
    } else if (mine) {
        TileView show = partner_tile("show", words("Agree to show it"), "compare", Visit{partner_place(loading, ScreenName::together_show)});
        show.primary = true;
        view.extras.push_back(std::move(show));
    } else if (round.begun && round.my_word != ShowSaid::not_now) {
        TileView not_now = partner_tile("not-now", words("Not now"), "not-this-time", ShowStrands{row.id, ShowSaid::not_now});
        not_now.spoken = words("Not now. I am not asked again until the next time.");
        view.extras.push_back(std::move(not_now));
    }
}

} // namespace

View load_together(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = partnership_here(loading);
    const auto round = data::together(loading.home, loading.session.viewer, loading.place.partner.id);
    if (!row || !round) {
        return no_partnership(loading);
    }
    auto view = partner_view<MenuView>(words("How are we doing?"),
                                       round->looked ? words("Looked at together") : round->may_look ? words("You can look now") : words("Nobody reads it yet"));
    view.per_page = 6;
    add_strands(loading, *row, *round, view);
    add_showing(loading, *row, *round, view);
    if (!data::rounds_looked_at(loading.home, loading.session.viewer, row->id).empty()) {
        TileView side = partner_tile("side-by-side", words("Side by side"), "compare", Visit{partner_place(loading, ScreenName::together_side)});
        side.spoken = words("See what each of us said, side by side.");
        side.primary = round->looked;
        view.extras.push_back(std::move(side));
    }
    TileView means = partner_tile("five-strands", words("What the five mean"), "about-also", Visit{partner_place(loading, ScreenName::together_about)});
    means.spoken = words("What the five questions mean, each with an example.");
    view.extras.push_back(std::move(means));
    view.note = stands_words(loading, *row, *round);
    view.note_picture = round->may_look || round->looked ? "compare" : "privacy";
    return view;
}

View load_together_strand(const Loading& loading) {
    const auto& words = loading.words;
    const Strand strand = loading.place.partner.strand;
    const StrandWords& about = strand_words(strand);
    const auto round = data::together(loading.home, loading.session.viewer, loading.place.partner.id);
    if (!round) {
        return no_partnership(loading);
    }
    auto view = partner_view<MenuView>(words(about.question), words("Only you see what you choose"));
    view.per_page = 4;
    const int now = round->looked ? 0 : round->mine[data::place_of(strand)];
    int number = 0;
    for (const WordAndPicture& answer : about.answers) {
        TileView tile = partner_tile("strand-answer", words(answer.word), answer.picture, SayStrand{loading.place.partner.id, strand, ++number});
        tile.number = number;
        tile.selected = now == number;
        tile.spoken = words(answer.spoken);
        tile.is_private = true;
        view.choices.push_back(std::move(tile));
    }
    view.note = words.with("{1} {2}", {words(about.means), words(about.example)});
    view.note_picture = about.picture;
    TileView means = partner_tile("what-it-means", words("What does it mean?"), "about-also", Visit{strand_place(loading, ScreenName::together_about, strand)});
    means.spoken = view.note;
    view.extras.push_back(std::move(means));
    return view;
}

View load_together_show(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = partnership_here(loading);
    if (!row) {
        return no_partnership(loading);
    }
    auto view = partner_view<MenuView>(words("May the others see your answers?"), words("Only once all have answered and said yes"));
    TileView show = partner_tile("show-it", words("Yes, when all say yes"), "compare", ShowStrands{row->id, ShowSaid::show});
    show.spoken = words("Yes, show them once all have answered and said yes.");
    show.primary = true;
    TileView keep = partner_tile("keep-it", words("No, they stay mine"), "privacy", ShowStrands{row->id, ShowSaid::keep});
    keep.spoken = words("No, my answers stay mine.");
    view.choices = {std::move(show), std::move(keep)};
    view.note = words("You can take it back until somebody has looked.");
    view.note_picture = "privacy";
    return view;
}

// One card for each strand, with everybody's picture on it.
View load_together_side(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = partnership_here(loading);
    const auto rounds = data::rounds_looked_at(loading.home, loading.session.viewer, loading.place.partner.id);
    const int which = loading.place.partner.round > 0 ? loading.place.partner.round : rounds.empty() ? 0 : rounds.front();
    const auto round = which > 0 ? data::together(loading.home, loading.session.viewer, loading.place.partner.id, which) : std::nullopt;
    if (!row || !round || !round->looked) {
        return no_partnership(loading);
    }
    auto view = partner_view<CardsView>(words("Side by side"), words.with("Looked at together, {1}", {when_words(loading, round->looked_when)}));
    for (const Strand strand : strands) {
        const StrandWords& about = strand_words(strand);
        CardView card;
        card.area = Area::teal;
        card.heading = words(about.question);
        for (const data::StrandsOf& one : round->side_by_side) {
            const int answer = one.answers[data::place_of(strand)];
            if (answer < 1 || answer > static_cast<int>(about.answers.size())) {
                continue; // of a program that knows more pictures
            }
            const WordAndPicture& said = about.answers[static_cast<std::size_t>(answer) - 1];
            const std::string who = one.person == loading.session.viewer.person() ? words("You") : one.name;
            card.lines.push_back({.text = words.with("{1}: {2}", {who, words(said.word)}), .style = Style::body, .picture = said.picture, .typed_by_someone = true});
        }
        view.cards.push_back(std::move(card));
    }
    CardView help;
    help.area = Area::teal;
    help.style = widgets::Card::Style::tint;
    help.heading = words("Where you see it differently");
    help.picture = "invite-conversation";
    help.lines.push_back({.text = words("Both can be right. You can talk about it, and share some things out anew."), .style = Style::body});
    view.cards.push_back(std::move(help));
    for (const data::Contact& contact : data::contacts_for(loading.home, loading.session.viewer, data::ContactKind::hard_conversation)) {
        view.cards.push_back(contact_card(loading, contact));
    }
    auto talk_tiles = talk_with_tiles(loading, *row);
    const std::size_t talks = talk_tiles.size();
    for (TileView& tile : talk_tiles) {
        if (!row->rests) {
            tile.label = talks == 1 ? words("Invite to talk") : tile.label;
            view.bar.push_back(std::move(tile));
        }
    }
    const auto at = std::find(rounds.begin(), rounds.end(), which);
    if (at != rounds.end() && at + 1 != rounds.end()) {
        Place before = partner_place(loading, ScreenName::together_side);
        before.partner.round = *(at + 1);
        TileView earlier = partner_tile("before-that", words("The time before"), "history", Visit{before});
        earlier.spoken = words("See what we said the time before.");
        view.bar.push_back(std::move(earlier));
    }
    if (!row->rests) {
        TileView again = partner_tile("ask-again", words("Ask again"), "loop-reopen", Visit{strand_place(loading, ScreenName::together_strand, Strand::takes_part)});
        again.spoken = words("Ask each other again how we are doing. What was said stays to be read.");
        view.bar.push_back(std::move(again));
    }
    return view;
}

View load_together_about(const Loading& loading) {
    const auto& words = loading.words;
    auto view = partner_view<CardsView>(words("What the five mean"), words("There is no right answer"));
    for (const Strand strand : strands) {
        if (loading.place.partner.strand != Strand{} && loading.place.partner.strand != strand) {
            continue;
        }
        const StrandWords& about = strand_words(strand);
        CardView card;
        card.area = Area::teal;
        card.heading = words(about.question);
        card.picture = about.picture;
        card.lines.push_back({.text = words(about.means), .style = Style::body});
        card.lines.push_back({.text = words(about.example), .style = Style::body, .picture = "how-told"});
        view.cards.push_back(std::move(card));
    }
    return view;
}

} // namespace app
