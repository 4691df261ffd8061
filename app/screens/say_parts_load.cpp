// Tiles and cards that several screens of Have my say have in common.
#include "app/screens/say_parts.h"

#include "app/say_words.h"
#include "app/screens/tile_parts.h"
#include "data/asks.h"

namespace app {

using widgets::Area;
using Style = widgets::CardLine::Style;

TileView answer_tile(const Loading& loading, const data::AskRow& ask) {
    TileView tile = say_tile("answer-for-me", loading.words("An answer for you"), "new-since", SawAsk{ask.id});
    if (ask.entry.audience == data::Audience::house) { // else the loudspeaker would tell everybody what it was about
        tile.spoken = loading.words.with("There is an answer for you. You asked: {1}", {asked_words(loading, ask)});
    }
    tile.primary = true;
    return tile;
}

TileView say_tile(const char* id, std::string label, const char* picture, Action action) {
    return tile_of(id, std::move(label), picture, Area::green, std::move(action));
}

CardView contact_card(const Loading& loading, const data::Contact& contact) {
    CardView card;
    card.area = Area::green;
    card.heading = loading.words(contact_word(contact.kind).word);
    card.picture = contact_word(contact.kind).picture;
    card.lines.push_back({.text = contact.name, .style = Style::body, .typed_by_someone = true, .for_the_house = true});
    if (!contact.phone.empty()) {
        card.lines.push_back({.text = contact.phone, .style = Style::big, .picture = "win-in-touch", .typed_by_someone = true, .for_the_house = true});
    }
    if (!contact.how.empty()) {
        card.lines.push_back({.text = contact.how, .style = Style::body, .typed_by_someone = true, .for_the_house = true});
    }
    return card;
}

CardLineView loop_path(const Loading& loading, const data::AskRow& ask) {
    using State = widgets::PlotCell::State;
    const auto& words = loading.words;
    PlotRowView row;
    row.shape = widgets::PlotRow::Shape::path;
    for (const data::AskStage stage : {data::AskStage::open, data::AskStage::talked_about, data::AskStage::tried, data::AskStage::went}) {
        WordAndPicture word = stage_word(stage);
        if (stage == data::AskStage::went && ask.loop.outcome) {
            word = step_word(*ask.loop.outcome);
        }
        PlotCellView cell;
        cell.id = "stage";
        cell.number = static_cast<std::int64_t>(stage);
        cell.label = words(word.word);
        cell.pictures = {word.picture};
        const bool here = stage == ask.loop.stage;
        cell.state = here ? State::now : stage < ask.loop.stage ? State::done : State::later;
        const bool not_the_end = stage == data::AskStage::went && ask.loop.outcome == data::AskStep::not_yet;
        if (not_the_end) {
            cell.state = State::plain;
        }
        cell.spoken = not_the_end ? words("How did it go? Not yet.") : here ? words.with("It stands here: {1}.", {cell.label}) : cell.state == State::done ? words.with("{1}: done.", {cell.label})
                                                                                                          : words.with("{1}: not yet.", {cell.label});
        row.cells.push_back(std::move(cell));
    }
    CardLineView line;
    line.plot = std::move(row);
    return line;
}

} // namespace app
