// Cleans words for the ear, by what Unicode says of their signs.
#include "widgets/spoken_words.h"

#include <algorithm>
#include <array>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

namespace widgets {
namespace {

constexpr UChar32 joiner = 0x200D, picture_style = 0xFE0F, keycap = 0x20E3;

bool is_emoji(UChar32 c) {
    return u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC) || u_hasBinaryProperty(c, UCHAR_EMOJI_MODIFIER) ||
           u_hasBinaryProperty(c, UCHAR_REGIONAL_INDICATOR) || c == picture_style || c == keycap || (c >= 0xE0020 && c <= 0xE007F);
}

icu::UnicodeString from_utf8(std::string_view text) {
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

// How strongly a sign ends what was said; 0: it does not.
int strength(UChar32 c) {
    switch (c) {
    case u'?': case 0x061F: case 0xFF1F: return 6;
    case u'!': case 0xFF01: return 5;
    case 0x2026: return 4;                                                        // …
    case u'.': case 0x06D4: case 0x0964: case 0x0965: case 0x3002: return 3;       // . ۔ । ॥ 。
    case u':': case u';': case 0x061B: case 0xFF1A: case 0xFF1B: return 2;
    case u',': case 0x060C: case 0x3001: case 0xFF0C: return 1;
    default: return 0;
    }
}
constexpr int ends_a_sentence = 2; // a colon too: what follows is told next

bool is_quotation(UChar32 c) {
    return c == u'"' || c == 0x201C || c == 0x201D || c == 0x201E || c == 0x2018 || c == 0xAB || c == 0xBB || c == 0x300C || c == 0x300D;
}

// Signs for the eye that stand where a voice makes a pause.
bool is_divider(UChar32 c) { return c == 0xB7 || c == 0x2022 || c == 0x2013 || c == 0x2014 || c == u'|' || c == 0x2192; }

bool is_digit_at(const icu::UnicodeString& text, int32_t at) { return at >= 0 && at < text.length() && u_isdigit(text.char32At(at)) != 0; }

// The ":00" of 11:00.
bool is_full_hour(const icu::UnicodeString& text, int32_t at) {
    return text.charAt(at) == u':' && is_digit_at(text, at - 1) && at + 2 < text.length() && text.charAt(at + 1) == u'0' && text.charAt(at + 2) == u'0' &&
           !is_digit_at(text, at + 3);
}

bool is_blank(UChar32 c) { return u_isUWhiteSpace(c) != 0; }

class Sentences {
public:
    void word(UChar32 c) {
        flush();
        m_said.append(c);
    }
    void blank() { m_blank = true; }
    // Of signs that follow each other, the strongest is said, and of equals the first.
    void sign(UChar32 c) {
        if (strength(c) > strength(m_sign)) {
            m_sign = c;
        }
        m_signed = true;
    }
    icu::UnicodeString finish() {
        if (!m_said.isEmpty()) {
            m_said.append(strength(m_sign) >= ends_a_sentence ? m_sign : UChar32{u'.'});
        }
        return m_said;
    }

private:
    void flush() {
        if (m_signed && !m_said.isEmpty()) {
            m_said.append(m_sign);
        }
        if ((m_blank || m_signed) && !m_said.isEmpty()) {
            m_said.append(u' ');
        }
        m_sign = 0;
        m_signed = m_blank = false;
    }

    icu::UnicodeString m_said;
    UChar32 m_sign = 0;
    bool m_signed = false, m_blank = false;
};

// The script a language is written in.
UScriptCode script_of(std::string_view language) {
    struct Written {
        std::string_view language;
        UScriptCode script;
    };
    constexpr std::array known{
        Written{"ur", USCRIPT_ARABIC},  Written{"ar", USCRIPT_ARABIC},     Written{"fa", USCRIPT_ARABIC},     Written{"ps", USCRIPT_ARABIC},
        Written{"pa", USCRIPT_GURMUKHI}, Written{"bn", USCRIPT_BENGALI},   Written{"hi", USCRIPT_DEVANAGARI}, Written{"zh", USCRIPT_HAN},
        Written{"gu", USCRIPT_GUJARATI}, Written{"ta", USCRIPT_TAMIL},     Written{"ti", USCRIPT_ETHIOPIC},   Written{"ru", USCRIPT_CYRILLIC},
        Written{"uk", USCRIPT_CYRILLIC}, Written{"el", USCRIPT_GREEK},
    };
    const std::string_view plain = language.substr(0, language.find_first_of("_-"));
    const auto found = std::find_if(known.begin(), known.end(), [&](const Written& one) { return one.language == plain; });
    return found == known.end() ? USCRIPT_LATIN : found->script;
}

const char* usual_language(UScriptCode script) {
    switch (script) {
    case USCRIPT_ARABIC: return "ur"; // rather than Arabic: the one the kiosk speaks
    case USCRIPT_GURMUKHI: return "pa";
    case USCRIPT_BENGALI: return "bn";
    case USCRIPT_DEVANAGARI: return "hi";
    case USCRIPT_HAN: return "zh";
    case USCRIPT_GUJARATI: return "gu";
    case USCRIPT_TAMIL: return "ta";
    case USCRIPT_ETHIOPIC: return "ti";
    case USCRIPT_CYRILLIC: return "ru";
    case USCRIPT_GREEK: return "el";
    default: return "en";
    }
}

bool has_letters_of(UScriptCode script, const icu::UnicodeString& text) {
    for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        UErrorCode trouble = U_ZERO_ERROR;
        if (u_isalpha(text.char32At(at)) != 0 && uscript_getScript(text.char32At(at), &trouble) == script) {
            return true;
        }
    }
    return false;
}

// Of most of its letters; USCRIPT_COMMON where it has none.
UScriptCode script_of_words(const icu::UnicodeString& text) {
    std::array<std::pair<UScriptCode, int>, 8> counts{};
    std::size_t known = 0;
    for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        const UChar32 c = text.char32At(at);
        UErrorCode trouble = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(c, &trouble);
        if (u_isalpha(c) == 0 || U_FAILURE(trouble) || script == USCRIPT_COMMON || script == USCRIPT_INHERITED) {
            continue;
        }
        std::size_t index = 0;
        while (index < known && counts[index].first != script) {
            ++index;
        }
        if (index == known && known < counts.size()) {
            counts[known++] = {script, 0};
        }
        if (index < counts.size()) {
            ++counts[index].second;
        }
    }
    const auto most = std::max_element(counts.begin(), counts.begin() + static_cast<std::ptrdiff_t>(known),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return known == 0 ? USCRIPT_COMMON : most->first;
}

} // namespace

std::string without_emoji(std::string_view text) {
    std::string result;
    bool after_emoji = false;
    const auto ends_in_blank = [&] { return result.empty() || result.back() == ' ' || result.back() == '\n'; };
    const icu::UnicodeString signs = from_utf8(text);
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

std::string as_said(std::string_view text, std::string_view language) {
    const icu::UnicodeString written = from_utf8(without_emoji(text));
    Sentences said;
    for (int32_t at = 0; at < written.length(); at = written.moveIndex32(at, 1)) {
        const UChar32 c = written.char32At(at);
        if (is_full_hour(written, at)) {
            at += 2; // voices would say "eleven zero zero"
            for (const char letter : language == "en" ? std::string_view(" o'clock") : std::string_view()) {
                said.word(static_cast<UChar32>(letter));
            }
            continue;
        }
        const UChar32 next = at + 1 < written.length() ? written.char32At(written.moveIndex32(at, 1)) : UChar32{0};
        const bool inside_figures = u_isdigit(next) != 0 && at > 0 && u_isdigit(written.char32At(written.moveIndex32(at, -1))) != 0;
        if (is_quotation(c)) {
            continue;
        }
        if (is_blank(c)) {
            said.blank();
        } else if (strength(c) > 0 && !inside_figures) { // 11:00 and 3.5 stay as they are
            said.sign(c);
        } else if (is_divider(c) && !inside_figures) {
            said.sign(u',');
        } else {
            said.word(c);
        }
    }
    std::string result;
    said.finish().toUTF8String(result);
    return result;
}

std::string spoken_key(std::string_view words) {
    icu::UnicodeString folded = from_utf8(without_emoji(words)).foldCase();
    icu::UnicodeString key;
    bool blank = false;
    for (int32_t at = 0; at < folded.length(); at = folded.moveIndex32(at, 1)) {
        const UChar32 c = folded.char32At(at);
        const bool letter = u_isalnum(c) != 0 || (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0; // marks belong to their letters
        if (!letter) {
            blank = blank || is_blank(c);
            continue;
        }
        if (blank && !key.isEmpty()) {
            key.append(u' ');
        }
        blank = false;
        key.append(c);
    }
    std::string result;
    key.toUTF8String(result);
    return result;
}

std::string language_of_words(std::string_view words, std::string_view screen, std::string_view home) {
    const UScriptCode screens = script_of(screen);
    const bool plain = std::all_of(words.begin(), words.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (plain && screens == USCRIPT_LATIN) {
        return std::string(screen);
    }
    const icu::UnicodeString text = from_utf8(words);
    const UScriptCode script = script_of_words(text);
    // A sentence of the screen with names in it: its voice says Latin letters too, and a voice of theirs would spell out the sentence.
    const bool of_screen = script == USCRIPT_LATIN && screens != USCRIPT_LATIN && has_letters_of(screens, text);
    if (script == USCRIPT_COMMON || script == screens || of_screen) {
        return std::string(screen);
    }
    if (script == script_of(home)) {
        return std::string(home);
    }
    return usual_language(script);
}

} // namespace widgets
