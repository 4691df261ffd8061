// alongside drive: a program operates the whole kiosk, one command a line in, one line of JSON out.
#include <CLI/CLI.hpp>
#include <cmath>
#include <iostream>

#include "app/commands/commands.h"
#include "app/commands/drive_words.h"
#include "app/commands/options.h"
#include "app/commands/wall_time.h"
#include "data/seed.h"

namespace app {
namespace {

constexpr double longest_wait_secs = 400.0 * 86'400;

// A command that cannot be done; the run goes on.
class CannotBeDone : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

std::int64_t milliseconds_from(std::string_view seconds) {
    const std::optional<double> value = decimal_from(seconds);
    if (!value || *value < 0 || *value > longest_wait_secs) {
        throw CannotBeDone("seconds are a number from 0 to 400 days, not \"" + std::string(seconds) + "\"");
    }
    return std::llround(*value * 1000);
}

[[noreturn]] void no_such_item(const std::string& what) {
    throw CannotBeDone("there is no enabled item with the " + what);
}

// What one line asks for, and its answer.
class Driver {
public:
    explicit Driver(Operator& kiosk) : m_kiosk(kiosk) {}
    bool has_quit() const { return m_quit; }

    std::string answer(const std::string& line) {
        try {
            const std::size_t space = std::min(line.find(' '), line.size());
            const std::string word = line.substr(0, space);
            return obey(word, space < line.size() ? line.substr(space + 1) : std::string());
        } catch (const std::exception& error) {
            return error_json(error.what());
        }
    }

private:
    std::string obey(const std::string& word, const std::string& rest) {
        if (word == "tap") return tap(rest);
        if (word == "tap-id") return tap_id(rest);
        if (word == "tap-at") return tap_at(rest);
        if (word == "hold") return hold(rest);
        if (word == "touch") return touch(rest);
        if (word == "type") return type(rest);
        if (word == "key") return key(rest);
        if (word == "wait") return wait(rest);
        if (word == "clock") return clock(rest);
        if (word == "shot") return shot(rest);
        if (!rest.empty()) throw CannotBeDone("\"" + word + "\" is no command, or takes nothing after it");
        if (word == "screen") return screen_json(m_kiosk);
        if (word == "speech") return speech_json(m_kiosk.speech().take_said());
        if (word == "stats") return stats_json(m_kiosk.shell().counts(), m_kiosk.home().counts());
        if (word == "quit") {
            m_quit = true;
            return bye_json();
        }
        throw CannotBeDone("\"" + word + "\" is no command: screen, tap, tap-id, tap-at, hold, touch, type, key, wait, clock, shot, speech, stats, quit");
    }

    std::string tap(const std::string& label) {
        if (!m_kiosk.tap(label)) no_such_item("label \"" + label + "\"");
        return screen_json(m_kiosk);
    }
    std::string tap_id(const std::string& id) {
        if (!m_kiosk.tap_id(id)) no_such_item("id \"" + id + "\"");
        return screen_json(m_kiosk);
    }
    std::string tap_at(const std::string& rest) {
        const std::vector<std::string_view> words = split_words(rest);
        const std::optional<double> x = words.size() == 2 ? decimal_from(words[0]) : std::nullopt;
        const std::optional<double> y = words.size() == 2 ? decimal_from(words[1]) : std::nullopt;
        if (!x || !y) throw CannotBeDone("tap-at takes two numbers, x and y in pixels");
        m_kiosk.tap_at(static_cast<float>(*x), static_cast<float>(*y));
        return screen_json(m_kiosk);
    }
    std::string hold(const std::string& rest) {
        const std::size_t last = rest.rfind(' ');
        if (last == std::string::npos) throw CannotBeDone("hold takes a label and seconds");
        const std::string label = rest.substr(0, last);
        if (!m_kiosk.hold(label, milliseconds_from(rest.substr(last + 1)))) no_such_item("label \"" + label + "\"");
        return screen_json(m_kiosk);
    }
    std::string touch(const std::string& rest) {
        std::vector<TouchStep> steps;
        for (const std::string_view word : split_words(rest)) {
            const std::optional<TouchStep> step = touch_step_from(word);
            if (!step) throw CannotBeDone("\"" + std::string(word) + "\" is no touch: down:x,y move:x,y up:x,y wait:ms, down2:x,y for a second finger");
            steps.push_back(*step);
        }
        if (steps.empty()) throw CannotBeDone("touch takes events, such as down:100,100 wait:60 up:100,100");
        for (const TouchStep& step : steps) {
            if (step.phase) {
                m_kiosk.finger(*step.phase, step.x, step.y, step.finger);
            } else {
                m_kiosk.wait(step.wait_ms);
            }
        }
        m_kiosk.settle();
        return screen_json(m_kiosk);
    }
    std::string type(const std::string& text) {
        if (text.empty()) throw CannotBeDone("type takes the text to type");
        m_kiosk.type(text);
        return screen_json(m_kiosk);
    }
    std::string key(const std::string& name) {
        const std::optional<widgets::Key> which = key_from(name);
        if (is_other_key(name)) {
            m_kiosk.other_key(name);
            return screen_json(m_kiosk);
        }
        if (!which) throw CannotBeDone("\"" + name + "\" is no key: enter, space, backspace, undo_word, tab, tab_back, left, right, up, down, escape, f1 to f24");
        m_kiosk.key(*which);
        return screen_json(m_kiosk);
    }
    std::string wait(const std::string& seconds) {
        m_kiosk.wait(milliseconds_from(seconds));
        return screen_json(m_kiosk);
    }
    std::string clock(const std::string& text) {
        const std::optional<std::int64_t> wall_ms = wall_time_from(text);
        if (!wall_ms) throw CannotBeDone("clock takes a time such as 2026-11-21T09:00:00, not \"" + text + "\"");
        m_kiosk.set_wall(*wall_ms);
        return screen_json(m_kiosk);
    }
    std::string shot(const std::string& file) {
        if (file.empty()) throw CannotBeDone("shot takes the name of a file");
        m_kiosk.save_png(file);
        return shot_json(file);
    }

    Operator& m_kiosk;
    bool m_quit = false;
};

class DriveCommand final : public Command {
public:
    explicit DriveCommand(CLI::App* sub) : Command(sub) {
        sub->add_option("--data", m_data, "The data folder; made with an empty home if it is not there")->required();
        add_panel_options(*sub, m_panel);
        sub->add_option("--now", m_now, "The wall clock at the start, ISO 8601, local time unless it says otherwise; else that of the newest entry");
        sub->add_option("--language", m_language, "Spoken to whoever has not come in, such as en; else the home's");
        sub->add_option("--stick", m_stick, "A folder to read files from, in place of what is plugged in");
        m_seeded = sub->add_option("--seed", m_seed, "Makes ids the same in every run; never use it for a real home");
    }

    int run() override {
        OperatorOptions options;
        options.data = m_data;
        options.shell.panel = panel_of(m_panel, "1280x800");
        options.shell.assets = assets_or_error();
        options.shell.language = m_language;
        options.shell.stick = m_stick;
        if (!m_now.empty()) {
            options.now_ms = wall_time_from(m_now);
            if (!options.now_ms) throw WrongUsage("--now is a time such as 2026-11-21T09:00:00, not \"" + m_now + "\"");
        }
        if (m_seeded->count() > 0) data::use_seed(m_seed);

        Operator kiosk(std::move(options));
        Driver driver(kiosk);
        std::string line;
        while (!driver.has_quit() && std::getline(std::cin, line)) {
            if (!line.empty() && line.back() == '\r') line.pop_back();
            std::cout << driver.answer(line) << std::endl; // flushed at once: whoever asked is waiting
        }
        return went_well;
    }

private:
    std::string m_data, m_language, m_now, m_stick;
    PanelOptions m_panel;
    std::uint64_t m_seed = 0;
    CLI::Option* m_seeded = nullptr;
};

} // namespace

std::unique_ptr<Command> drive_command(CLI::App& line) {
    return std::make_unique<DriveCommand>(line.add_subcommand("drive", "Let a program operate the kiosk: commands in, JSON out, no display"));
}

} // namespace app
