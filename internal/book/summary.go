package book

import (
	"time"

	"github.com/mahdar/mahdar/internal/encounter"
)

// Summary is an encounter in a line, as lists show it.
type Summary struct {
	First, Last, Status string
}

func summaryOf(rs []encounter.Record) Summary {
	s := Summary{Status: rs[0].Status}
	if rs[0].From != 0 {
		s.First = time.Unix(int64(rs[0].From)*86400, 0).UTC().Format(time.DateOnly)
		s.Last = time.Unix(int64(rs[0].To)*86400, 0).UTC().Format(time.DateOnly)
	}
	return s
}
