// What is touched for a note that is drawn, said or chosen, for a moment of the day, a partnership, the picture of a circle, and how
// heavy it is.
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <stdexcept>

#include "app/screens/partner_words.h"
#include "tests/days/visit.h"
#include "tests/stage/photographs.h"

namespace days {
namespace {

// Each a line of its own.
void draw_a_line(stage::Stage& kiosk, int act) {
    const widgets::PixelRect sheet = kiosk.item_id("sheet").rect;
    const auto across = [&sheet](float part) { return sheet.x + sheet.width * part; };
    const float y = sheet.y + sheet.height * (0.25F + 0.5F * static_cast<float>(act % 97) / 97), end = y + static_cast<float>(act % 13);
    kiosk.finger(widgets::FingerPhase::down, across(0.2F), y);
    for (int look = 1; look <= 6; ++look) {
        kiosk.finger(widgets::FingerPhase::move, across(0.2F + 0.1F * static_cast<float>(look)), end);
    }
    kiosk.finger(widgets::FingerPhase::up, across(0.8F), end);
    kiosk.wait(0.1);
}

class Doing {
public:
    Doing(Visit& visit, const Plan& plan, int at) : m_visit(visit), m_plan(plan), m_at(at), m_act(plan.acts[static_cast<std::size_t>(at)]) {}

    void it() {
        switch (m_act.what) {
        case What::moment: moment(); break;
        case What::partnership: begin(); break;
        case What::joined: open(), go({"yes"}); break;
        case What::shared: open(), go({"share", "add", "own-words"}), write(m_act.token), go({"together"}); break;
        case What::share_agreed: open(), go({"share", "agree"}); break;
        case What::share_opened: open(), go({"what-else", "readers", "team"}); break;
        case What::goal: open(), go({"goals", "new-goal", "own-words"}), write(m_act.token); break;
        case What::goal_step: open(), go({"goals", "goal-", "add-step", "own-words"}), write(m_act.token + m_act.typed); break;
        case What::step_done: open(), go({"goals", "goal-", "step-", "make-a-win", "win-" + std::to_string(m_act.number)}); break;
        case What::strands: say_how_we_are(); break;
        case What::looked: open(), go({"how-are-we", "look"}); break;
        case What::marked: put_in(); break;
        case What::moved: move(); break;
        case What::circle_shown: show_circle(); break;
        case What::weight: weigh(); break;
        default: throw std::runtime_error("nobody knows how this act is done");
        }
    }

private:
    bool own() const { return lives_here(m_act.by); }
    void go(std::initializer_list<std::string> ids) {
        for (const std::string& id : ids) {
            m_visit.touch(id);
        }
    }
    void write(const std::string& words) {
        m_visit.type(words);
        go({"send"});
    }

    void moment() {
        go({"residents", m_visit.person(m_act.about), "moment"});
        if (m_act.made == Made::photograph) {
            choose_how_made(m_visit, m_act.made, m_at);
            make_it(m_visit, m_act.made, m_at);
            go({"say-more", "in-words"});
        } else {
            go({"own-words"});
        }
        write(m_act.token);
        m_visit.remember(m_at);
    }

    const Act& asked() const { return m_plan.acts[static_cast<std::size_t>(m_act.of)]; }
    std::string other() const { return asked().by == m_act.by ? asked().named.back() : asked().by; }
    void list() {
        if (own()) {
            go({"say"});
        }
        go({"partnerships"});
    }
    void begin() {
        list();
        go({"begin"});
        if (works_here(m_act.by)) {
            go({"colleagues"});
        }
        go({m_visit.person(m_act.named.back()), "ask"});
        m_visit.remember(m_at);
    }
    void open() {
        list();
        go({m_visit.id("partnership-", m_act.of)});
    }
    // What the other one said stands nowhere, neither before nor after one's own answers.
    void say_how_we_are() {
        open();
        go({"how-are-we"});
        nothing_of_the_other();
        go({"strand-1"});
        for (const int picture : m_act.strands) {
            go({"strand-answer-" + std::to_string(picture)});
        }
        go({m_act.shows ? "show-it" : "keep-it"});
        nothing_of_the_other();
    }
    void nothing_of_the_other() {
        const std::set<std::string> there = lines_of_all_pages();
        for (int at = 0; at < m_at; ++at) {
            const Act& said = m_plan.acts[static_cast<std::size_t>(at)];
            for (std::size_t strand = 0; said.what == What::strands && said.of == m_act.of && strand < said.strands.size(); ++strand) {
                const std::string told = answer(said, strand);
                if (told != answer(m_act, strand) && there.contains(told)) {
                    throw std::runtime_error(m_act.by + " reads what " + said.by + " said: " + told + "\n" + m_visit.kiosk().all());
                }
            }
        }
    }
    static std::string answer(const Act& said, std::size_t strand) {
        return app::strand_words(static_cast<data::Strand>(strand + 1)).answers[static_cast<std::size_t>(said.strands[strand] - 1)].word;
    }
    std::set<std::string> lines_of_all_pages() {
        std::set<std::string> lines;
        for (int page = 0; page < 10; ++page) {
            for (const widgets::Item& item : m_visit.kiosk().items()) {
                std::istringstream label(item.label);
                for (std::string line; std::getline(label, line);) {
                    lines.insert(line);
                }
            }
            if (!m_visit.turn()) {
                break;
            }
        }
        return lines;
    }

    void to_circle() {
        if (works_here(m_act.by)) {
            go({"residents", m_visit.person(m_act.about)});
        }
        go({"circle"});
    }
    void put_in() {
        to_circle();
        go({"put-in", "kind-2", "own-words"});
        write(m_act.token);
        m_visit.remember(m_at);
        go({m_act.number == 1 ? "nearer" : "further"});
    }
    void move() {
        to_circle();
        go({m_visit.id("mark-", m_act.of), asked().number == 1 ? "further" : "nearer", "brings", "brings-2", "own-words"});
        write(m_act.token);
    }
    void show_circle() {
        to_circle();
        go({"put-in", "readers", "audience-" + std::to_string(static_cast<int>(m_act.readers) + 1)});
        if (m_act.readers == Readers::named) {
            go({m_visit.person(m_act.named.front())});
        }
    }

    void weigh() {
        go({"how-are-you", "weight-" + std::to_string(m_act.number)});
        if (m_act.need != 0) {
            go({"relief-" + std::to_string(m_act.need)});
        }
        go({"done"});
        go({"yes"}); // in whatever language it is said: it is counted
    }

    Visit& m_visit;
    const Plan& m_plan;
    int m_at;
    const Act& m_act;
};

} // namespace

void do_together(Visit& visit, const Plan& plan, int act) { Doing(visit, plan, act).it(); }

void choose_how_made(Visit& visit, Made how, int act) {
    if (how == Made::photograph) {
        const auto stick = visit.kiosk().folder() / "stick";
        const stage::PhotographFile file = stage::made_jpeg(320 + act % 50 * 4, 240);
        std::filesystem::create_directories(stick);
        std::ofstream(stick / "one.jpg", std::ios::binary).write(reinterpret_cast<const char*>(file.data()), static_cast<std::streamsize>(file.size()));
    }
    visit.touch(how == Made::drawn ? "draw" : how == Made::spoken ? "say-it" : "photograph");
}

void make_it(Visit& visit, Made how, int act) {
    stage::Stage& kiosk = visit.kiosk();
    switch (how) {
    case Made::typed: return;
    case Made::drawn:
        draw_a_line(kiosk, act);
        visit.touch("keep-drawing");
        break;
    case Made::spoken:
        visit.touch("record");
        kiosk.wait(1 + act % 3);
        visit.touch("stop-recording");
        visit.touch("keep-recording");
        break;
    case Made::photograph:
        kiosk.wait(1);
        visit.touch("photo-1");
        kiosk.wait(4);
        visit.touch("use");
        if (kiosk.screen() == app::ScreenName::photograph_agreed) { // a moment goes to a whole circle
            visit.touch("nobody");
        }
        std::filesystem::remove_all(kiosk.folder() / "stick");
        break;
    }
    visit.remember_kept(act);
}

} // namespace days
