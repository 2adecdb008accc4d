package meeting

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
)

// foiled makes a meeting that a verb denies a cancelled one, where a word in its clause says that it was due: "will not
// meet him AFTER ALL".
func (r *Reading) foiled(reg *phrase.Region, c *phrase.Clause) {
	if !c.Neg || c.Form.Class != pack.Verb && c.Support == nil || c.Frame.Neg {
		return
	}
	from, to := r.Span(reg, c)
	found, plan := false, c.Feat&pack.Fut != 0
	for k := from; k < to; k++ {
		x := &reg.Chunks[k]
		foiled := r.Flagged(x, "foiled")
		found = found || foiled
		plan = plan || !foiled && (x.Is(pack.Plan) || x.Is(pack.Neg) && r.Flagged(x, "ahead"))
	}
	if found {
		c.Neg, c.Cancel, c.Plan, c.Done = false, true, plan, !plan
	}
}
