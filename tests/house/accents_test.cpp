// A plugged-in keyboard with accent keys writes the letters of the languages that are spoken here.
#include "tests/catch.h"

#include <cstdio>
#include <memory>

#include <xkbcommon/xkbcommon-compose.h>

namespace {

struct Accents {
    std::unique_ptr<xkb_context, decltype(&xkb_context_unref)> context{xkb_context_new(XKB_CONTEXT_NO_DEFAULT_INCLUDES), xkb_context_unref};
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{std::fopen(ALONGSIDE_SOURCE "/assets/keyboard/accents.compose", "r"), std::fclose};
    std::unique_ptr<xkb_compose_table, decltype(&xkb_compose_table_unref)> table{
        xkb_compose_table_new_from_file(context.get(), file.get(), "C.UTF-8", XKB_COMPOSE_FORMAT_TEXT_V1, XKB_COMPOSE_COMPILE_NO_FLAGS),
        xkb_compose_table_unref};

    std::string typed(const char* accent, const char* letter) const {
        const std::unique_ptr<xkb_compose_state, decltype(&xkb_compose_state_unref)> state{
            xkb_compose_state_new(table.get(), XKB_COMPOSE_STATE_NO_FLAGS), xkb_compose_state_unref};
        for (const char* key : {accent, letter}) {
            xkb_compose_state_feed(state.get(), xkb_keysym_from_name(key, XKB_KEYSYM_NO_FLAGS));
        }
        char written[8] = {};
        xkb_compose_state_get_utf8(state.get(), written, sizeof written);
        return written;
    }
};

} // namespace

TEST_CASE("a keyboard with accent keys writes Welsh, Polish and its neighbours' names") {
    const Accents accents;
    REQUIRE(accents.table);
    CHECK(accents.typed("dead_circumflex", "w") == "ŵ");
    CHECK(accents.typed("dead_circumflex", "Y") == "Ŷ");
    CHECK(accents.typed("dead_diaeresis", "i") == "ï");
    CHECK(accents.typed("dead_grave", "o") == "ò");
    CHECK(accents.typed("dead_ogonek", "a") == "ą");
    CHECK(accents.typed("dead_abovedot", "z") == "ż");
    CHECK(accents.typed("dead_stroke", "L") == "Ł");
    CHECK(accents.typed("dead_cedilla", "c") == "ç");
    CHECK(accents.typed("dead_caron", "s") == "š");
    CHECK(accents.typed("dead_acute", "space") == "´");
    CHECK(accents.typed("dead_acute", "q").empty());
}
