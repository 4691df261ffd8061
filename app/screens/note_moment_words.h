// The ready moments of a day that staff can send to those round a resident with one touch.
#pragma once
#include <span>

namespace app {

struct ReadyMoment {
    int number;
    const char* words; // msgid: a whole sentence
    const char* picture;
};
std::span<const ReadyMoment> ready_moments();
// None where this program does not know the number: it may be newer elsewhere.
const ReadyMoment* ready_moment(int number);

} // namespace app
