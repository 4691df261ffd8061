// The house of the staff's and visitors' tests, and the hands that touch its rows and bars.
#pragma once
#include <algorithm>
#include "app/screens/handover_parts.h"
#include "app/screens/team_words.h"
#include "data/handover.h"
#include "data/moods.h"
#include "data/notes.h"
#include "data/wins.h"
#include "tests/app/small_house.h"
#include "tests/catch.h"

namespace team {

using namespace app;

inline const std::string right_pin = "135790";

// The small house with a second carer, and badges, which are quicker to read than PINs.
struct TeamHouse : SmallHouse {
    TeamHouse() : sam(data::add_person(home, manager, {data::Role::staff, "Sam", "Sam Hill", "", "", "Carer", true})) {
        data::set_badge(home, manager, grace, "10001");
        data::set_badge(home, manager, sam, "10002");
    }
    data::Viewer by_badge(const char* number) { return data::come_in_with_badge(home, number).viewer; }
    // Reads every card, as somebody who takes over.
    void reads_everything(const data::Viewer& reader) {
        for (const auto& line : data::handover_lines(home, reader, {}, {})) {
            const auto card = data::handover_card(home, reader, line.resident.id, {}, {});
            data::confirm_handover(home, reader, line.resident.id, card.from, card.until, {}, "");
        }
    }
    data::PersonId sam;
};

inline const RowView* row(const Visitor& visitor, const std::string& title) {
    const auto* list = std::get_if<ListView>(&visitor.view());
    if (list == nullptr) return nullptr;
    for (const RowView& one : list->rows)
        if (one.title == title) return &one;
    return nullptr;
}

inline bool touches_row(Visitor& visitor, const std::string& title) {
    const RowView* found = row(visitor, title);
    if (found == nullptr) return false;
    const Action meant = found->action;
    visitor.does(meant);
    return true;
}

inline bool touches_bar(Visitor& visitor, const std::string& label) {
    const auto* list = std::get_if<ListView>(&visitor.view());
    if (list == nullptr) return visitor.touches(label);
    for (const TileView& tile : list->bar)
        if (tile.label == label) {
            const Action meant = tile.action;
            visitor.does(meant);
            return true;
        }
    return false;
}

// Chooses a phrase on the page for words and sends it.
inline bool sends_phrase(Visitor& visitor, const std::string& phrase) {
    const auto* page = std::get_if<WriteView>(&visitor.view());
    if (page == nullptr) return false;
    for (const TileView& tile : page->phrases)
        if (tile.label == phrase) {
            const WriteView kept = *page;
            switch (kept.means) {
            case WriteView::Means::note: {
                SendNote note = std::get<SendNote>(kept.send_with_words.what);
                note.text = phrase;
                visitor.does(note);
                return true;
            }
            case WriteView::Means::pass_on: visitor.does(PassOn{kept.resident, phrase}); return true;
            case WriteView::Means::say_back: {
                ConfirmHandover confirm = kept.confirm;
                confirm.words = phrase;
                visitor.does(confirm);
                return true;
            }
            case WriteView::Means::more_words:
            case WriteView::Means::ask:
            case WriteView::Means::step:
            case WriteView::Means::plan:
            case WriteView::Means::contact:
            case WriteView::Means::words_to_record:
            case WriteView::Means::about_me: return false;
            }
        }
    return false;
}

inline std::string notice_of(const Visitor& visitor) {
    return visitor.state.notice ? visitor.state.notice->title + ". " + visitor.state.notice->text : std::string();
}

inline int heading_at(const Visitor& visitor, const std::string& heading) {
    const auto& cards = std::get<CardsView>(visitor.view()).cards;
    for (std::size_t i = 0; i < cards.size(); ++i)
        if (cards[i].heading == heading) return static_cast<int>(i);
    return -1;
}

} // namespace team
