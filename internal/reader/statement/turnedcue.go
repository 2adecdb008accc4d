package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// minTurned is how few chunks before the comma of a cue that closes its sentence can be what was said.
const minTurned = 3

// closesTurned reports whether a verb of saying, its subject behind it, closes a sentence whose
// words before the comma, ending at chunk b, it tells of though they have no verb or none that the
// pack knows: "The talks are the only way, declared the minister on Friday."
func (r *Reading) closesTurned(reg *phrase.Region, c *phrase.Clause, b int) bool {
	if !r.Pack.Order.TurnedCue || c.Form.Class != pack.Verb || c.Frame.Needs&pack.NComp == 0 || c.Feat&(pack.Past|pack.Pres) == 0 {
		return false
	}
	a := c.Get(c.Frame.A)
	if a != nil && a.From < c.At {
		return false
	}
	if x := &reg.Chunks[0]; x.Trig != nil && x.Feat&pack.Ger != 0 && x.Feat&(pack.Past|pack.Pres|pack.Cases) == 0 || x.Kind == phrase.OfItem && (x.Is(pack.Sub) || x.Is(pack.Rel)) && !x.Is(pack.Prep) {
		return false // "Opening the forum, said the minister"
	}
	said := 0
	for j := range b - 1 {
		x := &reg.Chunks[j]
		if word.Colon(r.Punct(x)) || x.Kind == phrase.OfQuote {
			return false
		}
		if x.Kind != phrase.OfPunct && x.Kind != phrase.OfDate {
			said++
		}
	}
	if said < minTurned {
		return false
	}
	for j := c.At + 1; j < len(reg.Chunks); j++ {
		x := &reg.Chunks[j]
		if m := r.Punct(x); word.Comma(m) || word.Colon(m) || word.Semicolon(m) || x.Finite() || x.Kind == phrase.OfQuote || x.Kind == phrase.OfItem && x.Is(pack.Comp) {
			return false
		}
	}
	return true
}

// meansTo reports whether an infinitive stands right behind a cue that no mark parts from it, in a language
// that sets cues behind the words they tell of: "X, who in Paris hopes to meet Y" tells of nobody's words.
func (r *Reading) meansTo(reg *phrase.Region, c *phrase.Clause) bool {
	n := c.At + 1
	if !r.Pack.Order.TurnedCue || c.Form.Class != pack.Verb || c.Frame.Also != "" || n >= len(reg.Chunks) {
		return false
	}
	x := &reg.Chunks[n]
	return x.Trig != nil && x.Feat&pack.Inf != 0 && x.Feat&^pack.Inf == 0 && (word.IsTalk(x.Trig) || word.IsTrip(x.Trig) || x.Trig.Frame.Kind == pack.FEvent)
}
