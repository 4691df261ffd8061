// What is agreed next: owed by somebody by some day, on the card until it is done, and never lost on the way.
#include "data/agreed.h"
#include "data/people.h"
#include "fixtures.h"

using namespace data;

namespace {

struct Agreeing : SmallHome {
    EntryId agree(const std::string& words = "Look for the blue cardigan", PersonId owner = PersonId::none) {
        return agree_next(home(), as_sam(), {rose, 0, words, owner, morning});
    }
    AgreedRow now(EntryId id) {
        const auto row = find_agreed(home(), as_ada(), id);
        REQUIRE(row);
        return *row;
    }
    HandoverCard card(const Viewer& reader) { return handover_card(home(), reader, rose, morning, morning + day_ms); }
    void confirm(const Viewer& reader) {
        const auto read = card(reader);
        confirm_handover(home(), reader, rose, read.from, read.until, {}, "");
    }
};

} // namespace

TEST_CASE("Agreed next: it stays on every card, read or not, until somebody says that it is done") {
    Agreeing small;
    const EntryId id = small.agree();
    REQUIRE(small.card(small.as_ada()).agreed.size() == 1);
    small.confirm(small.as_ada());
    REQUIRE(small.card(small.as_ada()).agreed.size() == 1);
    CHECK(small.card(small.as_ada()).read_by_me);

    finish_agreed(small.home(), small.as_sam(), id);
    CHECK_FALSE(small.card(small.as_ada()).read_by_me); // that it is done is news
    REQUIRE(small.card(small.as_ada()).agreed.size() == 1);
    CHECK(small.card(small.as_ada()).agreed[0].done);
    CHECK(small.card(small.as_ada()).agreed[0].step_by == "Sam");
    small.confirm(small.as_ada());
    CHECK(small.card(small.as_ada()).agreed.empty());
    CHECK(open_agreed(small.home(), small.as_ada(), PersonId::none).empty());
    CHECK(agreed_done(small.home(), small.as_ada(), morning - day_ms, morning + day_ms).size() == 1);
    CHECK(all_good(small.home()));
}

TEST_CASE("Agreed next: it is carried on to another day, handed to a named person, done twice as one, and done again later") {
    Agreeing small;
    const EntryId id = small.agree();
    carry_on_agreed(small.home(), small.as_ada(), id, morning + day_ms);
    hand_agreed_to(small.home(), small.as_sam(), id, small.ada);
    CHECK(small.now(id).due == morning + day_ms);
    CHECK(small.now(id).owner_name == "Ada");
    const EntryId done = finish_agreed(small.home(), small.as_ada(), id);
    CHECK(finish_agreed(small.home(), small.as_sam(), id) == done);
    CHECK(small.now(id).step_by == "Ada");
    carry_on_agreed(small.home(), small.as_ada(), id, morning + 2 * day_ms);
    CHECK_FALSE(small.now(id).done);
    CHECK(small.now(id).owner_name == "Ada");
    CHECK(all_good(small.home()));
}

TEST_CASE("Agreed next: Undo takes one step back, and what stood before stands again") {
    Agreeing small;
    const EntryId id = small.agree();
    const EntryId handed = hand_agreed_to(small.home(), small.as_sam(), id, small.ada);
    const EntryId done = finish_agreed(small.home(), small.as_ada(), id);
    small.home().withdraw(small.as_ada(), done);
    CHECK_FALSE(small.now(id).done);
    CHECK(small.now(id).owner == small.ada);
    small.home().withdraw(small.as_sam(), handed);
    CHECK(small.now(id).owner == PersonId::none);
    small.home().withdraw(small.as_sam(), id);
    CHECK_FALSE(find_agreed(small.home(), small.as_sam(), id));
    CHECK(small.card(small.as_ada()).agreed.empty());
    CHECK(all_good(small.home()));
}

TEST_CASE("Agreed next: the card as it was confirmed shows it as it stood then") {
    Agreeing small;
    const EntryId id = small.agree();
    const auto read = small.card(small.as_ada());
    const EntryId confirmed = confirm_handover(small.home(), small.as_ada(), small.rose, read.from, read.until, {}, "");
    hand_agreed_to(small.home(), small.as_sam(), id, small.sam);
    finish_agreed(small.home(), small.as_sam(), id);
    const auto then = card_as_confirmed(small.home(), small.as_ada(), confirmed);
    REQUIRE(then.agreed.size() == 1);
    CHECK_FALSE(then.agreed[0].done);
    CHECK(then.agreed[0].owner == PersonId::none);
    CHECK(then.agreed[0].step == EntryId::none);
}

TEST_CASE("Agreed next: only staff agree and answer for it; Rose may read it, her family not unless they are the care team") {
    Agreeing small;
    CHECK_THROWS_AS(agree_next(small.home(), small.as_ben(), {small.rose, 1, "", PersonId::none, morning}), Error);
    CHECK_THROWS_AS(agree_next(small.home(), small.as_rose(), {small.rose, 1, "", PersonId::none, morning}), Error);
    CHECK_THROWS_AS(small.agree(""), Error);
    CHECK_THROWS_AS(small.agree("Ring Ben", small.ben), Error); // he does not work here
    const EntryId id = small.agree();
    CHECK_THROWS_AS(finish_agreed(small.home(), small.as_rose(), id), Error);
    CHECK(find_agreed(small.home(), small.as_rose(), id));
    CHECK_FALSE(find_agreed(small.home(), small.as_ben(), id));
    CHECK(open_agreed(small.home(), small.as_ben(), small.rose).empty());
}

TEST_CASE("Signing a handover: both sides sign, who comes with what they have read, and a second tap is the same signature") {
    Agreeing small;
    Home& home = small.home();
    small.agree();
    const EntryId gave = sign_handover(home, small.as_sam(), HandoverPart::handed_over, morning, morning + day_ms);
    CHECK(sign_handover(home, small.as_sam(), HandoverPart::handed_over, morning, morning + day_ms) == gave);
    CHECK_THROWS_AS(sign_handover(home, small.as_ada(), HandoverPart::taken_over, morning, morning + day_ms), Error);
    for (const HandoverLine& line : handover_lines(home, small.as_ada(), morning, morning + day_ms)) {
        const auto read = handover_card(home, small.as_ada(), line.resident.id, morning, morning + day_ms);
        confirm_handover(home, small.as_ada(), line.resident.id, read.from, read.until, {}, "");
    }
    const EntryId took = sign_handover(home, small.as_ada(), HandoverPart::taken_over, morning, morning + day_ms);
    const auto signs = handover_signs(home, small.as_sam(), 10);
    REQUIRE(signs.size() == 2);
    CHECK(signs[0].entry.id == took);
    CHECK(signs[0].part == HandoverPart::taken_over);
    CHECK(signs[0].read == 2);
    CHECK(signs[0].of == 2);
    CHECK(signs[1].entry.author_name == "Sam");
    CHECK(handover_signs(home, small.as_rose(), 10).empty()); // the team's own
    home.withdraw(small.as_ada(), took);
    CHECK(handover_signs(home, small.as_sam(), 10).size() == 1);
    CHECK(all_good(home));
}
