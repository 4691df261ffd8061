// Paper: pages read back by a PDF reader of its own (pdftotext), as somebody with the sheet in hand would read them.
#include "widgets/paper.h"

#include <cstdio>
#include <fstream>
#include <memory>
#include <sstream>

#include "tests/catch.h"
#include "tests/stage/folder.h"

using widgets::Area;
using widgets::PaperBlock;
using widgets::PaperDocument;
using Style = widgets::PaperBlock::Style;

namespace {

std::string said_by(const std::string& command) {
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), &pclose);
    std::string all;
    char piece[4096];
    for (std::size_t got = 0; pipe && (got = std::fread(piece, 1, sizeof piece, pipe.get())) > 0;) {
        all.append(piece, got);
    }
    return all;
}

std::string pdf_of(const PaperDocument& document) { return widgets::paper_pdf(document, std::string(ALONGSIDE_SOURCE) + "/assets/pictures"); }

struct Word {
    std::string text;
    double left, top, right, bottom; // millimetres
    int page;
};

// A document on paper: its text page by page, and where each word stands.
class Printed {
public:
    explicit Printed(const PaperDocument& document) : m_file(m_folder.path() / "paper.pdf") {
        std::ofstream(m_file, std::ios::binary) << pdf_of(document);
        const std::string all = said_by("pdftotext -enc UTF-8 -raw " + m_file.string() + " -");
        std::istringstream in(all);
        for (std::string page; std::getline(in, page, '\f');) {
            pages.push_back(page);
        }
        read_words();
    }
    const Word& word(const std::string& text) const {
        for (const Word& one : words) {
            if (one.text == text) {
                return one;
            }
        }
        FAIL("no word on paper says " << text);
        return words.front();
    }
    bool says(const std::string& text) const {
        for (const std::string& page : pages) {
            if (page.find(text) != std::string::npos) {
                return true;
            }
        }
        return false;
    }
    std::vector<std::string> pages;
    std::vector<Word> words;

private:
    void read_words() {
        std::istringstream in(said_by("pdftotext -enc UTF-8 -bbox " + m_file.string() + " -"));
        int page = -1;
        for (std::string line; std::getline(in, line);) {
            page += line.find("<page ") != std::string::npos ? 1 : 0;
            if (line.find("<word ") == std::string::npos) {
                continue;
            }
            const auto number = [&](const char* name) { return std::stod(line.substr(line.find(name) + std::string(name).size() + 2)) * 25.4 / 72; };
            const std::size_t from = line.find('>') + 1;
            words.push_back({line.substr(from, line.rfind("</word>") - from), number("xMin"), number("yMin"), number("xMax"), number("yMax"), page});
        }
    }
    stage::Folder m_folder;
    std::filesystem::path m_file;
};

PaperBlock said(Style style, std::string text) {
    PaperBlock block;
    block.style = style;
    block.text = std::move(text);
    return block;
}

// Words that can be told apart: w0001 w0002 …
std::string numbered_words(int count, int from = 1) {
    std::string text;
    for (int n = from; n < from + count; ++n) {
        const std::string digits = std::to_string(n);
        text += (text.empty() ? "w" : " w") + std::string(4 - digits.size(), '0') + digits;
    }
    return text;
}

PaperDocument about(std::vector<PaperBlock> blocks) {
    PaperDocument document;
    document.title = "About Walter";
    document.footer = "Walter, 21 November";
    document.page_of = "Page {1} of {2}";
    document.blocks = std::move(blocks);
    return document;
}

constexpr double margin = 16, footer_top = 297 - 16 - 11; // of an A4 page

} // namespace

TEST_CASE("Paper: what is written can be read back, with who said it and which page it is") {
    const Printed sheet(about({said(Style::title, "About Walter"), said(Style::heading, "What matters to me"),
                               said(Style::own_words, "My roses, and the football."), said(Style::quiet, "Said by Walter on 3 May")}));
    REQUIRE(sheet.pages.size() == 1);
    for (const char* words : {"About Walter", "What matters to me", "My roses, and the football.", "Said by Walter on 3 May", "Walter, 21 November", "Page 1 of 1"}) {
        INFO(words);
        CHECK(sheet.says(words));
    }
}

TEST_CASE("Paper: the same words give the same file, byte for byte, whenever it is printed") {
    PaperDocument document = about({said(Style::title, "Walter"), said(Style::words, "Tea with milk. چائے دودھ کے ساتھ")});
    document.blocks.front().picture = "pic-rose";
    const std::string first = pdf_of(document);
    CHECK(first == pdf_of(document));
    const stage::Folder folder;
    std::ofstream(folder.path() / "paper.pdf", std::ios::binary) << first;
    const std::string facts = said_by("TZ=UTC pdfinfo -isodates " + (folder.path() / "paper.pdf").string());
    CHECK(facts.find("2000-01-01T00:00:00") != std::string::npos); // no hour of this day
    CHECK(facts.find("ModDate") == std::string::npos);
    document.blocks.back().text += ".";
    CHECK(first != pdf_of(document));
}

TEST_CASE("Paper: every script comes out as letters that a reader program can read aloud") {
    PaperDocument document = about({said(Style::words, "Dzień dobry, Żaneta"), said(Style::words, "Sut wyt ti heddiw, ŵy a tŷ?")});
    const std::string urdu = "چائے", punjabi = "ਚਾਹ", bengali = "চা", arabic = "شاي";
    for (const auto& [text, language] : {std::pair{urdu, "ur"}, std::pair{punjabi, "pa"}, std::pair{bengali, "bn"}, std::pair{arabic, "ar"}}) {
        PaperBlock block = said(Style::own_words, text);
        block.language = language;
        document.blocks.push_back(block);
    }
    const Printed sheet(document);
    CHECK(sheet.says("Dzień dobry, Żaneta"));
    CHECK(sheet.says("ŵy a tŷ?"));
    // In Nastaliq a word climbs and falls, so that the reader program takes it for several lines; every letter is there.
    for (const char* letter : {"چ", "ا", "ئ", "ے"}) {
        CHECK(sheet.says(letter));
    }
    for (const char* letter : {"ش", "ي"}) {
        CHECK(sheet.says(letter));
    }
    CHECK(sheet.says(punjabi));
    CHECK(sheet.says(bengali));
}

TEST_CASE("Paper: a long story goes over pages without losing, doubling or cutting a word") {
    const Printed sheet(about({said(Style::heading, "My life"), said(Style::words, numbered_words(2500))}));
    CHECK(sheet.pages.size() > 3);
    int expected = 1;
    int last_page = 0;
    for (const Word& word : sheet.words) {
        if (word.text.size() != 5 || word.text.front() != 'w') {
            continue;
        }
        REQUIRE(word.text == numbered_words(1, expected++));
        REQUIRE(word.left >= margin - 0.5);
        REQUIRE(word.right <= 210 - margin + 0.5);
        REQUIRE(word.top >= margin - 1);
        REQUIRE(word.bottom <= footer_top + 1);
        REQUIRE(word.page >= last_page);
        last_page = word.page;
    }
    CHECK(expected == 2501);
    CHECK(last_page == static_cast<int>(sheet.pages.size()) - 1);
}

TEST_CASE("Paper: a heading is never left alone at the foot of a page, nor a line of a paragraph") {
    bool went_over = false;
    for (int lines = 26; lines < 35; ++lines) {
        std::vector<PaperBlock> blocks;
        for (int n = 0; n < lines; ++n) {
            blocks.push_back(said(Style::words, "line" + std::to_string(n)));
        }
        blocks.push_back(said(Style::heading, "Heading"));
        blocks.push_back(said(Style::words, numbered_words(60)));
        const Printed sheet(about(blocks));
        INFO(lines << " lines before the heading");
        REQUIRE(sheet.word("Heading").page == sheet.word("w0001").page);
        // The lines of the paragraph on each page: never just one.
        int page_of_line[2] = {0, 0};
        double last_top = -1;
        for (const Word& word : sheet.words) {
            if (word.text.size() == 5 && word.text.front() == 'w' && (word.top != last_top)) {
                ++page_of_line[word.page];
                last_top = word.top;
            }
        }
        if (sheet.word("Heading").page > 0) {
            went_over = true;
        }
        REQUIRE(page_of_line[0] != 1);
        REQUIRE(page_of_line[1] != 1);
    }
    CHECK(went_over);
}

TEST_CASE("Paper: columns stand beside each other, in a right-to-left language from the right") {
    PaperBlock columns = said(Style::columns, "");
    for (const char* text : {"first", "second"}) {
        PaperBlock box = said(Style::box, "");
        box.inside = {said(Style::words, text)};
        columns.inside.push_back(box);
    }
    PaperDocument document = about({columns, said(Style::words, "below")});
    const Printed sheet(document);
    CHECK(sheet.word("first").right < 105);
    CHECK(sheet.word("second").left > 105);
    CHECK(sheet.word("second").top == Approx(sheet.word("first").top));
    CHECK(sheet.word("below").top > sheet.word("first").bottom);
    document.right_to_left = true;
    const Printed mirrored(document);
    CHECK(mirrored.word("first").left > 105);
    CHECK(mirrored.word("second").right < 105);
    CHECK(mirrored.word("below").right > 190);
}

TEST_CASE("Paper: boxes and columns longer than a page go on over the next, each keeping its place") {
    PaperBlock columns = said(Style::columns, "");
    PaperBlock left = said(Style::box, ""), right = said(Style::box, "");
    left.inside = {said(Style::words, numbered_words(700))};
    right.inside = {said(Style::words, "right")};
    columns.inside = {left, right};
    const Printed sheet(about({columns, said(Style::words, "below")}));
    CHECK(sheet.pages.size() >= 3);
    for (const Word& word : sheet.words) {
        if (word.text.front() == 'w') {
            REQUIRE(word.right < 105);
            REQUIRE(word.bottom < footer_top + 1);
        }
    }
    CHECK(sheet.word("w0700").page == sheet.word("below").page);
    CHECK(sheet.word("below").top > sheet.word("w0700").bottom);
}

TEST_CASE("Paper: what is to stay in one piece goes to the next page whole, unless no page could hold it") {
    PaperBlock box = said(Style::box, "");
    box.in_one_piece = true;
    box.inside = {said(Style::words, numbered_words(150))};
    
    const Printed whole(about({said(Style::words, "before"), said(Style::words, numbered_words(330, 1000)), box}));
    CHECK(whole.word("w0001").page == 1);
    CHECK(whole.word("w0150").page == 1);
    box.inside = {said(Style::words, numbered_words(900))};
    const Printed too_tall(about({said(Style::words, "before"), box}));
    CHECK(too_tall.word("w0900").page > 0);
    box.in_one_piece = false;
    box.inside = {said(Style::words, numbered_words(150))};
    const Printed parted(about({said(Style::words, "before"), said(Style::words, numbered_words(330, 1000)), box}));
    CHECK(parted.word("w0001").page == 0);
}

TEST_CASE("Paper: a profile is set a little smaller to stay on one page, and goes on over two where that would be too small") {
    PaperDocument document = about({said(Style::title, "Walter"), said(Style::words, numbered_words(430))});
    const int usual = widgets::paper_pages(document);
    REQUIRE(usual == 2);
    document.best_within = 1;
    CHECK(widgets::paper_pages(document) == 1);
    const Printed one(document);
    CHECK(one.pages.size() == 1);
    CHECK(one.word("w0430").bottom <= footer_top + 1);
    document.blocks.back().text = numbered_words(2000);
    const Printed many(document);
    CHECK(many.pages.size() > 2);
    PaperDocument plain = document;
    plain.best_within = 0;
    CHECK(pdf_of(plain) == pdf_of(document)); // what does not fit anyway keeps its usual size
}

TEST_CASE("Paper: a booklet reads from the front when the sheet is folded in the middle") {
    PaperDocument document = about({});
    document.sheet = widgets::Sheet::booklet;
    document.footer.clear();
    document.page_of.clear();
    for (const char* page : {"one", "two", "three", "four", "five"}) {
        document.blocks.push_back(said(Style::words, page));
        document.blocks.push_back(said(Style::next_page, ""));
    }
    REQUIRE(widgets::paper_pages(document) == 5);
    const Printed folded(document);
    REQUIRE(folded.words.size() == 5);
    // Eight pages on two sheets: (8, 1) (2, 7) (6, 3) (4, 5).
    const auto stands = [&](const char* word, int side, bool on_the_left) {
        INFO(word);
        CHECK(folded.word(word).page == side);
        CHECK((folded.word(word).left < 148.5) == on_the_left);
    };
    stands("one", 0, false);
    stands("two", 1, true);
    stands("three", 2, false);
    stands("four", 3, true);
    stands("five", 3, false);
    document.right_to_left = true;
    const Printed mirrored(document);
    CHECK(mirrored.word("one").left < 148.5);
    CHECK(mirrored.word("two").left > 148.5);
}

TEST_CASE("Paper: a picture stands beside its words, and one that is not there stops nobody") {
    PaperBlock with = said(Style::words, "roses");
    with.picture = "pic-rose";
    PaperBlock without = said(Style::words, "nothing");
    without.picture = "no-such-picture";
    PaperBlock evil = said(Style::words, "evil");
    evil.picture = "../../etc/passwd";
    const Printed sheet(about({with, without, evil, said(Style::words, "plain")}));
    CHECK(sheet.word("roses").left > sheet.word("plain").left + 10);
    CHECK(sheet.says("nothing"));
    CHECK(sheet.says("evil"));
    PaperDocument large = about({said(Style::picture, "My garden")});
    large.blocks.front().picture = "pic-rose";
    large.blocks.front().size = 4000; // never wider than the page
    const Printed garden(large);
    CHECK(garden.word("garden").bottom < footer_top + 1);
}

TEST_CASE("Paper: whatever people type comes out on pages that end", "[slow]") {
    CHECK(widgets::paper_pages(about({said(Style::words, std::string(10'000, 'a'))})) < 10); // one word that no line can hold
    const std::string letters(1'000, 'a');
    std::string marks = "e";
    for (int n = 0; n < 300; ++n) {
        marks += "\xCC\x81"; // one accent on top of the other
    }
    for (const std::string& text : {letters, marks, std::string("\xFF\xFE\x80 broken"), std::string("😀👵🏽 tea 🫖"), std::string("abc \xE2\x80\xAE dcba"),
                                    std::string(200, '\n'), std::string(1, '\0') + "nothing", std::string()}) {
        PaperBlock box = said(Style::box, "");
        box.inside = {said(Style::title, text), said(Style::heading, text), said(Style::own_words, text), said(Style::quiet, text)};
        PaperBlock columns = said(Style::columns, "");
        columns.inside = {box, said(Style::words, text), said(Style::group, "")};
        PaperDocument document = about({said(Style::heading, text), columns, box, said(Style::heading, "last")});
        document.footer = text;
        const Printed sheet(document);
        CHECK(sheet.pages.size() < 100);
        CHECK(sheet.says("last"));
    }
    CHECK(widgets::paper_pages(PaperDocument{}) == 1);
}

TEST_CASE("Paper: how far it is is told page by page, and it can be left; nothing of it remains then") {
    PaperDocument document;
    for (int page = 0; page < 4; ++page) {
        PaperBlock next;
        next.style = PaperBlock::Style::next_page;
        PaperBlock words;
        words.text = "A page of its own";
        document.blocks.insert(document.blocks.end(), {words, next});
    }
    document.blocks.pop_back();
    for (const widgets::Sheet sheet : {widgets::Sheet::upright, widgets::Sheet::booklet}) {
        document.sheet = sheet;
        std::vector<int> told;
        const auto made = [&](int most) {
            told.clear();
            return widgets::paper_pdf(document, std::string(ALONGSIDE_SOURCE) + "/assets/pictures", {}, [&](int done, int of) {
                told.push_back(done);
                return of == 4 && done < most;
            });
        };
        CHECK(made(10) == pdf_of(document));
        CHECK(told == std::vector<int>{0, 1, 2, 3});
        CHECK(made(2).empty());
        CHECK(told == std::vector<int>{0, 1, 2}); // it is not asked again once nobody wants it
    }
}

TEST_CASE("Paper: the kept pictures that a document needs are known beforehand, each once, however deep they lie") {
    PaperDocument document;
    PaperBlock inner, box;
    inner.picture = "kept:b";
    box.style = PaperBlock::Style::box;
    box.picture = "area-about"; // of the set
    box.inside = {inner, inner};
    PaperBlock top;
    top.picture = "kept:a";
    document.blocks = {box, top};
    CHECK(widgets::kept_pictures_of(document) == std::vector<std::string>{"kept:a", "kept:b"});
}
