package export

import (
	"time"

	"github.com/mahdar/mahdar"
)

// preciseDays is up to how many days a record can last. A longer range says
// that it was some day of these ("in May"), and not from when to when.
const preciseDays = 10

// vague says of a range of days that no day is told.
func vague(start, end string) bool {
	from, err := time.Parse(time.DateOnly, start)
	to, err2 := time.Parse(time.DateOnly, end)
	return err != nil || err2 != nil || to.Sub(from) >= preciseDays*24*time.Hour
}

// day is a day of ISO 8601 as days since 1970-01-01; nil where it is none.
func day(s string) *int32 {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return nil
	}
	n := int32(t.Unix() / (24 * 60 * 60))
	return &n
}

func ends(d *mahdar.Days) (start, end *int32) {
	if d == nil {
		return nil, nil
	}
	return day(d.Start), day(d.End)
}

// ofDay is the day that many days after 1970-01-01.
func ofDay(n int32) string { return time.Unix(int64(n)*24*60*60, 0).UTC().Format(time.DateOnly) }
