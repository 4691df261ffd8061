// The home's own contacts.
#include "data/contacts.h"

#include "data/body.h"
#include "data/db.h"
#include "data/journal.h"
#include "data/rules.h"
#include "data/text.h"

namespace data {

namespace {

constexpr std::size_t longest_line = 200;

std::string contact_body(const Contact& contact, ContactId id) {
    if (contact.kind < ContactKind::safeguarding || contact.kind > ContactKind::wellbeing) throw Error(Trouble::refused, "Please choose what this contact is for.");
    const std::string name = checked_text(contact.name, longest_line);
    if (name.empty()) throw Error(Trouble::refused, "A contact needs a name.");
    BodyWriter body;
    body.text("name", name).text("phone", checked_text(contact.phone, longest_line)).text("how", checked_text(contact.how, 1000)).number("contact", number(id));
    return body.json();
}

EntryId append(Home& home, const Viewer& by, ContactKind kind, const std::string& body) {
    return home.journal().append({Kind::contact, by.person(), PersonId::none, Audience::house, EntryId::none, static_cast<std::int64_t>(kind), body});
}

std::vector<Contact> read(Statement& row) {
    std::vector<Contact> all;
    while (row.step()) all.push_back({ContactId{row.integer(0)}, static_cast<ContactKind>(row.integer(1)), row.text(2), row.text(3), row.text(4)});
    return all;
}

} // namespace

std::vector<Contact> contacts(Home& home, const Viewer&) {
    Statement row = home.database().prepare("SELECT id, kind, name, phone, how FROM contacts ORDER BY kind, id");
    return read(row);
}

std::vector<Contact> contacts_for(Home& home, const Viewer& viewer, ContactKind kind) {
    auto all = contacts(home, viewer);
    std::erase_if(all, [kind](const Contact& contact) { return contact.kind != kind; });
    return all;
}

std::optional<Contact> contact(Home& home, const Viewer& viewer, ContactId id) {
    for (auto& one : contacts(home, viewer))
        if (one.id == id) return std::move(one);
    return std::nullopt;
}

ContactId add_contact(Home& home, const Viewer& by, const Contact& contact) {
    require_manager(home, by);
    return ContactId{number(append(home, by, contact.kind, contact_body(contact, ContactId::none)))};
}

void change_contact(Home& home, const Viewer& by, const Contact& changed) {
    require_manager(home, by);
    if (!contact(home, by, changed.id)) throw Error(Trouble::refused, "That contact is not there any more.");
    append(home, by, changed.kind, contact_body(changed, changed.id));
}

void remove_contact(Home& home, const Viewer& by, ContactId id) {
    require_manager(home, by);
    const auto gone = contact(home, by, id);
    if (!gone) return;
    BodyWriter body;
    body.number("contact", number(id)).flag("removed", true);
    append(home, by, gone->kind, body.json());
}

} // namespace data
