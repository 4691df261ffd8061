#!/bin/bash
# The main job once, in the real window, with real pointer and key events: a resident says how she feels and what she would like to
# come to, the power is cut, her son leaves a note, a carer records a small win, and the next shift reads and confirms her card.
# shellcheck source=tests/window/hands.bash
. "$(dirname -- "$0")/hands.bash"

# Turns pages with the tile called $2 until there is one called $1, and touches it.
touch_on_any_page() {
    local pages=0
    until jq -e --arg wanted "$1" 'any(.items[]; .enabled and .label == $wanted)' <<<"$answer" >/dev/null; do
        ((++pages < 12)) || fail "\"$1\" is on no page"
        touch_label "$2"
    done
    touch_label "$1"
}
type_pin() {
    local i
    for ((i = 0; i < ${#1}; i++)); do touch_label "${1:i:1}"; done
}

at_ten_oclock
open_display
make_home
open_window
open_double
see "opening"

story "Rose says that she feels grateful, because of people"
touch_label "I live here"
touch_on_any_page "Rose" "More names"
touch_label "How I feel"
touch_on_any_page "Grateful" "More words"
touch_label "People"
on_screen who_may_know
picture how-i-feel

story "The plug is pulled while her answer is still on the screen; somebody puts it back"
kill_window
close_double
open_window
open_double
see "starting again"
on_screen welcome

story "She would like to come to the first thing that is on today, with somebody"
touch_label "I live here"
touch_on_any_page "Rose" "More names"
touch_label "What's on"
activity=$(jq -re '[.items[] | select(.enabled and (.id | startswith("activity-")))][0].label' <<<"$answer") || fail "nothing is on today"
touch_label "$activity"
touch_label "I'd like to come"
touch_label "Someone to go with"
on_screen needs
touch_label "Finish"

story "Tom comes in with his PIN, and leaves a note for her circle: a sentence that is there, and one word of his own"
touch_label "I'm visiting"
touch_on_any_page "Rose" "More names"
touch_label "Tom"
type_pin 135790
touch_label "Go on"
on_screen visitor
touch_unseen "Leave a note"
touch_label "For Rose's circle"
touch_on_any_page "We had a lovely visit" "More"
touch_label "space"
for letter in s c o n e s; do touch_label "$letter"; done
touch_label "Send"
on_screen thank_you
picture note
touch_label "Finish"

story "Grace comes in with her badge, and records a small win"
touch_label "I work here"
badge 1000000001
on_screen staff
touch_label "Residents"
touch_on_any_page "Rose" "More"
touch_label "Small win"
touch_label "Made something"
on_screen thank_you
picture small-win
touch_label "Finish"

story "Sam takes over: he reads Rose's card, says back what matters, and confirms it"
touch_label "I work here"
badge 1000000002
touch_label "Handover"
touch_on_any_page "Rose" "More"
on_screen handover_card
has_words "How I said I am"
has_words "Grateful"
picture handover-card
touch_label "Say it back"
matter=$(jq -re '[.items[] | select(.enabled and (.id | startswith("matter-")))][0].label' <<<"$answer") || fail "there is nothing to say back"
[[ $matter == *Grateful* ]] || fail "what Rose said is not first among what matters, but \"$matter\""
touch_label "$matter"
touch_label "I've read it"
picture confirmed
touch_label "Finish"
stop_window
close_double

# What was touched and seen is over; now another process asks the records that the window wrote.
story "Grace finds the card as Sam read it, in the history of handovers"
"$program" verify --data "$home" >"$work/verify.log" || fail "the records are not good: $(cat "$work/verify.log")"
copy=$home
open_double
words=""
# Remembers every word, shown or read aloud, on all pages of this screen; after the last comes the first again, or no "More".
read_all_pages() {
    local -A seen=()
    words=""
    while [[ -z ${seen[$(labels)]:-} ]]; do
        seen[$(labels)]=yes
        words+=$'\n'$(labels_and_speech)
        jq -e 'any(.items[]; .enabled and .label == "More")' <<<"$answer" >/dev/null || return 0
        ask "tap More"
    done
}
says() { grep -qF -- "$1" <<<"$words" || fail "\"$1\" is nowhere on $(jq -r .screen <<<"$answer"): $(paste -sd '|' <<<"$words")"; }

ask "tap I work here"
ask "type 1000000001"
ask "key enter"
ask "tap Handover"
ask "tap Sign"
ask "tap Rose"
on_screen handover_past
read_all_pages
says "Sam"
says "Said back: $matter"
says "How I said I am"
says "Rose made something."
says "$activity: I'd like to come"
says "We had a lovely visit scones"
ask "tap Finish"

story "Tom finds his note"
ask "tap I'm visiting"
until jq -e 'any(.items[]; .label == "Rose")' <<<"$answer" >/dev/null; do ask "tap More names"; done
ask "tap Rose"
ask "tap Tom"
ask "type 135790"
ask "key enter"
ask "tap Notes"
newest=$(jq -re '[.items[] | select(.enabled and (.id | startswith("note-")))][0].id' <<<"$answer") || fail "there are no notes"
ask "tap-id $newest"
on_screen note
read_all_pages
says "We had a lovely visit scones"
close_double
echo "All is well."
