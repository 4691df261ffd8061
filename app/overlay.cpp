// What any screen may have over it.
#include "app/overlay.h"

#include "widgets/screen_kit.h"

namespace app {
namespace {

using widgets::N_;

// The ring goes down by seconds: a step that can be seen, and only one frame for each.
constexpr std::int64_t ring_step_ms = 1000;

} // namespace

void draw_notice(widgets::Frame& frame, const Notice& notice, Actions& actions) {
    widgets::Question question{};
    question.question = notice.title;
    question.second = notice.text;
    question.picture = notice.picture;
    question.yes = frame.language()(N_("All right"));
    if (widgets::ask(frame, question)) {
        actions.push_back(CloseNotice{});
    }
}

void draw_idle_warning(widgets::Frame& frame, float left, Actions& actions) {
    const widgets::Language& words = frame.language();
    widgets::Question question{};
    question.question = words(N_("Are you still there?"));
    question.second = words(N_("This screen goes back to the start in half a minute. Nothing you saved is lost."));
    question.picture = "help";
    question.yes = words(N_("I'm still here"));
    question.no = words(N_("Finish"));
    if (frame.look().motion) {
        question.ring = left;
        frame.frame_again_at(frame.input().now_ms + ring_step_ms);
    }
    if (const std::optional<bool> stay = widgets::ask(frame, question)) {
        if (*stay) {
            actions.push_back(StayHere{});
        } else {
            actions.push_back(Finish{});
        }
    }
}

void draw_cleaning(widgets::Frame& frame, float left, float held) {
    const widgets::Theme& theme = frame.theme();
    const widgets::Measures& m = frame.measures();
    const widgets::Language& words = frame.language();
    frame.begin_popup();
    frame.fill(frame.screen(), theme.ground);
    widgets::Box rest = frame.screen().inset(m.margin);
    // The corner where it ends early lies where Help is on every screen.
    const widgets::Mm side = 25;
    const widgets::Box corner{frame.screen().width - side, frame.screen().height - side, side, side};
    widgets::Choice end{{"end-cleaning"}, words(N_("Hold here to end")), {}, widgets::Area::bark};
    end.role = widgets::ItemRole::button;
    const widgets::Mm widest = std::min(rest.width, 80.0F);
    widgets::Mm width = side;
    while (width < widest && !widgets::fit_tile(frame, end, {width, side}, m.control_word).fits) {
        width += 1;
    }
    rest.take_bottom(side, m.gap);
    widgets::tile(frame, {corner.right() - width - m.margin, corner.y - m.bottom_margin, width, side}, end, m.control_word);
    if (held > 0) {
        frame.ring(corner.inset(3), 2, held, theme.area(widgets::Area::bark).deep);
    }
    const widgets::TextBlock title{words(N_("Wipe the glass now")), m.question, widgets::Align::centre, widgets::Wrap::words, 1.08F};
    const widgets::TextBlock second{words(N_("Touches do nothing for half a minute.")), m.reading, widgets::Align::centre};
    const widgets::Fit title_fit = frame.measure(title, rest.width);
    widgets::Fit second_fit = frame.measure(second, rest.width);
    if (title_fit.height + second_fit.height > rest.height) {
        second_fit = {};
    }
    const widgets::Mm spare = rest.height - title_fit.height - second_fit.height - 4;
    const widgets::Mm picture = spare < 16 ? 0 : std::min({spare, 60.0F, rest.width});
    widgets::Mm y = rest.y + (spare - picture) / 2;
    if (picture > 0) {
        const widgets::Box place{rest.x + (rest.width - picture) / 2, y, picture, picture};
        frame.ring(place, 2.6F, 1, theme.area(widgets::Area::bark).tint);
        frame.ring(place, 2.6F, left, theme.area(widgets::Area::bark).deep);
        frame.picture(place.inset(picture * 0.2F), "cleaning-lock");
        y += picture + 3;
    }
    frame.words({"cleaning"}, widgets::ItemRole::title, {rest.x, y, rest.width, title_fit.height + 0.3F}, title, theme.ink, theme.ground);
    if (second_fit.height > 0) {
        frame.words({"cleaning-second"}, widgets::ItemRole::text, {rest.x, y + title_fit.height + 1, rest.width, second_fit.height + 0.3F}, second, theme.ink,
                    theme.ground);
    }
}

void draw_corner(widgets::Frame& frame, float held) {
    const widgets::Theme& theme = frame.theme();
    const widgets::Mm side = 20;
    const widgets::Box place{frame.screen().width - side - 1, 1, side, side};
    frame.circle(place, theme.surface, 0.6F, theme.ink);
    frame.ring(place, 2.2F, std::max(0.02F, held), theme.ink);
    frame.picture(place.inset(side * 0.24F), "cleaning-lock");
}

void draw_dimmed(widgets::Frame& frame, const WelcomeView& view) {
    const widgets::Theme& colors = frame.theme();
    frame.fill(frame.screen(), colors.ground);
    widgets::Box middle = frame.content().inset(frame.measures().margin);
    const widgets::Box upper = middle.take_top(middle.height * 0.6F);
    widgets::TextBlock clock{};
    clock.text = view.clock;
    clock.style = {upper.height * 0.4F / frame.look().text_scale, widgets::Weight::bold, widgets::Face::figures};
    clock.align = widgets::Align::centre;
    frame.words({"clock"}, widgets::ItemRole::title, upper, clock, colors.soft_ink, colors.ground, widgets::Down::bottom);
    widgets::TextBlock day{};
    day.text = view.date;
    day.style = {frame.measures().question.cap, widgets::Weight::regular, widgets::Face::figures};
    day.align = widgets::Align::centre;
    widgets::Box lower = middle;
    lower.take_top(frame.measures().gap);
    const widgets::Box weekday_box = lower.take_top(lower.height * 0.4F);
    widgets::TextBlock weekday = day;
    weekday.text = view.weekday;
    frame.words({"weekday"}, widgets::ItemRole::text, weekday_box, weekday, colors.soft_ink, colors.ground, widgets::Down::middle);
    frame.words({"date"}, widgets::ItemRole::text, lower, day, colors.soft_ink, colors.ground);
}

} // namespace app
