// How are we doing together: answered by each alone, and read by the others only once all have answered, agreed to show it, and
// one of them looked. There is no other function that reads the answers.
#include <algorithm>

#include "data/partnership_rows.h"
#include "data/roll.h"
#include "data/rules.h"

namespace data {

namespace {

constexpr int pictures_of_a_strand = 4;

struct Said {
    std::vector<PartnershipPart> answers, words, looked;
};
Said all_said(Home& home, PartnershipId id) {
    return {partnership_parts(home, id, Kind::together_answer), partnership_parts(home, id, Kind::together_show), partnership_parts(home, id, Kind::together_looked)};
}

// The round that is open for answers: the one after the last that was looked at.
int open_round(const Said& said) {
    std::int64_t last = 0;
    for (const auto& one : said.looked) last = std::max(last, one.more);
    return static_cast<int>(last) + 1;
}

StrandAnswers answers_of(const Said& said, PersonId person, int round) {
    StrandAnswers answers{};
    for (const auto& one : said.answers)
        if (one.author == person && one.more == round && one.about >= 1 && one.about <= strand_count) answers[static_cast<std::size_t>(one.about) - 1] = one.v;
    return answers;
}

bool is_whole(const StrandAnswers& answers) { return std::find(answers.begin(), answers.end(), 0) == answers.end(); }

ShowSaid word_of(const Said& said, PersonId person, int round) {
    ShowSaid word = ShowSaid::keep;
    for (const auto& one : said.words)
        if (one.author == person && one.more == round) word = static_cast<ShowSaid>(one.v);
    return word;
}

// Between whom a round was opened; nobody else reads it, members who came later neither.
std::vector<PersonId> opened_between(const Said& said, int round) {
    std::vector<PersonId> people;
    for (const auto& one : said.looked)
        if (one.more == round && people.empty())
            for (const std::int64_t person : BodyReader(one.body).numbers("people")) people.push_back(PersonId{person});
    return people;
}

bool contains(const std::vector<PersonId>& people, PersonId person) { return std::find(people.begin(), people.end(), person) != people.end(); }

TogetherRow round_for(Home& home, const Viewer& viewer, const PartnershipRow& row, const Said& said, int round) {
    TogetherRow together;
    together.round = round;
    together.mine = answers_of(said, viewer.person(), round);
    together.my_word = word_of(said, viewer.person(), round);
    const auto in = members(row);
    for (const PersonId one : in) {
        if (!is_whole(answers_of(said, one, round))) continue;
        together.answered.push_back(one);
        if (word_of(said, one, round) == ShowSaid::show) together.shown.push_back(one);
    }
    together.begun = !together.answered.empty();
    const auto between = opened_between(said, round);
    together.looked = contains(between, viewer.person());
    together.may_look = between.empty() && in.size() >= 2 && together.shown.size() == in.size();
    if (!together.looked) return together;
    for (const auto& one : said.looked)
        if (one.more == round && milliseconds(together.looked_when) == 0) together.looked_when = one.when;
    for (const PersonId one : between) together.side_by_side.push_back({one, home.roll().name_for(viewer, one), answers_of(said, one, round)});
    return together;
}

} // namespace

std::vector<int> rounds_looked_at(Home& home, const Viewer& viewer, PartnershipId id) {
    std::vector<int> rounds;
    const auto row = find_partnership(home, viewer, id);
    if (!row || !row->is_mine || row->mine != Membership::in) return rounds;
    const Said said = all_said(home, id);
    for (int round = open_round(said) - 1; round > 0; --round)
        if (contains(opened_between(said, round), viewer.person())) rounds.push_back(round);
    return rounds;
}

std::optional<TogetherRow> together(Home& home, const Viewer& viewer, PartnershipId id, int round) {
    const auto row = find_partnership(home, viewer, id);
    if (!row || !row->is_mine || row->mine != Membership::in || !row->begun) return std::nullopt;
    const Said said = all_said(home, id);
    if (round > 0) return round_for(home, viewer, *row, said, round);
    TogetherRow open = round_for(home, viewer, *row, said, open_round(said));
    if (open.begun || open.mine != StrandAnswers{} || open.my_word != ShowSaid::keep) return open;
    const auto looked = rounds_looked_at(home, viewer, id);
    return looked.empty() ? open : round_for(home, viewer, *row, said, looked.front());
}

EntryId say_strand(Home& home, const Viewer& by, PartnershipId id, Strand strand, int answer) {
    const PartnershipRow row = partnership_to_write(home, by, id);
    if (!row.begun) refuse_partnership("Nobody else has said yes to it yet.");
    if (strand < Strand::takes_part || strand > Strand::bearing_up || answer < 1 || answer > pictures_of_a_strand) refuse_partnership("Please choose one of the pictures.");
    const Said said = all_said(home, id);
    const int round = open_round(said);
    if (answers_of(said, by.person(), round)[place_of(strand)] == answer) // a second tap
        for (auto one = said.answers.rbegin(); one != said.answers.rend(); ++one)
            if (one->author == by.person() && one->more == round && one->about == static_cast<int>(strand)) return one->id;
    BodyWriter body;
    body.number("about", static_cast<std::int64_t>(strand)).number("more", round);
    return append_part(home, by, id, Kind::together_answer, answer, body);
}

EntryId show_strands(Home& home, const Viewer& by, PartnershipId id, ShowSaid word) {
    const PartnershipRow row = partnership_to_write(home, by, id);
    if (!row.begun) refuse_partnership("Nobody else has said yes to it yet.");
    if (word != ShowSaid::keep && word != ShowSaid::show && word != ShowSaid::not_now) refuse_partnership("That cannot be said about it.");
    const Said said = all_said(home, id);
    const int round = open_round(said);
    if (word == ShowSaid::show && !is_whole(answers_of(said, by.person(), round))) refuse_partnership("Please answer all five first.");
    for (auto one = said.words.rbegin(); one != said.words.rend(); ++one)
        if (one->author == by.person() && one->more == round) {
            if (one->v == static_cast<int>(word)) return one->id; // a second tap
            break;
        }
    BodyWriter body;
    body.number("more", round);
    return append_part(home, by, id, Kind::together_show, static_cast<std::int64_t>(word), body);
}

// It asks nothing of anybody, so that it can be done also where somebody is not here any more who had agreed to show it.
EntryId look_together(Home& home, const Viewer& by, PartnershipId id) {
    require_writer(home, by);
    const auto row = find_partnership(home, by, id);
    const auto round = together(home, by, id);
    if (!row || !round) refuse_partnership("That is not there any more.");
    const Said said = all_said(home, id);
    if (round->looked && !said.looked.empty()) return said.looked.back().id; // somebody looked already
    if (!round->may_look) refuse_partnership("Not everybody has answered and agreed to show it.");
    std::vector<std::int64_t> people;
    for (const PersonId one : members(*row)) people.push_back(number(one));
    BodyWriter body;
    body.number("more", round->round).numbers("people", people);
    return append_part(home, by, id, Kind::together_looked, 1, body);
}

} // namespace data
