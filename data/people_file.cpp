// From the lines of a list to people, and into the home.
#include "data/people_file.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

#include "data/people_at_once.h"
#include "data/people_file_scan.h"
#include "data/roll.h"
#include "data/rules.h"
#include "data/text.h"

namespace data {

namespace {

constexpr std::size_t columns = 6;
constexpr std::size_t longest_field = 200; // characters, as people.cpp keeps them

// Spreadsheets hold breaks, tabs and spaces that cannot be seen, one by one or several: each run of them is a space.
std::string in_one_line(std::string_view text) {
    constexpr std::string_view no_break = "\xC2\xA0";
    std::string line;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool unbroken = text.substr(i).starts_with(no_break);
        if (unbroken) ++i;
        if (!unbroken && std::string_view(" \t\r\n").find(text[i]) == std::string_view::npos) line += text[i];
        else if (!line.empty() && line.back() != ' ') line += ' ';
    }
    return trimmed(line);
}

// Words and what they mean, in whatever letters they are written. Folding takes its time: each of them once.
template <class Meaning> class Meanings {
public:
    explicit Meanings(const std::vector<std::pair<std::string, Meaning>>& words) {
        for (const auto& [word, meaning] : words) m_meanings.emplace(folded(word), meaning); // of two, the first stands
    }
    std::optional<Meaning> of(std::string_view word) const {
        const auto found = m_meanings.find(folded(trimmed(word)));
        return found == m_meanings.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::map<std::string, Meaning> m_meanings;
};

// Which field of a line each column is; none: it is not there.
using Places = std::array<std::optional<std::size_t>, columns>;

std::optional<Places> headings_in(const TableLine& line, const PeopleWords& words) {
    Places places;
    const Meanings<PeopleColumn> columns_called(words.columns);
    for (std::size_t i = 0; i < line.fields.size(); ++i)
        if (const auto column = columns_called.of(line.fields[i])) {
            auto& place = places[static_cast<std::size_t>(*column)];
            if (!place) place = i;
        }
    const bool has_name = places[static_cast<std::size_t>(PeopleColumn::name)] || places[static_cast<std::size_t>(PeopleColumn::called)];
    return has_name ? std::optional(places) : std::nullopt;
}

class Reading {
public:
    Reading(const PeopleWords& words, const Places& places, std::size_t width)
        : m_roles(words.roles), m_languages(words.languages), m_answers(words.answers), m_places(places), m_width(width) {}

    void read(const TableLine& line, PeopleFile& file) const {
        Person person;
        std::string word;
        const auto trouble = understood(line, person, word);
        if (!trouble) {
            file.good.push_back(std::move(person));
            file.lines.push_back(line.number);
        } else {
            file.bad.push_back({line.number, *trouble, shortened(person.full_name.empty() ? person.name : person.full_name), shortened(word)});
        }
    }

private:
    static std::string shortened(const std::string& text) {
        constexpr std::size_t letters = 40;
        if (characters(text) <= letters) return text;
        std::size_t end = 0;
        for (std::size_t count = 0; count < letters; ++count)
            for (++end; end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U;) ++end;
        return text.substr(0, end) + "…";
    }

    std::string field(const TableLine& line, PeopleColumn column) const {
        const auto place = m_places[static_cast<std::size_t>(column)];
        return place && *place < line.fields.size() ? line.fields[*place] : std::string();
    }

    // What is wrong with it, if anything is.
    std::optional<BadLine> understood(const TableLine& line, Person& person, std::string& word) const {
        person.full_name = in_one_line(field(line, PeopleColumn::name));
        person.name = in_one_line(field(line, PeopleColumn::called));
        if (line.open_quote) return BadLine::open_quote;
        if (std::any_of(line.fields.begin(), line.fields.end(), [](const std::string& one) { return characters(one) > longest_field; })) return BadLine::too_long;
        if (std::any_of(line.fields.begin() + static_cast<std::ptrdiff_t>(std::min(m_width, line.fields.size())), line.fields.end(), [](const std::string& one) { return !one.empty(); }))
            return BadLine::too_many_columns;
        if (person.name.empty()) person.name = person.full_name.substr(0, person.full_name.find(' '));
        if (person.name.empty()) return BadLine::no_name;
        person.job = in_one_line(field(line, PeopleColumn::job));
        if (const auto trouble = role_of(line, person, word)) return trouble;
        word = field(line, PeopleColumn::language);
        if (!word.empty()) {
            const auto language = m_languages.of(word);
            if (!language) return BadLine::unknown_language;
            person.language = *language;
        }
        word = field(line, PeopleColumn::on_glass);
        if (word.empty()) return std::nullopt;
        const auto answer = m_answers.of(word);
        if (!answer) return BadLine::unclear_answer;
        person.name_on_glass = *answer && person.role == Role::resident;
        return std::nullopt;
    }

    std::optional<BadLine> role_of(const TableLine& line, Person& person, std::string& word) const {
        person.role = Role::resident;
        if (!m_places[static_cast<std::size_t>(PeopleColumn::role)]) return std::nullopt;
        word = field(line, PeopleColumn::role);
        if (word.empty()) return BadLine::no_role;
        const auto role = m_roles.of(word);
        if (!role) return BadLine::unknown_role;
        person.role = *role;
        return std::nullopt;
    }

    Meanings<Role> m_roles;
    Meanings<std::string> m_languages;
    Meanings<bool> m_answers;
    const Places& m_places;
    std::size_t m_width; // of the headings
};

// Two of one name are two people where their full names differ.
std::string known_as(const Person& person) { return folded(person.name) + "\n" + folded(person.full_name.empty() ? person.name : person.full_name); }

} // namespace

PeopleFile read_people_file(std::string_view bytes, const PeopleWords& words) {
    PeopleFile file;
    const auto fail = [&](PeopleTrouble trouble) {
        file.trouble = trouble;
        return file;
    };
    if (bytes.size() > largest_people_file) return fail(PeopleTrouble::too_large);
    const auto text = text_of(bytes);
    if (!text) return fail(PeopleTrouble::not_a_list);
    const Table table = table_of(*text);
    if (table.lines.empty()) return fail(PeopleTrouble::empty);
    if (table.lines.size() > most_people_in_file) return fail(PeopleTrouble::too_many);
    const auto headings = headings_in(table.lines.front(), words);
    if (!headings && !table.has_columns) return fail(PeopleTrouble::not_a_list);
    Places places;
    for (std::size_t i = 0; i < columns; ++i) places[i] = i;
    const Reading reading(words, headings ? *headings : places, headings ? table.lines.front().fields.size() : columns);
    for (std::size_t i = headings ? 1 : 0; i < table.lines.size(); ++i) reading.read(table.lines[i], file);
    if (file.good.empty() && file.bad.empty()) return fail(PeopleTrouble::empty);
    return file;
}

void look_through(Home& home, const Viewer& viewer, PeopleFile& file) {
    require_manager(home, viewer);
    std::set<std::string> here, seen;
    for (const Person& person : home.roll().by_name())
        if (person.active) here.insert(known_as(person));
    PeopleFile good;
    for (std::size_t i = 0; i < file.good.size(); ++i) {
        const Person& person = file.good[i];
        const std::string name = known_as(person);
        const bool known = here.contains(name), twice = !seen.insert(name).second;
        if (known || twice) {
            file.bad.push_back({file.lines[i], known ? BadLine::here_already : BadLine::twice, person.full_name.empty() ? person.name : person.full_name, {}});
            continue;
        }
        good.good.push_back(person);
        good.lines.push_back(file.lines[i]);
    }
    file.good = std::move(good.good);
    file.lines = std::move(good.lines);
    std::stable_sort(file.bad.begin(), file.bad.end(), [](const PeopleFile::Bad& a, const PeopleFile::Bad& b) { return a.line < b.line; });
}

std::vector<PersonId> take_in(Home& home, const Viewer& by, const PeopleFile& file, const std::vector<std::string>& pictures) {
    require_manager(home, by);
    std::map<std::string, int> owners;
    for (const std::string& picture : pictures) owners[picture] = 0;
    for (const Person& person : home.roll().by_name())
        if (person.active && person.role == Role::resident && owners.contains(person.picture)) ++owners[person.picture];
    std::vector<NewPerson> people;
    for (const Person& person : file.good) {
        NewPerson one{person.role, person.name, person.full_name, "", person.language, person.job, person.name_on_glass};
        if (person.role == Role::resident && !pictures.empty()) {
            one.picture = *std::min_element(pictures.begin(), pictures.end(), [&](const std::string& a, const std::string& b) { return owners[a] < owners[b]; });
            ++owners[one.picture];
        }
        people.push_back(std::move(one));
    }
    return add_people(home, by, people);
}

} // namespace data
