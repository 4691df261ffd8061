// What people in the demo home write to each other and pass on.
#include "app/demo_words.h"

namespace app {
namespace {

constexpr const char* by_day[] = {
    "Ate little at lunch. Likes the soup, so it is kept warm.",
    "Had visitors and is tired. Would like supper in the room.",
    "New glasses came today. They are in the blue case.",
    "Would like a walk before supper if somebody is free.",
    "Hearing aid battery changed. Speak as usual.",
    "Wants some quiet after the singing.",
    "Asked to sit with {2} at supper.",
    "Helped to lay the tables. Ask again tomorrow.",
    "Physio came. Exercises are on the card by the bed.",
    "Please offer a drink often. The cup with two handles is best.",
    "The left slipper rubs. The other pair is by the door.",
    "Hairdresser on Thursday at ten. Wants to go.",
    "Chose the green coat for tomorrow. It is on the chair.",
    "A parcel came. Would like help to open it.",
    "Prefers the shower to the bath this week.",
    "Wrote a letter. It needs a stamp.",
    "Spoke with the daughter. She comes at the weekend.",
    "Would like {2} to be told about the music on Friday.",
    "Enjoyed helping in the kitchen. Washed every pan.",
    "Walked to the gate and back with one rest.",
    "Did not like the new pillow. The old one is back.",
    "Looking for the photograph album. We think it is in the lounge.",
    "Asked what the noise was last night. Told: the boiler.",
    "Wants to vote by post. The form is in the office.",
    "Dentist rang: Tuesday at two.",
    "Said no to the flu jab for now, and would like to talk about it.",
    "The cardigan was in the wrong wardrobe. It is back.",
    "Played cards with {2} until tea.",
    "Ate well, and asked who had cooked.",
    "Optician: nothing new. Next one in a year.",
};

constexpr const char* by_night[] = {
    "Slept well.",
    "Awake from three to four. Warm milk helped.",
    "Got up twice. Lamp left on, as asked.",
    "Slept from ten until six.",
    "Talked for a while about the war years. Settled after that.",
    "Asleep in the chair until one, then to bed.",
    "Slept with the window open. Says it is better so.",
    "Radio on low until midnight, as asked.",
    "Bad dream at two. Liked that somebody sat down.",
    "Up at five, dressed and cheerful.",
    "Extra blanket from the cupboard. Warm since.",
    "Prayed at half past five. Please leave the mat out.",
};

constexpr const char* to_resident[] = {
    "See you on Sunday. I am bringing the dog.",
    "The garden misses you. The roses do not.",
    "I found your recipe book. Shall I bring it?",
    "Thank you for yesterday. I drove home smiling.",
    "The little one has a tooth.",
    "I passed the bakery and thought of you.",
    "Your neighbour sends her love, and a marrow.",
    "I will ring at seven. Keep the line free.",
    "The photographs from the wedding are ready.",
    "Good luck with the painting. Save it for me.",
    "We are thinking of you today.",
    "The allotment came third. You would have come first.",
    "I have your winter coat. It needs a button.",
    "Everyone asked after you.",
};
constexpr const char* to_resident_urdu[] = {
    "امی، میں اتوار کو آؤں گی۔",
    "سب آپ کو سلام کہتے ہیں۔",
    "آپ کے لیے آم لائے ہیں۔",
    "جلد ملیں گے۔ اپنا خیال رکھیں۔",
};
constexpr const char* to_resident_punjabi[] = {
    "ਅਸੀਂ ਐਤਵਾਰ ਨੂੰ ਆਵਾਂਗੇ।",
    "ਸਾਰੇ ਤੁਹਾਨੂੰ ਯਾਦ ਕਰਦੇ ਹਨ।",
    "ਮਿਠਾਈ ਲੈ ਕੇ ਆਏ ਹਾਂ।",
    "ਆਪਣਾ ਖ਼ਿਆਲ ਰੱਖਣਾ। ਜਲਦੀ ਮਿਲਾਂਗੇ।",
};

constexpr Asked to_team[] = {
    {"Can {1} have the bed by the window, if one comes free?", "We asked {1} first. Yes, when the room is painted next month."},
    {"The blue cardigan has not come back from the wash. Have you seen it?", "It was in the wrong wardrobe. It is back, with an apology."},
    {"How has the week been?", "A good week. Better sleep, and out twice. {1} will tell you the rest."},
    {"Thank you for sitting with {1} on Tuesday. I heard about it.", ""},
    {"Could {1} go out on Saturday? I can drive.", "Yes. We asked, and the answer was: which coat? Come at ten."},
    {"I have brought slippers. The old pair can go.", "{1} would like to keep both. We labelled them."},
    {"Please could somebody ring me about the optician?", "I will ring you tonight after seven."},
    {"{1} told me about the singing. More of that, please.", "It is every Saturday at eleven. Come and sing too."},
    {"May I bring our old dog to visit?", "Please do. Come in by the garden door."},
    {"What would help at meal times? I have an idea.", "We would like to hear it. Are you free on Wednesday?"},
    {"I would like to come for a whole day. When is best?", "Thursday suits {1} best. There is a place for you at lunch."},
    {"Is there a quiet room for a birthday tea?", "The garden room is yours that afternoon. {1} knows."},
    {"The radio in the room does not hold the station. I will bring another.", "Thank you. {1} asks for one with a dial, please."},
    {"Thank you all. The garden looks a picture.", ""},
    {"Could somebody help {1} to write to a cousin in Canada?", "We started it today. It is two pages already."},
};

constexpr const char* to_circle[] = {
    "We had a lovely visit. There was cake, and then there was none.",
    "Who can come on Wednesday? I am away.",
    "{1} asked for the old photographs. I will bring the box.",
    "Good news: the baby is called after {1}.",
    "Shall we plan something for the birthday together?",
    "{1} won at cards again. Keep your money in your pocket.",
    "I am cooking on Sunday. There will be enough to bring.",
    "The wedding will be shown on a big screen in the lounge, if {1} would like that.",
};

constexpr Asked resident_team[] = {
    {"Please ask me before you move my chair.", "You are right, and we are sorry. It stays by the window."},
    {"I would like to help with the tables.", "Yes, please. Half past eleven, in the dining room?"},
    {"Can we have the window open at night?", "We will try it this week, and ask you how it went."},
    {"I want to go to the market.", "It is in the calendar for next week. There is a seat for you."},
    {"Thank you for waiting for me this morning.", ""},
    {"I have an idea for the garden. Come and see me.", "I will come after breakfast tomorrow, with the plan."},
    {"Who do I ask about a new mattress?", "Me. Shall we choose one together on Monday?"},
    {"Could there be fish on Fridays?", "The kitchen says yes, from this Friday."},
    {"I would like a key to my drawer.", "It is cut, and in an envelope with your name."},
    {"The young one who came on Monday was kind. Tell her.", "Told her. She went pink."},
};

constexpr const char* resident_circle[] = {
    "Bring the crossword book next time.",
    "I am well. Come when you can.",
    "I have something to show you.",
    "Thank you for the flowers. They opened today.",
    "Ring me on Sunday, after church.",
    "I had a good week. I have stories.",
    "Please bring my good shoes.",
};
constexpr const char* resident_circle_urdu[] = {"میں ٹھیک ہوں۔ جلدی آئیں۔", "پھولوں کا شکریہ۔", "اتوار کو فون کریں۔"};
constexpr const char* resident_circle_punjabi[] = {"ਮੈਂ ਠੀਕ ਹਾਂ। ਜਲਦੀ ਆਓ।", "ਫੁੱਲਾਂ ਲਈ ਧੰਨਵਾਦ।", "ਐਤਵਾਰ ਨੂੰ ਫ਼ੋਨ ਕਰਨਾ।"};

constexpr const char* moment[] = {
    "One moment of today: {1} in the sun with a cup of tea.",
    "One moment of today: {1} and {2} laughing at something they would not tell us.",
    "One moment of today: {1} humming in the corridor.",
    "One moment of today: {1} with flour up to the elbows.",
    "One moment of today: {1} telling the children about the old days.",
    "One moment of today: {1} feeding the birds with {2}.",
    "{1} would love some photographs for the wall.",
    "{1} could do with a warm jumper when you next come.",
};

constexpr const char* answers_of_resident[] = {
    "That made me smile.",
    "Thank you, my dear.",
    "Thank you. I read it twice.",
    "Tell everyone I said hello.",
    "I will keep this one.",
};

constexpr const char* understood[] = {
    "I will look in first.",
    "I will ask how it is now.",
    "I will ring the family tonight.",
    "Lamp on, door ajar.",
    "I will offer the walk before supper.",
    "Quiet evening, drinks often.",
    "I will find somebody to go along.",
};

} // namespace

Sentences day_passed_on() { return by_day; }
Sentences night_passed_on() { return by_night; }
Sentences family_to_resident(std::string_view language) {
    return language == "ur" ? Sentences(to_resident_urdu) : language == "pa" ? Sentences(to_resident_punjabi) : Sentences(to_resident);
}
std::span<const Asked> family_to_team() { return to_team; }
Sentences family_to_circle() { return to_circle; }
std::span<const Asked> resident_to_team() { return resident_team; }
Sentences resident_to_circle(std::string_view language) {
    return language == "ur" ? Sentences(resident_circle_urdu) : language == "pa" ? Sentences(resident_circle_punjabi) : Sentences(resident_circle);
}
Sentences team_to_circle() { return moment; }
Sentences resident_answers() { return answers_of_resident; }
Sentences said_back_words() { return understood; }

} // namespace app
