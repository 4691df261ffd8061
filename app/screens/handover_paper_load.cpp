// The handover of the whole home on paper, in the order of the cards: ten residents on an A4 page in two columns, each in a few
// lines. What does not fit is counted, and said to stand on the card.
#include <algorithm>
#include <iterator>

#include "app/say_words.h"
#include "app/screens/agreed_words.h"
#include "app/screens/decision_words.h"
#include "app/screens/handover_parts.h"
#include "app/screens/note_parts.h"
#include "app/screens/paper_loaders.h"
#include "app/screens/team_words.h"
#include "app/words.h"
#include "data/decisions.h"
#include "data/handover.h"

namespace app {

using widgets::PaperBlock;
using PaperStyle = widgets::PaperBlock::Style;

namespace {

constexpr std::size_t residents_on_a_page = 10, most_things = 3, most_arrangements = 4;
constexpr int letters_of_a_line = 70, letters_of_a_thing = 56;

std::string told_in_short(const Loading& loading, const std::string& text) { return set_apart(loading.words, first_words(text, letters_of_a_thing)); }

// How they said they are, or that they did not say.
std::string own_word(const Loading& loading, const data::HandoverCard& card) {
    const auto& words = loading.words;
    const auto newest = std::find_if(card.moods.begin(), card.moods.end(), [](const auto& mood) { return mood.own; });
    if (newest == card.moods.end())
        return words("No word of their own yet");
    const std::string mood = words(mood_word(newest->mood).word);
    const std::string said = newest->words.empty() ? mood : words.with("{1}, {2}", {mood, quoted(words, first_words(newest->words, letters_of_a_thing))});
    return words.with("Said: {1}, {2}", {said, when_words(loading, newest->entry)});
}

bool waits(const data::AskRow& ask) { return ask.what != data::AskKind::thanks && !ask.loop.finished; }

bool is_for_the_team(const data::Entry& entry) { return entry.audience >= data::Audience::care_team; }

// Asked, chosen or agreed since, and what is to be looked at again today.
std::vector<std::string> questions_told(const Loading& loading, const data::HandoverCard& card) {
    const auto& viewer = loading.session.viewer;
    auto rows = data::decisions_in_window(loading.home, viewer, card.resident.id, card.from, card.until);
    for (auto& due : data::decisions_due(loading.home, viewer, card.resident.id, data::WallTime{loading.day_end_ms}))
        if (std::none_of(rows.begin(), rows.end(), [&due](const auto& row) { return row.id == due.id; }))
            rows.push_back(std::move(due));
    std::vector<std::string> told;
    for (const auto& row : rows)
        if (is_for_the_team(row.entry))
            told.push_back(loading.words.with("{1}: {2}", {loading.words("Deciding together"), told_in_short(loading, question_words(loading, row))}));
    return told;
}

std::vector<std::string> things_of(const Loading& loading, const data::HandoverCard& card) {
    const auto& words = loading.words;
    std::vector<std::string> things;
    for (const auto& agreed : card.agreed)
        if (!agreed.done)
            things.push_back(words.with("Agreed next: {1} ({2})", {told_in_short(loading, agreed_words(loading, agreed)), agreed_line(loading, agreed)}));
    for (const auto& note : card.passed_on)
        things.push_back(words.with("Passed on: {1}", {told_in_short(loading, note_words(loading, note))}));
    for (const auto& note : card.family)
        things.push_back(words.with("Family: {1}", {told_in_short(loading, note_words(loading, note))}));
    for (const auto& note : card.from_resident)
        things.push_back(words.with("{1}: {2}", {words.with("{1} wrote", {card.resident.name}), told_in_short(loading, note_words(loading, note))}));
    for (const auto& ask : card.asks)
        if (waits(ask))
            things.push_back(words.with("Asked: {1}", {told_in_short(loading, asked_words(loading, ask))}));
    for (std::string& question : questions_told(loading, card))
        things.push_back(std::move(question));
    for (const auto& mood : card.moods)
        if (!mood.own) {
            const std::string& word = words(mood_word(mood.mood).word);
            things.push_back(words.with("{1}: {2}", {words("Others noticed"), mood.words.empty() ? word : words.with("{1}, {2}", {word, told_in_short(loading, mood.words)})}));
        }
    for (const auto& win : card.wins)
        things.push_back(words.with("Good news: {1}", {told_in_short(loading, win.words.empty() ? words(win_word(win.win).word) : win.words)}));
    for (const auto& arrangement : card.arrangements)
        if (!arrangement.done)
            things.push_back(words.with("To arrange: {1}", {to_arrange(words, arrangement)}));
    return things;
}

// What has no line on paper, and is counted.
std::size_t on_the_card_alone(const data::HandoverCard& card) {
    const auto own = std::count_if(card.moods.begin(), card.moods.end(), [](const auto& mood) { return mood.own; });
    const auto over = std::count_if(card.asks.begin(), card.asks.end(), [](const auto& ask) { return !waits(ask); });
    const auto answers = std::count_if(card.answers.begin(), card.answers.end(), [](const auto& answer) { return answer.answer != data::Answer::none; });
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(own - 1, 0) + over + answers) + card.how_it_was.size() + static_cast<std::size_t>(card.about_me) +
           (card.cards_sorted > 0 ? 1U : 0U) + (card.importance_answers > 0 ? 1U : 0U);
}

// Languages and scripts need more or less paper for the same: a name has a line of its own where ten residents still fit on a page.
enum class Room { wide, narrow };

void put_box(std::vector<PaperBlock>& page, const Loading& loading, const data::HandoverCard& card, Room room) {
    const auto& words = loading.words;
    PaperBlock box = paper_block(PaperStyle::group, {});
    box.in_one_piece = true;
    if (room == Room::wide) {
        box.inside.push_back(paper_block(PaperStyle::heading, card.resident.name, {}, widgets::Area::blue));
        if (!card.one_line.empty())
            box.inside.push_back(paper_block(PaperStyle::quiet, first_words(card.one_line, letters_of_a_line)));
        box.inside.push_back(paper_block(PaperStyle::words, own_word(loading, card)));
    } else {
        const std::string name = card.one_line.empty() ? card.resident.name : words.with("{1} – {2}", {card.resident.name, first_words(card.one_line, letters_of_a_line)});
        box.inside.push_back(paper_block(PaperStyle::words, name));
        box.inside.push_back(paper_block(PaperStyle::quiet, own_word(loading, card)));
    }
    std::vector<std::string> things = things_of(loading, card);
    std::size_t more = on_the_card_alone(card);
    if (things.empty() && more == 0)
        things.push_back(card.nothing_said ? words("Nothing to hand over") : words("Nothing written yet"));
    const std::size_t lines = things.size() + (more > 0 ? 1 : 0), told = lines <= most_things ? things.size() : most_things - 1;
    for (std::size_t i = 0; i < told; ++i)
        box.inside.push_back(paper_block(PaperStyle::quiet, things[i]));
    more += things.size() - told;
    if (more > 0)
        box.inside.push_back(paper_block(PaperStyle::quiet, words.count("and {n} more thing on the card", "and {n} more things on the card", static_cast<std::int64_t>(more))));
    page.push_back(std::move(box));
    page.push_back(paper_block(PaperStyle::gap, {}));
    page.back().size = 3;
}

// Paper lies about: what its reader reads by name alone stays on the glass, and is not counted either.
data::HandoverCard for_the_team(data::HandoverCard card) {
    const auto leave_out = [](auto& rows) { std::erase_if(rows, [](const auto& row) { return !is_for_the_team(row.entry); }); };
    leave_out(card.moods);
    leave_out(card.wins);
    leave_out(card.family);
    leave_out(card.from_resident);
    leave_out(card.passed_on);
    leave_out(card.asks);
    return card;
}

// What is new for this reader; where they have read the card already, as they read it, with what is open by now.
data::HandoverCard card_of(const Loading& loading, data::PersonId resident, data::WallTime from, data::WallTime to) {
    data::HandoverCard card = data::handover_card(loading.home, loading.session.viewer, resident, from, to);
    const auto read = card.read_by_me ? my_last_read(loading, resident) : std::nullopt;
    if (!read)
        return card;
    data::HandoverCard as_read = data::card_as_confirmed(loading.home, loading.session.viewer, read->entry.id);
    as_read.agreed = std::move(card.agreed);
    as_read.arrangements = std::move(card.arrangements);
    std::erase_if(as_read.asks, waits);
    std::copy_if(card.asks.begin(), card.asks.end(), std::back_inserter(as_read.asks), waits);
    return as_read;
}

std::string signed_by(const Loading& loading) {
    const auto& words = loading.words;
    std::string told;
    for (const auto& sign : data::handover_signs(loading.home, loading.session.viewer, 2)) {
        const std::string one = sign.part == data::HandoverPart::handed_over ? words.with("{1} handed over, {2}", {sign.entry.author_name, when_words(loading, sign.entry)})
                                                                             : words.with("{1} took over, {2}", {sign.entry.author_name, when_words(loading, sign.entry)});
        told = told.empty() ? one : words.with("{1} · {2}", {one, told});
    }
    return told;
}

std::vector<PaperBlock> blocks_of(const Loading& loading, const std::vector<data::HandoverCard>& cards, const std::string& told, Room room) {
    const auto& words = loading.words;
    std::vector<PaperBlock> blocks{paper_block(PaperStyle::heading, words.with("{1} · {2}", {words("Handover"), shift_change(loading)}), "handover", widgets::Area::blue)};
    if (!told.empty())
        blocks.push_back(paper_block(PaperStyle::quiet, told));
    const std::string today = arrange_today(loading, room == Room::wide ? most_arrangements : 1);
    if (!today.empty())
        blocks.push_back(paper_block(PaperStyle::quiet, today));
    for (std::size_t first = 0; first < cards.size(); first += residents_on_a_page) {
        if (first > 0)
            blocks.push_back(paper_block(PaperStyle::next_page, {}));
        PaperBlock page = paper_block(PaperStyle::columns, {});
        page.inside = {paper_block(PaperStyle::group, {}), paper_block(PaperStyle::group, {})};
        for (std::size_t i = first; i < std::min(first + residents_on_a_page, cards.size()); ++i)
            put_box(page.inside[(i - first) / (residents_on_a_page / 2)].inside, loading, cards[i], room);
        blocks.push_back(std::move(page));
    }
    return blocks;
}

} // namespace

widgets::PaperDocument load_handover_paper(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const data::WallTime from{loading.day_start_ms}, to{loading.day_end_ms};
    widgets::PaperDocument document = paper_document(loading, words("Handover"));
    std::vector<data::HandoverCard> cards;
    for (const auto& line : data::handover_lines(loading.home, viewer, from, to))
        cards.push_back(for_the_team(card_of(loading, line.resident.id, from, to)));
    document.best_within = static_cast<int>((cards.size() + residents_on_a_page - 1) / residents_on_a_page);
    const std::string told = signed_by(loading);
    document.blocks = blocks_of(loading, cards, told, Room::wide);
    const bool high_lines = words.right_to_left(); // no need to try
    if (high_lines || widgets::paper_pages(document) > document.best_within)
        document.blocks = blocks_of(loading, cards, told, Room::narrow);
    return document;
}

} // namespace app
