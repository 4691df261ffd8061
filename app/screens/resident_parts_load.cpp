// Whose record is on the glass, and the tiles that many residents' screens have in common.
#include <algorithm>

#include "app/screens/decision_words.h"
#include "app/screens/resident_parts.h"
#include "data/people.h"

namespace app {

Subject subject_of(const Loading& loading, data::PersonId resident) {
    Subject subject;
    subject.id = resident;
    const data::Viewer& viewer = loading.session.viewer;
    subject.own = viewer.role() == data::Role::resident && viewer.person() == resident;
    if (resident == data::PersonId::none) {
        return subject;
    }
    if (const auto person = data::person(loading.home, viewer, resident)) {
        subject.name = person->name;
        subject.lives_here = person->role == data::Role::resident;
        subject.has_lock = person->has_picture_lock;
        subject.mark = mark_of(*person);
    }
    return subject;
}

const LastRecord* standing_record(const Session& session) {
    return session.last && !session.last->taken_back ? &*session.last : nullptr;
}

Subject subject_of(const Loading& loading) {
    if (loading.place.resident == data::PersonId::none && loading.session.last) {
        return subject_of(loading, loading.session.last->resident);
    }
    return subject_of(loading, loading.place.resident);
}

const data::Attachment* kept_with(const LastRecord& last, data::BlobUse use) {
    const auto found = std::find_if(last.with.begin(), last.with.end(), [&](const data::Attachment& one) { return one.use == use; });
    return found == last.with.end() ? nullptr : &*found;
}

std::string with_words(const widgets::Language& words, bool drawing, bool recording) {
    return drawing && recording ? words("With a drawing and a recording.") : drawing ? words("With a drawing.") : recording ? words("With a recording.") : std::string();
}

CardLineView drawing_line(const Loading& loading, const data::WinRow& win) { return drawing_line(loading, win.drawing, win.entry.author_name); }

CardLineView drawing_line(const Loading& loading, const data::BlobId& drawing, const std::string& by) {
    CardLineView line;
    line.style = widgets::CardLine::Style::figure;
    line.picture = data::picture_name(drawing);
    line.text = loading.words.with("A drawing by {1}.", {by});
    return line;
}

TileView listen_tile(const Loading& loading, const data::WinRow& win) { return listen_tile(loading, win.clip, win.entry, widgets::Area::marigold); }

TileView listen_tile(const Loading& loading, const data::BlobId& clip, const data::Entry& of, widgets::Area area) {
    const auto& words = loading.words;
    TileView tile;
    tile.id = "listen";
    tile.label = words("Listen");
    tile.picture = "play";
    tile.area = area;
    tile.spoken = words.with("Listen to what {1} said.", {of.author_name});
    tile.action = ListenTo{clip, words.with("A recording by {1}.", {of.author_name}), of.audience != data::Audience::house};
    return tile;
}

std::string said_words(const Loading& loading, const LastRecord& last, const Subject& subject) {
    const auto& words = loading.words;
    switch (last.kind) {
    case data::Kind::mood: return words.with("You said: {1}", {words(mood_word(last.mood).within)});
    case data::Kind::observation:
        return words.with("You noticed: {1}, {2}", {subject.name, words(mood_word(last.mood).within)});
    case data::Kind::win: return words.with("Small win: {1}", {words(win_word(last.win).within)});
    case data::Kind::about_me:
    case data::Kind::about_reply: return words.with("About me: {1}", {last.words});
    case data::Kind::ask: return words.with("Asked: {1}", {asked_words(loading, last)});
    case data::Kind::note: return last.note_for == data::NoteFor::moment ? words("A moment of the day") : words("Your note");
    case data::Kind::decision: return words.with("To decide: {1}", {question_words(loading, last.phrase, last.words)});
    default: return {};
    }
}

std::string weekday_and_part(const Loading& loading) {
    const auto& words = loading.words;
    const std::string day = words.weekday(data::milliseconds(loading.now.wall));
    switch (part_of_day(loading.now.wall)) {
    case PartOfDay::morning: return words.with("{1} morning", {day});
    case PartOfDay::afternoon: return words.with("{1} afternoon", {day});
    case PartOfDay::evening: return words.with("{1} evening", {day});
    case PartOfDay::night: break;
    }
    return words.with("{1} night", {day});
}

widgets::Area area_of(data::Kind kind) {
    using data::Kind;
    switch (kind) {
    case Kind::mood:
    case Kind::observation: return widgets::Area::plum;
    case Kind::win: return widgets::Area::marigold;
    case Kind::about_me:
    case Kind::about_suggestion:
    case Kind::about_reply:
    case Kind::acts_for:
    case Kind::decision:
    case Kind::decision_part:
    case Kind::card_sorted:
    case Kind::importance: return widgets::Area::teal;
    case Kind::ask:
    case Kind::ask_step: return widgets::Area::green;
    case Kind::note:
    case Kind::seen: return widgets::Area::brick;
    case Kind::activity:
    case Kind::occurrence:
    case Kind::attendance:
    case Kind::how_it_was:
    case Kind::answer:
    case Kind::arrangement_done:
    case Kind::house_paper:
    case Kind::event_word:
    case Kind::nothing_to_hand_over:
    case Kind::handover_read:
    case Kind::agreed:
    case Kind::agreed_step:
    case Kind::passed_on: return widgets::Area::blue;
    default: return widgets::Area::bark;
    }
}

TileView undo_tile(const Loading& loading) {
    TileView tile;
    tile.id = "undo";
    tile.label = loading.words("Undo");
    tile.picture = "undo";
    tile.action = Undo{};
    tile.spoken = loading.words("Undo. Take it back.");
    return tile;
}

TileView done_tile(const Loading& loading, std::string label, std::string spoken, widgets::Area area) {
    TileView tile;
    tile.id = "done";
    tile.label = std::move(label);
    tile.picture = "yes";
    tile.area = area;
    Place place;
    place.screen = ScreenName::thank_you;
    place.resident = subject_of(loading).id;
    tile.action = Visit{place};
    tile.spoken = std::move(spoken);
    return tile;
}

TileView comfort_tile(const Loading& loading) {
    TileView tile = way_to(loading, "comfort", loading.words("Comfort"), "comfort", widgets::Area::bark, ScreenName::comfort,
                           loading.words("Comfort. Change how this screen looks and feels."));
    return tile;
}

TileView talk_tile(const Loading& loading, data::PersonId resident) {
    TileView tile;
    tile.id = "talk";
    tile.label = loading.words("Talk in two languages");
    tile.picture = "two-languages";
    tile.area = widgets::Area::teal;
    Place place;
    place.screen = ScreenName::talk;
    place.resident = resident;
    tile.action = Visit{place};
    tile.spoken = loading.words("Talk in two languages. Cards that the other person can read.");
    return tile;
}

TileView mood_tile(const Loading& loading, data::Mood mood, const Subject& subject) {
    const WordAndPicture word = mood_word(mood);
    TileView tile;
    tile.id = "mood";
    tile.number = static_cast<std::int64_t>(mood);
    tile.label = loading.words(word.word);
    tile.picture = word.picture;
    tile.area = widgets::Area::plum;
    tile.action = SayFeeling{subject.id, mood};
    tile.spoken = loading.words(word.spoken);
    return tile;
}

TileView way_to(const Loading& loading, const char* id, std::string label, std::string picture, widgets::Area area,
                ScreenName screen, std::string spoken) {
    TileView tile;
    tile.id = id;
    tile.label = std::move(label);
    tile.picture = std::move(picture);
    tile.area = area;
    Place place;
    place.screen = screen;
    place.resident = loading.place.resident;
    tile.action = Visit{place};
    tile.spoken = std::move(spoken);
    return tile;
}

} // namespace app
