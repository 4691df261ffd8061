// Writing what was asked and what became of it.
#include "data/asks.h"

#include <algorithm>

#include "data/ask_loop.h"
#include "data/body.h"
#include "data/journal.h"
#include "data/roll.h"
#include "data/rules.h"
#include "data/text.h"

namespace data {

namespace {

[[noreturn]] void refuse(const char* why) { throw Error(Trouble::refused, why); }

bool is_known(AskKind what) { return what >= AskKind::question && what <= AskKind::important_but_cannot; }

// Staff write as they were told; everybody else for themselves.
bool is_told(const Viewer& by) { return by.is_staff(); }

void require_asker(Home& home, const Viewer& by, const NewAsk& ask) {
    require_writer(home, by);
    require_resident(home, ask.resident);
    require_sight_of(home, by, ask.resident);
    if (by.role() == Role::resident && by.person() != ask.resident) refuse("This can only be asked on your own page.");
    const bool for_the_resident = is_told(by) || by.person() == ask.resident;
    if (!for_the_resident && (ask.what == AskKind::see_record || ask.what == AskKind::advocate || ask.what == AskKind::important_but_cannot))
        refuse("Only the person themself can ask for this.");
}

std::vector<std::int64_t> checked_hearers(Home& home, const Viewer& by, const NewAsk& ask) {
    const bool for_the_house = ask.audience == Audience::house && ask.what == AskKind::thanks;
    if (ask.audience == Audience::only_me || (ask.audience == Audience::house && !for_the_house)) refuse("Please choose who should hear it.");
    const auto named = checked_audience(home, by, ask.resident, ask.audience, ask.named);
    const PersonId asker = is_told(by) ? ask.resident : by.person();
    const auto somebody_else = [asker](std::int64_t person) { return person != number(asker); };
    if (ask.audience == Audience::named && std::none_of(named.begin(), named.end(), somebody_else)) refuse("Please choose who should hear it.");
    return named;
}

EntryId append_ask(Home& home, const Viewer& by, const NewAsk& ask, const std::optional<AskRow>& before) {
    if (!is_known(ask.what) || ask.phrase < 0) refuse("Please choose what you would like to ask.");
    const auto named = checked_hearers(home, by, ask);
    const std::string words = checked_text(ask.words);
    if (words.empty() && ask.phrase == 0) refuse("There is nothing in it yet.");
    BodyWriter body;
    body.text("words", words).number("phrase", ask.phrase).numbers("named", named).flag("told", is_told(by)).number("about", number(before ? before->about : ask.about));
    if (before) body.number("ask", number(before->id)).number("asked", milliseconds(before->asked));
    return home.journal().append({Kind::ask, by.person(), ask.resident, ask.audience, before ? before->entry.id : EntryId::none,
                                  static_cast<std::int64_t>(ask.what), body.json()});
}

bool may_speak_for_asker(Home& home, const Viewer& by, const AskRow& ask) {
    return by.person() == ask.asker || (ask.told && is_staff_now(home, by));
}

} // namespace

EntryId record_ask(Home& home, const Viewer& by, const NewAsk& ask) {
    require_asker(home, by, ask);
    return append_ask(home, by, ask, std::nullopt);
}

EntryId change_ask(Home& home, const Viewer& by, AskId id, const NewAsk& ask) {
    const auto before = find_ask(home, by, id);
    if (!before || before->entry.resident != ask.resident) refuse("That is not there any more.");
    require_standing_own(home, by, before->entry.id, ask.resident, {Kind::ask});
    require_asker(home, by, ask);
    const bool same_words = before->what == ask.what && before->phrase == ask.phrase && before->words == trimmed(ask.words);
    if (!same_words && !steps_of(home, by, id).empty()) refuse("Somebody has answered this: ask anew, or say how it went.");
    return append_ask(home, by, ask, before);
}

EntryId take_step(Home& home, const Viewer& by, AskId id, AskStep step, int phrase, const std::string& text) {
    require_writer(home, by);
    const auto ask = find_ask(home, by, id);
    if (!ask || !is_known(step) || phrase < 0) refuse("That is not there any more.");
    if (is_the_askers(step) ? !may_speak_for_asker(home, by, *ask) : by.person() == ask->asker) refuse("That is for somebody else to say.");
    const std::string words = checked_text(text);
    const auto steps = steps_of(home, by, id);
    if (!steps.empty()) {
        const AskStepRow& last = steps.back();
        if (last.step == step && last.entry.author == by.person() && last.phrase == phrase && last.words == words) return last.entry.id; // a second tap
    }
    if (!can_follow(ask->what, ask->loop, step)) refuse("That cannot be said about it now.");
    const bool needs_words = step == AskStep::talked_about || step == AskStep::tried || step == AskStep::answered;
    if (needs_words && words.empty() && phrase == 0) refuse("Please say it in a few words: who asked will read them.");
    BodyWriter body;
    body.number("ask", number(id)).number("phrase", phrase).text("words", words);
    return home.journal().append({Kind::ask_step, by.person(), ask->entry.resident, ask->entry.audience, EntryId::none,
                                  static_cast<std::int64_t>(step), body.json()});
}

void mark_ask_seen(Home& home, const Viewer& by, AskId id) {
    require_writer(home, by);
    const auto ask = find_ask(home, by, id);
    if (!ask) refuse("That is not there any more.");
    const auto steps = steps_of(home, by, id);
    const std::int64_t newest = steps.empty() ? 0 : number(steps.back().entry.id);
    Statement row = home.database().prepare("SELECT until FROM ask_seen WHERE ask = :ask AND person = :person ORDER BY person");
    row.bind(":ask", number(id)).bind(":person", number(by.person()));
    const bool seen_before = row.step();
    const bool asked_it = by.person() == ask->asker;
    if (asked_it ? !ask->news_for_me : seen_before || by.person() == ask->entry.author) return;
    BodyWriter body;
    body.number("ask", number(id)).number("until", newest);
    home.journal().append({Kind::ask_seen, by.person(), ask->entry.resident, ask->entry.audience, EntryId::none, 0, body.json()});
}

} // namespace data
