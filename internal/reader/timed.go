package reader

import "github.com/mahdar/mahdar/internal/pack"

// timedSubjects gives a verb without a subject, in a stretch that a word for "after",
// "before", "while" closes, the subject with which the next stretch begins: "meeting X while,
// Y stressed".
func (r *reading) timedSubjects(reg *region, list []clause) {
	for i := range list {
		c := &list[i]
		if c.form.Class != pack.Verb || c.frame.Kind == pack.FOther || c.frame.Kind == pack.FSay || c.get([]pack.Marker{pack.Subj}) != nil || r.stretch(reg, c.at) > 0 && !r.onlyDays(reg, r.stretch(reg, c.at)) {
			continue
		}
		end := c.at + 1
		for end < len(reg.chunks) && end < c.at+maxReach && !r.parts(&reg.chunks[end]) {
			end++
		}
		if end+1 >= len(reg.chunks) || !comma(r.punct(&reg.chunks[end])) || !r.setsBehind(&reg.chunks[end-1]) {
			continue
		}
		at := end + 1
		for at < len(reg.chunks) && at < end+maxReach && !r.parts(&reg.chunks[at]) && !reg.chunks[at].finite() && !reg.chunks[at].supports() {
			at++
		}
		if g, _ := r.opener(reg, end+1, at); g != nil && len(g.mentions) > 0 {
			who := g.mentions
			if r.besideWith(reg, end+1, at) {
				who = who[:1]
			}
			c.args = append(c.args, arg{mark: pack.Subj, mentions: who, from: c.at, to: c.at})
		}
	}
}

// besideWith reports whether an "and" that may as well mean "with" stands between chunks
// from and to: "having arrived, A with B met".
func (r *reading) besideWith(reg *region, from, to int) bool {
	for k := from; k < to; k++ {
		if x := &reg.chunks[k]; x.kind == cItem && x.is(pack.Prep) && x.is(pack.And) {
			return true
		}
	}
	return false
}

// parts reports whether a chunk ends a stretch of words: a comma that parts clauses, a
// quotation, a mark that ends a sentence.
func (r *reading) parts(x *chunk) bool {
	m := r.punct(x)
	return x.kind == cQuote || comma(m) && !listComma(m) || semicolon(m) || colon(m) || r.pack.Habits.Enders[m]
}

// onlyDays reports whether nothing but days and small words stands before chunk at.
func (r *reading) onlyDays(reg *region, at int) bool {
	for k := range at {
		x := &reg.chunks[k]
		if x.kind != cDate && x.kind != cPunct && !(x.kind == cItem && x.trig == nil && x.set&smallWords != 0) {
			return false
		}
	}
	return true
}
