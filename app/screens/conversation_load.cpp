// One conversation and where it stands, for the two and whoever is beside one of them.
#include <algorithm>

#include "app/screens/conversation_parts.h"
#include "app/screens/conversation_words.h"
#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "app/screens/say_parts.h"
#include "app/screens/team_words.h"
#include "data/contacts.h"
#include "data/conversation_state.h"
#include "data/conversations.h"
#include "data/people.h"

namespace app {

using data::ConversationRow;
using data::ConversationStage;
using data::ConversationStep;
using data::Prompt;
using widgets::Area;
using Style = widgets::CardLine::Style;

namespace {

std::string readers_words(const Loading& loading, const ConversationRow& row) {
    const auto& words = loading.words;
    const ConversationPart part = conversation_part(loading, row);
    if (!part.one_of_two()) {
        return words.with("Only {1}, {2} and you can read it", {row.inviter.name, row.invited.name});
    }
    return row.beside.name.empty() ? words.with("Only you and {1} can read it", {part.other.name})
                                   : words.with("Only you, {1} and {2} can read it", {part.other.name, row.beside.name});
}

bool can_still_be_changed(const Loading& loading, const ConversationRow& row) {
    return conversation_part(loading, row).inviter && data::conversation_steps(loading.home, loading.session.viewer, row.id).empty();
}

void add_prompts(const Loading& loading, const ConversationRow& row, CardsView& view) {
    const auto& words = loading.words;
    const bool changing = can_still_be_changed(loading, row);
    for (const Prompt prompt : {Prompt::happened, Prompt::need, Prompt::could_try}) {
        const std::string said = prompt_words(loading, row.said[data::place_of(prompt)]);
        if (said.empty() && !changing) {
            continue;
        }
        CardView card;
        card.area = Area::green;
        card.style = widgets::Card::Style::tint;
        card.heading = words(prompt_word(prompt).word);
        card.picture = prompt_picture(prompt, row.said[data::place_of(prompt)]);
        if (said.empty()) {
            card.lines.push_back({.text = words("Touch to say it too"), .style = Style::body});
        } else {
            card.lines.push_back({.text = quoted(words, said), .style = Style::quote, .typed_by_someone = true});
        }
        if (changing) {
            card.id = "prompt";
            card.number = static_cast<std::int64_t>(prompt);
            card.spoken = said.empty() ? words(prompt_word(prompt).spoken) : words.with("{1}: {2}", {card.heading, said});
            card.is_private = true;
            Place place = loading.place;
            place.screen = ScreenName::invite_words;
            place.prompt = prompt;
            card.action = Visit{place};
        }
        view.cards.push_back(std::move(card));
    }
}

CardView path_card(const Loading& loading, const ConversationRow& row) {
    using State = widgets::PlotCell::State;
    const auto& words = loading.words;
    PlotRowView path;
    path.shape = widgets::PlotRow::Shape::path;
    const bool refused = row.state.stage == ConversationStage::not_now;
    for (const ConversationStage stage : {ConversationStage::waiting, refused ? ConversationStage::not_now : ConversationStage::agreed, ConversationStage::arranged,
                                          ConversationStage::finished}) {
        PlotCellView cell;
        cell.id = "stage";
        cell.number = static_cast<std::int64_t>(stage);
        cell.label = words(conversation_stage_word(stage).word);
        cell.pictures = {conversation_stage_word(stage).picture};
        cell.state = stage == row.state.stage ? State::now : stage < row.state.stage ? State::done : State::later;
        cell.spoken = cell.state == State::now ? words.with("It stands here: {1}.", {cell.label}) : cell.state == State::done ? words.with("{1}: done.", {cell.label})
                                                                                                        : words.with("{1}: not yet.", {cell.label});
        path.cells.push_back(std::move(cell));
    }
    CardView card;
    card.area = Area::green;
    card.wide = true;
    CardLineView line;
    line.plot = std::move(path);
    card.lines.push_back(std::move(line));
    return card;
}

// In a card, since a title leaves no room for it on small glass. Whoever is asked for the first time reads the words alone.
void add_where_it_stands(const Loading& loading, const ConversationRow& row, CardsView& view) {
    const bool first_asked = conversation_part(loading, row).answers && row.state.stage == ConversationStage::waiting && row.state.round == 1;
    if (first_asked || row.state.stage == ConversationStage::finished) { // how it went for each says so
        return;
    }
    CardView card;
    card.area = Area::green;
    card.wide = true;
    // Who said yes once is told why they are asked again.
    const bool again = row.state.stage == ConversationStage::waiting && row.state.round > 1;
    const std::string stands = conversation_stands(loading, row);
    card.lines.push_back({.text = again ? loading.words.with("{1} · {2}", {loading.words("Opened again"), stands}) : stands, .style = Style::body, .picture = conversation_stage_word(row.state.stage).picture, .typed_by_someone = true});
    if (data::talk_is_ahead(row, loading.now.wall) && conversation_part(loading, row).one_of_two()) { // once it has come, the answers stand below
        card.lines.push_back({.text = loading.words("Once you have talked, you can say here how it went."), .style = Style::body, .picture = "loop-how-did-it-go"});
    }
    view.cards.push_back(std::move(card));
}

// How it went for each, side by side; the other one's word not before one's own.
void add_outcomes(const Loading& loading, const ConversationRow& row, CardsView& view) {
    const auto& words = loading.words;
    const data::PersonId me = loading.session.viewer.person();
    if (!row.state.by_inviter && !row.state.by_invited && !row.other_has_said) {
        return;
    }
    CardView card;
    card.area = Area::green;
    card.heading = words("How did it go?");
    card.picture = "loop-how-did-it-go";
    const auto add = [&](const data::Party& party, const std::optional<ConversationStep>& said) {
        if (said) {
            const WordAndPicture word = conversation_step_word(*said);
            card.lines.push_back({.text = party.id == me ? words.with("You: {1}", {words(word.within)}) : words.with("{1}: {2}", {party.name, words(word.within)}),
                                  .style = Style::body, .picture = word.picture, .typed_by_someone = true});
        }
    };
    add(row.inviter, row.state.by_inviter);
    add(row.invited, row.state.by_invited);
    const ConversationPart part = conversation_part(loading, row);
    const bool hidden = row.other_has_said && !(row.state.by_inviter && row.state.by_invited);
    if (hidden && part.one_of_two()) {
        card.lines.push_back({.text = words.with("{1} has said it. You read it once you have said it too.", {part.other.name}), .style = Style::body, .picture = "privacy",
                              .typed_by_someone = true});
    } else if (hidden) {
        card.lines.push_back({.text = words("One of them has said it. You read it once both have."), .style = Style::body, .picture = "privacy"});
    } else if (!(row.state.by_inviter && row.state.by_invited)) {
        card.lines.push_back({.text = words.with("{1} has not said it yet.", {part.other.name}), .style = Style::body, .picture = "loop-not-yet", .typed_by_someone = true});
    }
    view.cards.push_back(std::move(card));
}

std::string step_line(const Loading& loading, const data::ConversationStepRow& step) {
    const auto& words = loading.words;
    std::string told = words(conversation_step_word(step.said.step).word);
    if (step.kept_back) {
        told = words("How it went, for them");
    } else if (step.said.step == ConversationStep::beside) {
        told = words.with("Yes, with {1}", {step.beside_name});
    } else if (step.said.step == ConversationStep::arranged) {
        told = words.with("{1} · {2}", {meeting_day_words(loading, step.said.meeting), meeting_place_words(loading, step.said.meeting)});
    } else if (step.said.step == ConversationStep::reopened) {
        told = words("Opened again");
    }
    return told;
}

// What was said before stays to be read: the newest first.
void add_story(const Loading& loading, const ConversationRow& row, CardsView& view) {
    auto steps = data::conversation_steps(loading.home, loading.session.viewer, row.id);
    std::reverse(steps.begin(), steps.end());
    CardView card;
    card.area = Area::green;
    card.heading = loading.words("What was said so far");
    card.picture = "history";
    for (const auto& step : steps) {
        card.lines.push_back({.text = step_line(loading, step), .style = Style::body,
                              .picture = step.kept_back ? "privacy" : conversation_step_word(step.said.step).picture, .typed_by_someone = true});
        card.lines.push_back({.text = who_and_when(loading, step.entry), .style = Style::attribution});
    }
    card.lines.push_back({.text = loading.words(conversation_stage_word(ConversationStage::waiting).word), .style = Style::body, .picture = "invite-conversation"});
    card.lines.push_back({.text = who_and_when(loading, row.entry), .style = Style::attribution});
    view.cards.push_back(std::move(card));
}

CardView readers_card(const Loading& loading, const ConversationRow& row) {
    CardView card;
    card.area = Area::green;
    card.heading = loading.words("Who can read this");
    card.picture = "for-me-and";
    card.lines.push_back({.text = readers_words(loading, row), .style = Style::body, .typed_by_someone = true});
    return card;
}

TileView step_tile(const Loading& loading, const ConversationRow& row, ConversationStep step) {
    const WordAndPicture word = conversation_step_word(step);
    TileView tile = say_tile("answer", loading.words(word.word), word.picture, TakeConversationStep{row.id, {step, {}, {}}});
    tile.number = static_cast<std::int64_t>(step);
    tile.spoken = loading.words(word.spoken);
    const auto leads_to = [&](ScreenName screen) {
        Place place = loading.place;
        place.screen = screen;
        tile.action = Visit{place};
    };
    if (step == ConversationStep::beside) {
        leads_to(ScreenName::conversation_beside);
    } else if (step == ConversationStep::arranged) {
        leads_to(ScreenName::conversation_when);
    }
    return tile;
}

void add_tiles(const Loading& loading, const ConversationRow& row, std::vector<TileView>& bar) {
    const auto& words = loading.words;
    const ConversationPart part = conversation_part(loading, row);
    const auto& state = row.state;
    const LastRecord* last = standing_record(loading.session);
    const bool just_said = last != nullptr && last->conversation == row.id;
    if (just_said) {
        bar.push_back(undo_tile(loading));
    }
    if (!part.one_of_two()) {
        return;
    }
    const std::optional<ConversationStep>& mine = part.inviter ? state.by_inviter : state.by_invited;
    const bool waits = state.stage == ConversationStage::waiting || state.stage == ConversationStage::not_now;
    if (waits && part.answers && part.other.here) {
        for (const ConversationStep step : {ConversationStep::yes, ConversationStep::beside, ConversationStep::not_now}) {
            bar.push_back(step_tile(loading, row, step));
            bar.back().primary = step == ConversationStep::yes;
            bar.back().selected = step == ConversationStep::not_now && state.stage == ConversationStage::not_now;
        }
    }
    if (!waits && state.stage != ConversationStage::finished) {
        if (part.other.here && (!mine || mine == ConversationStep::not_yet)) {
            bar.push_back(step_tile(loading, row, ConversationStep::arranged));
            bar.back().primary = state.stage == ConversationStage::agreed;
        }
        for (const ConversationStep step : {ConversationStep::better, ConversationStep::same, ConversationStep::not_yet}) {
            if (data::talk_is_ahead(row, loading.now.wall)) {
                continue;
            }
            bar.push_back(step_tile(loading, row, step));
            bar.back().selected = mine == step;
        }
    }
    if ((state.by_inviter || state.by_invited) && part.other.here && (mine && mine != ConversationStep::not_yet)) {
        bar.push_back(step_tile(loading, row, ConversationStep::reopened));
    }
    if (part.inviter && !state.agreed && !just_said) {
        TileView back = say_tile("take-back", words("Take it back"), "undo", TakeBackInvitation{row.id});
        back.confirm = Confirm{words("Take it back?"), words("Nobody will see it any more."), "undo", words("Yes, take it back"), words("No, keep it")};
        bar.push_back(std::move(back));
    }
}

} // namespace

View load_conversation(const Loading& loading) {
    const auto& words = loading.words;
    CardsView view;
    view.header.area = Area::green;
    const auto row = data::find_conversation(loading.home, loading.session.viewer, loading.place.conversation);
    if (!row) {
        view.header.title = words("Invite a conversation");
        CardView gone;
        gone.area = Area::green;
        gone.lines.push_back({.text = words("This was taken back."), .style = Style::body});
        view.cards.push_back(std::move(gone));
        view.bar.push_back(invite_tile(loading));
        return view;
    }
    const ConversationPart part = conversation_part(loading, *row);
    view.header.title = conversation_title(loading, *row);
    if (const auto other = data::person(loading.home, loading.session.viewer, part.other.id)) {
        view.header.mark = mark_of(*other);
    }
    if (!part.other.here) {
        CardView left;
        left.area = Area::green;
        left.wide = true;
        left.lines.push_back({.text = words.with("{1} is no longer here. What was said stays yours to read.", {part.other.name}), .style = Style::body, .typed_by_someone = true});
        view.cards.push_back(std::move(left));
    }
    add_where_it_stands(loading, *row, view);
    add_outcomes(loading, *row, view);
    add_prompts(loading, *row, view);
    view.cards.push_back(path_card(loading, *row));
    view.cards.push_back(readers_card(loading, *row));
    for (const data::Contact& contact : data::contacts_for(loading.home, loading.session.viewer, data::ContactKind::hard_conversation)) {
        view.cards.push_back(contact_card(loading, contact));
    }
    add_story(loading, *row, view);
    add_tiles(loading, *row, view.bar);
    return view;
}

} // namespace app
