// What differs between the Dear ImGui of Debian 12 (1.86), of Debian 13 (1.90.1) and later ones. Nothing else may ask for its version.
#pragma once
#include <cfloat>
#include <cstdint>

#include <imgui/imgui.h>

#include "widgets/render.h"

namespace widgets {

// ImTextureID is a pointer up to 1.91.3 and a number after it; only this kind of cast takes both.
inline ImTextureID to_imgui(TextureId id) {
    return (ImTextureID)static_cast<std::uintptr_t>(id);
}

inline TextureId from_imgui(ImTextureID id) {
    return static_cast<TextureId>((std::uintptr_t)id);
}

// Where the pointer is, if anywhere. 1.87 brought a queue of events in place of writing to the state.
inline void put_pointer(ImGuiIO& io, bool anywhere, float x, float y, bool down) {
#if IMGUI_VERSION_NUM >= 18700
    io.AddMousePosEvent(anywhere ? x : -FLT_MAX, anywhere ? y : -FLT_MAX);
    io.AddMouseButtonEvent(0, down);
#else
    io.MousePos = anywhere ? ImVec2(x, y) : ImVec2(-FLT_MAX, -FLT_MAX);
    io.MouseDown[0] = down;
#endif
}

} // namespace widgets
