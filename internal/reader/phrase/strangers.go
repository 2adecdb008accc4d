package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Subjects that no list has: what they say and do is nobody else's.

// Stranger is the actor of a noun group that names nobody known, the same one
// for the same words.
func (r *Reading) Stranger(g text.Range, reg *Region) int32 {
	for g.First+1 < g.Last && r.Items[r.ItemAt[g.First]].Is(pack.Det) && r.Items[r.ItemAt[g.First]].Last < g.Last {
		g.First = r.Items[r.ItemAt[g.First]].Last
	}
	key := ""
	for i := g.First; i < g.Last; i++ {
		key += r.Fold(i) + " "
	}
	w, ok := r.strangers[key]
	if !ok {
		w = r.NewActor(actor.Actor{Kind: mention.Group, Generic: true, Group: true, Text: r.TextOf(g)})
		if r.strangers == nil {
			r.strangers = map[string]int32{}
		}
		r.strangers[key] = w
	}
	mi := int32(len(r.Mentions))
	r.Mentions = append(r.Mentions, mention.Mention{Range: g, Kind: mention.Group, Name: text.Range{First: -1}, Generic: true, Sent: reg.Sent, Who: []int32{w}})
	r.Note(w, mi)
	return w
}

// StrangerBehind are the words behind a verb of saying that name somebody whom
// nobody knows: a noun with its article, and what belongs to it, up to the
// complementiser, the colon or the quotation.
func (r *Reading) StrangerBehind(reg *Region, c *Clause) (text.Range, bool) {
	if r.Pack.Order.SubjectFirst || !r.Pack.Order.Construct || c.Form.Class != pack.Verb || !reg.Chunks[c.At].Finite() || !r.StrangerAfter(reg, c) {
		return text.Range{}, false
	}
	k := c.At + 1
	for k < len(reg.Chunks) && reg.Chunks[k].Kind == OfItem && reg.Chunks[k].Is(pack.Adverb) && !reg.Chunks[k].Is(pack.Noun) && !reg.Chunks[k].Is(pack.Prep) {
		k++
	}
	if k >= len(reg.Chunks) || !r.Definite(&r.Items[reg.Chunks[k].Item]) {
		return text.Range{}, false
	}
	for j := k + 1; j < len(reg.Chunks) && j < k+7; j++ {
		x := &reg.Chunks[j]
		switch {
		case x.Is(pack.Comp) && x.Kind == OfItem, x.Kind == OfQuote, word.Colon(r.Punct(x)):
			return text.Range{First: reg.Chunks[k].First, Last: reg.Chunks[j-1].Last}, true
		case x.Kind == OfMention && (r.Mentions[x.Idx].Bare || r.Mentions[x.Idx].Kind == mention.Possessive):
		case x.Kind == OfItem && (x.Set == 0 || x.Set&^(word.Bit(pack.Word)|word.Bit(pack.Noun)|word.Bit(pack.Adj)|word.Bit(pack.Modifier)|word.Bit(pack.Det)|word.Bit(pack.Nameless)) == 0):
		default:
			return text.Range{}, false
		}
	}
	return text.Range{}, false
}

// StrangerAfter reports whether a noun that names nobody known follows a verb at
// once where its subject would be.
func (r *Reading) StrangerAfter(reg *Region, c *Clause) bool {
	if !r.Pack.Order.SubjectAfter || (r.Pack.Order.Cases || r.Pack.Order.Construct) && reg.Chunks[c.At].Tail != 0 { // "took part in the session": what its preposition governs
		return false
	}
	if c.Form.Has("judges") && r.onlyJudged(reg, c) {
		return false
	}
	if r.Tells(c) && !r.Pack.Order.SubjectFirst && (c.Form.Class == pack.Verb || c.Form.Class == pack.Support) && c.Feat&(pack.Du|pack.Pl) != 0 && c.Feat&pack.Sg == 0 {
		return false // before its subject a verb is in the singular
	}
	if r.Pack.Order.Construct && c.Feat&pack.Ger != 0 && c.Feat&(pack.Past|pack.Pres) == 0 {
		return false // "…, valuing the stand of Qatar": what a participle acts on
	}
	if r.toHim(reg, c.At) {
		return false // "le exigió respeto": what was asked for
	}
	for j := c.At + 1; j < len(reg.Chunks); j++ {
		x := &reg.Chunks[j]
		if x.Kind == OfDate || x.Is(pack.Adverb) && !x.Is(pack.Noun) && !x.Is(pack.Prep) {
			continue
		}
		if t := c.Form.Tail(); len(t) > 0 && r.Doc.Tokens[x.First].ID == t[0] {
			return false // the verb's own noun
		}
		if x.Kind == OfItem && (r.otherGender(c, x.Last-1) || c.Frame.Kind == pack.FEvent && r.Pack.Order.Construct && r.isDeed(x)) {
			return false // "(he) condemned the raids": a thing of the other gender; "refused the offer": nothing that refuses
		}
		return x.Kind == OfItem && !x.Is(pack.Prep) && !x.Is(pack.Comp) && !x.Is(pack.And) && !x.Is(pack.Sub) && !x.Is(pack.Rel) && !x.Is(pack.Neg) && (x.Set == 0 || x.Set&(word.Bit(pack.Noun)|word.Bit(pack.Word)|word.Bit(pack.Given)|word.Bit(pack.Occasion)|word.Bit(pack.OrgWord)|word.Bit(pack.Adj)|word.Bit(pack.Title)) != 0)
	}
	return false
}

// isDeed reports whether a chunk is a word for what somebody did or said, or the noun of a deed: no deed does
// anything itself.
func (r *Reading) isDeed(x *Chunk) bool {
	if x.Trig != nil && x.Trig.Class == pack.Noun && x.Trig.Frame.Kind == pack.FEvent {
		return true
	}
	return r.Has(&r.Items[x.Item], word.Bit(pack.Word), "deed") || r.Has(&r.Items[x.Item], word.Bit(pack.Word), "words")
}
