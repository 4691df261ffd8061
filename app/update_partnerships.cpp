// Obeys what happens in a partnership: asking for one, sharing out, goals, and how they are doing together.
#include "app/update.h"
#include "data/partnerships.h"

namespace app {

using data::Kind;
using widgets::N_;

namespace {

bool is_step_of_partnership(ScreenName screen) {
    switch (screen) {
    case ScreenName::partner_who:
    case ScreenName::partner_start:
    case ScreenName::partner_topics:
    case ScreenName::partner_share_who:
    case ScreenName::partner_goal_words:
    case ScreenName::partner_readers:
    case ScreenName::together_strand:
    case ScreenName::together_show:
    case ScreenName::write_partner: return true;
    default: return false;
    }
}

// The steps that led to what was just said leave the path, so that Back cannot say it twice.
void show_partnership(World& world, data::PartnershipId id, ScreenName screen, data::GoalId goal = {}) {
    Place place;
    place.screen = screen;
    place.resident = world.state.place().resident;
    place.partner.id = id;
    place.partner.goal = goal;
    auto& path = world.state.path;
    while (path.size() > 2 && is_step_of_partnership(path.back().place.screen)) {
        path.pop_back();
    }
    world.state.view_is_old = true;
    if (world.state.place() != place) {
        go_to(world, place);
    }
}

void remember(World& world, Kind kind, data::EntryId entry, data::PartnershipId id) {
    LastRecord last;
    last.kind = kind;
    last.entry = entry;
    last.partnership = id;
    last.audience = data::Audience::named;
    world.state.session.last = std::move(last);
    world.state.view_is_old = true;
}

} // namespace

void obey(World& world, const StartPartnership& meant) {
    const data::EntryId entry = data::begin_partnership(world.home, world.state.session.viewer, meant.with);
    const data::PartnershipId id{number(entry)};
    remember(world, Kind::partnership, entry, id);
    show_partnership(world, id, ScreenName::partnership);
}

void obey(World& world, const TakePartnershipStep& meant) {
    const data::EntryId entry = data::take_partnership_step(world.home, world.state.session.viewer, meant.partnership, meant.step);
    remember(world, Kind::partnership_step, entry, meant.partnership);
    if (meant.step == data::PartnershipStep::left) {
        go_to(world, {.screen = ScreenName::partnerships, .resident = world.state.place().resident});
        say_kindly(world, N_("You have left it"), N_("Nothing is asked of you there any more. The others keep what was written."));
        world.state.notice->picture = "partnership";
        return;
    }
    show_partnership(world, meant.partnership, ScreenName::partnership);
}

void obey(World& world, const ShareOut& meant) {
    const auto before = data::find_partnership(world.home, world.state.session.viewer, meant.partnership);
    const data::EntryId entry = data::share_out(world.home, world.state.session.viewer, meant.partnership, meant.line);
    remember(world, Kind::partnership_share, entry, meant.partnership);
    show_partnership(world, meant.partnership, ScreenName::partner_share);
    if (before && before->share) {
        say_where_both_wrote(world, before->share->entry);
    }
}

void obey(World& world, const SayOfShare& meant) {
    const data::EntryId entry = data::say_of_share(world.home, world.state.session.viewer, meant.partnership, meant.version, meant.said);
    remember(world, Kind::partnership_share_said, entry, meant.partnership);
}

void obey(World& world, const KeepGoal& meant) {
    const data::EntryId entry = data::keep_goal(world.home, world.state.session.viewer, meant.partnership, meant.phrase, meant.words);
    remember(world, Kind::partnership_goal, entry, meant.partnership);
    show_partnership(world, meant.partnership, ScreenName::partner_goal, data::GoalId{number(entry)});
}

void obey(World& world, const TellGoal& meant) {
    const data::EntryId entry = data::tell_goal(world.home, world.state.session.viewer, meant.partnership, meant.goal, meant.part);
    remember(world, Kind::partnership_goal_part, entry, meant.partnership);
    show_partnership(world, meant.partnership, ScreenName::partner_goal, meant.goal);
}

// One after the other, as far as they are not answered; then whether it may be shown.
void obey(World& world, const SayStrand& meant) {
    const data::Viewer viewer = world.state.session.viewer;
    data::say_strand(world.home, viewer, meant.partnership, meant.strand, meant.answer);
    const auto round = data::together(world.home, viewer, meant.partnership);
    Place next = world.state.place();
    next.screen = ScreenName::together_show;
    for (int i = data::strand_count; i > 0; --i) {
        const auto strand = static_cast<data::Strand>(i);
        if (round && round->mine[data::place_of(strand)] == 0) {
            next.screen = ScreenName::together_strand;
            next.partner.strand = strand;
        }
    }
    if (next.screen == ScreenName::together_show) {
        next.partner.strand = {};
        show_partnership(world, meant.partnership, ScreenName::together);
        if (round && round->my_word == data::ShowSaid::show) {
            return;
        }
    }
    go_to(world, next);
}

void obey(World& world, const ShowStrands& meant) {
    data::show_strands(world.home, world.state.session.viewer, meant.partnership, meant.said);
    show_partnership(world, meant.partnership, ScreenName::together);
}

void obey(World& world, const LookTogether& meant) {
    data::look_together(world.home, world.state.session.viewer, meant.partnership);
    show_partnership(world, meant.partnership, ScreenName::together_side);
}

void obey(World& world, const SetPartnershipReaders& meant) {
    const data::EntryId entry = data::set_partnership_readers(world.home, world.state.session.viewer, meant.partnership, meant.readers);
    remember(world, Kind::partnership_readers, entry, meant.partnership);
    world.state.session.last->resident = world.state.session.viewer.person();
}

} // namespace app
