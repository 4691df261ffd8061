// Keeping and reading the home's own ready sentences.
#include "data/phrases.h"

#include "data/body.h"
#include "data/db.h"
#include "data/journal.h"
#include "data/rules.h"
#include "data/text.h"

namespace data {

namespace {

constexpr std::size_t longest_phrase = 120;
constexpr std::size_t most_phrases = 24; // for one use: more could not be found

NewEntry phrase_entry(const Viewer& by, PhraseUse use, std::string body) {
    return {Kind::our_phrase, by.person(), PersonId::none, Audience::house, EntryId::none, static_cast<std::int64_t>(use), std::move(body)};
}

} // namespace

PhraseId add_phrase(Home& home, const Viewer& by, PhraseUse use, const std::string& words) {
    require_manager(home, by);
    const std::string sentence = checked_text(words, longest_phrase);
    if (sentence.empty()) throw Error(Trouble::refused, "A sentence needs words.");
    const auto there = our_phrases(home, by, use);
    if (there.size() >= most_phrases) throw Error(Trouble::refused, "There are many of them already: take one away first.");
    for (const OurPhrase& one : there)
        if (one.words == sentence) return one.id;
    BodyWriter body;
    body.text("words", sentence);
    return PhraseId{number(home.journal().append(phrase_entry(by, use, body.json())))};
}

void remove_phrase(Home& home, const Viewer& by, PhraseId id) {
    require_manager(home, by);
    Statement row = home.database().prepare("SELECT use FROM our_phrases WHERE id = :id ORDER BY id");
    row.bind(":id", number(id));
    if (!row.step()) return;
    const auto use = static_cast<PhraseUse>(row.integer(0));
    BodyWriter body;
    body.number("phrase", number(id));
    home.journal().append(phrase_entry(by, use, body.json()));
}

void hide_phrase(Home& home, const Viewer& by, PhraseUse use, const std::string& ready, bool hidden) {
    require_manager(home, by);
    BodyWriter body;
    body.text("ready", checked_text(ready, longest_phrase)).flag("hidden", hidden);
    home.journal().append(phrase_entry(by, use, body.json()));
}

std::vector<OurPhrase> our_phrases(Home& home, const Viewer&, PhraseUse use) {
    std::vector<OurPhrase> phrases;
    Statement row = home.database().prepare("SELECT id, words FROM our_phrases WHERE use = :use ORDER BY id");
    row.bind(":use", static_cast<std::int64_t>(use));
    while (row.step()) phrases.push_back({PhraseId{row.integer(0)}, use, row.text(1)});
    return phrases;
}

std::vector<std::string> hidden_phrases(Home& home, const Viewer&, PhraseUse use) {
    std::vector<std::string> hidden;
    Statement row = home.database().prepare("SELECT words FROM hidden_phrases WHERE use = :use ORDER BY words");
    row.bind(":use", static_cast<std::int64_t>(use));
    while (row.step()) hidden.push_back(row.text(0));
    return hidden;
}

} // namespace data
