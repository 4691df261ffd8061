// What is said aloud: espeak-ng to SDL audio, behind a queue that anyone can read back. Any touch stops it.
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace widgets {

struct Utterance {
    std::string text;
    std::string language;
    bool interrupted = false;
    bool is_private = false; // was kept from the loudspeaker
};

enum class SoundOutput { none, loudspeaker };

class Speech {
public:
    // sound: none keeps the record of what was said without a device (drive, tests).
    explicit Speech(SoundOutput sound);
    ~Speech();
    Speech(const Speech&) = delete;
    Speech& operator=(const Speech&) = delete;

    // Whole sentences, about 160 words a minute. Queued after what is being said. Emoji are left out.
    void say(std::string_view text, std::string_view language, bool is_private);
    // At once (within 50 ms); marks what was not finished as interrupted.
    void stop();
    bool quiet() const; // no sound device: the screen says so
    bool speaking() const;
    // Said since last asked.
    std::vector<Utterance> take_said();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace widgets
