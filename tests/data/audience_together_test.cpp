// Who reads the pictures of circles and what is between partners, against an oracle that knows nothing of SQL: every read function
// gives every viewer exactly what the words of the rule say.
#include "data/weights.h"
#include "random_together.h"

using namespace data;

namespace {

// Whose record somebody may look at.
bool sees_record(const RandomTogether& made, const Viewer& viewer, PersonId resident) {
    if (made.is_staff(viewer.person())) return true;
    if (viewer.role() == Role::resident && viewer.person() == resident) return true;
    return made.is_round(resident, viewer.person()) && (viewer.role() == Role::resident || viewer.visiting() == resident);
}

// One choice for all of it, the person's own; until then it is for their team and for who comes in for them.
bool sees_circle(const RandomTogether& made, const Viewer& viewer, PersonId resident) {
    const auto found = made.drawn.find(resident);
    if (found == made.drawn.end() || !found->second.chosen) return sees_record(made, viewer, resident);
    const DrawnCircle& circle = found->second;
    if (viewer.role() == Role::house) return false;
    if (viewer.person() == resident) return true;
    const bool is_team = made.is_staff(viewer.person());
    switch (circle.audience) {
    case Audience::only_me: return false;
    case Audience::named: return circle.named.contains(viewer.person());
    case Audience::care_team: return is_team;
    default: return is_team || made.is_round(resident, viewer.person());
    }
}

// The person's own newest word, else the newest of all.
bool stands(const DrawnMark& mark, PersonId resident) {
    const DrawnMark::Version* now = &mark.versions.back();
    for (const auto& version : mark.versions)
        if (version.author == resident) now = &version;
    return !now->ended;
}

void check_circle(RandomTogether& made, const Viewer& viewer, PersonId resident) {
    Home& home = made.home;
    const bool sees = sees_circle(made, viewer, resident), own = viewer.person() == resident;
    CHECK(may_see_circle(home, viewer, resident) == sees);
    std::set<MarkId> shown, wanted, left, wanted_left;
    std::set<EntryId> all;
    for (const auto& row : circle_of(home, viewer, resident)) CHECK(shown.insert(row.mark).second);
    for (const auto& row : left_from_circle(home, viewer, resident)) left.insert(row.mark);
    for (const DrawnMark& mark : made.drawn[resident].marks) {
        const bool is_left = mark.known != PersonId::none && !made.is_round(resident, mark.known);
        if (sees && stands(mark, resident) && !is_left) wanted.insert(mark.id);
        if (own && stands(mark, resident) && is_left) wanted_left.insert(mark.id);
        CHECK(circle_mark(home, viewer, resident, mark.id).has_value() == (sees && stands(mark, resident) && (!is_left || own)));
        CHECK(mark_history(home, viewer, resident, mark.id).size() == (sees ? mark.versions.size() : 0U));
        for (const auto& version : mark.versions) {
            CHECK(mark_of_entry(home, viewer, resident, version.id) == (sees ? mark.id : MarkId::none));
            all.insert(version.id);
        }
    }
    CHECK(shown == wanted);
    CHECK(left == wanted_left);
    std::set<std::pair<MarkId, std::int64_t>> days, wanted_days;
    for (const auto& touch : touches_between(home, viewer, resident, WallTime{0}, morning + 400 * day_ms)) CHECK(days.insert({touch.touch.mark, milliseconds(touch.touch.day)}).second);
    for (const DrawnTouch& touch : made.drawn[resident].touches) {
        if (wanted.contains(touch.mark)) wanted_days.insert({touch.mark, milliseconds(touch.day)});
        all.insert(touch.id);
    }
    CHECK(days == wanted_days);
    if (!sees) CHECK(circle_readers(home, viewer, resident).named.empty());
    std::set<EntryId> written;
    for (const Written& one : written_between(home, viewer, resident, WallTime{0}, morning + 400 * day_ms))
        if (one.entry.kind == Kind::circle_mark || one.entry.kind == Kind::circle_touch) written.insert(one.entry.id);
    CHECK(written == (sees && sees_record(made, viewer, resident) ? all : std::set<EntryId>{}));
}

// Works here, lives here, or is still round one of the residents in it.
bool is_here(const RandomTogether& made, const Worked& one, PersonId person) {
    if (!made.is_visitor(person)) return true;
    bool residents = false, round_one = false;
    for (const auto id : one.people)
        if (made.is_resident(id)) residents = true, round_one = round_one || made.is_round(id, person);
    return !residents || round_one;
}

// Its people; and others where every resident in it lets them.
bool is_theirs(const RandomTogether& made, const Viewer& viewer, const Worked& one) { return one.has(viewer.person()) && is_here(made, one, viewer.person()) && !one.left(viewer.person()); }
bool is_let(const RandomTogether& made, const Viewer& viewer, const Worked& one) {
    if (viewer.role() == Role::house || (one.left(viewer.person()) && is_here(made, one, viewer.person()))) return false;
    bool somebody = false, all = true;
    for (const auto& [resident, audience] : one.readers) {
        if (audience == Audience::named) continue;
        somebody = true;
        all = all && (viewer.person() == resident || made.is_staff(viewer.person()) || (audience == Audience::circle && made.is_round(resident, viewer.person())));
    }
    for (const auto id : one.people)
        if (made.is_resident(id) && (one.in(id) || one.left(id))) all = all && one.readers.contains(id) && one.readers.at(id) != Audience::named;
    return somebody && all;
}

void check_partnership(RandomTogether& made, const Viewer& viewer, const Worked& one) {
    Home& home = made.home;
    const bool mine = is_theirs(made, viewer, one), let = is_let(made, viewer, one), in = mine && one.in(viewer.person());
    const auto row = find_partnership(home, viewer, one.id);
    CHECK(row.has_value() == (mine || let));
    const bool reads = let || in;
    if (row) {
        CHECK(row->is_mine == mine);
        CHECK(row->share.has_value() == (reads && one.shares));
        std::set<GoalId> goals;
        for (const GoalRow& goal : row->goals) goals.insert(goal.id);
        CHECK(goals == (reads ? one.goals : std::set<GoalId>{}));
    }
    CHECK(share_versions(home, viewer, one.id).empty() == !(reads && one.shares));
    const bool begun = std::any_of(one.people.begin() + 1, one.people.end(), [&](PersonId id) { return one.in(id) || one.left(id); });
    const bool looked = one.looked && in && std::find(one.between.begin(), one.between.end(), viewer.person()) != one.between.end();
    CHECK(rounds_looked_at(home, viewer, one.id) == (looked ? std::vector{1} : std::vector<int>{}));
    for (const int number : {0, 1}) {
        const auto round = together(home, viewer, one.id, number);
        CHECK(round.has_value() == (in && begun));
        if (!round) continue;
        std::map<PersonId, StrandAnswers> side;
        for (const StrandsOf& of : round->side_by_side) side[of.person] = of.answers;
        CHECK(side.size() == (looked ? one.between.size() : 0U));
        for (const auto& [person, answers] : side) CHECK(answers == one.answers.at(person));
        if (!one.looked) CHECK(round->mine == (one.answers.contains(viewer.person()) ? one.answers.at(viewer.person()) : StrandAnswers{}));
    }
}

void check_partnerships(RandomTogether& made, const Viewer& viewer) {
    std::set<PartnershipId> mine, wanted;
    for (const auto& row : my_partnerships(made.home, viewer)) mine.insert(row.id);
    for (const Worked& one : made.worked) {
        check_partnership(made, viewer, one);
        if (is_theirs(made, viewer, one)) wanted.insert(one.id);
    }
    CHECK(mine == wanted);
    for (const auto resident : made.residents) {
        std::set<PartnershipId> of, wanted_of;
        for (const auto& row : partnerships_of(made.home, viewer, resident)) of.insert(row.id);
        for (const Worked& one : made.worked)
            if (one.readers.contains(resident) && is_let(made, viewer, one) && !is_theirs(made, viewer, one)) wanted_of.insert(one.id);
        CHECK(of == wanted_of);
    }
}

} // namespace

TEST_CASE("Audience: pictures of circles and what is between partners are read by exactly those they are for") {
    RandomTogether made(GENERATE(range(1U, 7U)));
    int looked = 0, others = 0;
    std::size_t marks = 0;
    for (const Worked& one : made.worked) {
        looked += one.looked ? 1 : 0;
        for (const Viewer& viewer : made.everyone) others += is_let(made, viewer, one) && !is_theirs(made, viewer, one) ? 1 : 0;
    }
    for (const auto& [resident, circle] : made.drawn) marks += circle.marks.size();
    CHECK(made.worked.size() > 8);
    CHECK(marks > 20);
    CHECK(looked > 0);
    CHECK(others > 0);
    for (const Viewer& viewer : made.everyone) {
        INFO("role " << static_cast<int>(viewer.role()) << " person " << number(viewer.person()) << " for " << number(viewer.visiting()));
        for (const auto resident : made.residents) check_circle(made, viewer, resident);
        check_partnerships(made, viewer);
    }
    const std::string live = all_projections(made.home.database());
    rebuild_projections(made.home);
    CHECK(all_projections(made.home.database()) == live);
    CHECK(all_good(made.home));
}

TEST_CASE("Audience: how heavy it is: whoever may answer does, and everybody reads the same totals of whole fives") {
    RandomHome made(3);
    int answered = 0;
    const auto answers = [&](const Viewer& viewer) {
        const Relief reliefs[] = {Relief::rest};
        return !trouble_of([&] { say_weight(made.home, viewer, static_cast<Weight>(1 + made.dice(4)), reliefs); });
    };
    for (const Viewer& viewer : made.everyone) {
        const bool may = viewer.role() != Role::resident && viewer.role() != Role::house;
        CHECK(answers(viewer) == may);
        answered += may ? 1 : 0;
    }
    for (; answered % people_in_a_batch != people_in_a_batch - 1; ++answered) REQUIRE(answers(RandomHome::as(Role::staff, made.staff[0]))); // some wait, and are not told
    REQUIRE(answered > people_in_a_batch);
    for (const Viewer& viewer : made.everyone) {
        int people = 0;
        for (const WeightTotals& totals : weight_totals(made.home, viewer, WallTime{0}, morning + 400 * day_ms)) {
            CHECK(totals.people == people_in_a_batch);
            people += totals.people;
        }
        CHECK(people == answered / people_in_a_batch * people_in_a_batch);
    }
}
