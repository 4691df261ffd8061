// Obeys the wish for paper: makes the pages, gives them to the printer or keeps them, and says where they are.
#include <array>
#include <ctime>

#include "app/router.h"
#include "app/update.h"
#include "data/error.h"

namespace app {
namespace {

using widgets::N_;

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
    if (world.printer == nullptr) {
        throw data::Error(data::Trouble::refused, "This kiosk cannot print.");
    }
    Loading loading = loading_of(world);
    loading.place = print.about;
    const widgets::PaperDocument document = load_paper(loading, print.paper);
    const bool folded = document.sheet == widgets::Sheet::booklet;
    const Printed printed = world.printer->print(world.home.folder() / "prints", document.title + " " + stamp_of(world.home.now().wall),
                                                 widgets::paper_pdf(document, world.pictures, [&](std::string_view name) { return kept_picture(world, name); }), folded);
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
