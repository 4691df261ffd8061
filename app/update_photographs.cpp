// Obeys those who choose a photograph from a stick, and puts it where they wanted it. Nothing is kept before they say Use it.
#include <iostream>

#include "app/stick.h"
#include "app/update.h"
#include "data/about_me.h"
#include "data/people.h"
#include "data/photographs.h"
#include "data/set_pictures.h"
#include "widgets/photograph_shelf.h"

namespace app {
namespace {

using widgets::N_;
using widgets::PhotographTrouble;

constexpr std::int64_t slow_ms = 1000; // from then on it is told how far it is, and can be stopped

struct Sentence {
    const char* title;
    const char* text;
};
Sentence sentence_of(PhotographTrouble trouble) {
    switch (trouble) {
    case PhotographTrouble::none: break;
    case PhotographTrouble::unreadable: return {N_("That photograph cannot be read"), N_("Nothing was kept. Is the stick still in?")};
    case PhotographTrouble::empty: return {N_("There is nothing in that file"), N_("Nothing was kept. Put the photograph on the stick once more.")};
    case PhotographTrouble::not_a_photograph: return {N_("That is not a photograph"), N_("Nothing was kept. A photograph is a JPEG or a PNG file.")};
    case PhotographTrouble::too_large_a_file:
    case PhotographTrouble::too_many_pixels: return {N_("That photograph is too large"), N_("Nothing was kept. Make it smaller on a computer, then try again.")};
    case PhotographTrouble::damaged: return {N_("That photograph is damaged"), N_("Nothing was kept. Put it on the stick once more.")};
    }
    return {"", ""};
}

bool is_choosing(ScreenName screen) { return screen == ScreenName::photographs || screen == ScreenName::photograph_reading; }

Place with_screen(Place place, ScreenName screen) {
    place.screen = screen;
    return place;
}

void show_on_shelf(World& world, const StickFiles& found) {
    PhotoTable& table = *world.state.session.photos;
    table.found = found;
    table.small.assign(found.files.size(), PhotoTable::Small::not_yet);
    table.reading.reset();
    table.slow = false;
    table.made = 0;
    ++table.round;
    table.began_ms = world.monotonic_ms;
    std::vector<std::filesystem::path> paths;
    for (const StickFile& file : found.files) {
        paths.push_back(file.path);
    }
    world.shelf->show(std::move(paths));
    world.state.view_is_old = true;
    photographs_move(world); // what is quick is there at once
}

// What was chosen may be anywhere on the stick, and the stick may be gone.
void look_on_stick(World& world) {
    show_on_shelf(world, {});
    with_stick(world, {}, [stick = world.stick](const widgets::Errand::GoesOn& goes_on) {
        return [found = look_on_sticks(stick, StickKind::photographs, goes_on)](World& there) { show_on_shelf(there, found); };
    });
}

void stop(World& world, PhotoTable& table) {
    world.shelf->stop();
    table.reading.reset();
    table.slow = false;
    world.state.view_is_old = true;
}

void whole_one_is_here(World& world, PhotoTable& table, widgets::Photograph photograph) {
    table.reading.reset();
    table.slow = false;
    table.began_ms = world.monotonic_ms;
    if (world.state.place().screen == ScreenName::photograph_reading) {
        obey(world, GoBack{});
    }
    if (photograph.trouble == PhotographTrouble::none) {
        table.chosen = data::hold_photograph(world.home, std::move(photograph.jpeg));
        go_to(world, with_screen(world.state.place(), ScreenName::photograph_look));
        return;
    }
    std::cerr << "alongside: a photograph was not taken in; trouble " << static_cast<int>(photograph.trouble) << '\n';
    const Sentence sentence = sentence_of(photograph.trouble);
    say_kindly(world, sentence.title, sentence.text);
    if (photograph.trouble == PhotographTrouble::unreadable) {
        look_on_stick(world); // another may be in by now, or none
    }
    world.state.view_is_old = true;
}

bool fetch(World& world, PhotoTable& table) {
    const bool fresh = world.shelf->look(world.monotonic_ms);
    table.made = world.shelf->made();
    for (std::size_t i = 0; i < table.small.size(); ++i) {
        if (const widgets::Photograph* small = world.shelf->small(i)) {
            table.small[i] = small->trouble == PhotographTrouble::none ? PhotoTable::Small::here : PhotoTable::Small::none;
        }
    }
    return fresh;
}

// To the note in the making, or to what was just recorded; with a moment only once somebody agreed.
void use_for_note(World& world, const Place& place, const std::string& chosen, const data::PhotoConsent& agreed) {
    const auto& last = world.state.session.last;
    const data::NoteFor to = place.note.making ? place.note_for : last && last->kind == data::Kind::note ? last->note_for : data::NoteFor{};
    if (to == data::NoteFor::moment && agreed == data::PhotoConsent{}) {
        go_to(world, with_screen(place, ScreenName::photograph_agreed));
        return;
    }
    const auto blob = data::picture_in(chosen);
    auto content = blob ? data::held_photograph(world.home, *blob) : std::nullopt;
    if (content) {
        put_with(world, {data::BlobUse::photo, std::move(*content), {}, agreed});
    }
}

} // namespace

bool photographs_move(World& world) {
    if (world.shelf == nullptr) {
        return false;
    }
    if (!world.state.session.photos) {
        if (world.shelf->count() > 0) {
            world.shelf->show({}); // who chose has gone
        }
        return false;
    }
    PhotoTable& table = *world.state.session.photos;
    const ScreenName screen = world.state.place().screen;
    const bool left_reading = table.reading && (!is_choosing(screen) || (screen == ScreenName::photographs && table.slow));
    if (left_reading || (!is_choosing(screen) && world.shelf->is_working())) {
        stop(world, table); // Back was touched
        return true;
    }
    const bool fresh = fetch(world, table);
    if (auto whole = world.shelf->take_whole(); whole && table.reading) {
        whole_one_is_here(world, table, std::move(*whole));
        return true;
    }
    const bool slow = world.shelf->is_working() && world.monotonic_ms - table.began_ms >= slow_ms;
    const bool told = slow && table.reading; // how far it is goes round
    if (slow && table.reading && screen == ScreenName::photographs) {
        go_to(world, with_screen(world.state.place(), ScreenName::photograph_reading));
    }
    const bool changed = fresh || slow != table.slow || told;
    table.slow = slow;
    table.now_ms = world.monotonic_ms;
    world.state.view_is_old = world.state.view_is_old || changed;
    return changed;
}

std::optional<std::vector<unsigned char>> stick_picture(World& world, std::string_view name) {
    const std::size_t at = name.rfind('-');
    if (world.shelf == nullptr || at == std::string_view::npos) {
        return {};
    }
    std::size_t index = 0;
    for (const char digit : name.substr(at + 1)) {
        index = index * 10 + static_cast<std::size_t>(digit - '0');
    }
    const widgets::Photograph* small = world.shelf->small(index);
    return small != nullptr && small->trouble == PhotographTrouble::none ? std::optional(small->jpeg) : std::nullopt;
}

void obey(World& world, const LookForPhotographs& look) {
    if (world.state.session.viewer.role() == data::Role::house || world.shelf == nullptr || world.stick_errand == nullptr) {
        throw data::Error(data::Trouble::refused, "Photographs are chosen by somebody who has come in.");
    }
    auto& table = world.state.session.photos;
    if (!table) {
        table.emplace();
    }
    go_to(world, with_screen(look.place, ScreenName::photographs));
    look_on_stick(world);
}

void obey(World& world, const ChoosePhotograph& choose) {
    auto& table = world.state.session.photos;
    if (!table || choose.index >= table->found.files.size()) {
        return;
    }
    table->reading = choose.index;
    table->slow = false;
    table->began_ms = table->now_ms = world.monotonic_ms;
    world.shelf->read(choose.index);
    world.state.view_is_old = true;
    photographs_move(world);
}

void obey(World& world, const StopPhotographs&) {
    if (auto& table = world.state.session.photos) {
        stop(world, *table);
    }
    if (world.state.place().screen == ScreenName::photograph_reading) {
        obey(world, GoBack{});
    }
}

void obey(World& world, const UsePhotograph& use) {
    const auto& table = world.state.session.photos;
    const Place place = world.state.place();
    if (!table || table->chosen.empty()) {
        return;
    }
    const std::string chosen = table->chosen;
    switch (place.photo_for) {
    case PhotoFor::portrait: {
        const auto person = data::person(world.home, world.state.session.viewer, place.person);
        if (person && person->role == data::Role::resident) {
            go_to(world, with_screen(place, ScreenName::photograph_agreed));
        } else {
            obey(world, KeepPortrait{place.person, chosen, true, data::Audience::house});
        }
        return;
    }
    case PhotoFor::statement:
        if (const auto now = data::statement(world.home, world.state.session.viewer, place.resident, place.about.statement)) {
            data::AboutContent content = now->content;
            content.picture = chosen;
            obey(world, TellAboutMe{place.resident, data::Wish::change, now->id, content});
        }
        return;
    case PhotoFor::home_card: {
        Place write = with_screen(place, ScreenName::home_card_write);
        write.photograph = chosen;
        go_to(world, write);
        return;
    }
    case PhotoFor::set_picture: obey(world, KeepSetPicture{place.words, chosen}); return;
    case PhotoFor::note: use_for_note(world, place, chosen, use.agreed); return;
    case PhotoFor::plan:
        while (world.state.path.size() > 2 && (is_choosing(world.state.place().screen) || world.state.place().screen == ScreenName::photograph_look)) {
            obey(world, GoBack{});
        }
        obey(world, ChangePlan{PlanChange::picture, 0, chosen});
        return;
    }
}

void obey(World& world, const KeepPortrait& keep) {
    LastRecord last;
    last.kind = data::Kind::portrait;
    last.resident = keep.person;
    last.audience = keep.audience;
    last.picture = keep.picture;
    last.entry = data::set_portrait(world.home, world.state.session.viewer, {keep.person, keep.picture, keep.agreed, keep.audience});
    recorded(world, std::move(last), ScreenName::thank_you);
}

void obey(World& world, const KeepSetPicture& keep) {
    LastRecord last;
    last.kind = data::Kind::set_picture;
    last.audience = data::Audience::house;
    last.picture = keep.picture;
    last.entry = data::replace_picture(world.home, world.state.session.viewer, keep.name, keep.picture);
    recorded(world, std::move(last), ScreenName::thank_you);
}

// It is not kept, and what was looked at is forgotten.
void obey(World& world, const RefusePortrait&) {
    data::forget_held_photographs(world.home);
    if (world.state.session.photos) {
        world.state.session.photos->chosen.clear();
    }
    const bool of_note = world.state.place().photo_for == PhotoFor::note;
    leave_steps(world);
    say_kindly(world, N_("Then it is not kept"), of_note ? N_("Nothing was sent. The photograph is only on the stick.") : N_("The picture stays as it is. The photograph is only on the stick."));
}

} // namespace app
