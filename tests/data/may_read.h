// Who may read what was said in a random home, as PRODUCT's words say it: what every read function is held against. It knows nothing
// of SQL.
#pragma once
#include "random_home.h"

// "Only me", "me and ...", "my care team", "my circle" (team and family), "the house"; nothing about me without me; and what is
// asked gets an answer that its asker can see.
inline bool may_read(const RandomHome& made, const data::Viewer& viewer, const Said& entry) {
    if (!entry.stands) return false;
    if (entry.audience == data::Audience::house) return true;
    if (viewer.role() == data::Role::house) return false;
    if (viewer.person() == entry.author || viewer.person() == entry.about) return true;
    const auto circle = made.circle.find(entry.about);
    switch (entry.audience) {
    case data::Audience::only_me: return false;
    case data::Audience::named: return entry.named.contains(viewer.person());
    case data::Audience::care_team: return made.is_staff(viewer.person()) || entry.named.contains(viewer.person());
    case data::Audience::circle: return made.is_staff(viewer.person()) || (circle != made.circle.end() && circle->second.contains(viewer.person()));
    case data::Audience::house: return true;
    }
    return false;
}

using Ids = std::set<data::EntryId>;

template <typename Wanted>
Ids readable(const RandomHome& made, const data::Viewer& viewer, Wanted wanted) {
    Ids ids;
    for (const auto& entry : made.said)
        if (wanted(entry) && may_read(made, viewer, entry)) ids.insert(entry.id);
    return ids;
}

template <typename Rows>
Ids ids_of(const Rows& rows) {
    Ids ids;
    for (const auto& row : rows) CHECK(ids.insert(row.entry.id).second); // no row twice
    return ids;
}

inline bool is(const Said& entry, data::Kind kind) { return entry.kind == kind; }
