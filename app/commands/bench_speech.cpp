// How soon something is heard after it was asked for. Where this machine has no sound device the line says so.
#include <chrono>
#include <cstdlib>
#include <memory>
#include <thread>

#include "app/commands/bench_figures.h"
#include "widgets/speech.h"

namespace app {
namespace {

constexpr int most_waits = 4000;

// Until it is so, or for four seconds.
template <typename Done> bool within_patience(Done done) {
    for (int wait = 0; wait < most_waits && !done(); ++wait) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return done();
}

} // namespace

void bench_speech(const BenchPlan& plan, Figures& figures) {
    constexpr double must_ms = 50;
    const char* const what = "a word that was touched, to its first sound";
    auto speech = std::make_unique<widgets::Speech>(widgets::SoundOutput::loudspeaker);
    // Loads the voices and opens the device, as the finger that comes down on Read aloud does.
    const auto get_ready = [&] {
        speech->use_volume(widgets::softest_voice);
        speech->say("Hello.", "en", false);
        within_patience([&] { return speech->quiet() || !speech->speaking(); });
        return !speech->quiet();
    };
    std::string device = "with the sound card's own buffer";
    if (!get_ready()) {
        // Everything but the card: SDL hands the sound on at the pace of a card, to nowhere.
        ::setenv("SDL_AUDIODRIVER", "disk", 1);
        ::setenv("SDL_DISKAUDIOFILE", "/dev/null", 1);
        speech = std::make_unique<widgets::Speech>(widgets::SoundOutput::loudspeaker);
        device = "through SDL's disk driver: there is no sound device here";
        if (!get_ready()) {
            figures.push_back({what, "SDL has no sound here", "", "≤ 50 ms", std::nullopt, {}, {}, "ms"});
            return;
        }
    }
    std::vector<double> waits;
    for (int time = 0; time < (plan.quick ? 5 : 15); ++time) {
        speech->say("How do you feel today?", "en", false);
        within_patience([&] { return !speech->speaking(); });
        waits.push_back(speech->first_sound_after_ms());
    }
    const double middle = median(waits), most = *std::max_element(waits.begin(), waits.end());
    figures.push_back({what, in_ms(middle), in_ms(most) + ", the longest; " + device, "≤ 50 ms", middle <= must_ms, middle, most, "ms"});
}

} // namespace app
