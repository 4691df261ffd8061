// The circles in the demo home, as the people who live there have drawn them, and what others put in for them.
#include "app/demo_life.h"
#include "data/circle.h"
#include "data/people.h"

namespace app {
namespace {

using data::Brings;
using data::CircleRing;
using data::MarkWhat;

constexpr CircleRing near = CircleRing::close, further = CircleRing::around, far = CircleRing::far;
constexpr int operator|(Brings one, Brings other) { return static_cast<int>(one) | static_cast<int>(other); }
constexpr int operator|(int one, Brings other) { return one | static_cast<int>(other); }

// `by` "": the person themself. `who`: the name of somebody known here, or a name beside the ready one. `touched`: days before
// today, -1: nobody said.
struct Put {
    int day, hour;
    const char* about;
    const char* by;
    MarkWhat what;
    int ready;
    const char* who;
    CircleRing ring;
    int brings;
    const char* brings_words = "";
    int touched = -1;
    bool dear = false;
};

constexpr Put puts[] = {
    {-40, 10, "Rose", "", MarkWhat::person, 0, "Tom", near, Brings::laughter | Brings::help, "", 1},
    {-40, 10, "Rose", "", MarkWhat::person, 0, "Ellie", near, Brings::music | Brings::love, "her drawings", 6},
    {-40, 11, "Rose", "", MarkWhat::person, 0, "Amina", near, Brings::company | Brings::talk, "", 0},
    {-40, 11, "Rose", "", MarkWhat::person, 0, "Grace", further, Brings::help | Brings::laughter, "", 0},
    {-39, 15, "Rose", "", MarkWhat::somebody, 2304, "Stan", near, Brings::love | Brings::memories, "", -1, true},
    {-39, 15, "Rose", "", MarkWhat::group, 2347, "The bakery girls", far, Brings::memories | Brings::work, "", 45},
    {-39, 16, "Rose", "", MarkWhat::group, 2345, "", further, Brings::food | Brings::talk, "", 0},
    {-39, 16, "Rose", "", MarkWhat::place, 2372, "", further, Brings::calm | Brings::walks, "", 2},
    {-20, 14, "Rose", "Tom", MarkWhat::somebody, 2301, "Joan", further, static_cast<int>(Brings::news), "", 12},
    {-6, 11, "Rose", "Grace", MarkWhat::group, 2342, "", far, static_cast<int>(Brings::music), "", 9},
    {-30, 11, "Harold", "", MarkWhat::person, 0, "Douglas", near, Brings::memories | Brings::laughter, "", 4},
    {-30, 11, "Harold", "", MarkWhat::person, 0, "Mei", near, Brings::company | Brings::work, "seedlings", 0},
    {-30, 12, "Harold", "", MarkWhat::place, 2372, "", near, Brings::calm | Brings::work, "", 0},
    {-29, 12, "Harold", "Bronwyn", MarkWhat::group, 2346, "", further, static_cast<int>(Brings::company), "", 3},
    {-25, 10, "Winston", "", MarkWhat::person, 0, "Marlon", near, static_cast<int>(Brings::love), "", 8},
    {-25, 10, "Winston", "", MarkWhat::person, 0, "Pearl", near, Brings::food | Brings::laughter, "", 5},
    {-25, 11, "Winston", "", MarkWhat::person, 0, "Olive", further, Brings::walks | Brings::talk, "", 1},
    {-25, 11, "Winston", "Precious", MarkWhat::group, 2343, "The cricket club", far, static_cast<int>(Brings::news), "", 30},
    {-18, 16, "Patrick", "Aoife", MarkWhat::person, 0, "Brendan", further, static_cast<int>(Brings::music), "", 10},
    {-18, 16, "Patrick", "", MarkWhat::person, 0, "Aoife", near, Brings::love | Brings::news, "", 2},
    {-15, 10, "Farida", "", MarkWhat::person, 0, "Bilal", near, Brings::love | Brings::help, "", 3},
    {-15, 10, "Farida", "", MarkWhat::person, 0, "Nasreen", near, Brings::talk | Brings::faith, "", 0},
    {-15, 11, "Farida", "", MarkWhat::place, 2376, "", further, Brings::faith | Brings::calm, "", 16},
};

template <typename People>
data::PersonId called(const People& people, std::string_view name) {
    for (const auto& one : people) {
        if (one.part->name == name) {
            return one.id;
        }
    }
    return data::PersonId::none;
}

data::PersonId known_as(const Household& people, std::string_view name) {
    for (const data::PersonId id : {called(people.visitors, name), called(people.residents, name), called(people.workers, name)}) {
        if (id != data::PersonId::none) {
            return id;
        }
    }
    return data::PersonId::none;
}

} // namespace

void DemoLife::plan_circle(int day) {
    // An old friend of Rose, whom she drew near, and who died since: nobody but Rose says whether she stays in the picture.
    constexpr int met = -60, died = -12;
    if (day == met) {
        at(m_days.at(day, 9, 10), [this] {
            const data::Viewer& helen = m_people.workers[m_people.worker("Helen")].viewer;
            const Household::Resident& rose = m_people.residents[m_people.resident("Rose")];
            const data::PersonId peggy = data::add_person(m_home, helen, {data::Role::family, "Peggy", "Peggy Lunt", "", "", "", false});
            data::add_to_circle(m_home, helen, rose.id, peggy, "friend");
            data::NewCircleMark mark;
            mark.what = MarkWhat::person;
            mark.person = peggy;
            mark.ring = near;
            mark.brings = Brings::laughter | Brings::memories;
            data::put_mark(m_home, rose.viewer, rose.id, mark);
            at(m_days.at(died, 14, 20), [this, &helen, peggy] { data::set_active(m_home, helen, peggy, false); });
        });
    }
    int minute = 0;
    for (const Put& put : puts) {
        if (put.day != day) {
            continue;
        }
        at(m_days.at(day, put.hour, ++minute), [this, &put] {
            const Place about = m_people.resident(put.about);
            const data::PersonId resident = m_people.residents[about].id;
            const data::Viewer& by = viewer_of(put.by, about);
            if (by.person() == data::PersonId::none) {
                return; // has no PIN yet
            }
            data::NewCircleMark mark;
            mark.what = put.what;
            mark.phrase = put.ready;
            mark.ring = put.ring;
            mark.brings = put.brings;
            mark.brings_words = put.brings_words;
            mark.dear = put.dear;
            if (put.what != MarkWhat::person) {
                mark.name = put.who;
            } else {
                mark.person = known_as(m_people, put.who);
            }
            const data::EntryId entry = data::put_mark(m_home, by, resident, mark);
            const data::MarkId id = data::mark_of_entry(m_home, by, resident, entry);
            if (put.touched >= 0) {
                at(m_days.at(-put.touched, 9, 30), [this, &put, id, about, resident] {
                    data::tell_touch(m_home, viewer_of(put.by, about), resident, id, data::WallTime{m_days.at(-put.touched, 0)});
                });
            }
        });
    }
}

} // namespace app
