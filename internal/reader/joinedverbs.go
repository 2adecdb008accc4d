package reader

import "github.com/mahdar/mahdar/internal/pack"

// Predicates joined to one another, which have one subject: "travelled to Beijing, met Xi
// and was received by Li", in a language that does not drop its subjects.

// predicateSubject is the subject of the verb before to which a verb is joined by the "and" or
// the comma at chunk j, next to it; nil if it is joined to none.
func (r *reading) predicateSubject(reg *region, c *clause, j int, before []clause) *arg {
	o := r.pack.Order
	if !(o.Incise && !o.Dropped) && !o.OneSubject || j < 1 || c.frame.Kind == pack.FSay || c.form.Class != pack.Verb && c.form.Class != pack.Support {
		return nil
	}
	if n := j + 1; n < c.at && reg.chunks[n].kind == cItem && r.joins(&reg.chunks[n]) {
		j = n // "puis", that is an adverb too
	}
	x := &reg.chunks[j]
	and := x.kind == cItem && r.joins(x)
	if !and && (!comma(r.punct(x)) || r.overRelative(reg, j) != nil || r.overAside(reg, j) >= 0) {
		return nil
	}
	parted := !and || comma(r.punct(&reg.chunks[j-1]))
	inf := c.feat&pack.Inf != 0 && c.feat&(pack.Past|pack.Pres|pack.Fut) == 0
	for i := len(before) - 1; i >= 0 && j-before[i].at < maxReach; i-- {
		b := &before[i]
		if b.at >= j || b.form.Class != pack.Verb && b.form.Class != pack.Support {
			continue
		}
		if !reg.chunks[b.at].finite() && !(b.feat&pack.Inf != 0 && (b.plan || inf)) {
			continue
		}
		if !r.oneClause(reg, b.at, j) {
			return nil
		}
		s := b.grammatical()
		if s == nil || len(s.mentions) == 0 {
			continue
		}
		if s.from >= b.at {
			return nil // it stands behind: a cue set in
		}
		if parted && r.relBetween(reg, s.to, b.at) {
			continue // of a relative clause that the comma closes
		}
		return &arg{mark: pack.Subj, mentions: s.mentions, from: s.from, to: s.to}
	}
	return nil
}

// oneClause reports whether nothing stands between two chunks behind which another sentence
// or what was said begins.
func (r *reading) oneClause(reg *region, from, to int) bool {
	for k := from + 1; k < to; k++ {
		x := &reg.chunks[k]
		if m := r.punct(x); semicolon(m) || colon(m) || x.kind == cQuote {
			return false
		}
		if x.kind == cItem && (x.is(pack.Comp) && !x.is(pack.Rel) && !x.is(pack.Det) || x.is(pack.Sub) && !x.is(pack.Prep) && !x.is(pack.Adverb)) {
			return false
		}
	}
	return true
}

// relBetween reports whether a relative word stands between two chunks.
func (r *reading) relBetween(reg *region, from, to int) bool {
	for k := from; k < to; k++ {
		if x := &reg.chunks[k]; x.kind == cItem && x.is(pack.Rel) && !x.is(pack.Det) {
			return true
		}
	}
	return false
}
