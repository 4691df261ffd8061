// What the words in a list of people mean, and what is said of what they do not. English ones are always understood, since lists travel.
#include "app/screens/people_words.h"

namespace app {

using data::PeopleColumn;
using data::Role;
using widgets::N_;

namespace {

template <class Meaning>
struct Word {
    const char* word; // msgid
    Meaning meaning;
};

constexpr Word<PeopleColumn> columns[] = {
    {N_("name"), PeopleColumn::name},         {N_("full name"), PeopleColumn::name},     {N_("called"), PeopleColumn::called},    {N_("preferred name"), PeopleColumn::called},
    {N_("known as"), PeopleColumn::called},   {N_("first name"), PeopleColumn::called},  {N_("role"), PeopleColumn::role},        {N_("language"), PeopleColumn::language},
    {N_("job"), PeopleColumn::job},           {N_("relation"), PeopleColumn::job},       {N_("name on the glass"), PeopleColumn::on_glass}, {N_("name may be shown"), PeopleColumn::on_glass}};
constexpr Word<Role> roles[] = {{N_("resident"), Role::resident}, {N_("lives here"), Role::resident}, {N_("staff"), Role::staff}, {N_("works here"), Role::staff}, {N_("manager"), Role::manager}};
constexpr Word<bool> answers[] = {{N_("yes"), true}, {N_("no"), false}, {"y", true}, {"n", false}, {"1", true}, {"0", false}, {"true", true}, {"false", false}, {"x", true}};

constexpr Word<const char*> languages_in_english[] = {{"English", "en"}, {"Welsh", "cy"}, {"Polish", "pl"}, {"Punjabi", "pa"}, {"Panjabi", "pa"}, {"Bengali", "bn"}, {"Bangla", "bn"}, {"Urdu", "ur"},
                                                      {"Hindi", "hi"}, {"Gujarati", "gu"}, {"Arabic", "ar"}, {"Romanian", "ro"}, {"Portuguese", "pt"}, {"French", "fr"}, {"Spanish", "es"}, {"German", "de"}, {"Italian", "it"}};

template <class Meaning, std::size_t count>
void add(const widgets::Language& words, const Word<Meaning> (&known)[count], std::vector<std::pair<std::string, Meaning>>& to) {
    for (const Word<Meaning>& one : known) {
        to.emplace_back(one.word, one.meaning);
        to.emplace_back(words(one.word), one.meaning);
    }
}

} // namespace

data::PeopleWords people_words(const widgets::Language& words, const std::vector<std::string>& languages) {
    data::PeopleWords known;
    add(words, columns, known.columns);
    add(words, roles, known.roles);
    add(words, answers, known.answers);
    for (const std::string& code : languages) {
        known.languages.emplace_back(code, code);
        known.languages.emplace_back(widgets::Language::own_name(code), code);
        for (const Word<const char*>& english : languages_in_english) {
            if (code == english.meaning) {
                known.languages.emplace_back(english.word, code);
            }
        }
    }
    return known;
}

std::string bad_line_words(const widgets::Language& words, const data::PeopleFile::Bad& bad) {
    using data::BadLine;
    switch (bad.why) {
    case BadLine::no_name: return words("There is no name");
    case BadLine::no_role: return words("It does not say whether they live or work here");
    case BadLine::unknown_role: return words.with("“{1}” is nobody that this list can have: write resident, staff or manager", {bad.word});
    case BadLine::twice: return words("The same name is in the list twice");
    case BadLine::here_already: return words("Somebody of that name is here already");
    case BadLine::too_long: return words("Something in it is too long");
    case BadLine::too_many_columns: return words("There is more in this line than there are headings");
    case BadLine::unknown_language: return words.with("“{1}” is no language that this program has", {bad.word});
    case BadLine::unclear_answer: return words.with("“{1}” is neither yes nor no", {bad.word});
    case BadLine::open_quote: return words("A quotation mark is never closed");
    }
    return {};
}

PeopleTroubleWords trouble_words(data::PeopleTrouble trouble) {
    switch (trouble) {
    case data::PeopleTrouble::none: break;
    case data::PeopleTrouble::unreadable: return {N_("That file cannot be read"), N_("Nothing was taken in. Is the stick still in?")};
    case data::PeopleTrouble::too_large: return {N_("That file is too large"), N_("Nothing was taken in. A list of people is never that large: choose another file.")};
    case data::PeopleTrouble::not_a_list: return {N_("That is not a list"), N_("Nothing was taken in. Save it from your spreadsheet once more, as CSV.")};
    case data::PeopleTrouble::too_many: return {N_("There are too many lines in that list"), N_("Nothing was taken in. A list may have up to a thousand lines: make two of it.")};
    case data::PeopleTrouble::empty: return {N_("There is nobody in that list"), N_("Nothing was taken in. Put one person on each line.")};
    }
    return {"", ""};
}

} // namespace app
