// alongside people: takes in a list of those who live and work here from a file, as the kiosk takes one from a stick.
#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/commands/temporary_folder.h"
#include "app/screens/people_parts.h"
#include "app/screens/people_words.h"
#include "app/stick.h"
#include "data/people.h"
#include "data/people_file.h"
#include "data/sign_in.h"

namespace app {
namespace {

// What the words in a list mean in any language that is installed: there may be no home yet to say which.
data::PeopleWords words_of_all(const std::filesystem::path& languages) {
    const auto installed = widgets::Language::installed(languages);
    data::PeopleWords all = people_words(widgets::Language(languages, "en"), installed);
    for (const std::string& code : installed) {
        const data::PeopleWords one = people_words(widgets::Language(languages, code), {});
        all.columns.insert(all.columns.end(), one.columns.begin(), one.columns.end());
        all.roles.insert(all.roles.end(), one.roles.begin(), one.roles.end());
        all.answers.insert(all.answers.end(), one.answers.begin(), one.answers.end());
    }
    return all;
}

// The manager with that badge; or with that PIN, where one alone has a PIN.
data::SignIn manager_with(data::Home& home, const std::string& secret) {
    const data::SignIn by_badge = data::come_in_with_badge(home, secret);
    if (by_badge.result == data::SignInResult::welcome) {
        return by_badge;
    }
    std::vector<data::Person> managers = data::staff(home, data::Viewer::house());
    std::erase_if(managers, [](const data::Person& one) { return one.role != data::Role::manager || !one.has_pin; });
    return managers.size() == 1 ? data::come_in_with_pin(home, managers.front().id, data::PersonId::none, secret) : by_badge;
}

// Whoever sets the home up; from then on a manager.
data::Viewer whoever_may(data::Home& home) {
    if (data::can_be_set_up(home)) {
        return data::set_up_viewer(home);
    }
    std::cout << "This home is set up already. A manager's badge or PIN: " << std::flush;
    std::string secret;
    std::getline(std::cin, secret);
    std::cout << '\n';
    const data::SignIn in = manager_with(home, secret);
    if (in.result != data::SignInResult::welcome || in.viewer.role() != data::Role::manager) {
        throw data::Error(data::Trouble::refused, "This home is set up already, and that was no manager's badge or PIN: nothing was changed.");
    }
    return in.viewer;
}

std::string lines(std::size_t count) { return std::to_string(count) + (count == 1 ? " line" : " lines"); }

class PeopleCommand final : public Command {
public:
    explicit PeopleCommand(CLI::App* sub) : Command(sub) {
        sub->add_option("file", m_file, "The list, as CSV or Unicode text from a spreadsheet. Headings: name, called, role, language, job, name on the glass")->required();
        sub->add_option("--data", m_data, "The data folder; else " + usual_data_folder().string());
        sub->add_flag("--check", m_check, "Only say what would become of each line: nothing is changed");
        sub->add_flag("--good-lines", m_good_lines, "Take in the good lines where others are wrong; else it is all of them or nobody");
    }

    int run() override {
        const std::filesystem::path languages = assets_or_error() / "languages";
        const widgets::Language english(languages, "en");
        data::PeopleFile list = opened(languages, english);
        const std::filesystem::path folder = m_data.empty() ? usual_data_folder() : std::filesystem::path(m_data);
        std::optional<TemporaryFolder> passing; // in place of a home that is not there yet, so that looking at a list leaves none behind
        if (m_check && !std::filesystem::exists(folder)) {
            passing.emplace();
        }
        const data::SystemClock clock;
        data::Home home = data::Home::open(passing ? passing->path() : folder, clock);
        const data::Viewer by = whoever_may(home);
        data::look_through(home, by, list);
        tell(english, list);
        if (m_check && list.bad.empty()) {
            return went_well;
        }
        if (m_check) {
            throw data::Error(data::Trouble::refused, lines(list.bad.size()) + " cannot be taken in.");
        }
        if (list.good.empty() || (!list.bad.empty() && !m_good_lines)) {
            throw data::Error(data::Trouble::refused, "Nobody was taken in: " + lines(list.bad.size()) + " cannot be. Put them right, or take in the others with --good-lines.");
        }
        if (data::can_be_set_up(home)) {
            data::tell_set_up(home, by, data::SetUp::begun); // its first manager is still to come
        }
        const auto pictures = own_pictures();
        const auto written = data::take_in(home, by, list, std::vector<std::string>(pictures.begin(), pictures.end()));
        std::cout << "Taken in: " << lines(written.size()) << ". Whoever works here still needs a badge or a PIN: the kiosk's first page goes on with that.\n";
        return went_well;
    }

private:
    data::PeopleFile opened(const std::filesystem::path& languages, const widgets::Language& english) const {
        bool too_large = false;
        std::error_code trouble; // then it is read as it is named, which says the rest
        const std::filesystem::path file = std::filesystem::canonical(m_file, trouble);
        const auto bytes = read_whole(trouble ? std::filesystem::path(m_file) : file, data::largest_people_file, too_large);
        data::PeopleFile list;
        if (bytes) {
            list = data::read_people_file(*bytes, words_of_all(languages));
        } else {
            list.trouble = too_large ? data::PeopleTrouble::too_large : data::PeopleTrouble::unreadable;
        }
        if (list.trouble == data::PeopleTrouble::unreadable) {
            throw data::Error(data::Trouble::cannot_open, m_file + " cannot be read. Nothing was taken in.");
        }
        if (list.trouble != data::PeopleTrouble::none) {
            const PeopleTroubleWords wrong = trouble_words(list.trouble);
            throw data::Error(data::Trouble::refused, english(wrong.title) + ". " + english(wrong.text));
        }
        return list;
    }

    // Names go to whoever gave the file, and nowhere else: a complaint has none in it.
    static void tell(const widgets::Language& english, const data::PeopleFile& list) {
        for (std::size_t i = 0; i < list.good.size(); ++i) {
            const data::Person& person = list.good[i];
            const bool lives_here = person.role == data::Role::resident;
            std::cout << "good  line " << list.lines[i] << ": " << (person.full_name.empty() ? person.name : person.full_name) << ", "
                      << english(lives_here ? "Lives here" : person.role == data::Role::manager ? "Manager" : "Works here") << '\n';
        }
        for (const data::PeopleFile::Bad& bad : list.bad) {
            std::cout << "WRONG line " << bad.line << (bad.name.empty() ? std::string() : ", " + bad.name) << ": " << bad_line_words(english, bad) << '\n';
        }
        std::cout << lines(list.good.size()) << " can be taken in, " << lines(list.bad.size()) << " cannot.\n";
    }

    std::string m_file, m_data;
    bool m_check = false, m_good_lines = false;
};

} // namespace

std::unique_ptr<Command> people_command(CLI::App& line) {
    return std::make_unique<PeopleCommand>(line.add_subcommand("people", "Take in a list of those who live and work here, from a spreadsheet"));
}

} // namespace app
