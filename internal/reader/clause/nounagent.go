package clause

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// The agent of a noun of deed, in a language whose cases tell by whom: "condemnation
// Kenya-INS acts-GEN Sudan-GEN", "shelling village-GEN army-INS".

// maxGiven bounds the words between a noun of deed and its agent or what the deed meets.
const maxGiven = 4

// byWhom reports whether what stands behind a noun of deed, without a preposition, is in
// the case of its agent.
func (r *Reading) byWhom(reg *phrase.Region, c *phrase.Clause, a *phrase.Arg) bool {
	if c.Frame.Kind != pack.FEvent || !slices.Contains(c.Frame.A, pack.By) || !r.Oblique(a.Mentions) {
		return false
	}
	f := r.CaseOf(a.Mentions)
	return f&pack.Ins != 0 && f&(pack.Gen|pack.Dat|pack.Acc) == 0 && r.nothingBetween(reg, c, a)
}

// deedUpon reports whether what stands behind a noun of deed and words of its own is their
// owner, and so what the deed meets: "condemnation by Kenya of the acts of Sudan".
func (r *Reading) deedUpon(reg *phrase.Region, c *phrase.Clause, a *phrase.Arg) bool {
	if c.Frame.Kind != pack.FEvent || !slices.Contains(c.Frame.A, pack.By) || !slices.Contains(c.Frame.B, pack.OfM) || c.Get([]pack.Marker{pack.OfM}) != nil {
		return false
	}
	f := r.CaseOf(a.Mentions)
	return f&pack.Gen != 0 && r.nothingBetween(reg, c, a)
}

// nothingBetween reports whether no preposition, mark or joining word stands between a noun
// and an argument: what stands there is its own.
func (r *Reading) nothingBetween(reg *phrase.Region, c *phrase.Clause, a *phrase.Arg) bool {
	for k := c.At + 1; k < a.From; k++ {
		x := &reg.Chunks[k]
		if in := c.Within(k); in != nil && in.Mark&pack.OfM == 0 { // "expulsion from Benin of"
			k = in.To - 1
			continue
		}
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Kind == phrase.OfItem && (x.Is(pack.Prep) || x.Is(pack.And) || x.Finite()) {
			return false
		}
	}
	return true
}

// OnlyDue reports whether the verb of a noun of deed with its agent says that it is to come:
// "the signing by A and B of the treaty is expected".
func (r *Reading) OnlyDue(reg *phrase.Region, c *phrase.Clause) bool {
	if !r.Pack.Order.Cases || c.Form.Class != pack.Noun || c.Frame.Kind != pack.FEvent || c.Support != nil {
		return false
	}
	for k := max(c.End, c.At+1); k < len(reg.Chunks) && k < c.At+mention.MaxReach; k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Kind == phrase.OfItem && (x.Is(pack.Comp) || x.Is(pack.Rel)):
			return false
		case x.Kind != phrase.OfItem:
		case x.Is(pack.Plan) || x.Trig != nil && x.Trig.Frame.Status == "planned" || x.Supports() && x.Feat&pack.Fut != 0:
			return true
		case x.Finite():
			return false
		}
	}
	return false
}

// resolvedTo reads an infinitive behind a word for "decision" and whose that is, "the decision
// Denmark-GEN to send": what was resolved to do is declared, and the decider's.
func (r *Reading) resolvedTo(reg *phrase.Region, c *phrase.Clause, j int) []int32 {
	if who := r.decidedOf(reg, c, j); who != nil {
		return who
	}
	if who := r.intendedBy(reg, c, j); who != nil {
		return who
	}
	if !c.Infinitive || j < 0 || !slices.ContainsFunc(reg.Chunks[c.At].Trigs, func(f *pack.Form) bool { return f.Frame.Kind == pack.FEvent }) {
		return nil
	}
	if r.decision(&reg.Chunks[j]) {
		c.Plan = false
		return nil
	}
	if reg.Chunks[j].Kind != phrase.OfMention || !r.OwnersBehind() || !r.Genitive([]int32{reg.Chunks[j].Idx}) {
		return nil
	}
	a := r.ChainLeft(reg, j)
	if a.From == 0 || !r.decision(&reg.Chunks[a.From-1]) {
		return nil
	}
	c.Plan = false
	return a.Mentions
}

// decidedOf reads an infinitive behind a word for "of" at chunk j, a word for "decision" and whose
// that is, "the decision of B of expelling", "la decisión boliviana de expulsar": the decider's.
func (r *Reading) decidedOf(reg *phrase.Region, c *phrase.Clause, j int) []int32 {
	if j < 2 || c.Feat&pack.Inf == 0 || !reg.Chunks[j].Is(pack.Of) || reg.Chunks[j-1].Kind != phrase.OfMention || !slices.ContainsFunc(reg.Chunks[c.At].Trigs, func(f *pack.Form) bool { return f.Frame.Kind == pack.FEvent }) {
		return nil
	}
	a := r.ChainLeft(reg, j-1)
	q := a.From - 1
	if q > 0 && reg.Chunks[q].Is(pack.Of) {
		q--
	} else if !r.Mentions[reg.Chunks[j-1].Idx].Bare {
		return nil
	}
	if q < 0 || !r.decision(&reg.Chunks[q]) {
		return nil
	}
	c.Plan = false
	return a.Mentions
}

// intendedBy reads an infinitive behind a word for "wish" and whose that is, "the wish
// Ghana's-president-GEN to visit": that one's meeting or trip.
func (r *Reading) intendedBy(reg *phrase.Region, c *phrase.Clause, j int) []int32 {
	if !c.Infinitive || j < 1 || !r.OwnersBehind() || c.Form.Class != pack.Support && !word.IsTalk(c.Form) && !word.IsTrip(c.Form) || reg.Chunks[j].Kind != phrase.OfMention || !r.Genitive([]int32{reg.Chunks[j].Idx}) {
		return nil
	}
	a := r.ChainLeft(reg, j)
	if a.From == 0 || !r.decision(&reg.Chunks[a.From-1]) && !r.Has(&r.Items[reg.Chunks[a.From-1].Item], word.Bit(pack.Word), "intent") {
		return nil
	}
	return a.Mentions
}

// decision reports whether a chunk is a word for "decision", or ends in one.
func (r *Reading) decision(x *phrase.Chunk) bool {
	return x.Kind == phrase.OfItem && (r.Has(&r.Items[x.Item], word.Bit(pack.Word), "decided") || r.Has(&r.Items[r.ItemAt[x.Last-1]], word.Bit(pack.Word), "decided"))
}

// PostedWhere is the state to which the one who is told off is posted, where nobody is said to
// do it: "a note of protest was handed to the ambassador in Amman".
func (r *Reading) PostedWhere(c *phrase.Clause, typ string) []int32 {
	if typ != "ACCUSE" {
		return nil
	}
	for i := range c.Args {
		for _, mi := range c.Args[i].Mentions {
			if p := r.Mentions[mi].Posted; p != "" && c.Args[i].Mark&(pack.To|pack.Obj|pack.Subj) != 0 {
				return []int32{r.Keyed(mention.Country, p, "", "")}
			}
		}
	}
	return nil
}

// Agentless reports whether a noun of deed whose owner is whom it meets says by nobody: "the
// killing of two hostages".
func Agentless(c *phrase.Clause) bool {
	f := c.Frame
	return c.Support == nil && len(f.A) > 0 && f.A[0] == pack.By && slices.Contains(f.B, pack.OfM) && c.Get(f.A) == nil
}

// ByAgent reports whether a noun of deed has nothing but its agent and its owner to tell its ends
// by, in few words: what stands further off is another's.
func ByAgent(c *phrase.Clause) bool {
	f := c.Frame
	return c.Form.Class == pack.Noun && c.Support == nil && (f.Type == "ACCUSE" || f.Type == "THREATEN") && len(f.A) > 0 && f.A[0] == pack.By
}

// StateBehind is the state whose adjective stands right behind people of no state, in a language
// whose owners stand behind: "the crew ship-of-Philippine-ADJ".
func (r *Reading) StateBehind(reg *phrase.Region, a *phrase.Arg) []int32 {
	if !r.Pack.Order.Genitive || a.To >= len(reg.Chunks) || reg.Chunks[a.To].Kind != phrase.OfMention {
		return nil
	}
	m := &r.Mentions[reg.Chunks[a.To].Idx]
	if !m.Bare || len(m.Countries) != 1 || m.Cases&pack.Gen == 0 {
		return nil
	}
	return []int32{r.Keyed(mention.Country, m.Countries[0], "", "")}
}

// Agents are those in the case of an agent who are the subject of what a passive verb tells.
func (r *Reading) Agents(c *phrase.Clause) []int32 {
	a := c.Get([]pack.Marker{pack.Subj})
	if a == nil {
		return nil
	}
	if f := r.CaseOf(a.Mentions); f&pack.Ins == 0 || f&pack.Nom != 0 {
		return nil
	}
	return a.Mentions
}

// otherDeed reports whether the noun of another deed stands at chunk k, and a preposition between
// it and the noun of a clause: a verb before both carries the first.
func (r *Reading) otherDeed(reg *phrase.Region, c *phrase.Clause, k int) bool {
	t := reg.Chunks[k].Trig
	if !r.Pack.Order.SubjectFirst || r.Pack.Order.MarkedBefore {
		return false
	}
	p := c.At - 1
	for p > 0 && reg.Chunks[p].Kind == phrase.OfItem && reg.Chunks[p].Is(pack.Det) && !reg.Chunks[p].Is(pack.Prep) {
		p--
	}
	if k == c.At-1 && p >= 0 && reg.Chunks[p].Kind == phrase.OfItem && reg.Chunks[p].Is(pack.Prep) && reg.Chunks[p].Mark&(pack.By|pack.AfterM|pack.Against) != 0 && reg.Chunks[p].Mark&(pack.To|pack.With|pack.OfM) == 0 {
		return true // "conveyed its unease at the arrest of": why, not what
	}
	if t == nil || t.Class != pack.Noun || t.Frame.Kind != pack.FEvent || reg.Chunks[k].Supports() {
		return false
	}
	for j := k + 1; j < c.At; j++ {
		if x := &reg.Chunks[j]; x.Kind == phrase.OfItem && x.Is(pack.Prep) {
			return true
		}
	}
	return false
}

// plannedSense is the sense of a supporting verb that suits a noun best: of a meeting or a trip the
// one that says it is planned, "announced talks"; of a deed one that does not, "announced sanctions".
func plannedSense(c *phrase.Clause, senses []*pack.Form, b *phrase.Clause) *pack.Form {
	want := word.IsTalk(c.Form) || word.IsTrip(c.Form)
	planned := func(f *pack.Form) bool { return f.Frame.Status == "planned" }
	if b.Form.Class != pack.Support || planned(b.Form) == want {
		return b.Form
	}
	for _, f := range senses {
		if f.Class == pack.Support && !f.Gapped() && planned(f) == want {
			return f
		}
	}
	return b.Form
}
