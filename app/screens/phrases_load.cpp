// Our own phrases: what a home adds to the ready sentences, and which of them it does not want to see.
#include "app/screens/phrases_parts.h"

#include <algorithm>

#include "app/screens/loaders.h"
#include "app/screens/note_phrases.h"
#include "app/screens/people_parts.h"
#include "app/screens/talk_words.h"
#include "data/phrases.h"
#include "data/sentences.h"

namespace app {

using data::PhraseUse;
using widgets::Area;
using widgets::N_;

namespace {

struct Use {
    PhraseUse use;
    const char* words; // msgid
    const char* picture;
};
constexpr Use uses[] = {{PhraseUse::note_to_resident, N_("Notes to someone who lives here"), "for-me-and"}, {PhraseUse::note_to_team, N_("Notes to the team"), "for-team"},
                        {PhraseUse::note_to_circle, N_("Notes to the circle"), "for-circle"},               {PhraseUse::answer, N_("Answers to notes"), "area-notes"},
                        {PhraseUse::pass_on, N_("For the next shift"), "handover"},                         {PhraseUse::say_back, N_("At handover: what I will do"), "loop-tried"}};

Use use_of(PhraseUse use) {
    if (data::is_for_cards(use)) {
        const TalkTopic& topic = talk_topic_of(use);
        return {use, topic.words, topic.picture};
    }
    const auto* const known = std::find_if(std::begin(uses), std::end(uses), [use](const Use& one) { return one.use == use; });
    return known == std::end(uses) ? Use{use, N_("Our own phrases"), "phrases"} : *known;
}

std::int64_t ours_of(const Loading& loading, PhraseUse use) {
    const auto& viewer = loading.session.viewer;
    return static_cast<std::int64_t>(data::is_for_cards(use) ? data::our_sentences(loading.home, viewer, use).size() : data::our_phrases(loading.home, viewer, use).size());
}

RowView phrase_row(const char* id, std::int64_t number, std::string title, Action action) {
    RowView row;
    row.id = id;
    row.number = number;
    row.picture = "phrases";
    row.title = std::move(title);
    row.area = Area::blue;
    row.action = std::move(action);
    return row;
}

void add_ours(const Loading& loading, PhraseUse use, ListView& view) {
    const auto& words = loading.words;
    for (const data::OurPhrase& one : data::our_phrases(loading.home, loading.session.viewer, use)) {
        RowView row = phrase_row("ours", data::number(one.id), one.words, RunHome{.what = RunWhat::remove_phrase, .number = data::number(one.id), .words = one.words});
        row.second = words("Touch to take it away");
        row.state = words("Ours");
        row.state_picture = "home";
        row.spoken = sentence(loading, row.title, row.state);
        view.rows.push_back(std::move(row));
    }
}

// In how many languages each is written, and which.
void add_sentences(const Loading& loading, PhraseUse use, ListView& view) {
    const auto& words = loading.words;
    for (const data::OurSentence& one : data::our_sentences(loading.home, loading.session.viewer, use)) {
        const data::SentenceWriting* const mine = written_in(one, words.code());
        const data::SentenceWriting& shown = mine != nullptr ? *mine : one.writings.front();
        Place place = phrases_place(use);
        place.screen = ScreenName::our_sentence;
        place.run.sentence = one.id;
        RowView row = phrase_row("sentence", data::number(one.id), shown.words, Visit{place});
        row.language = shown.language;
        for (const data::SentenceWriting& writing : one.writings) {
            const std::string name(widgets::Language::own_name(writing.language));
            row.second = row.second.empty() ? name : words.with("{1} · {2}", {row.second, name});
        }
        row.state = words("Ours");
        row.state_picture = "home";
        view.rows.push_back(std::move(row));
    }
}

void add_ready(const Loading& loading, PhraseUse use, ListView& view) {
    const auto& words = loading.words;
    const auto hidden = data::hidden_phrases(loading.home, loading.session.viewer, use);
    std::int64_t number = 0;
    for (const char* const ready : ready_for(use)) {
        const bool is_hidden = std::find(hidden.begin(), hidden.end(), ready) != hidden.end();
        RowView row = phrase_row("ready", ++number, words(ready), RunHome{.what = is_hidden ? RunWhat::show_phrase : RunWhat::hide_phrase, .number = static_cast<std::int64_t>(use), .words = ready});
        row.state = is_hidden ? words("Hidden") : words("Shown");
        row.state_picture = is_hidden ? "not-this-time" : "yes";
        row.spoken = sentence(loading, row.title, row.state);
        row.quiet = is_hidden;
        view.rows.push_back(std::move(row));
    }
}

} // namespace

std::vector<const char*> ready_for(PhraseUse use) {
    std::vector<const char*> ready;
    const auto all = [&](std::span<const char* const> phrases) { ready.assign(phrases.begin(), phrases.end()); };
    switch (use) {
    case PhraseUse::note_to_resident: all(note_phrases(Writer::staff, data::NoteFor::resident)); break;
    case PhraseUse::note_to_team: all(note_phrases(Writer::staff, data::NoteFor::care_team)); break;
    case PhraseUse::note_to_circle: all(note_phrases(Writer::staff, data::NoteFor::circle)); break;
    case PhraseUse::answer: all(answer_phrases()); break;
    case PhraseUse::pass_on: all(pass_on_phrases()); break;
    case PhraseUse::say_back: all(say_back_phrases()); break;
    default:
        for (const TalkPhrase& phrase : talk_topic_of(use).phrases) {
            ready.push_back(phrase.words);
        }
    }
    return ready;
}

std::vector<std::string> ready_and_ours(const Loading& loading, PhraseUse use, std::span<const char* const> ready) {
    std::vector<std::string> sentences;
    const auto hidden = data::hidden_phrases(loading.home, loading.session.viewer, use);
    for (const char* const one : ready) {
        if (std::find(hidden.begin(), hidden.end(), one) == hidden.end()) {
            sentences.push_back(loading.words(one));
        }
    }
    for (const data::OurPhrase& one : data::our_phrases(loading.home, loading.session.viewer, use)) {
        sentences.push_back(one.words);
    }
    return sentences;
}

bool may_write_phrases(const Loading& loading, PhraseUse use) { return may_run(loading) || (data::is_for_cards(use) && loading.session.viewer.is_staff()); }

Place phrases_place(PhraseUse use) {
    Place place = run_place(ScreenName::phrases_of);
    place.run.phrases = use;
    return place;
}

View load_our_phrases(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view = run_menu(loading, words("Our own phrases"), words("Where are they used?"));
    if (!may_run(loading)) {
        return view;
    }
    const auto add = [&](const Use& use, std::string where) {
        TileView tile = run_tile("phrases", words(use.words), use.picture, Visit{phrases_place(use.use)});
        tile.number = static_cast<std::int64_t>(use.use);
        const auto ours = ours_of(loading, use.use);
        tile.second = ours == 0 ? std::move(where) : words.count("{n} of our own", "{n} of our own", ours);
        tile.spoken = sentence(loading, tile.label, tile.second);
        view.choices.push_back(std::move(tile));
    };
    for (const Use& use : uses) {
        add(use, {});
    }
    for (auto use = static_cast<int>(PhraseUse::talk_needs); use <= static_cast<int>(PhraseUse::talk_answers); ++use) {
        add(use_of(static_cast<PhraseUse>(use)), words("Talk in two languages"));
    }
    view.per_page = 6;
    return view;
}

View load_phrases_of(const Loading& loading) {
    const auto& words = loading.words;
    const PhraseUse use = loading.place.run.phrases;
    if (!may_write_phrases(loading, use)) {
        return run_menu(loading, words("Our own phrases"));
    }
    ListView view;
    view.header.area = Area::blue;
    view.header.title = words(use_of(use).words);
    view.header.subtitle = may_run(loading) ? words("Touch one to hide it or to show it") : words("Talk in two languages");
    view.empty = words("Nobody has written this down yet.");
    Place add = phrases_place(use);
    if (data::is_for_cards(use)) {
        add_sentences(loading, use, view);
        add.screen = ScreenName::write_sentence;
        add.run.language = words.code();
    } else {
        add_ours(loading, use, view);
        add.screen = ScreenName::write_for_person;
        add.run.field = RunField::phrase;
    }
    if (may_run(loading)) { // what the program brings is the same for everybody: the manager sees to it
        add_ready(loading, use, view);
    }
    view.bar.push_back(run_tile("add", words("Add a sentence"), "draw", Visit{add}));
    view.bar.back().primary = true;
    add_undo(loading, view.bar);
    return view;
}

} // namespace app
