// Writes a small gettext catalogue (.mo) for tests that need another language without waiting for its translators.
#pragma once
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <map>
#include <string>

// Forms of a plural, as a catalogue keeps them: of the msgid two, of its translation as many as the language has.
inline std::string plural(std::initializer_list<std::string> forms) {
    std::string joined;
    for (const std::string& form : forms) {
        joined += (joined.empty() ? std::string() : std::string(1, '\0')) + form;
    }
    return joined;
}

// `words`: msgid to translation. `folder` is what Language takes. The format: gettext manual, "The Format of GNU MO Files".
inline void write_catalogue(const std::filesystem::path& folder, const std::string& code, std::map<std::string, std::string> words,
                            const std::string& plural_forms = "nplurals=2; plural=(n != 1);") {
    words[""] = "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: " + plural_forms + "\n";
    std::string tables, texts;
    const auto count = static_cast<unsigned>(words.size());
    const auto number = [](unsigned value) { return std::string(reinterpret_cast<const char*>(&value), sizeof value); };
    const unsigned texts_at = 28 + 16 * count;
    const auto add = [&](const std::string& text) {
        tables += number(static_cast<unsigned>(text.size())) + number(texts_at + static_cast<unsigned>(texts.size()));
        texts += text + '\0';
    };
    for (const auto& pair : words) {
        add(pair.first);
    }
    for (const auto& pair : words) {
        add(pair.second);
    }
    const auto file = folder / code / "LC_MESSAGES" / "alongside.mo";
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << number(0x950412de) << number(0) << number(count) << number(28)
                                          << number(28 + 8 * count) << number(0) << number(28 + 16 * count) << tables << texts;
}

// A folder that is gone when the test is over.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "alongside-test-XXXXXX").string();
        m_path = mkdtemp(name.data());
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};
