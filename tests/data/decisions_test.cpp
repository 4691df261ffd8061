// Deciding together: the person's own choice first, the views of others beside it, what was agreed, and the day to look again.
#include "data/decisions.h"
#include "data/entry_rows.h"
#include "data/record.h"
#include "fixtures.h"

using namespace data;
using enum DecisionPart;

namespace {

constexpr OptionId bath{2101}, shower{2102};

struct Deciding : SmallHome {
    DecisionId sam_asks(Audience audience = Audience::circle) {
        return DecisionId{number(ask_to_decide(home(), as_sam(), {rose, 2001, "", {2101, 2102, 2103}, audience}))};
    }
    DecisionRow now(DecisionId id, const Viewer& viewer) {
        const auto row = find_decision(home(), viewer, id);
        REQUIRE(row);
        return *row;
    }
    EntryId says(const Viewer& by, DecisionId id, NewDecisionPart part) { return tell_decision(home(), by, id, part); }
    WallTime in_days(int days) const { return clock.at.wall + days * day_ms; }
    NewDecisionPart settled(DecisionPart part, OptionId option, EntryId after = EntryId::none, int days = 7) const {
        return {.part = part, .option = option, .words = {}, .review = in_days(days), .after = after};
    }
};

NewDecisionPart chooses(OptionId option, HowKnown how = {}) { return {.part = choice, .option = option, .words = {}, .how = how}; }
NewDecisionPart sees(OptionId option, const char* words = "") { return {.part = view, .option = option, .words = words}; }

bool rebuilt_is_live(Home& home) {
    const std::string live = all_projections(home.database());
    Database& database = home.database();
    Transaction work(database);
    drop_projections(database);
    create_projections(database);
    project_all(database, database);
    return all_projections(database) == live; // and rolled back
}

} // namespace

TEST_CASE("Deciding together: Rose chooses, Tom's view and the team's stand beside it, and what is agreed is what she chose") {
    Deciding small;
    const DecisionId id = small.sam_asks();
    small.says(small.as_rose(), id, chooses(bath));
    small.says(small.as_ben(), id, sees(shower, "She slipped once."));
    small.says(small.as_sam(), id, sees(bath));
    small.says(small.as_sam(), id, small.settled(agreed, bath));
    const DecisionRow row = small.now(id, small.as_rose());
    CHECK(row.choice->option == bath);
    CHECK(row.choice->entry.author == small.rose);
    REQUIRE(row.views.size() == 2);
    CHECK(row.views[0].words == "She slipped once.");
    CHECK(row.outcome->part == agreed);
    CHECK_FALSE(row.outcome->crossed);
    CHECK(row.options.size() == 3);
    CHECK(rebuilt_is_live(small.home()));
    CHECK(all_good(small.home()));
}

TEST_CASE("Deciding together: nobody agrees to what the person did not choose, and nothing is tried before they were asked") {
    Deciding small;
    const DecisionId id = small.sam_asks();
    const auto refused = [&](const Viewer& by, NewDecisionPart part) { return trouble_of([&] { small.says(by, id, part); }) == Trouble::refused; };
    CHECK(refused(small.as_sam(), small.settled(agreed, bath)));
    CHECK(refused(small.as_sam(), small.settled(trying, bath)));
    small.says(small.as_rose(), id, chooses(bath));
    CHECK(refused(small.as_sam(), small.settled(agreed, shower)));
    CHECK(refused(small.as_sam(), small.settled(agreed, bath, EntryId::none, -1))); // a day to look again
    CHECK(refused(small.as_ben(), small.settled(agreed, bath)));
    CHECK(refused(small.as_ben(), small.settled(trying, shower)));
    small.says(small.as_sam(), id, small.settled(trying, shower));
    CHECK(small.now(id, small.as_rose()).outcome->part == trying);
    CHECK(small.now(id, small.as_rose()).choice->option == bath); // which nobody's entry replaces
}

TEST_CASE("Deciding together: where Rose could not be asked, it says why, and only something meanwhile can be tried") {
    Deciding small;
    const DecisionId id = small.sam_asks();
    NewDecisionPart part{.part = could_not_be_asked, .words = {}, .person = small.rose};
    CHECK(trouble_of([&] { small.says(small.as_sam(), id, part); }) == Trouble::refused);
    part.phrase = 2241;
    small.says(small.as_sam(), id, part);
    CHECK(trouble_of([&] { small.says(small.as_sam(), id, small.settled(agreed, bath)); }) == Trouble::refused);
    small.says(small.as_sam(), id, small.settled(trying, bath));
    CHECK(waits_for(small.now(id, small.as_rose()), small.as_rose(), small.in_days(1))); // her choice is still wanted
}

TEST_CASE("Deciding together: the choice is the person's own word, or what staff saw or heard of it") {
    Deciding small;
    const DecisionId id = small.sam_asks();
    const auto refused = [&](const Viewer& by, NewDecisionPart part) { return trouble_of([&] { small.says(by, id, part); }) == Trouble::refused; };
    CHECK(refused(small.as_ben(), chooses(shower, HowKnown::said)));
    CHECK(refused(small.as_sam(), chooses(shower)));
    CHECK(refused(small.as_sam(), chooses(shower, HowKnown::observed)));
    CHECK(refused(small.as_rose(), sees(shower)));
    CHECK(refused(small.as_rose(), chooses(OptionId{2171}))); // not among them
    small.says(small.as_sam(), id, chooses(shower, HowKnown::shown));
    small.says(small.as_sam(), id, {.part = help, .words = {}, .help = 9});
    CHECK(refused(small.as_ben(), {.part = help, .words = {}, .help = 1}));
    CHECK(small.now(id, small.as_rose()).help->help == 9);
    small.says(small.as_sam(), id, {.part = choice, .option = shower, .words = "It wakes me up.", .how = HowKnown::shown});
    CHECK(small.now(id, small.as_rose()).help->help == 9); // the same choice, with its words
    small.says(small.as_rose(), id, chooses(OptionId::not_sure));
    const DecisionRow row = small.now(id, small.as_sam());
    CHECK(row.choice->option == OptionId::not_sure);
    CHECK_FALSE(row.help); // that helped with the choice before
    CHECK(row.parts.size() == 4); // which stays to be read
}

TEST_CASE("Deciding together: what was agreed before stays to be read once it is replaced, and dissent with it") {
    Deciding small;
    const DecisionId id = small.sam_asks();
    small.says(small.as_rose(), id, chooses(bath));
    const EntryId first = small.says(small.as_sam(), id, small.settled(agreed, bath));
    small.says(small.as_ben(), id, sees(shower, "I still worry."));
    small.says(small.as_rose(), id, chooses(shower));
    small.says(small.as_ben(), id, sees(bath, "She loves it so."));
    small.says(small.as_ada(), id, small.settled(agreed, shower, first));
    const DecisionRow row = small.now(id, small.as_ben());
    CHECK(row.outcome->option == shower);
    CHECK_FALSE(row.outcome->crossed);
    REQUIRE(row.parts.size() == 6);
    CHECK(row.parts[1].option == bath);
    CHECK(row.parts[2].words == "I still worry.");
    CHECK(row.views.size() == 1);
    CHECK(row.views[0].words == "She loves it so.");
}

TEST_CASE("Deciding together: two who settle it one after the other, each without knowing: both are kept, and it says so") {
    Deciding small;
    const DecisionId id = small.sam_asks();
    small.says(small.as_rose(), id, chooses(bath));
    const EntryId by_sam = small.says(small.as_sam(), id, small.settled(agreed, bath));
    const EntryId by_ada = small.says(small.as_ada(), id, small.settled(trying, shower)); // who saw nothing of Sam's
    const DecisionRow row = small.now(id, small.as_rose());
    CHECK(row.outcome->entry.id == by_ada);
    CHECK(row.outcome->crossed);
    CHECK(row.parts[1].entry.id == by_sam);
    CHECK(row.parts[1].option == bath);
    CHECK(small.says(small.as_ada(), id, small.settled(trying, shower, by_ada)) == by_ada); // a second tap
    small.says(small.as_ada(), id, small.settled(agreed, bath, by_ada));
    CHECK_FALSE(small.now(id, small.as_rose()).outcome->crossed);
}

TEST_CASE("Deciding together: it comes back on its day, to Rose, to her son and to the team, and not a day earlier") {
    Deciding small;
    const DecisionId id = small.sam_asks();
    const auto waits = [&](const Viewer& viewer) { return waits_for(small.now(id, viewer), viewer, small.in_days(0) + hour_ms); };
    CHECK(waits(small.as_rose()));
    CHECK(waits(small.as_ben()));
    small.says(small.as_rose(), id, chooses(bath));
    small.says(small.as_sam(), id, small.settled(agreed, bath));
    CHECK_FALSE(waits(small.as_rose()));
    CHECK_FALSE(waits(small.as_ben())); // nobody waits for the view of who said none
    CHECK(decisions_due(small.home(), small.as_sam(), PersonId::none, small.in_days(6)).empty());
    small.clock.pass(7 * day_ms);
    for (const Viewer& viewer : {small.as_rose(), small.as_ben(), small.as_sam()}) {
        CHECK(decisions_due(small.home(), viewer, small.rose, small.in_days(0) + hour_ms).size() == 1);
        CHECK(waits(viewer));
    }
    CHECK(decisions_due(small.home(), small.as_lea(), PersonId::none, small.in_days(9)).empty());
    CHECK(handover_card(small.home(), small.as_ada(), small.rose, small.in_days(0), small.in_days(0) + hour_ms).decisions == 1);
    small.says(small.as_rose(), id, chooses(bath));
    CHECK_FALSE(waits(small.as_rose()));
    const EntryId before = small.now(id, small.as_sam()).outcome->entry.id;
    small.says(small.as_sam(), id, small.settled(agreed, bath, before));
    CHECK(decisions_due(small.home(), small.as_sam(), PersonId::none, small.in_days(6)).empty());
    const EntryId after = small.now(id, small.as_sam()).outcome->entry.id;
    small.says(small.as_rose(), id, {.part = over, .words = {}, .after = after});
    CHECK(decisions_due(small.home(), small.as_sam(), PersonId::none, small.in_days(60)).empty());
    CHECK(trouble_of([&] { small.says(small.as_ben(), id, sees(shower)); }) == Trouble::refused);
    CHECK(rebuilt_is_live(small.home()));
}

TEST_CASE("Deciding together: who may read the question reads all that is said about it, and nobody else any of it") {
    Deciding small;
    const DecisionId team = small.sam_asks(Audience::care_team);
    CHECK_FALSE(find_decision(small.home(), small.as_ben(), team));
    CHECK_FALSE(find_decision(small.home(), small.as_tom(), team));
    CHECK_FALSE(find_decision(small.home(), Viewer::house(), team));
    CHECK(trouble_of([&] { small.says(small.as_ben(), team, sees(shower)); }) == Trouble::refused);
    CHECK(decisions_of(small.home(), small.as_ben(), small.rose).empty());
    const DecisionId circle = small.sam_asks();
    CHECK(find_decision(small.home(), small.as_ben(), circle));
    CHECK_FALSE(find_decision(small.home(), small.as_lea(), circle));
    CHECK(decisions_of(small.home(), small.as_mia(), PersonId::none).size() == 2);
    remove_from_circle(small.home(), small.as_mia(), small.rose, small.ben);
    CHECK_FALSE(find_decision(small.home(), small.as_ben(), circle));
    CHECK(trouble_of([&] { ask_to_decide(small.home(), small.as_lea(), {small.rose, 2001, "", {}, Audience::circle}); }) == Trouble::refused);
    CHECK(trouble_of([&] { ask_to_decide(small.home(), small.as_sam(), {small.rose, 2001, "", {}, Audience::house}); }) == Trouble::refused);
}

TEST_CASE("Deciding together: a question that Rose keeps for herself is read by no manager, not even in the handover") {
    Deciding small;
    set_picture_lock(small.home(), small.as_mia(), small.rose, {"pic-rose", "pic-boat", "pic-key"});
    const DecisionId id{number(ask_to_decide(small.home(), small.as_rose(), {small.rose, 2005, "", {2141, 2142}, Audience::only_me}))};
    small.says(small.as_rose(), id, chooses(OptionId{2142}));
    small.says(small.as_rose(), id, small.settled(agreed, OptionId{2142}, EntryId::none, 1));
    CHECK_FALSE(find_decision(small.home(), small.as_mia(), id));
    small.clock.pass(2 * day_ms);
    CHECK(decisions_due(small.home(), small.as_mia(), PersonId::none, small.in_days(1)).empty());
    CHECK(handover_card(small.home(), small.as_mia(), small.rose, small.in_days(0), small.in_days(1)).decisions == 0);
    CHECK(decisions_due(small.home(), small.as_rose(), small.rose, small.in_days(1)).size() == 1);
    CHECK(written_between(small.home(), small.as_mia(), small.rose, WallTime{}, small.in_days(1)).empty());
    CHECK(written_between(small.home(), small.as_rose(), small.rose, WallTime{}, small.in_days(1)).size() == 3);
}

TEST_CASE("Deciding together: others decide too once Rose says so, and what was said before is then theirs to read") {
    Deciding small;
    const DecisionId id{number(ask_to_decide(small.home(), small.as_rose(), {small.rose, 2001, "", {2101, 2102}, Audience::care_team}))};
    small.says(small.as_rose(), id, chooses(bath));
    change_deciders(small.home(), small.as_rose(), id, Audience::circle, {});
    CHECK(small.now(id, small.as_ben()).choice->option == bath);
    CHECK(small.now(id, small.as_ben()).options.size() == 2);
    CHECK(trouble_of([&] { change_deciders(small.home(), small.as_sam(), id, Audience::care_team, {}); }) == Trouble::refused);
    change_deciders(small.home(), small.as_rose(), id, Audience::named, {small.sam});
    CHECK_FALSE(find_decision(small.home(), small.as_ben(), id));
    CHECK(find_decision(small.home(), small.as_sam(), id));
    CHECK_FALSE(find_decision(small.home(), small.as_ada(), id));
    CHECK(decisions_of(small.home(), small.as_rose(), small.rose).size() == 1);
    CHECK(rebuilt_is_live(small.home()));
}

TEST_CASE("Deciding together: what is taken back is gone and what stood before it stands; the rest is as it was") {
    Deciding small;
    const DecisionId id = small.sam_asks();
    small.says(small.as_rose(), id, chooses(bath));
    const EntryId first = small.says(small.as_sam(), id, small.settled(agreed, bath));
    const EntryId second = small.says(small.as_sam(), id, small.settled(trying, shower, first));
    small.home().withdraw(small.as_sam(), second);
    CHECK(small.now(id, small.as_rose()).outcome->entry.id == first);
    CHECK(trouble_of([&] { small.home().withdraw(small.as_ada(), first); }) == Trouble::refused);
    const EntryId more = small.says(small.as_ben(), id, {.part = option, .words = "A wash at the basin", .picture = "card-do-it-myself"});
    CHECK(small.now(id, small.as_rose()).options.size() == 4);
    CHECK(trouble_of([&] { small.says(small.as_ben(), id, {.part = option, .words = "A fifth"}); }) == Trouble::refused);
    small.says(small.as_rose(), id, chooses(OptionId{number(more)}));
    small.home().withdraw(small.as_ben(), more);
    CHECK(option_of(small.now(id, small.as_rose()), small.now(id, small.as_rose()).choice->option) == nullptr); // still hers, and the screens say so
    CHECK(rebuilt_is_live(small.home()));
    const EntryId question{number(id)};
    small.home().withdraw(small.as_sam(), question);
    CHECK_FALSE(find_decision(small.home(), small.as_rose(), id));
    CHECK(rebuilt_is_live(small.home()));
    CHECK(all_good(small.home()));
}

TEST_CASE("Deciding together: words that had to be removed are gone from the question, and a rebuild agrees") {
    Deciding small;
    const DecisionId id = small.sam_asks();
    small.says(small.as_rose(), id, chooses(bath));
    const EntryId unkind = small.says(small.as_ben(), id, sees(shower, "Something unkind."));
    redact(small.home(), small.as_mia(), unkind, "It names somebody else's illness.");
    CHECK(small.now(id, small.as_rose()).views.empty());
    CHECK(rebuilt_is_live(small.home()));
    change_deciders(small.home(), small.as_sam(), id, Audience::care_team, {});
    redact(small.home(), small.as_mia(), small.now(id, small.as_sam()).entry.id, "It was asked about somebody else.");
    CHECK_FALSE(find_decision(small.home(), small.as_sam(), id));
    CHECK(rebuilt_is_live(small.home()));
    CHECK(all_good(small.home()));
}

TEST_CASE("Deciding together: what somebody wrote who has left still reads well, with their name and that they left") {
    Deciding small;
    const DecisionId id = small.sam_asks();
    small.says(small.as_sam(), id, chooses(bath, HowKnown::said));
    small.says(small.as_sam(), id, small.settled(agreed, bath));
    set_active(small.home(), small.as_mia(), small.sam, false);
    const DecisionRow row = small.now(id, small.as_rose());
    CHECK(row.starter_name == "Sam");
    CHECK(row.outcome->entry.author_name == "Sam");
    CHECK(row.outcome->author_left);
    CHECK(trouble_of([&] { small.says(small.as_sam(), id, sees(shower)); }) == Trouble::refused);
    small.says(small.as_ada(), id, small.settled(trying, shower, row.outcome->entry.id)); // and it goes on
    CHECK_FALSE(small.now(id, small.as_rose()).outcome->crossed);
}

TEST_CASE("Deciding together: news on a handover card, with a card that was read as it stood then") {
    Deciding small;
    const WallTime from = small.in_days(0), until = small.in_days(1);
    const DecisionId id = small.sam_asks();
    small.says(small.as_rose(), id, chooses(bath));
    const HandoverCard card = handover_card(small.home(), small.as_ada(), small.rose, from, until);
    CHECK(card.decisions == 1);
    CHECK_FALSE(card.read_by_me);
    confirm_handover(small.home(), small.as_ada(), small.rose, card.from, card.until, {}, "");
    CHECK(handover_card(small.home(), small.as_ada(), small.rose, from, until).read_by_me);
    small.says(small.as_ben(), id, sees(shower));
    CHECK_FALSE(handover_card(small.home(), small.as_ada(), small.rose, from, until).read_by_me);
    for (const HandoverLine& line : handover_lines(small.home(), small.as_ada(), from, until))
        if (line.resident.id == small.rose) CHECK_FALSE(line.read_by_me);
    const auto then = decisions_in_window(small.home(), small.as_ada(), small.rose, card.from, card.until);
    REQUIRE(then.size() == 1);
    CHECK(then[0].views.empty());
}
