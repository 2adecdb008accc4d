package reference

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
)

// A verb of several senses has a clause for each; in languages that drop subjects they
// share the one who is left out.

// ImpliedBeside is the clause by which the pronouns of clause i are decided: its own, or
// that of another sense of its verb to which the subject left out was given. "Le agradeció"
// may be words or a deed: in both, who does so is not the one to whom.
func (r *Reading) ImpliedBeside(reg *phrase.Region, list []phrase.Clause, i int) *phrase.Clause {
	c := &list[i]
	if !r.Pack.Order.Dropped || len(c.Implied) > 0 || c.Get([]pack.Marker{pack.Subj}) != nil {
		return c
	}
	for k := i + 1; k < len(list) && k < i+4 && list[k].At == c.At; k++ {
		if r.Imply(reg, &list[k]); len(list[k].Implied) > 0 {
			return &list[k]
		}
	}
	return c
}
