// Trims, levels and packs samples. WAV's forty-four bytes are written by hand: a library would only add its own ways to fail.
#include "widgets/recording.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace widgets {
namespace {

constexpr std::size_t header_bytes = 44;
constexpr double piece_secs = 0.02;
constexpr int margin_pieces = 6;           // kept on either side, so that no soft consonant is lost
constexpr double least_speech = 150;       // below this even a quiet room is silent (of 32767)
constexpr double above_room = 3.2;         // speech is 10 dB louder than the room it was spoken in
constexpr double wanted_peak = 23'000, most_gain = 8;

double rms(std::span<const std::int16_t> samples) {
    double sum = 0;
    for (const std::int16_t sample : samples) {
        sum += static_cast<double>(sample) * sample;
    }
    return samples.empty() ? 0 : std::sqrt(sum / static_cast<double>(samples.size()));
}

void put(std::vector<unsigned char>& out, std::uint32_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) {
        out.push_back(static_cast<unsigned char>(value >> (8 * i)));
    }
}
void put(std::vector<unsigned char>& out, std::string_view word) {
    out.insert(out.end(), word.begin(), word.end());
}

std::uint32_t number_at(std::span<const unsigned char> bytes, std::size_t at, int size) {
    std::uint32_t value = 0;
    for (int i = size - 1; i >= 0; --i) {
        value = value << 8U | bytes[at + static_cast<std::size_t>(i)];
    }
    return value;
}
bool word_at(std::span<const unsigned char> bytes, std::size_t at, std::string_view word) {
    return std::equal(word.begin(), word.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at));
}

// Evened out to the loudness of the synthetic voice; a quiet microphone is helped, noise is not blown up without end.
void level(std::vector<std::int16_t>& samples) {
    double peak = 1;
    for (const std::int16_t sample : samples) {
        peak = std::max(peak, std::abs(static_cast<double>(sample)));
    }
    const double gain = std::min(most_gain, wanted_peak / peak);
    for (std::int16_t& sample : samples) {
        sample = static_cast<std::int16_t>(std::lround(sample * gain));
    }
}

} // namespace

Sound without_silence(const Sound& sound) {
    const auto piece = static_cast<std::size_t>(piece_secs * sound.samples_per_second);
    const std::size_t pieces = sound.samples.size() / piece;
    std::vector<double> loud(pieces);
    for (std::size_t i = 0; i < pieces; ++i) {
        loud[i] = rms(std::span(sound.samples).subspan(i * piece, piece));
    }
    Sound result{sound.samples_per_second, {}};
    if (pieces == 0) {
        return result;
    }
    // What the quietest tenth has is the room itself; somebody who spoke all the time leaves no such tenth, and no harm is done.
    std::vector<double> sorted = loud;
    std::sort(sorted.begin(), sorted.end());
    const double room = sorted[pieces / 10], loudest = sorted.back();
    const double limit = std::max(least_speech, std::min(room * above_room, loudest / 4));
    const auto is_speech = [&](double one) { return one > limit; };
    const auto first = std::find_if(loud.begin(), loud.end(), is_speech);
    if (first == loud.end()) {
        return result;
    }
    const auto last = std::find_if(loud.rbegin(), loud.rend(), is_speech).base(); // one past it
    const auto from = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, first - loud.begin() - margin_pieces)) * piece;
    const auto to = std::min(sound.samples.size(), static_cast<std::size_t>(last - loud.begin() + margin_pieces) * piece);
    result.samples.assign(sound.samples.begin() + static_cast<std::ptrdiff_t>(from), sound.samples.begin() + static_cast<std::ptrdiff_t>(to));
    level(result.samples);
    return result;
}

std::vector<unsigned char> to_wav(const Sound& sound) {
    const auto rate = static_cast<std::uint32_t>(sound.samples_per_second);
    const auto data_bytes = static_cast<std::uint32_t>(sound.samples.size() * 2);
    std::vector<unsigned char> out;
    out.reserve(header_bytes + data_bytes);
    put(out, "RIFF");
    put(out, 36 + data_bytes, 4);
    put(out, "WAVEfmt ");
    put(out, 16, 4);
    put(out, 1, 2); // PCM
    put(out, 1, 2); // one channel
    put(out, rate, 4);
    put(out, rate * 2, 4);
    put(out, 2, 2);
    put(out, 16, 2);
    put(out, "data");
    put(out, data_bytes, 4);
    for (const std::int16_t sample : sound.samples) {
        put(out, static_cast<std::uint16_t>(sample), 2);
    }
    return out;
}

std::optional<Sound> from_wav(std::span<const unsigned char> bytes) {
    if (bytes.size() < header_bytes || !word_at(bytes, 0, "RIFF") || !word_at(bytes, 8, "WAVEfmt ") || !word_at(bytes, 36, "data")) {
        return {};
    }
    const bool our_shape = number_at(bytes, 20, 2) == 1 && number_at(bytes, 22, 2) == 1 && number_at(bytes, 34, 2) == 16;
    const std::uint32_t rate = number_at(bytes, 24, 4), data_bytes = number_at(bytes, 40, 4);
    if (!our_shape || rate < 8000 || rate > 48'000 || data_bytes > bytes.size() - header_bytes || data_bytes > rate * 2 * most_recorded_secs) {
        return {};
    }
    Sound sound{static_cast<int>(rate), std::vector<std::int16_t>(data_bytes / 2)};
    for (std::size_t i = 0; i < sound.samples.size(); ++i) {
        sound.samples[i] = static_cast<std::int16_t>(number_at(bytes, header_bytes + 2 * i, 2));
    }
    return sound;
}

float loudness(const Sound& sound) {
    const auto tenth = static_cast<std::size_t>(sound.samples_per_second / 10);
    const std::span<const std::int16_t> all(sound.samples);
    const double now = rms(all.last(std::min(tenth, all.size())));
    constexpr double quietest = 60, loudest = 12'000; // an ear hears ratios
    return now <= quietest ? 0.0F : static_cast<float>(std::min(1.0, std::log(now / quietest) / std::log(loudest / quietest)));
}

} // namespace widgets
