// Who may be in the house's paper, and what of theirs.
#include "data/gazette.h"

#include <algorithm>

#include "data/about_me.h"
#include "data/body.h"
#include "data/db.h"
#include "data/journal.h"
#include "data/roll.h"
#include "data/rules.h"
#include "data/wins.h"

namespace data {

namespace {

constexpr int most_wins = 200;
constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;

struct Said {
    InPaper said = InPaper::not_asked;
    PersonId by{};
};

Said last_said(Home& home, PersonId resident) {
    Statement row = home.database().prepare("SELECT said, author FROM house_paper WHERE resident = :resident ORDER BY id DESC LIMIT 1");
    row.bind(":resident", number(resident));
    return row.step() ? Said{static_cast<InPaper>(row.integer(0)), PersonId{row.integer(1)}} : Said{};
}

bool may_be_in_paper(Home& home, const Person& person) {
    if (!person.active || person.role != Role::resident) return false;
    const InPaper said = last_said(home, person.id).said;
    return said == InPaper::yes || (said == InPaper::not_asked && person.name_on_glass);
}

bool is_letter(char letter) { return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || static_cast<unsigned char>(letter) >= 0x80; }

bool names(const std::string& words, const std::string& name) {
    for (std::size_t at = words.find(name); !name.empty() && at != std::string::npos; at = words.find(name, at + 1)) {
        const bool begins = at == 0 || !is_letter(words[at - 1]), ends = at + name.size() == words.size() || !is_letter(words[at + name.size()]);
        if (begins && ends) return true;
    }
    return false;
}

// Somebody else told of it, and named a resident who is not to be in the paper: a word too careful is better than one too many.
bool names_somebody_left_out(Home& home, const std::string& words) {
    for (const Person& person : home.roll().by_name())
        if (person.active && person.role == Role::resident && !may_be_in_paper(home, person) && names(words, person.name)) return true;
    return false;
}

} // namespace

EntryId say_in_paper(Home& home, const Viewer& by, PersonId resident, InPaper said) {
    require_writer(home, by);
    require_resident(home, resident);
    const bool own = by.person() == resident;
    if (!own && !is_staff_now(home, by)) throw Error(Trouble::refused, "Only this person can say that, or staff on their word.");
    if (said != InPaper::yes && said != InPaper::no) throw Error(Trouble::refused, "Please say yes or no.");
    const Said before = last_said(home, resident);
    if (!own && said == InPaper::yes && before.said == InPaper::no && before.by == resident)
        throw Error(Trouble::refused, "They said no here themself: only they can say yes.");
    return home.journal().append({Kind::house_paper, by.person(), resident, Audience::care_team, EntryId::none, static_cast<std::int64_t>(said), BodyWriter().json()});
}

InPaper in_paper(Home& home, const Viewer& viewer, PersonId resident) {
    if (viewer.person() != resident && !is_staff_now(home, viewer)) return InPaper::not_asked;
    return last_said(home, resident).said;
}

std::vector<Person> people_in_paper(Home& home, const Viewer& viewer) {
    std::vector<Person> people;
    if (!is_staff_now(home, viewer)) return people;
    for (const Person& person : home.roll().by_name())
        if (may_be_in_paper(home, person)) people.push_back(as_seen_by(viewer, person));
    return people;
}

std::vector<WinRow> paper_wins(Home& home, const Viewer& viewer, WallTime from, WallTime to) {
    std::vector<WinRow> wins;
    if (!is_staff_now(home, viewer)) return wins;
    const std::int64_t ago = milliseconds(home.now().wall) - milliseconds(from);
    // As everybody who walks by may read them: what their author alone may see besides is not for paper.
    for (WinRow& win : house_wins(home, Viewer::house(), most_wins, static_cast<int>(ago / day_ms) + 2)) {
        const Person* person = home.roll().find(win.entry.resident);
        if (!person || !may_be_in_paper(home, *person) || win.entry.when < from || win.entry.when >= to || names_somebody_left_out(home, win.words)) continue;
        win.resident_name = person->name;
        if (win.entry.author == person->id) win.entry.author_name = person->name;
        wins.push_back(std::move(win));
    }
    std::reverse(wins.begin(), wins.end());
    return wins;
}

std::vector<PaperMoment> paper_moments(Home& home, const Viewer& viewer, WallTime from, WallTime to) {
    std::vector<PaperMoment> moments;
    for (const Person& person : people_in_paper(home, viewer))
        for (AboutRow& row : about_me(home, Viewer::house(), person.id))
            if (row.content.topic == AboutTopic::life_story && row.entry.when >= from && row.entry.when < to && !names_somebody_left_out(home, row.content.words)) moments.push_back({person.name, std::move(row)});
    return moments;
}

} // namespace data
