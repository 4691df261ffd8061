// Records a voice through SDL, at most half a minute. Opening and closing a device may take long, so a thread of its own does it.
#pragma once
#include <memory>

#include "widgets/recording.h"

namespace widgets {

// pretended: as if somebody spoke from the moment it is switched on, for two seconds at once and then for as long as time_is() tells
// of; no device (tests, the picture tour).
enum class SoundInput { none, microphone, pretended };

class Microphone {
public:
    // none: there is no microphone, as for drive; starting to record fails at once.
    explicit Microphone(SoundInput);
    ~Microphone();
    Microphone(const Microphone&) = delete;
    Microphone& operator=(const Microphone&) = delete;

    enum class State {
        resting,   // nothing was asked for, or it was taken
        opening,
        recording,
        full,      // half a minute is over; it has stopped by itself
        stopped,   // there is something to take
        failed     // there is no microphone, or it may not be used
    };
    State state() const;
    // Monotonic; for what is pretended. Otherwise it changes nothing.
    void time_is(std::int64_t now_ms);
    void start(); // forgets what was recorded before
    void stop();
    // What was recorded so far; empty before the first sample. A copy: the thread goes on.
    Sound recorded() const;
    float loudness() const; // of the moment, 0..1
    double seconds() const;
    void forget(); // stops and throws away

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace widgets
