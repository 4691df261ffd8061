// A sheet to draw on in tests of the widgets' lowest layer: a renderer, a draw list and the pixels that came of it.
#pragma once
#include <cstdint>
#include <cstdlib>
#include <utility>
#include <vector>

#include "widgets/imgui_version.h"
#include "widgets/render.h"

constexpr std::uint32_t ground = 0xFAF4E8; // what a sheet is filled with

// A sheet of memory, and a draw list to draw on it with.
class Sheet {
public:
    Sheet(int width, int height) : Sheet(widgets::Renderer::in_memory(width, height)) {}
    explicit Sheet(widgets::Renderer where) : renderer(std::move(where)), m_context(ImGui::CreateContext()) {
        ImGui::SetCurrentContext(m_context);
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        unsigned char* texels = nullptr;
        int atlas_width = 0;
        int atlas_height = 0;
        io.Fonts->GetTexDataAsRGBA32(&texels, &atlas_width, &atlas_height);
        io.Fonts->SetTexID(widgets::to_imgui(
            renderer.make_texture(reinterpret_cast<const std::uint32_t*>(texels), atlas_width, atlas_height, atlas_width * 4)));
    }
    ~Sheet() { ImGui::DestroyContext(m_context); }
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;

    ImDrawList& begin() {
        ImGui::GetIO().DisplaySize = ImVec2(static_cast<float>(renderer.width()), static_cast<float>(renderer.height()));
        ImGui::GetIO().DeltaTime = 0.02F;
        ImGui::NewFrame();
        ImDrawList& list = *ImGui::GetBackgroundDrawList();
        list.AddRectFilled({0, 0}, ImGui::GetIO().DisplaySize, IM_COL32(ground >> 16U, ground >> 8U & 255U, ground & 255U, 255));
        return list;
    }
    void end() {
        ImGui::Render();
        renderer.draw(*ImGui::GetDrawData());
        renderer.present();
        m_pixels = renderer.pixels();
    }
    std::uint32_t at(int x, int y) const { return m_pixels[static_cast<std::size_t>(y * renderer.width() + x)]; }

    widgets::Renderer renderer;

private:
    ImGuiContext* m_context;
    std::vector<std::uint32_t> m_pixels;
};

// Whether two colours differ by no more than this in any channel.
inline bool near(std::uint32_t pixel, std::uint32_t wanted, int by) {
    for (const unsigned shift : {0U, 8U, 16U}) {
        const int one = static_cast<int>(pixel >> shift & 255U);
        const int other = static_cast<int>(wanted >> shift & 255U);
        if (std::abs(one - other) > by) {
            return false;
        }
    }
    return true;
}
