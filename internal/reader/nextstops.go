package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Whose trip it is and where it leads, told by the sentence before or by a bare list.

// calledOffBy is whose trip is cancelled of which the text tells nothing else: the one in the
// nominative between the noun and the end of its stretch ("the trip-ACC the minister put off"),
// else the one spoken of.
func (r *reading) calledOffBy(reg *region, c *clause) []int32 {
	if !c.cancel || reg.quote >= 0 || c.get(c.frame.To) == nil || c.get([]pack.Marker{pack.Poss, pack.OfM, pack.By}) != nil {
		return nil
	}
	for k := c.at + 1; k < len(reg.chunks) && k < c.at+maxReach/2; k++ {
		x := &reg.chunks[k]
		if x.kind == cMent && !r.isPlace(reg, k) {
			if m := &r.mentions[x.idx]; (m.kind == kPerson || m.kind == kOffice || m.kind == kPronoun) && !r.oblique([]int32{x.idx}) && !r.governed(reg, k) {
				return r.travellers(r.resolve([]int32{x.idx}, c))
			}
		}
	}
	if r.state.subject < 0 || r.inTitle(reg.chunks[c.at].first) {
		return nil
	}
	return r.travellers([]int32{r.state.subject})
}

// nextStopOf is whose the next stop is that has no owner: of the traveller told of in this
// sentence or the one before it.
func (r *reading) nextStopOf(reg *region, c *clause) []int32 {
	n := len(r.visits) - 1
	if !c.form.Has("route") || reg.quote >= 0 || len(r.stopsOf(reg, c)) == 0 {
		return nil
	}
	if n >= 0 {
		if s := r.sent[r.visits[n].evidence[0].First]; s >= reg.sent-1 && r.doc.Sents[s].Para == r.doc.Sents[reg.sent].Para {
			return r.visits[n].who
		}
	}
	if s := r.doc.Sents[reg.sent]; r.state.subject < 0 || r.doc.Paras[s.Para].First == s.First || r.state.acted != reg.sent-1 {
		return nil
	}
	return r.travellers([]int32{r.state.subject})
}

// listedBehind is where a verb of travelling leads whose object is only counted, and the places
// listed behind a colon: "will visit three countries: Chad, Mali and Niger".
func (r *reading) listedBehind(reg *region, c *clause) (out []place) {
	if c.form.Class != pack.Verb {
		return nil
	}
	for k := c.at + 1; k+1 < len(reg.chunks) && k < c.at+maxStops; k++ {
		x := &reg.chunks[k]
		if x.finite() || x.kind == cMent && r.isPlace(reg, k) {
			return nil
		}
		if !colon(r.punct(x)) && !dash(r.punct(x)) {
			continue
		}
		for _, mi := range r.listFrom(reg, k+1) {
			if p := r.mentionPlace(&r.mentions[mi]); !p.empty() {
				out = append(out, p)
			}
		}
		return out
	}
	return nil
}

// goingOn makes a trip of each place of a sentence that has nothing but a day or an adverb, a
// dash and places, behind one that told of a trip: "Tomorrow – Dakar", "Then – Mali and Niger".
func (r *reading) goingOn(reg *region) {
	n := len(r.visits) - 1
	if !r.pack.Habits.Dash || reg.quote >= 0 || n < 0 || len(reg.chunks) < 3 || !r.noVerb(reg) {
		return
	}
	base := r.visits[n]
	if s := r.sent[base.evidence[0].First]; s != reg.sent-1 || r.doc.Sents[s].Para != r.doc.Sents[reg.sent].Para {
		return
	}
	k, days := 0, Days{}
	for ; k < len(reg.chunks) && !dash(r.punct(&reg.chunks[k])); k++ {
		x := &reg.chunks[k]
		if x.kind == cDate {
			days = r.daysOf(x.idx, true)
		} else if x.kind != cItem || !x.is(pack.Adverb) && !x.is(pack.DayPart) && !x.is(pack.Prep) {
			return
		}
	}
	if k == 0 || k+1 >= len(reg.chunks) || !r.onlyPlaces(reg, k+1) {
		return
	}
	status := "planned"
	if !days.Start.IsZero() && !r.ref.IsZero() && !days.Start.After(r.ref) {
		status = "held"
	}
	for _, mi := range r.listFrom(reg, k+1) {
		p := r.mentionPlace(&r.mentions[mi])
		if p.empty() || r.actors[base.who[0]].country == p.country {
			continue
		}
		r.visits = append(r.visits, visit{who: base.who, to: p, days: days, status: status, rules: base.rules,
			evidence: []text.Range{r.trim(text.Range{First: reg.chunks[0].first, Last: reg.chunks[len(reg.chunks)-1].last})}})
	}
}
