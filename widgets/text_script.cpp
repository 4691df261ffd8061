// Tells scripts apart by code point, and holds the few figures by which their fonts are chosen and scaled.
#include "widgets/text_script.h"

#include <glib.h>

#include <array>

namespace widgets {

namespace {

struct Range {
    gunichar first, last;
    Script script;
};

// Arabic stands here as nastaliq; the language may make it naskh.
constexpr std::array ranges{
    Range{0x0600, 0x06FF, Script::nastaliq},
    Range{0x0750, 0x077F, Script::nastaliq},
    Range{0x0870, 0x08FF, Script::nastaliq},
    Range{0x0900, 0x097F, Script::devanagari},
    Range{0x0980, 0x09FF, Script::bengali},
    Range{0x0A00, 0x0A7F, Script::gurmukhi},
    Range{0x0A80, 0x0AFF, Script::gujarati},
    Range{0x0B80, 0x0BFF, Script::tamil},
    Range{0x0C00, 0x0C7F, Script::telugu},
    Range{0x0C80, 0x0CFF, Script::kannada},
    Range{0x0D00, 0x0D7F, Script::malayalam},
    Range{0x1200, 0x139F, Script::ethiopic},
    Range{0xFB50, 0xFDFF, Script::nastaliq},
    Range{0xFE70, 0xFEFC, Script::nastaliq},
};

bool read_in_naskh(std::string_view language) {
    const std::string_view code = language.substr(0, language.find_first_of("-_@."));
    constexpr std::array<std::string_view, 8> languages{"ar", "fa", "ps", "ckb", "ku", "sd", "ug", "prs"};
    for (const std::string_view one : languages) {
        if (code == one) {
            return true;
        }
    }
    return false;
}

// Neither letters nor digits of a script: they are set with their neighbours.
bool goes_with_neighbours(gunichar c) {
    return g_unichar_isspace(c) || g_unichar_ispunct(c) || g_unichar_ismark(c) || (c >= 0x200B && c <= 0x206F);
}

Script script_of(gunichar c, Script arabic) {
    for (const Range& range : ranges) {
        if (c >= range.first && c <= range.last) {
            return range.script == Script::nastaliq ? arabic : range.script;
        }
    }
    return Script::latin;
}

bool is_unwanted(gunichar c) {
    return (c < 0x20 && c != '\n') || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
}

} // namespace

void find_scripts(std::string_view utf8, std::string_view language, std::vector<ScriptRun>& runs) {
    runs.clear();
    const Script arabic = read_in_naskh(language) ? Script::naskh : Script::nastaliq;
    const char* const end = utf8.data() + utf8.size();
    bool decided = false; // an opening quotation mark goes with what it opens
    for (const char* at = utf8.data(); at < end;) {
        const gunichar c = g_utf8_get_char(at);
        const char* const next = g_utf8_next_char(at);
        const auto begin = static_cast<std::size_t>(at - utf8.data());
        const auto stop = static_cast<std::size_t>(next - utf8.data());
        at = next;
        const Script script = script_of(c, arabic);
        const bool follows = script == Script::latin && goes_with_neighbours(c);
        if (runs.empty()) {
            runs.push_back({begin, stop, script});
        } else if (follows || !decided || runs.back().script == script) {
            runs.back().end = stop;
            runs.back().script = follows ? runs.back().script : script;
        } else {
            runs.push_back({begin, stop, script});
        }
        decided = decided || !follows;
    }
}

Script script_of_words(std::string_view utf8, std::string_view language) {
    const Script arabic = read_in_naskh(language) ? Script::naskh : Script::nastaliq;
    const char* const end = utf8.data() + utf8.size();
    for (const char* at = utf8.data(); at < end; at = g_utf8_next_char(at)) {
        if (const gunichar c = g_utf8_get_char(at); !goes_with_neighbours(c)) {
            return script_of(c, arabic);
        }
    }
    return Script::latin;
}

const ScriptNeeds& needs_of(Script script) {
    // Nastaliq: size 8.6 where a Latin capital has 6.1, lines 1.75 where Latin words have 1.08. That is 1.4 times as large as other
    // letters to be as easy to read, in lines half as high again; twice that leaves no glass room for a sentence, so it grows as
    // far as pages of answers stay pages of answers.
    static constexpr std::array<ScriptNeeds, script_count> needs{{
        {nullptr, "H", 1.0F, 0, 1.0F, nullptr},
        {"Noto Nastaliq Urdu, Noto Naskh Arabic, Noto Sans Arabic", "ا", 1.0F, 8.6F / 6.1F, 1.75F / 1.08F, "ٹھیک لکھے گنجے", 1.4F, 1.2F, false},
        {"Noto Naskh Arabic, Noto Sans Arabic, Noto Nastaliq Urdu", "ا", 1.0F, 0, 1.25F, "أجيٍ"},
        {"Noto Sans Gurmukhi", "ਕ", 1.0F, 0, 1.1F, "ਕੀਕੂ"},
        {"Noto Sans Devanagari", "क", 1.0F, 0, 1.1F, "कीकू"},
        {"Noto Sans Bengali", "ক", 1.0F, 0, 1.1F, "কীকূ"},
        {"Noto Sans Gujarati", "ક", 1.0F, 0, 1.1F, "કીકૂ"},
        {"Noto Sans Tamil", "க", 1.0F, 0, 1.1F, "கீகூ"},
        {"Noto Sans Telugu", "క", 1.0F, 0, 1.2F, "కీక్ర"},
        {"Noto Sans Kannada", "ಕ", 1.0F, 0, 1.2F, "ಕೀಕ್ರ"},
        {"Noto Sans Malayalam", "ക", 0.9F, 0, 1.15F, "കീക്ര"},
        {"Noto Sans Ethiopic", "ሀ", 1.0F, 0, 1.0F, "ሀጵ"},
    }};
    return needs[static_cast<std::size_t>(script)];
}

bool needs_cleaning(std::string_view utf8) {
    if (g_utf8_validate(utf8.data(), static_cast<gssize>(utf8.size()), nullptr) == 0) {
        return true;
    }
    const char* const end = utf8.data() + utf8.size();
    for (const char* at = utf8.data(); at < end; at = g_utf8_next_char(at)) {
        if (is_unwanted(g_utf8_get_char(at))) {
            return true;
        }
    }
    return false;
}

void clean_text(std::string_view utf8, std::string& clean) {
    clean.clear();
    gchar* const valid = g_utf8_make_valid(utf8.data(), static_cast<gssize>(utf8.size()));
    for (const char* at = valid; *at != '\0'; at = g_utf8_next_char(at)) {
        const gunichar c = g_utf8_get_char(at);
        if (!is_unwanted(c)) {
            clean.append(at, static_cast<std::size_t>(g_utf8_next_char(at) - at));
        } else if (c == '\t') {
            clean += ' ';
        } else if (c == 0x2028 || c == 0x2029) {
            clean += '\n';
        }
    }
    g_free(valid);
}

void break_long_words(std::string& valid_utf8) {
    constexpr int longest_word = 60;
    std::string broken;
    const char* const end = valid_utf8.data() + valid_utf8.size();
    int letters = 0;
    for (const char* at = valid_utf8.data(); at < end; at = g_utf8_next_char(at)) {
        const gunichar c = g_utf8_get_char(at);
        if (g_unichar_isspace(c)) {
            letters = 0;
        } else if (!g_unichar_ismark(c) && c != 0x200D) {
            if (letters >= longest_word) {
                broken += "\xE2\x80\x8B";
            }
            ++letters;
        }
        broken.append(at, static_cast<std::size_t>(g_utf8_next_char(at) - at));
    }
    valid_utf8 = std::move(broken);
}

} // namespace widgets
