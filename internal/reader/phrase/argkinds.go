package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
)

// What the fillers of a clause's places are, and what its trigger speaks of.

// States reports whether mentions name nothing but states and organisations.
func (r *Reading) States(mentions []int32) bool {
	for _, mi := range mentions {
		switch r.Mentions[mi].Kind {
		case mention.Country, mention.Place, mention.Organisation:
		default:
			return false
		}
	}
	return true
}

// Personal reports whether an argument is persons or holders of offices.
func (r *Reading) Personal(a *Arg) bool {
	if a == nil {
		return false
	}
	for _, mi := range a.Mentions {
		if k := r.Mentions[mi].Kind; k != mention.Person && k != mention.Office && k != mention.Pronoun {
			return false
		}
	}
	return true
}

// ObjectLike reports whether an argument after a verb of meeting cannot be its
// subject: somebody's counterpart, the ministers of several states.
func (r *Reading) ObjectLike(a *Arg) bool {
	m := &r.Mentions[a.Mentions[0]]
	if len(a.Mentions) != 1 {
		return m.Counter && (m.Dual || m.Plural)
	}
	return m.Counter || m.Kind == mention.Office && m.Plural && len(m.Countries) > 1
}

// MarksUnknown reports whether the unknown words that end with chunk j stand behind a
// preposition: no subject.
func (r *Reading) MarksUnknown(reg *Region, j int) bool {
	for k := j; k >= 0 && k > j-4; k-- {
		x := &reg.Chunks[k]
		if x.Kind != OfItem {
			return false
		}
		if x.Is(pack.Prep) {
			return k < j
		}
	}
	return false
}

// PastInfinitive reports whether an argument stands behind the infinitive of what a verb
// asks for: that one's, "demanded from all to break with X".
func (r *Reading) PastInfinitive(reg *Region, c *Clause, a *Arg) bool {
	for k := c.At + 1; k < a.From && k < len(reg.Chunks); k++ {
		if x := &reg.Chunks[k]; x.Trig != nil && x.Feat&pack.Inf != 0 && x.Feat&^pack.Inf == 0 {
			return true
		}
	}
	return false
}

// agreesNot makes an object of an anaphor for several that stands behind a verb in the
// singular: "urged-SG both states".
func (r *Reading) agreesNot(reg *Region, c *Clause) {
	if !r.Pack.Order.Cases || c.Passive || c.Feat&pack.Sg == 0 || c.Feat&pack.Pl != 0 || !reg.Chunks[c.At].Finite() {
		return
	}
	for i := range c.Args {
		a := &c.Args[i]
		if a.Mark != pack.Subj || a.From <= c.At || len(a.Mentions) != 1 {
			continue
		}
		if m := &r.Mentions[a.Mentions[0]]; m.Kind == mention.Anaphor && m.Anaphor.N > 1 {
			a.Mark = pack.Obj
		}
	}
}

// Agree makes an object of what stands behind a verb in the plural and is one alone, in no
// case that only a subject has: "in Yerevan accused-PL Baku".
func (r *Reading) Agree(reg *Region, c *Clause) {
	r.askedBehind(reg, c)
	r.agreesNot(reg, c)
	if c.Passive || c.Feat&pack.Pl == 0 || c.Feat&(pack.Sg|pack.Inf|pack.Ger) != 0 || !reg.Chunks[c.At].Finite() {
		return
	}
	for i := range c.Args {
		a := &c.Args[i]
		if a.Mark != pack.Subj || a.From <= c.At || len(a.Mentions) != 1 {
			continue
		}
		m := &r.Mentions[a.Mentions[0]]
		if (m.Kind == mention.Person || m.Kind == mention.Place || m.Kind == mention.Country && len(m.Countries) < 2 && !m.Side) && !r.Nominative(a.Mentions) {
			a.Mark = pack.Obj
		}
	}
}

// askedBehind makes an object of what stands between a verb of asking and the infinitive
// of what is asked, where its case leaves both open: "and urged the government to act".
func (r *Reading) askedBehind(reg *Region, c *Clause) {
	if c.Passive || c.Frame.Type != "REQUEST" && c.Frame.Also != "REQUEST" {
		return
	}
	for i := range c.Args {
		a := &c.Args[i]
		if a.Mark != pack.Subj || a.From <= c.At || a.To >= len(reg.Chunks) || len(a.Mentions) == 0 {
			continue
		}
		if x := &reg.Chunks[a.To]; x.Trig == nil || x.Feat&pack.Inf == 0 || x.Feat&^pack.Inf != 0 {
			continue
		}
		if f := r.CaseOf(a.Mentions); f == 0 || f&pack.Acc != 0 {
			a.Mark = pack.Obj
		}
	}
}

// NounsOwn reports whether what looks like a verb's object is of a noun behind a
// preposition: "criticised the decision on the expulsion of diplomats".
func (r *Reading) NounsOwn(reg *Region, c *Clause, a *Arg) bool {
	if c.Form.Class != pack.Verb || a.Mark != pack.Obj || a.From <= c.At+2 {
		return false
	}
	n, p := &reg.Chunks[a.From-1], &reg.Chunks[a.From-2]
	return n.Kind == OfItem && n.Trig != nil && n.Trig.Class == pack.Noun && p.Kind == OfItem && p.Is(pack.Prep) && r.Genitive(a.Mentions)
}
