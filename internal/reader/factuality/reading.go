// Package factuality says whether a clause is told as a fact: what is denied, doubted,
// planned, wished, threatened, charged, called off or only asked for, and how far the word
// that says so reaches. The name is the field's (Saurí and Pustejovsky, 2009).
package factuality

import (
	"github.com/mahdar/mahdar/internal/reader/syntax"
)

// Reading is an article of whose clauses is known whether they are told as facts.
type Reading struct {
	syntax.Reading
}
