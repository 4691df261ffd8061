// The words of the interface in one language: gettext catalogues through Boost.Locale, dates and sorting through ICU.
// Changes at once for the person in front. Knows nothing of screens.
#pragma once
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace widgets {

// Marks a string for the catalogue without translating it where it stands: N_("Happy").
constexpr const char* N_(const char* msgid) { return msgid; }

class Language {
public:
    // `folder` holds LANG/LC_MESSAGES/alongside.mo, or LANG.po as a translator wrote it, which is taken first, so that somebody
    // who reads the language can mend its words on the spot. A language without a catalogue (or with a damaged one) is English
    // altogether, code() and direction too; a word missing from a catalogue is English. Neither is an error.
    Language(std::filesystem::path folder, std::string_view code);
    ~Language();
    Language(Language&&) noexcept;
    Language& operator=(Language&&) noexcept;

    const std::string& code() const; // "en", "ur"
    // What is wrong with the catalogue, as one sentence for whoever looks after the kiosk: "ur.po, line 12: …". Empty: nothing.
    const std::string& complaint() const;
    // The msgids that were asked for and that the catalogue had no words for; none in English. For tests.
    std::vector<std::string> missing() const;
    bool right_to_left() const;
    // The codes that have a catalogue of either kind, English first.
    static std::vector<std::string> installed(const std::filesystem::path& folder);
    static std::string own_name(std::string_view code); // "English", "اردو"

    // What stands before a bar tells translators words apart that are alike in English: "button|Read" is shown as "Read".
    // The words for a msgid; the same reference every time, so that asking again allocates nothing.
    const std::string& operator()(const char* msgid) const;
    // Plural forms: {n} is replaced. Digits are Western in every language.
    std::string count(const char* one, const char* many, std::int64_t n) const;
    // Replaces {1}, {2} … in the translation; the values stand as given, braces in them too.
    std::string with(const char* msgid, std::initializer_list<std::string_view> values) const;

    // Local time (TZ). wall_ms: milliseconds since 1970 UTC. Words that stand first begin with a capital, in every language.
    std::string weekday(std::int64_t wall_ms) const;       // Saturday
    std::string day_and_month(std::int64_t wall_ms) const; // 21 November
    std::string full_date(std::int64_t wall_ms) const;     // Saturday 21 November
    std::string date_and_year(std::int64_t wall_ms) const; // 21 November 2026
    std::string short_weekday(std::int64_t wall_ms) const; // Sat
    std::string month_and_year(std::int64_t wall_ms) const; // November 2026
    // As the readers of this language say the time: 2:30 where the clock goes round twice a day (no am/pm: a day has its parts),
    // 14:30 where it goes round once, as in Polish. Welsh keeps the British clock.
    std::string time(std::int64_t wall_ms) const;
    std::string time_24(std::int64_t wall_ms) const;       // 14:30, for staff
    int compare(std::string_view a, std::string_view b) const; // for sorting names

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace widgets
