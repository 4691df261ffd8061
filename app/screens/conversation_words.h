// The words and pictures of inviting a conversation: the three prompts and their ready sentences, the answers, when and where.
// A ready sentence is kept by its number, so that each reads it in their own language. Numbers are never given anew.
#pragma once
#include <span>

#include "app/say_words.h"
#include "data/records_conversations.h"

namespace app {

WordAndPicture prompt_word(data::Prompt);             // "What happened for me", spoken: a whole sentence
const char* prompt_example(data::Prompt);             // msgid: one example of daily life
std::span<const ReadySentence> prompt_sentences(data::Prompt);
WordAndPicture conversation_step_word(data::ConversationStep);
WordAndPicture conversation_stage_word(data::ConversationStage);
WordAndPicture meeting_place_word(data::MeetingPlace); // room: without whose
// In the reader's language where it was a ready sentence; empty where it was left out.
std::string prompt_words(const Loading&, const data::PromptWords&);
const char* prompt_picture(data::Prompt, const data::PromptWords&);
// "Tomorrow, in the afternoon".
std::string meeting_day_words(const Loading&, const data::Meeting&);
// "Rose's room", "My room".
std::string meeting_place_words(const Loading&, const data::Meeting&);

} // namespace app
