// Ready sentences for notes, so that nothing needs to be typed: by who writes, to whom. Text for the catalogue, nothing else.
#pragma once
#include <span>

#include "data/records.h"

namespace app {

enum class Writer { resident, visitor, staff };
// Msgids. The sentences are whole: choosing one is a note.
std::span<const char* const> note_phrases(Writer, data::NoteFor);
// For a note that asks for something.
std::span<const char* const> asking_phrases(Writer, data::NoteFor);
std::span<const char* const> answer_phrases();
std::span<const char* const> pass_on_phrases();
std::span<const char* const> say_back_phrases();

} // namespace app
