package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/name"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Names joined by commas and "and": the arguments that they are together.

// ChainLeft takes a mention and those joined to it before: A, B and C.
func (r *Reading) ChainLeft(reg *Region, j int) Arg {
	a := Arg{Mentions: r.AddID(nil, reg.Chunks[j].Idx), From: j, To: j + 1}
	if m := &r.Mentions[reg.Chunks[j].Idx]; m.Kind == mention.Anaphor && j+1 < len(reg.Chunks) && (reg.Chunks[j+1].Finite() || reg.Chunks[j+1].Kind == OfItem && reg.Chunks[j+1].Set&(word.Bit(pack.Aux)|word.Bit(pack.Plan)) != 0 && !reg.Chunks[j+1].Is(pack.Prep)) {
		return a // "with Fidan, and the two signed", "to Rome, and the two will meet"
	}
	joined := false
	for k := j - 1; k > 0; k-- {
		for k > 1 && r.describing(&reg.Chunks[k]) {
			k--
		}
		x := &reg.Chunks[k]
		cm := x.Kind == OfPunct && word.Comma(r.Punct(x))
		and := r.Joins(x) && !x.Is(pack.Neg) || cm && name.ListComma(r.Punct(x))
		if !and && (!cm || !joined && !r.InTitle(x.First)) {
			break
		}
		p := k - 1
		if and && p > 0 && reg.Chunks[p].Kind == OfPunct && word.Comma(r.Punct(&reg.Chunks[p])) {
			p--
		}
		if p > 3 && r.pastBracket(reg, p-2) == p+1 {
			p -= 3
		}
		if p > 1 && and && r.pastSeat(reg, p-1, len(reg.Chunks)) == p+1 {
			p -= 2
		}
		if p < 0 || reg.Chunks[p].Kind != OfMention || r.Mentions[reg.Chunks[p].Idx].Kind == mention.Possessive || r.Mentions[reg.Chunks[p].Idx].Kind == mention.Place && (r.Mentions[a.Mentions[0]].Kind == mention.Person || cm && !and) {
			break
		}
		if m := &r.Mentions[a.Mentions[0]]; r.WhitherWith(reg, p, k) && (m.Kind == mention.Person || m.Kind == mention.Office) {
			break // "goes to Peru (and) with the president of Chile talks"
		}
		if x := &r.Mentions[reg.Chunks[p].Idx]; cm && !and && (r.opensOblique(reg, p, &r.Mentions[a.Mentions[0]]) || x.Anaphor != nil && (x.Anaphor.Has("document") || x.Anaphor.Has("paper"))) {
			break
		}
		if cm && !and && r.Pack.Order.Incise && r.behindVerb(reg, p) {
			break // "While A received B, the ministers C and D met"
		}
		if and && len(a.Mentions) == 1 && r.newClause(reg, r.ChainLeft(reg, p).From, j) {
			break // "met with A and B travelled to C"
		}
		joined = true
		a.Mentions = append([]int32{reg.Chunks[p].Idx}, a.Mentions...)
		a.From = p
		k = p
	}
	return a
}

// WhitherWith reports whether the state at chunk p stands right behind a verb of travelling, and the word
// that joins it to another at chunk k can be one for "with", in a language where that stands before the verb.
func (r *Reading) WhitherWith(reg *Region, p, k int) bool {
	if !r.Pack.Order.MarkedBefore || p == 0 || reg.Chunks[p].Kind != OfMention || r.Mentions[reg.Chunks[p].Idx].Kind != mention.Country || reg.Chunks[k].Mark&pack.With == 0 {
		return false
	}
	t := reg.Chunks[p-1].Trig
	return t != nil && word.IsTrip(t)
}

// behindVerb reports whether the mention at chunk p stands behind a finite verb, with at most
// a day or an adverb between.
func (r *Reading) behindVerb(reg *Region, p int) bool {
	k := p - 1
	for k > 0 && (reg.Chunks[k].Kind == OfDate || reg.Chunks[k].Kind == OfItem && reg.Chunks[k].Trig == nil && reg.Chunks[k].Is(pack.Adverb) && !reg.Chunks[k].Is(pack.Prep)) {
		k--
	}
	return k > 0 && reg.Chunks[k].Finite()
}

// BehindRelative reports whether the mention at chunk j is the object of a verb right behind a word
// like "who": what follows the list that it opens is said of another, "the minister who met A and
// B said".
func (r *Reading) BehindRelative(reg *Region, j int) bool {
	k := j - 1
	for k > 0 && reg.Chunks[k].Kind == OfItem && !reg.Chunks[k].Finite() && reg.Chunks[k].Set&(word.Bit(pack.Adverb)|word.Bit(pack.Det)) != 0 {
		k--
	}
	if k < 1 || !reg.Chunks[k].Finite() {
		return false
	}
	for k--; k > 0 && reg.Chunks[k].Kind == OfItem && (reg.Chunks[k].Is(pack.Aux) || reg.Chunks[k].Is(pack.Adverb)) && !reg.Chunks[k].Is(pack.Rel); k-- {
		continue
	}
	return reg.Chunks[k].Kind == OfItem && reg.Chunks[k].Is(pack.Rel) && !reg.Chunks[k].Is(pack.Comp)
}

// opensOblique reports whether the mention at chunk p, of another kind than the persons
// behind its comma, ends a phrase with a preposition with which the sentence opens: "under
// the aegis of the EU, A and B met".
func (r *Reading) opensOblique(reg *Region, p int, next *mention.Mention) bool {
	if next.Kind != mention.Person && next.Kind != mention.Office {
		return false
	}
	switch r.Mentions[reg.Chunks[p].Idx].Kind {
	case mention.Organisation, mention.Country, mention.Body, mention.Place:
	default:
		return false
	}
	for k := p - 1; k >= 0; k-- {
		if x := &reg.Chunks[k]; x.Kind == OfPunct || x.Finite() {
			return false
		}
	}
	return p > 0 && reg.Chunks[0].Is(pack.Prep)
}

// Joins reports whether a word joins the members of a list: not one that sets a
// clause against another, "but", or that opens one, "that".
func (r *Reading) Joins(x *Chunk) bool {
	return x.Is(pack.And) && !x.Is(pack.Comp) && !r.butWord(x)
}

// describing reports whether a chunk is a word that describes the people or the body behind
// it: "and allied militias".
func (r *Reading) describing(x *Chunk) bool {
	return x.Kind == OfItem && r.Items[x.Item].Letters&pack.Letter('J') != 0 && (x.Trig == nil || x.Feat&pack.Part != 0)
}

// ChainRight takes a mention and those joined to it after: A, B and C.
func (r *Reading) ChainRight(reg *Region, j int) Arg {
	a := Arg{Mentions: r.AddID(nil, reg.Chunks[j].Idx), From: j, To: j + 1}
	var pending []int32
	for k := r.pastBracket(reg, j+1); k+1 < len(reg.Chunks); {
		x := &reg.Chunks[k]
		cm := x.Kind == OfPunct && word.Comma(r.Punct(x))
		and := r.Joins(x) || cm && name.ListComma(r.Punct(x))
		if !cm && !and {
			break
		}
		if _, gap := r.GapAt(reg, k); gap {
			break // "with A and B, with C"
		}
		n := k + 1
		if cm && n < len(reg.Chunks) && r.Pack.Order.Incise && reg.Chunks[n].Kind == OfItem && r.butWord(&reg.Chunks[n]) {
			break // "according to A, but B doubts it"
		}
		if cm && n < len(reg.Chunks) && reg.Chunks[n].Is(pack.And) {
			if reg.Chunks[n].Kind == OfItem && r.butWord(&reg.Chunks[n]) {
				break // "met A, whereas B said"
			}
			and, n = true, n+1
		}
		if and {
			n = r.PastAside(reg, n)
		}
		for n < len(reg.Chunks) && reg.Chunks[n].Kind == OfItem && (reg.Chunks[n].Is(pack.Det) || r.describing(&reg.Chunks[n])) {
			n++
		}
		if cm && !and && len(a.Mentions) == 1 && len(pending) == 0 {
			if to := r.betweenAside(reg, j, k); to > 0 {
				a.Aside = [2]int{k, to}
				k = to
				continue
			}
		}
		if n >= len(reg.Chunks) || reg.Chunks[n].Kind != OfMention {
			if and && len(pending) > 0 && r.repeats(reg, j, n) { // "with A, B, and with C"
				a.Mentions, a.To = append(a.Mentions, pending...), k
			}
			break
		}
		m := &r.Mentions[reg.Chunks[n].Idx]
		if m.Kind == mention.Country && r.Pack.Order.MarkedBefore && n+1 < len(reg.Chunks) && reg.Chunks[n+1].Kind == OfItem && reg.Chunks[n+1].Trig == nil && (reg.Chunks[n+1].Set == 0 || reg.Chunks[n+1].Only(word.Bit(pack.Word))) && !r.ClosesList(reg, n+1) {
			for len(a.Mentions) > 1 && r.Mentions[a.Mentions[len(a.Mentions)-1]].Kind == mention.Country {
				a.Mentions = a.Mentions[:len(a.Mentions)-1]
			}
			break // "and Yemen(ese) council members"
		}
		if first := r.Mentions[a.Mentions[0]].Kind; (first == mention.Place || r.WhitherWith(reg, j, k)) && (m.Kind == mention.Person || m.Kind == mention.Office) || cm && !and && r.Pack.Order.MarkedBefore && (first == mention.Place || m.Kind == mention.Pronoun) {
			break // "in New York, the minister of A, and the minister of B": no list of the three
		}
		if f := r.Mentions[a.Mentions[0]].Anaphor; cm && !and && f != nil && (f.Has("document") || f.Has("paper")) {
			break // "in a joint statement, A and B said"
		}
		if m.Kind == mention.Possessive || m.Kind == mention.Place && r.Mentions[a.Mentions[0]].Kind != mention.Place && r.Mentions[a.Mentions[0]].Kind != mention.Country || r.OwnerAt(reg, n+1) && !(and && r.bothOwn(reg, &a, m, n)) && !reg.EndsRelative(j, n+1) || r.otherCase(reg, j, n) {
			break
		}
		if and && (m.Kind == mention.Anaphor || m.Kind == mention.Pronoun) && n+1 < len(reg.Chunks) && (reg.Chunks[n+1].Finite() || reg.Chunks[n+1].Kind == OfItem && reg.Chunks[n+1].Is(pack.Aux)) {
			break // "talks with Fidan, and the two signed"
		}
		// "and Wang Yi said": the second is a subject of its own
		held := and && r.heldBetween(reg, a.From, n)
		if and && !held && r.newClause(reg, j, n) {
			break
		}
		if and && !held && n+1 < len(reg.Chunks) && reg.Chunks[n+1].Finite() && !r.Pack.Order.MarkedBefore && !r.Oblique([]int32{reg.Chunks[n].Idx}) && !(j > 0 && reg.Chunks[j-1].Is(pack.Prep)) && !r.BehindRelative(reg, j) {
			break
		}
		if and && len(pending) > 0 && r.Pack.Order.Incise && n+1 < len(reg.Chunks) && reg.Chunks[n+1].Is(pack.Aux) && r.behindVerb(reg, j) {
			break
		}
		pending = append(pending, reg.Chunks[n].Idx)
		if and || cm && r.inOneCase(reg, j, n) {
			a.Mentions = append(a.Mentions, pending...)
			a.To = n + 1
			pending = nil
		}
		k = r.pastBracket(reg, n+1)
	}
	return a
}

// PastAside is the chunk behind words between commas that only say when in the day or where whoever follows was
// met, from the first comma at chunk n on, behind "and": "A and, in the afternoon, B"; n where there are none.
func (r *Reading) PastAside(reg *Region, n int) int {
	if n < 1 || n >= len(reg.Chunks) || !word.Comma(r.Punct(&reg.Chunks[n])) || !r.Joins(&reg.Chunks[n-1]) {
		return n
	}
	said := false
	for k := n + 1; k < len(reg.Chunks) && k < n+mention.MaxAdverbials; k++ {
		x := &reg.Chunks[k]
		if word.Comma(r.Punct(x)) {
			if said {
				return k + 1
			}
			return n
		}
		switch {
		case x.Kind == OfMention && r.Mentions[x.Idx].Kind == mention.Place && reg.Chunks[k-1].Is(pack.Prep):
		case x.Kind == OfItem && x.Trig != nil && x.Trig.Class == pack.Noun && word.IsTalk(x.Trig) && reg.Chunks[k-1].Is(pack.Prep): // "over dinner"
			said = true
		case x.Kind == OfItem && x.Trig == nil && !x.Is(pack.Rel) && !x.Is(pack.Sub) && !x.Is(pack.And):
		default:
			return n
		}
		said = said || x.Is(pack.DayPart) || x.Is(pack.Adverb) || x.Kind == OfMention
	}
	return n
}

// bothOwn reports whether states joined before the mark of an owner both own the noun behind it:
// "thanked A and B for (A-and-B-OF) mediation".
func (r *Reading) bothOwn(reg *Region, a *Arg, m *mention.Mention, n int) bool {
	owns := func(m *mention.Mention) bool { return m.Kind == mention.Country || m.Kind == mention.Organisation }
	if !r.Pack.Order.MarkedBefore || !owns(m) || n+2 >= len(reg.Chunks) || reg.Chunks[n+2].Kind == OfMention {
		return false
	}
	return owns(&r.Mentions[a.Mentions[len(a.Mentions)-1]])
}

// repeats reports whether chunk n is the preposition that stands before chunk j, once more.
func (r *Reading) repeats(reg *Region, j, n int) bool {
	if j < 1 || n+1 >= len(reg.Chunks) || reg.Chunks[n+1].Kind != OfMention {
		return false
	}
	x, y := &reg.Chunks[j-1], &reg.Chunks[n]
	if y.Kind != OfItem || !y.Is(pack.Prep) {
		return false
	}
	if r.Flagged(x, "namely") || word.Comma(r.Punct(x)) && j > 1 && r.Flagged(&reg.Chunks[j-2], "namely") {
		return y.Mark&pack.With != 0 // "with two, namely A, B and with C"
	}
	return x.Kind == OfItem && x.Is(pack.Prep) && x.Mark == y.Mark
}

// pastBracket is the chunk behind brackets that hold a state or an organisation alone, whose the
// name before them is, "Bruno Lara (Chile) and", else chunk k.
func (r *Reading) pastBracket(reg *Region, k int) int {
	if k < 1 || k+2 >= len(reg.Chunks) || r.Punct(&reg.Chunks[k]) != '(' || r.Punct(&reg.Chunks[k+2]) != ')' || reg.Chunks[k+1].Kind != OfMention || reg.Chunks[k-1].Kind != OfMention {
		return k
	}
	if m := &r.Mentions[reg.Chunks[k+1].Idx]; r.Mentions[reg.Chunks[k-1].Idx].Kind == mention.Person && (m.Kind == mention.Country || m.Kind == mention.Organisation) {
		return k + 3
	}
	return k
}
