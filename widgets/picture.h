// Pictures as textures, at the size shown and in the colours of the theme; kept while they are used. Those of the set are SVG
// files; what the home keeps itself, photographs and drawings, comes as bytes from whoever knows who may see it.
#pragma once
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "widgets/render.h"
#include "widgets/theme.h"

namespace widgets {

// The bytes of a picture that is not of the set: JPEG, PNG or SVG, told by its first bytes. None: whoever is in front may not see
// it, or there is none.
using PictureSource = std::function<std::optional<std::vector<unsigned char>>(std::string_view name)>;

// What a photograph is cut to.
enum class PictureShape { square, round };

// Whether a name is for the source: it has a colon in it, as in "kept:" with what the home keeps it under.
bool is_kept_picture(std::string_view name);

// Loads the library that draws the set, which otherwise comes with the first picture. Any thread.
void load_picture_library();

class PictureStore {
public:
    PictureStore(Renderer&, std::filesystem::path folder);
    ~PictureStore();
    PictureStore(const PictureStore&) = delete;
    PictureStore& operator=(const PictureStore&) = delete;

    // Square of `side_px`. `mirrored` turns arrows round on right-to-left screens. A name without a file gives a plain
    // rounded frame in the theme's line colour (a missing picture never stops anybody) and is counted in missing().
    TextureId picture(std::string_view name, int side_px, ThemeName, bool mirrored, PictureShape = PictureShape::square);
    bool has(std::string_view name) const;
    void look_for(std::string_view name); // what picture() finds out about its file, without painting it
    int missing() const;

    // Whom to ask for those that are not of the set, once for each size they are shown in. What nobody may see, or cannot be read,
    // is a quiet frame, and not counted in missing(). Photographs keep their own colours in every theme.
    void ask(PictureSource);
    // What is shown in the place of which picture of the set, by name: of the source, or of the set.
    void show_instead(std::map<std::string, std::string, std::less<>>);
    // Somebody else is in front: what they may see is asked anew. Where `all` is false only what could not be shown is.
    void forget_kept(bool all);

    void tidy();
    void rest(); // forgets every picture that the last frame did not use, and what all were drawn from
    void forget_all();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// Pictures that point somewhere and therefore turn round: back, next-page, previous-page, undo, read-aloud.
bool points_somewhere(std::string_view name);

} // namespace widgets
