// Obeys what residents mean: coming in, a feeling, an answer, a small win, and who may know. Each is saved at the first
// touch; what is chosen after that supersedes it.
#include <algorithm>

#include "app/running_steps.h"
#include "app/update.h"
#include "data/about_me.h"
#include "data/activities.h"
#include "data/asks.h"
#include "data/decisions.h"
#include "data/moods.h"
#include "data/notes.h"
#include "data/people.h"
#include "data/sign_in.h"
#include "data/text.h"
#include "data/wins.h"

namespace app {
namespace {

using data::Kind;
using widgets::N_;

// What can still be changed: recorded by who is in front, and not taken back.
LastRecord* standing(World& world) {
    auto& last = world.state.session.last;
    return last && !last->taken_back ? &*last : nullptr;
}

// Something about a person, just said or just agreed to.
bool is_statement(const LastRecord& last) { return last.statement != data::StatementId::none; }

bool has_audience(const LastRecord& last) {
    return last.kind == Kind::mood || last.kind == Kind::observation || last.kind == Kind::win || last.kind == Kind::ask ||
        last.kind == Kind::decision || is_statement(last);
}

// What belongs to it is kept: from now on by its name.
void keep_by_name(LastRecord& record) {
    for (data::Attachment& one : record.with) {
        one.already = one.content.empty() ? one.already : data::name_of(one.content);
        one.content.clear();
    }
}

// To which a drawing, a recording and further words may be added, one after the other.
bool can_be_added_to(const LastRecord& last) { return last.kind == Kind::win || last.kind == Kind::note; }

// Writes it again as it shall be, and remembers it so. Nothing has changed where this throws.
void supersede(World& world, LastRecord changed) {
    const data::Viewer& viewer = world.state.session.viewer;
    if (is_statement(changed)) {
        changed.answers_here.push_back(changed.entry); // it stands again where the change is taken back: Undo takes both
        changed.entry = data::change_readers(world.home, viewer, changed.resident, changed.statement, changed.audience, changed.named);
    } else if (changed.kind == Kind::ask) {
        changed.entry = data::change_ask(world.home, viewer, changed.ask, {changed.resident, changed.asking, changed.phrase, changed.words,
                                                                           changed.audience, changed.named, {}});
    } else if (changed.kind == Kind::decision) {
        changed.entry = data::change_deciders(world.home, viewer, changed.decision, changed.audience, changed.named);
    } else if (changed.kind == Kind::win) {
        changed.entry = data::change_win(world.home, viewer, changed.entry,
                                         {changed.resident, changed.win, changed.words, changed.audience, changed.named, changed.with});
        keep_by_name(changed);
    } else if (changed.kind == Kind::note) {
        changed.entry = data::change_note(world.home, viewer, changed.entry, changed.words, changed.with);
        keep_by_name(changed);
    } else {
        changed.entry = data::change_mood(world.home, viewer, changed.entry,
                                          {changed.resident, changed.mood, changed.about, changed.words, changed.audience, changed.named});
    }
    world.state.session.last = std::move(changed);
    world.state.view_is_old = true;
}

void thank(World& world) {
    const LastRecord& last = *world.state.session.last;
    Place place;
    place.screen = ScreenName::thank_you;
    place.resident = last.resident;
    leave_steps(world);
    go_to(world, place);
}

bool is_same(const LastRecord::Said& one, const LastRecord::Said& other) {
    return one.words == other.words && std::equal(one.with.begin(), one.with.end(), other.with.begin(), other.with.end(),
                                                  [](const data::Attachment& a, const data::Attachment& b) { return a.use == b.use && a.already == b.already; });
}

// What was taken away on purpose does not come back by Undo.
void forget_use(LastRecord& record, data::BlobUse use) {
    const auto is_of_use = [use](const data::Attachment& one) { return one.use == use; };
    std::erase_if(record.with, is_of_use);
    for (LastRecord::Said& said : record.before) {
        std::erase_if(said.with, is_of_use);
    }
    record.before.push_back({record.words, record.with});
    record.before.erase(std::unique(record.before.begin(), record.before.end(), is_same), record.before.end());
    record.before.pop_back();
}

// Screens that are only a step of recording something.
bool is_step(ScreenName screen) {
    switch (screen) {
    case ScreenName::feelings:
    case ScreenName::feeling_about:
    case ScreenName::who_may_know:
    case ScreenName::me_and:
    case ScreenName::not_a_call_bell:
    case ScreenName::own_lock_pictures:
    case ScreenName::activity:
    case ScreenName::activity_about:
    case ScreenName::how_was_it:
    case ScreenName::needs:
    case ScreenName::occasion:
    case ScreenName::plan:
    case ScreenName::plan_part:
    case ScreenName::write_plan:
    case ScreenName::which_ones:
    case ScreenName::small_win:
    case ScreenName::win_about:
    case ScreenName::more_words:
    case ScreenName::add_to_it:
    case ScreenName::draw_it:
    case ScreenName::say_it:
    case ScreenName::noticed:
    case ScreenName::about_readers:
    case ScreenName::about_how:
    case ScreenName::about_teller:
    case ScreenName::about_do:
    case ScreenName::about_sense:
    case ScreenName::about_when:
    case ScreenName::about_decade:
    case ScreenName::about_year:
    case ScreenName::about_say:
    case ScreenName::about_write:
    case ScreenName::about_suggestion:
    case ScreenName::about_reply:
    case ScreenName::note_for:
    case ScreenName::write_note:
    case ScreenName::pass_on:
    case ScreenName::note_person:
    case ScreenName::moment:
    case ScreenName::say_words:
    case ScreenName::say_where_else:
    case ScreenName::say_to:
    case ScreenName::write_ask:
    case ScreenName::step_words:
    case ScreenName::decision_start:
    case ScreenName::decision_choose:
    case ScreenName::decision_how:
    case ScreenName::decision_option:
    case ScreenName::decision_help:
    case ScreenName::decision_more:
    case ScreenName::write_decision:
    case ScreenName::house_paper:
    case ScreenName::photographs:
    case ScreenName::photograph_reading:
    case ScreenName::photograph_look:
    case ScreenName::photograph_agreed:
    case ScreenName::thank_you: return true;
    default: return false;
    }
}

ScreenName after_feeling(data::Mood mood) {
    if (mood == data::Mood::in_pain) {
        return ScreenName::not_a_call_bell;
    }
    return mood == data::Mood::rather_not_say ? ScreenName::thank_you : ScreenName::feeling_about;
}

} // namespace

void put_with(World& world, data::Attachment one) {
    const bool nothing = one.content.empty() && one.already.is_none();
    if (!nothing && note_made_of(world, one)) {
        return;
    }
    LastRecord* last = standing(world);
    if (last == nullptr || !can_be_added_to(*last)) {
        return;
    }
    LastRecord changed = *last;
    if (nothing) {
        forget_use(changed, one.use);
    } else {
        changed.before.push_back({changed.words, changed.with});
        std::erase_if(changed.with, [&](const data::Attachment& earlier) { return earlier.use == one.use; });
        changed.with.push_back(std::move(one));
    }
    supersede(world, std::move(changed));
    thank(world);
}

void leave_steps(World& world) {
    std::vector<Stop>& path = world.state.path;
    while (path.size() > 2 && is_step(path.back().place.screen)) { // Welcome and the person's own page stay
        path.pop_back();
    }
    world.state.view_is_old = true;
}

bool take_back_what_was_added(World& world) {
    LastRecord* last = standing(world);
    if (last == nullptr || last->before.empty()) {
        return false;
    }
    LastRecord changed = *last;
    changed.words = std::move(changed.before.back().words);
    changed.with = std::move(changed.before.back().with);
    changed.before.pop_back();
    supersede(world, std::move(changed));
    thank(world);
    return true;
}

void obey(World& world, const ComeInAsResident& meant) {
    const data::SignIn sign_in = data::come_in_as_resident(world.home, meant.resident, meant.pictures);
    if (sign_in.result == data::SignInResult::welcome) {
        come_in(world, sign_in.viewer);
        tell_of_new_lock(world);
        return;
    }
    world.state.ui().lock = {};
    world.state.view_is_old = true;
    if (sign_in.result == data::SignInResult::wrong) {
        say_kindly(world, N_("Those were not the three pictures"), N_("Please try again, in your order. Someone who works here can help you."));
    } else if (sign_in.result == data::SignInResult::not_here) {
        say_kindly(world, N_("That page is not here any more"), N_("Please ask someone who works here."));
    } // wait: the screen itself says how long
}

void obey(World& world, const SayFeeling& meant) {
    LastRecord last;
    last.kind = Kind::mood;
    last.resident = meant.resident;
    last.mood = meant.mood;
    last.audience = data::Audience::care_team;
    last.entry = data::record_mood(world.home, world.state.session.viewer,
                                   {meant.resident, meant.mood, data::MoodTopic::nothing, "", last.audience, {}});
    recorded(world, std::move(last), after_feeling(meant.mood));
}

void obey(World& world, const SayWhatItIsAbout& meant) {
    LastRecord* last = standing(world);
    if (last == nullptr || (last->kind != Kind::mood && last->kind != Kind::observation)) {
        return;
    }
    if (last->about != meant.about) {
        LastRecord changed = *last;
        changed.about = meant.about;
        supersede(world, std::move(changed));
    }
    Place place;
    place.screen = ScreenName::who_may_know;
    place.resident = world.state.session.last->resident;
    go_to(world, place);
}

void obey(World& world, const ChooseAudience& meant) {
    LastRecord* last = standing(world);
    if (last == nullptr || !has_audience(*last)) {
        return;
    }
    if (last->audience != meant.audience) {
        LastRecord changed = *last;
        changed.audience = meant.audience;
        changed.named.clear();
        supersede(world, std::move(changed));
    }
    thank(world);
}

void obey(World& world, const ChooseNamed& meant) {
    LastRecord* last = standing(world);
    const bool nobody = meant.people.empty();
    if (last == nullptr || !has_audience(*last) || nobody) {
        return;
    }
    if (last->audience == data::Audience::named && last->named == meant.people) {
        return;
    }
    LastRecord changed = *last;
    changed.audience = data::Audience::named;
    changed.named = meant.people;
    supersede(world, std::move(changed)); // and stays: another may be touched, or this one again
}

void obey(World& world, const AddWords& meant) {
    LastRecord* last = standing(world);
    const bool takes_words = last != nullptr && (can_be_added_to(*last) || (has_audience(*last) && !is_statement(*last) && last->kind != Kind::decision));
    if (!takes_words) {
        return;
    }
    if (const std::string added = data::trimmed(meant.words); !added.empty()) {
        LastRecord changed = *last;
        if (can_be_added_to(changed)) {
            changed.before.push_back({changed.words, changed.with});
        }
        changed.words += (changed.words.empty() ? "" : " ") + added;
        supersede(world, std::move(changed));
    }
    thank(world);
}

// One of its kind: what was drawn or said before gives way to it.
void obey(World& world, const AddDrawing& meant) {
    if (meant.svg.empty()) {
        say_kindly(world, N_("Nothing is drawn yet"), N_("Draw on the sheet with a finger, or go back. You need not draw."));
        return;
    }
    put_with(world, {data::BlobUse::drawing, data::Bytes(meant.svg.begin(), meant.svg.end())});
}

void obey(World& world, const AddRecording& meant) {
    put_with(world, {data::BlobUse::clip, meant.sound});
}

void obey(World& world, const TakeFrom& meant) {
    put_with(world, {meant.what});
}

void obey(World&, const ListenTo&) {} // the shell's, which knows the loudspeaker

void obey(World& world, const AnswerActivity& meant) {
    const data::Viewer& viewer = world.state.session.viewer;
    LastRecord last;
    last.kind = Kind::answer;
    last.resident = meant.resident;
    last.activity = meant.activity;
    last.answer = meant.answer;
    last.audience = data::Audience::care_team;
    if (const auto before = data::answer_of(world.home, viewer, meant.activity, meant.resident)) {
        last.answer_before = before->answer;
        if (meant.answer != data::Answer::not_this_time) {
            last.needs = before->needs; // "maybe" after "come": the lift is still needed
        }
    }
    last.entry = data::answer_activity(world.home, viewer, meant.activity, meant.resident, meant.answer, last.needs);
    recorded(world, std::move(last), meant.answer == data::Answer::not_this_time ? ScreenName::thank_you : ScreenName::needs);
}

void obey(World& world, const ChooseNeeds& meant) {
    LastRecord* last = standing(world);
    if (last == nullptr || last->kind != Kind::answer || last->activity != meant.activity || last->resident != meant.resident) {
        return;
    }
    LastRecord changed = *last;
    changed.needs = meant.needs;
    changed.answers_here.push_back(last->entry);
    changed.entry = data::answer_activity(world.home, world.state.session.viewer, meant.activity, meant.resident, last->answer, meant.needs);
    world.state.session.last = std::move(changed);
    world.state.view_is_old = true;
}

void put_back_answer(World& world, const LastRecord& last) {
    for (auto earlier = last.answers_here.rbegin(); earlier != last.answers_here.rend(); ++earlier) {
        world.home.withdraw(world.state.session.viewer, *earlier); // taking one back lets the one before it stand again
    }
}

void obey(World& world, const RecordWin& meant) {
    LastRecord last;
    last.kind = Kind::win;
    last.resident = meant.resident;
    last.win = meant.win;
    last.words = meant.words;
    // Whoever works here or visits has no circle of their own.
    const auto whose = data::person(world.home, world.state.session.viewer, meant.resident);
    last.audience = whose && whose->role != data::Role::resident ? data::Audience::care_team : data::Audience::circle;
    last.entry = data::record_win(world.home, world.state.session.viewer, {meant.resident, meant.win, meant.words, last.audience, {}});
    recorded(world, std::move(last), ScreenName::thank_you);
}

void obey(World& world, const CheerWin& meant) {
    data::cheer(world.home, world.state.session.viewer, meant.win);
    world.state.view_is_old = true;
}

void obey(World& world, const TakeCheerBack& meant) {
    world.home.withdraw(world.state.session.viewer, meant.cheer);
    world.state.view_is_old = true;
}

} // namespace app
