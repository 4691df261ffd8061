// Thank you: what was saved, who sees it, and Undo. After Undo it says, kindly, that it was taken back.
#include "app/calendar_words.h"
#include "app/say_words.h"
#include "app/screens/decision_words.h"
#include "app/screens/loaders.h"
#include "app/screens/note_moment_words.h"
#include "app/screens/resident_parts.h"
#include "app/screens/team_words.h"
#include "data/activities.h"

namespace app {
namespace {

using data::Kind;

std::string saved_words(const Loading& loading, const LastRecord& last, const Subject& subject) {
    const auto& words = loading.words;
    switch (last.kind) {
    case Kind::mood: return words("How you feel is saved");
    case Kind::observation: return words("What you noticed is saved");
    case Kind::win: return words("Your small win is saved");
    case Kind::about_me: return subject.own ? words("It is in About me") : words.with("It is in {1}'s About me", {subject.name});
    case Kind::about_suggestion: return words.with("{1} will be asked", {subject.name});
    case Kind::about_reply: return words("Who suggested it will be told");
    case Kind::answer: return words("Your answer is saved");
    case Kind::how_it_was: return words("What you said is saved");
    case Kind::activity:
    case Kind::occurrence: return !last.taken_in.empty() ? words("It was taken in") : last.called_off ? words("Everybody who said that they would come is told") : words("It is in the calendar");
    case Kind::note: return last.note_for == data::NoteFor::moment ? words("The moment is sent") : words("Your note is sent");
    case Kind::passed_on: return words("The next shift will read it");
    case Kind::ask: return last.asking == data::AskKind::thanks ? words("Your thanks are sent") : words("The answer comes here");
    case Kind::ask_step: return last.step == data::AskStep::reopened ? words("It is open again") : words("What you said is saved");
    case Kind::decision: return words("Your question is saved");
    case Kind::decision_part: return last.deciding.part == data::DecisionPart::choice ? words("Your choice is saved") : words("Your view is saved");
    case Kind::house_paper: return words("What you said is saved");
    case Kind::handover_read: return words.with("{1}'s card is confirmed", {subject.name});
    case Kind::nothing_to_hand_over: return words("It is saved for the next shift");
    case Kind::arrangement_done: return words("It is ticked off");
    default: return words("It is saved");
    }
}

std::string needs_words(const Loading& loading, const std::vector<data::Need>& needs) {
    std::string told;
    for (const data::Need need : needs) {
        const std::string& word = loading.words(need_word(need).within);
        told = told.empty() ? word : loading.words.with("{1}, {2}", {told, word});
    }
    return told;
}

void show_answer(const Loading& loading, const LastRecord& last, const Subject& subject, ThankYouView& view) {
    const auto& words = loading.words;
    view.picture = answer_word(last.answer).picture;
    const auto activity = data::activity(loading.home, loading.session.viewer, last.activity);
    const std::string title = activity ? activity->title : std::string();
    view.title = subject.own ? words.with("{1}: {2}", {title, words(answer_word(last.answer).word)})
                             : words.with("{1}: {2} {3}", {title, subject.name, words(answer_word(last.answer).within)});
    if (!last.needs.empty()) {
        view.words = words.with("Needed: {1}", {needs_words(loading, last.needs)});
    }
}

std::string quoted(const Loading& loading, const std::string& text) {
    return text.empty() ? text : app::quoted(loading.words, text);
}

void show_decision(const Loading& loading, const LastRecord& last, ThankYouView& view) {
    const auto row = data::find_decision(loading.home, loading.session.viewer, last.decision);
    if (!row) {
        view.picture = "deciding-together";
        return;
    }
    const bool question = last.kind == data::Kind::decision;
    const Chosen what = question ? Chosen{question_words(loading, *row), question_picture(*row)} : chosen(loading, *row, last.deciding.option);
    view.picture = what.picture;
    view.title = what.words;
    view.words = question ? std::string() : !last.words.empty() ? quoted(loading, last.words) : question_words(loading, *row);
}

void show_note(const Loading& loading, const LastRecord& last, ThankYouView& view) {
    const auto& words = loading.words;
    const ReadyMoment* moment = ready_moment(last.phrase);
    view.picture = moment != nullptr ? moment->picture : "area-notes";
    view.title = last.note_for == data::NoteFor::moment ? words("A moment of the day") : words("Your note");
    view.words = quoted(loading, first_words(last.words, letters_in_thanks));
    if (moment != nullptr) {
        view.words = view.words.empty() ? words(moment->words) : words.with("{1} {2}", {words(moment->words), view.words});
    }
    for (const data::BlobUse use : {data::BlobUse::photo, data::BlobUse::drawing}) {
        if (const data::Attachment* with = kept_with(last, use); with != nullptr && !view.drawn) {
            view.picture = data::picture_name(with->already);
            view.drawn = true;
        }
    }
    std::string with = with_words(words, kept_with(last, data::BlobUse::drawing) != nullptr, kept_with(last, data::BlobUse::clip) != nullptr);
    if (kept_with(last, data::BlobUse::photo) != nullptr) {
        with = with.empty() ? words("With a photograph.") : words.with("{1} {2}", {words("With a photograph."), with});
    }
    if (!with.empty()) {
        view.words = view.words.empty() ? with : words.with("{1} {2}", {view.words, with});
    }
}

void show_saved(const Loading& loading, const LastRecord& last, const Subject& subject, ThankYouView& view) {
    const auto& words = loading.words;
    view.words = quoted(loading, last.words);
    switch (last.kind) {
    case Kind::mood:
    case Kind::observation: {
        const WordAndPicture mood = mood_word(last.mood);
        view.picture = mood.picture;
        view.title = last.about == data::MoodTopic::nothing
            ? words(mood.word)
            : words.with("{1}, {2}", {words(mood.word), words(topic_word(last.about).within)});
        break;
    }
    case Kind::win:
        view.picture = win_word(last.win).picture;
        view.title = subject.own ? words(win_word(last.win).word) : win_sentence(words, last.win, subject.name);
        if (const data::Attachment* drawing = kept_with(last, data::BlobUse::drawing)) {
            view.picture = data::picture_name(drawing->already);
            view.drawn = true;
        }
        if (const std::string with = with_words(words, view.drawn, kept_with(last, data::BlobUse::clip) != nullptr); !with.empty()) {
            view.words = view.words.empty() ? with : words.with("{1} {2}", {view.words, with});
        }
        view.celebrate = true;
        break;
    case Kind::answer: show_answer(loading, last, subject, view); break;
    case Kind::how_it_was: {
        const auto activity = data::activity(loading.home, loading.session.viewer, last.activity);
        view.picture = how_word(last.how).picture;
        view.title = words.with("{1}: {2}", {activity ? activity->title : std::string(), words(how_word(last.how).word)});
        break;
    }
    case Kind::activity:
    case Kind::occurrence:
        view.words.clear();
        view.picture = last.called_off ? "not-this-time" : "calendar";
        view.title = last.called_off ? words.with("{1} is not on", {last.words}) : last.words;
        if (!last.taken_in.empty()) {
            view.words = words("Everyone sees it where they look what is on.");
        }
        break;
    case Kind::note: show_note(loading, last, view); break;
    case Kind::ask: {
        const ReadySentence* ready = ready_sentence(last.phrase);
        view.picture = ready != nullptr ? ready->picture : asking_word(last.asking).picture;
        view.title = words(asking_word(last.asking).word);
        view.words = quoted(loading, asked_words(loading, last));
        break;
    }
    case Kind::ask_step:
        view.picture = step_word(last.step).picture;
        view.title = words(step_word(last.step).word);
        if (const ReadySentence* ready = ready_sentence(last.phrase)) {
            view.words = words(ready->words);
        }
        break;
    case Kind::decision:
    case Kind::decision_part: show_decision(loading, last, view); break;
    case Kind::house_paper: {
        const bool yes = last.in_paper == data::InPaper::yes;
        view.picture = "do-newspaper";
        view.title = subject.own ? (yes ? words("You may be in our paper") : words("You are not in our paper"))
                                 : yes ? words.with("{1} may be in our paper", {subject.name}) : words.with("{1} is not in our paper", {subject.name});
        break;
    }
    case Kind::passed_on:
        view.picture = "handover";
        view.title = words.with("About {1}", {subject.name});
        break;
    case Kind::handover_read:
        view.picture = "handover";
        view.title = words.with("You have read {1}'s card", {subject.name});
        break;
    case Kind::nothing_to_hand_over:
        view.picture = "handover";
        view.title = words.with("{1}: nothing to hand over", {subject.name});
        break;
    case Kind::about_me:
        view.picture = "area-about";
        view.title = last.statement == data::StatementId::none ? words("It is taken off the page") : subject.own ? words("You said") : words.with("About {1}", {subject.name});
        break;
    case Kind::portrait:
        view.picture = last.picture.empty() ? "photograph" : last.picture;
        if (last.picture.empty()) {
            view.words = words("What was printed before may still show it. Please throw that paper away.");
        }
        view.title = last.picture.empty() ? words("The drawn picture is back") : loading.session.viewer.person() == subject.id ? words("Your photograph") : words.with("A photograph of {1}", {subject.name});
        break;
    case Kind::set_picture:
        view.picture = last.picture.empty() ? "undo" : last.picture;
        view.title = last.picture.empty() ? words("The drawn picture is back") : words("Your own picture");
        break;
    case Kind::secret:
        view.picture = "lock";
        view.title = subject.has_lock ? words("The three pictures are kept") : words("Your page opens by a touch on your picture");
        view.words = subject.has_lock ? words("You can now keep things for only you.") : std::string();
        break;
    case Kind::about_suggestion:
        view.picture = "suggestion";
        view.title = words("You suggest");
        break;
    case Kind::about_reply:
        view.picture = last.reply == data::Reply::declined ? "not-this-time" : "yes";
        view.title = last.reply == data::Reply::declined ? words("It does not stand here") : words("It stands in About me");
        break;
    default:
        view.picture = "thank-you";
        view.title = words("Saved");
        break;
    }
    // What only some may know is not called out through a lounge; nor are words of one's own, unless they are for everybody there.
    const bool known_to_all = last.kind == Kind::secret; // that there is a lock, never which
    view.title_private = !known_to_all && (last.audience == data::Audience::only_me || last.audience == data::Audience::named);
    view.words_private = !known_to_all && last.audience != data::Audience::house;
    if (!known_to_all) {
        view.audience = audience_sentence(loading, last, subject.name, subject.own);
        view.audience_picture = audience_word(last.audience).picture;
    }
}

TileView to_decision(const Loading& loading, const LastRecord& last, const char* id, std::string label, const char* picture, ScreenName screen) {
    TileView tile = way_to(loading, id, std::move(label), picture, area_of(last.kind), screen, {});
    Place place;
    place.screen = screen;
    place.resident = last.resident;
    place.decision = last.decision;
    place.deciding = last.deciding.part;
    place.option = last.deciding.option;
    tile.action = Visit{place};
    return tile;
}

std::vector<TileView> what_next(const Loading& loading, const LastRecord& last) {
    const auto& words = loading.words;
    if (last.kind == Kind::ask) {
        if (last.asked_earlier) {
            return {};
        }
        return {way_to(loading, "say-more", words("Say more"), "invite-conversation", area_of(last.kind), ScreenName::more_words, words("Say more about it.")),
                way_to(loading, "who-hears", words("Who hears it"), audience_word(last.audience).picture, area_of(last.kind), ScreenName::say_to,
                       words("Choose who should hear it.")),
                undo_tile(loading)};
    }
    std::vector<TileView> tiles;
    if (last.kind == Kind::decision && last.asked_earlier) {
        return tiles;
    }
    if (last.kind == Kind::decision_part) {
        const bool choice = last.deciding.part == data::DecisionPart::choice;
        tiles.push_back(to_decision(loading, last, "say-more", words("Say why"), "invite-conversation", ScreenName::write_decision));
        if (choice) {
            tiles.push_back(to_decision(loading, last, "what-helped", words("What helped"), "win-helped", ScreenName::decision_help));
        }
        tiles.push_back(to_decision(loading, last, "see-question", words("What others say"), "deciding-together", ScreenName::decision));
    }
    if (last.statement != data::StatementId::none) {
        tiles.push_back(way_to(loading, "who-may-know", words("Who may know?"), audience_word(last.audience).picture, widgets::Area::teal, ScreenName::who_may_know,
                               words("Choose who may know.")));
    }
    if (last.kind == Kind::note) {
        tiles.push_back(way_to(loading, "say-more", words("Add to it"), "invite-conversation", area_of(last.kind), ScreenName::add_to_it,
                               words("Add to it: words, a drawing, your voice or a photograph.")));
    }
    const bool can_be_widened = last.kind == Kind::mood || last.kind == Kind::observation || last.kind == Kind::win;
    if (can_be_widened) {
        const bool win = last.kind == Kind::win;
        tiles.push_back(way_to(loading, "say-more", words("Say more"), "invite-conversation", area_of(last.kind),
                               win ? ScreenName::add_to_it : ScreenName::more_words, words("Say more about it.")));
        tiles.push_back(way_to(loading, "who-may-know", win ? words("Who may see it") : words("Who may know?"),
                               audience_word(last.audience).picture, area_of(last.kind), ScreenName::who_may_know,
                               words("Choose who may know.")));
    }
    tiles.push_back(undo_tile(loading));
    return tiles;
}

} // namespace

View load_thank_you(const Loading& loading) {
    const auto& words = loading.words;
    const Session& session = loading.session;
    const Subject subject = subject_of(loading);
    ThankYouView view;
    view.header.title = session.name.empty() ? words("Thank you") : words.with("Thank you, {1}", {session.name});
    if (!session.last) {
        view.picture = "thank-you";
        view.title = words("Thank you");
        return view;
    }
    const LastRecord& last = *session.last;
    view.header.area = area_of(last.kind);
    if (last.taken_back) {
        view.header.subtitle = words("It is taken back");
        view.picture = "undo";
        view.title = words("That is undone");
        view.words = last.kind == Kind::answer && last.answer_before != data::Answer::none
            ? words("Your answer is as it was before.")
            : last.kind == Kind::activity || last.kind == Kind::occurrence ? words("The calendar is as it was before.")
            : last.kind == Kind::secret ? words("Your page opens as it did before.")
            : words("Nobody will see it.");
        return view;
    }
    view.header.subtitle = saved_words(loading, last, subject);
    show_saved(loading, last, subject, view);
    view.bar = what_next(loading, last);
    return view;
}

} // namespace app
