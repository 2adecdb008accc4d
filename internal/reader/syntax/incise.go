package syntax

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// A cue that stands within the words it tells of, or behind them, between commas,
// its subject behind it: “We shall not, he went on, accept it”; the truce, declared
// the minister, holds.

// InciseAt reads the incise whose verb is chunk i, in a language that turns subject
// and verb round there.
func (r *Reading) InciseAt(reg *phrase.Region, i int) (phrase.Incise, bool) {
	c := &reg.Chunks[i]
	if c.Trig == nil || c.Feat&(pack.Past|pack.Pres) == 0 {
		return phrase.Incise{}, false
	}
	say, plain := false, false
	for _, f := range c.Trigs {
		plain = plain || f.Class == pack.Verb && f.Frame.Kind == pack.FSay && f.Frame.Needs&pack.NQuote == 0
		say = say || f.Class == pack.Verb && f.Frame.Kind == pack.FSay && !f.Frame.Accord && !f.Frame.Cite
	}
	if !say {
		return phrase.Incise{}, false
	}
	var in phrase.Incise
	j := i - 1
	for ; j >= 0 && i-j < 8; j-- {
		x := &reg.Chunks[j]
		if x.Kind == phrase.OfMention && r.inverted(x) && in.Who == nil {
			in.Who = &phrase.Group{Mentions: []int32{x.Idx}, From: j, To: j + 1, Begin: j}
			continue
		}
		if x.Kind == phrase.OfItem && x.Clitic > 0 && in.Who != nil {
			continue // "“…”, lui a-t-il promis"
		}
		if x.Kind != phrase.OfItem || !x.Is(pack.Aux) && !x.Is(pack.Adverb) || x.Is(pack.Comp) {
			break
		}
	}
	if r.Pack.Order.Incise && c.Feat&pack.Part != 0 && c.Feat&pack.Pres == 0 && !slices.ContainsFunc(reg.Chunks[max(0, j+1):i], func(x phrase.Chunk) bool { return x.Is(pack.Aux) }) {
		return in, false // "the accord, concluded by A,": its participle
	}
	if j < 0 || !word.Comma(r.Punct(&reg.Chunks[j])) && !word.Dash(r.Punct(&reg.Chunks[j])) {
		return in, false
	}
	if slices.ContainsFunc(c.Trigs, func(f *pack.Form) bool { return f.Class == pack.Verb && f.Frame.Kind == pack.FEvent }) && slices.ContainsFunc(reg.Chunks[j+1:i], func(x phrase.Chunk) bool {
		return x.Clitic > 0 && !r.Mentions[x.Clitic-1].Pronoun.Has("dative")
	}) {
		return in, false // "The minister, X, HIM criticised": done to him
	}
	if j > 1 && reg.Chunks[j-1].Kind == phrase.OfMention && reg.Chunks[j-2].Kind == phrase.OfItem && reg.Chunks[j-2].Is(pack.Rel) && r.HoldsComma(&reg.Chunks[j-1]) {
		return in, false // "the talks that the minister, X, had held": he is its subject
	}
	if in.Who == nil && r.onlyRelative(reg, j) {
		return in, false // "The minister, whom A had met, said"
	}
	if in.Who == nil && r.ApposedBefore(reg, j) && slices.ContainsFunc(c.Trigs, func(f *pack.Form) bool { return f.Class == pack.Verb && f.Frame.Kind == pack.FEvent }) {
		return in, false // "A, a neighbour of B, condemned C": nothing was said before it
	}
	in.From, in.To = j, i+1
	if in.Who == nil && r.saidAfterDeed(reg, i) {
		for in.To < len(reg.Chunks) && !word.Comma(r.Punct(&reg.Chunks[in.To])) && !r.Pack.Habits.Enders[r.Punct(&reg.Chunks[in.To])] {
			in.To++
		}
		in.Dropped, in.Who = true, &phrase.Group{From: i, To: i, Begin: i}
		return in, true
	}
	if in.Who == nil {
		k := r.pastCircumstances(reg, r.pastSaid(reg, i+1))
		in.Who = r.GroupAfter(reg, k-1)
		if in.Who == nil && r.closesAt(reg, &in, i+1) {
			in.Dropped, in.Who = true, &phrase.Group{From: i, To: i, Begin: i}
			return in, true
		}
		if w := in.Who; w != nil && w.From > i && ((w.From == i+1 || reg.Chunks[i+1].Feat&pack.Inf != 0) && c.Tail != 0 || (w.From == i+2 || slices.ContainsFunc(c.Trigs, func(f *pack.Form) bool { return f.Class == pack.Verb && f.Frame.Also != "" })) && reg.Chunks[w.From-1].Kind == phrase.OfItem && reg.Chunks[w.From-1].Is(pack.Prep)) {
			return in, false // "A, besides, lashed out at B"
		}
		if in.Who == nil || in.Who.From > k+6 || !r.canSpeak(reg, in.Who, k) || len(in.Who.Mentions) == 0 && !plain {
			return in, false
		}
		if in.Who.From > i+1 && in.Who.To < len(reg.Chunks) && reg.Chunks[in.Who.To].Kind == phrase.OfItem && reg.Chunks[in.Who.To].Is(pack.Comp) {
			return in, false // "A, back from B, said in a talk with the channel C that"
		}
		in.Who.Begin = i
		in.To = in.Who.To
	}
	for ; in.To < len(reg.Chunks); in.To++ {
		x := &reg.Chunks[in.To]
		if m := r.Punct(x); word.Comma(m) || word.Dash(m) || word.Semicolon(m) || r.Pack.Habits.Enders[m] || word.Colon(m) && in.From > 1 && len(in.Who.Mentions) > 0 && r.Mentions[in.Who.Mentions[0]].Kind == mention.Pronoun {
			break
		}
		if slices.ContainsFunc(c.Trigs, func(f *pack.Form) bool { return len(f.Tail()) > 0 && f.Tail()[0] == r.Doc.Tokens[x.First].ID }) {
			continue // the end of the cue itself
		}
		if x.Finite() || x.Is(pack.Comp) && !x.Is(pack.Rel) || word.Colon(r.Punct(x)) || x.Kind == phrase.OfQuote || x.Trig != nil && x.Trig.Class == pack.Verb {
			return in, false
		}
	}
	return in, true
}

// closesAt reports whether nothing but days and adverbs stands between chunk k and the
// mark or the end that closes an incise, in a language that drops subjects.
func (r *Reading) closesAt(reg *phrase.Region, in *phrase.Incise, k int) bool {
	if !r.Pack.Order.Inverted || !r.Pack.Order.Dropped {
		return false
	}
	for k < len(reg.Chunks) && (reg.Chunks[k].Kind == phrase.OfDate || reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Set != 0 && reg.Chunks[k].Only(word.Bit(pack.Adverb)|word.Bit(pack.DayPart))) {
		k++
	}
	in.To = k
	if k >= len(reg.Chunks) {
		return true
	}
	for n := k + 1; n < len(reg.Chunks) && n < k+actor.MaxClitics*3 && !reg.Chunks[n].Finite(); n++ {
		if x := &reg.Chunks[n]; word.Colon(r.Punct(x)) || x.Kind == phrase.OfItem && x.Is(pack.Comp) || x.Kind == phrase.OfQuote && r.Capital(r.Doc.Quotes[x.Idx].Open+1) {
			return false // "X, who …, said, however, that"
		}
	}
	m := r.Punct(&reg.Chunks[k])
	return word.Comma(m) || word.Dash(m) || r.Pack.Habits.Enders[m]
}

// pastSaid steps from the verb of an incise over when and where it was said: "declared
// last Thursday in Geneva, the minister".
func (r *Reading) pastSaid(reg *phrase.Region, i int) int {
	k := i
	for n := 0; k+1 < len(reg.Chunks) && n < 6; n++ {
		x, y := &reg.Chunks[k], &reg.Chunks[k+1]
		switch {
		case x.Kind == phrase.OfDate, x.Kind == phrase.OfItem && x.Is(pack.Adverb):
			k++
		case x.Kind == phrase.OfItem && x.Is(pack.Prep) && !x.Is(pack.Comp) && x.Mark&(pack.In|pack.At) != 0 && y.Kind == phrase.OfMention && (r.Mentions[y.Idx].Kind == mention.Place || r.Mentions[y.Idx].Kind == mention.Country):
			k += 2
		case word.Comma(r.Punct(x)) && (y.Kind == phrase.OfDate || k > i && y.Kind == phrase.OfMention && (r.Mentions[y.Idx].Kind == mention.Person || r.Mentions[y.Idx].Kind == mention.Office)):
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
func (r *Reading) canSpeak(reg *phrase.Region, g *phrase.Group, k int) bool {
	if len(g.Mentions) > 0 {
		m := &r.Mentions[g.Mentions[0]]
		return !m.Bare && m.Kind != mention.Possessive && (m.Kind != mention.Pronoun || r.inverted(&reg.Chunks[g.From]) || m.Pronoun != nil && m.Pronoun.Is(pack.SubjForm) && (m.Pronoun.Has("last") || r.Pack.Order.Dropped && !m.Pronoun.Has("clitic")) || r.Pack.Order.Cases && r.Nominative(g.Mentions))
	}
	return k < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Det) && !reg.Chunks[k].Is(pack.Comp) && !reg.Chunks[k].Is(pack.Prep)
}

// inverted reports whether a mention is a subject pronoun hung on its verb with a
// hyphen: French "a-t-il dit", "dit-elle".
func (r *Reading) inverted(x *phrase.Chunk) bool {
	if r.Mentions[x.Idx].Kind != mention.Pronoun {
		return false
	}
	t := r.Doc.Tokens[x.First]
	return t.Kind == text.Punct && word.Dash(rune(t.Num)) && t.Has(text.Glued)
}

// opensOn reports whether the first person or office that a sentence names is an actor.
func (r *Reading) opensOn(sent, w int32) bool {
	s := r.Doc.Sents[sent]
	for i := s.First; i < s.Last; i++ {
		if mi := r.MentAt[i]; mi >= 0 && r.Mentions[mi].First == i {
			if m := &r.Mentions[mi]; m.Kind == mention.Person || m.Kind == mention.Office {
				return slices.Contains(m.Who, w)
			}
		}
	}
	return false
}

// newInParagraph reports whether the one spoken of last opened the sentence before a cue's,
// of its paragraph, with what he did, and who spoke last did so before: "El ministro viajó
// a Quito. «…», aseguró."
func (r *Reading) newInParagraph(reg *phrase.Region) bool {
	st := &r.State
	if st.Subject < 0 || st.Acted <= st.Spoke || r.Actors[st.Subject].Kind != mention.Person {
		return false
	}
	still := r.Pack.Order.Dropped && st.Acted == reg.Sent-2 && st.Still == st.Subject && st.StillAt == reg.Sent-1 // "A will go to B. There (he) will meet C. “…”, (he) said"
	p := r.Paragraph(reg.Sent)
	if st.Acted != reg.Sent-1 && !still || r.Paragraph(st.Acted) != p || st.ToCome && !still {
		return false
	}
	return r.opensOn(st.Acted, st.Subject)
}

// SaidLast is who spoke last, else who was spoken of.
func (r *Reading) SaidLast(reg *phrase.Region) []int32 {
	if r.newInParagraph(reg) {
		return []int32{r.State.Subject}
	}
	if p := r.ActedByAccount(reg); p >= 0 {
		return []int32{p}
	}
	if w := r.State.Entering; len(r.State.Speakers) == 0 && w >= 0 {
		return []int32{w}
	}
	if len(r.State.Speakers) == 0 && r.State.Subject >= 0 {
		return []int32{r.State.Subject}
	}
	return r.State.Speakers
}

// GoesOnAfter reports whether the words said go on at chunk n, after the comma that
// closes an incise; told says that a verb of theirs stood before it.
func (r *Reading) GoesOnAfter(reg *phrase.Region, n int, told bool) bool {
	x := &reg.Chunks[n]
	switch {
	case x.Kind == phrase.OfQuote, x.Is(pack.Rel) && !x.Is(pack.Comp), x.Trig != nil && x.Feat&pack.Ger != 0 && x.Feat&(pack.Past|pack.Pres) == 0:
		return false
	case !told:
		return true
	case x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&pack.To != 0 && r.Pack.Order.Inverted && !r.verbFrom(reg, n+1): // nor to whom
		return false
	case x.Kind == phrase.OfItem && x.Is(pack.Prep): // not where, when and before whom it was said
		return x.Mark != 0 && !x.Is(pack.Sub) && x.Mark&(pack.During|pack.Before|pack.AfterM|pack.Beside|pack.By|pack.As|pack.In|pack.At) == 0
	case x.Kind == phrase.OfItem && (x.Is(pack.Sub) || x.Is(pack.And)):
		return false
	}
	return x.Finite() || x.Kind == phrase.OfItem && x.Set&(word.Bit(pack.Aux)|word.Bit(pack.Plan)|word.Bit(pack.Maybe)|word.Bit(pack.Neg)|word.Bit(pack.Det)) != 0
}

// verbFrom reports whether a finite verb or a word for "that" stands at or behind chunk k.
func (r *Reading) verbFrom(reg *phrase.Region, k int) bool {
	for ; k < len(reg.Chunks); k++ {
		if x := &reg.Chunks[k]; x.Finite() || x.Kind == phrase.OfItem && x.Is(pack.Comp) {
			return true
		}
	}
	return false
}

// onlyRelative reports whether what stands before the comma at chunk end is a name with a
// relative clause between commas and no verb of its own: "The minister, whom A had met, said".
func (r *Reading) onlyRelative(reg *phrase.Region, end int) bool {
	if !r.Pack.Order.Inverted || end < 3 || !word.Comma(r.Punct(&reg.Chunks[end])) || reg.Chunks[0].Kind != phrase.OfMention {
		return false
	}
	k := end - 1
	for k > 0 && !word.Comma(r.Punct(&reg.Chunks[k])) {
		if reg.Chunks[k].Kind == phrase.OfQuote {
			return false
		}
		k--
	}
	if n := k + 1; k == 0 || !reg.Chunks[n].Is(pack.Rel) && !(reg.Chunks[n].Is(pack.Prep) && reg.Chunks[n+1].Is(pack.Rel)) {
		return false
	}
	for j := range k {
		if x := &reg.Chunks[j]; x.Finite() || x.Is(pack.Aux) || x.Kind == phrase.OfQuote {
			return false
		}
	}
	return true
}

// ApposedBefore reports whether before the comma at chunk j stands nothing but somebody who opens the clause and, between
// commas, what says who that is, without a verb of its own.
func (r *Reading) ApposedBefore(reg *phrase.Region, j int) bool {
	if j < 1 {
		return false
	}
	k := j
	if x := &reg.Chunks[j-1]; x.Kind != phrase.OfMention || !r.HoldsComma(x) {
		for k = j - 1; k > 0 && j-k < phrase.MaxAside && !word.Comma(r.Punct(&reg.Chunks[k])); k-- {
			y := &reg.Chunks[k]
			if y.Kind == phrase.OfQuote || y.Kind == phrase.OfPunct && !r.InnerMark(y) || y.Finite() && y.Feat&pack.Part == 0 && !r.OpensAside(reg, k) || y.Kind == phrase.OfItem && (y.Is(pack.Aux) && !y.Is(pack.Prep) || y.Is(pack.Comp) && !y.Is(pack.Det)) {
				return false
			}
		}
	}
	if k < 1 || reg.Chunks[k-1].Kind != phrase.OfMention || r.Mentions[reg.Chunks[k-1].Idx].Kind == mention.Pronoun || r.Mentions[reg.Chunks[k-1].Idx].Bare {
		return false
	}
	return r.BeginsAt(reg, r.ChainLeft(reg, k-1).From)
}

// ActedByAccount is the person of whom the sentence before told by the account of a body, "according
// to the ministry, X thanked them": a cue without a subject is his. -1 if it is not so.
func (r *Reading) ActedByAccount(reg *phrase.Region) int32 {
	n, w := len(r.Statements)-1, r.State.Subject
	if n < 0 || w < 0 || !r.Pack.Order.Dropped || r.Actors[w].Kind != mention.Person || len(r.Statements[n].Who) != 1 || !r.Statements[n].Accord {
		return -1
	}
	s := &r.Statements[n]
	if b := r.Actors[s.Who[0]].Kind; b != mention.Body && b != mention.Medium && b != mention.Organisation || s.Sent != reg.Sent-1 || r.State.Acted != s.Sent || r.Paragraph(s.Sent) != r.Paragraph(reg.Sent) {
		return -1
	}
	return w
}

// Tensed reports whether a small word of a finite verb stands at chunk k, so that whoever is named right before it is
// that one's subject, in a language whose clauses need one: "The statement, issued in Nairobi, said the heads of state WOULD".
func (r *Reading) Tensed(reg *phrase.Region, k int) bool {
	if r.Pack.Order.Dropped || !r.Pack.Order.SubjectFirst || k >= len(reg.Chunks) {
		return false
	}
	x := &reg.Chunks[k]
	return x.Kind == phrase.OfItem && x.Set&(word.Bit(pack.Plan)|word.Bit(pack.Aux)|word.Bit(pack.Maybe)) != 0 && !x.Is(pack.Prep)
}

// HeadlineSubject is the subject of the verb before a comma, at chunk j, that the verb at chunk at behind it shares, in a
// headline: "A meets B, says ties are strong". Nil if it is not so.
func (r *Reading) HeadlineSubject(reg *phrase.Region, at, j int) *phrase.Group {
	if r.Pack.Order.Dropped || !r.Pack.Order.SubjectFirst || reg.Chunks[at].Feat&pack.Pres == 0 || !r.InTitle(reg.Chunks[at].First) {
		return nil
	}
	clause := false // behind it, and not only who says so
	for k := at + 1; k < len(reg.Chunks) && !clause; k++ {
		x := &reg.Chunks[k]
		clause = x.Finite() || x.Kind == phrase.OfItem && x.Set&(word.Bit(pack.Aux)|word.Bit(pack.Plan)|word.Bit(pack.Maybe)) != 0
	}
	if !clause {
		return nil
	}
	for v := j - 1; v > 0 && reg.Chunks[v].Kind != phrase.OfPunct && reg.Chunks[v].Kind != phrase.OfQuote; v-- {
		x := &reg.Chunks[v]
		if !x.Finite() || x.Trig.Class != pack.Verb && x.Trig.Class != pack.Support || x.Feat&pack.Pres == 0 {
			continue
		}
		if p := &reg.Chunks[v-1]; p.Kind != phrase.OfMention || r.Mentions[p.Idx].Kind == mention.Possessive || r.Mentions[p.Idx].Bare {
			return nil
		}
		a := r.ChainLeft(reg, v-1)
		return &phrase.Group{Mentions: a.Mentions, From: a.From, To: a.To, Begin: at}
	}
	return nil
}
