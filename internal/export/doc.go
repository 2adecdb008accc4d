// Package export writes minutes and encounters in the forms that other fields
// use: event data (PLOVER, CAMEO in GDELT's layout), tables (CSV, Parquet),
// calendars, graphs, linked data, and JSON Lines of our own; and it reads those
// lines back. It knows the records and the forms. It does not know where
// articles are kept, what makes meetings one encounter, or any language.
// docs/export.md says of each form which of its fields come from which of ours,
// and what is lost.
//
// Input comes as iterators and is written as it comes. An error that an
// iterator gives ends the export: what can be passed over, its maker passes over.
package export

import (
	"errors"
	"iter"

	"github.com/mahdar/mahdar/internal/encounter"
)

// Articles is where articles come from, one at a time.
type Articles = iter.Seq2[encounter.Article, error]

// Encounters is where encounters come from, one at a time.
type Encounters = iter.Seq2[encounter.Encounter, error]

// Count is what an export wrote.
type Count struct {
	// Written counts what the form holds: lines, rows, events of a calendar, edges of a graph, records of a JSON-LD document.
	Written int
	// Undated counts records left out because the form asks for a day and the article tells none.
	Undated int
	// Uncoded counts events left out because they have no code in CAMEO.
	Uncoded int
}

// ErrNothing says that there is nothing to write in a form that cannot be empty.
var ErrNothing = errors.New("nothing to export: no record has a day")
