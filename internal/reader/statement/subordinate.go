package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// A cue in a clause with which its sentence opens, before the main clause: "When A said the talks
// had failed, B recalled its envoy".

// beforeMain is where the indirect content from chunk j on ends, n at most, whose cue stands in a
// subordinate clause that opens the sentence: at the comma behind which the main clause begins.
func (r *Reading) beforeMain(reg *phrase.Region, c *phrase.Clause, j, n int) int {
	if r.Pack.Order.MarkedBefore || !r.opensUnder(reg, c.At) {
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
