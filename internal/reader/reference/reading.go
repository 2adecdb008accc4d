// Package reference says whom words mean that point back: pronouns, "both", "the minister",
// "his counterpart", a subject that is left out. A word of which that is not certain means
// nobody.
package reference

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/factuality"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Reading is an article whose words that point back are resolved as they are asked for.
type Reading struct {
	factuality.Reading

	notHim     int32 // whom a possessive being resolved cannot mean
	Clauses    []phrase.Clause
	Self       int32   // the actor that stands for the first person; -1 until one is needed
	questioned bool    // it was asked who answers in an interview
	answers    int32   // that person; -1 if the text is no interview
	Others     []int32 // actors that the mention looked for is told beside
}

// Renew makes a reading one of another article.
func (r *Reading) Renew(p *pack.Pack, in word.Input) {
	r.Reading.Renew(p, in)
	*r = Reading{Reading: r.Reading, Self: -1, Clauses: r.Clauses[:0]}
}
