// The ways of the curious one through the house: its festivals and its paper, and what a partner leads with those who come.
#include "tests/stage/explorer.h"

namespace stage {

void Explorer::look_after_the_house() {
    const auto sam = [this](std::initializer_list<std::string_view> ids) { m_stage.come_in_as_staff(); follow(ids); };
    const auto rose = [this](std::initializer_list<std::string_view> ids) { m_stage.come_in_as("Rose"); follow(ids); };
    const auto priya = [this](std::initializer_list<std::string_view> ids) {
        m_stage.turn_to_id("im-visiting");
        m_stage.turn_to_id("person-" + std::to_string(data::number(m_stage.house().harold))); // his picture has another word in each language
        m_stage.turn_to("Priya");
        m_stage.enter_pin(visitor_pin);
        follow(ids);
    };
    sam({"our-house", "festivals", "cultures", "culture-1", "culture-7", "culture-6", "festivals"});
    sam({"our-house", "festivals", "festival-51", "day-later", "as-reckoned", "plan-something"});
    sam({"calendar", "next-day", "next-day", "next-day", "festival-51"});
    sam({"our-house", "gazette", "paper-people", "person-", "in-paper-1", "undo"});
    sam({"our-house", "gazette", "print"});
    rose({"whats-on", "next-day", "next-day", "next-day", "festival-51"});
    rose({"small-wins", "house-paper", "in-paper-2"});
    priya({"my-events"});
    priya({"whats-on", "next-day", "activity-", "come-along", "event-words", "write", "phrase-", "send"});
    priya({"my-events", "event-", "event-words"});
    rose({"whats-on", "next-day", "activity-", "answer-1", "need-1", "done"});
    rose({"whats-on", "next-day", "activity-", "tell-partner", "partner-", "done"});
    sam({"our-house", "partner-words", "write"});
    priya({"my-events", "event-"});
}

} // namespace stage
