// Community partners: what they lead, whom they know of there, and what they never learn.
#include "data/partners.h"
#include "data/record.h"
#include "fixtures.h"

using namespace data;

namespace {

// Nora leads the allotment on three days, and visits Tom; Paul visits Tom too.
struct Allotment : SmallHome {
    PersonId nora{}, paul{};
    OccurrenceId allotment;
    Allotment() {
        nora = add_person(home(), as_mia(), {Role::partner, "Nora", "Nora Quill", "", "en", "Allotments", false});
        paul = add_person(home(), as_mia(), {Role::partner, "Paul", "Paul Grey", "", "en", "Driver", false});
        add_to_circle(home(), as_mia(), tom, nora, "gardening partner");
        add_to_circle(home(), as_mia(), tom, paul, "driver");
        NewActivity plan{"Allotment", "At the allotments", "", morning + day_ms, morning + day_ms + hour_ms, true};
        plan.led_by = nora;
        plan.repeating.rule = "FREQ=DAILY;COUNT=3";
        allotment = {add_activity(home(), as_sam(), plan), morning + day_ms};
    }
    Viewer as_nora() const { return as(Role::partner, nora, tom); }
    Viewer as_paul() const { return as(Role::partner, paul, tom); }
    std::string guests(const Viewer& viewer) {
        std::string all;
        for (const EventGuest& guest : guests_at(home(), viewer, allotment)) all += guest.resident.name + " " + std::to_string(guest.needs.size()) + "\n";
        return all;
    }
    bool refused(auto&& work) { return trouble_of(work) == Trouble::refused; }
};

} // namespace

TEST_CASE("Partners: what Nora leads is hers to see, and what Paul comes along to is his") {
    Allotment home;
    CHECK(partner_events(home.home(), home.as_nora(), morning, morning + 7 * day_ms).size() == 3);
    CHECK(partner_events(home.home(), home.as_paul(), morning, morning + 7 * day_ms).empty());
    come_along(home.home(), home.as_paul(), home.allotment.activity, true);
    CHECK(partner_events(home.home(), home.as_paul(), morning, morning + 7 * day_ms).size() == 3);
    const auto both = partners_at(home.home(), home.as_rose(), home.allotment);
    REQUIRE(both.size() == 2);
    CHECK(both[0].person.name == "Nora");
    CHECK(both[0].leads);
    CHECK_FALSE(both[1].leads);
    come_along(home.home(), home.as_paul(), home.allotment.activity, false);
    CHECK(partner_events(home.home(), home.as_paul(), morning, morning + 7 * day_ms).empty());
    // One that is called off is still told.
    cancel_activity(home.home(), home.as_sam(), home.allotment, Reach::this_one);
    const auto left = partner_events(home.home(), home.as_nora(), morning, morning + 7 * day_ms);
    REQUIRE(left.size() == 3);
    CHECK(left.front().cancelled);
    // Nobody else has such a list, and whoever walks by does not learn who comes in.
    for (const Viewer& who : {home.as_rose(), home.as_ben(), home.as_sam(), Viewer::house()})
        CHECK(partner_events(home.home(), who, morning, morning + 7 * day_ms).empty());
    CHECK(partners_at(home.home(), Viewer::house(), home.allotment).empty());
    CHECK(partners(home.home(), home.as_ben()).empty());
    CHECK(partners(home.home(), home.as_sam()).size() == 2);
}

TEST_CASE("Partners: Nora knows only who told her by name, with what they need; and no longer once it is taken back") {
    Allotment home;
    answer_activity(home.home(), home.as_rose(), home.allotment, home.rose, Answer::come, {Need::transport, Need::company});
    answer_activity(home.home(), home.as_tom(), home.allotment, home.tom, Answer::maybe, {});
    CHECK(home.guests(home.as_nora()).empty()); // not even of Tom, whom she visits: his answer is for the care team
    tell_partner(home.home(), home.as_rose(), home.allotment.activity, home.rose, home.nora, true);
    CHECK(home.guests(home.as_nora()) == "Rose 2\n");
    CHECK(partners_at(home.home(), home.as_rose(), home.allotment, home.rose).front().told);
    CHECK_FALSE(partners_at(home.home(), home.as_tom(), home.allotment, home.rose).front().told); // not for Tom to know
    // What she changes is known too; that she does not come is nobody's guest.
    answer_activity(home.home(), home.as_rose(), home.allotment, home.rose, Answer::come, {});
    CHECK(home.guests(home.as_nora()) == "Rose 0\n");
    answer_activity(home.home(), home.as_rose(), home.allotment, home.rose, Answer::not_this_time, {});
    CHECK(home.guests(home.as_nora()).empty());
    answer_activity(home.home(), home.as_rose(), home.allotment, home.rose, Answer::come, {});
    const EntryId back = tell_partner(home.home(), home.as_rose(), home.allotment.activity, home.rose, home.nora, false);
    CHECK(home.guests(home.as_nora()).empty());
    home.home().withdraw(home.as_rose(), back);
    CHECK(home.guests(home.as_nora()) == "Rose 0\n");
    const std::string live = all_projections(home.home().database());
    drop_projections(home.home().database());
    create_projections(home.home().database());
    project_all(home.home().database(), home.home().database());
    CHECK(all_projections(home.home().database()) == live);
    CHECK(all_good(home.home()));
}

TEST_CASE("Partners: another partner, family and staff without a part in it are told nothing of who told Nora") {
    Allotment home;
    answer_activity(home.home(), home.as_rose(), home.allotment, home.rose, Answer::come, {Need::transport});
    tell_partner(home.home(), home.as_rose(), home.allotment.activity, home.rose, home.nora, true);
    come_along(home.home(), home.as_paul(), home.allotment.activity, true);
    for (const Viewer& who : {home.as_paul(), home.as_ben(), home.as_tom(), home.as_rose(), Viewer::house()}) CHECK(home.guests(who).empty());
    // Somebody else leads it from now on, and then Nora leaves altogether.
    NewActivity plan = *plan_of(home.home(), home.as_sam(), home.allotment);
    plan.led_by = home.sam;
    change_activity(home.home(), home.as_sam(), home.allotment, plan, Reach::all);
    CHECK(home.guests(home.as_nora()).empty());
    plan.led_by = home.nora;
    change_activity(home.home(), home.as_sam(), home.allotment, plan, Reach::all);
    CHECK(home.guests(home.as_nora()) == "Rose 1\n");
    set_active(home.home(), home.as_mia(), home.nora, false);
    CHECK(home.guests(home.as_nora()).empty());
    CHECK(words_of_event(home.home(), home.as_nora(), home.allotment.activity).empty());
}

TEST_CASE("Partners: only Rose says who may know of her, or staff on her word; and only of those who have a part in it") {
    Allotment home;
    const ActivityId id = home.allotment.activity;
    CHECK(home.refused([&] { tell_partner(home.home(), home.as_tom(), id, home.rose, home.nora, true); }));
    CHECK(home.refused([&] { tell_partner(home.home(), home.as_nora(), id, home.rose, home.nora, true); }));
    CHECK(home.refused([&] { tell_partner(home.home(), home.as_ben(), id, home.rose, home.nora, true); }));
    CHECK(home.refused([&] { tell_partner(home.home(), home.as_rose(), id, home.rose, home.paul, true); }));
    CHECK(home.refused([&] { tell_partner(home.home(), home.as_rose(), id, home.rose, home.sam, true); }));
    CHECK(home.refused([&] { come_along(home.home(), home.as_ben(), id, true); }));
    CHECK(home.refused([&] { come_along(home.home(), home.as_rose(), id, true); }));
    CHECK(home.refused([&] { come_along(home.home(), home.as_nora(), ActivityId{77}, true); }));
    tell_partner(home.home(), home.as_sam(), id, home.rose, home.nora, true);
    CHECK(partners_at(home.home(), home.as_sam(), home.allotment, home.rose).front().told);
}

TEST_CASE("Partners: words about an activity go between its partners and the team, and to nobody else") {
    Allotment home;
    const ActivityId id = home.allotment.activity;
    const EntryId first = say_of_event(home.home(), home.as_nora(), id, 6, "");
    CHECK(words_to_answer(home.home(), home.as_sam()).size() == 1);
    CHECK(words_to_answer(home.home(), home.as_nora()).empty());
    say_of_event(home.home(), home.as_sam(), id, 0, "  I will help you. ");
    CHECK(words_to_answer(home.home(), home.as_sam()).empty());
    const auto said = words_of_event(home.home(), home.as_nora(), id);
    REQUIRE(said.size() == 2);
    CHECK(said[0].entry.author_role == Role::partner);
    CHECK(said[1].words == "I will help you.");
    for (const Viewer& who : {home.as_paul(), home.as_ben(), home.as_rose(), home.as_tom(), Viewer::house()}) CHECK(words_of_event(home.home(), who, id).empty());
    CHECK(home.refused([&] { say_of_event(home.home(), home.as_paul(), id, 1, ""); }));
    CHECK(home.refused([&] { say_of_event(home.home(), home.as_rose(), id, 1, ""); }));
    CHECK(home.refused([&] { say_of_event(home.home(), home.as_nora(), id, 0, "  "); }));
    CHECK(home.refused([&] { say_of_event(home.home(), home.as_nora(), id, 0, "\xFF"); }));
    home.home().withdraw(home.as_nora(), first);
    CHECK(words_of_event(home.home(), home.as_sam(), id).size() == 1);
    say_of_event(home.home(), home.as_nora(), id, 5, "");
    CHECK(words_to_answer(home.home(), home.as_sam()).size() == 1);
    home.clock.pass(15 * day_ms); // long over: it waits for nobody
    CHECK(words_to_answer(home.home(), home.as_sam()).empty());
}
