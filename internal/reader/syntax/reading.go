// Package syntax says how the chunks of a sentence hang together: whose verb one is, in each
// order that a language has, and which clause a word belongs to. Whom a pronoun means it does
// not know.
package syntax

import (
	"github.com/mahdar/mahdar/internal/reader/phrase"
)

// Reading is an article whose sentences have subjects.
type Reading struct {
	phrase.Reading
}
