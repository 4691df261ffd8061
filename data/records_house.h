// The rows of the house: the festivals that it keeps, who may be in its weekly paper, and what its partners lead and are told.
// No behaviour. The numbers are stored: never renumber, only add.
#pragma once
#include "data/records.h"

namespace data {

// Whose festivals are kept here. What the home chooses; it never follows from anybody's record.
enum class Culture { none = 0, christian = 1, british = 2, welsh = 3, irish = 4, polish = 5, muslim = 6, sikh = 7, hindu = 8, jewish = 9, chinese = 10, bengali = 11, caribbean = 12 };

// The screens know their names, pictures and days (festival_words.h).
enum class Festival {
    none = 0,
    christmas = 1, easter = 2, good_friday = 3, shrove_tuesday = 4, all_saints = 5,
    new_year = 10, mothering_sunday = 11, may_day = 12, remembrance_sunday = 13, bonfire_night = 14, older_people = 15,
    st_davids_day = 20, eisteddfod = 21,
    st_patricks_day = 25,
    wigilia = 30, polish_independence = 31,
    ramadan = 40, eid_al_fitr = 41, eid_al_adha = 42,
    vaisakhi = 50, guru_nanak = 51, bandi_chhor = 52,
    diwali = 60, holi = 61,
    rosh_hashanah = 70, hanukkah = 71, passover = 72,
    chinese_new_year = 80, mid_autumn = 81,
    pohela_boishakh = 90, durga_puja = 91,
    windrush_day = 100
};

// A day that the home has put right, for one year: the reckoned one was not the day that is kept here.
struct FestivalDay {
    Festival festival{};
    int year = 0;           // of the reckoned day
    int month = 0, day = 0; // none: as it is reckoned
    friend bool operator==(const FestivalDay&, const FestivalDay&) = default;
};

// What a resident said to "May I be in the house's paper?".
enum class InPaper { not_asked = 0, yes = 1, no = 2 };

// A partner at an activity: they lead it, or come along to it.
struct EventPartner {
    Person person;
    bool leads = false;
    bool told = false; // by the resident that was asked about: they may know that this resident comes, and what they need
};

// Somebody who would like to come, as a partner may know it.
struct EventGuest {
    Person resident;
    Answer answer{};
    std::vector<Need> needs;
};

// A few words about an activity, between a partner and those who work here.
struct EventWord {
    Entry entry;
    ActivityId activity{};
    int phrase = 0;    // a ready sentence; 0: words of their own
    std::string words;
};

} // namespace data
