// A stick with photographs on it.
#pragma once
#include <fstream>

#include "tests/stage/photographs.h"
#include "tests/stage/stage.h"

namespace stage {

// `name` may have folders before it.
inline void put_on_stick(Stage& kiosk, const std::string& name, const PhotographFile& photograph) {
    const std::filesystem::path file = kiosk.folder() / "stick" / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary).write(reinterpret_cast<const char*>(photograph.data()), static_cast<std::streamsize>(photograph.size()));
}

// As a camera wrote it, held upright.
inline void put_on_stick(Stage& kiosk, const std::string& name) { put_on_stick(kiosk, name, as_camera_wrote(made_jpeg(1600, 1200), 6)); }

} // namespace stage
