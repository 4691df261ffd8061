// SVG pictures as textures, at the size shown and in the colours of the theme; kept while they are used.
#pragma once
#include <filesystem>
#include <memory>
#include <string_view>

#include "widgets/render.h"
#include "widgets/theme.h"

namespace widgets {

class PictureStore {
public:
    PictureStore(Renderer&, std::filesystem::path folder);
    ~PictureStore();
    PictureStore(const PictureStore&) = delete;
    PictureStore& operator=(const PictureStore&) = delete;

    // Square of `side_px`. `mirrored` turns arrows round on right-to-left screens. A name without a file gives a plain
    // rounded frame in the theme's line colour (a missing picture never stops anybody) and is counted in missing().
    TextureId picture(std::string_view name, int side_px, ThemeName, bool mirrored);
    bool has(std::string_view name) const;
    void look_for(std::string_view name); // what picture() finds out about its file, without painting it
    int missing() const;
    void tidy();
    void forget_all();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// Pictures that point somewhere and therefore turn round: back, next-page, previous-page, undo, read-aloud.
bool points_somewhere(std::string_view name);

} // namespace widgets
