// The text a person writes, changed only in whole characters as a person sees them. ICU knows where those begin.
#include <algorithm>
#include <memory>
#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/ubrk.h>
#include <unicode/unistr.h>
#include <unicode/utext.h>

#include "widgets/keyboard.h"

namespace widgets {
namespace {

constexpr UChar32 not_text = 0xFFFD; // what ICU puts for bytes that are no UTF-8

// Invisible signs that turn the direction of text; pasted in by some layouts, and no use to anyone reading.
bool is_bidi_control(UChar32 c) {
    return c == 0x200E || c == 0x200F || c == 0x061C || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}
bool is_control(UChar32 c) {
    return (c < 0x20 && c != '\n') || (c >= 0x7F && c <= 0x9F) || c == 0xFEFF;
}
bool is_arabic_presentation_form(UChar32 c) {
    return (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFE);
}

void append(std::string& text, UChar32 c) {
    if (is_arabic_presentation_form(c)) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Normalizer2* const forms = icu::Normalizer2::getNFKCInstance(status);
        if (U_SUCCESS(status)) {
            forms->normalize(icu::UnicodeString(c), status).toUTF8String(text);
            return;
        }
    }
    icu::UnicodeString(c).toUTF8String(text);
}

// Walks backwards over a text in ICU's steps. Positions are bytes.
class Steps {
public:
    Steps(const std::string& text, UBreakIteratorType type) {
        UErrorCode status = U_ZERO_ERROR;
        m_text = utext_openUTF8(nullptr, text.data(), static_cast<int64_t>(text.size()), &status);
        m_steps.reset(type == UBRK_WORD ? icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status)
                                        : icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
        if (U_SUCCESS(status)) {
            m_steps->setText(m_text, status);
        } else {
            m_steps.reset();
        }
    }
    ~Steps() { utext_close(m_text); }
    Steps(const Steps&) = delete;
    Steps& operator=(const Steps&) = delete;

    // The last boundary before this one; 0 where there is none.
    std::size_t before(std::size_t at) {
        const int32_t found = m_steps ? m_steps->preceding(static_cast<int32_t>(at)) : 0;
        return found == icu::BreakIterator::DONE ? 0 : static_cast<std::size_t>(found);
    }
    // The boundary at or before this one.
    std::size_t at_or_before(std::size_t at) {
        return m_steps && m_steps->isBoundary(static_cast<int32_t>(at)) ? at : before(at);
    }
    // Whether what ends at this boundary is a word rather than signs.
    bool ends_a_word(std::size_t at) {
        return m_steps && m_steps->isBoundary(static_cast<int32_t>(at)) && m_steps->getRuleStatus() >= UBRK_WORD_NONE_LIMIT;
    }

private:
    UText* m_text = nullptr;
    std::unique_ptr<icu::BreakIterator> m_steps;
};

bool is_blank(char c) {
    return c == ' ' || c == '\n';
}

} // namespace

void Writing::add(std::string_view typed) {
    const auto considered = static_cast<int32_t>(std::min(typed.size(), most_bytes + 4));
    const icu::UnicodeString signs = icu::UnicodeString::fromUTF8(icu::StringPiece(typed.data(), considered));
    for (int32_t at = 0; at < signs.length(); at = signs.moveIndex32(at, 1)) {
        const UChar32 c = signs.char32At(at);
        if (c == 0x2028 || c == 0x2029) {
            text += '\n';
        } else if (c != not_text && !is_bidi_control(c) && !is_control(c)) {
            append(text, c);
        }
    }
    if (text.size() > most_bytes) {
        text.resize(Steps(text, UBRK_CHARACTER).at_or_before(most_bytes));
    }
}

void Writing::rub_out() {
    if (!text.empty()) {
        text.resize(Steps(text, UBRK_CHARACTER).before(text.size()));
    }
}

void Writing::undo_word() {
    std::size_t end = text.size();
    while (end > 0 && is_blank(text[end - 1])) {
        --end;
    }
    std::size_t start = end;
    while (start > 0 && !is_blank(text[start - 1])) {
        --start;
    }
    // From one space to the next is a word, but for the scripts that set no spaces: there ICU's dictionaries know.
    Steps words(text, UBRK_WORD);
    std::size_t cut = end;
    while (cut > start) {
        const bool was_word = words.ends_a_word(cut);
        cut = std::max(start, words.before(cut));
        if (was_word) {
            break;
        }
    }
    text.resize(cut);
}

} // namespace widgets
