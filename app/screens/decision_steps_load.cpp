// The steps of saying something about a question: what is chosen, how that is known, who was asked, when to look again.
#include <algorithm>

#include "app/screens/decision_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "app/screens/team_words.h"
#include "data/key_people.h"
#include "data/people.h"

namespace app {

using data::DecisionPart;
using data::OptionId;
using widgets::Area;

namespace {

TileView part_tile(const char* id, std::string label, std::string picture, data::DecisionId decision, data::NewDecisionPart part) {
    return decision_tile(id, std::move(label), std::move(picture), TellDecision{decision, std::move(part)});
}

MenuView gone(const Loading& loading) {
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = loading.words("Deciding together");
    view.empty = loading.words("This was taken back.");
    return view;
}

std::optional<data::DecisionRow> row_here(const Loading& loading) { return data::find_decision(loading.home, loading.session.viewer, loading.place.decision); }

// What stood when this screen was made: whoever writes on knows of that and of nothing later.
data::EntryId stands_now(const data::DecisionRow& row) { return row.outcome ? row.outcome->entry.id : data::EntryId::none; }

OptionId answered_before(const Loading& loading, const data::DecisionRow& row, DecisionPart part) {
    if (part == DecisionPart::choice) {
        return row.choice ? row.choice->option : OptionId::none;
    }
    for (const data::DecisionPartRow& view : row.views) {
        if (part == DecisionPart::view && view.entry.author == loading.session.viewer.person()) {
            return view.option;
        }
    }
    return OptionId::none;
}

// One option as an answer: the person's choice where they say it themself, else one step further.
TileView answer_tile_of(const Loading& loading, const data::DecisionRow& row, OptionId id, OptionId before) {
    const DecisionPart part = loading.place.deciding;
    const bool told_to_staff = part == DecisionPart::choice && loading.session.viewer.person() != row.entry.resident;
    const Chosen what = chosen(loading, row, id);
    TileView tile = part_tile("choose", what.words, what.picture, row.id, {.part = part, .option = id, .words = {}});
    tile.number = number(id);
    if (told_to_staff) {
        tile.action = Visit{decision_place(row, ScreenName::decision_how, part, id)};
    } else if (part == DecisionPart::trying) {
        tile.action = Visit{decision_place(row, ScreenName::decision_review, part, id)};
    }
    tile.selected = id == before;
    tile.spoken = spoken_option(loading, row, id, what.words);
    tile.is_private = true;
    return tile;
}

std::string subtitle_of_choice(const Loading& loading, const data::DecisionRow& row) {
    const auto& words = loading.words;
    switch (loading.place.deciding) {
    case DecisionPart::view: return words("Your view stands beside theirs");
    case DecisionPart::trying: return words("We differ. What do we try meanwhile?");
    default: break;
    }
    return row.entry.resident == loading.session.viewer.person() ? words("Touch what you would choose") : words.with("As {1} says or shows it", {row.resident_name});
}

} // namespace

View load_decision_choose(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = row_here(loading);
    if (!row) {
        return gone(loading);
    }
    const DecisionPart part = loading.place.deciding;
    const bool own = row->entry.resident == loading.session.viewer.person();
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = first_words(question_words(loading, *row), 60);
    view.header.subtitle = subtitle_of_choice(loading, *row);
    const OptionId before = answered_before(loading, *row, part);
    for (const data::DecisionOption& option : row->options) {
        view.choices.push_back(answer_tile_of(loading, *row, option.id, before));
    }
    if (part != DecisionPart::trying) {
        view.choices.push_back(answer_tile_of(loading, *row, OptionId::not_sure, before));
        view.choices.push_back(answer_tile_of(loading, *row, OptionId::none_of_these, before));
        view.choices[view.choices.size() - 2].spoken = words("I am not sure yet.");
        view.choices.back().spoken = words("I would choose none of these.");
    }
    view.per_page = 6;
    if (own) {
        view.extras.push_back(decision_tile("for-and-against", words("For and against"), "compare", Visit{decision_place(*row, ScreenName::decision)}));
        view.extras.back().spoken = words("See what speaks for each, and what against, and what others say.");
        view.extras.push_back(decision_tile("all-questions", words("All questions"), "deciding-together", Visit{{.screen = ScreenName::decisions, .resident = row->entry.resident}}));
        view.extras.back().spoken = words("See all the questions that we decide together.");
    }
    if (just_told(loading, row->id)) {
        view.extras.push_back(undo_tile(loading));
    }
    return view;
}

// Staff write the person's choice down: they said it, or they showed it. What others believe is a view.
View load_decision_how(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = row_here(loading);
    if (!row) {
        return gone(loading);
    }
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words.with("How did {1} choose?", {row->resident_name});
    view.header.subtitle = chosen(loading, *row, loading.place.option).words;
    view.choices = {part_tile("how-said", words.with("{1} said it", {row->resident_name}), "how-said", row->id,
                              {.part = DecisionPart::choice, .option = loading.place.option, .words = {}, .how = data::HowKnown::said}),
                    part_tile("how-shown", words.with("{1} showed it", {row->resident_name}), "how-shown", row->id,
                              {.part = DecisionPart::choice, .option = loading.place.option, .words = {}, .how = data::HowKnown::shown})};
    view.note = words("What you believe yourself is your own view. It stands beside this.");
    view.note_picture = "how-told";
    return view;
}

// One more to choose from: by touch where the person adds it, else its words can be changed first.
View load_decision_option(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = row_here(loading);
    if (!row) {
        return gone(loading);
    }
    const bool own = row->entry.resident == loading.session.viewer.person();
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words("What could be chosen?");
    view.header.subtitle = own ? words("Touch one more to choose from") : words("Touch a picture. You can change its words");
    for (const ReadyOption& option : ready_options()) {
        const bool there = std::any_of(row->options.begin(), row->options.end(), [&](const data::DecisionOption& one) { return one.phrase == option.number; });
        if (there) {
            continue;
        }
        TileView tile = part_tile("option", words(option.words), option.picture, row->id,
                                  {.part = DecisionPart::option, .phrase = option.number, .words = {}, .picture = option.picture});
        tile.number = option.number;
        if (!own) {
            Place writing = decision_place(*row, ScreenName::write_decision, DecisionPart::option);
            writing.phrase = option.number;
            tile.action = Visit{writing};
        }
        view.choices.push_back(std::move(tile));
    }
    view.more = words("More pictures");
    return view;
}

// What speaks for one option, and what against it.
View load_decision_weigh(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = row_here(loading);
    if (!row) {
        return gone(loading);
    }
    const OptionId option = loading.place.option;
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = chosen(loading, *row, option).words;
    view.header.subtitle = words("What speaks for it, or against it?");
    for (const DecisionPart side : {DecisionPart::reason_for, DecisionPart::reason_against}) {
        const bool for_it = side == DecisionPart::reason_for;
        for (const ReadySentence& reason : reasons(side)) {
            TileView tile = part_tile("reason", words(reason.words), reason.picture, row->id, {.part = side, .option = option, .phrase = reason.number, .words = {}});
            tile.number = reason.number;
            tile.chip = for_it ? words("For it") : words("Against it");
            tile.chip_picture = for_it ? "sort-like" : "sort-not-for-me";
            tile.spoken = for_it ? words.with("For it: {1}", {words(reason.words)}) : words.with("Against it: {1}", {words(reason.words)});
            view.choices.push_back(std::move(tile));
        }
        view.extras.push_back(decision_tile(for_it ? "for-own-words" : "against-own-words", for_it ? words("For it, in my words") : words("Against it, in my words"), "keyboard",
                                            Visit{decision_place(*row, ScreenName::write_decision, side, option)}));
    }
    view.per_page = 6;
    return view;
}

View load_decision_asked(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = row_here(loading);
    if (!row) {
        return gone(loading);
    }
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words("Who was asked?");
    view.header.subtitle = words("Touch a person to say so, or why they could not be");
    std::vector<data::Person> people;
    if (const auto resident = data::person(loading.home, loading.session.viewer, row->entry.resident)) {
        people.push_back(*resident);
    }
    for (const data::Visitor& visitor : data::visitors_of(loading.home, loading.session.viewer, row->entry.resident)) {
        people.push_back(visitor.person);
    }
    for (const data::KeyPerson& one : data::key_people(loading.home, loading.session.viewer, row->entry.resident)) {
        if (one.part == data::KeyPart::key_worker) {
            people.push_back(one.person);
        }
    }
    for (const data::Person& person : people) {
        TileView tile;
        tile.id = "person";
        tile.number = number(person.id);
        tile.label = person.name;
        tile.mark = mark_of(person);
        tile.area = Area::teal;
        Place place = decision_place(*row, ScreenName::decision_person);
        place.person = person.id;
        tile.action = Visit{place};
        for (const data::DecisionPartRow& whom : row->whom) {
            if (whom.person == person.id) {
                tile.chip = whom.part == DecisionPart::asked ? words("Asked") : words("Could not be");
                tile.chip_picture = whom.part == DecisionPart::asked ? "yes" : "could-not";
                tile.spoken = part_told(loading, *row, whom);
            }
        }
        view.choices.push_back(std::move(tile));
    }
    view.per_page = 6;
    view.more = words("More people");
    return view;
}

View load_decision_person(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = row_here(loading);
    if (!row) {
        return gone(loading);
    }
    const std::string name = name_of(loading, loading.place.person);
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words.with("Was {1} asked?", {name});
    view.header.subtitle = first_words(question_words(loading, *row), 60);
    view.choices.push_back(part_tile("asked", words.with("{1} was asked", {name}), "yes", row->id, {.part = DecisionPart::asked, .words = {}, .person = loading.place.person}));
    for (const ReadySentence& why : reasons(DecisionPart::could_not_be_asked)) {
        TileView tile = part_tile("could-not", words(why.words), why.picture, row->id,
                                  {.part = DecisionPart::could_not_be_asked, .phrase = why.number, .words = {}, .person = loading.place.person});
        tile.number = why.number;
        tile.spoken = words.with("{1} could not be asked: {2}", {name, words(why.words)});
        view.choices.push_back(std::move(tile));
    }
    view.per_page = 6;
    return view;
}

View load_decision_review(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = row_here(loading);
    if (!row) {
        return gone(loading);
    }
    struct Later {
        int days;
        std::string words;
        const char* picture;
    };
    const bool agreed = loading.place.deciding == DecisionPart::agreed;
    const std::string option = chosen(loading, *row, loading.place.option).words;
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words("When do we look again?");
    view.header.subtitle = agreed ? words.with("Agreed: {1}", {option}) : words.with("We differ, and meanwhile try: {1}", {option});
    for (const Later& later : {Later{1, words("Tomorrow"), "season-summer"}, Later{7, words("In a week"), "week"}, Later{14, words("In two weeks"), "calendar"},
                               Later{28, words("In four weeks"), "reminder"}, Later{91, words("In three months"), "season-spring"}, Later{182, words("In half a year"), "season-autumn"}}) {
        const data::WallTime day = day_bounds(loading.now.wall, later.days).starts;
        TileView tile = part_tile("review", later.words, later.picture, row->id,
                                  {.part = loading.place.deciding, .option = loading.place.option, .words = {}, .review = day, .after = stands_now(*row)});
        tile.number = later.days;
        tile.second = words.full_date(data::milliseconds(day));
        tile.spoken = words.with("{1}: {2}.", {later.words, tile.second});
        view.choices.push_back(std::move(tile));
    }
    view.per_page = 6;
    return view;
}

// The help given to choose: to understand, to keep in mind, to weigh and to say it.
View load_decision_help(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = row_here(loading);
    if (!row || !row->choice) {
        return gone(loading);
    }
    const bool own = row->entry.resident == loading.session.viewer.person();
    const int now = row->help ? row->help->help : 0;
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = own ? words("What helped you to choose?") : words.with("What helped {1} to choose?", {row->resident_name});
    view.header.subtitle = words("Touch all that helped. Touch again to take it away");
    for (const data::ChoiceHelp help : {data::ChoiceHelp::understand, data::ChoiceHelp::keep_in_mind, data::ChoiceHelp::weigh, data::ChoiceHelp::say}) {
        const WordAndPicture word = choice_help_word(help);
        const int bit = static_cast<int>(help);
        TileView tile = part_tile("helped", words(word.word), word.picture, row->id, {.part = DecisionPart::help, .words = {}, .help = now ^ bit});
        tile.number = bit;
        tile.second = words(word.within);
        tile.selected = (now & bit) != 0;
        tile.spoken = words(word.spoken);
        view.choices.push_back(std::move(tile));
    }
    view.extras.push_back(decision_tile("done", words("That's all"), "yes", GoBack{}));
    view.extras.push_back(decision_tile("own-words", own ? words("In my own words") : words.with("In {1}'s words", {row->resident_name}), "keyboard",
                                        Visit{decision_place(*row, ScreenName::write_decision, DecisionPart::choice)}));
    return view;
}

View load_decision_more(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = row_here(loading);
    if (!row) {
        return gone(loading);
    }
    const data::Viewer& viewer = loading.session.viewer;
    const bool own = viewer.person() == row->entry.resident, staff = viewer.is_staff();
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words("What else?");
    view.header.subtitle = first_words(question_words(loading, *row), 60);
    const auto add = [&](const char* id, std::string label, const char* picture, Action action) {
        view.choices.push_back(decision_tile(id, std::move(label), picture, std::move(action)));
    };
    add("everything", words("Everything that was said"), "history", Visit{decision_place(*row, ScreenName::decision_earlier)});
    if (!row->over()) {
        if (row->options.size() < data::most_options) {
            add("add-option", words("One more to choose from"), "deciding-together", Visit{decision_place(*row, ScreenName::decision_option)});
        }
        if (staff) {
            add("my-view", words("My view"), "how-told", Visit{decision_place(*row, ScreenName::decision_choose, DecisionPart::view)});
        }
        if (own || staff) {
            add("who-was-asked", words("Who was asked"), "about-people", Visit{decision_place(*row, ScreenName::decision_asked)});
        }
        if ((own || staff) && row->choice) {
            add("what-helped", words("What helped to choose"), "win-helped", Visit{decision_place(*row, ScreenName::decision_help)});
        }
        if (row->starter == viewer.person() && row->entry.author == viewer.person()) {
            add("who-decides", words("Who decides with us"), audience_word(row->entry.audience).picture, ChangeDeciders{row->id});
        }
        if (own || staff) {
            add("over", words("It is over"), "stop", TellDecision{row->id, {.part = DecisionPart::over, .words = {}, .after = stands_now(*row)}});
            view.choices.back().confirm = Confirm{words("Is this question over?"), words("It no longer comes back. What was said stays to be read."), "history",
                                                  words("Yes, it is over"), words("No, keep it")};
        }
    }
    view.per_page = 8;
    return view;
}

View load_write_decision(const Loading& loading) {
    const auto& words = loading.words;
    const Place& place = loading.place;
    WriteView view;
    view.header.area = Area::teal;
    view.resident = place.resident;
    view.keyboard = words.code();
    view.means = WriteView::Means::about_me; // sent as the action below, with what was written as its words
    view.hint = words("Write here");
    view.send = words("Save it");
    view.send_picture = "yes";
    const auto row = row_here(loading);
    if (!row) {
        view.header.title = words("What is to be decided?");
        view.header.subtitle = words("In my own words");
        view.audience = words("You can choose next who decides with you");
        view.audience_picture = "how-said";
        view.send_with_words = StartDecision{place.resident, 0, {}};
        return view;
    }
    view.audience = deciders_words(loading, *row);
    view.audience_picture = audience_word(row->entry.audience).picture;
    data::NewDecisionPart part{.part = place.deciding, .option = place.option, .words = {}};
    switch (place.deciding) {
    case DecisionPart::option:
        view.header.title = words("One more to choose from");
        if (const ReadyOption* ready = ready_option(place.phrase)) {
            view.start = words(ready->words);
            part.picture = ready->picture;
            part.phrase = ready->number;
        }
        break;
    case DecisionPart::reason_for:
    case DecisionPart::reason_against:
        view.header.title = place.deciding == DecisionPart::reason_for ? words("For it") : words("Against it");
        view.header.subtitle = chosen(loading, *row, place.option).words;
        break;
    default:
        view.header.title = words("Why?");
        if (row->choice && place.deciding == DecisionPart::choice) {
            part.option = row->choice->option;
            part.how = loading.session.viewer.person() == row->entry.resident ? data::HowKnown{} : row->choice->how == data::HowKnown{} ? data::HowKnown::said : row->choice->how;
        }
        view.header.subtitle = chosen(loading, *row, part.option).words;
        break;
    }
    view.send_with_words = TellDecision{row->id, std::move(part)};
    return view;
}

} // namespace app
