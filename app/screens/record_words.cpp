// What an entry of a person's record says, kind by kind.
#include "app/screens/record_words.h"

#include "app/calendar_words.h"
#include "app/say_words.h"
#include "app/screens/about_words.h"
#include "app/screens/agreed_words.h"
#include "app/screens/circle_words.h"
#include "app/screens/decision_words.h"
#include "app/screens/note_parts.h"
#include "data/activities.h"
#include "data/asks.h"
#include "data/notes.h"

namespace app {

using data::Kind;
using widgets::N_;

namespace {

std::string mood_told(const Loading& loading, const data::Written& one) {
    const std::string& mood = loading.words(mood_word(static_cast<data::Mood>(one.v)).word);
    const auto about = static_cast<data::MoodTopic>(one.extra);
    return about == data::MoodTopic::nothing ? mood : loading.words.with("{1}, {2}", {mood, loading.words(topic_word(about).within)});
}

Told at_activity(const Loading& loading, const data::Written& one, const WordAndPicture& what) {
    const auto activity = data::activity(loading.home, loading.session.viewer, {data::ActivityId{one.ref}, one.start});
    return {activity ? loading.words.with("{1}: {2}", {activity->title, loading.words(what.word)}) : loading.words(what.word), what.picture};
}

} // namespace

Told told(const Loading& loading, const data::Written& one) {
    const auto& words = loading.words;
    switch (one.entry.kind) {
    case Kind::mood: return {words.with("I said: {1}", {mood_told(loading, one)}), mood_word(static_cast<data::Mood>(one.v)).picture, one.words};
    case Kind::observation: return {words.with("Noticed: {1}", {mood_told(loading, one)}), mood_word(static_cast<data::Mood>(one.v)).picture, one.words};
    case Kind::win: return {words(win_word(static_cast<data::Win>(one.v)).word), win_word(static_cast<data::Win>(one.v)).picture, one.words};
    case Kind::note: {
        const auto note = data::note(loading.home, loading.session.viewer, one.entry.id);
        return {words("A note"), "area-notes", note ? note_words(loading, *note) : one.words};
    }
    case Kind::passed_on: return {words("For the next shift"), "handover", one.words};
    case Kind::agreed: return {words("Agreed next"), agreed_phrase(static_cast<int>(one.extra)).picture, one.words.empty() ? words(agreed_phrase(static_cast<int>(one.extra)).words) : one.words};
    case Kind::nothing_to_hand_over: return {words("Nothing to hand over"), "handover"};
    case Kind::handover_read: return {words("Read my handover card"), "handover", one.words};
    case Kind::one_line: return {words("Who I am in one line"), "area-about", one.words};
    case Kind::answer: return at_activity(loading, one, answer_word(static_cast<data::Answer>(one.v)));
    case Kind::attendance: {
        Told what = at_activity(loading, one, attended_word(static_cast<data::Attended>(one.v)));
        const auto help = static_cast<data::Help>(one.extra);
        what.words = help == data::Help::none ? what.words : words.with("{1}, {2}", {what.words, words(help_word(help).within)});
        return what;
    }
    case Kind::how_it_was: return at_activity(loading, one, how_word(static_cast<data::HowItWas>(one.v)));
    case Kind::card_sorted: {
        const data::SortCard card = card_of_key(loading, static_cast<data::CardTopic>(one.extra), one.words);
        const WordAndPicture place = card_place_word(static_cast<data::CardPlace>(one.v));
        return {words(place.word), place.picture, {}, card.word};
    }
    case Kind::importance: {
        const WordAndPicture answer = importance_word(static_cast<data::Importance>(one.v));
        return {words(answer.word), answer.picture, {}, everyday_card(loading, static_cast<data::Preference>(one.extra)).word};
    }
    case Kind::ask: {
        data::AskRow ask;
        ask.what = static_cast<data::AskKind>(one.v);
        ask.phrase = static_cast<int>(one.extra);
        return {words.with("Asked: {1}", {asked_words(loading, ask)}), asking_word(ask.what).picture, one.words};
    }
    case Kind::ask_step: {
        data::AskStepRow step;
        step.phrase = static_cast<int>(one.extra);
        const WordAndPicture word = step_word(static_cast<data::AskStep>(one.v));
        const std::string sentence = step_words(loading, step);
        return {sentence.empty() ? words(word.word) : words.with("{1}: {2}", {words(word.word), sentence}), word.picture, one.words};
    }
    case Kind::circle_mark:
    case Kind::circle_touch: {
        for (const data::CircleMarkRow& version : data::mark_history(loading.home, loading.session.viewer, one.entry.resident, data::MarkId{one.ref})) {
            if (version.entry.id == one.entry.id || one.entry.kind == Kind::circle_touch) {
                const std::string name = mark_name(loading, version);
                return one.entry.kind == Kind::circle_touch ? Told{words.with("In touch: {1}", {name}), "win-in-touch"}
                                                            : Told{words.with(version.ended ? N_("Taken out of my picture: {1}") : N_("In my picture: {1}"), {name}), "circle"};
            }
        }
        return {words("In my picture"), "circle"};
    }
    case Kind::decision: return {words.with("To decide: {1}", {question_words(loading, static_cast<int>(one.extra), one.words)}), "deciding-together"};
    case Kind::decision_part: {
        const auto row = data::find_decision(loading.home, loading.session.viewer, data::DecisionId{one.ref});
        for (const data::DecisionPartRow& part : row ? row->parts : std::vector<data::DecisionPartRow>{}) {
            if (part.entry.id == one.entry.id) {
                return {part_told(loading, *row, part), "deciding-together", part.words};
            }
        }
        return {words("Something about me"), "area-about", one.words};
    }
    default: return {words("Something about me"), "area-about", one.words};
    }
}

} // namespace app
