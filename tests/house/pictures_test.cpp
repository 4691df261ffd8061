// The picture set keeps to its one hand: what is in the files, and what they look like when they are drawn, in every theme.
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "tests/catch.h"
#include "tests/house/picture_rules.h"
#include "tests/widgets/sheet.h"
#include "widgets/picture.h"

namespace {

namespace fs = std::filesystem;
const fs::path folder = fs::path(ALONGSIDE_SOURCE) / "assets" / "pictures";

std::map<std::string, std::string> all_pictures() {
    std::map<std::string, std::string> all;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        std::ifstream file(entry.path(), std::ios::binary);
        std::ostringstream text;
        text << file.rdbuf();
        all[entry.path().filename().string()] = text.str();
    }
    return all;
}

std::string picture(const std::string& inside) {
    return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96"><title>A picture</title>)"
           R"(<g fill="none" stroke="#2B2220" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">)" +
           inside + "</g></svg>";
}

bool is_faulty(const std::string& svg, const std::string& name = "pic-rose") { return !faults_of_picture(name, svg).empty(); }

std::string replaced(std::string text, const std::string& what, const std::string& by) { return text.replace(text.find(what), what.size(), by); }

// Some pictures in a row, drawn as the kiosk draws them on a tile of this theme, one pixel to each unit of the drawing.
class Row {
public:
    static constexpr int side = 96;
    Row(const std::vector<std::string>& names, widgets::ThemeName theme)
        : m_sheet(static_cast<int>(names.size()) * side, side), m_store(m_sheet.renderer, folder) {
        const widgets::Color face = widgets::theme(theme).surface;
        m_face = std::uint32_t{face.red} << 16U | std::uint32_t{face.green} << 8U | face.blue;
        ImDrawList& list = m_sheet.begin();
        list.AddRectFilled({0, 0}, {static_cast<float>(m_sheet.renderer.width()), side}, IM_COL32(face.red, face.green, face.blue, 255));
        float x = 0;
        for (const std::string& name : names) {
            list.AddImage(widgets::to_imgui(m_store.picture(name, side, theme, false)), {x, 0}, {x + side, side});
            x += side;
        }
        m_sheet.end();
    }
    // Of a thousand pixels, how many were drawn on.
    int covered(int index) const {
        int count = 0;
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                count += drawn(index, x, y);
            }
        }
        return count * 1000 / (side * side);
    }
    // Something reaches the edge of its square, where it is cut off.
    bool cut_off(int index) const {
        for (int at = 0; at < side; ++at) {
            if (drawn(index, at, 0) || drawn(index, at, side - 1) || drawn(index, 0, at) || drawn(index, side - 1, at)) {
                return true;
            }
        }
        return false;
    }
    int missing() const { return m_store.missing(); }

private:
    bool drawn(int index, int x, int y) const { return !near(m_sheet.at(index * side + x, y), m_face, 60); }
    Sheet m_sheet;
    std::uint32_t m_face = 0;
    widgets::PictureStore m_store;
};

} // namespace

TEST_CASE("Pictures: the rules notice a picture from another hand") {
    const std::string good = picture(R"(<circle cx="48" cy="48" r="39" fill="#DB6B4B"/>)");
    CHECK_FALSE(is_faulty(good));
    CHECK(is_faulty(good, "pic-Rose"));
    CHECK(is_faulty(good, "pic_rose"));
    CHECK(is_faulty(picture("")));
    CHECK(is_faulty(replaced(good, "0 0 96 96", "0 0 24 24")));
    CHECK(is_faulty(replaced(good, "<title>A picture</title>", "")));
    CHECK(is_faulty(replaced(good, "stroke-width=\"4\"", "stroke-width=\"2\"")));
    CHECK(is_faulty(replaced(good, "#DB6B4B", "#DB6B4C")));
    CHECK(is_faulty(replaced(good, "#DB6B4B", "red")));
    CHECK(is_faulty(replaced(good, "#DB6B4B", "url(#shine)")));
    CHECK(is_faulty(picture(R"(<text x="8" y="48">Rose</text>)")));
    CHECK(is_faulty(picture(R"(<path d="M8 8 H88" class="thin"/>)")));
    CHECK(is_faulty(picture(R"(<path d="M8 8 H88" style="stroke:#2B2220"/>)")));
    CHECK(is_faulty(picture(R"(<path d="M8 8 H88" opacity="0.5"/>)")));
    CHECK(is_faulty(picture("<path d=\"M8 8 H88" + std::string(3000, ' ') + "\"/>")));
}

TEST_CASE("Pictures: every file of the set is from the one hand, and there is nothing else in the folder") {
    std::string faults;
    const auto all = all_pictures();
    CHECK(all.size() > 380);
    for (const auto& [file, svg] : all) {
        if (!file.ends_with(".svg")) {
            faults += file + " is no picture of the set\n";
            continue;
        }
        for (const std::string& fault : faults_of_picture(file.substr(0, file.size() - 4), svg)) {
            faults += file + ": " + fault + "\n";
        }
    }
    CHECK(faults == "");
}

TEST_CASE("Pictures: no two are the same drawing") {
    std::map<std::string, std::string> drawings;
    std::string twice;
    for (const auto& [file, svg] : all_pictures()) {
        const auto [first, is_new] = drawings.emplace(svg.substr(svg.find("<g ")), file);
        // A person's circle is one thing, whether it is gone to or an entry is for it.
        twice += is_new || file == "for-circle.svg" ? "" : file + " is " + first->second + "\n";
    }
    CHECK(twice == "");
}

TEST_CASE("Pictures: in every theme each one shows something, and nothing of it is cut off at the edge", "[slow]") {
    std::vector<std::string> names;
    for (const auto& [file, svg] : all_pictures()) {
        names.push_back(file.substr(0, file.size() - 4));
    }
    std::string faults;
    constexpr std::size_t at_once = 10;
    for (const widgets::ThemeName theme : {widgets::ThemeName::light, widgets::ThemeName::dark, widgets::ThemeName::yellow}) {
        for (std::size_t from = 0; from < names.size(); from += at_once) {
            const std::vector<std::string> some(names.begin() + static_cast<std::ptrdiff_t>(from),
                                                names.begin() + static_cast<std::ptrdiff_t>(std::min(names.size(), from + at_once)));
            const Row row(some, theme);
            CHECK(row.missing() == 0);
            for (std::size_t i = 0; i < some.size(); ++i) {
                const int index = static_cast<int>(i);
                // The thinnest of the set, an arrow and a snowflake, cover a tenth.
                faults += row.covered(index) < 60 ? some[i] + " is nearly empty: " + std::to_string(row.covered(index)) + " in a thousand\n" : "";
                faults += row.cut_off(index) ? some[i] + " reaches the edge\n" : "";
            }
        }
    }
    CHECK(faults == "");
}
