// Comfort settings, to and from the body of their entry. A setting that an earlier version did not know is at its default.
#include "data/comfort.h"

#include <algorithm>

#include "data/body.h"
#include "data/entry_rows.h"
#include "data/rules.h"
#include "data/text.h"

namespace data {

namespace {

int within(int value, int least, int most) { return std::clamp(value, least, most); }

int one_of(int value, std::initializer_list<int> wanted) { return std::find(wanted.begin(), wanted.end(), value) != wanted.end() ? value : 0; }

// Bodies leave out what is zero or false. So what is on by default is kept as what it is not, and a number whose default is not
// zero, but may become zero, as one more than it is: what is absent is then the default in entries of any age.
std::string body_of(const Comfort& wish) {
    BodyWriter body;
    body.text("language", checked_text(wish.language, 20)).number("text_percent", within(wish.text_percent, 100, 200));
    body.number("theme", within(wish.theme, 0, 2)).flag("motion", wish.motion).number("hold_ms", within(wish.hold_ms, 0, 4000));
    body.number("ignore_repeats_ms", within(wish.ignore_repeats_ms, 0, 4000)).number("slip_um", within(wish.slip_um, 0, 15000));
    body.number("snap_um", within(wish.snap_um, 0, 12000));
    body.flag("easier_letters", wish.easier_letters).text("helper_language", checked_text(wish.helper_language, 20));
    body.flag("read_aloud", wish.read_aloud).number("volume_step", within(wish.volume, 0, 4) + 1).flag("explore", wish.explore);
    body.flag("private_aloud", wish.private_aloud).flag("only_synthetic", !wish.recorded_voices);
    body.number("choices", one_of(wish.choices, {2, 4, 6, 8})).number("dwell_ms", wish.dwell_ms <= 0 ? 0 : within(wish.dwell_ms, 500, 4000));
    body.number("switches", within(wish.switches, 0, 2)).number("scan_step_ms", within(wish.scan_step_ms, 500, 10'000));
    body.number("scan_rounds", within(wish.scan_rounds, 1, 5)).flag("scan_silently", !wish.scan_spoken);
    body.flag("easier_letters", wish.easier_letters).text("helper_language", checked_text(wish.helper_language, 20));
    body.text("switch_key", checked_text(wish.switch_key, 40)).text("second_switch_key", checked_text(wish.second_switch_key, 40));
    return body.json();
}

Comfort comfort_from(const BodyReader& body) {
    const auto number_of = [&](const char* key) { return static_cast<int>(body.number(key)); };
    const auto number_or = [&](const char* key, int otherwise) { return body.number(key) != 0 ? static_cast<int>(body.number(key)) : otherwise; };
    Comfort comfort;
    comfort.language = body.text("language");
    comfort.text_percent = number_or("text_percent", comfort.text_percent);
    comfort.theme = number_of("theme");
    comfort.motion = body.flag("motion");
    comfort.hold_ms = number_of("hold_ms");
    comfort.ignore_repeats_ms = number_of("ignore_repeats_ms");
    comfort.slip_um = number_of("slip_um");
    comfort.snap_um = number_of("snap_um");
    comfort.easier_letters = body.flag("easier_letters");
    comfort.helper_language = body.text("helper_language");
    comfort.read_aloud = body.flag("read_aloud");
    comfort.volume = number_or("volume_step", comfort.volume + 1) - 1;
    comfort.explore = body.flag("explore");
    comfort.private_aloud = body.flag("private_aloud");
    comfort.recorded_voices = !body.flag("only_synthetic");
    comfort.choices = number_of("choices");
    comfort.dwell_ms = number_of("dwell_ms");
    comfort.switches = number_of("switches");
    comfort.scan_step_ms = number_or("scan_step_ms", comfort.scan_step_ms);
    comfort.scan_rounds = number_or("scan_rounds", comfort.scan_rounds);
    comfort.scan_spoken = !body.flag("scan_silently");
    comfort.easier_letters = body.flag("easier_letters");
    comfort.helper_language = body.text("helper_language");
    comfort.switch_key = body.text("switch_key");
    comfort.second_switch_key = body.text("second_switch_key");
    return comfort;
}

} // namespace

Comfort comfort(Home& home, const Viewer& self) {
    Statement row = home.database().prepare("SELECT body FROM comfort WHERE person = :person ORDER BY person");
    row.bind(":person", number(self.person()));
    return row.step() ? comfort_from(BodyReader(row.text(0))) : Comfort{};
}

void set_comfort(Home& home, const Viewer& self, const Comfort& wish) {
    require_writer(home, self);
    const PersonId resident = self.role() == Role::resident ? self.person() : PersonId::none;
    home.journal().append({Kind::comfort, self.person(), resident, Audience::only_me, EntryId::none, 0, body_of(wish)});
}

std::optional<Comfort> scanning_by_key(Home& home, const Viewer&, std::string_view key) {
    Statement row = home.database().prepare("SELECT c.body FROM comfort c JOIN people p ON p.id = c.person"
                                            " WHERE c.switch_key = :key AND p.active = 1 ORDER BY c.person");
    row.bind(":key", key);
    std::optional<Comfort> slowest;
    while (!key.empty() && row.step()) {
        const Comfort theirs = comfort_from(BodyReader(row.text(0)));
        if (theirs.switches == 0 || (slowest && slowest->scan_step_ms >= theirs.scan_step_ms)) continue;
        slowest = Comfort{};
        slowest->switches = theirs.switches;
        slowest->switch_key = theirs.switch_key;
        slowest->second_switch_key = theirs.second_switch_key;
        slowest->scan_step_ms = theirs.scan_step_ms;
        slowest->scan_rounds = theirs.scan_rounds;
        slowest->scan_spoken = theirs.scan_spoken;
    }
    return slowest;
}

} // namespace data
