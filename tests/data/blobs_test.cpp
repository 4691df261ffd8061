// Drawings, recordings and photographs in the file: who may see them, what a redaction leaves, and what verify notices.
#include <sqlite3.h>

#include "data/blobs.h"
#include "fixtures.h"

using namespace data;

namespace {

Bytes some_content(std::size_t size, unsigned char first) {
    Bytes content(size);
    std::uint32_t seed = first;
    for (unsigned char& byte : content) byte = static_cast<unsigned char>((seed = seed * 1664525U + 1013904223U) >> 24U);
    return content;
}

// A win with a drawing, as a subject of the data layer writes one.
EntryId draw_a_win(SmallHome& small, const Bytes& content, Audience audience, EntryId earlier = {}, const BlobId& already = {}) {
    BodyWriter body;
    body.text("words", "a boat");
    std::vector<KeptBlob> blobs = attach(body, {{BlobUse::drawing, content, already}});
    return small.home().journal().append({Kind::win, small.rose, small.rose, audience, earlier, static_cast<std::int64_t>(Win::made), body.json(), std::move(blobs)});
}

std::int64_t blobs_in(SmallHome& small) { return small.home().database().integer("SELECT count(*) FROM blobs ORDER BY 1"); }

bool file_holds(const SmallHome& small, const Bytes& content) {
    const std::string needle(content.begin(), content.begin() + 64);
    for (const char* end : {"", "-wal"}) {
        std::ifstream in(small.folder.file().string() + end, std::ios::binary);
        const std::string all((std::istreambuf_iterator<char>(in)), {});
        if (all.find(needle) != std::string::npos) return true;
    }
    return false;
}

void run_sql(const std::filesystem::path& file, const char* sql) {
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &database) == SQLITE_OK);
    char* trouble = nullptr;
    const int result = sqlite3_exec(database, sql, nullptr, nullptr, &trouble);
    INFO((trouble ? trouble : ""));
    CHECK(result == SQLITE_OK);
    sqlite3_free(trouble);
    sqlite3_close(database);
}

bool verify_complains(SmallHome& small, const char* about) {
    bool complained = false;
    for (const Finding& finding : verify(small.home())) complained = complained || (!finding.good && finding.checked == about);
    return complained;
}

} // namespace

TEST_CASE("Drawings: what belongs to an entry is read back by who may read the entry, and by nobody else") {
    SmallHome small;
    const Bytes boat = some_content(70'000, 3);
    const EntryId win = draw_a_win(small, boat, Audience::circle);
    small.reopen();
    const BlobId name = name_of(boat);
    for (const Viewer& viewer : {small.as_rose(), small.as_sam(), small.as_ben()}) {
        const auto attached = attached_to(small.home(), viewer, win);
        REQUIRE(attached.size() == 1);
        CHECK(attached[0].use == BlobUse::drawing);
        CHECK(attached[0].blob == name);
        CHECK(blob(small.home(), viewer, name) == boat);
    }
    for (const Viewer& viewer : {small.as_tom(), small.as_lea(), Viewer::house()}) {
        CHECK(attached_to(small.home(), viewer, win).empty());
        CHECK_FALSE(blob(small.home(), viewer, name));
    }
    CHECK(all_good(small.home()));
}

TEST_CASE("Drawings: the same content is kept once, and is readable by way of any entry that has it") {
    SmallHome small;
    const Bytes boat = some_content(9000, 1);
    draw_a_win(small, boat, Audience::care_team);
    CHECK_FALSE(blob(small.home(), Viewer::house(), name_of(boat)));
    draw_a_win(small, boat, Audience::house);
    CHECK(blobs_in(small) == 1);
    CHECK(blob(small.home(), Viewer::house(), name_of(boat)) == boat);
    CHECK(all_good(small.home()));
}

TEST_CASE("Drawings: what is taken back is shown to nobody; a correction keeps its drawing") {
    SmallHome small;
    const Bytes boat = some_content(9000, 1);
    const EntryId first = draw_a_win(small, boat, Audience::circle);
    const EntryId corrected = draw_a_win(small, {}, Audience::circle, first, name_of(boat));
    CHECK(attached_to(small.home(), small.as_sam(), first).empty());
    CHECK(attached_to(small.home(), small.as_sam(), corrected).size() == 1);
    small.home().withdraw(small.as_rose(), corrected);
    CHECK_FALSE(blob(small.home(), small.as_sam(), name_of(boat)));
    CHECK_FALSE(blob(small.home(), small.as_rose(), name_of(boat)));
    CHECK(blobs_in(small) == 1); // in the journal it stays, as its words do
    CHECK(all_good(small.home()));
    small.reopen();
    CHECK_FALSE(blob(small.home(), small.as_sam(), name_of(boat)));
}

TEST_CASE("Drawings: a redaction removes the content for good, unless another entry has it too") {
    SmallHome small;
    const Bytes boat = some_content(9000, 1), tree = some_content(9000, 90);
    const EntryId one = draw_a_win(small, boat, Audience::circle), other = draw_a_win(small, boat, Audience::circle);
    const EntryId only = draw_a_win(small, tree, Audience::circle);
    small.home().rest();
    redact(small.home(), small.as_mia(), only, "drawn by mistake");
    CHECK_FALSE(blob(small.home(), small.as_rose(), name_of(tree)));
    CHECK_FALSE(file_holds(small, tree));
    redact(small.home(), small.as_mia(), one, "drawn by mistake");
    CHECK(blob(small.home(), small.as_rose(), name_of(boat)) == boat);
    CHECK(file_holds(small, boat));
    redact(small.home(), small.as_mia(), other, "drawn by mistake");
    CHECK(blobs_in(small) == 0);
    CHECK_FALSE(file_holds(small, boat));
    CHECK(all_good(small.home()));
    rebuild_projections(small.home());
    CHECK(all_good(small.home()));
}

TEST_CASE("Drawings: rebuilding the projections leaves every content where it is") {
    SmallHome small;
    const Bytes boat = some_content(9000, 1);
    draw_a_win(small, boat, Audience::circle);
    const std::string before = all_projections(small.home().database());
    rebuild_projections(small.home());
    CHECK(all_projections(small.home().database()) == before);
    CHECK(blob(small.home(), small.as_rose(), name_of(boat)) == boat);
}

TEST_CASE("Drawings: nothing, too much, too many, and what is not there are refused, and then nothing is kept") {
    SmallHome small;
    CHECK(trouble_of([&] { name_of(Bytes{}); }) == Trouble::refused);
    CHECK(trouble_of([&] { draw_a_win(small, Bytes(most_blob_bytes + 1, 7), Audience::circle); }) == Trouble::refused);
    CHECK(trouble_of([&] { draw_a_win(small, {}, Audience::circle, {}, {std::string(64, 'a')}); }) == Trouble::refused);
    BodyWriter body;
    CHECK(trouble_of([&] { attach(body, std::vector<Attachment>(9, {BlobUse::photo, Bytes(5, 1)})); }) == Trouble::refused);
    CHECK(blobs_in(small) == 0);
    CHECK(wins_of(small.home(), small.as_rose(), small.rose, 5).empty());
    draw_a_win(small, Bytes(most_blob_bytes, 7), Audience::circle);
    CHECK(all_good(small.home()));
}

TEST_CASE("Drawings: verify notices a content that was changed, lost or left over") {
    const Bytes boat = some_content(9000, 1);
    const auto after = [&](const char* sql) {
        SmallHome small;
        draw_a_win(small, boat, Audience::circle);
        small.close();
        run_sql(small.folder.file(), sql);
        small.open();
        return verify_complains(small, "pictures and recordings");
    };
    CHECK_FALSE(after("SELECT 1"));
    CHECK(after("DROP TRIGGER blobs_are_never_changed; UPDATE blobs SET content = x'00'"));
    CHECK(after("DELETE FROM blobs"));
    CHECK(after("INSERT INTO blobs (name, content) VALUES (lower(hex(zeroblob(32))), x'01')"));
}

TEST_CASE("Drawings: a content cannot be changed in its place") {
    SmallHome small;
    draw_a_win(small, some_content(9000, 1), Audience::circle);
    CHECK(trouble_of([&] { small.home().database().execute("UPDATE blobs SET content = x'00'"); }).has_value());
}

TEST_CASE("Drawings: a home of the version before them is brought up to date when it is opened") {
    SmallHome small;
    small.rose_feels(Mood::happy);
    small.close();
    run_sql(small.folder.file(), "DROP TABLE blobs; DROP TABLE blob_uses; DROP TABLE weights_waiting; PRAGMA user_version = 1; UPDATE local SET value = 1 WHERE name = 'projection_version'");
    small.open();
    CHECK(moods_of(small.home(), small.as_rose(), small.rose, 5).size() == 1);
    const Bytes boat = some_content(9000, 1);
    draw_a_win(small, boat, Audience::circle);
    CHECK(all_good(small.home()));
    small.reopen();
    CHECK(blob(small.home(), small.as_rose(), name_of(boat)) == boat);
}
