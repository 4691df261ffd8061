// What is said aloud: espeak-ng to SDL audio, behind a queue that anyone can read back. Any touch stops it.
//
// A missing voice or sound device is not an error: the record is kept all the same, and nothing waits for it.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace widgets {

struct Utterance {
    std::string text;
    std::string language;
    bool interrupted = false; // stop() came before its end
    bool is_private = false;  // was kept from the loudspeaker
};

enum class SoundOutput { none, loudspeaker };

// The voice's loudness in even steps of 6 dB: 24 dB between the ends, and one step 12 dB above the lowest (EN 301 549 5.1.3).
constexpr int softest_voice = 0, usual_voice = 3, loudest_voice = 4;

class Speech {
public:
    // sound: none keeps the record of what was said without a device or a thread (drive, tests). There every utterance lasts
    // as long as its words take at 160 a minute, on the clock given to time_is().
    // loudspeaker: the device is opened, and the voice loaded, by the first say(); both happen on a thread of Speech's own.
    explicit Speech(SoundOutput sound);
    ~Speech();
    Speech(const Speech&) = delete;
    Speech& operator=(const Speech&) = delete;

    // Whole sentences, about 160 words a minute. Queued after what is being said. Emoji are left out; a text with nothing
    // else in it is not said. What is private is recorded and not played.
    void say(std::string_view text, std::string_view language, bool is_private);
    // At once (within 50 ms); marks what was not finished as interrupted.
    void stop();
    // No sound device could be opened: the screen says so. False until the first say() has tried. A language without a
    // voice is passed over silently and is no reason to be quiet.
    bool quiet() const;
    bool speaking() const;
    // Said since last asked, the latest 200 of it.
    std::vector<Utterance> take_said();
    // softest_voice..loudest_voice, from the next sound on. Set back to usual_voice after each person.
    void use_volume(int step);
    // Monotonic; tell it before say, stop and take_said where the sound is none. Otherwise it changes nothing.
    void time_is(std::int64_t now_ms);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// The text as it is handed to a voice: without emoji, since voices read their names out.
std::string without_emoji(std::string_view text);

} // namespace widgets
