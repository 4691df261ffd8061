// The ways of the curious one through inviting a conversation.
#include "tests/stage/explorer.h"

namespace stage {

// Tom invites Rose, who says yes with somebody beside her; when, where, and how it went for each.
void Explorer::go_through_conversations() {
    m_stage.come_in_as_visitor("Rose", "Tom");
    if (reach("say") && reach("invite") && reach("person-") && reach("leave-out") && reach("sentence-") && reach("prompt-1")) {
        reach("own-words");
    }
    leave();
    m_stage.come_in_as("Rose");
    if (reach("invitation") && reach("answer-3") && reach("person-") && reach("when-") && reach("where-")) {
        reach("answer-13");
    }
    leave();
    m_stage.come_in_as_visitor("Rose", "Tom");
    if (reach("invitation") && reach("answer-11")) {
        reach("answer-20");
    }
    leave();
    m_stage.come_in_as_staff(grace_badge);
    if (reach("conversations") && reach("invite") && reach("colleagues")) {
        reach("person-");
    }
    leave();
    m_stage.come_in_as("Rose");
    if (reach("notes") && reach("invite") && reach("conversations")) {
        reach("talk-");
    }
    leave();
    work_together(); // from which a conversation is invited, too
}

} // namespace stage
