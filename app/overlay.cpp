// The three things that any screen may have over it.
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
