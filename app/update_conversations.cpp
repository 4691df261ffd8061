// Obeys inviting a conversation and what becomes of it.
#include "app/update.h"
#include "data/conversations.h"

namespace app {

using widgets::N_;

namespace {

// To the page of the conversation; the steps that led to what was just said leave the path, so that Back cannot say it twice.
void show_conversation(World& world, data::ConversationId id) {
    auto& path = world.state.path;
    const auto is_step = [](ScreenName screen) {
        return screen == ScreenName::invite_who || screen == ScreenName::invite_words || screen == ScreenName::write_invite ||
               screen == ScreenName::conversation || screen == ScreenName::conversation_beside || screen == ScreenName::conversation_when ||
               screen == ScreenName::conversation_where;
    };
    const data::PersonId resident = world.state.place().resident;
    while (path.size() > 2 && is_step(path.back().place.screen)) {
        path.pop_back();
    }
    go_to(world, {.screen = ScreenName::conversation, .resident = resident, .conversation = id});
}

void remember(World& world, data::Kind kind, data::EntryId entry, data::ConversationId id) {
    LastRecord last;
    last.kind = kind;
    last.entry = entry;
    last.conversation = id;
    last.audience = data::Audience::named;
    world.state.session.last = std::move(last);
}

} // namespace

void obey(World& world, const InviteToTalk& meant) {
    const data::Viewer viewer = world.state.session.viewer;
    data::ConversationId id = meant.conversation;
    const auto before = data::find_conversation(world.home, viewer, id);
    data::Prompts said = before ? before->said : data::Prompts{};
    said.at(data::place_of(meant.prompt)) = {meant.phrase, meant.words};
    data::EntryId entry{};
    if (id == data::ConversationId::none) {
        entry = data::invite(world.home, viewer, {meant.with, said});
        id = data::ConversationId{data::number(entry)};
    } else {
        entry = data::change_invitation(world.home, viewer, id, said);
    }
    remember(world, data::Kind::conversation, entry, id);
    show_conversation(world, id);
}

// It is shown first: it can be read also when the disk is full and nothing more can be written down.
void obey(World& world, const SawConversation& saw) {
    go_to(world, {.screen = ScreenName::conversation, .resident = world.state.place().resident, .conversation = saw.conversation});
    data::mark_conversation_seen(world.home, world.state.session.viewer, saw.conversation);
}

void obey(World& world, const TakeConversationStep& meant) {
    const data::EntryId entry = data::take_conversation_step(world.home, world.state.session.viewer, meant.conversation, meant.step);
    remember(world, data::Kind::conversation_step, entry, meant.conversation);
    show_conversation(world, meant.conversation);
    const data::ConversationStep step = meant.step.step;
    if (step == data::ConversationStep::yes || step == data::ConversationStep::beside) { // what comes next, at once
        Place when = world.state.place();
        when.screen = ScreenName::conversation_when;
        go_to(world, when);
    }
}

void obey(World& world, const TakeBackInvitation& meant) {
    data::take_back_invitation(world.home, world.state.session.viewer, meant.conversation);
    world.state.session.last.reset();
    if (world.state.place().screen == ScreenName::conversation) {
        obey(world, GoBack{});
    }
    say_kindly(world, N_("It is taken back"), N_("Nobody will see it any more. You can invite again whenever you like."));
    world.state.notice->picture = "undo";
}

} // namespace app
