// The words and pictures of Have my say: what can be asked, ready sentences for it and for what became of it, and where it stands.
// A ready sentence is kept by its number, so that everybody reads it in their own language. Numbers are never given anew.
#pragma once
#include <span>

#include "app/words.h"

namespace app {

WordAndPicture asking_word(data::AskKind);  // "A question", within: "a question", spoken: "I would like to ask a question."
WordAndPicture stage_word(data::AskStage);  // "Talked about"; spoken: "It was talked about."
WordAndPicture step_word(data::AskStep);    // "Talked about it"; spoken: what was done, told of it
WordAndPicture contact_word(data::ContactKind);
WordAndPicture key_part_word(data::KeyPart); // within: as somebody who is it: "key worker"

struct ReadySentence {
    int number;
    const char* words;  // msgid: a whole sentence
    const char* picture;
    bool urgent = false; // somebody may be in danger
};
std::span<const ReadySentence> asking_sentences(data::AskKind);
std::span<const ReadySentence> step_sentences(data::AskStep);
// Of any kind; none where this program does not know the number (it may be newer elsewhere).
const ReadySentence* ready_sentence(int number);

// What was asked, in the reader's language where it was a ready sentence; with their own words behind it.
std::string asked_words(const Loading&, const data::AskRow&);
std::string asked_words(const Loading&, const LastRecord&);
std::string step_words(const Loading&, const data::AskStepRow&); // may be empty
// "Asked today", "Open for 5 days": how long in plain words, of the latest opening.
std::string open_since(const Loading&, const data::AskRow&);
// "Grace has taken it on", "Nobody has taken it on yet"; said to its asker or to others.
std::string holder_words(const Loading&, const data::AskRow&);
// Who hears it, in one line: "For Rose and Grace", "For the care team".
std::string hearers_words(const Loading&, const data::AskRow&);
bool is_asker(const Loading&, const data::AskRow&);
// Who is in front may say how it went: its asker, or staff as they were told.
bool speaks_for_asker(const Loading&, const data::AskRow&);

} // namespace app
