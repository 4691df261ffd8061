// The record of what is said, and when it was over. The sound itself is Loudspeaker's.
#include "widgets/speech.h"

#include <algorithm>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "widgets/loudspeaker.h"

namespace widgets {
namespace {

constexpr std::size_t longest_record = 200;
constexpr std::int64_t ms_per_word = 60'000 / words_per_minute;
constexpr UChar32 joiner = 0x200D, picture_style = 0xFE0F, keycap = 0x20E3;

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

bool is_emoji(UChar32 c) {
    return u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC) || u_hasBinaryProperty(c, UCHAR_EMOJI_MODIFIER) ||
           u_hasBinaryProperty(c, UCHAR_REGIONAL_INDICATOR) || c == picture_style || c == keycap || (c >= 0xE0020 && c <= 0xE007F);
}

} // namespace

std::string without_emoji(std::string_view text) {
    std::string result;
    bool after_emoji = false;
    const auto ends_in_blank = [&] { return result.empty() || result.back() == ' ' || result.back() == '\n'; };
    const icu::UnicodeString signs =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    for (int32_t at = 0; at < signs.length(); at = signs.moveIndex32(at, 1)) {
        const UChar32 c = signs.char32At(at);
        if (is_emoji(c) || (c == joiner && after_emoji)) {
            after_emoji = true;
            continue;
        }
        // Where something was taken out, words stay apart by one space.
        if (after_emoji && (c == ' ' || c == '\n') && ends_in_blank()) {
            continue;
        }
        if (after_emoji && u_isalnum(c) && !ends_in_blank()) {
            result += ' ';
        }
        after_emoji = false;
        icu::UnicodeString(c).toUTF8String(result);
    }
    while (!result.empty() && ends_in_blank()) {
        result.pop_back();
    }
    return result;
}

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
}
Speech::~Speech() = default;

void Speech::say(std::string_view text, std::string_view language, bool is_private) {
    Parts::Spoken spoken{{without_emoji(text), std::string(language), false, is_private}, 0, 0, false, false};
    if (spoken.utterance.text.empty()) {
        return;
    }
    if (is_private) {
        spoken.over = true;
    } else if (m_parts->loudspeaker) {
        spoken.number = m_parts->loudspeaker->play(spoken.utterance.text, spoken.utterance.language);
    } else {
        m_parts->free_from_ms = std::max(m_parts->free_from_ms, m_parts->now_ms) + time_to_say(spoken.utterance.text);
        spoken.ends_ms = m_parts->free_from_ms;
    }
    if (m_parts->said.size() >= longest_record) {
        m_parts->said.erase(m_parts->said.begin());
    }
    m_parts->said.push_back(std::move(spoken));
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
    if (m_parts->loudspeaker) {
        m_parts->loudspeaker->use_gain(std::clamp(step, softest_voice, loudest_voice));
    }
}

void Speech::time_is(std::int64_t now_ms) {
    m_parts->now_ms = std::max(m_parts->now_ms, now_ms);
}

} // namespace widgets
