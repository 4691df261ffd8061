// espeak-ng makes the samples, SDL plays them. All of both happens on one thread, so that no frame waits for a sound card;
// after some seconds of silence the device is given back, because an open one wakes the machine forty times a second.
#include "widgets/loudspeaker.h"

#include <SDL.h>
#include <espeak-ng/speak_lib.h>

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "widgets/headset.h"

namespace widgets {
namespace {

constexpr std::chrono::seconds keep_device_open{5};
constexpr int samples_per_pull = 512; // 23 ms: what cannot be called back after stop()
// What espeak is asked for. Its own count runs fast: at 160 it says 187 words of ordinary English a minute, at 140 165.
constexpr int espeak_rate = 140;
constexpr double most_queued_secs = 2;
constexpr std::chrono::seconds believe_headset{1}; // somebody may pull the plug at any time

struct Sentence {
    std::int64_t number = 0;
    std::string text, language;
    Sound recorded; // empty: in the synthetic voice
    Ears ears = Ears::everybody;
    std::chrono::steady_clock::time_point asked{};
};

float gain_of(int step) {
    return std::pow(10.0F, static_cast<float>(step - 4) * 6.0F / 20.0F);
}

// espeak's name for a language; Britain's English, since that is where the words were written.
std::string voice_name(std::string language) {
    if (language == "en") {
        return "en-gb";
    }
    std::replace(language.begin(), language.end(), '_', '-');
    std::transform(language.begin(), language.end(), language.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return language;
}

// By name first ("ur"), else by language ("en-gb" is how its file is marked, not called). False: no such voice.
bool use_voice(const std::string& name) {
    if (espeak_SetVoiceByName(name.c_str()) == EE_OK) {
        return true;
    }
    espeak_VOICE wanted{};
    wanted.languages = name.c_str();
    return espeak_SetVoiceByProperties(&wanted) == EE_OK;
}

} // namespace

struct Loudspeaker::Parts {
    mutable std::mutex mutex;
    std::condition_variable changed;
    std::deque<Sentence> waiting;
    std::int64_t last_number = 0;
    std::int64_t finished_to = 0; // all up to this one are over
    std::int64_t speaking = 0;
    bool ending = false;
    std::optional<std::chrono::steady_clock::time_point> asked; // when a sentence was, that nothing was heard of yet
    double first_sound_after_ms = -1;
    bool wanted_ready = false; // somebody may want to hear something soon
    bool headset = false;
    std::chrono::steady_clock::time_point looked_for_headset{};
    bool broken = false;
    float gain = gain_of(3);
    SDL_AudioDeviceID device = 0;
    bool has_audio = false; // our share of SDL's sound
    int samples_per_second = 0; // of the voices; 0: not loaded
    std::vector<short> louder_or_softer;
    std::thread thread;

    bool cancelled() const { return ending || finished_to >= speaking; }

    double queued_secs() const {
        return device == 0 ? 0 : static_cast<double>(SDL_GetQueuedAudioSize(device)) / sizeof(short) / samples_per_second;
    }

    static int hand_over(short* samples, int count, espeak_EVENT* events) {
        auto* const parts = events != nullptr ? static_cast<Parts*>(events->user_data) : nullptr;
        return parts != nullptr && samples != nullptr && count > 0 ? parts->queue(samples, count) : 0;
    }

    // 1 tells espeak to make no more.
    int queue(const short* samples, int count) {
        std::unique_lock lock(mutex);
        while (!cancelled() && queued_secs() > most_queued_secs) {
            changed.wait_for(lock, std::chrono::milliseconds(100));
        }
        if (cancelled()) {
            return 1;
        }
        louder_or_softer.resize(static_cast<std::size_t>(count));
        std::transform(samples, samples + count, louder_or_softer.begin(),
                       [this](short sample) { return static_cast<short>(static_cast<float>(sample) * gain); });
        if (asked) {
            first_sound_after_ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - *asked).count() +
                                   1000.0 * samples_per_pull / samples_per_second; // the buffer that the device plays first
            asked.reset();
        }
        SDL_QueueAudio(device, louder_or_softer.data(), static_cast<Uint32>(louder_or_softer.size() * sizeof(short)));
        return 0;
    }

    bool load_voices() {
        if (samples_per_second > 0) {
            return true;
        }
        const int rate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 100, nullptr, espeakINITIALIZE_DONT_EXIT);
        if (rate <= 0) {
            return false;
        }
        espeak_SetSynthCallback(&Parts::hand_over);
        samples_per_second = rate;
        return true;
    }

    bool open_device() {
        if (device != 0) {
            return true;
        }
        if (!has_audio && SDL_InitSubSystem(SDL_INIT_AUDIO) != 0) {
            return false;
        }
        has_audio = true;
        SDL_AudioSpec wanted{};
        wanted.freq = samples_per_second;
        wanted.format = AUDIO_S16SYS;
        wanted.channels = 1;
        wanted.samples = samples_per_pull;
        const SDL_AudioDeviceID opened = SDL_OpenAudioDevice(nullptr, 0, &wanted, nullptr, 0);
        if (opened == 0) {
            SDL_QuitSubSystem(SDL_INIT_AUDIO); // next time it looks afresh: a sound server may come up after us
            has_audio = false;
            return false;
        }
        SDL_PauseAudioDevice(opened, 0);
        const std::lock_guard lock(mutex);
        device = opened;
        return true;
    }

    // With the lock not held: it may wait for a sound server.
    void look_for_headset() {
        const auto now = std::chrono::steady_clock::now();
        if (looked_for_headset != std::chrono::steady_clock::time_point{} && now - looked_for_headset < believe_headset) {
            return;
        }
        looked_for_headset = now;
        const bool found = headset_is_in();
        const std::lock_guard lock(mutex);
        headset = found;
    }

    bool be_able_to_speak() {
        const bool can_speak = load_voices() && open_device();
        const std::lock_guard lock(mutex);
        broken = !can_speak;
        return can_speak;
    }

    // Closing may wait for a sound server, so nobody waits for the lock meanwhile.
    void close_device(std::unique_lock<std::mutex>& lock) {
        const SDL_AudioDeviceID closing = device;
        device = 0;
        lock.unlock();
        if (closing != 0) {
            SDL_CloseAudioDevice(closing);
        }
        lock.lock();
    }

    // At the rate of the device, in pieces, so that stop() finds little to call back.
    void play_recording(const Sound& sound) {
        SDL_AudioStream* const stream = SDL_NewAudioStream(AUDIO_S16SYS, 1, sound.samples_per_second, AUDIO_S16SYS, 1, samples_per_second);
        if (stream == nullptr) {
            return;
        }
        SDL_AudioStreamPut(stream, sound.samples.data(), static_cast<int>(sound.samples.size() * sizeof(std::int16_t)));
        SDL_AudioStreamFlush(stream);
        short piece[2048];
        for (int bytes = SDL_AudioStreamGet(stream, piece, sizeof piece); bytes > 0; bytes = SDL_AudioStreamGet(stream, piece, sizeof piece)) {
            if (queue(piece, bytes / static_cast<int>(sizeof *piece)) != 0) {
                break;
            }
        }
        SDL_FreeAudioStream(stream);
    }

    // Everything about one sentence; the lock is held only where the fields above are touched.
    void speak(const Sentence& sentence) {
        if (!be_able_to_speak()) {
            return;
        }
        if (sentence.ears == Ears::headset_only) {
            look_for_headset();
            const std::lock_guard lock(mutex);
            if (!headset) {
                return;
            }
        }
        if (!sentence.recorded.samples.empty()) {
            play_recording(sentence.recorded);
        } else if (use_voice(voice_name(sentence.language))) {
            espeak_SetParameter(espeakRATE, espeak_rate, 0);
            espeak_Synth(sentence.text.c_str(), sentence.text.size() + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8 | espeakENDPAUSE, nullptr, this);
        }
        std::unique_lock lock(mutex);
        while (!cancelled() && queued_secs() > 0) {
            changed.wait_for(lock, std::chrono::duration<double>(queued_secs() + 0.03));
        }
    }

    void run() {
        std::unique_lock lock(mutex);
        while (!ending) {
            const auto something_to_do = [this] { return ending || wanted_ready || !waiting.empty(); };
            if (device != 0 && !changed.wait_for(lock, keep_device_open, something_to_do)) {
                close_device(lock);
            }
            changed.wait(lock, something_to_do);
            if (ending) {
                break;
            }
            if (wanted_ready) {
                wanted_ready = false;
                lock.unlock();
                if (be_able_to_speak()) {
                    look_for_headset();
                }
                lock.lock();
                continue;
            }
            const Sentence sentence = std::move(waiting.front());
            waiting.pop_front();
            speaking = sentence.number;
            asked = sentence.asked;
            lock.unlock();
            speak(sentence);
            lock.lock();
            finished_to = std::max(finished_to, sentence.number);
        }
        // The voices stay loaded until the process ends: espeak_Terminate (1.51) now and then waits for ever for a thread of
        // its own that had nothing to do.
        close_device(lock);
        if (has_audio) {
            SDL_QuitSubSystem(SDL_INIT_AUDIO);
        }
        SDL_TLSCleanup(); // what SDL keeps for a thread that it did not make
    }

    void silence() {
        waiting.clear();
        finished_to = last_number;
        if (device != 0) {
            SDL_ClearQueuedAudio(device);
        }
    }
};

Loudspeaker::Loudspeaker() : m_parts(std::make_unique<Parts>()) {
    m_parts->thread = std::thread([parts = m_parts.get()] { parts->run(); });
}

Loudspeaker::~Loudspeaker() {
    {
        const std::lock_guard lock(m_parts->mutex);
        m_parts->ending = true;
        m_parts->silence();
    }
    m_parts->changed.notify_all();
    m_parts->thread.join();
}

void Loudspeaker::get_ready() {
    const std::lock_guard lock(m_parts->mutex);
    m_parts->wanted_ready = true;
    m_parts->changed.notify_all();
}

std::int64_t Loudspeaker::play(std::string text, std::string language, Sound recorded, Ears ears) {
    const std::lock_guard lock(m_parts->mutex);
    const std::int64_t number = ++m_parts->last_number;
    m_parts->waiting.push_back({number, std::move(text), std::move(language), std::move(recorded), ears, std::chrono::steady_clock::now()});
    m_parts->changed.notify_all();
    return number;
}

void Loudspeaker::stop() {
    const std::lock_guard lock(m_parts->mutex);
    m_parts->silence();
    m_parts->changed.notify_all();
}

bool Loudspeaker::finished(std::int64_t number) const {
    const std::lock_guard lock(m_parts->mutex);
    return m_parts->finished_to >= number;
}

bool Loudspeaker::broken() const {
    const std::lock_guard lock(m_parts->mutex);
    return m_parts->broken;
}

bool Loudspeaker::headset() const {
    const std::lock_guard lock(m_parts->mutex);
    return m_parts->headset;
}

double Loudspeaker::first_sound_after_ms() const {
    const std::lock_guard lock(m_parts->mutex);
    return m_parts->first_sound_after_ms;
}

void Loudspeaker::use_gain(int step) {
    const std::lock_guard lock(m_parts->mutex);
    m_parts->gain = gain_of(step);
}

} // namespace widgets
