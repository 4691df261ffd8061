// The conversations of a list of notes. For the list and for turning from one to the next.
#pragma once
#include "app/session.h"

namespace app {

struct ListedThread {
    data::NoteRow newest;
    bool asks = false;  // it began with a note that asks for something
    bool fresh = false; // something in it was not read yet
};
// Those of the list that the place is in, newest first.
std::vector<ListedThread> threads_here(const Loading&);

} // namespace app
