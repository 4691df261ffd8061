// Notes: to somebody by name, as one conversation, with something attached, asking for something; the moment of the day; and what
// is new to a visitor. Who may read which of it is asked of the functions that read.
#include <algorithm>

#include "data/about_me.h"
#include "data/asks.h"
#include "data/decisions.h"
#include "data/notes_news.h"
#include "data/record.h"
#include "tests/data/fixtures.h"

using namespace data;

namespace {

constexpr const char* drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M1 1L9 9\"/></svg>";

Attachment drawn() { return {BlobUse::drawing, Bytes(drawing, drawing + std::string(drawing).size())}; }

EntryId by_name(SmallHome& small, const Viewer& from, PersonId to, const std::string& text, bool asks = false) {
    return leave_note(small.home(), from, {small.rose, NoteFor::person, text, {}, to, asks});
}

std::vector<std::string> texts(const std::vector<NoteRow>& notes) {
    std::vector<std::string> all;
    for (const NoteRow& note : notes) all.push_back(note.text);
    return all;
}

// As it is, and as it would be made anew from the journal.
void rebuilt_is_live(SmallHome& small) {
    const std::string live = all_projections(small.home().database());
    drop_projections(small.home().database());
    create_projections(small.home().database());
    project_all(small.home().database(), small.home().database());
    CHECK(all_projections(small.home().database()) == live);
}

} // namespace

TEST_CASE("A note by name is read by whom it is for, by its writer and by Rose, whom it is about, and by nobody else") {
    SmallHome small;
    Home& home = small.home();
    const EntryId id = by_name(small, small.as_ben(), small.sam, "Could we speak about her money?");
    for (const Viewer& reader : {small.as_ben(), small.as_sam(), small.as_rose()}) {
        CHECK(note(home, reader, id));
        CHECK(notes_of(home, reader, small.rose, 9).size() == 1);
    }
    for (const Viewer& other : {small.as_ada(), small.as_mia(), small.as_lea(), small.as_tom(), Viewer::house()}) {
        CHECK_FALSE(note(home, other, id));
        CHECK(notes_of(home, other, small.rose, 9).empty());
        CHECK(seen_by(home, other, id).empty());
        CHECK(named_in_note(home, other, id).empty());
        CHECK(trouble_of([&] { mark_seen(home, other, id); }) == Trouble::refused);
        CHECK(trouble_of([&] { leave_note(home, other, {small.rose, NoteFor::circle, "Me too", id}); }) == Trouble::refused);
    }
    CHECK(notes_for_team(home, small.as_sam(), 9).size() == 1);
    CHECK(notes_for_team(home, small.as_ada(), 9).empty());
    CHECK(unseen_notes(home, small.as_sam(), PersonId::none) == 1);
    CHECK(unseen_notes(home, small.as_ada(), PersonId::none) == 0);
    CHECK(note(home, small.as_sam(), id)->person == small.sam);
    rebuilt_is_live(small);
}

TEST_CASE("A note by name goes to somebody of Rose's circle or of the team, and not to oneself, to Rose or to a stranger") {
    SmallHome small;
    Home& home = small.home();
    CHECK_FALSE(trouble_of([&] { by_name(small, small.as_rose(), small.ben, "Please bring my red scarf"); }));
    CHECK_FALSE(trouble_of([&] { by_name(small, small.as_sam(), small.ben, "She asks for her scarf"); }));
    CHECK(trouble_of([&] { by_name(small, small.as_ben(), small.ben, "Hello"); }) == Trouble::refused);
    CHECK(trouble_of([&] { by_name(small, small.as_ben(), small.rose, "Hello"); }) == Trouble::refused);
    CHECK(trouble_of([&] { by_name(small, small.as_ben(), small.lea, "Hello"); }) == Trouble::refused);
    CHECK(trouble_of([&] { by_name(small, small.as_lea(), small.sam, "Hello"); }) == Trouble::refused);
    CHECK(trouble_of([&] { by_name(small, small.as_ben(), PersonId::none, "Hello"); }) == Trouble::refused);
    CHECK(can_be_written_to(home, small.rose, small.ada));
    CHECK_FALSE(can_be_written_to(home, small.rose, small.lea));
    set_active(home, small.as_mia(), small.ada, false);
    CHECK_FALSE(can_be_written_to(home, small.rose, small.ada));
    CHECK(trouble_of([&] { by_name(small, small.as_ben(), small.ada, "Hello"); }) == Trouble::refused);
}

TEST_CASE("A conversation is read oldest first, its answers by everybody who could read what they answer, and by nobody more") {
    SmallHome small;
    Home& home = small.home();
    const EntryId first = by_name(small, small.as_ben(), small.sam, "one");
    const auto answer = [&](const Viewer& by, EntryId to, const char* text) {
        NewNote note = answer_to(*data::note(home, by, to), by.person());
        note.text = text;
        return leave_note(home, by, note);
    };
    const EntryId second = answer(small.as_sam(), first, "two");
    CHECK(data::note(home, small.as_sam(), second)->person == small.ben);
    const EntryId third = answer(small.as_rose(), second, "three"); // it is about her
    const EntryId fourth = answer(small.as_ben(), third, "four");
    for (const Viewer& reader : {small.as_ben(), small.as_sam(), small.as_rose()})
        CHECK(texts(thread_of(home, reader, *data::note(home, reader, third))) == std::vector<std::string>{"one", "two", "three", "four"});
    CHECK(data::note(home, small.as_ben(), fourth)->to == NoteFor::resident); // to who wrote what it answers
    CHECK_FALSE(data::note(home, small.as_ada(), fourth));
    CHECK_FALSE(data::note(home, small.as_lea(), second));
    const EntryId other = by_name(small, small.as_ben(), small.sam, "another matter");
    CHECK(thread_of(home, small.as_ben(), *data::note(home, small.as_ben(), other)).size() == 1);
    rebuilt_is_live(small);
}

TEST_CASE("A drawing to a note is seen by its readers alone; taken away it is gone for all, and taken back the note is gone with it") {
    SmallHome small;
    Home& home = small.home();
    const EntryId plain = by_name(small, small.as_ben(), small.sam, "For you");
    const EntryId id = change_note(home, small.as_ben(), plain, "For you", {drawn()});
    CHECK_FALSE(note(home, small.as_sam(), plain));
    const auto read = note(home, small.as_sam(), id);
    REQUIRE(read);
    CHECK(read->first == plain);
    CHECK(read->text == "For you");
    CHECK(blob(home, small.as_sam(), read->drawing));
    CHECK_FALSE(blob(home, small.as_ada(), read->drawing));
    CHECK_FALSE(blob(home, Viewer::house(), read->drawing));
    rebuilt_is_live(small);

    const EntryId only_drawn = leave_note(home, small.as_rose(), {small.rose, NoteFor::care_team, "", {}, {}, false, 0, {drawn()}});
    CHECK(note(home, small.as_ada(), only_drawn)->text.empty());
    CHECK(trouble_of([&] { change_note(home, small.as_rose(), only_drawn, "", {}); }) == Trouble::refused); // nothing would be left
    mark_seen(home, small.as_ada(), only_drawn);
    CHECK(trouble_of([&] { change_note(home, small.as_rose(), only_drawn, "And more", {}); }) == Trouble::refused); // it was read as it is
    CHECK(trouble_of([&] { change_note(home, small.as_ada(), only_drawn, "Mine now", {}); }) == Trouble::refused);
    home.withdraw(small.as_ben(), id);
    CHECK_FALSE(note(home, small.as_sam(), id));
    CHECK(thread_of(home, small.as_sam(), *read).empty());
    rebuilt_is_live(small);
    CHECK(all_good(home));
}

TEST_CASE("What is attached must be what it says: no second drawing, no sound that is none, nothing that its writer may not see") {
    SmallHome small;
    Home& home = small.home();
    const auto leave = [&](const Viewer& by, std::vector<Attachment> with) {
        return trouble_of([&] { leave_note(home, by, {small.rose, NoteFor::circle, "Look", {}, {}, false, 0, std::move(with)}); });
    };
    CHECK(leave(small.as_ben(), {drawn(), drawn()}) == Trouble::refused);
    CHECK(leave(small.as_ben(), {{BlobUse::clip, Bytes{1, 2, 3}}}) == Trouble::refused);
    CHECK(leave(small.as_ben(), {{BlobUse::photo, Bytes{'G', 'I', 'F', '8'}}}) == Trouble::refused);
    const EntryId hers = leave_note(home, small.as_rose(), {small.rose, NoteFor::care_team, "", {}, {}, false, 0, {drawn()}});
    const BlobId blob_id = note(home, small.as_rose(), hers)->drawing;
    CHECK(leave(small.as_ben(), {{BlobUse::drawing, {}, blob_id}}) == Trouble::refused); // that was for the team
    CHECK_FALSE(leave(small.as_sam(), {{BlobUse::drawing, {}, blob_id}}));
}

TEST_CASE("A note that asks is among what was asked: taken on, answered by a note, and opened again by who asked") {
    SmallHome small;
    Home& home = small.home();
    const EntryId id = leave_note(home, small.as_ben(), {small.rose, NoteFor::care_team, "Please look for her red scarf", {}, {}, true});
    const AskId ask{number(id)};
    REQUIRE(find_ask(home, small.as_sam(), ask));
    CHECK(find_ask(home, small.as_sam(), ask)->words == "Please look for her red scarf");
    CHECK(find_ask(home, small.as_sam(), ask)->what == AskKind::note_request);
    CHECK(open_asks(home, small.as_sam()).size() == 1);
    CHECK_FALSE(find_ask(home, small.as_lea(), ask));
    CHECK(trouble_of([&] { take_step(home, small.as_lea(), ask, AskStep::taken_on, 0, ""); }) == Trouble::refused);
    CHECK(trouble_of([&] { take_step(home, small.as_ben(), ask, AskStep::taken_on, 0, ""); }) == Trouble::refused); // it is his own

    take_step(home, small.as_sam(), ask, AskStep::taken_on, 0, "");
    CHECK(find_ask(home, small.as_ben(), ask)->loop.holder == small.sam);
    CHECK(answers_for(home, small.as_ben()) == 1);
    NewNote answer = answer_to(*note(home, small.as_sam(), id), small.sam);
    answer.text = "It was in the laundry";
    const EntryId answered = leave_note(home, small.as_sam(), answer);
    CHECK(find_ask(home, small.as_ben(), ask)->loop.stage == AskStage::talked_about);
    REQUIRE(steps_of(home, small.as_ben(), ask).size() == 2);
    CHECK(steps_of(home, small.as_ben(), ask).back().words == "It was in the laundry");
    CHECK(written_between(home, small.as_rose(), small.rose, morning, morning + day_ms).size() == 3); // note, step, answer: once each
    take_step(home, small.as_ben(), ask, AskStep::went_better, 0, "");
    CHECK(find_ask(home, small.as_sam(), ask)->loop.finished);
    take_step(home, small.as_ben(), ask, AskStep::reopened, 0, "");
    CHECK(find_ask(home, small.as_sam(), ask)->loop.stage == AskStage::open);
    rebuilt_is_live(small);

    home.withdraw(small.as_sam(), answered);
    CHECK(steps_of(home, small.as_ben(), ask).size() == 3);
    rebuilt_is_live(small);
    home.withdraw(small.as_ben(), id);
    CHECK_FALSE(find_ask(home, small.as_sam(), ask));
    CHECK(open_asks(home, small.as_sam()).empty());
    rebuilt_is_live(small);
}

TEST_CASE("An answer that is for fewer than what was asked is no step of it: the others do not hear that there is one") {
    SmallHome small;
    Home& home = small.home();
    const auto nothing_happened = [&](const Viewer& viewer, EntryId asked) {
        const AskId ask{number(asked)};
        const auto now = find_ask(home, viewer, ask);
        const auto written = written_between(home, viewer, small.rose, morning, morning + day_ms);
        const bool told = std::any_of(written.begin(), written.end(), [](const Written& one) { return one.entry.kind == Kind::ask_step; });
        return now && now->loop.stage == AskStage::open && !now->news_for_me && steps_of(home, viewer, ask).empty() && !told;
    };
    const EntryId of_team = leave_note(home, small.as_ben(), {small.rose, NoteFor::care_team, "Please look for her red scarf", {}, {}, true});
    const EntryId private_answer = leave_note(home, small.as_sam(), {small.rose, NoteFor::person, "I lost it, I am sorry", of_team, small.ben});
    CHECK(note(home, small.as_ben(), private_answer)); // who asked reads the answer itself
    CHECK_FALSE(note(home, small.as_ada(), private_answer));
    CHECK(nothing_happened(small.as_ada(), of_team));
    CHECK(nothing_happened(small.as_mia(), of_team));
    change_note(home, small.as_sam(), private_answer, "I have lost it", {});
    CHECK(nothing_happened(small.as_ada(), of_team));

    const EntryId of_circle = leave_note(home, small.as_rose(), {small.rose, NoteFor::circle, "Who has my atlas?", {}, {}, true});
    leave_note(home, small.as_sam(), {small.rose, NoteFor::care_team, "Ask the school", of_circle});
    CHECK(nothing_happened(small.as_ben(), of_circle)); // who may not read what was said to the team
    leave_note(home, small.as_sam(), {small.rose, NoteFor::circle, "The school has it", of_circle});
    CHECK(steps_of(home, small.as_ben(), AskId{number(of_circle)}).size() == 1);
    rebuilt_is_live(small);
}

TEST_CASE("What a note by name asks is asked of that person: nobody else hears of it, and a drawing added to it leaves it one ask") {
    SmallHome small;
    Home& home = small.home();
    const EntryId id = by_name(small, small.as_sam(), small.ben, "Please bring her red scarf", true);
    const AskId ask{number(id)};
    change_note(home, small.as_sam(), id, "Please bring her red scarf", {drawn()});
    CHECK(asks_of(home, small.as_ben(), small.rose, 9).size() == 1);
    CHECK(find_ask(home, small.as_ben(), ask)->asker == small.sam); // not Rose, although staff wrote it
    CHECK_FALSE(find_ask(home, small.as_ada(), ask));
    take_step(home, small.as_ben(), ask, AskStep::taken_on, 0, "");
    CHECK(find_ask(home, small.as_sam(), ask)->loop.holder == small.ben);
    CHECK(answers_for(home, small.as_sam()) == 1);
    CHECK(trouble_of([&] { leave_note(home, small.as_ben(), {small.rose, NoteFor::resident, "Please ring", {}, {}, true}); }) == Trouble::refused);
    rebuilt_is_live(small);
}

TEST_CASE("The first words of a note are redacted after it was changed: what it asked, when that was, and what was answered stay") {
    SmallHome small;
    const EntryId asked = leave_note(small.home(), small.as_ben(), {small.rose, NoteFor::care_team, "Can she have the coat that Jim wore?", {}, {}, true});
    const WallTime when = find_ask(small.home(), small.as_ben(), AskId{number(asked)})->asked;
    small.clock.pass(minute_ms);
    const EntryId changed = change_note(small.home(), small.as_ben(), asked, "Can she have her blue coat?", {});
    small.clock.pass(minute_ms);
    const EntryId answered = leave_note(small.home(), small.as_sam(), {small.rose, NoteFor::care_team, "Yes, Ada has it", changed});
    const WallTime when_answered = steps_of(small.home(), small.as_ben(), AskId{number(asked)}).at(0).entry.when;
    small.clock.pass(minute_ms);
    const EntryId answer = change_note(small.home(), small.as_sam(), answered, "Yes, it is washed", {});
    for (const EntryId first : {asked, answered}) redact(small.home(), small.as_mia(), first, "Somebody in it asked for it");
    const auto ask = find_ask(small.home(), small.as_ben(), AskId{number(asked)});
    REQUIRE(ask);
    CHECK(ask->words == "Can she have her blue coat?");
    CHECK(ask->asked == when);
    CHECK(ask->loop.stage == AskStage::talked_about);
    const auto steps = steps_of(small.home(), small.as_ben(), ask->id);
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].words == "Yes, it is washed");
    CHECK(steps[0].entry.when == when_answered);
    rebuilt_is_live(small);
    redact(small.home(), small.as_mia(), answer, "Somebody in it asked for it");
    CHECK(steps_of(small.home(), small.as_ben(), ask->id).empty());
    rebuilt_is_live(small);
}

TEST_CASE("In a handover what a note asks stands once, among what was asked") {
    SmallHome small;
    leave_note(small.home(), small.as_ben(), {small.rose, NoteFor::care_team, "Please look for her scarf", {}, {}, true});
    leave_note(small.home(), small.as_ben(), {small.rose, NoteFor::care_team, "She looked well", {}});
    const auto card = handover_card(small.home(), small.as_sam(), small.rose, morning, morning + day_ms);
    CHECK(texts(card.family) == std::vector<std::string>{"She looked well"});
    REQUIRE(card.asks.size() == 1);
    CHECK(card.asks[0].words == "Please look for her scarf");
}

TEST_CASE("A moment of the day is sent by staff, read by the circle and by Rose, and is no post for the rest of the team") {
    SmallHome small;
    Home& home = small.home();
    const EntryId id = leave_note(home, small.as_sam(), {small.rose, NoteFor::moment, "", {}, {}, false, 3});
    CHECK(note(home, small.as_ben(), id)->ready == 3);
    CHECK(note(home, small.as_rose(), id));
    CHECK_FALSE(note(home, small.as_lea(), id));
    CHECK_FALSE(note(home, small.as_tom(), id));
    CHECK(unseen_notes(home, small.as_ben(), small.rose) == 1);
    CHECK(unseen_notes(home, small.as_ada(), PersonId::none) == 0);
    CHECK(notes_for_team(home, small.as_ada(), 9).empty());
    CHECK(moment_since(home, small.as_ada(), small.rose, morning)->entry.author == small.sam);
    CHECK_FALSE(moment_since(home, small.as_ada(), small.tom, morning));
    CHECK(trouble_of([&] { leave_note(home, small.as_ben(), {small.rose, NoteFor::moment, "A visit", {}}); }) == Trouble::refused);
    CHECK(trouble_of([&] { leave_note(home, small.as_sam(), {small.rose, NoteFor::moment, " ", {}}); }) == Trouble::refused);
    CHECK(trouble_of([&] { leave_note(home, small.as_sam(), {small.rose, NoteFor::circle, "", {}, {}, false, 3}); }) == Trouble::refused);
    remove_from_circle(home, small.as_mia(), small.rose, small.ben);
    CHECK_FALSE(note(home, small.as_ben(), id));
    rebuilt_is_live(small);
}

TEST_CASE("News of Rose are what Ben may read and has not: the moment first; read or looked at, they are new no longer") {
    SmallHome small;
    Home& home = small.home();
    const Viewer ben = small.as_ben();
    const AskId ask{number(record_ask(home, ben, {small.rose, AskKind::question, 0, "Did she sleep?", Audience::care_team, {}, {}}))};
    small.clock.pass(hour_ms);
    leave_note(home, small.as_sam(), {small.rose, NoteFor::circle, "She sang today", {}});
    leave_note(home, small.as_sam(), {small.rose, NoteFor::care_team, "For the team", {}});
    leave_note(home, small.as_sam(), {small.rose, NoteFor::moment, "", {}, {}, false, 1});
    record_win(home, small.as_rose(), {small.rose, Win::made, "A scarf", Audience::circle, {}});
    record_win(home, small.as_rose(), {small.rose, Win::rested, "", Audience::care_team, {}});
    take_step(home, small.as_sam(), ask, AskStep::answered, 0, "Very well");
    ask_to_decide(home, small.as_sam(), {small.rose, 0, "Which chair?", {}, Audience::circle, {}});
    const auto kinds = [&](EntryId from) {
        std::vector<NewsOf> all;
        for (const News& one : news_for(home, ben, small.rose, from)) all.push_back(one.of);
        return all;
    };
    const EntryId from = news_from(home, ben, small.rose);
    CHECK(kinds(from) == std::vector<NewsOf>{NewsOf::moment, NewsOf::note, NewsOf::answer, NewsOf::decision, NewsOf::win});
    CHECK(news_for(home, small.as_lea(), small.rose, from).empty());
    CHECK(news_for(home, small.as_tom(), small.rose, from).empty());
    CHECK(news_for(home, Viewer::house(), small.rose, from).empty());
    CHECK(trouble_of([&] { mark_news_seen(home, small.as_lea(), small.rose); }) == Trouble::refused);

    mark_news_seen(home, ben, small.rose);
    CHECK(kinds(from).size() == 5); // the list he is reading stays as it is
    CHECK(kinds(news_from(home, ben, small.rose)) == std::vector<NewsOf>{NewsOf::moment, NewsOf::note, NewsOf::answer}); // until he opens them
    for (const NoteRow& one : notes_of(home, ben, small.rose, 9)) mark_seen(home, ben, one.entry.id);
    mark_ask_seen(home, ben, ask);
    CHECK(kinds(news_from(home, ben, small.rose)).empty());
    record_win(home, small.as_sam(), {small.rose, Win::helped, "", Audience::circle, {}});
    CHECK(kinds(news_from(home, ben, small.rose)) == std::vector<NewsOf>{NewsOf::win});
    rebuilt_is_live(small);
    CHECK(all_good(home));
}

TEST_CASE("To who never looked before, what is older than a week is no news; what they wrote themselves never is") {
    SmallHome small;
    Home& home = small.home();
    record_win(home, small.as_rose(), {small.rose, Win::made, "Long ago", Audience::circle, {}});
    small.clock.pass(8 * day_ms);
    record_win(home, small.as_ben(), {small.rose, Win::helped, "His own", Audience::circle, {}});
    leave_note(home, small.as_ben(), {small.rose, NoteFor::circle, "His own", {}});
    CHECK(news_for(home, small.as_ben(), small.rose, news_from(home, small.as_ben(), small.rose)).empty());
    record_win(home, small.as_rose(), {small.rose, Win::got_out, "Today", Audience::circle, {}});
    CHECK(news_for(home, small.as_ben(), small.rose, news_from(home, small.as_ben(), small.rose)).size() == 1);
}

TEST_CASE("Notes of an earlier version, which knew no conversations, are each read with what they answer") {
    SmallHome small;
    Home& home = small.home();
    home.journal().append({Kind::note, small.ben, small.rose, Audience::care_team, EntryId::none, 2, R"({"words":"Did she sleep?"})"});
    const EntryId asked = home.journal().newest();
    home.journal().append({Kind::note, small.sam, small.rose, Audience::care_team, EntryId::none, 2, R"({"answers":)" + std::to_string(number(asked)) + R"(,"named":[)" +
                                                                                                      std::to_string(number(small.ben)) + R"(],"words":"Very well"})"});
    const auto answer = note(home, small.as_ben(), home.journal().newest());
    REQUIRE(answer);
    CHECK(texts(thread_of(home, small.as_ben(), *answer)) == std::vector<std::string>{"Did she sleep?", "Very well"});
}

TEST_CASE("A photograph goes with a moment only where the resident, or who acts for them, agreed, or nobody is in it; that is read with it") {
    SmallHome small;
    Home& home = small.home();
    const auto sends = [&](PhotoConsent agreed, NoteFor to = NoteFor::moment) {
        return leave_note(home, small.as_sam(), {small.rose, to, "", {}, {}, false, 0, {{BlobUse::photo, Bytes{0xFF, 0xD8, 0xFF, 1}, {}, agreed}}});
    };
    const auto refused = [&](PhotoConsent agreed) { return trouble_of([&] { sends(agreed); }) == Trouble::refused; };
    CHECK(refused({}));
    CHECK(refused({.by = small.sam}));
    CHECK(refused({.by = small.ben})); // he does not act for her yet
    CHECK(refused({.by = small.rose, .nobody_in_it = true}));
    const EntryId hers = sends({.by = small.rose});
    set_acts_for(home, small.as_mia(), small.rose, small.ben, true, "Rose");
    const EntryId by_ben = sends({.by = small.ben});
    const EntryId nobody = sends({.nobody_in_it = true});
    CHECK_FALSE(trouble_of([&] { sends({}, NoteFor::care_team); })); // no circle sees it
    rebuilt_is_live(small);
    REQUIRE(photo_agreed(home, small.as_ben(), hers));
    CHECK(photo_agreed(home, small.as_ben(), hers)->consent.by == small.rose);
    CHECK(photo_agreed(home, small.as_sam(), by_ben)->name == "Ben");
    CHECK(photo_agreed(home, small.as_sam(), nobody)->consent.nobody_in_it);
    CHECK_FALSE(photo_agreed(home, small.as_lea(), hers)); // not round Rose
    const EntryId changed = change_note(home, small.as_sam(), nobody, "The piano", {{BlobUse::photo, {}, note(home, small.as_sam(), nobody)->photo, {.nobody_in_it = true}}});
    CHECK(photo_agreed(home, small.as_sam(), changed)->consent.nobody_in_it);
    CHECK(trouble_of([&] { change_note(home, small.as_sam(), changed, "x", {{BlobUse::photo, {}, note(home, small.as_sam(), changed)->photo}}); }) == Trouble::refused);
    CHECK(all_good(home));
}
