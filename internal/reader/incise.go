package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// A cue that stands within the words it tells of, or behind them, between commas,
// its subject behind it: “We shall not, he went on, accept it”; the truce, declared
// the minister, holds.

// incise is such a cue: who speaks, and the chunks from which to which it goes.
type incise struct {
	who      *group
	from, to int  // from the comma before it, up to the one after it or the end
	dropped  bool // it names no subject: who spoke before
}

// inciseAt reads the incise whose verb is chunk i, in a language that turns subject
// and verb round there.
func (r *reading) inciseAt(reg *region, i int) (incise, bool) {
	c := &reg.chunks[i]
	if c.trig == nil || c.feat&(pack.Past|pack.Pres) == 0 {
		return incise{}, false
	}
	say, plain := false, false
	for _, f := range c.trigs {
		plain = plain || f.Class == pack.Verb && f.Frame.Kind == pack.FSay && f.Frame.Needs&pack.NQuote == 0
		say = say || f.Class == pack.Verb && f.Frame.Kind == pack.FSay && !f.Frame.Accord && !f.Frame.Cite
	}
	if !say {
		return incise{}, false
	}
	var in incise
	j := i - 1
	for ; j >= 0 && i-j < 8; j-- {
		x := &reg.chunks[j]
		if x.kind == cMent && r.inverted(x) && in.who == nil {
			in.who = &group{mentions: []int32{x.idx}, from: j, to: j + 1, begin: j}
		} else if x.kind != cItem || !x.is(pack.Aux) && !x.is(pack.Adverb) || x.is(pack.Comp) {
			break
		}
	}
	if j < 0 || !comma(r.punct(&reg.chunks[j])) && !dash(r.punct(&reg.chunks[j])) {
		return in, false
	}
	if j > 1 && reg.chunks[j-1].kind == cMent && reg.chunks[j-2].kind == cItem && reg.chunks[j-2].is(pack.Rel) && r.holdsComma(&reg.chunks[j-1]) {
		return in, false // "the talks that the minister, X, had held": he is its subject
	}
	if in.who == nil && r.onlyRelative(reg, j) {
		return in, false // "The minister, whom A had met, said"
	}
	in.from, in.to = j, i+1
	if in.who == nil && r.saidAfterDeed(reg, i) {
		for in.to < len(reg.chunks) && !comma(r.punct(&reg.chunks[in.to])) && !r.pack.Habits.Enders[r.punct(&reg.chunks[in.to])] {
			in.to++
		}
		in.dropped, in.who = true, &group{from: i, to: i, begin: i}
		return in, true
	}
	if in.who == nil {
		k := r.pastCircumstances(reg, r.pastSaid(reg, i+1))
		in.who = r.groupAfter(reg, k-1)
		if in.who == nil && r.closesAt(reg, &in, i+1) {
			in.dropped, in.who = true, &group{from: i, to: i, begin: i}
			return in, true
		}
		if in.who == nil || in.who.from > k+6 || !r.canSpeak(reg, in.who, k) || len(in.who.mentions) == 0 && !plain {
			return in, false
		}
		in.who.begin = i
		in.to = in.who.to
	}
	for ; in.to < len(reg.chunks); in.to++ {
		x := &reg.chunks[in.to]
		if m := r.punct(x); comma(m) || dash(m) || semicolon(m) || r.pack.Habits.Enders[m] {
			break
		}
		if x.finite() || x.is(pack.Comp) && !x.is(pack.Rel) || colon(r.punct(x)) || x.kind == cQuote || x.trig != nil && x.trig.Class == pack.Verb {
			return in, false
		}
	}
	return in, true
}

// closesAt reports whether nothing but days and adverbs stands between chunk k and the
// mark or the end that closes an incise, in a language that drops subjects.
func (r *reading) closesAt(reg *region, in *incise, k int) bool {
	if !r.pack.Order.Inverted {
		return false
	}
	for k < len(reg.chunks) && (reg.chunks[k].kind == cDate || reg.chunks[k].kind == cItem && reg.chunks[k].set != 0 && reg.chunks[k].only(bit(pack.Adverb)|bit(pack.DayPart))) {
		k++
	}
	in.to = k
	if k >= len(reg.chunks) {
		return true
	}
	for n := k + 1; n < len(reg.chunks) && n < k+maxClitics*3 && !reg.chunks[n].finite(); n++ {
		if x := &reg.chunks[n]; colon(r.punct(x)) || x.kind == cItem && x.is(pack.Comp) || x.kind == cQuote && r.capital(r.doc.Quotes[x.idx].Open+1) {
			return false // "X, who …, said, however, that"
		}
	}
	m := r.punct(&reg.chunks[k])
	return comma(m) || dash(m) || r.pack.Habits.Enders[m]
}

// pastSaid steps from the verb of an incise over when and where it was said: "declared
// last Thursday in Geneva, the minister".
func (r *reading) pastSaid(reg *region, i int) int {
	k := i
	for n := 0; k+1 < len(reg.chunks) && n < 6; n++ {
		x, y := &reg.chunks[k], &reg.chunks[k+1]
		switch {
		case x.kind == cDate, x.kind == cItem && x.is(pack.Adverb):
			k++
		case x.kind == cItem && x.is(pack.Prep) && !x.is(pack.Comp) && x.mark&(pack.In|pack.At) != 0 && y.kind == cMent && (r.mentions[y.idx].kind == kPlace || r.mentions[y.idx].kind == kCountry):
			k += 2
		case comma(r.punct(x)) && (y.kind == cDate || k > i && y.kind == cMent && (r.mentions[y.idx].kind == kPerson || r.mentions[y.idx].kind == kOffice)):
			k++
		case r.pastOblique(reg, k) > k:
			k = r.pastOblique(reg, k)
		default:
			return k
		}
	}
	return k
}

// canSpeak reports whether the words behind a verb at chunk k can be its subject: a
// mention that is no owner, or a noun with its article.
func (r *reading) canSpeak(reg *region, g *group, k int) bool {
	if len(g.mentions) > 0 {
		m := &r.mentions[g.mentions[0]]
		return !m.bare && m.kind != kPossessive && (m.kind != kPronoun || r.inverted(&reg.chunks[g.from]) || r.pack.Order.Cases && r.nominative(g.mentions))
	}
	return k < len(reg.chunks) && reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.Det) && !reg.chunks[k].is(pack.Comp) && !reg.chunks[k].is(pack.Prep)
}

// inverted reports whether a mention is a subject pronoun hung on its verb with a
// hyphen: French "a-t-il dit", "dit-elle".
func (r *reading) inverted(x *chunk) bool {
	if r.mentions[x.idx].kind != kPronoun {
		return false
	}
	t := r.doc.Tokens[x.first]
	return t.Kind == text.Punct && dash(rune(t.Num)) && t.Has(text.Glued)
}

// opensOn reports whether the first person or office that a sentence names is an actor.
func (r *reading) opensOn(sent, w int32) bool {
	s := r.doc.Sents[sent]
	for i := s.First; i < s.Last; i++ {
		if mi := r.mentAt[i]; mi >= 0 && r.mentions[mi].First == i {
			if m := &r.mentions[mi]; m.kind == kPerson || m.kind == kOffice {
				return slices.Contains(m.who, w)
			}
		}
	}
	return false
}

// newInParagraph reports whether the one spoken of last opened the sentence before a cue's,
// of its paragraph, with what he did, and who spoke last did so before: "El ministro viajó
// a Quito. «…», aseguró."
func (r *reading) newInParagraph(reg *region) bool {
	st := &r.state
	if st.subject < 0 || st.acted <= st.spoke || st.acted != reg.sent-1 || st.toCome || r.actors[st.subject].kind != kPerson {
		return false
	}
	return r.paragraph(st.acted) == r.paragraph(reg.sent) && r.opensOn(st.acted, st.subject)
}

// saidLast is who spoke last, else who was spoken of.
func (r *reading) saidLast(reg *region) []int32 {
	if r.newInParagraph(reg) {
		return []int32{r.state.subject}
	}
	if p := r.actedByAccount(reg); p >= 0 {
		return []int32{p}
	}
	if w := r.state.entering; len(r.state.speakers) == 0 && w >= 0 {
		return []int32{w}
	}
	if len(r.state.speakers) == 0 && r.state.subject >= 0 {
		return []int32{r.state.subject}
	}
	return r.state.speakers
}

// speaksInside takes the content of a cue that stands between commas: all of its
// sentence where the sentence goes on after it, else what stands before it. It
// reports whether the cue is such a one at all.
func (r *reading) speaksInside(reg *region, c *clause, s *statement) (found, ok bool) {
	if !r.pack.Order.Incise || c.form.Class != pack.Verb {
		return false, false
	}
	in, found := r.inciseAt(reg, c.at)
	if !found || in.from == 0 {
		return false, false
	}
	quoted := reg.chunks[in.from-1].kind == cQuote || r.closes(&reg.chunks[in.from-1])
	if in.dropped && quoted || !quoted && c.frame.Needs&pack.NComp == 0 {
		return false, false
	}
	first, told := 0, false
	for k := in.from - 1; k >= 0 && in.from-k < maxContent; k-- {
		x := &reg.chunks[k]
		if m := r.punct(x); semicolon(m) || colon(m) && (in.dropped || quoted && reg.chunks[k+1].kind == cQuote) {
			first = k + 1
			break
		}
		if x.kind == cQuote && k > 0 && k < in.from-1 || x.finite() && x.feat&pack.Part == 0 && !x.is(pack.Rel) || x.kind == cItem && (x.is(pack.Aux) || x.is(pack.Plan) || x.is(pack.Maybe)) {
			told = true
		}
	}
	if x := &reg.chunks[first]; quoted && (!told || x.kind == cQuote || r.opens(x)) {
		return false, false // the quotation is what was said
	}
	end := in.from
	if n := in.to + 1; n+1 < len(reg.chunks) && r.goesOnAfter(reg, n, told) {
		end = len(reg.chunks)
	}
	if n := in.to + 1; !told && n < len(reg.chunks) && reg.chunks[n].kind == cQuote && r.pack.Habits.Cased && !r.capital(r.doc.Quotes[reg.chunks[n].idx].Open+1) {
		end = n + 1 // "The truce, he said, “is …”"
	}
	if end == in.from && !told {
		return true, false
	}
	return true, r.setContent(reg, first, end, s)
}

// goesOnAfter reports whether the words said go on at chunk n, after the comma that
// closes an incise; told says that a verb of theirs stood before it.
func (r *reading) goesOnAfter(reg *region, n int, told bool) bool {
	x := &reg.chunks[n]
	switch {
	case x.kind == cQuote, x.is(pack.Rel) && !x.is(pack.Comp), x.trig != nil && x.feat&pack.Ger != 0 && x.feat&(pack.Past|pack.Pres) == 0:
		return false
	case !told:
		return true
	case x.kind == cItem && x.is(pack.Prep) && x.mark&pack.To != 0 && r.pack.Order.Inverted && !r.verbFrom(reg, n+1): // nor to whom
		return false
	case x.kind == cItem && x.is(pack.Prep): // not where, when and before whom it was said
		return x.mark != 0 && !x.is(pack.Sub) && x.mark&(pack.During|pack.Before|pack.AfterM|pack.Beside|pack.By|pack.As|pack.In|pack.At) == 0
	case x.kind == cItem && (x.is(pack.Sub) || x.is(pack.And)):
		return false
	}
	return x.finite() || x.kind == cItem && x.set&(bit(pack.Aux)|bit(pack.Plan)|bit(pack.Maybe)|bit(pack.Neg)|bit(pack.Det)) != 0
}

// verbFrom reports whether a finite verb or a word for "that" stands at or behind chunk k.
func (r *reading) verbFrom(reg *region, k int) bool {
	for ; k < len(reg.chunks); k++ {
		if x := &reg.chunks[k]; x.finite() || x.kind == cItem && x.is(pack.Comp) {
			return true
		}
	}
	return false
}

// cueInside reads a quotation that holds its cue between commas, or between dashes where
// they set it off. The cue is left in.
func (r *reading) cueInside(reg *region) {
	if r.pack.Order.SubjectFirst && !r.pack.Order.Incise && !r.pack.Habits.Dash || len(reg.chunks) == 0 {
		return
	}
	for k := range reg.chunks {
		x := &reg.chunks[k]
		if x.kind == cQuote {
			r.cueIn(reg, x.idx)
		} else if x.kind != cPunct {
			return
		}
	}
}

func (r *reading) cueIn(reg *region, q int32) {
	w := &r.doc.Quotes[q]
	if w.Unclosed || w.Close > r.doc.Sents[reg.sent].Last {
		return
	}
	from, to := w.Open+1, w.Close
	incised := r.pack.Order.Incise || r.pack.Habits.Dash
	if incised {
		from, to = max(from, r.doc.Sents[reg.sent].First), min(to, r.doc.Sents[reg.sent].Last)
	}
	if to-from < 5 || to-from > maxInside {
		return
	}
	in := r.chunk(from, to, q)
	in.sent = reg.sent
	for i := range in.chunks {
		c := &in.chunks[i]
		if who := r.accordWithin(&in, i); len(who) > 0 {
			r.spokenInside(reg, c, q, r.wordsOf([]int32{in.chunks[i+1].idx}), who)
			return
		}
		if c.trig == nil || c.trig.Class == pack.Noun || !c.finite() || i < 2 || (c.trig.Class != pack.Verb || c.trig.Frame.Kind != pack.FSay) {
			continue
		}
		var who []int32
		if incised {
			v, ok := r.inciseAt(&in, i)
			if !ok || v.from == 0 || !r.pack.Order.Incise && !dash(r.punct(&in.chunks[v.from])) {
				continue
			}
			if y := &in.chunks[min(i+1, len(in.chunks)-1)]; r.pack.Order.Cases && y.trig != nil && y.feat&pack.Ger != 0 {
				return // "said the backing-Chávez lawmaker": the name is the participle's
			}
			if len(c.trig.Frame.A) > 0 && (c.trig.Frame.A[0]&pack.Subj == 0 && r.nominative(v.who.mentions) || c.trig.Frame.A[0]&pack.Subj != 0 && len(v.who.mentions) > 0 && r.oblique(v.who.mentions)) {
				return // who quotes, not whom; a name in another case
			}
			if v.dropped {
				if who = r.saidLast(reg); len(who) > 0 {
					r.spokenInside(reg, c, q, Span{}, who)
				}
				return
			}
			s := statement{via: -1}
			cl := clause{form: c.trig, frame: c.trig.Frame, at: i, sent: reg.sent, quote: -1}
			if speakers := r.groupWho(&in, v.who, &cl, &s); len(speakers) > 0 {
				r.spokenInside(reg, c, q, s.by, speakers)
			}
			return
		} else {
			if i+2 >= len(in.chunks) || !comma(r.punct(&in.chunks[i-1])) || in.chunks[i+1].kind != cMent || !comma(r.punct(&in.chunks[i+2])) {
				continue
			}
			who = []int32{in.chunks[i+1].idx}
		}
		speakers := r.resolve(who, nil)
		if m := &r.mentions[who[0]]; len(speakers) != 1 || m.kind != kPerson && m.kind != kOffice {
			return
		}
		r.spokenInside(reg, c, q, r.wordsOf(who), speakers)
		return
	}
}

// accordWithin is whose words a noun at chunk i says a quotation is, between the dashes
// within it: «We came, — says a statement of the ministry. — We saw».
func (r *reading) accordWithin(in *region, i int) []int32 {
	c := &in.chunks[i]
	if !r.pack.Habits.Dash || i < 2 || i+2 >= len(in.chunks) || c.trig == nil || c.trig.Class != pack.Noun || !c.trig.Frame.Accord || !dash(r.punct(&in.chunks[i-1])) {
		return nil
	}
	if x := &in.chunks[i+1]; x.kind == cMent && r.mentions[x.idx].kind != kPronoun {
		return r.resolve([]int32{x.idx}, nil)
	}
	return nil
}

// spokenInside makes the statement of a cue within its quotation, in the place of
// whatever the quotation was taken for before.
func (r *reading) spokenInside(reg *region, c *chunk, q int32, by Span, speakers []int32) {
	w := &r.doc.Quotes[q]
	b, e := r.doc.Bytes(text.Range{First: c.first, Last: c.last})
	s := statement{who: speakers, via: -1, occasion: -1, quote: q, sent: reg.sent, at: -1, from: -1, mode: "direct", cue: Span{b, e},
		by: by, content: Span{w.Start, w.End}, rules: []string{c.trig.Sec.ID}}
	r.tidy(&s.content)
	if n := len(r.statements) - 1; n >= 0 {
		switch o := &r.statements[n]; {
		case o.quote == q:
			r.statements = r.statements[:n]
		case r.speech.taken && r.speech.looseQ == q && r.speech.before.End > 0 && o.content.End >= s.content.End:
			o.content = r.speech.before // it was taken for more of the speech before
		case o.quote < 0 && o.content.Start <= w.Start && o.content.End >= w.End-4:
			return // part of what was said already
		}
	}
	for _, x := range speakers {
		r.actors[x].used = true
	}
	r.state.speakers = speakers
	r.statements = append(r.statements, s)
	r.remembers(reg, r.statements[len(r.statements)-1:])
}
