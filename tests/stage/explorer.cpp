// The ways of the curious one.
#include "tests/stage/explorer.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <limits>

#include "data/activities.h"
#include "data/attendance.h"
#include "data/comfort.h"
#include "tests/stage/photographs.h"

namespace stage {
namespace {

// What is on the screen, without what changes by itself.
std::string state_of(const Stage& stage) {
    std::string state = app::to_string(stage.screen());
    for (const widgets::Item& item : stage.items()) {
        if (widgets::can_be_touched(item.role)) {
            state += ' ' + widgets::to_string(item.id) + (item.enabled ? "" : "-") + (item.selected ? "+" : "");
        }
    }
    return state;
}

// Leaving is what the tour does by itself; inside, it would only cost touches.
bool leads_out(const widgets::Item& item) { return item.id.name == "finish" || item.id.name == "read-aloud"; }

} // namespace

void Explorer::look_if_new() {
    m_met.insert(m_stage.screen());
    if (m_states.insert(state_of(m_stage)).second && look) {
        look();
    }
}

void Explorer::touch_the_least_touched() {
    const widgets::Item* least = nullptr;
    int touches = std::numeric_limits<int>::max();
    const std::string screen = app::to_string(m_stage.screen());
    for (const widgets::Item& item : m_stage.items()) {
        if (!item.enabled || !widgets::can_be_touched(item.role) || leads_out(item)) {
            continue;
        }
        // Keys are many and alike; Back is for when there is nothing else to see.
        const int dull = item.role == widgets::ItemRole::key ? 2 : item.id.name == "back" ? 1 : 0;
        const int count = m_touched[screen + widgets::to_string(item.id)] + dull;
        if (count < touches) {
            touches = count;
            least = &item;
        }
    }
    if (least == nullptr) {
        m_stage.wait(31); // a wait after wrong tries: nothing but time helps
        return;
    }
    ++m_touched[screen + widgets::to_string(least->id)];
    m_stage.tap_on(*least);
}

void Explorer::wander(int touches) {
    for (int touch = 0; touch < touches; ++touch) {
        look_if_new();
        if (m_stage.screen() == app::ScreenName::welcome) {
            return;
        }
        touch_the_least_touched();
    }
    look_if_new();
}

// The kiosk is left as people leave it; only what goes on by itself (a recording, say) needs the kiosk to start again.
void Explorer::leave() {
    constexpr double until_home = 125; // seconds: the warning, and the time to stay
    if (!m_stage.hands().tap_id("finish") && m_stage.screen() != app::ScreenName::welcome) {
        m_stage.wait(until_home);
    }
    if (m_stage.screen() != app::ScreenName::welcome || !m_stage.hands().find_id("i-live-here")) {
        m_stage.restart();
    }
}

// Another page: of the answers and, in turn with them, of what stands beside them. False: there is but one.
bool Explorer::turn_page(int turned) {
    constexpr std::array turners{"more", "other-choices", "more-phrases", "more-keys"};
    for (std::size_t at = 0; at < turners.size(); ++at) {
        const std::size_t first = static_cast<std::size_t>(turned) % 2; // where there are both
        const std::size_t which = at < 2 ? (at + first) % 2 : at;
        if (m_stage.hands().tap_id(turners[which])) {
            look_if_new();
            return true;
        }
    }
    return false;
}

bool Explorer::reach(std::string_view id) {
    constexpr int most_pages = 40;
    for (int page = 0; page < most_pages; ++page) {
        for (const widgets::Item& item : m_stage.items()) {
            if (item.enabled && widgets::can_be_touched(item.role) && widgets::to_string(item.id).starts_with(id)) {
                m_stage.tap_on(item);
                look_if_new();
                return true;
            }
        }
        if (!turn_page(page)) {
            return false;
        }
    }
    return false;
}

// About me: what each of them can say, suggest and answer there, the cards, and what staff look after.
void Explorer::go_through_about_me() {
    const auto rose = [this](std::initializer_list<std::string_view> ids) { m_stage.come_in_as("Rose"); follow(ids); };
    const auto tom = [this](std::initializer_list<std::string_view> ids) { m_stage.come_in_as_visitor("Rose", "Tom"); follow(ids); };
    const auto grace = [this](std::initializer_list<std::string_view> ids) {
        m_stage.come_in_as_staff(grace_badge);
        if (reach("residents")) {
            for (int page = 0; page < 30 && !m_stage.can_tap("Rose") && turn_page(page); ++page) {
            }
            m_stage.tap("Rose");
            look_if_new();
            follow(ids);
        }
    };
    grace({"they-seem"});
    grace({"pass-on", "own-words"});
    rose({"about-me", "topic-1", "say", "phrase-", "who-may-know", "audience-"});
    rose({"about-me", "topic-5", "say", "own-words", "please-", "sense-"});
    rose({"about-me", "topic-21", "say", "time-", "phrase-"});
    rose({"about-me", "topic-21", "say", "a-year", "decade-", "year-"});
    rose({"about-me", "topic-1", "statement-", "readers", "audience-"});
    rose({"about-me", "topic-1", "statement-", "change"});
    rose({"about-me", "print", "paper-"});
    m_stage.come_in_as("Rose"), reach("about-me"), reach("print"), reach("paper-");
    m_stage.wait(1.1), look_if_new(), follow({"stop-paper"}); // pages that take long
    tom({"about-me", "topic-11", "say", "how-4", "phrase-", "send"});
    tom({"about-me", "topic-1", "statement-", "suggest-end", "yes"});
    tom({"about-me", "importance", "answer", "important-1"});
    rose({"about-me", "suggestions", "other-words"});
    rose({"about-me", "suggestions", "accept"});
    tom({"about-me", "suggestions", "suggestion-"});
    rose({"about-me", "card-sort", "place-1", "place-2", "undo"});
    rose({"about-me", "card-sort", "stop", "go-on"});
    rose({"about-me", "card-sort", "other-cards"});
    rose({"about-me", "importance", "important-5", "say", "done"});
    rose({"about-me", "importance", "stop"});
    grace({"about-me", "topic-1", "say", "how-4", "person-"});
    tom({"about-me", "topic-11", "say", "how-4", "phrase-", "send"}); // one that is still open
    grace({"about-me", "suggestions", "suggestion-", "pass-on-answer", "other-words"});
    grace({"about-me", "card-sort", "home-cards", "add-card", "cards-1", "picture-2"});
    grace({"about-me", "importance", "home-cards", "add-card", "cards-10", "picture-2"}), grace({"my-voice", "give-voice"});
    grace({"about-me", "acts-for", "person-", "phrase-", "send"});
}

// One after the other, as far as it goes; then the kiosk is left.
void Explorer::follow(std::initializer_list<std::string_view> ids) {
    for (const std::string_view id : ids) {
        if (!reach(id)) {
            break;
        }
    }
    leave();
}

// Deep places that wandering may miss.
void Explorer::go_deep() {
    go_through_about_me();
    m_stage.come_in_as("Rose");
    if (reach("how-i-feel") || reach("feel")) {
        reach("mood-12"); // in pain
    }
    leave();
    m_stage.come_in_as_visitor("Rose", "Tom");
    if (reach("leave-a-note") && reach("for-") && reach("phrase")) {
        reach("send");
    }
    leave();
    m_stage.come_in_as_staff();
    if (reach("handover") && reach("person-")) {
        reach("say-it-back");
    }
    leave();
    m_stage.come_in_as_staff();
    if (reach("notes")) {
        reach("note-");
    }
    // Whoever talks with somebody in another language once is offered it from then on.
    data::Comfort wish = data::comfort(m_stage.home(), m_stage.viewer());
    wish.helper_language = "ur";
    data::set_comfort(m_stage.home(), m_stage.viewer(), wish);
    leave();
    m_stage.come_in_as("Rose");
    if (reach("small-wins")) {
        reach("win-");
    }
    leave();
    m_stage.come_in_as("Rose");
    if (reach("small-wins") && reach("the-wall")) {
        reach("win-");
    }
    leave();
    // More to a small win: drawn, with the sheet as it is before and after, and said.
    m_stage.come_in_as("Rose");
    if (reach("small-wins") && reach("win-") && reach("say-more") && reach("draw")) {
        reach("keep-drawing"); // nothing is drawn yet
        m_stage.key(widgets::Key::enter);
        const widgets::PixelRect sheet = m_stage.item_id("sheet").rect;
        m_stage.finger(widgets::FingerPhase::down, sheet.x + sheet.width * 0.2F, sheet.y + sheet.height * 0.3F);
        m_stage.finger(widgets::FingerPhase::move, sheet.x + sheet.width * 0.8F, sheet.y + sheet.height * 0.7F);
        m_stage.finger(widgets::FingerPhase::up, sheet.x + sheet.width * 0.8F, sheet.y + sheet.height * 0.7F);
        m_stage.wait(1);
        look_if_new();
        if (reach("keep-drawing") && reach("say-more") && reach("say-it") && reach("record") && reach("stop-recording") && reach("keep-recording")) {
            reach("say-more");
        }
    }
    leave();
    m_stage.come_in_as("Rose");
    if (reach("small-wins") && reach("the-wall") && reach("win-")) {
        reach("listen");
    }
    leave();
    go_through_a_shift();
    // Something asked, its first answer, and how it went.
    m_stage.come_in_as("Rose");
    if (reach("say") && reach("asking-2") && reach("sentence-") && reach("who-hears")) {
        reach("hearer-3"); // the care team
    }
    leave();
    m_stage.come_in_as_staff(grace_badge);
    if (reach("asked") && reach("ask-") && reach("tried") && reach("sentence-")) {
        reach("undo");
        reach("answer");
        reach("sentence-");
    }
    leave();
    m_stage.come_in_as("Rose");
    if (reach("say") && reach("asks") && reach("ask-")) {
        reach("went-12");
    }
    leave();
    m_stage.come_in_as("Rose");
    if (reach("say") && reach("see-record") && reach("month-") && reach("week-")) {
        reach("talk"), reach("own-words");
    }
    leave();
    go_through_conversations();
    // What the manager alone can do.
    m_stage.come_in_as_staff(grace_badge);
    if (reach("contacts") && reach("contact-") && reach("contact-how")) {
        leave();
        m_stage.come_in_as_staff(grace_badge);
    }
    if (reach("contacts")) {
        reach("add-contact");
    }
    leave();
    m_stage.come_in_as_staff(grace_badge);
    if (reach("residents") && reach("person-")) {
        reach("key-people");
    }
    leave();
    m_stage.come_in_as("Rose");
    for (const char* part : {"back-moods", "back-did", "back-myself", "back-wins"}) {
        if (reach("looking-back") && reach(part)) {
            reach("month");
            reach("other-view");
            leave();
            m_stage.come_in_as("Rose");
        }
    }
    if (reach("looking-back") && reach("back-moods")) {
        reach("day-");
    }
    leave();
    m_stage.come_in_as("Rose");
    if (reach("small-wins") && reach("the-wall")) {
        reach("new-win");
    }
    leave();
    if (reach("comfort")) {
        reach("language");
    }
    leave();
    // How it is touched and heard: every page of Comfort, the game to its end, a recording that is kept, and who hears it.
    for (const char* setting : {"text-size", "volume", "explore", "recorded-voices"}) {
        m_stage.come_in_as("Rose");
        if (reach("comfort") && reach(setting)) {
            reach("step-");
            reach("undo");
        }
        leave();
    }
    m_stage.come_in_as("Rose");
    if (reach("comfort") && reach("touching") && reach("tuning")) {
        while (reach("target")) {
        }
    }
    leave();
    m_stage.come_in_as("Rose");
    if (reach("comfort") && reach("touching") && reach("switches") && reach("switches") && reach("step-2") && reach("back")) {
        reach("choose-switch");
    }
    leave();
    m_stage.come_in_as_visitor("Rose", "Tom");
    if (reach("my-voice") && reach("give-voice") && reach("words-group-2") && reach("words-2") && reach("record") && reach("stop-recording")) {
        reach("keep-recording");
        reach("words-2"); // and once more, to see that it is kept
        reach("back");
        reach("back");
        reach("other-words");
    }
    leave();
    m_stage.come_in_as("Rose");
    if (reach("comfort")) {
        reach("voices");
    }
    leave();
    m_stage.come_in_as_staff();
    reach("clean-glass");
    m_stage.wait(31);
    leave();
    for (const char* way : {"talk-language", "talk-1"}) {
        m_stage.come_in_as_staff();
        if (reach("residents") && reach("person-") && reach("talk") && reach(way)) {
            reach("phrase-1");
        }
        leave();
    }
}

// What's on, beyond what everybody does: what planning is made of, who was there, a calendar on a stick.
void Explorer::go_round_the_calendar() {
    m_stage.come_in_as("Rose");
    if (reach("whats-on") && reach("activity-")) {
        reach("about-it");
    }
    leave();
    m_stage.come_in_as("Rose");
    if (reach("whats-on")) {
        reach("wishes");
    }
    leave();
    m_stage.come_in_as("Rose");
    for (const data::Activity& over : data::activities_between(m_stage.home(), m_stage.viewer(), data::WallTime{m_stage.home().now().wall}, data::WallTime{data::milliseconds(m_stage.home().now().wall) + 86'400'000})) {
        data::answer_activity(m_stage.home(), m_stage.viewer(), over.occurrence(), m_stage.viewer().person(), data::Answer::come, {});
        break;
    }
    leave();
    std::filesystem::create_directories(m_stage.folder() / "stick");
    std::ofstream(m_stage.folder() / "stick" / "Lounge.ics") << "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:bingo\nSUMMARY:Bingo\nLOCATION:Lounge\nDTSTART:20261128T140000\n"
                                                               "DURATION:PT1H\nRRULE:FREQ=WEEKLY\nEND:VEVENT\nBEGIN:VEVENT\nUID:long\nSUMMARY:Exhibition\nDTSTART;VALUE=DATE:20261128\n"
                                                               "DTEND;VALUE=DATE:20270301\nEND:VEVENT\nEND:VCALENDAR\n";
    for (int part = 1; part <= 13; ++part) {
        m_stage.come_in_as_staff();
        if (reach("calendar") && reach("add") && reach("title-3") && reach("part-" + std::to_string(part))) {
            if (part == 1 || part == 8 || part == 9) {
                reach("own-words");
            } else if (part == 5) {
                reach("comes-4"); // every week: then its days, and until when
                reach("which-days");
                reach("back");
                reach("until");
            }
        }
        leave();
    }
    for (const char* way : {"from-file", "wishes"}) {
        m_stage.come_in_as_staff();
        if (reach("calendar") && reach("add") && reach(way) && reach("file-")) {
            reach("take-in");
        }
        leave();
    }
    m_stage.come_in_as_staff();
    if (reach("calendar")) {
        reach("invite");
    }
    leave();
    for (const char* way : {"change", "call-off"}) { // one time of what comes round now
        m_stage.come_in_as_staff();
        if (reach("calendar") && reach("week-on") && reach("activity-") && reach(way)) {
            reach("save");
        }
        leave();
    }
    for (const char* way : {"coming", "was-there"}) {
        m_stage.come_in_as_staff();
        const bool coming = way == std::string_view("coming"); // to something that is still to be
        if (reach("calendar") && (!coming || reach("week-on")) && reach("activity-") && reach(way)) {
            reach(coming ? "ask" : "help-given");
        }
        leave();
    }
    // How was it: asked once it is over.
    m_stage.come_in_as_staff();
    const auto now = m_stage.home().now().wall;
    const data::PersonId rose = m_stage.house().rose;
    for (const data::Activity& over : data::activities_between(m_stage.home(), m_stage.viewer(), data::WallTime{data::milliseconds(now) - 18'000'000}, now)) {
        data::record_attendance(m_stage.home(), m_stage.viewer(), over.occurrence(), rose, data::Attended::took_part, data::Help::none);
    }
    leave();
    m_stage.come_in_as("Rose");
    reach("how-was-it");
    leave();
}

// A slow stick with photographs and what is none: for a person, a moment, a card and a plan.
void Explorer::look_at_photographs() {
    const auto photo = [this](std::initializer_list<std::string_view> after) {
        m_stage.wait(1);
        look_if_new();
        if (reach("photo-1")) {
            m_stage.wait(1);
            look_if_new();
            m_stage.wait(3);
            look_if_new();
            follow(after);
        }
        m_stage.restart();
    };
    const auto grace = [this](std::initializer_list<std::string_view> ids) {
        m_stage.come_in_as_staff(grace_badge);
        reach("residents");
        for (int page = 0; page < 30 && !m_stage.can_tap("Rose") && turn_page(page); ++page) {
        }
        m_stage.tap("Rose");
        for (const std::string_view id : ids) {
            reach(id);
        }
    };
    const std::filesystem::path stick = m_stage.folder() / "stick";
    std::filesystem::remove_all(stick);
    grace({"about-me", "portrait", "choose"}); // nothing is plugged in
    m_stage.restart();
    std::filesystem::create_directories(stick);
    for (int i = 1; i <= 5; ++i) {
        const PhotographFile file = made_jpeg(400 + i, 300);
        std::ofstream(stick / (std::to_string(i) + ".jpg"), std::ios::binary).write(reinterpret_cast<const char*>(file.data()), static_cast<std::streamsize>(file.size()));
    }
    grace({"about-me", "portrait", "choose"});
    photo({"use", "not-agreed"});
    grace({"about-me", "card-sort", "home-cards", "add-card", "cards-2", "photograph"});
    photo({"use"});
    grace({"about-me", "card-sort", "home-cards", "our-pictures", "group-2", "picture-2", "choose"});
    photo({"use"});
    grace({"about-me", "card-sort", "home-cards", "our-pictures", "group-2", "picture-2", "drawn-picture", "no"}), leave();
    m_stage.come_in_as("Rose");
    reach("about-me"), reach("portrait"), reach("choose");
    photo({"use", "agreed-house"});
    m_stage.come_in_as("Rose");
    reach("about-me"), reach("topic-1"), reach("statement-"), reach("photograph");
    photo({"use"});
    m_stage.come_in_as_visitor("Rose", "Tom");
    reach("portrait"), reach("choose");
    photo({"use"});
    m_stage.come_in_as("Rose");
    follow({"about-me", "portrait", "drawn-picture", "no"});
}

void Explorer::go_everywhere(int touches) {
    look_if_new();
    m_stage.hands().tap_id("more"), look_if_new(); // few things at once: the other doors
    for (const char* extra : {"comfort", "help"}) {
        m_stage.turn_to_id(extra);
        wander(8);
        m_stage.restart(); // a language chosen here would stay until somebody finishes
    }
    for (const char* door : {"i-live-here", "i-work-here", "im-visiting"}) {
        m_stage.turn_to_id(door);
        wander(12);
        leave();
    }
    go_deep();
    go_round_the_calendar();
    go_through_notes(), look_at_photographs();
    decide_together(), run_the_home();
    look_after_the_house(), draw_the_circle();
    // Coming back in, each with what the last one left behind.
    for (int round = 0; round < 2; ++round) {
        m_stage.come_in_as("Rose");
        wander(touches);
        leave();
        m_stage.come_in_as_visitor("Rose", "Tom");
        wander(touches);
        leave();
        m_stage.come_in_as_staff();
        wander(2 * touches);
        leave();
    }
}

} // namespace stage
