// The settings of Comfort: what each is called, its steps, and which part of Comfort it belongs to. For *_load.cpp only.
#pragma once
#include <span>

#include "app/screens/view.h"
#include "app/session.h"

namespace app {

struct SettingStep {
    int value = 0;
    const char* word = "";    // msgid
    const char* picture = ""; // its own; else that of the setting
};

struct SettingWords {
    Setting setting{};
    ComfortPart part{};
    const char* id = "";
    const char* name = "";        // msgid: "Text size"
    const char* explanation = ""; // msgid: what it does, one sentence
    const char* picture = "";
    std::span<const SettingStep> steps;
    bool can_be_tried = false;    // by touching or hearing something on its page
};

std::span<const SettingWords> all_settings();
const SettingWords& words_of(Setting);

int value_of(const data::Comfort&, Setting);
data::Comfort with_value(data::Comfort, Setting, int value);

// The word for how it stands: of the step, or of a value between the steps, which the tuning game may have found.
std::string step_word(const Loading&, const SettingWords&, int value);

struct PartWords {
    ComfortPart part{};
    const char* id = "";
    const char* name = "";
    const char* explanation = "";
    const char* picture = "";
};
const PartWords& words_of(ComfortPart);

} // namespace app
