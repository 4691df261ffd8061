// Reads .po files line by line. Whatever a translator's editor may have done to one ends in a sentence, never in half a language.
#include "widgets/catalogue_file.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <set>

#include <glib.h>

namespace widgets {
namespace {

constexpr std::size_t most_bytes = 4U * 1024 * 1024;
constexpr int most_forms = 6; // of any language

// Thrown within this file alone, and caught at its door.
struct Wrong {
    int line;
    std::string what;
};

// The words between quotation marks, their escapes undone.
std::string unquoted(std::string_view quoted, int line) {
    if (quoted.empty() || quoted.front() != '"') {
        throw Wrong{line, "words must stand between quotation marks"};
    }
    std::string words;
    std::size_t at = 1;
    for (; at < quoted.size() && quoted[at] != '"'; ++at) {
        if (quoted[at] != '\\') {
            words += quoted[at];
            continue;
        }
        ++at;
        const char escaped = at < quoted.size() ? quoted[at] : '\0';
        switch (escaped) {
        case 'n': words += '\n'; break;
        case 't': words += '\t'; break;
        case '"':
        case '\\': words += escaped; break;
        default: throw Wrong{line, "after \\ only n, t, \\ and a quotation mark may come"};
        }
    }
    if (at >= quoted.size()) {
        throw Wrong{line, "the quotation mark at the end is missing"};
    }
    if (quoted.find_first_not_of(" \t", at + 1) != std::string_view::npos) {
        throw Wrong{line, "there is something behind the closing quotation mark"};
    }
    return words;
}

// One entry as it is being read.
struct Draft {
    CatalogueEntry entry;
    bool has_plural = false;
    std::vector<std::optional<std::string>> forms; // by number; of an entry without plural, number 0
};

class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    CatalogueFile read() {
        if (m_text.size() > most_bytes) {
            throw Wrong{1, "the file is larger than a catalogue can be"};
        }
        if (m_text.starts_with("\xEF\xBB\xBF")) {
            m_text.remove_prefix(3);
        }
        for (std::size_t at = 0; at < m_text.size();) {
            const std::size_t end = std::min(m_text.find('\n', at), m_text.size());
            std::string_view line = m_text.substr(at, end - at);
            at = end + 1;
            ++m_line;
            if (g_utf8_validate(line.data(), static_cast<gssize>(line.size()), nullptr) == 0) {
                throw Wrong{m_line, "these letters are not UTF-8"};
            }
            const std::size_t from = line.find_first_not_of(" \t\r");
            line = from == std::string_view::npos ? std::string_view() : line.substr(from, line.find_last_not_of(" \t\r") + 1 - from);
            take(line);
        }
        finish_entry();
        if (m_file.plural_forms == 0) {
            throw Wrong{1, "the header, which begins with msgid \"\", is missing"};
        }
        return std::move(m_file);
    }

private:
    void take(std::string_view line) {
        if (line.empty() || line.front() == '#') {
            m_open = nullptr;
            return;
        }
        if (line.front() == '"') {
            if (m_open == nullptr) {
                throw Wrong{m_line, "words without msgid or msgstr before them"};
            }
            *m_open += unquoted(line, m_line);
            return;
        }
        const std::size_t name_end = std::min(line.find_first_of(" \t\""), line.size());
        const std::string_view name = line.substr(0, name_end);
        const std::size_t words_at = std::min(line.find_first_not_of(" \t", name_end), line.size());
        begin(name, unquoted(line.substr(words_at), m_line));
    }

    void begin(std::string_view name, std::string words) {
        if (name == "msgid") {
            finish_entry();
            m_draft.emplace();
            m_draft->entry.line = m_line;
            m_draft->entry.msgid = std::move(words);
            m_open = &m_draft->entry.msgid;
        } else if (name == "msgid_plural" && m_draft && m_draft->forms.empty() && !m_draft->has_plural) {
            m_draft->has_plural = true;
            m_draft->entry.plural = std::move(words);
            m_open = &m_draft->entry.plural;
        } else if (name == "msgstr" && m_draft && m_draft->forms.empty() && !m_draft->has_plural) {
            m_draft->forms.emplace_back(std::move(words));
            m_open = &*m_draft->forms.back();
        } else if (name.size() == 9 && name.starts_with("msgstr[") && name.back() == ']' && m_draft && m_draft->has_plural) {
            const int number = name[7] - '0';
            if (number != static_cast<int>(m_draft->forms.size()) || number >= most_forms) {
                throw Wrong{m_line, std::string(name) + " is out of order"};
            }
            m_draft->forms.emplace_back(std::move(words));
            m_open = &*m_draft->forms.back();
        } else if (name == "msgstr" || name == "msgid_plural" || name.starts_with("msgstr[")) {
            throw Wrong{m_line, std::string(name) + " does not belong here"};
        } else {
            throw Wrong{m_line, "\"" + std::string(name.substr(0, 20)) + "\" is neither msgid nor msgstr"};
        }
    }

    void finish_entry() {
        m_open = nullptr;
        if (!m_draft) {
            return;
        }
        Draft draft = std::move(*m_draft);
        m_draft.reset();
        CatalogueEntry& entry = draft.entry;
        if (draft.forms.empty()) {
            throw Wrong{entry.line, "this msgid has no msgstr"};
        }
        for (std::optional<std::string>& form : draft.forms) {
            entry.words.push_back(std::move(*form));
        }
        if (!m_seen.insert(entry.msgid).second) {
            throw Wrong{entry.line, "this msgid stands in the file twice"};
        }
        if (entry.msgid.empty()) {
            read_header(entry);
            return;
        }
        if (m_file.plural_forms == 0) {
            throw Wrong{entry.line, "the header, which begins with msgid \"\", must come before the words"};
        }
        check(entry, draft.has_plural);
        m_file.entries.push_back(std::move(entry));
    }

    void read_header(const CatalogueEntry& entry) {
        m_header = "\n" + entry.words.front(); // so that the first field is found like the others
        const auto field = [&](std::string_view name) {
            const std::size_t at = m_header.find(name);
            const std::size_t from = at == std::string::npos ? m_header.size() : at + name.size();
            return m_header.substr(from, std::min(m_header.find('\n', from), m_header.size()) - from);
        };
        m_file.language = field("\nLanguage: ");
        if (m_file.language.empty()) {
            throw Wrong{entry.line, "the header does not say Language:"};
        }
        if (field("Content-Type: ").find("charset=UTF-8") == std::string::npos) {
            throw Wrong{entry.line, "the header must say charset=UTF-8"};
        }
        const std::string plurals = field("Plural-Forms: ");
        const std::size_t number = plurals.find("nplurals=");
        const int forms = number == std::string::npos || number + 9 >= plurals.size() ? 0 : plurals[number + 9] - '0';
        if (forms < 1 || forms > most_forms || plurals.find("plural=", number + 10) == std::string::npos || plurals.back() != ';' ||
            std::count(plurals.begin(), plurals.end(), '(') != std::count(plurals.begin(), plurals.end(), ')')) {
            throw Wrong{entry.line, "the header's Plural-Forms are not as gettext has them"};
        }
        m_file.plural_forms = forms;
    }

    // The gaps of a sentence: {1} … {9} and {n}.
    static std::set<char> gaps(std::string_view words) {
        std::set<char> found;
        for (std::size_t at = words.find('{'); at != std::string_view::npos; at = words.find('{', at + 1)) {
            if (at + 2 < words.size() && words[at + 2] == '}' && (words[at + 1] == 'n' || (words[at + 1] >= '1' && words[at + 1] <= '9'))) {
                found.insert(words[at + 1]);
            }
        }
        return found;
    }

    void check(const CatalogueEntry& entry, bool has_plural) const {
        const auto forms = static_cast<int>(entry.words.size());
        if (has_plural && forms != m_file.plural_forms) {
            throw Wrong{entry.line, "this needs " + std::to_string(m_file.plural_forms) + " plural forms and has " + std::to_string(forms)};
        }
        const std::set<char> english = gaps(has_plural ? entry.plural : entry.msgid);
        for (const std::string& words : entry.words) {
            if (words.empty()) {
                continue; // not translated yet: shown in English
            }
            const std::set<char> own = gaps(words);
            for (const char gap : english) {
                if (gap != 'n' && own.count(gap) == 0) {
                    throw Wrong{entry.line, std::string("{") + gap + "} is missing from the translation"};
                }
            }
            for (const char gap : own) {
                if (english.count(gap) == 0) {
                    throw Wrong{entry.line, std::string("the English has no {") + gap + "}"};
                }
            }
        }
    }

public:
    const std::string& header() const { return m_header; }

private:
    std::string_view m_text;
    int m_line = 0;
    std::optional<Draft> m_draft;
    std::string* m_open = nullptr; // what a line of words alone goes on with
    std::set<std::string> m_seen;
    std::string m_header;
    CatalogueFile m_file;
};

// The form that gettext compiles to: two tables of lengths and places, sorted by msgid, and then the strings.
std::string compiled(const CatalogueFile& file, const std::string& header) {
    std::map<std::string, std::string> all{{"", header}};
    for (const CatalogueEntry& entry : file.entries) {
        if (std::any_of(entry.words.begin(), entry.words.end(), [](const std::string& words) { return words.empty(); })) {
            continue;
        }
        std::string key = entry.msgid, words;
        if (!entry.plural.empty()) {
            key += '\0' + entry.plural;
        }
        for (std::size_t form = 0; form < entry.words.size(); ++form) {
            words += (form > 0 ? std::string(1, '\0') : std::string()) + entry.words[form];
        }
        all.emplace(std::move(key), std::move(words));
    }
    std::string tables, strings;
    const auto number = [](std::string& to, std::size_t value) {
        for (unsigned shift = 0; shift < 32; shift += 8) { // least first, as the magic number then says
            to += static_cast<char>(value >> shift & 255U);
        }
    };
    constexpr std::size_t head = 28;
    const std::size_t strings_at = head + 16 * all.size();
    const auto add = [&](const std::string& text) {
        number(tables, text.size());
        number(tables, strings_at + strings.size());
        strings += text + '\0';
    };
    for (const auto& [key, words] : all) {
        add(key);
    }
    for (const auto& [key, words] : all) {
        add(words);
    }
    std::string mo;
    for (const std::size_t value : {std::size_t{0x950412DE}, std::size_t{0}, all.size(), head, head + 8 * all.size(), std::size_t{0}, head}) {
        number(mo, value);
    }
    return mo + tables + strings;
}

} // namespace

CatalogueFile read_catalogue(std::string_view text) {
    Reader reader(text);
    try {
        CatalogueFile file = reader.read();
        file.compiled = compiled(file, reader.header());
        return file;
    } catch (const Wrong& wrong) {
        CatalogueFile nothing;
        nothing.trouble = "Line " + std::to_string(wrong.line) + ": " + wrong.what + ".";
        return nothing;
    }
}

bool is_whole_catalogue(std::string_view compiled) {
    constexpr std::uint32_t magic = 0x950412DE, magic_of_others = 0xDE120495; // as the machine that compiled it stores numbers
    constexpr std::size_t head = 28;
    if (compiled.size() < head) {
        return false;
    }
    const auto least_first = [compiled](std::size_t at) {
        std::uint32_t value = 0;
        for (std::size_t byte = 4; byte-- > 0;) {
            value = value << 8U | static_cast<unsigned char>(compiled[at + byte]);
        }
        return value;
    };
    const bool swapped = least_first(0) == magic_of_others;
    if (!swapped && least_first(0) != magic) {
        return false;
    }
    const auto number = [&](std::size_t at) { return swapped ? std::size_t{__builtin_bswap32(least_first(at))} : std::size_t{least_first(at)}; };
    const auto is_inside = [compiled](std::size_t from, std::size_t length) { return from <= compiled.size() && length <= compiled.size() - from; };
    const std::size_t count = number(8), lookup_size = number(20), lookup = number(24);
    if (lookup_size > 0 && !is_inside(lookup, 4 * lookup_size)) {
        return false;
    }
    for (const std::size_t table : {number(12), number(16)}) {
        if (!is_inside(table, 8 * count)) {
            return false;
        }
        for (std::size_t at = table; at < table + 8 * count; at += 8) {
            const std::size_t length = number(at), from = number(at + 4);
            if (!is_inside(from, length + 1) || compiled[from + length] != '\0') {
                return false;
            }
            std::string words(compiled.substr(from, length));
            std::replace(words.begin(), words.end(), '\0', ' '); // stands between the forms of a plural
            if (g_utf8_validate(words.data(), static_cast<gssize>(words.size()), nullptr) == 0) {
                return false;
            }
        }
    }
    return true;
}

} // namespace widgets
