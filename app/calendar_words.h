// The words and pictures of the calendar: kinds of activities, ways there, what makes it easy to be there, and what became of it.
#pragma once
#include "app/words.h"

namespace app {

WordAndPicture activity_kind_word(data::ActivityKind);
WordAndPicture way_word(data::Way);
WordAndPicture access_word(data::Access);
WordAndPicture attended_word(data::Attended);
WordAndPicture help_word(data::Help);
WordAndPicture how_word(data::HowItWas);

} // namespace app
