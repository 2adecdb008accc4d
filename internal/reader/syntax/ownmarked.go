package syntax

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/name"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Where what a preposition marks stands before the verb: who a stretch of words without
// a subject of its own is about, and whom it is not.

// spokesmanOpens reports whether a sentence begins with a spokesman who is not the one
// whose speech was told before it: the reporter speaks of another.
func (r *Reading) spokesmanOpens(reg *phrase.Region, o *story.Statement) bool {
	k := openingMention(reg)
	if k < 0 {
		return false
	}
	who := r.Mentions[reg.Chunks[k].Idx].Who
	return len(who) == 1 && r.Actors[who[0]].Role == "spokesperson" && !r.SameSide(who[0], o.Who[0])
}

// openingMention is the chunk of the mention with which a sentence begins, days and
// adverbs apart; -1 if it begins otherwise.
func openingMention(reg *phrase.Region) int {
	for k := range reg.Chunks {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfDate || x.Kind == phrase.OfItem && x.Trig == nil && x.Is(pack.Adverb) {
			continue
		}
		if x.Kind == phrase.OfMention {
			return k
		}
		break
	}
	return -1
}

// SubjectBehind is the subject of the stretch behind a clause that only tells when: "after
// attending the summit, X went on to". Nil where the clause is no such one.
func (r *Reading) SubjectBehind(reg *phrase.Region, c *phrase.Clause) []int32 {
	if !r.Pack.Order.MarkedBefore || c.At >= len(reg.Chunks) {
		return nil
	}
	end := r.StretchEnd(reg, c.At)
	if end >= len(reg.Chunks) || !word.Comma(r.Punct(&reg.Chunks[end])) || end-1 <= c.At || !r.SetsBehind(&reg.Chunks[end-1]) {
		return nil
	}
	g, _ := r.Opener(reg, end+1, r.StretchEnd(reg, end+1))
	if g == nil || len(g.Mentions) == 0 {
		return nil
	}
	return r.WhoOf(g.Mentions)
}

// StretchEnd is the chunk of the mark behind the stretch of words in which chunk k lies.
func (r *Reading) StretchEnd(reg *phrase.Region, k int) int {
	for k < len(reg.Chunks) {
		if m := r.Punct(&reg.Chunks[k]); word.Comma(m) && !name.ListComma(m) || word.Semicolon(m) || word.Colon(m) || reg.Chunks[k].Kind == phrase.OfQuote || r.Pack.Habits.Enders[m] {
			return k
		}
		k++
	}
	return k
}

// OfOneSide reports whether an actor is of the state of the subject of a clause of meeting:
// "the premier too met him" is not their own president.
func (r *Reading) OfOneSide(c *phrase.Clause, mi, w int32) bool {
	if !r.Pack.Order.MarkedBefore || c == nil || c.Form == nil || !word.IsTalk(c.Form) || SubjectIn(c, mi) {
		return false
	}
	s := c.Get([]pack.Marker{pack.Subj})
	if s == nil {
		return false
	}
	for _, x := range r.WhoOf(s.Mentions) {
		if r.SameSide(x, w) {
			return true
		}
	}
	return false
}

// NamedHere are the persons of different states that a sentence names before a word for
// as many: "A met B and C, then the three faced the press". Nil if they are more or fewer.
func (r *Reading) NamedHere(mi int32, n int) []int32 {
	var out []int32
	m := &r.Mentions[mi]
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent == m.Sent; i-- {
		for _, w := range r.Mentions[i].Who {
			if a := &r.Actors[w]; a.Kind == mention.Person || a.Kind == mention.Office && !a.Generic && !a.Group {
				out = word.AddOnce(out, w)
			}
		}
	}
	if len(out) != n || len(r.SidesOf(out)) != n {
		return nil
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out
}

// pastHouse is the chunk behind the house that stands behind its city in a phrase that says
// where: "in New York('s) UN headquarters with X".
func (r *Reading) pastHouse(reg *phrase.Region, c *phrase.Clause, a *phrase.Arg, mark pack.Marker) int {
	if mark&(pack.In|pack.At) == 0 || len(a.Mentions) != 1 || r.Mentions[a.Mentions[0]].Kind != mention.Place || a.To+1 >= c.At {
		return a.To
	}
	if x := &reg.Chunks[a.To]; x.Kind == phrase.OfMention && r.Items[r.ItemAt[x.First]].Is(pack.Seat) {
		return a.To + 1
	}
	return a.To
}

// ThisBefore reports whether a word for "towards this" stands before a verb in its stretch.
func (r *Reading) ThisBefore(reg *phrase.Region, c *phrase.Clause) bool {
	return r.SaysBefore(reg, c, pack.Adverb, "this")
}

// SaysBefore reports whether, where what marks a verb stands before it, a word of a class with a flag stands there in
// its stretch.
func (r *Reading) SaysBefore(reg *phrase.Region, c *phrase.Clause, class pack.Class, flag string) bool {
	if !r.Pack.Order.MarkedBefore {
		return false
	}
	for k := r.Stretch(reg, c.At); k < c.At; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfItem && r.Has(&r.Items[x.Item], word.Bit(class), flag) {
			return true
		}
	}
	return false
}

// ThisDeed is who did what was told last before a clause that calls it "this": in its
// sentence or the one before. What was done to its subject comes first.
func (r *Reading) ThisDeed(c *phrase.Clause, src []int32) []int32 {
	if len(src) != 1 {
		return nil
	}
	for i := len(r.Events) - 1; i >= 0 && i >= len(r.Events)-3; i-- {
		e := &r.Events[i]
		if r.Sent[e.Evidence.First] < c.Sent-1 {
			return nil
		}
		mine := len(e.Target) > 0 && r.SameSide(e.Target[0], src[0])
		switch e.Typ {
		case "SUPPORT", "ACCUSE", "REJECT", "REQUEST", "THREATEN":
			if !mine {
				continue // one more view of the deed
			}
		case "AGREE", "COOPERATE":
			return story.Union(e.Source, e.Target)
		}
		if len(e.Source) > 0 && !r.SameSide(e.Source[0], src[0]) {
			return e.Source
		}
	}
	if n := len(r.Statements) - 1; n >= 0 && r.Statements[n].Sent == c.Sent-1 && len(r.Statements[n].Who) == 1 && r.Actors[r.Statements[n].Who[0]].Kind != mention.Medium && !r.SameSide(r.Statements[n].Who[0], src[0]) {
		return r.Statements[n].Who // what was announced
	}
	return nil
}

// ClauseUnder reports whether the preposition at chunk q, for "about" or "against", opens its
// stretch of words and has a clause for its object, whose verb is at chunk at and whose
// subject stands between them: "against B blames D's ties, X said".
func (r *Reading) ClauseUnder(reg *phrase.Region, q, at int) bool {
	if !r.Pack.Order.MarkedBefore || q < 0 || at+1 >= len(reg.Chunks) || reg.Chunks[q].Kind != phrase.OfItem {
		return false
	}
	p := &reg.Chunks[q]
	if !p.Is(pack.Prep) || p.Mark&(pack.About|pack.Against) == 0 || p.Mark&(pack.To|pack.With) != 0 || q != r.Stretch(reg, at) {
		return false
	}
	end := r.StretchEnd(reg, at)
	if end < len(reg.Chunks) && reg.Chunks[end].Kind == phrase.OfQuote {
		end++
	}
	return reg.Chunks[at+1].Kind == phrase.OfMention && end < len(reg.Chunks) && word.Comma(r.Punct(&reg.Chunks[end]))
}

// JustArrived is whoever the stretch, or the sentence, before a clause said to travel: "X
// arrived in A, Y met (him) at the airport". Nil where nobody did.
func (r *Reading) JustArrived(c *phrase.Clause) []int32 {
	n := len(r.Visits)
	if !r.Pack.Order.MarkedBefore || n == 0 || len(r.Visits[n-1].Evidence) == 0 || r.Sent[r.Visits[n-1].Evidence[0].First] < c.Sent-1 {
		return nil
	}
	return r.Visits[n-1].Who
}

// NotTo reports whether what stands behind whom a verb tells is what he is not to do: no
// clause that was said ("warned X not to").
func (r *Reading) NotTo(reg *phrase.Region, c *phrase.Clause, j int) bool {
	return r.Pack.Order.MarkedBefore && j > c.At+1 && j < len(reg.Chunks) && reg.Chunks[j].Kind == phrase.OfItem && r.Has(&r.Items[reg.Chunks[j].Item], word.Bit(pack.Neg), "imperative")
}

// SidesOf is the states or organisations that actors are of, each once.
func (r *Reading) SidesOf(who []int32) []string { return r.AppendSides(nil, who) }

// AppendSides appends them to an empty list.
func (r *Reading) AppendSides(out []string, who []int32) []string {
	for _, w := range who {
		side := r.Actors[w].Country
		if side == "" {
			side = r.Actors[w].Org
		}
		if !slices.Contains(out, side) {
			out = append(out, side)
		}
	}
	return out
}

// PhraseEnd is the end of the stretch of a cue that stands in a phrase of a preposition,
// "against B('s) calling it a bribe, X said"; n of any other.
func (r *Reading) PhraseEnd(reg *phrase.Region, c *phrase.Clause, n int) int {
	if from := r.Stretch(reg, c.At); from >= c.At || !r.ClauseUnder(reg, from, c.At) {
		return n
	}
	end := r.StretchEnd(reg, c.At)
	if end < n && reg.Chunks[end].Kind == phrase.OfQuote {
		end++
	}
	return min(n, end)
}

// WhoOf is the persons and states that some mentions name, those resolved so far.
func (r *Reading) WhoOf(mentions []int32) []int32 {
	var out []int32
	for _, mi := range mentions {
		for _, w := range r.Mentions[mi].Who {
			if a := &r.Actors[w]; a.Kind == mention.Person || a.Kind == mention.Office && !a.Group && !a.Generic || a.Kind == mention.Country {
				if out == nil {
					out = r.Few()
				}
				out = word.AddOnce(out, w)
			}
		}
	}
	return out
}

// SubjectIn reports whether a mention is the subject of a clause.
func SubjectIn(c *phrase.Clause, mi int32) bool {
	if c == nil {
		return false
	}
	for i := range c.Args {
		if c.Args[i].Mark&pack.Subj != 0 && slices.Contains(c.Args[i].Mentions, mi) {
			return true
		}
	}
	return false
}

// SameSide reports whether two actors are of one state or organisation.
func (r *Reading) SameSide(x, y int32) bool {
	a, b := &r.Actors[x], &r.Actors[y]
	return a.Country != "" && a.Country == b.Country || a.Org != "" && a.Org == b.Org
}
