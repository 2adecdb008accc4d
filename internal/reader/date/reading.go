// Package date finds days and ranges of days, the dateline, and the day from which "today"
// and "Thursday" are counted. Days are kept without a time or a zone.
package date

import (
	"time"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/name"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Reading is an article as far as its days are known.
type Reading struct {
	name.Reading

	Ref      time.Time         // the day from which relative dates count; zero if unknown
	refDay   string            // as packs write it; empty until asked for
	Written  bool              // a dateline names that day
	DayLines map[int32]DayLine // by paragraph: the days of a chronicle; nil until looked for
	Dates    []Date
	DateAt   []int32
	StoryDay Days  // of what the story opens with, where it tells it
	Placed   Place // where the dateline says the story was written
}

// Renew makes a reading one of another article, whose relative days are counted from the day
// of its publication until a dateline says otherwise.
func (r *Reading) Renew(p *pack.Pack, in word.Input) {
	r.Reading.Renew(p, in)
	*r = Reading{Reading: r.Reading, Ref: in.Published, Dates: r.Dates[:0], DateAt: r.DateAt}
}

// RefDay is the day from which relative dates count as packs write it, empty if it is unknown.
func (r *Reading) RefDay() string {
	if r.Ref.IsZero() {
		return ""
	}
	if r.refDay == "" {
		r.refDay = r.Ref.Format(time.DateOnly)
	}
	return r.refDay
}
