// Comfort: how the kiosk is seen, heard and touched by the person in front; and the settings of each of these.
#include <algorithm>
#include <array>
#include <span>

#include "app/screens/comfort_words.h"
#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "data/clips.h"
#include "data/people.h"

namespace app {
namespace {

using widgets::Area;

TileView part_tile(const Loading& loading, ComfortPart part) {
    const PartWords& its = words_of(part);
    TileView tile;
    tile.id = its.id;
    tile.label = loading.words(its.name);
    tile.picture = its.picture;
    Place place;
    place.screen = ScreenName::comfort_part;
    place.comfort = part;
    tile.action = Visit{place};
    tile.spoken = loading.words.with("{1}. {2}.", {tile.label, loading.words(its.explanation)});
    return tile;
}

TileView setting_tile(const Loading& loading, const SettingWords& its) {
    TileView tile;
    tile.id = its.id;
    tile.label = loading.words(its.name);
    tile.second = step_word(loading, its, value_of(loading.session.comfort, its.setting));
    tile.picture = its.picture;
    Place place;
    place.screen = ScreenName::comfort_setting;
    place.setting = its.setting;
    tile.action = Visit{place};
    tile.spoken = loading.words.with("{1}: {2}. Touch to change it.", {tile.label, tile.second});
    return tile;
}

TileView page_tile(const Loading& loading, const char* id, const char* msgid, const char* picture, ScreenName screen, const char* spoken) {
    TileView tile;
    tile.id = id;
    tile.label = loading.words(msgid);
    tile.picture = picture;
    Place place;
    place.screen = screen;
    tile.action = Visit{place};
    tile.spoken = loading.words(spoken);
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

// As the home has it; their language is theirs from the start, and no setting made here.
TileView as_before(const Loading& loading) {
    data::Comfort defaults;
    if (const auto somebody = data::person(loading.home, loading.session.viewer, loading.session.viewer.person())) {
        defaults.language = somebody->language;
    }
    TileView tile;
    tile.id = "as-before";
    tile.label = loading.words("As it was before");
    tile.picture = "reset";
    tile.action = SetComfort{defaults};
    tile.spoken = loading.words("Put everything back as the home has it.");
    return tile;
}

// Puts these back as they were before they were last changed.
TileView undo_tile(const Loading& loading, std::span<const Setting> settings) {
    const data::Comfort& now = loading.session.comfort;
    data::Comfort wish = now;
    if (const auto& before = loading.session.comfort_before) {
        for (const Setting setting : settings) {
            wish = with_value(wish, setting, value_of(*before, setting));
        }
    }
    TileView tile;
    tile.id = "undo";
    tile.label = loading.words("Undo");
    tile.picture = "undo";
    tile.enabled = std::any_of(settings.begin(), settings.end(), [&](Setting setting) { return value_of(wish, setting) != value_of(now, setting); });
    tile.action = SetComfort{wish};
    tile.spoken = loading.words("Put it back as it was.");
    return tile;
}

// The page that a switch is chosen on, and what it is now.
TileView switch_tile(const Loading& loading) {
    const data::Comfort& now = loading.session.comfort;
    TileView tile = page_tile(loading, "choose-switch", widgets::N_("Choose your switch"), now.switches == 2 ? "two-switches" : "one-switch",
                           ScreenName::choose_switch, widgets::N_("Choose your switch by pressing it."));
    tile.enabled = now.switches > 0;
    const bool both = now.switches == 2 && !now.second_switch_key.empty();
    if (!now.switch_key.empty()) {
        tile.second = both ? loading.words.with("{1}, {2}", {now.switch_key, now.second_switch_key}) : now.switch_key;
    }
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
    MenuView view;
    view.header.area = Area::bark;
    view.header.title = words("Comfort");
    view.header.subtitle = loading.session.name.empty() ? words("For as long as you are here")
                                                        : words.with("For {1}, on every screen", {loading.session.name});
    view.more = words("More");
    view.per_page = 6;
    constexpr std::size_t most_wanted = 4; // text size, colours, reading aloud, how loud
    for (const SettingWords& setting : all_settings()) {
        if (setting.part != ComfortPart::here) {
            continue;
        }
        view.choices.push_back(setting_tile(loading, setting));
        const bool by_sound = setting.setting == Setting::reading || setting.setting == Setting::volume;
        if (loading.quiet && by_sound) {
            TileView& tile = view.choices.back();
            tile.second = words("No sound");
            tile.picture = "quiet-loudspeaker";
            tile.spoken = words.with("{1}. {2}.", {tile.label, words("There is no sound here just now")});
        }
        if (view.choices.size() == most_wanted) {
            view.choices.push_back(part_tile(loading, ComfortPart::touching));
            if (loading.languages.size() > 1) {
                view.choices.push_back(language_tile(loading));
            }
        }
    }
    if (loading.session.viewer.role() == data::Role::resident) {
        view.choices.push_back(page_tile(loading, "own-lock", widgets::N_("Your three pictures"), "lock", ScreenName::own_lock,
                                      widgets::N_("Choose three pictures that open your page, change them or take them away.")));
    }
    if (loading.session.viewer.role() == data::Role::resident && !data::voices_for(loading.home, loading.session.viewer).empty()) {
        view.choices.push_back(page_tile(loading, "voices", widgets::N_("Your people's voices"), "comfort-voice", ScreenName::voices,
                                      widgets::N_("Choose whose recorded voice you hear.")));
    }
    if (loading.languages.size() > 1 && loading.session.viewer.role() == data::Role::resident) {
        view.choices.push_back(talk_tile(loading, loading.session.viewer.person()));
    }
    view.extras = {as_before(loading)};
    return view;
}

View load_comfort_part(const Loading& loading) {
    const auto& words = loading.words;
    const ComfortPart part = loading.place.comfort;
    const PartWords& its = words_of(part);
    MenuView view;
    view.header.area = Area::bark;
    view.header.title = words(its.name);
    view.header.subtitle = words(its.explanation);
    view.more = words("More");
    view.per_page = 6;
    for (const SettingWords& setting : all_settings()) {
        const bool waits_for_switch = part == ComfortPart::switches && setting.setting != Setting::switches && loading.session.comfort.switches == 0;
        if (setting.part == part && !waits_for_switch) {
            view.choices.push_back(setting_tile(loading, setting));
        }
    }
    if (part == ComfortPart::touching) {
        view.choices.push_back(page_tile(loading, "tuning", widgets::N_("Find what suits me"), "tuning-game", ScreenName::tuning_game,
                                      widgets::N_("Touch a dozen pictures, and the screen finds settings for your hand.")));
        view.choices.push_back(part_tile(loading, ComfortPart::switches));
        constexpr std::array tuned{Setting::hold, Setting::repeats, Setting::slip, Setting::snap};
        if (TileView back = undo_tile(loading, tuned); back.enabled) { // what the game proposed may not suit after all
            view.extras.push_back(std::move(back));
        }
    }
    if (part == ComfortPart::switches) {
        view.choices.push_back(switch_tile(loading));
    }
    return view;
}

View load_comfort_setting(const Loading& loading) {
    const auto& words = loading.words;
    const SettingWords& its = words_of(loading.place.setting);
    const data::Comfort& now = loading.session.comfort;
    const int value = value_of(now, its.setting);
    MenuView view;
    view.header.area = Area::bark;
    view.header.title = words(its.name);
    view.header.subtitle = words(its.explanation);
    view.more = words("More");
    const auto add = [&](int step) {
        TileView tile;
        tile.id = "step";
        tile.number = step + 1; // 0 would be no number
        tile.label = step_word(loading, its, step);
        const auto known = std::find_if(its.steps.begin(), its.steps.end(), [step](const SettingStep& one) { return one.value == step; });
        tile.picture = known != its.steps.end() && *known->picture != '\0' ? known->picture : its.picture;
        tile.selected = step == value;
        tile.action = SetComfort{with_value(now, its.setting, step)};
        view.choices.push_back(std::move(tile));
    };
    const bool between = std::none_of(its.steps.begin(), its.steps.end(), [value](const SettingStep& step) { return step.value == value; });
    if (between) {
        add(value);
    }
    for (const SettingStep& step : its.steps) {
        add(step.value);
    }
    if (its.can_be_tried) {
        TileView test;
        test.id = "try-it";
        test.label = words("Try it here");
        test.picture = "try-it";
        test.action = TryOut{};
        const int tried = loading.session.tried;
        test.badge = tried > 0 ? std::to_string(tried) : "";
        test.spoken = tried > 0 ? words.with("{1}. {2}", {test.label, words.count("It counted {n} touch.", "It counted {n} touches.", tried)}) : test.label;
        view.extras.push_back(std::move(test));
    }
    view.extras.push_back(undo_tile(loading, std::span(&its.setting, 1)));
    return view;
}

View load_choose_switch(const Loading& loading) {
    const auto& words = loading.words;
    const data::Comfort& now = loading.session.comfort;
    CardsView view;
    view.header.area = Area::bark;
    view.header.title = words("Press your switch");
    const bool second = now.switches == 2 && !now.switch_key.empty() && now.second_switch_key.empty();
    CardView card;
    card.big_picture = now.switches == 2 ? "two-switches" : "one-switch";
    card.wide = true;
    card.style = widgets::Card::Style::tint;
    if (second) {
        card.lines.push_back({.text = words.with("First switch: {1}", {now.switch_key}), .style = widgets::CardLine::Style::body});
    }
    card.lines.push_back({.text = second ? words("Now press the other switch, the one that chooses.")
                                         : words("Press the switch that you want to use. It can be any key of a switch that is plugged in."),
                          .style = widgets::CardLine::Style::body});
    if (!now.switch_key.empty() && !second) {
        card.lines.push_back({.text = words.with("Until now it is: {1}", {now.second_switch_key.empty() ? now.switch_key : words.with("{1}, {2}", {now.switch_key, now.second_switch_key})}),
                              .style = widgets::CardLine::Style::attribution});
    }
    view.cards.push_back(std::move(card));
    if (!now.switch_key.empty()) {
        data::Comfort anew = now;
        anew.switch_key.clear();
        anew.second_switch_key.clear();
        TileView forget;
        forget.id = "forget-switch";
        forget.label = words("Choose anew");
        forget.picture = "reset";
        forget.action = SetComfort{anew};
        view.bar.push_back(std::move(forget));
    }
    return view;
}

} // namespace app
