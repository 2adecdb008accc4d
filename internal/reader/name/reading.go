// Package name finds the names of persons: words put together by their capitals, or, in
// scripts without them, by titles, given names, transcription and recurrence. Whether a word
// is a name, a state or a word of the language is decided here; who bears it is not.
package name

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Reading is an article as far as its names are known.
type Reading struct {
	word.Reading

	stateCounts map[string]int // how often each state is named by a name of its own; nil until asked
}

// Renew makes a reading one of another article.
func (r *Reading) Renew(p *pack.Pack, in word.Input) {
	r.Reading.Renew(p, in)
	*r = Reading{Reading: r.Reading}
}
