package reader

import "github.com/mahdar/mahdar/internal/pack"

// A verb of several senses has a clause for each; in languages that drop subjects they
// share the one who is left out.

// impliedBeside is the clause by which the pronouns of clause i are decided: its own, or
// that of another sense of its verb to which the subject left out was given. "Le agradeció"
// may be words or a deed: in both, who does so is not the one to whom.
func (r *reading) impliedBeside(reg *region, list []clause, i int) *clause {
	c := &list[i]
	if !r.pack.Order.Dropped || len(c.implied) > 0 || c.get([]pack.Marker{pack.Subj}) != nil {
		return c
	}
	for k := i + 1; k < len(list) && k < i+4 && list[k].at == c.at; k++ {
		if r.imply(reg, &list[k]); len(list[k].implied) > 0 {
			return &list[k]
		}
	}
	return c
}

// impliedBySupport gives a noun without an owner the subject left out of the verb that
// carries it: "Le expresó su apoyo".
func (r *reading) impliedBySupport(list []clause, i int) {
	c := &list[i]
	if !r.pack.Order.Inverted || !r.pack.Order.Dropped || c.form.Class != pack.Noun || c.frame.Kind != pack.FEvent || c.support == nil || c.passive || c.get([]pack.Marker{pack.Subj}) != nil {
		return
	}
	for k := i - 1; k >= 0 && k > i-8; k-- {
		if s := &list[k]; s.form == c.support && s.at < c.at {
			c.implied = s.implied
			return
		}
	}
}
