// Keeping and reading the home's own sentences for the cards in two languages.
#include "data/sentences.h"

#include <algorithm>

#include "data/body.h"
#include "data/db.h"
#include "data/journal.h"
#include "data/roll.h"
#include "data/rules.h"
#include "data/text.h"

namespace data {

namespace {

constexpr std::size_t longest_sentence = 120, longest_code = 16;
constexpr std::size_t most_sentences = 24; // of one use: more could not be found

NewEntry sentence_entry(const Viewer& by, PhraseUse use, std::string body) {
    return {Kind::our_phrase, by.person(), PersonId::none, Audience::house, EntryId::none, static_cast<std::int64_t>(use), std::move(body)};
}

void require_owner(Home& home, const Viewer& by, PersonId author) {
    require_staff(home, by);
    if (by.person() != author) require_manager(home, by);
}

// Who wrote it first, and for what, whether or not it is on the cards.
std::optional<OurSentence> known(Home& home, PhraseId id) {
    Statement row = home.database().prepare("SELECT use, author FROM sentence_writings WHERE sentence = :sentence ORDER BY id LIMIT 1");
    row.bind(":sentence", number(id));
    if (!row.step()) return std::nullopt;
    return OurSentence{id, static_cast<PhraseUse>(row.integer(0)), PersonId{row.integer(1)}, {}};
}

// From rows of sentence, use, id, language, words and author, in the order in which they were written.
std::vector<OurSentence> collected(Home& home, const Viewer& viewer, Statement& row) {
    std::vector<OurSentence> sentences;
    while (row.step()) {
        const PhraseId id{row.integer(0)};
        const PersonId author{row.integer(5)};
        auto sentence = std::find_if(sentences.begin(), sentences.end(), [id](const OurSentence& one) { return one.id == id; });
        if (sentence == sentences.end()) sentence = sentences.insert(sentences.end(), {id, static_cast<PhraseUse>(row.integer(1)), author, {}});
        SentenceWriting writing{EntryId{row.integer(2)}, row.text(3), row.text(4), author, home.roll().name_for(viewer, author)};
        auto& writings = sentence->writings;
        const auto before = std::find_if(writings.begin(), writings.end(), [&](const SentenceWriting& one) { return one.language == writing.language; });
        if (before == writings.end()) writings.push_back(std::move(writing));
        else *before = std::move(writing);
    }
    return sentences;
}

} // namespace

bool is_for_cards(PhraseUse use) { return use >= PhraseUse::talk_needs && use <= PhraseUse::talk_answers; }

EntryId write_sentence(Home& home, const Viewer& by, PhraseUse use, PhraseId id, const std::string& language, const std::string& words) {
    require_staff(home, by);
    const std::string sentence = checked_text(words, longest_sentence), code = checked_text(language, longest_code);
    if (!is_for_cards(use) || code.empty()) throw Error(Trouble::refused, "Please choose what the sentence is for.");
    if (sentence.empty()) throw Error(Trouble::refused, "A sentence needs words.");
    BodyWriter body;
    if (id == PhraseId::none) {
        if (our_sentences(home, by, use).size() >= most_sentences) throw Error(Trouble::refused, "There are many of them already: take one away first.");
    } else {
        const auto there = our_sentence(home, by, id);
        if (!there || there->use != use) throw Error(Trouble::refused, "That sentence is not here any more.");
        body.number("sentence", number(id));
    }
    body.text("language", code).text("words", sentence);
    return home.journal().append(sentence_entry(by, use, body.json()));
}

void take_writing(Home& home, const Viewer& by, EntryId writing) {
    Statement row = home.database().prepare("SELECT use, author FROM sentence_writings WHERE id = :id ORDER BY id");
    row.bind(":id", number(writing));
    if (!row.step()) return;
    const auto use = static_cast<PhraseUse>(row.integer(0));
    require_owner(home, by, PersonId{row.integer(1)});
    BodyWriter body;
    body.number("writing", number(writing));
    home.journal().append(sentence_entry(by, use, body.json()));
}

void take_sentence(Home& home, const Viewer& by, PhraseId id, bool gone) {
    const auto sentence = known(home, id);
    if (!sentence) return;
    require_owner(home, by, sentence->author);
    BodyWriter body;
    body.number("sentence", number(id)).flag("gone", gone);
    home.journal().append(sentence_entry(by, sentence->use, body.json()));
}

std::vector<OurSentence> our_sentences(Home& home, const Viewer& viewer, PhraseUse use) {
    Statement row = home.database().prepare("SELECT sentence, use, id, language, words, author FROM sentence_writings"
                                            " WHERE use = :use AND sentence NOT IN (SELECT sentence FROM sentences_gone) ORDER BY id");
    row.bind(":use", static_cast<std::int64_t>(use));
    return collected(home, viewer, row);
}

std::optional<OurSentence> our_sentence(Home& home, const Viewer& viewer, PhraseId id) {
    Statement row = home.database().prepare("SELECT sentence, use, id, language, words, author FROM sentence_writings"
                                            " WHERE sentence = :sentence AND sentence NOT IN (SELECT sentence FROM sentences_gone) ORDER BY id");
    row.bind(":sentence", number(id));
    auto found = collected(home, viewer, row);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

bool may_take_sentence(Home& home, const Viewer& viewer, const OurSentence& sentence) {
    return is_staff_now(home, viewer) && (viewer.role() == Role::manager || viewer.person() == sentence.author);
}

} // namespace data
