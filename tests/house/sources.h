// The program's own sources, as the house rules read them: what each file includes, how long it is, how it opens.
#pragma once
#include <string>
#include <vector>

struct Source {
    std::string path;                  // "app/screens/menu.cpp"
    std::string text;
    std::vector<std::string> includes; // as written: "data/home.h", <SDL.h> without the brackets
};

Source source_of(std::string path, std::string text);
std::vector<Source> all_sources(); // app, widgets, data and tests, in order of their paths
std::string without_comments(const std::string& text);

// What is wrong with the includes of a file, one line each; empty: nothing.
std::vector<std::string> broken_layers(const Source&);
