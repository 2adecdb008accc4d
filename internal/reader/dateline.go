package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// place is a city, a country, or both.
type place struct {
	city    string // its English name
	country string // ISO 3166-1 alpha-3
	at      text.Range
}

// empty reports whether nothing is known of a place.
func (p place) empty() bool { return p.city == "" && p.country == "" }

// maxNameWords bounds the tokens of a quotation that may be the name of a medium.
const maxNameWords = 4

// maxDateline bounds the tokens before the dash that ends a dateline.
const maxDateline = 24

// dateline finds, in the first paragraphs, the place and day before a dash
// ("BEIJING, Aug. 30 (Xinhua) —") and, where nothing else tells it, the day
// from which relative dates count.
func (r *reading) dateline() {
	seen, written := 0, false
	r.chronicle()
	for pi := range r.doc.Paras {
		p := &r.doc.Paras[pi]
		if p.Furniture == "section" && r.placed.empty() {
			r.placed = r.placeLine(p)
		}
		if int32(pi) == r.title || p.Furniture != "" {
			continue
		}
		if seen++; seen > 8 {
			break
		}
		if _, entry := r.dayLines[int32(pi)]; entry && len(r.dayLines) > 1 { //nolint:gosec // bounded by the text
			continue // of a chronicle
		}
		if end, pl, ok := r.datelineEnd(p); ok {
			p.Body = end
			for i := range r.doc.Sents {
				if s := &r.doc.Sents[i]; s.Para == int32(pi) && s.First < end && end < s.Last { // "MOSCOW. May 3 (Interfax) - " begins another
					r.cutSentence(int32(i), end)
					break
				}
			}
			r.placed = pl
			written = r.dayWritten(p.First, end)
			r.dayOfDateline(p.First, end)
			break
		}
	}
	for pi := 0; pi < len(r.doc.Paras) && !written && len(r.dayLines) < 2; pi++ {
		if pi == maxHeader {
			pi = max(pi, len(r.doc.Paras)-2) // or below the text, where it was signed
		}
		if p := &r.doc.Paras[pi]; r.onlyDated(p, pi > 1 && pi >= len(r.doc.Paras)-2) {
			written = r.dayWritten(p.First, p.Last)
		}
	}
	if r.ref.IsZero() {
		for pi := range r.doc.Paras {
			p := &r.doc.Paras[pi]
			if pi > 8 {
				break
			}
			for i := p.First; i < p.Last && i < p.First+maxDateline; i++ {
				if d := r.dateAt[i]; d >= 0 {
					if dd := r.dates[d]; !dd.days.Start.IsZero() && dd.days.Start.Equal(dd.days.End) && !dd.yearless {
						r.ref = dd.days.Start
						r.redate()
						return
					}
				}
			}
		}
	}
}

// daysInPress is how many days after it was written an article may be said to be published.
const daysInPress = 31

// dayWritten takes the day that a dateline names for the one from which the text counts its
// own, "today" and "on Thursday", where the article came out a little later. It reports
// whether one is named.
func (r *reading) dayWritten(from, to int32) bool {
	if r.ref.IsZero() {
		return false
	}
	for i := from; i < to; i++ {
		d := r.dateAt[i]
		if d < 0 || !r.dates[d].written {
			continue
		}
		days := r.dates[d].days
		if n := r.ref.Sub(days.Start).Hours() / 24; days.Start.Equal(days.End) && n > 0 && n <= daysInPress {
			r.ref = days.Start
			r.redate()
		}
		return true
	}
	return false
}

// maxHeader is in how many paragraphs of its beginning a page says when it was written.
const maxHeader = 4

// onlyDated reports whether a paragraph is a line that says when, and perhaps where and by
// whom, a text was written: a day, and hardly a word besides that is no name. One that is
// signed says where.
func (r *reading) onlyDated(p *text.Para, signed bool) bool {
	if p.Last-p.First > maxDateline || p.Furniture == "related" && !signed || p.Furniture == "share" || p.Furniture == "caption" {
		return false
	}
	dated, words := false, 0
	for k := r.itemAt[p.First]; k < r.itemAt[p.Last]; k++ {
		it := &r.items[k]
		t := r.doc.Tokens[it.first]
		switch {
		case r.dateAt[it.first] >= 0:
			dated = true
		case it.is(pack.City):
			signed = false
		case t.Kind != text.Word, it.is(pack.Country), it.is(pack.Media), it.is(pack.Furniture):
		case it.is(pack.Verb) && (p.Furniture == "" || p.Furniture == "related"):
			return false
		case !(r.pack.Habits.Cased && t.Has(text.Capital)):
			words++
		}
	}
	return dated && words <= 2 && !signed
}

// redate counts the dates again from a reference day that the text gave.
func (r *reading) redate() {
	r.dates, r.dayLines = r.dates[:0], nil
	r.findDates()
}

// cutSentence begins a sentence after its dateline.
func (r *reading) cutSentence(si, at int32) {
	s := &r.doc.Sents[si]
	if at <= s.First || at >= s.Last {
		return
	}
	s.First = at
	r.sentFirst[at] = true
}

// dashAhead reports whether a dash comes next.
func (r *reading) dashAhead(i, last int32) bool {
	return i < last && r.doc.Tokens[i].Kind == text.Punct && (dash(rune(r.doc.Tokens[i].Num)) || colon(rune(r.doc.Tokens[i].Num)))
}

// joinsNames reports whether the hyphen before token e is one between two names, "Russia-Turkey
// talks", and none after a dateline: no medium stands behind it and no town in capitals before it.
func (r *reading) joinsNames(e int32, p *text.Para) bool {
	if e >= p.Last || !r.pack.Habits.Cased || !r.doc.Tokens[e-1].Has(text.Glued) || !r.doc.Tokens[e].Has(text.Glued) {
		return false
	}
	x, b := &r.items[r.itemAt[e]], r.doc.Tokens[e-2]
	return !x.is(pack.Media) && x.set&(bit(pack.Country)|bit(pack.City)|bit(pack.Region)|bit(pack.Org)|bit(pack.Holder)) != 0 && !(b.Has(text.Caps) && r.items[r.itemAt[e-2]].is(pack.City))
}

// datelineEnd looks for a dash in the first tokens of a paragraph with nothing
// but places, dates, media and punctuation before it.
func (r *reading) datelineEnd(p *text.Para) (end int32, pl place, ok bool) {
	words, known, depth, media := 0, 0, 0, false
	onlyDays := true // a list of days has no datelines
	for k := r.itemAt[p.First]; k < r.itemAt[p.Last]; k++ {
		it := &r.items[k]
		if it.first-p.First > maxDateline {
			return
		}
		t := r.doc.Tokens[it.first]
		if r.quotedWords(p, it.first) {
			return
		}
		switch {
		case t.Is('(') && r.doc.Tokens[it.last-1].Is(')'): // "(EFE)", which the pack knows with its brackets
			known++
			words++
			if onlyDays = false; known > 1 && !pl.empty() && !r.dashAhead(it.last, p.Last) {
				return it.last, pl, true
			}
		case t.Is('('), t.Kind == text.Punct && (t.Num == 0x3010 || t.Num == 0x3014):
			depth++
		case t.Is(')'), t.Kind == text.Punct && (t.Num == 0x3011 || t.Num == 0x3015):
			if depth--; depth == 0 && known > 1 && !pl.empty() && r.dateAt[it.first] < 0 && !r.dashAhead(it.last, p.Last) { // not the bracket of a date, "today (25)"
				return it.last, pl, true
			}
		case t.Kind == text.Punct && depth > 0:
		case t.Kind == text.Punct:
			if dash(rune(t.Num)) && known == 0 && words == 1 && r.doc.Tokens[p.First].Kind == text.Number {
				return // "1 - Moldova - ": a numbered heading
			}
			if dash(rune(t.Num)) && known > 0 && !r.inDate(it) && !(onlyDays && pl.empty()) && (t.Num != '-' || !t.Has(text.Glued) || it.last < p.Last && r.doc.Tokens[it.last].Is('-') || it.first > p.First && r.doc.Tokens[it.first-1].Is('.') || words <= 2 && !r.joinsNames(it.last, p)) && words <= 12 {
				e := it.last
				for e < p.Last && r.doc.Tokens[e].Kind == text.Punct && dash(rune(r.doc.Tokens[e].Num)) {
					e++
				}
				// "Ankara-SANA", then the text on the next line or after it
				if t.Has(text.Glued) && e < p.Last {
					if x := &r.items[r.itemAt[e]]; x.is(pack.Media) {
						e = x.last
					}
				}
				return e, pl, e < p.Last || true
			}
			if colon(rune(t.Num)) && words == 1 && pl.city != "" && !r.pack.Habits.Cased && r.byline(it.last, p.Last) {
				return p.Last, pl, true
			}
			if t.Num == '.' && known > 1 && known == words && pl.city != "" && r.stopsDateline(it, p.Last) {
				return it.last, pl, true
			}
			if t.Num == '.' && words > 8 {
				return
			}
		case it.is(pack.Word) && known > 1 && depth == 0 && (media || !pl.empty()) && r.form(it, pack.Word).Has("dateline"):
			return r.pastBracket(it.last, p.Last), pl, true
		case it.is(pack.Word) && depth > 0 && r.form(it, pack.Word).Has("dateline"):
			known++
			words++
		case r.dateAt[it.first] >= 0:
			known++
			words++
		case it.is(pack.City):
			if pl.city == "" {
				f := r.form(it, pack.City)
				pl = place{city: f.Name, country: f.Country, at: text.Range{First: it.first, Last: it.last}}
			}
			known++
			words++
		case it.is(pack.Country):
			if pl.country == "" {
				pl.country = r.form(it, pack.Country).Country
				pl.at = text.Range{First: it.first, Last: it.last}
			}
			known++
			words++
		case it.is(pack.Media), it.is(pack.Region):
			known++
			words++
			onlyDays, media = false, media || it.is(pack.Media)
		default:
			onlyDays = false
			if r.ofStory(it) {
				return
			}
			if it.set&(bit(pack.Verb)|bit(pack.Support)) != 0 && it.set&nameSet == 0 && !(depth > 0 && t.Has(text.Capital)) {
				return
			}
			words++
		}
	}
	return
}

// quotedWords reports whether a quotation opens at token i of a paragraph, at its head or of
// more words than a name has: “We shall help Chad in May” — he said.
func (r *reading) quotedWords(p *text.Para, i int32) bool {
	q := r.firstQuote(i)
	return q < len(r.doc.Quotes) && r.doc.Quotes[q].Open == i && (i == p.First || r.doc.Quotes[q].Close-i > maxNameWords)
}

// ofStory reports whether a word tells of what happened rather than where and by whom a text
// was written: a trip, a meeting, the holder of a high office ("The president of Chad — in Oslo").
func (r *reading) ofStory(it *item) bool {
	if !r.pack.Habits.Cased || it.set&nameSet&^bit(pack.Title) != 0 {
		return false
	}
	for _, f := range r.forms(it, bit(pack.Noun)) {
		if isTrip(f) || isTalk(f) {
			return true
		}
	}
	f := r.form(it, pack.Title)
	return f != nil && unique(f.Role)
}

// pastBracket is the token after a bracket that opens at token i, i itself if none does.
func (r *reading) pastBracket(i, last int32) int32 {
	if i >= last || !r.doc.Tokens[i].Is('(') {
		return i
	}
	for k := i; k < last && k < i+maxDateline; k++ {
		if r.doc.Tokens[k].Is(')') {
			return k + 1
		}
	}
	return i
}

// stopsDateline reports whether a full stop ends a dateline that has no dash,
// "MINSK, 12 February." or "MOSCOW, 24 July. /TASS/.": it is none within a day, and
// no medium comes next.
func (r *reading) stopsDateline(it *item, last int32) bool {
	if r.inDate(it) || it.last >= last {
		return false
	}
	n := r.doc.Tokens[it.last]
	return n.Kind == text.Word && !r.items[r.itemAt[it.last]].is(pack.Media)
}

// inDate reports whether a date goes on after an item: "5–6 June".
func (r *reading) inDate(it *item) bool {
	d := r.dateAt[it.first]
	return d >= 0 && r.dates[d].Last > it.last
}

// byline reports whether the rest of a paragraph behind a city and a colon is who wrote
// what follows: a few words or a medium, no verb and no full stop.
func (r *reading) byline(from, last int32) bool {
	if last-from > 8 || last == from {
		return false
	}
	for k := r.itemAt[from]; k < r.itemAt[last]; k++ {
		it := &r.items[k]
		if t := r.doc.Tokens[it.first]; it.set&(bit(pack.Comp)|bit(pack.Neg)|bit(pack.Prep)|bit(pack.Plan)) != 0 || t.Kind == text.Punct && r.pack.Habits.Enders[rune(t.Num)] {
			return false
		}
		if it.set&bit(pack.Verb) != 0 && it.set&(nameSet|bit(pack.Media)) == 0 {
			return false
		}
	}
	return true
}

// dayOfDateline takes the day of a dateline for the one of which the story tells, where
// arguments stand before verbs and clauses of the story often have none of their own.
func (r *reading) dayOfDateline(from, to int32) {
	if !r.pack.Order.MarkedBefore || r.ref.IsZero() {
		return
	}
	for i := from; i < to; i++ {
		if d := r.dateAt[i]; d >= 0 {
			days := r.daysOf(d, false)
			if n := r.ref.Sub(days.End).Hours() / 24; !days.Start.IsZero() && days.Start.Equal(days.End) && n >= 0 && n < 8 {
				r.storyDay = days
			}
			return
		}
	}
}
