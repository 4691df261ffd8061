// Recorded voices: what is kept of a recording, and that nothing but a recording is taken for one.
#include <cmath>
#include <numbers>

#include "tests/catch.h"
#include "widgets/microphone.h"
#include "widgets/recording.h"

using namespace widgets;

namespace {

// Silence with the hum of a room, a tone in the place of a voice, silence again.
Sound spoken(double before, double voice, double after, double loud = 6000, double hum = 40) {
    Sound sound;
    const auto add = [&](double seconds, double amplitude, double frequency) {
        const auto count = static_cast<std::size_t>(seconds * sound.samples_per_second);
        for (std::size_t i = 0; i < count; ++i) {
            const double at = static_cast<double>(i) / sound.samples_per_second;
            sound.samples.push_back(static_cast<std::int16_t>(amplitude * std::sin(2 * std::numbers::pi * frequency * at)));
        }
    };
    add(before, hum, 50);
    add(voice, loud, 300);
    add(after, hum, 50);
    return sound;
}

std::int16_t peak(const Sound& sound) {
    std::int16_t most = 0;
    for (const std::int16_t sample : sound.samples) {
        most = std::max(most, static_cast<std::int16_t>(std::abs(sample)));
    }
    return most;
}

} // namespace

TEST_CASE("Recording: the silence before and after is cut off, a pause within stays") {
    Sound sound = spoken(1.0, 0.8, 1.5);
    CHECK(without_silence(sound).seconds() == Approx(0.8 + 0.24).margin(0.05));
    const Sound more = spoken(0.6, 0.5, 1.0);
    sound.samples.insert(sound.samples.end(), more.samples.begin(), more.samples.end());
    CHECK(without_silence(sound).seconds() == Approx(0.8 + 1.5 + 0.6 + 0.5 + 0.24).margin(0.1));
}

TEST_CASE("Recording: a quiet voice is as loud as others, and a loud one is not torn") {
    CHECK(peak(without_silence(spoken(0.5, 1, 0.5, 4000))) == Approx(23'000).margin(300));
    CHECK(peak(without_silence(spoken(0.5, 1, 0.5, 32'000))) == Approx(23'000).margin(300));
    CHECK(peak(without_silence(spoken(0.5, 1, 0.5, 900))) == Approx(7200).margin(200)); // eight times, not without end
}

TEST_CASE("Recording: somebody who said nothing has recorded nothing") {
    CHECK(without_silence(spoken(3, 0, 0)).samples.empty());
    CHECK(without_silence(Sound{}).samples.empty());
    CHECK(without_silence(Sound{16'000, {5, 5, 5}}).samples.empty());
}

TEST_CASE("Recording: what was kept is what is played") {
    const Sound sound = spoken(0, 0.5, 0);
    const auto bytes = to_wav(sound);
    const auto back = from_wav(bytes);
    REQUIRE(back);
    CHECK(back->samples == sound.samples);
    CHECK(back->samples_per_second == 16'000);
}

TEST_CASE("Recording: a clip of an hour, a broken header, another kind of sound are none", "[slow]") {
    const auto good = to_wav(spoken(0, 0.5, 0));
    const auto broken = [&](std::size_t at, unsigned char value) {
        auto bytes = good;
        bytes[at] = value;
        return from_wav(bytes).has_value();
    };
    CHECK_FALSE(broken(0, 'X'));
    CHECK_FALSE(broken(8, 'X'));
    CHECK_FALSE(broken(20, 3));   // floating point
    CHECK_FALSE(broken(22, 2));   // two channels
    CHECK_FALSE(broken(34, 8));   // eight bits
    CHECK_FALSE(broken(26, 0xFF)); // sixteen million a second
    CHECK_FALSE(broken(43, 0xFF)); // says that it is longer than it is
    CHECK_FALSE(from_wav({}).has_value());
    for (std::size_t length = 0; length < 44; ++length) {
        CHECK_FALSE(from_wav(std::span(good).first(length)).has_value());
    }
    Sound hour;
    hour.samples.resize(static_cast<std::size_t>(16'000) * 3600, 1000);
    CHECK_FALSE(from_wav(to_wav(hour)).has_value());
    Sound half_a_minute;
    half_a_minute.samples.resize(static_cast<std::size_t>(16'000) * 30, 1000);
    CHECK(from_wav(to_wav(half_a_minute)).has_value());
}

TEST_CASE("Recording: the disc grows with the voice") {
    CHECK(loudness(Sound{}) == 0.0F);
    CHECK(loudness(spoken(1, 0, 0)) == 0.0F);
    const float soft = loudness(spoken(0, 1, 0, 500)), loud = loudness(spoken(0, 1, 0, 12'000));
    CHECK(soft > 0.1F);
    CHECK(loud > soft + 0.2F);
    CHECK(loud <= 1.0F);
}

TEST_CASE("Recording: somebody speaks for an hour; half a minute is kept, and it has stopped by itself") {
    Microphone microphone(SoundInput::pretended);
    microphone.time_is(5000);
    microphone.start();
    CHECK(microphone.state() == Microphone::State::recording);
    CHECK(microphone.seconds() == Approx(2));
    microphone.time_is(5000 + 12'000);
    CHECK(microphone.state() == Microphone::State::recording);
    CHECK(microphone.seconds() == Approx(12).margin(0.2));
    microphone.time_is(5000 + 3'600'000);
    CHECK(microphone.state() == Microphone::State::full);
    CHECK(microphone.seconds() == Approx(most_recorded_secs));
    const auto wav = to_wav(without_silence(microphone.recorded()));
    REQUIRE(from_wav(wav));
    CHECK(from_wav(wav)->seconds() <= most_recorded_secs);
    microphone.stop(); // a touch that comes too late changes nothing
    CHECK(microphone.state() == Microphone::State::full);
}
