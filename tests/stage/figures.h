// What a test run measured, kept for the table of conformance: a name, a number, and which of two numbers is the one to tell.
#pragma once
#include <map>
#include <string>
#include <string_view>

namespace stage {

class Figures {
public:
    void smallest(std::string_view name, double value);
    void largest(std::string_view name, double value);
    void add(std::string_view name, double value); // counts

    // Writes them to a file of this name in the folder that ALONGSIDE_FIGURES names; without one they are only for this run.
    void keep_as(std::string_view file) const;

private:
    enum class Rule { smallest, largest, sum };
    struct Figure {
        Rule rule{};
        double value = 0;
    };
    std::map<std::string, Figure, std::less<>> m_figures;
    friend class Gathered;
};

// All that the tests of this run have kept.
class Gathered {
public:
    explicit Gathered(const std::string& folder);
    // Empty where nothing of that name was measured.
    const double* figure(std::string_view name) const;

private:
    Figures m_all;
};

} // namespace stage
