# Eyes and hands for the tests of the real window: a display of their own, real pointer and key events, pictures of the window.
# Beside the window stands its double: a kiosk that `drive` operates on a copy of the same records. It says where a finger has to
# go, and what the window must then show, to the pixel. So nothing waits for a time: it waits for the picture to come.
# Sourced, with the program as $1.
set -euo pipefail
program=$1
work=$(mktemp -d "${TMPDIR:-/tmp}/alongside-window-XXXXXX")
home=$work/home
copy=$work/copy
width=1280 height=800 px_per_mm=5.88
answer=""
window_pid="" window="" xvfb_pid=""

end_all() {
    local status=$?
    [[ -z $window_pid ]] || kill -9 "$window_pid" 2>/dev/null || true
    [[ -z ${double_PID:-} ]] || kill "$double_PID" 2>/dev/null || true
    [[ -z $xvfb_pid ]] || kill "$xvfb_pid" 2>/dev/null || true
    if ((status == 0)) && [[ -z ${KEEP_PICTURES:-} ]]; then
        rm -rf -- "$work"
    else
        echo "What was seen is kept in $work"
    fi
}
trap end_all EXIT

fail() {
    echo "FAILED: $*"
    exit 1
}
# Says in one line what is about to be shown: the last such line before a failure says what a person could not do.
story() { echo "- $*"; }

for tool in Xvfb xdotool import compare convert jq; do
    command -v "$tool" >/dev/null || fail "$tool is not installed: tests/run installs what is missing"
done

# It is ten o'clock and some minutes wherever this runs: what is on today is still to come.
at_ten_oclock() {
    local west=$((10#$(date -u +%H) - 10))
    ((west > 12)) && west=$((west - 24))
    if ((west < 0)); then TZ=Etc/GMT$west; else TZ=Etc/GMT+$west; fi
    export TZ
    [[ $(date +%H) == 10 ]] || fail "the time zone $TZ is not known: is tzdata installed?"
}

# A display that nobody else has: Xvfb picks a free number, and says which.
open_display() {
    Xvfb -displayfd 8 -screen 0 1920x1200x24 -nolisten tcp -noreset 8>"$work/display" >"$work/xvfb.log" 2>&1 &
    xvfb_pid=$!
    until_true 20 test -s "$work/display" || fail "Xvfb did not open a display: $(cat "$work/xvfb.log")"
    DISPLAY=:$(<"$work/display")
    export DISPLAY SDL_VIDEODRIVER=x11 SDL_AUDIODRIVER=dummy
    unset WAYLAND_DISPLAY
}

# Asks again until it is so, or so many seconds have gone by.
until_true() {
    local until=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < until)) || return 1
        sleep 0.1
    done
}

make_home() {
    "$program" demo --data "$home" --now "$(now)" --seed 7 >"$work/demo.log" || fail "there is no demo home: $(cat "$work/demo.log")"
    cp -a "$home" "$copy"
}

now() { date +%Y-%m-%dT%H:%M:%S; }

find_window() {
    window=$(xdotool search --onlyvisible --pid "$window_pid" --name '^Alongside$' 2>/dev/null | head -n 1)
    [[ -n $window ]] || { kill -0 "$window_pid" 2>/dev/null && return 1; fail "the kiosk ended: $(cat "$work/window.log")"; }
}
open_window() {
    "$program" run --window --size "${width}x$height" --px-per-mm "$px_per_mm" --data "$home" >>"$work/window.log" 2>&1 &
    window_pid=$!
    until_true 20 find_window || fail "no window came: $(cat "$work/window.log")"
    xdotool windowfocus --sync "$window" 2>/dev/null || true
}
open_double() {
    coproc double { exec "$program" drive --data "$copy" --size "${width}x$height" --px-per-mm "$px_per_mm" --now "$(now)" --seed 7 2>>"$work/double.log"; }
    ask screen
}

# One command to the double, its answer into $answer.
ask() {
    echo "$*" >&"${double[1]}"
    read -r -t 60 answer <&"${double[0]}" || fail "drive did not answer \"$*\": $(cat "$work/double.log")"
    [[ $answer != '{"error"'* ]] || fail "\"$*\": $answer"
}
close_double() {
    ask quit
    wait "$double_PID" || fail "drive ended with $?"
    double_PID=
}

on_screen() { [[ $(jq -r .screen <<<"$answer") == "$1" ]] || fail "expected the screen \"$1\", and it is $(jq -r .screen <<<"$answer")"; }
labels() { jq -r '.items[].label' <<<"$answer"; }
labels_and_speech() { jq -r '.items[] | .label, .spoken' <<<"$answer"; }
has_words() { labels | grep -qF -- "$1" || fail "nothing says \"$1\" on $(jq -r .screen <<<"$answer"): $(labels | paste -sd '|')"; }

# How many pixels of the window are not as the double has them.
difference() {
    compare -metric AE "$work/window.png" "$work/double.png" "$work/difference.png" 2>&1 >/dev/null | sed 's/[^0-9.e+].*//' || true
}
shows_the_same() {
    local pixels
    import -silent -window "$window" "png:$work/window.png" 2>/dev/null || return 1
    pixels=$(difference)
    [[ $pixels == 0 ]]
}
# The clock's minute may turn between the two, so the double's is set anew with each look.
same_after_setting_the_clock() {
    ask "clock $(now)"
    ask "shot $work/double.png"
    shows_the_same
}
see() {
    local kept=$answer
    if ! until_true 15 same_after_setting_the_clock; then
        fail "the window does not show what drive shows ($(difference) pixels differ) after: $1"
    fi
    answer=$kept
}

# Where the enabled item with this label is, as drive last told.
middle_of() {
    jq -re --arg wanted "$1" '[.items[] | select(.enabled and .label == $wanted)][0].rect | "\(.[0] + .[2] / 2 | floor) \(.[1] + .[3] / 2 | floor)"' \
        <<<"$answer" || fail "nothing to touch is called \"$1\" on $(jq -r .screen <<<"$answer"): $(labels | paste -sd '|')"
}
# A finger of a person: down for a moment, and not at once again, since a second touch too soon counts as trembling.
finger() {
    xdotool mousemove --window "$window" "$1" "$2" mousedown 1
    sleep 0.08
    xdotool mouseup 1
    sleep 0.6
}
# What is entered shows its minute later: the window and its double make it in the same one.
in_one_minute() {
    local second
    second=$((10#$(date +%S)))
    ((second < 55)) || sleep $((61 - second))
    ask "clock $(now)"
}
touch_label() {
    touch_unseen "$1"
    see "touching \"$1\""
}
# Leads to a screen on which speaking is offered: in the window, where there may be a microphone, and not by drive, which has none.
touch_unseen() {
    local at
    at=$(middle_of "$1")
    in_one_minute
    # shellcheck disable=SC2086
    finger $at
    ask "tap $1"
}
# Real keys, as a badge reader types them.
badge() {
    in_one_minute
    xdotool type --delay 20 "$1"
    xdotool key Return
    ask "type $1"
    ask "key enter"
    see "holding badge $1 to the reader"
}
picture() { cp "$work/window.png" "$work/$1.png"; }

stop_window() {
    local status=0
    kill -TERM "$window_pid"
    wait "$window_pid" || status=$?
    window_pid=
    ((status == 0)) || fail "asked to end, the kiosk ended with $status: $(cat "$work/window.log")"
}
kill_window() {
    kill -9 "$window_pid"
    wait "$window_pid" 2>/dev/null || true
    window_pid=
}
