// How often somebody's secret went wrong on this kiosk, and how long the next try must wait. For sign_in.cpp alone.
#pragma once
#include "data/home.h"

namespace data {

constexpr int free_tries = 5;
constexpr int first_wait_secs = 30;
constexpr int longest_wait_secs = 15 * 60;

// Wrong tries in a row; PersonId::none counts badges that belong to nobody.
int wrong_tries(Home&, PersonId);
int wait_after(int wrong_in_a_row); // seconds
int seconds_still_to_wait(Home&, PersonId);
void count_wrong_try(Home&, PersonId); // on the disk when it returns

} // namespace data
