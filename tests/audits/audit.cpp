// The rules that every frame is held to.
#include "tests/audits/audit.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <sstream>

#include "app/focus.h"
#include "app/router.h"
#include "app/screens/view.h"
#include "tests/overlap.h"
#include "widgets/theme.h"

namespace audits {
namespace {

constexpr float resident_target = 25, other_target = 12; // millimetres (FACTS: touch and sight)
constexpr double least_contrast = 7;                      // WCAG 2.2 1.4.6
constexpr int most_pages = 60;

// Faults that are counted; what the table of conformance calls them.
constexpr const char *cut = "cut words", *overlapping = "things that overlap", *displaced = "controls not in their place", *wordless = "things without words",
                     *untitled = "screens without a title", *tongueless = "things said in no language", *unreached = "things that the Tab key missed", *other = "other faults",
                     *exception = "places known not to hold yet";

std::string name_of(const Lens& lens) {
    std::ostringstream name;
    name << lens.glass.width << "x" << lens.glass.height << " " << lens.text_percent << " %";
    if (lens.choices > 0) {
        name << ", " << lens.choices << " at once";
    }
    if (lens.theme > 0) {
        name << ", theme " << lens.theme;
    }
    if (lens.snap_um != Lens{}.snap_um) {
        name << ", apart";
    }
    return name.str();
}

bool is_on_every_screen(const widgets::Item& item) {
    const auto& name = item.id.name;
    return name == "back" || name == "finish" || name == "read-aloud" || name == "help" || name == "more" || name == "before" || name == "other-choices";
}

bool is_for_writing(app::ScreenName screen) {
    using enum app::ScreenName;
    return screen == more_words || screen == write_ask || screen == write_note || screen == about_write;
}

bool is_written(const widgets::Item& item) { return item.role == widgets::ItemRole::key || item.role == widgets::ItemRole::field; }

} // namespace

Audit::Audit(stage::Stage& stage, std::vector<Lens> lenses, std::set<std::string> known) : m_stage(stage), m_known(std::move(known)) {
    for (const char* fault : {cut, overlapping, displaced, wordless, untitled, tongueless, unreached, exception}) {
        m_figures.add(fault, 0); // looked for
    }
    for (const Lens& lens : lenses) {
        m_lookings.push_back({lens, name_of(lens), {}, {}});
    }
}

void Audit::use(const Lens& lens) {
    data::Comfort comfort;
    comfort.text_percent = lens.text_percent;
    comfort.choices = lens.choices;
    comfort.theme = lens.theme;
    comfort.snap_um = lens.snap_um;
    m_stage.shell().look_as({lens.glass.width, lens.glass.height, lens.glass.px_per_mm}, comfort);
}

void Audit::look() {
    const app::Ui as_it_was = m_stage.shell().ui();
    for (Looking& looking : m_lookings) {
        m_now = &looking;
        look_through(looking);
        m_stage.shell().ui() = as_it_was;
    }
    use(m_lookings.front().lens);
    if (const int missing = m_stage.shell().missing_pictures(); missing > m_missing) {
        m_missing = missing;
        complain(other, "shows a picture that the set does not have", nullptr);
    }
}

// From the first page to the last, with all that stands beside it in turn: what was seen once ends the turning.
void Audit::look_through(Looking& looking) {
    widgets::Paging& paging = m_stage.shell().ui().paging;
    for (int beside = 0; beside < most_pages; ++beside) {
        for (int page = 0; page < most_pages; ++page) {
            paging = {page, beside};
            use(looking.lens);
            const bool is_new = check_frame(looking);
            if (!is_new || paging.page != page) {
                if (page == 0) {
                    return;
                }
                break;
            }
        }
        const auto items = m_stage.items();
        if (std::none_of(items.begin(), items.end(), [](const widgets::Item& item) { return item.id.name == "other-choices"; })) {
            return;
        }
    }
}

bool Audit::check_frame(Looking& looking) {
    const auto items = m_stage.items();
    std::size_t signature = static_cast<std::size_t>(m_stage.screen());
    for (const widgets::Item& item : items) {
        signature = signature * 1'000'003 ^ std::hash<std::string_view>{}(item.label) ^ std::hash<std::string_view>{}(item.id.name) * 31 ^
                    static_cast<std::size_t>(item.id.number) ^ (item.enabled ? 5 : 7) ^ (item.selected ? 11 : 13);
    }
    if (!looking.seen.insert(signature).second) {
        return false;
    }
    ++m_frames;
    m_figures.largest("largest words, per cent", looking.lens.text_percent);
    for (std::size_t index = 0; index < items.size(); ++index) {
        check(items[index]);
        for (std::size_t other = index + 1; other < items.size(); ++other) {
            check_apart(items[index], items[other]);
        }
    }
    check_few(items);
    check_keyboard(items);
    if (std::none_of(items.begin(), items.end(), [](const widgets::Item& item) { return item.role == widgets::ItemRole::title && !item.label.empty(); }) &&
        m_stage.screen() != app::ScreenName::welcome) { // which begins with the day
        complain(untitled, "has no title", nullptr);
    }
    return true;
}

float Audit::mm(float pixels) const { return pixels / m_now->lens.glass.px_per_mm; }

// The PIN pad is for staff and visitors: nobody has come in yet, so it is drawn large where there is room.
bool Audit::by_residents() const {
    return app::density_of(m_stage.place(), m_stage.viewer()) == widgets::Density::resident && m_stage.screen() != app::ScreenName::pin_pad;
}

bool Audit::complain(const char* counted, const std::string& what, const widgets::Item* item, const std::string& where) {
    const std::string line = m_stage.setting().language + " | " + m_now->name + " | " + app::to_string(m_stage.screen()) + " | " + what +
                             (item != nullptr ? " | " + std::string(item->id.name) : std::string());
    const bool is_known = m_known.count(line) == 1;
    m_figures.add(is_known ? exception : counted, 1);
    Complaint& complaint = m_complaints[line];
    if (complaint.times++ == 0) {
        complaint.example = where + (item != nullptr ? " \"" + item->label.substr(0, 80) + '"' : std::string());
    }
    return !is_known;
}

void Audit::check(const widgets::Item& item) {
    if (item.clipped) {
        std::ostringstream size;
        size << std::round(mm(item.rect.width)) << " x " << std::round(mm(item.rect.height)) << " mm";
        complain(cut, "does not fit", &item, size.str());
    }
    if (item.missing_glyphs > 0) {
        complain(other, "has a character that no font draws", &item);
    }
    if (item.language.empty()) {
        complain(tongueless, "is said in no language", &item);
    }
    if (!item.label.empty()) {
        const double contrast = widgets::contrast(item.ink, item.ground);
        m_figures.smallest("contrast of words", contrast);
        if (contrast < least_contrast) {
            complain(other, "has too little contrast", &item);
        }
    }
    if (item.least_cap_px > 0 && m_now->lens.text_percent == 100) {
        const bool small_glass = m_now->lens.glass.width == small.width || m_now->lens.glass.width == standing.width;
        m_figures.smallest(std::string("capital letter, ") + (by_residents() ? "residents, " : "staff, ") + (small_glass ? "7 inch, mm" : "10 inch, mm"),
                           mm(item.least_cap_px));
    }
    const Glass& glass = m_now->lens.glass;
    if (item.rect.x < -1 || item.rect.y < -1 || item.rect.x + item.rect.width > static_cast<float>(glass.width) + 1 ||
        item.rect.y + item.rect.height > static_cast<float>(glass.height) + 1) {
        complain(cut, "is off the screen", &item);
    }
    if (widgets::can_be_touched(item.role)) {
        check_touchable(item);
        check_place(item);
    }
}

void Audit::check_touchable(const widgets::Item& item) {
    if (item.label.empty() && item.spoken.empty()) {
        complain(wordless, "has no words to it", &item);
    }
    // Keys of a keyboard are as large as a thumb for everybody; a picture of 25 mm for each letter fits no glass.
    const bool for_residents = by_residents() && !is_written(item);
    const float target = for_residents ? resident_target : other_target;
    const float side = mm(std::min(item.rect.width, item.rect.height));
    bool tells = true; // the figure is of what is not on the list of exceptions
    if (side < target - 0.25F) {
        std::ostringstream size;
        size << std::round(mm(item.rect.width) * 10) / 10 << " x " << std::round(mm(item.rect.height) * 10) / 10 << " mm";
        tells = complain(other, "is too small", &item, size.str());
    }
    if (tells) {
        m_figures.smallest(for_residents ? "target, residents, mm" : is_written(item) ? "key of a keyboard, mm" : "target, staff and visitors, mm", side);
    }
}

// No more answers at once than the person in front wants; what every screen has is beside them, and at most two controls of
// the page's own (Undo, That's right). Writing is no choice among answers: a keyboard has its keys. A card is sorted to one of three
// places, always; and the team's pages are lists and tools, of which the rows turn pages.
void Audit::check_few(std::span<const widgets::Item> items) {
    const int most = m_now->lens.choices;
    const app::ScreenName screen = m_stage.screen();
    if (most == 0 || app::density_of(m_stage.place(), m_stage.viewer()) != widgets::Density::resident || screen == app::ScreenName::card_sort ||
        is_for_writing(screen) || std::any_of(items.begin(), items.end(), is_written) || screen == app::ScreenName::pin_pad) {
        return;
    }
    const auto answers = std::count_if(items.begin(), items.end(), [](const widgets::Item& item) {
        return item.enabled && widgets::can_be_touched(item.role) && !is_on_every_screen(item);
    });
    const int own_controls = screen == app::ScreenName::welcome ? 0 : 2; // all that Welcome has is to choose from
    if (answers > most + own_controls) {
        complain(other, "shows more choices than are wanted", nullptr, std::to_string(answers));
    }
}

void Audit::check_apart(const widgets::Item& one, const widgets::Item& other) {
    if (!one.enabled || !other.enabled) { // under a question
        return;
    }
    for (const auto& [words, control] : {std::pair(&one, &other), std::pair(&other, &one)}) {
        if (reaches_over(*words, *control, m_now->lens.glass.px_per_mm)) {
            complain(overlapping, "lies over " + std::string(control->id.name), words);
        }
    }
    if (widgets::can_be_touched(one.role) && widgets::can_be_touched(other.role) && overlap(one.rect, other.rect, 1)) {
        complain(overlapping, "lies over " + std::string(other.id.name), &one);
    }
}

// A finger that knows where Back, Finish and Help are finds them there on every screen of the same density.
void Audit::check_place(const widgets::Item& item) {
    if (item.id.name != "back" && item.id.name != "finish" && item.id.name != "help") {
        return;
    }
    const bool resident = app::density_of(m_stage.place(), m_stage.viewer()) == widgets::Density::resident;
    const auto [known, is_new] = m_now->places.emplace(std::string(item.id.name) + (resident ? " r" : " s"), item.rect);
    if (!is_new && !known->second.contains(item.rect.x + item.rect.width / 2, item.rect.y + item.rect.height / 2)) {
        complain(displaced, "is not where it was on other screens", &item);
    }
}

// Tab comes to everything that can be touched, and round again.
void Audit::check_keyboard(std::span<const widgets::Item> items) {
    std::set<std::string> wanted, met;
    for (const widgets::Item& item : items) {
        if (app::can_be_focused(items, item.id)) {
            wanted.insert(widgets::to_string(item.id));
        }
    }
    std::optional<widgets::ItemId> focus;
    for (std::size_t step = 0; step < wanted.size(); ++step) {
        focus = app::focus_after(items, focus, widgets::Key::tab);
        if (focus) {
            met.insert(widgets::to_string(*focus));
        }
    }
    m_figures.add("things that the Tab key came to", static_cast<double>(met.size()));
    if (met != wanted) {
        complain(unreached, "keeps the Tab key from something", nullptr);
    }
}

std::string Audit::report() const {
    std::string report;
    for (const auto& [line, complaint] : m_complaints) {
        if (m_known.count(line) == 0) {
            report += "  " + line + ", " + complaint.example + (complaint.times > 1 ? " (" + std::to_string(complaint.times) + " times)" : "") + '\n';
        }
    }
    for (const std::string& line : m_known) {
        if (m_complaints.count(line) == 0) {
            report += "  holds by now, and comes off the list: " + line + '\n';
        }
    }
    return report;
}

std::string Audit::known_lines() const {
    std::string lines;
    for (const auto& [line, complaint] : m_complaints) {
        lines += line + '\n';
    }
    return lines;
}

} // namespace audits
