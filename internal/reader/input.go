package reader

import (
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// What callers of Read name of the rooms below.
type (
	Input = word.Input // one article
	Span  = word.Span  // bytes of its text
	Days  = date.Days  // a day or a range of days
)
