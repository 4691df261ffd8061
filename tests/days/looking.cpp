// Looking around: from one's own page to every screen that can be read without saying or changing anything, with all its pages.
#include <algorithm>

#include "app/screens/partner_words.h"
#include "data/blobs.h"
#include "tests/days/reading.h"

namespace days {
namespace {

using app::ScreenName;

constexpr int most_pages = 150, deepest = 4;

struct Door {
    const char* id;
    ScreenName on; // welcome: on any screen
};
// What only opens a page. An id that stands for saying something on another screen is for its own screen alone.
constexpr Door doors[] = {
    {"notes", {}}, {"note-", {}}, {"news", {}}, {"say", ScreenName::resident}, {"say", ScreenName::visitor}, {"asks", {}}, {"ask-", ScreenName::asks}, {"asked", {}},
    {"contacts", {}}, {"see-record", {}}, {"month-", ScreenName::my_record}, {"week-", ScreenName::my_record_month}, {"looking-back", {}}, {"house-back", {}}, {"back-moods", {}}, {"back-did", {}}, {"back-myself", {}},
    {"back-wins", {}}, {"day-", ScreenName::back_month}, {"day-", ScreenName::back_week}, {"about-me", {}}, {"whats-on", {}}, {"calendar", {}}, {"next-day", {}},
    {"activity-", ScreenName::calendar}, {"coming", {}}, {"to-arrange", {}}, {"wishes", {}}, {"small-wins", {}}, {"small-win", ScreenName::visitor}, {"how-are-you", {}}, {"weights", ScreenName::how_are_you}, {"the-wall", {}}, {"own-wins", {}},
    {"win-", ScreenName::wins}, {"decisions", {}}, {"decision-", {}}, {"choice-wanted", {}}, {"for-and-against", {}}, {"more-of-it", {}}, {"everything", {}},
    {"agreed-next", {}}, {"agreed-", ScreenName::agreed_list}, {"conversations", {}}, {"circle", {}}, {"partnerships", {}}, {"partnership-", ScreenName::partnerships}, {"share", ScreenName::partnership}, {"earlier", ScreenName::partner_share},
    {"goals", ScreenName::partnership}, {"goal-", ScreenName::partner_goals}, {"how-are-we", ScreenName::partnership}, {"side-by-side", ScreenName::together}, {"our-house", {}}, {"people", {}},
    {"residents", {}}, {"person-", ScreenName::staff_residents}, {"handover", ScreenName::staff}, {"person-", ScreenName::handover}, {"earlier", ScreenName::handover},
    {"handover-", ScreenName::handover_history}, {"im-visiting", {}}, {"person-", ScreenName::im_visiting}, {"i-live-here", {}}, {"i-work-here", {}},
};
// Of many residents, a few; of many earlier handovers, the newest.
constexpr int most_people = 6, most_handovers = 2;

class Looking {
public:
    explicit Looking(Visit& visit) : m_visit(visit), m_kiosk(visit.kiosk()) {}

    void from_here(int depth) {
        const app::Place here = m_kiosk.place();
        m_path.push_back(here);
        look_on(here, depth);
        m_path.pop_back();
    }
    Found found;

private:
    void look_on(const app::Place& here, int depth) {
        ++found.screens;
        found.met.insert(here.screen);
        std::vector<std::string> to_open = take_in(depth <= 1);
        for (const std::string& id : to_open) {
            const std::string door = app::to_string(here.screen) + std::to_string(data::number(here.resident)) + "/" + std::to_string(data::number(here.partner.id)) + id;
            if (depth >= deepest || !m_opened.insert(door).second || !m_visit.can_reach(id)) {
                continue;
            }
            m_visit.touch(id);
            if (m_kiosk.place() != here) {
                from_here(depth + 1);
                back_to_the_path();
                if (m_kiosk.place() != here) {
                    return; // a page that takes the place of this one
                }
            }
        }
    }

    // Reads all pages, and gives what leads on.
    std::vector<std::string> take_in(bool aloud) {
        std::vector<std::string> to_open;
        std::set<std::string> pages;
        for (int page = 0; page < most_pages; ++page) {
            std::string words;
            for (const widgets::Item& item : m_kiosk.items()) {
                words += item.label + "\n" + item.spoken + "\n";
                const std::string id = widgets::to_string(item.id);
                if (opens(item, id) && std::find(to_open.begin(), to_open.end(), id) == to_open.end() && is_one_of_few(id)) {
                    to_open.push_back(id);
                }
            }
            if (!pages.insert(m_kiosk.all()).second) {
                break;
            }
            found.words += words;
            if (aloud && m_visit.can_reach("read-aloud")) {
                m_visit.touch("read-aloud");
                hear();
            }
            if (!m_visit.turn()) {
                break;
            }
        }
        hear();
        return to_open;
    }
    void hear() {
        for (const widgets::Utterance& one : m_kiosk.said()) {
            found.words += one.text + "\n";
        }
    }
    bool opens(const widgets::Item& item, const std::string& id) const {
        return item.enabled && widgets::can_be_touched(item.role) && std::any_of(std::begin(doors), std::end(doors), [&](const Door& door) {
            const std::string_view wanted = door.id;
            const bool is_it = wanted.ends_with('-') ? id.starts_with(wanted) : id == wanted;
            return is_it && (door.on == ScreenName::welcome || door.on == m_kiosk.screen());
        });
    }
    bool is_one_of_few(const std::string& id) {
        if (id.starts_with("handover-")) {
            return ++m_few[id.substr(0, 9)] <= most_handovers;
        }
        return !id.starts_with("person-") || m_kiosk.screen() == ScreenName::im_visiting || ++m_few[app::to_string(m_kiosk.screen())] <= most_people;
    }
    // To where they came from; where a page has taken the place of that one, to the one before it. Never out of their own page.
    void back_to_the_path() {
        while (std::find(m_path.begin(), m_path.end(), m_kiosk.place()) == m_path.end() && m_visit.can_reach("back")) {
            m_visit.touch("back");
        }
    }

    Visit& m_visit;
    stage::Stage& m_kiosk;
    std::vector<app::Place> m_path; // from their own page to where they are
    std::set<std::string> m_opened;
    std::map<std::string, int> m_few;
};

// What somebody must find: on their notes, among what they asked, on the wall of small wins; and who lives here, everything about them.
bool is_theirs_to_find(const Plan& plan, const std::string& name, const Act& act) {
    if (is_gone(act) || !may_read(plan, name, act)) {
        return false;
    }
    if (lives_here(name) && act.about == name) {
        return true;
    }
    switch (act.what) {
    case What::win:
    case What::step_done: return true;
    case What::shared:
    case What::goal: return act.by == name || std::find(act.named.begin(), act.named.end(), name) != act.named.end();
    case What::marked:
    case What::moved: // staff look at a few of all who live here
    case What::moment: return !works_here(name) && act.about == visits(name);
    case What::ask: return act.by == name;
    case What::ask_step: return plan.acts[static_cast<std::size_t>(act.of)].by == name;
    case What::note:
    case What::answer: // those for a resident alone stand with that resident
        return works_here(name) ? act.to != To::resident : act.about == visits(name);
    default: return false;
    }
}

// What somebody said of how they are doing stands for whoever looked at it with them, and for nobody else.
bool tells_how_they_are(const Plan& plan, const Act& said, const std::string& name, const Found& found) {
    const bool in_it = std::find(said.named.begin(), said.named.end(), name) != said.named.end();
    const bool looked = std::any_of(plan.acts.begin(), plan.acts.end(), [&](const Act& act) { return act.what == What::looked && act.of == said.of; });
    for (std::size_t strand = 0; strand < said.strands.size() && !(in_it && looked); ++strand) {
        const auto& answers = app::strand_words(static_cast<data::Strand>(strand + 1)).answers;
        if (found.words.find(said.by + ": " + answers[static_cast<std::size_t>(said.strands[strand] - 1)].word) != std::string::npos) {
            return true;
        }
    }
    return false;
}

} // namespace

Found look_around(Visit& visit, const std::string& name) {
    visit.kiosk().said();
    if (!name.empty()) {
        visit.come_in(name);
    }
    Looking looking(visit);
    for (const auto& [act, content] : visit.kept()) {
        looking.found.kept[content] = data::blob(visit.kiosk().home(), visit.kiosk().viewer(), {content}).has_value();
    }
    looking.from_here(0);
    if (name.empty()) {
        for (int moment = 0; moment < 12; ++moment) { // what Welcome shows by and by
            visit.kiosk().wait(10);
            for (const widgets::Item& item : visit.kiosk().items()) {
                looking.found.words += item.label + "\n" + item.spoken + "\n";
            }
        }
    }
    if (visit.kiosk().screen() != ScreenName::welcome) {
        visit.leave();
    }
    return looking.found;
}

Faults compare_kept(const Visit& visit, const Plan& plan, const std::string& name, const Found& found) {
    Faults faults;
    std::map<std::string, bool> wanted; // two may have drawn the same
    for (const auto& [act, content] : visit.kept()) {
        wanted[content] = wanted[content] || may_read(plan, name, plan.acts[static_cast<std::size_t>(act)]);
    }
    for (const auto& [act, content] : visit.kept()) {
        if (found.kept.at(content) != wanted[content]) {
            const Act& with = plan.acts[static_cast<std::size_t>(act)];
            faults.push_back(name + (wanted[content] ? " cannot have what is with " : " can have what is with ") + with.token + " of " + with.by + " about " + with.about);
        }
    }
    return faults;
}

Faults compare_found(const Plan& plan, const std::string& name, const Found& found) {
    Faults faults;
    const auto seen = tokens_in(plan, found.words);
    const std::string who = name.empty() ? "nobody in particular" : name;
    for (const Act& act : plan.acts) {
        const bool is_seen = !act.token.empty() && seen.contains(act.token);
        const bool never_here = name.empty() && act.what == What::feeling; // never a mood, whoever may know it
        if (is_seen && (act.taken_back || never_here || !may_read(plan, name, act))) {
            faults.push_back(who + " finds " + act.token + " of " + act.by + " about " + act.about + (act.taken_back ? ", which was taken back" : ", which is not for them"));
        }
        if (act.what == What::strands && name != act.by && tells_how_they_are(plan, act, name, found)) {
            faults.push_back(who + " finds how " + act.by + " said they are doing with " + act.named.front() + " and " + act.named.back());
        }
        if (!is_seen && !name.empty() && is_theirs_to_find(plan, name, act)) {
            faults.push_back(who + " does not find " + act.token + " of " + act.by + " about " + act.about);
        }
    }
    return faults;
}

} // namespace days
