// Small wins on the wall, and those who are glad of them.
#include "data/verify.h"
#include "data/wins.h"
#include "fixtures.h"
#include "tests/catch.h"

using namespace data;

namespace {

std::vector<std::string> glad(SmallHome& small, const Viewer& viewer, EntryId win) {
    std::vector<std::string> names;
    for (const Cheer& cheer : cheers_of(small.home(), viewer, win)) names.push_back(cheer.name);
    return names;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("Small wins: who may see one may be glad of it by name, once, and may take that back") {
    SmallHome small;
    const EntryId scarf = record_win(small.home(), small.as_sam(), {small.rose, Win::made, "a scarf", Audience::circle, {}});
    const EntryId first = cheer(small.home(), small.as_ben(), scarf);
    CHECK(cheer(small.home(), small.as_ben(), scarf) == first);
    cheer(small.home(), small.as_ada(), scarf);
    CHECK(glad(small, small.as_rose(), scarf) == Names{"Ben", "Ada"});
    small.home().withdraw(small.as_ben(), first);
    CHECK(glad(small, small.as_rose(), scarf) == Names{"Ada"});
    CHECK(trouble_of([&] { small.home().withdraw(small.as_sam(), cheers_of(small.home(), small.as_sam(), scarf).front().entry); }) == Trouble::refused);
    cheer(small.home(), small.as_ben(), scarf); // and again
    CHECK(glad(small, small.as_rose(), scarf) == Names{"Ada", "Ben"});
    small.reopen();
    CHECK(glad(small, small.as_rose(), scarf) == Names{"Ada", "Ben"});
    for (const Finding& finding : verify(small.home())) CHECK(finding.good);
}

TEST_CASE("Small wins: nobody cheers for themselves, nor for what they may not see") {
    SmallHome small;
    const EntryId box = record_win(small.home(), small.as_tom(), {small.tom, Win::made, "a box", Audience::care_team, {}});
    CHECK(trouble_of([&] { cheer(small.home(), small.as_tom(), box); }) == Trouble::refused);
    CHECK(trouble_of([&] { cheer(small.home(), small.as_rose(), box); }) == Trouble::refused);
    CHECK(trouble_of([&] { cheer(small.home(), small.as_lea(), box); }) == Trouble::refused);
    CHECK(trouble_of([&] { cheer(small.home(), Viewer::house(), box); }) == Trouble::refused);
    cheer(small.home(), small.as_sam(), box);
    CHECK(glad(small, small.as_lea(), box).empty());
    CHECK(glad(small, small.as_tom(), box) == Names{"Sam"});
}

TEST_CASE("Small wins: a win that is told better keeps its cheers; one that is taken back loses them") {
    SmallHome small;
    const EntryId scarf = record_win(small.home(), small.as_sam(), {small.rose, Win::made, "", Audience::circle, {}});
    cheer(small.home(), small.as_ben(), scarf);
    const EntryId better = change_win(small.home(), small.as_sam(), scarf, {small.rose, Win::made, "a scarf for Tom", Audience::circle, {}});
    CHECK(glad(small, small.as_rose(), better) == Names{"Ben"});
    CHECK_FALSE(win(small.home(), small.as_rose(), scarf));
    small.home().withdraw(small.as_sam(), better);
    CHECK(glad(small, small.as_rose(), better).empty());
    for (const Finding& finding : verify(small.home())) CHECK(finding.good);
}

TEST_CASE("Small wins: the wall has everybody's that the viewer may see, those of the people who care too, newest first") {
    SmallHome small;
    record_win(small.home(), small.as_sam(), {small.rose, Win::made, "a scarf", Audience::circle, {}});
    record_win(small.home(), small.as_rose(), {small.sam, Win::taught, "the tablet", Audience::care_team, {}});
    record_win(small.home(), small.as_tom(), {small.tom, Win::rested, "", Audience::house, {}});
    const auto words = [&](const Viewer& viewer) {
        Names all;
        for (const WinRow& one : wins_seen_by(small.home(), viewer, 10, 30)) all.push_back(one.words);
        return all;
    };
    CHECK(words(small.as_rose()) == Names{"", "the tablet", "a scarf"});
    CHECK(words(small.as_ben()) == Names{"", "a scarf"});
    CHECK(words(small.as_lea()) == Names{""});
    CHECK(words(small.as_ada()) == Names{"", "the tablet", "a scarf"});
    small.clock.pass(40 * day_ms);
    CHECK(words(small.as_ada()).empty());
}
