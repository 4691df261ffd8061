// Staff, visitors and handover: what each may see on their screens, and what their touches record, in a real home.
#include "tests/app/team_house.h"

using namespace app;
using namespace team;

TEST_CASE("Before anybody has come in, the doors of staff and visitors show first names and nothing else") {
    TeamHouse house;
    data::record_mood(house.home, house.as(house.rose), {house.rose, data::Mood::worried, data::MoodTopic::sleep, "The night was noisy", data::Audience::circle, {}});
    data::leave_note(house.home, house.as_tom(), {house.rose, data::NoteFor::circle, "Dear all", {}});
    Visitor somebody(house);
    for (const ScreenName door : {ScreenName::i_work_here, ScreenName::im_visiting}) {
        somebody.goes_to(door);
        CHECK(somebody.screen() == door);
        for (const char* secret : {"Obi", "Palmer", "Finch", "noisy", "orried", "Dear all", "son", "niece"})
            CHECK_FALSE(somebody.sees(secret));
    }
    CHECK_FALSE(somebody.sees("Harold")); // did not agree to his name on the glass
    CHECK(somebody.sees("Boat"));
    somebody.goes_to(ScreenName::visitors, house.rose);
    CHECK(somebody.tile("Tom") != nullptr);
    CHECK(somebody.tile("Priya") == nullptr);
}

TEST_CASE("No screen of the staff opens for somebody who has not come in") {
    TeamHouse house;
    data::record_mood(house.home, house.as(house.rose), {house.rose, data::Mood::worried, {}, "The night was noisy", data::Audience::care_team, {}});
    Visitor somebody(house);
    for (const ScreenName screen : {ScreenName::staff, ScreenName::handover, ScreenName::handover_card, ScreenName::handover_history,
                                    ScreenName::staff_resident, ScreenName::notes, ScreenName::say_back, ScreenName::arrangements}) {
        somebody.goes_to(screen, house.rose);
        CHECK_FALSE(somebody.sees("noisy"));
        CHECK_FALSE(somebody.sees("Worried"));
        CHECK_FALSE(somebody.sees("A note for"));
        somebody.does(Finish{});
    }
}

TEST_CASE("Five wrong PINs make Grace wait, kindly and in round steps; then her right one lets her in") {
    TeamHouse house;
    Visitor grace(house);
    grace.goes_to({.screen = ScreenName::pin_pad, .person = house.grace});
    CHECK(std::get<PinView>(grace.view()).header.title == "Hello Grace");
    for (int i = 0; i < 4; ++i) {
        grace.does(ComeInWithPin{house.grace, {}, "000000"});
        CHECK(notice_of(grace).find("did not work") != std::string::npos);
        CHECK(std::get<PinView>(grace.view()).waiting.empty());
    }
    grace.does(ComeInWithPin{house.grace, {}, "000000"});
    CHECK(std::get<PinView>(grace.view()).waiting == "Please wait 30 seconds");
    CHECK(std::get<PinView>(grace.view()).next_change_ms == house.clock.monotonic_ms + 10'000);

    house.clock.monotonic_ms += 10'000;
    grace.does(ComeInWithPin{house.grace, {}, right_pin});
    CHECK(grace.screen() == ScreenName::pin_pad);
    CHECK(std::get<PinView>(grace.view()).waiting == "Please wait 20 seconds");

    house.clock.monotonic_ms += 20'000;
    grace.does(ComeInWithPin{house.grace, {}, right_pin});
    CHECK(grace.screen() == ScreenName::staff);
    CHECK(grace.sees("Hello Grace"));
    CHECK(grace.sees("Day team · Saturday 21 November"));
}

TEST_CASE("A badge lets Sam in at once; a badge that nobody has is told what to do") {
    TeamHouse house;
    Visitor sam(house);
    sam.goes_to(ScreenName::i_work_here);
    sam.does(ComeInWithBadge{"99999"});
    CHECK(sam.screen() == ScreenName::i_work_here);
    CHECK(notice_of(sam).find("touch your name") != std::string::npos);
    sam.does(ComeInWithBadge{"10002"});
    CHECK(sam.screen() == ScreenName::staff);
    CHECK(sam.sees("Hello Sam"));
}

TEST_CASE("A relative who no longer belongs to the circle cannot come in, and is sent to the staff") {
    TeamHouse house;
    data::remove_from_circle(house.home, house.manager, house.rose, house.tom);
    Visitor tom(house);
    tom.goes_to(ScreenName::visitors, house.rose);
    CHECK(tom.tile("Tom") == nullptr);
    tom.goes_to({.screen = ScreenName::pin_pad, .resident = house.rose, .person = house.tom});
    tom.does(ComeInWithPin{house.tom, house.rose, right_pin});
    CHECK(tom.screen() == ScreenName::pin_pad);
    CHECK(notice_of(tom).find("speak to the staff") != std::string::npos);
    CHECK(tom.state.session.viewer == data::Viewer::house());
}

TEST_CASE("What Grace noticed stands apart from what Rose said, and Undo takes it back") {
    TeamHouse house;
    data::record_mood(house.home, house.as(house.rose), {house.rose, data::Mood::content, {}, "", data::Audience::care_team, {}});
    Visitor grace(house);
    grace.comes_in(house.by_badge("10001"));
    grace.touches("Residents");
    REQUIRE(touches_row(grace, "Rose"));
    REQUIRE(grace.touches("They seem…"));
    CHECK(grace.sees("Kept apart from what Rose says"));
    REQUIRE(grace.touches("Tired")); // the fourth touch
    CHECK(grace.screen() == ScreenName::thank_you);
    auto moods = data::moods_of(house.home, house.by_badge("10002"), house.rose, 10);
    REQUIRE(moods.size() == 2);
    CHECK_FALSE(moods[0].own);
    CHECK(moods[1].own);
    CHECK(moods[1].mood == data::Mood::content);
    grace.goes_to(ScreenName::staff_resident, house.rose);
    CHECK(grace.sees("Said: Content, today 10:42")); // her own word, not what was noticed after it
    grace.does(Undo{});
    CHECK(data::moods_of(house.home, house.by_badge("10002"), house.rose, 10).size() == 1);
}

TEST_CASE("Who notices pain is told that this screen calls nobody") {
    TeamHouse house;
    Visitor grace(house);
    grace.comes_in(house.by_badge("10001"));
    grace.does(Observe{house.rose, data::Mood::in_pain});
    CHECK(notice_of(grace).find("Tell the nurse") != std::string::npos);
    CHECK(data::moods_of(house.home, house.by_badge("10002"), house.rose, 1).size() == 1);
}

TEST_CASE("Handover: a card is never blank, and nothing to hand over is said by name") {
    TeamHouse house;
    Visitor grace(house);
    grace.comes_in(house.by_badge("10001"));
    grace.goes_to(ScreenName::handover);
    REQUIRE(row(grace, "Rose") != nullptr);
    CHECK(row(grace, "Rose")->second == "Nothing written yet");
    CHECK(row(grace, "Rose")->state == "Not yet");
    REQUIRE(touches_row(grace, "Rose"));
    CHECK(grace.sees("No one has written anything about Rose since yesterday 10:42."));
    REQUIRE(grace.touches("Nothing to hand over"));
    CHECK(grace.screen() == ScreenName::handover_card);
    CHECK(grace.sees("You said so, today 10:42"));

    Visitor sam(house);
    sam.comes_in(house.by_badge("10002"));
    sam.goes_to(ScreenName::handover);
    CHECK(row(sam, "Rose")->second == "Nothing to hand over");
    REQUIRE(touches_row(sam, "Rose"));
    CHECK(sam.sees("Grace said so, today 10:42"));
    CHECK_FALSE(sam.sees("No one has written"));

    REQUIRE(grace.touches("Undo"));
    sam.goes_to(ScreenName::handover);
    CHECK(row(sam, "Rose")->second == "Nothing written yet");
}

TEST_CASE("Handover: Rose's own words come first, what others noticed apart, then the rest in its order") {
    TeamHouse house;
    const data::Viewer grace_looks = house.by_badge("10001"), rose_herself = house.as(house.rose);
    data::set_one_line(house.home, grace_looks, house.rose, "I was a baker.", data::Audience::care_team);
    data::record_mood(house.home, rose_herself, {house.rose, data::Mood::happy, {}, "", data::Audience::care_team, {}});
    data::record_mood(house.home, rose_herself, {house.rose, data::Mood::worried, data::MoodTopic::sleep, "The night was noisy.", data::Audience::care_team, {}});
    data::record_observation(house.home, grace_looks, {house.rose, data::Mood::tired, {}, "", data::Audience::care_team, {}});
    data::record_win(house.home, rose_herself, {house.rose, data::Win::taught, "I showed Amina how to cast on.", data::Audience::circle, {}});
    data::pass_on(house.home, grace_looks, house.rose, "Ate little");
    data::leave_note(house.home, rose_herself, {house.rose, data::NoteFor::care_team, "Please ask me first", {}});
    data::leave_note(house.home, house.as_tom(), {house.rose, data::NoteFor::care_team, "Can Mum help to plant the bulbs?", {}});
    data::answer_activity(house.home, rose_herself, house.bulbs, house.rose, data::Answer::come, {data::Need::company});

    Visitor sam(house);
    sam.comes_in(house.by_badge("10002"));
    sam.goes_to(ScreenName::handover);
    CHECK(row(sam, "Rose")->second == "Family said or asked");
    CHECK(row(sam, "Rose")->trailing_picture == "feel-worried");
    CHECK(std::get<ListView>(sam.view()).banner == "To arrange today: Someone to go with Rose, 14:30");
    REQUIRE(touches_row(sam, "Rose"));
    const auto& cards = std::get<CardsView>(sam.view()).cards;
    CHECK(cards[0].lines[0].text == "“I was a baker.”");
    const int said = heading_at(sam, "How I said I am"), noticed = heading_at(sam, "Others noticed"), news = heading_at(sam, "Good news"),
              pass = heading_at(sam, "What to pass on"), wrote = heading_at(sam, "Rose wrote"), arrange = heading_at(sam, "To arrange"),
              family = heading_at(sam, "Family said or asked");
    CHECK(said == 1);
    CHECK(said < noticed);
    CHECK(noticed < news);
    CHECK(news < pass);
    CHECK(pass < wrote);
    CHECK(wrote < arrange);
    CHECK(arrange < family);
    const CardView& own = cards[static_cast<std::size_t>(said)];
    CHECK(own.big_picture == "feel-worried");
    CHECK(own.lines[0].text == "Worried");
    CHECK(own.lines[0].style == widgets::CardLine::Style::big);
    CHECK(own.lines[1].text == "“The night was noisy.”");
    CHECK(own.lines[2].text == "It is about sleep.");
    CHECK(own.lines[3].text == "Rose said it, today 10:42");
    CHECK(cards[static_cast<std::size_t>(heading_at(sam, "I said before"))].lines[0].text == "Happy");
    CHECK(cards[static_cast<std::size_t>(noticed)].style == widgets::Card::Style::dashed);
    CHECK(cards[static_cast<std::size_t>(noticed)].lines[0].text == "Tired");
    CHECK(cards[static_cast<std::size_t>(noticed)].lines[1].text == "Grace, today 10:42");
    CHECK(sam.sees("Someone to go with Rose"));
    CHECK(sam.tile("I've read it")->primary);
}

TEST_CASE("Handover: what was written after the card was confirmed is on the next card, and the earlier card stays as it was") {
    TeamHouse house;
    data::pass_on(house.home, house.by_badge("10001"), house.rose, "Ate little");
    Visitor sam(house);
    sam.comes_in(house.by_badge("10002"));
    sam.goes_to(ScreenName::handover_card, house.rose);
    REQUIRE(sam.touches("I've read it"));
    sam.goes_to(ScreenName::handover_card, house.rose);
    CHECK(sam.sees("You have read this card"));
    CHECK(sam.sees("You read it today 10:42. Nothing new has come since."));
    CHECK_FALSE(sam.sees("No one has written"));
    CHECK(sam.tile("I've read it") == nullptr);

    house.clock.wall_ms = that_saturday(12, 30);
    data::leave_note(house.home, house.as_tom(), {house.rose, data::NoteFor::circle, "I will come on Sunday", {}});
    sam.goes_to(ScreenName::handover_card, house.rose);
    CHECK(sam.sees("I will come on Sunday"));
    CHECK_FALSE(sam.sees("Ate little"));
    REQUIRE(sam.touches("I've read it"));

    sam.goes_to(ScreenName::handover_history);
    const auto& rows = std::get<ListView>(sam.view()).rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].title == "Rose");
    CHECK(rows[0].second == "You, today 12:30");
    const Action first = rows[1].action;
    sam.does(first);
    CHECK(sam.screen() == ScreenName::handover_past);
    CHECK(sam.sees("You read this, today 10:42"));
    CHECK(sam.sees("Ate little"));
    CHECK_FALSE(sam.sees("I will come on Sunday"));
}

TEST_CASE("Handover: reading goes from one card to the next that is not read, and ends with thanks") {
    TeamHouse house;
    Visitor sam(house);
    sam.comes_in(house.by_badge("10002"));
    sam.goes_to(ScreenName::handover);
    REQUIRE(touches_row(sam, "Harold")); // Amina, Harold, Rose
    REQUIRE(sam.touches("I've read it"));
    CHECK(sam.state.place().resident == house.rose);
    REQUIRE(sam.touches("I've read it"));
    CHECK(sam.state.place().resident == house.amina);
    CHECK(sam.state.path.size() == 4); // Welcome, the staff's page, handover, this card
    REQUIRE(sam.touches("I've read it"));
    CHECK(sam.screen() == ScreenName::handover);
    CHECK(notice_of(sam).find("You have read every card") == 0);
    sam.goes_to({.screen = ScreenName::handover, .only_open = true});
    CHECK(std::get<ListView>(sam.view()).rows.empty());
    CHECK(std::get<ListView>(sam.view()).empty == "You have read every card.");
    sam.goes_to({.screen = ScreenName::handover});
    CHECK(row(sam, "Rose")->state == "Read");

    sam.does(Undo{}); // the last one: Amina's
    sam.goes_to({.screen = ScreenName::handover, .only_open = true});
    REQUIRE(std::get<ListView>(sam.view()).rows.size() == 1);
    CHECK(row(sam, "Amina") != nullptr);
}

TEST_CASE("Handover: what was said back, picked and in own words, is kept with the card") {
    TeamHouse house;
    data::pass_on(house.home, house.by_badge("10001"), house.rose, "Ate little");
    data::record_win(house.home, house.as(house.rose), {house.rose, data::Win::helped, "I laid the table", data::Audience::circle, {}});
    Visitor sam(house);
    sam.comes_in(house.by_badge("10002"));
    sam.goes_to(ScreenName::handover_card, house.rose);
    REQUIRE(sam.touches("Say it back"));
    const SayBackView page = std::get<SayBackView>(sam.view());
    REQUIRE(page.choices.size() == 2);
    const auto ate = std::find_if(page.choices.begin(), page.choices.end(), [](const TileView& tile) { return tile.label == "Ate little"; });
    REQUIRE(ate != page.choices.end());
    sam.state.ui().picked = {ate->number};
    sam.does(page.extras.front().action); // in my own words
    CHECK(sam.screen() == ScreenName::write_note);
    REQUIRE(sends_phrase(sam, "I will look in first"));
    CHECK(sam.screen() == ScreenName::handover_card); // the next one
    const auto history = data::handover_history(house.home, house.by_badge("10002"), house.rose, 5);
    REQUIRE(history.size() == 1);
    CHECK(history[0].words == "I will look in first");
    CHECK(history[0].said_back == std::vector<data::EntryId>{data::EntryId{ate->number}});

    Visitor grace(house);
    grace.comes_in(house.by_badge("10001"));
    grace.goes_to({.screen = ScreenName::handover_past, .resident = house.rose, .entry = history[0].entry.id});
    CHECK(grace.sees("Sam read this, today 10:42"));
    CHECK(grace.sees("Said back: Ate little"));
    CHECK(grace.sees("“I will look in first”"));
}

TEST_CASE("To arrange: a touch ticks it, another of the same person takes the tick away, and nobody else can") {
    TeamHouse house;
    data::answer_activity(house.home, house.as(house.rose), house.singing, house.rose, data::Answer::come, {data::Need::company, data::Need::getting_ready});
    Visitor grace(house), sam(house);
    grace.comes_in(house.by_badge("10001"));
    grace.touches("To arrange");
    REQUIRE(row(grace, "Someone to go with Rose") != nullptr);
    CHECK(row(grace, "Someone to go with Rose")->state == "To do");
    REQUIRE(touches_row(grace, "Someone to go with Rose"));
    CHECK(row(grace, "Someone to go with Rose")->state == "Done");
    CHECK(row(grace, "Someone to go with Rose")->second == "Grace, done today 10:42");
    CHECK(row(grace, "Help Rose to get ready")->state == "To do");
    CHECK(&std::get<ListView>(grace.view()).rows[0] == row(grace, "Someone to go with Rose")); // it stays where it was

    sam.comes_in(house.by_badge("10002"));
    sam.goes_to(ScreenName::arrangements);
    REQUIRE(touches_row(sam, "Someone to go with Rose"));
    CHECK(row(sam, "Someone to go with Rose")->state == "Done");
    CHECK(sam.state.notice.has_value());

    REQUIRE(touches_row(grace, "Someone to go with Rose"));
    CHECK(row(grace, "Someone to go with Rose")->state == "To do");
}

TEST_CASE("Reading goes on below, then from the top, and ends where every other card is read") {
    std::vector<data::HandoverLine> lines(4);
    for (std::size_t i = 0; i < lines.size(); ++i) lines[i].resident.id = data::PersonId{static_cast<std::int64_t>(i) + 1};
    lines[1].read_by_me = true;
    CHECK(next_unread(lines, data::PersonId{1}) == data::PersonId{3});
    CHECK(next_unread(lines, data::PersonId{4}) == data::PersonId{1});
    CHECK(next_unread(lines, data::PersonId{99}) == data::PersonId{1});
    for (auto& line : lines) line.read_by_me = line.resident.id != data::PersonId{4};
    CHECK(next_unread(lines, data::PersonId{4}) == data::PersonId::none);
    CHECK(next_unread({}, data::PersonId{4}) == data::PersonId::none);
}
