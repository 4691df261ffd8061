// Obeys the wish for paper: has the pages made, gives them to the printer or keeps them, and says where they are.
#include <array>
#include <ctime>
#include <map>
#include <utility>

#include "app/router.h"
#include "app/update.h"
#include "data/error.h"

namespace app {
namespace {

using widgets::N_;

constexpr std::int64_t slow_ms = 1000; // from then on it is told how far it is, and can be stopped

// Digits that sort by age, in every language: "2026-11-21 10.42".
std::string stamp_of(data::WallTime when) {
    const auto seconds = static_cast<std::time_t>(data::milliseconds(when) / 1000);
    std::tm parts{};
    localtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d %H.%M", &parts)};
}

// The name of a file may be broken at its hyphens: it is longer than a narrow glass is wide.
std::string breakable(const std::string& name) {
    std::string all;
    for (const char letter : name) {
        all += letter;
        all += letter == '-' ? "\u200B" : ""; // a space without width
    }
    return all;
}

} // namespace

void obey(World& world, const Print& print) {
    if (world.printer == nullptr || world.paper == nullptr) {
        throw data::Error(data::Trouble::refused, "This kiosk cannot print.");
    }
    auto& making = world.state.session.paper;
    if (making) {
        return; // it is on its way: a second touch is no second copy
    }
    Loading loading = loading_of(world);
    loading.place = print.about;
    widgets::PaperDocument document = load_paper(loading, print.paper);
    making = PaperMaking{document.title, document.sheet == widgets::Sheet::booklet, world.monotonic_ms};
    widgets::show_instead(document, pictures_instead(world));
    std::map<std::string, std::vector<unsigned char>, std::less<>> kept; // fetched here: the records are not for another thread
    for (const std::string& name : widgets::kept_pictures_of(document)) {
        if (auto content = kept_picture(world, name)) {
            kept.emplace(name, std::move(*content));
        }
    }
    world.paper->begin([document = std::move(document), folder = world.pictures, kept = std::move(kept)](const widgets::Errand::GoesOn& goes_on) {
        return widgets::paper_pdf(document, folder, [&kept](std::string_view name) {
            const auto found = kept.find(name);
            return found == kept.end() ? std::nullopt : std::optional(found->second);
        }, goes_on);
    });
    paper_moves(world); // what is quick is there at once
}

bool paper_moves(World& world) {
    if (world.paper == nullptr) {
        return false;
    }
    auto& making = world.state.session.paper;
    if (!making) {
        if (world.paper->is_working()) {
            world.paper->stop(); // who wanted it has gone
        }
        return false;
    }
    if (making->told && world.state.place().screen != ScreenName::paper_making) { // Back was touched
        obey(world, StopPaper{});
        return true;
    }
    const bool fresh = world.paper->look(world.monotonic_ms);
    if (!world.paper->is_working()) {
        obey_all(world, {PaperIsMade{}});
        return true;
    }
    making->done = world.paper->done();
    making->of = world.paper->of();
    const bool slow = !making->told && world.monotonic_ms - making->began_ms >= slow_ms;
    if (slow) {
        making->told = true;
        Place place = world.state.place();
        place.screen = ScreenName::paper_making;
        go_to(world, place);
    }
    world.state.view_is_old = world.state.view_is_old || (fresh && making->told);
    return slow || (fresh && making->told);
}

void obey(World& world, const StopPaper&) {
    if (world.paper != nullptr) {
        world.paper->stop();
    }
    world.state.session.paper.reset();
    if (world.state.place().screen == ScreenName::paper_making) {
        obey(world, GoBack{});
    }
}

void obey(World& world, const PaperIsMade&) {
    const std::any pages = world.paper != nullptr ? world.paper->take() : std::any();
    const auto* const pdf = std::any_cast<std::string>(&pages);
    const std::optional<PaperMaking> made = std::exchange(world.state.session.paper, std::nullopt);
    if (world.state.place().screen == ScreenName::paper_making) {
        obey(world, GoBack{});
    }
    if (pdf == nullptr || !made || world.printer == nullptr) {
        return;
    }
    const Printed printed = world.printer->print(world.home.folder() / "prints", made->title + " " + stamp_of(world.home.now().wall), *pdf, made->folded);
    switch (printed.how) {
    case PrintedHow::on_paper: say_kindly(world, N_("It is printing"), N_("Please fetch the pages soon: they are about a person.")); break;
    case PrintedHow::kept: say_kindly(world, N_("The pages are kept here"), ""); break;
    case PrintedHow::slow: say_kindly(world, N_("The printer has not answered yet"), ""); break;
    }
    if (printed.how == PrintedHow::kept) {
        world.state.notice->text = world.words.with("There is no printer here. Whoever looks after this kiosk finds them in its folder “prints”: {1}", {breakable(printed.file)});
    } else if (printed.how == PrintedHow::slow) {
        world.state.notice->text = world.words.with("If nothing comes out, the pages are in the folder “prints” of this kiosk: {1}", {breakable(printed.file)});
    }
    world.state.notice->picture = "printer";
}

} // namespace app
