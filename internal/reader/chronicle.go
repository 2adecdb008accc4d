package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// A chronicle tells one day after the other: under lines that are a day alone, or in
// paragraphs that begin with a day.

// maxUnder bounds how many paragraphs a line that is a day alone may stand above.
const maxUnder = 12

// underDay is the day under which a sentence of a chronicle stands: that with which its
// paragraph begins, or the line above it. A day alone makes no chronicle.
func (r *reading) underDay(sent int32) (Days, bool) {
	r.chronicle()
	if len(r.dayLines) < 2 {
		return Days{}, false
	}
	pi := r.doc.Sents[sent].Para
	for n := int32(0); pi-n >= 0 && n < maxUnder; n++ {
		if d, ok := r.dayLines[pi-n]; ok {
			if n > 0 && !d.alone {
				break // only its own paragraph
			}
			if n == 0 && r.doc.Sents[sent].First < d.last {
				return Days{}, false
			}
			days := r.daysOf(d.date, false)
			return days, !days.Start.IsZero()
		}
	}
	return Days{}, false
}

// lineDays is the days of a line of a chronicle; its year is the one that the headline
// or the words above the chronicle name.
func (r *reading) lineDays(date, pi int32) Days {
	days := r.daysOf(date, false)
	if days.Start.IsZero() || !r.dates[date].yearless {
		return days
	}
	for pi > 0 {
		pi--
		if _, ok := r.dayLines[pi]; !ok {
			break
		}
	}
	for _, q := range []int32{pi, r.title} {
		if q < 0 {
			continue
		}
		p := &r.doc.Paras[q]
		for i := p.First; i < p.Last; i++ {
			if k := r.dateAt[i]; k >= 0 && r.dates[k].days.End.Sub(r.dates[k].days.Start).Hours() > 24*360 {
				n := r.dates[k].days.Start.Year() - days.Start.Year()
				return Days{days.Start.AddDate(n, 0, 0), days.End.AddDate(n, 0, 0)}
			}
		}
	}
	return days
}

// dayLine is a day with which a paragraph begins.
type dayLine struct {
	date  int32
	last  int32 // the token after it
	alone bool  // nothing else stands in the paragraph
}

// chronicle finds the days with which paragraphs begin, a mark after each.
func (r *reading) chronicle() {
	if r.dayLines != nil {
		return
	}
	r.dayLines = map[int32]dayLine{}
	for pi := range r.doc.Paras {
		p := &r.doc.Paras[pi]
		if int32(pi) == r.title {
			continue
		}
		i := p.First
		for i < p.Last && r.doc.Tokens[i].Kind == text.Punct {
			i++ // a dash, a bullet
		}
		if i >= p.Last || r.dateAt[i] < 0 {
			continue
		}
		d := &r.dates[r.dateAt[i]]
		end := d.Last
		stop := end > i && r.doc.Tokens[end-1].Kind == text.Punct
		for end < p.Last && r.doc.Tokens[end].Kind == text.Punct && r.doc.Tokens[end].Num != ',' {
			end, stop = end+1, true
		}
		if end < p.Last && !r.pack.Spaced && r.doc.Tokens[end].Start > r.doc.Tokens[end-1].End {
			stop = true // a space
		}
		if end >= p.Last || stop {
			r.dayLines[int32(pi)] = dayLine{r.dateAt[i], end, end >= p.Last} //nolint:gosec // bounded by the text
		}
	}
	if len(r.dayLines) < 2 {
		return
	}
	for pi, d := range r.dayLines { // their years, once for all that is told of them
		if days := r.lineDays(d.date, pi); !days.Start.IsZero() && r.dates[d.date].yearless {
			r.dates[d.date].days, r.dates[d.date].yearless = days, false
		}
	}
}

// itinerary is whom a trip of a chronicle that names nobody is of: the one person in
// the headline.
func (r *reading) itinerary(reg *region, c *clause) []int32 {
	_, line := r.dayLines[r.doc.Sents[reg.sent].Para]
	if _, ok := r.underDay(reg.sent); !ok && !(line && len(r.dayLines) > 1) || c.get([]pack.Marker{pack.Poss, pack.OfM, pack.Subj}) != nil {
		return nil
	}
	for k := range reg.chunks {
		if reg.chunks[k].finite() {
			return nil
		}
	}
	if w := r.hero(nil); w >= 0 {
		return []int32{w}
	}
	return nil
}

// stop makes a trip of a line of a list of trips that begins with where, before or
// behind the days: "2–3 September – Mongolia".
func (r *reading) stop(reg *region) {
	pi := r.doc.Sents[reg.sent].Para
	r.chronicle()
	_, day := r.dayLines[pi]
	day = day && len(r.dayLines) > 1
	if !day && !r.listLine[int(pi)] || r.doc.Sents[reg.sent].First != r.doc.Paras[pi].First || !r.ofTrips(pi) {
		return
	}
	days, at := Days{}, -1
	for k := range reg.chunks {
		x := &reg.chunks[k]
		switch {
		case x.kind == cDate && days.Start.IsZero():
			days = r.daysOf(x.idx, false)
		case x.kind == cPunct, x.kind == cDate:
		case x.kind == cMent && at < 0 && (r.mentions[x.idx].kind == kPlace || r.mentions[x.idx].kind == kCountry && !r.mentions[x.idx].bare) && (k+1 >= len(reg.chunks) || reg.chunks[k+1].kind == cPunct):
			at = k
		case at < 0:
			return
		}
		if x.finite() {
			return
		}
	}
	if at < 0 || !day && days.Start.IsZero() {
		return
	}
	w := r.hero(nil)
	if w < 0 {
		w = r.state.subject
	}
	if to := r.mentionPlace(&r.mentions[reg.chunks[at].idx]); w >= 0 && r.actors[w].country != to.country && !days.Start.IsZero() {
		status := "held"
		if !r.ref.IsZero() && days.Start.After(r.ref) {
			status = "planned"
		}
		for _, y := range reg.chunks[at:] {
			if y.is(pack.Cancel) {
				status = "cancelled"
			}
		}
		r.actors[w].used = true
		r.visits = append(r.visits, visit{who: []int32{w}, to: to, days: days, status: status, rules: []string{"stop"},
			evidence: []text.Range{r.trim(text.Range{First: reg.chunks[0].first, Last: reg.chunks[len(reg.chunks)-1].last})}})
	}
}

// ofTrips reports whether the words above a list, or the headline, speak of trips.
func (r *reading) ofTrips(pi int32) bool {
	for pi > 0 {
		pi--
		if _, ok := r.dayLines[pi]; !ok && !r.listLine[int(pi)] {
			break
		}
	}
	return r.speaksOfTrips(pi) || r.title >= 0 && r.speaksOfTrips(r.title)
}

func (r *reading) speaksOfTrips(pi int32) bool {
	p := &r.doc.Paras[pi]
	for k := r.itemAt[p.First]; k < r.itemAt[p.Last]; k++ {
		for _, f := range r.forms(&r.items[k], bit(pack.Noun)|bit(pack.Verb)) {
			if isTrip(f) {
				return true
			}
		}
	}
	return false
}
