package reader

import "github.com/mahdar/mahdar/internal/pack"

// Participles before their noun, in languages that have cases: "with the
// arrived-in-Moscow minister". One stands in the case of its noun, which is its
// subject; the verbs of the sentence are looked for past it, as with the relative
// clauses before a noun.

// maxAttribute bounds how many chunks before its noun a participle may stand.
const maxAttribute = 16

// attributes marks in every chunk of such phrases where their noun stands.
func (r *reading) attributes(reg *region) {
	for i := range reg.chunks {
		x := &reg.chunks[i]
		if x.trig == nil || x.trig.Class != pack.Verb && x.trig.Class != pack.Support || x.feat&pack.Ger == 0 || x.feat&pack.Cases == 0 || x.finite() || x.head > 0 {
			continue
		}
		if p := r.prevSolid(reg, i); p >= 0 && (reg.chunks[p].kind == cPunct || reg.chunks[p].kind == cMent && !r.sets(reg, p, i)) {
			continue // "the minister, arrived in Moscow"
		}
		if h := r.describedBy(reg, i); h > 0 {
			for k := i; k < h; k++ {
				reg.chunks[k].head = h
			}
		}
	}
}

// described gives a noun in such a phrase the noun behind the phrase as its subject:
// "the arrived-on-a-visit minister".
func (r *reading) described(reg *region, c *clause) bool {
	h := reg.chunks[c.at].head
	if h <= 0 {
		return false
	}
	c.args = append(c.args, arg{mark: pack.Subj, mentions: []int32{reg.chunks[h].idx}, from: c.at, to: c.at})
	return true
}

// agreeing is the mention before the comma in front of a participle that has its case:
// "met with the minister, arrived in Moscow".
func (r *reading) agreeing(reg *region, c *clause, j int) *arg {
	own := c.feat & pack.Cases
	if own == 0 || j < 1 || !comma(r.punct(&reg.chunks[j])) {
		return nil
	}
	for k := j - 1; k >= 0 && k > j-6; k-- {
		x := &reg.chunks[k]
		if x.finite() || x.kind == cQuote || x.kind == cPunct && !r.innerMark(x) {
			return nil
		}
		if x.kind != cMent {
			continue
		}
		switch m := &r.mentions[x.idx]; {
		case m.kind != kPerson && m.kind != kOffice && m.kind != kGroup && !(c.frame.Kind == pack.FEvent && (m.kind == kCountry && !m.bare || m.kind == kBody || m.kind == kOrg)):
		case m.cases&own != 0 || m.cases == 0 && k == j-1:
			return &arg{mark: pack.Subj, mentions: []int32{x.idx}, from: c.at, to: c.at}
		}
	}
	return nil
}

// tripOf reports whether somebody behind a trip and where it leads is its traveller:
// "the visit to Tashkent of the president", where the case says so.
func (r *reading) tripOf(c *clause, m *mention) bool {
	return isTrip(c.form) && (m.kind == kPerson || m.kind == kOffice) && m.cases&pack.Gen != 0 && m.cases&pack.Nom == 0 && c.get([]pack.Marker{pack.OfM, pack.Poss}) == nil
}

// heldBy drops the organisation whose meeting somebody attends, in languages whose
// genitive says no more than whose it is: "in Kazan for a meeting of BRICS".
func (r *reading) heldBy(c *clause) {
	if !r.pack.Order.Cases || !isTalk(c.form) || c.get([]pack.Marker{pack.With}) != nil || c.get([]pack.Marker{pack.Subj}) == nil {
		return
	}
	for i := range c.args {
		a := &c.args[i]
		if a.mark&pack.OfM == 0 || len(a.mentions) == 0 {
			continue
		}
		all := true
		for _, mi := range a.mentions {
			all = all && r.mentions[mi].kind == kOrg
		}
		if all {
			a.mark = 0
		}
	}
}

// ownerBehind reports whether the mention at chunk j, which is declined in no way that
// tells, stands next to a noun after a preposition: whose that is, "in the meeting of
// the OSCE".
func (r *reading) ownerBehind(reg *region, j int) bool {
	if j < 2 || reg.chunks[j-1].kind != cItem || reg.chunks[j-1].is(pack.Prep) {
		return false
	}
	k := j - 2
	if x := &reg.chunks[k]; k > 0 && x.kind == cItem && x.set == 0 && x.tail == 0 { // "in the ministerial meeting of"
		k--
	}
	if !reg.chunks[k].is(pack.Prep) && reg.chunks[k].tail == 0 {
		return false
	}
	m := &r.mentions[reg.chunks[j].idx]
	return m.cases == 0 && (m.kind == kOrg || m.kind == kBody)
}

// sets reports whether the mention at chunk p can be the subject or another object
// of the verb before the participle at chunk i: it differs from it in case.
func (r *reading) sets(reg *region, p, i int) bool {
	c := r.mentions[reg.chunks[p].idx].cases
	return c != 0 && c&reg.chunks[i].feat&pack.Cases == 0
}

// describedBy is the chunk of the first mention behind the participle at chunk i that
// stands in its case and after no preposition; 0 if there is none.
func (r *reading) describedBy(reg *region, i int) int {
	for j := i + 1; j < len(reg.chunks) && j <= i+maxAttribute; j++ {
		x := &reg.chunks[j]
		switch {
		case x.kind == cQuote, x.kind == cPunct && !r.innerMark(x), x.finite(), x.kind == cItem && (x.is(pack.Comp) || x.is(pack.Rel)), r.heldNoun(reg, i, j):
			return 0
		case x.kind != cMent:
			continue
		}
		m := &r.mentions[x.idx]
		switch m.kind {
		case kPerson, kOffice, kGroup, kBody:
			if (m.cases == 0 || m.cases&reg.chunks[i].feat&pack.Cases != 0) && !r.governed(reg, j) {
				return j
			}
		}
	}
	return 0
}

// heldNoun reports whether chunk j is the noun of a meeting or a trip of which the participle
// at chunk i says that it took place: "the held-on-Tuesday talks of the ministers".
func (r *reading) heldNoun(reg *region, i, j int) bool {
	x := &reg.chunks[j]
	if x.kind != cItem || x.trig == nil || x.trig.Class != pack.Noun || !isTalk(x.trig) && !isTrip(x.trig) || j > i+1 && reg.chunks[j-1].is(pack.Prep) {
		return false
	}
	held := false
	for _, f := range reg.chunks[i].trigs {
		held = held || f.Class == pack.Support && f.Has("intransitive")
	}
	if !held {
		return false
	}
	for _, f := range x.trigs {
		if f.Feat&reg.chunks[i].feat&pack.Cases != 0 {
			return true
		}
	}
	return false
}
