// Package visit makes the records of trips: who travelled where, when, and what kind of visit
// it is called.
package visit

import (
	"github.com/mahdar/mahdar/internal/reader/meeting"
)

// Reading is an article with its trips.
type Reading struct {
	meeting.Reading
}
