// Package meeting makes the records of encounters: who met whom, in what format, when, where,
// about what, and whether it was held, is planned or was called off.
package meeting

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/statement"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Reading is an article with its meetings.
type Reading struct {
	statement.Reading

	LeadDay date.Days // on which its first sentence says that something was said
}

// Renew makes a reading one of another article.
func (r *Reading) Renew(p *pack.Pack, in word.Input) {
	r.Reading.Renew(p, in)
	*r = Reading{Reading: r.Reading}
}
