#!/bin/bash
# Nothing that the program says may be missing from a catalogue; and the check that says so must see every way of saying something.
set -euo pipefail
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
renew=$root/packaging/renew-languages
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "$*" >&2
    exit 1
}

"$renew" --check || fail "a catalogue lacks words: run packaging/renew-languages and translate what is empty"

# A program that says a little more, in every way that ours does.
mkdir -p "$work/app" "$work/widgets" "$work/assets"
cp -r "$root/assets/languages" "$work/assets/"
cat >"$work/app/more.cpp" <<'END'
const char* word = N_("Said in a table");
auto a = words("Said plainly");
auto b = loading.words.with("Said with {1}", {name});
auto c = words.count("{n} thing said", "{n} things said", 2);
auto d = frame.language()("Said in a frame");
auto e = m_words("Said by a class");
auto f = words(early ? "Said in the morning" : "Said in the evening");
auto g = frame.language().count("{n} said in a frame", "{n} all said in a frame", n);
auto h = frame.language()(N_("Said and marked"));
frame.words({"name-of-an-item"}, role);
m_frame.words({"name-of-another"}, role);
END
all="Said in a table|Said plainly|Said with {1}|{n} thing said|Said in a frame|Said by a class|Said in the morning|Said in the evening|{n} said in a frame|Said and marked"
if ALONGSIDE_ROOT=$work "$renew" --check >"$work/says"; then
    fail "the check does not see words that are in no catalogue"
fi
IFS='|' read -ra wanted <<<"$all"
for words in "${wanted[@]}"; do
    grep -qF "msgid \"$words\"" "$work/says" || fail "the check does not see: $words"
done

# Renewed, the words are there to be translated, and what is no longer said has gone.
ALONGSIDE_ROOT=$work "$renew" >/dev/null
[[ $(grep -c '^msgid ' "$work/assets/languages/ur.po") == $((${#wanted[@]} + 1)) ]] || fail "renewing kept or lost the wrong words"
grep -q "Machine-made, awaiting a native reader" "$work/assets/languages/ur.po" || fail "renewing lost who made the catalogue"

# Words without a translation are missed too.
sed -i 's/^msgstr \(.*\)"$/msgstr \1x"/; s/^\(msgstr\[.\]\) .*/\1 "{n} x"/' "$work"/assets/languages/*.po
sed -i '/^msgid "Said plainly"/{n;s/.*/msgstr ""/}' "$work/assets/languages/pa.po"
if ALONGSIDE_ROOT=$work "$renew" --check >"$work/says"; then
    fail "the check does not see an empty translation"
fi
[[ $(<"$work/says") == *'pa.po lacks'*'msgid "Said plainly"'* && $(<"$work/says") != *'ur.po lacks'* ]] || fail "the check blames: $(<"$work/says")"
echo "Every word that the program says is in every catalogue."
