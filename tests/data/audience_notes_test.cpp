// Who reads notes that ask for something, what became of it, and photographs with the yes to each, against an oracle that knows
// nothing of SQL: every read function gives every viewer exactly what the words of the rule say.
#include "data/notes_news.h"
#include "data/record.h"
#include "random_notes.h"

using namespace data;

namespace {

bool is_note(const Said& entry) { return is(entry, Kind::note); }

void check_notes(RandomNotes& made, const Viewer& viewer, PersonId about) {
    const Ids notes = readable(made, viewer, [&](const Said& e) { return is_note(e) && e.about == about; });
    CHECK(ids_of(notes_of(made.home, viewer, about, 2000)) == notes);
    for (const NoteRow& row : notes_of(made.home, viewer, about, 2000)) {
        const auto said = std::find_if(made.said.begin(), made.said.end(), [&](const Said& e) { return e.id == row.entry.id; });
        CHECK(row.asks == RandomNotes::asks(*said));
        CHECK(row.first == made.first_of(*said));
        CHECK(row.thread == said->thread);
        CHECK(ids_of(thread_of(made.home, viewer, row)) == readable(made, viewer, [&](const Said& e) { return is_note(e) && e.thread == said->thread; }));
    }
    const bool visits = made.is_visitor(viewer.person()) && viewer.visiting() != about;
    const bool sees_record = viewer.role() != Role::house && !visits && (made.is_staff(viewer.person()) || viewer.person() == about || made.circle[about].contains(viewer.person()));
    Ids written, steps, wanted;
    for (const Written& one : written_between(made.home, viewer, about, WallTime{0}, morning + 400 * day_ms)) {
        if (one.entry.kind == Kind::note) written.insert(one.entry.id);
        if (one.entry.kind == Kind::ask_step && made.loops.contains(AskId{one.ref})) steps.insert(one.entry.id);
    }
    CHECK(written == (sees_record ? notes : Ids{}));
    for (const Said& one : made.said)
        if (sees_record && RandomNotes::asks(one) && one.about == about && may_read(made, viewer, one))
            for (const auto& [id, step] : made.loops[one.ask])
                if (!step.in_a_note) wanted.insert(id);
    CHECK(steps == wanted);
}

// Who took it on is who said so last; how far it came, since it was opened last; and it is finished when its asker said last that it
// went as it did.
void check_where_it_stands(RandomNotes& made, const AskRow& row) {
    PersonId holder{};
    int rounds = 1;
    bool talked = false, tried = false, went = false;
    for (const auto& [id, taken] : made.loops[row.id]) {
        if (taken.step == AskStep::taken_on) holder = taken.author;
        if (taken.step == AskStep::reopened) talked = tried = went = false, ++rounds;
        if (taken.step == AskStep::talked_about || taken.step == AskStep::answered || taken.step == AskStep::not_yet) talked = true;
        if (taken.step == AskStep::went_better || taken.step == AskStep::went_same) went = true;
        if (taken.step == AskStep::tried || went) tried = true;
        if (taken.step == AskStep::not_yet) went = false;
    }
    CHECK(row.what == AskKind::note_request);
    CHECK(row.asker == made.asker[row.id]);
    CHECK(row.loop.holder == holder);
    CHECK(row.loop.round == rounds);
    CHECK(row.loop.finished == went);
    CHECK(row.loop.stage == (went ? AskStage::went : tried ? AskStage::tried : talked ? AskStage::talked_about : AskStage::open));
}

void check_asking(RandomNotes& made, const Viewer& viewer) {
    Home& home = made.home;
    const auto asking = [&](auto wanted) { return readable(made, viewer, [&](const Said& e) { return RandomNotes::asks(e) && wanted(e); }); };
    const auto of_notes = [](std::vector<AskRow> rows) {
        std::erase_if(rows, [](const AskRow& row) { return row.entry.kind != Kind::note; });
        return ids_of(rows);
    };
    for (const auto about : made.residents) {
        const Ids all = asking([&](const Said& e) { return e.about == about; });
        CHECK(of_notes(asks_of(home, viewer, about, 2000)) == all);
        CHECK(of_notes(asks_in_window(home, viewer, about, EntryId::none, home.journal().newest(), true)) == all);
        for (const News& one : news_for(home, viewer, about, EntryId::none)) {
            if (one.of != NewsOf::answer) continue;
            CHECK(one.ask->asker == viewer.person());
            CHECK((one.ask->entry.kind != Kind::note || all.contains(one.ask->entry.id)));
        }
    }
    Ids ended;
    for (const Said& one : made.said) {
        if (!RandomNotes::asks(one) || !one.stands) continue;
        const bool may = may_read(made, viewer, one);
        const auto row = find_ask(home, viewer, one.ask);
        CHECK(row.has_value() == may);
        if (row) check_where_it_stands(made, *row);
        if (row && row->loop.finished) ended.insert(one.id);
        Ids steps;
        for (const auto& [id, taken] : made.loops[one.ask]) steps.insert(id);
        CHECK(ids_of(steps_of(home, viewer, one.ask)) == (may ? steps : Ids{}));
        std::set<PersonId> readers;
        for (const SeenBy& reader : ask_seen_by(home, viewer, one.ask)) readers.insert(reader.person);
        CHECK(readers == (may ? made.asks_seen[one.ask] : std::set<PersonId>{}));
    }
    CHECK(of_notes(finished_asks(home, viewer, 2000)) == ended);
    CHECK(of_notes(open_asks(home, viewer)) == asking([&](const Said& e) { return !ended.contains(e.id); }));
    CHECK(of_notes(my_asks(home, viewer, 2000)) == asking([&](const Said& e) { return e.author == viewer.person(); }));
}

// On the card of who takes over stands nothing that they may not read, and all that was asked since.
void check_cards(RandomNotes& made, const Viewer& viewer) {
    if (!made.is_staff(viewer.person())) return;
    for (const auto about : made.residents) {
        const auto card = handover_card(made.home, viewer, about, morning, morning + day_ms);
        Ids asked = ids_of(card.asks);
        const Ids since = readable(made, viewer, [&](const Said& e) { return RandomNotes::asks(e) && e.about == about && e.id > card.from; });
        CHECK(std::includes(asked.begin(), asked.end(), since.begin(), since.end()));
        for (const auto& rows : {card.family, card.from_resident})
            for (const auto& row : rows) asked.insert(row.entry.id);
        for (const auto id : asked) CHECK(readable(made, viewer, [&](const Said& e) { return e.id == id && e.about == about; }).size() == 1);
    }
}

void check_photographs(RandomNotes& made, const Viewer& viewer) {
    Home& home = made.home;
    for (const Said& one : made.said) {
        if (one.blob.is_none()) continue;
        const bool may = may_read(made, viewer, one);
        const auto of_it = attached_to(home, viewer, one.id);
        CHECK(of_it.size() == (may ? 1U : 0U));
        CHECK((of_it.empty() || of_it.front().blob == one.blob));
        const auto yes = photo_agreed(home, viewer, one.id);
        CHECK(yes.has_value() == (may && made.agreed.contains(one.id)));
        if (yes) CHECK(yes->consent == made.agreed[one.id]);
        CHECK(blob(home, viewer, one.blob).has_value() == made.sees_photo(viewer, one.blob));
    }
    for (const auto& [id, of] : made.portraits) {
        const bool sees = !of.empty() && made.sees_portrait(viewer, id, of.back());
        const auto shown = portrait_of(home, viewer, id);
        CHECK(shown.has_value() == sees);
        const std::string in_frame = person(home, viewer, id)->photograph;
        CHECK((in_frame.empty() || sees));
        for (const PortraitSet& one : of)
            if (!one.photo.is_none()) CHECK(blob(home, viewer, one.photo).has_value() == made.sees_photo(viewer, one.photo));
        if (!shown) continue;
        CHECK(shown->picture == picture_name(of.back().photo));
        CHECK(shown->own_choice == (of.back().author == id));
        CHECK((in_frame.empty() || in_frame == shown->picture));
    }
}

} // namespace

TEST_CASE("Audience: notes that ask, what became of it, and photographs are read by exactly those they are for") {
    RandomNotes made(GENERATE(range(1U, 4U)));
    int asking = 0, taken = 0, with_photo = 0, agreed = 0, shown = 0;
    for (const Said& one : made.said) {
        asking += RandomNotes::asks(one) && one.stands ? 1 : 0;
        with_photo += one.stands && !one.blob.is_none() ? 1 : 0;
        agreed += one.stands && made.agreed.contains(one.id) ? 1 : 0;
        if (RandomNotes::asks(one) && one.stands) taken += static_cast<int>(made.loops[one.ask].size());
    }
    for (const auto& [id, of] : made.portraits) shown += !of.empty() && !of.back().photo.is_none() ? 1 : 0;
    CHECK(asking > 8);
    CHECK(taken > 12);
    CHECK(with_photo > 12);
    CHECK(agreed > 0);
    CHECK(shown > 2);
    CHECK(made.not_agreed > 5);
    CHECK(made.not_theirs_to_use > 5);
    CHECK(made.not_theirs_to_step > 10);
    for (const Viewer& viewer : made.everyone) {
        INFO("role " << static_cast<int>(viewer.role()) << " person " << number(viewer.person()) << " for " << number(viewer.visiting()));
        for (const auto about : made.residents) check_notes(made, viewer, about);
        check_asking(made, viewer);
        check_cards(made, viewer);
        check_photographs(made, viewer);
    }
    const std::string live = all_projections(made.home.database());
    rebuild_projections(made.home);
    CHECK(all_projections(made.home.database()) == live);
    CHECK(all_good(made.home));
}
