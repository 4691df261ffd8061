// A home made at random from a seed: circles, and entries of every kind by everybody about everybody. What was said is also
// written down here, plainly, so that a test can tell by itself who may read it.
#pragma once
#include <algorithm>
#include <map>
#include <set>

#include "data/asks.h"
#include "data/attendance.h"
#include "fixtures.h"

struct Said {
    data::EntryId id{};
    data::Kind kind{};
    data::PersonId author{}, about{};
    data::Audience audience{};
    std::set<data::PersonId> named;
    bool stands = true;
    data::AskId ask{};           // of something asked
    data::OccurrenceId activity{}; // of an answer, attendance, how it was
    bool by_name = false;          // of a note
    bool moment = false;           // of a note
    data::EntryId thread{};        // of a note: the first of its conversation
    data::BlobId blob{};           // of a note, a win: what was drawn or said with it
};

struct RandomHome {
    Folder folder;
    HandClock clock;
    data::Home home;
    std::uint32_t seed;
    std::vector<data::Viewer> everyone; // all who can come in, once under each resident they visit; the house last
    std::vector<data::PersonId> residents, staff, visitors;
    std::map<data::PersonId, std::set<data::PersonId>> circle; // now
    std::vector<data::OccurrenceId> activities; // times of one that comes round, and some that are on once; all begun already
    std::vector<Said> said;
    std::map<data::AskId, std::set<data::EntryId>> steps; // of what was asked, as they stand
    std::map<data::AskId, data::PersonId> asker;
    int refused = 0;

    explicit RandomHome(std::uint32_t with_seed) : home(data::Home::open(folder.path, clock)), seed(with_seed) {
        data::Batch batch(home);
        add_people();
        for (int i = 0; i < 2; ++i)
            activities.push_back({data::add_activity(home, as(data::Role::staff, staff[0]), {"Singing", "Lounge", "", morning - i * hour_ms, morning + hour_ms}), morning - i * hour_ms});
        data::NewActivity club{"Club", "Lounge", "", morning - 3 * hour_ms, morning};
        club.repeating.rule = "FREQ=HOURLY";
        const auto id = data::add_activity(home, as(data::Role::staff, staff[0]), club);
        for (int i = 1; i < 3; ++i) activities.push_back({id, morning - i * hour_ms});
        for (int i = 0; i < 550; ++i) {
            clock.pass(static_cast<std::int64_t>(dice(30)) * minute_ms);
            something_happens();
        }
        batch.commit();
        list_everyone();
    }

    std::uint32_t dice(std::size_t sides) { return (seed = seed * 1664525U + 1013904223U) / 65536U % static_cast<std::uint32_t>(sides); }
    template <typename T> T one_of(const std::vector<T>& all) { return all[dice(all.size())]; }
    static data::Viewer as(data::Role role, data::PersonId person, data::PersonId visiting = data::PersonId::none) {
        return data::ViewerMaker::make(role, person, visiting);
    }
    bool is_staff(data::PersonId id) const { return std::find(staff.begin(), staff.end(), id) != staff.end(); }
    data::Role role_of(data::PersonId id) const { return data::person(home_const(), data::Viewer::house(), id)->role; }
    data::Home& home_const() const { return const_cast<data::Home&>(home); }

    void add_people() {
        const data::Viewer by = data::set_up_viewer(home);
        const auto add = [&](data::Role role, int n) {
            return data::add_person(home, by, {role, std::string(1, static_cast<char>('A' + n)), "", "", "", "", dice(2) == 0});
        };
        for (int i = 0; i < 5; ++i) residents.push_back(add(data::Role::resident, i));
        data::set_picture_lock(home, by, residents[0], {"a", "b", "c"});
        for (int i = 0; i < 3; ++i) staff.push_back(add(data::Role::staff, 5 + i));
        for (int i = 0; i < 7; ++i) visitors.push_back(add(i % 3 == 2 ? data::Role::partner : data::Role::family, 10 + i));
        for (const auto visitor : visitors) join(by, one_of(residents), visitor);
        for (int i = 0; i < 4; ++i) join(by, one_of(residents), one_of(visitors));
        for (int i = 0; i < 3; ++i) join(by, residents[0], residents[1 + dice(4)]); // neighbours are friends
        staff.push_back(add(data::Role::manager, 9));
    }
    void join(const data::Viewer& by, data::PersonId resident, data::PersonId person) {
        data::add_to_circle(home, by, resident, person, "friend");
        circle[resident].insert(person);
    }
    void list_everyone() {
        for (const auto id : residents) everyone.push_back(as(data::Role::resident, id));
        for (const auto id : staff) everyone.push_back(as(role_of(id), id));
        for (const auto& [resident, people] : circle)
            for (const auto id : people)
                if (role_of(id) != data::Role::resident) everyone.push_back(as(role_of(id), id, resident));
        everyone.push_back(data::Viewer::house());
    }
    data::Viewer somebody() {
        const auto id = one_of(one_of(std::vector<std::vector<data::PersonId>>{residents, staff, visitors}));
        const auto role = role_of(id);
        const bool visits = role == data::Role::family || role == data::Role::partner;
        return as(role, id, visits ? one_of(residents) : data::PersonId::none);
    }

    void something_happens() {
        const data::Viewer by = somebody();
        const data::PersonId about = dice(3) != 0 && by.role() == data::Role::resident ? by.person() : one_of(residents);
        const auto audience = static_cast<data::Audience>(dice(5));
        std::vector<data::PersonId> named;
        if (audience == data::Audience::named) named = {one_of(visitors), one_of(staff)};
        Said entry{{}, {}, by.person(), about, audience, {named.begin(), named.end()}, true, {}, {}, false};
        const auto mood = static_cast<data::Mood>(1 + dice(12));
        try {
            switch (dice(19)) {
            case 0: case 1: keep(entry, data::Kind::mood, data::record_mood(home, by, {about, mood, {}, "words", audience, named})); break;
            case 2: keep(entry, data::Kind::observation, data::record_observation(home, by, {about, mood, {}, "words", audience, named})); break;
            case 3: keep(entry, data::Kind::win, data::record_win(home, by, {about, data::Win::made, "words", audience, named, something_with(entry)})); break;
            case 4: case 5: leave_a_note(by, entry); break;
            case 6: for_the_team(entry); keep(entry, data::Kind::passed_on, data::pass_on(home, by, about, "words")); break;
            case 7: answer(by, entry); break;
            case 8: one_line(by, entry); break;
            case 9: change(by); break;
            case 10: take_back(); break;
            case 11: hand_over(by, entry); break;
            case 12: circles_change(); break;
            case 13: case 14: ask(by, entry); break;
            case 15: take_a_step(); break;
            case 16: ask_somebody_else(); break;
            case 17: attend(by, entry); break;
            case 18: how_was_it(by, entry); break;
            }
        } catch (const data::Error& error) {
            if (error.trouble != data::Trouble::refused) throw;
            ++refused;
        }
    }
    void keep(Said entry, data::Kind kind, data::EntryId id) {
        entry.kind = kind;
        entry.id = id;
        entry.thread = entry.thread == data::EntryId::none ? id : entry.thread;
        said.push_back(entry);
    }
    // Few contents, so that the same one comes with several entries; among them one that was said.
    std::vector<data::Attachment> something_with(Said& entry) {
        if (dice(2) == 0) return {};
        std::string content = "<svg " + std::to_string(dice(12)) + "/>";
        const bool spoken = dice(3) == 0;
        if (spoken) content = "RIFF....WAVE" + std::string(40 + dice(3), 's');
        data::Attachment with{spoken ? data::BlobUse::clip : data::BlobUse::drawing, data::Bytes(content.begin(), content.end())};
        entry.blob = data::name_of(with.content);
        return {with};
    }
    void leave_a_note(const data::Viewer& by, Said entry) {
        const auto to = static_cast<data::NoteFor>(1 + dice(5));
        entry.by_name = to == data::NoteFor::person;
        entry.moment = to == data::NoteFor::moment;
        const data::PersonId person = !entry.by_name ? data::PersonId::none : dice(2) == 0 ? one_of(staff) : one_of(visitors);
        entry.audience = to == data::NoteFor::resident || entry.by_name ? data::Audience::named : to == data::NoteFor::care_team ? data::Audience::care_team : data::Audience::circle;
        entry.named = {entry.about};
        data::EntryId answers{};
        for (const auto& asked : said)
            if (asked.kind == data::Kind::note && asked.about == entry.about && dice(2) == 0) {
                answers = asked.id;
                entry.thread = asked.thread;
                entry.named = {entry.about, asked.author};
                if (asked.audience != data::Audience::circle) entry.named.insert(asked.named.begin(), asked.named.end());
            }
        entry.named.insert(person);
        const auto with = something_with(entry);
        keep(entry, data::Kind::note, data::leave_note(home, by, {entry.about, to, "words", answers, person, false, 0, with}));
        if (!said.empty()) data::mark_seen(home, as(data::Role::staff, one_of(staff)), one_of(said).id);
    }
    static void for_the_team(Said& entry) {
        entry.audience = data::Audience::care_team;
        entry.named.clear();
    }
    void answer(const data::Viewer& by, Said entry) {
        for_the_team(entry);
        entry.activity = one_of(activities);
        const auto id = data::answer_activity(home, by, entry.activity, entry.about, static_cast<data::Answer>(1 + dice(3)), {data::Need::transport});
        for (auto& earlier : said)
            if (earlier.kind == data::Kind::answer && earlier.activity == entry.activity && earlier.about == entry.about) earlier.stands = false;
        keep(entry, data::Kind::answer, id);
        if (dice(2) == 0) data::tick_arrangement(home, as(data::Role::staff, one_of(staff)), id, data::Need::transport);
    }
    // The last word about one person and one time stands.
    void keep_last(Said entry, data::Kind kind, data::EntryId id) {
        for (auto& earlier : said)
            if (earlier.kind == kind && earlier.activity == entry.activity && earlier.about == entry.about) earlier.stands = false;
        keep(entry, kind, id);
    }
    void attend(const data::Viewer& by, Said entry) {
        for_the_team(entry);
        entry.activity = one_of(activities);
        keep_last(entry, data::Kind::attendance,
                  data::record_attendance(home, by, entry.activity, entry.about, static_cast<data::Attended>(1 + dice(4)), static_cast<data::Help>(dice(6))));
    }
    void how_was_it(const data::Viewer& by, Said entry) {
        for_the_team(entry);
        entry.activity = one_of(activities);
        keep_last(entry, data::Kind::how_it_was, data::say_how_it_was(home, by, entry.activity, entry.about, static_cast<data::HowItWas>(1 + dice(3))));
    }
    void one_line(const data::Viewer& by, Said entry) {
        data::set_one_line(home, by, entry.about, "words", entry.audience);
        for (auto& earlier : said)
            if (earlier.kind == data::Kind::one_line && earlier.about == entry.about) earlier.stands = false;
        entry.named.clear();
        keep(entry, data::Kind::one_line, home.journal().newest());
    }
    // Somebody's earlier mood is meant for others after all.
    void change(const data::Viewer& by) {
        for (std::size_t i = said.size(); i-- > 0;) {
            if (said[i].kind != data::Kind::mood || said[i].author != by.person() || !said[i].stands) continue;
            Said entry = said[i];
            entry.audience = static_cast<data::Audience>(2 + dice(3));
            entry.named.clear();
            keep(entry, entry.kind, data::change_mood(home, by, said[i].id, {entry.about, data::Mood::proud, {}, "", entry.audience, {}}));
            said[i].stands = false;
            return;
        }
    }
    void take_back() {
        if (said.empty()) return;
        const std::size_t at = dice(said.size());
        const Said entry = said[at];
        // What stands again when a later word is taken back has tests of its own.
        for (const auto kind : {data::Kind::answer, data::Kind::one_line, data::Kind::attendance, data::Kind::how_it_was})
            if (entry.kind == kind) return;
        if (dice(4) == 0)
            data::redact(home, as(data::Role::manager, staff.back()), entry.id, "asked for");
        else
            home.withdraw(as(role_of(entry.author), entry.author, data::PersonId::none), entry.id);
        said[at].stands = false;
    }
    void hand_over(const data::Viewer& by, Said entry) {
        for_the_team(entry);
        if (dice(3) == 0) {
            keep(entry, data::Kind::nothing_to_hand_over, data::say_nothing_to_hand_over(home, by, entry.about));
            return;
        }
        const auto card = data::handover_card(home, by, entry.about, morning, morning + day_ms);
        data::confirm_handover(home, by, entry.about, card.from, card.until, {}, "words");
    }
    void ask(const data::Viewer& by, Said entry) {
        const auto what = static_cast<data::AskKind>(1 + dice(8));
        const std::vector<data::PersonId> named(entry.named.begin(), entry.named.end());
        const auto id = data::record_ask(home, by, {entry.about, what, 1, "words", entry.audience, named, {}});
        entry.ask = data::AskId{number(id)};
        asker[entry.ask] = is_staff(by.person()) ? entry.about : by.person();
        keep(entry, data::Kind::ask, id);
    }
    std::optional<std::size_t> something_asked() {
        std::vector<std::size_t> asked;
        for (std::size_t i = 0; i < said.size(); ++i)
            if (said[i].kind == data::Kind::ask && said[i].stands) asked.push_back(i);
        return asked.empty() ? std::nullopt : std::optional(one_of(asked));
    }
    void take_a_step() {
        const auto at = something_asked();
        if (!at) return;
        const Said& entry = said[*at];
        const bool askers = dice(3) == 0;
        const auto id = askers ? asker[entry.ask] : entry.audience == data::Audience::named ? *entry.named.begin() : one_of(staff);
        const auto step = askers ? one_of(std::vector{data::AskStep::went_better, data::AskStep::not_yet, data::AskStep::reopened}) : static_cast<data::AskStep>(1 + dice(5));
        const bool visits = role_of(id) == data::Role::family || role_of(id) == data::Role::partner;
        const data::Viewer by = as(role_of(id), id, visits ? entry.about : data::PersonId::none);
        data::mark_ask_seen(home, by, entry.ask);
        const data::EntryId taken = data::take_step(home, by, entry.ask, step, 0, "step");
        steps[entry.ask].insert(taken);
        const auto end = dice(8);
        if (end > 1) return;
        if (end == 0)
            home.withdraw(by, taken);
        else
            data::redact(home, as(data::Role::manager, staff.back()), taken, "asked for");
        steps[entry.ask].erase(taken);
    }
    // Other people may hear it from now on.
    void ask_somebody_else() {
        const auto at = something_asked();
        if (!at) return;
        Said entry = said[*at];
        const auto row = data::find_ask(home, as(role_of(entry.author), entry.author), entry.ask);
        entry.audience = dice(2) == 0 ? data::Audience::circle : data::Audience::care_team;
        entry.named.clear();
        keep(entry, data::Kind::ask, data::change_ask(home, as(role_of(entry.author), entry.author, is_staff(entry.author) || entry.author == entry.about ? data::PersonId::none : entry.about),
                                                      entry.ask, {entry.about, row->what, row->phrase, row->words, entry.audience, {}, {}}));
        said[*at].stands = false;
    }
    void circles_change() {
        const data::Viewer manager = as(data::Role::manager, staff.back());
        const auto resident = one_of(residents), person = one_of(visitors);
        if (circle[resident].contains(person)) {
            data::remove_from_circle(home, manager, resident, person);
            circle[resident].erase(person);
        } else {
            join(manager, resident, person);
        }
    }
};
