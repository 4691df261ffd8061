// Photographs on their way into entries, and those of people.
#include "data/photographs.h"

#include <algorithm>

#include "data/entry_rows.h"
#include "data/roll.h"
#include "data/rules.h"

namespace data {

namespace {

[[noreturn]] void refuse(const char* why) { throw Error(Trouble::refused, why); }

// A plan in the making may have one while another is being looked at.
constexpr std::size_t most_held = 4;

EntryId standing_portrait(Home& home, PersonId person) {
    Statement row = home.database().prepare("SELECT id FROM portraits WHERE person = :person ORDER BY id DESC LIMIT 1");
    row.bind(":person", number(person));
    return row.step() ? EntryId{row.integer(0)} : EntryId::none;
}

} // namespace

std::string hold_photograph(Home& home, Bytes content) {
    BlobId blob = name_of(content);
    auto& held = home.held_photographs();
    std::erase_if(held, [&](const KeptBlob& one) { return one.blob == blob; });
    if (held.size() >= most_held) held.erase(held.begin());
    held.push_back({blob, std::move(content)});
    return picture_name(blob);
}

std::optional<Bytes> held_photograph(Home& home, const BlobId& blob) {
    for (const KeptBlob& one : home.held_photographs())
        if (one.blob == blob) return one.content;
    return std::nullopt;
}

void forget_held_photographs(Home& home) { home.held_photographs().clear(); }

std::vector<KeptBlob> attach_picture(Home& home, const Viewer& by, BodyWriter& body, const std::string& picture) {
    if (picture.find(':') == std::string::npos) return {};
    const auto photograph = picture_in(picture);
    if (!photograph) refuse("That is not a picture that is kept here.");
    if (auto content = held_photograph(home, *photograph)) return attach(body, {{BlobUse::photo, std::move(*content)}});
    if (!blob(home, by, *photograph)) refuse("That photograph is not here any more.");
    return attach(body, {{BlobUse::photo, {}, *photograph}});
}

EntryId set_portrait(Home& home, const Viewer& by, const NewPortrait& wanted) {
    require_writer(home, by);
    require_active(home, wanted.person);
    const bool own = by.person() == wanted.person;
    const bool of_resident = home.roll().role_of(wanted.person) == Role::resident;
    if (!own && !(of_resident && is_staff_now(home, by))) refuse("People choose their own photograph; staff may do it for a resident.");
    if (!own && !wanted.picture.empty() && !wanted.agreed) refuse("A photograph of somebody is kept only where they agreed to it.");
    if (wanted.audience != Audience::house && !(of_resident && wanted.audience == Audience::circle)) refuse("Please choose who may see the photograph.");
    const EntryId before = standing_portrait(home, wanted.person);
    if (before == EntryId::none && wanted.picture.empty()) refuse("There is no photograph to take away.");
    BodyWriter body;
    body.number("person", number(wanted.person)).text("picture", wanted.picture).flag("agreed", own || wanted.agreed);
    auto blobs = attach_picture(home, by, body, wanted.picture);
    if (!wanted.picture.empty() && blobs.empty()) refuse("That is not a photograph.");
    return home.journal().append({Kind::portrait, by.person(), of_resident ? wanted.person : PersonId::none, wanted.audience, before,
                                  wanted.picture.empty() ? 0 : 1, body.json(), std::move(blobs)});
}

std::optional<Portrait> portrait_of(Home& home, const Viewer& viewer, PersonId person) {
    Statement row = prepare_for(home, viewer, std::string("SELECT ") + entry_columns + ", e.picture FROM portraits e WHERE e.person = :person"
                                " AND e.id = (SELECT max(l.id) FROM portraits l WHERE l.person = :person) AND e.picture <> '' AND " + audience_predicate() + " ORDER BY e.id");
    row.bind(":person", number(person));
    if (!row.step()) return std::nullopt;
    Portrait portrait{read_entry(row, home, viewer), row.text(entry_column_count), false};
    portrait.own_choice = portrait.entry.author == person;
    return portrait;
}

} // namespace data
