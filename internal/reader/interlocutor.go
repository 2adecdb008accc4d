package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Meetings told by a predicate: "the first to talk to the minister was X", in languages
// that put what somebody is in a case of its own: «собеседницей министра стала X».

// interlocutors makes a meeting of each sentence that says who somebody's interlocutors
// were: a counterpart in a case that neither a subject nor an owner has, beside a word for
// "be", and persons in the nominative. Whose they were is an owner, else the one spoken of.
func (r *reading) interlocutors(reg *region) {
	if !r.pack.Order.Cases || reg.quote >= 0 {
		return
	}
	for k := range reg.chunks {
		x := &reg.chunks[k]
		if x.kind != cMent || k > 0 && reg.chunks[k-1].kind == cItem && reg.chunks[k-1].is(pack.Prep) {
			continue
		}
		m := &r.mentions[x.idx]
		owned := m.name.First >= 0 && r.nameCases(m.name, 0)&pack.Ins == 0 // "interlocutor-INS of X-GEN"
		if f := r.caseOf([]int32{x.idx}); !m.counter || m.name.First >= 0 && !owned || f != 0 && f&pack.Ins == 0 || f&(pack.Nom|pack.Gen) != 0 && f != 0 {
			continue
		}
		be := -1
		for _, j := range []int{k + 1, k + 2, k + 3, k + 4, k - 1, k - 2} {
			if j >= 0 && j < len(reg.chunks) && reg.chunks[j].kind == cItem && reg.chunks[j].is(pack.Aux) && r.beVerb(&reg.chunks[j]) {
				be = j
				break
			}
		}
		if be < 0 {
			continue
		}
		whom, at := r.nominatives(reg, k, be)
		if len(whom) == 0 {
			continue
		}
		c := &clause{form: beThere, frame: beThere.Frame, at: be, sent: reg.sent, quote: -1, begin: k, end: be + 1}
		var whose []int32
		if owned {
			whose = r.parties(m.who)
		}
		for j := k + 1; j < len(reg.chunks) && j < be; j++ {
			if y := &reg.chunks[j]; y.kind == cMent && r.genitive([]int32{y.idx}) {
				whose = r.parties(r.resolve([]int32{y.idx}, c))
			}
		}
		if m.poss != nil && len(whose) == 0 && r.state.subject >= 0 {
			whose = []int32{r.state.subject}
		}
		b := r.parties(r.resolve(whom, c))
		if len(whose) == 0 {
			if w := r.hero(b); w >= 0 {
				whose = []int32{w}
			} else if w := r.state.subject; w >= 0 {
				whose = []int32{w}
			}
		}
		if whose = minus(whose, b); len(whose) != 1 || len(b) == 0 {
			continue
		}
		lo, hi := min(k, at), max(be+1, at+1)
		ev := r.trim(text.Range{First: reg.chunks[lo].first, Last: reg.chunks[hi-1].last})
		status := "held"
		if reg.chunks[be].is(pack.Plan) {
			status = "planned"
		}
		days, ok := Days{}, false
		for j := 0; j <= max(be, k); j++ {
			if y := &reg.chunks[j]; y.kind == cDate && !r.onlyBounds(reg, j, -1) {
				days = r.daysOf(y.idx, status == "planned")
				ok = !days.Start.IsZero()
			}
		}
		for _, w := range b {
			n := meeting{who: []int32{whose[0], w}, channel: "in-person", format: "bilateral", status: status, days: days, dated: ok, evidence: []text.Range{ev}, rules: []string{"interlocutor"}, sent: reg.sent}
			if n.place = r.clausePlace(reg, c); r.twoSides(n.who) {
				r.addMeeting(n)
			}
		}
		return
	}
}

// nominatives is the persons that stand in the nominative on the other side of a word for
// "be" at chunk be than a predicate at chunk k, or behind both, and the last one's chunk.
func (r *reading) nominatives(reg *region, k, be int) (out []int32, at int) {
	from, to := be+1, len(reg.chunks)
	if be < k {
		from, to = 0, be
	}
	for pass := 0; pass < 2 && len(out) == 0; pass++ {
		for j := from; j < to && j < from+maxStops; j++ {
			x := &reg.chunks[j]
			if x.finite() && x.feat&pack.Ger == 0 || x.is(pack.Rel) || semicolon(r.punct(x)) || x.kind == cQuote {
				break
			}
			if x.kind != cMent || j == k || r.oblique([]int32{x.idx}) || j > 0 && reg.chunks[j-1].kind == cItem && reg.chunks[j-1].is(pack.Prep) {
				continue
			}
			if kind := r.mentions[x.idx].kind; kind == kPerson || kind == kOffice {
				out, at = append(out, x.idx), j
			}
		}
		if be < k { // "was his interlocutor the minister"
			from, to = k+1, len(reg.chunks)
		} else {
			from, to = 0, k
		}
	}
	return out, at
}
