// SDL's capture device, emptied by a thread a few dozen times a second while somebody speaks, and closed at once afterwards: no
// microphone is open that nobody switched on.
#include "widgets/microphone.h"

#include <SDL.h>

#include <cmath>
#include <condition_variable>
#include <mutex>
#include <span>
#include <thread>

namespace widgets {
namespace {

constexpr std::chrono::milliseconds between_looks{30};
constexpr int samples_per_pull = 512;
constexpr double pretended_secs = 2, pretended_loudness = 6000, pretended_step = 0.15;

} // namespace

struct Microphone::Parts {
    SoundInput input;
    mutable std::mutex mutex;
    std::condition_variable changed;
    State state = State::resting;
    Sound sound;
    bool wanted = false, ending = false;
    std::thread thread;

    std::int64_t now_ms = 0, started_ms = 0; // pretended

    std::size_t most_samples() const { return static_cast<std::size_t>(sound.samples_per_second) * most_recorded_secs; }

    static SDL_AudioDeviceID open(int samples_per_second) {
        if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0) { // SDL counts: the loudspeaker's share is its own
            return 0;
        }
        SDL_AudioSpec spec{};
        spec.freq = samples_per_second;
        spec.format = AUDIO_S16SYS;
        spec.channels = 1;
        spec.samples = samples_per_pull;
        const SDL_AudioDeviceID device = SDL_OpenAudioDevice(nullptr, 1, &spec, nullptr, 0);
        if (device == 0) {
            SDL_QuitSubSystem(SDL_INIT_AUDIO);
        } else {
            SDL_PauseAudioDevice(device, 0);
        }
        return device;
    }

    // Somebody may speak for an hour: half a minute of it is kept, and then it has stopped. False: there is no room for more. The
    // lock is held.
    bool take(std::span<const std::int16_t> heard) {
        const std::size_t room = most_samples() - sound.samples.size();
        const auto part = heard.first(std::min(heard.size(), room));
        sound.samples.insert(sound.samples.end(), part.begin(), part.end());
        if (sound.samples.size() < most_samples()) {
            return true;
        }
        wanted = false;
        state = State::full;
        return false;
    }

    // What the device has heard since the last look. The lock is held.
    void take_from(SDL_AudioDeviceID device) {
        std::int16_t heard[2048];
        for (Uint32 bytes = SDL_DequeueAudio(device, heard, sizeof heard); bytes > 0; bytes = SDL_DequeueAudio(device, heard, sizeof heard)) {
            if (!take(std::span(heard).first(bytes / sizeof *heard))) {
                return;
            }
        }
    }

    // What somebody would have said until now. The lock is held.
    void pretend() {
        const double seconds = std::max(pretended_secs, static_cast<double>(now_ms - started_ms) / 1000);
        std::int16_t heard[2048];
        while (state == State::recording && sound.seconds() < seconds) {
            const std::size_t from = sound.samples.size();
            const auto wanted_now = static_cast<std::size_t>(seconds * sound.samples_per_second) - from;
            const std::size_t count = std::min(std::size(heard), std::max<std::size_t>(1, wanted_now));
            for (std::size_t at = 0; at < count; ++at) {
                heard[at] = static_cast<std::int16_t>(pretended_loudness * std::sin(static_cast<double>(from + at) * pretended_step));
            }
            take(std::span(heard).first(count));
        }
    }

    void record(std::unique_lock<std::mutex>& lock) {
        const int rate = sound.samples_per_second;
        lock.unlock();
        const SDL_AudioDeviceID device = open(rate);
        lock.lock();
        if (device == 0) {
            state = wanted ? State::failed : State::resting;
            wanted = false;
            return;
        }
        if (wanted) {
            state = State::recording;
        }
        while (wanted && !ending) {
            changed.wait_for(lock, between_looks);
            take_from(device);
        }
        lock.unlock();
        SDL_CloseAudioDevice(device);
        SDL_QuitSubSystem(SDL_INIT_AUDIO);
        lock.lock();
    }

    void run() {
        std::unique_lock lock(mutex);
        while (!ending) {
            changed.wait(lock, [this] { return wanted || ending; });
            if (wanted && !ending) {
                record(lock);
            }
        }
        SDL_TLSCleanup(); // what SDL keeps for a thread that it did not make
    }
};

Microphone::Microphone(SoundInput input) : m_parts(std::make_unique<Parts>()) {
    m_parts->input = input;
}

Microphone::~Microphone() {
    {
        const std::lock_guard lock(m_parts->mutex);
        m_parts->ending = true;
    }
    m_parts->changed.notify_all();
    if (m_parts->thread.joinable()) {
        m_parts->thread.join();
    }
}

Microphone::State Microphone::state() const {
    const std::lock_guard lock(m_parts->mutex);
    return m_parts->state;
}

void Microphone::time_is(std::int64_t now_ms) {
    if (m_parts->input != SoundInput::pretended) {
        return;
    }
    const std::lock_guard lock(m_parts->mutex);
    m_parts->now_ms = now_ms;
    m_parts->pretend();
}

void Microphone::start() {
    const std::lock_guard lock(m_parts->mutex);
    m_parts->sound.samples.clear();
    if (m_parts->input == SoundInput::none) {
        m_parts->state = State::failed;
        return;
    }
    if (m_parts->input == SoundInput::pretended) {
        m_parts->state = State::recording;
        m_parts->started_ms = m_parts->now_ms;
        m_parts->pretend();
        return;
    }
    m_parts->state = State::opening;
    m_parts->wanted = true;
    if (!m_parts->thread.joinable()) {
        m_parts->thread = std::thread([parts = m_parts.get()] { parts->run(); });
    }
    m_parts->changed.notify_all();
}

void Microphone::stop() {
    const std::lock_guard lock(m_parts->mutex);
    if (m_parts->state == State::opening || m_parts->state == State::recording) {
        m_parts->state = State::stopped;
    }
    m_parts->wanted = false;
    m_parts->changed.notify_all();
}

Sound Microphone::recorded() const {
    const std::lock_guard lock(m_parts->mutex);
    return m_parts->sound;
}

float Microphone::loudness() const {
    const std::lock_guard lock(m_parts->mutex);
    return m_parts->state == State::recording ? widgets::loudness(m_parts->sound) : 0.0F;
}

double Microphone::seconds() const {
    const std::lock_guard lock(m_parts->mutex);
    return m_parts->sound.seconds();
}

void Microphone::forget() {
    stop();
    const std::lock_guard lock(m_parts->mutex);
    m_parts->state = State::resting;
    m_parts->sound.samples.clear();
}

} // namespace widgets
