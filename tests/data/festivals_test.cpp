// Whose festivals are kept, and days that the home put right: who may choose, and that it is read by everybody.
#include "data/festivals.h"
#include "fixtures.h"

using namespace data;

namespace {

bool rebuilt_is_live(Home& home) {
    const std::string live = all_projections(home.database());
    Transaction work(home.database());
    drop_projections(home.database());
    create_projections(home.database());
    project_all(home.database(), home.database());
    return all_projections(home.database()) == live; // and rolled back
}

} // namespace

TEST_CASE("Festivals: staff choose whose are kept, everybody can read it, and the last word counts") {
    SmallHome small;
    CHECK(cultures_kept(small.home(), Viewer::house()).empty());
    keep_culture(small.home(), small.as_sam(), Culture::sikh, true);
    keep_culture(small.home(), small.as_ada(), Culture::welsh, true);
    CHECK(cultures_kept(small.home(), Viewer::house()) == std::vector{Culture::welsh, Culture::sikh});
    keep_culture(small.home(), small.as_mia(), Culture::welsh, false);
    CHECK(cultures_kept(small.home(), small.as_rose()) == std::vector{Culture::sikh});
    const auto entries = small.home().counts().journal_entries;
    keep_culture(small.home(), small.as_sam(), Culture::sikh, true); // so already
    CHECK(small.home().counts().journal_entries == entries);
    CHECK(rebuilt_is_live(small.home()));
    CHECK(all_good(small.home()));
}

TEST_CASE("Festivals: a resident, her son or a passer-by cannot choose for the home") {
    SmallHome small;
    for (const Viewer& who : {small.as_rose(), small.as_ben(), Viewer::house()}) {
        CHECK(trouble_of([&] { keep_culture(small.home(), who, Culture::hindu, true); }) == Trouble::refused);
        CHECK(trouble_of([&] { set_festival_day(small.home(), who, {Festival::diwali, 2026, 11, 9}); }) == Trouble::refused);
    }
    CHECK(trouble_of([&] { keep_culture(small.home(), small.as_sam(), Culture{99}, true); }) == Trouble::refused);
    CHECK(cultures_kept(small.home(), small.as_sam()).empty());
}

TEST_CASE("Festivals: the home puts a day right for one year, and can go back to the reckoned one") {
    SmallHome small;
    set_festival_day(small.home(), small.as_sam(), {Festival::diwali, 2026, 11, 9});
    set_festival_day(small.home(), small.as_sam(), {Festival::eid_al_fitr, 2027, 3, 10});
    const std::vector<FestivalDay> both{{Festival::eid_al_fitr, 2027, 3, 10}, {Festival::diwali, 2026, 11, 9}};
    CHECK(festival_days(small.home(), Viewer::house()) == both);
    set_festival_day(small.home(), small.as_ada(), {Festival::diwali, 2026, 0, 0});
    CHECK(festival_days(small.home(), Viewer::house()) == std::vector{both.front()});
    for (const FestivalDay& wrong : {FestivalDay{Festival::diwali, 2026, 2, 29}, FestivalDay{Festival::diwali, 2026, 13, 1}, FestivalDay{Festival::diwali, 2026, 4, 0},
                                     FestivalDay{Festival::none, 2026, 4, 1}, FestivalDay{Festival::diwali, 26, 4, 1}}) {
        CHECK(trouble_of([&] { set_festival_day(small.home(), small.as_sam(), wrong); }) == Trouble::refused);
    }
    set_festival_day(small.home(), small.as_sam(), {Festival::easter, 2028, 2, 29}); // a leap year has that day
    CHECK(rebuilt_is_live(small.home()));
}
