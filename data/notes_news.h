// What is new to somebody who visits: notes, the moment of the day, answers, replies, what is being decided, small wins.
#pragma once
#include "data/home.h"
#include "data/records_notes.h"

namespace data {

// Where their news begin: after what they last read as news; for who never did, a week ago.
EntryId news_from(Home&, const Viewer&, PersonId resident);
// As the viewer may read it, newest first of each kind, the kinds in the order of NewsOf. Notes, answers and replies are new until they
// are read; decisions and wins where they came after `from`. Nothing of their own.
std::vector<News> news_for(Home&, const Viewer&, PersonId resident, EntryId from);
// They have looked at all of it: what comes from now on is new. Does nothing where nothing came.
void mark_news_seen(Home&, const Viewer& by, PersonId resident);

} // namespace data
