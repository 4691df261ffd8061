// About me: whose words stand, who may suggest, who decides, who is told, and what of it is kept.
#include "data/about_me.h"

#include "fixtures.h"

using namespace data;

namespace {

AboutContent says(const std::string& words, AboutTopic topic = AboutTopic::important, HowKnown how = HowKnown::said) {
    AboutContent content;
    content.topic = topic;
    content.words = words;
    content.how = how;
    content.language = "en";
    return content;
}

struct AboutHome : SmallHome {
    StatementId rose_says(const std::string& words, Audience audience = Audience::care_team, AboutTopic topic = AboutTopic::important) {
        return StatementId{number(record_statement(home(), as_rose(), {rose, {}, says(words, topic), audience, {}}))};
    }
    EntryId ben_suggests(const std::string& words, Audience audience = Audience::care_team) {
        return suggest(home(), as_ben(), {rose, Wish::add, {}, says(words, AboutTopic::routines, HowKnown::told), audience});
    }
    StatementId accepted(const std::string& words) {
        const EntryId reply = reply_to_suggestion(home(), as_rose(), rose, {ben_suggests(words), Reply::accepted, "", "", HowKnown::said, Audience::care_team});
        return statement_of(home(), as_rose(), rose, reply)->id;
    }
    std::string words_for(const Viewer& viewer) {
        std::string all;
        for (const AboutRow& row : about_me(home(), viewer, rose)) all += (all.empty() ? "" : "|") + row.content.words;
        return all;
    }
    bool rebuilt_is_live() {
        const std::string live = all_projections(home().database());
        drop_projections(home().database());
        create_projections(home().database());
        project_all(home().database(), home().database());
        return live == all_projections(home().database()) && all_good(home());
    }
};

} // namespace

TEST_CASE("About me: what Rose says of herself stands at once, as said by her") {
    AboutHome small;
    AboutContent content = says("  My roses ");
    content.how = HowKnown::told; // it does not matter what the screen sends: she said it
    content.knower = small.ben;
    record_statement(small.home(), small.as_rose(), {small.rose, {}, content, Audience::care_team, {}});
    const auto rows = about_me(small.home(), small.as_sam(), small.rose);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].content.words == "My roses");
    CHECK(rows[0].content.how == HowKnown::said);
    CHECK(rows[0].knower_name.empty());
    CHECK(rows[0].own_words);
    CHECK(rows[0].entry.author_name == "Rose");
    CHECK(rows[0].entry.audience == Audience::care_team);
}

TEST_CASE("About me: the care team reads what is for the care team, the family what is for the circle, the house nothing") {
    AboutHome small;
    small.rose_says("for the team");
    small.rose_says("for us all", Audience::circle);
    CHECK(small.words_for(small.as_rose()) == "for the team|for us all");
    CHECK(small.words_for(small.as_sam()) == "for the team|for us all");
    CHECK(small.words_for(small.as_ben()) == "for us all");
    CHECK(small.words_for(small.as_lea()).empty());
    CHECK(small.words_for(small.as_tom()).empty());
    CHECK(small.words_for(Viewer::house()).empty());
}

TEST_CASE("About me: staff write down what the person said or showed, and suggest what they noticed themselves") {
    AboutHome small;
    const EntryId shown = record_statement(small.home(), small.as_sam(), {small.rose, {}, says("Pushes the peas away", AboutTopic::wellness, HowKnown::shown), Audience::care_team, {}});
    const auto row = statement_of(small.home(), small.as_ada(), small.rose, shown);
    REQUIRE(row);
    CHECK(row->content.how == HowKnown::shown);
    CHECK(row->entry.author_name == "Sam");
    CHECK_FALSE(row->own_words);
    for (const HowKnown how : {HowKnown::observed, HowKnown::told})
        CHECK(trouble_of([&] { record_statement(small.home(), small.as_sam(), {small.rose, {}, says("Likes peas", AboutTopic::wellness, how), Audience::care_team, {}}); }) == Trouble::refused);
    CHECK_NOTHROW(suggest(small.home(), small.as_sam(), {small.rose, Wish::add, {}, says("Likes peas", AboutTopic::wellness, HowKnown::observed), Audience::care_team}));
}

TEST_CASE("About me: family, friends and other residents suggest; nothing of theirs stands until the person agrees") {
    AboutHome small;
    CHECK(trouble_of([&] { record_statement(small.home(), small.as_ben(), {small.rose, {}, says("She loves bingo"), Audience::care_team, {}}); }) == Trouble::refused);
    CHECK(trouble_of([&] { record_statement(small.home(), small.as_tom(), {small.rose, {}, says("She loves bingo"), Audience::care_team, {}}); }) == Trouble::refused);
    CHECK(trouble_of([&] { record_statement(small.home(), Viewer::house(), {small.rose, {}, says("Bingo"), Audience::care_team, {}}); }) == Trouble::refused);
    CHECK(trouble_of([&] { suggest(small.home(), small.as_lea(), {small.rose, Wish::add, {}, says("Bingo"), Audience::care_team}); }) == Trouble::refused); // visits Tom
    CHECK(trouble_of([&] { suggest(small.home(), small.as_rose(), {small.rose, Wish::add, {}, says("Bingo"), Audience::care_team}); }) == Trouble::refused); // just says it
    small.ben_suggests("Tea before anything else");
    CHECK(small.words_for(small.as_sam()).empty());
    CHECK(open_suggestions(small.home(), small.as_rose(), small.rose).size() == 1);
    CHECK(open_suggestions(small.home(), small.as_sam(), small.rose).size() == 1);
    CHECK(open_suggestions(small.home(), small.as_ben(), small.rose).size() == 1); // his own
    CHECK(open_suggestions(small.home(), small.as_lea(), small.rose).empty());
}

TEST_CASE("About me: a suggestion accepted is a statement told by who suggested it, and they can read it") {
    AboutHome small;
    const EntryId asked = small.ben_suggests("Tea before anything else");
    const EntryId reply = reply_to_suggestion(small.home(), small.as_rose(), small.rose, {asked, Reply::accepted, "", "", HowKnown::said, Audience::care_team});
    const auto row = statement_of(small.home(), small.as_sam(), small.rose, reply);
    REQUIRE(row);
    CHECK(row->content.words == "Tea before anything else");
    CHECK(row->content.how == HowKnown::told);
    CHECK(row->knower_name == "Ben");
    CHECK(row->suggested_by == "Ben");
    CHECK_FALSE(row->own_words);
    CHECK(small.words_for(small.as_ben()) == "Tea before anything else"); // though it is for the care team
    CHECK(open_suggestions(small.home(), small.as_sam(), small.rose).empty());
    CHECK(small.rebuilt_is_live());
}

TEST_CASE("About me: a suggestion may be put in the person's own words, or declined, once") {
    AboutHome small;
    const EntryId first = small.ben_suggests("She wants tea at six"), second = small.ben_suggests("She hates music");
    const EntryId changed = reply_to_suggestion(small.home(), small.as_rose(), small.rose, {first, Reply::changed, "Tea at eight", "en", HowKnown::said, Audience::care_team});
    reply_to_suggestion(small.home(), small.as_rose(), small.rose, {second, Reply::declined, "", "", HowKnown::said, Audience::care_team});
    CHECK(small.words_for(small.as_sam()) == "Tea at eight");
    CHECK(statement_of(small.home(), small.as_sam(), small.rose, changed)->own_words); // they are hers now
    CHECK(trouble_of([&] { reply_to_suggestion(small.home(), small.as_rose(), small.rose, {second, Reply::accepted, "", "", HowKnown::said, Audience::care_team}); }) == Trouble::refused);
    CHECK(trouble_of([&] { reply_to_suggestion(small.home(), small.as_rose(), small.rose, {small.ben_suggests("x"), Reply::changed, " ", "", HowKnown::said, Audience::care_team}); }) == Trouble::refused);
    CHECK(small.rebuilt_is_live());
}

TEST_CASE("About me: who suggested something is told what became of it, until they have read it") {
    AboutHome small;
    const EntryId asked = small.ben_suggests("Tea first");
    CHECK(replies_for_me(small.home(), small.as_ben(), small.rose) == 0);
    reply_to_suggestion(small.home(), small.as_rose(), small.rose, {asked, Reply::declined, "", "", HowKnown::said, Audience::care_team});
    CHECK(replies_for_me(small.home(), small.as_ben(), small.rose) == 1);
    CHECK(replies_for_me(small.home(), small.as_sam(), small.rose) == 0);
    small.reopen();
    CHECK(my_suggestions(small.home(), small.as_ben(), small.rose, 10).front().replied_by_name == "Rose");
    mark_told(small.home(), small.as_sam(), asked); // it is not for Sam to say so
    CHECK(replies_for_me(small.home(), small.as_ben(), small.rose) == 1);
    mark_told(small.home(), small.as_ben(), asked);
    mark_told(small.home(), small.as_ben(), asked);
    CHECK(replies_for_me(small.home(), small.as_ben(), small.rose) == 0);
    CHECK(suggestion(small.home(), small.as_ben(), asked)->reply == Reply::declined);
    CHECK(small.rebuilt_is_live());
}

TEST_CASE("About me: staff may pass on what the person answered, and it says so") {
    AboutHome small;
    const EntryId asked = small.ben_suggests("Tea first");
    CHECK(trouble_of([&] { reply_to_suggestion(small.home(), small.as_sam(), small.rose, {asked, Reply::accepted, "", "", HowKnown::observed, Audience::care_team}); }) == Trouble::refused);
    CHECK(trouble_of([&] { reply_to_suggestion(small.home(), small.as_ben(), small.rose, {asked, Reply::accepted, "", "", HowKnown::said, Audience::care_team}); }) == Trouble::refused);
    reply_to_suggestion(small.home(), small.as_sam(), small.rose, {asked, Reply::accepted, "", "", HowKnown::shown, Audience::care_team});
    const auto row = suggestion(small.home(), small.as_ben(), asked);
    REQUIRE(row);
    CHECK(row->reply_passed_on);
    CHECK(row->reply_how == HowKnown::shown);
    CHECK(row->replied_by_name == "Sam");
}

TEST_CASE("About me: nobody but Rose changes or ends what she said herself; others suggest it beside") {
    AboutHome small;
    const StatementId own = small.rose_says("I like to be up early", Audience::circle);
    set_acts_for(small.home(), small.as_sam(), small.rose, small.ben, true, "Rose and her doctor");
    for (const Viewer& other : {small.as_sam(), small.as_mia(), small.as_ben()}) {
        CHECK_FALSE(may_change(small.home(), other, *statement(small.home(), other, small.rose, own)));
        CHECK(trouble_of([&] { record_statement(small.home(), other, {small.rose, own, says("I like to lie in"), Audience::circle, {}}); }) == Trouble::refused);
        CHECK(trouble_of([&] { end_statement(small.home(), other, small.rose, own); }) == Trouble::refused);
        CHECK(trouble_of([&] { change_readers(small.home(), other, small.rose, own, Audience::care_team, {}); }) == Trouble::refused);
    }
    AboutContent lie_in = says("She lies in now", AboutTopic::important, HowKnown::observed);
    const EntryId asked = suggest(small.home(), small.as_sam(), {small.rose, Wish::change, own, lie_in, Audience::care_team});
    CHECK(trouble_of([&] { reply_to_suggestion(small.home(), small.as_ben(), small.rose, {asked, Reply::accepted, "", "", HowKnown::said, Audience::care_team}); }) == Trouble::refused);
    CHECK(trouble_of([&] { reply_to_suggestion(small.home(), small.as_sam(), small.rose, {asked, Reply::accepted, "", "", HowKnown::said, Audience::care_team}); }) == Trouble::refused);
    CHECK(small.words_for(small.as_sam()) == "I like to be up early");
    reply_to_suggestion(small.home(), small.as_rose(), small.rose, {asked, Reply::accepted, "", "", HowKnown::said, Audience::care_team});
    CHECK(small.words_for(small.as_sam()) == "She lies in now");
    CHECK(statement(small.home(), small.as_ben(), small.rose, own)->entry.audience == Audience::circle); // a change keeps its readers
}

TEST_CASE("About me: every version is kept, with who said it and when, and only for those who may read it") {
    AboutHome small;
    const StatementId id = small.rose_says("Black tea", Audience::circle);
    small.clock.pass(day_ms);
    record_statement(small.home(), small.as_rose(), {small.rose, id, says("Milky tea"), Audience::care_team, {}});
    small.clock.pass(day_ms);
    change_readers(small.home(), small.as_rose(), small.rose, id, Audience::circle, {});
    const auto all = statement_history(small.home(), small.as_rose(), small.rose, id);
    REQUIRE(all.size() == 3);
    CHECK(all[0].content.words == "Milky tea");
    CHECK(all[2].content.words == "Black tea");
    CHECK(all[2].entry.when == morning);
    const auto for_ben = statement_history(small.home(), small.as_ben(), small.rose, id);
    REQUIRE(for_ben.size() == 2); // the second version was for the care team
    change_readers(small.home(), small.as_rose(), small.rose, id, Audience::care_team, {});
    CHECK(statement_history(small.home(), small.as_ben(), small.rose, id).empty()); // nothing earlier shows in its place
    CHECK_FALSE(statement(small.home(), small.as_ben(), small.rose, id));
    CHECK(small.rebuilt_is_live());
}

TEST_CASE("About me: what is no longer so is gone from the page and stays in the history") {
    AboutHome small;
    const StatementId id = small.rose_says("I take sugar");
    const EntryId end = end_statement(small.home(), small.as_rose(), small.rose, id);
    CHECK(small.words_for(small.as_sam()).empty());
    const auto history = statement_history(small.home(), small.as_sam(), small.rose, id);
    REQUIRE(history.size() == 2);
    CHECK(history[0].ended);
    small.home().withdraw(small.as_rose(), end);
    CHECK(small.words_for(small.as_sam()) == "I take sugar");
    CHECK(small.rebuilt_is_live());
}

TEST_CASE("About me: taking a change back brings what stood before, for the people who could read that") {
    AboutHome small;
    const EntryId first = record_statement(small.home(), small.as_rose(), {small.rose, {}, says("Between us"), Audience::named, {small.ben}});
    const StatementId id{number(first)};
    CHECK(small.words_for(small.as_ben()) == "Between us");
    const EntryId second = record_statement(small.home(), small.as_rose(), {small.rose, id, says("For the team now"), Audience::care_team, {}});
    CHECK(small.words_for(small.as_ben()).empty());
    small.home().withdraw(small.as_rose(), second);
    CHECK(small.words_for(small.as_ben()) == "Between us");
    CHECK(small.words_for(small.as_sam()).empty());
    CHECK(small.rebuilt_is_live());
    small.home().withdraw(small.as_rose(), first);
    CHECK(small.words_for(small.as_rose()).empty());
    CHECK(small.rebuilt_is_live());
}

TEST_CASE("About me: an answer taken back leaves the suggestion open again") {
    AboutHome small;
    const EntryId asked = small.ben_suggests("Tea first");
    const EntryId yes = reply_to_suggestion(small.home(), small.as_rose(), small.rose, {asked, Reply::accepted, "", "", HowKnown::said, Audience::care_team});
    small.home().withdraw(small.as_rose(), yes);
    CHECK(small.words_for(small.as_sam()).empty());
    CHECK(open_suggestions(small.home(), small.as_rose(), small.rose).size() == 1);
    const EntryId no = reply_to_suggestion(small.home(), small.as_rose(), small.rose, {asked, Reply::declined, "", "", HowKnown::said, Audience::care_team});
    small.home().withdraw(small.as_rose(), no);
    CHECK(open_suggestions(small.home(), small.as_rose(), small.rose).size() == 1);
    CHECK(small.rebuilt_is_live());
    small.home().withdraw(small.as_ben(), asked);
    CHECK(open_suggestions(small.home(), small.as_rose(), small.rose).empty());
    CHECK(small.rebuilt_is_live());
}

TEST_CASE("About me: a manager can remove the content of any version for good, and everything else still holds") {
    AboutHome small;
    const StatementId id = small.rose_says("First words");
    const EntryId second = record_statement(small.home(), small.as_rose(), {small.rose, id, says("Second words"), Audience::named, {small.ben}});
    const EntryId third = record_statement(small.home(), small.as_rose(), {small.rose, id, says("Third words"), Audience::care_team, {}});
    redact(small.home(), small.as_mia(), second, "It named a neighbour");
    CHECK(statement_history(small.home(), small.as_rose(), small.rose, id).size() == 2);
    CHECK(small.rebuilt_is_live());
    redact(small.home(), small.as_mia(), third, "So did this");
    CHECK(small.words_for(small.as_sam()) == "First words");
    CHECK(small.rebuilt_is_live());
    const EntryId asked = small.ben_suggests("A neighbour's name");
    const EntryId yes = reply_to_suggestion(small.home(), small.as_rose(), small.rose, {asked, Reply::accepted, "", "", HowKnown::said, Audience::care_team});
    redact(small.home(), small.as_mia(), asked, "It named a neighbour");
    redact(small.home(), small.as_mia(), yes, "It named a neighbour");
    CHECK(small.words_for(small.as_sam()) == "First words");
    CHECK(small.rebuilt_is_live());
}

TEST_CASE("About me: whoever acts for Rose reads what the team reads there, and decides; of nobody else, and not when that ends") {
    AboutHome small;
    small.accepted("Tea first");
    record_statement(small.home(), small.as_sam(), {small.rose, {}, says("Shuts her eyes at bright light", AboutTopic::wellness, HowKnown::shown), Audience::care_team, {}});
    const EntryId asked = suggest(small.home(), small.as_sam(), {small.rose, Wish::add, {}, says("Sleeps badly", AboutTopic::wellness, HowKnown::observed), Audience::care_team});
    CHECK(small.words_for(small.as_ben()) == "Tea first");
    CHECK_FALSE(suggestion(small.home(), small.as_ben(), asked));
    CHECK(trouble_of([&] { set_acts_for(small.home(), small.as_ben(), small.rose, small.ben, true, "I say so"); }) == Trouble::refused);
    CHECK(trouble_of([&] { set_acts_for(small.home(), small.as_sam(), small.rose, small.lea, true, "Rose"); }) == Trouble::refused); // not in her circle
    CHECK(trouble_of([&] { set_acts_for(small.home(), small.as_sam(), small.rose, small.ben, true, " "); }) == Trouble::refused);   // nobody said so
    set_acts_for(small.home(), small.as_sam(), small.rose, small.ben, true, "Rose, with Doctor Hale there");
    const auto acting = who_acts_for(small.home(), small.as_ada(), small.rose);
    REQUIRE(acting.size() == 1);
    CHECK(acting[0].person.name == "Ben");
    CHECK(acting[0].said == "Rose, with Doctor Hale there");
    CHECK(acting[0].entry.author_name == "Sam");
    CHECK(small.words_for(small.as_ben()) == "Shuts her eyes at bright light|Tea first");
    CHECK(open_suggestions(small.home(), small.as_ben(), small.rose).size() == 1);
    CHECK_NOTHROW(reply_to_suggestion(small.home(), small.as_ben(), small.rose, {asked, Reply::accepted, "", "", HowKnown::said, Audience::care_team}));
    CHECK(replies_for_me(small.home(), small.as_sam(), small.rose) == 1);
    CHECK(about_me(small.home(), small.as_ben(), small.tom).empty());
    CHECK(moods_of(small.home(), small.as_ben(), small.rose, 10).empty()); // About me alone
    CHECK(small.rebuilt_is_live());
    set_acts_for(small.home(), small.as_ada(), small.rose, small.ben, false, "");
    CHECK(who_acts_for(small.home(), small.as_ada(), small.rose).empty());
    CHECK(small.words_for(small.as_ben()) == "Sleeps badly|Tea first"); // what he agreed to for her, and what he suggested
    set_acts_for(small.home(), small.as_ada(), small.rose, small.ben, true, "Rose");
    remove_from_circle(small.home(), small.as_mia(), small.rose, small.ben);
    CHECK_FALSE(acts_for(small.home(), small.rose, small.ben));
    add_to_circle(small.home(), small.as_mia(), small.rose, small.ben, "son");
    CHECK_FALSE(acts_for(small.home(), small.rose, small.ben)); // not again without somebody saying so
    CHECK(small.words_for(small.as_ben()) == "Sleeps badly|Tea first");
    CHECK(small.rebuilt_is_live());
}

TEST_CASE("About me: staff see what is new since they last confirmed her card; who never did, the last seven days") {
    AboutHome small;
    small.rose_says("Long ago");
    small.clock.pass(8 * day_ms);
    small.rose_says("This week");
    small.clock.pass(2 * day_ms);
    const auto news = [&](const Viewer& reader) {
        std::string words;
        const EntryId from = about_me_news_from(small.home(), reader, small.rose);
        for (const AboutRow& row : about_me_changes(small.home(), reader, small.rose, from, small.home().journal().newest())) words += row.content.words + "|";
        return words;
    };
    CHECK(news(small.as_sam()) == "This week|");
    const auto card = handover_card(small.home(), small.as_sam(), small.rose, morning, morning + day_ms);
    confirm_handover(small.home(), small.as_sam(), small.rose, card.from, card.until, {}, "");
    CHECK(news(small.as_sam()).empty());
    CHECK(news(small.as_ada()) == "This week|");
    small.clock.pass(hour_ms);
    const StatementId id = small.rose_says("Just now");
    CHECK(news(small.as_sam()) == "Just now|");
    end_statement(small.home(), small.as_rose(), small.rose, id);
    CHECK(about_me_changes(small.home(), small.as_sam(), small.rose, about_me_news_from(small.home(), small.as_sam(), small.rose), small.home().journal().newest()).front().ended);
}

TEST_CASE("About me: life story moments keep their year or their time of life, and nothing else has one") {
    AboutHome small;
    AboutContent moment = says("I drove the number nine tram", AboutTopic::life_story);
    moment.year = 1961;
    moment.picture = "pic-key";
    const EntryId dated = record_statement(small.home(), small.as_rose(), {small.rose, {}, moment, Audience::circle, {}});
    CHECK(statement_of(small.home(), small.as_ben(), small.rose, dated)->content.year == 1961);
    moment.year = 0;
    moment.time = LifeTime::young;
    CHECK_NOTHROW(record_statement(small.home(), small.as_rose(), {small.rose, {}, moment, Audience::circle, {}}));
    for (const int year : {1, 1849, 2201, -5}) {
        moment.year = year;
        CHECK(trouble_of([&] { record_statement(small.home(), small.as_rose(), {small.rose, {}, moment, Audience::circle, {}}); }) == Trouble::refused);
    }
    AboutContent other = says("Tea");
    other.year = 1961;
    const EntryId plain = record_statement(small.home(), small.as_rose(), {small.rose, {}, other, Audience::circle, {}});
    CHECK(statement_of(small.home(), small.as_ben(), small.rose, plain)->content.year == 0);
}

TEST_CASE("About me: what cannot be is refused with a sentence, and nothing of it is kept") {
    AboutHome small;
    const auto before = small.home().journal().newest();
    const auto refused = [&](AboutContent content, Audience audience = Audience::care_team) {
        return trouble_of([&] { record_statement(small.home(), small.as_rose(), {small.rose, {}, content, audience, {}}); }) == Trouble::refused;
    };
    CHECK(refused(says(" \n ")));
    CHECK(refused(says(std::string(10'001, 'a'))));
    CHECK(refused(says("bad \xFF bytes")));
    CHECK(refused(says("x", AboutTopic{8})));
    CHECK(refused(says("x", AboutTopic{})));
    CHECK(refused(says("Please do what?", AboutTopic::please))); // do or don't?
    CHECK(refused(says("x"), Audience::only_me));                // she has no picture lock
    CHECK(refused(says("x"), Audience::named));                  // nobody is named
    AboutContent strange = says("x", AboutTopic::please);
    strange.please = Please::please_do;
    strange.sense = Sense{99};
    CHECK(refused(strange));
    CHECK(trouble_of([&] { record_statement(small.home(), small.as_sam(), {small.rose, {}, says("x", AboutTopic::important, HowKnown::said), Audience::house, {}}); }) == Trouble::refused);
    CHECK(trouble_of([&] { record_statement(small.home(), small.as_sam(), {small.sam, {}, says("x"), Audience::care_team, {}}); }) == Trouble::refused);
    CHECK(trouble_of([&] { end_statement(small.home(), small.as_rose(), small.rose, StatementId{12345}); }) == Trouble::refused);
    CHECK(trouble_of([&] { reply_to_suggestion(small.home(), small.as_rose(), small.rose, {EntryId{12345}, Reply::accepted, "", "", HowKnown::said, Audience::care_team}); }) == Trouble::refused);
    CHECK(small.home().journal().newest() == before);
}

TEST_CASE("About me: two hundred statements and ten thousand letters are as readable as one") {
    AboutHome small;
    for (int n = 0; n < 200; ++n) small.rose_says("Statement " + std::to_string(n), Audience::circle, n % 2 == 0 ? AboutTopic::routines : AboutTopic::important);
    small.rose_says(std::string(10'000, 'x'), Audience::circle);
    const auto rows = about_me(small.home(), small.as_ben(), small.rose);
    REQUIRE(rows.size() == 201);
    CHECK(rows[0].content.words == "Statement 1"); // by topic, and there the oldest first
    CHECK(rows[100].content.words.size() == 10'000);
    CHECK(rows[101].content.words == "Statement 0");
}
