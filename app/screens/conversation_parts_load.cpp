// Where a conversation stands in words, the list of one's own, and the tiles that lead there.
#include "app/screens/conversation_parts.h"
#include "app/screens/conversation_words.h"
#include "app/screens/loaders.h"
#include "app/screens/say_parts.h"
#include "data/people.h"

namespace app {

using data::ConversationRow;
using data::ConversationStage;
using widgets::Area;

namespace {

constexpr int most_listed = 60;

// Whose answer is awaited, as this reader knows them.
std::string answerer(const ConversationRow& row) { return row.state.answers == row.inviter.id ? row.inviter.name : row.invited.name; }

MarkView mark_for(const Loading& loading, data::PersonId id) {
    const auto person = data::person(loading.home, loading.session.viewer, id);
    return person ? mark_of(*person) : MarkView{};
}

} // namespace

ConversationPart conversation_part(const Loading& loading, const ConversationRow& row) {
    const data::PersonId me = loading.session.viewer.person();
    ConversationPart part;
    part.inviter = me == row.inviter.id;
    part.invited = me == row.invited.id;
    part.answers = me == row.state.answers;
    part.other = part.inviter ? row.invited : row.inviter;
    return part;
}

std::string conversation_stands(const Loading& loading, const ConversationRow& row) {
    const auto& words = loading.words;
    const ConversationPart part = conversation_part(loading, row);
    switch (row.state.stage) {
    case ConversationStage::waiting: return part.answers ? words("You can say yes, or not now") : words.with("It waits for {1} to answer", {answerer(row)});
    case ConversationStage::not_now: return part.answers ? words("You said: not now. You can answer again") : words.with("{1} said: not now", {answerer(row)});
    case ConversationStage::agreed: return words("You will talk. When and where?");
    case ConversationStage::arranged: return words.with("{1} · {2}", {meeting_day_words(loading, *row.state.meeting), meeting_place_words(loading, *row.state.meeting)});
    case ConversationStage::finished: break;
    }
    return words("Both have said how it went");
}

std::string conversation_title(const Loading& loading, const ConversationRow& row) {
    const auto& words = loading.words;
    const ConversationPart part = conversation_part(loading, row);
    if (!part.one_of_two()) {
        return words.with("{1} and {2}", {row.inviter.name, row.invited.name});
    }
    return part.inviter ? words.with("You invited {1}", {row.invited.name}) : words.with("{1} invites you to talk", {row.inviter.name});
}

std::optional<TileView> invitation_tile(const Loading& loading) {
    const auto& words = loading.words;
    const int news = data::conversations_with_news(loading.home, loading.session.viewer);
    if (news == 0) {
        return std::nullopt;
    }
    const ConversationRow row = data::my_conversations(loading.home, loading.session.viewer, most_listed).front();
    const ConversationPart part = conversation_part(loading, row);
    TileView tile = say_tile("invitation", words.with("Talking with {1}", {part.other.name}),
                             "invite-conversation", SawConversation{row.id});
    tile.badge = words.count("{n} new", "{n} new", news);
    tile.spoken = words.with("There is something new in a conversation: {1}.", {conversation_title(loading, row)});
    tile.is_private = true;
    tile.primary = true;
    return tile;
}

TileView conversations_tile(const Loading& loading) {
    const auto& words = loading.words;
    TileView tile = say_tile("conversations", words("Conversations"), "invite-conversation", Visit{{.screen = ScreenName::conversations}});
    tile.spoken = words("Conversations: invite somebody to talk about something that went wrong.");
    if (const int news = data::conversations_with_news(loading.home, loading.session.viewer); news > 0) {
        tile.badge = words.count("{n} new", "{n} new", news);
        tile.spoken = words.with("{1}. {2}.", {tile.label, tile.badge});
    }
    return tile;
}

View load_conversations(const Loading& loading) {
    const auto& words = loading.words;
    ListView view;
    view.header.area = Area::green;
    view.header.title = words("My conversations");
    view.header.subtitle = words("About something that went wrong");
    view.empty = words("You have no conversations yet.");
    for (const ConversationRow& one : data::my_conversations(loading.home, loading.session.viewer, most_listed)) {
        RowView row;
        row.id = "talk";
        row.number = data::number(one.id);
        row.area = Area::green;
        row.mark = mark_for(loading, conversation_part(loading, one).other.id);
        row.title = conversation_title(loading, one);
        row.second = one.news_for_me ? words("Something is new") : conversation_stands(loading, one);
        row.state = words(conversation_stage_word(one.state.stage).word);
        row.state_picture = conversation_stage_word(one.state.stage).picture;
        row.quiet = one.state.stage == ConversationStage::finished && !one.news_for_me;
        row.spoken = words.with("{1}. {2}.", {row.title, row.second});
        row.is_private = true;
        row.action = SawConversation{one.id};
        view.rows.push_back(std::move(row));
    }
    view.bar.push_back(invite_tile(loading));
    return view;
}

} // namespace app
