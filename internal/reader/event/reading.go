// Package event makes the records of political events in PLOVER's types: what one actor does
// or declares towards another, in which mode and context, and by which words.
package event

import (
	"github.com/mahdar/mahdar/internal/reader/visit"
)

// Reading is an article with its events.
type Reading struct {
	visit.Reading
}
