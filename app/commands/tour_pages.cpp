// Writes the two pages of a tour.
#include "app/commands/tour_pages.h"

#include <fstream>
#include <stdexcept>

#include "app/commands/contact_sheets.h"

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr const char* style = R"(<style>
body { font-family: sans-serif; background: #FAF4E8; color: #221A16; margin: 2rem; }
h2 { margin: 2rem 0 1rem; }
.all { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-end; }
figure { margin: 0; }
figure img { height: 15rem; border: 1px solid #857A6E; display: block; }
figcaption { padding: .3rem 0; }
.sheet img { height: auto; }
.sheet figcaption { max-width: 1280px; }
</style>
)";

std::ofstream begin_page(const fs::path& file, const std::string& title) {
    std::ofstream page(file);
    page << "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" << title << "</title>\n" << style << "</head><body>\n<h1>" << title
         << "</h1>\n";
    return page;
}

void end_page(std::ofstream& page, const fs::path& file) {
    page << "</body></html>\n";
    page.flush();
    if (!page) {
        throw std::runtime_error("The page " + file.string() + " could not be written: is there room, and may you write there?");
    }
}

} // namespace

void write_tour_index(const fs::path& folder, const std::vector<TourPicture>& pictures) {
    const fs::path file = folder / "index.html";
    std::ofstream page = begin_page(file, "Alongside, screen by screen");
    page << "<p><a href=\"pictures.html\">The picture set</a></p>\n";
    std::string group;
    for (const TourPicture& picture : pictures) {
        if (picture.group != group) {
            page << (group.empty() ? "" : "</div>\n") << "<h2>" << picture.group << "</h2>\n<div class=\"all\">\n";
            group = picture.group;
        }
        page << "<figure><a href=\"" << picture.file << "\"><img src=\"" << picture.file << "\" alt=\"" << picture.name << "\" loading=\"lazy\"></a><figcaption>"
             << picture.name << "</figcaption></figure>\n";
    }
    page << (group.empty() ? "" : "</div>\n");
    end_page(page, file);
}

void write_picture_page(const fs::path& folder, const fs::path& pictures) {
    struct Named {
        widgets::ThemeName theme;
        const char* name;
        const char* title;
    };
    constexpr Named themes[] = {{widgets::ThemeName::light, "light", "Light"},
                                {widgets::ThemeName::dark, "dark", "Dark"},
                                {widgets::ThemeName::yellow, "yellow", "Yellow on black"}};
    ContactSheets sheets(pictures);
    const fs::path file = folder / "pictures.html";
    std::ofstream page = begin_page(file, "The picture set of Alongside");
    page << "<p>" << sheets.names().size() << " pictures, each 20 mm large on a 10-inch screen, and 32 pixels small. <a href=\"index.html\">The screens</a></p>\n";
    for (const Named& theme : themes) {
        page << "<h2>" << theme.title << "</h2>\n";
        for (int sheet = 0; sheet < sheets.count(); ++sheet) {
            const std::string png = std::string("pictures-") + theme.name + "-" + (sheet < 9 ? "0" : "") + std::to_string(sheet + 1) + ".png";
            sheets.draw(sheet, theme.theme);
            sheets.save_png((folder / png).string());
            page << "<figure class=\"sheet\"><img src=\"" << png << "\" alt=\"" << theme.title << "\" loading=\"lazy\"><figcaption>";
            for (const std::string& name : sheets.names_on(sheet)) {
                page << "<span>" << name << "</span> ";
            }
            page << "</figcaption></figure>\n";
        }
    }
    end_page(page, file);
}

} // namespace app
