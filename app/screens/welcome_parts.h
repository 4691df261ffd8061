// What stands on Welcome besides its doors: the day and the clock, what is on, and one small win. For welcome*.cpp only.
#pragma once
#include "app/screens/shapes.h"

namespace app::welcome {

// Day, clock and three doors must share the glass with nobody in front: they grow to half as large again, and stay whole.
float held_back(const widgets::Frame&);

struct Head {
    widgets::TextBlock day, date, clock, part;
    widgets::Fit day_fit, date_fit, clock_fit, part_fit;
};
Head head_of(const widgets::Frame&, const WelcomeView&, float part); // `part`: of the size that was asked for
// Day and date at the start, clock and part of the day at the end; stacked: one below the other.
widgets::Mm head_height(const Head&, bool stacked);
void draw_head(widgets::Frame&, widgets::Box, const WelcomeView&, const Head&, bool stacked);
widgets::Mm day_beside_date(const Head&), clock_beside_part(const Head&); // the width of both on one line
// On a panel that stands: the day beside Read, the clock and the part of the day in a row below. The date is below the day, or
// beside it where `day` is too low for that.
void draw_day_and_clock(widgets::Frame&, widgets::Box day, widgets::Box below, const Head&);

// Lower than this, what is on today is not shown.
constexpr widgets::Mm least_events = 12;
// What is on and the small win; a win that finds no room leaves its place to what is on.
void draw_middle(widgets::Frame&, widgets::Box on, widgets::Box win, const WelcomeView&);

} // namespace app::welcome
