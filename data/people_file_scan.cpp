// Encodings by way of iconv, and the quoting of RFC 4180 with what spreadsheets make of it.
#include "data/people_file_scan.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cwctype>

#include "data/text.h"

namespace data {

namespace {

std::optional<std::string> converted(std::string_view bytes, const char* from, const char* to = "UTF-8") {
    const iconv_t converter = ::iconv_open(to, from);
    if (converter == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
    std::string text(bytes.size() * 4 + 8, '\0');
    char* in = const_cast<char*>(bytes.data()); // iconv does not write to it
    char* out = text.data();
    std::size_t in_left = bytes.size(), out_left = text.size();
    const bool good = ::iconv(converter, &in, &in_left, &out, &out_left) != static_cast<std::size_t>(-1) && in_left == 0;
    ::iconv_close(converter);
    if (!good) return std::nullopt;
    text.resize(text.size() - out_left);
    return text;
}

bool begins(std::string_view bytes, std::string_view mark) { return bytes.substr(0, mark.size()) == mark; }

bool is_text(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t'; });
}

std::string with_plain_lines(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
        plain += text[i] == '\r' ? '\n' : text[i];
    }
    return plain;
}

// What stands most often on the first line, outside of quotes; excel's own "sep=;" says it outright.
char divider_of(std::string_view text) {
    if (begins(text, "sep=") && text.size() > 4) return text[4];
    constexpr std::array<char, 3> dividers{',', ';', '\t'};
    std::array<int, 3> counts{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (c == '\n' && !quoted) break;
        for (std::size_t i = 0; i < dividers.size(); ++i) counts[i] += !quoted && c == dividers[i] ? 1 : 0;
    }
    return dividers[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

constexpr std::size_t most_lines = 5'000; // more than anybody takes in: the rest is not looked at

class Scan {
public:
    Scan(std::string_view text, char divider) : m_text(text), m_divider(divider) {}

    Table run() {
        if (begins(m_text, "sep=")) skip_line();
        while (m_at < m_text.size() && m_table.lines.size() < most_lines) one_line();
        return std::move(m_table);
    }

private:
    void skip_line() {
        m_at = std::min(m_text.find('\n', m_at), m_text.size() - 1) + 1;
        ++m_number;
    }

    void one_line() {
        const std::size_t began = m_at;
        const int number = m_number;
        TableLine line{number, {}, false};
        bool more = true;
        while (more) {
            std::string field;
            if (!one_field(field, more)) { // never closed: the next line may be good again
                m_at = began;
                m_number = number;
                line.fields.assign(1, trimmed(m_text.substr(began, std::min(m_text.find('\n', began), m_text.size()) - began)));
                line.open_quote = true;
                skip_line();
                break;
            }
            line.fields.push_back(trimmed(field));
        }
        m_table.has_columns = m_table.has_columns || line.fields.size() > 1;
        if (std::any_of(line.fields.begin(), line.fields.end(), [](const std::string& field) { return !field.empty(); })) m_table.lines.push_back(std::move(line));
    }

    // Up to and with what ends it. False: a quotation mark is open at the end of the text.
    bool one_field(std::string& field, bool& more) {
        while (m_at < m_text.size() && m_text[m_at] == ' ') ++m_at;
        bool quoted = m_at < m_text.size() && m_text[m_at] == '"';
        if (quoted) ++m_at;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (quoted) {
                if (c == '"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') field += m_text[m_at++];
                else if (c == '"') quoted = false;
                else field += c;
                m_number += c == '\n' ? 1 : 0;
                continue;
            }
            if (c == m_divider || c == '\n') {
                ++m_at;
                m_number += c == '\n' ? 1 : 0;
                more = c == m_divider;
                return true;
            }
            field += c;
        }
        more = false;
        return !quoted;
    }

    std::string_view m_text;
    char m_divider;
    std::size_t m_at = 0;
    int m_number = 1;
    Table m_table;
};

} // namespace

std::optional<std::string> text_of(std::string_view bytes) {
    std::optional<std::string> text;
    if (begins(bytes, "\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
        if (is_utf8(bytes)) text = std::string(bytes);
    } else if (begins(bytes, "\xFF\xFE")) {
        text = converted(bytes.substr(2), "UTF-16LE");
    } else if (begins(bytes, "\xFE\xFF")) {
        text = converted(bytes.substr(2), "UTF-16BE");
    } else if (is_utf8(bytes)) {
        text = std::string(bytes);
    } else if (is_text(bytes)) {
        text = converted(bytes, "WINDOWS-1252");
    }
    if (!text || !is_text(*text)) return std::nullopt;
    return with_plain_lines(*text);
}

Table table_of(std::string_view text) { return Scan(text, divider_of(text)).run(); }

std::string folded(std::string_view utf8) {
    auto wide = converted(utf8, "UTF-8", "WCHAR_T");
    if (!wide) return std::string(utf8);
    std::wstring letters(wide->size() / sizeof(wchar_t), L'\0');
    std::copy_n(wide->data(), letters.size() * sizeof(wchar_t), reinterpret_cast<char*>(letters.data()));
    const locale_t any = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    for (wchar_t& letter : letters) letter = static_cast<wchar_t>(any == nullptr ? std::towlower(static_cast<std::wint_t>(letter)) : ::towlower_l(static_cast<std::wint_t>(letter), any));
    if (any != nullptr) ::freelocale(any);
    return converted(std::string_view(reinterpret_cast<const char*>(letters.data()), letters.size() * sizeof(wchar_t)), "WCHAR_T", "UTF-8").value_or(std::string(utf8));
}

} // namespace data
