// Writes the table of conformance from what this run measured. A figure that a row names and nothing measured fails, as does one
// that does not keep to its limit.
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "tests/catch.h"
#include "tests/conformance/table.h"
#include "tests/stage/figures.h"

namespace conformance {

const char* to_string(Verdict verdict) {
    switch (verdict) {
    case Verdict::holds: return "holds";
    case Verdict::partly: return "partly";
    case Verdict::does_not_apply: return "does not apply";
    case Verdict::no_machine_can_tell: return "no machine can tell";
    }
    return "";
}

} // namespace conformance

namespace {

using namespace conformance;

std::string setting(const char* name) {
    const char* const value = std::getenv(name);
    return value == nullptr ? std::string() : value;
}

// "contrast of words 7.04 (at least 7)", and whether it keeps to that.
std::string told(const Measured& measured, const stage::Gathered& gathered, bool& keeps) {
    std::ostringstream text;
    const double* const value = gathered.figure(measured.figure);
    text << measured.figure << ": ";
    if (value == nullptr) {
        keeps = false;
        text << "**not measured in this run**";
        return text.str();
    }
    const bool enough = measured.must == at_least ? *value >= measured.limit : *value <= measured.limit;
    keeps = keeps && enough;
    text << std::round(*value * 1000) / 1000 << " (" << (measured.must == at_least ? "at least " : "at most ") << measured.limit << (enough ? ")" : ", **not kept**)");
    return text.str();
}

void write(std::ostream& out, const char* heading, const std::vector<Row>& rows, const stage::Gathered& gathered) {
    out << "\n## " << heading << "\n\n| criterion | what it asks | | measured in this run | how |\n|---|---|---|---|---|\n";
    for (const Row& row : rows) {
        out << "| " << row.number << " | " << row.asks << " | " << to_string(row.verdict) << " | ";
        bool keeps = true;
        const char* between = "";
        for (const Measured& measured : row.measured) {
            out << between << told(measured, gathered, keeps);
            between = "; ";
        }
        out << (row.measured.empty() ? "–" : "") << " | " << row.how << " |\n";
        INFO(row.number << " " << row.asks);
        CHECK(keeps);
    }
}

} // namespace

TEST_CASE("Conformance: every figure of the table was measured in this run and keeps to its limit") {
    const stage::Gathered gathered(setting("ALONGSIDE_FIGURES"));
    std::ostringstream out;
    out << "# Conformance, as the tests measured it\n\n"
           "Made by the test run; the figures are of that very run. \"No machine can tell\" is left to people, and so is whatever a\n"
           "row says no machine can tell. A kiosk is no web page: of WCAG 2.2 stands here what applies to it.\n";
    write(out, "EN 301 549 V3.2.1, chapter 5", en_301_549(), gathered);
    write(out, "WCAG 2.2, level A", wcag_a(), gathered);
    write(out, "WCAG 2.2, level AA", wcag_aa(), gathered);
    write(out, "WCAG 2.2, level AAA", wcag_aaa(), gathered);
    const std::string file = setting("ALONGSIDE_CONFORMANCE");
    REQUIRE_FALSE(file.empty());
    std::ofstream(file) << out.str();
}
