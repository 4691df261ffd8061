// What is said aloud: espeak-ng to SDL audio, behind a queue that anyone can read back. Any touch stops it. Words that somebody
// recorded are played in place of the synthetic voice.
//
// A missing voice or sound device is not an error: the record is kept all the same, and nothing waits for it.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "widgets/recording.h"

namespace widgets {

struct Utterance {
    std::string text;
    std::string language;
    bool interrupted = false; // stop() came before its end
    bool is_private = false;  // not for everybody's ears
    bool withheld = false;    // is private, and neither a headset nor the person's own choice let it be heard
    bool recorded = false;    // in a recorded voice
};

// headset: like none, as if a headset were plugged in (tests).
enum class SoundOutput { none, headset, loudspeaker };

// The voice's loudness in even steps of 6 dB: 24 dB between the ends, and one step 12 dB above the lowest (EN 301 549 5.1.3).
constexpr int softest_voice = 0, usual_voice = 3, loudest_voice = 4;

class Speech {
public:
    // sound: none keeps the record of what was said without a device or a thread (drive, tests). There every utterance lasts
    // as long as its words take at 160 a minute, on the clock given to time_is().
    // loudspeaker: the device is opened, and the voice loaded, by get_ready() or the first say(); both happen on a thread of
    // Speech's own.
    explicit Speech(SoundOutput sound);
    ~Speech();
    Speech(const Speech&) = delete;
    Speech& operator=(const Speech&) = delete;

    // Somebody may want to hear something in a moment: voices are loaded, the device is opened, and a headset looked for. Returns
    // at once. Once here, the first sound follows a say() within 50 ms.
    void get_ready();
    // Whole sentences, about 160 words a minute. Queued after what is being said. Emoji are left out; a text with nothing
    // else in it is not said. What is private is recorded as said, and heard only in a headset or where allow_private said so.
    void say(std::string_view text, std::string_view language, bool is_private);
    // The same in a voice that was recorded.
    void say_recorded(std::string_view text, std::string_view language, bool is_private, Sound);
    // At once (within 50 ms); marks what was not finished as interrupted.
    void stop();
    // Whether there is a loudspeaker to be tried at all.
    bool has_device() const;
    // No sound device could be opened: the screen says so. False until the first say() has tried. A language without a
    // voice is passed over silently and is no reason to be quiet.
    bool quiet() const;
    bool speaking() const;
    // Said since last asked, the latest 200 of it.
    std::vector<Utterance> take_said();
    // softest_voice..loudest_voice, from the next sound on. Set back to usual_voice after each person.
    void use_volume(int step);
    int volume() const;
    // Whether the person in front chose that what is private may go to the loudspeaker. Set back after each person.
    void allow_private(bool);
    // Whether something private that is said now would be heard.
    bool says_private() const;
    // For the bench: how long what was heard last waited for its first sound, in milliseconds. Below 0: nothing was heard yet.
    double first_sound_after_ms() const;
    // Monotonic; tell it before say, stop and take_said where the sound is none. Otherwise it changes nothing.
    void time_is(std::int64_t now_ms);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace widgets
