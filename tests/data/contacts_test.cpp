// The home's own contacts: put in by a manager, read by everybody.
#include "data/contacts.h"
#include "fixtures.h"

using namespace data;

TEST_CASE("Contacts: the manager puts one in, changes it and takes it away; everybody reads it, also before coming in") {
    SmallHome small;
    const ContactId voice = add_contact(small.home(), small.as_mia(), {{}, ContactKind::advocacy, "Speaking Up", "01632 960123", "Tuesdays, in the library"});
    const ContactId safe = add_contact(small.home(), small.as_mia(), {{}, ContactKind::safeguarding, "The council's team", "01632 960999", ""});
    REQUIRE(contacts(small.home(), Viewer::house()).size() == 2);
    CHECK(contacts(small.home(), Viewer::house())[0].id == safe); // safety first
    CHECK(contacts_for(small.home(), small.as_rose(), ContactKind::advocacy).size() == 1);
    change_contact(small.home(), small.as_mia(), {voice, ContactKind::advocacy, "Speaking Up", "01632 960124", "Any day"});
    CHECK(contact(small.home(), small.as_ben(), voice)->phone == "01632 960124");
    small.reopen();
    CHECK(contact(small.home(), small.as_ben(), voice)->how == "Any day");
    remove_contact(small.home(), small.as_mia(), voice);
    CHECK_FALSE(contact(small.home(), small.as_ben(), voice));
    CHECK(all_good(small.home()));
}

TEST_CASE("Contacts: nobody but a manager changes them, and none is without a name") {
    SmallHome small;
    const ContactId id = add_contact(small.home(), small.as_mia(), {{}, ContactKind::complaints, "The office", "", ""});
    for (const Viewer& viewer : {small.as_sam(), small.as_rose(), small.as_ben(), Viewer::house()}) {
        CHECK(trouble_of([&] { add_contact(small.home(), viewer, {{}, ContactKind::advocacy, "Me", "", ""}); }) == Trouble::refused);
        CHECK(trouble_of([&] { change_contact(small.home(), viewer, {id, ContactKind::advocacy, "Me", "", ""}); }) == Trouble::refused);
        CHECK(trouble_of([&] { remove_contact(small.home(), viewer, id); }) == Trouble::refused);
    }
    CHECK(trouble_of([&] { add_contact(small.home(), small.as_mia(), {{}, ContactKind::advocacy, "  ", "1", ""}); }) == Trouble::refused);
    CHECK(trouble_of([&] { add_contact(small.home(), small.as_mia(), {{}, static_cast<ContactKind>(99), "Me", "", ""}); }) == Trouble::refused);
    CHECK(trouble_of([&] { change_contact(small.home(), small.as_mia(), {ContactId{77}, ContactKind::advocacy, "Me", "", ""}); }) == Trouble::refused);
    CHECK(contacts(small.home(), Viewer::house()).size() == 1);
}
