// What every paper has in common, whatever is on it.
#include "app/screens/paper_loaders.h"

namespace app {

widgets::PaperDocument paper_document(const Loading& loading, std::string title) {
    const auto& words = loading.words;
    widgets::PaperDocument document;
    document.title = std::move(title);
    document.language = words.code();
    document.right_to_left = words.right_to_left();
    document.page_of = words("Page {1} of {2}");
    document.footer = words.with("{1} · printed {2}", {document.title, words.date_and_year(data::milliseconds(loading.now.wall))});
    return document;
}

widgets::PaperBlock paper_block(widgets::PaperBlock::Style style, std::string text, std::string picture, widgets::Area area) {
    widgets::PaperBlock made;
    made.style = style;
    made.text = std::move(text);
    made.picture = std::move(picture);
    made.area = area;
    return made;
}

} // namespace app
