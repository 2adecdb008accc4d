package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Participles before their noun, in languages that have cases: "with the
// arrived-in-Moscow minister". One stands in the case of its noun, which is its
// subject; the verbs of the sentence are looked for past it, as with the relative
// clauses before a noun.

// maxAttribute bounds how many chunks before its noun a participle may stand.
const maxAttribute = 16

// attributes marks in every chunk of such phrases where their noun stands.
func (r *Reading) attributes(reg *Region) {
	for i := range reg.Chunks {
		x := &reg.Chunks[i]
		if x.Trig == nil || x.Trig.Class != pack.Verb && x.Trig.Class != pack.Support || x.Feat&pack.Ger == 0 || x.Feat&pack.Cases == 0 || x.Finite() || x.Head > 0 {
			continue
		}
		if p := r.PrevSolid(reg, i); p >= 0 && (reg.Chunks[p].Kind == OfPunct || reg.Chunks[p].Kind == OfMention && !r.sets(reg, p, i)) {
			continue // "the minister, arrived in Moscow"
		}
		if h := r.describedBy(reg, i); h > 0 {
			for k := i; k < h; k++ {
				reg.Chunks[k].Head = h
			}
		}
	}
}

// Described gives a noun in such a phrase the noun behind the phrase as its subject:
// "the arrived-on-a-visit minister".
func (r *Reading) Described(reg *Region, c *Clause) bool {
	h := reg.Chunks[c.At].Head
	if h <= 0 {
		return false
	}
	c.Args = append(c.Args, Arg{Mark: pack.Subj, Mentions: []int32{reg.Chunks[h].Idx}, From: c.At, To: c.At})
	return true
}

// Agreeing is the mention before the comma in front of a participle that has its case:
// "met with the minister, arrived in Moscow".
func (r *Reading) Agreeing(reg *Region, c *Clause, j int) *Arg {
	own := c.Feat & pack.Cases
	if own == 0 || j < 1 || !word.Comma(r.Punct(&reg.Chunks[j])) {
		return nil
	}
	for k := j - 1; k >= 0 && k > j-6; k-- {
		x := &reg.Chunks[k]
		if x.Finite() || x.Kind == OfQuote || x.Kind == OfPunct && !r.InnerMark(x) {
			return nil
		}
		if x.Kind != OfMention {
			continue
		}
		switch m := &r.Mentions[x.Idx]; {
		case m.Kind != mention.Person && m.Kind != mention.Office && m.Kind != mention.Group && !(c.Frame.Kind == pack.FEvent && (m.Kind == mention.Country && !m.Bare || m.Kind == mention.Body || m.Kind == mention.Organisation)):
		case m.Cases&own != 0 || m.Cases == 0 && k == j-1:
			return &Arg{Mark: pack.Subj, Mentions: []int32{x.Idx}, From: c.At, To: c.At}
		}
	}
	return nil
}

// TripOf reports whether somebody behind a trip and where it leads is its traveller:
// "the visit to Tashkent of the president", where the case says so.
func (r *Reading) TripOf(c *Clause, m *mention.Mention) bool {
	return word.IsTrip(c.Form) && (m.Kind == mention.Person || m.Kind == mention.Office) && m.Cases&pack.Gen != 0 && m.Cases&pack.Nom == 0 && c.Get([]pack.Marker{pack.OfM, pack.Poss}) == nil
}

// HeldBy drops the organisation whose meeting somebody attends, in languages whose
// genitive says no more than whose it is: "in Kazan for a meeting of BRICS".
func (r *Reading) HeldBy(c *Clause) {
	if !r.Pack.Order.Cases || !word.IsTalk(c.Form) || c.Get([]pack.Marker{pack.With}) != nil || c.Get([]pack.Marker{pack.Subj}) == nil {
		return
	}
	for i := range c.Args {
		a := &c.Args[i]
		if a.Mark&pack.OfM == 0 || len(a.Mentions) == 0 {
			continue
		}
		all := true
		for _, mi := range a.Mentions {
			all = all && r.Mentions[mi].Kind == mention.Organisation
		}
		if all {
			a.Mark = 0
		}
	}
}

// OwnerBehind reports whether the mention at chunk j, which is declined in no way that
// tells, stands next to a noun after a preposition: whose that is, "in the meeting of
// the OSCE".
func (r *Reading) OwnerBehind(reg *Region, j int) bool {
	if j < 2 || reg.Chunks[j-1].Kind != OfItem || reg.Chunks[j-1].Is(pack.Prep) {
		return false
	}
	k := j - 2
	if x := &reg.Chunks[k]; k > 0 && x.Kind == OfItem && x.Set == 0 && x.Tail == 0 { // "in the ministerial meeting of"
		k--
	}
	if !reg.Chunks[k].Is(pack.Prep) && reg.Chunks[k].Tail == 0 {
		return false
	}
	m := &r.Mentions[reg.Chunks[j].Idx]
	return m.Cases == 0 && (m.Kind == mention.Organisation || m.Kind == mention.Body)
}

// sets reports whether the mention at chunk p can be the subject or another object
// of the verb before the participle at chunk i: it differs from it in case.
func (r *Reading) sets(reg *Region, p, i int) bool {
	c := r.Mentions[reg.Chunks[p].Idx].Cases
	return c != 0 && c&reg.Chunks[i].Feat&pack.Cases == 0
}

// describedBy is the chunk of the first mention behind the participle at chunk i that
// stands in its case and after no preposition; 0 if there is none.
func (r *Reading) describedBy(reg *Region, i int) int {
	for j := i + 1; j < len(reg.Chunks) && j <= i+maxAttribute; j++ {
		x := &reg.Chunks[j]
		switch {
		case x.Kind == OfQuote, x.Kind == OfPunct && !r.InnerMark(x), x.Finite(), x.Kind == OfItem && (x.Is(pack.Comp) || x.Is(pack.Rel)), r.heldNoun(reg, i, j):
			return 0
		case x.Kind != OfMention:
			continue
		}
		m := &r.Mentions[x.Idx]
		switch m.Kind {
		case mention.Person, mention.Office, mention.Group, mention.Body:
			if (m.Cases == 0 || m.Cases&reg.Chunks[i].Feat&pack.Cases != 0) && !r.Governed(reg, j) {
				return j
			}
		}
	}
	return 0
}

// heldNoun reports whether chunk j is the noun of a meeting or a trip of which the participle
// at chunk i says that it took place: "the held-on-Tuesday talks of the ministers".
func (r *Reading) heldNoun(reg *Region, i, j int) bool {
	x := &reg.Chunks[j]
	if x.Kind != OfItem || x.Trig == nil || x.Trig.Class != pack.Noun || !word.IsTalk(x.Trig) && !word.IsTrip(x.Trig) || j > i+1 && reg.Chunks[j-1].Is(pack.Prep) {
		return false
	}
	held := false
	for _, f := range reg.Chunks[i].Trigs {
		held = held || f.Class == pack.Support && f.Has("intransitive")
	}
	if !held {
		return false
	}
	for _, f := range x.Trigs {
		if f.Feat&reg.Chunks[i].Feat&pack.Cases != 0 {
			return true
		}
	}
	return false
}
