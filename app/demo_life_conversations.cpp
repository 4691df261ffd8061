// Two conversations in the demo home: one that put something right between Rose and Imran, one to which Tom has just invited Grace.
#include "app/demo_life.h"
#include "data/conversations.h"

namespace app {
namespace {

using data::ConversationStep;

constexpr int first_day = -13; // on which Rose invites Imran

data::NewConversation rose_to(data::PersonId imran) {
    constexpr int said_in_a_way_that_hurt = 1103, listen_first = 1201, say_it_sooner = 1302;
    return {imran, {{{said_in_a_way_that_hurt, "At breakfast, in front of everybody."}, {listen_first, ""}, {say_it_sooner, ""}}}};
}

data::NewConversation tom_to(data::PersonId grace) {
    constexpr int asked_first = 1202, ask_before = 1303;
    return {grace, {{{0, "Mum's chair by the window was moved, and nobody told her why."}, {asked_first, ""}, {ask_before, ""}}}};
}

} // namespace

void DemoLife::plan_conversations(int day) {
    const auto rose = asker("Rose"), tom = asker("Tom");
    const Household::Worker& imran = m_people.workers[m_people.worker("Imran")];
    if (day == first_day && rose) {
        const data::Viewer asks = rose->viewer, answers = imran.viewer;
        const std::int64_t afternoon = m_days.at(day + 2, 15, 0);
        at(m_days.at(day, 10, 40), [this, asks, id = imran.id] {
            m_talk = data::ConversationId{data::number(data::invite(m_home, asks, rose_to(id)))};
        });
        const auto then = [this](std::int64_t ms, const data::Viewer& by, const data::NewConversationStep& step) {
            at(ms, [this, by, step] {
                data::mark_conversation_seen(m_home, by, m_talk);
                data::take_conversation_step(m_home, by, m_talk, step);
            });
        };
        then(m_days.at(day, 15, 5), answers, {ConversationStep::yes, {}, {}});
        then(m_days.at(day, 17, 10), asks, {ConversationStep::arranged, {}, {data::WallTime{afternoon}, data::MeetingPart::afternoon, data::MeetingPlace::garden, {}}});
        then(m_days.at(day + 2, 16, 30), answers, {ConversationStep::not_yet, {}, {}});
        then(m_days.at(day + 3, 9, 30), asks, {ConversationStep::better, {}, {}});
        then(m_days.at(day + 6, 11, 0), answers, {ConversationStep::better, {}, {}});
        for (const data::Viewer& reader : {asks, answers}) {
            at(m_days.at(day + 7, 10, 0), [this, reader] { data::mark_conversation_seen(m_home, reader, m_talk); });
        }
    }
    if (day == -1 && tom) {
        at(m_days.at(day, 17, 45), [this, viewer = tom->viewer, grace = m_people.workers[m_people.worker("Grace")].id] {
            data::invite(m_home, viewer, tom_to(grace));
        });
    }
}

} // namespace app
