// What is new since the last visit: the moment of the day first, then notes, answers, replies, what is being decided, and small wins.
#include "app/say_words.h"
#include "app/screens/decision_words.h"
#include "app/screens/loaders.h"
#include "app/screens/note_parts.h"
#include "app/screens/resident_parts.h"
#include "app/screens/team_words.h"
#include "data/notes_news.h"
#include "data/people.h"

namespace app {

using widgets::Area;

namespace {

constexpr int letters = 44;

void show(const Loading& loading, const data::NoteRow& note, RowView& row) {
    row.id = "note";
    row.number = data::number(note.entry.id);
    row.area = Area::brick;
    row.title = note_title(loading, note);
    row.second = first_words(note_words(loading, note), letters);
    row.picture = note.to == data::NoteFor::moment ? "moment-of-the-day" : "area-notes";
    if (!note.photo.is_none())
        row.picture = data::picture_name(note.photo);
    row.action = SawNote{note.entry.id};
}

void show(const Loading& loading, const data::AskRow& ask, RowView& row) {
    row.id = "ask";
    row.number = data::number(ask.id);
    row.area = Area::green;
    row.title = loading.words("An answer for you");
    row.second = first_words(asked_words(loading, ask), letters);
    row.picture = "area-say";
    row.action = SawAsk{ask.id};
}

void show(const Loading& loading, const data::SuggestionRow& reply, RowView& row) {
    row.id = "suggestion";
    row.number = data::number(reply.entry.id);
    row.area = Area::teal;
    row.title = loading.words("A reply to what you suggested");
    row.picture = "suggestion";
    row.action = SawReply{reply.entry.id, reply.entry.resident};
}

void show(const Loading& loading, const data::DecisionRow& decision, RowView& row) {
    row.id = "decision";
    row.number = data::number(decision.id);
    row.area = Area::teal;
    row.title = loading.words("Deciding together");
    row.second = first_words(question_words(loading, decision), letters);
    row.picture = question_picture(decision);
    row.action = Visit{{.screen = ScreenName::decision, .resident = decision.entry.resident, .decision = decision.id}};
}

void show(const Loading& loading, const data::WinRow& win, RowView& row) {
    row.id = "win";
    row.number = data::number(win.entry.id);
    row.area = Area::marigold;
    row.title = win_sentence(loading.words, win.win, win.resident_name);
    row.picture = win.drawing.is_none() ? win_word(win.win).picture : data::picture_name(win.drawing);
    row.action = Visit{{.screen = ScreenName::win, .resident = win.entry.resident, .entry = win.entry.id, .wall = WinWall::own}};
}

} // namespace

View load_news(const Loading& loading) {
    const auto& words = loading.words;
    const data::PersonId resident = loading.place.resident;
    const Subject subject = subject_of(loading, resident);
    ListView view;
    view.header.area = Area::brick;
    view.header.title = words("New since your last visit");
    view.header.subtitle = words.with("About {1}", {subject.name});
    view.header.mark = subject.mark;
    for (const data::News& one : data::news_for(loading.home, loading.session.viewer, resident, loading.place.entry)) {
        RowView row;
        if (one.note)
            show(loading, *one.note, row);
        else if (one.ask)
            show(loading, *one.ask, row);
        else if (one.reply)
            show(loading, *one.reply, row);
        else if (one.decision)
            show(loading, *one.decision, row);
        else
            show(loading, *one.win, row);
        const std::string when = when_words(loading, one.entry);
        // Without its words: those are heard where it is read, and not in a list.
        row.spoken = words.with("{1}. {2}.", {row.title, when});
        if (row.second.empty())
            row.second = when;
        view.rows.push_back(std::move(row));
    }
    view.empty = words("You have seen everything that was new.");
    return view;
}

} // namespace app
