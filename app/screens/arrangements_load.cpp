// To arrange: what residents need today so that they can come, ticked off by touching it, and unticked by who ticked it.
#include <algorithm>
#include <tuple>

#include "app/screens/loaders.h"
#include "app/screens/numbers.h"
#include "app/screens/team_words.h"
#include "app/words.h"
#include "data/activities.h"

namespace app {

namespace {

RowView row_of(const Loading& loading, const data::Arrangement& arrangement) {
    const auto& words = loading.words;
    RowView row;
    row.id = "arrange";
    // One answer can need several things: the need is part of its number.
    row.number = number_of_part(arrangement.answer, arrangement.need);
    row.picture = need_word(arrangement.need).picture;
    row.title = to_arrange(words, arrangement);
    const std::string starts = words.time_24(data::milliseconds(arrangement.activity.starts));
    row.second = arrangement.done ? words.with("{1}, done {2}", {arrangement.done_by, when_words(loading, arrangement.done_when)})
                                  : words.with("{1}, {2}", {arrangement.activity.title, starts});
    row.state = arrangement.done ? words("Done") : words("To do");
    row.state_picture = arrangement.done ? "yes" : "";
    row.spoken = words.with("{1}. {2}. {3}", {row.title, row.second, row.state});
    row.area = widgets::Area::blue;
    row.quiet = arrangement.done;
    row.action = TickArrangement{arrangement.answer, arrangement.need};
    return row;
}

} // namespace

View load_arrangements(const Loading& loading) {
    const auto& words = loading.words;
    const auto& last = loading.session.last;
    ListView view;
    view.header.area = widgets::Area::blue;
    view.header.title = words("To arrange");
    view.header.subtitle = words("Touch what is arranged");

    // Of today, or of one time of an activity, whenever that is.
    const auto about = loading.place.activity.activity == data::ActivityId::none
                           ? std::nullopt
                           : data::activity(loading.home, loading.session.viewer, loading.place.activity);
    const DayBounds day = about ? day_bounds(about->starts) : DayBounds{data::WallTime{loading.day_start_ms}, data::WallTime{loading.day_end_ms}};
    if (about)
        view.header.subtitle = words.with("{1}, {2}", {about->title, words.full_date(data::milliseconds(about->starts))});
    auto all = data::arrangements_between(loading.home, loading.session.viewer, day.starts, day.ends);
    // By time alone: what is ticked must stay where it is, or the next touch would land on its neighbour.
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return std::tuple(data::milliseconds(a.activity.starts), data::number(a.answer), a.need) <
               std::tuple(data::milliseconds(b.activity.starts), data::number(b.answer), b.need);
    });
    const auto is_asked_for = [&](const data::Arrangement& one) {
        const bool of_them = loading.place.resident == data::PersonId::none || loading.place.resident == one.resident;
        return of_them && (!about || one.activity.occurrence() == about->occurrence());
    };
    for (const auto& arrangement : all)
        if (is_asked_for(arrangement))
            view.rows.push_back(row_of(loading, arrangement));
    view.empty = about ? words("Nothing needs to be arranged for this.") : words("Nothing needs to be arranged today.");
    if (last && last->kind == data::Kind::arrangement_done && !last->taken_back) {
        TileView undo{.id = "undo", .label = words("Undo"), .picture = "undo"};
        undo.action = Undo{};
        view.bar.push_back(std::move(undo));
    }
    return view;
}

} // namespace app
