// What the pages of notes have in common.
#include "app/screens/note_parts.h"

#include "app/screens/note_moment_words.h"
#include "app/screens/resident_parts.h"
#include "app/screens/team_words.h"
#include "app/screens/tile_parts.h"
#include "data/notes.h"
#include "data/notes_news.h"

namespace app {

Action make_note(Place place) {
    place.note.making = place.note.way != NoteWay::words;
    switch (place.note.way) {
    case NoteWay::words: place.screen = ScreenName::write_note; break;
    case NoteWay::drawn: place.screen = ScreenName::draw_it; break;
    case NoteWay::spoken: place.screen = ScreenName::say_it; break;
    case NoteWay::photograph:
        place.screen = ScreenName::photographs;
        place.photo_for = PhotoFor::note;
        return LookForPhotographs{place};
    }
    return Visit{place};
}

std::string note_with(const Loading& loading, const data::NoteRow& note) {
    const auto& words = loading.words;
    const std::string with = with_words(words, !note.drawing.is_none(), !note.clip.is_none());
    const std::string photograph = note.photo.is_none() ? std::string() : words("With a photograph.");
    return with.empty() || photograph.empty() ? with + photograph : words.with("{1} {2}", {photograph, with});
}

std::string note_words(const Loading& loading, const data::NoteRow& note) {
    const ReadyMoment* ready = ready_moment(note.ready);
    const std::string said = ready == nullptr ? note.text : note.text.empty() ? loading.words(ready->words) : loading.words.with("{1} {2}", {loading.words(ready->words), note.text});
    return said.empty() ? note_with(loading, note) : said;
}

bool is_my_note(const Loading& loading, const data::NoteRow& note) { return note.entry.author == loading.session.viewer.person(); }

std::string note_title(const Loading& loading, const data::NoteRow& note) {
    const auto& words = loading.words;
    if (note.to == data::NoteFor::moment) {
        return note.entry.resident == loading.session.viewer.person() ? words("A moment of your day") : words.with("A moment of {1}'s day", {note.resident_name});
    }
    return is_my_note(loading, note) ? words("From you") : words.with("From {1}", {note.entry.author_name});
}

std::optional<TileView> news_tile(const Loading& loading) {
    const auto& words = loading.words;
    const data::Viewer& viewer = loading.session.viewer;
    const auto news = data::news_for(loading.home, viewer, viewer.visiting(), data::news_from(loading.home, viewer, viewer.visiting()));
    if (news.empty()) {
        return std::nullopt;
    }
    TileView tile = tile_of("news", words("New for you"), "new-since", widgets::Area::brick, SawNews{});
    const auto count = static_cast<std::int64_t>(news.size());
    tile.badge = words.count("{n} new", "{n} new", count);
    tile.spoken = words.count("{n} thing is new since your last visit.", "{n} things are new since your last visit.", count);
    tile.primary = true;
    if (const auto& first = news.front().note) {
        tile.second = note_title(loading, *first);
        if (!first->photo.is_none()) {
            tile.picture = data::picture_name(first->photo);
        }
    }
    return tile;
}

} // namespace app
