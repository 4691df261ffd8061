// Who may be in the house's paper, and what of theirs may stand there.
#include "data/gazette.h"
#include "fixtures.h"

using namespace data;

namespace {

// Rose and Tom did not agree to their names on the glass; Iris did.
struct Paper : SmallHome {
    PersonId iris{};
    Paper() { iris = add_person(home(), as_mia(), {Role::resident, "Iris", "Iris Winter", "", "en", "", true}); }
    Viewer as_iris() const { return as(Role::resident, iris); }
    EntryId win_of(PersonId who, const std::string& words, Audience audience = Audience::house) {
        return record_win(home(), as(Role::resident, who), {who, Win::made, words, audience, {}});
    }
    std::string in_it(const Viewer& viewer) {
        std::string all;
        for (const WinRow& win : paper_wins(home(), viewer, morning - day_ms, morning + day_ms)) all += win.resident_name + ": " + win.words + "\n";
        return all;
    }
};

} // namespace

TEST_CASE("The paper: who said yes is in it, and who agreed to be named on the glass; who said nothing or no is not") {
    Paper home;
    home.win_of(home.rose, "A scarf");
    home.win_of(home.tom, "A shelf");
    home.win_of(home.iris, "A cake");
    CHECK(home.in_it(home.as_sam()) == "Iris: A cake\n");
    say_in_paper(home.home(), home.as_rose(), home.rose, InPaper::yes);
    CHECK(home.in_it(home.as_sam()) == "Rose: A scarf\nIris: A cake\n");
    say_in_paper(home.home(), home.as_iris(), home.iris, InPaper::no);
    CHECK(home.in_it(home.as_sam()) == "Rose: A scarf\n");
    const auto people = people_in_paper(home.home(), home.as_sam());
    REQUIRE(people.size() == 1);
    CHECK(people.front().name == "Rose");
}

TEST_CASE("The paper: nothing stands there that was not shared with the house, or of another week, or of somebody who left") {
    Paper home;
    say_in_paper(home.home(), home.as_rose(), home.rose, InPaper::yes);
    home.win_of(home.rose, "For my team", Audience::care_team);
    home.win_of(home.rose, "For my circle", Audience::circle);
    const EntryId taken_back = home.win_of(home.rose, "Not after all");
    home.home().withdraw(home.as_rose(), taken_back);
    home.clock.pass(2 * day_ms);
    home.win_of(home.rose, "Later");
    CHECK(home.in_it(home.as_sam()).empty());
    CHECK(paper_wins(home.home(), home.as_sam(), morning, morning + 3 * day_ms).size() == 1);
    set_active(home.home(), home.as_mia(), home.rose, false);
    CHECK(paper_wins(home.home(), home.as_sam(), morning, morning + 3 * day_ms).empty());
}

TEST_CASE("The paper: what somebody told with the name of one who is not in it is left out; a word that only looks like the name is not") {
    Paper home;
    home.win_of(home.iris, "Tom and I baked a cake");
    home.win_of(home.iris, "I picked a Tomato");
    home.win_of(home.iris, "A cake");
    CHECK(home.in_it(home.as_sam()) == "Iris: I picked a Tomato\nIris: A cake\n");
    say_in_paper(home.home(), home.as_tom(), home.tom, InPaper::yes);
    CHECK(home.in_it(home.as_sam()) == "Iris: Tom and I baked a cake\nIris: I picked a Tomato\nIris: A cake\n");
}

TEST_CASE("The paper: only those who work here put it together; a visitor or a passer-by gets nothing") {
    Paper home;
    home.win_of(home.iris, "A cake");
    for (const Viewer& who : {home.as_rose(), home.as_ben(), Viewer::house()}) {
        CHECK(home.in_it(who).empty());
        CHECK(people_in_paper(home.home(), who).empty());
        CHECK(paper_moments(home.home(), who, morning - day_ms, morning + day_ms).empty());
    }
    CHECK(in_paper(home.home(), home.as_ben(), home.iris) == InPaper::not_asked);
}

TEST_CASE("The paper: staff write down what somebody told them, but never a yes over somebody's own no") {
    Paper home;
    say_in_paper(home.home(), home.as_sam(), home.tom, InPaper::yes);
    CHECK(in_paper(home.home(), home.as_tom(), home.tom) == InPaper::yes);
    say_in_paper(home.home(), home.as_tom(), home.tom, InPaper::no);
    CHECK(trouble_of([&] { say_in_paper(home.home(), home.as_sam(), home.tom, InPaper::yes); }) == Trouble::refused);
    CHECK(trouble_of([&] { say_in_paper(home.home(), home.as_ben(), home.rose, InPaper::yes); }) == Trouble::refused);
    CHECK(trouble_of([&] { say_in_paper(home.home(), home.as_tom(), home.rose, InPaper::yes); }) == Trouble::refused);
    CHECK(in_paper(home.home(), home.as_sam(), home.tom) == InPaper::no);
    say_in_paper(home.home(), home.as_tom(), home.tom, InPaper::yes);
    say_in_paper(home.home(), home.as_sam(), home.tom, InPaper::no); // a no is always heard
    CHECK(in_paper(home.home(), home.as_sam(), home.tom) == InPaper::no);
}

TEST_CASE("The paper: what was said before stands again after Undo, and a rebuild has it so too") {
    Paper home;
    say_in_paper(home.home(), home.as_rose(), home.rose, InPaper::yes);
    const EntryId no = say_in_paper(home.home(), home.as_rose(), home.rose, InPaper::no);
    CHECK(trouble_of([&] { home.home().withdraw(home.as_sam(), no); }) == Trouble::refused);
    home.home().withdraw(home.as_rose(), no);
    CHECK(in_paper(home.home(), home.as_rose(), home.rose) == InPaper::yes);
    const std::string live = all_projections(home.home().database());
    drop_projections(home.home().database());
    create_projections(home.home().database());
    project_all(home.home().database(), home.home().database());
    CHECK(all_projections(home.home().database()) == live);
    CHECK(all_good(home.home()));
}
