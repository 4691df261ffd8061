// Everybody is added, given their secrets and comes in, in the ways that the kiosk itself has.
#include "app/demo_household.h"

#include <algorithm>
#include <stdexcept>

#include "data/comfort.h"
#include "data/people.h"
#include "data/sentences.h"
#include "data/sign_in.h"

namespace app {
namespace {

template <typename List> std::size_t place_of(const List& list, std::string_view name) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.part->name == name; });
    if (found == list.end()) {
        throw std::logic_error("the demo home has nobody called " + std::string(name));
    }
    return static_cast<std::size_t>(found - list.begin());
}

std::vector<std::string> pictures_of(const ResidentPart& part) {
    if (part.lock[0] == nullptr) {
        return {};
    }
    return {part.lock.begin(), part.lock.end()};
}

data::Viewer come_in(const data::SignIn& sign_in) {
    if (sign_in.result != data::SignInResult::welcome) {
        throw std::logic_error("somebody of the demo home could not come in");
    }
    return sign_in.viewer;
}

class Mover {
public:
    Mover(data::Home& home, VirtualClock& clock, std::int64_t starts_ms, bool few_pins)
        : m_home(home), m_clock(clock), m_now_ms(starts_ms), m_few_pins(few_pins), m_by(data::set_up_viewer(home)) {}

    void everybody_moves_in() {
        step();
        data::HomeFacts facts;
        facts.name = demo_home_name;
        data::set_home_facts(m_home, m_by, facts);
        for (const StaffPart& part : demo_staff()) {
            add(part);
        }
        for (const ResidentPart& part : demo_residents()) {
            add(part);
        }
        for (const VisitorPart& part : demo_visitors()) {
            add(part);
        }
        for (const Friendship& friendship : demo_friendships()) {
            know(m_made.resident(friendship.one), resident_id(friendship.other), "friend");
            know(m_made.resident(friendship.other), resident_id(friendship.one), "friend");
        }
    }
    void everybody_comes_in() {
        for (Household::Worker& worker : m_made.workers) {
            step();
            worker.viewer = come_in(data::come_in_with_badge(m_home, worker.part->badge));
        }
        for (Household::Visitor& visitor : m_made.visitors) {
            if (has_pin(*visitor.part)) {
                step();
                visitor.viewer = come_in(data::come_in_with_pin(m_home, visitor.id, m_made.residents[visitor.resident].id, visitor.part->pin));
            }
        }
        for (Household::Resident& resident : m_made.residents) {
            step();
            resident.viewer = come_in(data::come_in_as_resident(m_home, resident.id, pictures_of(*resident.part)));
            const bool private_person = !resident.part->name_on_glass;
            data::set_one_line(m_home, resident.viewer, resident.id, resident.part->one_line, private_person ? data::Audience::care_team : data::Audience::circle);
        }
        comfort("Edna", [](data::Comfort& comfort) {
            comfort.text_percent = 125;
            comfort.read_aloud = true;
        });
        comfort("Leonard", [](data::Comfort& comfort) {
            comfort.theme = 2;
            comfort.volume = 4;
        });
        comfort("Gwen", [](data::Comfort& comfort) {
            comfort.hold_ms = 500;
            comfort.slip_um = 6000;
            comfort.snap_um = 9000;
        });
        comfort("Patrick", [](data::Comfort& comfort) { comfort.choices = 4; });
        comfort("Siobhan", [](data::Comfort& comfort) {
            comfort.switches = 1;
            comfort.switch_key = "f8";
        });
        comfort("Albert", [](data::Comfort& comfort) { comfort.motion = false; });
        comfort("Kwame", [](data::Comfort& comfort) { comfort.theme = 1; });
        comfort("Ivy", [](data::Comfort& comfort) { comfort.ignore_repeats_ms = 900; });
        sentences_for_cards();
    }
    Household made() { return std::move(m_made); }

private:
    bool has_pin(const VisitorPart& part) const { return *part.pin != '\0' && (!m_few_pins || &part == &demo_visitors().front()); }
    void step() { m_clock.set_wall(m_now_ms += 90'000); }

    const data::Viewer& worker(std::string_view name) const {
        return std::find_if(m_made.workers.begin(), m_made.workers.end(), [name](const Household::Worker& one) { return one.part->name == name; })->viewer;
    }
    // Grace writes what is often wanted; Imran knows how it is said in Urdu, and nobody yet in the last one.
    void sentences_for_cards() {
        using data::PhraseUse;
        struct Sentence {
            PhraseUse use;
            const char *english, *urdu;
        };
        constexpr Sentence sentences[] = {{PhraseUse::talk_needs, "I would like my shawl.", "مجھے اپنی شال چاہیے۔"},
                                          {PhraseUse::talk_resident_asks, "Is it time to pray?", "کیا نماز کا وقت ہو گیا ہے؟"},
                                          {PhraseUse::talk_helper_asks, "Shall we feed the birds together?", nullptr}};
        for (const Sentence& sentence : sentences) {
            step();
            const data::EntryId first = data::write_sentence(m_home, worker("Grace"), sentence.use, data::PhraseId::none, "en", sentence.english);
            if (sentence.urdu != nullptr) {
                data::write_sentence(m_home, worker("Imran"), sentence.use, data::PhraseId{data::number(first)}, "ur", sentence.urdu);
            }
        }
    }
    data::PersonId resident_id(std::string_view name) const { return m_made.residents[m_made.resident(name)].id; }

    void add(const StaffPart& part) {
        step();
        const data::PersonId id = data::add_person(m_home, m_by, {part.manager ? data::Role::manager : data::Role::staff, part.name, part.full_name, "", "", part.job});
        data::set_badge(m_home, m_by, id, part.badge);
        if (!m_few_pins) {
            data::set_pin(m_home, m_by, id, part.pin);
        }
        m_made.workers.push_back({&part, id});
    }
    void add(const ResidentPart& part) {
        step();
        const data::PersonId id = data::add_person(m_home, m_by, {data::Role::resident, part.name, part.full_name, part.picture, part.language, "", part.name_on_glass});
        if (part.lock[0] != nullptr) {
            data::set_picture_lock(m_home, m_by, id, pictures_of(part));
        }
        m_made.residents.push_back({&part, id, data::Viewer::house(), {}});
    }
    void add(const VisitorPart& part) {
        step();
        const std::size_t resident = m_made.resident(part.visits);
        const data::PersonId id = data::add_person(m_home, m_by, {part.role, part.name, part.full_name, "", m_made.residents[resident].part->language, part.job});
        if (has_pin(part)) {
            data::set_pin(m_home, m_by, id, part.pin);
        }
        m_made.visitors.push_back({&part, id, resident});
        know(resident, id, part.relation);
        if (*part.also != '\0') {
            know(m_made.resident(part.also), id, part.relation);
        }
    }
    void know(std::size_t resident, data::PersonId id, const char* relation) {
        data::add_to_circle(m_home, m_by, m_made.residents[resident].id, id, relation);
        m_made.residents[resident].circle.push_back(id);
    }
    template <typename Change> void comfort(std::string_view name, Change change) {
        step();
        const data::Viewer& self = m_made.residents[m_made.resident(name)].viewer;
        data::Comfort wish = data::comfort(m_home, self);
        change(wish);
        data::set_comfort(m_home, self, wish);
    }

    data::Home& m_home;
    VirtualClock& m_clock;
    std::int64_t m_now_ms;
    bool m_few_pins;
    data::Viewer m_by;
    Household m_made;
};

} // namespace

std::size_t Household::resident(std::string_view name) const { return place_of(residents, name); }
std::size_t Household::worker(std::string_view name) const { return place_of(workers, name); }
std::size_t Household::visitor(std::string_view name) const { return place_of(visitors, name); }

Household make_household(data::Home& home, VirtualClock& clock, std::int64_t starts_ms, bool few_pins) {
    Mover mover(home, clock, starts_ms, few_pins);
    mover.everybody_moves_in();
    mover.everybody_comes_in();
    return mover.made();
}

} // namespace app
