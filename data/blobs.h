// Drawings, recordings and photographs: kept in the same file as the journal, each once, named by the hash of its content.
//
// The entry that one belongs to has its name in its body, so the journal's chain covers it too. Who may read such an entry may
// read what belongs to it. It is gone for good when the last entry that names it is redacted; an entry that is withdrawn or
// superseded keeps it in the file, as it keeps its words, and shows it to nobody.
#pragma once
#include "data/body.h"
#include "data/bytes.h"
#include "data/home.h"

namespace data {

class Database;

// A photograph is shrunk before it comes here, a recording is half a minute at most: this leaves room for either.
constexpr std::size_t most_blob_bytes = 4 * 1024 * 1024;
constexpr std::size_t most_blobs_of_an_entry = 8;
constexpr std::size_t most_drawing_bytes = 60'000;

// The name that this content has. Throws Error refused where it is empty or too large.
BlobId name_of(BytesView content);
// The name of a picture that is kept here, as tiles, cards and paper say it: "kept:" and 64 hex digits. Empty: any other picture.
std::string picture_name(const BlobId&);
std::optional<BlobId> picture_in(std::string_view name);

// --- Writing: for the functions of data/ that append entries ---
// One thing to keep with an entry: new content, or the name of what another entry keeps already (a corrected entry goes on
// having its drawing).
struct Attachment {
    BlobUse use{};
    Bytes content = {};
    BlobId already = {}; // looked at where there is no content
    PhotoConsent agreed = {}; // a photograph that goes with a moment
};
// What the journal keeps together with an entry; an empty content must be there already.
struct KeptBlob {
    BlobId blob;
    Bytes content;
};
// Throws Error refused where this is no drawing (SVG, as the widgets write one), or a larger one than anybody draws here.
void require_drawing(const Bytes&);
// Names them in the body, and gives back what NewEntry::blobs takes. Throws Error refused where there are too many.
std::vector<KeptBlob> attach(BodyWriter&, std::vector<Attachment>);
// What a body names, in the order in which it was attached.
std::vector<Attached> attached_in(const BodyReader&);

// --- Reading ---
// What belongs to one entry, for who may read that; nothing otherwise.
std::vector<Attached> attached_to(Home&, const Viewer&, EntryId);
// The content, for who may read an entry that it belongs to. Empty: there is no such thing for this viewer.
std::optional<Bytes> blob(Home&, const Viewer&, const BlobId&);

// --- For journal, verify and opening alone ---
extern const char* const blob_schema;                               // the table; no projection: nothing else holds the contents
void keep_blobs(Database&, const std::vector<KeptBlob>&);           // in the transaction of their entry
void drop_unused_blobs(Database&);                                  // what no entry names any more
// How many there are; `wrong` says what does not hold, in one sentence without content, or is left empty.
std::int64_t check_blobs(Database&, std::string& wrong);

} // namespace data
