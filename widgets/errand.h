// A piece of work that may last longer than a moment, on a thread of its own: it is asked now and then how far it is, and can be left.
// Knows nothing of what is made.
#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace widgets {

class Errand {
public:
    // For the work to call between its steps, with how many are done of how many. False: nobody wants it any more; leave it.
    using GoesOn = std::function<bool(int done, int of)>;
    // On its thread: it must use nothing that anybody else changes meanwhile.
    using Work = std::function<std::string(const GoesOn&)>;

    // Where `takes_ms` is given without a thread: look() does it once that much time has passed for it, so that tests and tours find
    // the same at every run.
    explicit Errand(std::optional<std::int64_t> takes_ms = {});
    ~Errand(); // waits until the work has come to the end of its step
    Errand(const Errand&) = delete;
    Errand& operator=(const Errand&) = delete;

    // What was begun before is left.
    void begin(Work);
    void stop();
    // True where it is further than at the last look.
    bool look(std::int64_t now_ms);
    bool is_working() const; // as of the last look
    int done() const;        // steps
    int of() const;          // 0: not known yet
    std::optional<std::string> take(); // what was made, once
    // Waits until it is done. For tests of the thread.
    void wait();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace widgets
