// Partnerships: who is in one, how they share things, goals in small steps, how they are doing together, and who reads none of it.
#include "data/partnerships.h"

#include "data/body.h"
#include "fixtures.h"

using namespace data;

namespace {

struct Sharing : SmallHome {
    PartnershipId begins(const Viewer& by, const std::vector<PersonId>& with) { return PartnershipId{number(begin_partnership(home(), by, with))}; }
    EntryId says(const Viewer& by, PartnershipId id, PartnershipStep step) { return take_partnership_step(home(), by, id, step); }
    // Rose asks Sam, and Sam says yes.
    PartnershipId rose_and_sam() {
        const PartnershipId id = begins(as_rose(), {sam});
        says(as_sam(), id, PartnershipStep::yes);
        return id;
    }
    PartnershipId rose_and_ben() {
        const PartnershipId id = begins(as_ben(), {rose});
        says(as_rose(), id, PartnershipStep::yes);
        return id;
    }
    static NewShareLine line(int topic, ShareWho who, PersonId person = PersonId::none, const std::string& words = "") {
        NewShareLine made;
        made.topic = topic;
        made.who = who;
        made.person = person;
        made.words = words;
        return made;
    }
    EntryId shares(const Viewer& by, PartnershipId id, const NewShareLine& said) { return share_out(home(), by, id, said); }
    EntryId agrees(const Viewer& by, PartnershipId id) { return say_of_share(home(), by, id, now(by, id).share->entry.id, ShareSaid::agreed); }
    PartnershipRow now(const Viewer& viewer, PartnershipId id) {
        const auto row = find_partnership(home(), viewer, id);
        REQUIRE(row);
        return *row;
    }
    bool can_read(const Viewer& viewer, PartnershipId id) { return find_partnership(home(), viewer, id).has_value(); }
    PartnershipWaits waits(const Viewer& viewer, PartnershipId id) { return waits_for(home(), viewer, now(viewer, id)); }
    void answers_all(const Viewer& by, PartnershipId id, const StrandAnswers& all) {
        for (int strand = 1; strand <= strand_count; ++strand) say_strand(home(), by, id, static_cast<Strand>(strand), all[static_cast<std::size_t>(strand) - 1]);
    }
    TogetherRow round(const Viewer& viewer, PartnershipId id) {
        const auto row = together(home(), viewer, id);
        REQUIRE(row);
        return *row;
    }
    void leaves_the_home(PersonId who) { set_active(home(), as_mia(), who, false); }
};

template <typename Work>
bool refused(Work&& work) {
    return trouble_of(work) == Trouble::refused;
}

} // namespace

TEST_CASE("Partnerships: Rose asks Sam, who says not now, and later yes; each by themself") {
    Sharing small;
    const PartnershipId id = small.begins(small.as_rose(), {small.sam});
    CHECK(small.begins(small.as_rose(), {small.sam}) == id); // a second tap
    CHECK(small.waits(small.as_sam(), id) == PartnershipWaits::to_answer);
    CHECK(small.waits(small.as_rose(), id) == PartnershipWaits::nothing);
    CHECK_FALSE(small.now(small.as_rose(), id).begun);
    const EntryId said = small.says(small.as_sam(), id, PartnershipStep::not_now);
    CHECK(small.says(small.as_sam(), id, PartnershipStep::not_now) == said);
    CHECK(small.waits(small.as_sam(), id) == PartnershipWaits::nothing);
    CHECK(refused([&] { small.says(small.as_ada(), id, PartnershipStep::yes); }));
    small.says(small.as_sam(), id, PartnershipStep::yes);
    CHECK(small.now(small.as_rose(), id).begun);
    CHECK(refused([&] { small.home().withdraw(small.as_rose(), EntryId{number(id)}); }) == false);
    CHECK(small.can_read(small.as_rose(), id)); // it is no longer of one alone
    small.reopen();
    CHECK(is_in(small.now(small.as_rose(), id), small.sam));
    CHECK(all_good(small.home()));
}

TEST_CASE("Partnerships: what nobody has answered yet can be taken back; then nothing is asked any more") {
    Sharing small;
    const PartnershipId id = small.begins(small.as_sam(), {small.ada, small.tom});
    small.home().withdraw(small.as_sam(), EntryId{number(id)});
    CHECK_FALSE(small.can_read(small.as_ada(), id));
    CHECK(my_partnerships(small.home(), small.as_tom()).empty());
    CHECK(my_partnerships(small.home(), small.as_sam()).empty());
    CHECK(all_good(small.home()));
}

TEST_CASE("Partnerships: its members alone read it: no other staff, not the manager, not the family, not whoever was only asked") {
    Sharing small;
    const PartnershipId id = small.begins(small.as_rose(), {small.sam, small.ben});
    small.says(small.as_sam(), id, PartnershipStep::yes);
    small.shares(small.as_rose(), id, Sharing::line(4001, ShareWho::one, small.sam));
    keep_goal(small.home(), small.as_sam(), id, 4102, "");
    for (const Viewer& other : {small.as_mia(), small.as_ada(), small.as_tom(), small.as_lea(), Viewer::house()}) {
        CHECK_FALSE(small.can_read(other, id));
        CHECK(share_versions(small.home(), other, id).empty());
        CHECK(my_partnerships(small.home(), other).empty());
        CHECK(partnerships_of(small.home(), other, small.rose).empty());
        CHECK_FALSE(together(small.home(), other, id));
        CHECK(recent_entries(small.home(), other, PersonId::none, 50).empty());
        CHECK(refused([&] { small.shares(other, id, Sharing::line(4002, ShareWho::together)); }));
        CHECK(refused([&] { keep_goal(small.home(), other, id, 4101, ""); }));
    }
    const PartnershipRow asked = small.now(small.as_ben(), id); // Ben knows who asks him, and with whom
    CHECK(asked.people.size() == 3);
    CHECK_FALSE(asked.share);
    CHECK(asked.goals.empty());
    CHECK(share_versions(small.home(), small.as_ben(), id).empty());
    CHECK(refused([&] { small.shares(small.as_ben(), id, Sharing::line(4002, ShareWho::together)); }));
    small.says(small.as_ben(), id, PartnershipStep::yes);
    CHECK(small.now(small.as_ben(), id).share->lines.size() == 1);
}

TEST_CASE("Partnerships: a resident lets the team read it, or the circle, and can take that back; two residents both have to") {
    Sharing small;
    const PartnershipId id = small.rose_and_sam();
    small.shares(small.as_rose(), id, Sharing::line(4001, ShareWho::one, small.sam));
    CHECK(refused([&] { set_partnership_readers(small.home(), small.as_sam(), id, Audience::care_team); }));
    CHECK(refused([&] { set_partnership_readers(small.home(), small.as_rose(), id, Audience::house); }));
    set_partnership_readers(small.home(), small.as_rose(), id, Audience::care_team);
    CHECK(small.now(small.as_ada(), id).share->lines.size() == 1);
    CHECK_FALSE(small.now(small.as_ada(), id).is_mine);
    CHECK(partnerships_of(small.home(), small.as_ada(), small.rose).size() == 1);
    CHECK_FALSE(small.can_read(small.as_ben(), id));
    CHECK_FALSE(together(small.home(), small.as_ada(), id));
    CHECK(refused([&] { small.shares(small.as_ada(), id, Sharing::line(4002, ShareWho::together)); }));
    set_partnership_readers(small.home(), small.as_rose(), id, Audience::circle);
    CHECK(small.can_read(small.as_ben(), id));
    remove_from_circle(small.home(), small.as_mia(), small.rose, small.ben);
    CHECK_FALSE(small.can_read(small.as_ben(), id));
    set_partnership_readers(small.home(), small.as_rose(), id, Audience::named);
    CHECK_FALSE(small.can_read(small.as_ada(), id));

    add_to_circle(small.home(), small.as_mia(), small.rose, small.tom, "friend");
    const PartnershipId two = small.begins(small.as_rose(), {small.tom});
    small.says(small.as_tom(), two, PartnershipStep::yes);
    set_partnership_readers(small.home(), small.as_rose(), two, Audience::care_team);
    CHECK_FALSE(small.can_read(small.as_ada(), two));
    const EntryId toms = set_partnership_readers(small.home(), small.as_tom(), two, Audience::circle);
    CHECK(small.can_read(small.as_ada(), two));
    CHECK_FALSE(small.can_read(small.as_lea(), two)); // Tom's friend is not round Rose
    small.home().withdraw(small.as_tom(), toms);
    CHECK_FALSE(small.can_read(small.as_ada(), two));
    CHECK(all_good(small.home()));
}

TEST_CASE("How we share it: a change is a new version that each agrees to; the earlier ones stay") {
    Sharing small;
    const PartnershipId id = small.rose_and_sam();
    small.shares(small.as_rose(), id, Sharing::line(4001, ShareWho::own_words, {}, "I choose, Sam helps with the buttons"));
    const EntryId first = small.shares(small.as_rose(), id, Sharing::line(4002, ShareWho::together));
    CHECK(small.shares(small.as_rose(), id, Sharing::line(4002, ShareWho::together)) == first); // a second tap
    CHECK(share_versions(small.home(), small.as_sam(), id).size() == 1);                        // one sitting, one version
    CHECK(small.waits(small.as_sam(), id) == PartnershipWaits::to_agree);
    CHECK(small.waits(small.as_rose(), id) == PartnershipWaits::nothing);
    CHECK(refused([&] { small.agrees(small.as_rose(), id); })); // she wrote it
    const EntryId agreed = small.agrees(small.as_sam(), id);
    CHECK(small.agrees(small.as_sam(), id) == agreed);
    CHECK(small.now(small.as_rose(), id).share->waits.empty());

    small.shares(small.as_sam(), id, Sharing::line(4002, ShareWho::one, small.rose, "She lays the table"));
    const auto versions = share_versions(small.home(), small.as_rose(), id);
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].waits == std::vector<PersonId>{small.rose});
    CHECK(versions[0].lines[1].person == small.rose);
    CHECK(versions[1].lines[1].who == ShareWho::together);
    CHECK(versions[1].words.size() == 2);
    CHECK(refused([&] { say_of_share(small.home(), small.as_rose(), id, versions[1].entry.id, ShareSaid::agreed); })); // it was changed since
    say_of_share(small.home(), small.as_rose(), id, versions[0].entry.id, ShareSaid::talk_first);
    CHECK(small.waits(small.as_rose(), id) == PartnershipWaits::nothing);
    small.agrees(small.as_rose(), id);
    CHECK(small.now(small.as_sam(), id).share->words.back().said == ShareSaid::agreed);
    small.reopen();
    CHECK(share_versions(small.home(), small.as_rose(), id).size() == 2);
    CHECK(all_good(small.home()));
}

TEST_CASE("How we share it: only what nobody has answered is taken back, and what stood before stands again") {
    Sharing small;
    const PartnershipId id = small.rose_and_sam();
    small.shares(small.as_rose(), id, Sharing::line(4001, ShareWho::together));
    const EntryId second = small.shares(small.as_rose(), id, Sharing::line(4002, ShareWho::neither));
    small.home().withdraw(small.as_rose(), second);
    CHECK(small.now(small.as_rose(), id).share->lines.size() == 1);
    small.agrees(small.as_sam(), id);
    small.home().withdraw(small.as_rose(), small.now(small.as_rose(), id).share->entry.id);
    CHECK(small.now(small.as_rose(), id).share->lines.size() == 1);
    CHECK(refused([&] { small.shares(small.as_rose(), id, Sharing::line(0, ShareWho::together)); }));
    CHECK(refused([&] { small.shares(small.as_rose(), id, Sharing::line(4003, ShareWho::own_words, {}, "  ")); }));
    CHECK(refused([&] { small.shares(small.as_rose(), id, Sharing::line(4003, ShareWho::one, small.ada)); }));
    NewShareLine cat = Sharing::line(0, ShareWho::one, small.rose);
    cat.title = "Feeding the cat";
    const EntryId fed = small.shares(small.as_rose(), id, cat);
    CHECK(small.shares(small.as_rose(), id, cat) == fed);
    NewShareLine gone;
    gone.topic = small.now(small.as_rose(), id).share->lines.back().topic;
    gone.taken_away = true;
    small.shares(small.as_rose(), id, gone);
    CHECK(small.now(small.as_rose(), id).share->lines.size() == 1);
    CHECK(all_good(small.home()));
}

TEST_CASE("How we share it: two kiosks wrote at the same time: both versions stay, and it says so") {
    Sharing small;
    const PartnershipId id = small.rose_and_sam();
    small.shares(small.as_rose(), id, Sharing::line(4001, ShareWho::together));
    small.agrees(small.as_sam(), id);
    const std::int64_t known = number(small.now(small.as_sam(), id).share->entry.id);
    small.shares(small.as_rose(), id, Sharing::line(4002, ShareWho::together));
    // As it comes from the other kiosk, which did not know of Rose's change.
    BodyWriter body;
    body.number("partnership", number(id)).number("about", known).numbers("topics", {4001}).numbers("who", {3}).numbers("persons", {0}).texts("titles", {""}).texts("line_words", {""});
    small.home().journal().append({Kind::partnership_share, small.sam, PersonId::none, Audience::named, EntryId::none, 0, body.json()});
    const auto versions = share_versions(small.home(), small.as_rose(), id);
    REQUIRE(versions.size() == 3);
    CHECK(versions[0].crossed);
    CHECK_FALSE(versions[1].crossed);
    CHECK(versions[1].lines.size() == 2);
}

TEST_CASE("Goals: up to six small steps, done by a tap of either of them, and never a figure") {
    Sharing small;
    const PartnershipId id = small.rose_and_sam();
    const GoalId bread{number(keep_goal(small.home(), small.as_rose(), id, 4102, "Soda bread"))};
    CHECK(GoalId{number(keep_goal(small.home(), small.as_rose(), id, 4102, "Soda bread"))} == bread);
    CHECK(refused([&] { keep_goal(small.home(), small.as_rose(), id, 0, " "); }));
    EntryId step{};
    for (int i = 0; i < 6; ++i) step = tell_goal(small.home(), small.as_rose(), id, bread, {GoalPart::step, {}, 4201 + i, ""});
    CHECK(refused([&] { tell_goal(small.home(), small.as_rose(), id, bread, {GoalPart::step, {}, 4208, ""}); }));
    const EntryId done = tell_goal(small.home(), small.as_sam(), id, bread, {GoalPart::done, step, 0, ""});
    CHECK(tell_goal(small.home(), small.as_sam(), id, bread, {GoalPart::done, step, 0, ""}) == done);
    GoalRow goal = small.now(small.as_rose(), id).goals.front();
    CHECK(goal.steps.back().done);
    CHECK(goal.steps.back().done_by_name == "Sam");
    CHECK_FALSE(goal.steps.front().done);
    small.home().withdraw(small.as_sam(), done);
    CHECK_FALSE(small.now(small.as_rose(), id).goals.front().steps.back().done);
    tell_goal(small.home(), small.as_rose(), id, bread, {GoalPart::set_aside, {}, 0, ""});
    tell_goal(small.home(), small.as_sam(), id, bread, {GoalPart::taken_up, {}, 0, ""});
    tell_goal(small.home(), small.as_sam(), id, bread, {GoalPart::done, {}, 0, ""});
    goal = small.now(small.as_rose(), id).goals.front();
    CHECK(goal.done);
    CHECK_FALSE(goal.set_aside);
    CHECK(refused([&] { tell_goal(small.home(), small.as_rose(), id, GoalId{number(step)}, {GoalPart::done, {}, 0, ""}); }));
    CHECK(all_good(small.home()));
}

TEST_CASE("How are we doing: nobody reads the other's answers until both have answered, both would show it, and one looked") {
    Sharing small;
    const PartnershipId id = small.rose_and_sam();
    CHECK(refused([&] { show_strands(small.home(), small.as_rose(), id, ShowSaid::show); })); // nothing answered yet
    small.answers_all(small.as_rose(), id, {1, 2, 3, 4, 4});
    CHECK(small.round(small.as_rose(), id).mine == StrandAnswers{1, 2, 3, 4, 4});
    CHECK(small.waits(small.as_sam(), id) == PartnershipWaits::to_say_how);
    const auto sees_nothing_of_rose = [&](const Viewer& viewer) {
        const auto row = together(small.home(), viewer, id);
        if (!row) return true;
        return row->side_by_side.empty() && row->mine[4] != 4 && !row->looked;
    };
    show_strands(small.home(), small.as_rose(), id, ShowSaid::show);
    for (const Viewer& viewer : {small.as_sam(), small.as_mia(), small.as_ada(), small.as_ben(), Viewer::house()}) CHECK(sees_nothing_of_rose(viewer));
    small.answers_all(small.as_sam(), id, {2, 2, 2, 2, 1});
    CHECK(sees_nothing_of_rose(small.as_sam()));
    CHECK_FALSE(small.round(small.as_sam(), id).may_look);
    CHECK(refused([&] { look_together(small.home(), small.as_sam(), id); }));
    show_strands(small.home(), small.as_sam(), id, ShowSaid::show);
    CHECK(sees_nothing_of_rose(small.as_sam())); // until somebody looks, each may still take it back
    show_strands(small.home(), small.as_rose(), id, ShowSaid::keep);
    CHECK(refused([&] { look_together(small.home(), small.as_sam(), id); }));
    show_strands(small.home(), small.as_rose(), id, ShowSaid::show);
    CHECK(small.waits(small.as_rose(), id) == PartnershipWaits::to_look);
    look_together(small.home(), small.as_sam(), id);
    for (const Viewer& viewer : {small.as_rose(), small.as_sam()}) {
        const TogetherRow open = small.round(viewer, id);
        CHECK(open.looked);
        REQUIRE(open.side_by_side.size() == 2);
        CHECK(open.side_by_side[0].answers == StrandAnswers{1, 2, 3, 4, 4});
        CHECK(open.side_by_side[1].answers == StrandAnswers{2, 2, 2, 2, 1});
    }
    for (const Viewer& viewer : {small.as_mia(), small.as_ada(), small.as_ben()}) CHECK_FALSE(together(small.home(), viewer, id));
    CHECK(all_good(small.home()));
}

TEST_CASE("How are we doing: once it was looked at it stays; the next round is private again") {
    Sharing small;
    const PartnershipId id = small.rose_and_sam();
    for (const Viewer& viewer : {small.as_rose(), small.as_sam()}) {
        small.answers_all(viewer, id, {1, 1, 1, 1, 1});
        show_strands(small.home(), viewer, id, ShowSaid::show);
    }
    const EntryId looked = look_together(small.home(), small.as_rose(), id);
    CHECK(look_together(small.home(), small.as_sam(), id) == looked);
    show_strands(small.home(), small.as_rose(), id, ShowSaid::keep); // of the round to come, not of what was looked at
    CHECK(rounds_looked_at(small.home(), small.as_sam(), id) == std::vector<int>{1});
    CHECK(together(small.home(), small.as_sam(), id, 1)->side_by_side.size() == 2);
    small.answers_all(small.as_rose(), id, {4, 4, 4, 4, 4});
    CHECK(small.round(small.as_sam(), id).round == 2);
    CHECK(small.round(small.as_sam(), id).side_by_side.empty());
    CHECK(together(small.home(), small.as_sam(), id, 1)->side_by_side[0].answers == StrandAnswers{1, 1, 1, 1, 1});
    CHECK(small.waits(small.as_sam(), id) == PartnershipWaits::to_say_how);
    show_strands(small.home(), small.as_sam(), id, ShowSaid::not_now);
    CHECK(small.waits(small.as_sam(), id) == PartnershipWaits::nothing);
}

TEST_CASE("How are we doing: whoever joins later does not read what was shown before, and answers before the next is shown") {
    Sharing small;
    const PartnershipId id = small.begins(small.as_rose(), {small.sam, small.ada});
    small.says(small.as_sam(), id, PartnershipStep::yes);
    for (const Viewer& viewer : {small.as_rose(), small.as_sam()}) {
        small.answers_all(viewer, id, {1, 1, 1, 1, 1});
        show_strands(small.home(), viewer, id, ShowSaid::show);
    }
    look_together(small.home(), small.as_rose(), id);
    small.says(small.as_ada(), id, PartnershipStep::yes);
    CHECK(rounds_looked_at(small.home(), small.as_ada(), id).empty());
    CHECK(together(small.home(), small.as_ada(), id, 1)->side_by_side.empty());
    for (const Viewer& viewer : {small.as_rose(), small.as_sam()}) {
        small.answers_all(viewer, id, {2, 2, 2, 2, 2});
        show_strands(small.home(), viewer, id, ShowSaid::show);
    }
    CHECK(refused([&] { look_together(small.home(), small.as_rose(), id); }));
}

TEST_CASE("Partnerships: whoever leaves reads it no more; the others keep what was written") {
    Sharing small;
    const PartnershipId id = small.rose_and_sam();
    small.shares(small.as_sam(), id, Sharing::line(4001, ShareWho::together));
    const EntryId left = small.says(small.as_sam(), id, PartnershipStep::left);
    CHECK_FALSE(small.can_read(small.as_sam(), id));
    CHECK(my_partnerships(small.home(), small.as_sam()).empty());
    const PartnershipRow rests = small.now(small.as_rose(), id);
    CHECK(rests.rests);
    CHECK(rests.share->lines.size() == 1);
    CHECK(rests.share->waits.empty());
    CHECK(small.waits(small.as_rose(), id) == PartnershipWaits::nothing);
    CHECK(refused([&] { small.agrees(small.as_rose(), id); }));
    small.home().withdraw(small.as_sam(), left);
    CHECK(small.can_read(small.as_sam(), id));
    CHECK(small.waits(small.as_rose(), id) == PartnershipWaits::to_agree);
}

TEST_CASE("Partnerships: where somebody has died or left the home nothing is asked of anybody, and it stays to be read") {
    Sharing small;
    const PartnershipId id = small.rose_and_ben();
    small.shares(small.as_ben(), id, Sharing::line(4004, ShareWho::one, small.ben));
    small.answers_all(small.as_rose(), id, {1, 1, 1, 1, 1});
    CHECK(small.waits(small.as_ben(), id) == PartnershipWaits::to_say_how);
    small.leaves_the_home(small.rose);
    const Viewer ben = small.as_ben();
    const PartnershipRow rests = small.now(ben, id);
    CHECK(rests.gone == std::vector<PersonId>{small.rose});
    CHECK(rests.rests);
    CHECK(rests.share->lines.size() == 1);
    CHECK(small.waits(ben, id) == PartnershipWaits::nothing);
    CHECK(refused([&] { say_strand(small.home(), ben, id, Strand::gives, 1); }));
    CHECK(refused([&] { keep_goal(small.home(), ben, id, 4101, ""); }));
    CHECK(together(small.home(), ben, id)->side_by_side.empty()); // what she said alone is not opened by her death
}

TEST_CASE("Partnerships: a son who is no longer round Rose neither reads it nor writes in it") {
    Sharing small;
    const PartnershipId id = small.rose_and_ben();
    small.shares(small.as_rose(), id, Sharing::line(4004, ShareWho::together));
    remove_from_circle(small.home(), small.as_mia(), small.rose, small.ben);
    add_to_circle(small.home(), small.as_mia(), small.tom, small.ben, "friend"); // he still visits somebody else
    const Viewer ben = SmallHome::as(Role::family, small.ben, small.tom);
    CHECK_FALSE(small.can_read(ben, id));
    CHECK(refused([&] { small.shares(ben, id, Sharing::line(4001, ShareWho::together)); }));
    CHECK(small.now(small.as_rose(), id).gone == std::vector<PersonId>{small.ben});
}

TEST_CASE("Partnerships: two of the staff, a mentor and somebody new; and whom one cannot ask") {
    Sharing small;
    const PartnershipId id = small.begins(small.as_sam(), {small.ada});
    small.says(small.as_ada(), id, PartnershipStep::yes);
    small.shares(small.as_sam(), id, Sharing::line(4010, ShareWho::one, small.sam));
    CHECK_FALSE(small.can_read(small.as_mia(), id));
    CHECK(refused([&] { small.begins(small.as_sam(), {}); }));
    CHECK(refused([&] { small.begins(small.as_sam(), {small.sam}); }));
    CHECK(refused([&] { small.begins(small.as_ben(), {small.lea}); }));            // whom he does not know here
    CHECK(refused([&] { small.begins(small.as_sam(), {small.rose, small.lea}); })); // Lea is not round Rose
    CHECK(refused([&] { small.begins(Viewer::house(), {small.sam}); }));
    small.leaves_the_home(small.ada);
    CHECK(refused([&] { small.begins(small.as_sam(), {small.ada}); }));
}

TEST_CASE("Partnerships: a manager can take the words of a goal away for good, without reading it; the rest stands") {
    Sharing small;
    const PartnershipId id = small.rose_and_sam();
    const EntryId goal = keep_goal(small.home(), small.as_rose(), id, 0, "Something that should not be here");
    keep_goal(small.home(), small.as_rose(), id, 4102, "");
    redact(small.home(), small.as_mia(), goal, "a mistake");
    CHECK(small.now(small.as_rose(), id).goals.size() == 1);
    small.reopen();
    CHECK(all_good(small.home()));
}

TEST_CASE("Partnerships: a manager can take an answer to how we are doing together away for good; nobody else, and nobody as if never given") {
    Sharing small;
    const PartnershipId id = small.rose_and_sam();
    EntryId fourth{};
    for (const Viewer& one : {small.as_sam(), small.as_rose()}) {
        small.answers_all(one, id, {1, 2, 3, 4, 1});
        fourth = say_strand(small.home(), one, id, Strand::doing_with, 3);
        show_strands(small.home(), one, id, ShowSaid::show);
    }
    const EntryId looked = look_together(small.home(), small.as_sam(), id);
    CHECK(refused([&] { small.home().withdraw(small.as_rose(), fourth); }));
    CHECK(refused([&] { redact(small.home(), small.as_sam(), fourth, "a mistake"); }));
    CHECK(refused([&] { redact(small.home(), small.as_mia(), fourth, " "); }));
    const auto of_rose = [&] {
        for (const auto& side : small.round(small.as_sam(), id).side_by_side)
            if (side.person == small.rose) return side.answers;
        return StrandAnswers{};
    };
    CHECK(of_rose() == StrandAnswers{1, 2, 3, 3, 1});
    redact(small.home(), small.as_mia(), fourth, "She meant somebody else");
    CHECK(of_rose() == StrandAnswers{1, 2, 3, 4, 1}); // what she had said before
    redact(small.home(), small.as_mia(), looked, "opened by mistake");
    CHECK_FALSE(small.round(small.as_sam(), id).looked);
    small.reopen();
    CHECK_FALSE(small.round(small.as_sam(), id).looked);
    CHECK(all_good(small.home()));
}
