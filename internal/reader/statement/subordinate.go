package statement

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// A cue in a clause with which its sentence opens, before the main clause: "When A said the talks
// had failed, B recalled its envoy".

// beforeMain is where the indirect content from chunk j on ends, n at most, whose cue stands in a
// subordinate clause that opens the sentence: at the comma behind which the main clause begins.
func (r *Reading) beforeMain(reg *phrase.Region, c *phrase.Clause, j, n int) int {
	if r.Pack.Order.MarkedBefore || !r.opensUnder(reg, c.At) && !r.conceded(reg, c) {
		return n
	}
	told := false // whether a verb of the content's own stands before
	for k := j; k+2 < n; k++ {
		x := &reg.Chunks[k]
		if told && (word.Comma(r.Punct(x)) || x.Kind == phrase.OfQuote && r.endsInComma(reg, k)) && r.mainFrom(reg, k+1, n) {
			if x.Kind == phrase.OfQuote {
				return k + 1
			}
			return k
		}
		told = told || r.Verbal(x) && (x.Finite() || x.Feat&pack.Base != 0) || x.Kind == phrase.OfItem && (x.Is(pack.Aux) || x.Is(pack.Maybe) || x.Is(pack.Plan)) || x.Kind == phrase.OfQuote
	}
	return n
}

// opensUnder reports whether the verb at chunk at stands in the clause of a subordinator with which,
// but for a measure of time, the sentence opens: "a few weeks AFTER A announced".
func (r *Reading) opensUnder(reg *phrase.Region, at int) bool {
	sub := false
	for k := range at {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfItem && x.Is(pack.Sub) && !x.Is(pack.Maybe):
			sub = true
		case x.Kind == phrase.OfPunct, x.Kind == phrase.OfItem && x.Is(pack.Comp) && !x.Is(pack.Rel):
			return false
		case !sub && (x.Kind != phrase.OfItem && x.Kind != phrase.OfDate || r.Verbal(x)):
			return false
		}
	}
	return sub
}

// mainFrom reports whether a clause with a subject of its own begins at chunk k: no relative
// clause, nothing that is joined to what stands before.
func (r *Reading) mainFrom(reg *phrase.Region, k, n int) bool {
	for from := k; k < n && k-from < phrase.MaxAside; k++ {
		x := &reg.Chunks[k]
		switch {
		case k == from && !r.Pack.Order.SubjectFirst && r.Verbal(x) && x.Finite() && x.Kind == phrase.OfItem && !x.Is(pack.And) && k+1 < n && reg.Chunks[k+1].Kind == phrase.OfMention:
			return true // verb and subject
		case k == from && x.Kind == phrase.OfItem && (x.Is(pack.And) || x.Is(pack.Rel) && !x.Is(pack.Det) || x.Is(pack.Comp) && !x.Is(pack.Det) || x.Is(pack.Sub) || x.Is(pack.Prep) || r.Verbal(x) || x.Is(pack.Aux)):
			return false
		case x.Kind == phrase.OfPunct, x.Kind == phrase.OfQuote, x.Kind == phrase.OfItem && x.Is(pack.Rel) && !x.Is(pack.Det):
			return false
		case k > from && x.Kind == phrase.OfItem && (x.Finite() && x.Feat&pack.Part == 0 || x.Finite() && x.Feat&pack.Past != 0 || x.Is(pack.Aux) || x.Is(pack.Plan) || x.Is(pack.Maybe)):
			return true
		}
	}
	return false
}

// beforeOuter is where the content from chunk j on of a cue in a relative clause ends, n at most,
// where the verb of which the antecedent is the subject follows: "officials who say the deal is dead
// HAVE not read it".
func (r *Reading) beforeOuter(reg *phrase.Region, c *phrase.Clause, j, n int) int {
	o := r.Pack.Order
	if !o.SubjectFirst || o.Inverted || o.MarkedBefore {
		return n
	}
	k := r.BeforeVerb(reg, c.At)
	if k < 1 || reg.Chunks[k].Kind != phrase.OfItem || !reg.Chunks[k].Is(pack.Rel) {
		return n
	}
	for k > 0 && r.Nominal(reg, k-1) {
		k--
	}
	if k > 0 && !r.Boundary(&reg.Chunks[k-1]) {
		return n // the antecedent opens nothing: it is no subject
	}
	told, within := false, false // a verb was told, and the chunk before belongs to it
	for k := j; k < n; k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfPunct, x.Kind == phrase.OfQuote, x.Kind == phrase.OfItem && (x.Is(pack.And) || x.Is(pack.Comp) && !x.Is(pack.Det) || x.Is(pack.Rel) && !x.Is(pack.Det) || x.Is(pack.Sub) && !x.Is(pack.Prep)):
			return n
		case x.Kind == phrase.OfItem && (r.Verbal(x) && x.Finite() || x.Is(pack.Aux) || x.Is(pack.Maybe) || x.Is(pack.Plan)):
			if told && !within && !reg.Chunks[k-1].Is(pack.Prep) && !r.Verbal(x) {
				return k
			}
			if t := x.Trig; t != nil && t.Frame.Kind == pack.FSay {
				return n // another clause within
			}
			told, within = true, true
		case x.Kind == phrase.OfItem && (x.Is(pack.Adverb) || x.Is(pack.Neg)):
		default:
			within = false
		}
	}
	return n
}

// notSubjects takes from a cue the subjects, several, behind it where who speaks stands elsewhere: "X, a
// spokesman, said the Smiths and the bank had paid".
func (r *Reading) notSubjects(c *phrase.Clause, s *story.Statement) {
	o := r.Pack.Order
	if !o.SubjectFirst || o.Inverted || o.MarkedBefore || s.By.Start >= s.By.End || s.From < 0 || s.From >= c.At {
		return
	}
	others := func(a phrase.Arg) bool {
		if a.Mark != pack.Subj || a.From <= c.At || len(a.Mentions) == 0 {
			return false
		}
		w := r.WordsOf(a.Mentions)
		return w.End <= s.By.Start || w.Start >= s.By.End
	}
	if n := slices.IndexFunc(c.Args, others); n >= 0 && (len(c.Args[n].Mentions) > 1 || slices.ContainsFunc(c.Args[n+1:], others)) {
		c.Args = slices.DeleteFunc(slices.Clone(c.Args), others)
	}
}
