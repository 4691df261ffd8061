// Things that are chosen between on one screen each have a picture of their own: whoever does not read tells them apart by it.
#include <filesystem>
#include <map>

#include "app/screens/comfort_words.h"
#include "app/screens/plan_words.h"
#include "tests/catch.h"

namespace {

bool is_of_the_set(const std::string& picture) { return std::filesystem::exists(std::filesystem::path(ALONGSIDE_SOURCE) / "assets" / "pictures" / (picture + ".svg")); }

} // namespace

TEST_CASE("Planning: how often something comes round is seen in its picture") {
    using data::Comes;
    std::map<std::string, Comes> seen;
    for (const Comes how : {Comes::once, Comes::daily, Comes::weekdays, Comes::weekly, Comes::fortnightly, Comes::monthly, Comes::otherwise}) {
        const std::string picture = app::comes_picture(how);
        INFO(picture);
        CHECK(is_of_the_set(picture));
        CHECK(seen.emplace(picture, how).second);
    }
}

TEST_CASE("Comfort: no two settings of a page have the same picture, and none that stands for something people do") {
    std::map<std::pair<app::ComfortPart, std::string>, std::string> seen;
    for (const app::SettingWords& setting : app::all_settings()) {
        INFO(setting.id);
        CHECK(is_of_the_set(setting.picture));
        CHECK(seen.emplace(std::pair{setting.part, std::string(setting.picture)}, setting.id).second);
        CHECK_FALSE(std::string_view(setting.picture).starts_with("do-"));
    }
}

TEST_CASE("Comfort: how large, in which colours and how loud is seen in the picture of each step") {
    for (const app::Setting setting : {app::Setting::text_size, app::Setting::colours, app::Setting::volume}) {
        std::map<std::string, int> seen;
        for (const app::SettingStep& step : app::words_of(setting).steps) {
            INFO(step.word);
            CHECK(is_of_the_set(step.picture));
            CHECK(seen.emplace(step.picture, step.value).second);
        }
    }
}
