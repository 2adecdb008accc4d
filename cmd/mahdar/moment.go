package main

import (
	"strconv"
	"strings"
	"time"
)

// farthest is how many days back a moment may lie: a book cannot be older.
const farthest = 100 * 366

// momentNamed reads a moment of a command line: a day, which begins at midnight where the user is, "today" or
// "yesterday", a time of RFC 3339, or how long before now, as 90m, 24h or 7d.
func momentNamed(flag, text string, now time.Time) (time.Time, error) {
	midnight := func(t time.Time) time.Time {
		y, m, d := t.Date()
		return time.Date(y, m, d, 0, 0, 0, 0, now.Location())
	}
	word := strings.ToLower(strings.TrimSpace(text))
	switch word {
	case "now":
		return now, nil
	case "today":
		return midnight(now), nil
	case "yesterday":
		return midnight(midnight(now).AddDate(0, 0, -1)), nil
	}
	if t, err := time.Parse(time.RFC3339, strings.ToUpper(word)); err == nil {
		return t.In(now.Location()), nil
	}
	if day, err := time.Parse(time.DateOnly, word); err == nil {
		return midnight(day), nil
	}
	if days, ok := strings.CutSuffix(word, "d"); ok {
		if n, err := strconv.Atoi(days); err == nil && n >= 0 && n <= farthest {
			return now.AddDate(0, 0, -n), nil
		}
	}
	if ago, err := time.ParseDuration(word); err == nil && ago >= 0 && ago <= farthest*24*time.Hour {
		return now.Add(-ago), nil
	}
	return time.Time{}, usage("%s %q is no time; write yesterday, today, 2024-07-25, 2024-07-25T07:00:00Z, or how long ago, as 24h or 7d", flag, text)
}
