package reader

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Whose a document is, and what "it" is that says something.

// issuerOf is whose document the noun group [from,to) is, where its head is a
// noun that the pack knows as one: "the ministry's statement", "a letter from
// the ministry".
func (r *reading) issuerOf(reg *region, from, to int) *arg {
	head := &reg.chunks[to-1]
	if !head.is(pack.Noun) || !r.saysOnPaper(&r.items[head.item]) {
		return nil
	}
	for k := to - 2; k > from; k-- {
		if x := &reg.chunks[k-1]; r.ownerAt(reg, k) && x.kind == cMent && r.named(&r.mentions[x.idx]) {
			a := r.chainLeft(reg, k-1)
			return &a
		}
	}
	if n := r.pastIssued(reg, to); n+1 < len(reg.chunks) && reg.chunks[n].kind == cItem && reg.chunks[n].mark&(pack.From|pack.By|pack.OfM) != 0 {
		if n = r.overDet(reg, n+1); n < len(reg.chunks) && reg.chunks[n].kind == cMent && r.named(&r.mentions[reg.chunks[n].idx]) {
			a := r.chainRight(reg, n)
			return &a
		}
	}
	return nil
}

// pastIssued is the chunk of the word for "by" behind a participle and a day at chunk k, "a
// statement issued on Monday by", else k.
func (r *reading) pastIssued(reg *region, k int) int {
	n := len(reg.chunks)
	if k >= n || reg.chunks[k].kind != cItem || !r.issues(&reg.chunks[k]) {
		return k
	}
	j := k + 1
	for j < n && (reg.chunks[j].kind == cDate || reg.chunks[j].kind == cItem && (reg.chunks[j].set&(bit(pack.Adverb)|bit(pack.DayPart)) != 0 || reg.chunks[j].mark&pack.On != 0 && j+1 < n && reg.chunks[j+1].kind == cDate)) {
		j++
	}
	if j < n && reg.chunks[j].kind == cItem && reg.chunks[j].mark&pack.By != 0 {
		return j
	}
	return k
}

// issues reports whether a chunk is a participle that says who made a document public.
func (r *reading) issues(x *chunk) bool {
	for _, f := range r.forms(&r.items[x.item], bit(pack.Verb)) {
		if f.Feat&pack.Part != 0 && f.Has("issues") {
			return true
		}
	}
	return false
}

// thingThatSpoke is the body or document that a neuter pronoun in a cue's
// subject place means: the one that spoke last.
func (r *reading) thingThatSpoke(mi int32) []int32 {
	n := len(r.statements) - 1
	if n < 0 || len(r.statements[n].who) != 1 || r.mentions[mi].sent-r.statements[n].sent > 2 {
		return nil
	}
	w := r.statements[n].who[0]
	if x := r.thingBetween(r.statements[n].sent, mi); x >= 0 && x != w {
		if !r.ownsDocument(x, mi) {
			return nil
		}
		w = x
	}
	switch r.actors[w].kind {
	case kBody, kOrg, kMedia, kGroup, kCountry:
		r.mentions[mi].who = []int32{w}
		r.note(w, mi)
		return []int32{w}
	}
	return nil
}

// thingBetween is the state, body or organisation with which the sentence before a mention
// begins, where that one comes after a sentence; -1 if it begins otherwise.
func (r *reading) thingBetween(after, mi int32) int32 {
	s := r.mentions[mi].sent - 1
	if s <= after || s < 0 {
		return -1
	}
	first := r.doc.Sents[s].First
	for k := first; k < r.doc.Sents[s].Last && k < first+2; k++ {
		if x := r.mentAt[k]; x >= 0 && len(r.mentions[x].who) == 1 {
			if m := &r.mentions[x]; m.kind == kBody || m.kind == kOrg || m.kind == kCountry {
				return m.who[0]
			}
			return -1
		}
	}
	return -1
}

// ownsDocument reports whether the sentence before a mention begins with an actor's document:
// "The ministry's version mentions neither. It says".
func (r *reading) ownsDocument(w, mi int32) bool {
	s := &r.doc.Sents[r.mentions[mi].sent-1]
	for k := s.First; k < s.Last && k < s.First+maxObject; k++ {
		x := r.mentAt[k]
		if x < 0 || !slices.Contains(r.mentions[x].who, w) {
			continue
		}
		i := r.itemAt[r.mentions[x].Last]
		if int(i)+1 >= len(r.items) || !r.ownerMark(i) {
			return false
		}
		for i++; int(i) < len(r.items) && r.items[i].is(pack.Adj) && !r.items[i].is(pack.Noun); i++ {
		}
		return int(i) < len(r.items) && r.saysOnPaper(&r.items[i])
	}
	return false
}

// saysOnPaper reports whether an item is a noun for words that somebody issued, and no other.
func (r *reading) saysOnPaper(it *item) bool {
	for _, f := range r.forms(it, bit(pack.Noun)) {
		if f.Frame.Kind != pack.FSay && f.Frame.Kind != pack.FOther {
			return false
		}
	}
	return it.is(pack.Noun)
}

// madePublic keeps in mind who made a document public: "the ministry issued a statement".
func (r *reading) madePublic(reg *region, c *clause) {
	if !c.form.Has("issues") || c.form.Class != pack.Support || c.plan || c.maybe || c.neg || c.quote >= 0 {
		return
	}
	if a := c.get([]pack.Marker{pack.Subj}); a != nil && (a.to >= len(reg.chunks) || a.to >= c.at || r.afterSubject(&reg.chunks[a.to])) {
		r.state.issuers, r.state.issuedAt, r.state.issued = r.resolve(a.mentions, c), c.sent, text.Range{First: reg.chunks[c.at].last, Last: r.doc.Sents[c.sent].Last}
	}
}

// whoIssued is whose words a cue of a document's gives that names nobody, "the report says": who
// made one public in this sentence or a little before, and whether somebody must have (`issued`)
// or it may as well be whoever spoke last.
func (r *reading) whoIssued(reg *region, c *clause) (who []int32, must bool) {
	if !c.form.Has("document") {
		return nil, false
	}
	if k := len(r.statements) - 1; k >= 0 && r.state.spoke > r.state.issuedAt && len(r.statements[k].rules) > 0 && r.statements[k].rules[0] == c.form.Sec.ID {
		return nil, false // "the report also says"
	}
	if k := r.state.meeting; c.form.Has("joint") { // of those who met last
		if k >= 0 && len(r.meetings[k].who) > 1 {
			return r.meetings[k].who, true
		}
		return nil, true
	}
	if len(r.state.issuers) > 0 && c.sent-r.state.issuedAt < maxIssued && r.sameWord(reg.chunks[c.at].first, r.state.issued) {
		return r.state.issuers, true
	}
	return nil, c.form.Has("issued")
}

// maxIssued bounds how many sentences behind the word that a document is public it may speak.
const maxIssued = 3

// onPaper reports whether a clause tells that a body makes a document public, or gives the words
// of one.
func (r *reading) onPaper(c *clause) bool {
	if c.form.Has("issued") {
		return true
	}
	a := c.get([]pack.Marker{pack.Subj})
	return a != nil && c.form.Class == pack.Support && c.form.Has("issues") && (r.mentions[a.mentions[0]].kind == kBody || r.mentions[a.mentions[0]].kind == kOrg)
}

// sameWord reports whether the two letters from token i on stand together in a range of tokens.
func (r *reading) sameWord(i int32, in text.Range) bool {
	toks := r.doc.Tokens
	for k := in.First; k+1 < in.Last; k++ {
		if toks[k].ID > 0 && toks[k].ID == toks[i].ID && toks[k+1].ID == toks[i+1].ID {
			return true
		}
	}
	return false
}
