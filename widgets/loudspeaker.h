// The sound of speech: a thread that turns sentences into samples and hands them to the sound device. Only Speech uses it.
#pragma once
#include <cstdint>
#include <memory>
#include <string>

namespace widgets {

// Slower made words harder to recognise (design notes, EN 301 549).
constexpr int words_per_minute = 160;

class Loudspeaker {
public:
    Loudspeaker();  // starts the thread; touches neither device nor voice yet
    ~Loudspeaker(); // silences and joins it
    Loudspeaker(const Loudspeaker&) = delete;
    Loudspeaker& operator=(const Loudspeaker&) = delete;

    // Queues it and returns its number, counted from 1. Never waits for the device.
    std::int64_t play(std::string text, std::string language);
    // Forgets the queue and what the device has not yet played.
    void stop();
    // Played to its end, stopped, or without a voice.
    bool finished(std::int64_t number) const;
    // The last try to open a device, or to load the voices, failed. Tried again with every sentence.
    bool broken() const;
    void use_gain(int step); // as Speech::use_volume

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace widgets
