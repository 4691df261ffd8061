// Whether years of records slow the kiosk down: the hot questions at a million entries.
#include "app/commands/bench_figures.h"
#include "app/commands/virtual_clock.h"
#include "app/demo_chance.h"
#include "app/router.h"
#include "data/db.h"
#include "data/handover.h"
#include "data/journal.h"
#include "data/moods.h"
#include "data/people.h"
#include "data/sign_in.h"

namespace app {
namespace {

using data::Audience;
using data::EntryId;
using data::Kind;
using data::PersonId;

constexpr std::int64_t hour_ms = 60LL * 60 * 1000, day_ms = 24 * hour_ms;
constexpr int residents_count = 40, staff_count = 20;
constexpr std::int64_t years_ms = 8 * 365 * day_ms; // for a million entries; less of them took less time

// A home with many years behind it, written straight to the journal.
class LongHome {
public:
    LongHome(data::Home& home, VirtualClock& clock, int entries, std::int64_t now_ms) : m_home(home), m_clock(clock), m_chance(1) {
        move_in();
        const std::int64_t first_ms = data::milliseconds(clock.now().wall), step_ms = (now_ms - first_ms) / entries;
        constexpr int entries_a_batch = 50'000;
        for (int written = 0; written < entries;) {
            data::Batch batch(home);
            for (int i = 0; i < entries_a_batch && written < entries; ++i, ++written) {
                const std::int64_t ms = first_ms + step_ms * written;
                clock.set_wall(ms);
                if (!m_read_a_week_ago && ms >= now_ms - 7 * day_ms) {
                    m_read_a_week_ago = true;
                    everything_is_read(m_staff[2]);
                }
                if (!m_read && ms >= now_ms - 8 * hour_ms) {
                    m_read = true;
                    everything_is_read(m_staff[1]);
                }
                write_one();
            }
            batch.commit();
        }
        clock.set_wall(now_ms);
    }
    PersonId some_resident() const { return m_residents[residents_count / 2]; }
    data::Viewer reader() const { return m_reader; }
    data::Viewer back_after_a_week() const { return m_away; }

private:
    void move_in() {
        const data::Viewer by = data::set_up_viewer(m_home);
        for (int i = 0; i < residents_count; ++i) {
            m_residents.push_back(data::add_person(m_home, by, {data::Role::resident, "Resident " + std::to_string(i), "", "", "", "", true}));
        }
        for (int i = 0; i < staff_count; ++i) {
            m_staff.push_back(data::add_person(m_home, by, {i == 0 ? data::Role::manager : data::Role::staff, "Carer " + std::to_string(i), "", "", "", "Carer"}));
            data::set_badge(m_home, by, m_staff.back(), "badge-" + std::to_string(i));
        }
        m_reader = data::come_in_with_badge(m_home, "badge-1").viewer;
        m_away = data::come_in_with_badge(m_home, "badge-2").viewer;
    }
    void everything_is_read(PersonId reader) {
        for (const PersonId resident : m_residents) {
            confirm(reader, resident, m_home.journal().newest());
        }
    }
    void confirm(PersonId reader, PersonId resident, EntryId until) {
        const std::string body = R"({"from":)" + std::to_string(data::number(until)) + R"(,"until":)" + std::to_string(data::number(until)) + "}";
        m_home.journal().append({Kind::handover_read, reader, resident, Audience::care_team, EntryId::none, 0, body});
    }
    void write_one() {
        const PersonId resident = m_chance.one_of(m_residents), carer = m_chance.one_of(m_staff);
        const int kind = m_chance.below(100), mood = m_chance.between(1, 12);
        const std::string about = R"({"about":)" + std::to_string(m_chance.between(1, 7)) + R"(,"words":"Slept through, and was up early."})";
        const std::string words = R"({"words":"Would like a walk before supper if somebody is free."})";
        if (kind < 22) {
            write(Kind::mood, resident, resident, Audience::care_team, mood, about);
        } else if (kind < 34) {
            write(Kind::observation, carer, resident, Audience::care_team, mood, about);
        } else if (kind < 42) {
            write(Kind::win, carer, resident, Audience::circle, m_chance.between(1, 10), words);
        } else if (kind < 54) {
            write(Kind::note, carer, resident, Audience::circle, 3, words);
        } else if (kind < 80) {
            write(Kind::passed_on, carer, resident, Audience::care_team, 0, words);
        } else if (kind < 92) {
            write(Kind::nothing_to_hand_over, carer, resident, Audience::care_team, 0, "{}");
        } else if (carer != m_staff[1] && carer != m_staff[2]) { // the readers' own confirmations are everything_is_read's
            confirm(carer, resident, m_home.journal().newest());
        } else {
            write(Kind::passed_on, carer, resident, Audience::care_team, 0, words);
        }
    }
    void write(Kind kind, PersonId author, PersonId resident, Audience audience, std::int64_t v, const std::string& body) {
        m_home.journal().append({kind, author, resident, audience, EntryId::none, v, body});
    }

    data::Home& m_home;
    VirtualClock& m_clock;
    Chance m_chance;
    std::vector<PersonId> m_residents, m_staff;
    data::Viewer m_reader = data::Viewer::house(), m_away = data::Viewer::house();
    bool m_read = false, m_read_a_week_ago = false;
};

// What SQLite itself takes to hand over so many rows of this shape: eight numbers and a sentence.
class PlainRows {
public:
    PlainRows() : m_database(data::Database::in_memory()) {
        m_database.execute("CREATE TABLE plain (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER, c INTEGER, d INTEGER, e INTEGER, f INTEGER, words TEXT) STRICT;"
                           " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
                           " INSERT INTO plain SELECT i, i, i, i, i, i, i, 'Slept through, and was up early.' FROM n ORDER BY i");
    }
    double ms_for(std::size_t rows) {
        return median_ms(15, [&] {
            data::Statement row = m_database.prepare("SELECT id, a, b, c, d, e, f, words FROM plain ORDER BY id LIMIT :rows");
            row.bind(":rows", static_cast<std::int64_t>(rows));
            std::size_t letters = 0;
            while (row.step()) {
                letters += row.text(7).size() + static_cast<std::size_t>(row.integer(1) & 1);
            }
            m_letters += letters;
        });
    }

private:
    data::Database m_database;
    std::size_t m_letters = 0;
};

Figure answered(std::string what, double ms, double must_ms, double plain_ms, std::size_t rows) {
    return {std::move(what), in_ms(ms) + " for " + std::to_string(rows) + " rows", in_ms(plain_ms) + ", a plain SELECT of as many rows",
            "≤ " + in_ms(must_ms), ms <= must_ms, ms, plain_ms, "ms"};
}

} // namespace

void bench_million(const BenchPlan& plan, Figures& figures) {
    const int entries = plan.quick ? 100'000 : 1'000'000;
    const std::string at = plan.quick ? "at 100,000 entries (quick): " : "at 1 million entries: ";
    const TemporaryFolder folder(plan.folder);
    VirtualClock clock(plan.now_ms - years_ms / 1'000'000 * entries, "the bench");
    data::Home home = data::Home::open(folder.path() / "home", clock);
    const Stopwatch writing;
    const LongHome years(home, clock, entries, plan.now_ms);
    const double took_s = writing.ms() / 1000;

    PlainRows plain;
    const data::Viewer reader = years.reader();
    const PersonId resident = years.some_resident();
    const auto day_from = data::WallTime{plan.now_ms - 9 * hour_ms}, day_to = data::WallTime{plan.now_ms + 15 * hour_ms};
    constexpr int runs = 41;

    std::size_t rows = 0;
    const double overview_ms = median_ms(runs, [&] {
        rows = 0;
        for (const data::HandoverLine& line : data::handover_lines(home, reader, day_from, day_to)) {
            rows += static_cast<std::size_t>(line.entries);
        }
    });
    figures.push_back(answered(at + "handover of 40 residents, 8 hours", overview_ms, 1, plain.ms_for(rows), rows));
    const double recent_ms = median_ms(runs, [&] { rows = data::recent_entries(home, reader, resident, 50).size(); });
    figures.push_back(answered(at + "last 50 of a resident", recent_ms, 0.2, plain.ms_for(rows), rows));
    const auto year_ago = data::WallTime{plan.now_ms - 365 * day_ms}, now = data::WallTime{plan.now_ms + 1};
    const double moods_ms = median_ms(runs, [&] { rows = data::moods_between(home, reader, resident, year_ago, now).size(); });
    figures.push_back(answered(at + "a year of moods", moods_ms, 2, plain.ms_for(rows), rows));

    // Whoever was away for a week: the first page they see, with its words; and the whole of it on paper.
    const widgets::Language words(plan.assets / "languages", "en");
    Session session;
    session.viewer = years.back_after_a_week();
    Place place;
    place.screen = ScreenName::handover;
    Loading loading{home, session, words, place, clock.now(), data::home_facts(home, session.viewer)};
    loading.day_start_ms = data::milliseconds(day_from);
    loading.day_end_ms = data::milliseconds(day_to);
    const double page_ms = median_ms(runs, [&] { rows = std::get<ListView>(load_view(loading)).rows.size(); });
    figures.push_back(answered(at + "handover of 40 residents after a week away, its page", page_ms, 5, plain.ms_for(rows), rows));
    std::size_t bytes = 0;
    const double paper_ms = median_ms(plan.quick ? 3 : 5, [&] { bytes = widgets::paper_pdf(load_paper(loading, PaperName::handover), plan.assets / "pictures").size(); });
    figures.push_back({"the handover of 40 residents on paper", in_ms(paper_ms), with_digits(static_cast<double>(bytes) / 1000, 0) + " kB of PDF", "≤ 1 s",
                       paper_ms <= 1000, paper_ms, static_cast<double>(bytes), "ms"});

    std::error_code none;
    const double mb = static_cast<double>(std::filesystem::file_size(folder.path() / "home" / "alongside.db", none)) / 1e6;
    figures.push_back({"writing those entries in batches", with_digits(took_s, 1) + " s = " + with_digits(took_s * 1e6 / entries, 0) + " µs each",
                       with_digits(mb, 0) + " MB on the disk", "", std::nullopt, took_s, mb, "s"});
}

} // namespace app
