// The thread that reads photographs: it has a list of files to read and a place to put what came of them, and nothing else.
#include "widgets/photograph_shelf.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <fstream>
#include <mutex>
#include <thread>
#include <utility>

namespace widgets {

namespace {

namespace fs = std::filesystem;

struct Job {
    std::size_t index = 0;
    fs::path file;
    bool whole = false;
};

struct Result {
    std::size_t index = 0;
    bool whole = false;
    Photograph photograph;
};

// In pieces, so that it can be stopped between two of them. A link is not followed: it may lead out of the stick.
template <typename Goes>
Photograph read_file(const Job& job, Goes goes_on) {
    constexpr std::size_t piece = 256 * 1024;
    std::error_code trouble;
    if (fs::symlink_status(job.file, trouble).type() != fs::file_type::regular) {
        return {PhotographTrouble::unreadable};
    }
    const auto size = fs::file_size(job.file, trouble);
    if (trouble) {
        return {PhotographTrouble::unreadable};
    }
    if (size > largest_photograph_file) {
        return {PhotographTrouble::too_large_a_file};
    }
    std::vector<unsigned char> bytes(static_cast<std::size_t>(size));
    std::ifstream in(job.file, std::ios::binary);
    for (std::size_t at = 0; at < bytes.size() && goes_on();) {
        const std::size_t wanted = std::min(piece, bytes.size() - at);
        in.read(reinterpret_cast<char*>(bytes.data()) + at, static_cast<std::streamsize>(wanted));
        if (!in || static_cast<std::size_t>(in.gcount()) != wanted) {
            return {PhotographTrouble::unreadable}; // the stick was pulled out
        }
        at += wanted;
    }
    return goes_on() ? read_photograph(bytes, job.whole ? photograph_side_px : PhotographShelf::small_side_px) : Photograph{PhotographTrouble::unreadable};
}

} // namespace

struct PhotographShelf::Parts {
    std::optional<std::int64_t> each_takes_ms;
    std::vector<fs::path> files;
    std::vector<std::optional<Photograph>> small;
    std::optional<Photograph> whole;
    std::size_t made = 0;
    std::int64_t begun_ms = -1; // without a thread: when the first job that is left was begun

    std::mutex mutex; // guards what follows
    std::condition_variable changed;
    std::deque<Job> jobs;
    std::vector<Result> results;
    int round = 0;    // of jobs: results of an earlier one are not wanted any more
    bool busy = false, ends = false, over = false, is_alone = false;
    std::thread thread;

    // True where nobody waited for its end, so that what is here is the thread's own.
    bool work() {
        std::unique_lock lock(mutex);
        while (true) {
            changed.wait(lock, [this] { return ends || !jobs.empty(); });
            if (ends) {
                over = true;
                changed.notify_all();
                return is_alone;
            }
            const Job job = jobs.front();
            jobs.pop_front();
            const int its_round = round;
            busy = true;
            lock.unlock();
            Photograph photograph = read_file(job, [this, its_round] {
                const std::lock_guard still(mutex);
                return round == its_round && !ends;
            });
            lock.lock();
            if (round == its_round) {
                results.push_back({job.index, job.whole, std::move(photograph)});
            }
            busy = false;
            changed.notify_all();
        }
    }

    // The first job, where its time has come.
    bool do_one(std::int64_t now_ms) {
        if (jobs.empty()) {
            begun_ms = -1;
            return false;
        }
        begun_ms = begun_ms < 0 ? now_ms : begun_ms;
        const Job job = jobs.front();
        if (now_ms - begun_ms < *each_takes_ms * (job.whole ? 4 : 1)) {
            return false;
        }
        begun_ms += *each_takes_ms * (job.whole ? 4 : 1);
        jobs.pop_front();
        results.push_back({job.index, job.whole, read_file(job, [] { return true; })});
        return true;
    }

    void begin_anew() {
        ++round;
        jobs.clear();
        results.clear();
        begun_ms = -1;
        whole.reset();
    }
};

PhotographShelf::PhotographShelf(std::optional<std::int64_t> each_takes_ms) : m_parts(std::make_unique<Parts>()) {
    m_parts->each_takes_ms = each_takes_ms;
}

PhotographShelf::~PhotographShelf() {
    constexpr std::chrono::milliseconds moment{500};
    Parts& parts = *m_parts;
    if (!parts.thread.joinable()) {
        return;
    }
    std::unique_lock lock(parts.mutex);
    parts.ends = true;
    parts.changed.notify_all();
    if (parts.changed.wait_for(lock, moment, [&parts] { return parts.over; })) {
        lock.unlock();
        parts.thread.join();
        return;
    }
    parts.is_alone = true; // a stick does not answer: the thread ends when it can
    parts.thread.detach();
    [[maybe_unused]] const Parts* const its_own = m_parts.release();
}

void PhotographShelf::show(std::vector<fs::path> files) {
    Parts& parts = *m_parts;
    const std::lock_guard lock(parts.mutex);
    parts.begin_anew();
    parts.files = std::move(files);
    parts.small.assign(parts.files.size(), std::nullopt);
    parts.made = 0;
    for (std::size_t i = 0; i < parts.files.size(); ++i) {
        parts.jobs.push_back({i, parts.files[i], false});
    }
    if (!parts.each_takes_ms && !parts.thread.joinable()) { // a home without photographs needs no thread
        parts.thread = std::thread([&parts] {
            if (parts.work()) {
                const std::unique_ptr<Parts> ends_here(&parts);
            }
        });
    }
    parts.changed.notify_all();
}

void PhotographShelf::read(std::size_t index) {
    Parts& parts = *m_parts;
    const std::lock_guard lock(parts.mutex);
    if (index >= parts.files.size()) {
        return;
    }
    std::erase_if(parts.jobs, [](const Job& job) { return job.whole; });
    std::erase_if(parts.results, [](const Result& result) { return result.whole; });
    parts.jobs.push_front({index, parts.files[index], true});
    parts.whole.reset();
    parts.begun_ms = -1;
    parts.changed.notify_all();
}

void PhotographShelf::stop() {
    const std::lock_guard lock(m_parts->mutex);
    m_parts->begin_anew();
}

bool PhotographShelf::look(std::int64_t now_ms) {
    Parts& parts = *m_parts;
    const std::lock_guard lock(parts.mutex);
    while (parts.each_takes_ms && parts.do_one(now_ms)) {
    }
    const bool fresh = !parts.results.empty();
    for (Result& result : parts.results) {
        if (result.whole) {
            parts.whole = std::move(result.photograph);
        } else {
            parts.made += parts.small[result.index] ? 0 : 1;
            parts.small[result.index] = std::move(result.photograph);
        }
    }
    parts.results.clear();
    return fresh;
}

bool PhotographShelf::is_working() const {
    const std::lock_guard lock(m_parts->mutex);
    return !m_parts->jobs.empty() || m_parts->busy || !m_parts->results.empty();
}

std::size_t PhotographShelf::count() const { return m_parts->files.size(); }
std::size_t PhotographShelf::made() const { return m_parts->made; }
const Photograph* PhotographShelf::small(std::size_t index) const {
    return index < m_parts->small.size() && m_parts->small[index] ? &*m_parts->small[index] : nullptr;
}
std::optional<Photograph> PhotographShelf::take_whole() { return std::exchange(m_parts->whole, std::nullopt); }

void PhotographShelf::wait() {
    std::unique_lock lock(m_parts->mutex);
    m_parts->changed.wait(lock, [this] { return m_parts->jobs.empty() && !m_parts->busy; });
}

} // namespace widgets
