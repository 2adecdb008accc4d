package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Cues that stand between commas within what was said.

// speaksInside takes the content of a cue that stands between commas: all of its
// sentence where the sentence goes on after it, else what stands before it. It
// reports whether the cue is such a one at all.
func (r *Reading) speaksInside(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, s *story.Statement) (found, ok bool) {
	if !r.Pack.Order.Incise || c.Form.Class != pack.Verb {
		return false, false
	}
	in, found := r.InciseAt(reg, c.At)
	if !found || in.From == 0 {
		return false, false
	}
	quoted := reg.Chunks[in.From-1].Kind == phrase.OfQuote || r.Closes(&reg.Chunks[in.From-1])
	hung := in.Who != nil && len(in.Who.Mentions) == 1 && r.Mentions[in.Who.Mentions[0]].Pronoun != nil && r.Mentions[in.Who.Mentions[0]].Pronoun.Has("incise") // "a-t-il poursuivi" is a cue and nothing else
	if in.Dropped && quoted || !quoted && c.Frame.Needs&pack.NComp == 0 && !hung {
		return false, false
	}
	first, told := 0, false
	for k := in.From - 1; k >= 0 && in.From-k < syntax.MaxContent; k-- {
		x := &reg.Chunks[k]
		if m := r.Punct(x); word.Semicolon(m) || word.Colon(m) && (in.Dropped || quoted && reg.Chunks[k+1].Kind == phrase.OfQuote) {
			first = k + 1
			break
		}
		if x.Kind == phrase.OfQuote && k > 0 && k < in.From-1 || x.Finite() && x.Feat&pack.Part == 0 && !x.Is(pack.Rel) || x.Kind == phrase.OfItem && (x.Is(pack.Aux) || x.Is(pack.Plan) || x.Is(pack.Maybe)) || r.hiddenVerb(reg, k) {
			told = true
		}
	}
	if x := &reg.Chunks[first]; quoted && (!told || x.Kind == phrase.OfQuote || r.Opens(x)) {
		return false, false // the quotation is what was said
	}
	end := in.From
	if n := in.To + 1; n+1 < len(reg.Chunks) && r.GoesOnAfter(reg, n, told) {
		end = len(reg.Chunks)
	}
	if n := in.To + 1; n < len(reg.Chunks) && word.Colon(r.Punct(&reg.Chunks[in.To])) {
		if reg.Chunks[n].Kind == phrase.OfQuote {
			return false, false // "It was none, he said: “…”"
		}
		end = len(reg.Chunks) // "It was none, he said: the others had come late"
	}
	if n := in.To + 1; !told && n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfQuote && r.Pack.Habits.Cased && !r.Capital(r.Doc.Quotes[reg.Chunks[n].Idx].Open+1) {
		end = n + 1 // "The truce, he said, “is …”"
	}
	if end == in.From && !told || !quoted && first == 0 && r.toldDeed(reg, c, list, s) {
		return true, false
	}
	return true, r.setContent(reg, first, end, s)
}

// hiddenVerb reports whether a word that no list has as a verb is one by the word for "that" behind it, or has
// that word in it: "It matters that", "wants-that".
func (r *Reading) hiddenVerb(reg *phrase.Region, k int) bool {
	x := &reg.Chunks[k]
	if x.Kind != phrase.OfItem {
		return false
	}
	if x.Last-x.First > 1 && r.Flagged(x, "unproven") {
		return true
	}
	return k > 0 && x.Is(pack.Comp) && reg.Chunks[k-1].Kind == phrase.OfItem && !reg.Chunks[k-1].Is(pack.Prep) && !reg.Chunks[k-1].Is(pack.And)
}
