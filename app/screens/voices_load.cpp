// Recorded voices: a resident chooses whose they hear; family and staff say whether theirs may be heard, and record words.
#include <array>
#include <algorithm>

#include "app/screens/loaders.h"
#include "app/screens/recording_parts.h"
#include "app/screens/tile_parts.h"
#include "app/words.h"
#include "data/clips.h"
#include "data/people.h"

namespace app {
namespace {

using widgets::Area;
using widgets::N_;
using Phase = Recorder::Phase;

constexpr int own_clips = -1; // the group of what was recorded already

struct WordGroup {
    const char* name;    // msgid
    const char* picture;
    std::span<const char* const> words; // msgids, as they stand on residents' screens
};

constexpr std::array feelings{N_("How do you feel today?"), N_("Happy"), N_("Content"), N_("Interested"), N_("Sad"), N_("Worried"), N_("Angry"), N_("Proud"),
                              N_("Grateful"), N_("Lonely"), N_("Tired"), N_("Bored"), N_("In pain"), N_("Not sure"), N_("Rather not say")};
constexpr std::array what_i_do{N_("How I feel"), N_("What's on"), N_("About me"), N_("Small wins"), N_("Notes"), N_("Have my say"), N_("Comfort")};
constexpr std::array answers{N_("I'd like to come"), N_("Maybe"), N_("Not this time"), N_("A lift there"), N_("Someone to go with"), N_("Help to get ready")};
constexpr std::array on_every_screen{N_("Back"), N_("Finish"), N_("Help"), N_("More"), N_("Undo"), N_("Thank you"), N_("Are you still there?")};

constexpr std::array<WordGroup, 4> groups{{{N_("Feelings"), "area-feel", feelings},
                                           {N_("What I do here"), "home", what_i_do},
                                           {N_("Answers"), "yes", answers},
                                           {N_("On every screen"), "help", on_every_screen}}};

Place place_of(ScreenName screen, const Loading& loading) {
    Place place;
    place.screen = screen;
    place.resident = loading.place.resident;
    return place;
}

// Who will hear it: "Rose", or everybody.
std::string listener(const Loading& loading) {
    const auto who = data::person(loading.home, loading.session.viewer, loading.place.resident);
    return who ? who->name : loading.words("everyone");
}

std::vector<data::ClipRow> own(const Loading& loading) {
    return data::clips_by(loading.home, loading.session.viewer, loading.place.resident);
}

const data::ClipRow* clip_of(const std::vector<data::ClipRow>& clips, const std::string& words, const std::string& language) {
    const auto found = std::find_if(clips.begin(), clips.end(), [&](const data::ClipRow& clip) { return clip.words == words && clip.language == language; });
    return found == clips.end() ? nullptr : &*found;
}

TileView group_tile(const Loading& loading, int group, std::string label, const char* picture) {
    Place place = place_of(ScreenName::my_words, loading);
    place.group = group;
    TileView made = tile_of("words-group", std::move(label), picture, Area::teal, Visit{place});
    made.number = group + 2;
    return made;
}

View ask_consent(const Loading& loading) {
    const auto& words = loading.words;
    CardsView view;
    view.header.area = Area::teal;
    view.header.title = words("My voice");
    CardView card;
    card.wide = true;
    card.style = widgets::Card::Style::tint;
    card.big_picture = "comfort-voice";
    card.lines.push_back({.text = words.with("May {1} hear your voice here?", {listener(loading)}), .style = widgets::CardLine::Style::heading});
    card.lines.push_back({.text = words("You speak words, and they are heard in place of the usual voice."), .style = widgets::CardLine::Style::body});
    card.lines.push_back({.text = words("The recordings stay in this building. You can stop it at any time."), .style = widgets::CardLine::Style::body});
    view.cards.push_back(std::move(card));
    view.bar.push_back(tile_of("give-voice", words("Yes, they may"), "yes", Area::green, GiveVoice{loading.place.resident, true}));
    view.bar.back().primary = true;
    view.bar.push_back(tile_of("keep-voice", words("No"), "back", Area::bark, GoBack{}));
    return view;
}

} // namespace

View load_voices(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words("Whose voice do you want to hear?");
    view.header.subtitle = words("Words that they recorded for you");
    for (const data::VoiceRow& voice : data::voices_for(loading.home, loading.session.viewer)) {
        TileView made = tile_of("voice", voice.name, "comfort-voice", Area::teal, HearVoice{voice.speaker, !voice.heard});
        made.number = data::number(voice.speaker);
        made.selected = voice.heard;
        if (const auto who = data::person(loading.home, loading.session.viewer, voice.speaker)) {
            made.mark = mark_of(*who);
        }
        made.spoken = voice.heard ? words.with("You hear {1}'s voice. Touch not to hear it.", {voice.name})
                                  : words.with("You do not hear {1}'s voice. Touch to hear it.", {voice.name});
        view.choices.push_back(std::move(made));
    }
    view.empty = words("Nobody has recorded words for you yet.");
    return view;
}

View load_my_voice(const Loading& loading) {
    if (!data::gives_voice(loading.home, loading.session.viewer, loading.place.resident)) {
        return ask_consent(loading);
    }
    const auto& words = loading.words;
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words("My voice");
    view.header.subtitle = words.with("Words for {1}, in {2}", {listener(loading), widgets::Language::own_name(words.code())});
    for (std::size_t at = 0; at < groups.size(); ++at) {
        view.choices.push_back(group_tile(loading, static_cast<int>(at), words(groups[at].name), groups[at].picture));
    }
    view.choices.push_back(tile_of("other-words", words("Other words"), "keyboard", Area::teal, Visit{place_of(ScreenName::other_words, loading)}));
    if (const auto clips = own(loading); !clips.empty()) {
        view.choices.push_back(group_tile(loading, own_clips, words("What I recorded"), "voice-clip"));
        view.choices.back().badge = std::to_string(clips.size());
    }
    TileView stop = tile_of("take-voice", words("Stop using my voice"), "not-this-time", Area::bark, GiveVoice{loading.place.resident, false});
    stop.confirm = Confirm{words.with("Shall {1} no longer hear your voice?", {listener(loading)}), words("You can say yes again later."), "comfort-voice",
                           words("Yes, stop"), words("No")};
    view.extras.push_back(std::move(stop));
    return view;
}

View load_my_words(const Loading& loading) {
    const auto& words = loading.words;
    const auto clips = own(loading);
    ListView view;
    view.header.area = Area::teal;
    const bool theirs = loading.place.group == own_clips;
    const auto at = static_cast<std::size_t>(std::clamp(loading.place.group, 0, static_cast<int>(groups.size()) - 1));
    view.header.title = theirs ? words("What I recorded") : words(groups[at].name);
    view.header.subtitle = words.with("Words for {1}, in {2}", {listener(loading), widgets::Language::own_name(words.code())});
    const auto add = [&](const std::string& text, std::int64_t number) {
        RowView row;
        row.id = "words";
        row.number = number;
        row.title = text;
        row.area = Area::teal;
        const bool recorded = clip_of(clips, text, words.code()) != nullptr;
        row.state = recorded ? words("Recorded") : "";
        row.state_picture = recorded ? "yes" : "";
        row.quiet = recorded;
        row.spoken = recorded ? words.with("{1}. {2}.", {text, row.state}) : text;
        Place place = place_of(ScreenName::record_words, loading);
        place.words = text;
        row.action = Visit{place};
        view.rows.push_back(std::move(row));
    };
    if (theirs) {
        for (const data::ClipRow& clip : clips) {
            if (clip.language == words.code()) {
                add(clip.words, data::number(clip.id));
            }
        }
    } else {
        std::int64_t number = 0;
        for (const char* const text : groups[at].words) {
            add(words(text), ++number);
        }
    }
    view.empty = words("Nothing yet in this language.");
    return view;
}

View load_other_words(const Loading& loading) {
    const auto& words = loading.words;
    WriteView view;
    view.header.area = Area::teal;
    view.header.title = words("Which words?");
    view.header.subtitle = words("As they stand on the screen");
    view.means = WriteView::Means::words_to_record;
    view.resident = loading.place.resident;
    view.keyboard = words.code();
    view.hint = words("Write here");
    view.send = words("Go on");
    view.send_picture = "next-page";
    return view;
}

View load_record_words(const Loading& loading) {
    const auto& words = loading.words;
    const Recorder& recorder = loading.session.recorder;
    const auto clips = own(loading);
    const data::ClipRow* kept = clip_of(clips, loading.place.words, words.code());
    RecordView view;
    view.header.area = Area::teal;
    view.header.title = words("Say these words");
    view.header.subtitle = words.with("Words for {1}, in {2}", {listener(loading), widgets::Language::own_name(words.code())});
    view.words = loading.place.words;
    show_recorder(loading, view, KeepClip{loading.place.resident, loading.place.words, words.code()});
    if (kept != nullptr && recorder.phase == Phase::resting) {
        view.state = words("You recorded these words before.");
        view.bar.push_back(tile_of("play-kept", words("Listen"), "play", Area::teal, PlayClip{*kept}));
        view.bar.push_back(tile_of("take-back", words("Take it away"), "undo", Area::bark, TakeBackClip{kept->id}));
    }
    return view;
}

} // namespace app
