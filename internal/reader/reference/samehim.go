package reference

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Whom a pronoun means that goes on from the one in the sentence before, or from the only
// person whom that sentence names.

// sameHim is whom all pronouns of the sentence before meant, where a pronoun opens a sentence of a trip or a
// meeting: he stays the centre, "The king received him. The next day he flew to B", "The minister A was
// waiting for her. She went on to the palace" (Rule 1 of Grosz, Joshi and Weinstein, Centering, 1995). -1 if
// there is none, or they meant several.
func (r *Reading) sameHim(mi int32, c *phrase.Clause, fits func(int32) bool) int32 {
	m := &r.Mentions[mi]
	if m.Kind != mention.Pronoun || c == nil || !word.IsTrip(c.Form) && !word.IsTalk(c.Form) || !syntax.SubjectIn(c, mi) || !r.opensWithPronoun(mi) {
		return -1
	}
	only := int32(-1)
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent >= m.Sent-1; i-- {
		x := &r.Mentions[i]
		if x.Kind != mention.Pronoun && x.Kind != mention.Possessive || x.Sent == m.Sent || len(x.Who) != 1 || r.QuotedApart(x, m) {
			continue
		}
		if w := x.Who[0]; r.Actors[w].Kind != mention.Person || w == only {
			continue
		} else if only >= 0 || !fits(w) || r.Paragraph(x.Sent) != r.Paragraph(m.Sent) {
			return -1
		} else {
			only = w
		}
	}
	return only
}

// whomItGoesOn is whom a pronoun means that is no subject, in a clause with a subject of its own that tells neither words nor a deed:
// whom the last pronoun before it in its sentence meant as a subject, "he met A; in Doha,
// the emir received him". What a pronoun stands for stays the centre (Rule 1 of Grosz, Joshi and
// Weinstein, Centering, 1995). -1 if it is not so.
func (r *Reading) whomItGoesOn(mi int32, c *phrase.Clause, fem, masc bool) int32 {
	m := &r.Mentions[mi]
	if m.Kind != mention.Pronoun || c == nil || c.Frame == nil || c.Frame.Kind == pack.FSay || c.Frame.Kind == pack.FEvent || syntax.SubjectIn(c, mi) {
		return -1
	}
	s := c.Get([]pack.Marker{pack.Subj})
	if s == nil || len(s.Mentions) == 0 || r.Mentions[s.Mentions[0]].Kind == mention.Pronoun {
		return -1
	}
	if w := r.State.Still; w >= 0 && r.State.StillAt == m.Sent && r.Actors[w].CanBe(fem, masc) && !r.subjectOther(c, mi, w) && !r.OfOneSide(c, mi, w) {
		return w
	}
	return -1
}

// keepsOn keeps in mind whom a pronoun means, or a language that drops it, as the subject of a clause.
func (r *Reading) keepsOn(c *phrase.Clause) {
	w := int32(-1)
	if len(c.Implied) == 1 {
		w = c.Implied[0]
	} else if a := c.Grammatical(); a != nil && len(a.Mentions) == 1 && r.Mentions[a.Mentions[0]].Kind == mention.Pronoun && len(r.Mentions[a.Mentions[0]].Who) == 1 {
		w = r.Mentions[a.Mentions[0]].Who[0]
	}
	if w >= 0 && r.Actors[w].Kind == mention.Person {
		r.State.Still, r.State.StillAt = w, c.Sent
	}
}

// onlyPerson is the only person whom the sentence before names, in one paragraph with the
// pronoun, where the one in mind is not named there: "The palace said that King A would go to B.
// There he will meet". -1 if there is none, or several are.
func (r *Reading) onlyPerson(mi int32, fits func(int32) bool) int32 {
	m := &r.Mentions[mi]
	if !r.Pack.Order.MarkedBefore || m.Kind != mention.Pronoun || r.State.Subject < 0 || !r.opensWithPronoun(mi) {
		return -1
	}
	only := int32(-1)
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent >= m.Sent-1; i-- {
		x := &r.Mentions[i]
		if x.Sent == m.Sent {
			continue
		}
		for _, w := range x.Who {
			if w == r.State.Subject {
				return -1
			}
			if a := &r.Actors[w]; a.Kind != mention.Person && (a.Kind != mention.Office || a.Generic) || w == only {
				continue
			}
			if only >= 0 || !fits(w) || r.Actors[w].Role == "spokesperson" {
				return -1
			}
			only = w
		}
	}
	if only >= 0 && r.Paragraph(m.Sent-1) != r.Paragraph(m.Sent) {
		return -1
	}
	return only
}

// opensWithPronoun reports whether a pronoun is the first in its sentence that names somebody.
func (r *Reading) opensWithPronoun(mi int32) bool {
	m := &r.Mentions[mi]
	if m.Pronoun == nil || m.Pronoun.Has("first") {
		return false
	}
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent == m.Sent; i-- {
		if r.Mentions[i].Kind != mention.Place {
			return false
		}
	}
	return m.Sent > 0
}

// AnswersLast makes who speaks behind a semicolon the one spoken of, where a clause of another
// opens the sentence: "A urged B to stop; B only said that …".
func (r *Reading) AnswersLast(reg *phrase.Region, s *story.Statement) {
	if !r.Pack.Order.MarkedBefore || s.Accord || len(s.Who) != 1 || r.Actors[s.Who[0]].Kind != mention.Person || s.Who[0] == r.State.Subject {
		return
	}
	for k := len(reg.Chunks) - 1; k > 0; k-- {
		x := &reg.Chunks[k]
		if word.Semicolon(r.Punct(x)) {
			if int(r.Doc.Tokens[x.First].Start) < s.Cue.Start {
				r.State.Before, r.State.Subject = r.State.Subject, s.Who[0]
			}
			return
		}
	}
}

// twoHere is the two persons of two states, or of a state and an organisation, whom a sentence names before a word for two in it, if
// it names no more: "A was to see B, but the two spoke by telephone". Nil, else.
func (r *Reading) twoHere(mi int32) []int32 {
	m := &r.Mentions[mi]
	var two []int32
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent == m.Sent; i-- {
		if r.Mentions[i].Kind == mention.Anaphor {
			return nil
		}
		for _, w := range r.Mentions[i].Who {
			if a := &r.Actors[w]; a.Kind == mention.Person || a.Kind == mention.Office && !a.Generic && !a.Group {
				two = word.AddOnce(two, w)
			}
		}
	}
	if len(two) != 2 {
		return nil
	}
	a, b := &r.Actors[two[0]], &r.Actors[two[1]]
	if a.Country == b.Country || a.Country == "" && a.Org == "" || b.Country == "" && b.Org == "" {
		return nil
	}
	return []int32{two[1], two[0]}
}

// headsOfBoth is the holders of an office in the two states of which the sentence before, or this
// one, speaks, where it names nobody: "A and B have long quarrelled. The two presidents met".
func (r *Reading) headsOfBoth(mi int32, role string) []int32 {
	m := &r.Mentions[mi]
	if role == "" {
		return nil
	}
	var out []int32
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent >= m.Sent-1; i-- {
		if r.Mentions[i].Kind == mention.Place {
			continue // where they met
		}
		for _, w := range r.Mentions[i].Who {
			a := &r.Actors[w]
			if a.Kind == mention.Person || a.Country == "" {
				continue
			}
			h := r.HolderOfOffice(role, a.Country, "")
			if r.Actors[h].Text == "" {
				r.Actors[h].Text = r.TextOf(m.Range)
			}
			out = word.AddOnce(out, h)
		}
	}
	if len(out) != 2 {
		if out = r.holdersOfTheirs(mi, role); len(out) != 2 {
			return nil
		}
	}
	return []int32{out[1], out[0]}
}

// asCue is a clause as one of saying, where the pronoun that is its subject stands behind the verb of a cue: "a-t-il
// conclu", of a verb that means other deeds too. Any other clause is itself.
func asCue(f *pack.Form, c *phrase.Clause) *phrase.Clause {
	if f == nil || !f.Has("incise") || c == nil || c.Frame.Kind == pack.FSay {
		return c
	}
	cue, said := *c, *c.Frame
	said.Kind = pack.FSay
	cue.Frame = &said
	return &cue
}

// holdersOfTheirs are the holders of an office in the two states of which a sentence, or the one before it, names anybody
// or anything before a mention: "A of Turkey said that he might invite B of Syria. THE DEFENCE MINISTERS had met".
func (r *Reading) holdersOfTheirs(mi int32, role string) []int32 {
	m := &r.Mentions[mi]
	var states []string
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent >= m.Sent-1; i-- {
		for _, w := range r.Mentions[i].Who {
			if c := r.Actors[w].Country; c != "" && r.Mentions[i].Kind != mention.Place && !slices.Contains(states, c) {
				states = append(states, c)
			}
		}
	}
	if len(states) != 2 {
		return nil
	}
	var out []int32
	for _, c := range states {
		h := r.HolderOfOffice(role, c, "")
		if r.Actors[h].Text == "" {
			r.Actors[h].Text = r.TextOf(m.Range)
		}
		out = word.AddOnce(out, h)
	}
	return out
}

// toOwnSide reports whether a word for two that a deed is done to would mean its subject, or one of the subject's
// state: "Doha called on BOTH SIDES" is not said to its own emir, who has just met a guest.
func (r *Reading) toOwnSide(mi int32, c *phrase.Clause, two []int32) bool {
	if c == nil || c.Frame.Kind != pack.FEvent && c.Frame.Kind != pack.FSay || len(two) != 2 || syntax.SubjectIn(c, mi) {
		return false
	}
	a := c.Get([]pack.Marker{pack.Subj})
	if a == nil || len(a.Mentions) != 1 {
		return false
	}
	who := r.WhoOf(a.Mentions)
	return len(who) == 1 && slices.ContainsFunc(two, func(w int32) bool {
		return w == who[0] || r.Actors[who[0]].Country != "" && r.Actors[w].Country == r.Actors[who[0]].Country
	})
}
