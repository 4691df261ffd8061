// A list of people on a stick: which files there are, and what would come of one before it is taken in.
#include <algorithm>

#include "app/screens/loaders.h"
#include "app/screens/people_parts.h"
#include "app/screens/people_words.h"
#include "app/screens/stick_parts.h"
#include "app/words.h"

namespace app {

using widgets::Area;

namespace {

RowView good_row(const Loading& loading, const data::Person& person, int line) {
    const auto& words = loading.words;
    RowView row;
    row.id = "good";
    row.number = line;
    row.mark = mark_of(person);
    row.title = person.full_name.empty() || person.full_name == person.name ? person.name : words.with("{1} ({2})", {person.name, person.full_name});
    row.second = person.job.empty() ? role_words(loading, person) : words.with("{1} · {2}", {role_words(loading, person), person.job});
    row.state = person.language.empty() ? std::string() : widgets::Language::own_name(person.language);
    row.state_picture = person.language.empty() ? "" : "language";
    row.area = Area::blue;
    row.spoken = sentence(loading, row.title, row.second);
    row.action = StayHere{}; // there is nothing more to it than stands here
    return row;
}

RowView bad_row(const Loading& loading, const data::PeopleFile::Bad& bad) {
    const auto& words = loading.words;
    RowView row;
    row.id = "bad";
    row.number = bad.line;
    row.picture = "not-this-time";
    row.title = bad.name.empty() ? words.with("Line {1}", {std::to_string(bad.line)}) : words.with("Line {1}: {2}", {std::to_string(bad.line), bad.name});
    row.second = bad_line_words(loading.words, bad);
    row.area = Area::blue;
    row.quiet = true;
    row.spoken = words.with("{1}. {2}.", {row.title, row.second});
    row.action = StayHere{};
    return row;
}

} // namespace

View load_people_file(const Loading& loading) {
    const auto& words = loading.words;
    if (!may_run(loading)) {
        return run_menu(loading, words("A list on a stick"));
    }
    ListView view;
    view.header.area = Area::blue;
    view.header.title = words("A list on a stick");
    view.header.subtitle = words("Touch a file to see what is in it");
    view.banner = words("Headings: name, called, role, language, job, name on the glass");
    view.banner_picture = "help";
    const auto& stick = loading.session.stick;
    view.empty = nothing_on_stick(loading, stick, words("There is no list on the stick: no file that ends in .csv or .txt."));
    for (std::size_t i = 0; stick && i < stick->files.size(); ++i) {
        RunHome open{.what = RunWhat::open_file, .words = stick->files[i].path.string()};
        open.setting_up = loading.place.run.setting_up;
        view.rows.push_back(file_row(loading, stick->files[i], i, "phrases", std::move(open)));
    }
    view.bar = {run_tile("look-again", words("Look again"), "search", Visit{loading.place})};
    return view;
}

View load_people_preview(const Loading& loading) {
    constexpr std::size_t most_rows = 150; // what a list can hold
    const auto& words = loading.words;
    const auto& opened = loading.session.people;
    if (!opened || !may_run(loading)) {
        return run_menu(loading, words("A list on a stick"));
    }
    const data::PeopleFile& file = opened->file;
    const auto good = static_cast<std::int64_t>(file.good.size()), bad = static_cast<std::int64_t>(file.bad.size());
    ListView view;
    view.header.area = Area::blue;
    view.header.title = words("Take these people in?");
    view.header.subtitle = opened->name;
    view.empty = words("There is nobody in it who is not here already.");
    if (bad > 0) {
        view.banner = words.count("{n} line stays out: below is why", "{n} lines stay out: below is why", bad);
        view.banner_picture = "not-this-time";
    }
    for (const data::PeopleFile::Bad& one : file.bad) {
        if (view.rows.size() < most_rows) {
            view.rows.push_back(bad_row(loading, one));
        }
    }
    for (std::size_t i = 0; i < file.good.size() && view.rows.size() < most_rows; ++i) {
        view.rows.push_back(good_row(loading, file.good[i], file.lines[i]));
    }
    RunHome take{.what = RunWhat::take_in_file};
    take.setting_up = loading.place.run.setting_up;
    TileView yes = run_tile("take-in", bad == 0 ? words.count("Take in all {n}", "Take in all {n}", good) : words.count("Take in the {n} good one", "Take in the {n} good ones", good), "yes", std::move(take));
    yes.primary = true;
    yes.enabled = good > 0;
    view.bar = {std::move(yes), run_tile("leave", words("No, leave it"), "not-this-time", GoBack{})};
    return view;
}

} // namespace app
