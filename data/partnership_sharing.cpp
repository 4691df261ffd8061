// How a partnership shares things: its versions, and what each says of the newest.
#include <algorithm>

#include "data/entry_rows.h"
#include "data/partnership_rows.h"
#include "data/rules.h"
#include "data/text.h"

namespace data {

namespace {

constexpr std::size_t longest_topic = 60, longest_limits = 200; // characters: a line of it stands whole, in the largest letters on the smallest glass

std::vector<ShareLine> lines_in(const std::string& json) {
    const BodyReader body(json);
    const auto topics = body.numbers("topics"), who = body.numbers("who"), persons = body.numbers("persons");
    const auto titles = body.texts("titles"), words = body.texts("line_words");
    std::vector<ShareLine> lines;
    for (std::size_t i = 0; i < std::min({topics.size(), who.size(), persons.size(), titles.size(), words.size()}); ++i)
        lines.push_back({static_cast<int>(topics[i]), titles[i], static_cast<ShareWho>(who[i]), PersonId{persons[i]}, words[i]});
    return lines;
}

void put_lines(BodyWriter& body, const std::vector<ShareLine>& lines) {
    std::vector<std::int64_t> topics, who, persons;
    std::vector<std::string> titles, words;
    for (const ShareLine& line : lines) {
        topics.push_back(line.topic);
        who.push_back(static_cast<std::int64_t>(line.who));
        persons.push_back(number(line.person));
        titles.push_back(line.title);
        words.push_back(line.words);
    }
    body.numbers("topics", topics).numbers("who", who).numbers("persons", persons).texts("titles", titles).texts("line_words", words);
}

ShareLine checked(const PartnershipRow& row, const NewShareLine& line, const std::vector<ShareLine>& lines) {
    ShareLine clean = line;
    clean.title = line.topic > 0 ? std::string() : checked_text(line.title, longest_topic);
    clean.words = checked_text(line.words, longest_limits);
    if (line.topic <= 0 && clean.title.empty()) refuse_partnership("There is nothing in it yet.");
    if (line.who < ShareWho::own_words || line.who > ShareWho::neither) refuse_partnership("Please choose who does it.");
    if (line.who == ShareWho::own_words && clean.words.empty()) refuse_partnership("There is nothing in it yet.");
    if (line.who == ShareWho::one && !is_in(row, line.person)) refuse_partnership("Please choose one of those who are in it.");
    if (line.who != ShareWho::one) clean.person = PersonId::none;
    if (clean.topic == 0) {
        for (const ShareLine& one : lines) {
            clean.topic = std::min(clean.topic, one.topic);
            if (one.topic < 0 && one.title == clean.title) return clean.topic = one.topic, clean; // a second tap, or said anew
        }
        --clean.topic;
    }
    return clean;
}

Entry entry_of(Home& home, const Viewer& viewer, const PartnershipPart& part) {
    Entry entry{part.id, Kind::partnership_share, part.author, PersonId::none, Audience::named, part.when, part.when_trusted, {}, {}};
    entry.author_name = home.roll().name_for(viewer, part.author);
    entry.author_role = home.roll().role_of(part.author);
    return entry;
}

// The newest word of each on one version; by the author, that they wrote it.
void read_words(Home& home, const Viewer& viewer, ShareRow& version, const std::vector<PartnershipPart>& said) {
    version.words.push_back({version.entry.author, version.entry.author_name, ShareSaid::agreed, version.entry.when});
    for (const PartnershipPart& one : said) {
        if (one.about != number(version.entry.id) || one.author == version.entry.author) continue;
        std::erase_if(version.words, [&one](const ShareWord& word) { return word.person == one.author; });
        version.words.push_back({one.author, home.roll().name_for(viewer, one.author), static_cast<ShareSaid>(one.v), one.when});
    }
}

} // namespace

std::vector<ShareRow> versions_of(Home& home, const Viewer& viewer, const PartnershipRow& row) {
    const auto parts = partnership_parts(home, row.id, Kind::partnership_share), said = partnership_parts(home, row.id, Kind::partnership_share_said);
    std::vector<ShareRow> versions;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool answered = std::any_of(said.begin(), said.end(), [&](const PartnershipPart& one) { return one.about == number(parts[i].id); });
        const bool goes_on = i + 1 < parts.size() && parts[i + 1].author == parts[i].author && parts[i + 1].about == number(parts[i].id) && !answered;
        if (goes_on) continue;
        ShareRow version;
        version.entry = entry_of(home, viewer, parts[i]);
        version.version = static_cast<int>(versions.size()) + 1;
        version.lines = lines_in(parts[i].body);
        version.crossed = parts[i].about != (i > 0 ? number(parts[i - 1].id) : 0);
        read_words(home, viewer, version, said);
        versions.push_back(std::move(version));
    }
    std::reverse(versions.begin(), versions.end());
    if (!versions.empty() && !row.rests)
        for (const PersonId one : members(row)) {
            const auto& words = versions.front().words;
            if (std::none_of(words.begin(), words.end(), [one](const ShareWord& word) { return word.person == one; })) versions.front().waits.push_back(one);
        }
    return versions;
}

std::vector<ShareRow> share_versions(Home& home, const Viewer& viewer, PartnershipId id) {
    const auto row = find_partnership(home, viewer, id);
    return row && row->share ? versions_of(home, viewer, *row) : std::vector<ShareRow>{};
}

EntryId share_out(Home& home, const Viewer& by, PartnershipId id, const NewShareLine& line) {
    const PartnershipRow row = partnership_to_write(home, by, id);
    std::vector<ShareLine> lines = row.share ? row.share->lines : std::vector<ShareLine>{};
    const auto place_of_topic = [&lines](int topic) { return std::find_if(lines.begin(), lines.end(), [topic](const ShareLine& one) { return one.topic == topic; }); };
    if (line.taken_away) {
        const auto found = place_of_topic(line.topic);
        if (found == lines.end()) refuse_partnership("That is not there any more.");
        lines.erase(found);
    } else {
        const ShareLine clean = checked(row, line, lines);
        const auto found = place_of_topic(clean.topic);
        if (found != lines.end() && *found == clean) return row.share->entry.id; // a second tap
        if (found != lines.end()) *found = clean;
        else if (lines.size() >= most_lines) refuse_partnership("Twelve things are enough to share out.");
        else lines.push_back(clean);
    }
    BodyWriter body;
    body.number("about", row.share ? number(row.share->entry.id) : 0);
    put_lines(body, lines);
    return append_part(home, by, id, Kind::partnership_share, 0, body);
}

EntryId say_of_share(Home& home, const Viewer& by, PartnershipId id, EntryId version, ShareSaid said) {
    const PartnershipRow row = partnership_to_write(home, by, id);
    if (!row.share || row.share->entry.id != version) refuse_partnership("It was changed just now: please look again.");
    if (said != ShareSaid::agreed && said != ShareSaid::talk_first) refuse_partnership("That cannot be said about it.");
    if (row.share->entry.author == by.person()) refuse_partnership("You wrote it: it is for the others to say.");
    const auto before = partnership_parts(home, id, Kind::partnership_share_said);
    for (auto one = before.rbegin(); one != before.rend(); ++one)
        if (one->author == by.person() && one->about == number(version)) {
            if (one->v == static_cast<int>(said)) return one->id; // a second tap
            break;
        }
    BodyWriter body;
    body.number("about", number(version));
    return append_part(home, by, id, Kind::partnership_share_said, static_cast<std::int64_t>(said), body);
}

} // namespace data
