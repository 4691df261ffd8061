// Reads ISO 8601, the plain part of it.
#include "app/commands/wall_time.h"

#include <charconv>
#include <ctime>

namespace app {
namespace {

// Takes digits off the front of a text; every part has its own fixed number of them.
class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}
    bool at_end() const { return m_text.empty(); }
    bool take(char sign) {
        if (m_text.empty() || m_text.front() != sign) {
            return false;
        }
        m_text.remove_prefix(1);
        return true;
    }
    std::optional<int> digits(std::size_t count, int least, int most) {
        int value = 0;
        if (m_text.size() < count) {
            return {};
        }
        const auto [end, error] = std::from_chars(m_text.data(), m_text.data() + count, value);
        if (error != std::errc() || end != m_text.data() + count || value < least || value > most || m_text.front() == '-') {
            return {};
        }
        m_text.remove_prefix(count);
        return value;
    }

private:
    std::string_view m_text;
};

std::optional<std::int64_t> in_seconds(std::tm parts, std::optional<int> offset_minutes) {
    const int day = parts.tm_mday;
    std::int64_t seconds = 0;
    if (offset_minutes) {
        seconds = static_cast<std::int64_t>(timegm(&parts)) - std::int64_t{60} * *offset_minutes;
    } else {
        parts.tm_isdst = -1;
        seconds = static_cast<std::int64_t>(std::mktime(&parts));
    }
    return parts.tm_mday == day ? std::optional(seconds) : std::nullopt; // the 31st of a shorter month is none
}

} // namespace

std::optional<std::int64_t> wall_time_from(std::string_view text) {
    Reader reader(text);
    const std::optional<int> year = reader.digits(4, 1970, 9999);
    const bool dash = reader.take('-');
    const std::optional<int> month = reader.digits(2, 1, 12);
    const bool second_dash = reader.take('-');
    const std::optional<int> day = reader.digits(2, 1, 31);
    if (!year || !dash || !month || !second_dash || !day) {
        return {};
    }
    std::tm parts{};
    parts.tm_year = *year - 1900;
    parts.tm_mon = *month - 1;
    parts.tm_mday = *day;
    std::optional<int> offset;
    if (reader.take('T')) {
        const std::optional<int> hour = reader.digits(2, 0, 23);
        const bool colon = reader.take(':');
        const std::optional<int> minute = reader.digits(2, 0, 59);
        const std::optional<int> second = reader.take(':') ? reader.digits(2, 0, 59) : std::optional(0);
        if (!hour || !colon || !minute || !second) {
            return {};
        }
        parts.tm_hour = *hour;
        parts.tm_min = *minute;
        parts.tm_sec = *second;
        if (reader.take('Z')) {
            offset = 0;
        } else if (const bool east = reader.take('+'); east || reader.take('-')) {
            const std::optional<int> hours = reader.digits(2, 0, 14);
            const bool second_colon = reader.take(':');
            const std::optional<int> minutes = reader.digits(2, 0, 59);
            if (!hours || !second_colon || !minutes) {
                return {};
            }
            offset = (*hours * 60 + *minutes) * (east ? 1 : -1);
        }
    }
    const std::optional<std::int64_t> seconds = in_seconds(parts, offset);
    return reader.at_end() && seconds ? std::optional(*seconds * 1000) : std::nullopt;
}

} // namespace app
