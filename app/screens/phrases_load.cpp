// Our own phrases: what a home adds to the ready sentences, and which of them it does not want to see.
#include <algorithm>

#include "app/screens/loaders.h"
#include "app/screens/note_phrases.h"
#include "app/screens/people_parts.h"
#include "app/screens/phrases_parts.h"
#include "data/phrases.h"

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

} // namespace

std::span<const char* const> ready_for(PhraseUse use) {
    switch (use) {
    case PhraseUse::note_to_resident: return note_phrases(Writer::staff, data::NoteFor::resident);
    case PhraseUse::note_to_team: return note_phrases(Writer::staff, data::NoteFor::care_team);
    case PhraseUse::note_to_circle: return note_phrases(Writer::staff, data::NoteFor::circle);
    case PhraseUse::answer: return answer_phrases();
    case PhraseUse::pass_on: return pass_on_phrases();
    case PhraseUse::say_back: break;
    }
    return say_back_phrases();
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

View load_our_phrases(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view = run_menu(loading, words("Our own phrases"), words("Where are they used?"));
    if (!may_run(loading)) {
        return view;
    }
    for (const Use& use : uses) {
        Place place = run_place(ScreenName::phrases_of);
        place.run.phrases = use.use;
        TileView tile = run_tile("phrases", words(use.words), use.picture, Visit{place});
        tile.number = static_cast<std::int64_t>(use.use);
        const auto ours = static_cast<std::int64_t>(data::our_phrases(loading.home, loading.session.viewer, use.use).size());
        tile.second = ours == 0 ? std::string() : words.count("{n} of our own", "{n} of our own", ours);
        tile.spoken = sentence(loading, tile.label, tile.second);
        view.choices.push_back(std::move(tile));
    }
    view.per_page = 6;
    return view;
}

View load_phrases_of(const Loading& loading) {
    const auto& words = loading.words;
    const PhraseUse use = loading.place.run.phrases;
    if (!may_run(loading)) {
        return run_menu(loading, words("Our own phrases"));
    }
    ListView view;
    view.header.area = Area::blue;
    const auto known = std::find_if(std::begin(uses), std::end(uses), [&](const Use& one) { return one.use == use; });
    view.header.title = known == std::end(uses) ? words("Our own phrases") : words(known->words);
    view.header.subtitle = words("Touch one to hide it or to show it");
    const auto row = [&](const char* id, std::int64_t number, std::string title, std::string state, const char* picture, RunHome action) {
        RowView one;
        one.id = id;
        one.number = number;
        one.picture = "phrases";
        one.title = std::move(title);
        one.state = std::move(state);
        one.state_picture = picture;
        one.area = Area::blue;
        one.spoken = sentence(loading, one.title, one.state);
        one.action = std::move(action);
        view.rows.push_back(std::move(one));
    };
    for (const data::OurPhrase& one : data::our_phrases(loading.home, loading.session.viewer, use)) {
        row("ours", data::number(one.id), one.words, words("Ours"), "home", {.what = RunWhat::remove_phrase, .number = data::number(one.id), .words = one.words});
        view.rows.back().second = words("Touch to take it away");
    }
    const auto hidden = data::hidden_phrases(loading.home, loading.session.viewer, use);
    std::int64_t number = 0;
    for (const char* const ready : ready_for(use)) {
        const bool is_hidden = std::find(hidden.begin(), hidden.end(), ready) != hidden.end();
        row("ready", ++number, words(ready), is_hidden ? words("Hidden") : words("Shown"), is_hidden ? "not-this-time" : "yes",
            {.what = is_hidden ? RunWhat::show_phrase : RunWhat::hide_phrase, .number = static_cast<std::int64_t>(use), .words = ready});
        view.rows.back().quiet = is_hidden;
    }
    Place add = run_place(ScreenName::write_for_person, data::PersonId::none, RunField::phrase);
    add.run.phrases = use;
    view.bar.push_back(run_tile("add", words("Add a sentence"), "draw", Visit{add}));
    view.bar.back().primary = true;
    add_undo(loading, view.bar);
    return view;
}

} // namespace app
