// The names of festivals and of those who keep them. Whose festival it is never says what anybody believes.
#include "app/screens/festival_words.h"

#include <algorithm>

namespace app {

using data::Culture;
using data::Festival;
using widgets::N_;

namespace {

constexpr FestivalWords festivals[] = {
    {Festival::new_year, Culture::british, {}, N_("New Year's Day"), N_("The first day of the new year. People wish each other a happy one."), "calendar"},
    {Festival::chinese_new_year, Culture::chinese, {}, N_("Chinese New Year"), N_("The new year begins with the new moon. There are red lanterns, a family meal and good wishes."), "festival-lunar-new-year"},
    {Festival::shrove_tuesday, Culture::british, Culture::christian, N_("Pancake Day"), N_("Shrove Tuesday, the day before Lent. People make and toss pancakes."), "festival-pancakes"},
    {Festival::st_davids_day, Culture::welsh, {}, N_("St David's Day"), N_("The day of the patron saint of Wales. People wear a daffodil or a leek."), "pic-daffodil"},
    {Festival::holi, Culture::hindu, {}, N_("Holi"), N_("The festival of colours, when spring comes. People throw coloured powder and eat sweets."), "festival-colours", true},
    {Festival::st_patricks_day, Culture::irish, {}, N_("St Patrick's Day"), N_("The day of the patron saint of Ireland. People wear a shamrock, and there is music."), "festival-shamrock"},
    {Festival::mothering_sunday, Culture::british, Culture::christian, N_("Mothering Sunday"), N_("A day to thank mothers, and all who cared for us like one."), "pic-rose"},
    {Festival::good_friday, Culture::christian, Culture::caribbean, N_("Good Friday"), N_("Christians remember the death of Jesus. Many eat hot cross buns or fish."), "do-faith"},
    {Festival::easter, Culture::christian, Culture::polish, N_("Easter Sunday"), N_("Christians celebrate that Jesus rose again. There are eggs, flowers and a feast."), "festival-easter"},
    {Festival::passover, Culture::jewish, {}, N_("Passover begins"), N_("Families tell how their people came out of Egypt. It begins with a meal on the evening before."), "card-synagogue"},
    {Festival::vaisakhi, Culture::sikh, {}, N_("Vaisakhi"), N_("The birth of the Khalsa, and the harvest festival of Punjab. There are processions and shared food."), "festival-vaisakhi", true},
    {Festival::pohela_boishakh, Culture::bengali, {}, N_("Pohela Boishakh"), N_("The Bengali new year. People wear red and white, sing and eat together."), "do-music", true},
    {Festival::may_day, Culture::british, {}, N_("May Day holiday"), N_("The first Monday in May. Spring is here, and many people have a day off."), "season-spring"},
    {Festival::windrush_day, Culture::caribbean, Culture::british, N_("Windrush Day"), N_("A day to thank the people who came from the Caribbean to live and work in Britain."), "pic-boat"},
    {Festival::eisteddfod, Culture::welsh, {}, N_("The National Eisteddfod begins"), N_("A week of Welsh songs, poems and dance. It moves to a new place each year."), "do-singing"},
    {Festival::rosh_hashanah, Culture::jewish, {}, N_("Rosh Hashanah"), N_("The Jewish new year. People eat apples and honey. It begins on the evening before."), "pic-apple"},
    {Festival::mid_autumn, Culture::chinese, {}, N_("Mid-Autumn Festival"), N_("Families look at the full moon together and eat moon cakes."), "pic-moon"},
    {Festival::older_people, Culture::british, {}, N_("Older People's Day"), N_("A day to honour what older people know and give."), "partnership"},
    {Festival::durga_puja, Culture::bengali, Culture::hindu, N_("Durga Puja"), N_("The great day of the goddess Durga, who is stronger than evil. There are drums, lights and sweets."), "festival-lights", true},
    {Festival::diwali, Culture::hindu, {}, N_("Diwali"), N_("The festival of lights. People light lamps, visit each other and share sweets."), "festival-lights", true},
    {Festival::bandi_chhor, Culture::sikh, {}, N_("Bandi Chhor Divas"), N_("Sikhs remember how Guru Hargobind set prisoners free. The gurdwara is full of lights."), "festival-lights", true},
    {Festival::all_saints, Culture::polish, Culture::christian, N_("All Saints' Day"), N_("People visit the graves of those they loved, and light candles there."), "pic-lantern"},
    {Festival::bonfire_night, Culture::british, {}, N_("Bonfire Night"), N_("Fires and fireworks in the evening. They can be loud: a quiet room may help."), "season-autumn"},
    {Festival::remembrance_sunday, Culture::british, {}, N_("Remembrance Sunday"), N_("A day to remember those who died in wars. There is a silence at eleven o'clock."), "festival-poppy"},
    {Festival::polish_independence, Culture::polish, {}, N_("Polish Independence Day"), N_("The day on which Poland was free again in 1918. People sing and wave white and red flags."), "card-old-songs"},
    {Festival::guru_nanak, Culture::sikh, {}, N_("Guru Nanak's birthday"), N_("Sikhs sing and share food to honour their first Guru, who taught that all people are equal."), "card-gurdwara", true},
    {Festival::hanukkah, Culture::jewish, {}, N_("Hanukkah begins"), N_("Eight days of lights: one more candle each evening. It begins on the evening before."), "festival-hanukkah"},
    {Festival::wigilia, Culture::polish, {}, N_("Wigilia"), N_("Christmas Eve in Poland. Supper begins with the first star, and one place is kept for a guest."), "card-lay-table"},
    {Festival::christmas, Culture::christian, Culture::british, N_("Christmas Day"), N_("Christians celebrate the birth of Jesus. People give presents and eat together."), "festival-christmas"},
    {Festival::ramadan, Culture::muslim, {}, N_("Ramadan begins"), N_("A month in which Muslims do not eat or drink by day. They break the fast together after sunset."), "pic-lantern", true},
    {Festival::eid_al_fitr, Culture::muslim, {}, N_("Eid al-Fitr"), N_("The feast at the end of Ramadan. People pray, visit each other, give presents and eat sweets."), "festival-eid", true},
    {Festival::eid_al_adha, Culture::muslim, {}, N_("Eid al-Adha"), N_("The great feast of Muslims. People share food with family, neighbours and those in need."), "festival-eid", true},
};

constexpr CultureWords cultures[] = {
    {Culture::british, N_("British days"), "area-on"},
    {Culture::christian, N_("Christian"), "card-church"},
    {Culture::welsh, N_("Welsh"), "pic-daffodil"},
    {Culture::irish, N_("Irish"), "festival-shamrock"},
    {Culture::polish, N_("Polish"), "festival-christmas"},
    {Culture::muslim, N_("Muslim"), "card-mosque"},
    {Culture::sikh, N_("Sikh"), "card-gurdwara"},
    {Culture::hindu, N_("Hindu"), "card-temple"},
    {Culture::jewish, N_("Jewish"), "card-synagogue"},
    {Culture::chinese, N_("Chinese"), "festival-lunar-new-year"},
    {Culture::bengali, N_("Bengali"), "card-tabla"},
    {Culture::caribbean, N_("Caribbean"), "festival-carnival"},
};

} // namespace

std::span<const FestivalWords> all_festivals() { return festivals; }
std::span<const CultureWords> all_cultures() { return cultures; }

const FestivalWords* festival_words(Festival festival) {
    const auto found = std::find_if(std::begin(festivals), std::end(festivals), [&](const FestivalWords& one) { return one.festival == festival; });
    return found == std::end(festivals) ? nullptr : &*found;
}

} // namespace app
