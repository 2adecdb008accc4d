package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// The turns of a transcript and of a headline: a name, a colon, words.

// turn reads "X: …" at the beginning of a sentence: X speaks what follows, in
// quotation marks, or as a headline, or, with X in capitals, as a turn of a
// transcript.
func (r *reading) turn(reg *region) (statement, bool) {
	s := statement{via: -1, occasion: -1, quote: -1, sent: reg.sent, at: -1, from: -1, rules: []string{"turn"}}
	sent := r.doc.Sents[reg.sent]
	para := &r.doc.Paras[sent.Para]
	opens := sent.First == para.First
	if r.verbatim(reg, &s) || r.answerTurn(reg, &s) {
		return s, true
	}
	for j := 0; j < len(reg.chunks)-1 && j < 8; j++ {
		x := &reg.chunks[j]
		if !colon(r.punct(x)) {
			if x.finite() && !r.nounAlso(x) || x.kind == cQuote {
				return s, false
			}
			continue
		}
		next := &reg.chunks[j+1]
		quote := next.kind == cQuote
		script := opens && j > 0 && (r.allCaps(text.Range{First: reg.chunks[0].first, Last: reg.chunks[j-1].last}) || j == 1 && r.namedTurn(&reg.chunks[0], sent.Para))
		if j == 0 || !quote && !script && !(opens && (sent.Para == r.title || sent.Para == 0 || r.liveEntry(sent.Para)) && j+2 < len(reg.chunks)) {
			return s, false
		}
		to := j
		for to > 1 && quote && (reg.chunks[to-1].kind == cItem && reg.chunks[to-1].is(pack.Adverb) && !reg.chunks[to-1].is(pack.Noun) || reg.chunks[to-1].kind == cDate) {
			to-- // "X, in reply to a question: …"; "X at a briefing on Friday: “…”"
		}
		g := r.groupIn(reg, 0, to)
		if g == nil || len(g.mentions) == 0 {
			return s, false
		}
		who := r.resolve(g.mentions, nil)
		if len(who) == 0 {
			return s, false
		}
		switch k := r.actors[who[0]].kind; k {
		case kPerson:
			if r.actors[who[0]].thin && (!quote && !script || script && j == 1 && r.pack.Spaced && r.turns()[who[0]] < 2) {
				return s, false // "Chess: the champion wins", "BRIEF: two ministers meet"
			}
		case kBody, kOffice, kOrg:
			if script && (r.pack.Spaced || k != kOffice) {
				return s, false
			}
		default:
			return s, false
		}
		if !quote && !script && (!r.clauseIn(reg, j+1) && !r.nominalClause(reg, j+1) || r.tellsOfTime(reg, g.to, j)) {
			return s, false // "Turkey's Fidan: six months of shuttle diplomacy"
		}
		if !quote && !script && r.pack.Order.Incise && !r.onlyVoices(reg, j) {
			return s, false // "Putin in Vietnam: Hanoi spares everybody"
		}
		s.who, s.by, s.cue = who, r.wordsOf(g.mentions), r.spanOf(text.Range{First: x.first, Last: x.last})
		switch {
		case quote:
			return s, r.setQuote(reg, j+1, &s)
		case script:
			b, e := r.doc.Bytes(text.Range{First: next.first, Last: para.Last})
			s.content, s.mode = Span{b, e}, "direct"
			r.blockEnd = para.Last
			return s, b < e
		}
		return s, r.setContent(reg, j+1, len(reg.chunks), &s)
	}
	return s, false
}

// turnBehind reads "…: X" in the headline: X, a person or a body, said it.
func (r *reading) turnBehind(reg *region) (statement, bool) {
	s := statement{via: -1, occasion: -1, quote: -1, sent: reg.sent, at: -1, from: -1, rules: []string{"turn"}}
	n := len(reg.chunks)
	if n < 3 || r.title < 0 || r.doc.Sents[reg.sent].Para != r.title {
		return s, false
	}
	k := n - 1
	for k > 1 && !colon(r.punct(&reg.chunks[k])) {
		if reg.chunks[k].kind != cMent && !reg.chunks[k].is(pack.And) {
			return s, false
		}
		k--
	}
	if k < 1 || k > n-2 || reg.chunks[n-1].kind != cMent {
		return s, false
	}
	a := r.chainLeft(reg, n-1)
	if a.from != k+1 {
		return s, false
	}
	if s.who = r.resolve(a.mentions, nil); len(s.who) == 0 {
		return s, false
	}
	if w := &r.actors[s.who[0]]; w.thin || w.generic && w.kind == kOffice || w.kind != kPerson && w.kind != kBody && w.kind != kOffice && w.kind != kOrg {
		return s, false
	}
	s.by, s.cue = r.wordsOf(a.mentions), r.spanOf(text.Range{First: reg.chunks[k].first, Last: reg.chunks[k].last})
	if k == 1 && reg.chunks[0].kind == cQuote {
		return s, r.setQuote(reg, 0, &s)
	}
	clause := false
	for j := range k {
		clause = clause || reg.chunks[j].finite() || reg.chunks[j].kind == cQuote
	}
	return s, clause && r.setContent(reg, 0, k, &s)
}

// allCaps reports whether every word of a range is in capitals.
func (r *reading) allCaps(g text.Range) bool {
	n := 0
	for i := g.First; i < g.Last; i++ {
		if t := r.doc.Tokens[i]; t.Kind == text.Word {
			if !t.Has(text.Caps) && !t.Has(text.Initial) {
				return false
			}
			n++
		}
	}
	return n > 0
}
