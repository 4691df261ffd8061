// The effect of entries about pictures of the set.
#include "data/projections_pictures.h"

namespace data {

void project_set_picture(Database& database, const JournalRow& row, const BodyReader& body) {
    database.prepare("INSERT INTO set_pictures (name, id, author, picture) VALUES (:name, :id, :author, :picture)")
        .bind(":name", body.text("name")).bind(":id", number(row.header.id)).bind(":author", number(row.header.author)).bind(":picture", body.text("picture")).run();
}

void take_back_set_picture(Database& database, EntryId entry, const BodyReader& body) {
    const std::string name = body.text("name");
    database.prepare("DELETE FROM set_pictures WHERE name = :name AND id = :id").bind(":name", name).bind(":id", number(entry)).run();
    database.prepare("UPDATE blob_uses SET stands = 1 WHERE id = (SELECT max(id) FROM set_pictures WHERE name = :name)").bind(":name", name).run();
}

} // namespace data
