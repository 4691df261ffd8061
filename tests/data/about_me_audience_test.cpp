// Who reads what of About me, against an oracle that knows nothing of SQL: in random homes every read function gives every viewer
// exactly what the words of the rule say, no more and no less; and a rebuilt home is the same home.
#include <algorithm>
#include <map>
#include <set>

#include "data/about_me.h"
#include "data/card_sort.h"
#include "fixtures.h"

using namespace data;

namespace {

struct Version {
    EntryId id{};
    PersonId author{};
    Audience audience{};
    std::set<PersonId> named;
    bool ended = false;
};
struct Suggested {
    EntryId id{};
    PersonId author{}, about{};
    Audience audience{};
    EntryId reply{};
    bool stands = true;
};

class AboutWorld {
public:
    explicit AboutWorld(std::uint32_t seed) : home(Home::open(folder.path, clock)), m_seed(seed) {
        Batch batch(home);
        const Viewer by = set_up_viewer(home);
        const auto add = [&](Role role, int n) { return add_person(home, by, {role, std::string(1, static_cast<char>('A' + n)), "", "", "", "", false}); };
        for (int n = 0; n < 3; ++n) residents.push_back(add(Role::resident, n));
        set_picture_lock(home, by, residents[0], {"a", "b", "c"});
        for (int n = 0; n < 2; ++n) staff.push_back(add(Role::staff, 5 + n));
        for (int n = 0; n < 4; ++n) {
            visitors.push_back(add(Role::family, 10 + n));
            join(by, residents[static_cast<std::size_t>(n) % 3], visitors.back());
        }
        join(by, residents[0], residents[1]); // a friend who lives here too
        manager = add(Role::manager, 9);
        staff.push_back(manager);
        for (int n = 0; n < 400; ++n) {
            clock.pass(minute_ms);
            try {
                something_happens();
            } catch (const Error& error) {
                REQUIRE(error.trouble == Trouble::refused);
                ++refused;
            }
        }
        batch.commit();
    }

    std::vector<Viewer> everyone() const {
        std::vector<Viewer> all{Viewer::house()};
        for (const PersonId id : residents) all.push_back(SmallHome::as(Role::resident, id));
        for (const PersonId id : staff) all.push_back(viewer_of(id, {}));
        for (const auto& [resident, people] : circle)
            for (const PersonId id : people)
                if (is_visitor(id)) all.push_back(SmallHome::as(Role::family, id, resident));
        return all;
    }
    bool is_staff(PersonId id) const { return std::find(staff.begin(), staff.end(), id) != staff.end(); }

    // The rule, in PRODUCT's words.
    bool may_read(const Viewer& viewer, PersonId about, PersonId author, Audience audience, const std::set<PersonId>& named) const {
        const PersonId who = viewer.person();
        if (audience == Audience::house) return true;
        if (viewer.role() == Role::house) return false;
        if (who == author || who == about) return true;
        const bool in_circle = circle.count(about) != 0 && circle.at(about).contains(who);
        const bool acts = in_circle && acting.count(about) != 0 && acting.at(about).contains(who);
        switch (audience) {
        case Audience::only_me: return false;
        case Audience::named: return named.contains(who);
        case Audience::care_team: return is_staff(who) || named.contains(who) || acts;
        case Audience::circle: return is_staff(who) || in_circle;
        case Audience::house: return true;
        }
        return false;
    }

    Folder folder;
    HandClock clock;
    Home home;
    std::vector<PersonId> residents, staff, visitors;
    PersonId manager{};
    std::map<PersonId, std::set<PersonId>> circle, acting;
    std::map<PersonId, std::map<StatementId, std::vector<Version>>> statements; // standing versions last
    std::vector<Suggested> suggestions;
    int refused = 0;

private:
    std::uint32_t dice(std::size_t sides) { return (m_seed = m_seed * 1664525U + 1013904223U) / 65536U % static_cast<std::uint32_t>(sides); }
    template <typename T> T one_of(const std::vector<T>& all) { return all[dice(all.size())]; }
    bool is_visitor(PersonId id) const { return std::find(visitors.begin(), visitors.end(), id) != visitors.end(); }
    Viewer viewer_of(PersonId id, PersonId about) const {
        if (is_visitor(id)) return SmallHome::as(Role::family, id, about);
        if (is_staff(id)) return SmallHome::as(id == manager ? Role::manager : Role::staff, id);
        return SmallHome::as(Role::resident, id);
    }
    void join(const Viewer& by, PersonId resident, PersonId person) {
        add_to_circle(home, by, resident, person, "friend");
        circle[resident].insert(person);
    }

    void something_happens() {
        const PersonId about = one_of(residents);
        const PersonId who = dice(2) == 0 ? about : one_of(one_of(std::vector<std::vector<PersonId>>{residents, staff, visitors}));
        const Viewer by = viewer_of(who, about);
        const auto audience = static_cast<Audience>(dice(5));
        std::vector<PersonId> named;
        if (audience == Audience::named) named = {one_of(visitors), one_of(staff)};
        AboutContent content;
        content.topic = dice(2) == 0 ? AboutTopic::important : AboutTopic::routines;
        content.words = "words";
        content.how = static_cast<HowKnown>(1 + dice(4));
        switch (dice(12)) {
        case 0: case 1: case 2: keep(about, StatementId::none, by, audience, named, record_statement(home, by, {about, {}, content, audience, named})); break;
        case 3: change(by, about, content, audience, named); break;
        case 4: end(by, about); break;
        case 5: case 6:
            suggestions.push_back({suggest(home, by, {about, Wish::add, {}, content, audience == Audience::circle ? audience : Audience::care_team}), who, about,
                                   audience == Audience::circle ? audience : Audience::care_team, {}, true});
            break;
        case 7: case 8: reply(by, about); break;
        case 9: take_back(); break;
        case 10: acts(about); break;
        case 11: circles_change(about); break;
        }
    }
    void keep(PersonId about, StatementId id, const Viewer& by, Audience audience, const std::vector<PersonId>& named, EntryId entry) {
        auto& versions = statements[about][id == StatementId::none ? StatementId{number(entry)} : id];
        Version version{entry, by.person(), audience, {named.begin(), named.end()}, false};
        versions.push_back(version);
    }
    std::optional<StatementId> some_statement(PersonId about) {
        std::vector<StatementId> ids;
        for (const auto& [id, versions] : statements[about])
            if (!versions.empty()) ids.push_back(id);
        return ids.empty() ? std::nullopt : std::optional(one_of(ids));
    }
    void change(const Viewer& by, PersonId about, const AboutContent& content, Audience audience, std::vector<PersonId> named) {
        const auto id = some_statement(about);
        if (!id) return;
        const bool readers_only = dice(2) == 0;
        const EntryId entry = readers_only ? change_readers(home, by, about, *id, audience, named) : record_statement(home, by, {about, *id, content, audience, named});
        if (audience == Audience::care_team)
            if (const auto from = m_suggester.find(*id); from != m_suggester.end()) named.push_back(from->second);
        keep(about, *id, by, audience, named, entry);
    }
    void end(const Viewer& by, PersonId about) {
        const auto id = some_statement(about);
        if (!id) return;
        const EntryId entry = end_statement(home, by, about, *id);
        Version version = statements[about][*id].back();
        version.id = entry;
        version.author = by.person();
        version.ended = true;
        statements[about][*id].push_back(version);
    }
    void reply(const Viewer& by, PersonId about) {
        for (Suggested& one : suggestions) {
            if (one.about != about || one.reply != EntryId::none || !one.stands) continue;
            const auto what = static_cast<Reply>(1 + dice(3));
            const Audience audience = dice(2) == 0 ? Audience::circle : Audience::care_team;
            one.reply = reply_to_suggestion(home, by, about, {one.id, what, "in other words", "en", HowKnown::said, audience});
            std::vector<PersonId> named;
            if (audience == Audience::care_team) named.push_back(one.author);
            if (what != Reply::declined) m_suggester[StatementId{number(one.reply)}] = one.author;
            if (what != Reply::declined) keep(about, StatementId::none, by, audience, named, one.reply);
            return;
        }
    }
    // The newest version of something, by its author or for good by the manager.
    void take_back() {
        const PersonId about = one_of(residents);
        const auto id = some_statement(about);
        if (!id) return;
        auto& versions = statements[about][*id];
        const bool for_good = dice(3) == 0;
        const std::size_t at = for_good ? dice(versions.size()) : versions.size() - 1;
        const Version version = versions[at];
        if (for_good)
            redact(home, viewer_of(manager, {}), version.id, "asked for");
        else
            home.withdraw(viewer_of(version.author, about), version.id);
        versions.erase(versions.begin() + static_cast<std::ptrdiff_t>(at));
        for (Suggested& one : suggestions)
            if (one.reply == version.id) one.reply = EntryId::none;
    }
    void acts(PersonId about) {
        const PersonId person = one_of(visitors);
        const bool now = dice(2) == 0;
        set_acts_for(home, viewer_of(staff[0], {}), about, person, now, "the person");
        now ? (void)acting[about].insert(person) : (void)acting[about].erase(person);
    }
    void circles_change(PersonId about) {
        const PersonId person = one_of(visitors);
        if (circle[about].contains(person)) {
            remove_from_circle(home, viewer_of(manager, {}), about, person);
            circle[about].erase(person);
            acting[about].erase(person); // and does not act again by merely coming back
        } else {
            join(viewer_of(manager, {}), about, person);
        }
    }
    std::uint32_t m_seed;
    std::map<StatementId, PersonId> m_suggester; // of statements that somebody suggested
};

using Ids = std::set<EntryId>;

template <typename Rows>
Ids ids_of(const Rows& rows) {
    Ids ids;
    for (const auto& row : rows) CHECK(ids.insert(row.entry.id).second);
    return ids;
}

void check_viewer(AboutWorld& world, const Viewer& viewer, PersonId about) {
    Ids standing, changed, open, mine;
    for (const auto& [id, versions] : world.statements[about]) {
        if (versions.empty()) continue;
        const auto readable = [&](const Version& one) { return world.may_read(viewer, about, one.author, one.audience, one.named); };
        const bool may = readable(versions.back());
        if (may) changed.insert(versions.back().id);
        if (may && !versions.back().ended) standing.insert(versions.back().id);
        Ids history;
        for (const Version& one : versions)
            if (may && readable(one)) history.insert(one.id);
        CHECK(ids_of(statement_history(world.home, viewer, about, id)) == history);
        CHECK(statement(world.home, viewer, about, id).has_value() == (may && !versions.back().ended));
    }
    for (const Suggested& one : world.suggestions) {
        if (one.about != about) continue;
        const bool may = world.may_read(viewer, about, one.author, one.audience, {});
        CHECK(suggestion(world.home, viewer, one.id).has_value() == may);
        if (may && one.reply == EntryId::none) open.insert(one.id);
        if (may && one.reply != EntryId::none && one.author == viewer.person()) mine.insert(one.id);
    }
    CHECK(ids_of(about_me(world.home, viewer, about)) == standing);
    CHECK(ids_of(about_me_changes(world.home, viewer, about, EntryId::none, world.home.journal().newest())) == changed);
    CHECK(ids_of(open_suggestions(world.home, viewer, about)) == open);
    CHECK(ids_of(my_suggestions(world.home, viewer, about, 1000)) == mine);
    // What general readers of entries get follows the audience alone, without the right to act.
    for (const Entry& entry : recent_entries(world.home, viewer, about, 1000)) {
        const bool known = changed.contains(entry.id) || suggestion(world.home, viewer, entry.id).has_value() || entry.kind == Kind::about_reply;
        CHECK(known);
    }
}

} // namespace

TEST_CASE("About me: statements and suggestions reach exactly the people they are for, whatever happened before") {
    for (const std::uint32_t seed : {1U, 2U, 3U}) {
        INFO("seed " << seed);
        AboutWorld world(seed);
        CHECK(world.refused > 30);
        CHECK(world.suggestions.size() > 10);
        for (const Viewer& viewer : world.everyone())
            for (const PersonId about : world.residents) check_viewer(world, viewer, about);
        const std::string live = all_projections(world.home.database());
        drop_projections(world.home.database());
        create_projections(world.home.database());
        project_all(world.home.database(), world.home.database());
        CHECK(live == all_projections(world.home.database()));
        CHECK(all_good(world.home));
    }
}
