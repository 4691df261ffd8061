// The plans SQLite makes for every statement that an ordinary day uses, by EXPLAIN QUERY PLAN.
#include "data/circle.h"
#include "data/about_me.h"
#include "data/asks.h"
#include "data/attendance.h"
#include "data/card_sort.h"
#include "data/contacts.h"
#include "data/conversations.h"
#include "data/partnerships.h"
#include "data/key_people.h"
#include "data/record.h"
#include "fixtures.h"

using namespace data;

namespace {

// About me, its suggestions and its cards.
AboutContent about(const char* words, HowKnown how) {
    AboutContent content;
    content.topic = AboutTopic::routines;
    content.words = words;
    content.how = how;
    return content;
}

void write_about_rose(SmallHome& small) {
    Home& home = small.home();
    const Viewer rose = small.as_rose(), sam = small.as_sam(), ben = small.as_ben();
    const StatementId tea{number(record_statement(home, rose, {small.rose, {}, about("Tea", HowKnown::said), Audience::named, {small.ben}}))};
    change_readers(home, rose, small.rose, tea, Audience::care_team, {});
    home.withdraw(rose, end_statement(home, rose, small.rose, tea));
    set_acts_for(home, sam, small.rose, small.ben, true, "Rose");
    const EntryId asked = suggest(home, ben, {small.rose, Wish::change, tea, about("Milk", HowKnown::told), Audience::care_team});
    reply_to_suggestion(home, rose, small.rose, {asked, Reply::accepted, "", "", HowKnown::said, Audience::care_team});
    mark_told(home, ben, asked);
    home.withdraw(ben, suggest(home, ben, {small.rose, Wish::add, {}, about("Cake", HowKnown::told), Audience::care_team}));
    const SortId sort{number(sort_card(home, rose, {small.rose, CardTopic::food, {}, "card-tea", CardPlace::like, Audience::care_team, {}}))};
    sort_card(home, rose, {small.rose, CardTopic::food, sort, "card-tea", CardPlace::not_sure, Audience::care_team, {}});
    remove_home_card(home, sam, add_home_card(home, sam, CardTopic::food, "Scones", ""));
    answer_importance(home, rose, small.rose, Preference::music, Importance::very);
    answer_importance(home, rose, small.rose, Preference::music, Importance::somewhat);
}

void read_about_rose(SmallHome& small) {
    Home& home = small.home();
    const Viewer rose = small.as_rose(), ben = small.as_ben();
    for (const AboutRow& row : about_me(home, rose, small.rose)) {
        statement_history(home, ben, small.rose, row.id);
        statement_of(home, ben, small.rose, row.entry.id);
    }
    open_suggestions(home, rose, small.rose);
    replies_for_me(home, ben, small.rose);
    who_acts_for(home, ben, small.rose);
    about_me_changes(home, small.as_sam(), small.rose, about_me_news_from(home, small.as_sam(), small.rose), home.journal().newest());
    for (const CardSort& sort : card_sorts(home, rose, small.rose, CardTopic::food, 5)) sort_of(home, rose, small.rose, sort.cards.front().entry.id);
    home_cards(home, rose);
    importance_of(home, rose, small.rose);
}

// Uses every function that writes or reads.
void live_a_day(SmallHome& small) {
    Home& home = small.home();
    const Viewer rose = small.as_rose(), sam = small.as_sam(), ben = small.as_ben();
    const ActivityId singing = add_activity(home, sam, {"Singing", "Lounge", "do-singing", morning + hour_ms, morning + 2 * hour_ms, false});
    NewActivity club{"Club", "Shed", "do-club", morning - hour_ms, morning};
    club.repeating.rule = "FREQ=WEEKLY";
    const OccurrenceId this_week{add_activity(home, sam, club), morning - hour_ms}, next_week{this_week.activity, morning - hour_ms + 7 * day_ms};
    change_activity(home, sam, next_week, *plan_of(home, sam, next_week), Reach::following);
    change_activity(home, sam, next_week, *plan_of(home, sam, next_week), Reach::this_one);
    home.withdraw(sam, cancel_activity(home, sam, next_week, Reach::this_one));
    record_attendance(home, sam, this_week, small.rose, Attended::took_part, Help::told);
    home.withdraw(rose, say_how_it_was(home, rose, this_week, small.rose, HowItWas::more));
    const EntryId mood = small.rose_feels(Mood::happy);
    const EntryId changed = change_mood(home, rose, mood, {small.rose, Mood::proud, MoodTopic::food, "", Audience::named, {small.ben}});
    record_observation(home, sam, {small.rose, Mood::tired, {}, "", Audience::care_team, {}});
    const EntryId answer = answer_activity(home, rose, singing, small.rose, Answer::come, {Need::transport});
    tick_arrangement(home, sam, answer, Need::transport);
    const EntryId win = record_win(home, sam, {small.rose, Win::made, "a scarf", Audience::house, {}});
    change_win(home, sam, win, {small.rose, Win::made, "a red scarf", Audience::house, {}});
    const EntryId note_id = leave_note(home, ben, {small.rose, NoteFor::circle, "We come on Sunday", {}});
    mark_seen(home, sam, note_id);
    pass_on(home, sam, small.rose, "slept late");
    set_one_line(home, rose, small.rose, "I was a baker", Audience::care_team);
    set_comfort(home, rose, {});
    say_nothing_to_hand_over(home, sam, small.tom);
    const auto card = handover_card(home, small.as_ada(), small.rose, morning, morning + day_ms);
    const EntryId confirmed = confirm_handover(home, small.as_ada(), small.rose, card.from, card.until, {win}, "a scarf");
    small.home().withdraw(rose, changed);
    const EntryId asked = record_ask(home, rose, {small.rose, AskKind::question, 1, "", Audience::care_team, {}, {}});
    const AskId ask{number(asked)};
    change_ask(home, rose, ask, {small.rose, AskKind::question, 1, "", Audience::circle, {}, {}});
    mark_ask_seen(home, sam, ask);
    take_step(home, sam, ask, AskStep::talked_about, 1, "");
    home.withdraw(sam, take_step(home, sam, ask, AskStep::tried, 1, ""));
    set_key_part(home, small.as_mia(), small.rose, small.sam, KeyPart::key_worker);
    add_contact(home, small.as_mia(), {{}, ContactKind::advocacy, "Speaking Up", "", ""});

    const ConversationId talk{number(invite(home, rose, {small.sam, {{{1101, ""}, {}, {}}}}))};
    change_invitation(home, rose, talk, {{{1102, ""}, {}, {}}});
    home.withdraw(sam, take_conversation_step(home, sam, talk, {ConversationStep::not_now, {}, {}}));
    take_conversation_step(home, sam, talk, {ConversationStep::beside, small.ada, {}});
    conversations_with_news(home, rose);
    mark_conversation_seen(home, rose, talk);
    my_conversations(home, rose, 10);
    people_to_invite(home, rose, small.rose);
    const PartnershipId both{number(begin_partnership(home, rose, {small.sam}))};
    take_partnership_step(home, sam, both, PartnershipStep::yes);
    home.withdraw(sam, share_out(home, sam, both, {{4001, "", ShareWho::together, {}, ""}, false}));
    set_partnership_readers(home, rose, both, Audience::care_team);
    home.withdraw(rose, set_partnership_readers(home, rose, both, Audience::circle));
    set_partnership_readers(home, rose, both, Audience::care_team);
    say_strand(home, rose, both, Strand::gives, 1);
    my_partnerships(home, rose);
    partnerships_of(home, small.as_ada(), small.rose);

    write_about_rose(small);
    read_about_rose(small);

    recent_entries(home, sam, small.rose, 50);
    moods_of(home, sam, small.rose, 50);
    moods_between(home, sam, small.rose, morning - day_ms, morning + day_ms);
    wins_of(home, sam, small.rose, 10);
    house_wins(home, Viewer::house(), 10, 7);
    notes_of(home, sam, small.rose, 10);
    notes_for_team(home, sam, 10);
    note(home, sam, note_id);
    seen_by(home, sam, note_id);
    unseen_notes(home, sam, PersonId::none);
    unseen_notes(home, sam, small.rose);
    activities_between(home, sam, morning, morning + day_ms);
    answer_of(home, sam, singing, small.rose);
    answers_of(home, sam, small.rose, morning, morning + day_ms);
    arrangements_between(home, sam, morning, morning + day_ms);
    answers_to(home, sam, singing);
    counted_on(home, rose, small.rose, morning, morning + day_ms);
    activities_of_day(home, rose, morning, morning + day_ms);
    attendance_at(home, sam, this_week);
    attendance_of(home, rose, small.rose, morning - day_ms, morning);
    how_it_was(home, rose, this_week, small.rose);
    to_ask_about(home, rose, small.rose, 24);
    last_chosen(home, sam);
    handover_lines(home, small.as_sam(), morning, morning + day_ms);
    handover_history(home, sam, PersonId::none, 10);
    handover_history(home, sam, small.rose, 10);
    card_as_confirmed(home, sam, confirmed);
    one_line(home, sam, small.rose);
    comfort(home, rose);
    scanning_by_key(home, Viewer::house(), "space");
    give_voice(home, ben, small.rose, true);
    Bytes sound(9000, 1);
    std::copy_n("RIFF....WAVE", 12, sound.begin());
    const EntryId clip = record_clip(home, ben, {small.rose, "Happy", "en", sound});
    record_clip(home, ben, {small.rose, "Happy", "en", sound});
    clips_heard_by(home, rose);
    clips_by(home, ben, small.rose);
    voices_for(home, rose);
    attached_to(home, rose, clip);
    blob(home, rose, name_of(sound));
    residents(home, sam);
    visitors_of(home, sam, small.rose);
    relation(home, sam, small.rose, small.ben);
    home_facts(home, sam);
    seconds_to_wait(home, small.sam);
    asks_of(home, rose, small.rose, 10);
    my_asks(home, rose, 10);
    answers_for(home, rose);
    open_asks(home, sam);
    finished_asks(home, sam, 10);
    ask_seen_by(home, rose, ask);
    key_people(home, rose, small.rose);
    contacts(home, rose);
    NewCircleMark mark;
    mark.what = MarkWhat::person;
    mark.person = small.ben;
    const MarkId drawn = mark_of_entry(home, rose, small.rose, put_mark(home, rose, small.rose, mark));
    mark.person = small.sam;
    put_mark(home, sam, small.rose, mark);
    tell_touch(home, rose, small.rose, drawn, morning);
    share_circle(home, rose, small.rose, Audience::circle, {});
    circle_of(home, ben, small.rose);
    left_from_circle(home, rose, small.rose);
    mark_history(home, rose, small.rose, drawn);
    touches_between(home, sam, small.rose, morning - day_ms, morning + day_ms);
    written_between(home, rose, small.rose, morning, morning + day_ms);
    first_written(home, rose, small.rose);
}

bool has(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("Plans: no statement of an ordinary day walks through a growing table or sorts one") {
    SmallHome small;
    small.reopen(); // so that nothing of setting up counts
    live_a_day(small);
    int explained = 0;
    for (const std::string& sql : small.home().database().used_sql()) {
        if (!has(sql, "SELECT") && !has(sql, "DELETE") && !has(sql, "UPDATE")) continue;
        ++explained;
        for (const std::string& step : small.home().database().plan(sql)) {
            INFO(sql << "\n  " << step);
            const bool walks = has(step, "SCAN") && !has(step, "SCAN CONSTANT ROW");
            // Everybody in the home, its one row of facts, and the days' stretches are few; the newest notes are as many as asked for.
            const bool few = has(step, "SCAN p") || has(step, "SCAN home_facts") || has(step, "SCAN stretches") || has(step, "SCAN sqlite_master") ||
                             has(step, "SCAN contacts") || has(step, "SCAN home_cards") || has(step, "SCAN a USING INDEX asks_unfinished") || has(step, "SCAN a USING INDEX asks_finished") ||
                             has(step, "SCAN a USING INDEX agreed_open") ||
                             // What comes round again in a home is a few dozen; what was changed of it is read after a change of the calendar alone.
                             has(step, "activities_in_series") || has(step, "SCAN o") ||
                             (has(step, "USING INDEX notes_by_id") && has(sql, "ORDER BY") && has(sql, "DESC LIMIT"));
            CHECK((!walks || few));
            // Few by their nature, or one row alone.
            const bool sorts = has(step, "USE TEMP B-TREE");
            CHECK((!sorts || has(sql, "FROM people") || has(sql, "FROM seen") || has(sql, "FROM ask_seen") || has(sql, "FROM contacts") ||
                             has(sql, "WHERE a.id = :ask") || has(sql, "AND p.conversation = :id ORDER BY")));
            CHECK_FALSE(has(step, "AUTOMATIC"));
            CHECK_FALSE(has(step, "BLOOM"));
        }
    }
    CHECK(explained > 30);
}

TEST_CASE("Plans: the three hottest questions read one range of one table, in its order") {
    SmallHome small;
    live_a_day(small);
    Database& database = small.home().database();
    int hot = 0;
    for (const std::string& sql : database.used_sql()) {
        const bool recent = has(sql, "FROM entries e WHERE e.resident = :resident AND (");
        const bool year = has(sql, "e.kind IN (10, 11)");
        const bool window = has(sql, "e.id > :from AND e.id <= :until");
        if (!recent && !year && !window) continue;
        ++hot;
        INFO(sql);
        const auto plan = database.plan(sql);
        REQUIRE_FALSE(plan.empty());
        CHECK(has(plan[0], "SEARCH e USING PRIMARY KEY (resident=?"));
        for (const auto& step : plan) CHECK_FALSE(has(step, "TEMP"));
    }
    CHECK(hot == 5); // last ones, moods last and between, window of a handover, the first of all
}
