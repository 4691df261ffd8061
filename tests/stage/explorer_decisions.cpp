// The ways of the curious one through deciding together: asked, chosen, seen otherwise, agreed, and due again.
#include "tests/stage/explorer.h"

namespace stage {

void Explorer::decide_together() {
    const auto rose = [this](std::initializer_list<std::string_view> ids) { m_stage.come_in_as("Rose"); follow(ids); };
    const auto tom = [this](std::initializer_list<std::string_view> ids) { m_stage.come_in_as_visitor("Rose", "Tom"); follow(ids); };
    const auto sam = [this](std::initializer_list<std::string_view> ids) {
        m_stage.come_in_as_staff();
        reach("decisions");
        if (reach("decision-")) {
            follow(ids);
        } else {
            leave();
        }
    };
    rose({"decisions", "ask-to-decide", "question-2001"});
    tom({"decisions", "ask-to-decide", "question-2003"});
    rose({"choice-wanted", "for-and-against"});
    rose({"choice-wanted", "choose-2101", "what-helped", "helped-1", "done"});
    tom({"decisions", "decision-", "my-view", "choose-", "say-more"});
    tom({"decisions", "ask-to-decide", "own-words"});
    sam({"option-", "reason-", "undo"});
    sam({"option-", "for-own-words"});
    sam({"choose", "choose-", "how-shown", "helped-2", "helped-8", "done"});
    sam({"more-of-it", "who-was-asked", "person-", "could-not-"});
    sam({"more-of-it", "add-option", "option-", "send"});
    sam({"more-of-it", "add-option", "option-"});
    sam({"differ", "choose-", "review-7"});
    sam({"agree", "review-1", "undo"});
    sam({"agree", "review-1"});
    sam({"more-of-it", "everything"});
    sam({"more-of-it", "my-view", "choose-"});
    m_stage.come_in_as_staff(grace_badge);
    reach("residents"), reach("person-"), reach("decisions");
    leave();
    rose({"choice-wanted", "all-questions", "ask-to-decide", "question-2007", "for-and-against", "more-of-it", "who-decides", "audience-3"});
    rose({"choice-wanted", "for-and-against", "more-of-it", "over", "yes"});
}

} // namespace stage
