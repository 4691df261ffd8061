// The audience rule, against an oracle that knows nothing of SQL: for random homes, every read function gives every viewer
// exactly what PRODUCT's words say, no more and no less.
#include "data/notes_news.h"
#include "may_read.h"

using namespace data;

namespace {

void check_records(RandomHome& made, const Viewer& viewer, PersonId about) {
    Home& home = made.home;
    const auto of_kind = [&](auto... kinds) { return readable(made, viewer, [&](const Said& e) { return e.about == about && (is(e, kinds) || ...); }); };
    Ids all;
    for (const auto& entry : recent_entries(home, viewer, about, 1000)) all.insert(entry.id);
    CHECK(all == readable(made, viewer, [&](const Said& e) { return e.about == about && !is(e, Kind::attendance); }));
    CHECK(ids_of(attendance_of(home, viewer, about, morning - day_ms, morning + day_ms)) == of_kind(Kind::attendance));
    CHECK(ids_of(how_it_was_for(home, viewer, about, morning - day_ms, morning + day_ms)) == of_kind(Kind::how_it_was));
    CHECK(ids_of(moods_of(home, viewer, about, 1000)) == of_kind(Kind::mood, Kind::observation));
    CHECK(ids_of(moods_between(home, viewer, about, morning - day_ms, morning + 400 * day_ms)) == of_kind(Kind::mood, Kind::observation));
    CHECK(ids_of(wins_of(home, viewer, about, 1000)) == of_kind(Kind::win));
    const Ids notes = of_kind(Kind::note);
    CHECK(ids_of(notes_of(home, viewer, about, 1000)) == notes);
    int unseen = 0;
    for (const auto& row : notes_of(home, viewer, about, 1000)) unseen += !row.seen_by_me && row.entry.author != viewer.person() ? 1 : 0;
    CHECK(unseen_notes(home, viewer, about) == (viewer.role() == Role::house ? 0 : unseen));
    Ids answers;
    for (const auto& answer : answers_of(home, viewer, about, morning - day_ms, morning + day_ms)) answers.insert(answer.entry);
    CHECK(answers == of_kind(Kind::answer));
    for (const Answered& one : counted_on(home, viewer, about, morning - day_ms, morning + day_ms)) CHECK(answers.contains(one.answer.entry));
    for (const auto id : made.activities) {
        const auto answer = answer_of(home, viewer, id, about);
        CHECK((!answer || answers.contains(answer->entry)));
        const auto how = how_it_was(home, viewer, id, about);
        CHECK((!how || of_kind(Kind::how_it_was).contains(how->entry.id)));
    }
    CHECK(one_line(home, viewer, about).empty() == of_kind(Kind::one_line).empty());
}

void check_single_notes(RandomHome& made, const Viewer& viewer) {
    for (const auto& entry : made.said) {
        const bool readable_note = is(entry, Kind::note) && may_read(made, viewer, entry);
        CHECK(note(made.home, viewer, entry.id).has_value() == readable_note);
        if (!readable_note) {
            CHECK(seen_by(made.home, viewer, entry.id).empty());
            CHECK(named_in_note(made.home, viewer, entry.id).empty());
            continue;
        }
        const auto row = *note(made.home, viewer, entry.id);
        CHECK(row.thread == entry.thread);
        CHECK(ids_of(thread_of(made.home, viewer, row)) == readable(made, viewer, [&](const Said& e) { return is(e, Kind::note) && e.thread == entry.thread; }));
    }
}

// What was drawn or said with an entry is for its readers; where two entries have the same, for the readers of either.
void check_what_is_with(RandomHome& made, const Viewer& viewer) {
    for (const auto& entry : made.said) {
        if (entry.blob.is_none()) continue;
        const auto of_it = attached_to(made.home, viewer, entry.id);
        CHECK(of_it.size() == (may_read(made, viewer, entry) ? 1U : 0U));
        CHECK((of_it.empty() || of_it.front().blob == entry.blob));
        CHECK(blob(made.home, viewer, entry.blob).has_value() == !readable(made, viewer, [&](const Said& e) { return e.blob == entry.blob; }).empty());
    }
}

// What is new, whole for those who came in under that resident, and never anything that they may not read.
void check_news(RandomHome& made, const Viewer& viewer, PersonId about) {
    Ids wins, others;
    for (const News& one : news_for(made.home, viewer, about, EntryId::none)) {
        if (one.of == NewsOf::answer) continue; // what became of something asked: its steps have no audience of their own
        CHECK(one.entry.author != viewer.person());
        CHECK((one.of == NewsOf::win ? wins : others).insert(one.entry.id).second);
    }
    const auto not_own = [&](const Said& e) { return e.about == about && e.author != viewer.person(); };
    const Ids notes = readable(made, viewer, [&](const Said& e) { return is(e, Kind::note) && not_own(e); });
    CHECK(std::includes(notes.begin(), notes.end(), others.begin(), others.end()));
    const bool visits = viewer.visiting() == about && made.circle[about].contains(viewer.person());
    const Ids all = readable(made, viewer, [&](const Said& e) { return is(e, Kind::win) && not_own(e); });
    CHECK(std::includes(all.begin(), all.end(), wins.begin(), wins.end()));
    if (visits && all.size() < 30) CHECK(wins == all);
    if (viewer.role() == Role::house || (viewer.visiting() != PersonId::none && !visits)) CHECK((wins.empty() && others.empty()));
    const Ids moments = readable(made, viewer, [&](const Said& e) { return is(e, Kind::note) && e.moment && e.about == about; });
    const auto newest = moment_since(made.home, viewer, about, morning - day_ms);
    CHECK((newest ? newest->entry.id : EntryId::none) == (moments.empty() ? EntryId::none : *moments.rbegin()));
}

void check_wall_of_wins(RandomHome& made, const Viewer& viewer) {
    const Ids wins = readable(made, viewer, [](const Said& e) { return is(e, Kind::win); });
    CHECK(ids_of(wins_seen_by(made.home, viewer, 1000, 4000)) == wins);
    for (const auto& entry : made.said) {
        if (!is(entry, Kind::win)) continue;
        CHECK(win(made.home, viewer, entry.id).has_value() == wins.contains(entry.id));
        if (!wins.contains(entry.id)) CHECK(cheers_of(made.home, viewer, entry.id).empty());
    }
}

void check_whole_house(RandomHome& made, const Viewer& viewer) {
    check_wall_of_wins(made, viewer);
    CHECK(ids_of(house_wins(made.home, viewer, 1000, 4000)) ==
          readable(made, Viewer::house(), [](const Said& e) { return is(e, Kind::win) && e.audience == Audience::house; }));
    for (const auto id : made.activities) {
        const auto of_it = [&](Kind kind) { return readable(made, viewer, [&](const Said& e) { return is(e, kind) && e.activity == id; }); };
        CHECK(ids_of(attendance_at(made.home, viewer, id)) == of_it(Kind::attendance));
        Ids answers;
        for (const auto& answer : answers_to(made.home, viewer, id)) CHECK(answers.insert(answer.entry).second);
        CHECK(answers == of_it(Kind::answer));
    }
    for (const auto& arrangement : arrangements_between(made.home, viewer, morning - day_ms, morning + day_ms)) {
        const auto asked = std::find_if(made.said.begin(), made.said.end(), [&](const Said& e) { return e.id == arrangement.answer; });
        REQUIRE(asked != made.said.end());
        CHECK(may_read(made, viewer, *asked));
    }
    for (const auto& read : handover_history(made.home, viewer, PersonId::none, 1000))
        CHECK((made.is_staff(viewer.person()) || read.entry.resident == viewer.person()));
}

// What was asked, and what became of it, which goes with it.
void check_asked(RandomHome& made, const Viewer& viewer) {
    Home& home = made.home;
    Ids all;
    for (const auto about : made.residents) {
        const auto rows = asks_of(home, viewer, about, 1000);
        const Ids of_one = ids_of(rows);
        CHECK(of_one == readable(made, viewer, [&](const Said& e) { return is(e, Kind::ask) && e.about == about; }));
        all.insert(of_one.begin(), of_one.end());
        for (const auto& row : asks_in_window(home, viewer, about, EntryId::none, home.journal().newest(), true)) CHECK(of_one.contains(row.entry.id));
    }
    Ids open = ids_of(open_asks(home, viewer));
    const Ids finished = ids_of(finished_asks(home, viewer, 1000));
    for (const auto id : finished) CHECK(open.insert(id).second);
    CHECK(open == all);
    CHECK(ids_of(my_asks(home, viewer, 1000)) == readable(made, viewer, [&](const Said& e) { return is(e, Kind::ask) && made.asker[e.ask] == viewer.person(); }));
    for (const auto& entry : made.said) {
        if (!is(entry, Kind::ask)) continue;
        const bool may = std::any_of(made.said.begin(), made.said.end(), [&](const Said& e) { return e.ask == entry.ask && may_read(made, viewer, e); });
        CHECK(find_ask(home, viewer, entry.ask).has_value() == may);
        const Ids steps = ids_of(steps_of(home, viewer, entry.ask));
        CHECK(steps == (may ? made.steps[entry.ask] : Ids{}));
        if (!may) CHECK(ask_seen_by(home, viewer, entry.ask).empty());
    }
}

// Every id on a card, but for what was asked, which may be older.
Ids on_card(const HandoverCard& card) {
    Ids ids;
    for (const auto& rows : {card.family, card.from_resident, card.passed_on})
        for (const auto& row : rows) CHECK(ids.insert(row.entry.id).second);
    for (const auto& row : card.moods) CHECK(ids.insert(row.entry.id).second);
    for (const auto& row : card.wins) CHECK(ids.insert(row.entry.id).second);
    for (const auto& row : card.answers) CHECK(ids.insert(row.entry).second);
    for (const auto& row : card.how_it_was) CHECK(ids.insert(row.entry.id).second);
    if (card.nothing_said) ids.insert(card.nothing_said->id);
    return ids;
}

void check_handover(RandomHome& made, const Viewer& viewer) {
    Home& home = made.home;
    if (!made.is_staff(viewer.person())) {
        CHECK(trouble_of([&] { handover_lines(home, viewer, morning, morning + day_ms); }) == Trouble::refused);
        CHECK(trouble_of([&] { handover_card(home, viewer, made.residents[0], morning, morning + day_ms); }) == Trouble::refused);
        CHECK(trouble_of([&] { notes_for_team(home, viewer, 10); }) == Trouble::refused);
        return;
    }
    CHECK(ids_of(notes_for_team(home, viewer, 1000)) == readable(made, viewer, [](const Said& e) { return is(e, Kind::note) && !e.moment && (e.audience != Audience::named || e.by_name); }));
    const auto lines = handover_lines(home, viewer, morning, morning + day_ms);
    REQUIRE(lines.size() == made.residents.size());
    for (const auto& line : lines) {
        const auto card = handover_card(home, viewer, line.resident.id, morning, morning + day_ms);
        const auto in_window = [&](const Said& e) { return e.about == line.resident.id && e.id > card.from && e.id <= card.until; };
        const Ids all = readable(made, viewer, [&](const Said& e) { return in_window(e) && !is(e, Kind::attendance); });
        CHECK(line.entries == static_cast<int>(all.size()));
        const Ids shown = on_card(card);
        CHECK(std::includes(all.begin(), all.end(), shown.begin(), shown.end()));
        const Ids must_show = readable(made, viewer, [&](const Said& e) { return in_window(e) && !is(e, Kind::one_line) && !is(e, Kind::nothing_to_hand_over) && !is(e, Kind::ask) && !is(e, Kind::attendance); });
        CHECK(std::includes(shown.begin(), shown.end(), must_show.begin(), must_show.end()));
        const Ids asked = ids_of(card.asks);
        for (const auto id : asked) CHECK(readable(made, viewer, [&](const Said& e) { return e.id == id && e.about == line.resident.id; }).size() == 1);
        const Ids must_ask = readable(made, viewer, [&](const Said& e) { return in_window(e) && is(e, Kind::ask); });
        CHECK(std::includes(asked.begin(), asked.end(), must_ask.begin(), must_ask.end()));
    }
    for (const auto& read : handover_history(home, viewer, PersonId::none, 20)) {
        const Ids shown = on_card(card_as_confirmed(home, viewer, read.entry.id));
        const Ids all = readable(made, viewer, [&](const Said& e) { return e.about == read.entry.resident && e.id > read.from && e.id <= read.until; });
        CHECK(std::includes(all.begin(), all.end(), shown.begin(), shown.end()));
    }
}

} // namespace

TEST_CASE("Audience: whoever looks gets exactly what was meant for them") {
    RandomHome made(GENERATE(range(1U, 9U)));
    CHECK(made.said.size() > 80);
    CHECK(made.refused > 20);
    for (const Viewer& viewer : made.everyone) {
        INFO("role " << static_cast<int>(viewer.role()) << " person " << number(viewer.person()));
        for (const auto about : made.residents) {
            check_records(made, viewer, about);
            check_news(made, viewer, about);
        }
        check_single_notes(made, viewer);
        check_what_is_with(made, viewer);
        check_whole_house(made, viewer);
        check_asked(made, viewer);
        check_handover(made, viewer);
    }
}

TEST_CASE("Audience: everything that was kept could be kept by who kept it") {
    RandomHome made(GENERATE(range(20U, 24U)));
    for (const auto& entry : made.said) {
        if (entry.audience == Audience::only_me) CHECK((entry.author == made.residents[0] && entry.about == entry.author)); // who alone has a lock
        if (is(entry, Kind::mood)) CHECK(entry.author == entry.about);
        if (is(entry, Kind::observation)) CHECK(entry.author != entry.about);
        if (is(entry, Kind::passed_on) || is(entry, Kind::nothing_to_hand_over)) CHECK(made.is_staff(entry.author));
    }
}

TEST_CASE("Audience: a random home rebuilds to the same bytes, and verifies") {
    RandomHome made(GENERATE(range(30U, 36U)));
    const std::string live = all_projections(made.home.database());
    rebuild_projections(made.home);
    CHECK(all_projections(made.home.database()) == live);
    CHECK(all_good(made.home));
}

TEST_CASE("Audience: nobody is not taken for the author or the resident of what has none") {
    SmallHome small;
    const auto keep = [&](PersonId author, PersonId about) {
        small.home().journal().append({Kind::win, author, about, Audience::care_team, EntryId::none, 1, R"({"words":"for the team"})"});
    };
    keep(PersonId::none, small.rose);
    keep(small.sam, PersonId::none);
    CHECK(recent_entries(small.home(), Viewer::house(), PersonId::none, 10).empty());
    CHECK(recent_entries(small.home(), Viewer::house(), small.rose, 10).empty());
    CHECK(recent_entries(small.home(), small.as_ada(), PersonId::none, 10).size() == 1);
}

TEST_CASE("Audience: only me is offered only with a picture lock, and then not even a manager reads it") {
    SmallHome small;
    CHECK(trouble_of([&] { small.rose_feels(Mood::sad, Audience::only_me); }) == Trouble::refused);
    set_picture_lock(small.home(), small.as_rose(), small.rose, {"a", "b", "c"});
    small.rose_feels(Mood::sad, Audience::only_me);
    CHECK(moods_of(small.home(), small.as_rose(), small.rose, 5).size() == 1);
    for (const Viewer& viewer : {small.as_mia(), small.as_sam(), small.as_ben(), small.as_tom(), Viewer::house()})
        CHECK(moods_of(small.home(), viewer, small.rose, 5).empty());
    CHECK(trouble_of([&] { record_observation(small.home(), small.as_sam(), {small.rose, Mood::sad, {}, "", Audience::only_me, {}}); }) == Trouble::refused);
}

TEST_CASE("Audience: me and Ben means Rose and Ben, and ends for nobody else") {
    SmallHome small;
    record_mood(small.home(), small.as_rose(), {small.rose, Mood::lonely, {}, "", Audience::named, {small.ben, small.ben}});
    CHECK(moods_of(small.home(), small.as_ben(), small.rose, 5).size() == 1);
    CHECK(moods_of(small.home(), small.as_sam(), small.rose, 5).empty());
    CHECK(moods_of(small.home(), small.as_lea(), small.rose, 5).empty());
    CHECK(trouble_of([&] { record_mood(small.home(), small.as_rose(), {small.rose, Mood::sad, {}, "", Audience::named, {}}); }) == Trouble::refused);
    CHECK(trouble_of([&] { record_mood(small.home(), small.as_rose(), {small.rose, Mood::sad, {}, "", Audience::named, {PersonId{9}}}); }) == Trouble::refused);
    CHECK(trouble_of([&] { record_mood(small.home(), small.as_rose(), {small.rose, Mood::sad, {}, "", Audience::circle, {small.ben}}); }) == Trouble::refused);
}

TEST_CASE("Audience: who leaves the circle reads the circle's entries no more") {
    SmallHome small;
    record_win(small.home(), small.as_sam(), {small.rose, Win::made, "a scarf", Audience::circle, {}});
    CHECK(wins_of(small.home(), small.as_ben(), small.rose, 5).size() == 1);
    remove_from_circle(small.home(), small.as_mia(), small.rose, small.ben);
    CHECK(wins_of(small.home(), small.as_ben(), small.rose, 5).empty());
}
