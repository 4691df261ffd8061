// About me: what is known of one person, who said it and how, and what others would add to it.
//
// The person's own words are nobody else's to change: a statement that the person wrote is changed or ended by them alone, and
// what others know stands beside it. Others suggest; the person, or whoever acts for them, accepts, changes or declines, and the
// one who suggested is told. A statement keeps every version it had.
//
// Who reads what: the audience of each version (viewer.h), and whoever acts for the person reads here what the care team reads.
// Where somebody may not read the version that stands, they do not read an earlier one in its place.
#pragma once
#include "data/home.h"
#include "data/records_about_me.h"

namespace data {

struct NewStatement {
    PersonId resident{};
    StatementId changes{};  // none: a new one
    AboutContent content;   // words: 1..10,000 characters after trimming
    Audience audience = Audience::care_team;
    std::vector<PersonId> named;
};
// By the person themself (then it is `said`); by whoever acts for them; by staff where the person said or showed it to them.
// Throws Error refused for everybody else: they suggest.
EntryId record_statement(Home&, const Viewer& by, const NewStatement&);
// "No longer so". By whoever may change it.
EntryId end_statement(Home&, const Viewer& by, PersonId resident, StatementId);
// The same words for other readers. By whoever may change it.
EntryId change_readers(Home&, const Viewer& by, PersonId resident, StatementId, Audience, const std::vector<PersonId>& named);
// Whether this viewer may write statements about the resident, and change or end this one.
bool may_state(Home&, const Viewer&, PersonId resident);
bool may_change(Home&, const Viewer&, const AboutRow&);

// As they stand, by topic and then oldest first.
std::vector<AboutRow> about_me(Home&, const Viewer&, PersonId resident);
std::optional<AboutRow> statement(Home&, const Viewer&, PersonId resident, StatementId);
// Every version that this viewer may read, newest first; empty where the one that stands is not for them.
std::vector<AboutRow> statement_history(Home&, const Viewer&, PersonId resident, StatementId);
// The same statement by the entry that is one of its versions; for what was just written.
std::optional<AboutRow> statement_of(Home&, const Viewer&, PersonId resident, EntryId version);

struct NewSuggestion {
    PersonId resident{};
    Wish wish = Wish::add;
    StatementId about{};
    AboutContent content;   // for Wish::end the words say why, and may be empty
    Audience audience = Audience::care_team; // care_team or circle
};
// By anybody who may see the record, but not by the person: they simply say it.
EntryId suggest(Home&, const Viewer& by, const NewSuggestion&);

struct NewReply {
    EntryId suggestion{};
    Reply reply{};
    std::string words;                 // changed: what it shall say instead
    std::string language;              // of these words
    HowKnown how = HowKnown::said;     // staff: how the person let them know
    Audience audience = Audience::care_team; // of a new statement: care_team or circle. One that it changes keeps its readers
};
// By the person; by whoever acts for them; by staff as the person said or showed it to them. Its author is always let know.
EntryId reply_to_suggestion(Home&, const Viewer& by, PersonId resident, const NewReply&);
bool may_reply(Home&, const Viewer&, PersonId resident);

// Of one resident: those still open, oldest first; then the answered ones of which this viewer is the author, newest first.
std::vector<SuggestionRow> open_suggestions(Home&, const Viewer&, PersonId resident);
std::vector<SuggestionRow> my_suggestions(Home&, const Viewer&, PersonId resident, int limit);
std::optional<SuggestionRow> suggestion(Home&, const Viewer&, EntryId);
// How many of the viewer's own were replied to since they were last told, and: they have now read that reply.
int replies_for_me(Home&, const Viewer&, PersonId resident);
void mark_told(Home&, const Viewer& by, EntryId suggestion);

// Who acts for a resident: somebody of their circle, set down by staff with who said so. Ends when they leave the circle.
EntryId set_acts_for(Home&, const Viewer& by, PersonId resident, PersonId person, bool acts, const std::string& said);
std::vector<ActsFor> who_acts_for(Home&, const Viewer&, PersonId resident);
bool acts_for(Home&, PersonId resident, PersonId person);

// What is new since this reader's last shift: since they last confirmed this resident's handover card, as the card itself has
// it; for a reader who never did, the last seven days (About me changes slowly). Less what they wrote themself.
EntryId about_me_news_from(Home&, const Viewer& reader, PersonId resident);
// What changed after `from`, up to and with `until`, newest first: statements as they stand and those ended; not suggestions.
std::vector<AboutRow> about_me_changes(Home&, const Viewer&, PersonId resident, EntryId from, EntryId until);

} // namespace data
