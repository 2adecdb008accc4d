// Package statement makes the records of reported speech: cues, speakers, sources, and where
// what was said begins and ends. A speaker who is not certain is left out, and the words with
// him.
package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/clause"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Reading is an article with its statements.
type Reading struct {
	clause.Reading

	BlockEnd   int32         // token up to which a speech without quotation marks goes
	turnCounts map[int32]int // by person: the turns of a transcript; nil until asked
}

// Renew makes a reading one of another article.
func (r *Reading) Renew(p *pack.Pack, in word.Input) {
	r.Reading.Renew(p, in)
	*r = Reading{Reading: r.Reading}
}
