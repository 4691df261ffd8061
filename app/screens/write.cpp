// Draws the page for words: the field, phrases to choose from and the keyboard; sends what was written as what it means.
#include "app/screens/shapes.h"

namespace app {
namespace {

// A ready sentence that was left as it is keeps its number, so that everybody reads it in their own language.
std::int64_t phrase_of(const WriteView& view, const std::string& text) {
    for (const TileView& tile : view.phrases) {
        if (tile.label == text) {
            return tile.number;
        }
    }
    return 0;
}

Action with_words(const WriteView& view, const std::string& text) {
    Action action = view.send_with_words;
    if (auto* const tell = std::get_if<TellAboutMe>(&action.what)) {
        tell->content.words = text;
        tell->content.phrase = static_cast<int>(phrase_of(view, text));
    } else if (auto* const answer = std::get_if<AnswerSuggestion>(&action.what)) {
        answer->words = text;
    } else if (auto* const acts = std::get_if<SetActsFor>(&action.what)) {
        acts->said = text;
    } else if (auto* const agree = std::get_if<AgreeNext>(&action.what)) {
        agree->words = text;
    } else if (auto* const card = std::get_if<AddHomeCard>(&action.what)) {
        card->word = text;
    } else if (auto* const start = std::get_if<StartDecision>(&action.what)) {
        start->words = text;
    } else if (auto* const run = std::get_if<RunHome>(&action.what)) {
        run->words = text;
    } else if (auto* const told = std::get_if<TellDecision>(&action.what)) {
        told->part.words = text == view.start ? std::string() : text; // a ready one that was left as it is keeps its number alone
        told->part.phrase = text == view.start ? told->part.phrase : 0;
    } else if (auto* const circle = std::get_if<ChangeCircle>(&action.what)) {
        (circle->writes_brings ? circle->mark.brings_words : circle->mark.name) = text;
    } else if (auto* const said = std::get_if<SayOfEvent>(&action.what)) {
        said->phrase = static_cast<int>(phrase_of(view, text));
        said->words = said->phrase == 0 ? text : std::string();
    } else if (auto* const share = std::get_if<ShareOut>(&action.what)) {
        share->line.words = text;
    } else if (auto* const goal = std::get_if<KeepGoal>(&action.what)) {
        goal->words = text;
    } else if (auto* const step = std::get_if<TellGoal>(&action.what)) {
        step->part.words = text;
    } else if (auto* const shared = std::get_if<Visit>(&action.what)) {
        shared->place.partner.line.title = text;
    } else if (auto* const invitation = std::get_if<InviteToTalk>(&action.what)) {
        invitation->phrase = static_cast<int>(phrase_of(view, text));
        invitation->words = invitation->phrase == 0 ? text : std::string();
    }
    return action;
}

Action sent(const WriteView& view, const std::string& text) {
    switch (view.means) {
    case WriteView::Means::note: {
        SendNote note{view.resident, view.to, text, view.answers};
        if (const auto* const whole = std::get_if<SendNote>(&view.send_with_words.what)) {
            note = *whole;
            note.text = text;
        }
        return note;
    }
    case WriteView::Means::pass_on: return PassOn{view.resident, text};
    case WriteView::Means::more_words: return AddWords{text};
    case WriteView::Means::plan: return ChangePlan{view.plan, 0, text};
    case WriteView::Means::about_me: return with_words(view, text);
    case WriteView::Means::words_to_record: {
        Place place;
        place.screen = ScreenName::record_words;
        place.resident = view.resident;
        place.words = text;
        return Visit{place};
    }
    case WriteView::Means::ask: {
        AskSomething ask = view.ask;
        ask.words = text;
        return ask;
    }
    case WriteView::Means::step: {
        TakeStep step = view.step;
        step.words = text;
        return step;
    }
    case WriteView::Means::contact: {
        data::Contact contact = view.contact;
        (view.field == ContactField::phone ? contact.phone : view.field == ContactField::how ? contact.how : contact.name) = text;
        return KeepContact{contact};
    }
    case WriteView::Means::say_back: break;
    }
    ConfirmHandover confirm = view.confirm;
    confirm.words = text;
    return confirm;
}

} // namespace

void draw(widgets::Frame& frame, const WriteView& view, Ui& ui, Actions& actions) {
    widgets::Box body;
    obey_bar(open_screen(frame, view.header, body), actions);
    if (!view.start.empty() && !ui.started) {
        ui.keyboard.writing.text = view.start;
        ui.started = true;
    }
    const Choices phrases = choices_of(view.phrases);
    widgets::KeyboardScreen screen;
    screen.hint = view.hint;
    screen.audience = view.audience;
    screen.audience_picture = view.audience_picture;
    screen.send = view.send;
    screen.send_picture = view.send_picture;
    screen.phrases = phrases.all();
    screen.phrases_first = view.phrases_first;
    screen.sentences = true;
    screen.area = view.header.area;
    screen.can_send = ui.keyboard.writing.text.find_first_not_of(" \n\t") != std::string::npos;
    if (!ui.layout || ui.layout->language != view.keyboard) {
        ui.layout = widgets::load_layout_for(view.keyboard);
    }
    const widgets::KeyboardEvents events = widgets::keyboard_screen(frame, body, *ui.layout, screen, ui.keyboard);
    obey_bar(events.bar, actions);
    // Sent text stays in the field until it was saved: update leaves the screen only then.
    if (events.send && screen.can_send) {
        actions.push_back(sent(view, ui.keyboard.writing.text));
    }
}

} // namespace app
