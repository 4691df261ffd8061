// The record of what is said, and when it was over. The sound itself is Loudspeaker's.
#include "widgets/speech.h"

#include <algorithm>

#include "widgets/loudspeaker.h"
#include "widgets/spoken_words.h"

namespace widgets {
namespace {

constexpr std::size_t longest_record = 200;
constexpr std::int64_t ms_per_word = 60'000 / words_per_minute;

std::int64_t time_to_say(std::string_view text) {
    std::int64_t words = 0;
    bool in_word = false;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n';
        words += !blank && !in_word ? 1 : 0;
        in_word = !blank;
    }
    return words * ms_per_word;
}

} // namespace

struct Speech::Parts {
    struct Spoken {
        Utterance utterance;
        std::int64_t number = 0;  // the loudspeaker's
        std::int64_t ends_ms = 0; // where there is no loudspeaker
        bool over = false;
        bool taken = false;
    };
    std::unique_ptr<Loudspeaker> loudspeaker;
    std::vector<Spoken> said;
    std::int64_t now_ms = 0;
    std::int64_t free_from_ms = 0; // when all that was said so far ends
    int volume = usual_voice;
    bool private_allowed = false, headset_pretended = false;

    bool says_private() const { return private_allowed || headset_pretended || (loudspeaker && loudspeaker->headset()); }

    // Queues it and keeps the record. `recorded`: empty for the synthetic voice.
    void add(std::string_view text, std::string_view language, bool is_private, Sound recorded) {
        Spoken spoken;
        spoken.utterance = {without_emoji(text), std::string(language), false, is_private, is_private && !says_private(), !recorded.samples.empty()};
        if (spoken.utterance.text.empty()) {
            return;
        }
        const auto recorded_ms = static_cast<std::int64_t>(recorded.seconds() * 1000);
        if (spoken.utterance.withheld) {
            spoken.over = true;
        } else if (loudspeaker) {
            const Ears ears = is_private && !private_allowed ? Ears::headset_only : Ears::everybody;
            spoken.number = loudspeaker->play(spoken.utterance.text, spoken.utterance.language, std::move(recorded), ears);
        } else {
            free_from_ms = std::max(free_from_ms, now_ms) + (spoken.utterance.recorded ? recorded_ms : time_to_say(spoken.utterance.text));
            spoken.ends_ms = free_from_ms;
        }
        if (said.size() >= longest_record) {
            said.erase(said.begin());
        }
        said.push_back(std::move(spoken));
    }

    // Brings `over` up to date.
    void look_again() {
        for (Spoken& one : said) {
            one.over = one.over || (loudspeaker ? loudspeaker->finished(one.number) : now_ms >= one.ends_ms);
        }
    }
};

Speech::Speech(SoundOutput sound) : m_parts(std::make_unique<Parts>()) {
    if (sound == SoundOutput::loudspeaker) {
        m_parts->loudspeaker = std::make_unique<Loudspeaker>();
    }
    m_parts->headset_pretended = sound == SoundOutput::headset;
}
Speech::~Speech() = default;

void Speech::get_ready() {
    if (m_parts->loudspeaker) {
        m_parts->loudspeaker->get_ready();
    }
}

void Speech::say(std::string_view text, std::string_view language, bool is_private) {
    m_parts->add(text, language, is_private, {});
}

void Speech::say_recorded(std::string_view text, std::string_view language, bool is_private, Sound sound) {
    m_parts->add(text, language, is_private, std::move(sound));
}

void Speech::stop() {
    m_parts->look_again();
    if (m_parts->loudspeaker) {
        m_parts->loudspeaker->stop();
    }
    for (Parts::Spoken& one : m_parts->said) {
        one.utterance.interrupted = one.utterance.interrupted || !one.over;
        one.over = true;
    }
    m_parts->free_from_ms = m_parts->now_ms;
}

bool Speech::has_device() const {
    return m_parts->loudspeaker != nullptr;
}

bool Speech::quiet() const {
    return m_parts->loudspeaker && m_parts->loudspeaker->broken();
}

bool Speech::speaking() const {
    m_parts->look_again();
    return std::any_of(m_parts->said.begin(), m_parts->said.end(), [](const Parts::Spoken& one) { return !one.over; });
}

std::vector<Utterance> Speech::take_said() {
    m_parts->look_again();
    std::vector<Utterance> taken;
    taken.reserve(m_parts->said.size());
    for (Parts::Spoken& one : m_parts->said) {
        if (!one.taken) {
            taken.push_back(one.utterance);
            one.taken = true;
        }
    }
    std::erase_if(m_parts->said, [](const Parts::Spoken& one) { return one.over; });
    return taken;
}

void Speech::use_volume(int step) {
    m_parts->volume = std::clamp(step, softest_voice, loudest_voice);
    if (m_parts->loudspeaker) {
        m_parts->loudspeaker->use_gain(m_parts->volume);
    }
}

int Speech::volume() const {
    return m_parts->volume;
}

void Speech::allow_private(bool allowed) {
    m_parts->private_allowed = allowed;
}

bool Speech::says_private() const {
    return m_parts->says_private();
}

double Speech::first_sound_after_ms() const {
    return m_parts->loudspeaker ? m_parts->loudspeaker->first_sound_after_ms() : -1;
}

void Speech::time_is(std::int64_t now_ms) {
    m_parts->now_ms = std::max(m_parts->now_ms, now_ms);
}

} // namespace widgets
