// Which letters and signs a keyboard has, asked of xkbcommon; or plain English where it cannot say.
#include <algorithm>
#include <array>
#include <cctype>
#include <memory>
#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <xkbcommon/xkbcommon.h>

#include "widgets/keyboard.h"

namespace widgets {
namespace {

// The keys of the rows as X names them, from the left.
constexpr std::array<std::array<const char*, 12>, 3> letter_keys{{
    {"AD01", "AD02", "AD03", "AD04", "AD05", "AD06", "AD07", "AD08", "AD09", "AD10", "AD11", "AD12"},
    {"AC01", "AC02", "AC03", "AC04", "AC05", "AC06", "AC07", "AC08", "AC09", "AC10", "AC11", "BKSL"},
    {"LSGT", "AB01", "AB02", "AB03", "AB04", "AB05", "AB06", "AB07", "AB08", "AB09", "AB10", "AB11"},
}};
constexpr std::array<const char*, 13> digit_keys{"AE01", "AE02", "AE03", "AE04", "AE05", "AE06", "AE07",
                                                 "AE08", "AE09", "AE10", "AE11", "AE12", "TLDE"};
constexpr std::array<std::size_t, 3> other_row_lengths{10, 9, 7};

// The signs that notes use, most wanted first; those a layout lacks are left out, unless a sentence needs them.
constexpr std::array<const char*, 24> usual_signs{"?", "!", "'", "-", "\"", "(", ")", ":", ";", "/", "&", "@",
                                                  "£", "€", "zł", "+", "%", "=", "*", "#", "_", "$", "<", ">"};
constexpr std::size_t always_there = 8;

// Letters with accents of the languages spoken round British homes, by hand: French, Spanish, German, Irish, Welsh, Nordic.
constexpr std::array<const char*, 26> usual_accents{"á", "à", "â", "ä", "å", "æ", "ç", "é", "è", "ê", "ë", "í", "î",
                                                    "ï", "ñ", "ó", "ò", "ô", "ö", "ø", "ú", "û", "ü", "ŵ", "ŷ", "ß"};

struct Unref {
    void operator()(xkb_context* context) const { xkb_context_unref(context); }
    void operator()(xkb_keymap* keymap) const { xkb_keymap_unref(keymap); }
};
using Context = std::unique_ptr<xkb_context, Unref>;
using Keymap = std::unique_ptr<xkb_keymap, Unref>;

UChar32 first_sign(const std::string& text) {
    const icu::UnicodeString signs = icu::UnicodeString::fromUTF8(text);
    return signs.isEmpty() ? 0 : signs.char32At(0);
}
bool is_letter(const std::string& text) {
    const UChar32 c = first_sign(text);
    return c != 0 && (u_isalpha(c) || (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0); // vowel signs are marks
}
bool is_digit(const std::string& text) {
    return u_isdigit(first_sign(text)) != 0;
}
std::string upper(const std::string& text) {
    std::string result;
    icu::UnicodeString::fromUTF8(text).toUpper(icu::Locale::getRoot()).toUTF8String(result);
    return result;
}

// Accented small letters of a language sit on the third level of its keys: Polish ą, Irish é. Other things sit there too.
bool is_accented(const std::string& letter) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* const forms = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString parts;
    const UChar32 c = first_sign(letter);
    return c == 0x142 /* ł */ || (u_islower(c) && U_SUCCESS(status) && forms->getDecomposition(c, parts));
}

void sort_alphabet(KeyboardLayout& layout) {
    for (const std::vector<KeyCap>& row : layout.rows) {
        layout.alphabet.insert(layout.alphabet.end(), row.begin(), row.end());
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Collator> order(icu::Collator::createInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status)) {
        return;
    }
    std::stable_sort(layout.alphabet.begin(), layout.alphabet.end(), [&](const KeyCap& a, const KeyCap& b) {
        UErrorCode ignored = U_ZERO_ERROR;
        return order->compareUTF8(a.plain, b.plain, ignored) == UCOL_LESS;
    });
}

Keymap keymap_of(xkb_context* context, std::string_view name) {
    const std::size_t colon = name.find(':');
    const std::string layout(name.substr(0, colon));
    const std::string variant(colon == std::string_view::npos ? std::string_view() : name.substr(colon + 1));
    xkb_rule_names names{};
    names.rules = "evdev";
    names.model = "pc105";
    names.layout = layout.c_str();
    names.variant = variant.c_str();
    names.options = "";
    return Keymap(context != nullptr && !layout.empty() ? xkb_keymap_new_from_names(context, &names, XKB_KEYMAP_COMPILE_NO_FLAGS) : nullptr);
}

// What a key types at a level; empty for none, for dead keys and for anything that is no sign.
std::string typed_by(xkb_keymap* keymap, const char* key_name, xkb_level_index_t level) {
    const xkb_keycode_t key = xkb_keymap_key_by_name(keymap, key_name);
    const xkb_keysym_t* symbols = nullptr;
    if (key == XKB_KEYCODE_INVALID || xkb_keymap_key_get_syms_by_level(keymap, key, 0, level, &symbols) != 1) {
        return {};
    }
    std::array<char, 16> text{};
    if (xkb_keysym_to_utf8(symbols[0], text.data(), text.size()) <= 1) {
        return {};
    }
    const UChar32 c = first_sign(text.data());
    return u_isgraph(c) && u_charType(c) != U_FORMAT_CHAR ? std::string(text.data()) : std::string();
}

class Signs {
public:
    void add(const std::string& sign) {
        if (!sign.empty() && !is_letter(sign) && !is_digit(sign) && !has(sign)) {
            m_all.push_back(sign);
        }
    }
    bool has(const std::string& sign) const { return std::find(m_all.begin(), m_all.end(), sign) != m_all.end(); }
    const std::vector<std::string>& all() const { return m_all; }

private:
    std::vector<std::string> m_all;
};

// ß has no capital of one sign: it stays as it is.
std::string upper_of_one(const std::string& letter) {
    const std::string big = upper(letter);
    return icu::UnicodeString::fromUTF8(big).countChar32() == 1 ? big : letter;
}

KeyRows cut_in_rows(const std::vector<std::string>& signs, bool with_capitals) {
    KeyRows rows;
    std::size_t at = 0;
    for (const std::size_t length : other_row_lengths) {
        std::vector<KeyCap> row;
        for (; row.size() < length && at < signs.size(); ++at) {
            row.push_back({signs[at], with_capitals ? upper_of_one(signs[at]) : signs[at]});
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

// Digits, then the usual signs, then whatever else the layout has, as far as there is room.
void add_signs(KeyboardLayout& layout, const Signs& signs) {
    const auto own = [&](std::initializer_list<const char*> wanted) {
        for (const char* sign : wanted) {
            if (signs.has(sign)) {
                return std::string(sign);
            }
        }
        return std::string(*(wanted.end() - 1));
    };
    const std::string stop = own({"۔", "।", "."}), comma = own({"،", ","});
    layout.full_stop = {stop, stop};
    layout.comma = {comma, comma};
    std::vector<std::string> keys{"1", "2", "3", "4", "5", "6", "7", "8", "9", "0"};
    const auto add = [&](const std::string& sign) {
        if (std::find(keys.begin(), keys.end(), sign) == keys.end() && sign != stop && sign != comma) {
            keys.push_back(sign);
        }
    };
    add(own({"؟", "?"}));
    for (std::size_t i = 0; i < usual_signs.size(); ++i) {
        if ((i < always_there && keys.back() != "؟") || signs.has(usual_signs[i])) {
            add(usual_signs[i]);
        }
    }
    for (const std::string& sign : signs.all()) {
        add(sign);
    }
    layout.other_rows = cut_in_rows(keys, false);
}

// The letter that an accented one is made from: "w" of "ŵ". The few that Unicode does not take apart are named here.
std::string base_of(const std::string& letter) {
    struct Made {
        const char *letter, *base;
    };
    for (const Made made : {Made{"ł", "l"}, Made{"ø", "o"}, Made{"æ", "a"}, Made{"œ", "o"}, Made{"ß", "s"}, Made{"đ", "d"}}) {
        if (letter == made.letter) {
            return made.base;
        }
    }
    std::string base;
    // Gurmukhi and Bengali letters with a dot below are written as two signs.
    if (const icu::UnicodeString whole = icu::UnicodeString::fromUTF8(letter); whole.countChar32() > 1) {
        icu::UnicodeString(whole.char32At(0)).toUTF8String(base);
        return base;
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* const forms = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString parts;
    if (U_SUCCESS(status) && forms->getDecomposition(first_sign(letter), parts)) {
        icu::UnicodeString(parts.char32At(0)).toUTF8String(base);
    }
    return base;
}

// What a long press on a key offers: its letter's accents; where there are no capitals, its other letter first.
void add_variants(KeyboardLayout& layout, const std::vector<std::string>& letters) {
    for (std::vector<KeyCap>& row : layout.rows) {
        for (KeyCap& cap : row) {
            if (!layout.has_capitals && cap.shifted != cap.plain) {
                cap.variants.push_back({cap.shifted, cap.plain});
            }
            for (const std::string& letter : letters) {
                const std::string base = base_of(letter);
                if (base == cap.plain || (!layout.has_capitals && base == cap.shifted)) {
                    cap.variants.push_back({letter, layout.has_capitals ? upper_of_one(letter) : letter});
                }
            }
        }
    }
}

std::vector<std::string> apart(std::string_view words) {
    std::vector<std::string> found;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        if (end > at) {
            found.emplace_back(words.substr(at, end - at));
        }
        at = end + 1;
    }
    return found;
}

void add_accents(KeyboardLayout& layout, const std::vector<std::string>& own) {
    std::vector<std::string> letters;
    const auto add = [&](const std::string& letter) {
        const bool on_a_key = std::any_of(layout.rows.begin(), layout.rows.end(), [&](const std::vector<KeyCap>& row) {
            return std::any_of(row.begin(), row.end(), [&](const KeyCap& key) { return key.plain == letter || key.shifted == letter; });
        });
        if (!on_a_key && std::find(letters.begin(), letters.end(), letter) == letters.end()) {
            letters.push_back(letter);
        }
    };
    for (const std::string& letter : own) {
        add(letter);
    }
    if (layout.has_capitals) {
        for (const char* letter : usual_accents) {
            add(letter);
        }
    }
    layout.accent_rows = cut_in_rows(letters, layout.has_capitals);
    add_variants(layout, letters);
}

// A layout for another script keeps a Latin letter or two on the keys that it had no use for.
void drop_strangers(KeyboardLayout& layout) {
    const auto is_latin = [](const std::string& text) { return !text.empty() && static_cast<unsigned char>(text[0]) < 0x80; };
    std::size_t all = 0, latin = 0;
    for (const std::vector<KeyCap>& row : layout.rows) {
        all += row.size();
        latin += static_cast<std::size_t>(std::count_if(row.begin(), row.end(), [&](const KeyCap& cap) { return is_latin(cap.plain); }));
    }
    if (latin * 2 > all) {
        return;
    }
    for (std::vector<KeyCap>& row : layout.rows) {
        std::erase_if(row, [&](const KeyCap& cap) { return is_latin(cap.plain); });
        for (KeyCap& cap : row) {
            cap.shifted = is_latin(cap.shifted) ? cap.plain : cap.shifted;
        }
    }
}

KeyboardLayout layout_from(xkb_keymap* keymap, std::string_view name, std::string_view own_letters) {
    KeyboardLayout layout;
    layout.name = name;
    Signs signs;
    std::vector<std::string> accents = apart(own_letters);
    int with_case = 0, letters = 0;
    for (const auto& keys : letter_keys) {
        std::vector<KeyCap> row;
        for (const char* key : keys) {
            KeyCap cap{typed_by(keymap, key, 0), typed_by(keymap, key, 1)};
            signs.add(cap.plain);
            signs.add(cap.shifted);
            if (cap.plain.empty() || cap.shifted.empty()) {
                cap.plain.empty() ? cap.plain = cap.shifted : cap.shifted = cap.plain;
            }
            if (is_letter(cap.plain)) {
                ++letters;
                with_case += cap.shifted != cap.plain && cap.shifted == upper(cap.plain) ? 1 : 0;
                row.push_back(cap);
            }
            if (const std::string third = typed_by(keymap, key, 2); is_accented(third)) {
                accents.push_back(third);
            }
        }
        layout.rows.push_back(std::move(row));
    }
    layout.has_capitals = with_case * 2 > letters;
    drop_strangers(layout);
    for (const char* key : digit_keys) {
        signs.add(typed_by(keymap, key, 0));
        signs.add(typed_by(keymap, key, 1));
    }
    add_signs(layout, signs);
    add_accents(layout, accents);
    sort_alphabet(layout);
    return layout;
}

bool is_usable(const KeyboardLayout& layout) {
    std::size_t letters = 0;
    for (const auto& row : layout.rows) {
        letters += row.size();
    }
    return letters >= 15;
}

// Without xkb-data: what an English typewriter has.
KeyboardLayout plain_english() {
    KeyboardLayout layout;
    layout.name = "gb";
    for (const std::string_view letters : {"qwertyuiop", "asdfghjkl", "zxcvbnm"}) {
        std::vector<KeyCap> row;
        for (const char letter : letters) {
            row.push_back({std::string(1, letter), std::string(1, static_cast<char>(std::toupper(letter)))});
        }
        layout.rows.push_back(std::move(row));
    }
    Signs signs;
    for (const char* sign : usual_signs) {
        signs.add(sign);
    }
    add_signs(layout, signs);
    add_accents(layout, {});
    sort_alphabet(layout);
    return layout;
}

} // namespace

KeyboardLayout load_layout(std::string_view xkb_name, std::string_view letters) {
    // Quiet before it looks for its data: a missing folder is no error here.
    const Context context(xkb_context_new(static_cast<xkb_context_flags>(XKB_CONTEXT_NO_ENVIRONMENT_NAMES | XKB_CONTEXT_NO_DEFAULT_INCLUDES)));
    if (context) {
        xkb_context_set_log_level(context.get(), XKB_LOG_LEVEL_CRITICAL);
        xkb_context_include_path_append_default(context.get());
    }
    for (const std::string_view name : {xkb_name, std::string_view("gb")}) {
        if (const Keymap keymap = keymap_of(context.get(), name)) {
            if (KeyboardLayout layout = layout_from(keymap.get(), name, name == xkb_name ? letters : std::string_view()); is_usable(layout)) {
                return layout;
            }
        }
    }
    return plain_english();
}

} // namespace widgets
