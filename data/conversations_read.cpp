// Reading conversations, and whom somebody may invite to one. The audience rule is asked of the entry of the invitation.
#include <algorithm>
#include <set>

#include "data/conversation_rows.h"
#include "data/conversations.h"
#include "data/entry_rows.h"
#include "data/key_people.h"
#include "data/people.h"
#include "data/rules.h"

namespace data {

namespace {

constexpr const char* of_viewer = "conversation_people p CROSS JOIN conversations c CROSS JOIN entries e WHERE p.person = :viewer AND c.id = p.conversation";
// Nothing is news any more where one of the two has left.
constexpr const char* has_news = "(p.news > coalesce((SELECT s.until FROM conversation_seen s WHERE s.person = p.person AND s.conversation = p.conversation), 0)"
                                 " AND NOT EXISTS (SELECT 1 FROM people l WHERE l.id IN (c.inviter, c.invited) AND NOT l.active))";

std::string conversation_query(const std::string& more) {
    return std::string("SELECT ") + entry_columns + ", c.id, c.inviter, c.invited, c.asked, c.happened_phrase, c.happened, c.need_phrase, c.need, c.try_phrase,"
           " c.could_try, " + has_news + " FROM " + of_viewer + " AND e.resident = 0 AND e.id = c.entry AND " + audience_predicate() + more;
}

Party party(Home& home, const Viewer& viewer, PersonId id) {
    const Person* person = home.roll().find(id);
    return {id, home.roll().name_for(viewer, id), person && person->active};
}

std::vector<TakenStep> steps_of(Home& home, ConversationId id) {
    std::vector<TakenStep> steps;
    Statement row = home.database().prepare("SELECT author, step, beside, day, part, place, room_of FROM conversation_steps WHERE conversation = :id ORDER BY id");
    row.bind(":id", number(id));
    while (row.step()) {
        const Meeting meeting{WallTime{row.integer(3)}, static_cast<MeetingPart>(row.integer(4)), static_cast<MeetingPlace>(row.integer(5)), PersonId{row.integer(6)}};
        steps.push_back({{static_cast<ConversationStep>(row.integer(1)), PersonId{row.integer(2)}, meeting}, PersonId{row.integer(0)}});
    }
    return steps;
}

// How it went for the other one is not told before one has said it oneself; to whoever is beside them, not before both have.
void keep_back(ConversationRow& row, PersonId viewer) {
    auto& [stage, round, answers, beside, agreed, meeting, by_inviter, by_invited] = row.state;
    const bool is_inviter = viewer == row.inviter.id, is_invited = viewer == row.invited.id;
    row.other_has_said = is_inviter ? by_invited.has_value() : is_invited ? by_inviter.has_value() : by_inviter || by_invited;
    if (by_inviter && by_invited) return;
    if (!is_inviter) by_inviter.reset();
    if (!is_invited) by_invited.reset();
}

} // namespace

ConversationState whole_state(Home& home, const ConversationRow& conversation) {
    return state_after(conversation.inviter.id, conversation.invited.id, steps_of(home, conversation.id));
}

namespace {

ConversationRow read_conversation(const Statement& row, Home& home, const Viewer& viewer) {
    const auto number_at = [&row](int column) { return row.integer(entry_column_count + column); };
    const auto said_at = [&row, &number_at](int column) { return PromptWords{static_cast<int>(number_at(column)), row.text(entry_column_count + column + 1)}; };
    ConversationRow conversation;
    conversation.entry = read_entry(row, home, viewer);
    conversation.id = ConversationId{number_at(0)};
    conversation.inviter = party(home, viewer, PersonId{number_at(1)});
    conversation.invited = party(home, viewer, PersonId{number_at(2)});
    conversation.asked = WallTime{number_at(3)};
    conversation.said = {said_at(4), said_at(6), said_at(8)};
    conversation.news_for_me = number_at(10) != 0;
    conversation.state = whole_state(home, conversation);
    if (conversation.state.beside != PersonId::none) conversation.beside = party(home, viewer, conversation.state.beside);
    keep_back(conversation, viewer.person());
    return conversation;
}

bool is_visitor(const Person& person) { return person.role == Role::family || person.role == Role::partner; }
bool is_of_staff(const Person& person) { return person.role == Role::staff || person.role == Role::manager; }

// Whether this viewer may know that somebody is here, and speak to them.
bool may_know(Home& home, const Viewer& viewer, PersonId around, const Person& person) {
    if (is_of_staff(person) || viewer.is_staff()) return true;
    if (person.id == around || is_in_circle(home, around, person.id)) return true;
    return person.role == Role::resident && person.name_on_glass;
}

} // namespace

std::optional<ConversationRow> find_conversation(Home& home, const Viewer& viewer, ConversationId id) {
    if (viewer.person() == PersonId::none) return std::nullopt;
    Statement row = prepare_for(home, viewer, conversation_query(" AND p.conversation = :id ORDER BY p.conversation"));
    row.bind(":id", number(id));
    if (!row.step()) return std::nullopt;
    return read_conversation(row, home, viewer);
}

std::vector<ConversationStepRow> conversation_steps(Home& home, const Viewer& viewer, ConversationId id) {
    std::vector<ConversationStepRow> rows;
    const auto conversation = find_conversation(home, viewer, id);
    if (!conversation) return rows;
    Statement row = home.database().prepare("SELECT id, :kind, author, 0, :audience, wall, trusted FROM conversation_steps WHERE conversation = :id ORDER BY id");
    row.bind(":kind", static_cast<std::int64_t>(Kind::conversation_step)).bind(":audience", static_cast<std::int64_t>(Audience::named)).bind(":id", number(id));
    while (row.step()) rows.push_back({read_entry(row, home, viewer), {}, {}, false});
    const auto steps = steps_of(home, id);
    const auto& state = conversation->state;
    int round = 1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& [said, author] = steps[i];
        round += said.step == ConversationStep::reopened ? 1 : 0;
        const bool told = author == viewer.person() || (author == conversation->inviter.id ? state.by_inviter : state.by_invited).has_value();
        rows[i].kept_back = is_an_outcome(said.step) && round == state.round && !told;
        if (rows[i].kept_back) continue;
        rows[i].said = said;
        rows[i].beside_name = home.roll().name_for(viewer, said.beside);
    }
    return rows;
}

std::vector<ConversationRow> my_conversations(Home& home, const Viewer& viewer, int limit) {
    std::vector<ConversationRow> mine;
    if (viewer.person() == PersonId::none) return mine;
    Statement row = prepare_for(home, viewer, conversation_query(" ORDER BY p.conversation DESC LIMIT :limit"));
    row.bind(":limit", limit);
    while (row.step()) mine.push_back(read_conversation(row, home, viewer));
    std::stable_partition(mine.begin(), mine.end(), [](const ConversationRow& one) { return one.news_for_me; });
    return mine;
}

int conversations_with_news(Home& home, const Viewer& viewer) {
    if (viewer.person() == PersonId::none) return 0;
    Statement row = prepare_for(home, viewer, std::string("SELECT count(*) FROM ") + of_viewer + " AND " + has_news + " AND e.resident = 0 AND e.id = c.entry AND " +
                                                  audience_predicate() + " ORDER BY 1");
    return row.step() ? static_cast<int>(row.integer(0)) : 0;
}

std::vector<Invitable> people_to_invite(Home& home, const Viewer& viewer, PersonId resident) {
    std::vector<Invitable> people;
    if (viewer.person() == PersonId::none) return people;
    const PersonId around = viewer.role() == Role::resident ? viewer.person() : viewer.visiting() != PersonId::none ? viewer.visiting() : resident;
    std::set<PersonId> there{viewer.person()};
    const auto add = [&](const Person& person, std::string relation) {
        if (person.active && there.insert(person.id).second) people.push_back({as_seen_by(viewer, person), std::move(relation)});
    };
    if (const Person* person = home.roll().find(around)) {
        add(*person, {});
        for (const KeyPerson& one : key_people(home, viewer, around)) add(one.person, relation(home, viewer, around, one.person.id));
        for (const Visitor& one : visitors_of(home, viewer, around)) add(one.person, one.relation);
    }
    const auto add_all = [&](auto is_meant) {
        for (const Person& person : home.roll().by_name())
            if (is_meant(person) && may_know(home, viewer, around, person)) add(person, {});
    };
    add_all([](const Person& person) { return is_of_staff(person); });
    add_all([](const Person& person) { return person.role == Role::resident; });
    if (viewer.is_staff() && around == PersonId::none) add_all([](const Person& person) { return is_visitor(person); });
    return people;
}

} // namespace data
