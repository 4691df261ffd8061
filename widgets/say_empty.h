// What is said, kindly, where there is nothing to choose from or to read.
#pragma once
#include "widgets/frame.h"

namespace widgets {

// In the middle of the area; smaller where it would be cut. Nothing where there are no words.
void say_empty(Frame&, Box area, std::string_view words);

} // namespace widgets
