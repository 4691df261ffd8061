// The words of a note, typed or chosen. Also what is passed on to the next shift and what is said back at handover in own words.
#include "app/screens/loaders.h"
#include "app/screens/note_phrases.h"
#include "app/screens/phrases_parts.h"
#include "app/screens/team_words.h"
#include "app/words.h"
#include "data/handover.h"
#include "data/notes.h"
#include "data/people.h"

namespace app {

using data::NoteFor;
using widgets::Area;

namespace {

bool own_record(const Loading& loading) { return loading.session.viewer.person() == loading.place.resident; }

Writer writer_of(const data::Viewer& viewer) {
    if (viewer.is_staff())
        return Writer::staff;
    return viewer.role() == data::Role::resident ? Writer::resident : Writer::visitor;
}

std::string title_for(const Loading& loading, NoteFor to, const std::string& name) {
    const auto& words = loading.words;
    const bool own = own_record(loading);
    switch (to) {
    case NoteFor::resident: return words.with("A note for {1}", {name});
    case NoteFor::person: return words.with("A note for {1}", {name_of(loading, loading.place.note.person)});
    case NoteFor::moment: return words.with("A moment of {1}'s day", {name});
    case NoteFor::care_team: return own ? words("For my care team") : words("For the care team");
    case NoteFor::circle: break;
    }
    return own ? words("For my circle") : words.with("For {1}'s circle", {name});
}

// "From Tom, son", "From Grace, Carer"
std::string from_line(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    std::string what;
    if (viewer.is_staff()) {
        if (const auto me = data::person(loading.home, viewer, viewer.person()))
            what = me->job;
    } else if (viewer.visiting() != data::PersonId::none) {
        what = data::relation(loading.home, viewer, viewer.visiting(), viewer.person());
    }
    return what.empty() ? words.with("From {1}", {loading.session.name}) : words.with("From {1}, {2}", {loading.session.name, what});
}

void fill_phrases(WriteView& view, const std::vector<std::string>& phrases) {
    std::int64_t number = 0;
    for (const std::string& phrase : phrases) {
        TileView tile;
        tile.id = "phrase";
        tile.number = ++number;
        tile.label = phrase;
        tile.area = view.header.area;
        view.phrases.push_back(std::move(tile));
    }
}

std::vector<std::string> in_words(const widgets::Language& words, std::span<const char* const> phrases) {
    std::vector<std::string> said;
    for (const char* const msgid : phrases)
        said.emplace_back(words(msgid));
    return said;
}

// Staff's, with the home's own among them.
std::vector<std::string> phrases_of_staff(const Loading& loading, NoteFor to) {
    using data::PhraseUse;
    const PhraseUse use = to == NoteFor::resident ? PhraseUse::note_to_resident : to == NoteFor::care_team ? PhraseUse::note_to_team : PhraseUse::note_to_circle;
    return ready_and_ours(loading, use, note_phrases(Writer::staff, to));
}

bool works_here(const Loading& loading, data::PersonId id) {
    const auto person = data::person(loading.home, loading.session.viewer, id);
    return person && (person->role == data::Role::staff || person->role == data::Role::manager);
}

} // namespace

View load_write_note(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const Place& place = loading.place;
    const auto resident = data::person(loading.home, viewer, place.resident);
    const std::string name = resident ? resident->name : std::string();

    WriteView view;
    view.resident = place.resident;
    view.keyboard = words.code();
    if (resident)
        view.header.mark = mark_of(*resident);
    if (place.passing_on || place.saying_back || place.agreeing) {
        view.header.area = Area::blue;
        view.audience = words.with("{1} and the care team can read it", {name});
        view.audience_picture = "for-team";
    }
    if (place.passing_on) {
        view.means = WriteView::Means::pass_on;
        view.header.title = words.with("Pass on about {1}", {name});
        view.header.subtitle = from_line(loading);
        view.hint = words("Write here");
        view.send = words("Pass on");
        view.send_picture = "handover";
        fill_phrases(view, ready_and_ours(loading, data::PhraseUse::pass_on, pass_on_phrases()));
        return view;
    }
    if (place.agreeing) {
        view.means = WriteView::Means::about_me;
        view.send_with_words = AgreeNext{place.resident, 0, {}};
        view.header.title = words.with("What is next for {1}?", {name});
        view.header.subtitle = words("In your own words");
        view.hint = words("Write here");
        view.send = words("Agreed");
        view.send_picture = "yes";
        return view;
    }
    if (place.saying_back) {
        const auto card = data::handover_card(loading.home, viewer, place.resident, data::WallTime{loading.day_start_ms},
                                              data::WallTime{loading.day_end_ms});
        view.means = WriteView::Means::say_back;
        view.header.title = words.with("Say it back: {1}", {name});
        view.header.subtitle = words("In your own words");
        view.hint = words("Write here");
        view.send = words("I've read it");
        view.send_picture = "yes";
        view.confirm = {place.resident, card.from, place.entry, {}, {}};
        fill_phrases(view, ready_and_ours(loading, data::PhraseUse::say_back, say_back_phrases()));
        return view;
    }

    const bool own = own_record(loading);
    view.means = WriteView::Means::note;
    view.to = place.note_for;
    view.answers = place.entry;
    view.header.area = Area::brick;
    view.header.title = title_for(loading, place.note_for, name);
    view.header.subtitle = from_line(loading);
    view.send = words("Send");
    view.send_picture = "area-notes";
    view.phrases_first = viewer.role() == data::Role::resident;
    // What asks for help at once must not be left in a letter box.
    view.hint = own && place.note_for == NoteFor::care_team ? words("For help now, use your bell")
                                                            : words("Write here");
    view.audience_picture = audience_word(audience_of(place.note_for)).picture;
    std::vector<data::PersonId> others{viewer.person(), place.note.person};
    if (place.entry != data::EntryId::none) {
        if (const auto asked = data::note(loading.home, viewer, place.entry)) {
            others.push_back(asked->entry.author);
            for (const data::PersonId person : data::named_in_note(loading.home, viewer, place.entry))
                others.push_back(person);
            view.header.title = asked->entry.author == viewer.person() ? words("More to your note") : words.with("An answer for {1}", {asked->entry.author_name});
        }
        fill_phrases(view, ready_and_ours(loading, data::PhraseUse::answer, answer_phrases()));
    } else if (place.note.asks) {
        view.header.subtitle = words("I am asking for something");
        fill_phrases(view, in_words(words, asking_phrases(writer_of(viewer), place.note_for)));
    } else {
        const bool to_relative = place.note_for == NoteFor::person && !works_here(loading, place.note.person);
        const NoteFor to = place.note_for == NoteFor::person ? to_relative ? NoteFor::circle : NoteFor::care_team : place.note_for;
        fill_phrases(view, viewer.is_staff() ? phrases_of_staff(loading, to) : in_words(words, note_phrases(writer_of(viewer), to)));
    }
    view.audience = note_readers(loading, place.note_for, place.resident, others);
    view.send_with_words = SendNote{place.resident, place.note_for, {}, place.entry, place.note.person, place.note.asks, 0};
    return view;
}

} // namespace app
