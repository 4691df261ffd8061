// The thread of an errand, and what it shares with whoever asks.
#include "widgets/errand.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace widgets {

struct Errand::Parts {
    std::optional<std::int64_t> takes_ms;
    bool working = false;
    int done = 0, of = 0;      // as of the last look
    std::any made;
    std::int64_t begun_ms = -1; // without a thread
    std::thread thread;

    std::mutex mutex; // guards what follows
    std::condition_variable changed;
    Work work;                 // what is to be done next
    int round = 0;             // of work: what an earlier one makes is not wanted any more
    bool finished = false, ends = false, over = false, is_alone = false;
    int now_done = 0, now_of = 0;
    std::any result;

    bool goes_on(int its_round, int its_done, int its_of) {
        const std::lock_guard lock(mutex);
        if (its_round != round) {
            return false;
        }
        now_done = its_done;
        now_of = its_of;
        return true;
    }

    // True where nobody waited for its end, so that what is here is the thread's own.
    bool run() {
        std::unique_lock lock(mutex);
        while (true) {
            changed.wait(lock, [this] { return ends || work; });
            if (ends) {
                over = true;
                changed.notify_all();
                return is_alone;
            }
            Work its_work = std::exchange(work, nullptr);
            const int its_round = round;
            lock.unlock();
            std::any its_result = its_work([this, its_round](int its_done, int its_of) { return goes_on(its_round, its_done, its_of); });
            its_work = nullptr;
            lock.lock();
            if (its_round == round) {
                result = std::move(its_result);
                finished = true;
                changed.notify_all();
            }
        }
    }

    // Done in place, a step of four at a time as far as can be seen.
    bool pretend(std::int64_t now_ms) {
        constexpr int steps = 4;
        begun_ms = begun_ms < 0 ? now_ms : begun_ms;
        const std::int64_t passed = now_ms - begun_ms;
        if (passed >= *takes_ms) {
            made = std::exchange(work, nullptr)([](int, int) { return true; });
            working = false;
            return true;
        }
        const int before = std::exchange(done, static_cast<int>(passed * steps / std::max<std::int64_t>(1, *takes_ms)));
        of = steps;
        return done != before;
    }
};

Errand::Errand(std::optional<std::int64_t> takes_ms) : m_parts(std::make_unique<Parts>()) { m_parts->takes_ms = takes_ms; }

Errand::~Errand() {
    constexpr std::chrono::milliseconds moment{500};
    stop();
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
    parts.is_alone = true;
    parts.thread.detach();
    [[maybe_unused]] const Parts* const its_own = m_parts.release();
}

void Errand::stop() {
    Parts& parts = *m_parts;
    const std::lock_guard lock(parts.mutex);
    ++parts.round;
    parts.work = nullptr;
    parts.result.reset();
    parts.made.reset();
    parts.working = parts.finished = false;
    parts.done = parts.of = parts.now_done = parts.now_of = 0;
}

void Errand::begin(Work work) {
    stop();
    Parts& parts = *m_parts;
    const std::lock_guard lock(parts.mutex);
    parts.working = true;
    parts.begun_ms = -1;
    parts.work = std::move(work);
    if (!parts.takes_ms && !parts.thread.joinable()) {
        parts.thread = std::thread([&parts] {
            if (parts.run()) {
                const std::unique_ptr<Parts> ends_here(&parts);
            }
        });
    }
    parts.changed.notify_all();
}

bool Errand::look(std::int64_t now_ms, std::int64_t patience_ms) {
    Parts& parts = *m_parts;
    if (!parts.working) {
        return false;
    }
    if (parts.takes_ms) {
        return parts.pretend(now_ms);
    }
    std::unique_lock lock(parts.mutex);
    if (patience_ms > 0) {
        parts.changed.wait_for(lock, std::chrono::milliseconds(patience_ms), [&parts] { return parts.finished; });
    }
    const bool further = parts.finished || parts.now_done != parts.done || parts.now_of != parts.of;
    parts.done = parts.now_done;
    parts.of = parts.now_of;
    if (parts.finished) {
        parts.made = std::exchange(parts.result, {});
        parts.working = parts.finished = false;
    }
    return further;
}

bool Errand::is_working() const { return m_parts->working; }
int Errand::done() const { return m_parts->done; }
int Errand::of() const { return m_parts->of; }
std::any Errand::take() { return std::exchange(m_parts->made, {}); }

void Errand::wait() {
    Parts& parts = *m_parts;
    std::unique_lock lock(parts.mutex);
    parts.changed.wait(lock, [&parts] { return parts.finished || !parts.working; });
}

} // namespace widgets
