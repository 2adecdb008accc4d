package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Subjects that no list has: what they say and do is nobody else's.

// stranger is the actor of a noun group that names nobody known, the same one
// for the same words.
func (r *reading) stranger(g text.Range, reg *region) int32 {
	for g.First+1 < g.Last && r.items[r.itemAt[g.First]].is(pack.Det) && r.items[r.itemAt[g.First]].last < g.Last {
		g.First = r.items[r.itemAt[g.First]].last
	}
	key := ""
	for i := g.First; i < g.Last; i++ {
		key += r.fold(i) + " "
	}
	w, ok := r.strangers[key]
	if !ok {
		w = r.newActor(actor{kind: kGroup, generic: true, group: true, text: r.textOf(g)})
		if r.strangers == nil {
			r.strangers = map[string]int32{}
		}
		r.strangers[key] = w
	}
	mi := int32(len(r.mentions))
	r.mentions = append(r.mentions, mention{Range: g, kind: kGroup, name: text.Range{First: -1}, generic: true, sent: reg.sent, who: []int32{w}})
	r.note(w, mi)
	return w
}

// strangerBehind are the words behind a verb of saying that name somebody whom
// nobody knows: a noun with its article, and what belongs to it, up to the
// complementiser, the colon or the quotation.
func (r *reading) strangerBehind(reg *region, c *clause) (text.Range, bool) {
	if r.pack.Order.SubjectFirst || !r.pack.Order.Construct || c.form.Class != pack.Verb || !reg.chunks[c.at].finite() || !r.strangerAfter(reg, c) {
		return text.Range{}, false
	}
	k := c.at + 1
	for k < len(reg.chunks) && reg.chunks[k].kind == cItem && reg.chunks[k].is(pack.Adverb) && !reg.chunks[k].is(pack.Noun) && !reg.chunks[k].is(pack.Prep) {
		k++
	}
	if k >= len(reg.chunks) || !r.definite(&r.items[reg.chunks[k].item]) {
		return text.Range{}, false
	}
	for j := k + 1; j < len(reg.chunks) && j < k+7; j++ {
		x := &reg.chunks[j]
		switch {
		case x.is(pack.Comp) && x.kind == cItem, x.kind == cQuote, colon(r.punct(x)):
			return text.Range{First: reg.chunks[k].first, Last: reg.chunks[j-1].last}, true
		case x.kind == cMent && (r.mentions[x.idx].bare || r.mentions[x.idx].kind == kPossessive):
		case x.kind == cItem && (x.set == 0 || x.set&^(bit(pack.Word)|bit(pack.Noun)|bit(pack.Adj)|bit(pack.Modifier)|bit(pack.Det)|bit(pack.Nameless)) == 0):
		default:
			return text.Range{}, false
		}
	}
	return text.Range{}, false
}

// strangerAfter reports whether a noun that names nobody known follows a verb at
// once where its subject would be.
func (r *reading) strangerAfter(reg *region, c *clause) bool {
	if !r.pack.Order.SubjectAfter || (r.pack.Order.Cases || r.pack.Order.Construct) && reg.chunks[c.at].tail != 0 { // "took part in the session": what its preposition governs
		return false
	}
	if c.form.Has("judges") && r.onlyJudged(reg, c) {
		return false
	}
	if r.pack.Order.Construct && c.feat&pack.Ger != 0 && c.feat&(pack.Past|pack.Pres) == 0 {
		return false // "…, valuing the stand of Qatar": what a participle acts on
	}
	if r.toHim(reg, c.at) {
		return false // "le exigió respeto": what was asked for
	}
	for j := c.at + 1; j < len(reg.chunks); j++ {
		x := &reg.chunks[j]
		if x.kind == cDate || x.is(pack.Adverb) && !x.is(pack.Noun) && !x.is(pack.Prep) {
			continue
		}
		if t := c.form.Tail; len(t) > 0 && r.doc.Tokens[x.first].ID == t[0] {
			return false // the verb's own noun
		}
		if x.kind == cItem && r.otherGender(c, x.last-1) {
			return false // "(he) condemned the raids": a thing of the other gender
		}
		return x.kind == cItem && !x.is(pack.Prep) && !x.is(pack.Comp) && !x.is(pack.And) && !x.is(pack.Sub) && !x.is(pack.Rel) && !x.is(pack.Neg) && (x.set == 0 || x.set&(bit(pack.Noun)|bit(pack.Word)|bit(pack.Given)|bit(pack.Occasion)|bit(pack.OrgWord)|bit(pack.Adj)) != 0)
	}
	return false
}
