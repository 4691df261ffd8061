// The table of settings. Ranges and defaults are those of the touch layer, the voice and the scanning; every word is a msgid.
#include "app/screens/comfort_words.h"

#include <algorithm>
#include <array>

namespace app {
namespace {

using widgets::N_;

constexpr std::array text_sizes{SettingStep{100, N_("Normal"), "text-normal"}, SettingStep{125, N_("Large"), "text-large"}, SettingStep{150, N_("Larger"), "text-larger"},
                                SettingStep{200, N_("Largest"), "text-largest"}};
constexpr std::array colours{SettingStep{0, N_("Light"), "colours-light"}, SettingStep{1, N_("Dark"), "colours-dark"}, SettingStep{2, N_("Yellow on black"), "colours-yellow"}};
constexpr std::array on_off{SettingStep{1, N_("On")}, SettingStep{0, N_("Off")}};
constexpr std::array letters{SettingStep{0, N_("Usual")}, SettingStep{1, N_("Easier to tell apart")}};
constexpr std::array counts{SettingStep{0, N_("As many as fit")}, SettingStep{2, N_("Two")}, SettingStep{4, N_("Four")}, SettingStep{6, N_("Six")},
                            SettingStep{8, N_("Eight")}};
constexpr std::array readings{SettingStep{0, N_("When I ask")}, SettingStep{1, N_("Every screen")}};
constexpr std::array volumes{SettingStep{0, N_("Softest"), "voice-softest"}, SettingStep{1, N_("Softer"), "voice-softer"}, SettingStep{2, N_("Soft"), "voice-soft"},
                             SettingStep{3, N_("Usual"), "voice-usual"}, SettingStep{4, N_("Louder"), "voice-louder"}};
constexpr std::array private_words{SettingStep{0, N_("In headphones")}, SettingStep{1, N_("Aloud")}};
constexpr std::array voices{SettingStep{1, N_("Recorded voices")}, SettingStep{0, N_("The usual voice")}};
constexpr std::array holds{SettingStep{0, N_("Off")},           SettingStep{500, N_("Half a second")},         SettingStep{1000, N_("One second")},
                           SettingStep{1500, N_("One and a half seconds")}, SettingStep{2000, N_("Two seconds")}, SettingStep{4000, N_("Four seconds")}};
constexpr std::array slips{SettingStep{0, N_("None")}, SettingStep{3000, N_("Usual")}, SettingStep{6000, N_("More")}, SettingStep{10'000, N_("Much")},
                           SettingStep{15'000, N_("Most")}};
constexpr std::array snaps{SettingStep{0, N_("None")}, SettingStep{3000, N_("Less")}, SettingStep{6000, N_("Usual")}, SettingStep{9000, N_("More")},
                           SettingStep{12'000, N_("Most")}};
constexpr std::array switch_counts{SettingStep{0, N_("Off")}, SettingStep{1, N_("One switch")}, SettingStep{2, N_("Two switches")}};
constexpr std::array scan_steps{SettingStep{500, N_("Half a second")}, SettingStep{1000, N_("One second")},   SettingStep{1500, N_("One and a half seconds")},
                                SettingStep{2000, N_("Two seconds")},  SettingStep{3000, N_("Three seconds")}, SettingStep{5000, N_("Five seconds")},
                                SettingStep{10'000, N_("Ten seconds")}};
constexpr std::array rounds{SettingStep{1, N_("Once")}, SettingStep{2, N_("Twice")}, SettingStep{3, N_("Three times")}, SettingStep{4, N_("Four times")},
                            SettingStep{5, N_("Five times")}};

constexpr std::array all{
    SettingWords{Setting::text_size, ComfortPart::here, "text-size", N_("Text size"), N_("How large the words are."), "text-size", text_sizes},
    SettingWords{Setting::colours, ComfortPart::here, "colours", N_("Colours"), N_("Which colours are best to see."), "contrast", colours},
    SettingWords{Setting::reading, ComfortPart::here, "reading", N_("Reading aloud"), N_("Whether each screen is read out when it comes."), "read-aloud", readings, true},
    SettingWords{Setting::volume, ComfortPart::here, "volume", N_("How loud"), N_("How loud the voice is, for as long as you are here."), "volume-up", volumes, true},
    SettingWords{Setting::movement, ComfortPart::here, "movement", N_("Movement"), N_("Whether anything moves for a moment."), "motion", on_off},
    SettingWords{Setting::choices, ComfortPart::here, "choices", N_("Choices at once"), N_("How many choices a screen shows at a time."), "choices-count", counts},
    SettingWords{Setting::letters, ComfortPart::here, "letters", N_("Letters"), N_("Whether letters are easier to tell apart."), "about-communicate", letters},
    SettingWords{Setting::explore, ComfortPart::here, "explore", N_("Explore by touch"), N_("Rest a finger on something to hear it. Tap it again to do it."), "explore-by-touch", on_off, true},
    SettingWords{Setting::private_words, ComfortPart::here, "private-words", N_("Private words"), N_("Whether others near you may hear your private words."), "privacy", private_words, true},
    SettingWords{Setting::recorded_voices, ComfortPart::here, "recorded-voices", N_("Whose voice"), N_("Whether you hear words that your people recorded for you."), "comfort-voice", voices},

    SettingWords{Setting::hold, ComfortPart::touching, "hold", N_("Hold to press"), N_("How long a finger must stay until it counts."), "hold-to-press", holds, true},
    SettingWords{Setting::repeats, ComfortPart::touching, "repeats", N_("Double touches"), N_("How soon after a touch another one counts."), "ignore-repeats", holds, true},
    SettingWords{Setting::slip, ComfortPart::touching, "slip", N_("Slipping"), N_("How far a finger may slip before it lifts."), "slip", slips, true},
    SettingWords{Setting::snap, ComfortPart::touching, "snap", N_("Near is enough"), N_("How far beside a thing a touch still counts."), "snap", snaps, true},
    SettingWords{Setting::dwell, ComfortPart::touching, "dwell", N_("Rest to press"), N_("A finger that rests presses, without lifting."), "dwell", holds, true},

    SettingWords{Setting::switches, ComfortPart::switches, "switches", N_("Switches"), N_("Things light up in turn. Press your switch to choose."), "one-switch", switch_counts, true},
    SettingWords{Setting::scan_speed, ComfortPart::switches, "scan-speed", N_("How fast"), N_("How long each thing is lit up. The first one has twice as long."), "scan-speed", scan_steps, true},
    SettingWords{Setting::scan_rounds, ComfortPart::switches, "scan-rounds", N_("How often"), N_("How often it goes round before it rests."), "scan-rounds", rounds},
    SettingWords{Setting::scan_voice, ComfortPart::switches, "scan-voice", N_("Say what is lit"), N_("Whether each thing is said when it lights up."), "read-aloud", on_off},
};


constexpr std::array parts{
    PartWords{ComfortPart::here, "comfort", N_("Comfort"), N_("For as long as you are here"), "comfort"},
    PartWords{ComfortPart::touching, "touching", N_("Touching"), N_("For hands that shake, slip or are slow"), "hold-to-press"},
    PartWords{ComfortPart::switches, "switches", N_("Switches"), N_("Choosing with one or two switches"), "one-switch"},
};

} // namespace

std::span<const SettingWords> all_settings() { return all; }

const SettingWords& words_of(Setting setting) {
    return *std::find_if(all.begin(), all.end(), [setting](const SettingWords& one) { return one.setting == setting; });
}

int value_of(const data::Comfort& now, Setting setting) {
    switch (setting) {
    case Setting::text_size: return now.text_percent;
    case Setting::colours: return now.theme;
    case Setting::movement: return now.motion ? 1 : 0;
    case Setting::choices: return now.choices;
    case Setting::letters: return now.easier_letters ? 1 : 0;
    case Setting::reading: return now.read_aloud ? 1 : 0;
    case Setting::volume: return now.volume;
    case Setting::explore: return now.explore ? 1 : 0;
    case Setting::private_words: return now.private_aloud ? 1 : 0;
    case Setting::recorded_voices: return now.recorded_voices ? 1 : 0;
    case Setting::hold: return now.hold_ms;
    case Setting::repeats: return now.ignore_repeats_ms;
    case Setting::slip: return now.slip_um;
    case Setting::snap: return now.snap_um;
    case Setting::dwell: return now.dwell_ms;
    case Setting::switches: return now.switches;
    case Setting::scan_speed: return now.scan_step_ms;
    case Setting::scan_rounds: return now.scan_rounds;
    case Setting::scan_voice: return now.scan_spoken ? 1 : 0;
    }
    return 0;
}

data::Comfort with_value(data::Comfort wish, Setting setting, int value) {
    switch (setting) {
    case Setting::text_size: wish.text_percent = value; break;
    case Setting::colours: wish.theme = value; break;
    case Setting::movement: wish.motion = value != 0; break;
    case Setting::choices: wish.choices = value; break;
    case Setting::letters: wish.easier_letters = value != 0; break;
    case Setting::reading: wish.read_aloud = value != 0; break;
    case Setting::volume: wish.volume = value; break;
    case Setting::explore: wish.explore = value != 0; break;
    case Setting::private_words: wish.private_aloud = value != 0; break;
    case Setting::recorded_voices: wish.recorded_voices = value != 0; break;
    case Setting::hold: wish.hold_ms = value; break;
    case Setting::repeats: wish.ignore_repeats_ms = value; break;
    case Setting::slip: wish.slip_um = value; break;
    case Setting::snap: wish.snap_um = value; break;
    case Setting::dwell: wish.dwell_ms = value; break;
    case Setting::switches: wish.switches = value; break;
    case Setting::scan_speed: wish.scan_step_ms = value; break;
    case Setting::scan_rounds: wish.scan_rounds = value; break;
    case Setting::scan_voice: wish.scan_spoken = value != 0; break;
    }
    return wish;
}

std::string step_word(const Loading& loading, const SettingWords& setting, int value) {
    const auto found = std::find_if(setting.steps.begin(), setting.steps.end(), [value](const SettingStep& step) { return step.value == value; });
    if (found != setting.steps.end()) {
        return loading.words(found->word);
    }
    // Thousandths: of a second, or of a millimetre.
    const int tenths = (value + 50) / 100;
    const std::string number = std::to_string(tenths / 10) + (tenths % 10 == 0 ? "" : "." + std::to_string(tenths % 10));
    const bool length = setting.setting == Setting::slip || setting.setting == Setting::snap;
    return loading.words.with(length ? N_("{1} mm") : N_("{1} seconds"), {number});
}

const PartWords& words_of(ComfortPart part) {
    return *std::find_if(parts.begin(), parts.end(), [part](const PartWords& one) { return one.part == part; });
}

} // namespace app
