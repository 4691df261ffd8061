// About me on paper: one page about a person, and their life story as a booklet. What only the person or named people may know
// stays off it: paper is seen by whoever passes.
#include <algorithm>
#include <set>

#include "app/screens/about_parts.h"
#include "app/screens/paper_loaders.h"
#include "app/screens/team_words.h"
#include "data/about_me.h"
#include "data/people.h"

namespace app {

using data::AboutTopic;
using widgets::Area;
using widgets::PaperBlock;
using widgets::PaperDocument;
using PaperStyle = widgets::PaperBlock::Style;

namespace {

std::vector<data::AboutRow> for_paper(const Loading& loading, data::PersonId resident) {
    std::vector<data::AboutRow> rows = data::about_me(loading.home, loading.session.viewer, resident);
    std::erase_if(rows, [](const data::AboutRow& row) { return row.entry.audience < data::Audience::care_team; });
    return rows;
}

// Its words; who told it, where it is not the person's own voice.
void add_statement(const Loading& loading, const data::AboutRow& row, std::vector<PaperBlock>& blocks) {
    const auto& words = loading.words;
    const std::string said = statement_words(words, row.content);
    const std::string over = over_words(loading, row.content);
    const bool own = is_own_voice(row.content);
    PaperBlock line = paper_block(PaperStyle::words, own ? quoted(words, said) : said);
    line.language = statement_language(words, row.content);
    if (row.content.sense != data::Sense::none || row.content.please != data::Please::neither) {
        line.picture = statement_picture(row.content);
        line.size = 9;
    }
    if (!over.empty() && row.content.topic == AboutTopic::please) {
        line.text = words.with("{1}: {2}", {over, line.text});
    }
    blocks.push_back(std::move(line));
    if (!own) {
        const std::string knower = row.knower_name.empty() ? row.entry.author_name : row.knower_name;
        blocks.push_back(paper_block(PaperStyle::quiet, row.content.how == data::HowKnown::observed ? words.with("{1} noticed it", {knower}) : words.with("{1} told it", {knower})));
    }
}

// What stands in these topics, under one heading; lines to write on by hand where nothing does and somebody may want to.
PaperBlock part(const Loading& loading, const std::vector<data::AboutRow>& rows, std::string heading, const char* picture, Area area,
                std::initializer_list<AboutTopic> topics, int lines_if_empty) {
    PaperBlock box = paper_block(PaperStyle::box, {}, {}, area);
    box.inside.push_back(paper_block(PaperStyle::heading, std::move(heading), picture, area));
    for (const AboutTopic topic : topics) {
        for (const data::AboutRow& row : rows) {
            if (row.content.topic == topic) {
                add_statement(loading, row, box.inside);
            }
        }
    }
    if (box.inside.size() == 1) {
        for (int line = 0; line < lines_if_empty; ++line) {
            box.inside.push_back(paper_block(PaperStyle::line, {}));
        }
    }
    return box;
}

bool is_empty(const PaperBlock& part) { return part.inside.size() <= 1; }

// "Rose, Tom and Sam": whoever said or told something that stands on the page.
std::string who_helped(const Loading& loading, const std::vector<data::AboutRow>& rows) {
    std::set<data::PersonId> people;
    std::string names;
    const auto add = [&](data::PersonId id, const std::string& name) {
        if (!name.empty() && people.insert(id).second) {
            names = names.empty() ? name : loading.words.with("{1}, {2}", {names, name});
        }
    };
    for (const data::AboutRow& row : rows) {
        add(row.entry.author, row.entry.author_name);
        add(row.content.knower, row.knower_name);
        add(row.suggester, row.suggested_by);
    }
    return names;
}

void add_how_made(const Loading& loading, const std::vector<data::AboutRow>& rows, std::vector<PaperBlock>& blocks) {
    const auto& words = loading.words;
    if (rows.empty()) {
        return;
    }
    data::WallTime last{};
    for (const data::AboutRow& row : rows) {
        last = std::max(last, row.entry.when);
    }
    blocks.push_back(paper_block(PaperStyle::quiet, words.with("Who helped to write it: {1}. Last changed {2}.", {who_helped(loading, rows), words.date_and_year(data::milliseconds(last))}),
                           "about-who-helped"));
    blocks.push_back(paper_block(PaperStyle::quiet, words("In quotation marks: the person's own words. Arranged by the topics of the About Me information standard.")));
}

} // namespace

PaperDocument load_profile_paper(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const auto rows = for_paper(loading, subject.id);
    PaperDocument document = paper_document(loading, words.with("About {1}", {subject.name}));
    document.best_within = 1;
    document.blocks.push_back(paper_block(PaperStyle::title, document.title, subject.mark.picture.empty() ? std::string("area-about") : subject.mark.picture));
    if (const std::string line = data::one_line(loading.home, loading.session.viewer, subject.id); !line.empty()) {
        document.blocks.push_back(paper_block(PaperStyle::own_words, quoted(words, line)));
    }
    // The three parts of a one-page profile, and beside them what else is known, by topic.
    PaperBlock main = paper_block(PaperStyle::columns, {}), rest = paper_block(PaperStyle::columns, {});
    constexpr int lines_to_write = 2;
    main.inside.push_back(paper_block(PaperStyle::group, {}));
    main.inside.push_back(paper_block(PaperStyle::group, {}));
    main.inside[0].inside.push_back(part(loading, rows, words("What people like about me"), "about-appreciate", Area::marigold, {AboutTopic::appreciate}, lines_to_write));
    main.inside[0].inside.push_back(part(loading, rows, words("What is important to me"), "about-important", Area::teal, {AboutTopic::important, AboutTopic::people}, lines_to_write));
    main.inside[1].inside.push_back(part(loading, rows, words("How to support me"), "about-support", Area::blue,
                                         {AboutTopic::support, AboutTopic::please, AboutTopic::communicate, AboutTopic::wellness}, lines_to_write));
    document.blocks.push_back(std::move(main));
    struct Further {
        AboutTopic topic;
        Area area;
    };
    rest.inside.assign(2, paper_block(PaperStyle::group, {}));
    std::size_t column = 0;
    for (const Further& further : {Further{AboutTopic::routines, Area::green}, {AboutTopic::worth_knowing, Area::bark}, {AboutTopic::culture, Area::brick},
                                   {AboutTopic::faith, Area::plum}, {AboutTopic::language, Area::blue}, {AboutTopic::address, Area::bark}}) {
        const WordAndPicture word = about_topic_word(further.topic);
        PaperBlock box = part(loading, rows, words(word.word), word.picture, further.area, {further.topic}, 0);
        if (!is_empty(box)) {
            box.in_one_piece = box.inside.size() < 12;
            rest.inside[column++ % 2].inside.push_back(std::move(box));
        }
    }
    if (column > 0) {
        document.blocks.push_back(std::move(rest));
    }
    add_how_made(loading, rows, document.blocks);
    return document;
}

PaperDocument load_life_story_paper(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    auto rows = for_paper(loading, subject.id);
    std::erase_if(rows, [](const data::AboutRow& row) { return row.content.topic != AboutTopic::life_story; });
    std::stable_sort(rows.begin(), rows.end(), [year = year_of(loading)](const data::AboutRow& a, const data::AboutRow& b) { return comes_before(a, b, year); });
    PaperDocument document = paper_document(loading, words.with("{1}'s life story", {subject.name}));
    document.sheet = widgets::Sheet::booklet;
    PaperBlock cover = paper_block(PaperStyle::picture, {}, subject.mark.picture.empty() ? std::string("about-life-story") : subject.mark.picture);
    cover.size = 70;
    PaperBlock above = paper_block(PaperStyle::gap, {});
    above.size = 18;
    PaperBlock anchor = paper_block(PaperStyle::quiet, " ");
    PaperBlock title = paper_block(PaperStyle::title, words("My life story"));
    title.centred = true;
    PaperBlock name = paper_block(PaperStyle::own_words, subject.name);
    name.centred = true;
    document.blocks = {anchor, above, cover, title, name, paper_block(PaperStyle::next_page, {})};
    for (const data::AboutRow& row : rows) {
        PaperBlock moment = paper_block(PaperStyle::group, {});
        moment.in_one_piece = true;
        PaperBlock picture = paper_block(PaperStyle::picture, {}, statement_picture(row.content));
        picture.size = 34;
        moment.inside.push_back(std::move(picture));
        const std::string when = moment_words(words, row.content);
        if (!when.empty()) {
            moment.inside.push_back(paper_block(PaperStyle::heading, when));
            moment.inside.back().centred = true;
        }
        const std::string said = statement_words(words, row.content);
        PaperBlock line = paper_block(PaperStyle::own_words, is_own_voice(row.content) ? quoted(words, said) : said);
        line.language = statement_language(words, row.content);
        line.centred = said.size() < 120;
        moment.inside.push_back(std::move(line));
        if (!is_own_voice(row.content)) {
            moment.inside.push_back(paper_block(PaperStyle::quiet, words.with("{1} told it", {row.knower_name.empty() ? row.entry.author_name : row.knower_name})));
            moment.inside.back().centred = true;
        }
        document.blocks.push_back(std::move(moment));
        PaperBlock gap = paper_block(PaperStyle::gap, {});
        gap.size = 10;
        document.blocks.push_back(std::move(gap));
    }
    if (rows.empty()) {
        document.blocks.push_back(paper_block(PaperStyle::words, words("Nothing has been said about this yet.")));
        for (int line = 0; line < 12; ++line) {
            document.blocks.push_back(paper_block(PaperStyle::line, {}));
        }
    }
    document.blocks.push_back(paper_block(PaperStyle::gap, {}));
    add_how_made(loading, rows, document.blocks);
    return document;
}

} // namespace app
