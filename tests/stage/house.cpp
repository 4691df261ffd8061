// Puts the people of house.h into a home.
#include "tests/stage/house.h"

#include "app/words.h"
#include "data/activities.h"
#include "data/contacts.h"
#include "data/key_people.h"
#include "data/people.h"
#include "data/sign_in.h"

namespace stage {

House furnish(data::Home& home, std::int64_t day_ms) {
    using data::Role;
    const data::Viewer by = data::set_up_viewer(home);
    data::HomeFacts facts;
    facts.name = "Willow House";
    data::set_home_facts(home, by, facts);

    House house;
    const auto person = [&](Role role, const char* name, const char* full, const char* picture, const char* job, bool on_glass) {
        return data::add_person(home, by, {role, name, full, picture, "", job, on_glass});
    };
    house.rose = person(Role::resident, "Rose", "Rose Ellery", "pic-rose", "", true);
    house.harold = person(Role::resident, "Harold", "Harold Pike", "pic-boat", "", false);
    house.amina = person(Role::resident, "Amina", "Amina Yusuf", "", "", true);
    house.sam = person(Role::staff, "Sam", "Sam Okoro", "", "Carer", false);
    house.grace = person(Role::manager, "Grace", "Grace Lindqvist", "", "Manager", false);
    house.tom = person(Role::family, "Tom", "Tom Ellery", "", "", false);
    house.priya = person(Role::partner, "Priya", "Priya Nair", "", "Advocate", false);
    data::add_to_circle(home, by, house.rose, house.tom, "son");
    data::add_to_circle(home, by, house.harold, house.priya, "advocate");
    const data::Viewer rose = data::come_in_as_resident(home, house.rose, {}).viewer;
    data::set_one_line(home, rose, house.rose, "I like to be asked, and I like to sing.", data::Audience::circle);

    data::set_picture_lock(home, by, house.amina, {"pic-rose", "pic-boat", "pic-key"});
    data::set_badge(home, by, house.sam, sam_badge);
    data::set_badge(home, by, house.grace, grace_badge);
    for (const data::PersonId staff : {house.sam, house.grace}) {
        data::set_pin(home, by, staff, staff_pin);
    }
    for (const data::PersonId visitor : {house.tom, house.priya}) {
        data::set_pin(home, by, visitor, visitor_pin);
    }

    data::set_key_part(home, by, house.rose, house.sam, data::KeyPart::key_worker);
    data::set_key_part(home, by, house.harold, house.priya, data::KeyPart::advocate);
    data::add_contact(home, by, {{}, data::ContactKind::safeguarding, "Safeguarding adults team", "01632 960999", "Day and night"});
    data::add_contact(home, by, {{}, data::ContactKind::advocacy, "Speaking Up", "01632 960123", "Tuesdays from two, in the library"});

    const auto activity = [&](const char* title, const char* place, const char* picture, int days, int hour, bool out) {
        const std::int64_t starts = data::milliseconds(app::day_bounds(data::WallTime{day_ms}, days).starts) + hour * std::int64_t{3'600'000};
        return data::add_activity(home, by, {title, place, picture, data::WallTime{starts}, data::WallTime{starts + 3'600'000}, out});
    };
    house.breakfast = activity("Breakfast together", "Dining room", "do-cafe", 0, 8, false);
    house.singing = activity("Singing", "Lounge", "do-singing", 0, 11, false);
    house.cafe = activity("Memory café", "St Mary's hall", "do-cafe", 0, 15, true);
    house.walk_tomorrow = activity("Walk to the pond", "Garden gate", "do-walk", 1, 10, false);
    return house;
}

} // namespace stage
