// The table of conformance: what a standard asks, whether the kiosk does so, what this test run measured, and how. Wordings are our
// own and short; the standards themselves say it in full.
#pragma once
#include <string_view>
#include <vector>

namespace conformance {

enum class Verdict { holds, partly, does_not_apply, no_machine_can_tell };
const char* to_string(Verdict);

// A figure of this run (tests/stage/figures.h) and what it must keep to.
struct Measured {
    std::string_view figure = {};
    enum class Must { be_at_least, be_at_most } must{};
    double limit = 0;
};

struct Row {
    std::string_view number;
    std::string_view asks;
    Verdict verdict{};
    std::string_view how;             // it was measured, or why nothing can be
    std::vector<Measured> measured = {};
};

std::vector<Row> en_301_549(); // V3.2.1, chapter 5
std::vector<Row> wcag_a();     // 2.2
std::vector<Row> wcag_aa();
std::vector<Row> wcag_aaa();

constexpr auto at_least = Measured::Must::be_at_least;
constexpr auto at_most = Measured::Must::be_at_most;

} // namespace conformance
