// The ways of the curious one through partnerships: Tom asks Rose, they share out, set a goal, say how they are doing, and leave.
#include "tests/stage/explorer.h"

namespace stage {

void Explorer::work_together() {
    const auto rose = [this](std::initializer_list<std::string_view> ids) { m_stage.come_in_as("Rose"); follow(ids); };
    const auto tom = [this](std::initializer_list<std::string_view> ids) { m_stage.come_in_as_visitor("Rose", "Tom"); follow(ids); };
    const auto sam = [this](std::initializer_list<std::string_view> ids) { m_stage.come_in_as_staff(); follow(ids); };
    tom({"partnerships", "begin", "person-", "someone-else", "back", "ask"});
    rose({"partnership-waits", "not-now", "undo"});
    rose({"partnership-waits", "yes"});
    tom({"partnerships", "partnership-", "share", "add", "topic-4011", "who-"});
    tom({"partnerships", "partnership-", "share", "add", "own-words", "phrase-", "send"});
    tom({"partnerships", "partnership-", "share", "add", "topic-4002", "own-words"});
    rose({"partnership-waits", "talk-first", "undo", "agree"});
    rose({"say", "partnerships", "partnership-", "share", "line-", "together", "earlier"});
    rose({"say", "partnerships", "partnership-", "what-else", "readers", "team"});
    rose({"say", "partnerships", "partnership-", "goals", "new-goal", "sentence-4102", "add-step", "sentence-4202", "step-", "make-a-win"});
    tom({"partnerships", "partnership-", "goals", "goal-", "step-", "yes"});
    tom({"partnerships", "partnership-", "goals", "goal-", "lay-aside", "take-up", "reached"});
    tom({"partnerships", "partnership-", "goals", "goal-", "add-step", "own-words"});
    const std::initializer_list<std::string_view> five{"strand-answer-1", "strand-answer-2", "strand-answer-3", "strand-answer-4", "strand-answer-1", "show-it"};
    tom({"partnerships", "partnership-", "how-are-we", "strand-1", "what-it-means"});
    m_stage.come_in_as_visitor("Rose", "Tom");
    if (reach("partnerships") && reach("partnership-") && reach("how-are-we") && reach("strand-1")) {
        follow(five);
    } else {
        leave();
    }
    m_stage.come_in_as("Rose");
    if (reach("partnership-waits") && reach("strand-1")) {
        follow(five);
    } else {
        leave();
    }
    rose({"say", "partnerships", "partnership-", "how-are-we", "keep", "show", "show-it", "look", "ask-again", "strand-answer-1"});
    sam({"partnerships", "begin", "colleagues", "person-"});
    m_stage.come_in_as_staff();
    if (reach("residents")) {
        m_stage.turn_to("Rose");
        follow({"partnerships", "partnership-", "share"});
    } else {
        leave();
    }
    rose({"say", "partnerships", "partnership-", "what-else", "leave", "yes"});
}

} // namespace stage
