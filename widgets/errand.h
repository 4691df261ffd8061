// A piece of work that may last longer than a moment, on a thread of its own: it is asked now and then how far it is, and can be left.
// Knows nothing of what is made.
#pragma once
#include <any>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace widgets {

class Errand {
public:
    // For the work to call between its steps, with how many are done of how many. False: nobody wants it any more; leave it.
    using GoesOn = std::function<bool(int done, int of)>;
    // On its thread, and perhaps for longer than the errand is there: it must use nothing but what it has itself.
    using Work = std::function<std::any(const GoesOn&)>;

    // Where `takes_ms` is given without a thread: look() does it once that much time has passed for it, so that tests and tours find
    // the same at every run.
    explicit Errand(std::optional<std::int64_t> takes_ms = {});
    // Waits for a moment until the work has come to the end of its step. What is held up for longer, by a stick that does not answer,
    // ends when it can, and nothing comes of it.
    ~Errand();
    Errand(const Errand&) = delete;
    Errand& operator=(const Errand&) = delete;

    // What was begun before is left; where that is in a step still, this waits for its turn.
    void begin(Work);
    void stop(); // at once: nobody waits until the work has noticed
    // True where it is further than at the last look. With `patience_ms` it waits for so long at most until it is done, so that what
    // is quick need not be looked at again.
    bool look(std::int64_t now_ms, std::int64_t patience_ms = 0);
    bool is_working() const; // as of the last look
    int done() const;        // steps
    int of() const;          // 0: not known yet
    std::any take();         // what was made, once; else nothing
    // Waits until it is done. For tests of the thread.
    void wait();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace widgets
