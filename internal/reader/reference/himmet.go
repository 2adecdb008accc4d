package reference

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Whom "he" goes on from, behind a meeting that somebody else had with him.

// fronted keeps in mind whom a clause of meeting names before its verb as its object, with the subject behind it:
// "Lavrov-ACC received Xi-NOM" is about Lavrov.
func (r *Reading) fronted(c *phrase.Clause, subject *phrase.Arg) {
	if !word.IsTalk(c.Form) || c.Form.Class != pack.Verb || c.Passive || subject.From <= c.At {
		return
	}
	o := c.Get([]pack.Marker{pack.Obj})
	if o == nil || o.To > c.At || len(o.Mentions) != 1 {
		return
	}
	m := &r.Mentions[o.Mentions[0]]
	if m.Kind != mention.Person || len(m.Who) != 1 || slices.Contains(r.WhoOf(subject.Mentions), m.Who[0]) {
		return
	}
	r.State.Guest, r.State.GuestOf, r.State.GuestIn = m.Who[0], c.At, c.Sent
}

// himMet is whom a pronoun means that is the subject of a meeting or a trip, where the clause before it told that somebody
// met him, named before the verb or by a pronoun himself: "the president received him, and later he dined with A",
// "Lavrov-ACC received Xi-NOM. In the evening he met A" (Rule 1 of Grosz, Joshi and Weinstein, Centering, 1995). -1 if it is not so.
func (r *Reading) himMet(mi int32, c *phrase.Clause, fits func(int32) bool) int32 {
	m := &r.Mentions[mi]
	if m.Kind != mention.Pronoun || c == nil || c.Quote >= 0 || c.Form.Class == pack.Noun || !word.IsTrip(c.Form) && !word.IsTalk(c.Form) || !syntax.SubjectIn(c, mi) {
		return -1
	}
	if w := r.State.Guest; w >= 0 && r.State.GuestIn >= m.Sent-1 && (r.State.GuestIn == m.Sent || r.opensWithPronoun(mi)) && r.Paragraph(r.State.GuestIn) == r.Paragraph(m.Sent) && fits(w) {
		return w
	}
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent == m.Sent; i-- {
		x := &r.Mentions[i]
		if x.Kind != mention.Pronoun || len(x.Who) != 1 {
			continue
		}
		if !x.Pronoun.Is(pack.ObjForm) || r.Actors[x.Who[0]].Kind != mention.Person || !fits(x.Who[0]) || !r.metBetween(x.First, m.First) {
			return -1
		}
		return x.Who[0]
	}
	return -1
}

// metBetween reports whether the words about a pronoun at token from, up to one at token to, tell of a meeting and say nothing:
// "received him, and later he"; not "called him and said that he".
func (r *Reading) metBetween(from, to int32) bool {
	met := false
	for i := max(r.Doc.Sents[r.Sent[from]].First, from-nearVerb); i < to; i++ {
		said := false
		r.EachForm(i, func(f *pack.Form) {
			if f.Class == pack.Verb && f.Frame != nil {
				said = said || f.Frame.Kind == pack.FSay && i > from
				met = met || word.IsTalk(f) && i <= from+nearVerb
			}
			said = said || f.Class == pack.Comp && i > from
		})
		if said {
			return false
		}
	}
	return met
}

// nearVerb is how many words off its verb a pronoun stands that is its object.
const nearVerb = 2
