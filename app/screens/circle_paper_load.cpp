// The circle on one page: the picture, drawn as on the glass, and beside every name what they bring and when they were last in touch.
#include <array>
#include <cmath>
#include <numbers>

#include "app/screens/circle_words.h"
#include "app/screens/loaders.h"
#include "app/screens/paper_loaders.h"
#include "app/screens/resident_parts.h"

namespace app {

using widgets::Area;
using widgets::PaperBlock;
using widgets::PaperDocument;
using PaperStyle = widgets::PaperBlock::Style;

namespace {

constexpr const char* drawn = "own-circle";
constexpr std::size_t most_drawn = 24; // more than these stand in the lists below alone

std::string as_xml(std::string_view text) {
    std::string safe;
    for (const char letter : text) {
        switch (letter) {
        case '&': safe += "&amp;"; break;
        case '<': safe += "&lt;"; break;
        case '>': safe += "&gt;"; break;
        case '"': safe += "&quot;"; break;
        default: safe += letter; break;
        }
    }
    return safe;
}

std::string figure(double value) { return std::to_string(static_cast<long>(std::lround(value))); }

void add_disc(std::string& svg, double x, double y, double radius, const char* fill, const std::string& word, double letters) {
    svg += "<circle cx='" + figure(x) + "' cy='" + figure(y) + "' r='" + figure(radius) + "' fill='" + fill + "' stroke='#2E2521' stroke-width='3'/>";
    svg += "<text x='" + figure(x) + "' y='" + figure(y + letters * 0.36) + "' font-size='" + figure(letters) + "' text-anchor='middle' font-weight='bold' "
           "font-family='Atkinson Hyperlegible, Noto Sans, Noto Nastaliq Urdu, sans-serif' fill='#2E2521'>" + as_xml(word) + "</text>";
}

// Numbers in the discs, as in the lists below: names have no room there in every script.
std::string picture_of(const std::vector<data::CircleMarkRow>& rows, const std::string& middle) {
    constexpr std::array<double, 3> radii{150, 265, 380};
    constexpr std::array<const char*, 3> fills{"#FBE3AE", "#CFE3F6", "#D5E8BF"};
    std::string svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 860 860'>";
    svg += "<circle cx='430' cy='430' r='205' fill='#E2F1EE'/>";
    for (const double radius : {205.0, 320.0, 427.0}) {
        svg += "<circle cx='430' cy='430' r='" + figure(radius) + "' fill='none' stroke='#2C6E68' stroke-width='3'/>";
    }
    add_disc(svg, 430, 430, 78, "#EBCFE4", middle, 40);
    for (std::size_t ring = 0; ring < radii.size(); ++ring) {
        std::vector<std::size_t> here;
        for (std::size_t i = 0; i < std::min(rows.size(), most_drawn); ++i) {
            if (static_cast<std::size_t>(rows[i].ring) == ring + 1) {
                here.push_back(i);
            }
        }
        for (std::size_t i = 0; i < here.size(); ++i) {
            const double angle = 2 * std::numbers::pi * (static_cast<double>(i) + 0.5 * static_cast<double>(ring)) / static_cast<double>(here.size()) - std::numbers::pi / 2;
            add_disc(svg, 430 + radii[ring] * std::cos(angle), 430 + radii[ring] * std::sin(angle), 44, fills[ring], std::to_string(here[i] + 1), 36);
        }
    }
    return svg + "</svg>";
}

} // namespace

PaperDocument load_circle_paper(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const auto rows = data::circle_of(loading.home, loading.session.viewer, subject.id);
    PaperDocument document = paper_document(loading, words.with("{1}'s circle", {subject.name}));
    document.best_within = 1;
    document.blocks.push_back(paper_block(PaperStyle::title, document.title, "circle"));
    document.own_pictures[drawn] = picture_of(rows, subject.name);
    PaperBlock picture = paper_block(PaperStyle::picture, {}, drawn);
    picture.size = 105;
    document.blocks.push_back(std::move(picture));
    PaperBlock columns = paper_block(PaperStyle::columns, {});
    for (const data::CircleRing ring : {data::CircleRing::close, data::CircleRing::around, data::CircleRing::far}) {
        PaperBlock box = paper_block(PaperStyle::box, {}, {}, ring == data::CircleRing::close ? Area::marigold : ring == data::CircleRing::around ? Area::blue : Area::green);
        box.inside.push_back(paper_block(PaperStyle::heading, words(ring_word(ring).word), ring_word(ring).picture, box.area));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const data::CircleMarkRow& row = rows[i];
            if (row.ring != ring) {
                continue;
            }
            box.inside.push_back(paper_block(PaperStyle::words, words.with("{1}. {2}", {std::to_string(i + 1), mark_name(loading, row)})));
            std::string more = row.dear ? words.with("Was dear to {1}.", {subject.name}) : std::string();
            const auto add = [&](const std::string& sentence) { more = sentence.empty() ? more : more.empty() ? sentence : words.with("{1} {2}", {more, sentence}); };
            if (const std::string things = brought(loading, row); !things.empty()) {
                add(words.with("Brings {1}.", {things}));
            }
            add(row.touched ? words.with("In touch on {1}.", {words.day_and_month(data::milliseconds(row.touched->day))}) : std::string()); // today is another day on paper
            if (!row.own) {
                add(words.with("Put in by {1}.", {row.first_author_name}));
            }
            if (!more.empty()) {
                box.inside.push_back(paper_block(PaperStyle::quiet, more));
            }
        }
        if (box.inside.size() > 1) {
            columns.inside.push_back(std::move(box));
        }
    }
    if (!columns.inside.empty()) {
        document.blocks.push_back(std::move(columns));
    }
    return document;
}

} // namespace app
