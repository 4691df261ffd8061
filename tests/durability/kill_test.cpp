// The process is killed in mid-use, five hundred times, through drive: whatever it said was saved is there when it starts again.
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <random>
#include <string>

#include "data/moods.h"
#include "data/sign_in.h"
#include "data/verify.h"
#include "tests/catch.h"
#include "tests/stage/folder.h"
#include "tests/stage/house.h"
#include "app/commands/virtual_clock.h"

namespace {

constexpr int kills = 500;

// `alongside drive` as a child with both ends of its pipes.
class Drive {
public:
    explicit Drive(const std::filesystem::path& data) {
        std::array<int, 2> in{}, out{};
        REQUIRE(pipe2(in.data(), O_CLOEXEC) == 0);
        REQUIRE(pipe2(out.data(), O_CLOEXEC) == 0);
        m_child = fork();
        if (m_child == 0) {
            dup2(in[0], 0);
            dup2(out[1], 1);
            execl(ALONGSIDE_PROGRAM, ALONGSIDE_PROGRAM, "drive", "--data", data.c_str(), "--now", "2026-11-21T09:00:00", static_cast<char*>(nullptr));
            _exit(127);
        }
        close(in[0]);
        close(out[1]);
        m_in = in[1];
        m_out = fdopen(out[0], "r");
    }
    Drive(const Drive&) = delete;
    Drive& operator=(const Drive&) = delete;
    ~Drive() {
        kill_it();
        close(m_in);
        std::fclose(m_out);
    }

    void send(const std::string& command) {
        const std::string line = command + '\n';
        static_cast<void>(!write(m_in, line.data(), line.size()));
    }
    // One answer; empty when the process is gone.
    std::string answer() {
        std::string line;
        int byte = 0;
        while ((byte = std::fgetc(m_out)) != EOF && byte != '\n') {
            line.push_back(static_cast<char>(byte));
        }
        return byte == '\n' ? line : std::string();
    }
    void kill_it() {
        if (m_child > 0) {
            kill(m_child, SIGKILL);
            waitpid(m_child, nullptr, 0);
            m_child = 0;
        }
    }

private:
    pid_t m_child = 0;
    int m_in = -1;
    std::FILE* m_out = nullptr;
};

} // namespace

TEST_CASE("Killed five hundred times in mid-use, the kiosk keeps every feeling that it thanked for") {
    signal(SIGPIPE, SIG_IGN);
    stage::Folder folder;
    const std::filesystem::path path = folder.path() / "home";
    const app::VirtualClock clock(1'795'000'000'000, "before the kills");
    data::PersonId rose{};
    {
        data::Home home = data::Home::open(path, clock);
        rose = stage::furnish(home, 1'795'000'000'000).rose;
    }
    std::mt19937 random(500);
    int thanked = 0;
    for (int time = 0; time < kills; ++time) {
        Drive drive(path);
        for (const char* command : {"tap I live here", "tap Rose", "tap How I feel"}) {
            drive.send(command);
            REQUIRE_FALSE(drive.answer().empty());
        }
        // Killed at some moment of the tap that saves, or of what follows it.
        drive.send("tap Happy");
        drive.send("tap Back");
        const int answers = std::uniform_int_distribution<int>(0, 2)(random);
        for (int read = 0; read < answers; ++read) {
            const std::string answer = drive.answer();
            thanked += read == 0 && answer.find("\"screen\":\"feeling_about\"") != std::string::npos;
        }
        if (answers == 0) {
            usleep(static_cast<useconds_t>(std::uniform_int_distribution<int>(0, 4000)(random)));
        }
        drive.kill_it();
    }
    data::Home home = data::Home::open(path, clock);
    const data::Viewer viewer = data::come_in_as_resident(home, rose, {}).viewer;
    const auto kept = static_cast<int>(data::moods_of(home, viewer, rose, 10'000).size());
    std::printf("%d kills, %d feelings thanked for, %d kept\n", kills, thanked, kept);
    CHECK(thanked > kills / 2);
    CHECK(kept >= thanked);
    for (const data::Finding& finding : data::verify(home)) {
        INFO(finding.checked << ": " << finding.detail);
        CHECK(finding.good);
    }
}
