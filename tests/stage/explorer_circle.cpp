// The ways of the curious one through the picture of a circle: put in, nearer and further, what they bring, and who may see it.
#include "data/people.h"
#include "tests/stage/explorer.h"

namespace stage {

void Explorer::draw_the_circle() {
    const auto rose = [this](std::initializer_list<std::string_view> ids) { m_stage.come_in_as("Rose"); reach("circle"); follow(ids); };
    const auto tom = [this](std::initializer_list<std::string_view> ids) { m_stage.come_in_as_visitor("Rose", "Tom"); reach("circle"); follow(ids); };
    rose({"put-in", "kind-1", "person-", "nearer", "brings", "brings-4", "brings-2", "own-words"});
    rose({"mark-", "touch", "day-2", "undo"});
    rose({"mark-", "touch", "more", "day-"});
    rose({"put-in", "kind-2", "ready-2304", "dear", "name", "undo"});
    rose({"put-in", "kind-3", "ready-2342", "further", "take-out", "undo"});
    rose({"put-in", "kind-3", "ready-2345", "brings", "brings-64", "done"});
    rose({"put-in", "kind-4", "ready-2372", "touch", "day-1"});
    rose({"put-in", "kind-4", "own-words"});
    rose({"put-in", "readers", "audience-2", "person-"});
    rose({"put-in", "readers", "audience-4"});
    tom({"put-in", "kind-2", "ready-2301", "brings", "brings-16"});
    tom({"mark-", "further", "earlier"});
    rose({"mark-", "suggested"});
    m_stage.come_in_as_staff();
    reach("residents"), reach("person-"), reach("circle");
    follow({"mark-", "brings", "brings-1"});
    m_stage.come_in_as_staff();
    reach("residents"), reach("person-"), reach("circle");
    follow({"put-in", "kind-1", "person-"});
    const std::string sam = "person-" + std::to_string(data::number(m_stage.house().sam));
    rose({"put-in", "kind-1", sam});
    const data::Viewer grace = (m_stage.come_in_as_staff(grace_badge), m_stage.viewer());
    leave();
    data::set_active(m_stage.home(), grace, m_stage.house().sam, false);
    rose({"put-in", "who-left"});
    data::set_active(m_stage.home(), grace, m_stage.house().sam, true);
}

} // namespace stage
