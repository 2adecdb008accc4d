package clause

import (
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Moved reads talks and trips that were due on one day and that their sentence, further on, puts
// on another, or lets take place after all: "the talks due on Monday were moved to Friday", "went
// ahead as planned".
func (r *Reading) Moved(reg *phrase.Region, list []phrase.Clause) {
	for i := range list {
		c := &list[i]
		if !c.Cancel || !word.IsTalk(c.Form) && !word.IsTrip(c.Form) {
			continue
		}
		for k := c.At + 1; k < len(reg.Chunks) && k < c.At+maxMoved; k++ {
			x := &reg.Chunks[k]
			if x.Kind == phrase.OfQuote || word.Semicolon(r.Punct(x)) {
				break
			}
			if r.Flagged(x, "anyway") {
				c.Cancel, c.Plan = false, false
				break
			}
			if !r.Flagged(x, "moved") {
				continue
			}
			c.Cancel, c.Plan = false, true
			if k+1 < len(reg.Chunks) && reg.Chunks[k+1].Kind == phrase.OfDate {
				c.HeldOn = k + 2
			}
			break
		}
	}
}

// maxMoved bounds how far behind talks the word stands that puts them on another day.
const maxMoved = 24
