// EN 301 549 V3.2.1, chapter 5: what holds for any machine. The kiosk is closed functionality: nobody can plug a screen reader in.
#include "tests/conformance/table.h"

namespace conformance {

using enum Verdict;

std::vector<Row> en_301_549() {
    return {
        {"5.1.2.1", "closed functionality works without assistive technology of one's own", holds, "voice, switches, large words and touch settings are built in; journeys go by each of them (tests/journeys/four_ways_test.cpp)",
         {{"journeys that a resident completes in four ways", at_least, 70}}},
        {"5.1.2.2", "assistive technology that is connected has the same information", does_not_apply, "closed: there is no such interface"},
        {"5.1.3.1", "what is shown can also be heard", holds, "every thing that can be touched has words to be said, in every language",
         {{"things without words", at_most, 0}}},
        {"5.1.3.2", "speech comes from a private listening device or a loudspeaker", holds, "through SDL's disk driver: what a loudspeaker would play", {{"languages with a voice of their own", at_least, 6}}},
        {"5.1.3.3", "speech for what is entered and done, not only read", holds, "a resident's journeys from what is heard alone", {{"journeys that a resident completes in four ways", at_least, 70}}},
        {"5.1.3.4", "what a secret field holds is not said", holds, "the PIN's digits are never among what is said (tests/app/read_aloud_test.cpp)"},
        {"5.1.3.5", "secret characters only by a private device, unless chosen", holds, "PIN digits are not said at all"},
        {"5.1.3.6", "what is no words (pictures, plots) is said too", holds, "pictures and plots are Items with spoken sentences; whether the sentence is a good one no machine can tell", {{"things without words", at_most, 0}}},
        {"5.1.3.7", "video has a sound description", does_not_apply, "no video"},
        {"5.1.3.8", "speech can be interrupted", holds, "samples after the touch, in the sound that was played", {{"from a touch to silence, ms", at_most, 50}}},
        {"5.1.3.9", "speech can be repeated", holds, "Read aloud begins anew at every press (tests/app/read_aloud_test.cpp)"},
        {"5.1.3.10", "speech does not talk over sound that the system makes", holds, "the voice is the only sound; sentences wait for each other (tests/widgets/speech_test.cpp)"},
        {"5.1.3.11", "private listening has a volume that can be set", holds, "loudness of what was played at each step", {{"loudness between the ends, dB", at_least, 18}}},
        {"5.1.3.12", "the loudspeaker has 18 dB of range, one step 12 dB above the lowest", holds, "loudness of what was played at each step",
         {{"loudness between the ends, dB", at_least, 18}, {"third step above the lowest, dB", at_least, 10.5}}},
        {"5.1.3.13", "volume goes back to its default after each person", holds, "the next person has the usual loudness (tests/journeys/heard_test.cpp)"},
        {"5.1.3.14", "speech is in the language of what is shown, where one may be chosen", holds, "every Item carries the language that it is said in",
         {{"languages", at_least, 6}, {"languages with a voice of their own", at_least, 6}}},
        {"5.1.3.15", "errors found are said and can be put right", holds, "notices are Items with spoken words; whether they help no machine can tell", {{"things without words", at_most, 0}}},
        {"5.1.3.16", "receipts can be heard", does_not_apply, "nothing is sold; what is printed is on the screen as well"},
        {"5.1.4", "capital letters fill 0.7 degrees of sight", partly,
         "7 inch is read at 40 cm (4.9 mm), 10 inch at 50 cm (6.1 mm); what a resident must read has that (tests/widgets/theme_test.cpp), the figure is the smallest print of all, beside keyboards and on crowded pages",
         {{"capital letter, residents, 7 inch, mm", at_least, 2.9}, {"capital letter, residents, 10 inch, mm", at_least, 3.9}}},
        {"5.1.5", "audio that is needed is also seen", holds, "everything that is said is words on the screen; a recorded voice says those same words"},
        {"5.1.6.1", "where a keyboard is missing, one does without", holds, "everything goes by touch; a keyboard on the glass", {{"key of a keyboard, mm", at_least, 11.75}}},
        {"5.1.6.2", "where the keyboard is closed, each key can be told by touch", does_not_apply, "keys are on the glass; one switch or the voice leads to all of them"},
        {"5.1.7", "no speaking needed to use it", holds, "voice clips are only ever one of several ways"},
        {"5.2", "features for access can be switched on without what they make up for", partly, "Comfort is on Welcome; a switch works before anybody comes in; holding Read aloud begins explore by touch; where the glass cannot be seen somebody has to tell so once"},
        {"5.3", "biology is not the only way in", does_not_apply, "nothing reads faces or fingers"},
        {"5.4", "what serves access is kept when information is converted", partly, "the PDF keeps every script; a calendar file keeps words and access notes; there are no other exports yet"},
        {"5.5.1", "parts that are worked need no tight grip, pinch or twist", holds, "touch alone, one finger, no force", {{"target, residents, mm", at_least, 24.75}}},
        {"5.5.2", "parts can be found without being worked", partly, "explore by touch says what is under the finger; the glass itself has no edges to feel"},
        {"5.6.1", "state of a locking control can be felt or heard", holds, "chosen things say so (tests/app/read_aloud_test.cpp)"},
        {"5.6.2", "state of a locking control can be seen", holds, "chosen things have a tick and an edge, not colour alone"},
        {"5.7", "key repeat can be delayed or does not happen", holds, "keys on the glass do not repeat; 0.5 s between two presses of one key by default, up to 4 s"},
        {"5.8", "a second press of a key within a time is ignored", holds, "bounces of 83 ms in the tremor test that counted twice", {{"bounces taken for a second press", at_most, 0}}},
        {"5.9", "nothing needs two things done at once", holds, "one finger; others on the glass are ignored (tests/widgets/touch_test.cpp)"},
    };
}

} // namespace conformance
