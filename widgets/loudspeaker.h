// The sound of speech: a thread that turns sentences into samples and hands them to the sound device. Only Speech uses it.
#pragma once
#include <cstdint>
#include <memory>
#include <string>

#include "widgets/recording.h"

namespace widgets {

enum class Ears { everybody, headset_only };

// Slower made words harder to recognise (design notes, EN 301 549).
constexpr int words_per_minute = 160;

class Loudspeaker {
public:
    Loudspeaker();  // starts the thread; touches neither device nor voice yet
    ~Loudspeaker(); // silences and joins it
    Loudspeaker(const Loudspeaker&) = delete;
    Loudspeaker& operator=(const Loudspeaker&) = delete;

    // Loads the voices, opens the device and looks for a headset, on the thread.
    void get_ready();
    // Queues it and returns its number, counted from 1. Never waits for the device. With a recording, that is played in place of
    // the text. headset_only: left out where no headset is in when its turn has come.
    std::int64_t play(std::string text, std::string language, Sound recorded, Ears);
    // Forgets the queue and what the device has not yet played.
    void stop();
    // Played to its end, stopped, or without a voice.
    bool finished(std::int64_t number) const;
    // The last try to open a device, or to load the voices, failed. Tried again with every sentence.
    bool broken() const;
    // Whether sound goes to a headset, as it was when the thread last looked: at get_ready, and before what is headset_only.
    bool headset() const;
    void use_gain(int step); // as Speech::use_volume
    // From the latest play() of which something was heard to its first sample, the device's own buffer included. Below 0: nothing was yet.
    double first_sound_after_ms() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace widgets
