package reader

import "github.com/mahdar/mahdar/internal/text"

// The entries of a chronicle or a diary: what one tells is of its day and of the place
// at its head, and where it names nobody, of the one whom the text is about.

// entry is what stands at the head of a paragraph.
type entry struct {
	days  Days
	place place
}

// entryOf is the head of the entry that a sentence belongs to, nil if it is in none.
func (r *reading) entryOf(sent int32) *entry {
	r.chronicle()
	r.findHeads()
	var told Days
	var at place
	days, ok := r.underDay(sent)
	pi := r.doc.Sents[sent].Para
	if d, own := r.dayLines[pi]; own && !d.alone && len(r.dayLines) > 1 {
		days = r.daysOf(d.date, false)
		ok = !days.Start.IsZero()
	}
	if ok {
		told = days
		if s := r.doc.Sents[sent]; s.First > r.doc.Paras[pi].First && r.dateAt[s.First] >= 0 {
			if d := &r.dates[r.dateAt[s.First]]; !d.days.Start.IsZero() && d.Last < s.Last && r.doc.Tokens[d.Last].Kind == text.Punct { // another day of the same entry
				told = r.daysOf(r.dateAt[s.First], false)
			}
		}
	}
	if p, named := r.headPlaces[pi]; named && (ok || len(r.headPlaces) > 1) {
		at = p
	} else if !ok {
		return nil
	}
	return &entry{told, at}
}

// findHeads notes the places with which paragraphs begin, behind a day if there is
// one, with a dash or a full stop after them.
func (r *reading) findHeads() {
	if r.headPlaces != nil {
		return
	}
	r.headPlaces = map[int32]place{}
	for pi := range r.doc.Paras {
		p := &r.doc.Paras[pi]
		if int32(pi) == r.title {
			continue
		}
		i, dated := p.First, false
		if d, ok := r.dayLines[int32(pi)]; ok && !d.alone { //nolint:gosec // bounded by the text
			i, dated = d.last, true
		}
		for i < p.Last && r.doc.Tokens[i].Kind == text.Punct {
			i++
		}
		if i >= p.Last || r.mentAt[i] < 0 {
			continue
		}
		m := &r.mentions[r.mentAt[i]]
		if m.First == i && m.kind == kPlace && (r.dashAhead(m.Last, p.Last) || dated && m.Last < p.Last && r.doc.Tokens[m.Last].Is('.')) {
			r.headPlaces[int32(pi)] = r.mentionPlace(m) //nolint:gosec // bounded by the text
		}
	}
}

// elided is whom an entry of a chronicle that names nobody is about: the one person in
// the headline, or, of those in it and in the first two sentences, the one most often
// named.
func (r *reading) elided(sent int32) []int32 {
	if e := r.entryOf(sent); e == nil || e.days.Start.IsZero() {
		return nil
	}
	if w := r.entryHero(sent); w >= 0 {
		return []int32{w}
	}
	if w := r.hero(nil); w >= 0 {
		return []int32{w}
	}
	best, seen := int32(-1), 0
	for i := range r.mentions[:min(len(r.mentions), maxAlike)] {
		m := &r.mentions[i]
		if r.doc.Sents[m.sent].Para != r.title && m.sent > 2 {
			break
		}
		for _, w := range m.who {
			if a := &r.actors[w]; (a.kind == kPerson || a.kind == kOffice && !a.group && !a.generic) && len(a.seen) > seen {
				best, seen = w, len(a.seen)
			}
		}
	}
	if best < 0 {
		return nil
	}
	return []int32{best}
}

// entryHero is the person whom the sentences before one in its paragraph name first: "15 September: Mirzoyan in Baku. Received by Aliyev".
// -1 if there is none.
func (r *reading) entryHero(sent int32) int32 {
	if r.pack.Order.Cases {
		return -1
	}
	para := r.doc.Sents[sent].Para
	first := sent
	for first > 0 && r.doc.Sents[first-1].Para == para {
		first--
	}
	if first == sent {
		return -1
	}
	for i := r.doc.Sents[first].First; i < r.doc.Sents[sent].First; i++ {
		if mi := r.mentAt[i]; mi >= 0 {
			if m := &r.mentions[mi]; (m.kind == kPerson || m.kind == kOffice && !m.plural) && len(m.who) == 1 {
				return m.who[0]
			}
		}
	}
	return -1
}

// liveEntry reports whether a paragraph is the first under an hour that stands alone, as
// on a page that is written while something happens: it is a headline of its own.
func (r *reading) liveEntry(pi int32) bool {
	if pi < 1 || int(pi) >= len(r.doc.Paras) {
		return false
	}
	p := &r.doc.Paras[pi-1]
	if p.Furniture == "" || p.Last-p.First != 3 {
		return false
	}
	h, m := r.doc.Tokens[p.First], r.doc.Tokens[p.Last-1]
	return h.Kind == text.Number && m.Kind == text.Number && h.Num < 24 && m.Num < 60 && (r.doc.Tokens[p.First+1].Is(':') || r.doc.Tokens[p.First+1].Is('.'))
}
