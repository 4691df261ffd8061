// The words and pictures of deciding together: ready questions with their options, reasons, and what was said told as a sentence.
// Ready ones are kept by their number, so that everybody reads them in their own language. Numbers are never given anew.
#pragma once
#include <array>
#include <span>

#include "app/say_words.h"
#include "data/decisions.h"

namespace app {

struct ReadyOption {
    int number;
    const char* words;    // msgid
    const char* picture;
    const char* for_it;   // msgid: a whole sentence, what people find good about it
    const char* against;  // msgid: … and what not
};
struct ReadyQuestion {
    int number;
    const char* words;    // msgid
    const char* picture;
    std::array<int, 3> options;
};
std::span<const ReadyQuestion> ready_questions();
std::span<const ReadyOption> ready_options();
const ReadyQuestion* ready_question(int number); // none where this program does not know the number
const ReadyOption* ready_option(int number);

std::span<const ReadySentence> reasons(data::DecisionPart); // reason_for, reason_against, could_not_be_asked
WordAndPicture choice_help_word(data::ChoiceHelp);

std::string question_words(const Loading&, int phrase, const std::string& words);
std::string question_words(const Loading&, const data::DecisionRow&);
const char* question_picture(const data::DecisionRow&);

// What was chosen, in words and as a picture: an option, not sure, none of these, or one that was taken back since.
struct Chosen {
    std::string words, picture;
};
Chosen chosen(const Loading&, const data::DecisionRow&, data::OptionId);
// What speaks for an option or against it: what came with it, and what people added, with their names.
std::vector<std::string> reasons_told(const Loading&, const data::DecisionRow&, data::OptionId, data::DecisionPart);
// Anything said about it, as a sentence of others: "Rose chose: A bath", "Tom sees it so: A shower", "Agreed: A bath".
std::string part_told(const Loading&, const data::DecisionRow&, const data::DecisionPartRow&);
// "Grace, who has left, today 9:15".
std::string said_by(const Loading&, const data::DecisionPartRow&);
// How it is known that it is the person's own choice: "Rose showed it to Grace, today 9:15".
std::string choice_known(const Loading&, const data::DecisionRow&);
// Where it stands, in two or three words, and its picture.
Chosen standing_told(const Loading&, const data::DecisionRow&);
// "Look again: Saturday 28 November"; or that it is time.
std::string review_told(const Loading&, const data::DecisionRow&);
// Who sees it otherwise than what stands: "Tom sees it differently"; empty where nobody does.
std::string dissent_told(const Loading&, const data::DecisionRow&);
std::string deciders_words(const Loading&, const data::DecisionRow&); // "For Rose's circle"

} // namespace app
