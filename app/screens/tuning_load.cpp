// The tuning game: where its targets stand, and the settings that it proposes.
#include <array>

#include "app/screens/comfort_words.h"
#include "app/screens/loaders.h"

namespace app {
namespace {

using widgets::Area;

struct Target {
    float across, down;
    const char* picture;
};

// All over the glass, and each far from the one before, so that a hand comes to it from afar and a bounce stays behind.
constexpr std::array<Target, 12> targets{{{0.5F, 0.5F, "pic-rose"},
                                          {0.05F, 0.1F, "pic-boat"},
                                          {0.95F, 0.9F, "pic-bird"},
                                          {0.1F, 0.95F, "pic-teapot"},
                                          {0.9F, 0.05F, "pic-tree"},
                                          {0.3F, 0.6F, "pic-cat"},
                                          {0.75F, 0.2F, "pic-apple"},
                                          {0.0F, 0.5F, "pic-hat"},
                                          {1.0F, 0.45F, "pic-fish"},
                                          {0.25F, 0.0F, "pic-moon"},
                                          {0.65F, 1.0F, "pic-umbrella"},
                                          {0.4F, 0.25F, "pic-key"}}};

CardLineView line(const Loading& loading, Setting setting, const data::Comfort& wish) {
    const SettingWords& its = words_of(setting);
    return {.text = loading.words.with("{1}: {2}", {loading.words(its.name), step_word(loading, its, value_of(wish, setting))}),
            .style = widgets::CardLine::Style::body,
            .picture = its.picture};
}

} // namespace

View load_tuning_game(const Loading& loading) {
    const auto& words = loading.words;
    const auto at = static_cast<std::size_t>(loading.session.tuning_done) % targets.size();
    TargetView view;
    view.header.area = Area::bark;
    view.header.title = words("Touch the picture");
    view.header.subtitle = words("Touch it as you touch things every day. Nothing is kept but the settings.");
    view.picture = targets[at].picture;
    view.label = words("Touch me");
    view.left = words.with("{1} of {2}", {std::to_string(at + 1), std::to_string(targets.size())});
    view.across = targets[at].across;
    view.down = targets[at].down;
    return view;
}

View load_tuning_proposal(const Loading& loading) {
    const auto& words = loading.words;
    CardsView view;
    view.header.area = Area::bark;
    view.header.title = words("This would suit your hand");
    const std::optional<data::Comfort>& tuned = loading.session.tuned;
    if (!tuned) {
        view.header.title = words("Find what suits me");
        CardView none;
        none.lines.push_back({.text = words("The settings are as you chose them."), .style = widgets::CardLine::Style::body});
        view.cards.push_back(std::move(none));
        return view;
    }
    CardView proposal;
    proposal.wide = true;
    proposal.style = widgets::Card::Style::tint;
    for (const Setting setting : {Setting::hold, Setting::repeats, Setting::slip, Setting::snap}) {
        proposal.lines.push_back(line(loading, setting, *tuned));
    }
    view.cards.push_back(std::move(proposal));
    TileView use;
    use.id = "use-tuning";
    use.label = words("Use these");
    use.picture = "yes";
    use.area = Area::green;
    use.action = UseTuning{};
    use.primary = true;
    TileView leave;
    leave.id = "leave-tuning";
    leave.label = words("Not this time");
    leave.picture = "back";
    leave.action = GoBack{};
    view.bar = {std::move(use), std::move(leave)};
    return view;
}

} // namespace app
