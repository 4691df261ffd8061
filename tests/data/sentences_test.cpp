// Sentences of the home's own for the cards in two languages: who writes them, in which languages, and how they go again.
#include "data/sentences.h"

#include "data/phrases.h"
#include "tests/data/fixtures.h"

using namespace data;

namespace {

constexpr const char* shawl = "I would like my shawl.";
constexpr const char* shawl_in_urdu = "مجھے اپنی شال چاہیے۔";

PhraseId written(SmallHome& small, const Viewer& by, const char* words, PhraseUse use = PhraseUse::talk_needs) {
    return PhraseId{number(write_sentence(small.home(), by, use, PhraseId::none, "en", words))};
}

} // namespace

TEST_CASE("A sentence for the cards is in as many languages as somebody wrote it in, each marked with who did") {
    SmallHome small;
    auto& home = small.home();
    const PhraseId id = written(small, small.as_mia(), "  I would like my shawl. ");
    write_sentence(home, small.as_sam(), PhraseUse::talk_needs, id, "ur", shawl_in_urdu);
    written(small, small.as_sam(), "Shall we feed the birds?", PhraseUse::talk_helper_asks);

    const auto needs = our_sentences(home, small.as_rose(), PhraseUse::talk_needs);
    REQUIRE(needs.size() == 1);
    CHECK(needs[0].id == id);
    CHECK(needs[0].author == small.mia);
    REQUIRE(needs[0].writings.size() == 2);
    CHECK(needs[0].writings[0].language == "en");
    CHECK(needs[0].writings[0].words == shawl);
    CHECK(needs[0].writings[0].author_name == "Mia");
    CHECK(needs[0].writings[1].language == "ur");
    CHECK(needs[0].writings[1].words == shawl_in_urdu);
    CHECK(needs[0].writings[1].author_name == "Sam");

    // Written better, and taken back: what stood before stands again, with who wrote it.
    const EntryId better = write_sentence(home, small.as_ada(), PhraseUse::talk_needs, id, "en", "May I have my shawl?");
    CHECK(our_sentence(home, small.as_rose(), id)->writings[0].words == "May I have my shawl?");
    CHECK(our_sentence(home, small.as_rose(), id)->writings[0].author_name == "Ada");
    take_writing(home, small.as_ada(), better);
    CHECK(our_sentence(home, small.as_rose(), id)->writings[0].words == shawl);
    CHECK(our_sentence(home, small.as_rose(), id)->writings[0].author_name == "Mia");
    small.reopen();
    CHECK(all_good(small.home()));
    CHECK(our_sentence(small.home(), small.as_rose(), id)->writings.size() == 2);
}

TEST_CASE("A sentence for the cards is taken away by who wrote it first or by a manager, and brought back whole") {
    SmallHome small;
    auto& home = small.home();
    const PhraseId sams = written(small, small.as_sam(), shawl);
    const EntryId urdu = write_sentence(home, small.as_ada(), PhraseUse::talk_needs, sams, "ur", shawl_in_urdu);
    CHECK(trouble_of([&] { take_sentence(home, small.as_ada(), sams, true); }) == Trouble::refused);
    CHECK_FALSE(may_take_sentence(home, small.as_ada(), *our_sentence(home, small.as_ada(), sams)));
    CHECK(trouble_of([&] { take_writing(home, small.as_sam(), urdu); }) == Trouble::refused); // Ada's
    CHECK(may_take_sentence(home, small.as_sam(), *our_sentence(home, small.as_sam(), sams)));

    take_sentence(home, small.as_sam(), sams, true);
    CHECK(our_sentences(home, small.as_rose(), PhraseUse::talk_needs).empty());
    CHECK_FALSE(our_sentence(home, small.as_mia(), sams));
    CHECK(trouble_of([&] { write_sentence(home, small.as_sam(), PhraseUse::talk_needs, sams, "pl", "Chcę szal."); }) == Trouble::refused);
    take_sentence(home, small.as_mia(), sams, false);
    CHECK(our_sentence(home, small.as_rose(), sams)->writings.size() == 2);
    take_writing(home, small.as_mia(), urdu); // a manager may
    CHECK(our_sentence(home, small.as_rose(), sams)->writings.size() == 1);
    small.reopen();
    CHECK(all_good(small.home()));
}

TEST_CASE("Only those who work here write for the cards, in words, for a kind of card, and not without end") {
    SmallHome small;
    auto& home = small.home();
    for (const Viewer& viewer : {small.as_rose(), small.as_ben(), Viewer::house()}) {
        CHECK(trouble_of([&] { written(small, viewer, shawl); }) == Trouble::refused);
    }
    const PhraseId id = written(small, small.as_sam(), shawl);
    CHECK(trouble_of([&] { take_sentence(home, small.as_rose(), id, true); }) == Trouble::refused);
    CHECK(trouble_of([&] { write_sentence(home, small.as_sam(), PhraseUse::talk_feelings, id, "ur", shawl_in_urdu); }) == Trouble::refused);
    CHECK(trouble_of([&] { write_sentence(home, small.as_sam(), PhraseUse::pass_on, PhraseId::none, "en", shawl); }) == Trouble::refused);
    CHECK(trouble_of([&] { write_sentence(home, small.as_sam(), PhraseUse::talk_needs, id, "", shawl); }) == Trouble::refused);
    CHECK(trouble_of([&] { written(small, small.as_sam(), "   "); }) == Trouble::refused);
    CHECK(trouble_of([&] { written(small, small.as_sam(), std::string(121, 'x').c_str()); }) == Trouble::refused);
    for (int i = 1; i < 24; ++i) {
        written(small, small.as_sam(), ("Sentence " + std::to_string(i)).c_str());
    }
    CHECK(trouble_of([&] { written(small, small.as_sam(), "One more"); }) == Trouble::refused);
    CHECK(our_sentences(home, small.as_sam(), PhraseUse::talk_needs).size() == 24);
    CHECK(our_phrases(home, small.as_sam(), PhraseUse::talk_needs).empty());
}
