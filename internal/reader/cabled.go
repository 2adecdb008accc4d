package reader

import "github.com/mahdar/mahdar/internal/pack"

// Verbs that mean a call or a message: which, the words behind them say.

// cabled reports whether behind a verb of its kind (`wires`) its sentence has a word of what is
// written to somebody (`wired`): "cabled the president, congratulating him".
func (r *reading) cabled(reg *region, c *clause) bool {
	if !c.form.Has("wires") {
		return false
	}
	limit := reg.chunks[len(reg.chunks)-1].last
	for t := reg.chunks[c.at].first; t < limit; t++ {
		found := false
		_, head := r.pack.Lexicon.Longest(r.doc.Tokens, t, min(t+maxWired, limit))
		r.pack.Lexicon.Each(head, r.doc.Tokens[t], func(f *pack.Form) { found = found || f.Has("wired") })
		if found {
			return true
		}
	}
	return false
}

// maxWired bounds the tokens of a word of what is written.
const maxWired = 2
