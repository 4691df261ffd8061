// What is done with a stick, which may be slow, never answer, or be pulled out at any moment: begun, told how far it is, stopped where
// nobody waits for it any more, and what comes of it done.
#include <utility>

#include "app/stick.h"
#include "app/update.h"
#include "data/error.h"

namespace app {
namespace {

constexpr std::int64_t slow_ms = 1000;   // from then on it is told how far it is, and can be stopped
constexpr std::int64_t patience_ms = 50; // what is done by then is there at once: nobody sees that there was a wait
constexpr int few = 4;                   // steps: with no more of them, or where nobody knows how many there are, the bar goes by time,
constexpr float usual_ms = 2000;         // and waits near its end for what takes longer

bool has_left(const Place& place, const StickWork& work) {
    const bool waits = place.screen == ScreenName::stick_reading || place.screen == ScreenName::help; // who reads Help comes back
    return !waits && (work.told || place != work.at);
}

bool look(World& world, std::int64_t patience) {
    StickWork& work = *world.state.session.stick_work;
    widgets::Errand& errand = *world.stick_errand;
    errand.look(world.monotonic_ms, patience);
    if (!errand.is_working()) {
        obey_all(world, {StickIsDone{}});
        return true;
    }
    const std::int64_t passed = world.monotonic_ms - work.began_ms;
    const auto passed_ms = static_cast<float>(passed);
    const float done = errand.of() > few ? static_cast<float>(errand.done()) / static_cast<float>(errand.of()) : passed_ms / (passed_ms + usual_ms);
    const bool further = std::exchange(work.done, done) != done && work.told;
    world.state.view_is_old = world.state.view_is_old || further;
    if (work.told || passed < slow_ms || world.state.place().screen == ScreenName::help) {
        return further;
    }
    work.told = true;
    Place place = world.state.place();
    place.screen = ScreenName::stick_reading;
    go_to(world, place);
    return true;
}

} // namespace

void with_stick(World& world, std::string title, StickErrand errand) {
    if (world.stick_errand == nullptr) {
        throw data::Error(data::Trouble::refused, "This kiosk has no way to a stick.");
    }
    world.state.session.stick_work = StickWork{std::move(title), world.state.place(), world.monotonic_ms};
    world.stick_errand->begin([errand = std::move(errand)](const widgets::Errand::GoesOn& goes_on) -> std::any { return errand(goes_on); });
    look(world, patience_ms);
}

void read_from_stick(World& world, const std::filesystem::path& file, std::size_t most, ReadFile then) {
    with_stick(world, file.filename().string(), [file, most, then](const widgets::Errand::GoesOn& goes_on) {
        bool too_large = false;
        auto text = read_whole(file, most, too_large, goes_on);
        return [name = file.filename().string(), text = std::move(text), too_large, then](World& there) { then(there, name, text, too_large); };
    });
}

void look_again(World& world) {
    world.state.session.stick.reset();
    world.state.view_is_old = true;
}

void tend_stick(World& world) {
    Session& session = world.state.session;
    if (world.stick_errand == nullptr) {
        return;
    }
    if (!session.stick_work && world.stick_errand->is_working()) {
        world.stick_errand->stop(); // who wanted it has gone
    } else if (session.stick_work && has_left(world.state.place(), *session.stick_work)) {
        obey(world, StopStick{});
    }
    if (!session.stick_work && world.state.place().screen == ScreenName::stick_reading) {
        obey(world, GoBack{}); // it was left from Help
    }
    const ScreenName screen = world.state.place().screen;
    if (screen != ScreenName::calendar_file && screen != ScreenName::people_file) {
        if (screen != ScreenName::stick_reading && screen != ScreenName::help) {
            session.stick.reset();
        }
    } else if (!session.stick && session.viewer.is_staff() && !world.state.notice) { // which may say that it can be taken out
        session.stick.emplace();
        with_stick(world, {}, [stick = world.stick, kind = screen == ScreenName::people_file ? StickKind::people : StickKind::calendars](const widgets::Errand::GoesOn& goes_on) {
            return [found = look_on_sticks(stick, kind, goes_on)](World& there) {
                there.state.session.stick = found;
                there.state.view_is_old = true;
            };
        });
    }
}

bool stick_moves(World& world) {
    tend_stick(world);
    const auto& work = world.state.session.stick_work;
    const bool waits = work && world.state.place().screen != ScreenName::help; // what comes of it comes after Help was read
    return waits && look(world, 0);
}

void obey(World& world, const StopStick&) {
    if (world.stick_errand != nullptr) {
        world.stick_errand->stop();
    }
    Session& session = world.state.session;
    session.stick_work.reset();
    for (StickFiles* const files : {session.stick ? &*session.stick : nullptr, session.photos ? &session.photos->found : nullptr}) {
        if (files != nullptr && files->look == StickFiles::Look::goes_on) {
            files->look = StickFiles::Look::stopped;
        }
    }
    world.state.view_is_old = true;
    if (world.state.place().screen == ScreenName::stick_reading) {
        obey(world, GoBack{});
    }
}

void obey(World& world, const StickIsDone&) {
    const std::any made = world.stick_errand != nullptr ? world.stick_errand->take() : std::any();
    world.state.session.stick_work.reset();
    if (world.state.place().screen == ScreenName::stick_reading) {
        obey(world, GoBack{});
    }
    if (const auto* const answer = std::any_cast<StickAnswer>(&made)) {
        (*answer)(world);
    }
}

} // namespace app
