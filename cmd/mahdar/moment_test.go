package main

import (
	"errors"
	"testing"
	"time"
)

func TestMomentNamed(t *testing.T) {
	paris := time.FixedZone("", 2*60*60)
	now := time.Date(2024, 7, 26, 1, 30, 0, 0, paris) // in London it is still the day before
	for text, want := range map[string]string{
		"today":                     "2024-07-26T00:00:00+02:00",
		"yesterday":                 "2024-07-25T00:00:00+02:00",
		"Yesterday":                 "2024-07-25T00:00:00+02:00",
		"now":                       "2024-07-26T01:30:00+02:00",
		"2024-07-25":                "2024-07-25T00:00:00+02:00",
		"2024-07-25T07:00:00Z":      "2024-07-25T09:00:00+02:00",
		"2024-07-25t07:00:00+05:30": "2024-07-25T03:30:00+02:00",
		"24h":                       "2024-07-25T01:30:00+02:00",
		"90m":                       "2024-07-26T00:00:00+02:00",
		"7d":                        "2024-07-19T01:30:00+02:00",
		"0d":                        "2024-07-26T01:30:00+02:00",
		"1h30m":                     "2024-07-26T00:00:00+02:00",
	} {
		got, err := momentNamed("--since", text, now)
		if err != nil || got.Format(time.RFC3339) != want {
			t.Errorf("%q: %v, %v; want %s", text, got.Format(time.RFC3339), err, want)
		}
	}
	for _, text := range []string{"", "d", "-3d", "-3h", "tomorrow", "2024-02-30", "25.07.2024", "2024-07-25T07:00", "99999999d", "999999999h", "1e3d", "7w", "last week"} {
		var e *exitError
		if got, err := momentNamed("--since", text, now); !errors.As(err, &e) || e.code != exitUsage {
			t.Errorf("%q: %v, %v", text, got, err)
		}
	}
}

// TestLongDays: a day is from midnight to midnight, however many hours it has.
func TestLongDays(t *testing.T) {
	zone, err := time.LoadLocation("Europe/Paris")
	if err != nil {
		t.Skip("no time zones here: ", err)
	}
	for now, want := range map[time.Time]string{
		time.Date(2024, 10, 28, 7, 0, 0, 0, zone): "2024-10-26T22:00:00Z", // the 27th had 25 hours
		time.Date(2024, 4, 1, 7, 0, 0, 0, zone):   "2024-03-30T23:00:00Z", // the 31st had 23
	} {
		if got, err := momentNamed("--since", "yesterday", now); err != nil || got.UTC().Format(time.RFC3339) != want {
			t.Errorf("%s: yesterday began at %s, %v; want %s", now, got.UTC(), err, want)
		}
	}
}
