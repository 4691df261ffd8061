// The rules of the picture hand, as far as a program can read them in an SVG file.
#pragma once
#include <string>
#include <string_view>
#include <vector>

// What is wrong with a picture, one sentence each; empty: nothing.
std::vector<std::string> faults_of_picture(std::string_view name, std::string_view svg);
