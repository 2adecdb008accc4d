package event

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
)

// A deed that is only spoken of: the verb is the subject of another, "said that attacking
// hospitals was a crime". Nobody is said to have done it.

// isSubject reports whether a verb with its object opens what somebody said and is the subject of
// a verb behind it.
func (r *Reading) isSubject(reg *phrase.Region, c *phrase.Clause) bool {
	if c.Form.Class != pack.Verb || c.Passive {
		return false
	}
	marked := r.Pack.Order.MarkedBefore
	switch {
	case marked:
		if judging[c.Frame.Type] || !r.OpensStretch(reg, c.At) {
			return false
		}
	case c.Feat&pack.Ger == 0 || c.Feat&(pack.Past|pack.Pres|pack.Part) != 0 || !r.afterCue(reg, c.At):
		return false
	}
	for k := c.At + 1; k < len(reg.Chunks); k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Is(pack.Comp) || x.Is(pack.Rel) {
			return false
		}
		if x.Kind != phrase.OfItem || k == c.At+1 {
			continue
		}
		if r.Flagged(x, "predicate") {
			return true
		}
		if x.Is(pack.Aux) && !x.Is(pack.And) && !x.Is(pack.Prep) || !marked && (x.Is(pack.Maybe) || x.Is(pack.Plan) || x.Is(pack.Neg) || x.Finite() && x.Feat&(pack.Past|pack.Pres) != 0 && x.Feat&pack.Ger == 0) {
			return true
		}
	}
	return false
}

// afterCue reports whether chunk at opens its region, or a cue or the word for "that" stands right
// before it.
func (r *Reading) afterCue(reg *phrase.Region, at int) bool {
	if at == 0 {
		return true
	}
	x := &reg.Chunks[at-1]
	return x.Kind == phrase.OfItem && x.Is(pack.Comp) || x.Finite() && x.Trig.Frame.Kind == pack.FSay && x.Trig.Frame.Needs&pack.NQuote == 0
}
