// Package clause fills the valency frames of verbs and nouns: who, with whom, to whom, about
// what, each looked for in its place among the chunks.
package clause

import (
	"github.com/mahdar/mahdar/internal/reader/reference"
)

// Reading is an article whose clauses have their arguments.
type Reading struct {
	reference.Reading
}
