// Card sort and importance cards: stopped and taken up again, kept as they were, and whose answer is whose.
#include "data/card_sort.h"

#include "data/about_me.h"
#include "fixtures.h"

using namespace data;

namespace {

struct SortHome : SmallHome {
    EntryId put(const Viewer& by, SortId sort, const char* key, CardPlace place, CardTopic topic = CardTopic::food) {
        return sort_card(home(), by, {rose, topic, sort, key, place, Audience::care_team, {}});
    }
    std::string told(SortId id) {
        std::string all;
        const auto sort = card_sort(home(), as_rose(), rose, id);
        if (!sort) return "none";
        for (const SortedCard& card : sort->cards) all += card.key + "=" + std::to_string(static_cast<int>(card.place)) + " ";
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

TEST_CASE("Card sort: each card is kept at once, so that it can be stopped at any card and taken up again") {
    SortHome small;
    const EntryId first = small.put(small.as_rose(), {}, "card-tea", CardPlace::like);
    const SortId sort = sort_of(small.home(), small.as_rose(), small.rose, first);
    REQUIRE(sort != SortId::none);
    small.clock.pass(3 * day_ms);
    small.reopen();
    small.put(small.as_rose(), sort, "card-spicy", CardPlace::not_for_me);
    small.put(small.as_rose(), sort, "card-soup", CardPlace::not_sure);
    CHECK(small.told(sort) == "card-tea=1 card-spicy=3 card-soup=2 ");
    const auto kept = card_sort(small.home(), small.as_sam(), small.rose, sort);
    REQUIRE(kept);
    CHECK(kept->began == morning);
    CHECK(kept->last == morning + 3 * day_ms);
    CHECK(kept->held_by.empty());
    CHECK(small.rebuilt_is_live());
}

TEST_CASE("Card sort: a card may be moved or taken up again, and lies in one place only") {
    SortHome small;
    const SortId sort{number(small.put(small.as_rose(), {}, "card-tea", CardPlace::like))};
    small.put(small.as_rose(), sort, "card-tea", CardPlace::not_for_me);
    CHECK(small.told(sort) == "card-tea=3 ");
    const EntryId soup = small.put(small.as_rose(), sort, "card-soup", CardPlace::like);
    small.home().withdraw(small.as_rose(), soup);
    CHECK(small.told(sort) == "card-tea=3 ");
    CHECK(small.rebuilt_is_live());
}

TEST_CASE("Card sort: an earlier one stays as it was, beside the later one") {
    SortHome small;
    const SortId spring{number(small.put(small.as_rose(), {}, "card-tea", CardPlace::like))};
    small.clock.pass(90 * day_ms);
    const SortId summer{number(small.put(small.as_rose(), {}, "card-tea", CardPlace::not_for_me))};
    small.put(small.as_rose(), {}, "card-radio", CardPlace::like, CardTopic::music);
    const auto sorts = card_sorts(small.home(), small.as_rose(), small.rose, CardTopic::food, 10);
    REQUIRE(sorts.size() == 2);
    CHECK(sorts[0].id == summer);
    CHECK(sorts[1].id == spring);
    CHECK(small.told(spring) == "card-tea=1 ");
    CHECK(card_sorts(small.home(), small.as_rose(), small.rose, CardTopic::food, 1).size() == 1);
}

TEST_CASE("Card sort: staff may hold the cards, and it says who did; what Rose put down herself only she moves") {
    SortHome small;
    const SortId sort{number(small.put(small.as_rose(), {}, "card-tea", CardPlace::like))};
    small.put(small.as_sam(), sort, "card-soup", CardPlace::like);
    CHECK(card_sort(small.home(), small.as_rose(), small.rose, sort)->held_by == "Sam");
    CHECK(trouble_of([&] { small.put(small.as_sam(), sort, "card-tea", CardPlace::not_for_me); }) == Trouble::refused);
    CHECK(trouble_of([&] { small.put(small.as_ben(), sort, "card-cake", CardPlace::like); }) == Trouble::refused);
    CHECK(trouble_of([&] { small.put(small.as_tom(), sort, "card-cake", CardPlace::like); }) == Trouble::refused);
    CHECK(trouble_of([&] { small.put(Viewer::house(), sort, "card-cake", CardPlace::like); }) == Trouble::refused);
}

TEST_CASE("Card sort: all cards of one sort have the readers of the first") {
    SortHome small;
    set_picture_lock(small.home(), small.as_mia(), small.rose, {"a", "b", "c"});
    const SortId mine{number(sort_card(small.home(), small.as_rose(), {small.rose, CardTopic::care, {}, "card-bath", CardPlace::not_for_me, Audience::only_me, {}}))};
    sort_card(small.home(), small.as_rose(), {small.rose, CardTopic::care, mine, "card-hair", CardPlace::like, Audience::circle, {}});
    CHECK(card_sort(small.home(), small.as_rose(), small.rose, mine)->cards.size() == 2);
    CHECK_FALSE(card_sort(small.home(), small.as_sam(), small.rose, mine));
    const SortId ours{number(sort_card(small.home(), small.as_rose(), {small.rose, CardTopic::care, {}, "card-bath", CardPlace::like, Audience::named, {small.ben}}))};
    sort_card(small.home(), small.as_rose(), {small.rose, CardTopic::care, ours, "card-hair", CardPlace::like, Audience::care_team, {}});
    CHECK(card_sort(small.home(), small.as_ben(), small.rose, ours)->cards.size() == 2);
    CHECK_FALSE(card_sort(small.home(), small.as_sam(), small.rose, ours));
    CHECK(small.rebuilt_is_live());
}

TEST_CASE("Card sort: cards that are not of the set, or of another sort, are refused") {
    SortHome small;
    const SortId sort{number(small.put(small.as_rose(), {}, "card-tea", CardPlace::like))};
    CHECK(trouble_of([&] { small.put(small.as_rose(), sort, "../etc/passwd", CardPlace::like); }) == Trouble::refused);
    CHECK(trouble_of([&] { small.put(small.as_rose(), sort, "", CardPlace::like); }) == Trouble::refused);
    CHECK(trouble_of([&] { small.put(small.as_rose(), sort, "card-tea", CardPlace{9}); }) == Trouble::refused);
    CHECK(trouble_of([&] { small.put(small.as_rose(), sort, "card-tea", CardPlace::like, CardTopic::music); }) == Trouble::refused);
    CHECK(trouble_of([&] { small.put(small.as_rose(), SortId{99}, "card-tea", CardPlace::like); }) == Trouble::refused);
    CHECK(trouble_of([&] { small.put(small.as_rose(), {}, "home-77", CardPlace::like); }) == Trouble::refused);
}

TEST_CASE("Card sort: the home adds cards of its own, and one that is taken away stays in the sorts that have it") {
    SortHome small;
    CHECK(trouble_of([&] { add_home_card(small.home(), small.as_ben(), CardTopic::food, "Scones", "do-baking"); }) == Trouble::refused);
    CHECK(trouble_of([&] { add_home_card(small.home(), small.as_sam(), CardTopic::food, "  ", "do-baking"); }) == Trouble::refused);
    const HomeCardId scones = add_home_card(small.home(), small.as_sam(), CardTopic::food, "Scones", "do-baking");
    add_home_card(small.home(), small.as_sam(), CardTopic::company, "The duck pond", "");
    auto cards = home_cards(small.home(), small.as_rose());
    REQUIRE(cards.size() == 2);
    CHECK(cards[0].word == "Scones");
    const SortId sort{number(small.put(small.as_rose(), {}, cards[0].key.c_str(), CardPlace::like))};
    remove_home_card(small.home(), small.as_ada(), scones);
    CHECK(home_cards(small.home(), small.as_rose()).size() == 1);
    REQUIRE(home_card(small.home(), small.as_rose(), card_sort(small.home(), small.as_rose(), small.rose, sort)->cards[0].key));
    CHECK(home_card(small.home(), small.as_rose(), cards[0].key)->word == "Scones");
    CHECK(small.rebuilt_is_live());
}

TEST_CASE("Importance: the person's answer and the family's stand side by side, never one for the other") {
    SortHome small;
    answer_importance(small.home(), small.as_ben(), small.rose, Preference::music, Importance::not_at_all);
    answer_importance(small.home(), small.as_rose(), small.rose, Preference::music, Importance::very);
    answer_importance(small.home(), small.as_rose(), small.rose, Preference::clothes, Importance::but_cannot);
    const auto rows = importance_of(small.home(), small.as_sam(), small.rose);
    REQUIRE(rows.size() == 3);
    CHECK((rows[0].item == Preference::clothes && rows[0].own && rows[0].answer == Importance::but_cannot));
    CHECK((rows[1].item == Preference::music && rows[1].own && rows[1].answer == Importance::very));
    CHECK((rows[2].item == Preference::music && !rows[2].own && rows[2].entry.author_name == "Ben"));
    answer_importance(small.home(), small.as_rose(), small.rose, Preference::music, Importance::somewhat);
    CHECK(importance_of(small.home(), small.as_sam(), small.rose).size() == 3); // one answer each
    CHECK(importance_of(small.home(), small.as_lea(), small.rose).empty());
    CHECK(small.rebuilt_is_live());
}

TEST_CASE("Importance: staff write the person's answer down, but not over one that the person gave here themself") {
    SortHome small;
    answer_importance(small.home(), small.as_sam(), small.rose, Preference::music, Importance::not_very);
    auto rows = importance_of(small.home(), small.as_rose(), small.rose);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].own);
    CHECK(rows[0].entry.author_name == "Sam");
    answer_importance(small.home(), small.as_rose(), small.rose, Preference::music, Importance::very);
    CHECK(importance_of(small.home(), small.as_rose(), small.rose).size() == 1);
    CHECK(trouble_of([&] { answer_importance(small.home(), small.as_sam(), small.rose, Preference::music, Importance::not_at_all); }) == Trouble::refused);
    CHECK(trouble_of([&] { answer_importance(small.home(), small.as_tom(), small.rose, Preference::music, Importance::not_at_all); }) == Trouble::refused);
    CHECK(trouble_of([&] { answer_importance(small.home(), small.as_rose(), small.rose, Preference{9}, Importance::very); }) == Trouble::refused);
    small.home().withdraw(small.as_rose(), importance_of(small.home(), small.as_rose(), small.rose)[0].entry.id);
    CHECK(importance_of(small.home(), small.as_rose(), small.rose).empty());
    CHECK(small.rebuilt_is_live());
}
