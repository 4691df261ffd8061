// One file for each test that measures, a line for each figure, so that tests side by side do not meet.
#include "tests/stage/figures.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iomanip>

namespace stage {

void Figures::smallest(std::string_view name, double value) {
    const auto [figure, is_new] = m_figures.try_emplace(std::string(name), Figure{Rule::smallest, value});
    figure->second.value = std::min(figure->second.value, value);
}

void Figures::largest(std::string_view name, double value) {
    const auto [figure, is_new] = m_figures.try_emplace(std::string(name), Figure{Rule::largest, value});
    figure->second.value = std::max(figure->second.value, value);
}

void Figures::add(std::string_view name, double value) {
    m_figures.try_emplace(std::string(name), Figure{Rule::sum, 0}).first->second.value += value;
}

void Figures::keep_as(std::string_view file) const {
    const char* const folder = std::getenv("ALONGSIDE_FIGURES");
    if (folder == nullptr) {
        return;
    }
    std::filesystem::create_directories(folder);
    std::ofstream out(std::filesystem::path(folder) / file);
    for (const auto& [name, figure] : m_figures) {
        out << static_cast<int>(figure.rule) << ' ' << std::setprecision(10) << figure.value << ' ' << name << '\n';
    }
}

Gathered::Gathered(const std::string& folder) {
    if (!std::filesystem::is_directory(folder)) {
        return;
    }
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream in(entry.path());
        int rule = 0;
        double value = 0;
        std::string name;
        while (in >> rule >> value && std::getline(in >> std::ws, name)) {
            switch (static_cast<Figures::Rule>(rule)) {
            case Figures::Rule::smallest: m_all.smallest(name, value); break;
            case Figures::Rule::largest: m_all.largest(name, value); break;
            case Figures::Rule::sum: m_all.add(name, value); break;
            }
        }
    }
}

const double* Gathered::figure(std::string_view name) const {
    const auto found = m_all.m_figures.find(name);
    return found == m_all.m_figures.end() ? nullptr : &found->second.value;
}

} // namespace stage
