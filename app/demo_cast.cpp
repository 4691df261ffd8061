// The cast of the demo home.
#include "app/demo_cast.h"

namespace app {
namespace {

constexpr ResidentPart residents[] = {
    {"Albert", "Albert Finchley-Moss", "go-bus", "", "I drove buses for forty years. I like to know what time it is.", 45},
    {"Amina", "Amina Farouk", "pic-butterfly", "", "I made wedding dresses. Give me something to do with my hands.", 70},
    {"Beatriz", "Beatriz Coelho", "pic-lighthouse", "", "I am from Porto. I talk loudly because I am happy.", 60},
    {"Daljit", "Daljit Singh Bhullar", "pic-tractor", "pa", "I farmed, and then I drove lorries. I tie my own turban. Please give me time for it.", 55},
    {"Dorothy", "Dorothy Penhale", "pic-apple", "", "Call me Dot. I was a school cook and I know when soup needs salt.", 65},
    {"Edna", "Edna Wragby", "", "", "I like my own company. Knock, and wait until I answer.", 25},
    {"Farida", "Farida Qureshi", "pic-teapot", "ur", "I taught mathematics. I pray five times, and I like my tea strong.", 60},
    {"Gurmeet", "Gurmeet Kaur Dhanoa", "", "pa", "I have eleven grandchildren. I like to feed people.", 50},
    {"Gwen", "Gwen Llewellyn-Pugh", "pic-daffodil", "", "I sang in a choir all my life. I am slow in the mornings.", 70},
    {"Harold", "Harold Askwith", "pic-sunflower", "", "I was a gardener at the big house. I am best out of doors.", 75},
    {"Ivy", "Ivy Marchbank", "pic-bird", "", "I nursed for thirty years. I would sooner help than be helped.", 55, true, {"pic-boat", "pic-tree", "pic-key"}},
    {"Joyce", "Joyce Baptiste", "pic-hat", "", "I came from St Lucia in 1961. I dress up for church and for cake.", 60},
    {"Kwame", "Kwame Asante-Boyle", "pic-clock", "", "I mended clocks. I like a quiet room and a good argument.", 50, true, {"pic-rose", "pic-teapot", "pic-bird"}},
    {"Leonard", "Leonard Tuck", "", "", "I am Len. I do not hear well on the left. Sit on my right.", 40},
    {"Mei", "Mei Lin Cheung", "pic-pear", "", "I had a noodle shop. I want to learn how things grow here.", 65},
    {"Nasreen", "Nasreen Butt", "pic-book", "ur", "I like poems and the radio. My daughter is my right hand.", 50},
    {"Olive", "Olive Crabtree", "pic-umbrella", "", "I was a postwoman. I still walk every day, whatever the weather.", 60},
    {"Patrick", "Patrick Donnellan", "pic-violin", "", "I played the fiddle in dance bands. Music first, talk later.", 60},
    {"Reuben", "Reuben Sacks", "pic-boat", "", "I set type for a newspaper. I read before I speak.", 35, false},
    {"Rose", "Rose Hartigan", "pic-rose", "", "I was a baker. I am up early and I like to be busy.", 80},
    {"Siobhan", "Siobhan Mulvey", "", "", "I raised six and buried two. I laugh more than you would think.", 60},
    {"Tadek", "Tadeusz Wilk", "pic-aeroplane", "", "I came with the Polish airmen's children. Chess in the afternoon, please.", 45},
    {"Vera", "Vera Ilyina-Hope", "pic-swan", "", "I danced. I do not like photographs of me on walls.", 40, false},
    {"Winston", "Winston Clarke", "pic-cricket", "", "I played cricket for the county seconds. My knees remember it.", 65},
};

constexpr StaffPart staff[] = {
    {"Grace", "Grace Adeyemi", "Carer", Shift::day, "246810", "1000000001"},
    {"Sam", "Sam Whitlock", "Senior carer", Shift::evening, "135791", "1000000002"},
    {"Helen", "Helen Marsh-Okoro", "Manager", Shift::office, "112358", "1000000003", true},
    {"Marcus", "Marcus Teal", "Deputy manager", Shift::office, demo_staff_pin, "1000000004", true},
    {"Bronwyn", "Bronwyn Price", "Activity lead", Shift::office, demo_staff_pin, "1000000005"},
    {"Precious", "Precious Moyo", "Nurse", Shift::day, demo_staff_pin, "1000000006"},
    {"Imran", "Imran Saleem", "Carer", Shift::day, demo_staff_pin, "1000000007"},
    {"Chloe", "Chloe Barnaby", "Carer", Shift::day, demo_staff_pin, "1000000008"},
    {"Dev", "Dev Chaudhari", "Nurse", Shift::evening, demo_staff_pin, "1000000009"},
    {"Marta", "Marta Zielinska", "Carer", Shift::evening, demo_staff_pin, "1000000010"},
    {"Kofi", "Kofi Mensah-Reed", "Carer", Shift::evening, demo_staff_pin, "1000000011"},
    {"Ruth", "Ruth Pemberley", "Senior carer", Shift::night, demo_staff_pin, "1000000012"},
    {"Anil", "Anil Thapa", "Nurse", Shift::night, demo_staff_pin, "1000000013"},
    {"Yolanda", "Yolanda Cruz", "Carer", Shift::night, demo_staff_pin, "1000000014"},
};

using data::Role;

constexpr VisitorPart visitors[] = {
    {"Tom", "Tom Hartigan", "Rose", "son", "135790"},
    {"Ellie", "Ellie Hartigan", "Rose", "granddaughter", ""},
    {"Yasmin", "Yasmin Farouk", "Amina", "daughter", demo_visitor_pin},
    {"Joao", "Joao Coelho", "Beatriz", "brother", ""},
    {"Harpreet", "Harpreet Bhullar", "Daljit", "son", demo_visitor_pin},
    {"Simran", "Simran Bhullar", "Daljit", "granddaughter", ""},
    {"Lynne", "Lynne Penhale", "Dorothy", "niece", demo_visitor_pin},
    {"Bilal", "Bilal Qureshi", "Farida", "son", demo_visitor_pin},
    {"Hina", "Hina Qureshi", "Farida", "daughter-in-law", ""},
    {"Manjit", "Manjit Dhanoa", "Gurmeet", "daughter", demo_visitor_pin},
    {"Rhys", "Rhys Pugh", "Gwen", "nephew", ""},
    {"Megan", "Megan Llewellyn", "Gwen", "friend from the choir", demo_visitor_pin},
    {"Douglas", "Douglas Askwith", "Harold", "brother", demo_visitor_pin},
    {"Carol", "Carol Marchbank", "Ivy", "daughter", demo_visitor_pin},
    {"Denise", "Denise Baptiste", "Joyce", "sister", demo_visitor_pin},
    {"Ama", "Ama Boyle", "Kwame", "wife", ""},
    {"Keith", "Keith Tuck", "Leonard", "son", ""},
    {"Wei", "Wei Cheung", "Mei", "granddaughter", demo_visitor_pin},
    {"Sadia", "Sadia Butt", "Nasreen", "daughter", demo_visitor_pin},
    {"Jean", "Jean Ollerton", "Olive", "walking friend", ""},
    {"Aoife", "Aoife Donnellan", "Patrick", "daughter", demo_visitor_pin},
    {"Brendan", "Brendan Foy", "Patrick", "played in his band", ""},
    {"Niamh", "Niamh Mulvey", "Siobhan", "daughter", ""},
    {"Declan", "Declan Mulvey", "Siobhan", "grandson", ""},
    {"Zofia", "Zofia Wilk", "Tadek", "wife", ""},
    {"Marlon", "Marlon Clarke", "Winston", "son", ""},
    {"Pearl", "Pearl Clarke", "Winston", "sister", ""},
    {"Adaeze", "Adaeze Nwosu", "Leonard", "advocate", "", Role::partner, "Advocate", "Siobhan"},
    {"Father Luke", "Luke Ferrant", "Patrick", "parish priest", "", Role::partner, "Chaplain", "Joyce"},
    {"Nora", "Nora Quill", "Mei", "gardening partner", "", Role::partner, "Allotment society", "Harold"},
};

constexpr Friendship friendships[] = {{"Rose", "Amina"}, {"Harold", "Mei"}, {"Patrick", "Gwen"}, {"Tadek", "Kwame"}, {"Farida", "Nasreen"}, {"Olive", "Winston"}};

} // namespace

std::span<const ResidentPart> demo_residents() { return residents; }
std::span<const StaffPart> demo_staff() { return staff; }
std::span<const VisitorPart> demo_visitors() { return visitors; }
std::span<const Friendship> demo_friendships() { return friendships; }

} // namespace app
