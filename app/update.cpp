// The core of update: the way about the house, the session, and the one catch of data::Error. What each subject's actions
// do is in update_*.cpp.
#include "app/update.h"

#include <algorithm>
#include <iostream>

#include "app/router.h"
#include "app/words.h"
#include "data/clips.h"
#include "data/comfort.h"
#include "data/journal.h"
#include "data/people.h"
#include "data/photographs.h"
#include "data/set_pictures.h"
#include "data/sign_in.h"
#include "data/text.h"
#include "widgets/spoken_words.h"

namespace app {
namespace {

using widgets::N_;

struct KindWords {
    const char* title;
    const char* text;
};

KindWords kind_words(const data::Error& error) {
    if (std::string_view(error.what()) == data::words_too_long) {
        return {N_("These words are too long"), N_("They are still here. Please make them shorter.")};
    }
    switch (error.trouble) {
    case data::Trouble::full:
        return {N_("There is no room left to save this"),
                N_("What you entered is still here. Please tell the person who looks after this kiosk, then try again.")};
    case data::Trouble::refused:
        return {N_("That is not possible here"), N_("Nothing was changed. Ask a member of staff if you think it should be possible.")};
    case data::Trouble::cannot_open:
    case data::Trouble::damaged:
    case data::Trouble::foreign:
    case data::Trouble::from_the_future:
    case data::Trouble::in_use:
    case data::Trouble::disk: break;
    }
    return {N_("This could not be saved just now"),
            N_("What you entered is still here. Please try again. If it goes on, tell the person who looks after this kiosk.")};
}

// The one catch. False where it failed; then the person has been told and nothing else has changed.
template <typename Attempt>
bool told_kindly(World& world, Attempt&& attempt) {
    try {
        attempt();
        return true;
    } catch (const data::Error& error) {
        std::cerr << "alongside: " << error.what() << '\n';
        const KindWords words = kind_words(error);
        say_kindly(world, words.title, words.text);
        return false;
    }
}

void leave_one(World& world) {
    widgets::wipe(world.state.ui().pin);
    world.state.path.pop_back();
    world.state.view_is_old = true;
}

// Screens on which a language may be chosen, or which lead to one.
bool offers_languages(ScreenName screen) {
    switch (screen) {
    case ScreenName::comfort:
    case ScreenName::language:
    case ScreenName::resident:
    case ScreenName::staff_resident:
    case ScreenName::talk:
    case ScreenName::talk_language:
    case ScreenName::talk_phrases:
    case ScreenName::talk_card:
    case ScreenName::our_sentence:
    case ScreenName::choose_for_person:
    case ScreenName::home_languages:
    case ScreenName::set_up:
    case ScreenName::welcome: return true;
    default: return false;
    }
}

// Those that are installed; for people to choose from, only those that the home offers.
std::vector<std::string> languages_for(const World& world, const data::HomeFacts& facts) {
    const ScreenName screen = world.state.place().screen;
    if (!offers_languages(screen) || (screen == ScreenName::welcome && !data::can_be_set_up(world.home))) {
        return {};
    }
    std::vector<std::string> languages = widgets::Language::installed(world.languages);
    if (!facts.languages.empty() && screen != ScreenName::home_languages) {
        std::erase_if(languages, [&](const std::string& code) {
            return code != facts.language && std::find(facts.languages.begin(), facts.languages.end(), code) == facts.languages.end();
        });
    }
    return languages;
}

Place own_page(const data::Viewer& viewer) {
    Place place;
    switch (viewer.role()) {
    case data::Role::resident:
        place.screen = ScreenName::resident;
        place.resident = viewer.person();
        break;
    case data::Role::staff:
    case data::Role::manager: place.screen = ScreenName::staff; break;
    case data::Role::family:
    case data::Role::partner:
        place.screen = ScreenName::visitor;
        place.resident = viewer.visiting();
        break;
    case data::Role::house: break;
    }
    return place;
}

} // namespace

Loading loading_of(World& world) {
    const data::Now now = world.home.now();
    const DayBounds today = day_bounds(now.wall);
    const Session& session = world.state.session;
    const data::HomeFacts facts = data::home_facts(world.home, session.viewer);
    return {world.home,      session,        world.words, world.state.place(), now, facts,
            data::milliseconds(today.starts), data::milliseconds(today.ends),
            languages_for(world, facts),
            world.languages, world.quiet, world.can_record};
}

void obey_all(World& world, const Actions& actions) {
    told_kindly(world, [&] {
        for (const Action& action : actions) {
            std::visit([&](const auto& meant) { obey(world, meant); }, action.what);
        }
    });
}

const std::vector<HeardClip>& recorded_voices(World& world) {
    Session& session = world.state.session;
    if (!session.voices) {
        session.voices.emplace();
        try {
            for (data::ClipRow& clip : data::clips_heard_by(world.home, session.viewer)) {
                std::string key = widgets::spoken_key(clip.words);
                session.voices->push_back({std::move(clip), std::move(key)});
            }
        } catch (const data::Error& error) {
            std::cerr << "alongside: " << error.what() << '\n';
        }
    }
    return *session.voices;
}

std::optional<std::vector<unsigned char>> recorded_sound(World& world, const data::ClipRow& clip) {
    try {
        return data::clip_sound(world.home, world.state.session.viewer, clip);
    } catch (const data::Error& error) {
        std::cerr << "alongside: " << error.what() << '\n';
        return {};
    }
}

std::optional<std::vector<unsigned char>> kept_picture(World& world, std::string_view name) {
    try {
        const auto blob = data::picture_in(name);
        if (!blob) {
            return stick_picture(world, name);
        }
        auto held = data::held_photograph(world.home, *blob);
        return held ? std::move(held) : data::blob(world.home, world.state.session.viewer, *blob);
    } catch (const data::Error& error) {
        std::cerr << "alongside: " << error.what() << '\n';
        return {};
    }
}

std::map<std::string, std::string, std::less<>> pictures_instead(World& world) {
    try {
        return data::replaced_pictures(world.home, world.state.session.viewer);
    } catch (const data::Error& error) {
        std::cerr << "alongside: " << error.what() << '\n';
        return {};
    }
}

std::optional<std::vector<unsigned char>> recorded_sound(World& world, const data::BlobId& sound) {
    try {
        return data::blob(world.home, world.state.session.viewer, sound);
    } catch (const data::Error& error) {
        std::cerr << "alongside: " << error.what() << '\n';
        return {};
    }
}

std::optional<data::Comfort> scanning_by_key(World& world, std::string_view key) {
    try {
        return data::scanning_by_key(world.home, world.state.session.viewer, key);
    } catch (const data::Error& error) {
        std::cerr << "alongside: " << error.what() << '\n';
        return {};
    }
}

void reload(World& world) {
    while (world.state.view_is_old) {
        tend_stick(world);
        world.state.view_is_old = false;
        world.state.shown_until = world.home.journal().newest();
        const bool loaded = told_kindly(world, [&] { world.state.view = load_view(loading_of(world)); });
        if (loaded || world.state.path.size() == 1) {
            return;
        }
        leave_one(world); // back to a screen that could be shown a moment ago
    }
}

void go_to(World& world, const Place& wanted) {
    const Place place = wanted; // it may stand on the path that is about to change
    if (place.screen == ScreenName::welcome) {
        go_home(world);
        return;
    }
    std::vector<Stop>& path = world.state.path;
    const auto been_there = std::find_if(path.begin() + 1, path.end(), [&](const Stop& stop) { return stop.place == place; });
    for (auto left = static_cast<std::ptrdiff_t>(path.end() - been_there); left > 0; --left) {
        leave_one(world);
    }
    // Turning to a neighbour of the same kind, the next card or note: Back leads out of them, not through each again.
    if (path.size() > 1 && path.back().place.screen == place.screen) {
        leave_one(world);
    }
    widgets::wipe(world.state.ui().pin);
    path.push_back(Stop{place, Ui{}});
    world.state.view_is_old = true;
}

void go_home(World& world) {
    State& state = world.state;
    for (Stop& stop : state.path) {
        widgets::wipe(stop.ui.pin);
    }
    state.path.assign(1, Stop{});
    state.session = {};
    data::forget_held_photographs(world.home);
    state.notice.reset();
    state.warn_idle = false;
    state.view_is_old = true;
    speak_their_language(world);
}

namespace {

// What somebody chose before the kiosk knew who they are holds on for as long as they stay, where they never chose otherwise.
void keep_what_was_chosen(data::Comfort& own, const data::Comfort& at_the_door) {
    const data::Comfort usual;
    const auto keep = [&](auto... settings) { ((own.*settings = own.*settings == usual.*settings ? at_the_door.*settings : own.*settings), ...); };
    using data::Comfort;
    keep(&Comfort::language, &Comfort::text_percent, &Comfort::theme, &Comfort::motion, &Comfort::easier_letters, &Comfort::read_aloud, &Comfort::volume,
         &Comfort::explore, &Comfort::choices, &Comfort::hold_ms, &Comfort::ignore_repeats_ms, &Comfort::slip_um, &Comfort::snap_um, &Comfort::dwell_ms);
}

} // namespace

void come_in(World& world, const data::Viewer& viewer) {
    Session session;
    session.viewer = viewer;
    session.comfort = data::comfort(world.home, viewer);
    keep_what_was_chosen(session.comfort, world.state.session.comfort);
    if (const std::optional<data::Person> who = data::person(world.home, viewer, viewer.person())) {
        session.name = who->name;
        if (session.comfort.language.empty()) {
            session.comfort.language = who->language;
        }
    }
    // Everything that may fail is done: from here on they are in.
    go_home(world);
    world.state.session = std::move(session);
    speak_their_language(world);
    go_to(world, own_page(viewer));
}

void speak_their_language(World& world) {
    const std::string& own = world.state.session.comfort.language;
    const std::string& wanted = !world.forced_language.empty() ? world.forced_language : own.empty() ? world.home_language : own;
    if (world.words.code() != wanted) {
        world.words = widgets::Language(world.languages, wanted);
        if (!world.words.complaint().empty()) {
            std::cerr << "alongside: " << world.words.complaint() << '\n';
        }
        world.state.view_is_old = true;
    }
}

void say_kindly(World& world, const char* title_msgid, const char* text_msgid) {
    world.state.notice = Notice{world.words(title_msgid), world.words(text_msgid), "help"};
}

void say_where_both_wrote(World& world, const data::Entry& before) {
    if (before.id > world.state.shown_until && before.author != world.state.session.viewer.person()) {
        say_kindly(world, N_("Somebody wrote it too"), N_("They wrote it just before you. Both are kept, and both can be read. Please talk it over."));
        world.state.notice->picture = "compare";
    }
}

void recorded(World& world, LastRecord last, ScreenName next) {
    State& state = world.state;
    Place place;
    place.screen = next;
    place.resident = last.resident;
    place.activity = last.activity;
    place.entry = last.entry;
    place.note_for = last.note_for;
    state.session.last = std::move(last);
    if (state.path.size() > 2) { // Welcome and the person's own page stay
        leave_one(world);
    }
    if (next == ScreenName::thank_you) {
        leave_steps(world);
    }
    go_to(world, place);
}

void remember_for_team(World& world, data::EntryId entry, data::Kind kind, data::PersonId resident) {
    LastRecord last;
    last.entry = entry;
    last.kind = kind;
    last.resident = resident;
    last.audience = data::Audience::care_team;
    world.state.session.last = std::move(last);
    world.state.view_is_old = true;
}

void obey(World& world, const GoBack&) {
    const bool somebody_came_in = world.state.session.viewer.role() != data::Role::house;
    if (world.state.path.size() == 1 || (somebody_came_in && world.state.path.size() == 2)) {
        go_home(world); // there is nobody's page under this one
        return;
    }
    leave_one(world); // to Welcome too, with the comfort that was chosen there
}

void obey(World& world, const Finish&) {
    go_home(world);
}

void obey(World&, const ReadAloud&) {
    // The shell's: it knows what stands on the screen, and takes this out before it gets here.
}

void obey(World& world, const Visit& visit) {
    Place place = visit.place;
    const ScreenName here = world.state.place().screen;
    world.state.session.once.reset(); // a secret that was entered only once is begun anew
    world.state.session.stick.reset(); // and another stick may be in
    if (place.screen == ScreenName::comfort_setting) {
        world.state.session.comfort_before = world.state.session.comfort;
        world.state.session.tried = 0;
    }
    if (place.screen == ScreenName::help) {
        place.help_for = here;
    }
    const bool another_day = place.screen == ScreenName::whats_on && here == ScreenName::whats_on;
    if (another_day && world.state.path.size() > 2) {
        leave_one(world); // Back leads out of the calendar, not through its days
    }
    if (place.screen == ScreenName::thank_you) {
        leave_steps(world);
    }
    go_to(world, place);
}

void obey(World& world, const StayHere&) {
    world.state.warn_idle = false;
}

void obey(World& world, const CloseNotice&) {
    world.state.notice.reset();
    world.state.view_is_old = true; // what waited for it: a stick is not looked at while it is told that it can be taken out
}

void obey(World& world, const SpeakTo& chosen) {
    data::Comfort comfort = world.state.session.comfort;
    comfort.language = chosen.language;
    obey(world, SetComfort{comfort});
    if (world.state.path.size() > 1 && world.state.place().screen == ScreenName::language) {
        leave_one(world);
    }
}

void obey(World& world, const TalkIn& chosen) {
    data::Comfort comfort = world.state.session.comfort;
    comfort.helper_language = chosen.language;
    obey(world, SetComfort{comfort});
    Place talk;
    talk.screen = ScreenName::talk;
    talk.resident = world.state.place().resident;
    std::vector<Stop>& path = world.state.path;
    if (path.size() > 1 && path.back().place.screen == ScreenName::talk_language) {
        leave_one(world); // chosen: Back leads to where talking began
    }
    go_to(world, talk);
}

void obey(World&, const SayAloud&) {
    // The shell's, as ReadAloud is.
}

void obey(World& world, const Undo&) {
    std::optional<LastRecord>& last = world.state.session.last;
    if (!last || last->taken_back) {
        return; // a second press changes nothing
    }
    if (take_back_what_was_added(world) || take_back_running(world)) {
        return;
    }
    if (last->kind == data::Kind::secret) {
        data::take_back_picture_lock(world.home, world.state.session.viewer, last->entry);
    } else if (last->taken_in.empty()) {
        world.home.withdraw(world.state.session.viewer, last->entry);
    } else {
        data::take_back(world.home, world.state.session.viewer, last->taken_in);
    }
    last->taken_back = true;
    put_back_answer(world, *last);
    if (last->kind == data::Kind::handover_read) { // to the card that is to be read again
        Place card;
        card.screen = ScreenName::handover_card;
        card.resident = last->resident;
        go_to(world, card);
        return;
    }
    Place thanks;
    thanks.screen = ScreenName::thank_you;
    thanks.resident = last->resident;
    const std::size_t stops = world.state.path.size();
    leave_steps(world);
    world.state.view_is_old = true;
    if (world.state.path.size() < stops) { // on a list it was taken back where it stands
        go_to(world, thanks);
    }
}

} // namespace app
