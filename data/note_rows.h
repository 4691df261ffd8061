// Reading a note from a row: for notes.cpp and for the handover card.
#pragma once
#include "data/entry_rows.h"

namespace data {

// Come after entry_columns.
inline constexpr const char* note_columns =
    ", e.v, e.ref, e.words, EXISTS (SELECT 1 FROM seen s WHERE s.note = e.id AND s.person = :viewer), e.extra";
NoteRow read_note(const Statement&, Home&, const Viewer&);

} // namespace data
