package reference

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// WhoWasAsked is whom a participle before a cue without a subject means, "preguntada por la
// guerra, contestó", where its gender excludes the subject of the sentence before: the last
// person of that gender in that sentence. Nil if it does not.
func (r *Reading) WhoWasAsked(reg *phrase.Region, c *phrase.Clause) []int32 {
	g := pack.Feat(0)
	for k := c.At - 1; k >= 0 && g == 0; k-- {
		if x := &reg.Chunks[k]; x.Trig != nil && x.Trig.Has("asked") {
			g = x.Feat & (pack.Masc | pack.Fem)
		}
	}
	w := r.State.Subject
	if g == 0 || g.HasFeat(pack.Masc|pack.Fem) || w >= 0 && r.Actors[w].CanBe(g == pack.Fem, g == pack.Masc) {
		return nil
	}
	for i := r.MentsBefore(reg.Sent) - 1; i >= 0 && r.Mentions[i].Sent >= reg.Sent-1; i-- {
		m := &r.Mentions[i]
		if m.Kind != mention.Person && m.Kind != mention.Office || len(m.Who) != 1 {
			continue
		}
		if a := &r.Actors[m.Who[0]]; a.Fem != a.Masc && a.Fem == (g == pack.Fem) {
			return m.Who
		}
	}
	return nil
}

// Whether reports whether a clause stands behind a word for "if" or "whether" in front of its sentence:
// who is its subject is only asked about, "preguntada si X vendrá, contestó que".
func (r *Reading) Whether(reg *phrase.Region, c *phrase.Clause) bool {
	for k := c.At - 1; k >= 0; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfItem && x.Is(pack.Maybe) && r.Has(&r.Items[x.Item], word.Bit(pack.Maybe), "whether") {
			return true
		}
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Is(pack.Comp) && !x.Is(pack.Det) || x.Finite() {
			return false
		}
	}
	return false
}

// OnlyAskedWhether reports whether, where arguments stand before the verb, a word for "whether" stands in the stretch
// before it: of a plan, too, nobody says that there is one.
func (r *Reading) OnlyAskedWhether(reg *phrase.Region, c *phrase.Clause) bool {
	return r.SaysBefore(reg, c, pack.Maybe, "whether")
}
