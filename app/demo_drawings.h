// What people in the demo home drew to their small wins.
#pragma once
#include "app/demo_chance.h"
#include "widgets/drawing.h"

namespace app {

enum class DemoDrawing { flower, boat, cake };
// In a hand that shakes a little, as many do; the same for the same chance.
widgets::Drawing demo_drawing(DemoDrawing, Chance&);

} // namespace app
