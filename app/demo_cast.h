// Who lives in, works in and visits the demo home: all of them made up. Only names, words and who knows whom.
#pragma once
#include <array>
#include <span>
#include <string>

#include "data/records.h"

namespace app {

constexpr const char* demo_home_name = "Thistledown House";
// One PIN for everybody whose own is not named below: nobody has to be protected here.
constexpr const char* demo_staff_pin = "202020";
constexpr const char* demo_visitor_pin = "303030";

struct ResidentPart {
    const char* name;
    const char* full_name;
    const char* picture;   // "": their initial
    const char* language;  // "": the home's
    const char* one_line;  // in their own words
    int talkative;         // how many days of a hundred they say how they feel
    bool name_on_glass = true;
    std::array<const char*, 3> lock{}; // three pictures, or none
};

enum class Shift { day, evening, night, office };

struct StaffPart {
    const char* name;
    const char* full_name;
    const char* job;
    Shift shift;
    const char* pin;
    const char* badge;
    bool manager = false;
};

struct VisitorPart {
    const char* name;
    const char* full_name;
    const char* visits;    // the resident's name
    const char* relation;
    const char* pin;       // "": has not chosen one yet
    data::Role role = data::Role::family;
    const char* job = "";  // partners
    const char* also = ""; // a second resident, if any
};

std::span<const ResidentPart> demo_residents();
std::span<const StaffPart> demo_staff();
std::span<const VisitorPart> demo_visitors();

// Two residents who belong to each other's circle.
struct Friendship {
    const char* one;
    const char* other;
};
std::span<const Friendship> demo_friendships();

} // namespace app
