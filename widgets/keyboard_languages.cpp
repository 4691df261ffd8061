// Which keyboard goes with which language, and what must be on it: written by hand, a line for each language, and checked by a test
// that types every letter.
#include "widgets/keyboard.h"

namespace widgets {
namespace {

struct LanguageKeys {
    std::string_view language;
    std::string_view layout;  // as X names it
    std::string_view letters; // the alphabet, and the signs that change a letter; what no key has stands first among the accents
};

constexpr LanguageKeys tables[] = {
    {"en", "gb", "a b c d e f g h i j k l m n o p q r s t u v w x y z"},
    // The circumflex tells words apart (tŷ, dŵr); the other accents are rarer. ch, dd, ll and so on are two keys each.
    {"cy", "gb",
     "a b c d e f g h i j l m n o p r s t u w y â ê î ô û ŵ ŷ á é í ó ú ẃ ý ä ë ï ö ü ẅ ÿ à è ì ò ù ẁ ỳ"},
    {"pl", "pl", "a ą b c ć d e ę f g h i j k l ł m n ń o ó p r s ś t u w y z ź ż q v x"},
    // Phonetic: the keys stand as on most telephones that write Urdu.
    {"ur", "pk",
     "ا آ ب پ ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن ں و ہ ھ ء ی ے ئ ؤ أ ۂ ۓ ً ٰ ّ َ ِ ُ"},
    // Gurmukhi; the five with a dot below are letters of their own in Punjabi.
    {"pa", "in:guru",
     "ੳ ਅ ੲ ਸ ਹ ਕ ਖ ਗ ਘ ਙ ਚ ਛ ਜ ਝ ਞ ਟ ਠ ਡ ਢ ਣ ਤ ਥ ਦ ਧ ਨ ਪ ਫ ਬ ਭ ਮ ਯ ਰ ਲ ਵ ੜ ਸ਼ ਖ਼ ਗ਼ ਜ਼ ਫ਼ ਲ਼ "
     "ਆ ਇ ਈ ਉ ਊ ਏ ਐ ਓ ਔ ਾ ਿ ੀ ੁ ੂ ੇ ੈ ੋ ੌ ਂ ੰ ੱ ੍ ਼"},
    // Probhat: phonetic, with every vowel both ways, alone and as a sign.
    {"bn", "bd:probhat",
     "অ আ ই ঈ উ ঊ ঋ এ ঐ ও ঔ ক খ গ ঘ ঙ চ ছ জ ঝ ঞ ট ঠ ড ঢ ণ ত থ দ ধ ন প ফ ব ভ ম য র ল শ ষ স হ ড় ঢ় য় ৎ "
     "া ি ী ু ূ ৃ ে ৈ ো ৌ ং ঃ ঁ ্"},
};

const LanguageKeys* table_of(std::string_view language) {
    const std::string_view code = language.substr(0, language.find('_'));
    for (const LanguageKeys& table : tables) {
        if (table.language == code) {
            return &table;
        }
    }
    return nullptr;
}

} // namespace

KeyboardLayout load_layout_for(std::string_view language) {
    const LanguageKeys* const table = table_of(language);
    KeyboardLayout layout = table != nullptr ? load_layout(table->layout, table->letters) : load_layout("gb");
    layout.language = language;
    return layout;
}

std::string_view alphabet_of(std::string_view language) {
    const LanguageKeys* const table = table_of(language);
    return table != nullptr ? table->letters : std::string_view();
}

} // namespace widgets
