package reference

import (
	"slices"
	"sort"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// lastLesser is whom a word means that is used of no head of state or government, "the diplomat":
// who spoke last, else the last one named in this paragraph or the two before it. Nil if there is
// none.
func (r *Reading) lastLesser(mi int32, fem, masc bool) []int32 {
	fits := func(w int32) bool {
		a := &r.Actors[w]
		return (a.Kind == mention.Person || a.Kind == mention.Office) && !a.Group && a.Role != "head-of-state" && a.Role != "head-of-government" && a.CanBe(fem, masc)
	}
	if who := r.State.Speakers; len(who) == 1 && fits(who[0]) {
		return who
	}
	for i := mi - 1; i >= 0 && r.Paragraph(r.Mentions[i].Sent) >= r.Paragraph(r.Mentions[mi].Sent)-2; i-- {
		if x := &r.Mentions[i]; (x.Kind == mention.Person || x.Kind == mention.Office) && len(x.Who) == 1 && fits(x.Who[0]) {
			return x.Who
		}
	}
	return nil
}

// lesserOf is whom a word that is none for a head means with its state, "the Chadian diplomat", where
// two persons of that state were told of and one alone is no head; -1 elsewhere.
func (r *Reading) lesserOf(country string, m *mention.Mention) int32 {
	if m.Indef || m.Plural || m.Dual || len(m.Titles) == 0 || !m.Titles[0].Has("lesser") {
		return -1
	}
	only, head := int32(-1), false
	for w := range r.Considered {
		a := &r.Actors[w]
		switch {
		case a.Kind != mention.Person || a.Country != country || a.Role == "spokesperson":
		case word.Heads(a.Role):
			head = true
		case only >= 0:
			return -1
		default:
			only = w
		}
	}
	if !head {
		return -1
	}
	return only
}

// BodyTold is the body or the state of whom the sentence before told, where nobody has spoken or
// acted since: a verb of saying whose subject is left out has it for one. -1 if there is none.
func (r *Reading) BodyTold(reg *phrase.Region, c *phrase.Clause) int32 {
	b := r.State.Body
	if !r.Pack.Order.Dropped || b < 0 || r.State.BodyAt != reg.Sent-1 || r.State.Subject >= 0 && r.State.Acted >= r.State.BodyAt || len(r.State.Speakers) > 0 && r.State.Spoke >= r.State.BodyAt {
		return -1
	}
	if r.Paragraph(r.State.BodyAt) != r.Paragraph(reg.Sent) || !r.Suits(c, []int32{b}) {
		return -1
	}
	i := sort.Search(len(r.Mentions), func(i int) bool { return r.Mentions[i].Sent >= r.State.BodyAt })
	if i < len(r.Mentions) && slices.Contains(r.Mentions[i].Who, b) && r.Mentions[i].First <= r.Doc.Sents[r.State.BodyAt].First+2 {
		return b // not "was agreed before London told of it"
	}
	return -1
}

// herNamed is the only woman whom the sentence before "she" names, where the subject in mind is
// somebody whose name does not tell: "Wang Yi told Tanja Fajon that … She answered". -1 if there
// is none, or several.
func (r *Reading) herNamed(mi int32, fem bool, fits func(int32) bool) int32 {
	if s := r.State.Subject; !fem || s < 0 || r.Actors[s].Fem || r.Actors[s].Masc {
		return -1
	}
	her := int32(-1)
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent >= r.Mentions[mi].Sent-1; i-- {
		x := &r.Mentions[i]
		if x.Kind != mention.Person || len(x.Who) != 1 || !r.Actors[x.Who[0]].Fem || !fits(x.Who[0]) || x.Who[0] == her {
			continue
		}
		if her >= 0 {
			return -1
		}
		her = x.Who[0]
	}
	return her
}

// subordinate reports whether a word that opens a clause within a sentence stands directly
// before a pronoun, and a finite verb or an auxiliary between it and the mention before.
func (r *Reading) subordinate(x, m *mention.Mention) bool {
	k := r.ItemAt[m.First] - 1
	if k < 0 || !r.Items[k].Is(pack.Sub) && !r.Items[k].Is(pack.Rel) {
		return false
	}
	for n := r.ItemAt[x.Last]; n < k; n++ {
		if r.Items[n].Is(pack.Aux) || r.Items[n].Is(pack.Verb) && !r.Items[n].Is(pack.Noun) {
			return true
		}
	}
	return false
}

// SpokenByOne is who spoke last, but for several where the cue is a participle whose auxiliary is
// in the singular: "había dicho".
func (r *Reading) SpokenByOne(reg *phrase.Region, c *phrase.Clause) []int32 {
	if who := r.State.Speakers; len(who) < 2 || !r.Pack.Order.Dropped || c.Feat&pack.Part == 0 || c.At == 0 || !reg.Chunks[c.At-1].Is(pack.Aux) || r.PluralAux(reg, c) {
		return who
	}
	return nil
}
