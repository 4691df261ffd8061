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

namespace {

Bytes drawn(std::size_t size = 400) {
    std::string svg = "<svg ";
    svg.resize(size, 'x');
    return {svg.begin(), svg.end()};
}

// A recording of so many seconds, as the widgets write one.
Bytes said(std::size_t seconds) {
    Bytes wav(44 + seconds * 32'000, 7);
    const std::string begins = "RIFF....WAVE";
    std::copy(begins.begin(), begins.end(), wav.begin());
    return wav;
}

NewWin with(SmallHome& small, std::vector<Attachment> with, Audience audience = Audience::circle) {
    return {small.rose, Win::made, "a boat", audience, {}, std::move(with)};
}

} // namespace

TEST_CASE("Small wins: a drawing and a recording are read by who may read the win, and by nobody else") {
    SmallHome small;
    const EntryId boat = record_win(small.home(), small.as_rose(), with(small, {{BlobUse::drawing, drawn()}, {BlobUse::clip, said(3)}}));
    small.reopen();
    for (const Viewer& viewer : {small.as_rose(), small.as_sam(), small.as_ben()}) {
        const auto row = win(small.home(), viewer, boat);
        REQUIRE(row);
        CHECK(blob(small.home(), viewer, row->drawing) == drawn());
        CHECK(blob(small.home(), viewer, row->clip) == said(3));
        CHECK(wins_of(small.home(), viewer, small.rose, 5).front().drawing == row->drawing);
    }
    for (const Viewer& viewer : {small.as_tom(), small.as_lea(), Viewer::house()}) {
        CHECK_FALSE(win(small.home(), viewer, boat));
        CHECK_FALSE(blob(small.home(), viewer, name_of(drawn())));
        CHECK_FALSE(blob(small.home(), viewer, name_of(said(3))));
    }
    CHECK(handover_card(small.home(), small.as_ada(), small.rose, morning - day_ms, morning + day_ms).wins.front().drawing == name_of(drawn()));
    for (const Finding& finding : verify(small.home())) CHECK(finding.good);
}

TEST_CASE("Small wins: told better, a win keeps what was drawn and said; taken back, nobody sees or hears it") {
    SmallHome small;
    const EntryId first = record_win(small.home(), small.as_rose(), with(small, {{BlobUse::drawing, drawn()}}, Audience::care_team));
    const EntryId better = change_win(small.home(), small.as_rose(), first,
                                      with(small, {{BlobUse::drawing, {}, name_of(drawn())}, {BlobUse::clip, said(2)}}, Audience::house));
    CHECK(house_wins(small.home(), Viewer::house(), 5, 7).front().drawing == name_of(drawn()));
    const EntryId narrower = change_win(small.home(), small.as_rose(), better, with(small, {{BlobUse::clip, {}, name_of(said(2))}}, Audience::care_team));
    CHECK(win(small.home(), small.as_sam(), narrower)->drawing.is_none());
    CHECK(blob(small.home(), small.as_sam(), name_of(said(2))));
    CHECK_FALSE(blob(small.home(), small.as_sam(), name_of(drawn()))); // taken off it
    CHECK_FALSE(blob(small.home(), Viewer::house(), name_of(said(2)))); // no longer the house's
    small.home().withdraw(small.as_rose(), narrower);
    CHECK_FALSE(blob(small.home(), small.as_rose(), name_of(said(2))));
    for (const Finding& finding : verify(small.home())) CHECK(finding.good);
}

TEST_CASE("Small wins: what is redacted is gone with its drawing and its recording") {
    SmallHome small;
    const EntryId boat = record_win(small.home(), small.as_rose(), with(small, {{BlobUse::drawing, drawn()}, {BlobUse::clip, said(1)}}));
    redact(small.home(), small.as_mia(), boat, "drawn by mistake");
    CHECK_FALSE(blob(small.home(), small.as_rose(), name_of(drawn())));
    CHECK(small.home().database().integer("SELECT count(*) FROM blobs ORDER BY 1") == 0);
    for (const Finding& finding : verify(small.home())) CHECK(finding.good);
}

TEST_CASE("Small wins: a recording of an hour, a drawing without an end, two of a kind and a photograph are refused, and nothing is kept") {
    SmallHome small;
    const auto refused = [&](std::vector<Attachment> what) {
        return trouble_of([&] { record_win(small.home(), small.as_rose(), with(small, std::move(what))); }) == Trouble::refused;
    };
    CHECK(refused({{BlobUse::clip, said(3600)}}));
    CHECK(refused({{BlobUse::drawing, drawn(most_drawing_bytes + 1)}}));
    CHECK(refused({{BlobUse::drawing, said(1)}}));
    CHECK(refused({{BlobUse::clip, drawn()}}));
    CHECK(refused({{BlobUse::drawing, drawn(300)}, {BlobUse::drawing, drawn(301)}}));
    CHECK(refused({{BlobUse::photo, drawn()}}));
    CHECK(wins_of(small.home(), small.as_rose(), small.rose, 5).empty());
    CHECK(small.home().database().integer("SELECT count(*) FROM blobs ORDER BY 1") == 0);
    CHECK_FALSE(refused({{BlobUse::drawing, drawn(most_drawing_bytes)}, {BlobUse::clip, said(30)}}));
}
