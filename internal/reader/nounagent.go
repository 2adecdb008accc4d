package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
)

// The agent of a noun of deed, in a language whose cases tell by whom: "condemnation
// Kenya-INS acts-GEN Sudan-GEN", "shelling village-GEN army-INS".

// maxGiven bounds the words between a noun of deed and its agent or what the deed meets.
const maxGiven = 4

// byWhom reports whether what stands behind a noun of deed, without a preposition, is in
// the case of its agent.
func (r *reading) byWhom(reg *region, c *clause, a *arg) bool {
	if c.frame.Kind != pack.FEvent || !slices.Contains(c.frame.A, pack.By) || !r.oblique(a.mentions) {
		return false
	}
	f := r.caseOf(a.mentions)
	return f&pack.Ins != 0 && f&(pack.Gen|pack.Dat|pack.Acc) == 0 && r.nothingBetween(reg, c, a)
}

// deedUpon reports whether what stands behind a noun of deed and words of its own is their
// owner, and so what the deed meets: "condemnation by Kenya of the acts of Sudan".
func (r *reading) deedUpon(reg *region, c *clause, a *arg) bool {
	if c.frame.Kind != pack.FEvent || !slices.Contains(c.frame.A, pack.By) || !slices.Contains(c.frame.B, pack.OfM) || c.get([]pack.Marker{pack.OfM}) != nil {
		return false
	}
	f := r.caseOf(a.mentions)
	return f&pack.Gen != 0 && r.nothingBetween(reg, c, a)
}

// nothingBetween reports whether no preposition, mark or joining word stands between a noun
// and an argument: what stands there is its own.
func (r *reading) nothingBetween(reg *region, c *clause, a *arg) bool {
	for k := c.at + 1; k < a.from; k++ {
		x := &reg.chunks[k]
		if in := c.within(k); in != nil && in.mark&pack.OfM == 0 { // "expulsion from Benin of"
			k = in.to - 1
			continue
		}
		if x.kind == cPunct || x.kind == cQuote || x.kind == cItem && (x.is(pack.Prep) || x.is(pack.And) || x.finite()) {
			return false
		}
	}
	return true
}

// onlyDue reports whether the verb of a noun of deed with its agent says that it is to come:
// "the signing by A and B of the treaty is expected".
func (r *reading) onlyDue(reg *region, c *clause) bool {
	if !r.pack.Order.Cases || c.form.Class != pack.Noun || c.frame.Kind != pack.FEvent || c.support != nil {
		return false
	}
	for k := max(c.end, c.at+1); k < len(reg.chunks) && k < c.at+maxReach; k++ {
		x := &reg.chunks[k]
		switch {
		case x.kind == cPunct || x.kind == cQuote || x.kind == cItem && (x.is(pack.Comp) || x.is(pack.Rel)):
			return false
		case x.kind != cItem:
		case x.is(pack.Plan) || x.trig != nil && x.trig.Frame.Status == "planned" || x.supports() && x.feat&pack.Fut != 0:
			return true
		case x.finite():
			return false
		}
	}
	return false
}

// resolvedTo reads an infinitive behind a word for "decision" and whose that is, "the decision
// Denmark-GEN to send": what was resolved to do is declared, and the decider's.
func (r *reading) resolvedTo(reg *region, c *clause, j int) []int32 {
	if !c.infinitive || j < 0 || !slices.ContainsFunc(reg.chunks[c.at].trigs, func(f *pack.Form) bool { return f.Frame.Kind == pack.FEvent }) {
		return nil
	}
	if r.decision(&reg.chunks[j]) {
		c.plan = false
		return nil
	}
	if reg.chunks[j].kind != cMent || !r.ownersBehind() || !r.genitive([]int32{reg.chunks[j].idx}) {
		return nil
	}
	a := r.chainLeft(reg, j)
	if a.from == 0 || !r.decision(&reg.chunks[a.from-1]) {
		return nil
	}
	c.plan = false
	return a.mentions
}

// decision reports whether a chunk is a word for "decision", or ends in one.
func (r *reading) decision(x *chunk) bool {
	return x.kind == cItem && (r.has(&r.items[x.item], bit(pack.Word), "decided") || r.has(&r.items[r.itemAt[x.last-1]], bit(pack.Word), "decided"))
}

// postedWhere is the state to which the one who is told off is posted, where nobody is said to
// do it: "a note of protest was handed to the ambassador in Amman".
func (r *reading) postedWhere(c *clause, typ string) []int32 {
	if typ != "ACCUSE" {
		return nil
	}
	for i := range c.args {
		for _, mi := range c.args[i].mentions {
			if p := r.mentions[mi].posted; p != "" && c.args[i].mark&(pack.To|pack.Obj|pack.Subj) != 0 {
				return []int32{r.keyed(kCountry, p, "", "")}
			}
		}
	}
	return nil
}

// agentless reports whether a noun of deed whose owner is whom it meets says by nobody: "the
// killing of two hostages".
func agentless(c *clause) bool {
	f := c.frame
	return c.support == nil && len(f.A) > 0 && f.A[0] == pack.By && slices.Contains(f.B, pack.OfM) && c.get(f.A) == nil
}

// byAgent reports whether a noun of deed has nothing but its agent and its owner to tell its ends
// by, in few words: what stands further off is another's.
func byAgent(c *clause) bool {
	f := c.frame
	return c.form.Class == pack.Noun && c.support == nil && (f.Type == "ACCUSE" || f.Type == "THREATEN") && len(f.A) > 0 && f.A[0] == pack.By
}

// stateBehind is the state whose adjective stands right behind people of no state, in a language
// whose owners stand behind: "the crew ship-of-Philippine-ADJ".
func (r *reading) stateBehind(reg *region, a *arg) []int32 {
	if !r.pack.Order.Genitive || a.to >= len(reg.chunks) || reg.chunks[a.to].kind != cMent {
		return nil
	}
	m := &r.mentions[reg.chunks[a.to].idx]
	if !m.bare || len(m.countries) != 1 || m.cases&pack.Gen == 0 {
		return nil
	}
	return []int32{r.keyed(kCountry, m.countries[0], "", "")}
}

// agents are those in the case of an agent who are the subject of what a passive verb tells.
func (r *reading) agents(c *clause) []int32 {
	a := c.get([]pack.Marker{pack.Subj})
	if a == nil {
		return nil
	}
	if f := r.caseOf(a.mentions); f&pack.Ins == 0 || f&pack.Nom != 0 {
		return nil
	}
	return a.mentions
}
