package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
)

// Words that are a verb or a noun, in a language whose verbs come first, and subjects that
// a gender alone does not tell from objects.

// awaitsObject reports whether the mention at chunk j is the subject of a verb right before
// it that does, says or declares something, so that a word behind it that can be a verb or
// a noun is its object: "the ministry condemned the publishing of".
func (r *reading) awaitsObject(reg *region, j int) bool {
	if r.pack.Order.SubjectFirst || j == 0 {
		return false
	}
	v := &reg.chunks[j-1]
	if v.trig == nil || v.trig.Class != pack.Verb && v.trig.Class != pack.Support || !v.finite() || j > 1 && reg.chunks[j-2].is(pack.Rel) {
		return false
	}
	return slices.ContainsFunc(v.trigs, func(f *pack.Form) bool {
		return f.Frame.Kind == pack.FEvent || f.Frame.Kind == pack.FSupport || f.Frame.Kind == pack.FOther
	})
}

// nounBehindPrep reports whether what reads like a verb of the past with a pronoun for its
// object is a noun with its owner: a preposition stands right before it, "in his speech". A word
// for "from" can mean "who".
func (r *reading) nounBehindPrep(reg *region, i int) bool {
	if r.pack.Order.SubjectFirst || i == 0 || i+1 >= len(reg.chunks) {
		return false
	}
	p, x := &reg.chunks[i-1], &reg.chunks[i]
	if !r.enclitic(&reg.chunks[i+1]) && !(x.trig.Frame.Kind == pack.FEvent && !x.is(pack.Support) && !x.is(pack.Neg) && !x.is(pack.Maybe) && x.trig.Feat&pack.Pres == 0 && p.mark&pack.AfterM == 0) {
		return false
	}
	return (x.feat|x.trig.Feat)&pack.Past != 0 && !x.is(pack.Maybe) && p.mark&pack.From == 0 && p.kind == cItem && p.is(pack.Prep) && p.set&(bit(pack.And)|bit(pack.Sub)|bit(pack.Comp)|bit(pack.Rel)|bit(pack.Plan)) == 0
}

// actedOn reports whether a state or body behind a verb without another is its object, though
// by its gender it could be the subject: the verb is always done to somebody (acts), and it
// goes on with the subject of the clause before, which suits it: "the minister (she) voiced
// concern. And (she) urged Armenia to".
func (r *reading) actedOn(reg *region, c *clause, a *arg, mi int32) bool {
	if r.pack.Order.SubjectFirst || !c.form.Has("acts") || c.passive || reg.quote >= 0 || !r.tells(c) || c.at == 0 || !reg.chunks[c.at-1].is(pack.And) {
		return false
	}
	if a.to >= len(reg.chunks) || reg.chunks[a.to].kind != cItem || !reg.chunks[a.to].is(pack.Prep) && !reg.chunks[a.to].is(pack.Comp) {
		return false
	}
	if m := &r.mentions[mi]; m.kind != kCountry && m.kind != kPlace && m.kind != kBody && m.kind != kOrg {
		return false
	}
	w, at := r.state.subject, r.state.acted
	if r.state.bodyAt > at {
		w, at = r.state.body, r.state.bodyAt
	}
	for k := 0; k+1 < c.at-1; k++ { // the subject of the clause that it is joined to
		if x := &reg.chunks[k+1]; reg.chunks[k].finite() && x.kind == cMent && !r.enclitic(x) && len(r.mentions[x.idx].who) == 1 {
			w, at = r.mentions[x.idx].who[0], reg.sent
		}
	}
	return w >= 0 && at >= reg.sent-1 && r.suits(c, []int32{w}) && !slices.Contains(r.mentions[mi].who, w)
}

// bodyGoesOn is the body or state that the sentence before had for its subject, where a verb
// of the same gender goes on without one: "Brazil criticised the step. And (she) imposed";
// -1 if none.
func (r *reading) bodyGoesOn(reg *region, c *clause) int32 {
	w := r.state.body
	if r.pack.Order.SubjectFirst || r.pack.Order.Inverted || w < 0 || r.state.bodyAt < r.state.acted || r.state.bodyAt >= reg.sent || r.state.bodyAt < reg.sent-1 || !r.tells(c) || !single(c) || len(r.actors[w].seen) == 0 {
		return -1
	}
	if r.paragraph(r.state.bodyAt) != r.paragraph(reg.sent) {
		return -1
	}
	m := &r.mentions[r.actors[w].seen[len(r.actors[w].seen)-1]]
	fem, masc := r.wordsGender(m)
	if m.kind == kCountry || m.kind == kPlace {
		fem, masc = r.stateGender(m)
	}
	if fem == masc || fem && c.feat&pack.Fem == 0 || masc && c.feat&pack.Masc == 0 {
		return -1
	}
	return w
}

// onlyAsked reports whether a verb in the present stands right behind a word for "that" after
// which it tells of what is wished, no deed (wished): "demanded that (it) free".
func (r *reading) onlyAsked(reg *region, c *clause) bool {
	j := c.at - 1
	if j < 0 || c.form.Class != pack.Verb || c.feat&pack.Pres == 0 || c.feat&pack.Past != 0 || reg.chunks[j].kind != cItem || !reg.chunks[j].is(pack.Comp) {
		return false
	}
	return r.has(&r.items[reg.chunks[j].item], bit(pack.Comp), "wished")
}

// otherNounAfter reports whether the noun right behind a verb is of the other gender, so that
// it is no subject, nor whose it is: "(he) criticised the call (she) of the president".
func (r *reading) otherNounAfter(reg *region, c *clause) bool {
	n := c.at + 1
	return len(c.frame.A) > 0 && c.frame.A[0] == pack.Subj && n < len(reg.chunks) && reg.chunks[n].kind == cItem && reg.chunks[n].set&(bit(pack.Noun)|bit(pack.Word)|bit(pack.TopicNoun)) != 0 && !reg.chunks[n].is(pack.Prep) && r.otherGender(c, reg.chunks[n].last-1)
}

// carriesWords reports whether a complementiser, a colon or a quotation follows a verb of
// saying before the next finite verb.
func (r *reading) carriesWords(reg *region, c *clause) bool {
	for k := c.at + 1; k < len(reg.chunks); k++ {
		x := &reg.chunks[k]
		switch {
		case x.kind == cQuote, colon(r.punct(x)), x.kind == cItem && x.is(pack.Comp):
			return true
		case x.finite(), x.trig != nil && x.trig.Class == pack.Verb && x.feat&pack.Ger != 0 && comma(r.punct(&reg.chunks[k-1])):
			return false
		}
	}
	return false
}
