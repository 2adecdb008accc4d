package syntax

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// SubjectLast is the chunk of the one person whom a sentence names, at its end and governed by
// no preposition, where verbs stand before their subjects and no list has the verb with which
// it opens: "Abrió fuego la anfitriona." -1 if it is not so.
func (r *Reading) SubjectLast(reg *phrase.Region) int {
	if o := r.Pack.Order; !o.Inverted || !o.Dropped || reg.Quote >= 0 {
		return -1
	}
	n := len(reg.Chunks) - 1
	for n > 0 && reg.Chunks[n].Kind == phrase.OfPunct {
		n--
	}
	if n < 1 || n == len(reg.Chunks)-1 || n > mention.MaxAdverbials || reg.Chunks[n].Kind != phrase.OfMention || r.Governed(reg, n) || reg.Chunks[n-1].Kind == phrase.OfPunct || reg.Chunks[n-1].Is(pack.And) || reg.Chunks[n-1].Is(pack.Comp) || reg.Chunks[n-1].Is(pack.Rel) {
		return -1
	}
	if k := r.Mentions[reg.Chunks[n].Idx].Kind; k != mention.Person && k != mention.Office {
		return -1
	}
	for k := range n {
		if x := &reg.Chunks[k]; x.Kind != phrase.OfItem && x.Kind != phrase.OfDate || x.Trig != nil || x.Is(pack.Prep) {
			return -1
		}
	}
	return n
}

// DescribedTopic reports whether the person at chunk j, who opens his sentence, is described
// between commas, so that the verb behind them is his: "Støre, que pisaba Chisináu por primera
// vez, recogió el guante".
func (r *Reading) DescribedTopic(reg *phrase.Region, j int) bool {
	if o := r.Pack.Order; !o.Inverted || !o.Dropped || j+2 >= len(reg.Chunks) || !word.Comma(r.Punct(&reg.Chunks[j+1])) || r.Governed(reg, j) {
		return false
	}
	x := &reg.Chunks[j+2]
	if x.Kind == phrase.OfMention { // "whose"
		return r.Mentions[x.Idx].Kind == mention.Possessive && r.Items[r.ItemAt[x.First]].Is(pack.Rel)
	}
	return x.Kind == phrase.OfItem && (x.Is(pack.Rel) || x.Is(pack.Of))
}

// maxBetweenCommas bounds the items of what stands between two commas behind a verb.
const maxBetweenCommas = 12

// InterposedEnd is the comma that closes what the comma at item k opens with a preposition, with no
// verb in it, where verbs may be parted from what they govern; k if there is none before token
// last.
func (r *Reading) InterposedEnd(k, last int32) int32 {
	if !r.Pack.Order.Interposed || !word.Comma(r.Mark(k)) || int(k)+1 >= len(r.Items) || !r.Items[k+1].Is(pack.Prep) {
		return k
	}
	for n := k + 1; int(n) < len(r.Items) && n < k+maxBetweenCommas && r.Items[n].First < last; n++ {
		if word.Comma(r.Mark(n)) {
			return n
		}
		if it := &r.Items[n]; it.Is(pack.Verb) && r.CanBeFinite(it) || it.Is(pack.Comp) && !it.Is(pack.Det) || word.Semicolon(r.Mark(n)) || word.Colon(r.Mark(n)) {
			return k
		}
	}
	return k
}

// onlyOblique reports whether the chunks [from,at) before a verb are words that prepositions
// govern and nothing that could be its subject: every article and every place stands right
// behind a preposition.
func (r *Reading) onlyOblique(reg *phrase.Region, from, at int) bool {
	for k := from; k < at; k++ {
		x := &reg.Chunks[k]
		governed := k > from && reg.Chunks[k-1].Kind == phrase.OfItem && reg.Chunks[k-1].Is(pack.Prep)
		switch {
		case x.Kind == phrase.OfDate:
		case x.Kind == phrase.OfMention:
			if m := &r.Mentions[x.Idx]; !governed || m.Kind != mention.Possessive && m.Kind != mention.Place && m.Kind != mention.Medium {
				return false
			}
		case x.Kind != phrase.OfItem || x.Finite() || x.Trig != nil && x.Trig.Class == pack.Verb:
			return false
		case x.Is(pack.Det) && !x.Is(pack.Prep):
			if !governed {
				return false
			}
		case x.Set == 0 && r.Capital(x.First):
			return false
		}
	}
	return true
}

// StrangerBefore reports whether an article and words that name nobody, governed by no
// preposition, stand right before a verb: they are its subject, "el país de los fiordos ha
// ayudado a".
func (r *Reading) StrangerBefore(reg *phrase.Region, c *phrase.Clause) bool {
	if o := r.Pack.Order; !o.Inverted || !o.Dropped || !o.SubjectFirst || c.Form.Class != pack.Verb {
		return false
	}
	k := c.At - 1
	for k >= 0 && reg.Chunks[k].Kind == phrase.OfItem && (reg.Chunks[k].Is(pack.Aux) || reg.Chunks[k].Is(pack.Neg) || reg.Chunks[k].Clitic > 0) && !reg.Chunks[k].Is(pack.Det) {
		k--
	}
	for words := 0; k >= 0; k-- {
		x := &reg.Chunks[k]
		var p *phrase.Chunk // the one before it
		if k > 0 {
			p = &reg.Chunks[k-1]
		}
		governed := p != nil && p.Kind == phrase.OfItem && (p.Is(pack.Prep) || p.Is(pack.Of))
		switch {
		case x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Possessive && words > 0:
			return !governed // "su abogado condenó a"
		case x.Kind == phrase.OfMention && governed && p.Is(pack.Of): // "el entorno del ministro condenó a"
			words++
		case x.Kind != phrase.OfItem || x.Finite() || x.Is(pack.Rel) && !x.Is(pack.Det) || x.Is(pack.Comp):
			return false
		case x.Is(pack.Det) && !x.Is(pack.Prep):
			if !governed {
				return words > 0
			}
		case x.Set == 0 && x.Sign == 0:
			words++
		case !x.Is(pack.Of) && !x.Is(pack.Prep) && !x.Is(pack.Word):
			return false
		}
	}
	return false
}
