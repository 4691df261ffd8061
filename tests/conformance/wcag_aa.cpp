// WCAG 2.2, level AA, as far as it applies to a kiosk without a browser.
#include "tests/conformance/table.h"

namespace conformance {

using enum Verdict;

std::vector<Row> wcag_aa() {
    return {
        {"1.2.4", "captions for live sound", does_not_apply, "nothing is live"},
        {"1.2.5", "sound description for video", does_not_apply, "no video"},
        {"1.3.4", "upright and lying both work", holds, "panels that lie and one that stands are looked at in every language", {{"languages", at_least, 6}}},
        {"1.3.5", "what a field is for is known", does_not_apply, "nobody types facts about themselves that a browser could fill in"},
        {"1.4.3", "contrast of words 4.5 : 1", holds, "ink against ground of every Item with words", {{"contrast of words", at_least, 4.5}}},
        {"1.4.4", "words up to 200 % without loss", partly,
         "every language at 200 % on 7 and 10 inch: nothing cut or off the screen but for the places of tests/audits/known.txt; controls grow less, Nastaliq to 120 % (7 inch) and 140 %",
         {{"cut words", at_most, 0}, {"largest words, per cent", at_least, 200}, {"places known not to hold yet", at_most, 2000}}},
        {"1.4.5", "words are not pictures", holds, "no text in any picture of the set (tests/house/pictures_test.cpp)"},
        {"1.4.10", "no scrolling in two directions", holds, "nothing scrolls; more goes over pages", {{"cut words", at_most, 0}}},
        {"1.4.11", "shapes that matter 3 : 1", holds, "edges, lips and rings of every theme (tests/widgets/theme_test.cpp)"},
        {"1.4.12", "wider spacing of text loses nothing", partly, "the reader cannot set it; words of 200 % and other letters lose nothing", {{"cut words", at_most, 0}}},
        {"1.4.13", "what appears on hover can be sent away", does_not_apply, "nothing appears on hover"},
        {"2.4.5", "more than one way to a screen", partly, "by steps from the own page; a kiosk with three steps to everything has no search"},
        {"2.4.6", "headings and labels describe", no_machine_can_tell, "read by people"},
        {"2.4.7", "focus can be seen", holds, "a ring of ink and ground, 3 : 1 in every theme (tests/widgets/theme_test.cpp)"},
        {"2.4.11", "focus is not hidden", holds, "nothing lies over anything that can be touched", {{"things that overlap", at_most, 0}}},
        {"2.5.7", "no dragging needed", holds, "only drawing is a drag, and it is never the only way"},
        {"2.5.8", "targets of 24 CSS pixels (6.35 mm)", holds, "smallest side of everything that can be touched",
         {{"target, residents, mm", at_least, 24.75}, {"target, staff and visitors, mm", at_least, 11.75}, {"key of a keyboard, mm", at_least, 11.75}}},
        {"3.1.2", "other languages inside a screen are known", holds, "words in other letters carry their own language (tests/journeys/heard_test.cpp)", {{"things said in no language", at_most, 0}}},
        {"3.2.3", "navigation stays in the same order", holds, "places of Back, Finish and Help", {{"controls not in their place", at_most, 0}}},
        {"3.2.4", "what does the same is called the same", partly, "one function makes each control; that all other words agree no machine can tell"},
        {"3.3.3", "errors suggest what to do", no_machine_can_tell, "read by people"},
        {"3.3.4", "what matters can be undone", holds, "Undo after what is saved (tests/journeys)"},
        {"3.3.8", "no puzzle or memory to come in", partly, "a badge needs no memory; a PIN does; a resident needs a picture lock only where they want one"},
        {"4.1.3", "messages are known to programs", holds, "notices and status are Items with roles"},
    };
}

} // namespace conformance
