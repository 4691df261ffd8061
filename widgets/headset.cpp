// Asks ALSA and SDL what is plugged in. No device is opened for it, only the cards' controls are read.
#include "widgets/headset.h"

#include <SDL.h>
#include <alsa/asoundlib.h>

#include <array>
#include <cctype>
#include <string>

namespace widgets {
namespace {

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result) {
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return result;
}

template <std::size_t N>
bool has_any(const std::string& text, const std::array<const char*, N>& words) {
    for (const char* word : words) {
        if (text.find(word) != std::string::npos) {
            return true;
        }
    }
    return false;
}

bool is_on(snd_ctl_t* card, const snd_ctl_elem_id_t* id) {
    snd_ctl_elem_value_t* value = nullptr;
    snd_ctl_elem_value_alloca(&value);
    snd_ctl_elem_value_set_id(value, id);
    return snd_ctl_elem_read(card, value) == 0 && snd_ctl_elem_value_get_boolean(value, 0) != 0;
}

bool has_plug(snd_ctl_t* card) {
    snd_ctl_elem_list_t* list = nullptr;
    snd_ctl_elem_list_alloca(&list);
    if (snd_ctl_elem_list(card, list) < 0 || snd_ctl_elem_list_alloc_space(list, snd_ctl_elem_list_get_count(list)) < 0) {
        return false;
    }
    bool plugged = false;
    if (snd_ctl_elem_list(card, list) >= 0) {
        for (unsigned index = 0; index < snd_ctl_elem_list_get_used(list) && !plugged; ++index) {
            snd_ctl_elem_id_t* id = nullptr;
            snd_ctl_elem_id_alloca(&id);
            snd_ctl_elem_list_get_id(list, index, id);
            plugged = names_headphone_jack(snd_ctl_elem_id_get_name(id)) && is_on(card, id);
        }
    }
    snd_ctl_elem_list_free_space(list);
    return plugged;
}

bool any_card_has_plug() {
    int card = -1;
    while (snd_card_next(&card) == 0 && card >= 0) {
        snd_ctl_t* control = nullptr;
        const std::string name = "hw:" + std::to_string(card);
        if (snd_ctl_open(&control, name.c_str(), SND_CTL_READONLY | SND_CTL_NONBLOCK) != 0) {
            continue;
        }
        const bool plugged = has_plug(control);
        snd_ctl_close(control);
        if (plugged) {
            return true;
        }
    }
    return false;
}

bool output_is_headset() {
    char* name = nullptr;
    SDL_AudioSpec spec{};
    if (SDL_GetDefaultAudioInfo(&name, &spec, 0) != 0 || name == nullptr) {
        return false;
    }
    const bool is_one = names_headset(name);
    SDL_free(name);
    return is_one;
}

} // namespace

bool names_headset(std::string_view output) {
    constexpr std::array words{"headset", "headphone", "earphone", "earbud", "airpods", "kopfhörer", "clustffon", "słuchawk"};
    return has_any(lower(output), words);
}

bool names_headphone_jack(std::string_view control) {
    const std::string name = lower(control);
    constexpr std::array plugs{"headphone", "headset"};
    return name.ends_with(" jack") && has_any(name, plugs) && name.find("phantom") == std::string::npos && name.find("mic") == std::string::npos;
}

bool headset_is_in() {
    return any_card_has_plug() || output_is_headset();
}

} // namespace widgets
