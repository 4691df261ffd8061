// How people in the demo home feel, and what went well, in their words.
#include "app/demo_words.h"

namespace app {
namespace {

using data::Mood;
using data::MoodTopic;
using data::Win;

constexpr MoodWords english[] = {
    {Mood::happy, MoodTopic::people, "My grandchildren rang last night."},
    {Mood::happy, MoodTopic::food, "Proper porridge this morning."},
    {Mood::happy, MoodTopic::something_happened, "I won at dominoes, and not by luck."},
    {Mood::happy, MoodTopic::room, "The sun comes in at eight and I am in it."},
    {Mood::happy, MoodTopic::nothing, "It is my birthday week."},
    {Mood::happy, MoodTopic::people, "We laughed at breakfast until the toast was cold."},
    {Mood::happy, MoodTopic::something_happened, "A robin came right up to the window."},
    {Mood::happy, MoodTopic::food, "There was rhubarb crumble."},
    {Mood::content, MoodTopic::sleep, "I slept right through."},
    {Mood::content, MoodTopic::nothing, "Nothing to complain about, and I did look."},
    {Mood::content, MoodTopic::room, "My chair is back by the window."},
    {Mood::content, MoodTopic::food, "The soup was hot for once."},
    {Mood::content, MoodTopic::people, "Good company at my table."},
    {Mood::content, MoodTopic::something_happened, "My letter came."},
    {Mood::content, MoodTopic::body, "My legs are behaving."},
    {Mood::content, MoodTopic::nothing, "Just watching the rain."},
    {Mood::interested, MoodTopic::something_happened, "They are building something over the road."},
    {Mood::interested, MoodTopic::people, "The new gentleman has been to sea."},
    {Mood::interested, MoodTopic::something_happened, "I want to see those bulbs come up."},
    {Mood::interested, MoodTopic::nothing, "There is an atlas in the lounge that I had not seen."},
    {Mood::interested, MoodTopic::something_happened, "The children are coming on Thursday."},
    {Mood::sad, MoodTopic::missing_someone, "It would have been our anniversary."},
    {Mood::sad, MoodTopic::people, "My sister could not come."},
    {Mood::sad, MoodTopic::something_happened, "The old cherry tree came down."},
    {Mood::sad, MoodTopic::missing_someone, "I heard our song on the radio."},
    {Mood::sad, MoodTopic::nothing, "It is just one of those days."},
    {Mood::worried, MoodTopic::body, "I have a letter from the hospital."},
    {Mood::worried, MoodTopic::people, "I have not heard from my son."},
    {Mood::worried, MoodTopic::room, "Somebody moved my things."},
    {Mood::worried, MoodTopic::sleep, "I lay awake thinking about money."},
    {Mood::worried, MoodTopic::something_happened, "There was shouting in the corridor."},
    {Mood::angry, MoodTopic::people, "I was talked over again."},
    {Mood::angry, MoodTopic::room, "Somebody came in without knocking."},
    {Mood::angry, MoodTopic::food, "I said no peas. There were peas."},
    {Mood::proud, MoodTopic::something_happened, "I walked to the gate and back."},
    {Mood::proud, MoodTopic::people, "My granddaughter passed her exams."},
    {Mood::proud, MoodTopic::something_happened, "They are using my recipe on Sunday."},
    {Mood::proud, MoodTopic::body, "I dressed myself, buttons and all."},
    {Mood::grateful, MoodTopic::people, "Somebody sat with me when I could not settle."},
    {Mood::grateful, MoodTopic::people, "My neighbour brought me the paper."},
    {Mood::grateful, MoodTopic::something_happened, "They found my glasses."},
    {Mood::grateful, MoodTopic::food, "A second cup of tea before I asked."},
    {Mood::lonely, MoodTopic::missing_someone, "Sundays are long."},
    {Mood::lonely, MoodTopic::people, "Everyone I know is in the photographs."},
    {Mood::lonely, MoodTopic::nothing, "The afternoon is very quiet up here."},
    {Mood::tired, MoodTopic::sleep, "The pipes kept me awake."},
    {Mood::tired, MoodTopic::body, "I did too much yesterday, and I would do it again."},
    {Mood::tired, MoodTopic::sleep, "I was up three times."},
    {Mood::tired, MoodTopic::nothing, "I would like a slow day."},
    {Mood::bored, MoodTopic::nothing, "I have read everything on the shelf."},
    {Mood::bored, MoodTopic::something_happened, "The television is all cookery."},
    {Mood::bored, MoodTopic::people, "I could do with somebody to argue with."},
    {Mood::in_pain, MoodTopic::body, "It is my hip again."},
    {Mood::in_pain, MoodTopic::body, "My hands are stiff this morning."},
    {Mood::in_pain, MoodTopic::body, "My back does not like that chair."},
};

constexpr MoodWords urdu[] = {
    {Mood::happy, MoodTopic::people, "آج بیٹی کا فون آیا۔"},
    {Mood::content, MoodTopic::food, "چائے بہت اچھی تھی۔"},
    {Mood::content, MoodTopic::sleep, "رات کو نیند اچھی آئی۔"},
    {Mood::sad, MoodTopic::missing_someone, "مجھے اپنا گھر یاد آتا ہے۔"},
    {Mood::in_pain, MoodTopic::body, "گھٹنے میں درد ہے۔"},
    {Mood::grateful, MoodTopic::people, "سب میرا خیال رکھتے ہیں۔"},
    {Mood::interested, MoodTopic::something_happened, "ریڈیو پر اچھی نظم سنی۔"},
    {Mood::tired, MoodTopic::sleep, "رات کو شور تھا۔"},
};

constexpr MoodWords punjabi[] = {
    {Mood::happy, MoodTopic::people, "ਅੱਜ ਪੋਤੇ ਦਾ ਫ਼ੋਨ ਆਇਆ।"},
    {Mood::content, MoodTopic::food, "ਚਾਹ ਬਹੁਤ ਵਧੀਆ ਸੀ।"},
    {Mood::content, MoodTopic::sleep, "ਰਾਤ ਨੂੰ ਨੀਂਦ ਚੰਗੀ ਆਈ।"},
    {Mood::sad, MoodTopic::missing_someone, "ਮੈਨੂੰ ਪਿੰਡ ਦੀ ਯਾਦ ਆਉਂਦੀ ਹੈ।"},
    {Mood::proud, MoodTopic::people, "ਪੋਤੀ ਪਾਸ ਹੋ ਗਈ ਹੈ।"},
    {Mood::in_pain, MoodTopic::body, "ਗੋਡੇ ਵਿੱਚ ਦਰਦ ਹੈ।"},
    {Mood::grateful, MoodTopic::people, "ਸਾਰੇ ਮੇਰਾ ਧਿਆਨ ਰੱਖਦੇ ਹਨ।"},
    {Mood::tired, MoodTopic::sleep, "ਰਾਤ ਨੂੰ ਬਹੁਤ ਰੌਲਾ ਸੀ।"},
};

constexpr MoodWords noticed[] = {
    {Mood::happy, MoodTopic::people, "Laughed out loud with {2} at lunch."},
    {Mood::happy, MoodTopic::something_happened, "Sang along to the radio while we made the bed."},
    {Mood::happy, MoodTopic::food, "Asked for seconds, with a wink."},
    {Mood::content, MoodTopic::room, "Sat in the window with the paper, feet up."},
    {Mood::content, MoodTopic::people, "Held {2}'s hand through the film."},
    {Mood::content, MoodTopic::sleep, "Dozing in the sun, easy breathing."},
    {Mood::interested, MoodTopic::something_happened, "Watched the gardeners for an hour and had advice for them."},
    {Mood::interested, MoodTopic::people, "Asked the new carer where she grew up."},
    {Mood::interested, MoodTopic::something_happened, "Picked up the seed catalogue and turned every page."},
    {Mood::sad, MoodTopic::missing_someone, "Quiet after the telephone call."},
    {Mood::sad, MoodTopic::missing_someone, "Looked at the wedding photograph for a long time."},
    {Mood::sad, MoodTopic::nothing, "Did not want to talk, but liked that I stayed."},
    {Mood::worried, MoodTopic::something_happened, "Asked three times whether the door was locked."},
    {Mood::worried, MoodTopic::body, "Holding on to the rail more than last week."},
    {Mood::worried, MoodTopic::room, "Went back twice to look for the handbag."},
    {Mood::tired, MoodTopic::sleep, "Nodded off over the newspaper before ten."},
    {Mood::tired, MoodTopic::body, "Sat down half way along the corridor."},
    {Mood::bored, MoodTopic::nothing, "Drumming fingers on the table all afternoon."},
    {Mood::lonely, MoodTopic::people, "Stood at the lounge door and did not come in."},
    {Mood::proud, MoodTopic::something_happened, "Showed everybody the finished jigsaw."},
    {Mood::grateful, MoodTopic::people, "Said thank you to each of us by name."},
    {Mood::angry, MoodTopic::people, "Pushed the plate away when hurried."},
    {Mood::in_pain, MoodTopic::body, "Winced getting up from the low chair."},
};

constexpr WinWords wins[] = {
    {Win::tried_new, "{1} tried the piano for the first time since school.", "I tried the piano. It still has all its keys.", true},
    {Win::tried_new, "{1} ate a mango the way {2} eats it.", "I had mango, the messy way.", true},
    {Win::tried_new, "{1} had a go at table skittles.", "I had a go at table skittles.", true},
    {Win::tried_new, "{1} joined a video call without help.", "I saw my cousin on the screen.", false},
    {Win::did_it_myself, "{1} made the tea for the whole table.", "I made the tea for our table.", true},
    {Win::did_it_myself, "{1} chose and ironed a shirt.", "I ironed my own shirt.", false},
    {Win::did_it_myself, "{1} walked to the dining room with the frame alone.", "I walked to lunch by myself.", false},
    {Win::did_it_myself, "{1} posted a letter at the corner.", "I posted my own letter.", true},
    {Win::joined_in, "{1} led the chorus at singing.", "I sang the verse by myself.", true},
    {Win::joined_in, "{1} came to the quiz and knew all the rivers.", "I knew all the rivers.", true},
    {Win::joined_in, "{1} stayed for the whole of the film.", "I stayed to the end of the film.", false},
    {Win::helped, "{1} laid the tables with {2}.", "I laid the tables.", true},
    {Win::helped, "{1} read the paper aloud to {2}.", "I read the paper to a friend.", true},
    {Win::helped, "{1} welcomed a new neighbour with a bunch of mint.", "I showed somebody new around.", true},
    {Win::helped, "{1} folded forty napkins and would not hear of stopping.", "I folded all the napkins.", true},
    {Win::taught, "{1} taught {2} to cast on.", "I taught somebody to cast on.", true},
    {Win::taught, "{1} showed the children how to shell peas.", "I showed the children how to shell peas.", true},
    {Win::taught, "{1} taught the night team two words of home.", "I taught them to say good night properly.", true},
    {Win::taught, "{1} showed {2} a card trick.", "I passed on my card trick.", true},
    {Win::made, "{1} iced a cake for the staff room.", "I iced a cake.", true},
    {Win::made, "{1} finished the blue scarf.", "I finished the blue scarf.", true},
    {Win::made, "{1} painted the view from the landing.", "I painted what I see from the landing.", true},
    {Win::got_out, "{1} walked to the duck pond in the wind.", "I saw the ducks.", true},
    {Win::got_out, "{1} went to the market and bargained.", "I went to market and got it for less.", true},
    {Win::got_out, "{1} sat in the garden without a coat.", "I sat out in the garden.", false},
    {Win::in_touch, "{1} wrote to an old friend.", "I wrote to my oldest friend.", true},
    {Win::in_touch, "{1} rang a sister after two years.", "I rang my sister.", false},
    {Win::rested, "{1} had an afternoon with nothing in it, by choice.", "I did nothing, and did it well.", false},
    {Win::felt_better, "{1} came down to supper again.", "I came down to supper.", false},
    {Win::felt_better, "{1} asked for the window to be opened and breathed deep.", "I feel more like myself.", false},
};

} // namespace

std::span<const MoodWords> said_words(std::string_view language) {
    if (language == "ur") {
        return urdu;
    }
    if (language == "pa") {
        return punjabi;
    }
    return english;
}

std::span<const MoodWords> noticed_words() { return noticed; }
std::span<const WinWords> win_words() { return wins; }

std::string filled(std::string_view words, std::string_view name, std::string_view other) {
    std::string text;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (words.substr(at, 3) == "{1}") {
            text += name;
            at += 2;
        } else if (words.substr(at, 3) == "{2}") {
            text += other;
            at += 2;
        } else {
            text += words[at];
        }
    }
    return text;
}

} // namespace app
