// Package story keeps what the article has told so far: the meetings, trips, statements and
// events found in it, who was spoken of last, and where and when the story is. It finds
// nothing by itself.
package story

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Reading is an article with what it has told so far.
type Reading struct {
	actor.Reading

	Meetings   []Meeting
	Visits     []Visit
	Statements []Statement
	Events     []Event
	Speech     Speech
	State      Discourse
}

// Renew makes a reading one of another article, of which nothing is told yet.
func (r *Reading) Renew(p *pack.Pack, in word.Input) {
	r.Reading.Renew(p, in)
	*r = Reading{
		Reading: r.Reading,
		State:   Discourse{Subject: -1, Before: -1, Still: -1, Guest: -1, Entering: -1, Body: -1, Meeting: -1}, Speech: Speech{Last: -1, LooseQ: -1, Opener: Statement{Sent: -2}},
		Meetings: r.Meetings[:0], Visits: r.Visits[:0], Statements: r.Statements[:0], Events: r.Events[:0],
	}
}
