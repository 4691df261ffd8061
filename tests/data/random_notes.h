// A random home in which notes ask for something, with what became of it, and photographs go with notes and stand for people; what
// was said is written down plainly, so that a test can tell by itself who may read it. What a step may not do is looked at as it happens.
#pragma once
#include "data/about_me.h"
#include "data/photographs.h"
#include "may_read.h"

struct StepTaken {
    data::PersonId author{};
    data::AskStep step{};
    bool in_a_note = false;
};
struct PortraitSet {
    data::EntryId id{};
    data::PersonId author{};
    data::BlobId photo{}; // none: back to the drawn picture
    data::Audience audience{};
    bool redacted = false;
};

struct RandomNotes : RandomHome {
    std::map<data::EntryId, data::EntryId> first; // of a note that was changed: as it was left
    std::map<data::AskId, std::map<data::EntryId, StepTaken>> loops;
    std::map<data::AskId, std::set<data::PersonId>> asks_seen;
    std::map<data::EntryId, data::PhotoConsent> agreed;
    std::map<data::PersonId, std::set<data::PersonId>> acts; // for whom
    std::map<data::PersonId, std::vector<PortraitSet>> portraits;
    int not_agreed = 0, not_theirs_to_use = 0, not_theirs_to_step = 0;

    explicit RandomNotes(std::uint32_t with_seed) : RandomHome(with_seed) {
        data::Batch batch(home);
        for (int i = 0; i < 1500; ++i) {
            clock.pass(minute_ms);
            happens();
        }
        batch.commit();
        everyone.clear();
        list_everyone();
    }

    // Whether it was done.
    template <typename Work> bool done(Work&& work) {
        try {
            work();
            return true;
        } catch (const data::Error& error) {
            if (error.trouble != data::Trouble::refused) throw;
            return false;
        }
    }
    bool is_visitor(data::PersonId id) const { return std::find(visitors.begin(), visitors.end(), id) != visitors.end(); }
    bool is_resident(data::PersonId id) const { return std::find(residents.begin(), residents.end(), id) != residents.end(); }
    data::Viewer in_front(data::PersonId id, data::PersonId about) { return as(role_of(id), id, is_visitor(id) ? about : data::PersonId::none); }
    data::PersonId anybody() { return one_of(one_of(std::vector{residents, staff, visitors})); }
    data::EntryId first_of(const Said& note) const { return first.contains(note.id) ? first.at(note.id) : note.id; }
    static bool asks(const Said& note) { return is(note, data::Kind::note) && note.ask != data::AskId::none; }
    template <typename Wanted> Said* some(Wanted wanted) {
        std::vector<Said*> found;
        for (Said& one : said)
            if (wanted(one)) found.push_back(&one);
        return found.empty() ? nullptr : one_of(found);
    }

    bool sees_portrait(const data::Viewer& viewer, data::PersonId person, const PortraitSet& portrait) const {
        if (portrait.photo.is_none()) return false;
        if (portrait.audience == data::Audience::house) return true;
        if (viewer.role() == data::Role::house) return false;
        return viewer.person() == person || is_staff(viewer.person()) || (circle.contains(person) && circle.at(person).contains(viewer.person()));
    }
    bool sees_photo(const data::Viewer& viewer, const data::BlobId& photo) const {
        for (const Said& one : said)
            if (one.blob == photo && may_read(*this, viewer, one)) return true;
        return std::any_of(portraits.begin(), portraits.end(), [&](const auto& of) {
            return !of.second.empty() && of.second.back().photo == photo && sees_portrait(viewer, of.first, of.second.back());
        });
    }

    void happens() {
        switch (dice(16)) {
        case 0: case 1: case 2: case 3: leave(); break;
        case 4: case 5: change_words(); break;
        case 6: case 7: case 8: case 9: step(); break;
        case 10: dice(3) == 0 ? take_step_back() : step(); break;
        case 11: dice(3) == 0 ? take_note_back() : leave(); break;
        case 12: done([&] { circles_change(); }); break;
        case 13: somebody_acts(); break;
        case 14: portrait(); break;
        case 15: dice(3) == 0 ? take_portrait_back() : portrait(); break;
        }
    }

    // Few of them, so that the same one is in several places: for some of who looks it is in none that they may read.
    data::Attachment some_photo() {
        const data::Bytes content{0xFF, 0xD8, static_cast<unsigned char>(dice(20))};
        if (dice(2) == 0) return {data::BlobUse::photo, content};
        return {data::BlobUse::photo, {}, data::name_of(content)};
    }
    data::PhotoConsent some_consent(data::PersonId resident) {
        switch (dice(5)) {
        case 0: return {};
        case 1: return {anybody(), false};
        case 2: return {acts[resident].empty() ? data::PersonId::none : *acts[resident].begin(), false};
        case 3: return {dice(4) == 0 ? resident : data::PersonId::none, true};
        default: return {resident, false};
        }
    }
    // To the whole circle a photograph goes with the yes of who is in it, or of who speaks for them; nobody else's counts.
    bool is_agreed(data::PersonId resident, const data::PhotoConsent& consent) {
        if (consent.nobody_in_it) return consent.by == data::PersonId::none;
        return consent.by == resident || (acts[resident].contains(consent.by) && circle[resident].contains(consent.by));
    }
    void somebody_acts() {
        const auto resident = one_of(residents), person = one_of(visitors);
        const bool is_so = dice(4) != 0;
        if (!done([&] { data::set_acts_for(home, as(data::Role::staff, staff[0]), resident, person, is_so, "Her niece said so"); })) return;
        if (is_so) acts[resident].insert(person);
        else acts[resident].erase(person);
    }

    void leave() {
        const data::PersonId about = one_of(residents);
        const auto to = static_cast<data::NoteFor>(1 + dice(5));
        const data::Viewer by = in_front(dice(4) == 0 ? about : to == data::NoteFor::moment ? one_of(staff) : anybody(), about);
        data::NewNote note{about, to, "words", {}, {}, dice(3) != 0, 0, {}};
        Said entry{{}, {}, by.person(), about, data::Audience::circle, {about}, true, {}, {}, to == data::NoteFor::person, to == data::NoteFor::moment, {}, {}};
        if (entry.by_name) entry.named.insert(note.person = anybody());
        if (entry.by_name || to == data::NoteFor::resident) entry.audience = data::Audience::named;
        if (to == data::NoteFor::care_team) entry.audience = data::Audience::care_team;
        std::optional<data::AskId> answered;
        if (const Said* const asked = dice(2) == 0 ? some([&](const Said& one) { return is(one, data::Kind::note) && one.about == about && one.stands; }) : nullptr) {
            note.asks = false;
            note.answers = asked->id;
            entry.thread = asked->thread;
            entry.named.insert(asked->author);
            if (asked->audience != data::Audience::circle) entry.named.insert(asked->named.begin(), asked->named.end());
            if (const Said* const begins = asked_in_thread(by, asked->thread); begins != nullptr && all_may_read(*begins, entry)) answered = begins->ask;
        }
        if (dice(2) == 0) {
            note.with = {some_photo()};
            note.with[0].agreed = some_consent(about);
            entry.blob = note.with[0].content.empty() ? note.with[0].already : data::name_of(note.with[0].content);
        }
        const bool has_photo = !note.with.empty(), theirs = !has_photo || !note.with[0].content.empty() || sees_photo(by, entry.blob);
        const bool yes = !has_photo || !entry.moment || is_agreed(about, note.with[0].agreed);
        not_theirs_to_use += theirs ? 0 : 1;
        not_agreed += yes ? 0 : 1;
        if (!done([&] { entry.id = data::leave_note(home, by, note); })) return;
        CHECK(theirs);
        CHECK(yes);
        if (note.asks) {
            entry.ask = data::AskId{number(entry.id)};
            asker[entry.ask] = by.person();
        }
        if (answered) loops[*answered][entry.id] = {by.person(), data::AskStep::answered, true};
        if (has_photo && entry.moment) agreed[entry.id] = note.with[0].agreed;
        keep(entry, data::Kind::note, entry.id);
    }
    // Whoever may read the one may read the other: else an answer is no step of what was asked.
    bool all_may_read(const Said& asked, const Said& answer) {
        for (const auto& people : {residents, staff, visitors})
            for (const data::PersonId person : people)
                if (const data::Viewer viewer = in_front(person, asked.about); may_read(*this, viewer, asked) && !may_read(*this, viewer, answer)) return false;
        return true;
    }
    // What an answer in that conversation answers: what its first note asked, as far as they may read it, and not themselves.
    const Said* asked_in_thread(const data::Viewer& by, data::EntryId thread) const {
        const Said* begins = nullptr;
        for (const Said& one : said)
            if (is(one, data::Kind::note) && one.thread == thread && may_read(*this, by, one) && (begins == nullptr || first_of(one) < first_of(*begins))) begins = &one;
        return begins == nullptr || !asks(*begins) || begins->author == by.person() ? nullptr : begins;
    }
    void change_words() {
        Said* const note = some([](const Said& one) { return is(one, data::Kind::note) && one.stands; });
        if (note == nullptr) return;
        const data::Viewer by = in_front(note->author, note->about);
        std::vector<data::Attachment> with;
        const data::PhotoConsent consent = agreed.contains(note->id) ? agreed.at(note->id) : data::PhotoConsent{};
        if (!note->blob.is_none() && dice(2) == 0 && data::attached_to(home, by, note->id)[0].use == data::BlobUse::photo) with = {{data::BlobUse::photo, {}, note->blob, consent}};
        Said changed = *note;
        changed.blob = with.empty() ? data::BlobId{} : note->blob;
        if (!done([&] { changed.id = data::change_note(home, by, note->id, "other words", with); })) return;
        first[changed.id] = first_of(*note);
        if (!with.empty() && changed.moment) agreed[changed.id] = consent;
        note->stands = false;
        keep(changed, data::Kind::note, changed.id);
    }

    void step() {
        const Said* const asked = some([](const Said& one) { return asks(one) && one.stands; });
        if (asked == nullptr) return;
        const data::Viewer by = in_front(dice(3) == 0 ? asked->author : anybody(), asked->about);
        const auto what = one_of(std::vector{data::AskStep::taken_on, data::AskStep::talked_about, data::AskStep::tried, data::AskStep::answered, data::AskStep::heart,
                                             data::AskStep::went_better, data::AskStep::went_same, data::AskStep::not_yet, data::AskStep::reopened});
        const bool askers = what >= data::AskStep::went_better;
        const bool reads = may_read(*this, by, *asked), may = reads && askers == (by.person() == asked->author);
        not_theirs_to_step += may ? 0 : 1;
        if (done([&] { data::mark_ask_seen(home, by, asked->ask); })) {
            CHECK(reads);
            if (by.person() != asked->author) asks_seen[asked->ask].insert(by.person());
        }
        data::EntryId taken{};
        if (!done([&] { taken = data::take_step(home, by, asked->ask, what, 0, "step"); })) return;
        CHECK(may);
        loops[asked->ask][taken] = {by.person(), what};
    }
    void take_step_back() {
        const Said* const asked = some([&](const Said& one) { return asks(one) && one.stands && !loops[one.ask].empty(); });
        if (asked == nullptr) return;
        auto& loop = loops[asked->ask];
        const auto at = std::next(loop.begin(), dice(loop.size()));
        if (!at->second.in_a_note && done([&] { remove(at->second.author, asked->about, at->first); })) loop.erase(at);
    }
    // Whether its content is gone with it.
    bool remove(data::PersonId author, data::PersonId about, data::EntryId id) {
        const bool redacts = dice(3) == 0;
        if (redacts) data::redact(home, as(data::Role::manager, staff.back()), id, "asked for");
        else home.withdraw(in_front(author, about), id);
        return redacts;
    }
    // Or the words that it had before: that takes nothing from those it has now.
    void take_note_back() {
        Said* const note = some([](const Said& one) { return is(one, data::Kind::note); });
        if (note == nullptr || !done([&] { remove(note->author, note->about, note->id); }) || !note->stands) return;
        note->stands = false;
        loops[data::AskId{number(note->thread)}].erase(first_of(*note));
    }

    void portrait() {
        const data::PersonId person = anybody();
        const data::Viewer by = in_front(dice(2) == 0 ? person : anybody(), one_of(residents));
        const data::Attachment photo = some_photo();
        PortraitSet set{{}, by.person(), photo.content.empty() ? photo.already : data::name_of(photo.content), dice(2) == 0 ? data::Audience::house : static_cast<data::Audience>(dice(5)), false};
        const bool away = dice(4) == 0, says_yes = dice(3) != 0, own = by.person() == person;
        if (away) set.photo = {};
        const bool theirs = away || !photo.content.empty() || sees_photo(by, set.photo), yes = away || own || says_yes;
        not_theirs_to_use += theirs ? 0 : 1;
        not_agreed += yes ? 0 : 1;
        if (!photo.content.empty()) data::hold_photograph(home, photo.content);
        const bool was = done([&] { set.id = data::set_portrait(home, by, {person, away ? "" : data::picture_name(set.photo), says_yes, set.audience}); });
        data::forget_held_photographs(home);
        if (!was) return;
        CHECK(theirs);
        CHECK(yes);
        CHECK((own || (is_resident(person) && is_staff(by.person()))));
        CHECK((set.audience == data::Audience::house || (set.audience == data::Audience::circle && is_resident(person))));
        portraits[person].push_back(set);
    }
    // The one before it is shown again, or none where it is redacted; where it was not the one that is shown, nothing changes.
    void take_portrait_back() {
        const data::PersonId person = anybody();
        auto& of = portraits[person];
        if (of.empty()) return;
        const auto at = of.begin() + dice(of.size());
        bool redacts = false;
        if (!done([&] { redacts = remove(at->author, visited_by(at->author), at->id); }) || at->redacted) return;
        if (redacts) *at = {at->id, at->author, {}, at->audience, true};
        else of.erase(at);
    }
    data::PersonId visited_by(data::PersonId id) const {
        for (const auto& [resident, people] : circle)
            if (people.contains(id)) return resident;
        return data::PersonId::none;
    }
};
