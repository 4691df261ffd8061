// Deciding together: a question in a resident's life, its options with what speaks for and against them, the person's own choice,
// the views of others beside it, who was asked, and what was agreed or is tried meanwhile, until the day to look again.
//
// Nothing is written over: a new choice, view or agreement stands in place of the one before, which stays to be read.
// Everything said is read by whoever may read the question. All writes throw Error refused with a sentence that says why.
#pragma once
#include "data/home.h"
#include "data/records_decisions.h"

namespace data {

constexpr std::size_t most_options = 4; // as many as can be held in mind

struct NewDecision {
    PersonId resident{};
    int phrase = 0;
    std::string words;            // phrase or words, or both
    std::vector<int> options = {}; // ready ones that come with the question
    Audience audience = Audience::care_team; // only_me (the person alone), named, care_team or circle
    std::vector<PersonId> named = {};
};
// By the resident, by who visits them, or by staff. Gives the key of the entry, which is the number of its DecisionId.
EntryId ask_to_decide(Home&, const Viewer& by, const NewDecision&);
// Others to decide it with; by who asked it. Gives the new entry, by which it can be taken back.
EntryId change_deciders(Home&, const Viewer& by, DecisionId, Audience, const std::vector<PersonId>& named);

// The choice is the person's own word, or staff write what they said or showed. Nothing can be agreed that the person did not
// choose, and nothing tried before they were asked or could not be. The same said twice in a row is one.
EntryId tell_decision(Home&, const Viewer& by, DecisionId, const NewDecisionPart&);

std::optional<DecisionRow> find_decision(Home&, const Viewer&, DecisionId);
// About one resident, newest first; PersonId::none: about everybody.
std::vector<DecisionRow> decisions_of(Home&, const Viewer&, PersonId resident);
// To be looked at again on a day before `day_ends`, longest due first; PersonId::none: about everybody. Cheap: for a start page.
std::vector<DecisionRow> decisions_due(Home&, const Viewer&, PersonId resident, WallTime day_ends);
// Asked, or more said about it, in (from, until], each as it stood at `until`; newest first.
std::vector<DecisionRow> decisions_in_window(Home&, const Viewer&, PersonId resident, EntryId from, EntryId until);
// Whether somebody else than this viewer said something in (from, until] that this viewer may read.
bool decided_by_others(Home&, const Viewer&, PersonId resident, EntryId from, EntryId until);

// Where it stands, from its parts.
void settle(DecisionRow&);
bool is_due(const DecisionRow&, WallTime day_ends);
// What is waited for from this viewer: the person's own choice, or their view; again from the day to look again.
bool waits_for(const DecisionRow&, const Viewer&, WallTime day_ends);
// The words of an option that is still among them.
const DecisionOption* option_of(const DecisionRow&, OptionId);

} // namespace data
