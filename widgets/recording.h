// A recorded voice: samples, the WAV file they are kept as, and the silence round them cut off. Knows no device.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace widgets {

constexpr int most_recorded_secs = 30;

// 16-bit samples in one channel.
struct Sound {
    int samples_per_second = 16'000; // enough for a voice
    std::vector<std::int16_t> samples;
    double seconds() const { return static_cast<double>(samples.size()) / samples_per_second; }
};

// Without the silence before and after what was said, and as loud as the synthetic voice. Pauses within stay as they are. Empty:
// nobody said anything.
Sound without_silence(const Sound&);

std::vector<unsigned char> to_wav(const Sound&);
// Empty where it is not 16-bit PCM in one channel, or is longer than most_recorded_secs.
std::optional<Sound> from_wav(std::span<const unsigned char>);

// 0..1: how loud the last tenth of a second is, as an ear hears it; for a picture that shows that something is heard.
float loudness(const Sound&);

} // namespace widgets
