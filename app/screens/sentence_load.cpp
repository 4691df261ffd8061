// One sentence of the home's own for the cards in two languages: how it is written in each, by whom, and writing it in another.
#include <algorithm>

#include "app/screens/loaders.h"
#include "app/screens/people_parts.h"
#include "app/screens/phrases_parts.h"
#include "app/screens/team_words.h"
#include "app/words.h"
#include "data/sentences.h"

namespace app {

using widgets::Area;
using widgets::Language;

namespace {

std::optional<data::OurSentence> sentence_here(const Loading& loading) {
    return data::our_sentence(loading.home, loading.session.viewer, loading.place.run.sentence);
}

// Those that this home offers, and then those that it once did.
std::vector<std::string> languages_for(const Loading& loading, const data::OurSentence& sentence) {
    std::vector<std::string> codes = loading.languages;
    for (const data::SentenceWriting& writing : sentence.writings) {
        if (std::find(codes.begin(), codes.end(), writing.language) == codes.end()) {
            codes.push_back(writing.language);
        }
    }
    return codes;
}

} // namespace

const data::SentenceWriting* written_in(const data::OurSentence& sentence, const std::string& language) {
    for (const data::SentenceWriting& writing : sentence.writings) {
        if (writing.language == language) {
            return &writing;
        }
    }
    return nullptr;
}

View load_our_sentence(const Loading& loading) {
    const auto& words = loading.words;
    if (!may_write_phrases(loading, loading.place.run.phrases)) {
        return run_menu(loading, words("Our own phrases"));
    }
    ListView view;
    view.header.area = Area::blue;
    view.header.title = words("A sentence of our own");
    view.header.subtitle = words("Touch a language to write it");
    view.empty = words("Nobody has written this down yet.");
    const auto sentence = sentence_here(loading);
    if (!sentence) {
        return view;
    }
    std::int64_t number = 0;
    for (const std::string& code : languages_for(loading, *sentence)) {
        const data::SentenceWriting* const writing = written_in(*sentence, code);
        Place write = loading.place;
        write.screen = ScreenName::write_sentence;
        write.run.language = code;
        RowView row;
        row.id = "language";
        row.number = ++number;
        row.picture = "language";
        row.area = Area::blue;
        row.title = writing != nullptr ? writing->words : std::string(Language::own_name(code));
        row.second = writing != nullptr ? words.with("Written by {1} in {2}", {writing->author_name, Language::own_name(code)}) : words.with("Not written in {1} yet", {Language::own_name(code)});
        row.quiet = writing == nullptr;
        const bool of_this_screen = writing == nullptr || code == words.code();
        row.language = of_this_screen ? std::string() : code; // spoken in the voice of its words
        row.spoken = writing == nullptr ? words.with("{1}.", {row.second}) : of_this_screen ? words.with("{1} {2}.", {row.title, row.second}) : row.title;
        row.action = Visit{write};
        view.rows.push_back(std::move(row));
    }
    if (data::may_take_sentence(loading.home, loading.session.viewer, *sentence)) {
        view.bar.push_back(run_tile("take-away", words("Take it away"), "not-this-time", RunHome{.what = RunWhat::take_sentence, .number = data::number(sentence->id)}));
    }
    add_undo(loading, view.bar);
    return view;
}

View load_write_sentence(const Loading& loading) {
    const auto& words = loading.words;
    const RunPlace& here = loading.place.run;
    if (!may_write_phrases(loading, here.phrases)) {
        return run_menu(loading, words("Our own phrases"));
    }
    WriteView view;
    view.means = WriteView::Means::about_me; // what is written becomes the words of what is sent
    view.header.area = Area::blue;
    view.header.title = words("A sentence of our own");
    view.header.subtitle = Language::own_name(here.language);
    if (const auto sentence = sentence_here(loading)) {
        const data::SentenceWriting* const before = written_in(*sentence, here.language);
        view.start = before != nullptr ? before->words : std::string();
        view.header.title = quoted(words, sentence->writings.front().words); // to be said in another language
    }
    view.hint = words("Write here");
    view.send = words("Save it");
    view.send_picture = "yes";
    view.keyboard = here.language;
    view.audience = words("Everyone here can choose it");
    view.audience_picture = "for-house";
    view.send_with_words = RunHome{.what = RunWhat::write_sentence, .number = data::number(here.sentence), .phrases = here.phrases, .language = here.language};
    return view;
}

} // namespace app
