// WCAG 2.2, level A, as far as it applies to a kiosk without a browser.
#include "tests/conformance/table.h"

namespace conformance {

using enum Verdict;

std::vector<Row> wcag_a() {
    return {
        {"1.1.1", "pictures have words that say the same", partly, "everything that can be touched has words; whether they say the same no machine can tell", {{"things without words", at_most, 0}}},
        {"1.2.1", "sound alone or picture alone has another form", holds, "a recorded voice says words that are shown; a voice clip in an entry has its title, not its text"},
        {"1.2.2", "captions for recorded video", does_not_apply, "no video"},
        {"1.2.3", "description or alternative for recorded video", does_not_apply, "no video"},
        {"1.3.1", "structure is known to programs", holds, "role, words and order of every Item", {{"screens without a title", at_most, 0}}},
        {"1.3.2", "reading order makes sense", partly, "Items are listed as they are read: question, answers, controls; whether that makes sense no machine can tell"},
        {"1.3.3", "instructions do not need shape, place or sound alone", no_machine_can_tell, "words are read by people; translators are asked to keep to it"},
        {"1.4.1", "colour is never the only sign", partly, "a picture of the house checks every feeling in grey by eye; chosen has a tick"},
        {"1.4.2", "sound over 3 s can be stopped", holds, "any touch stops it", {{"from a touch to silence, ms", at_most, 50}}},
        {"2.1.1", "everything works by keyboard", holds, "Tab comes to each thing in every frame that was looked at", {{"things that the Tab key missed", at_most, 0}}},
        {"2.1.2", "the keyboard is never trapped", holds, "Tab goes round through everything", {{"things that the Tab key missed", at_most, 0}}},
        {"2.1.4", "single-letter shortcuts can be changed or do not exist", holds, "the only one is somebody's own switch, chosen by them"},
        {"2.2.1", "time limits can be lengthened", holds, "seconds of warning before the kiosk goes home, and how often one could stay",
         {{"seconds to say that one is there", at_least, 20}, {"times that one could stay", at_least, 10}}},
        {"2.2.2", "what moves by itself can be stopped", holds, "nothing moves longer than that", {{"longest movement, s", at_most, 5}}},
        {"2.3.1", "nothing flashes more than three times a second", holds, "pixels of the frames of a celebration, in a moving second", {{"flashes in a second", at_most, 3}}},
        {"2.4.1", "repeated blocks can be skipped", holds, "the question is read first, what is on every screen last"},
        {"2.4.2", "screens have titles", holds, "a title on every frame that was looked at", {{"screens without a title", at_most, 0}}},
        {"2.4.3", "focus order makes sense", partly, "the order of reading; whether that makes sense no machine can tell"},
        {"2.4.4", "what a button leads to can be told from its words", no_machine_can_tell, "read by people"},
        {"2.5.1", "no gesture needs a path or two fingers", holds, "the touch layer knows taps and holds only"},
        {"2.5.2", "leaving before lifting cancels; nothing happens on coming down", holds, "fingers in the tremor test", {{"presses that came on coming down", at_most, 0}, {"presses that counted after leaving", at_most, 0}}},
        {"2.5.3", "what is heard holds the words that are seen", partly, "spoken sentences are written beside the labels; how alike they are no machine can tell"},
        {"2.5.4", "no shaking or tilting", does_not_apply, "no such sensor"},
        {"3.1.1", "the language is known to programs", holds, "every Item has one", {{"things said in no language", at_most, 0}}},
        {"3.2.1", "focus alone changes nothing", holds, "focus only moves a ring (tests/app/timing_test.cpp)"},
        {"3.2.2", "an entry alone changes no screen", holds, "screens change after a press (tests/journeys)"},
        {"3.2.6", "help is in the same place", holds, "Help, Back and Finish of every frame against the first", {{"controls not in their place", at_most, 0}}},
        {"3.3.1", "errors are told in words", holds, "notices in words, spoken too (tests/journeys)"},
        {"3.3.2", "fields have labels", holds, "no field without words", {{"things without words", at_most, 0}}},
        {"3.3.7", "nothing is asked twice", partly, "steps keep what was chosen; no machine can tell for every way"},
        {"4.1.2", "name, role and state are known to programs", holds, "every Item has them", {{"things without words", at_most, 0}}},
    };
}

} // namespace conformance
