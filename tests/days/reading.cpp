// Reading the cards of a handover, page by page, and the paper of it.
#include "tests/days/reading.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <stdexcept>

namespace days {
namespace {

using Lines = std::map<std::int64_t, std::string>; // of the cards, by their place

Lines lines_of_all_pages(Visit& visit) {
    Lines lines;
    for (std::size_t before = 0, page = 0; page < 20; ++page, before = lines.size()) {
        for (const widgets::Item& item : visit.kiosk().items()) {
            if (item.id.name == "line" && item.role == widgets::ItemRole::text) {
                lines[item.id.number] = item.label;
            } else if (item.id.name == "agreed") { // a card to be touched: what stands on it is what it says
                lines[-item.id.number] = item.spoken;
            }
        }
        if (lines.size() == before || !visit.turn()) {
            break;
        }
    }
    return lines;
}

bool is_about_activity(const Plan& plan, const std::string& line) {
    for (const char* const beginning : {"A lift for ", "Someone to go with ", "Help "}) {
        if (line.starts_with(beginning)) {
            return true;
        }
    }
    return std::any_of(plan.events.begin(), plan.events.end(), [&](const Event& event) { return line.starts_with(event.title + ": "); });
}

void compare(Faults& faults, const std::string& where, const std::multiset<std::string>& seen, const std::multiset<std::string>& planned) {
    std::set<std::string> all(seen.begin(), seen.end());
    all.insert(planned.begin(), planned.end());
    for (const std::string& one : all) {
        if (seen.count(one) != planned.count(one)) {
            faults.push_back(where + ": " + one + " is there " + std::to_string(seen.count(one)) + " times, and was planned " + std::to_string(planned.count(one)) + " times");
        }
    }
}

void compare_card(Faults& faults, const Plan& plan, const Act& reader, const std::string& resident, const Lines& lines) {
    const CardTruth truth = card_truth(plan, reader.by, resident, reader.minute);
    const std::string where = reader.by + " at " + std::to_string(reader.minute) + ", card of " + resident;
    std::multiset<std::string> tokens, activities;
    bool nothing = false;
    for (const auto& [place, line] : lines) {
        tokens.merge(tokens_in(plan, line));
        if (is_about_activity(plan, line)) {
            activities.insert(line);
        }
        nothing = nothing || line.starts_with(truth.nothing_said_by.empty() ? "never said" : truth.nothing_said_by + " said so, ");
    }
    compare(faults, where, tokens, {truth.tokens.begin(), truth.tokens.end()});
    compare(faults, where, activities, truth.lines);
    if (!truth.nothing_said_by.empty() && !nothing) {
        faults.push_back(where + ": that there is nothing to hand over is not told");
    }
}

std::string said_by(const std::string& command) {
    std::string all;
    if (std::FILE* const pipe = ::popen(command.c_str(), "r"); pipe != nullptr) {
        for (int letter = std::fgetc(pipe); letter != EOF; letter = std::fgetc(pipe)) {
            all += static_cast<char>(letter);
        }
        ::pclose(pipe);
    }
    return all;
}

void compare_paper(Faults& faults, const Plan& plan, const Act& reader, const std::string& text) {
    std::string resident, box;
    std::set<std::string> printed;
    const auto close = [&] {
        if (resident.empty()) {
            return;
        }
        if (!printed.insert(resident).second) {
            faults.push_back("on paper " + resident + " is there twice");
        }
        const BoxTruth truth = box_truth(plan, reader.by, resident, reader.minute);
        std::multiset<std::string> seen = tokens_in(plan, box), told;
        for (const std::string& one : truth.told) {
            const bool is_token = !tokens_in(plan, one).empty();
            if (is_token) {
                told.insert(one);
            } else if (box.find(one) == std::string::npos) {
                faults.push_back("on paper " + resident + " lacks: " + one);
            }
        }
        compare(faults, "on paper for " + reader.by + ", " + resident, seen, told);
        const std::string more = truth.more == 0 ? "" : "and " + std::to_string(truth.more) + " more thing";
        if (truth.more == 0 ? box.find(" on the card") != std::string::npos : box.find(more) == std::string::npos) {
            faults.push_back("on paper " + resident + " should say \"" + more + "\":" + box);
        }
    };
    const auto names = residents();
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        std::string line = text.substr(from, end - from);
        std::erase(line, '\f'); // before the first line of a page
        from = end + 1;
        const auto name = std::find_if(names.begin(), names.end(), [&](const std::string& one) { return line == one || line.starts_with(one + " –"); });
        if (name != names.end()) {
            close();
            resident = *name;
            box.clear();
        }
        box += line + " ";
    }
    close();
    if (printed.size() != names.size()) {
        faults.push_back("on paper there are " + std::to_string(printed.size()) + " residents");
    }
}

void print_and_compare(Visit& visit, const Plan& plan, const Act& reader, Faults& faults) {
    namespace fs = std::filesystem;
    const fs::path folder = visit.kiosk().home().folder() / "prints";
    std::set<fs::path> before;
    if (fs::exists(folder)) {
        before = {fs::directory_iterator(folder), {}};
    }
    visit.touch("print");
    visit.kiosk().wait(5); // pages that take long
    int papers = 0;
    for (const auto& file : fs::directory_iterator(folder)) {
        if (!before.contains(file.path())) {
            ++papers;
            compare_paper(faults, plan, reader, said_by("pdftotext -raw '" + file.path().string() + "' -"));
        }
    }
    if (papers != 1) {
        faults.push_back("printed were " + std::to_string(papers) + " papers");
    }
}

} // namespace

std::string told(const Faults& faults) {
    std::string all;
    for (const std::string& fault : faults) {
        all += fault + "\n";
    }
    return all;
}

std::multiset<std::string> tokens_in(const Plan& plan, std::string_view words) {
    std::multiset<std::string> found;
    for (const Act& act : plan.acts) {
        for (std::size_t at = act.token.empty() ? std::string::npos : words.find(act.token); at != std::string::npos; at = words.find(act.token, at + 1)) {
            found.insert(act.token);
        }
    }
    return found;
}

const Act& act_of_token(const Plan& plan, const std::string& token) {
    return *std::find_if(plan.acts.begin(), plan.acts.end(), [&](const Act& act) { return act.token == token; });
}

void sign_off(Visit& visit, const Plan& plan, const Act& reader) {
    std::string goes;
    for (const Act& act : plan.acts) {
        goes = act.minute < reader.minute && works_here(act.by) && act.by != reader.by ? act.by : goes;
    }
    visit.at(reader.minute);
    visit.come_in(goes);
    visit.touch("handover");
    visit.touch("earlier");
    visit.touch("hand-over");
    visit.touch_label("All right");
    visit.touch_label("Undo");
    visit.touch("hand-over"); // after all
    visit.touch_label("All right");
    if (!visit.kiosk().anywhere("You handed over")) {
        throw std::runtime_error(goes + " could not hand over:\n" + visit.kiosk().all());
    }
    visit.leave();
}

Faults read_handover(Visit& visit, const Plan& plan, const Act& reader, bool prints) {
    Faults faults;
    stage::Stage& kiosk = visit.kiosk();
    visit.at(reader.minute);
    visit.come_in(reader.by);
    visit.touch("handover");
    int cards = 0;
    for (const std::string& resident : residents()) {
        visit.touch(visit.person(resident));
        if (kiosk.items().empty() || !kiosk.shows(resident)) {
            faults.push_back("the card of " + resident + " does not have their name");
        }
        compare_card(faults, plan, reader, resident, lines_of_all_pages(visit));
        const bool to_be_read = visit.can_reach("i-have-read-it"), news = card_truth(plan, reader.by, resident, reader.minute).news;
        if (to_be_read != news) {
            faults.push_back(reader.by + ": the card of " + resident + (news ? " has news, and is read already" : " has no news, and is to be read"));
        }
        const bool says_back = to_be_read && ++cards % 4 == 0 && visit.can_reach("say-it-back");
        if (says_back) {
            visit.touch("say-it-back");
            visit.touch("matter-");
            visit.touch_label("I've read it");
        } else if (to_be_read) {
            visit.touch("i-have-read-it");
        }
        if (kiosk.can_tap("All right")) {
            kiosk.tap("All right"); // every card is read
        }
        if (kiosk.screen() != app::ScreenName::handover) {
            kiosk.tap_id("back");
        }
    }
    visit.touch("take-over");
    if (kiosk.can_tap("All right")) {
        kiosk.tap("All right");
    }
    if (!kiosk.anywhere("24 of 24 cards read")) {
        faults.push_back(reader.by + " has not read all cards:\n" + kiosk.all());
    }
    if (prints) {
        print_and_compare(visit, plan, reader, faults);
        if (kiosk.can_tap("All right")) {
            kiosk.tap("All right");
        }
    }
    visit.leave();
    return faults;
}

} // namespace days
