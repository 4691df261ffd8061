// Words of what was agreed next.
#include "app/screens/agreed_words.h"

#include <array>

#include "app/days.h"
#include "app/screens/team_words.h"
#include "app/words.h"

namespace app {

using widgets::N_;

namespace {

// Things that are done with a person, each by somebody and by some day. Their numbers are kept: never renumber, only add.
constexpr std::array phrases{
    AgreedPhrase{N_("Ask how it is now"), "how-are-you"},
    AgreedPhrase{N_("Ask what would help"), "say-question"},
    AgreedPhrase{N_("Talk it over together"), "loop-talked-about"},
    AgreedPhrase{N_("Give some time and quiet"), "card-quiet-room"},
    AgreedPhrase{N_("Offer a walk"), "do-walk"},
    AgreedPhrase{N_("Offer a drink often"), "card-tea"},
    AgreedPhrase{N_("Find some company"), "need-company"},
    AgreedPhrase{N_("Ring the family"), "card-phone-call"},
    AgreedPhrase{N_("Tell the nurse"), "for-team"},
    AgreedPhrase{N_("Check glasses and hearing aids"), "access-hearing-loop"},
    AgreedPhrase{N_("Look at About me again"), "area-about"},
    AgreedPhrase{N_("Arrange a lift"), "need-transport"},
};

} // namespace

AgreedPhrase agreed_phrase(int number) {
    if (number < 1 || number > agreed_phrases())
        return {"", "loop-tried"};
    return phrases[static_cast<std::size_t>(number - 1)];
}

int agreed_phrases() { return static_cast<int>(phrases.size()); }

std::string agreed_words(const Loading& loading, const data::AgreedRow& agreed) {
    return agreed.words.empty() ? loading.words(agreed_phrase(agreed.phrase).words) : agreed.words;
}

std::string agreed_owner(const Loading& loading, const data::AgreedRow& agreed) {
    if (agreed.owner == data::PersonId::none)
        return loading.words("Whoever takes over");
    return agreed.owner == loading.session.viewer.person() ? loading.words("You") : agreed.owner_name;
}

std::string agreed_due(const Loading& loading, const data::AgreedRow& agreed) {
    const auto& words = loading.words;
    const int days = -days_before(loading.now.wall, agreed.due);
    if (days == 0)
        return words("By today");
    if (days == 1)
        return words("By tomorrow");
    const std::string day = words.full_date(data::milliseconds(agreed.due));
    return days > 0 ? words.with("By {1}", {day}) : words.with("It was for {1}", {day});
}

std::string agreed_step_told(const Loading& loading, const data::AgreedRow& agreed) {
    const auto& words = loading.words;
    if (agreed.step == data::EntryId::none)
        return {};
    const std::string when = when_words(loading, agreed.step_when);
    const std::string who = agreed.stepper == loading.session.viewer.person() ? words("You") : agreed.step_by;
    switch (agreed.last) {
    case data::AgreedStep::done: return words.with("{1} did it, {2}", {who, when});
    case data::AgreedStep::carried_on: return words.with("{1} carried it on, {2}", {who, when});
    case data::AgreedStep::handed_to: break;
    }
    return agreed.owner == data::PersonId::none ? words.with("{1} gave it to whoever takes over, {2}", {who, when})
                                                : words.with("{1} handed it to {3}, {2}", {who, when, agreed.owner_name});
}

std::string agreed_line(const Loading& loading, const data::AgreedRow& agreed) {
    if (agreed.done)
        return agreed_step_told(loading, agreed);
    return loading.words.with("{1} · {2}", {agreed_owner(loading, agreed), agreed_due(loading, agreed)});
}

} // namespace app
