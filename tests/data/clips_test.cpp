// Recorded voices: whose, for whom, and how each side takes them back.
#include "data/clips.h"
#include "fixtures.h"

using namespace data;

namespace {

// What the widgets make of a recording: a header and samples.
Bytes spoken(std::size_t samples, unsigned char first) {
    Bytes sound(44 + samples * 2, first);
    const std::string riff = "RIFF", wave = "WAVE";
    std::copy(riff.begin(), riff.end(), sound.begin());
    std::copy(wave.begin(), wave.end(), sound.begin() + 8);
    return sound;
}

EntryId ben_says(SmallHome& small, const char* words, unsigned char sound = 1) {
    return record_clip(small.home(), small.as_ben(), {small.rose, words, "en", spoken(8000, sound)});
}

std::string heard_by(SmallHome& small, const Viewer& viewer) {
    std::string all;
    for (const ClipRow& clip : clips_heard_by(small.home(), viewer)) all += clip.words + " by " + clip.speaker_name + ". ";
    return all;
}

} // namespace

TEST_CASE("Voices: a son records words for his mother after he agreed; she hears them, nobody else does") {
    SmallHome small;
    CHECK(trouble_of([&] { ben_says(small, "Happy"); }) == Trouble::refused);
    give_voice(small.home(), small.as_ben(), small.rose, true);
    ben_says(small, "Happy", 1);
    ben_says(small, "How do you feel?", 2);
    small.reopen();
    CHECK(heard_by(small, small.as_rose()) == "How do you feel? by Ben. Happy by Ben. ");
    CHECK(heard_by(small, small.as_tom()).empty());
    CHECK(heard_by(small, Viewer::house()).empty());
    const ClipRow clip = clips_heard_by(small.home(), small.as_rose()).back();
    CHECK(clip_sound(small.home(), small.as_rose(), clip) == spoken(8000, 1));
    CHECK(clip_sound(small.home(), small.as_ben(), clip) == spoken(8000, 1));
    CHECK_FALSE(clip_sound(small.home(), small.as_sam(), clip));
    CHECK_FALSE(clip_sound(small.home(), Viewer::house(), clip));
    CHECK(all_good(small.home()));
}

TEST_CASE("Voices: who spoke may stop it at any time, and it is as if it had never been, until they agree again") {
    SmallHome small;
    give_voice(small.home(), small.as_ben(), small.rose, true);
    ben_says(small, "Happy");
    give_voice(small.home(), small.as_ben(), small.rose, false);
    CHECK(heard_by(small, small.as_rose()).empty());
    CHECK(trouble_of([&] { ben_says(small, "Sad"); }) == Trouble::refused);
    give_voice(small.home(), small.as_ben(), small.rose, true);
    CHECK(heard_by(small, small.as_rose()) == "Happy by Ben. ");
    CHECK(all_good(small.home()));
}

TEST_CASE("Voices: the resident chooses whose voice they hear") {
    SmallHome small;
    give_voice(small.home(), small.as_ben(), small.rose, true);
    give_voice(small.home(), small.as_sam(), small.rose, true);
    ben_says(small, "Happy");
    record_clip(small.home(), small.as_sam(), {small.rose, "Sad", "en", spoken(8000, 3)});
    CHECK(voices_for(small.home(), small.as_rose()).size() == 2);
    hear_voice(small.home(), small.as_rose(), small.ben, false);
    CHECK(heard_by(small, small.as_rose()) == "Sad by Sam. ");
    for (const VoiceRow& voice : voices_for(small.home(), small.as_rose())) CHECK(voice.heard == (voice.speaker == small.sam));
    give_voice(small.home(), small.as_ben(), small.rose, false);
    give_voice(small.home(), small.as_ben(), small.rose, true); // agreeing anew is no reason for her to hear it again
    CHECK(heard_by(small, small.as_rose()) == "Sad by Sam. ");
    hear_voice(small.home(), small.as_rose(), small.ben, true);
    CHECK(clips_heard_by(small.home(), small.as_rose()).size() == 2);
    CHECK(trouble_of([&] { hear_voice(small.home(), small.as_sam(), small.ben, false); }) == Trouble::refused);
    CHECK(all_good(small.home()));
}

TEST_CASE("Voices: the same words again replace what was recorded; taking back brings nothing else to light") {
    SmallHome small;
    give_voice(small.home(), small.as_ben(), small.rose, true);
    const EntryId first = ben_says(small, "Happy", 1), second = ben_says(small, "Happy", 2);
    REQUIRE(clips_by(small.home(), small.as_ben(), small.rose).size() == 1);
    CHECK(clips_by(small.home(), small.as_ben(), small.rose)[0].id == second);
    CHECK(first != second);
    small.home().withdraw(small.as_ben(), second);
    CHECK(heard_by(small, small.as_rose()).empty());
    CHECK(trouble_of([&] { small.home().withdraw(small.as_sam(), first); }) == Trouble::refused);
    CHECK(all_good(small.home()));
}

TEST_CASE("Voices: who leaves, or is no longer in the circle, is not heard any more") {
    SmallHome small;
    give_voice(small.home(), small.as_ben(), small.rose, true);
    give_voice(small.home(), small.as_sam(), small.rose, true);
    ben_says(small, "Happy");
    record_clip(small.home(), small.as_sam(), {small.rose, "Sad", "en", spoken(8000, 3)});
    remove_from_circle(small.home(), small.as_mia(), small.rose, small.ben);
    CHECK(heard_by(small, small.as_rose()) == "Sad by Sam. ");
    set_active(small.home(), small.as_mia(), small.sam, false);
    CHECK(heard_by(small, small.as_rose()).empty());
    CHECK(voices_for(small.home(), small.as_rose()).empty());
}

TEST_CASE("Voices: staff record for everybody, for languages that no synthetic voice speaks") {
    SmallHome small;
    give_voice(small.home(), small.as_sam(), PersonId::none, true);
    record_clip(small.home(), small.as_sam(), {PersonId::none, "Barka da zuwa", "ha", spoken(8000, 5)});
    CHECK(heard_by(small, small.as_rose()) == "Barka da zuwa by Sam. ");
    CHECK(heard_by(small, Viewer::house()) == "Barka da zuwa by Sam. ");
    const ClipRow clip = clips_heard_by(small.home(), Viewer::house()).front();
    CHECK(clip_sound(small.home(), Viewer::house(), clip).has_value());
    CHECK(trouble_of([&] { give_voice(small.home(), small.as_ben(), PersonId::none, true); }) == Trouble::refused);
    CHECK(trouble_of([&] { give_voice(small.home(), small.as_lea(), small.rose, true); }) == Trouble::refused);
    CHECK(all_good(small.home()));
}

TEST_CASE("Voices: a recording of an hour, of nothing, or that is none, is refused") {
    SmallHome small;
    give_voice(small.home(), small.as_ben(), small.rose, true);
    const auto record = [&](Bytes sound, const char* words = "Happy") {
        return trouble_of([&] { record_clip(small.home(), small.as_ben(), {small.rose, words, "en", std::move(sound)}); });
    };
    CHECK(record(spoken(3600 * 16'000, 1)) == Trouble::refused);
    CHECK(record({}) == Trouble::refused);
    CHECK(record(spoken(0, 1)) == Trouble::refused);
    CHECK(record(Bytes(5000, 'x')) == Trouble::refused);
    CHECK(record(spoken(8000, 1), "  ") == Trouble::refused);
    CHECK_FALSE(record(spoken(30 * 16'000, 1)));
}

TEST_CASE("Voices: a redaction removes the sound") {
    SmallHome small;
    give_voice(small.home(), small.as_ben(), small.rose, true);
    const EntryId clip = ben_says(small, "Happy");
    redact(small.home(), small.as_mia(), clip, "he asked for it");
    CHECK(heard_by(small, small.as_rose()).empty());
    CHECK_FALSE(blob(small.home(), small.as_ben(), name_of(spoken(8000, 1))));
    CHECK(small.home().database().integer("SELECT count(*) FROM blobs ORDER BY 1") == 0);
    CHECK(all_good(small.home()));
}
