package reader

import "github.com/mahdar/mahdar/internal/pack"

// maxMouth bounds the chunks between a cue and by whose mouth it was said.
const maxMouth = 10

// byMouth gives a statement of a state, a body or an organisation to the person by whose mouth
// it spoke: "the government, through its spokesman X, said that". The body is how it came.
func (r *reading) byMouth(reg *region, c *clause, s *statement) {
	if len(s.who) != 1 || s.via >= 0 || c.frame.Accord {
		return
	}
	switch r.actors[s.who[0]].kind {
	case kBody, kCountry, kOrg:
	default:
		return
	}
	for k := max(c.at-maxMouth, 0); k+1 < len(reg.chunks) && k < c.at+maxMouth; k++ {
		x := &reg.chunks[k]
		if k > c.at && (x.kind == cQuote || x.finite() || x.kind == cItem && x.is(pack.Comp)) {
			return
		}
		if k > 0 && k < s.from || x.kind != cItem || !x.is(pack.Prep) || x.mark&pack.Through == 0 {
			continue
		}
		n := r.overDet(reg, k+1)
		for n < len(reg.chunks) && reg.chunks[n].kind == cMent && r.mentions[reg.chunks[n].idx].kind == kPossessive {
			n++
		}
		if n >= len(reg.chunks) || reg.chunks[n].kind != cMent {
			return
		}
		if kind := r.mentions[reg.chunks[n].idx].kind; kind != kPerson && kind != kOffice {
			return
		}
		if who := r.parties(r.resolve([]int32{reg.chunks[n].idx}, c)); len(who) == 1 && who[0] != s.who[0] {
			s.via, s.who = s.who[0], who
		}
		return
	}
}
