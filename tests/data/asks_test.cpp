// Have my say: what is asked, who may hear it, and the loop that its asker sees: open, talked about, tried, how did it go.
#include "data/ask_loop.h"
#include "data/asks.h"
#include "data/key_people.h"
#include "data/record.h"
#include "fixtures.h"

using namespace data;

namespace {

struct Asking : SmallHome {
    AskId rose_asks(AskKind what = AskKind::question, const std::string& words = "When is the next outing?") {
        return AskId{number(record_ask(home(), as_rose(), {rose, what, 0, words, Audience::care_team, {}, {}}))};
    }
    AskRow now(AskId id, const Viewer& viewer) {
        const auto row = find_ask(home(), viewer, id);
        REQUIRE(row);
        return *row;
    }
    void says(const Viewer& by, AskId id, AskStep step, const std::string& words = "words") { take_step(home(), by, id, step, 0, words); }
};

} // namespace

TEST_CASE("Have my say: a question goes from open to talked about, tried and better, and Rose sees each answer") {
    Asking small;
    const AskId id = small.rose_asks();
    const Viewer rose = small.as_rose();
    CHECK(small.now(id, rose).loop.stage == AskStage::open);
    CHECK(answers_for(small.home(), rose) == 0);

    small.says(small.as_sam(), id, AskStep::taken_on, "");
    CHECK(small.now(id, rose).holder_name == "Sam");
    CHECK(answers_for(small.home(), rose) == 1);
    small.says(small.as_sam(), id, AskStep::talked_about, "We talked in the garden.");
    CHECK(small.now(id, rose).loop.stage == AskStage::talked_about);
    small.says(small.as_ada(), id, AskStep::tried, "We go to the market on Friday.");
    CHECK(small.now(id, rose).loop.stage == AskStage::tried);
    CHECK_FALSE(small.now(id, rose).loop.finished);

    const auto steps = steps_of(small.home(), rose, id);
    REQUIRE(steps.size() == 3);
    CHECK(steps[1].words == "We talked in the garden.");
    CHECK(steps[2].entry.author_name == "Ada");
    CHECK(my_asks(small.home(), rose, 10)[0].news_for_me);
    mark_ask_seen(small.home(), rose, id);
    CHECK(answers_for(small.home(), rose) == 0);

    small.says(rose, id, AskStep::went_better, "");
    CHECK(small.now(id, small.as_sam()).loop.outcome == AskStep::went_better);
    CHECK(small.now(id, small.as_sam()).loop.finished);
    CHECK(open_asks(small.home(), small.as_sam()).empty());
    CHECK(finished_asks(small.home(), small.as_sam(), 5).size() == 1);
    CHECK(all_good(small.home()));
}

TEST_CASE("Have my say: its asker opens it again as often as they wish, and everything said before stays") {
    Asking small;
    const AskId id = small.rose_asks(AskKind::worry, "The corridor is dark at night.");
    for (int round = 1; round <= 3; ++round) {
        CHECK(small.now(id, small.as_rose()).loop.round == round);
        small.says(small.as_sam(), id, AskStep::tried, "A lamp.");
        small.says(small.as_rose(), id, AskStep::went_same, "");
        CHECK(small.now(id, small.as_rose()).loop.finished);
        small.says(small.as_rose(), id, AskStep::reopened, "It is dark again.");
        CHECK(small.now(id, small.as_rose()).loop.stage == AskStage::open);
    }
    CHECK(steps_of(small.home(), small.as_rose(), id).size() == 9);
    CHECK(open_asks(small.home(), small.as_sam()).size() == 1);
}

TEST_CASE("Have my say: 'not yet' waits, and asks again once something more was said or tried") {
    Asking small;
    const AskId id = small.rose_asks();
    small.says(small.as_sam(), id, AskStep::tried);
    small.says(small.as_rose(), id, AskStep::not_yet, "");
    CHECK(small.now(id, small.as_rose()).loop.outcome == AskStep::not_yet);
    CHECK(small.now(id, small.as_rose()).loop.stage == AskStage::tried);
    CHECK_FALSE(small.now(id, small.as_rose()).loop.finished);
    small.says(small.as_sam(), id, AskStep::answered, "The van is mended on Monday.");
    CHECK_FALSE(small.now(id, small.as_rose()).loop.outcome);
}

TEST_CASE("Have my say: only the asker says how it went; nobody takes on what they asked themselves") {
    Asking small;
    const AskId id = small.rose_asks();
    const auto refused = [&](const Viewer& by, AskStep step) { return trouble_of([&] { small.says(by, id, step); }) == Trouble::refused; };
    CHECK(refused(small.as_rose(), AskStep::went_better)); // nothing was said about it yet
    CHECK(refused(small.as_rose(), AskStep::reopened));
    CHECK(refused(small.as_rose(), AskStep::taken_on));
    small.says(small.as_sam(), id, AskStep::answered);
    CHECK(refused(small.as_sam(), AskStep::went_better));
    CHECK(refused(small.as_sam(), AskStep::reopened));
    CHECK(refused(small.as_ben(), AskStep::went_better));
    CHECK(refused(small.as_sam(), AskStep::heart)); // hearts are for thanks
    CHECK(trouble_of([&] { take_step(small.home(), small.as_sam(), id, AskStep::tried, 0, "  "); }) == Trouble::refused);
    small.says(small.as_rose(), id, AskStep::went_better, "");
    CHECK(refused(small.as_sam(), AskStep::tried)); // finished, until she opens it again
    CHECK(steps_of(small.home(), small.as_rose(), id).size() == 2);
}

TEST_CASE("Have my say: the same said twice in a row is one step") {
    Asking small;
    const AskId id = small.rose_asks();
    const EntryId first = take_step(small.home(), small.as_sam(), id, AskStep::taken_on, 0, "");
    CHECK(take_step(small.home(), small.as_sam(), id, AskStep::taken_on, 0, "") == first);
    CHECK(steps_of(small.home(), small.as_rose(), id).size() == 1);
    CHECK(take_step(small.home(), small.as_ada(), id, AskStep::taken_on, 0, "") != first);
    CHECK(small.now(id, small.as_rose()).holder_name == "Ada");
}

TEST_CASE("Have my say: what is for the manager alone is not read by the carers, nor is what came of it") {
    Asking small;
    const AskId id{number(record_ask(small.home(), small.as_rose(), {small.rose, AskKind::worry, 0, "How I was spoken to", Audience::named, {small.mia}, {}}))};
    take_step(small.home(), small.as_mia(), id, AskStep::talked_about, 0, "We talked on Monday.");
    for (const Viewer& other : {small.as_sam(), small.as_ben(), small.as_tom(), small.as_lea(), Viewer::house()}) {
        CHECK_FALSE(find_ask(small.home(), other, id));
        CHECK(steps_of(small.home(), other, id).empty());
        CHECK(ask_seen_by(small.home(), other, id).empty());
        CHECK(asks_of(small.home(), other, small.rose, 10).empty());
        CHECK(open_asks(small.home(), other).empty());
        CHECK(trouble_of([&] { small.says(other, id, AskStep::answered); }) == Trouble::refused);
        CHECK(trouble_of([&] { mark_ask_seen(small.home(), other, id); }) == Trouble::refused);
    }
    CHECK(handover_card(small.home(), small.as_sam(), small.rose, morning, morning + day_ms).asks.empty());
    CHECK(handover_card(small.home(), small.as_mia(), small.rose, morning, morning + day_ms).asks.size() == 1);
    CHECK(small.now(id, small.as_mia()).named == std::vector<PersonId>{small.mia});
}

TEST_CASE("Have my say: when Rose lets others hear it, they read what came of it before; when she changes her mind, they no longer do") {
    Asking small;
    const EntryId first = record_ask(small.home(), small.as_rose(), {small.rose, AskKind::worry, 3, "", Audience::named, {small.mia}, {}});
    const AskId id{number(first)};
    take_step(small.home(), small.as_mia(), id, AskStep::answered, 0, "I will look into it.");
    CHECK(trouble_of([&] { change_ask(small.home(), small.as_rose(), id, {small.rose, AskKind::worry, 3, "other words", Audience::circle, {}, {}}); }) == Trouble::refused);
    const EntryId wider = change_ask(small.home(), small.as_rose(), id, {small.rose, AskKind::worry, 3, "", Audience::circle, {}, {}});
    CHECK(wider != first);
    CHECK(steps_of(small.home(), small.as_ben(), id).size() == 1);
    CHECK(small.now(id, small.as_ben()).asked == morning);
    change_ask(small.home(), small.as_rose(), id, {small.rose, AskKind::worry, 3, "", Audience::care_team, {}, {}});
    CHECK(steps_of(small.home(), small.as_ben(), id).empty());
    CHECK(asks_of(small.home(), small.as_sam(), small.rose, 10).size() == 1); // one, however often it was changed
    CHECK(trouble_of([&] { change_ask(small.home(), small.as_sam(), id, {small.rose, AskKind::worry, 3, "", Audience::circle, {}, {}}); }) == Trouble::refused);
    CHECK(all_good(small.home()));
}

TEST_CASE("Have my say: a visitor asks for themself, the resident can always read it, and other visitors only where it is for the circle") {
    Asking small;
    const AskId id{number(record_ask(small.home(), small.as_ben(), {small.rose, AskKind::question, 0, "Has she got her glasses?", Audience::care_team, {}, {}}))};
    CHECK(small.now(id, small.as_ben()).asker == small.ben);
    CHECK(small.now(id, small.as_rose()).asker_name == "Ben");
    CHECK_FALSE(find_ask(small.home(), small.as_lea(), id));
    small.says(small.as_rose(), id, AskStep::answered, "They are in the drawer."); // nothing about me without me
    CHECK(answers_for(small.home(), small.as_ben()) == 1);
    CHECK(answers_for(small.home(), small.as_rose()) == 0);
    CHECK(trouble_of([&] { record_ask(small.home(), small.as_ben(), {small.tom, AskKind::question, 0, "How is he?", Audience::care_team, {}, {}}); }) == Trouble::refused);
    for (const AskKind own : {AskKind::see_record, AskKind::advocate, AskKind::important_but_cannot})
        CHECK(trouble_of([&] { record_ask(small.home(), small.as_ben(), {small.rose, own, 1, "", Audience::care_team, {}, {}}); }) == Trouble::refused);
}

TEST_CASE("Have my say: what Rose told Sam is asked by Rose, who sees the answer; Sam may say how it went as she told him") {
    Asking small;
    const AskId id{number(record_ask(small.home(), small.as_sam(), {small.rose, AskKind::wish, 0, "A seat by the window", Audience::care_team, {}, {}}))};
    const AskRow row = small.now(id, small.as_rose());
    CHECK(row.told);
    CHECK(row.asker == small.rose);
    CHECK(row.entry.author == small.sam);
    small.says(small.as_ada(), id, AskStep::tried, "The chair stands there now.");
    CHECK(answers_for(small.home(), small.as_rose()) == 1);
    CHECK(my_asks(small.home(), small.as_rose(), 5).size() == 1);
    small.says(small.as_sam(), id, AskStep::went_better, "");
    CHECK(small.now(id, small.as_rose()).loop.finished);
    CHECK(answers_for(small.home(), small.as_rose()) == 1); // what Sam told for her is no news to her; the chair is
}

TEST_CASE("Have my say: thanks is seen by name and answered with a heart, and needs nothing more") {
    Asking small;
    const AskId id{number(record_ask(small.home(), small.as_rose(), {small.rose, AskKind::thanks, 2, "", Audience::house, {}, {}}))};
    mark_ask_seen(small.home(), small.as_sam(), id);
    mark_ask_seen(small.home(), small.as_sam(), id);
    mark_ask_seen(small.home(), small.as_rose(), id);
    const auto seen = ask_seen_by(small.home(), small.as_rose(), id);
    REQUIRE(seen.size() == 1);
    CHECK(seen[0].name == "Sam");
    CHECK(open_asks(small.home(), small.as_sam()).size() == 1);
    small.says(small.as_sam(), id, AskStep::heart, "");
    CHECK(open_asks(small.home(), small.as_sam()).empty());
    CHECK(answers_for(small.home(), small.as_rose()) == 1);
    CHECK(trouble_of([&] { small.says(small.as_sam(), id, AskStep::tried); }) == Trouble::refused);
    CHECK(trouble_of([&] { small.says(small.as_rose(), id, AskStep::went_better); }) == Trouble::refused);
    CHECK(trouble_of([&] { record_ask(small.home(), small.as_rose(), {small.rose, AskKind::worry, 1, "", Audience::house, {}, {}}); }) == Trouble::refused);
}

TEST_CASE("Have my say: nothing can be asked of nobody, about nobody, or without anything in it") {
    Asking small;
    const auto refused = [&](const Viewer& by, const NewAsk& ask) { return trouble_of([&] { record_ask(small.home(), by, ask); }) == Trouble::refused; };
    CHECK(refused(small.as_rose(), {small.rose, AskKind::question, 0, "  ", Audience::care_team, {}, {}}));
    CHECK(refused(small.as_rose(), {small.rose, AskKind::question, 1, "", Audience::only_me, {}, {}}));
    CHECK(refused(small.as_rose(), {small.rose, AskKind::question, 1, "", Audience::named, {}, {}}));
    CHECK(refused(small.as_rose(), {small.rose, AskKind::question, 1, "", Audience::named, {small.rose}, {}}));
    CHECK(refused(small.as_rose(), {small.tom, AskKind::question, 1, "", Audience::care_team, {}, {}}));
    CHECK(refused(small.as_rose(), {small.rose, static_cast<AskKind>(99), 1, "", Audience::care_team, {}, {}}));
    CHECK(refused(small.as_sam(), {small.ben, AskKind::question, 1, "", Audience::care_team, {}, {}}));
    CHECK(refused(Viewer::house(), {small.rose, AskKind::question, 1, "", Audience::care_team, {}, {}}));
    CHECK(open_asks(small.home(), small.as_mia()).empty());
}

TEST_CASE("Have my say: taken back it is gone for everybody; a step taken back leaves it where it stood before") {
    Asking small;
    const AskId id = small.rose_asks();
    small.says(small.as_sam(), id, AskStep::talked_about);
    const EntryId tried = take_step(small.home(), small.as_sam(), id, AskStep::tried, 0, "The wrong one");
    CHECK(trouble_of([&] { small.home().withdraw(small.as_ada(), tried); }) == Trouble::refused);
    small.home().withdraw(small.as_sam(), tried);
    CHECK(small.now(id, small.as_rose()).loop.stage == AskStage::talked_about);
    CHECK(steps_of(small.home(), small.as_rose(), id).size() == 1);
    small.home().withdraw(small.as_rose(), small.now(id, small.as_rose()).entry.id);
    CHECK_FALSE(find_ask(small.home(), small.as_rose(), id));
    CHECK(open_asks(small.home(), small.as_sam()).empty());
    CHECK(trouble_of([&] { small.says(small.as_sam(), id, AskStep::tried); }) == Trouble::refused);
    CHECK(all_good(small.home()));
}

TEST_CASE("Have my say: redacted words are gone, changed or not, and a rebuild agrees") {
    Asking small;
    const AskId id = small.rose_asks(AskKind::worry, "A name that should not stand here");
    const EntryId first{number(id)};
    const EntryId changed = change_ask(small.home(), small.as_rose(), id, {small.rose, AskKind::worry, 0, "Somebody was loud", Audience::circle, {}, {}});
    redact(small.home(), small.as_mia(), first, "asked for");
    CHECK(small.now(id, small.as_ben()).words == "Somebody was loud");
    CHECK(all_good(small.home()));
    const EntryId step = take_step(small.home(), small.as_sam(), id, AskStep::answered, 0, "A name again");
    redact(small.home(), small.as_mia(), step, "asked for");
    CHECK(small.now(id, small.as_ben()).loop.stage == AskStage::open);
    CHECK(all_good(small.home()));
    redact(small.home(), small.as_mia(), changed, "asked for");
    CHECK_FALSE(find_ask(small.home(), small.as_rose(), id));
    CHECK(all_good(small.home()));
}

TEST_CASE("Have my say: what nobody has taken on comes first, then what is open longest, thanks last") {
    Asking small;
    const auto ask = [&](AskKind what) {
        small.clock.pass(hour_ms);
        return small.rose_asks(what);
    };
    const AskId held = ask(AskKind::question), thanks = ask(AskKind::thanks), old = ask(AskKind::wish), young = ask(AskKind::worry);
    small.says(small.as_sam(), held, AskStep::taken_on, "");
    std::vector<AskId> order;
    for (const AskRow& row : open_asks(small.home(), small.as_ada())) order.push_back(row.id);
    CHECK(order == std::vector<AskId>{old, young, held, thanks});
}

TEST_CASE("Handover: what was asked, what came of it, and what is still open are on the next card") {
    Asking small;
    const AskId id = small.rose_asks();
    const auto card = [&] { return handover_card(small.home(), small.as_ada(), small.rose, morning, morning + day_ms); };
    REQUIRE(card().asks.size() == 1);
    CHECK(handover_lines(small.home(), small.as_ada(), morning, morning + day_ms)[0].asked == 1);
    const auto read = card();
    const EntryId confirmed = confirm_handover(small.home(), small.as_ada(), small.rose, read.from, read.until, {read.asks[0].entry.id}, "");
    CHECK(card().read_by_me);
    REQUIRE(card().asks.size() == 1); // still open
    small.says(small.as_sam(), id, AskStep::tried, "Friday");
    CHECK_FALSE(card().read_by_me);
    CHECK_FALSE(handover_lines(small.home(), small.as_ada(), morning, morning + day_ms)[0].read_by_me);
    CHECK(card().asks[0].loop.stage == AskStage::tried);
    CHECK(handover_lines(small.home(), small.as_ada(), morning, morning + day_ms)[0].asked == 0);
    const auto before = card_as_confirmed(small.home(), small.as_ada(), confirmed);
    REQUIRE(before.asks.size() == 1);
    CHECK(before.asks[0].loop.stage == AskStage::open); // as it was when she read it
    small.says(small.as_rose(), id, AskStep::went_better, "");
    const auto last = card();
    confirm_handover(small.home(), small.as_ada(), small.rose, last.from, last.until, {}, "");
    CHECK(card().asks.empty());
}

TEST_CASE("Key people: the manager says who they are; an advocate who left the circle is one no longer") {
    SmallHome small;
    const auto refused = [&](const Viewer& by, PersonId person, KeyPart part) {
        return trouble_of([&] { set_key_part(small.home(), by, small.rose, person, part); }) == Trouble::refused;
    };
    CHECK(refused(small.as_sam(), small.sam, KeyPart::key_worker));
    CHECK(refused(small.as_mia(), small.ben, KeyPart::key_worker));
    CHECK(refused(small.as_mia(), small.sam, KeyPart::advocate));
    CHECK(refused(small.as_mia(), small.lea, KeyPart::advocate)); // not of her circle
    set_key_part(small.home(), small.as_mia(), small.rose, small.ben, KeyPart::advocate);
    set_key_part(small.home(), small.as_mia(), small.rose, small.sam, KeyPart::key_worker);
    const auto people = key_people(small.home(), small.as_rose(), small.rose);
    REQUIRE(people.size() == 2);
    CHECK(people[0].person.name == "Sam");
    CHECK(people[0].part == KeyPart::key_worker);
    CHECK(people[1].part == KeyPart::advocate);
    CHECK(people[1].person.full_name.empty());
    CHECK(key_people(small.home(), Viewer::house(), small.rose).empty());
    CHECK(key_people(small.home(), small.as_lea(), small.rose).empty());
    CHECK(managers(small.home(), Viewer::house()).empty());
    CHECK(managers(small.home(), small.as_rose()).size() == 1);
    remove_from_circle(small.home(), small.as_mia(), small.rose, small.ben);
    CHECK(key_people(small.home(), small.as_rose(), small.rose).size() == 1);
    set_key_part(small.home(), small.as_mia(), small.rose, small.sam, KeyPart::nothing);
    CHECK(key_people(small.home(), small.as_rose(), small.rose).empty());
    CHECK(all_good(small.home()));
}

TEST_CASE("My record: everything Rose may see stands in it with who wrote it, and nothing that is not hers to see") {
    Asking small;
    const EntryId feels = small.rose_feels(Mood::happy);
    const EntryId note = leave_note(small.home(), small.as_ben(), {small.rose, NoteFor::care_team, "Please ring me", {}});
    const AskId asked = small.rose_asks();
    const EntryId answer = take_step(small.home(), small.as_sam(), asked, AskStep::answered, 0, "On Friday");
    leave_note(small.home(), small.as_lea(), {small.tom, NoteFor::care_team, "About Tom", {}});
    const auto card = handover_card(small.home(), small.as_ada(), small.rose, morning, morning + day_ms);
    const EntryId read = confirm_handover(small.home(), small.as_ada(), small.rose, card.from, card.until, {}, "She asks about the outing.");
    std::vector<EntryId> ids;
    for (const Written& one : written_between(small.home(), small.as_rose(), small.rose, morning, morning + day_ms)) {
        ids.push_back(one.entry.id);
        CHECK_FALSE(one.entry.author_name.empty());
    }
    CHECK(ids == std::vector<EntryId>{read, answer, EntryId{number(asked)}, note, feels});
    CHECK(written_between(small.home(), small.as_rose(), small.rose, morning + day_ms, morning + 2 * day_ms).empty());
    CHECK(written_between(small.home(), small.as_tom(), small.rose, morning, morning + day_ms).empty());
    CHECK(written_between(small.home(), Viewer::house(), small.rose, morning, morning + day_ms).empty());
    CHECK(first_written(small.home(), small.as_rose(), small.rose) == morning);
    CHECK(milliseconds(first_written(small.home(), small.as_tom(), small.rose)) == 0);
}
