// Writes the two pages of a tour.
#include "app/commands/tour_pages.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

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
.picture { background: #FFFFFF; border: 1px solid #857A6E; border-radius: .5rem; padding: .8rem; text-align: center; width: 11rem; }
.picture svg:first-child { width: 6rem; height: 6rem; }
.picture svg + svg { width: 32px; height: 32px; }
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

std::string contents(const fs::path& file) {
    std::ifstream in(file);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
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

void write_contact_sheet(const fs::path& folder, const fs::path& pictures) {
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(pictures)) {
        if (entry.path().extension() == ".svg") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    const fs::path file = folder / "pictures.html";
    std::ofstream page = begin_page(file, "The picture set of Alongside");
    page << "<div class=\"all\">\n";
    for (const fs::path& svg : files) {
        const std::string drawing = contents(svg);
        page << "<div class=\"picture\">" << drawing << drawing << "<div>" << svg.stem().string() << "</div></div>\n";
    }
    page << "</div>\n";
    end_page(page, file);
}

} // namespace app
