package clause

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// gerundOpener is who opens the clause before the comma at chunk j that a gerund closes, where the
// words have cases: the one there in the nominative, "X declined to comment, adding that"; else the
// body, or the capital, in which nobody named did it, "in the Kremlin they condemned it, adding that".
func (r *Reading) gerundOpener(reg *phrase.Region, j int) []int32 {
	from := 0
	for k := j - 1; k >= 0; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfQuote || word.Semicolon(r.Punct(x)) || word.Colon(r.Punct(x)) || x.Kind == phrase.OfItem && (x.Is(pack.Comp) || x.Is(pack.Rel) || x.Is(pack.Sub) && !x.Is(pack.Prep) || x.Is(pack.And) && k > 0 && word.Comma(r.Punct(&reg.Chunks[k-1]))) {
			from = k + 1
			break
		}
	}
	house := int32(-1)
	for k := from; k < j; k++ {
		x := &reg.Chunks[k]
		if x.Kind != phrase.OfMention {
			continue
		}
		m := &r.Mentions[x.Idx]
		if k > from && reg.Chunks[k-1].Kind == phrase.OfItem && reg.Chunks[k-1].Is(pack.Prep) && !reg.Chunks[k-1].Is(pack.And) {
			if k == from+1 && reg.Chunks[from].Mark&pack.In != 0 && (m.Kind == mention.Body || m.Kind == mention.Organisation || m.Kind == mention.Place && m.City.Is(pack.Capital)) {
				house = x.Idx
			}
			continue
		}
		if m.Bare || m.Kind == mention.Possessive || m.Kind == mention.Place || r.Oblique([]int32{x.Idx}) {
			continue
		}
		return r.ChainRight(reg, k).Mentions
	}
	if house >= 0 {
		return []int32{house}
	}
	return nil
}
