// Recorded voices: consent, recordings, and which of them one person hears.
#include "data/clips.h"

#include "data/entry_rows.h"
#include "data/rules.h"
#include "data/text.h"

namespace data {

namespace {

constexpr std::size_t wav_header_bytes = 44;
constexpr std::size_t most_sound_bytes = std::size_t{most_clip_secs} * 48'000 * 2 + wav_header_bytes;

void require_speaker(Home& home, const Viewer& by, PersonId resident) {
    require_writer(home, by);
    if (resident == PersonId::none) {
        require_staff(home, by);
        return;
    }
    require_resident(home, resident);
    require_sight_of(home, by, resident);
}

void append_consent(Home& home, const Viewer& by, PersonId resident, PersonId speaker, bool yes) {
    BodyWriter body;
    body.number("speaker", number(speaker));
    const Audience audience = by.person() == resident ? Audience::only_me : Audience::named; // named: the two of them, and nobody else
    home.journal().append({Kind::voice, by.person(), resident, audience, EntryId::none, yes ? 1 : 0, body.json()});
}

// Somebody who left, or is no longer in that circle, does not speak here any more: prompts stop at once.
bool still_speaks(Home& home, PersonId speaker, PersonId resident) {
    const Person* person = home.roll().find(speaker);
    if (!person || !person->active) return false;
    const bool works_here = person->role == Role::staff || person->role == Role::manager;
    return works_here || speaker == resident || (resident != PersonId::none && is_in_circle(home, resident, speaker));
}

std::vector<ClipRow> read_clips(Statement& row, Home& home, const Viewer& viewer) {
    std::vector<ClipRow> clips;
    while (row.step()) {
        const PersonId speaker{row.integer(1)};
        clips.push_back({EntryId{row.integer(0)}, speaker, home.roll().name_for(viewer, speaker), PersonId{row.integer(2)}, row.text(3), row.text(4),
                         {row.text(5)}});
    }
    return clips;
}

} // namespace

void require_recording(const Bytes& sound) {
    const auto says = [&](std::size_t at, std::string_view word) {
        return std::equal(word.begin(), word.end(), sound.begin() + static_cast<std::ptrdiff_t>(at));
    };
    if (sound.size() <= wav_header_bytes || !says(0, "RIFF") || !says(8, "WAVE"))
        throw Error(Trouble::refused, "There is nothing to hear in this recording.");
    if (sound.size() > most_sound_bytes) throw Error(Trouble::refused, "A recording is half a minute at most.");
}

void give_voice(Home& home, const Viewer& by, PersonId resident, bool consents) {
    require_speaker(home, by, resident);
    if (gives_voice(home, by, resident) != consents) append_consent(home, by, resident, by.person(), consents);
}

bool gives_voice(Home& home, const Viewer& by, PersonId resident) {
    Statement row = home.database().prepare("SELECT given FROM voices WHERE resident = :resident AND speaker = :speaker ORDER BY speaker");
    row.bind(":resident", number(resident)).bind(":speaker", number(by.person()));
    return row.step() && row.integer(0) != 0;
}

void hear_voice(Home& home, const Viewer& self, PersonId speaker, bool wanted) {
    require_writer(home, self);
    if (self.role() != Role::resident) throw Error(Trouble::refused, "Each resident chooses for themselves whose voice they hear.");
    append_consent(home, self, self.person(), speaker, wanted);
}

EntryId record_clip(Home& home, const Viewer& by, const NewClip& clip) {
    require_speaker(home, by, clip.resident);
    if (!gives_voice(home, by, clip.resident)) throw Error(Trouble::refused, "Please say first that your voice may be heard here.");
    require_recording(clip.sound);
    const std::string words = checked_text(clip.words, 500);
    if (words.empty()) throw Error(Trouble::refused, "Please choose the words that this recording stands for.");
    const std::string language = checked_text(clip.language, 20);
    EntryId earlier{};
    {
        Statement standing = home.database().prepare("SELECT id FROM clips WHERE resident = :resident AND words = :words AND language = :language"
                                                     " AND speaker = :speaker ORDER BY id DESC LIMIT 1");
        standing.bind(":resident", number(clip.resident)).bind(":words", words).bind(":language", language).bind(":speaker", number(by.person()));
        if (standing.step()) earlier = EntryId{standing.integer(0)};
    }
    BodyWriter body;
    body.text("words", words).text("language", language);
    std::vector<KeptBlob> blobs = attach(body, {{BlobUse::clip, clip.sound}});
    const Audience audience = clip.resident == PersonId::none ? Audience::house : Audience::named;
    return home.journal().append({Kind::clip, by.person(), clip.resident, audience, earlier, 0, body.json(), std::move(blobs)});
}

std::vector<ClipRow> clips_heard_by(Home& home, const Viewer& listener) {
    std::vector<ClipRow> heard;
    for (const PersonId resident : {listener.person(), PersonId::none}) {
        Statement row = home.database().prepare(
            "SELECT c.id, c.speaker, c.resident, c.words, c.language, c.blob FROM clips c"
            " JOIN voices v ON v.resident = c.resident AND v.speaker = c.speaker WHERE c.resident = :resident AND v.given = 1 AND v.heard = 1 ORDER BY c.id DESC");
        row.bind(":resident", number(resident));
        for (ClipRow& clip : read_clips(row, home, listener))
            if (still_speaks(home, clip.speaker, resident)) heard.push_back(std::move(clip));
        if (listener.person() == PersonId::none) break;
    }
    return heard;
}

std::vector<ClipRow> clips_by(Home& home, const Viewer& by, PersonId resident) {
    Statement row = home.database().prepare("SELECT c.id, c.speaker, c.resident, c.words, c.language, c.blob FROM clips c"
                                            " WHERE c.resident = :resident AND c.speaker = :speaker ORDER BY c.id DESC");
    row.bind(":resident", number(resident)).bind(":speaker", number(by.person()));
    return read_clips(row, home, by);
}

std::vector<VoiceRow> voices_for(Home& home, const Viewer& self) {
    Statement row = home.database().prepare(
        "SELECT v.speaker, v.heard, (SELECT count(*) FROM clips c WHERE c.resident = v.resident AND c.speaker = v.speaker) FROM voices v"
        " WHERE v.resident = :self AND v.given = 1 ORDER BY v.speaker");
    row.bind(":self", number(self.person()));
    std::vector<VoiceRow> voices;
    while (row.step()) {
        const PersonId speaker{row.integer(0)};
        if (row.integer(2) == 0 || !still_speaks(home, speaker, self.person())) continue;
        voices.push_back({speaker, home.roll().name_for(self, speaker), static_cast<int>(row.integer(2)), row.integer(1) != 0});
    }
    return voices;
}

std::optional<Bytes> clip_sound(Home& home, const Viewer& viewer, const ClipRow& clip) { return blob(home, viewer, clip.sound); }

} // namespace data
