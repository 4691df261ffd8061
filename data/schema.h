// The shape of the file: how it is told from others, the journal's table, and what may never happen to it.
#pragma once
#include "data/db.h"

namespace data {

constexpr std::int64_t application_id = 0x416C6F6E; // "Alon", in the file's header
constexpr std::int64_t file_version = 3;            // user_version: the shape of what cannot be rebuilt; 2 brought blobs, 3 answers that wait
constexpr std::int64_t projection_version = 15;      // raise it with any change to projections: they are then rebuilt at open

// Makes an empty journal and its projections, in one transaction.
void make_empty_home(Database&);
// Brings a file of an earlier version to this one, in one transaction. Does nothing where it is up to date.
void bring_up_to_date(Database&);

std::int64_t local_number(Database&, std::string_view name); // 0 where it was never set
void set_local_number(Database&, std::string_view name, std::int64_t value);

} // namespace data
