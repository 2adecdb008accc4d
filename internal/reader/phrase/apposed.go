package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// DescribedSpeaker is the bare name behind a cue whose subject is described in words
// that no list has, with what was said after it; -1 if there is none.
func (r *Reading) DescribedSpeaker(reg *Region, c *Clause) int32 {
	if c.Form.Class != pack.Verb || !reg.Chunks[c.At].Finite() || c.At+1 >= len(reg.Chunks) {
		return -1
	}
	if x := &reg.Chunks[c.At+1]; x.Kind != OfItem || x.Is(pack.Prep) || x.Is(pack.Comp) || x.Set == 0 {
		return -1
	}
	mi, n := r.NameBehind(r.ItemAt[reg.Chunks[c.At].Last], reg.Sent)
	if mi < 0 || n == 0 || !r.SaidAt(r.ItemAt[r.Mentions[mi].Last], reg.Sent) {
		return -1
	}
	return mi
}

// TopicSpeaker is the mention that stands right behind a complementiser before a cue and
// is its subject, whatever describes it between them: "but (that) a source close to the
// court, who asked not to be named, said that"; -1 if there is none.
func (r *Reading) TopicSpeaker(reg *Region, c *Clause) int32 {
	if !r.Pack.Order.Construct || c.Form.Class != pack.Verb || !reg.Chunks[c.At].Finite() || c.At < 2 {
		return -1
	}
	if a := c.Get([]pack.Marker{pack.Subj}); a != nil && (a.From > c.At || a.To == c.At && a.From < c.At) {
		return -1
	}
	aside := false
	for k := c.At - 1; k >= 0 && c.At-k < 20; k-- {
		x := &reg.Chunks[k]
		if m := r.Punct(x); word.Comma(m) {
			aside = !aside
			continue
		} else if word.Semicolon(m) || word.Colon(m) || x.Kind == OfQuote {
			return -1
		}
		if x.Finite() && !aside || x.Kind == OfItem && x.Is(pack.Rel) && !aside && !x.Is(pack.Comp) {
			return -1
		}
		if x.Kind == OfItem && (x.Is(pack.Comp) || x.Is(pack.Sub) && !x.Is(pack.Prep) || r.butWord(x)) && !aside || x.Kind == OfItem && r.Fronts(x) {
			y := &reg.Chunks[k+1]
			if k+1 >= c.At || y.Kind != OfMention {
				return -1
			}
			if m := &r.Mentions[y.Idx]; (m.Kind == mention.Person || m.Kind == mention.Office || m.Kind == mention.Body) && !m.Bare && r.SuitsArg(c, &Arg{Mentions: []int32{y.Idx}}) {
				return y.Idx
			}
			return -1
		}
	}
	return -1
}

// butWord reports whether a chunk is a word that sets a clause against another.
func (r *Reading) butWord(x *Chunk) bool {
	return r.Has(&r.Items[x.Item], word.Bit(pack.And), "but")
}

// Fronts reports whether a chunk is a word that puts the subject of the clause after a
// comma in front: "as for X, he said".
func (r *Reading) Fronts(x *Chunk) bool {
	return r.Has(&r.Items[x.Item], word.Bit(pack.Adverb), "fronts")
}
