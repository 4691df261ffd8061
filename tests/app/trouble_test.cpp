// When the disk fails in the middle of something: nobody is told "Thank you", nothing entered is lost, and it can be tried again.
#include <csignal>
#include <sys/resource.h>

#include "data/moods.h"
#include "data/notes.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/stage/stage.h"

using app::ScreenName;
using stage::Stage;

namespace {

// While it lives no file of this process may grow or be written beyond its start: what a disk does that fails its writes.
class FailingDisk {
public:
    FailingDisk() {
        m_before = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit none{0, m_limit.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;
    ~FailingDisk() {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_before);
    }

private:
    rlimit m_limit{};
    void (*m_before)(int) = nullptr;
};

std::size_t moods_of_rose(Stage& stage) {
    const data::SignIn rose = data::come_in_as_resident(stage.home(), stage.house().rose, {});
    return data::moods_of(stage.home(), rose.viewer, stage.house().rose, 10).size();
}

} // namespace

TEST_CASE("A feeling that could not be saved: no thanks, kind words, the same screen, and the next try works") {
    Stage stage;
    stage.come_in_as("Rose");
    stage.tap("How I feel");
    const std::int64_t before = stage.home().counts().journal_entries;
    {
        const FailingDisk disk;
        stage.tap("Sad");
    }
    CHECK(stage.screen() == ScreenName::feelings);
    CHECK_FALSE(stage.anywhere("Thank you"));
    CHECK((stage.shows("could not be saved") || stage.shows("no room left")));
    CHECK(stage.home().counts().journal_entries == before);
    stage.tap("All right");
    CHECK_FALSE(stage.shows("could not be saved"));
    CHECK(stage.screen() == ScreenName::feelings);
    stage.tap("Sad");
    CHECK(stage.screen() == ScreenName::feeling_about);
    CHECK(moods_of_rose(stage) == 1);
}

TEST_CASE("A note that could not be sent is still on the screen, word for word, and can be sent again") {
    Stage stage;
    stage.come_in_as_staff();
    stage.tap("Residents");
    stage.tap("Rose");
    stage.tap("Leave a note");
    stage.tap("For the care team");
    stage.type("Rose asked for her blue cardigan");
    {
        const FailingDisk disk;
        stage.tap("Send");
    }
    CHECK(stage.screen() == ScreenName::write_note);
    CHECK((stage.shows("could not be saved") || stage.shows("no room left")));
    stage.tap("All right");
    CHECK(stage.shows("Rose asked for her blue cardigan"));
    stage.tap("Send");
    CHECK(stage.screen() == ScreenName::thank_you);
}

TEST_CASE("Coming in while the disk fails: nobody is half in, and Welcome can still be reached") {
    Stage stage;
    stage.tap("I work here");
    {
        const FailingDisk disk;
        stage.type(stage::sam_badge);
        stage.key(widgets::Key::enter);
        if (stage.screen() != ScreenName::staff) { // coming in is itself recorded
            CHECK(stage.viewer() == data::Viewer::house());
        }
        stage.wait(130);
        CHECK(stage.screen() == ScreenName::welcome);
        CHECK(stage.viewer() == data::Viewer::house());
    }
    stage.come_in_as_staff();
    CHECK(stage.screen() == ScreenName::staff);
}
