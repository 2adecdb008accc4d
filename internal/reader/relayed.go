package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Who tells, behind the words of another; a speaker behind what he did meanwhile.

// relayedBehind takes the cue of a medium or a body that closes a sentence, its subject behind
// it, from the end of what somebody else is said to have said: "the minister noted that the
// bridge will be built, Reuters reports". It reports whether the cue is such a one.
func (r *reading) relayedBehind(reg *region, o *statement, c *clause) bool {
	if !r.pack.Order.TurnedCue || o.quote >= 0 || c.form.Class != pack.Verb || c.at <= o.at+1 || c.at+1 >= len(reg.chunks) || !reg.chunks[c.at].finite() {
		return false
	}
	x := &reg.chunks[c.at+1]
	if !comma(r.punct(&reg.chunks[c.at-1])) || x.kind != cMent {
		return false
	}
	m := &r.mentions[x.idx]
	if m.kind != kMedia && m.kind != kBody {
		return false
	}
	for j := c.at + 2; j < len(reg.chunks); j++ {
		if y := &reg.chunks[j]; y.kind != cPunct && y.kind != cDate {
			return false
		} else if comma(r.punct(y)) {
			return false
		}
	}
	_, e := r.doc.Bytes(r.trim(text.Range{First: reg.chunks[o.at].first, Last: reg.chunks[c.at-1].last}))
	if e <= o.content.Start+8 || e > o.content.End {
		return false
	}
	o.content.End, o.end = e, c.at
	if who := r.resolve([]int32{x.idx}, c); o.via < 0 && len(who) == 1 && len(o.who) > 0 && who[0] != o.who[0] {
		o.via = who[0]
	}
	return true
}

// pastGerund is the mention behind what somebody did while he spoke, between commas after the
// cue: "…, said, answering a question, Peskov"; -1 if there is none.
func (r *reading) pastGerund(reg *region, c *clause) int32 {
	n := c.at + 2
	if !r.pack.Order.TurnedCue || n >= len(reg.chunks) || !comma(r.punct(&reg.chunks[n-1])) {
		return -1
	}
	if x := &reg.chunks[n]; x.trig == nil || x.feat&pack.Ger == 0 || x.feat&(pack.Past|pack.Pres) != 0 {
		return -1
	}
	for n++; n+1 < len(reg.chunks) && n < c.at+maxAdverbials*2; n++ {
		if !comma(r.punct(&reg.chunks[n])) {
			continue
		}
		if y := &reg.chunks[n+1]; y.kind == cMent && !r.oblique([]int32{y.idx}) {
			switch r.mentions[y.idx].kind {
			case kPerson, kOffice, kBody:
				return y.idx
			}
		}
		return -1
	}
	return -1
}

// neuter reports whether a pronoun stands for what is no person.
func (r *reading) neuter(m *mention) bool {
	f := m.pronoun
	return f != nil && !f.Is(pack.Masculine) && !f.Is(pack.Feminine) && !f.Is(pack.Plural) && !f.Is(pack.Dual) && f.Feat&(pack.Pl|pack.Du) == 0
}
