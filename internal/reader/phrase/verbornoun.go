package phrase

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Words that are a verb or a noun, in a language whose verbs come first, and subjects that
// a gender alone does not tell from objects.

// awaitsObject reports whether the mention at chunk j is the subject of a verb right before
// it that does, says or declares something, so that a word behind it that can be a verb or
// a noun is its object: "the ministry condemned the publishing of".
func (r *Reading) awaitsObject(reg *Region, j int) bool {
	if r.Pack.Order.SubjectFirst || j == 0 {
		return false
	}
	v := &reg.Chunks[j-1]
	if v.Trig == nil || v.Trig.Class != pack.Verb && v.Trig.Class != pack.Support || !v.Finite() || j > 1 && reg.Chunks[j-2].Is(pack.Rel) {
		return false
	}
	return slices.ContainsFunc(v.Trigs, func(f *pack.Form) bool {
		return f.Frame.Kind == pack.FEvent || f.Frame.Kind == pack.FSupport || f.Frame.Kind == pack.FOther
	})
}

// nounBehindPrep reports whether what reads like a verb of the past with a pronoun for its
// object is a noun with its owner: a preposition stands right before it, "in his speech". A word
// for "from" can mean "who".
func (r *Reading) nounBehindPrep(reg *Region, i int) bool {
	if r.Pack.Order.SubjectFirst || i == 0 || i+1 >= len(reg.Chunks) {
		return false
	}
	p, x := &reg.Chunks[i-1], &reg.Chunks[i]
	if !r.Enclitic(&reg.Chunks[i+1]) && !(x.Trig.Frame.Kind == pack.FEvent && !x.Is(pack.Support) && !x.Is(pack.Neg) && !x.Is(pack.Maybe) && x.Trig.Feat&pack.Pres == 0 && p.Mark&pack.AfterM == 0) {
		return false
	}
	return (x.Feat|x.Trig.Feat)&pack.Past != 0 && !x.Is(pack.Maybe) && p.Mark&pack.From == 0 && p.Kind == OfItem && p.Is(pack.Prep) && p.Set&(word.Bit(pack.And)|word.Bit(pack.Sub)|word.Bit(pack.Comp)|word.Bit(pack.Rel)|word.Bit(pack.Plan)) == 0
}

// ActedOn reports whether a state or body behind a verb without another is its object, though
// by its gender it could be the subject: the verb is always done to somebody (acts), and it
// goes on with the subject of the clause before, which suits it: "the minister (she) voiced
// concern. And (she) urged Armenia to".
func (r *Reading) ActedOn(reg *Region, c *Clause, a *Arg, mi int32) bool {
	if r.Pack.Order.SubjectFirst || !c.Form.Has("acts") || c.Passive || reg.Quote >= 0 || !r.Tells(c) || c.At == 0 || !reg.Chunks[c.At-1].Is(pack.And) {
		return false
	}
	envoy := r.Mentions[mi].Kind == mention.Office && len(r.Mentions[mi].Titles) > 0 && r.Mentions[mi].Titles[0].Role == "ambassador"
	if envoy {
		// "and (she) summoned the chargé d'affaires": whoever summons him is no envoy
	} else if a.To >= len(reg.Chunks) || reg.Chunks[a.To].Kind != OfItem || !reg.Chunks[a.To].Is(pack.Prep) && !reg.Chunks[a.To].Is(pack.Comp) && !reg.Chunks[a.To].Is(pack.Adverb) {
		return false
	}
	if m := &r.Mentions[mi]; !envoy && m.Kind != mention.Country && m.Kind != mention.Place && m.Kind != mention.Body && m.Kind != mention.Organisation {
		return false
	}
	w, at := r.goesOnWith(reg, c)
	return w >= 0 && at >= reg.Sent-1 && r.Suits(c, []int32{w}) && !slices.Contains(r.Mentions[mi].Who, w)
}

// goesOnWith is the subject with which a clause joined to another goes on where it has none, and
// the sentence in which it was one.
func (r *Reading) goesOnWith(reg *Region, c *Clause) (w, at int32) {
	w, at = r.State.Subject, r.State.Acted
	if r.State.BodyAt > at {
		w, at = r.State.Body, r.State.BodyAt
	}
	if len(r.State.Speakers) == 1 && r.State.Spoke > at {
		w, at = r.State.Speakers[0], r.State.Spoke // "(she) added that"
	}
	for k := 0; k+1 < c.At-1; k++ { // the subject of the clause that it is joined to
		if x := &reg.Chunks[k+1]; reg.Chunks[k].Finite() && x.Kind == OfMention && !r.Enclitic(x) && len(r.Mentions[x.Idx].Who) == 1 {
			w, at = r.Mentions[x.Idx].Who[0], reg.Sent
		} else if r.topicAt(reg, k) {
			w, at = r.Mentions[x.Idx].Who[0], reg.Sent
		}
	}
	return w, at
}

// CalledOn reports whether the person behind a verb of visiting that always has an object, with
// nothing behind him that could be it, is the object himself: the verb goes on with the subject of
// the clause or sentence before. "The minister landed in Beirut. And (he) visited the prime minister."
func (r *Reading) CalledOn(reg *Region, c *Clause, a *Arg) bool {
	if o := r.Pack.Order; o.SubjectFirst || !o.Dropped || c.Passive || c.Infinitive || reg.Quote >= 0 || c.Form.Class != pack.Verb || !reg.Chunks[c.At].Finite() {
		return false
	}
	f := c.Frame
	trip := word.IsTrip(c.Form) && len(f.A) == 1 && len(f.To) == 1 && f.To[0] == pack.Obj
	call := word.IsTalk(c.Form) && c.Form.Has("persons") && len(f.A) == 1 && slices.Contains(f.B, pack.Obj)
	if !trip && !call || f.A[0] != pack.Subj || !r.nothingBehind(reg, a.To) {
		return false
	}
	for _, mi := range a.Mentions {
		if k := r.Mentions[mi].Kind; k != mention.Person && k != mention.Office {
			return false
		}
	}
	w, at := r.goesOnWith(reg, c)
	if w < 0 || at < reg.Sent-1 || r.Actors[w].Kind != mention.Person || !r.Suits(c, []int32{w}) {
		return false
	}
	return !slices.ContainsFunc(a.Mentions, func(mi int32) bool { return slices.Contains(r.Mentions[mi].Who, w) })
}

// Guests reports whether several who stand behind a verb of receiving, with nothing behind them that
// could be its object, are received: "when (she) received the ambassador of X and the consul of Y".
func (r *Reading) Guests(reg *Region, c *Clause, a *Arg) bool {
	if o := r.Pack.Order; o.SubjectFirst || !o.Dropped || c.Passive || c.Form.Class != pack.Verb || !c.Form.Has("receives") || !word.IsTalk(c.Form) || !reg.Chunks[c.At].Finite() {
		return false
	}
	if len(a.Mentions) < 2 || !slices.Contains(c.Frame.B, pack.Obj) || !r.nothingBehind(reg, a.To) {
		return false
	}
	for k := a.To; k < len(reg.Chunks) && k < a.To+MaxSubject; k++ {
		if x := &reg.Chunks[k]; x.Is(pack.Prep) && x.Mark&pack.By != 0 && x.Mark&pack.In == 0 {
			return false // "(were) received A and B by C"
		}
	}
	return true
}

// nothingBehind reports whether from chunk k to the end of its clause nothing stands that could be
// a verb's object: days, adverbs and what prepositions govern at most.
func (r *Reading) nothingBehind(reg *Region, k int) bool {
	governed := false
	for ; k < len(reg.Chunks); k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == OfDate:
		case x.Kind == OfQuote, x.Is(pack.Rel):
			return false
		case x.Finite(), x.Is(pack.Sub) && !x.Is(pack.Prep):
			return true
		case x.Kind == OfPunct:
			governed = false
			if m := r.Punct(x); word.Semicolon(m) {
				return true
			}
		case x.Is(pack.And):
			return k > 0 && word.Comma(r.Punct(&reg.Chunks[k-1])) || r.ClauseAfterAnd(reg, k) || k+1 < len(reg.Chunks) && reg.Chunks[k+1].Finite()
		case x.Is(pack.Prep):
			governed = true
		case x.Kind == OfItem && x.Trig == nil && x.Is(pack.Adverb):
		case !governed:
			return false
		}
	}
	return true
}

// topicAt reports whether chunk k is a word such as "as for" and somebody of whom its sentence
// tells stands behind it.
func (r *Reading) topicAt(reg *Region, k int) bool {
	x, y := &reg.Chunks[k], &reg.Chunks[k+1]
	return x.Kind == OfItem && y.Kind == OfMention && len(r.Mentions[y.Idx].Who) == 1 && r.Has(&r.Items[x.Item], word.Bit(pack.Adverb), "fronts")
}

// BodyGoesOn is the body or state that the sentence before had for its subject, where a verb
// of the same gender goes on without one: "Brazil criticised the step. And (she) imposed";
// -1 if none.
func (r *Reading) BodyGoesOn(reg *Region, c *Clause) int32 {
	w := r.State.Body
	if r.Pack.Order.SubjectFirst || r.Pack.Order.Inverted || w < 0 || r.State.BodyAt < r.State.Acted || r.State.BodyAt >= reg.Sent || r.State.BodyAt < reg.Sent-1 || !r.Tells(c) || !Single(c) || len(r.Actors[w].Seen) == 0 {
		return -1
	}
	if r.Paragraph(r.State.BodyAt) != r.Paragraph(reg.Sent) {
		return -1
	}
	m := &r.Mentions[r.Actors[w].Seen[len(r.Actors[w].Seen)-1]]
	fem, masc := r.wordsGender(m)
	if m.Kind == mention.Country || m.Kind == mention.Place {
		fem, masc = r.StateGender(m)
	}
	if fem == masc || fem && c.Feat&pack.Fem == 0 || masc && c.Feat&pack.Masc == 0 {
		return -1
	}
	return w
}

// OtherNounAfter reports whether the noun right behind a verb is of the other gender, so that
// it is no subject, nor whose it is: "(he) criticised the call (she) of the president".
func (r *Reading) OtherNounAfter(reg *Region, c *Clause) bool {
	n := c.At + 1
	return len(c.Frame.A) > 0 && c.Frame.A[0] == pack.Subj && n < len(reg.Chunks) && reg.Chunks[n].Kind == OfItem && reg.Chunks[n].Set&(word.Bit(pack.Noun)|word.Bit(pack.Word)|word.Bit(pack.TopicNoun)) != 0 && !reg.Chunks[n].Is(pack.Prep) && r.otherGender(c, reg.Chunks[n].Last-1)
}

// CarriesWords reports whether a complementiser, a colon or a quotation follows a verb of
// saying before the next finite verb.
func (r *Reading) CarriesWords(reg *Region, c *Clause) bool {
	for k := c.At + 1; k < len(reg.Chunks); k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == OfQuote, word.Colon(r.Punct(x)), x.Kind == OfItem && x.Is(pack.Comp):
			return true
		case x.Finite(), x.Trig != nil && x.Trig.Class == pack.Verb && x.Feat&pack.Ger != 0 && word.Comma(r.Punct(&reg.Chunks[k-1])):
			return false
		}
	}
	return false
}
