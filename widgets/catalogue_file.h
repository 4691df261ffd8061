// A catalogue as translators write it (a .po file), read, checked and put into the form that Boost.Locale takes.
// Knows the format and the house's rules for words; not what any word means.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace widgets {

struct CatalogueEntry {
    int line = 0;                   // of its msgid, from 1
    std::string msgid, plural;      // plural: empty where there is none
    std::vector<std::string> words; // as many as the language has plural forms, or one; empty words: not translated yet
};

// All or nothing: with anything wrong, `trouble` says the first thing and its line as one sentence, and the rest is empty.
struct CatalogueFile {
    std::string trouble;            // "Line 12: the quotation mark at the end is missing."
    std::string language;           // of its header: "ur"
    int plural_forms = 0;
    std::vector<CatalogueEntry> entries; // without the header
    std::string compiled;           // as msgfmt would make it
};

// The rules: UTF-8; a header with Language and Plural-Forms; every msgid once; every gap of the English, {1} and so on, in the
// translation and no other ({n} may be left out); as many plural forms as the header says.
CatalogueFile read_catalogue(std::string_view text);

// Whether a compiled catalogue (a .mo file) is all there: its tables and every one of its words, each in UTF-8. What was changed into
// other words cannot be noticed.
bool is_whole_catalogue(std::string_view compiled);

} // namespace widgets
