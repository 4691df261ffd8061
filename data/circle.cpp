// Writing the picture of a circle: who may say what of it.
#include "data/circle.h"

#include <algorithm>

#include "data/body.h"
#include "data/journal.h"
#include "data/roll.h"
#include "data/rules.h"
#include "data/text.h"

namespace data {

namespace {

[[noreturn]] void refuse(const char* why) { throw Error(Trouble::refused, why); }

constexpr int all_brings = 16383;
constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000, longest_ago_ms = 3653 * day_ms;

bool is_own(const Viewer& by, PersonId resident) { return by.role() == Role::resident && by.person() == resident; }

void require_painter(Home& home, const Viewer& by, PersonId resident) {
    require_writer(home, by);
    require_resident(home, resident);
    require_sight_of(home, by, resident);
    if (by.role() == Role::resident && by.person() != resident) refuse("You can change the picture on your own page.");
    if (!may_see_circle(home, by, resident)) refuse("This picture is not shown to you.");
}

NewCircleMark checked(const NewCircleMark& said) {
    NewCircleMark mark = said;
    mark.name = checked_text(said.name, longest_mark_name);
    mark.brings_words = checked_text(said.brings_words, longest_brings);
    if (mark.what < MarkWhat::person || mark.what > MarkWhat::place) refuse("Please choose who or what to put in.");
    if (mark.ring < CircleRing::close || mark.ring > CircleRing::far || mark.brings < 0 || mark.brings > all_brings) refuse("Please choose where it stands again.");
    if (mark.what == MarkWhat::person) mark.phrase = 0, mark.name.clear();
    else mark.person = PersonId::none;
    if (mark.what != MarkWhat::person && mark.phrase == 0 && mark.name.empty()) refuse("Please give it a name.");
    return mark;
}

bool same(const NewCircleMark& one, const NewCircleMark& other) {
    return one.what == other.what && one.person == other.person && one.phrase == other.phrase && one.name == other.name && one.ring == other.ring &&
           one.brings == other.brings && one.brings_words == other.brings_words && one.dear == other.dear && one.kept == other.kept && one.ended == other.ended;
}

// The same person, or the same thing by the same name.
bool names_the_same(const NewCircleMark& one, const NewCircleMark& other) {
    return one.what == other.what && one.person == other.person && one.phrase == other.phrase && one.name == other.name;
}

void check_new(Home& home, const Viewer& by, PersonId resident, const NewCircleMark& mark) {
    if (mark.what == MarkWhat::person) {
        require_active(home, mark.person);
        const Role role = home.roll().role_of(mark.person);
        if (mark.person == resident) refuse("You are in the middle of the picture already.");
        if ((role == Role::family || role == Role::partner) && !is_in_circle(home, resident, mark.person)) refuse("Please choose somebody of the circle.");
    }
    const auto standing = circle_of(home, by, resident);
    if (standing.size() >= most_marks) refuse("The picture is full. Take something out of it first.");
    for (const CircleMarkRow& one : standing)
        if (names_the_same(one, mark)) refuse("They are in the picture already.");
}

// Taken out by the person: others do not put it back.
bool taken_out(Home& home, PersonId resident, const NewCircleMark& mark) {
    Statement row = home.database().prepare("SELECT m.ended, m.id FROM circle_marks m WHERE m.resident = :resident AND m.author = :resident AND m.what = :what"
                                            " AND m.person = :person AND m.phrase = :phrase AND m.name = :name ORDER BY m.mark, m.id");
    row.bind(":resident", number(resident)).bind(":what", static_cast<std::int64_t>(mark.what)).bind(":person", number(mark.person));
    row.bind(":phrase", mark.phrase).bind(":name", mark.name);
    bool out = false;
    for (std::int64_t newest = 0; row.step();) {
        out = row.integer(1) > newest ? row.integer(0) != 0 : out;
        newest = std::max(newest, row.integer(1));
    }
    return out;
}

Audience audience_now(Home& home, const Viewer& by, PersonId resident) { return circle_readers(home, by, resident).audience; }

} // namespace

bool may_change_circle(Home& home, const Viewer& by, PersonId resident) {
    const Person* person = home.roll().find(resident);
    return person && person->active && may_see_circle(home, by, resident) && may_see_record(home, by, resident) &&
           (by.role() != Role::resident || by.person() == resident);
}

EntryId put_mark(Home& home, const Viewer& by, PersonId resident, const NewCircleMark& said) {
    require_painter(home, by, resident);
    NewCircleMark mark = checked(said);
    const bool own = is_own(by, resident);
    if (mark.mark == MarkId::none) {
        if (mark.ended) refuse("Please choose who or what to put in.");
        check_new(home, by, resident, mark);
        if (!own && taken_out(home, resident, mark)) refuse("They took this out of their picture themself. Please ask them about it.");
        mark.kept = false;
    } else {
        const auto versions = mark_history(home, by, resident, mark.mark);
        if (versions.empty()) refuse("That is not in the picture any more.");
        const CircleMarkRow& newest = versions.front();
        if (newest.entry.author == by.person() && same(newest, mark)) return newest.entry.id;
        const auto standing = circle_mark(home, by, resident, mark.mark);
        if (!own && (!standing || standing->ended)) refuse("That is not in the picture any more.");
        if (!own && standing && mark.kept != standing->kept) refuse("Only the person themself can keep somebody who left.");
        mark.what = newest.what;
        mark.person = newest.person;
    }
    BodyWriter body;
    body.number("mark", number(mark.mark)).number("person", number(mark.person)).number("phrase", mark.phrase).text("name", mark.name);
    body.number("ring", static_cast<std::int64_t>(mark.ring)).number("brings", mark.brings).text("brings_words", mark.brings_words);
    body.flag("dear", mark.dear).flag("kept", mark.kept).flag("ended", mark.ended);
    return home.journal().append({Kind::circle_mark, by.person(), resident, audience_now(home, by, resident), EntryId::none,
                                  static_cast<std::int64_t>(mark.what), body.json()});
}

EntryId tell_touch(Home& home, const Viewer& by, PersonId resident, MarkId id, WallTime day) {
    require_painter(home, by, resident);
    const auto mark = circle_mark(home, by, resident, id);
    if (!mark || mark->ended) refuse("That is not in the picture any more.");
    const std::int64_t now = milliseconds(home.now().wall), when = milliseconds(day);
    if (when > now) refuse("That day is still to come.");
    if (when < now - longest_ago_ms) refuse("Please choose a later day.");
    if (mark->touched && mark->touched->entry.author == by.person() && mark->touched->day == day) return mark->touched->entry.id;
    BodyWriter body;
    body.number("mark", number(id)).number("day", when);
    return home.journal().append({Kind::circle_touch, by.person(), resident, audience_now(home, by, resident), EntryId::none, 0, body.json()});
}

EntryId share_circle(Home& home, const Viewer& by, PersonId resident, Audience audience, const std::vector<PersonId>& named) {
    require_writer(home, by);
    require_resident(home, resident);
    if (!is_own(by, resident)) refuse("Only the person themself chooses who may see their picture.");
    if (audience == Audience::house) refuse("The picture is not for the whole house.");
    const auto people = checked_audience(home, by, resident, audience, named);
    BodyWriter body;
    body.numbers("named", people);
    return home.journal().append({Kind::circle_picture, by.person(), resident, audience, EntryId::none, 0, body.json()});
}

} // namespace data
