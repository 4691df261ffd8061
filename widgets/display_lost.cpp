// X ends a program that has lost its display, and its own words for that say nothing of what to do.
#include "widgets/display_lost.h"

#include <SDL.h>
#include <unistd.h>

#include <string_view>

namespace widgets {
namespace {

using Handler = int (*)(void* display);
using SetHandler = Handler (*)(Handler);

int say_it(void*) {
    constexpr std::string_view sentence = "alongside: The display went away; nothing that was saved is lost: see that it is on, then start Alongside again.\n";
    return ::write(STDERR_FILENO, sentence.data(), sentence.size()) > 0 ? 0 : 1;
}

} // namespace

void say_when_display_goes() {
    const char* const driver = SDL_GetCurrentVideoDriver();
    void* const x = driver != nullptr && std::string_view(driver) == "x11" ? SDL_LoadObject("libX11.so.6") : nullptr; // SDL has loaded it already
    if (x == nullptr) {
        return;
    }
    if (const auto set = reinterpret_cast<SetHandler>(SDL_LoadFunction(x, "XSetIOErrorHandler"))) {
        set(say_it);
    }
}

} // namespace widgets
