// The words of the interface: catalogues read by Boost.Locale, names of days and months and the order of names by ICU.
// ICU's formatters are made when first asked for, since a start in English needs none of them.
#include "widgets/language.h"

#include "widgets/catalogue_file.h"

#include <algorithm>
#include <cstring>
#include <array>
#include <boost/locale/gnu_gettext.hpp>
#include <boost/locale/message.hpp>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <set>
#include <locale>
#include <optional>
#include <unicode/coll.h>
#include <unicode/dtptngen.h>
#include <unicode/locid.h>
#include <unicode/smpdtfmt.h>
#include <unicode/uloc.h>
#include <unordered_map>

namespace widgets {
namespace {

using Messages = boost::locale::message_format<char>;
namespace fs = std::filesystem;

constexpr const char* catalogue_name = "alongside";

fs::path catalogue_in(const fs::path& folder, std::string_view code) {
    return folder / std::string(code) / "LC_MESSAGES" / (std::string(catalogue_name) + ".mo");
}

fs::path translators_file_in(const fs::path& folder, std::string_view code) {
    return folder / (std::string(code) + ".po");
}

// Keyed by what a msgid says; looked up without making a string.
struct HashWords {
    using is_transparent = void;
    std::size_t operator()(std::string_view words) const { return std::hash<std::string_view>{}(words); }
};

// "pt_BR" is a language and a country. Anything that is not letters and underscores is not a language at all.
bool looks_like_a_language(std::string_view code) {
    return !code.empty() && code.size() <= 16 && std::all_of(code.begin(), code.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '@';
    });
}

std::string utf8(const icu::UnicodeString& text) {
    std::string result;
    text.toUTF8String(result);
    return result;
}

struct LocalTime {
    int year = 1970, month = 0, day = 1, weekday = 4, hour = 0, minute = 0;
};

// The system's own zone rules, so that the kiosk and everything else on the machine agree.
LocalTime local_time(std::int64_t wall_ms) {
    const std::int64_t seconds = wall_ms >= 0 ? wall_ms / 1000 : -((-wall_ms + 999) / 1000);
    const auto moment = static_cast<std::time_t>(seconds);
    std::tm parts{};
    if (localtime_r(&moment, &parts) == nullptr) {
        return {};
    }
    return {parts.tm_year + 1900, parts.tm_mon, parts.tm_mday, parts.tm_wday, parts.tm_hour, parts.tm_min};
}

// English is written out: its words are fixed, and the first screen after switching on should not wait for ICU.
constexpr std::array<const char*, 7> english_days{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
constexpr std::array<const char*, 12> english_months{"January", "February", "March", "April", "May", "June", "July",
                                                     "August", "September", "October", "November", "December"};

std::string replace_all(std::string text, std::string_view mark, std::string_view value) {
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size())) {
        text.replace(at, mark.size(), value);
    }
    return text;
}

} // namespace

struct Language::Parts {
    std::string code = "en";
    std::string complaint;
    mutable std::set<std::string> missing;
    bool right_to_left = false;
    std::locale messages_owner = std::locale::classic(); // keeps `messages` alive
    const Messages* messages = nullptr;
    icu::Locale icu_locale{"en", "GB"};
    std::unordered_map<std::string, std::string, HashWords, std::equal_to<>> words;
    std::unordered_map<std::string, std::unique_ptr<icu::SimpleDateFormat>> formats; // by skeleton
    std::unique_ptr<icu::Collator> collator;
    std::optional<bool> whole_day_clock; // 24 hours; found out when first asked for

    // What the catalogue has, or null.
    const char* find(const char* msgid) const {
        try {
            return messages != nullptr && *msgid != '\0' ? messages->get(0, nullptr, msgid) : nullptr;
        } catch (const std::exception&) {
            return nullptr;
        }
    }
    const char* find_plural(const char* msgid, std::int64_t n) const {
        try {
            return messages != nullptr ? messages->get(0, nullptr, msgid, static_cast<int>(std::min<std::int64_t>(n, 1'000'000'000)))
                                       : nullptr;
        } catch (const std::exception&) {
            return nullptr;
        }
    }

    // LANG.po, compiled; empty where something is wrong with it, and then `complaint` says what.
    std::string read_own(const fs::path& folder, std::string_view wanted) {
        const fs::path path = translators_file_in(folder, wanted);
        std::ifstream file(path, std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        CatalogueFile catalogue = read_catalogue(text);
        if (catalogue.trouble.empty() && catalogue.language != wanted) {
            catalogue.trouble = "Line 1: its header says that its language is \"" + catalogue.language + "\".";
        }
        if (!catalogue.trouble.empty()) {
            complaint = path.filename().string() + ", l" + catalogue.trouble.substr(1);
            return {};
        }
        return catalogue.compiled;
    }

    // The one that came with the kiosk; empty where it is not whole, and then `complaint` says so.
    std::string read_shipped(const fs::path& folder, std::string_view wanted) {
        std::ifstream file(catalogue_in(folder, wanted), std::ios::binary);
        std::string compiled{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        if (is_whole_catalogue(compiled)) {
            return compiled;
        }
        complain_of_damage(wanted);
        return {};
    }
    void complain_of_damage(std::string_view wanted) {
        complaint += (complaint.empty() ? "" : " ") + catalogue_in({}, wanted).string() + " is damaged, so that the words are English: please install the program again.";
    }

    void load(const fs::path& folder, std::string_view wanted) {
        if (!looks_like_a_language(wanted)) {
            return;
        }
        std::error_code ignored;
        std::string compiled;
        if (fs::is_regular_file(translators_file_in(folder, wanted), ignored)) {
            compiled = read_own(folder, wanted);
        }
        if (compiled.empty() && fs::is_regular_file(catalogue_in(folder, wanted), ignored)) {
            compiled = read_shipped(folder, wanted);
        }
        if (compiled.empty()) {
            return;
        }
        boost::locale::gnu_gettext::messages_info info;
        const std::size_t at = wanted.find('_');
        info.language = std::string(wanted.substr(0, at));
        info.country = at == std::string_view::npos ? std::string() : std::string(wanted.substr(at + 1));
        info.encoding = "UTF-8";
        info.domains.emplace_back(catalogue_name);
        info.paths.push_back(folder.string());
        info.callback = [&](const std::string&, const std::string&) { return std::vector<char>(compiled.begin(), compiled.end()); };
        try {
            // Only the words: Boost.Locale's whole ICU locale takes some twenty times as long to make.
            auto* const facet = boost::locale::gnu_gettext::create_messages_facet<char>(info);
            messages_owner = std::locale(std::locale::classic(), facet);
            messages = facet;
        } catch (const std::exception&) {
            complain_of_damage(wanted);
            return;
        }
        code = wanted;
        right_to_left = uloc_isRightToLeft(code.c_str()) != 0;
        if (code != "en") {
            icu_locale = icu::Locale((code + "@numbers=latn").c_str());
        }
    }

    bool has_whole_day_clock() {
        if (!whole_day_clock) {
            whole_day_clock = false;
            UErrorCode status = U_ZERO_ERROR;
            icu::Locale likely(code.c_str());
            likely.addLikelySubtags(status);
            const std::unique_ptr<icu::DateTimePatternGenerator> generator(icu::DateTimePatternGenerator::createInstance(likely, status));
            if (U_SUCCESS(status) && std::strcmp(likely.getCountry(), "GB") != 0 && std::strcmp(likely.getCountry(), "US") != 0) {
                const UDateFormatHourCycle hours = generator->getDefaultHourCycle(status);
                whole_day_clock = U_SUCCESS(status) && (hours == UDAT_HOUR_CYCLE_23 || hours == UDAT_HOUR_CYCLE_24);
            }
        }
        return *whole_day_clock;
    }

    std::string capitalised(const std::string& words) const {
        const icu::UnicodeString text = icu::UnicodeString::fromUTF8(words);
        const int32_t first = text.moveIndex32(0, 1);
        icu::UnicodeString big(text, 0, first);
        return utf8(big.toUpper(icu_locale).append(text, first, text.length() - first));
    }

    // A date in the order this language has it, for ICU's skeleton of what shall be in it.
    std::string format(const char* skeleton, const LocalTime& when) {
        std::unique_ptr<icu::SimpleDateFormat>& kept = formats[skeleton];
        UErrorCode status = U_ZERO_ERROR;
        if (!kept) {
            const std::unique_ptr<icu::DateTimePatternGenerator> generator(
                icu::DateTimePatternGenerator::createInstance(icu_locale, status));
            if (U_FAILURE(status)) {
                return {};
            }
            icu::UnicodeString pattern = generator->getBestPattern(icu::UnicodeString(skeleton), status);
            // In Britain the day comes before the month, whichever order ICU has for a language that is also written elsewhere.
            if (const auto month = pattern.indexOf(u'M'), day = pattern.indexOf(u'd'); month >= 0 && day > month) {
                pattern = pattern.indexOf(u'E') >= 0 ? u"EEEE, d MMMM" : u"d MMMM";
            }
            kept = std::make_unique<icu::SimpleDateFormat>(pattern, icu_locale, status);
            if (U_FAILURE(status)) {
                kept.reset();
                return {};
            }
            kept->adoptTimeZone(icu::TimeZone::getGMT()->clone());
        }
        // The fields are local already: handed to ICU as if they were Greenwich's.
        icu::UnicodeString text;
        const std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(*icu::TimeZone::getGMT(), icu_locale, status));
        if (U_FAILURE(status)) {
            return {};
        }
        calendar->clear();
        calendar->set(when.year, when.month, when.day, 12, 0);
        kept->format(calendar->getTime(status), text);
        return U_FAILURE(status) ? std::string() : utf8(text);
    }
};

Language::Language(std::filesystem::path folder, std::string_view code) : m_parts(std::make_unique<Parts>()) {
    tzset();
    m_parts->load(folder, code);
}
Language::~Language() = default;
Language::Language(Language&&) noexcept = default;
Language& Language::operator=(Language&&) noexcept = default;

const std::string& Language::code() const {
    return m_parts->code;
}
const std::string& Language::complaint() const {
    return m_parts->complaint;
}
std::vector<std::string> Language::missing() const {
    return {m_parts->missing.begin(), m_parts->missing.end()};
}
bool Language::right_to_left() const {
    return m_parts->right_to_left;
}

std::vector<std::string> Language::installed(const std::filesystem::path& folder) {
    std::vector<std::string> codes;
    std::error_code ignored;
    for (fs::directory_iterator entry(folder, ignored), end; !ignored && entry != end; entry.increment(ignored)) {
        const bool by_translator = entry->path().extension() == ".po";
        std::string code = by_translator ? entry->path().stem().string() : entry->path().filename().string();
        std::error_code unreadable;
        const fs::path catalogue = by_translator ? entry->path() : catalogue_in(folder, code);
        if (code != "en" && looks_like_a_language(code) && fs::is_regular_file(catalogue, unreadable)) {
            codes.push_back(std::move(code));
        }
    }
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    codes.insert(codes.begin(), "en");
    return codes;
}

std::string Language::own_name(std::string_view code) {
    const icu::Locale locale{std::string(code).c_str()};
    icu::UnicodeString name;
    locale.getDisplayLanguage(locale, name);
    if (name.isEmpty()) {
        return std::string(code);
    }
    // Many languages write their own name small within a sentence; on a button it stands alone.
    icu::UnicodeString first(name, 0, name.moveIndex32(0, 1));
    return utf8(first.toUpper(locale).append(name, first.length(), name.length() - first.length()));
}

const std::string& Language::operator()(const char* msgid) const {
    Parts& parts = *m_parts;
    if (const auto known = parts.words.find(std::string_view(msgid)); known != parts.words.end()) {
        return known->second;
    }
    const char* translated = parts.find(msgid);
    if (translated == nullptr) {
        if (parts.messages != nullptr && *msgid != '\0') {
            parts.missing.insert(msgid);
        }
        const char* bar = std::strchr(msgid, '|');
        translated = bar != nullptr ? bar + 1 : msgid;
    }
    return parts.words.emplace(msgid, translated).first->second;
}

std::string Language::count(const char* one, const char* many, std::int64_t n) const {
    const char* words = m_parts->find_plural(one, n);
    if (words == nullptr) {
        if (m_parts->messages != nullptr) {
            m_parts->missing.insert(one);
        }
        words = n == 1 ? one : many;
    }
    return replace_all(words, "{n}", std::to_string(n));
}

namespace {

// Whether words end as a sentence does, a closing quotation mark apart.
bool ends_a_sentence(std::string_view words) {
    for (const std::string_view mark : {"”", "“", "\""}) {
        if (words.ends_with(mark)) {
            words.remove_suffix(mark.size());
        }
    }
    constexpr std::string_view ends[] = {".", "?", "!", "…", "۔", "؟", "।"};
    return std::any_of(std::begin(ends), std::end(ends), [words](std::string_view end) { return words.ends_with(end); });
}

} // namespace

std::string Language::with(const char* msgid, std::initializer_list<std::string_view> values) const {
    const std::string& words = (*this)(msgid);
    std::string result;
    result.reserve(words.size() + 32);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool mark = words[at] == '{' && at + 2 < words.size() && words[at + 2] == '}' && words[at + 1] >= '1' && words[at + 1] <= '9';
        const std::size_t which = mark ? static_cast<std::size_t>(words[at + 1] - '1') : 0;
        if (mark && which < values.size()) {
            result += values.begin()[which];
            at += 2;
            // "Where to go?" ends its own sentence: no full stop after that, and no colon before what is told of it.
            if (ends_a_sentence(values.begin()[which])) {
                const std::string_view rest = std::string_view(words).substr(at + 1);
                for (const std::string_view stop : {".", "۔", "।"}) {
                    at += rest.starts_with(stop) ? stop.size() : 0;
                }
                at += rest.starts_with(": {") ? 1 : 0;
            }
        } else {
            result += words[at];
        }
    }
    return result;
}

std::string Language::weekday(std::int64_t wall_ms) const {
    const LocalTime when = local_time(wall_ms);
    std::string name = m_parts->code == "en" ? std::string() : m_parts->format("EEEE", when);
    return name.empty() ? english_days[static_cast<std::size_t>(when.weekday)] : m_parts->capitalised(name);
}

std::string Language::day_and_month(std::int64_t wall_ms) const {
    const LocalTime when = local_time(wall_ms);
    std::string name = m_parts->code == "en" ? std::string() : m_parts->format("dMMMM", when);
    return name.empty() ? std::to_string(when.day) + " " + english_months[static_cast<std::size_t>(when.month)] : name;
}

std::string Language::full_date(std::int64_t wall_ms) const {
    std::string name = m_parts->code == "en" ? std::string() : m_parts->format("EEEEdMMMM", local_time(wall_ms));
    return name.empty() ? weekday(wall_ms) + " " + day_and_month(wall_ms) : m_parts->capitalised(name);
}

std::string Language::date_and_year(std::int64_t wall_ms) const {
    const LocalTime when = local_time(wall_ms);
    std::string name = m_parts->code == "en" ? std::string() : m_parts->format("yMMMMd", when);
    return name.empty() ? day_and_month(wall_ms) + " " + std::to_string(when.year) : name;
}

std::string Language::short_weekday(std::int64_t wall_ms) const {
    const LocalTime when = local_time(wall_ms);
    std::string name = m_parts->code == "en" ? std::string() : m_parts->format("ccc", when);
    return name.empty() ? std::string(english_days[static_cast<std::size_t>(when.weekday)]).substr(0, 3) : name;
}

std::string Language::month_and_year(std::int64_t wall_ms) const {
    const LocalTime when = local_time(wall_ms);
    std::string name = m_parts->code == "en" ? std::string() : m_parts->format("yMMMM", when);
    return name.empty() ? std::string(english_months[static_cast<std::size_t>(when.month)]) + " " + std::to_string(when.year) : name;
}

std::string Language::time(std::int64_t wall_ms) const {
    const LocalTime when = local_time(wall_ms);
    std::array<char, 16> text{};
    const int hour = m_parts->code != "en" && m_parts->has_whole_day_clock() ? when.hour : (when.hour + 11) % 12 + 1;
    const int length = std::snprintf(text.data(), text.size(), "%d:%02d", hour, when.minute);
    return {text.data(), static_cast<std::size_t>(length)};
}

std::string Language::time_24(std::int64_t wall_ms) const {
    const LocalTime when = local_time(wall_ms);
    std::array<char, 16> text{};
    const int length = std::snprintf(text.data(), text.size(), "%02d:%02d", when.hour, when.minute);
    return {text.data(), static_cast<std::size_t>(length)};
}

int Language::compare(std::string_view a, std::string_view b) const {
    UErrorCode status = U_ZERO_ERROR;
    if (!m_parts->collator) {
        m_parts->collator.reset(icu::Collator::createInstance(m_parts->icu_locale, status));
        if (U_FAILURE(status)) {
            m_parts->collator.reset();
            return a.compare(b);
        }
    }
    const auto order = m_parts->collator->compareUTF8(icu::StringPiece(a.data(), static_cast<int32_t>(a.size())),
                                                      icu::StringPiece(b.data(), static_cast<int32_t>(b.size())), status);
    return order == UCOL_LESS ? -1 : order == UCOL_GREATER ? 1 : 0;
}

} // namespace widgets
