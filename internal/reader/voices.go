package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Speakers whom no subject names: a pronoun for people in general with a place beside
// it, and the antecedent of "in whose view".

// voiceOf is whom a pronoun for people in general means where its sentence says where
// they are: French "dit-on à Paris", "à l'Élysée, on assure". Nobody, else.
func (r *reading) voiceOf(mi int32) []int32 {
	m := &r.mentions[mi]
	s := r.doc.Sents[m.sent]
	for _, k := range []int32{mi + 1, mi + 2, mi - 1} {
		if k < 0 || k >= int32(len(r.mentions)) || r.mentions[k].sent != m.sent || r.mentions[k].bare {
			continue
		}
		x := &r.mentions[k]
		if k > mi && x.First-m.Last > 6 || k < mi && x.First-s.First > 4 || !x.side && !r.afterPlaceWord(x.First) {
			continue
		}
		switch x.kind {
		case kPlace:
			if x.city.Is(pack.Capital) {
				return []int32{r.keyed(kCountry, x.city.Country, "", "")}
			}
		case kCountry, kBody, kOrg:
			return x.who
		}
	}
	return nil
}

// stillSpeaks is the person whose words the sentence before gave, where a clause goes
// on with what "the official" said; -1 if there is none.
func (r *reading) stillSpeaks(mi int32, c *clause) int32 {
	n := len(r.statements) - 1
	if c == nil || c.frame.Kind != pack.FSay || n < 0 || len(r.statements[n].who) != 1 || r.mentions[mi].sent-r.statements[n].sent > 1 {
		return -1
	}
	if w := r.statements[n].who[0]; r.actors[w].kind == kPerson {
		return w
	}
	return -1
}

// afterPlaceWord reports whether a preposition of place stands before a token.
func (r *reading) afterPlaceWord(tok int32) bool {
	for i := tok - 1; i >= 0 && i > tok-4; i-- {
		it := &r.items[r.itemAt[i]]
		if f := r.form(it, pack.Prep); f != nil {
			return f.Markers&(pack.In|pack.At|pack.To) != 0
		}
		if !it.is(pack.Det) {
			return false
		}
	}
	return false
}

// inView reads relative clauses that a word like "in whose view" opens: their
// antecedent is the speaker, they are what was said.
func (r *reading) inView(reg *region, found []statement) []statement {
	for k := 1; k+2 < len(reg.chunks); k++ {
		x := &reg.chunks[k]
		if x.kind != cItem || !x.is(pack.Rel) {
			continue
		}
		f := r.form(&r.items[x.item], pack.Rel)
		if f == nil || !f.Has("accord") {
			continue
		}
		a := r.antecedent(reg, k)
		if a == nil {
			continue
		}
		a = r.apposedHead(reg, a)
		s := statement{via: -1, occasion: -1, quote: -1, sent: reg.sent, at: -1, from: -1, rules: []string{f.Sec.ID}}
		if s.who, s.by = r.resolve(a.mentions, nil), r.wordsOf(a.mentions); len(s.who) == 0 {
			continue
		}
		b, e := r.doc.Bytes(text.Range{First: x.first, Last: x.last})
		s.cue = Span{b, e}
		end := len(reg.chunks)
		for j := k + 2; j+1 < len(reg.chunks); j++ {
			if y := &reg.chunks[j+1]; comma(r.punct(&reg.chunks[j])) && (y.finite() || y.kind == cItem && y.set&(bit(pack.Aux)|bit(pack.Plan)|bit(pack.Maybe)|bit(pack.Neg)) != 0) {
				end = j
				break
			}
		}
		if !r.setContent(reg, k+1, end, &s) || s.content.End-s.content.Start < 8 {
			continue
		}
		inside := false
		for i := range found {
			inside = inside || found[i].content.Start <= s.content.Start && s.content.Start < found[i].content.End
		}
		if !inside {
			found = append(found, s)
		}
	}
	return found
}

// newHeadline is the chunk at which a comma in a headline begins another clause, with
// its own subject and verb, after chunk j; n if none does.
func (r *reading) newHeadline(reg *region, j, n int) int {
	if !r.pack.Order.SubjectFirst || j >= len(reg.chunks) || !r.inTitle(reg.chunks[j].first) {
		return n
	}
	for k := j + 2; k+2 < n; k++ {
		if !comma(r.punct(&reg.chunks[k])) || reg.chunks[k+1].kind != cMent || r.mentions[reg.chunks[k+1].idx].bare {
			continue
		}
		for i := k + 2; i < n && i < k+5; i++ {
			if x := &reg.chunks[i]; x.finite() {
				return k
			} else if x.kind != cItem || x.set&(bit(pack.Aux)|bit(pack.Adverb)|bit(pack.Pronoun)|bit(pack.Neg)) == 0 {
				break
			}
		}
	}
	return n
}

// onlyVoices reports whether nothing but the names of persons, offices and bodies stands
// before chunk j.
func (r *reading) onlyVoices(reg *region, j int) bool {
	for k := range j {
		x := &reg.chunks[k]
		if x.kind == cMent {
			switch r.mentions[x.idx].kind {
			case kPerson, kOffice, kBody:
				continue
			}
		}
		if !x.is(pack.And) && !comma(r.punct(x)) {
			return false
		}
	}
	return true
}
