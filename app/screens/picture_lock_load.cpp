// The picture lock: three pictures in order, known to their owner alone.
#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "data/people.h"
#include "data/sign_in.h"

namespace app {

View load_picture_lock(const Loading& loading) {
    const auto& words = loading.words;
    const data::PersonId resident = loading.place.person != data::PersonId::none ? loading.place.person : loading.place.resident;
    LockView view;
    view.resident = resident;
    view.header.area = widgets::Area::teal;
    view.header.title = words("Your three pictures");
    view.header.subtitle = words("Touch them in your order");
    if (auto person = data::person(loading.home, data::Viewer::house(), resident)) {
        if (!person->name_on_glass) {
            person->name.clear();
        }
        view.header.mark = mark_of(*person);
    }
    if (const int seconds = data::seconds_to_wait(loading.home, resident); seconds > 0) {
        view.waiting = words.count("Please wait {n} second. Then try again, or ask someone who works here.",
                                   "Please wait {n} seconds. Then try again, or ask someone who works here.", seconds);
        view.next_change_ms = loading.now.monotonic_ms + 1000;
    }
    return view;
}

} // namespace app
