// The people, the day and the hands of small_house.h.
#include "tests/app/small_house.h"

#include <ctime>

using namespace app;

std::int64_t that_saturday(int hour, int minute, int days_later) {
    std::tm parts{};
    parts.tm_year = 126;
    parts.tm_mon = 10;
    parts.tm_mday = 21 + days_later;
    parts.tm_hour = hour;
    parts.tm_min = minute;
    parts.tm_isdst = -1;
    return static_cast<std::int64_t>(std::mktime(&parts)) * 1000;
}

namespace {

SetClock saturday_morning() {
    SetClock clock;
    clock.wall_ms = that_saturday(10, 42);
    return clock;
}

data::WallTime at(int hour, int minute, int days_later = 0) {
    return data::WallTime{that_saturday(hour, minute, days_later)};
}

const std::string pin = "135790";

void add_header(const Header& header, std::string& all) {
    all += header.title + "\n" + header.subtitle + "\n" + header.mark.initial + "\n";
}

void add_tiles(const std::vector<TileView>& tiles, std::string& all) {
    for (const TileView& tile : tiles) {
        for (const std::string& part : {tile.label, tile.headline, tile.second, tile.chip, tile.badge, tile.spoken, tile.mark.initial}) {
            all += part + "\n";
        }
        if (tile.confirm) {
            all += tile.confirm->question + "\n" + tile.confirm->second + "\n";
        }
    }
}

struct Reader {
    std::string& all;
    void operator()(const MenuView& view) const {
        add_header(view.header, all);
        add_tiles(view.choices, all);
        add_tiles(view.extras, all);
        all += view.note + "\n" + (view.choices.empty() ? view.empty : "") + "\n";
    }
    void operator()(const CardsView& view) const {
        add_header(view.header, all);
        for (const CardView& card : view.cards) {
            all += card.heading + "\n" + card.spoken + "\n";
            for (const CardLineView& line : card.lines) {
                all += line.text + "\n";
            }
        }
        add_tiles(view.bar, all);
    }
    void operator()(const ThankYouView& view) const {
        add_header(view.header, all);
        all += view.title + "\n" + view.words + "\n" + view.audience + "\n";
        add_tiles(view.bar, all);
    }
    void operator()(const WelcomeView& view) const {
        for (const std::string& part : {view.weekday, view.date, view.clock, view.part_of_day, view.home_name, view.nothing_on, view.win, view.win_by}) {
            all += part + "\n";
        }
        for (const WelcomeView::Event& event : view.events) {
            all += event.time + "\n" + event.title + "\n";
        }
        add_tiles(view.doors, all);
        add_tiles(view.extras, all);
    }
    void operator()(const WriteView& view) const {
        add_header(view.header, all);
        all += view.hint + "\n" + view.audience + "\n" + view.send + "\n";
        add_tiles(view.phrases, all);
    }
    void operator()(const LockView& view) const {
        add_header(view.header, all);
        all += view.waiting + "\n";
    }
    void operator()(const ListView& view) const {
        add_header(view.header, all);
        for (const RowView& row : view.rows) {
            all += row.title + "\n" + row.second + "\n" + row.state + "\n" + row.spoken + "\n";
        }
        add_tiles(view.bar, all);
    }
    void operator()(const CardSortView& view) const {
        add_header(view.header, all);
        all += view.word + "\n" + view.spoken + "\n";
        add_tiles(view.places, all);
        add_tiles(view.bar, all);
    }
    void operator()(const ColumnsView& view) const {
        add_header(view.header, all);
        for (const ColumnsView::Column& column : view.columns) {
            all += column.heading + "\n";
            for (const ColumnsView::Entry& entry : column.entries) {
                all += entry.word + "\n" + entry.note + "\n";
            }
        }
        add_tiles(view.bar, all);
    }
    void operator()(const PinView& view) const { add_header(view.header, all); }
    void operator()(const SayBackView& view) const { add_header(view.header, all); }
    void operator()(const TargetView& view) const { add_header(view.header, all); }
    void operator()(const RecordView& view) const { add_header(view.header, all); }
    void operator()(const DrawingView& view) const { add_header(view.header, all); }
    void operator()(const RingPictureView& view) const {
        add_header(view.header, all);
        for (const RingPictureView::Mark& mark : view.marks) {
            all += mark.tile.label + "\n" + mark.tile.spoken + "\n";
        }
        add_tiles(view.bar, all);
    }
};

std::vector<const std::vector<TileView>*> tiles_of(const View& view) {
    if (const auto* menu = std::get_if<MenuView>(&view)) return {&menu->choices, &menu->extras};
    if (const auto* cards = std::get_if<CardsView>(&view)) return {&cards->bar};
    if (const auto* thanks = std::get_if<ThankYouView>(&view)) return {&thanks->bar};
    if (const auto* sort = std::get_if<CardSortView>(&view)) return {&sort->places, &sort->bar};
    if (const auto* columns = std::get_if<ColumnsView>(&view)) return {&columns->bar};
    if (const auto* welcome = std::get_if<WelcomeView>(&view)) return {&welcome->doors, &welcome->extras};
    return {};
}

} // namespace

SmallHouse::SmallHouse()
    : clock(saturday_morning()), home(data::Home::open(folder.path(), clock)), manager(data::set_up_viewer(home)) {
    using data::Role;
    rose = data::add_person(home, manager, {Role::resident, "Rose", "Rose Palmer", "pic-rose", "", "", true});
    harold = data::add_person(home, manager, {Role::resident, "Harold", "Harold Finch", "pic-boat", "", "", false});
    amina = data::add_person(home, manager, {Role::resident, "Amina", "Amina Bello", "", "", "", true});
    grace = data::add_person(home, manager, {Role::staff, "Grace", "Grace Obi", "", "", "Carer", true});
    tom = data::add_person(home, manager, {Role::family, "Tom", "Tom Palmer", "", "", "", false});
    priya = data::add_person(home, manager, {Role::family, "Priya", "Priya Finch", "", "", "", false});
    data::add_to_circle(home, manager, rose, tom, "son");
    data::add_to_circle(home, manager, harold, priya, "niece");
    data::set_pin(home, manager, grace, pin);
    data::set_pin(home, manager, tom, pin);
    const data::Viewer carer = as_grace();
    breakfast = data::add_activity(home, carer, {"Breakfast club", "In the kitchen", "do-cafe", at(8, 0), at(9, 0)});
    singing = data::add_activity(home, carer, {"Singing", "In the lounge", "do-singing", at(11, 0), at(12, 0)});
    bulbs = data::add_activity(home, carer, {"Planting bulbs", "In the garden", "do-gardening", at(14, 30), at(15, 30)});
    tomorrows_walk = data::add_activity(home, carer, {"A walk", "By the river", "do-walk", at(10, 0, 1), at(11, 0, 1), true});
}

data::Viewer SmallHouse::as(data::PersonId resident) {
    return data::come_in_as_resident(home, resident, {}).viewer;
}
data::Viewer SmallHouse::as_grace() {
    return data::come_in_with_pin(home, grace, data::PersonId::none, pin).viewer;
}
data::Viewer SmallHouse::as_tom() {
    return data::come_in_with_pin(home, tom, rose, pin).viewer;
}
void SmallHouse::give_lock(data::PersonId resident) {
    data::set_picture_lock(home, manager, resident, {"pic-rose", "pic-boat", "pic-key"});
}

Visitor::Visitor(SmallHouse& its_house)
    : house(its_house), words(its_house.folder.path() / "languages", "en"),
      world{house.home, state, words, its_house.folder.path() / "languages"} {
    reload(world);
}

void Visitor::comes_in(const data::Viewer& viewer) {
    come_in(world, viewer);
    reload(world);
}

void Visitor::goes_to(ScreenName screen, data::PersonId resident) {
    Place place;
    place.screen = screen;
    place.resident = resident;
    goes_to(place);
}

void Visitor::goes_to(const Place& place) {
    does(Visit{place});
}

void Visitor::does(const Action& action) {
    world.monotonic_ms = house.clock.monotonic_ms;
    obey_all(world, {action});
    reload(world);
}

const TileView* Visitor::tile(const std::string& label) const {
    for (const auto* tiles : tiles_of(state.view)) {
        for (const TileView& tile : *tiles) {
            if (tile.label == label) return &tile;
        }
    }
    return nullptr;
}

bool Visitor::touches(const std::string& label) {
    const TileView* found = tile(label);
    if (found == nullptr || !found->enabled) return false;
    const Action meant = found->action;
    does(meant);
    return true;
}

std::vector<std::string> Visitor::labels() const {
    std::vector<std::string> all;
    for (const auto* tiles : tiles_of(state.view)) {
        for (const TileView& tile : *tiles) all.push_back(tile.label);
    }
    return all;
}

std::string Visitor::everything() const {
    std::string all;
    std::visit(Reader{all}, state.view);
    return all;
}
