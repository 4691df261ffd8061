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
#include <thread>
#include <vector>

namespace widgets {
namespace {

constexpr std::chrono::seconds keep_device_open{5};
constexpr int samples_per_pull = 512; // 23 ms: what cannot be called back after stop()
constexpr double most_queued_secs = 2;

struct Sentence {
    std::int64_t number = 0;
    std::string text, language;
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
    bool broken = false;
    float gain = gain_of(3);
    SDL_AudioDeviceID device = 0;
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
        if (SDL_WasInit(SDL_INIT_AUDIO) == 0 && SDL_InitSubSystem(SDL_INIT_AUDIO) != 0) {
            return false;
        }
        SDL_AudioSpec wanted{};
        wanted.freq = samples_per_second;
        wanted.format = AUDIO_S16SYS;
        wanted.channels = 1;
        wanted.samples = samples_per_pull;
        const SDL_AudioDeviceID opened = SDL_OpenAudioDevice(nullptr, 0, &wanted, nullptr, 0);
        if (opened == 0) {
            return false;
        }
        SDL_PauseAudioDevice(opened, 0);
        const std::lock_guard lock(mutex);
        device = opened;
        return true;
    }

    void close_device() {
        if (device != 0) {
            SDL_CloseAudioDevice(device);
            device = 0;
        }
    }

    // Everything about one sentence; the lock is held only where the fields above are touched.
    void speak(const Sentence& sentence) {
        const bool can_speak = load_voices() && open_device();
        {
            const std::lock_guard lock(mutex);
            broken = !can_speak;
        }
        if (!can_speak || !use_voice(voice_name(sentence.language))) {
            return;
        }
        espeak_SetParameter(espeakRATE, words_per_minute, 0);
        espeak_Synth(sentence.text.c_str(), sentence.text.size() + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8 | espeakENDPAUSE, nullptr, this);
        std::unique_lock lock(mutex);
        while (!cancelled() && queued_secs() > 0) {
            changed.wait_for(lock, std::chrono::duration<double>(queued_secs() + 0.03));
        }
    }

    void run() {
        std::unique_lock lock(mutex);
        while (!ending) {
            const auto something_to_do = [this] { return ending || !waiting.empty(); };
            if (device != 0 && !changed.wait_for(lock, keep_device_open, something_to_do)) {
                close_device();
            }
            changed.wait(lock, something_to_do);
            if (ending) {
                break;
            }
            const Sentence sentence = std::move(waiting.front());
            waiting.pop_front();
            speaking = sentence.number;
            lock.unlock();
            speak(sentence);
            lock.lock();
            finished_to = std::max(finished_to, sentence.number);
        }
        // The voices stay loaded until the process ends: espeak_Terminate (1.51) now and then waits for ever for a thread of
        // its own that had nothing to do.
        close_device();
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

std::int64_t Loudspeaker::play(std::string text, std::string language) {
    const std::lock_guard lock(m_parts->mutex);
    const std::int64_t number = ++m_parts->last_number;
    m_parts->waiting.push_back({number, std::move(text), std::move(language)});
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

void Loudspeaker::use_gain(int step) {
    const std::lock_guard lock(m_parts->mutex);
    m_parts->gain = gain_of(step);
}

} // namespace widgets
