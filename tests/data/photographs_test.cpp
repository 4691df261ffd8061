// Photographs in the home: who may see one, whose agreement it takes, and that it goes where its entry goes.
#include "data/photographs.h"

#include "data/about_me.h"
#include "data/card_sort.h"
#include "data/set_pictures.h"
#include "fixtures.h"

using namespace data;

namespace {

// Any bytes do here: what a photograph is, is not this layer's to know.
Bytes content(unsigned char first) { return Bytes(20'000, first); }

struct Album : SmallHome {
    std::string held(unsigned char first) { return hold_photograph(home(), content(first)); }
    bool sees(const Viewer& viewer, const std::string& picture) { return blob(home(), viewer, picture_in(picture).value()).has_value(); }
    Viewer house() const { return Viewer::house(); }
    std::string shown(const Viewer& viewer, PersonId who) { return person(home(), viewer, who)->photograph; }
    EntryId portrait(const Viewer& by, PersonId who, const std::string& picture, Audience audience = Audience::house, bool agreed = true) {
        return set_portrait(home(), by, {who, picture, agreed, audience});
    }
    // A moment of Rose's life with a photograph to it.
    StatementId moment(Audience audience, const std::string& picture) {
        AboutContent said;
        said.topic = AboutTopic::life_story;
        said.words = "We danced at the Plaza";
        said.time = LifeTime::young;
        said.picture = picture;
        return statement_of(home(), as_rose(), rose, record_statement(home(), as_rose(), {rose, {}, said, audience, {}}))->id;
    }
    bool rebuilt_is_live() {
        const std::string live = all_projections(home().database());
        rebuild_projections(home());
        return live == all_projections(home().database()) && all_good(home());
    }
};

} // namespace

TEST_CASE("Photographs: one that was only looked at is nowhere in the file") {
    Album album;
    const std::string picture = album.held(1);
    CHECK(held_photograph(album.home(), picture_in(picture).value()) == content(1));
    CHECK_FALSE(album.sees(album.as_rose(), picture));
    forget_held_photographs(album.home());
    CHECK_FALSE(held_photograph(album.home(), picture_in(picture).value()));
    CHECK(trouble_of([&] { album.portrait(album.as_rose(), album.rose, picture); }) == Trouble::refused);
}

TEST_CASE("Photographs: Rose chooses one of herself, everybody sees it; back to the drawn picture, nobody does; Undo brings it back") {
    Album album;
    const std::string picture = album.held(1);
    album.portrait(album.as_rose(), album.rose, picture);
    for (const Viewer& viewer : {album.house(), album.as_tom(), album.as_sam(), album.as_ben(), album.as_lea()}) {
        CHECK(album.shown(viewer, album.rose) == picture);
        CHECK(album.sees(viewer, picture));
    }
    CHECK(portrait_of(album.home(), album.house(), album.rose)->own_choice);
    const EntryId drawn = album.portrait(album.as_rose(), album.rose, "");
    CHECK(album.shown(album.as_sam(), album.rose).empty());
    CHECK_FALSE(album.sees(album.as_sam(), picture));
    CHECK_FALSE(portrait_of(album.home(), album.as_rose(), album.rose));
    album.home().withdraw(album.as_rose(), drawn);
    CHECK(album.shown(album.house(), album.rose) == picture);
    CHECK(album.sees(album.house(), picture));
    CHECK(album.rebuilt_is_live());
}

TEST_CASE("Photographs: where Rose agreed to her circle and team alone, the house keeps the drawn picture") {
    Album album;
    const std::string picture = album.held(1);
    album.portrait(album.as_sam(), album.rose, picture, Audience::circle);
    for (const Viewer& viewer : {album.as_rose(), album.as_sam(), album.as_mia(), album.as_ben()}) {
        CHECK(album.shown(viewer, album.rose) == picture);
        CHECK(album.sees(viewer, picture));
    }
    for (const Viewer& viewer : {album.house(), album.as_tom(), album.as_lea()}) {
        CHECK(album.shown(viewer, album.rose).empty());
        CHECK_FALSE(album.sees(viewer, picture));
        CHECK_FALSE(portrait_of(album.home(), viewer, album.rose));
    }
    const auto portrait = portrait_of(album.home(), album.as_rose(), album.rose);
    REQUIRE(portrait);
    CHECK_FALSE(portrait->own_choice);
    CHECK(portrait->entry.author_name == "Sam"); // who wrote down that she agreed
}

TEST_CASE("Photographs: without agreement nothing is kept, and nobody puts up somebody else's") {
    Album album;
    const std::string picture = album.held(1);
    CHECK(trouble_of([&] { album.portrait(album.as_sam(), album.rose, picture, Audience::house, false); }) == Trouble::refused);
    CHECK(trouble_of([&] { album.portrait(album.as_tom(), album.rose, picture); }) == Trouble::refused);
    CHECK(trouble_of([&] { album.portrait(album.as_ben(), album.rose, picture); }) == Trouble::refused);
    CHECK(trouble_of([&] { album.portrait(album.as_sam(), album.ada, picture); }) == Trouble::refused);
    CHECK(trouble_of([&] { album.portrait(album.house(), album.rose, picture); }) == Trouble::refused);
    CHECK(trouble_of([&] { album.portrait(album.as_rose(), album.rose, "pic-rose"); }) == Trouble::refused);
    CHECK(trouble_of([&] { album.portrait(album.as_rose(), album.rose, ""); }) == Trouble::refused); // there is none to take away
    CHECK(album.home().database().integer("SELECT count(*) FROM blobs ORDER BY 1") == 0);
    album.portrait(album.as_ben(), album.ben, picture); // his own
    CHECK(album.shown(album.house(), album.ben) == picture);
}

TEST_CASE("Photographs: a moment of a life has one; who may not read the moment does not see it, whoever did before") {
    Album album;
    const std::string picture = album.held(7);
    const StatementId moment = album.moment(Audience::care_team, picture);
    CHECK(album.sees(album.as_rose(), picture));
    CHECK(album.sees(album.as_sam(), picture));
    CHECK_FALSE(album.sees(album.as_ben(), picture));
    CHECK_FALSE(album.sees(album.house(), picture));
    change_readers(album.home(), album.as_rose(), album.rose, moment, Audience::circle, {});
    CHECK(album.sees(album.as_ben(), picture));
    CHECK_FALSE(album.sees(album.as_lea(), picture));
    end_statement(album.home(), album.as_rose(), album.rose, moment);
    CHECK(statement_history(album.home(), album.as_rose(), album.rose, moment).front().content.picture == picture);
    CHECK(album.rebuilt_is_live());
}

TEST_CASE("Photographs: whoever acts for Rose sees those of what they read in About me, and only those") {
    Album album;
    const std::string picture = album.held(7), note = album.held(8);
    album.moment(Audience::care_team, picture);
    set_acts_for(album.home(), album.as_sam(), album.rose, album.ben, true, "Rose said so");
    CHECK(album.sees(album.as_ben(), picture));
    CHECK_FALSE(album.sees(album.as_lea(), picture));
    BodyWriter body;
    body.text("words", "for the team");
    auto blobs = attach_picture(album.home(), album.as_sam(), body, note);
    album.home().journal().append({Kind::passed_on, album.sam, album.rose, Audience::care_team, {}, 0, body.json(), std::move(blobs)});
    CHECK(album.sees(album.as_sam(), note));
    CHECK_FALSE(album.sees(album.as_ben(), note));
}

TEST_CASE("Photographs: a change that is taken back brings the photograph before it back to light") {
    Album album;
    const std::string first = album.held(1), second = album.held(2);
    const StatementId moment = album.moment(Audience::care_team, first);
    AboutContent said = statement(album.home(), album.as_rose(), album.rose, moment)->content;
    said.picture = second;
    const EntryId change = record_statement(album.home(), album.as_rose(), {album.rose, moment, said, Audience::care_team, {}});
    CHECK_FALSE(album.sees(album.as_sam(), first));
    CHECK(album.sees(album.as_sam(), second));
    album.home().withdraw(album.as_rose(), change);
    CHECK(album.sees(album.as_sam(), first));
    CHECK_FALSE(album.sees(album.as_sam(), second));
    CHECK(album.rebuilt_is_live());
}

TEST_CASE("Photographs: Ben suggests a moment with one, and when Rose says yes it is hers") {
    Album album;
    const std::string picture = album.held(5);
    AboutContent content;
    content.topic = AboutTopic::life_story;
    content.words = "The day I was born";
    content.how = HowKnown::told;
    content.year = 1961;
    content.picture = picture;
    const EntryId asked = suggest(album.home(), album.as_ben(), {album.rose, Wish::add, {}, content, Audience::care_team});
    CHECK(album.sees(album.as_rose(), picture));
    CHECK_FALSE(album.sees(album.as_lea(), picture));
    forget_held_photographs(album.home());
    const EntryId reply = reply_to_suggestion(album.home(), album.as_rose(), album.rose, {asked, Reply::accepted, "", "", HowKnown::said, Audience::care_team});
    CHECK(statement_of(album.home(), album.as_rose(), album.rose, reply)->content.picture == picture);
    CHECK(album.sees(album.as_sam(), picture));
    CHECK(album.rebuilt_is_live());
}

TEST_CASE("Photographs: a card of the home's own and a plan have one for everybody, and nobody gets one by its name alone") {
    Album album;
    const std::string card = album.held(3), plan = album.held(4), secret = album.held(9);
    add_home_card(album.home(), album.as_sam(), CardTopic::music, "Friday skiffle", card);
    CHECK(home_cards(album.home(), album.house()).front().picture == card);
    CHECK(album.sees(album.house(), card));
    NewActivity skiffle;
    skiffle.title = "Skiffle";
    skiffle.picture = plan;
    skiffle.starts = morning + hour_ms;
    skiffle.ends = morning + 2 * hour_ms;
    const ActivityId activity = add_activity(album.home(), album.as_sam(), skiffle);
    CHECK(album.sees(album.house(), plan));
    skiffle.picture = "do-music";
    const EntryId change = change_activity(album.home(), album.as_sam(), activity, skiffle, Reach::all);
    album.home().withdraw(album.as_sam(), change);
    CHECK(album.sees(album.house(), plan)); // it is the plan again
    album.moment(Audience::care_team, secret);
    forget_held_photographs(album.home());
    CHECK(trouble_of([&] { add_home_card(album.home(), album.as_ben(), CardTopic::music, "Mine", secret); }) == Trouble::refused);
    CHECK(trouble_of([&] { album.portrait(album.as_ben(), album.ben, secret); }) == Trouble::refused);
    CHECK(trouble_of([&] { album.portrait(album.as_ben(), album.ben, "stick:1-0"); }) == Trouble::refused);
    CHECK(album.rebuilt_is_live());
}

TEST_CASE("Photographs: a redacted one is gone from the file") {
    Album album;
    const EntryId portrait = album.portrait(album.as_rose(), album.rose, album.held(1));
    redact(album.home(), album.as_mia(), portrait, "Rose asked for it");
    CHECK(album.home().database().integer("SELECT count(*) FROM blobs ORDER BY 1") == 0);
    CHECK(album.shown(album.as_rose(), album.rose).empty());
    CHECK(album.rebuilt_is_live());
}

TEST_CASE("Photographs: when the newest of Rose is redacted no earlier one comes back, until somebody keeps another") {
    Album album;
    const std::string first = album.held(1), second = album.held(2);
    const EntryId kept = album.portrait(album.as_rose(), album.rose, first);
    const EntryId newest = album.portrait(album.as_sam(), album.rose, second, Audience::circle);
    redact(album.home(), album.as_mia(), newest, "Rose asked for it");
    const auto none_is_shown = [&] {
        for (const Viewer& viewer : {album.house(), album.as_rose(), album.as_sam(), album.as_ben()})
            if (!album.shown(viewer, album.rose).empty() || portrait_of(album.home(), viewer, album.rose) || album.sees(viewer, first) || album.sees(viewer, second)) return false;
        return true;
    };
    CHECK(none_is_shown());
    CHECK(album.rebuilt_is_live());
    CHECK(none_is_shown());
    album.home().withdraw(album.as_sam(), newest); // there is nothing left to take back
    CHECK(none_is_shown());
    const std::string third = album.held(3);
    const EntryId another = album.portrait(album.as_rose(), album.rose, third);
    CHECK(album.shown(album.house(), album.rose) == third);
    album.home().withdraw(album.as_rose(), another); // what was there: none
    CHECK(none_is_shown());
    album.home().withdraw(album.as_rose(), kept);
    CHECK(none_is_shown());
    CHECK(album.rebuilt_is_live());
}

TEST_CASE("Photographs: a redaction of one that was taken back before, or was not shown any more, leaves the one that is shown") {
    Album album;
    const std::string first = album.held(1), second = album.held(2);
    const EntryId bens = album.portrait(album.as_ben(), album.ben, first);
    const EntryId mistake = album.portrait(album.as_ben(), album.ben, second);
    album.home().withdraw(album.as_ben(), mistake);
    redact(album.home(), album.as_mia(), mistake, "Somebody on it asked for it");
    CHECK(album.shown(album.house(), album.ben) == first);
    CHECK(album.rebuilt_is_live());
    const std::string third = album.held(3);
    const EntryId newer = album.portrait(album.as_ben(), album.ben, third);
    redact(album.home(), album.as_mia(), bens, "Somebody on it asked for it");
    CHECK(album.shown(album.house(), album.ben) == third);
    album.home().withdraw(album.as_ben(), newer);
    CHECK(album.shown(album.house(), album.ben).empty());
    CHECK(album.rebuilt_is_live());
}

TEST_CASE("Photographs in the place of pictures of the set: by staff, for everybody, one over the other, and each taken back in turn") {
    Album album;
    CHECK(trouble_of([&] { replace_picture(album.home(), album.as_rose(), "mood-happy", album.held(1)); }) == Trouble::refused);
    CHECK(trouble_of([&] { replace_picture(album.home(), album.as_tom(), "mood-happy", album.held(1)); }) == Trouble::refused);
    CHECK(trouble_of([&] { replace_picture(album.home(), album.house(), "mood-happy", album.held(1)); }) == Trouble::refused);
    CHECK(trouble_of([&] { replace_picture(album.home(), album.as_sam(), "../etc/passwd", album.held(1)); }) == Trouble::refused);
    CHECK(trouble_of([&] { replace_picture(album.home(), album.as_sam(), "mood-happy", "mood-sad"); }) == Trouble::refused);
    CHECK(trouble_of([&] { replace_picture(album.home(), album.as_sam(), "mood-happy", ""); }) == Trouble::refused); // nothing to take away
    const std::string first = album.held(1), second = album.held(2);
    const EntryId one = replace_picture(album.home(), album.as_sam(), "mood-happy", first);
    const EntryId two = replace_picture(album.home(), album.as_sam(), "mood-happy", second);
    using Pictures = std::map<std::string, std::string, std::less<>>;
    CHECK(replaced_pictures(album.home(), album.house()) == Pictures{{"mood-happy", second}});
    CHECK(album.sees(album.house(), second));
    CHECK_FALSE(album.sees(album.house(), first));
    CHECK(album.rebuilt_is_live());
    album.home().withdraw(album.as_sam(), two);
    CHECK(replaced_pictures(album.home(), album.house()) == Pictures{{"mood-happy", first}});
    CHECK(album.sees(album.house(), first));
    album.home().withdraw(album.as_sam(), two); // again: nothing happens
    CHECK(replaced_pictures(album.home(), album.house()).size() == 1);
    album.home().withdraw(album.as_sam(), one);
    CHECK(replaced_pictures(album.home(), album.house()).empty());
    CHECK_FALSE(album.sees(album.house(), first));
    CHECK(album.rebuilt_is_live());
}

TEST_CASE("Photographs in the place of pictures of the set: back to the drawn one, and a redacted one is out of the file") {
    Album album;
    const std::string picture = album.held(3);
    const EntryId shown = replace_picture(album.home(), album.as_sam(), "card-tea", picture);
    replace_picture(album.home(), album.as_sam(), "card-tea", "");
    CHECK(replaced_pictures(album.home(), album.house()).empty());
    CHECK_FALSE(album.sees(album.house(), picture));
    redact(album.home(), album.as_mia(), shown, "Somebody on it asked for it");
    CHECK(album.home().database().integer("SELECT count(*) FROM blobs ORDER BY 1") == 0);
    CHECK(album.rebuilt_is_live());
}
