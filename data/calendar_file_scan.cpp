// What a file must have before it is read: the library would quietly mend, or fall over, much of what this refuses.
#include "data/calendar_file_scan.h"

#include <algorithm>
#include <cctype>
#include <vector>

#include "data/text.h"

namespace data {

namespace {

constexpr std::size_t of_a_date = 5; // steps
constexpr std::size_t deepest = 6; // calendar, event, alarm; zone, its summer

std::string upper(std::string_view text) {
    std::string out(text);
    for (char& one : out) one = static_cast<char>(std::toupper(static_cast<unsigned char>(one)));
    return out;
}

// A property begins with its name: letters, digits, a hyphen, then ':' or ';'.
bool is_property(std::string_view line) {
    const std::size_t end = line.find_first_of(":;");
    if (end == std::string_view::npos || end == 0 || line.find(':') == std::string_view::npos) return false;
    return std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(end), [](unsigned char one) { return std::isalnum(one) != 0 || one == '-' || one == '.' || one == '_'; });
}

class Scan {
public:
    FileTrouble take(std::string_view line) {
        const bool goes_on = !line.empty() && (line.front() == ' ' || line.front() == '\t');
        if (goes_on && m_lists_dates && !spend(of_a_date * static_cast<std::size_t>(std::count(line.begin(), line.end(), ',')))) return FileTrouble::too_many;
        if (line.empty() || line.front() == ' ' || line.front() == '\t') return m_open.empty() && !m_seen && !trimmed(line).empty() ? FileTrouble::not_a_calendar : FileTrouble::none;
        const bool first = !m_seen;
        m_seen = true;
        const std::string name = upper(line.substr(0, std::min<std::size_t>(line.size(), 40)));
        if (first && !name.starts_with("BEGIN:VCALENDAR")) return FileTrouble::not_a_calendar;
        if (!is_property(line)) return FileTrouble::damaged;
        const std::string_view named = line.substr(0, line.find(':'));
        m_lists_dates = name.starts_with("EXDATE") || name.starts_with("RDATE");
        const auto dates = m_lists_dates ? 1 + static_cast<std::size_t>(std::count(line.begin(), line.end(), ',')) : 0;
        if (!spend(1 + static_cast<std::size_t>(std::count(named.begin(), named.end(), ';')) + dates * of_a_date)) return FileTrouble::too_many;
        if (name.starts_with("BEGIN:")) {
            m_open.push_back(trimmed(name.substr(6)));
            if (m_open.size() > deepest) return FileTrouble::damaged;
            if (m_open.size() == 1 && m_open.back() != "VCALENDAR") return FileTrouble::damaged;
            if (m_open.size() == 2 && ++m_parts > most_in_a_calendar_file) return FileTrouble::too_many;
        } else if (name.starts_with("END:")) {
            if (m_open.empty() || m_open.back() != trimmed(name.substr(4))) return FileTrouble::damaged;
            m_open.pop_back();
        } else if (m_open.empty()) {
            return FileTrouble::damaged;
        }
        return FileTrouble::none;
    }
    std::size_t effort() const { return m_effort; }
    FileTrouble end() const { return !m_seen ? FileTrouble::not_a_calendar : m_open.empty() ? FileTrouble::none : FileTrouble::damaged; }

private:
    bool spend(std::size_t steps) { return (m_effort += steps) <= most_effort_of_a_calendar_file; }

    bool m_lists_dates = false;
    std::vector<std::string> m_open;
    std::size_t m_effort = 0;
    int m_parts = 0;
    bool m_seen = false;
};

} // namespace

Scanned scan_calendar_file(std::string_view text) {
    if (text.size() > largest_calendar_file) return {FileTrouble::too_large, 0, {}, 0};
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    if (text.find('\0') != std::string_view::npos) return {FileTrouble::not_a_calendar, 0, {}, 0};
    Scan scan;
    int number = 0;
    for (std::string_view rest = text; !rest.empty();) {
        ++number;
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view line = rest.substr(0, end);
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        if (const FileTrouble trouble = scan.take(line); trouble != FileTrouble::none) return {trouble, trouble == FileTrouble::damaged ? number : 0, {}, 0};
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (const FileTrouble trouble = scan.end(); trouble != FileTrouble::none) return {trouble, trouble == FileTrouble::damaged ? number : 0, {}, 0};
    if (!is_utf8(text)) return {FileTrouble::damaged, 0, {}, 0};
    return {FileTrouble::none, 0, std::string(text), scan.effort()};
}

} // namespace data
