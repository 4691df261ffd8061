#!/bin/bash
# How the real window behaves: it is drawn again when it was hidden or its size changed, it closes when asked, it sleeps when nothing
# happens; and what is said where there is no display, or a wrong command line.
# shellcheck source=tests/window/hands.bash
. "$(dirname -- "$0")/hands.bash"

# Runs the program with these arguments: it must end with status $1, having said one line, and that on standard error.
ends_with() {
    local wanted=$1 status=0
    shift
    timeout 20 "$program" "$@" >"$work/out" 2>"$work/err" </dev/null || status=$?
    ((status == wanted)) || fail "\"alongside $*\" ended with $status instead of $wanted: $(cat "$work/err")"
    [[ $(wc -l <"$work/err") == 1 ]] || fail "\"alongside $*\" did not say one line: $(cat "$work/err")"
    [[ ! -s $work/out ]] || fail "\"alongside $*\" wrote on standard output: $(cat "$work/out")"
}

story "Without a display, one line and status 1"
(
    unset DISPLAY WAYLAND_DISPLAY SDL_VIDEODRIVER
    ends_with 1 run --window --data "$work/nowhere"
    DISPLAY=:4711 ends_with 1 run --window --data "$work/nowhere"
)
story "A wrong command line, one line and status 2"
ends_with 2 run --windows
ends_with 2 run --size big --data "$work/nowhere"
ends_with 2 dance
ends_with 2 drive
ends_with 2 drive --data "$work/nowhere" --now yesterday
ends_with 2
[[ ! -e $work/nowhere ]] || fail "a wrong command line left a data folder behind"

at_ten_oclock
open_display
make_home
open_window
open_double
see "opening"

story "Hidden and shown again, it is all there"
xdotool windowunmap --sync "$window" windowmap --sync "$window"
see "hiding and showing the window"
xdotool windowminimize "$window" 2>/dev/null || true
xdotool windowmap --sync "$window"
see "coming back"

story "A smaller window shows the smaller screen, and a touch lands where it shows"
resize_to() {
    width=$1 height=$2
    close_double
    open_double
    xdotool windowsize --sync "$window" "$1" "$2"
    see "changing the size to $1 x $2"
}
resize_to 800 480
touch_label "I live here"
on_screen i_live_here
touch_label "Back"
on_screen welcome
resize_to 1280 800

story "Left alone, it asks for nothing: no work in twenty seconds"
ticks_used() { awk '{ print $14 + $15 }' "/proc/$window_pid/stat"; }
xdotool mousemove 1900 1190
sleep 6 # what is put off until nobody touches the glass is done by then
before=$(ticks_used)
sleep 20
used=$(($(ticks_used) - before))
((used <= 10)) || fail "it worked for $used hundredths of a second while nothing happened"

story "Asked to end, it ends well, and leaves the records closed"
stop_window
"$program" verify --data "$home" >"$work/verify.log" || fail "the records are not good: $(cat "$work/verify.log")"
open_window
close_double
open_double
see "opening once more"

story "Without fonts and with pictures gone it stays up, and says so in one sentence for each"
stop_window
cp -rL "$(dirname -- "$program")/assets" "$work/assets"
find "$work/assets/pictures" -name '*.svg' ! -name 'help.svg' -delete
echo '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/nowhere</dir></fontconfig>' >"$work/no-fonts.conf"
: >"$work/window.log"
ALONGSIDE_ASSETS=$work/assets FONTCONFIG_FILE=$work/no-fonts.conf open_window
says_both() { grep -q "^alongside: A picture is missing" "$work/window.log" && grep -q "^alongside: No font draws" "$work/window.log"; }
until_true 20 says_both || fail "it did not say what is missing: $(cat "$work/window.log")"
[[ $(grep -c '^alongside:' "$work/window.log") == 2 ]] || fail "it said more than that: $(cat "$work/window.log")"
stop_window
open_window

story "The display goes away: the kiosk ends by itself with one sentence and status 1, and the records are good"
: >"$work/window.log"
kill "$xvfb_pid"
wait "$xvfb_pid" 2>/dev/null || true
xvfb_pid=""
has_ended() { ! kill -0 "$window_pid" 2>/dev/null; }
until_true 20 has_ended || fail "it hangs without its display"
status=0
wait "$window_pid" 2>/dev/null || status=$?
((status == 1)) || fail "without its display it ended with $status"
[[ $(<"$work/window.log") == "alongside: The display went away;"* && $(wc -l <"$work/window.log") == 1 ]] ||
    fail "without its display it did not say one sentence: $(cat "$work/window.log")"
window_pid=""
"$program" verify --data "$home" >"$work/verify.log" || fail "the records are not good: $(cat "$work/verify.log")"
close_double
echo "All is well."
