package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Whoever declared something by a deed goes on speaking; what stands within a cue.

// Declares reports whether a clause tells of what is done in words: saying, thanking, blaming,
// asking, threatening, turning down.
func Declares(c *phrase.Clause) bool {
	switch c.Frame.Kind {
	case pack.FSay:
		return c.Form.Class == pack.Verb
	case pack.FEvent:
		switch c.Frame.Type {
		case "SUPPORT", "ACCUSE", "REJECT", "REQUEST", "THREATEN":
			return true
		}
	}
	return false
}

// withinCue reports whether an "according to" between commas parts a verb of saying from its
// word for "that": "the minister said, according to the agency, that".
func (r *Reading) withinCue(reg *phrase.Region, c *phrase.Clause) bool {
	k := c.At + 1
	for k < len(reg.Chunks) && k < c.At+phrase.MaxHeld && reg.Chunks[k].Kind != phrase.OfPunct && reg.Chunks[k].Kind != phrase.OfQuote {
		k++
	}
	if k+1 >= len(reg.Chunks) || !word.Comma(r.Punct(&reg.Chunks[k])) || reg.Chunks[k+1].Kind != phrase.OfItem || !reg.Chunks[k+1].Is(pack.Comp) || c.At == 0 || !word.Comma(r.Punct(&reg.Chunks[c.At-1])) {
		return false
	}
	for j := c.At - 2; j >= 0; j-- {
		x := &reg.Chunks[j]
		if x.Finite() {
			return x.Trig.Frame.Kind == pack.FSay
		}
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Is(pack.Comp) {
			return false
		}
	}
	return false
}
