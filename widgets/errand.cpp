// The thread of an errand, and what it shares with whoever asks.
#include "widgets/errand.h"

#include <algorithm>
#include <mutex>
#include <thread>
#include <utility>

namespace widgets {

struct Errand::Parts {
    std::optional<std::int64_t> takes_ms;
    bool working = false;
    int done = 0, of = 0;                  // as of the last look
    std::optional<std::string> made;
    Work work;                             // without a thread: what is to be done
    std::int64_t begun_ms = -1;            // without a thread
    std::thread thread;

    std::mutex mutex; // guards what follows
    bool wanted = false, finished = false;
    int now_done = 0, now_of = 0;
    std::string result;

    bool goes_on(int its_done, int its_of) {
        const std::lock_guard lock(mutex);
        now_done = its_done;
        now_of = its_of;
        return wanted;
    }

    void run(const Work& its_work) {
        std::string its_result = its_work([this](int its_done, int its_of) { return goes_on(its_done, its_of); });
        const std::lock_guard lock(mutex);
        result = std::move(its_result);
        finished = true;
    }

    // Done in place, a step of four at a time as far as can be seen.
    bool pretend(std::int64_t now_ms) {
        constexpr int steps = 4;
        begun_ms = begun_ms < 0 ? now_ms : begun_ms;
        const std::int64_t passed = now_ms - begun_ms;
        if (passed >= *takes_ms) {
            made = work([](int, int) { return true; });
            working = false;
            return true;
        }
        const int before = std::exchange(done, static_cast<int>(passed * steps / std::max<std::int64_t>(1, *takes_ms)));
        of = steps;
        return done != before;
    }
};

Errand::Errand(std::optional<std::int64_t> takes_ms) : m_parts(std::make_unique<Parts>()) { m_parts->takes_ms = takes_ms; }

Errand::~Errand() { stop(); }

void Errand::stop() {
    Parts& parts = *m_parts;
    {
        const std::lock_guard lock(parts.mutex);
        parts.wanted = false;
    }
    if (parts.thread.joinable()) {
        parts.thread.join(); // a step is short
    }
    parts.working = false;
    parts.made.reset();
    parts.done = parts.of = 0;
}

void Errand::begin(Work work) {
    stop();
    Parts& parts = *m_parts;
    parts.working = true;
    parts.begun_ms = -1;
    parts.work = std::move(work);
    if (!parts.takes_ms) {
        parts.wanted = true;
        parts.finished = false;
        parts.now_done = parts.now_of = 0;
        parts.thread = std::thread([&parts] { parts.run(parts.work); });
    }
}

bool Errand::look(std::int64_t now_ms) {
    Parts& parts = *m_parts;
    if (!parts.working) {
        return false;
    }
    if (parts.takes_ms) {
        return parts.pretend(now_ms);
    }
    const std::lock_guard lock(parts.mutex);
    const bool further = parts.finished || parts.now_done != parts.done || parts.now_of != parts.of;
    parts.done = parts.now_done;
    parts.of = parts.now_of;
    if (parts.finished) {
        parts.made = std::move(parts.result);
        parts.working = false;
    }
    return further;
}

bool Errand::is_working() const { return m_parts->working; }
int Errand::done() const { return m_parts->done; }
int Errand::of() const { return m_parts->of; }
std::optional<std::string> Errand::take() { return std::exchange(m_parts->made, std::nullopt); }

void Errand::wait() {
    if (m_parts->thread.joinable()) {
        m_parts->thread.join();
    }
}

} // namespace widgets
