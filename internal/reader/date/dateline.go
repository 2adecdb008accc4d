package date

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Place is a city, a country, or both.
type Place struct {
	City    string // its English name
	Country string // ISO 3166-1 alpha-3
	At      text.Range
}

// Empty reports whether nothing is known of a place.
func (p Place) Empty() bool { return p.City == "" && p.Country == "" }

// maxNameWords bounds the tokens of a quotation that may be the name of a medium.
const maxNameWords = 4

// maxDateline bounds the tokens before the dash that ends a dateline.
const maxDateline = 24

// Dateline finds, in the first paragraphs, the place and day before a dash
// ("BEIJING, Aug. 30 (Xinhua) —") and, where nothing else tells it, the day
// from which relative dates count.
func (r *Reading) Dateline() {
	seen, written := 0, false
	r.Chronicle()
	for pi := range r.Doc.Paras {
		p := &r.Doc.Paras[pi]
		if p.Furniture == "section" && r.Placed.Empty() {
			r.Placed = r.placeLine(p)
		}
		if int32(pi) == r.Title || p.Furniture != "" {
			continue
		}
		if seen++; seen > 8 {
			break
		}
		if _, entry := r.DayLines[int32(pi)]; entry && len(r.DayLines) > 1 { //nolint:gosec // bounded by the text
			continue // of a chronicle
		}
		if end, pl, ok := r.datelineEnd(p); ok {
			r.beginBody(int32(pi), end)
			r.Placed = pl
			written = r.dayWritten(p.First, end)
			r.dayOfDateline(p.First, end)
			break
		}
	}
	r.itemDatelines()
	r.credits()
	for pi := 0; pi < len(r.Doc.Paras) && !written && len(r.DayLines) < 2; pi++ {
		if pi == maxHeader {
			pi = max(pi, len(r.Doc.Paras)-2) // or below the text, where it was signed
		}
		if p := &r.Doc.Paras[pi]; r.onlyDated(p, pi > 1 && pi >= len(r.Doc.Paras)-2) {
			written = r.dayWritten(p.First, p.Last)
			if r.Placed.Empty() && pi < maxHeader {
				r.Placed = r.dayAndTown(p)
			}
		}
	}
	if r.Ref.IsZero() {
		for pi := range r.Doc.Paras {
			p := &r.Doc.Paras[pi]
			if pi > 8 {
				break
			}
			for i := p.First; i < p.Last && i < p.First+maxDateline; i++ {
				if d := r.DateAt[i]; d >= 0 {
					if dd := r.Dates[d]; !dd.Days.Start.IsZero() && dd.Days.Start.Equal(dd.Days.End) && !dd.Yearless {
						r.Ref, r.refDay = dd.Days.Start, ""
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
func (r *Reading) dayWritten(from, to int32) bool {
	if r.Ref.IsZero() {
		return false
	}
	for i := from; i < to; i++ {
		d := r.DateAt[i]
		if d < 0 || !r.Dates[d].written {
			continue
		}
		days := r.Dates[d].Days
		if n := r.Ref.Sub(days.Start).Hours() / 24; days.Start.Equal(days.End) && n > 0 && n <= daysInPress {
			r.Ref, r.refDay = days.Start, ""
			r.redate()
		}
		r.Written = r.Ref.Equal(days.Start)
		return true
	}
	return false
}

// maxHeader is in how many paragraphs of its beginning a page says when it was written.
const maxHeader = 4

// onlyDated reports whether a paragraph is a line that says when, and perhaps where and by
// whom, a text was written: a day, and hardly a word besides that is no name. One that is
// signed says where.
func (r *Reading) onlyDated(p *text.Para, signed bool) bool {
	if p.Last-p.First > maxDateline || p.Furniture == "related" && !signed || p.Furniture == "share" || p.Furniture == "caption" {
		return false
	}
	dated, words := false, 0
	for k := r.ItemAt[p.First]; k < r.ItemAt[p.Last]; k++ {
		it := &r.Items[k]
		t := r.Doc.Tokens[it.First]
		switch {
		case r.DateAt[it.First] >= 0:
			dated = true
		case it.Is(pack.City):
			signed = false
		case t.Kind != text.Word, it.Is(pack.Country), it.Is(pack.Media), it.Is(pack.Furniture):
		case it.Is(pack.Verb) && (p.Furniture == "" || p.Furniture == "related"):
			return false
		case !(r.Pack.Habits.Cased && t.Has(text.Capital)):
			words++
		}
	}
	return dated && words <= 2 && !signed
}

// redate counts the dates again from a reference day that the text gave.
func (r *Reading) redate() {
	r.Dates, r.DayLines = r.Dates[:0], nil
	r.FindDates()
}

// beginBody has the text of a paragraph, and the sentence in which that token stands, begin at token at.
func (r *Reading) beginBody(pi, at int32) {
	r.Doc.Paras[pi].Body = at
	for i := range r.Doc.Sents {
		if s := &r.Doc.Sents[i]; s.Para == pi && s.First < at && at < s.Last { // "MOSCOW. May 3 (Interfax) - " begins another
			s.First, r.SentFirst[at] = at, true
			return
		}
	}
}

// DashAhead reports whether a dash comes next.
func (r *Reading) DashAhead(i, last int32) bool {
	return i < last && r.Doc.Tokens[i].Kind == text.Punct && (word.Dash(rune(r.Doc.Tokens[i].Num)) || word.Colon(rune(r.Doc.Tokens[i].Num)))
}

// dayAhead reports whether a comma and a day come next: "Beirut (Lebanon), 5 Sept. (EFE).-".
func (r *Reading) dayAhead(i, last int32) bool {
	return i+1 < last && word.Comma(rune(r.Doc.Tokens[i].Num)) && r.Doc.Tokens[i].Kind == text.Punct && r.DateAt[i+1] >= 0
}

// joinsNames reports whether the hyphen before token e is one between two names, "Russia-Turkey
// talks", and none after a dateline: no medium stands behind it and no town in capitals before it.
func (r *Reading) joinsNames(e int32, p *text.Para) bool {
	if e >= p.Last || !r.Pack.Habits.Cased || !r.Doc.Tokens[e-1].Has(text.Glued) || !r.Doc.Tokens[e].Has(text.Glued) {
		return false
	}
	x, b := &r.Items[r.ItemAt[e]], r.Doc.Tokens[e-2]
	return !x.Is(pack.Media) && x.Set&(word.Bit(pack.Country)|word.Bit(pack.City)|word.Bit(pack.Region)|word.Bit(pack.Org)|word.Bit(pack.Holder)) != 0 && !(b.Has(text.Caps) && r.Items[r.ItemAt[e-2]].Is(pack.City))
}

// onlyState reports whether item k is a state that stands alone in its bracket.
func (r *Reading) onlyState(k int32) bool {
	return k > 0 && r.Items[k].Is(pack.Country) && r.Doc.Tokens[r.Items[k-1].First].Is('(')
}

// maxBeside is how many words that no list has a dateline has at most before a bracket with a state.
const maxBeside = 2

// datelineEnd looks for a dash in the first tokens of a paragraph with nothing
// but places, dates, media and punctuation before it.
func (r *Reading) datelineEnd(p *text.Para) (end int32, pl Place, ok bool) {
	words, known, depth, media := 0, 0, 0, false
	outside := 0     // what was known before the bracket
	onlyDays := true // a list of days has no datelines
	for k := r.ItemAt[p.First]; k < r.ItemAt[p.Last]; k++ {
		it := &r.Items[k]
		if it.First-p.First > maxDateline {
			return
		}
		t := r.Doc.Tokens[it.First]
		if r.quotedWords(p, it.First) {
			return
		}
		switch {
		case t.Is('(') && it.Set == 0 && r.Doc.Tokens[it.Last-1].Is(')') && !r.signs(k): // somebody's name in other letters, or his age
			words++
		case t.Is('(') && r.Doc.Tokens[it.Last-1].Is(')'): // "(EFE)", which the pack knows with its brackets
			known++
			words++
			if onlyDays = false; known > 1 && !pl.Empty() && !r.DashAhead(it.Last, p.Last) {
				return it.Last, pl, true
			}
		case t.Is('('), t.Kind == text.Punct && (t.Num == 0x3010 || t.Num == 0x3014):
			depth++
			outside = known
		case t.Is(')'), t.Kind == text.Punct && (t.Num == 0x3011 || t.Num == 0x3015):
			listed := words-known > maxBeside && r.onlyState(k-1)                                                                                                                         // "the ministers A B (Georgia) and C D (Turkey)"
			if depth--; depth == 0 && known > 1 && known > outside && !listed && !pl.Empty() && r.DateAt[it.First] < 0 && !r.DashAhead(it.Last, p.Last) && !r.dayAhead(it.Last, p.Last) { // not the bracket of a date, "today (25)"
				return it.Last, pl, true
			}
		case t.Kind == text.Punct && depth > 0:
		case t.Kind == text.Punct:
			if word.Dash(rune(t.Num)) && known == 0 && words == 1 && r.Doc.Tokens[p.First].Kind == text.Number {
				return // "1 - Moldova - ": a numbered heading
			}
			if word.Dash(rune(t.Num)) && known > 0 && !r.inDate(it) && !(onlyDays && pl.Empty()) && (t.Num != '-' || !t.Has(text.Glued) || it.Last < p.Last && r.Doc.Tokens[it.Last].Is('-') || it.First > p.First && r.Doc.Tokens[it.First-1].Is('.') || words <= 2 && !r.joinsNames(it.Last, p)) && words <= 12 {
				e := it.Last
				for e < p.Last && r.Doc.Tokens[e].Kind == text.Punct && word.Dash(rune(r.Doc.Tokens[e].Num)) {
					e++
				}
				// "Ankara-SANA", then the text on the next line or after it
				if t.Has(text.Glued) && e < p.Last {
					if x := &r.Items[r.ItemAt[e]]; x.Is(pack.Media) {
						e = x.Last
					}
				}
				return e, pl, e < p.Last || true
			}
			if word.Colon(rune(t.Num)) && words == 1 && pl.City != "" && !r.Pack.Habits.Cased && r.byline(it.Last, p.Last) {
				return p.Last, pl, true
			}
			if word.Colon(rune(t.Num)) && known == words && pl.City != "" && r.Doc.Tokens[pl.At.First].Has(text.Caps) && it.Last < p.Last {
				return it.Last, pl, true // "ISLAMABAD: The minister"
			}
			if t.Num == '.' && known > 1 && known == words && pl.City != "" && r.stopsDateline(it, p.Last) {
				return it.Last, pl, true
			}
			if t.Num == '.' && words > 8 {
				return
			}
		case it.Is(pack.Word) && known > 1 && depth == 0 && (media || !pl.Empty()) && r.Form(it, pack.Word).Has("dateline"):
			return r.pastBracket(it.Last, p.Last), pl, true
		case it.Is(pack.Word) && depth > 0 && r.Form(it, pack.Word).Has("dateline"):
			known++
			words++
		case r.DateAt[it.First] >= 0:
			known++
			words++
		case it.Is(pack.City):
			if pl.City == "" {
				f := r.Form(it, pack.City)
				pl = Place{City: f.Name, Country: f.Country, At: text.Range{First: it.First, Last: it.Last}}
			}
			known++
			words++
		case it.Is(pack.Country):
			if pl.Country == "" {
				pl.Country = r.Form(it, pack.Country).Country
				pl.At = text.Range{First: it.First, Last: it.Last}
			}
			known++
			words++
		case it.Is(pack.Media), it.Is(pack.Region):
			if f := r.Form(it, pack.Region); f != nil && f.Country != "" && pl.City != "" {
				pl.Country = f.Country // "MANCHESTER, N.H."
			}
			known++
			words++
			onlyDays, media = false, media || it.Is(pack.Media)
		default:
			onlyDays = false
			if r.ofStory(it) {
				return
			}
			if it.Set&(word.Bit(pack.Verb)|word.Bit(pack.Support)) != 0 && it.Set&word.NameSet == 0 && !(depth > 0 && t.Has(text.Capital)) {
				return
			}
			words++
		}
	}
	return
}

// signs reports whether the bracket that is item k holds the short name of a medium that no list
// has: capitals, right behind a place, a day or a medium.
func (r *Reading) signs(k int32) bool {
	it := &r.Items[k]
	if k == 0 || !r.Doc.Tokens[it.First+1].Has(text.Caps) {
		return false
	}
	b := &r.Items[k-1]
	return b.Set&(word.Bit(pack.City)|word.Bit(pack.Country)|word.Bit(pack.Region)|word.Bit(pack.Media)) != 0 || r.DateAt[b.First] >= 0
}

// quotedWords reports whether a quotation opens at token i of a paragraph, at its head or of
// more words than a name has: “We shall help Chad in May” — he said.
func (r *Reading) quotedWords(p *text.Para, i int32) bool {
	q := r.QuoteAt(i)
	return q >= 0 && (i == p.First || r.Doc.Quotes[q].Close-i > maxNameWords)
}

// ofStory reports whether a word tells of what happened rather than where and by whom a text
// was written: a trip, a meeting, the holder of a high office ("The president of Chad — in Oslo").
func (r *Reading) ofStory(it *word.Item) bool {
	if !r.Pack.Habits.Cased || it.Set&word.NameSet&^word.Bit(pack.Title) != 0 {
		return false
	}
	for _, f := range r.Forms(it, word.Bit(pack.Noun)) {
		if word.IsTrip(f) || word.IsTalk(f) {
			return true
		}
	}
	f := r.Form(it, pack.Title)
	return f != nil && Unique(f.Role)
}

// pastBracket is the token after a bracket that opens at token i, i itself if none does.
func (r *Reading) pastBracket(i, last int32) int32 {
	if i >= last || !r.Doc.Tokens[i].Is('(') {
		return i
	}
	for k := i; k < last && k < i+maxDateline; k++ {
		if r.Doc.Tokens[k].Is(')') {
			return k + 1
		}
	}
	return i
}

// stopsDateline reports whether a full stop ends a dateline that has no dash,
// "MINSK, 12 February." or "MOSCOW, 24 July. /TASS/.": it is none within a day, and
// no medium comes next.
func (r *Reading) stopsDateline(it *word.Item, last int32) bool {
	if r.inDate(it) || it.Last >= last {
		return false
	}
	n := r.Doc.Tokens[it.Last]
	return n.Kind == text.Word && !r.Items[r.ItemAt[it.Last]].Is(pack.Media)
}

// inDate reports whether a date goes on after an item: "5–6 June".
func (r *Reading) inDate(it *word.Item) bool {
	d := r.DateAt[it.First]
	return d >= 0 && r.Dates[d].Last > it.Last
}

// byline reports whether the rest of a paragraph behind a city and a colon is who wrote
// what follows: a few words or a medium, no verb and no full stop.
func (r *Reading) byline(from, last int32) bool {
	if last-from > 8 || last == from {
		return false
	}
	for k := r.ItemAt[from]; k < r.ItemAt[last]; k++ {
		it := &r.Items[k]
		if t := r.Doc.Tokens[it.First]; it.Set&(word.Bit(pack.Comp)|word.Bit(pack.Neg)|word.Bit(pack.Prep)|word.Bit(pack.Plan)) != 0 || t.Kind == text.Punct && r.Pack.Habits.Enders[rune(t.Num)] {
			return false
		}
		if it.Set&word.Bit(pack.Verb) != 0 && it.Set&(word.NameSet|word.Bit(pack.Media)) == 0 {
			return false
		}
	}
	return true
}

// dayOfDateline takes the day of a dateline for the one of which the story tells, where
// arguments stand before verbs and clauses of the story often have none of their own.
func (r *Reading) dayOfDateline(from, to int32) {
	if !r.Pack.Order.MarkedBefore || r.Ref.IsZero() {
		return
	}
	for i := from; i < to; i++ {
		if d := r.DateAt[i]; d >= 0 {
			days := r.DaysOf(d, false)
			if n := r.Ref.Sub(days.End).Hours() / 24; !days.Start.IsZero() && days.Start.Equal(days.End) && n >= 0 && n < 8 {
				r.StoryDay = days
			}
			return
		}
	}
}

// Unique reports whether a state has one holder of a role at a time.
func Unique(role string) bool {
	switch role {
	case "head-of-state", "head-of-government", "foreign-minister", "defence-minister", "secretary-general":
		return true
	}
	return false
}
