// Something asked, and what became of it: open, talked about, tried, how did it go. A question, a worry, thanks, an advocate, a
// wish, and whatever else asks for something. Each of them has an asker, who sees every answer and may open it again.
//
// What was asked is read by audience like any entry; what became of it is read by whoever may read what was asked, whatever
// audience that has now. Staff write for a resident who told them: then the resident is the asker.
#pragma once
#include "data/home.h"

namespace data {

struct NewAsk {
    PersonId resident{};  // about whom, or whose
    AskKind what{};
    int phrase = 0;
    std::string words;    // phrase or words, or both
    Audience audience = Audience::care_team; // named, care_team or circle; thanks may be for the house
    std::vector<PersonId> named;             // at least one who is not the asker
    EntryId about{};
};
// Gives the key of the entry, which is the number of its AskId. By the resident, who visits them, or staff as they were told.
EntryId record_ask(Home&, const Viewer& by, const NewAsk&);
// Other words, or others to hear it; by who wrote it. Once somebody answered, what was asked stays as it is, and only who
// hears it can change. Gives the new entry, by which it can be taken back.
EntryId change_ask(Home&, const Viewer& by, AskId, const NewAsk&);

// By those who hear it: taken on, talked about, tried, answered (these three with a phrase or words), a heart for thanks. By the
// asker, or by staff as told where they wrote it: how it went, and opened again. The same said twice in a row is one step.
EntryId take_step(Home&, const Viewer& by, AskId, AskStep, int phrase, const std::string& words);
// Once for each state of it. Says to its asker who has read it.
void mark_ask_seen(Home&, const Viewer& by, AskId);

std::optional<AskRow> find_ask(Home&, const Viewer&, AskId);
std::vector<AskStepRow> steps_of(Home&, const Viewer&, AskId); // oldest first
std::vector<SeenBy> ask_seen_by(Home&, const Viewer&, AskId);  // the asker is not told of themself

// About one resident, newest first.
std::vector<AskRow> asks_of(Home&, const Viewer&, PersonId resident, int limit);
// What this viewer asked, with news first, else newest first.
std::vector<AskRow> my_asks(Home&, const Viewer&, int limit);
// How many of them have news. Cheap: for the viewer's own page.
int answers_for(Home&, const Viewer&);
// Not finished, as this viewer may read them: those that nobody has taken on first, then the longest open, thanks last.
std::vector<AskRow> open_asks(Home&, const Viewer&);
// Finished, newest first.
std::vector<AskRow> finished_asks(Home&, const Viewer&, int limit);
// Asked, or gone a step further, in (from, until], newest first, each as it stood at `until`; with_open: and what was open then.
std::vector<AskRow> asks_in_window(Home&, const Viewer&, PersonId resident, EntryId from, EntryId until, bool with_open);
// Whether somebody else than this viewer took a step in (from, until] that this viewer may read.
bool steps_by_others(Home&, const Viewer&, PersonId resident, EntryId from, EntryId until);

} // namespace data
