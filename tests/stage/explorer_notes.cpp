// The ways of the curious one through notes: by name, drawn, said, with a photograph, asking for something, answered; the moment of
// the day, and what is new.
#include <fstream>

#include "tests/stage/explorer.h"
#include "tests/stage/photographs.h"

namespace stage {

void Explorer::go_through_notes() {
    const auto rose = [this](std::initializer_list<std::string_view> ids) { m_stage.come_in_as("Rose"); reach("notes"); follow(ids); };
    const auto tom = [this](std::initializer_list<std::string_view> ids) { m_stage.come_in_as_visitor("Rose", "Tom"); follow(ids); };
    const auto sam = [this](std::initializer_list<std::string_view> ids) { m_stage.come_in_as_staff(); follow(ids); };
    const auto sam_at_rose = [this](std::initializer_list<std::string_view> ids) {
        m_stage.come_in_as_staff();
        reach("residents");
        m_stage.turn_to("Rose");
        look_if_new();
        follow(ids);
    };
    const std::filesystem::path stick = m_stage.folder() / "stick";
    std::filesystem::create_directories(stick);
    const PhotographFile file = made_jpeg(800, 600);
    std::ofstream(stick / "note.jpg", std::ios::binary).write(reinterpret_cast<const char*>(file.data()), static_cast<std::streamsize>(file.size()));

    // Reading a photograph takes its time.
    const auto photo = [this](std::initializer_list<std::string_view> after) {
        m_stage.wait(1);
        look_if_new();
        if (reach("photo-1")) {
            m_stage.wait(4);
            look_if_new();
            follow(after);
        }
        m_stage.restart();
    };
    m_stage.come_in_as_staff();
    reach("residents");
    m_stage.turn_to("Rose");
    for (const char* step : {"moment", "moment-1", "say-more", "photograph"}) {
        reach(step);
    }
    photo({"use", "agreed", "say-more", "take-photograph", "yes"});
    m_stage.come_in_as_visitor("Rose", "Tom");
    for (const char* step : {"leave-a-note", "photograph", "for-circle"}) {
        reach(step);
    }
    photo({"use"});
    sam_at_rose({"moment", "moment-9"});
    sam_at_rose({"moment", "own-words"});
    tom({"leave-a-note", "asks", "for-team", "phrase-1", "send"});
    sam({"notes", "note-", "take-on", "answer", "phrase-2", "send"});
    tom({"news", "note-", "went-12"});
    tom({"notes", "note-", "went-11"});
    tom({"notes", "note-", "older"});
    tom({"leave-a-note", "for-person", "person-", "phrase-1", "send"});
    rose({"leave-a-note", "asks", "for-circle", "phrase-2", "send"});
    rose({"leave-a-note", "draw", "for-person", "person-"});
    rose({"leave-a-note", "say-it", "for-team", "record", "stop-recording", "keep-recording", "say-more", "in-words"});
    rose({"note-", "older", "older", "older"});
    rose({"note-", "take-back", "no"});
    rose({"note-", "answer", "phrase-", "send", "say-more"});
    sam({"notes", "note-", "listen"});
    sam({"notes", "note-", "talked", "sentence-"});
    tom({"news", "win-"});
    std::filesystem::remove_all(stick);
}

} // namespace stage
