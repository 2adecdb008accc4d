package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// The turns of a transcript and of a headline: a name, a colon, words.

// turn reads "X: …" at the beginning of a sentence: X speaks what follows, in
// quotation marks, or as a headline, or, with X in capitals, as a turn of a
// transcript.
func (r *Reading) turn(reg *phrase.Region) (story.Statement, bool) {
	s := story.Statement{Via: -1, Occasion: -1, Quote: -1, Sent: reg.Sent, At: -1, From: -1}
	sent := r.Doc.Sents[reg.Sent]
	para := &r.Doc.Paras[sent.Para]
	opens := sent.First == para.First || sent.Para == r.Title && !r.Pack.Order.SubjectFirst // "talks in Oslo.. and X: the border stays open"
	if r.verbatim(reg, &s) || r.answerTurn(reg, &s) {
		return s, true
	}
	for j := 0; j < len(reg.Chunks)-1 && j < 8; j++ {
		x := &reg.Chunks[j]
		if !word.Colon(r.Punct(x)) {
			if x.Finite() && !r.NounAlso(x) || x.Kind == phrase.OfQuote {
				return s, false
			}
			continue
		}
		next := &reg.Chunks[j+1]
		quote := next.Kind == phrase.OfQuote
		script := opens && j > 0 && (r.allCaps(text.Range{First: reg.Chunks[0].First, Last: reg.Chunks[j-1].Last}) || j == 1 && r.namedTurn(&reg.Chunks[0], sent.Para))
		if j == 0 || !quote && !script && !(opens && (sent.Para == r.Title || sent.Para == 0 || r.LiveEntry(sent.Para)) && j+2 < len(reg.Chunks)) {
			return s, false
		}
		to := j
		for to > 1 && quote && (reg.Chunks[to-1].Kind == phrase.OfItem && reg.Chunks[to-1].Is(pack.Adverb) && !reg.Chunks[to-1].Is(pack.Noun) || reg.Chunks[to-1].Kind == phrase.OfDate) {
			to-- // "X, in reply to a question: …"; "X at a briefing on Friday: “…”"
		}
		if to > 1 && to < j && word.Dash(r.Punct(&reg.Chunks[to-1])) {
			to-- // "X — to the press: “…”"
		}
		g := r.GroupIn(reg, 0, to)
		if g == nil || len(g.Mentions) == 0 {
			return s, false
		}
		who := r.Resolve(g.Mentions, nil)
		if len(who) == 0 {
			return s, false
		}
		switch k := r.Actors[who[0]].Kind; k {
		case mention.Person:
			if r.Actors[who[0]].Thin && (!quote && !script || script && j == 1 && r.Pack.Spaced && r.turns()[who[0]] < 2) {
				return s, false // "Chess: the champion wins", "BRIEF: two ministers meet"
			}
		case mention.Body, mention.Office, mention.Organisation:
			if script && (r.Pack.Spaced || k != mention.Office) {
				return s, false
			}
		default:
			if script || len(g.Mentions) != 1 || !r.voiceOfState(g.Mentions[0]) {
				return s, false
			}
		}
		if !quote && !script && (!r.clauseIn(reg, j+1) && !r.NominalClause(reg, j+1) || r.tellsOfTime(reg, g.To, j)) {
			return s, false // "Turkey's Fidan: six months of shuttle diplomacy"
		}
		if !quote && !script && g.From > 0 && r.Pack.Order.MarkedBefore && reg.Chunks[g.From-1].Is(pack.Of) && r.Mentions[g.Mentions[0]].Kind != mention.Person {
			return s, false // "A silent mediator: how X does it"
		}
		if !quote && !script && (r.Pack.Order.Incise && !r.onlyVoices(reg, j) || r.scene(reg, j)) {
			return s, false // "Putin in Vietnam: Hanoi spares everybody"
		}
		s.Who, s.By, s.Cue = who, r.WordsOf(g.Mentions), r.SpanOf(text.Range{First: x.First, Last: x.Last})
		switch {
		case quote:
			return s, r.SetQuote(reg, j+1, &s)
		case script:
			b, e := r.Doc.Bytes(text.Range{First: next.First, Last: para.Last})
			s.Content, s.Mode = word.Span{Start: b, End: e}, "direct"
			r.BlockEnd = para.Last
			return s, b < e
		}
		return s, r.setContent(reg, j+1, len(reg.Chunks), &s)
	}
	return s, false
}

// turnBehind reads "…: X" in the headline: X, a person or a body, said it.
func (r *Reading) turnBehind(reg *phrase.Region) (story.Statement, bool) {
	s := story.Statement{Via: -1, Occasion: -1, Quote: -1, Sent: reg.Sent, At: -1, From: -1}
	n := len(reg.Chunks)
	if n < 3 || r.Title < 0 || r.Doc.Sents[reg.Sent].Para != r.Title {
		return s, false
	}
	mark := func(k int) bool { // "…: X", "… — X"
		m := r.Punct(&reg.Chunks[k])
		return word.Colon(m) || r.Pack.Order.TurnedCue && word.Dash(m) && !r.Doc.Tokens[reg.Chunks[k].First].Has(text.Glued)
	}
	k := n - 1
	for k > 1 && !mark(k) {
		if reg.Chunks[k].Kind != phrase.OfMention && !reg.Chunks[k].Is(pack.And) {
			return s, false
		}
		k--
	}
	if k > n-2 || !mark(k) || reg.Chunks[n-1].Kind != phrase.OfMention {
		return s, false
	}
	a := r.ChainLeft(reg, n-1)
	if a.From != k+1 {
		return s, false
	}
	if s.Who = r.Resolve(a.Mentions, nil); len(s.Who) == 0 {
		return s, false
	}
	if w := &r.Actors[s.Who[0]]; w.Thin || w.Generic && w.Kind == mention.Office || w.Kind != mention.Person && w.Kind != mention.Body && w.Kind != mention.Office && w.Kind != mention.Organisation {
		return s, false
	}
	s.By, s.Cue = r.WordsOf(a.Mentions), r.SpanOf(text.Range{First: reg.Chunks[k].First, Last: reg.Chunks[k].Last})
	if k == 1 && reg.Chunks[0].Kind == phrase.OfQuote {
		return s, r.SetQuote(reg, 0, &s)
	}
	clause := false
	for j := range k {
		clause = clause || reg.Chunks[j].Finite() || reg.Chunks[j].Kind == phrase.OfQuote
	}
	return s, clause && r.setContent(reg, 0, k, &s)
}

// allCaps reports whether every word of a range is in capitals.
func (r *Reading) allCaps(g text.Range) bool {
	n := 0
	for i := g.First; i < g.Last; i++ {
		if t := r.Doc.Tokens[i]; t.Kind == text.Word {
			if !t.Has(text.Caps) && !t.Has(text.Initial) {
				return false
			}
			n++
		}
	}
	return n > 0
}
