// How are you?, for staff and families: counted, and nobody's. One of these tests has the file itself in hand, and tries to trace an answer.
#include <fstream>

#include "data/journal.h"
#include "data/weights.h"
#include "fixtures.h"

using namespace data;

namespace {

struct Weighing : SmallHome {
    void says(const Viewer& by, Weight weight, const std::vector<Relief>& reliefs = {}) { say_weight(home(), by, weight, reliefs); }
    std::vector<WeightTotals> totals() { return weight_totals(home(), as_sam(), WallTime{0}, WallTime{milliseconds(morning) + 1000LL * 24 * 3'600'000}); }
};

std::string content_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("How are you?: four answers show nothing, the fifth shows the totals of five, and nobody's name") {
    Weighing small;
    small.says(small.as_sam(), Weight::heavy, {Relief::rest, Relief::more_hands});
    small.says(small.as_ada(), Weight::light);
    small.says(small.as_ben(), Weight::heavy, {Relief::rest});
    small.says(small.as_mia(), Weight::some);
    CHECK(small.totals().empty());
    small.says(small.as_lea(), Weight::very_heavy, {Relief::thanks});
    const auto all = small.totals();
    REQUIRE(all.size() == 1);
    CHECK(all[0].people == 5);
    CHECK(all[0].weight == std::array<int, 4>{1, 1, 2, 1});
    CHECK(all[0].relief == std::array<int, 6>{0, 2, 1, 0, 0, 1});
    CHECK(small.home().database().integer("SELECT count(*) FROM weights_waiting") == 0);
    CHECK(weight_totals(small.home(), Viewer::house(), WallTime{0}, WallTime{milliseconds(morning) + 3'600'000LL}).size() == 1); // for everyone
    for_each_row(small.home().database(), [](const JournalRow& row) {
        if (row.header.kind == Kind::weights) CHECK(row.header.author == PersonId::none);
    });
    CHECK(all_good(small.home()));
}

TEST_CASE("How are you?: a resident has a page of their own for how they feel, and nobody from outside answers") {
    Weighing small;
    CHECK_THROWS_AS(small.says(small.as_rose(), Weight::light), Error);
    CHECK_THROWS_AS(small.says(Viewer::house(), Weight::light), Error);
    CHECK_THROWS_AS(small.says(small.as_sam(), static_cast<Weight>(5)), Error);
    CHECK_THROWS_AS(small.says(small.as_sam(), Weight::light, {static_cast<Relief>(7)}), Error);
}

TEST_CASE("How are you?: whoever has the file cannot tell who said what, not by the order, nor by the log, nor by what was deleted") {
    // Sam says it first, in home after home, and it is very heavy for him alone. Were the order kept, he would be found every time.
    int first_places = 0, last_places = 0;
    constexpr int homes = 60;
    for (int i = 0; i < homes; ++i) {
        Weighing small;
        small.says(small.as_sam(), Weight::very_heavy);
        for (const Viewer& other : {small.as_ada(), small.as_ben(), small.as_mia()}) small.says(other, Weight::light);
        Statement row = small.home().database().prepare("SELECT weight FROM weights_waiting ORDER BY place");
        std::vector<std::int64_t> found;
        while (row.step()) found.push_back(row.integer(0));
        REQUIRE(found.size() == 4);
        first_places += found.front() == 4 ? 1 : 0;
        last_places += found.back() == 4 ? 1 : 0;
        // Nothing of the answers lies in the log, where one page after the other shows how the table grew.
        CHECK(content_of(small.folder.path / "alongside.db-wal").empty());
    }
    // By chance one in four; 2 or fewer and 32 or more of 60 are rarer than one in ten thousand.
    CHECK(first_places > 2);
    CHECK(first_places < 32);
    CHECK(last_places > 2);
    CHECK(last_places < 32);

    // Neither the journal nor any table names who answered: the rows written while they did are none.
    Weighing small;
    const EntryId before = small.home().journal().newest();
    small.says(small.as_sam(), Weight::very_heavy);
    CHECK(small.home().journal().newest() == before);
    std::vector<std::string> places;
    {
        Statement row = small.home().database().prepare("SELECT place FROM weights_waiting ORDER BY place");
        while (row.step()) {
            const Bytes place = row.bytes(0);
            places.emplace_back(place.begin(), place.end());
        }
    }
    for (const Viewer& other : {small.as_ada(), small.as_ben(), small.as_mia(), small.as_lea()}) small.says(other, Weight::light);
    const std::string file = content_of(small.folder.file());
    for (const std::string& place : places) CHECK(file.find(place) == std::string::npos); // what was deleted is gone, not only unlinked
}

TEST_CASE("How are you?: a home of the version before it is brought up to date when it is opened") {
    Weighing small;
    small.home().database().execute("DROP TABLE weights_waiting; PRAGMA user_version = 2");
    small.reopen();
    small.says(small.as_sam(), Weight::heavy);
    CHECK(small.home().database().integer("SELECT count(*) FROM weights_waiting") == 1);
    CHECK(all_good(small.home()));
}
