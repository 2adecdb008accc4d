// Package stamp reads the days that people and programs write into fields for days.
package stamp

import (
	"fmt"
	"strings"
	"time"
)

// Day reads a day as 2024-07-25, alone or with a time of day and a zone
// as RFC 3339 has them. The day is the one that is written: no zone moves it.
func Day(s string) (time.Time, error) {
	s = strings.TrimSpace(s)
	day := s
	if len(s) > len(time.DateOnly) {
		if c := s[len(time.DateOnly)]; c == 'T' || c == 't' || c == ' ' {
			day = s[:len(time.DateOnly)]
		}
	}
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return time.Time{}, fmt.Errorf("%q is no date", s)
	}
	return t, nil
}
