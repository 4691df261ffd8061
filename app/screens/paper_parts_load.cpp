// What every paper has in common, whatever is on it.
#include <algorithm>

#include "app/screens/loaders.h"
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

// The pages that are being made, where that lasts longer than a moment.
View load_paper_making(const Loading& loading) {
    const auto& words = loading.words;
    const auto& making = loading.session.paper;
    RecordView view;
    view.header.area = widgets::Area::teal;
    view.header.title = words("One moment");
    view.words = making ? making->title : std::string();
    view.done = 0;
    if (making && making->of > 0) {
        view.done = static_cast<float>(making->done) / static_cast<float>(making->of);
        view.state = words.with("Page {1} of {2}", {std::to_string(std::min(making->done + 1, making->of)), std::to_string(making->of)});
    } else {
        view.state = words("One moment");
    }
    TileView stop;
    stop.id = "stop-paper";
    stop.label = words("Stop");
    stop.picture = "stop";
    stop.area = widgets::Area::teal;
    stop.action = StopPaper{};
    view.bar = {std::move(stop)};
    return view;
}

} // namespace app
