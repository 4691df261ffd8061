// WCAG 2.2, level AAA, as far as it applies to a kiosk without a browser.
#include "tests/conformance/table.h"

namespace conformance {

using enum Verdict;

std::vector<Row> wcag_aaa() {
    return {
        {"1.2.6", "sign language for video", does_not_apply, "no video"},
        {"1.2.7", "longer description for video", does_not_apply, "no video"},
        {"1.2.8", "text instead of video", does_not_apply, "no video"},
        {"1.2.9", "text for live sound", does_not_apply, "nothing is live"},
        {"1.3.6", "purpose of parts is known", partly, "a picture beside the word of almost every control; that it tells its purpose no machine can tell"},
        {"1.4.6", "contrast of words 7 : 1", holds, "ink against ground of every Item with words, three themes", {{"contrast of words", at_least, 7}}},
        {"1.4.7", "little noise behind speech", holds, "nothing else sounds; a clip is as somebody recorded it"},
        {"1.4.8", "text can be set to suit", partly, "colours, size, letters; not its width or justification (it is never justified)"},
        {"1.4.9", "no pictures of words at all", holds, "no text in any picture of the set (tests/house/pictures_test.cpp)"},
        {"2.1.3", "keyboard without exception", holds, "Tab in every frame; finger drawing has other ways beside it", {{"things that the Tab key missed", at_most, 0}}},
        {"2.2.3", "no time limits", partly, "a shared glass must go home; one can stay as often as wished", {{"times that one could stay", at_least, 10}}},
        {"2.2.4", "interruptions can be put off", holds, "only the question whether one is still there"},
        {"2.2.5", "after going home nothing is lost", partly, "what was saved stays; half a sentence does not outlive its person"},
        {"2.2.6", "people are told of time limits", holds, "the warning says so", {{"seconds to say that one is there", at_least, 20}}},
        {"2.3.2", "three flashes at most, of any size", holds, "pixels of the frames of a celebration", {{"flashes in a second", at_most, 3}}},
        {"2.3.3", "movement by touch can be switched off", holds, "motion off: the same celebration", {{"changes with motion off", at_most, 0}}},
        {"2.4.8", "where one is can be told", holds, "a title on every frame", {{"screens without a title", at_most, 0}}},
        {"2.4.9", "a button's words alone tell where it leads", no_machine_can_tell, "read by people"},
        {"2.4.10", "sections have headings", partly, "cards of a page have headings; whether they suit no machine can tell"},
        {"2.4.12", "focus is not hidden at all", holds, "nothing overlaps", {{"things that overlap", at_most, 0}}},
        {"2.4.13", "focus is large and clear", holds, "0.5 mm of ground and 1.1 mm of ink round the whole thing (tests/widgets/theme_test.cpp)"},
        {"2.5.5", "targets of 44 CSS pixels (11.6 mm)", holds, "smallest side of everything that can be touched",
         {{"target, residents, mm", at_least, 24.75}, {"target, staff and visitors, mm", at_least, 11.75}, {"key of a keyboard, mm", at_least, 11.75}}},
        {"2.5.6", "any kind of input, any time", holds, "touch, keyboard, switch, head mouse and badge reader beside each other (tests/journeys/touched_test.cpp)"},
        {"3.1.3", "unusual words are explained", no_machine_can_tell, "words are plain; read by people"},
        {"3.1.4", "abbreviations are explained", no_machine_can_tell, "PIN is the only one meant to be there; read by people"},
        {"3.1.5", "reading age of lower secondary school", no_machine_can_tell, "reading age 9 is aimed at; read by people"},
        {"3.1.6", "pronunciation is given where meaning needs it", no_machine_can_tell, "everything can be heard; whether rightly said, native listeners tell"},
        {"3.2.5", "changes only on request", holds, "only going home comes by itself, after a warning", {{"seconds to say that one is there", at_least, 20}}},
        {"3.3.5", "help that fits the place", holds, "a line about the screen in front on every Help (tests/journeys)"},
        {"3.3.6", "every entry can be undone", holds, "Undo, or taken back later from the own record (tests/journeys)"},
        {"3.3.9", "no puzzle, memory or picture recognition to come in", partly, "a badge for staff; residents may come in without any lock; a visitor needs their PIN"},
    };
}

} // namespace conformance
