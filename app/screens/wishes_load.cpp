// The wish board: what people would like that is not on yet, as far as whoever looks may read it, and what became of it.
#include "app/say_words.h"
#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "app/screens/say_parts.h"
#include "app/screens/team_words.h"
#include "data/asks.h"
#include "data/people.h"

namespace app {

namespace {

constexpr int most_finished = 30;

RowView wish_row(const Loading& loading, const data::AskRow& wish) {
    const auto& words = loading.words;
    RowView row;
    row.id = "wish";
    row.number = data::number(wish.id);
    row.area = widgets::Area::blue;
    if (const auto who = data::person(loading.home, loading.session.viewer, wish.asker)) {
        row.mark = mark_of(*who);
    }
    // Nothing is cut short: their own words wait whole behind the touch.
    constexpr int letters = 44;
    const std::string asked = asked_words(loading, wish);
    const ReadySentence* ready = ready_sentence(wish.phrase);
    row.title = first_words(asked, letters) == asked ? asked : ready != nullptr ? words(ready->words) : words(asking_word(wish.what).word);
    row.second = wish.asker == loading.session.viewer.person() ? words("You") : wish.asker_name;
    const WordAndPicture now = wish.loop.outcome ? step_word(*wish.loop.outcome) : stage_word(wish.loop.stage);
    row.state = words(now.word);
    row.state_picture = now.picture;
    row.quiet = wish.loop.finished;
    row.spoken = words.with("{1}. {2}. {3}.", {asked, row.second, row.state});
    row.action = SawAsk{wish.id};
    return row;
}

} // namespace

View load_wishes(const Loading& loading) {
    const auto& words = loading.words;
    ListView view;
    view.header.area = widgets::Area::blue;
    view.header.title = words("Wishes");
    view.header.subtitle = words("What people would like that is not on yet");
    view.empty = words("There is no wish yet that you may read.");
    const auto add = [&](const std::vector<data::AskRow>& asks) {
        for (const data::AskRow& ask : asks) {
            if (ask.what == data::AskKind::wish) {
                view.rows.push_back(wish_row(loading, ask));
            }
        }
    };
    add(data::open_asks(loading.home, loading.session.viewer));
    add(data::finished_asks(loading.home, loading.session.viewer, most_finished));
    if (loading.place.resident != data::PersonId::none) {
        TileView wish = way_to(loading, "my-wish", words("I'd like to…"), "wish", widgets::Area::blue, ScreenName::say_words, words("I'd like to do something that is not on yet."));
        wish.action = Visit{{.screen = ScreenName::say_words, .resident = loading.place.resident, .asking = data::AskKind::wish}};
        wish.primary = true;
        view.bar = {std::move(wish)};
    }
    return view;
}

} // namespace app
