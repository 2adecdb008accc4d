package syntax

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/name"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// TimedSubjects gives a verb without a subject, in a stretch that a word for "after",
// "before", "while" closes, the subject with which the next stretch begins: "meeting X while,
// Y stressed".
func (r *Reading) TimedSubjects(reg *phrase.Region, list []phrase.Clause) {
	for i := range list {
		c := &list[i]
		if c.Form.Class != pack.Verb || c.Frame.Kind == pack.FOther || c.Frame.Kind == pack.FSay || c.Get([]pack.Marker{pack.Subj}) != nil || r.Stretch(reg, c.At) > 0 && !r.onlyDays(reg, r.Stretch(reg, c.At)) {
			continue
		}
		end := c.At + 1
		for end < len(reg.Chunks) && end < c.At+mention.MaxReach && !r.parts(&reg.Chunks[end]) {
			end++
		}
		if end+1 >= len(reg.Chunks) || !word.Comma(r.Punct(&reg.Chunks[end])) || !r.SetsBehind(&reg.Chunks[end-1]) {
			continue
		}
		at := end + 1
		for at < len(reg.Chunks) && at < end+mention.MaxReach && !r.parts(&reg.Chunks[at]) && !reg.Chunks[at].Finite() && !reg.Chunks[at].Supports() {
			at++
		}
		if g, _ := r.Opener(reg, end+1, at); g != nil && len(g.Mentions) > 0 {
			who := g.Mentions
			if r.besideWith(reg, end+1, at) {
				who = who[:1]
			}
			c.Args = append(c.Args, phrase.Arg{Mark: pack.Subj, Mentions: who, From: c.At, To: c.At})
		}
	}
}

// besideWith reports whether an "and" that may as well mean "with" stands between chunks
// from and to: "having arrived, A with B met".
func (r *Reading) besideWith(reg *phrase.Region, from, to int) bool {
	for k := from; k < to; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Is(pack.And) {
			return true
		}
	}
	return false
}

// parts reports whether a chunk ends a stretch of words: a comma that parts clauses, a
// quotation, a mark that ends a sentence.
func (r *Reading) parts(x *phrase.Chunk) bool {
	m := r.Punct(x)
	return x.Kind == phrase.OfQuote || word.Comma(m) && !name.ListComma(m) || word.Semicolon(m) || word.Colon(m) || r.Pack.Habits.Enders[m]
}

// onlyDays reports whether nothing but days and small words stands before chunk at.
func (r *Reading) onlyDays(reg *phrase.Region, at int) bool {
	for k := range at {
		x := &reg.Chunks[k]
		if x.Kind != phrase.OfDate && x.Kind != phrase.OfPunct && !(x.Kind == phrase.OfItem && x.Trig == nil && x.Set&phrase.SmallWords != 0) {
			return false
		}
	}
	return true
}
