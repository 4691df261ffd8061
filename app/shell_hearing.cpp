// The steps of a Shell that are heard: reading a screen, telling one thing, recorded voices, and the microphone.
#include <algorithm>
#include <cmath>

#include "app/shell_parts.h"
#include "widgets/recording.h"
#include "widgets/spoken_words.h"

namespace app {
namespace {

using widgets::N_;
using Phase = Recorder::Phase;

constexpr std::int64_t quiet_shows_itself_ms = 3000;

bool tells_record(ScreenName screen) {
    switch (screen) {
    case ScreenName::asks:
    case ScreenName::ask:
    case ScreenName::circle_mark:
    case ScreenName::circle_earlier:
    case ScreenName::decisions:
    case ScreenName::decision:
    case ScreenName::decision_earlier:
    case ScreenName::conversations:
    case ScreenName::conversation:
    case ScreenName::agreed_list:
    case ScreenName::agreed:
    case ScreenName::my_record:
    case ScreenName::my_record_month:
    case ScreenName::my_record_week:
    case ScreenName::back_week:
    case ScreenName::back_month:
    case ScreenName::back_day:
    case ScreenName::back_did:
    case ScreenName::back_myself:
    case ScreenName::back_wins: return true;
    default: return false;
    }
}

} // namespace

// Said once more, it stops: the touch that asked has already silenced it.
void Shell::Parts::read_aloud() {
    if (was_speaking) {
        was_speaking = false;
        return;
    }
    hears_screens = true;
    say_screen();
}

void Shell::Parts::say_screen() {
    changed();
    settle();
    bool withheld = false;
    for (const Sentence& one : sentences_of(frame.items(), words)) {
        const Sentence sentence = kept_private(one);
        withheld = withheld || (sentence.is_private && !speech.says_private());
        say(sentence);
    }
    if (withheld) {
        say_words(words(N_("Some of the words here are private. You can hear them in headphones.")));
    }
}

// What staff read of anybody's record, and what a person looks back on, or asked: for their ears, in a lounge above all.
Sentence Shell::Parts::kept_private(Sentence sentence) const {
    const bool here = state.session.viewer.is_staff() || tells_record(state.place().screen);
    sentence.is_private = sentence.is_private || (sentence.of_a_record && here);
    return sentence;
}

void Shell::Parts::say(const Sentence& sentence) {
    quiet_known_ms = now.monotonic_ms + quiet_shows_itself_ms;
    if (comfort().recorded_voices && !sentence.text.empty()) {
        const std::string whole = widgets::spoken_key(sentence.text), label = widgets::spoken_key(sentence.label);
        for (const HeardClip& one : recorded_voices(world)) {
            if (one.clip.language != sentence.language || (one.key != whole && one.key != label)) {
                continue;
            }
            const auto bytes = recorded_sound(world, one.clip);
            if (std::optional<widgets::Sound> sound = bytes ? widgets::from_wav(*bytes) : std::nullopt) {
                speech.say_recorded(sentence.text, sentence.language, sentence.is_private, std::move(*sound));
                return;
            }
        }
    }
    speech.say(sentence.text, sentence.language, sentence.is_private);
}

void Shell::Parts::say_words(const std::string& its_words) {
    say({widgets::as_said(its_words, words.code()), words.code(), false, its_words});
}

void Shell::Parts::tell(const widgets::ItemId& thing) {
    const auto items = frame.items();
    const auto found = std::find_if(items.begin(), items.end(), [&](const widgets::Item& item) { return item.id == thing; });
    if (found == items.end()) {
        return;
    }
    const Sentence sentence = kept_private(sentence_of(*found, words));
    told = thing;
    speech.stop();
    if (sentence.is_private && !speech.says_private()) {
        say(sentence); // on record, unheard
        say_words(words(N_("This is private. You can hear it in headphones.")));
    } else {
        say(sentence);
    }
    changed();
}

// Explore by touch, when a finger has lifted: what it should do after all, if anything. A tap says what is there; one more on the
// same thing does it. A finger that has rested has already heard it.
std::optional<widgets::ItemId> Shell::Parts::second_tap(std::optional<widgets::ItemId> fired) {
    if (resting.stayed_beside(now.monotonic_ms)) {
        return {}; // it looks for something, and snapping there would do what nobody heard
    }
    const bool holds = comfort().hold_ms > 0;
    if (fired && told_before == fired && (holds || !resting.has_told())) {
        told.reset();
        return fired;
    }
    if (!resting.has_told()) {
        if (const auto thing = resting.under() ? resting.under() : fired) {
            tell(*thing);
        }
    }
    return {};
}

// Read aloud, held on: explore by touch begins, or ends, for as long as this person is here. Who sees nothing finds that button in
// its corner, and has no other way to ask.
void Shell::Parts::switch_exploring() {
    touch.forget_press();
    pressing.reset();
    told.reset();
    hears_screens = true;
    bool& explores = state.session.comfort.explore;
    explores = !explores;
    state.view_is_old = true;
    changed();
    speech.stop();
    say_words(words.with(N_("{1}: {2}"), {words(N_("Explore by touch")), words(explores ? N_("On") : N_("Off"))}));
    if (explores) {
        say_words(words(N_("Rest a finger on something to hear it. Tap it again to do it.")));
    }
}

// Who explores by touch is told where they have come to; the rest is under their finger.
void Shell::Parts::say_title() {
    changed();
    settle();
    const auto all = sentences_of(frame.items(), words);
    if (!all.empty()) {
        say(all.front());
    }
}

void Shell::Parts::look_for_quiet() {
    if (speech.quiet() == world.quiet) {
        return;
    }
    world.quiet = speech.quiet();
    state.view_is_old = true;
    changed();
    if (world.quiet && hears_screens && !state.notice) {
        say_kindly(world, N_("There is no sound here just now"),
                   N_("Everything else works. Words can be made larger in Comfort, and someone who works here can look at the sound."));
    }
}

bool Shell::Parts::obey_own(const Action& action) {
    if (std::holds_alternative<ReadAloud>(action.what)) {
        read_aloud();
    } else if (const auto* aloud = std::get_if<SayAloud>(&action.what)) {
        say({widgets::as_said(aloud->words, aloud->language), aloud->language, false, aloud->words});
    } else if (std::holds_alternative<CleanGlass>(action.what)) {
        cleaning.start(now.monotonic_ms);
        forget_touch();
        changed();
    } else if (std::holds_alternative<Record>(action.what)) {
        speech.stop();
        microphone.start();
        state.session.recorder = {};
        look_at_microphone();
    } else if (std::holds_alternative<StopRecording>(action.what)) {
        microphone.stop();
        look_at_microphone();
    } else if (std::holds_alternative<PlayRecording>(action.what)) {
        const widgets::Sound sound = widgets::without_silence(microphone.recorded());
        if (!sound.samples.empty()) {
            const std::string& told = state.place().words;
            speech.say_recorded(told.empty() ? words(N_("What you said.")) : told, words.code(), false, sound);
        }
    } else if (std::holds_alternative<ForgetRecording>(action.what)) {
        microphone.forget();
        state.session.recorder = {};
        state.view_is_old = true;
    } else if (const auto* play = std::get_if<PlayClip>(&action.what)) {
        const auto bytes = recorded_sound(world, play->clip);
        if (std::optional<widgets::Sound> sound = bytes ? widgets::from_wav(*bytes) : std::nullopt) {
            speech.say_recorded(play->clip.words, play->clip.language, false, std::move(*sound));
        }
    } else if (const auto* listen = std::get_if<ListenTo>(&action.what)) {
        listen_to(*listen);
    } else {
        return false;
    }
    return true;
}

// What somebody said about themselves is for the ears that may hear it, as what is read aloud of it is.
void Shell::Parts::listen_to(const ListenTo& listen) {
    const auto bytes = recorded_sound(world, listen.sound);
    if (std::optional<widgets::Sound> sound = bytes ? widgets::from_wav(*bytes) : std::nullopt) {
        speech.say_recorded(listen.told, words.code(), listen.is_private, std::move(*sound));
        if (listen.is_private && !speech.says_private()) {
            say_words(words(N_("This is private. You can hear it in headphones.")));
        }
    }
}

void Shell::Parts::fill_in_sound(Actions& meant) {
    for (Action& action : meant) {
        if (auto* add = std::get_if<AddRecording>(&action.what)) {
            add->sound = widgets::to_wav(widgets::without_silence(microphone.recorded()));
        }
        if (auto* keep = std::get_if<KeepClip>(&action.what)) {
            keep->sound = widgets::to_wav(widgets::without_silence(microphone.recorded()));
        }
    }
}

// The page that records shows what the microphone is doing.
void Shell::Parts::look_at_microphone() {
    using State = widgets::Microphone::State;
    recorder_looked_ms = now.monotonic_ms;
    Recorder seen;
    seen.seconds = static_cast<int>(microphone.seconds());
    switch (microphone.state()) {
    case State::resting: seen.phase = Phase::resting; break;
    case State::opening:
    case State::recording:
        seen.phase = Phase::recording;
        seen.loudness = microphone.loudness();
        break;
    case State::full:
    case State::stopped:
        seen.phase = widgets::without_silence(microphone.recorded()).samples.empty() ? Phase::nothing_heard : Phase::recorded;
        seen.full = microphone.state() == State::full;
        break;
    case State::failed: seen.phase = Phase::no_microphone; break;
    }
    const Recorder& known = state.session.recorder;
    if (known.phase != seen.phase || known.seconds != seen.seconds || std::abs(known.loudness - seen.loudness) > 0.05F) {
        state.session.recorder = seen;
        state.view_is_old = true;
        changed();
    }
}

} // namespace app
