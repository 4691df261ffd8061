// Reads SVG text with regular expressions: these files are small, plain and ours.
#include "tests/house/picture_rules.h"

#include <algorithm>
#include <array>
#include <regex>

#include "widgets/picture_recolour.h"

namespace {

constexpr std::size_t most_bytes = 3 * 1024; // small enough to read, and to change by hand

// All that the hand needs; anything else (text, gradients, filters, classes, other files) looks different somewhere.
constexpr std::array elements{"svg", "title", "g", "path", "circle", "ellipse", "rect"};
constexpr std::array attributes{"xmlns",          "viewBox",         "width",     "height",           "fill", "stroke", "stroke-width", "stroke-linecap",
                                "stroke-linejoin", "stroke-dasharray", "transform", "d",                "cx",   "cy",     "r",            "rx",
                                "ry",              "x",                "y"};
constexpr std::string_view whole = "viewBox=\"0 0 96 96\" width=\"96\" height=\"96\"";
constexpr std::string_view one_line = "<g fill=\"none\" stroke=\"#2B2220\" stroke-width=\"4\" stroke-linecap=\"round\" stroke-linejoin=\"round\">";

template <typename Known>
bool knows(const Known& known, const std::string& word) {
    return std::find(known.begin(), known.end(), word) != known.end();
}

template <typename Found>
void each(const std::string& text, const char* pattern, Found found) {
    const std::regex expression(pattern);
    for (std::sregex_iterator at(text.begin(), text.end(), expression), end; at != end; ++at) {
        found(*at);
    }
}

} // namespace

std::vector<std::string> faults_of_picture(std::string_view name, std::string_view svg) {
    std::vector<std::string> faults;
    const std::string text(svg);
    const auto fault = [&](bool is_one, std::string what) {
        if (is_one) {
            faults.push_back(std::move(what));
        }
    };
    fault(!std::regex_match(std::string(name), std::regex("[a-z]+(-[a-z]+)*")), "its name is not small letters with dashes between");
    fault(svg.size() > most_bytes, "it has " + std::to_string(svg.size()) + " bytes");
    fault(svg.find(whole) == std::string_view::npos, "it is not 96 by 96");
    fault(!std::regex_search(text, std::regex("<title>[^<]+</title>")), "it has no title");
    fault(svg.find(one_line) == std::string_view::npos, "it is not drawn with the one line: 4, ink, round");
    int shapes = 0;
    each(text, "<([A-Za-z!?][A-Za-z]*)", [&](const std::smatch& found) {
        fault(!knows(elements, found[1]), "it has a <" + found[1].str() + ">");
        shapes += found[1] == "path" || found[1] == "circle" || found[1] == "ellipse" || found[1] == "rect";
    });
    fault(shapes == 0, "there is nothing on it");
    each(text, "([A-Za-z:-]+)=\"([^\"]*)\"", [&](const std::smatch& found) {
        const std::string attribute = found[1], value = found[2];
        fault(!knows(attributes, attribute), "it has a " + attribute);
        if ((attribute == "fill" || attribute == "stroke") && value != "none") {
            fault(value.size() != 7 || value.front() != '#' || !widgets::is_picture_colour(value.substr(1)), "the set has no colour " + value);
        }
    });
    return faults;
}
