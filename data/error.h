// The one exception that leaves the data layer.
#pragma once
#include <stdexcept>
#include <string>

namespace data {

enum class Trouble {
    cannot_open,     // folder or file cannot be read or written
    damaged,         // not a database, or one that fails its checks; it was kept aside untouched where that could be done
    foreign,         // a good SQLite file that is not Alongside's
    from_the_future, // written by a newer version
    in_use,          // another process has it open
    full,            // the disk is full; the ballast was freed where there was one
    disk,            // the disk failed a read, write or sync; after a failed sync nothing is acknowledged any more
    refused          // the caller may not do this (not the author, unknown person, audience not allowed)
};

// what(): one plain sentence that says what is wrong and what to do. Never a name or a value that somebody entered.
class Error : public std::runtime_error {
public:
    Error(Trouble what_kind, const std::string& sentence) : std::runtime_error(sentence), trouble(what_kind) {}
    Trouble trouble;
};

} // namespace data
