// Writing About me: statements, suggestions and what is said to them.
#include "data/about_me.h"

#include <algorithm>

#include "data/about_me_rows.h"
#include "data/photographs.h"
#include "data/rules.h"
#include "data/text.h"

namespace data {

namespace {

[[noreturn]] void refuse(const char* why) { throw Error(Trouble::refused, why); }

bool is_the_person(const Viewer& viewer, PersonId resident) { return viewer.role() == Role::resident && viewer.person() == resident; }
bool acts(Home& home, const Viewer& viewer, PersonId resident) {
    return viewer.visiting() == resident && acts_for(home, resident, viewer.person());
}

bool is_topic(AboutTopic topic) {
    return (topic >= AboutTopic::important && topic <= AboutTopic::worth_knowing) || (topic >= AboutTopic::appreciate && topic <= AboutTopic::address) ||
           topic == AboutTopic::life_story;
}

// Nobody widens what is not theirs to the house, and what only the person may know is theirs alone to write.
std::vector<std::int64_t> checked_readers(Home& home, const Viewer& by, PersonId resident, Audience audience, const std::vector<PersonId>& named,
                                          PersonId suggester) {
    if (audience == Audience::house && !is_the_person(by, resident)) refuse("Only the person themself can show this to the house.");
    auto people = checked_audience(home, by, resident, audience, named);
    // Whoever suggested it can read what became of it.
    if (audience == Audience::care_team && suggester != PersonId::none) people.push_back(number(suggester));
    return people;
}

struct Version {
    PersonId resident{};
    StatementId statement{};
    EntryId supersedes{};
    PersonId suggester{};
    bool ended = false;
};

void write_version(BodyWriter& body, const Version& version, const AboutContent& content, const std::vector<std::int64_t>& named) {
    write_content(body, content);
    body.number("statement", number(version.statement)).number("suggester", number(version.suggester)).flag("ended", version.ended).numbers("named", named);
}

// How the author of a statement knows it: the person says it themself, and staff pass on what they said or showed.
AboutContent as_known_by(const Viewer& by, PersonId resident, AboutContent content) {
    if (is_the_person(by, resident)) {
        content.how = HowKnown::said;
        content.knower = PersonId::none;
    } else if (by.is_staff() && content.how != HowKnown::said && content.how != HowKnown::shown) {
        refuse("What the person did not say or show is suggested to them first.");
    }
    if (content.how == HowKnown::said || content.how == HowKnown::shown) content.knower = PersonId::none;
    if (content.how == HowKnown::told && content.knower == PersonId::none) content.knower = by.person();
    return content;
}

std::vector<std::int64_t> numbers_of(const std::vector<PersonId>& people) {
    std::vector<std::int64_t> numbers;
    for (const PersonId person : people) numbers.push_back(number(person));
    return numbers;
}

AboutRow changeable(Home& home, const Viewer& by, PersonId resident, StatementId id) {
    const auto row = statement(home, by, resident, id);
    if (!row) refuse("That is not there any more.");
    if (!may_change(home, by, *row)) refuse("These are the person's own words: only they can change them.");
    return *row;
}

// What a suggestion becomes where it is taken up: a statement, or a change of one, which keeps its readers.
struct Outcome {
    Audience audience{};
    EntryId supersedes{};
    std::vector<KeptBlob> blobs = {};
};

Outcome write_outcome(Home& home, const Viewer& by, const SuggestionRow& asked, const NewReply& wanted, HowKnown how, BodyWriter& body) {
    const PersonId resident = asked.entry.resident;
    AboutContent content = asked.content;
    Version version{resident, StatementId::none, EntryId::none, asked.entry.author, asked.wish == Wish::end};
    Audience audience = wanted.audience;
    std::vector<std::int64_t> named;
    if (asked.wish == Wish::add) {
        named = checked_readers(home, by, resident, audience, {}, asked.entry.author);
    } else {
        const AboutRow before = changeable(home, by, resident, asked.about);
        version.statement = before.id;
        version.supersedes = before.entry.id;
        audience = before.entry.audience;
        named = numbers_of(before.named);
        if (audience == Audience::care_team) named.push_back(number(asked.entry.author));
        if (asked.wish == Wish::end) content = before.content;
    }
    if (wanted.reply == Reply::changed) {
        content.words = wanted.words;
        content.phrase = 0;
        content.language = wanted.language;
        content.how = how;
        content.knower = PersonId::none;
    }
    content = checked_content(home, content, true);
    write_version(body, version, content, named);
    return {audience, version.supersedes, attach_picture(home, by, body, content.picture)};
}

} // namespace

AboutContent checked_content(Home& home, AboutContent content, bool words_needed) {
    constexpr int first_year = 1850, last_year = 2200;
    if (!is_topic(content.topic)) refuse("Please choose what it is about.");
    content.words = checked_text(content.words);
    if (words_needed && content.words.empty()) refuse("There is nothing in it yet.");
    if (content.how < HowKnown::said || content.how > HowKnown::told) refuse("Please choose how it is known.");
    if (content.please < Please::neither || content.please > Please::please_dont || content.sense < Sense::none || content.sense > Sense::room)
        refuse("Please choose what to do, and what not.");
    if (content.topic == AboutTopic::please && content.please == Please::neither) refuse("Please choose whether to do it or not.");
    if (content.topic != AboutTopic::please) content.please = Please::neither;
    if (content.year != 0 && (content.year < first_year || content.year > last_year)) refuse("That is not a year of anybody's life.");
    if (content.time < LifeTime::none || content.time > LifeTime::living_here || content.phrase < 0) refuse("Please choose when it was.");
    if (content.topic != AboutTopic::life_story) {
        content.year = 0;
        content.time = LifeTime::none;
    }
    if (content.knower != PersonId::none) require_active(home, content.knower);
    content.picture = checked_text(content.picture, longest_picture_name);
    content.language = checked_text(content.language, 20);
    return content;
}

void write_content(BodyWriter& body, const AboutContent& content) {
    body.number("topic", static_cast<std::int64_t>(content.topic)).text("words", content.words).number("how", static_cast<std::int64_t>(content.how));
    body.number("knower", number(content.knower)).number("please", static_cast<std::int64_t>(content.please));
    body.number("sense", static_cast<std::int64_t>(content.sense)).number("year", content.year).number("time", static_cast<std::int64_t>(content.time));
    body.text("picture", content.picture).number("phrase", content.phrase).text("language", content.language);
}

bool may_state(Home& home, const Viewer& viewer, PersonId resident) {
    return is_the_person(viewer, resident) || acts(home, viewer, resident) || (is_staff_now(home, viewer) && viewer.person() != PersonId::none);
}

bool may_change(Home& home, const Viewer& viewer, const AboutRow& row) {
    if (row.ended) return false;
    if (is_the_person(viewer, row.entry.resident)) return true;
    return !row.own_words && may_state(home, viewer, row.entry.resident);
}

EntryId record_statement(Home& home, const Viewer& by, const NewStatement& wanted) {
    require_writer(home, by);
    require_resident(home, wanted.resident);
    if (!may_state(home, by, wanted.resident)) refuse("Suggest it: the person decides what is said about them.");
    Version version{wanted.resident, wanted.changes, EntryId::none, PersonId::none, false};
    if (wanted.changes != StatementId::none) {
        const AboutRow before = changeable(home, by, wanted.resident, wanted.changes);
        version.supersedes = before.entry.id;
        version.suggester = before.suggester;
    }
    const AboutContent content = checked_content(home, as_known_by(by, wanted.resident, wanted.content), true);
    const auto named = checked_readers(home, by, wanted.resident, wanted.audience, wanted.named, version.suggester);
    BodyWriter body;
    write_version(body, version, content, named);
    auto blobs = attach_picture(home, by, body, content.picture);
    return home.journal().append({Kind::about_me, by.person(), wanted.resident, wanted.audience, version.supersedes, static_cast<std::int64_t>(content.topic),
                                  body.json(), std::move(blobs)});
}

EntryId end_statement(Home& home, const Viewer& by, PersonId resident, StatementId id) {
    require_writer(home, by);
    require_resident(home, resident);
    const AboutRow before = changeable(home, by, resident, id);
    BodyWriter body;
    write_version(body, {resident, id, before.entry.id, before.suggester, true}, before.content, numbers_of(before.named));
    auto blobs = attach_picture(home, by, body, before.content.picture);
    return home.journal().append({Kind::about_me, by.person(), resident, before.entry.audience, before.entry.id,
                                  static_cast<std::int64_t>(before.content.topic), body.json(), std::move(blobs)});
}

EntryId change_readers(Home& home, const Viewer& by, PersonId resident, StatementId id, Audience audience, const std::vector<PersonId>& named) {
    require_writer(home, by);
    require_resident(home, resident);
    const AboutRow before = changeable(home, by, resident, id);
    const auto readers = checked_readers(home, by, resident, audience, named, before.suggester);
    BodyWriter body;
    write_version(body, {resident, id, before.entry.id, before.suggester, false}, before.content, readers);
    auto blobs = attach_picture(home, by, body, before.content.picture);
    return home.journal().append({Kind::about_me, by.person(), resident, audience, before.entry.id, static_cast<std::int64_t>(before.content.topic),
                                  body.json(), std::move(blobs)});
}

EntryId suggest(Home& home, const Viewer& by, const NewSuggestion& wanted) {
    require_writer(home, by);
    require_resident(home, wanted.resident);
    require_sight_of(home, by, wanted.resident);
    if (is_the_person(by, wanted.resident)) refuse("What you say about yourself stands at once: there is nobody to ask.");
    if (wanted.audience != Audience::care_team && wanted.audience != Audience::circle) refuse("A suggestion is for the care team or the circle.");
    if (wanted.wish < Wish::add || wanted.wish > Wish::end) refuse("Please choose what you suggest.");
    AboutContent content = wanted.content;
    if (wanted.wish != Wish::add) {
        const auto about = statement(home, by, wanted.resident, wanted.about);
        if (!about) refuse("That is not there any more.");
        const std::string words = content.words;
        content = about->content;
        content.words = words;
        content.phrase = wanted.content.phrase;
        content.language = wanted.content.language;
        content.how = wanted.content.how;
        content.knower = wanted.content.knower;
        if (picture_in(wanted.content.picture)) content.picture = wanted.content.picture; // a photograph to it
    }
    // What somebody knows by themself is known by them; what the person said or showed is the person's.
    if ((content.how == HowKnown::told || content.how == HowKnown::observed) && content.knower == PersonId::none) content.knower = by.person();
    content = checked_content(home, content, wanted.wish != Wish::end);
    BodyWriter body;
    write_content(body, content);
    body.number("about", wanted.wish == Wish::add ? 0 : number(wanted.about));
    auto blobs = attach_picture(home, by, body, content.picture);
    return home.journal().append({Kind::about_suggestion, by.person(), wanted.resident, wanted.audience, EntryId::none, static_cast<std::int64_t>(wanted.wish), body.json(), std::move(blobs)});
}

bool may_reply(Home& home, const Viewer& viewer, PersonId resident) { return may_state(home, viewer, resident); }

EntryId reply_to_suggestion(Home& home, const Viewer& by, PersonId resident, const NewReply& wanted) {
    require_writer(home, by);
    require_resident(home, resident);
    if (!may_reply(home, by, resident)) refuse("The person decides, or whoever acts for them.");
    const auto asked = suggestion(home, by, wanted.suggestion);
    if (!asked || asked->entry.resident != resident) refuse("That suggestion is not there any more.");
    if (asked->reply != Reply::open) refuse("That suggestion has its answer already.");
    if (wanted.reply < Reply::accepted || wanted.reply > Reply::declined) refuse("Please choose an answer.");
    if (wanted.reply == Reply::changed && asked->wish == Wish::end) refuse("It can be taken away or left: there is nothing to change.");
    if (wanted.audience != Audience::care_team && wanted.audience != Audience::circle) refuse("Please choose who may know.");
    const bool own = is_the_person(by, resident);
    const HowKnown how = own ? HowKnown::said : wanted.how;
    if (how != HowKnown::said && how != HowKnown::shown) refuse("Please say how they let you know: said, or shown.");
    BodyWriter body;
    Outcome outcome{asked->entry.audience, EntryId::none};
    if (wanted.reply != Reply::declined) outcome = write_outcome(home, by, *asked, wanted, how, body);
    body.number("suggestion", number(wanted.suggestion)).number("reply_how", static_cast<std::int64_t>(how)).flag("passed_on", by.is_staff());
    return home.journal().append({Kind::about_reply, by.person(), resident, outcome.audience, outcome.supersedes, static_cast<std::int64_t>(wanted.reply),
                                  body.json(), std::move(outcome.blobs)});
}

void mark_told(Home& home, const Viewer& by, EntryId id) {
    require_writer(home, by);
    const auto mine = suggestion(home, by, id);
    if (!mine || mine->entry.author != by.person() || mine->reply == Reply::open || mine->told) return;
    BodyWriter body;
    body.number("reply", number(mine->reply_entry));
    home.journal().append({Kind::about_told, by.person(), mine->entry.resident, mine->entry.audience, EntryId::none, 0, body.json()});
}

EntryId set_acts_for(Home& home, const Viewer& by, PersonId resident, PersonId person, bool is_so, const std::string& said) {
    require_writer(home, by);
    require_staff(home, by);
    require_resident(home, resident);
    if (is_so && !is_in_circle(home, resident, person)) refuse("Only somebody of their circle can act for them.");
    if (is_so && person == resident) refuse("Everybody acts for themself.");
    const std::string words = checked_text(said, 500);
    if (is_so && words.empty()) refuse("Please write who said so.");
    BodyWriter body;
    body.number("person", number(person)).text("words", words);
    return home.journal().append({Kind::acts_for, by.person(), resident, Audience::care_team, EntryId::none, is_so ? 1 : 0, body.json()});
}

} // namespace data
