package reader

import (
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Names that stand in apposition behind a long description of who bears them, in a
// language whose verbs come first: "said the researcher in the institute of X A B that".

// maxDescription bounds the items of a description before its name.
const maxDescription = 14

// appose joins an office to the name behind its description: always where its title
// names anybody (a member, a researcher), else where a verb of saying goes before it
// and what was said follows.
func (r *reading) appose() {
	if !r.pack.Order.Construct {
		return
	}
	gone := map[int32]bool{}
	for mi := range r.mentions {
		m := &r.mentions[mi]
		if gone[int32(mi)] || m.kind != kOffice || m.plural || m.dual || m.counter || m.name.First >= 0 || m.Last >= int32(len(r.doc.Tokens)) { //nolint:gosec // bounded by the text
			continue
		}
		k := r.itemAt[m.Last]
		n, through := r.nameBehind(k, m.sent)
		if n < 0 || through == 0 {
			continue
		}
		x := &r.mentions[n]
		if !m.generic && !r.unowned(m) && !r.ofParty(m, x) && !r.objectPlace(m) && !r.objectNext(x) && !(r.sayBefore(r.itemAt[m.First]) && r.saidAt(r.itemAt[x.Last], m.sent)) {
			continue
		}
		for i := int32(mi) + 1; i <= n; i++ { //nolint:gosec // bounded by the text
			gone[i] = true
		}
		m.Last, m.name, m.kind, m.weak, m.generic = x.Last, x.name, kPerson, false, false
		for i := m.First; i < m.Last; i++ {
			r.mentAt[i] = int32(mi) //nolint:gosec // bounded by the text
		}
	}
	r.dropMentions(gone)
}

// dropMentions takes mentions out that became parts of others.
func (r *reading) dropMentions(gone map[int32]bool) {
	if len(gone) == 0 {
		return
	}
	kept, moved := r.mentions[:0], make([]int32, len(r.mentions))
	for mi := range r.mentions {
		moved[mi] = int32(len(kept))
		if !gone[int32(mi)] { //nolint:gosec // bounded by the text
			kept = append(kept, r.mentions[mi])
		}
	}
	r.mentions = kept
	for i, mi := range r.mentAt {
		if mi >= 0 {
			r.mentAt[i] = moved[mi]
		}
	}
}

// nameBehind is the mention of a bare name that ends the noun phrase which goes on at
// item k, and how many items lie before it; -1 if a mark, a clause, another person or
// a word for "with" or "to" comes first.
func (r *reading) nameBehind(k, sent int32) (mi int32, n int) {
	end := min(r.itemAt[r.doc.Sents[sent].Last], k+maxDescription)
	addressed := false
	for i := k; i < end; i++ {
		it := &r.items[i]
		if a := r.mentAt[it.first]; a >= 0 && r.mentions[a].First == it.first {
			m := &r.mentions[a]
			switch m.kind {
			case kPerson:
				if len(m.titles) > 0 || addressed || i > k && !r.endsPhrase(i-1) {
					return -1, 0
				}
				return a, n
			case kOffice, kAnaphor, kPronoun, kMedia:
				return -1, 0
			}
		}
		switch {
		case r.dateAt[it.first] >= 0, r.doc.Tokens[it.first].Kind != text.Word, it.is(pack.Comp), it.is(pack.Rel), it.is(pack.Sub) && !it.is(pack.Prep), it.is(pack.Neg), it.is(pack.Plan), it.is(pack.Possessive) && !it.is(pack.Word), r.talkNoun(it):
			return -1, 0
		case it.is(pack.Prep) || it.is(pack.Of):
			addressed = false
			for _, f := range r.forms(it, bit(pack.Prep)) {
				if f.Markers&pack.With != 0 && f.Markers&(pack.In|pack.OfM) == 0 || f.Markers&(pack.By|pack.Against|pack.During|pack.About|pack.On) != 0 && f.Markers&(pack.In|pack.OfM|pack.To|pack.From) == 0 {
					return -1, 0
				}
				addressed = addressed || f.Markers&pack.To != 0
			}
			if addressed && i+1 < end {
				x := &r.items[i+1]
				if x.set&(bit(pack.Org)|bit(pack.Body)|bit(pack.Country)|bit(pack.Group)|bit(pack.OrgWord)|bit(pack.Title)) != 0 || !r.articled(x) && x.set != 0 {
					addressed = false // whose office it is, not to whom he spoke
				}
			}
		}
		n++
	}
	return -1, 0
}

// endsPhrase reports whether a noun phrase can end with item k, so that a name after
// it is in apposition: not a preposition, nor a noun that still needs its owner.
func (r *reading) endsPhrase(k int32) bool {
	it := &r.items[k]
	if it.is(pack.Prep) || it.is(pack.Of) || it.is(pack.And) {
		return false
	}
	return it.set == 0 || it.set&(bit(pack.Country)|bit(pack.City)|bit(pack.Org)|bit(pack.Region)|bit(pack.Given)) != 0 || r.articled(it)
}

// articled reports whether an item has its article, by its forms or by its letters.
func (r *reading) articled(it *item) bool {
	if r.definite(it) && it.head >= 0 {
		return true
	}
	a := r.pack.Habits.Article
	return a != "" && strings.HasPrefix(r.fold(it.first), a)
}

// talkNoun reports whether an item is a noun of meeting or talking.
func (r *reading) talkNoun(it *item) bool {
	for _, f := range r.forms(it, bit(pack.Noun)) {
		if isTalk(f) || isTrip(f) {
			return true
		}
	}
	return false
}

// sayBefore reports whether a verb of saying stands before item k.
func (r *reading) sayBefore(k int32) bool {
	for k--; k >= 0 && r.items[k].set != 0 && r.items[k].only(bit(pack.Adverb)|bit(pack.DayPart)); k-- {
		if r.sentFirst[r.items[k].first] {
			return false
		}
	}
	if k < 0 {
		return false
	}
	for _, f := range r.forms(&r.items[k], bit(pack.Verb)) {
		if f.Frame.Kind == pack.FSay {
			return true
		}
	}
	return false
}

// saidAt reports whether what was said begins at item k: a word for "that", a colon,
// a quotation, these after a comma or after words on when and to whom it was said.
func (r *reading) saidAt(k, sent int32) bool {
	end := min(r.itemAt[r.doc.Sents[sent].Last], k+maxDescription)
	for i := k; i < end; i++ {
		it := &r.items[i]
		t := r.doc.Tokens[it.first]
		if it.is(pack.Comp) || t.Kind == text.Punct && (colon(rune(t.Num)) || r.opensQuote(rune(t.Num))) {
			return true
		}
		if it.set&(bit(pack.Verb)|bit(pack.Support)|bit(pack.Rel)) != 0 && it.set&(bit(pack.Noun)|bit(pack.Word)|bit(pack.Prep)) == 0 {
			return false
		}
	}
	return false
}

// opensQuote reports whether a mark opens a quotation.
func (r *reading) opensQuote(m rune) bool {
	_, ok := r.pack.Habits.Pairs[m]
	return ok
}

// describedSpeaker is the bare name behind a cue whose subject is described in words
// that no list has, with what was said after it; -1 if there is none.
func (r *reading) describedSpeaker(reg *region, c *clause) int32 {
	if c.form.Class != pack.Verb || !reg.chunks[c.at].finite() || c.at+1 >= len(reg.chunks) {
		return -1
	}
	if x := &reg.chunks[c.at+1]; x.kind != cItem || x.is(pack.Prep) || x.is(pack.Comp) || x.set == 0 {
		return -1
	}
	mi, n := r.nameBehind(r.itemAt[reg.chunks[c.at].last], reg.sent)
	if mi < 0 || n == 0 || !r.saidAt(r.itemAt[r.mentions[mi].Last], reg.sent) {
		return -1
	}
	return mi
}

// unowned reports whether an office is nobody's yet where a noun follows it: a title
// without its article and without a state, "deputy chairman" of a commission.
func (r *reading) unowned(m *mention) bool {
	k := r.itemAt[m.Last]
	if m.kind != kOffice || len(m.titles) == 0 || len(m.countries) > 0 || m.org != nil || m.body != nil || m.counter || int(k) >= len(r.items) {
		return false
	}
	it, x := &r.items[r.itemAt[m.Last-1]], &r.items[k]
	if !it.is(pack.Title) || r.articled(&r.items[r.itemAt[m.First]]) || r.fold(m.Last-1) != "" && strings.HasPrefix(r.fold(m.Last-1), r.pack.Habits.Article) {
		return false
	}
	return r.doc.Tokens[x.first].Kind == text.Word && !r.sentFirst[x.first] && x.set&(bit(pack.Prep)|bit(pack.And)|bit(pack.Comp)|bit(pack.Sub)|bit(pack.Rel)|bit(pack.Of)|bit(pack.Adverb)) == 0 && r.dateAt[x.first] < 0 &&
		(x.set == 0 || x.set&(bit(pack.Word)|bit(pack.Noun)|bit(pack.OrgWord)|bit(pack.Occasion)|bit(pack.Group)) != 0)
}

// objectPlace reports whether an office cannot be the subject of its verb where it
// stands: a preposition governs it, or another person stands between it and the verb.
func (r *reading) objectPlace(m *mention) bool {
	first := r.itemAt[r.doc.Sents[m.sent].First]
	for k, n := r.itemAt[m.First]-1, 0; k >= first && n < 10; k, n = k-1, n+1 {
		it := &r.items[k]
		switch {
		case r.dateAt[it.first] >= 0, it.set != 0 && it.only(bit(pack.Adverb)|bit(pack.DayPart)|bit(pack.Det)|bit(pack.Honorific)):
		case it.is(pack.City), it.is(pack.Prep) && n > 0 && r.items[k+1].is(pack.City):
		case it.is(pack.Prep):
			for _, f := range r.forms(it, bit(pack.Prep)) {
				if f.Markers&(pack.With|pack.To|pack.Between|pack.From|pack.By) != 0 {
					return true
				}
			}
			return false
		default:
			return it.letters&pack.Letter('N') != 0
		}
	}
	return false
}

// objectNext reports whether somebody who can be a verb's object stands right behind a
// name: what is before it is the subject then.
func (r *reading) objectNext(x *mention) bool {
	if int(x.Last) >= len(r.doc.Tokens) || r.sentFirst[x.Last] {
		return false
	}
	n := r.mentAt[x.Last]
	if n < 0 || r.mentions[n].First != x.Last {
		return false
	}
	m := &r.mentions[n]
	switch m.kind {
	case kPerson, kOffice, kBody, kOrg, kAnaphor, kCountry:
		return !m.bare
	}
	return false
}

// articledEnd reports whether the last word of an item is written with the article.
func (r *reading) articledEnd(it *item) bool {
	a := r.pack.Habits.Article
	return a != "" && strings.HasPrefix(r.fold(it.last-1), a)
}

// topicSpeaker is the mention that stands right behind a complementiser before a cue and
// is its subject, whatever describes it between them: "but (that) a source close to the
// court, who asked not to be named, said that"; -1 if there is none.
func (r *reading) topicSpeaker(reg *region, c *clause) int32 {
	if !r.pack.Order.Construct || c.form.Class != pack.Verb || !reg.chunks[c.at].finite() || c.at < 2 {
		return -1
	}
	if a := c.get([]pack.Marker{pack.Subj}); a != nil && (a.from > c.at || a.to == c.at && a.from < c.at) {
		return -1
	}
	aside := false
	for k := c.at - 1; k >= 0 && c.at-k < 20; k-- {
		x := &reg.chunks[k]
		if m := r.punct(x); comma(m) {
			aside = !aside
			continue
		} else if semicolon(m) || colon(m) || x.kind == cQuote {
			return -1
		}
		if x.finite() && !aside || x.kind == cItem && x.is(pack.Rel) && !aside && !x.is(pack.Comp) {
			return -1
		}
		if x.kind == cItem && (x.is(pack.Comp) || x.is(pack.Sub) && !x.is(pack.Prep) || r.butWord(x)) && !aside || x.kind == cItem && r.fronts(x) {
			y := &reg.chunks[k+1]
			if k+1 >= c.at || y.kind != cMent {
				return -1
			}
			if m := &r.mentions[y.idx]; (m.kind == kPerson || m.kind == kOffice || m.kind == kBody) && !m.bare && r.suitsArg(c, &arg{mentions: []int32{y.idx}}) {
				return y.idx
			}
			return -1
		}
	}
	return -1
}

// butWord reports whether a chunk is a word that sets a clause against another.
func (r *reading) butWord(x *chunk) bool {
	return r.has(&r.items[x.item], bit(pack.And), "but")
}

// ofParty reports whether between an office and a name stand only a word for "from" and
// an organisation: "the deputy of the party X".
func (r *reading) ofParty(m, x *mention) bool {
	k := r.itemAt[m.Last]
	if n := r.itemAt[x.First] - k; n < 2 || n > 5 {
		return false
	}
	p := false
	for _, f := range r.forms(&r.items[k], bit(pack.Prep)) {
		p = p || f.Markers&pack.From != 0 && f.Markers&(pack.In|pack.OfM) == 0
	}
	return p && r.items[r.itemAt[x.First]-1].is(pack.Org)
}

// fronts reports whether a chunk is a word that puts the subject of the clause after a
// comma in front: "as for X, he said".
func (r *reading) fronts(x *chunk) bool {
	return r.has(&r.items[x.item], bit(pack.Adverb), "fronts")
}
