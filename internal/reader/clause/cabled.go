package clause

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
)

// Verbs that mean a call or a message: which, the words behind them say.

// Cabled reports whether behind a verb of its kind (`wires`) its sentence has a word of what is
// written to somebody (`wired`): "cabled the president, congratulating him".
func (r *Reading) Cabled(reg *phrase.Region, c *phrase.Clause) bool {
	if !c.Form.Has("wires") {
		return false
	}
	limit := reg.Chunks[len(reg.Chunks)-1].Last
	for t := reg.Chunks[c.At].First; t < limit; t++ {
		found := false
		_, head := r.Pack.Lexicon.Longest(r.Doc.Tokens, t, min(t+maxWired, limit))
		r.Pack.Lexicon.Each(head, r.Doc.Tokens[t], func(f *pack.Form) { found = found || f.Has("wired") })
		if found {
			return true
		}
	}
	return false
}

// maxWired bounds the tokens of a word of what is written.
const maxWired = 2
