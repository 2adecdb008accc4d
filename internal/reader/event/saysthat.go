package event

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// saysThat reports whether a verb that is a deed as well as a cue has a clause right behind it: it
// is the cue here, “recognised that”. What a cue is besides is told by its own sense.
func (r *Reading) saysThat(reg *phrase.Region, c *phrase.Clause) bool {
	if c.Frame.Kind != pack.FEvent || c.Form.Class != pack.Verb || !slices.ContainsFunc(reg.Chunks[c.At].Trigs, func(f *pack.Form) bool {
		return f.Class == pack.Verb && f.Frame.Kind == pack.FSay && f.Frame.Needs&pack.NComp != 0 && f.Frame.Also == ""
	}) {
		return false
	}
	for k := c.At + 1; k < len(reg.Chunks); k++ {
		switch x := &reg.Chunks[k]; {
		case x.Kind == phrase.OfDate, x.Kind == phrase.OfItem && x.Only(word.Bit(pack.Adverb)):
		default:
			return x.Kind == phrase.OfItem && x.Is(pack.Comp) && !x.Is(pack.Det) && !x.Is(pack.Prep)
		}
	}
	return false
}
