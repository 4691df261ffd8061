// One partnership: where it stands, its pages, and what else can be done with it.
#include <algorithm>
#include <iterator>

#include "app/screens/loaders.h"
#include "app/screens/partner_parts.h"
#include "app/screens/resident_parts.h"
#include "app/screens/team_words.h"

namespace app {

using data::Membership;
using data::PartnershipWaits;
using widgets::Area;

namespace {

TileView door(const Loading& loading, const data::PartnershipRow& row, const char* id, const char* label, const char* picture, ScreenName screen, const char* spoken) {
    TileView tile = partner_tile(id, loading.words(label), picture, Visit{partner_place(loading, row.id, screen)});
    tile.spoken = loading.words(spoken);
    return tile;
}

void mark_waiting(const Loading& loading, TileView& tile) {
    tile.badge = loading.words("New");
    tile.spoken = loading.words.with("{1}. {2}.", {tile.label, tile.badge});
    tile.primary = true;
}

// Somebody asks: yes or not now, and who the others are.
void ask_in(const Loading& loading, const data::PartnershipRow& row, MenuView& view) {
    using data::PartnershipStep;
    const auto& words = loading.words;
    view.header.title = words.with("Work together with {1}?", {row.people.front().name});
    std::vector<std::string> names;
    for (const data::PartnerRow& one : row.people) {
        if (one.id != loading.session.viewer.person() && one.id != row.people.front().id) {
            names.push_back(one.name);
        }
    }
    view.header.subtitle = names.empty() ? words.with("{1} asks you", {row.people.front().name}) : words.with("{1} asks you, and {2}", {row.people.front().name, joined_words(loading, names)});
    TileView yes = partner_tile("yes", words("Yes"), "yes", TakePartnershipStep{row.id, PartnershipStep::yes});
    yes.spoken = words("Yes, let us work together.");
    yes.primary = true;
    TileView not_now = partner_tile("not-now", words("Not now"), "not-this-time", TakePartnershipStep{row.id, PartnershipStep::not_now});
    not_now.spoken = words("Not now. I can say yes later.");
    not_now.selected = row.mine == Membership::not_now;
    view.choices = {std::move(yes), std::move(not_now)};
    view.note = words("Who does what, goals, and how you are doing. Only those in it read it.");
    view.note_picture = "for-me-and";
}

void add_doors(const Loading& loading, const data::PartnershipRow& row, MenuView& view) {
    using widgets::N_;
    const PartnershipWaits waits = data::waits_for(loading.home, loading.session.viewer, row);
    TileView share = door(loading, row, "share", N_("How we share this"), "agreed", ScreenName::partner_share, N_("How we share this: who does what, and where the limits are."));
    share.picture = "compare";
    if (waits == PartnershipWaits::to_agree) {
        mark_waiting(loading, share);
    }
    view.choices.push_back(std::move(share));
    view.choices.push_back(door(loading, row, "goals", N_("Our goals"), "try-it", ScreenName::partner_goals, N_("Our goals, in small steps.")));
    if (!row.is_mine || row.mine != Membership::in) {
        return;
    }
    TileView how = door(loading, row, "how-are-we", N_("How are we doing?"), "how-was-it", ScreenName::together, N_("How are we doing together?"));
    how.enabled = row.begun;
    if (waits == PartnershipWaits::to_say_how || waits == PartnershipWaits::to_look) {
        mark_waiting(loading, how);
    }
    view.choices.push_back(std::move(how));
    auto talks = talk_with_tiles(loading, row);
    if (talks.size() == 1) {
        talks.front().label = loading.words("Invite a conversation");
        view.choices.push_back(std::move(talks.front()));
    } else if (!talks.empty()) {
        view.choices.push_back(door(loading, row, "invite", N_("Invite a conversation"), "invite-conversation", ScreenName::partner_more, N_("Invite one of them to talk about something that went wrong.")));
    }
    TileView help = door(loading, row, "contacts", N_("Help with a hard talk"), "say-contacts", ScreenName::contacts, N_("Who can help with a hard conversation."));
    help.action = Visit{{.screen = ScreenName::contacts, .contact_kind = data::ContactKind::hard_conversation}};
    view.choices.push_back(std::move(help));
    view.choices.push_back(door(loading, row, "what-else", N_("What else?"), "settings", ScreenName::partner_more, N_("Who may read it, leaving it, and printing it.")));
}

} // namespace

View load_partnership(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = partnership_here(loading);
    if (!row) {
        return no_partnership(loading);
    }
    MenuView view;
    view.header.area = Area::teal;
    view.header.mark = partner_mark(loading, *row);
    const bool asked = row->is_mine && !row->rests && (row->mine == Membership::asked || row->mine == Membership::not_now);
    if (asked) {
        ask_in(loading, *row, view);
    } else {
        view.header.title = with_partners(loading, *row);
        view.header.subtitle = partnership_readers_words(loading, *row);
        if (row->is_mine && row->mine != Membership::in) { // it rested before they answered
            view.empty = words("Nothing is asked of you here.");
        } else {
            add_doors(loading, *row, view);
        }
        view.note = row->rests ? rest_words(loading, *row) : words.with("{1}.", {standing_words(loading, *row)});
        view.note_picture = row->rests ? "history" : "partnership";
    }
    view.note_private = true;
    view.per_page = 6;
    if (just_said_in(loading, row->id, data::Kind::partnership) || just_said_in(loading, row->id, data::Kind::partnership_step)) {
        view.extras.push_back(undo_tile(loading));
    }
    return view;
}

View load_partner_more(const Loading& loading) {
    using widgets::N_;
    const auto& words = loading.words;
    const auto row = partnership_here(loading);
    if (!row) {
        return no_partnership(loading);
    }
    auto view = partner_view<MenuView>(words("What else?"), words.with("With {1}", {partners_words(loading, *row)}));
    for (const data::PartnerRow& one : row->people) {
        if (one.id == loading.session.viewer.person()) {
            view.header.subtitle = words.with("With {1}, since {2}", {partners_words(loading, *row), words.date_and_year(data::milliseconds(one.since))});
        }
    }
    view.per_page = 6;
    if (auto talks = talk_with_tiles(loading, *row); talks.size() > 1) {
        std::move(talks.begin(), talks.end(), std::back_inserter(view.choices));
    }
    if (loading.session.viewer.role() == data::Role::resident && row->mine == Membership::in) {
        TileView readers = door(loading, *row, "readers", N_("Who may read it"), "privacy", ScreenName::partner_readers, N_("Choose who may read it besides us."));
        view.choices.push_back(std::move(readers));
    }
    view.choices.push_back(door(loading, *row, "five-strands", N_("What the five mean"), "about-also", ScreenName::together_about, N_("What the five questions mean, each with an example.")));
    if (row->share) {
        TileView print = partner_tile("print", words("Print how we share it"), "print", Print{PaperName::sharing, partner_place(loading, ScreenName::partner_share)});
        print.spoken = words("Print on one page how we share it.");
        view.choices.push_back(std::move(print));
    }
    if (row->mine == Membership::in) {
        TileView leave = partner_tile("leave", words("Leave it"), "finish", TakePartnershipStep{row->id, data::PartnershipStep::left});
        leave.spoken = words("Leave this partnership.");
        leave.confirm = Confirm{words("Leave it?"), words("Nothing is asked of you there any more. The others keep what was written."), "partnership", words("Yes, leave it"), words("No, stay in it")};
        view.choices.push_back(std::move(leave));
    }
    return view;
}

View load_partner_readers(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = partnership_here(loading);
    if (!row) {
        return no_partnership(loading);
    }
    auto view = partner_view<MenuView>(words("Who may read it?"), words("How we share it, and our goals"));
    const data::Audience now = row->shared_by_me.value_or(data::Audience::named);
    const auto add = [&](data::Audience audience, const char* id, std::string label, const char* picture) {
        TileView tile = partner_tile(id, std::move(label), picture, SetPartnershipReaders{row->id, audience});
        tile.selected = now == audience;
        view.choices.push_back(std::move(tile));
    };
    add(data::Audience::named, "only-we", words("Only we who are in it"), "for-me-and");
    add(data::Audience::care_team, "team", words("My care team, too"), "for-team");
    add(data::Audience::circle, "circle", words("My circle, too"), "for-circle");
    view.note = row->shared_by_me && !row->readers ? words("Others read it once every resident who is in it lets them.") : words("How we are doing is never read by anybody else.");
    view.note_picture = "privacy";
    if (just_said_in(loading, row->id, data::Kind::partnership_readers)) {
        view.extras.push_back(undo_tile(loading));
    }
    return view;
}

} // namespace app
