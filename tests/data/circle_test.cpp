// The circle as a picture: the person's own word first, what others put in beside it, who may see it, and who left.
#include "data/circle.h"
#include "data/record.h"
#include "fixtures.h"

using namespace data;

namespace {

struct Drawn : SmallHome {
    NewCircleMark mark_of(PersonId person, CircleRing ring = CircleRing::close) const {
        NewCircleMark mark;
        mark.what = MarkWhat::person;
        mark.person = person;
        mark.ring = ring;
        return mark;
    }
    NewCircleMark called(const char* name, MarkWhat what = MarkWhat::somebody, int phrase = 0) const {
        NewCircleMark mark;
        mark.what = what;
        mark.name = name;
        mark.phrase = phrase;
        return mark;
    }
    MarkId puts(const Viewer& by, const NewCircleMark& mark) { return mark_of_entry(home(), as_rose(), rose, put_mark(home(), by, rose, mark)); }
    CircleMarkRow now(MarkId id) {
        const auto row = circle_mark(home(), as_rose(), rose, id);
        REQUIRE(row);
        return *row;
    }
    NewCircleMark with(MarkId id, CircleRing ring) {
        NewCircleMark mark = now(id);
        mark.ring = ring;
        return mark;
    }
    bool refused(const Viewer& by, const NewCircleMark& mark) {
        return trouble_of([&] { put_mark(home(), by, rose, mark); }) == Trouble::refused;
    }
    std::size_t seen_by(const Viewer& viewer) { return circle_of(home(), viewer, rose).size(); }
};

bool rebuilt_is_live(Home& home) {
    const std::string live = all_projections(home.database());
    Database& database = home.database();
    Transaction work(database);
    drop_projections(database);
    create_projections(database);
    project_all(database, database);
    return all_projections(database) == live; // and rolled back
}

} // namespace

TEST_CASE("Circle: Rose puts her son near and the choir far; the nearest comes first, and each says what it brings") {
    Drawn small;
    NewCircleMark choir = small.called("", MarkWhat::group, 2342);
    choir.ring = CircleRing::far;
    choir.brings = static_cast<int>(Brings::music);
    small.puts(small.as_rose(), choir);
    small.puts(small.as_rose(), small.mark_of(small.ben));
    const auto rows = circle_of(small.home(), small.as_rose(), small.rose);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].known.name == "Ben");
    CHECK(rows[0].relation == "son");
    CHECK(rows[0].own);
    CHECK(rows[1].brings == static_cast<int>(Brings::music));
    CHECK(rebuilt_is_live(small.home()));
    CHECK(all_good(small.home()));
}

TEST_CASE("Circle: what Sam puts in says so until Rose takes it as her own word; then what Sam would change is a suggestion") {
    Drawn small;
    const MarkId joan = small.puts(small.as_sam(), small.called("Joan"));
    CHECK_FALSE(small.now(joan).own);
    CHECK(small.now(joan).first_author == small.sam);
    small.puts(small.as_ben(), small.with(joan, CircleRing::close)); // nobody's own word yet
    CHECK(small.now(joan).ring == CircleRing::close);
    small.puts(small.as_rose(), small.with(joan, CircleRing::far));
    CHECK(small.now(joan).own);
    CHECK(small.now(joan).first_author == small.sam);
    small.puts(small.as_sam(), small.with(joan, CircleRing::around));
    CHECK(small.now(joan).ring == CircleRing::far);
    REQUIRE(small.now(joan).suggested);
    CHECK(small.now(joan).suggested->ring == CircleRing::around);
    CHECK(small.now(joan).suggestion.author == small.sam);
    small.puts(small.as_rose(), small.with(joan, CircleRing::far)); // she leaves it as it is
    CHECK_FALSE(small.now(joan).suggested);
    CHECK(mark_history(small.home(), small.as_rose(), small.rose, joan).size() == 5);
    CHECK(rebuilt_is_live(small.home()));
}

TEST_CASE("Circle: Rose takes out what others put in, and they cannot put it back") {
    Drawn small;
    const MarkId ben = small.puts(small.as_ben(), small.mark_of(small.ben));
    NewCircleMark away = small.now(ben);
    away.ended = true;
    const EntryId taken = put_mark(small.home(), small.as_rose(), small.rose, away);
    CHECK(small.seen_by(small.as_rose()) == 0);
    CHECK(small.refused(small.as_ben(), small.mark_of(small.ben)));
    CHECK(small.refused(small.as_sam(), small.with(small.puts(small.as_rose(), small.called("Joan")), static_cast<CircleRing>(7))));
    small.home().withdraw(small.as_rose(), taken); // Undo
    CHECK(small.seen_by(small.as_rose()) == 2);
    CHECK(rebuilt_is_live(small.home()));
}

TEST_CASE("Circle: the same twice is one, nobody is in it twice, and nothing without a name") {
    Drawn small;
    const MarkId ben = small.puts(small.as_rose(), small.mark_of(small.ben));
    CHECK(small.refused(small.as_rose(), small.mark_of(small.ben, CircleRing::far)));
    CHECK(small.refused(small.as_rose(), small.mark_of(small.rose)));
    CHECK(small.refused(small.as_rose(), small.mark_of(small.lea))); // of Tom's circle, not of hers
    CHECK(small.refused(small.as_rose(), small.called("  ")));
    CHECK(small.refused(small.as_rose(), small.called(std::string(61, 'x').c_str())));
    CHECK(small.refused(small.as_rose(), small.called("Joan", MarkWhat{})));
    const EntryId first = put_mark(small.home(), small.as_rose(), small.rose, small.with(ben, CircleRing::far));
    CHECK(put_mark(small.home(), small.as_rose(), small.rose, small.with(ben, CircleRing::far)) == first);
    for (std::size_t n = 0; n + 1 < most_marks; ++n) small.puts(small.as_rose(), small.called(("Friend " + std::to_string(n)).c_str()));
    CHECK(small.refused(small.as_rose(), small.called("One more")));
}

TEST_CASE("Circle: last in touch is the latest day that was said, and Rose's own word counts before what others said until then") {
    Drawn small;
    const MarkId ben = small.puts(small.as_rose(), small.mark_of(small.ben));
    const auto touch = [&](const Viewer& by, int days_ago) { return tell_touch(small.home(), by, small.rose, ben, small.clock.at.wall - days_ago * day_ms); };
    const auto days = [&] { return (milliseconds(small.clock.at.wall) - milliseconds(small.now(ben).touched->day)) / day_ms; };
    CHECK_FALSE(small.now(ben).touched);
    touch(small.as_sam(), 5);
    touch(small.as_ben(), 2);
    touch(small.as_sam(), 9);
    CHECK(days() == 2);
    CHECK(small.now(ben).touched->entry.author == small.ben);
    const EntryId own = touch(small.as_rose(), 7);
    CHECK(days() == 7);
    CHECK(touch(small.as_rose(), 7) == own);
    touch(small.as_sam(), 1);
    CHECK(days() == 1);
    CHECK(trouble_of([&] { touch(small.as_rose(), -1); }) == Trouble::refused);
    CHECK(trouble_of([&] { touch(small.as_lea(), 1); }) == Trouble::refused);
    small.home().withdraw(small.as_rose(), own);
    CHECK(days() == 1);
    CHECK(rebuilt_is_live(small.home()));
}

TEST_CASE("Circle: who may see the picture is Rose's choice alone, for all of it") {
    Drawn small;
    small.puts(small.as_rose(), small.mark_of(small.ben));
    small.puts(small.as_ben(), small.called("Joan"));
    CHECK(small.seen_by(small.as_ben()) == 2);
    CHECK(small.seen_by(small.as_sam()) == 2);
    CHECK(small.seen_by(small.as_mia()) == 2);
    CHECK(small.seen_by(small.as_lea()) == 0); // Tom's friend
    CHECK(small.seen_by(small.as_tom()) == 0);
    CHECK(small.seen_by(Viewer::house()) == 0);
    const auto shares = [&](const Viewer& by, Audience audience, std::vector<PersonId> named = {}) { share_circle(small.home(), by, small.rose, audience, named); };
    CHECK(trouble_of([&] { shares(small.as_ben(), Audience::care_team); }) == Trouble::refused);
    CHECK(trouble_of([&] { shares(small.as_mia(), Audience::circle); }) == Trouble::refused);
    CHECK(trouble_of([&] { shares(small.as_rose(), Audience::house); }) == Trouble::refused);
    shares(small.as_rose(), Audience::care_team);
    CHECK(small.seen_by(small.as_ben()) == 0); // what he put in himself too
    CHECK(small.refused(small.as_ben(), small.called("Pat")));
    CHECK(small.seen_by(small.as_sam()) == 2);
    shares(small.as_rose(), Audience::named, {small.ben});
    CHECK(small.seen_by(small.as_ben()) == 2);
    CHECK(small.seen_by(small.as_sam()) == 0);
    CHECK(small.seen_by(small.as_mia()) == 0);
    CHECK(circle_readers(small.home(), small.as_rose(), small.rose).named == std::vector<PersonId>{small.ben});
    set_picture_lock(small.home(), small.as_rose(), small.rose, {"pic-rose", "pic-boat", "pic-key"});
    shares(small.as_rose(), Audience::only_me);
    CHECK(small.seen_by(small.as_mia()) == 0); // a manager cannot read "only me"
    CHECK(small.seen_by(small.as_ben()) == 0);
    CHECK(small.seen_by(small.as_rose()) == 2);
    CHECK(mark_history(small.home(), small.as_mia(), small.rose, small.now(circle_of(small.home(), small.as_rose(), small.rose).front().mark).mark).empty());
    CHECK(rebuilt_is_live(small.home()));
}

TEST_CASE("Circle: who left stays only where Rose keeps them, and then with dignity; nobody else can keep them for her") {
    Drawn small;
    const MarkId ben = small.puts(small.as_rose(), small.mark_of(small.ben));
    remove_from_circle(small.home(), small.as_mia(), small.rose, small.ben);
    CHECK(small.seen_by(small.as_rose()) == 0);
    CHECK(small.seen_by(small.as_sam()) == 0);
    CHECK(left_from_circle(small.home(), small.as_rose(), small.rose).size() == 1);
    CHECK(left_from_circle(small.home(), small.as_sam(), small.rose).empty());
    NewCircleMark kept = small.now(ben);
    kept.kept = kept.dear = true;
    kept.ring = CircleRing::far;
    CHECK(small.refused(small.as_sam(), kept));
    put_mark(small.home(), small.as_rose(), small.rose, kept);
    const auto rows = circle_of(small.home(), small.as_sam(), small.rose);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].dear);
    CHECK(rows[0].left);
    CHECK(rows[0].known.name == "Ben");
    CHECK(left_from_circle(small.home(), small.as_rose(), small.rose).empty());
    CHECK(rebuilt_is_live(small.home()));
}

TEST_CASE("Circle: a removed relative can neither see the picture nor put anything in") {
    Drawn small;
    small.puts(small.as_rose(), small.called("Joan"));
    remove_from_circle(small.home(), small.as_mia(), small.rose, small.ben);
    CHECK(small.seen_by(small.as_ben()) == 0);
    CHECK(small.refused(small.as_ben(), small.called("Pat")));
    CHECK_FALSE(may_change_circle(small.home(), small.as_ben(), small.rose));
}

TEST_CASE("Circle: all of it is in what is written about Rose, and a redacted name is gone from the picture") {
    Drawn small;
    const EntryId entry = put_mark(small.home(), small.as_sam(), small.rose, small.called("Joan Secretname"));
    const MarkId joan = mark_of_entry(small.home(), small.as_rose(), small.rose, entry);
    tell_touch(small.home(), small.as_ben(), small.rose, joan, small.clock.at.wall);
    const auto written = [&](const Viewer& viewer) {
        std::size_t of_circle = 0;
        for (const Written& one : written_between(small.home(), viewer, small.rose, morning - day_ms, morning + day_ms))
            of_circle += one.entry.kind == Kind::circle_mark || one.entry.kind == Kind::circle_touch ? 1 : 0;
        return of_circle;
    };
    CHECK(written(small.as_rose()) == 2);
    redact(small.home(), small.as_mia(), entry, "Joan asked for it");
    CHECK(small.seen_by(small.as_rose()) == 0);
    CHECK(written(small.as_rose()) == 1);
    CHECK(rebuilt_is_live(small.home()));
    CHECK(all_good(small.home()));
}
