package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
)

// Whether what a clause tells was, is, or is to come.

// Status is held, unless the clause says otherwise.
func (r *Reading) Status(c *Clause) string {
	switch {
	case c.Support != nil && c.Support.Frame.Status != "" && c.Form.Class == pack.Noun && !c.Cancel: // "decided to call off the talks"
		if c.Plan && c.Support.Frame.Status == "ongoing" {
			return "planned" // "will begin a visit"
		}
		return c.Support.Frame.Status
	case c.Scheduled && !c.Cancel && c.Frame.Status == "":
		return "planned"
	case c.Frame.Status != "" && !(c.Frame.Status == "planned" && c.Form.Class == pack.Noun && (c.Cancel || c.Done)):
		return c.Frame.Status
	case c.Cancel:
		return "cancelled"
	case c.Propose && !c.Plan:
		return "proposed"
	case c.Plan:
		return "planned"
	case c.Ongoing:
		return "ongoing"
	}
	return "held"
}

// IsOver reports whether a verb in the past tense says that what it tells of is over; where words
// are not spaced, verbs have no tense.
func (r *Reading) IsOver(c *Clause) bool {
	if v := c.Support; v != nil && c.Form.Class == pack.Noun && r.Pack.Spaced && r.Pack.Order.Incise && v.Feat&(pack.Pres|pack.Fut|pack.Inf) == 0 && !c.Plan {
		return true // "had talks"
	}
	return c.Done || r.Pack.Spaced && c.Form.Class == pack.Verb && c.Feat&pack.Past != 0 && c.Feat&(pack.Pres|pack.Fut|pack.Inf) == 0 && !c.Plan
}

// underPast reports whether a word like "before" hangs the verb at a chunk on a verb
// in the past tense.
func (r *Reading) underPast(reg *Region, at int) bool {
	j := at - 1
	for j >= 0 && reg.Chunks[j].Kind == OfItem && reg.Chunks[j].Is(pack.Adverb) && !reg.Chunks[j].Is(pack.Sub) {
		j--
	}
	if j < 0 || reg.Chunks[j].Kind != OfItem || !reg.Chunks[j].Is(pack.Sub) {
		return false
	}
	for j--; j >= 0; j-- {
		if x := &reg.Chunks[j]; x.Finite() {
			return x.Past()
		}
	}
	return false
}

// PastYear is the days of a date without a year as a verb in the past tense means them.
func (r *Reading) PastYear(c *Clause, at int32, d date.Days) date.Days {
	feat := c.Feat
	if c.Support != nil {
		feat = c.Support.Feat
	}
	if r.Dates[at].Yearless && feat&pack.Past != 0 && feat&(pack.Pres|pack.Fut) == 0 && !r.Ref.IsZero() && d.Start.Sub(r.Ref).Hours() > 24 {
		return date.Days{Start: d.Start.AddDate(-1, 0, 0), End: d.End.AddDate(-1, 0, 0)}
	}
	return d
}
