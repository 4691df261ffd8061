// The home's own photographs in the place of pictures of the set.
#include "data/set_pictures.h"

#include <algorithm>

#include "data/entry_rows.h"
#include "data/rules.h"

namespace data {

namespace {

[[noreturn]] void refuse(const char* why) { throw Error(Trouble::refused, why); }

// As the files of the set are called.
bool is_name_of_set(const std::string& name) {
    const auto belongs = [](char letter) { return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-'; };
    return !name.empty() && name.size() <= longest_picture_name && std::all_of(name.begin(), name.end(), belongs);
}

} // namespace

EntryId replace_picture(Home& home, const Viewer& by, const std::string& name, const std::string& picture) {
    require_writer(home, by);
    if (!is_staff_now(home, by)) refuse("Pictures for everybody are chosen by staff.");
    if (!is_name_of_set(name)) refuse("That is not a picture of the set.");
    const auto before = replaced_pictures(home, by);
    if (picture.empty() && !before.contains(name)) refuse("There is no photograph to take away.");
    BodyWriter body;
    body.text("name", name).text("picture", picture);
    auto blobs = attach_picture(home, by, body, picture);
    if (!picture.empty() && blobs.empty()) refuse("That is not a photograph.");
    Statement row = home.database().prepare("SELECT max(id) FROM set_pictures WHERE name = :name");
    row.bind(":name", name).step();
    return home.journal().append({Kind::set_picture, by.person(), PersonId::none, Audience::house, EntryId{row.integer(0)}, picture.empty() ? 0 : 1, body.json(), std::move(blobs)});
}

std::map<std::string, std::string, std::less<>> replaced_pictures(Home& home, const Viewer&) {
    std::map<std::string, std::string, std::less<>> pictures;
    Statement row = home.database().prepare("SELECT name, picture FROM set_pictures p WHERE picture <> '' AND id = (SELECT max(l.id) FROM set_pictures l WHERE l.name = p.name)");
    while (row.step()) pictures.emplace(row.text(0), row.text(1));
    return pictures;
}

} // namespace data
