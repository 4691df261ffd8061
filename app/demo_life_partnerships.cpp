// Partnerships of the demo home: Rose with her key worker and with her son, a senior carer with somebody new to the rounds, and two
// residents, one of whom has just been asked.
#include "app/demo_life.h"
#include "data/partnerships.h"

namespace app {
namespace {

using data::GoalPart;
using data::PartnershipId;
using data::PartnershipStep;
using data::ShareWho;
using data::ShowSaid;
using data::Strand;

constexpr int washing = 4001, meals = 4002, outings = 4003, visits = 4004, in_touch = 4005, money = 4006, learning = 4010, medicines = 4011;
constexpr int bake = 4102, morning_round = 4107;
constexpr int get_ready = 4202, watch = 4204, small_piece = 4205, with_someone = 4206, alone_once = 4207;

data::NewShareLine line(int topic, ShareWho who, data::PersonId person = {}, const char* words = "") {
    data::NewShareLine made;
    made.topic = topic;
    made.who = who;
    made.person = person;
    made.words = words;
    return made;
}

data::NewGoalPart part(GoalPart what, data::EntryId step = {}, int phrase = 0, const char* words = "") { return {what, step, phrase, words}; }

} // namespace

void DemoLife::plan_partnerships(int day) {
    const auto rose = asker("Rose"), tom = asker("Tom"), patrick = asker("Patrick"), gwen = asker("Gwen");
    if (!rose || !tom || !patrick || !gwen) {
        return;
    }
    const data::Viewer grace = m_people.workers[m_people.worker("Grace")].viewer, sam = m_people.workers[m_people.worker("Sam")].viewer,
                       imran = m_people.workers[m_people.worker("Imran")].viewer;
    // What happens in the partnership of that name.
    const auto happens = [this, day](const char* which, int on_day, int hour, int minute, auto what) {
        if (on_day == day) {
            at(m_days.at(day, hour, minute), [this, which, what] {
                if (const auto begun = m_partnered.find(which); begun != m_partnered.end()) { // a short life began after it
                    what(PartnershipId{number(begun->second)});
                }
            });
        }
    };
    const auto begins = [this, day](const char* which, int on_day, int hour, const data::Viewer& by, data::PersonId with) {
        if (on_day == day) {
            at(m_days.at(day, hour, 12), [this, which, by, with] { m_partnered[which] = data::begin_partnership(m_home, by, {with}); });
        }
    };
    const auto says = [this, happens](const char* which, int on_day, int hour, const data::Viewer& by, PartnershipStep step) {
        happens(which, on_day, hour, 31, [this, by, step](PartnershipId id) { data::take_partnership_step(m_home, by, id, step); });
    };
    const auto shares = [this, happens](const char* which, int on_day, int minute, const data::Viewer& by, const data::NewShareLine& said) {
        happens(which, on_day, 15, minute, [this, by, said](PartnershipId id) { data::share_out(m_home, by, id, said); });
    };
    const auto agrees = [this, happens](const char* which, int on_day, int hour, const data::Viewer& by) {
        happens(which, on_day, hour, 44, [this, by](PartnershipId id) {
            data::say_of_share(m_home, by, id, data::find_partnership(m_home, by, id)->share->entry.id, data::ShareSaid::agreed);
        });
    };
    const auto answers = [this, happens](const char* which, int on_day, int hour, const data::Viewer& by, const data::StrandAnswers& all, ShowSaid word) {
        happens(which, on_day, hour, 50, [this, by, all, word](PartnershipId id) {
            for (int strand = 1; strand <= data::strand_count; ++strand) {
                data::say_strand(m_home, by, id, static_cast<Strand>(strand), all[static_cast<std::size_t>(strand) - 1]);
            }
            data::show_strands(m_home, by, id, word);
        });
    };
    const auto goal = [this, happens](const char* which, const char* name, int on_day, const data::Viewer& by, int phrase, const char* words) {
        happens(which, on_day, 16, 5, [this, name, by, phrase, words](PartnershipId id) { m_partnered[name] = data::keep_goal(m_home, by, id, phrase, words); });
    };
    const auto step = [this, happens](const char* which, const char* of, const char* name, int on_day, int minute, const data::Viewer& by, int phrase, const char* words) {
        happens(which, on_day, 16, minute, [this, of, name, by, phrase, words](PartnershipId id) {
            m_partnered[name] = data::tell_goal(m_home, by, id, data::GoalId{number(m_partnered.at(of))}, part(GoalPart::step, {}, phrase, words));
        });
    };
    const auto done = [this, happens](const char* which, const char* of, const char* name, int on_day, const data::Viewer& by) {
        happens(which, on_day, 11, 20, [this, of, name, by](PartnershipId id) {
            data::tell_goal(m_home, by, id, data::GoalId{number(m_partnered.at(of))}, part(GoalPart::done, m_partnered.at(name)));
        });
    };

    begins("rose and grace", -20, 10, rose->viewer, grace.person());
    says("rose and grace", -20, 13, grace, PartnershipStep::yes);
    shares("rose and grace", -19, 10, rose->viewer, line(washing, ShareWho::own_words, {}, "I choose the clothes. Grace helps with the buttons."));
    shares("rose and grace", -19, 11, rose->viewer, line(meals, ShareWho::one, rose->viewer.person(), "I lay the table."));
    shares("rose and grace", -19, 12, rose->viewer, line(medicines, ShareWho::one, grace.person()));
    agrees("rose and grace", -18, 9, grace);
    happens("rose and grace", -18, 10, 2, [this, by = rose->viewer](PartnershipId id) { data::set_partnership_readers(m_home, by, id, data::Audience::care_team); });
    goal("rose and grace", "bread", -12, rose->viewer, bake, "Soda bread for the whole house");
    step("rose and grace", "bread", "flour", -12, 7, rose->viewer, get_ready, "");
    step("rose and grace", "bread", "small loaf", -12, 8, grace, small_piece, "");
    step("rose and grace", "bread", "show", -12, 9, rose->viewer, 0, "Show Amina how the dough feels");
    done("rose and grace", "bread", "flour", -8, grace);
    done("rose and grace", "bread", "small loaf", -4, rose->viewer);
    answers("rose and grace", -5, 10, rose->viewer, {3, 3, 4, 2, 1}, ShowSaid::show);
    answers("rose and grace", -5, 14, grace, {3, 3, 4, 3, 2}, ShowSaid::show);
    happens("rose and grace", -3, 10, 30, [this, by = rose->viewer](PartnershipId id) { data::look_together(m_home, by, id); });
    shares("rose and grace", -1, 20, rose->viewer, line(outings, ShareWho::together, {}, "Never without my hat."));

    begins("rose and tom", -9, 15, tom->viewer, rose->viewer.person());
    says("rose and tom", -8, 10, rose->viewer, PartnershipStep::yes);
    shares("rose and tom", -2, 30, tom->viewer, line(visits, ShareWho::own_words, {}, "Sundays. I ring first, and you may say not today."));
    shares("rose and tom", -2, 31, tom->viewer, line(money, ShareWho::one, tom->viewer.person(), "You see every letter first."));
    shares("rose and tom", -2, 32, tom->viewer, line(in_touch, ShareWho::together));
    answers("rose and tom", -2, 16, tom->viewer, {1, 3, 1, 2, 3}, ShowSaid::show);

    begins("sam and imran", -7, 15, sam, imran.person());
    says("sam and imran", -6, 9, imran, PartnershipStep::yes);
    shares("sam and imran", -6, 40, sam, line(learning, ShareWho::together, {}, "Ask me anything, as often as you like."));
    agrees("sam and imran", -5, 9, imran);
    goal("sam and imran", "round", -5, imran, morning_round, "");
    step("sam and imran", "round", "watching", -5, 41, sam, watch, "");
    step("sam and imran", "round", "along", -5, 42, sam, with_someone, "");
    step("sam and imran", "round", "alone", -5, 43, imran, alone_once, "");
    done("sam and imran", "round", "watching", -2, imran);

    begins("patrick and gwen", -1, 11, patrick->viewer, gwen->viewer.person());
}

} // namespace app
