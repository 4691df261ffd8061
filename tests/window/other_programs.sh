#!/bin/bash
# The home's calendar on a stick, read by a calendar library that is not the one it was written with: every plan, when it comes round,
# in which zone, and no name of anybody who answered.
# shellcheck source=tests/window/hands.bash
. "$(dirname -- "$0")/hands.bash"

/usr/bin/python3 -c 'import icalendar' 2>/dev/null || fail "python3-icalendar is not installed: see packaging/packages"

story "A demo home puts its calendar on a stick"
mkdir -p "$work/stick"
export TZ=Europe/London
"$program" demo --data "$work/calendar-home" --now 2026-11-21T10:42:00 >/dev/null
"$program" drive --data "$work/calendar-home" --stick "$work/stick" --now 2026-11-21T10:42:00 >"$work/answers" <<'STEPS'
tap-id i-work-here
type 1000000001
key enter
tap-id calendar
tap-id add
tap-id from-file
tap-id put
quit
STEPS
[[ -s $work/stick/alongside-calendar.ics ]] || fail "there is no calendar on the stick: $(tail -n 2 "$work/answers")"

story "Another program reads it"
/usr/bin/python3 - "$work/stick/alongside-calendar.ics" <<'READ' || fail "another program does not read it"
import sys, datetime, icalendar
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
assert calendar['VERSION'] == '2.0' and calendar['PRODID']
events = calendar.walk('VEVENT')
zones = [str(zone['TZID']) for zone in calendar.walk('VTIMEZONE')]
assert zones == ['Europe/London'], zones
assert len(events) > 25, len(events)
names = set()
for event in events:
    name = (str(event['UID']), str(event.get('RECURRENCE-ID') and event['RECURRENCE-ID'].to_ical()))
    assert name not in names, name
    names.add(name)
    assert event['DTSTART'].dt <= event['DTEND'].dt and str(event['SUMMARY']) and event['DTSTAMP']
    assert not event.errors, event.errors
singing = [event for event in events if str(event['SUMMARY']) == 'Singing' and 'RRULE' in event]
assert singing and singing[0]['RRULE']['FREQ'] == ['WEEKLY'], singing
assert singing[0]['DTSTART'].dt.hour == 11 and singing[0]['DTSTART'].params['TZID'] == 'Europe/London'
assert any('EXDATE' in event for event in events) and any('RECURRENCE-ID' in event for event in events)
text = open(sys.argv[1], encoding='utf-8').read()
assert 'Farida' not in text and 'ATTENDEE' not in text
READ
