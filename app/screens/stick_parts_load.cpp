// Files on a stick as rows to choose from, and the page that tells how far it is with a stick that is slow.
#include "app/screens/stick_parts.h"

#include "app/screens/loaders.h"

namespace app {

std::string nothing_on_stick(const Loading& loading, const std::optional<StickFiles>& found, std::string none) {
    const auto& words = loading.words;
    if (!found || found->look == StickFiles::Look::goes_on) {
        return words("The stick is being read.");
    }
    if (found->look == StickFiles::Look::stopped) {
        return words("That was stopped. Touch “Look again” to see what is on the stick.");
    }
    return found->stick_is_in ? std::move(none) : words("Put a USB stick in. It may take a moment.");
}

RowView file_row(const Loading& loading, const StickFile& file, std::size_t index, const char* picture, Action action) {
    const auto& words = loading.words;
    RowView row;
    row.id = "file";
    row.number = static_cast<std::int64_t>(index) + 1;
    row.picture = picture;
    row.title = file.name;
    row.second = words.with("{1} · {2}", {file.folder, words.full_date(file.changed_ms)});
    row.area = widgets::Area::blue;
    row.spoken = words.with("{1}. {2}.", {row.title, row.second});
    row.action = std::move(action);
    return row;
}

View load_stick_reading(const Loading& loading) {
    const auto& words = loading.words;
    const auto& work = loading.session.stick_work;
    RecordView view;
    view.header.area = work && work->at.screen == ScreenName::photographs ? widgets::Area::teal : widgets::Area::blue;
    view.header.title = words("One moment");
    view.words = work && !work->title.empty() ? work->title : words("The stick is being read.");
    view.state = words("Please leave the stick in.");
    view.state_picture = "usb-stick";
    view.done = work ? work->done : 0;
    TileView stop;
    stop.id = "stop-stick";
    stop.label = words("Stop");
    stop.picture = "stop";
    stop.area = view.header.area;
    stop.action = StopStick{};
    view.bar = {std::move(stop)};
    return view;
}

} // namespace app
