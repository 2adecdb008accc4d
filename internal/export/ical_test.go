package export

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/emersion/go-ical"
	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

// readCalendar reads a calendar with emersion's go-ical, which is not the writer's library, and holds the lines to RFC 5545.
func readCalendar(t *testing.T, encounters []encounter.Encounter, articles []encounter.Article) map[string]*ical.Event {
	t.Helper()
	var out bytes.Buffer
	n, err := ICalendar(&out, each(encounters...), each(articles...))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(out.String()) {
		body, ok := strings.CutSuffix(line, "\r\n")
		if !ok || len(body) > 75 || !utf8.ValidString(body) || strings.ContainsAny(body, "\r\n\x00\x1b") {
			t.Errorf("no line of RFC 5545: %q", line)
		}
	}
	calendar, err := ical.NewDecoder(&out).Decode()
	if err != nil {
		t.Fatal(err)
	}
	if err := ical.NewEncoder(io.Discard).Encode(calendar); err != nil { // it checks which properties must be there, and how often
		t.Error(err)
	}
	events := map[string]*ical.Event{}
	for _, e := range calendar.Events() {
		uid, err := e.Props.Text(ical.PropUID)
		if err != nil || uid == "" || events[uid] != nil {
			t.Fatalf("the UID %q: %v", uid, err)
		}
		start, err := e.DateTimeStart(time.UTC)
		if err != nil {
			t.Fatal(err)
		}
		end, err := e.DateTimeEnd(time.UTC)
		if err != nil || !end.After(start) || e.Props.Get(ical.PropDateTimeStart).ValueType() != ical.ValueDate {
			t.Errorf("%s is from %s to %s, %v", uid, start, end, err)
		}
		if _, err := e.Status(); err != nil {
			t.Error(err)
		}
		events[uid] = &e
	}
	if len(events) != n.Written {
		t.Errorf("%d events were written, %d are read", n.Written, len(events))
	}
	return events
}

func said(t *testing.T, e *ical.Event, property string) string {
	t.Helper()
	s, err := e.Props.Text(property)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestCalendar(t *testing.T) {
	events := readCalendar(t, append(alone(samples(t)), lavrovWang(t)), samples(t))
	e := events["encounter-lavrov-wang@mahdar"]
	if e == nil {
		t.Fatal("three accounts of one encounter are no event")
	}
	if got := said(t, e, ical.PropSummary); got != "Sergey Lavrov \u2013 Wang Yi" {
		t.Errorf("it is called %q", got)
	}
	if start, _ := e.DateTimeStart(time.UTC); start.Format(time.DateOnly) != "2024-07-25" {
		t.Errorf("it is on %s", start)
	}
	if status, _ := e.Status(); status != ical.EventConfirmed {
		t.Errorf("it is %s", status)
	}
	if got := said(t, e, ical.PropLocation); got != "Vientiane, Laos" {
		t.Errorf("it is in %q", got)
	}
	for _, want := range []string{"Sergey Lavrov (foreign minister, Russia)", "- a-01 (ru): held, 2024-07-25", "- a-02 (zh)", "- a-03 (ar)", "https://seetao.com/details/240059.html"} {
		if got := said(t, e, ical.PropDescription); !strings.Contains(got, want) {
			t.Errorf("the description lacks %q:\n%s", want, got)
		}
	}
	visits := 0
	for uid, e := range events {
		if strings.HasPrefix(uid, "visit-") {
			visits++
			if !strings.Contains(said(t, e, ical.PropDescription), "Told by:\n- a-") {
				t.Errorf("%s has no source", uid)
			}
		}
	}
	dated := 0
	for _, a := range samples(t) {
		for _, v := range a.Visits {
			if v.Date != nil {
				dated++
			}
		}
	}
	if visits == 0 || visits > dated {
		t.Errorf("%d visits of %d records", visits, dated)
	}
}

func TestCalendarStatus(t *testing.T) {
	for status, want := range map[string]ical.EventStatus{"held": ical.EventConfirmed, "ongoing": ical.EventConfirmed, "planned": ical.EventTentative, "proposed": ical.EventTentative, "cancelled": ical.EventCancelled} {
		a := hostile("Lao")
		a.Meetings[0].Status = status
		e := readCalendar(t, alone([]encounter.Article{a}), nil)["encounter-e0-0@mahdar"]
		if got, err := e.Status(); got != want || err != nil {
			t.Errorf("%s is %s, %v", status, got, err)
		}
	}
	// Of an announcement and a report of one encounter, the report counts.
	one, two := hostile("Lao"), hostile("Thai")
	one.Meetings[0].Status = "planned"
	two.Meetings[0].Date = &mahdar.Days{Start: "2024-07-01", End: "2024-07-31"}
	e := encounter.Encounter{ID: "x", Accounts: []encounter.Account{{Article: &one}, {Article: &two}}}
	if got, _ := readCalendar(t, []encounter.Encounter{e}, nil)["encounter-x@mahdar"].Status(); got != ical.EventConfirmed {
		t.Errorf("announced and held is %s", got)
	}
	e.Accounts = e.Accounts[1:]
	if got := said(t, readCalendar(t, []encounter.Encounter{e}, nil)["encounter-x@mahdar"], ical.PropSummary); !strings.HasSuffix(got, "(some day of these)") {
		t.Errorf("a meeting in July is called %q", got)
	}
}

func TestVisitsOfSeveralArticlesAreOne(t *testing.T) {
	one, two := hostile("Lao"), hostile("Lao")
	two.ID, two.Visits[0].Status = "second", "held"
	events := readCalendar(t, nil, []encounter.Article{one, two})
	if len(events) != 1 {
		t.Fatalf("%d events", len(events))
	}
	for _, e := range events {
		if got := said(t, e, ical.PropDescription); strings.Count(got, "\n- ") != 3 {
			t.Errorf("one visitor and two sources are %q", got)
		}
		if status, _ := e.Status(); status != ical.EventConfirmed {
			t.Errorf("planned and held is %s", status)
		}
	}
}

func TestCalendarTakesEvilWords(t *testing.T) {
	for _, w := range evil {
		a := hostile(w)
		if n := len(readCalendar(t, alone([]encounter.Article{a}), []encounter.Article{a})); n != 2 {
			t.Errorf("%q makes %d events of two", w, n)
		}
	}
}

func TestEmptyCalendarIsNone(t *testing.T) {
	if _, err := ICalendar(io.Discard, nil, nil); !errors.Is(err, ErrNothing) {
		t.Errorf("got %v", err)
	}
}
