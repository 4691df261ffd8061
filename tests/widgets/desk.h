// A desk to set text on, and the pixels that come of it. For the tests of text.
#pragma once
#include <algorithm>
#include <string>

#include "tests/catch.h"
#include "tests/widgets/sheet.h"
#include "widgets/text.h"

namespace desk {

using namespace widgets;

inline constexpr Color black = hex(0x000000);
inline constexpr const char* urdu_question = "آپ کیسا محسوس کر رہے ہیں؟";

struct Desk {
    Renderer renderer = Renderer::in_memory(8, 8);
    TextEngine text{renderer};

    TextMeasure measure(const TextRequest& request) { return text.measure(request); }
    float width(std::string_view words, float cap, std::string_view language = "en") {
        return text.measure(request(words, cap, language)).width;
    }
    static TextRequest request(std::string_view words, float cap = 36, std::string_view language = "en") {
        TextRequest made;
        made.text = words;
        made.cap_px = cap;
        made.language = language;
        return made;
    }
};

// The pixels of a text on a sheet of its own, with its measured box's corner at (pad, pad).
struct Ink {
    static constexpr int pad = 100;
    int left = 10000, right = -1, top = 10000, bottom = -1; // the outermost dark pixels, from the box's corner
    TextMeasure measure;

    explicit Ink(const TextRequest& request, Color ink = black) {
        Sheet sheet(1100, 400);
        TextEngine text(sheet.renderer);
        measure = text.measure(request);
        const TextPicture picture = text.picture(request, ink);
        const auto x = static_cast<float>(pad + picture.offset_x);
        const auto y = static_cast<float>(pad + picture.offset_y);
        sheet.begin().AddImage(
            to_imgui(picture.texture), {x, y}, {x + static_cast<float>(picture.width), y + static_cast<float>(picture.height)});
        sheet.end();
        for (int row = 0; row < 400; ++row) {
            for (int column = 0; column < 1100; ++column) {
                // Half covered counts as ink.
                if ((sheet.at(column, row) >> 8U & 255U) < 128) {
                    left = std::min(left, column - pad);
                    right = std::max(right, column - pad);
                    top = std::min(top, row - pad);
                    bottom = std::max(bottom, row - pad);
                }
            }
        }
        if (right >= 0) {
            darkest = sheet.at(pad + (left + right) / 2, pad + (top + bottom) / 2);
        }
    }
    std::uint32_t darkest = ground;
    int height() const { return bottom - top + 1; }
    int width() const { return right - left + 1; }
};


} // namespace desk
