// What one durable entry costs, beside the least that the disk can do: a bare write and its sync.
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <stdexcept>

#include "app/commands/bench_figures.h"
#include "data/journal.h"
#include "data/people.h"
#include "data/sign_in.h"

namespace app {
namespace {

constexpr std::size_t bare_bytes = 200;

// The yardstick: appends bytes to a file and waits until they are on the disk.
class BareFile {
public:
    explicit BareFile(const std::filesystem::path& file) : m_file(::open(file.c_str(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600)) {
        if (m_file < 0) {
            throw std::runtime_error("The bench cannot write in " + file.parent_path().string() + ": choose another folder with --folder.");
        }
        m_bytes.fill('a');
    }
    BareFile(const BareFile&) = delete;
    BareFile& operator=(const BareFile&) = delete;
    ~BareFile() { ::close(m_file); }
    void append() {
        if (::write(m_file, m_bytes.data(), m_bytes.size()) != static_cast<ssize_t>(m_bytes.size()) || ::fdatasync(m_file) != 0) {
            throw std::runtime_error("The disk failed a plain write while it was measured.");
        }
    }

private:
    int m_file;
    std::array<char, bare_bytes> m_bytes{};
};

// What this process has handed to the disk, as the kernel counts it: whole pages, whatever the program wrote to them.
std::int64_t bytes_to_disk() {
    std::ifstream file("/proc/self/io");
    std::string name;
    for (std::int64_t value = 0; file >> name >> value;) {
        if (name == "write_bytes:") {
            return value;
        }
    }
    return -1;
}

} // namespace

void bench_appends(const BenchPlan& plan, Figures& figures) {
    const TemporaryFolder folder(plan.folder);
    const data::SystemClock clock;
    data::Home home = data::Home::open(folder.path() / "home", clock);
    const data::Viewer setting_up = data::set_up_viewer(home);
    const data::PersonId rose = data::add_person(home, setting_up, {data::Role::resident, "Rose", "", "pic-rose", "", "", true});
    const data::NewEntry entry{data::Kind::mood, rose, rose, data::Audience::care_team, data::EntryId::none, 2,
                               R"({"about":3,"words":"I slept right through, and the sun was in at eight."})"};
    BareFile bare(folder.path() / "bare");

    // As on the wall: a visit leaves a few entries, then the kiosk rests and moves the log into the file, so that the next one
    // writes over the log's beginning. Resting is not part of an append: nobody waits for it.
    constexpr int entries_a_visit = 5, warming_up = 20;
    const int pairs = plan.quick ? 100 : 500;
    std::vector<double> ours, theirs;
    for (int i = 0; i < pairs + warming_up; ++i) {
        if (i % entries_a_visit == 0) {
            home.rest();
        }
        const Stopwatch first;
        home.journal().append(entry);
        const double append_ms = first.ms();
        const Stopwatch second;
        bare.append();
        if (i >= warming_up) { // the first ones find their places on the disk
            ours.push_back(append_ms);
            theirs.push_back(second.ms());
        }
    }
    const double our_ms = median(ours), their_ms = median(theirs);
    figures.push_back({"durable append, p50 of " + std::to_string(pairs) + " taken in turn", in_ms(our_ms) + " = " + with_digits(our_ms / their_ms, 2) + " ×",
                       in_ms(their_ms) + ", a bare 200-byte write + fdatasync", "≤ 1.3 ×", our_ms <= 1.3 * their_ms, our_ms, their_ms, "ms"});

    constexpr int visits = 40;
    home.rest();
    const std::int64_t disk_before = bytes_to_disk(), log_before = home.counts().wal_bytes;
    for (int visit = 0; visit < visits; ++visit) {
        for (int i = 0; i < entries_a_visit; ++i) {
            home.journal().append(entry);
        }
        home.rest();
    }
    const double appends = visits * entries_a_visit;
    const double log_kb = static_cast<double>(home.counts().wal_bytes - log_before) / appends / 1000;
    const double disk_kb = static_cast<double>(bytes_to_disk() - disk_before) / appends / 1000;
    const bool counted = disk_before >= 0 && disk_kb > 0;
    const double kb = counted ? disk_kb : log_kb;
    figures.push_back({"bytes written per append", with_digits(kb, 1) + (counted ? " kB, log + checkpoint every 5 entries (/proc/self/io)" : " kB, log alone (the kernel does not count here)"),
                       with_digits(log_kb, 1) + " kB of it in the log; the entry itself 0.2 kB", "≤ 20 kB", kb <= 20, kb, log_kb, "kB"});
}

} // namespace app
