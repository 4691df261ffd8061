// The pages of a picture tour, as plain HTML that needs nothing from anywhere else.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

namespace app {

struct TourPicture {
    std::string file;  // relative to the page
    std::string name;  // "who-may-know"
    std::string group; // "1280x800, en"
};

// index.html: every picture of every size and language, each a link to itself in full.
void write_tour_index(const std::filesystem::path& folder, const std::vector<TourPicture>&);
// pictures.html: the whole picture set in every theme, on sheets that the kiosk's own engine draws (contact_sheets.h).
void write_picture_page(const std::filesystem::path& folder, const std::filesystem::path& pictures);

} // namespace app
