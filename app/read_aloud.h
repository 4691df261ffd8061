// What is said of a screen: its items as whole sentences, the title first, then the words, then what can be chosen.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "widgets/item.h"
#include "widgets/language.h"

namespace app {

struct Sentence {
    std::string text;
    std::string language;
    bool is_private = false;
    std::string label = {}; // the words as they are written: a recording may be of these
    bool of_a_record = false; // a line of a card, a day, a cell of a plot: on some screens, of somebody's record
};

// What is said of one thing.
Sentence sentence_of(const widgets::Item&, const widgets::Language&);

// Of a popup only what is in it. Keys of a keyboard or PIN pad are never read, nor "Read aloud" itself; the controls that
// every screen has come last.
std::vector<Sentence> sentences_of(std::span<const widgets::Item> shown, const widgets::Language&);

} // namespace app
