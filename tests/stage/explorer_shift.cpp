// The ways of the curious one through a shift: what is agreed next and what becomes of it, signing, and how heavy it is.
#include "tests/stage/explorer.h"

namespace stage {

void Explorer::go_through_a_shift() {
    m_stage.come_in_as_staff();
    if (reach("residents") && reach("person-") && reach("agree-next") && reach("phrase-3")) {
        reach("hand-to");
        reach("whoever");
        reach("carry-on");
        reach("day-1");
        reach("done");
    }
    leave();
    m_stage.come_in_as_staff();
    if (reach("agreed-next")) {
        reach("agreed-");
    }
    leave();
    m_stage.come_in_as_staff();
    if (reach("handover") && reach("person-")) {
        reach("i-have-read-it");
    }
    leave();
    m_stage.come_in_as_staff();
    if (reach("handover") && reach("earlier")) {
        reach("handover-");
    }
    leave();
    m_stage.come_in_as_staff();
    if (reach("handover") && reach("earlier")) {
        reach("hand-over");
    }
    leave();
    m_stage.come_in_as_staff();
    if (reach("how-are-you") && reach("weight-") && reach("relief-")) {
        reach("done");
    }
    leave();
    for (const char* door : {"to-arrange", "house-back", "small-wins"}) {
        m_stage.come_in_as_staff();
        if (reach(door)) {
            reach("new-win");
        }
        leave();
    }
}

} // namespace stage
