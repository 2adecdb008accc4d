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
		if end >= p.Last || stop {
			r.dayLines[int32(pi)] = dayLine{r.dateAt[i], end, end >= p.Last} //nolint:gosec // bounded by the text
		}
	}
}

// itinerary is whom a trip of a chronicle that names nobody is of: the one person in
// the headline.
func (r *reading) itinerary(reg *region, c *clause) []int32 {
	if _, ok := r.underDay(reg.sent); !ok || c.get([]pack.Marker{pack.Poss, pack.OfM, pack.Subj}) != nil {
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
