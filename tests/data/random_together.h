// A random home in which people also work together and draw their circles; what was said is written down plainly, so that a test can
// tell by itself who may read it.
#pragma once
#include "data/circle.h"
#include "data/partnerships.h"
#include "data/record.h"
#include "random_home.h"

struct DrawnMark {
    struct Version {
        data::EntryId id{};
        data::PersonId author{};
        bool ended = false;
    };
    data::MarkId id{};
    data::PersonId known{}; // none: somebody by name
    std::vector<Version> versions;
};
struct DrawnTouch {
    data::EntryId id{};
    data::MarkId mark{};
    data::WallTime day{};
};
struct DrawnCircle {
    std::vector<DrawnMark> marks;
    std::vector<DrawnTouch> touches;
    bool chosen = false; // who may see it
    data::Audience audience = data::Audience::circle;
    std::set<data::PersonId> named;
};
struct Worked {
    data::PartnershipId id{};
    std::vector<data::PersonId> people; // who began it first
    std::map<data::PersonId, data::PartnershipStep> said;
    std::map<data::PersonId, data::Audience> readers;
    bool shares = false, looked = false;
    std::set<data::GoalId> goals;
    std::map<data::PersonId, data::StrandAnswers> answers;
    std::vector<data::PersonId> between; // who looked at it together

    bool has(data::PersonId one) const { return std::find(people.begin(), people.end(), one) != people.end(); }
    bool in(data::PersonId one) const { return said.contains(one) ? said.at(one) == data::PartnershipStep::yes : has(one) && one == people.front(); }
    bool left(data::PersonId one) const { return said.contains(one) && said.at(one) == data::PartnershipStep::left; }
};

struct RandomTogether : RandomHome {
    std::map<data::PersonId, DrawnCircle> drawn;
    std::vector<Worked> worked;
    int names = 0;

    explicit RandomTogether(std::uint32_t with_seed) : RandomHome(with_seed) {
        data::Batch batch(home);
        for (int i = 0; i < 700; ++i) {
            clock.pass(minute_ms);
            try {
                one_thing_more();
            } catch (const data::Error& error) {
                if (error.trouble != data::Trouble::refused) throw;
                ++refused;
            }
        }
        batch.commit();
        everyone.clear();
        list_everyone();
    }

    bool is_visitor(data::PersonId id) const { return std::find(visitors.begin(), visitors.end(), id) != visitors.end(); }
    bool is_resident(data::PersonId id) const { return std::find(residents.begin(), residents.end(), id) != residents.end(); }
    bool is_round(data::PersonId resident, data::PersonId id) const { return circle.contains(resident) && circle.at(resident).contains(id); }
    // As they come in: a visitor under somebody they visit.
    data::Viewer in_front(data::PersonId id) {
        data::PersonId visiting{};
        for (const auto resident : residents)
            if (is_visitor(id) && is_round(resident, id)) visiting = resident;
        return as(role_of(id), id, visiting);
    }

    void one_thing_more() {
        switch (dice(16)) {
        case 0: case 1: case 2: put_in(); break;
        case 3: case 4: change_mark(); break;
        case 5: in_touch(); break;
        case 6: show_circle(); break;
        case 7: take_mark_back(); break;
        case 8: begin(); break;
        case 9: circles_change(); break;
        default: go_on(); break;
        }
    }

    void put_in() {
        const data::PersonId resident = one_of(residents);
        const data::Viewer by = in_front(dice(2) == 0 ? resident : somebody().person());
        data::NewCircleMark mark;
        mark.what = dice(3) == 0 ? data::MarkWhat::person : data::MarkWhat::somebody;
        if (mark.what == data::MarkWhat::person) mark.person = one_of(visitors);
        else mark.name = "name" + std::to_string(++names);
        mark.ring = static_cast<data::CircleRing>(1 + dice(3));
        const auto id = data::put_mark(home, by, resident, mark);
        drawn[resident].marks.push_back({data::MarkId{number(id)}, mark.person, {{id, by.person(), false}}});
    }
    DrawnMark* some_mark(data::PersonId resident) {
        auto& marks = drawn[resident].marks;
        return marks.empty() ? nullptr : &marks[dice(marks.size())];
    }
    void change_mark() {
        const data::PersonId resident = one_of(residents);
        DrawnMark* const mark = some_mark(resident);
        if (mark == nullptr) return;
        const data::Viewer by = in_front(dice(2) == 0 ? resident : somebody().person());
        const auto now = data::circle_mark(home, by, resident, mark->id);
        if (!now) return;
        data::NewCircleMark as = *now;
        as.ring = static_cast<data::CircleRing>(1 + dice(3));
        as.ended = dice(5) == 0;
        const auto id = data::put_mark(home, by, resident, as);
        if (id != mark->versions.back().id) mark->versions.push_back({id, by.person(), as.ended});
    }
    void in_touch() {
        const data::PersonId resident = one_of(residents);
        const DrawnMark* const mark = some_mark(resident);
        if (mark == nullptr) return;
        const data::WallTime day = morning - static_cast<std::int64_t>(dice(6)) * day_ms;
        const auto id = data::tell_touch(home, in_front(dice(2) == 0 ? resident : somebody().person()), resident, mark->id, day);
        auto& touches = drawn[resident].touches;
        const bool again = std::any_of(touches.begin(), touches.end(), [&](const DrawnTouch& one) { return one.id == id; });
        if (!again) touches.push_back({id, mark->id, day});
    }
    void show_circle() {
        const data::PersonId resident = one_of(residents);
        const auto audience = static_cast<data::Audience>(dice(5));
        std::vector<data::PersonId> named;
        if (audience == data::Audience::named) named = {one_of(visitors), one_of(staff)};
        data::share_circle(home, in_front(dice(4) == 0 ? somebody().person() : resident), resident, audience, named);
        auto& circle_drawn = drawn[resident];
        circle_drawn.chosen = true;
        circle_drawn.audience = audience;
        circle_drawn.named = {named.begin(), named.end()};
    }
    void take_mark_back() {
        const data::PersonId resident = one_of(residents);
        DrawnMark* const mark = some_mark(resident);
        if (mark == nullptr) return;
        home.withdraw(in_front(mark->versions.back().author), mark->versions.back().id);
        mark->versions.pop_back();
        if (mark->versions.empty()) std::erase_if(drawn[resident].marks, [](const DrawnMark& one) { return one.versions.empty(); });
    }

    void begin() {
        const data::Viewer by = in_front(somebody().person());
        std::vector<data::PersonId> with{one_of(one_of(std::vector{residents, staff, visitors}))};
        if (dice(3) == 0) with.push_back(one_of(residents));
        std::vector<data::PersonId> people{by.person()};
        for (const auto id : with)
            if (std::find(people.begin(), people.end(), id) == people.end()) people.push_back(id);
        const data::PartnershipId id{number(data::begin_partnership(home, by, with))};
        const bool is_there = std::any_of(worked.begin(), worked.end(), [id](const Worked& one) { return one.id == id; });
        if (!is_there) worked.push_back({id, people, {}, {}, false, false, {}, {}, {}});
    }
    void go_on() {
        if (worked.empty()) return;
        Worked& one = worked[dice(worked.size())];
        const data::PersonId person = one_of(one.people);
        const data::Viewer by = in_front(person);
        switch (dice(11)) {
        case 0: case 1: case 2: case 3: {
            const auto step = dice(6) == 0 ? data::PartnershipStep::left : dice(4) == 0 ? data::PartnershipStep::not_now : data::PartnershipStep::yes;
            data::take_partnership_step(home, by, one.id, step);
            one.said[person] = step;
            break;
        }
        case 4:
            for (const auto id : one.people) {
                if (!is_resident(id) || !one.in(id)) continue;
                const auto audience = static_cast<data::Audience>(1 + dice(3));
                data::set_partnership_readers(home, in_front(id), one.id, audience);
                one.readers[id] = audience;
            }
            break;
        case 5: case 6: {
            data::NewShareLine line;
            line.topic = 4001 + static_cast<int>(dice(6));
            line.who = data::ShareWho::together;
            data::share_out(home, by, one.id, line);
            one.shares = true;
            break;
        }
        case 7: one.goals.insert(data::GoalId{number(data::keep_goal(home, by, one.id, 0, "words"))}); break;
        case 8: case 9:
            for (const auto id : one.people)
                if (one.in(id) && dice(6) != 0) say_how(one, in_front(id));
            if (dice(3) == 0) look(one, by);
            break;
        case 10: look(one, by); break;
        }
    }
    void look(Worked& one, const data::Viewer& by) {
        if (one.looked) return;
        data::look_together(home, by, one.id);
        one.looked = true;
        for (const auto id : one.people)
            if (one.in(id)) one.between.push_back(id);
    }
    void say_how(Worked& one, const data::Viewer& by) {
        if (one.looked) return;
        for (int strand = 1; strand <= data::strand_count; ++strand) {
            const int answer = 1 + static_cast<int>(dice(4));
            data::say_strand(home, by, one.id, static_cast<data::Strand>(strand), answer);
            one.answers[by.person()][static_cast<std::size_t>(strand - 1)] = answer;
        }
        data::show_strands(home, by, one.id, dice(5) == 0 ? data::ShowSaid::keep : data::ShowSaid::show);
    }
};
