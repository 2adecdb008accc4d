package clause

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// closesAside reports whether the comma at chunk j closes a phrase between commas that tells when
// or where with the noun of a clause, which has somebody by then: "A urged, in a call with B, to
// free C" tells of no call with C.
func (r *Reading) closesAside(reg *phrase.Region, c *phrase.Clause, j int) bool {
	if len(c.Args) == 0 || j+1 >= len(reg.Chunks) || reg.Chunks[j+1].Is(pack.And) || reg.Chunks[j+1].Kind == phrase.OfMention {
		return false
	}
	if x := &reg.Chunks[j+1]; x.Is(pack.Setting) || x.Is(pack.Prep) && j+2 < len(reg.Chunks) && (reg.Chunks[j+2].Kind == phrase.OfDate || r.IsPlace(reg, j+2)) {
		return false // "in talks with B, in Cairo, on the margins of the summit, …"
	}
	k, talk := c.At-1, word.IsTalk(c.Form)
	for ; k > 1 && c.At-k < 5 && !talk && c.Form.Class == pack.Support; k-- { // "a call (that) he held with B"
		if t := reg.Chunks[k].Trig; t != nil && t.Class == pack.Noun {
			talk = word.IsTalk(t)
		}
	}
	if !talk {
		return false
	}
	for from := k; k > 1 && from-k < 3 && reg.Chunks[k].Kind == phrase.OfItem && !reg.Chunks[k].Is(pack.Prep); {
		k--
	}
	if k < 2 || reg.Chunks[k].Kind != phrase.OfItem || !reg.Chunks[k].Is(pack.Prep) || reg.Chunks[k].Is(pack.And) || !word.Comma(r.Punct(&reg.Chunks[k-1])) {
		return false
	}
	for k -= 2; k >= 0; k-- {
		if x := &reg.Chunks[k]; x.Finite() {
			return true
		} else if x.Kind == phrase.OfPunct && !word.Comma(r.Punct(x)) {
			return false
		}
	}
	return false
}
