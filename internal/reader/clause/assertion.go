package clause

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Presupposed reports whether a noun of meeting with an article that says it is known and
// with both its sides is what a verb in a compound past tense tells of: "the meeting on
// Monday between A and B has settled nothing".
func (r *Reading) Presupposed(reg *phrase.Region, c *phrase.Clause) bool {
	if reg.Quote >= 0 || c.Form.Class != pack.Noun || len(c.All(c.Frame.A))+len(c.All(c.Frame.B)) < 2 || !r.KnownNoun(reg, c.At) {
		return false
	}
	if r.predicateInFront(reg, c.At) {
		return true
	}
	end := c.PastArgs(c.At + 1)
	denied := false
	for k := end; k < len(reg.Chunks) && k < end+mention.MaxAdverbials; k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Is(pack.Maybe), x.Is(pack.Plan), x.Is(pack.Cancel), x.Is(pack.Comp), x.Is(pack.Rel) && x.Kind == phrase.OfItem && !x.Is(pack.Det) && !x.Is(pack.Prep), word.Semicolon(r.Punct(x)):
			return false
		case x.Kind == phrase.OfItem && x.Is(pack.Aux) && !x.Is(pack.Prep):
			f := r.Form(&r.Items[x.Item], pack.Aux)
			return !f.Has("self") && (!f.Has("be") || x.Last-x.First > 1 || f.Has("was") && r.toldWhatItWas(reg, k))
		case x.Is(pack.Neg):
			denied = true
		case x.Finite():
			return x.Past() || denied && x.Feat&pack.Base != 0 // "did not mention"
		}
	}
	return false
}

// toldWhatItWas reports whether words that tell of no deed follow a form of "was": "the talks
// between A and B were long", "was a failure"; not "was proposed".
func (r *Reading) toldWhatItWas(reg *phrase.Region, k int) bool {
	for k++; k < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfItem && (reg.Chunks[k].Is(pack.Adverb) || reg.Chunks[k].Is(pack.Det)); k++ {
	}
	if k >= len(reg.Chunks) || reg.Chunks[k].Kind != phrase.OfItem {
		return false
	}
	x := &reg.Chunks[k]
	return x.Trig == nil && x.Set&(word.Bit(pack.Cancel)|word.Bit(pack.Plan)|word.Bit(pack.Maybe)|word.Bit(pack.Prep)|word.Bit(pack.Neg)) == 0
}

// predicateInFront reports whether what talks were stands before a form of "was" and them: "más
// larga FUE la reunión de A con B", in a language that turns subject and verb round.
func (r *Reading) predicateInFront(reg *phrase.Region, at int) bool {
	if !r.Pack.Order.Inverted {
		return false
	}
	k := at - 1
	for k > 0 && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Det) && !reg.Chunks[k].Is(pack.Aux) {
		k--
	}
	if k < 1 || reg.Chunks[k].Kind != phrase.OfItem || !reg.Chunks[k].Is(pack.Aux) {
		return false
	}
	if f := r.Form(&r.Items[reg.Chunks[k].Item], pack.Aux); f == nil || !f.Has("was") || f.Has("self") {
		return false
	}
	n := k - 1
	for n >= 0 && reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Trig == nil && reg.Chunks[n].Set&(word.Bit(pack.Cancel)|word.Bit(pack.Plan)|word.Bit(pack.Maybe)|word.Bit(pack.Prep)|word.Bit(pack.Neg)|word.Bit(pack.Rel)|word.Bit(pack.Comp)|word.Bit(pack.Sub)) == 0 {
		n--
	}
	return n < k-1 && (n < 0 || r.Boundary(&reg.Chunks[n]))
}

// AfterWords reports whether a word for "before" or "after", with an article or nothing
// between, stands before the noun at chunk i.
func (r *Reading) AfterWords(reg *phrase.Region, i int) bool {
	j := i - 1
	for j >= 0 && j > i-4 && reg.Chunks[j].Kind == phrase.OfItem && reg.Chunks[j].Is(pack.Det) && !reg.Chunks[j].Is(pack.Prep) {
		j--
	}
	return j >= 0 && reg.Chunks[j].Kind == phrase.OfItem && reg.Chunks[j].Is(pack.Prep) && reg.Chunks[j].Mark&(pack.Before|pack.AfterM) != 0
}

// WithSomebody reports whether a clause names, after a word for "with" and nothing
// else, whom one met.
func (r *Reading) WithSomebody(c *phrase.Clause) bool {
	for i := range c.Args {
		if a := &c.Args[i]; a.Mark&pack.With != 0 && a.Mark&pack.In == 0 {
			return true
		}
	}
	return false
}

// OfStates reports whether an event's name has a state, an organisation, a city
// or the name of a regular gathering in it: not every meeting is one of states.
func (r *Reading) OfStates(g text.Range) bool {
	for k := r.ItemAt[g.First]; k < r.ItemAt[g.Last]; k++ {
		if r.Items[k].Set&(word.Bit(pack.Gathering)|word.Bit(pack.Org)|word.Bit(pack.Country)|word.Bit(pack.City)|word.Bit(pack.Region)) != 0 {
			return true
		}
		if f := r.Form(&r.Items[k], pack.Occasion); f != nil && f.Has("states") {
			return true
		}
	}
	return false
}

// agreedThere reports whether the verb at chunk k, one of agreeing, tells what was agreed at talks, and
// not that they were agreed on: "agreed in the course of talks to build", "the ministers, meeting in
// Oslo, agreed to".
func (r *Reading) agreedThere(reg *phrase.Region, c *phrase.Clause, k int) bool {
	x := &reg.Chunks[k]
	if !word.IsTalk(c.Form) || !x.Finite() && x.Feat&pack.Past == 0 || !slices.ContainsFunc(x.Trigs, func(f *pack.Form) bool { return f.Class == pack.Verb && f.Frame.Type == "AGREE" }) {
		return false
	}
	if k > c.At {
		return k > 0 && !reg.Chunks[k-1].Is(pack.Aux)
	}
	p := r.PrepBefore(reg, c.At)
	return p > k && reg.Chunks[p].Mark&(pack.During|pack.AfterM) != 0
}
