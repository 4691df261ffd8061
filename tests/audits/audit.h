// Looks at every state of every screen through many lenses: other glasses, larger words, fewer choices at once, other themes. What
// breaks a rule is kept as a complaint, and the worst of each figure for the table of conformance.
#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>

#include "tests/stage/figures.h"
#include "tests/stage/stage.h"

namespace audits {

struct Glass {
    int width, height;
    float px_per_mm;
};
constexpr Glass lying{1280, 800, 5.88F}, small{800, 480, 5.19F}, standing{720, 1280, 8.18F}, fine{1920, 1200, 8.83F};

struct Lens {
    Glass glass;
    int text_percent = 100;
    int choices = 0;   // at once; 0: as many as suit the glass
    int theme = 0;
    int snap_um = 6000; // further: things stand apart
};

class Audit {
public:
    // The stage stands on the first of the lenses.
    // `known`: what is known not to hold yet (known.txt); anything else is a complaint, and so is what holds by now.
    Audit(stage::Stage&, std::vector<Lens>, std::set<std::string> known);

    // The screen in front, through each lens, all its pages.
    void look();

    std::string report() const; // a line for each complaint; empty: all is well
    std::string known_lines() const; // every complaint as known.txt has it
    int frames() const { return m_frames; }
    const stage::Figures& figures() const { return m_figures; }

private:
    struct Looking { // through one lens
        Lens lens;
        std::string name;
        std::set<std::size_t> seen;
        std::map<std::string, widgets::PixelRect> places;
    };
    void look_through(Looking&);
    // False: this was seen through this lens before.
    bool check_frame(Looking&);
    void use(const Lens&);
    float mm(float pixels) const;
    // `counted`: what the table of conformance calls it. `where`: sizes, for who reads the report.
    // False: that is known.
    bool complain(const char* counted, const std::string& what, const widgets::Item*, const std::string& where = {});
    void check(const widgets::Item&);
    void check_touchable(const widgets::Item&);
    void check_few(std::span<const widgets::Item>);
    void check_apart(const widgets::Item&, const widgets::Item&);
    void check_place(const widgets::Item&);
    void check_keyboard(std::span<const widgets::Item>);
    bool by_residents() const;

    stage::Stage& m_stage;
    std::vector<Looking> m_lookings;
    Looking* m_now = nullptr;
    struct Complaint {
        std::string example; // the first, in full
        int times = 0;
    };
    std::map<std::string, Complaint> m_complaints; // by its line in known.txt
    std::set<std::string> m_known;
    stage::Figures m_figures;
    int m_frames = 0;
    int m_missing = 0;
};

} // namespace audits
