// The ways of the curious one through running the home: people, what they come in with, circles, phrases, the home, a list on a stick.
#include <filesystem>
#include <fstream>

#include "data/people.h"
#include "tests/stage/explorer.h"

namespace stage {

void Explorer::run_the_home() {
    m_stage.come_in_as("Rose"); // puts a lock on, looks at it, and takes it away
    for (const char* step : {"comfort", "own-lock", "pictures", "lock-picture-1", "lock-picture-2", "lock-picture-3", "lock-picture-1", "lock-picture-2", "lock-picture-3",
                             "back", "no-pictures", "yes", "lock-picture-1", "lock-picture-2", "lock-picture-3"}) {
        reach(step);
    }
    leave();
    const auto grace = [this](std::initializer_list<std::string_view> ids) {
        m_stage.come_in_as_staff(grace_badge);
        reach("running");
        for (const std::string_view id : ids) {
            if (id.starts_with("write ")) {
                m_stage.type(id.substr(6));
                look_if_new();
                reach("send");
            } else if (id == "pin") {
                reach(id), m_stage.digits("24"), look_if_new();
                m_stage.enter_pin("6810"), look_if_new();
            } else if (!reach(id)) {
                break;
            }
        }
        leave();
    };
    data::tell_set_up(m_stage.home(), (m_stage.come_in_as_staff(grace_badge), m_stage.viewer()), data::SetUp::begun);
    leave();
    grace({"set-up", "go-on", "add"});
    grace({"set-up", "shifts", "time-", "time-"});
    grace({"people", "family", "add", "write Nell", "undo"});
    grace({"people", "partners", "add", "write Nisha", "leaving", "finished", "leave", "came-back"});
    grace({"people", "left"});
    grace({"people", "residents", "person-", "picture"});
    grace({"people", "residents", "person-", "language"});
    grace({"people", "residents", "person-", "on-glass", "undo"});
    grace({"people", "residents", "person-", "comes-in", "pictures"});
    grace({"people", "residents", "person-", "leaving", "died"});
    grace({"people", "residents", "add", "write Wilf", "leaving", "moved", "leave"});
    grace({"people", "left", "person-"});
    grace({"people", "staff", "person-", "manager"});
    grace({"people", "staff", "person-", "job"});
    grace({"badges", "person-", "badge"});
    grace({"badges", "person-", "pin"});
    grace({"badges", "person-", "no-pin"});
    grace({"badges", "family", "person-"});
    grace({"people", "family", "person-", "circle", "person-", "relation"});
    grace({"circles", "person-", "add", "new-partner"});
    grace({"circles", "person-", "add", "person-", "own-words"});
    grace({"people", "partners", "person-", "circle", "add"});
    grace({"phrases", "phrases-5", "ready-2"});
    grace({"phrases", "phrases-5", "add", "write The garden door sticks"});
    grace({"phrases", "phrases-7", "add", "write I would like my shawl", "language-2"});
    grace({"phrases", "phrases-7", "sentence-", "take-away", "undo"});
    grace({"the-home", "home-name"});
    grace({"the-home", "languages", "language-2", "language-2"});
    grace({"the-home", "home-language"});
    grace({"the-home", "evening-shift"});
    const std::filesystem::path stick = m_stage.folder() / "stick";
    grace({"people-file"});
    std::filesystem::create_directories(stick);
    std::ofstream(stick / "Moving in.csv") << "Name,Called,Role,Language,Job\nIda Moss,Ida,resident,Polish,\n,,resident,,\nCy Fox,,cook,,\nRose Ellery,Rose,resident,,\nJo Vane,,staff,,Cook\n";
    std::ofstream(stick / "Holiday.csv") << "no list";
    grace({"people-file", "file-1"});
    grace({"people-file", "file-2"});
    m_stage.slow_stick(1.6); // it is told, and can be stopped
    grace({"people-file", "stop-stick"});
    m_stage.come_in_as_staff(grace_badge);
    if (reach("running") && reach("people-file")) {
        m_stage.wait(1);
        reach("file-1");
    }
    leave();
    m_stage.slow_stick(0);
    std::filesystem::remove_all(stick);
    data::tell_set_up(m_stage.home(), (m_stage.come_in_as_staff(grace_badge), m_stage.viewer()), data::SetUp::finished);
    leave();
}

} // namespace stage
