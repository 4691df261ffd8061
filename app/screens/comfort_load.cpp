// Comfort: how the kiosk looks and feels for the person in front. A touch goes on to the next value and takes effect at once.
#include <algorithm>
#include <span>

#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "data/people.h"

namespace app {
namespace {

using widgets::N_;

struct Step {
    int value;
    const char* word;   // msgid, shown below the tile's word
    const char* spoken; // msgid: how it is now, as a sentence
};

constexpr Step text_sizes[] = {{100, N_("Normal"), N_("The words have their normal size.")},
                               {125, N_("Large"), N_("The words are large.")},
                               {150, N_("Larger"), N_("The words are larger.")},
                               {200, N_("Largest"), N_("The words are as large as they can be.")}};
constexpr Step colours[] = {{0, N_("Light"), N_("The colours are light.")},
                            {1, N_("Dark"), N_("The colours are dark.")},
                            {2, N_("Yellow on black"), N_("The words are yellow on black.")}};
constexpr Step movement[] = {{1, N_("On"), N_("Some things move for a moment.")}, {0, N_("Off"), N_("Nothing moves.")}};
constexpr Step holds[] = {{0, N_("Off"), N_("A short touch is enough.")},
                          {500, N_("Half a second"), N_("Hold each touch for half a second.")},
                          {1000, N_("One second"), N_("Hold each touch for one second.")}};
constexpr Step repeats[] = {{500, N_("Half a second"), N_("A second touch within half a second does nothing.")},
                            {1000, N_("One second"), N_("A second touch within one second does nothing.")},
                            {2000, N_("Two seconds"), N_("A second touch within two seconds does nothing.")}};

constexpr Step letters[] = {{0, N_("Usual"), N_("The letters are the usual ones.")},
                            {1, N_("Easier to tell apart"), N_("The letters are easier to tell apart.")}};

// The step that is nearest from below, so that a value set elsewhere still has its place.
std::size_t step_of(std::span<const Step> steps, int value) {
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].value == value) {
            return i;
        }
    }
    std::size_t nearest = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].value <= value && steps[i].value >= steps[nearest].value) {
            nearest = i;
        }
    }
    return nearest;
}

int next_value(std::span<const Step> steps, int value) {
    return steps[(step_of(steps, value) + 1) % steps.size()].value;
}

TileView setting(const Loading& loading, const char* id, std::string label, const char* picture, std::span<const Step> steps,
                 int value, const data::Comfort& changed) {
    const Step& step = steps[step_of(steps, value)];
    TileView tile;
    tile.id = id;
    tile.label = std::move(label);
    tile.picture = picture;
    tile.second = loading.words(step.word);
    tile.action = SetComfort{changed};
    tile.spoken = loading.words.with("{1}. {2} Touch to change it.", {tile.label, loading.words(step.spoken)});
    return tile;
}

TileView language_tile(const Loading& loading) {
    TileView tile;
    tile.id = "language";
    tile.label = loading.words("Language");
    tile.picture = "language";
    tile.second = widgets::Language::own_name(loading.words.code());
    Place place;
    place.screen = ScreenName::language;
    place.resident = loading.place.resident;
    tile.action = Visit{place};
    tile.spoken = loading.words.with("{1}. {2} Touch to change it.", {tile.label, tile.second + "."});
    return tile;
}

} // namespace

// Every language by its own name in its own letters, spoken in its own voice: whoever reads only that one finds it.
View load_language(const Loading& loading) {
    MenuView view;
    view.header.area = widgets::Area::bark;
    view.header.title = loading.words("Language");
    view.header.subtitle = loading.words("Touch the language that you read");
    std::int64_t number = 0;
    for (const std::string& code : loading.languages) {
        TileView tile;
        tile.id = "language";
        tile.number = ++number;
        tile.label = widgets::Language::own_name(code);
        tile.language = code;
        tile.picture = "language";
        tile.selected = code == loading.words.code();
        tile.action = SpeakTo{code};
        view.choices.push_back(std::move(tile));
    }
    view.more = loading.words("More");
    return view;
}

View load_comfort(const Loading& loading) {
    const auto& words = loading.words;
    const data::Comfort& now = loading.session.comfort;
    MenuView view;
    view.header.area = widgets::Area::bark;
    view.header.title = words("Comfort");
    view.header.subtitle = loading.session.name.empty() ? words("For as long as you are here")
                                                        : words.with("For {1}, on every screen", {loading.session.name});
    view.more = words("More");
    view.per_page = 6;

    data::Comfort changed = now;
    changed.text_percent = next_value(text_sizes, now.text_percent);
    view.choices.push_back(setting(loading, "text-size", words("Text size"), "area-about", text_sizes, now.text_percent, changed));
    changed = now;
    changed.theme = next_value(colours, now.theme);
    view.choices.push_back(setting(loading, "colours", words("Colours"), "season-summer", colours, now.theme, changed));
    changed = now;
    changed.motion = !now.motion;
    view.choices.push_back(setting(loading, "movement", words("Movement"), "area-wins", movement, now.motion ? 1 : 0, changed));
    if (loading.languages.size() > 1) {
        view.choices.push_back(language_tile(loading));
    }
    changed = now;
    changed.hold_ms = next_value(holds, now.hold_ms);
    view.choices.push_back(setting(loading, "hold", words("Hold to press"), "how-shown", holds, now.hold_ms, changed));
    changed = now;
    changed.ignore_repeats_ms = next_value(repeats, now.ignore_repeats_ms);
    view.choices.push_back(
        setting(loading, "repeats", words("Double touches"), "settings", repeats, now.ignore_repeats_ms, changed));

    changed = now;
    changed.easier_letters = !now.easier_letters;
    view.choices.push_back(setting(loading, "letters", words("Letters"), "about-communicate", letters, now.easier_letters ? 1 : 0, changed));
    const data::Viewer& viewer = loading.session.viewer;
    if (loading.languages.size() > 1 && viewer.role() == data::Role::resident) {
        view.choices.push_back(talk_tile(loading, viewer.person()));
    }

    TileView before;
    before.id = "as-before";
    before.label = words("As it was before");
    before.picture = "undo";
    data::Comfort defaults;
    if (const auto somebody = data::person(loading.home, loading.session.viewer, loading.session.viewer.person())) {
        defaults.language = somebody->language; // theirs from the start, not a setting made here
    }
    before.action = SetComfort{defaults};
    before.spoken = words("Put everything back as the home has it.");
    view.extras = {std::move(before)};
    return view;
}

} // namespace app
