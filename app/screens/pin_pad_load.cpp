// The PIN pad: who is coming in, and how long they must wait after too many wrong tries.
#include "app/screens/loaders.h"
#include "app/screens/team_words.h"
#include "app/words.h"

namespace app {

View load_pin_pad(const Loading& loading) {
    const auto& words = loading.words;
    const bool visitor = loading.place.resident != data::PersonId::none;
    const data::Person person = at_the_door(loading, loading.place.person, loading.place.resident);
    const Wait wait = wait_of(loading, loading.place.person);

    PinView view;
    view.header.area = visitor ? widgets::Area::brick : widgets::Area::blue;
    view.header.title = words.with("Hello {1}", {person.name});
    view.header.subtitle = words("Type your PIN");
    view.header.mark = mark_of(person);
    view.person = loading.place.person;
    view.resident = loading.place.resident;
    view.hint = visitor ? words("Type your own PIN") : words("Hold your badge to the reader");
    view.waiting = wait.words;
    view.next_change_ms = wait.next_change_ms;
    return view;
}

} // namespace app
