// A plan of an activity, in and out of bodies and columns.
#include "data/activity_rows.h"

#include <sstream>

namespace data {

std::string plan_columns(const char* alias) {
    std::string columns;
    for (const char* name : plan_column_names) {
        if (!columns.empty()) columns += ", ";
        columns += std::string(alias) + "." + name;
    }
    return columns;
}

ActivityPlan read_plan(const Statement& row, int first) {
    ActivityPlan plan;
    plan.title = row.text(first);
    plan.place = row.text(first + 1);
    plan.picture = row.text(first + 2);
    plan.starts = WallTime{row.integer(first + 3)};
    plan.ends = WallTime{row.integer(first + 4)};
    plan.all_day = row.integer(first + 5) != 0;
    plan.in_community = row.integer(first + 6) != 0;
    plan.kind = static_cast<ActivityKind>(row.integer(first + 7));
    plan.led_by = PersonId{row.integer(first + 8)};
    plan.leader = row.text(first + 9);
    plan.ways = words_in<Way>(row.integer(first + 10));
    plan.access = words_in<Access>(row.integer(first + 11));
    return plan;
}

void write_plan(BodyWriter& body, const ActivityPlan& plan) {
    body.text("title", plan.title).text("place", plan.place).text("picture", plan.picture);
    body.number("starts", milliseconds(plan.starts)).number("ends", milliseconds(plan.ends)).flag("all_day", plan.all_day);
    body.flag("in_community", plan.in_community).number("kind", static_cast<std::int64_t>(plan.kind));
    body.number("led_by", number(plan.led_by)).text("leader", plan.leader);
    body.number("ways", bits_of(plan.ways)).number("access", bits_of(plan.access));
}

ActivityPlan plan_in(const BodyReader& body) {
    ActivityPlan plan;
    plan.title = body.text("title");
    plan.place = body.text("place");
    plan.picture = body.text("picture");
    plan.starts = WallTime{body.number("starts")};
    plan.ends = WallTime{body.number("ends")};
    plan.all_day = body.flag("all_day");
    plan.in_community = body.flag("in_community");
    plan.kind = static_cast<ActivityKind>(body.number("kind"));
    plan.led_by = PersonId{body.number("led_by")};
    plan.leader = body.text("leader");
    plan.ways = words_in<Way>(body.number("ways"));
    plan.access = words_in<Access>(body.number("access"));
    return plan;
}

void bind_plan(Statement& statement, const ActivityPlan& plan) {
    statement.bind(":title", plan.title).bind(":place", plan.place).bind(":picture", plan.picture);
    statement.bind(":starts", milliseconds(plan.starts)).bind(":ends", milliseconds(plan.ends)).bind(":all_day", plan.all_day);
    statement.bind(":in_community", plan.in_community).bind(":plan_kind", static_cast<std::int64_t>(plan.kind));
    statement.bind(":led_by", number(plan.led_by)).bind(":leader", plan.leader);
    statement.bind(":ways", bits_of(plan.ways)).bind(":access", bits_of(plan.access));
}

std::string joined(const std::vector<std::int64_t>& numbers) {
    std::string text;
    for (const std::int64_t one : numbers) text += (text.empty() ? "" : " ") + std::to_string(one);
    return text;
}

std::vector<std::int64_t> split(const std::string& text) {
    std::vector<std::int64_t> numbers;
    std::istringstream in(text);
    for (std::int64_t one = 0; in >> one;) numbers.push_back(one);
    return numbers;
}

} // namespace data
