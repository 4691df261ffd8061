// A small win: what went well, saved with one touch; and a few words to it, chosen or written.
#include "app/screens/loaders.h"
#include "app/screens/partner_words.h"
#include "app/screens/resident_parts.h"

namespace app {
namespace {

using widgets::N_;

// Whole sentences that somebody might say; each is written as it stands.
constexpr const char* own_win_phrases[] = {
    N_("I enjoyed it."),
    N_("It was hard, and I did it."),
    N_("I did it with a friend."),
    N_("I had some help, and that was good."),
    N_("It was my own idea."),
    N_("I learned something new."),
    N_("It made me smile."),
    N_("I would like to do it again."),
};
constexpr const char* told_win_phrases[] = {
    N_("It was their own idea."),
    N_("It was hard, and they did it."),
    N_("They did more of it alone than before."),
    N_("We did it together."),
    N_("They helped me, too."),
    N_("It made us both smile."),
    N_("They would like to do it again."),
};
constexpr const char* feeling_phrases[] = {
    N_("I would like to talk to someone."),
    N_("I would like some company."),
    N_("I would like some peace and quiet."),
    N_("I did not sleep well."),
    N_("It is better than yesterday."),
    N_("It is not as good as yesterday."),
    N_("Please ask me about it later."),
    N_("I do not want to talk about it."),
};
constexpr const char* noticed_phrases[] = {
    N_("I asked, and they told me so."),
    N_("It showed in their face."),
    N_("They were quieter than usual."),
    N_("They were livelier than usual."),
    N_("It was after a visit."),
    N_("It was at a meal."),
};

constexpr const char* asked_phrases[] = {
    N_("Please come and talk with me."),
    N_("It is not urgent."),
    N_("I would like an answer soon."),
    N_("It happened before."),
    N_("I have an idea about it."),
    N_("Please speak with me alone."),
};

template <std::size_t count>
void add_phrases(const Loading& loading, const char* const (&phrases)[count], widgets::Area area, WriteView& view) {
    for (std::size_t i = 0; i < count; ++i) {
        TileView tile;
        tile.id = "phrase";
        tile.number = static_cast<std::int64_t>(i) + 1;
        tile.label = loading.words(phrases[i]);
        tile.area = area;
        view.phrases.push_back(std::move(tile));
    }
}

} // namespace

View load_small_win(const Loading& loading) {
    using data::Win;
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    MenuView view;
    view.header.area = widgets::Area::marigold;
    view.header.title = words("What went well?");
    view.header.subtitle = subject.own ? words.with("A small win for {1}", {subject.name})
                                       : words.with("A small win for {1}, told by {2}", {subject.name, loading.session.name});
    view.more = words("More wins");
    view.per_page = 6;
    const std::string said = goal_for_win(loading);
    if (!said.empty()) {
        view.header.subtitle = view.header.title;
        view.header.title = said;
    }
    for (const Win win : {Win::tried_new, Win::did_it_myself, Win::joined_in, Win::helped, Win::taught, Win::made, Win::got_out,
                          Win::in_touch, Win::rested, Win::felt_better}) {
        const WordAndPicture word = win_word(win);
        TileView tile;
        tile.id = "win";
        tile.number = static_cast<std::int64_t>(win);
        tile.label = win == Win::did_it_myself && !subject.own ? words("Did it without help") : words(word.word);
        tile.picture = word.picture;
        tile.area = widgets::Area::marigold;
        tile.action = RecordWin{subject.id, win, said};
        tile.spoken = subject.own ? words(word.spoken) : win_sentence(words, win, subject.name);
        view.choices.push_back(std::move(tile));
    }
    TileView wall = way_to(loading, "the-wall", words("See them all"), "looking-back", widgets::Area::marigold, ScreenName::wins,
                           words("See small wins of all of us, and be glad with them."));
    TileView other = way_to(loading, "someone-else", words("Someone else's"), "for-circle", widgets::Area::marigold, ScreenName::win_about,
                            words("A small win of somebody else."));
    view.extras = {std::move(wall), std::move(other)};
    if (subject.lives_here && (subject.own || loading.session.viewer.is_staff())) {
        view.extras.push_back(way_to(loading, "house-paper", words("Our paper"), "do-newspaper", widgets::Area::marigold, ScreenName::house_paper,
                                     words("Say if I may be in the paper of our house.")));
    }
    return view;
}

View load_more_words(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const LastRecord* last = standing_record(loading.session);
    WriteView view;
    view.means = WriteView::Means::more_words;
    view.resident = subject.id;
    view.header.title = words("Say more");
    view.hint = words("Choose words, or write your own");
    view.send = words("Save it");
    view.send_picture = "yes";
    view.phrases_first = subject.own;
    if (last == nullptr) {
        return view;
    }
    view.header.area = area_of(last->kind);
    view.header.subtitle = said_words(loading, *last, subject);
    view.audience = audience_sentence(loading, *last, subject.name, subject.own);
    view.audience_picture = audience_word(last->audience).picture;
    if (last->kind == data::Kind::win && subject.own) {
        add_phrases(loading, own_win_phrases, view.header.area, view);
    } else if (last->kind == data::Kind::win) {
        add_phrases(loading, told_win_phrases, view.header.area, view);
    } else if (last->kind == data::Kind::mood) {
        add_phrases(loading, feeling_phrases, view.header.area, view);
    } else if (last->kind == data::Kind::ask) {
        add_phrases(loading, asked_phrases, view.header.area, view);
    } else if (last->kind == data::Kind::observation) {
        add_phrases(loading, noticed_phrases, view.header.area, view);
    }
    return view;
}

} // namespace app
