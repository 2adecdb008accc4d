package date

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// A chronicle tells one day after the other: under lines that are a day alone, or in
// paragraphs that begin with a day.

// maxUnder bounds how many paragraphs a line that is a day alone may stand above.
const maxUnder = 12

// UnderDay is the day under which a sentence of a chronicle stands: that with which its
// paragraph begins, or the line above it. A day alone makes no chronicle.
func (r *Reading) UnderDay(sent int32) (Days, bool) {
	r.Chronicle()
	if len(r.DayLines) < 2 {
		return Days{}, false
	}
	pi := r.Doc.Sents[sent].Para
	for n := int32(0); pi-n >= 0 && n < maxUnder; n++ {
		if d, ok := r.DayLines[pi-n]; ok {
			if n > 0 && !d.Alone {
				break // only its own paragraph
			}
			if n == 0 && r.Doc.Sents[sent].First < d.Last {
				return Days{}, false
			}
			days := r.DaysOf(d.Date, false)
			return days, !days.Start.IsZero()
		}
	}
	return Days{}, false
}

// lineDays is the days of a line of a chronicle; its year is the one that the headline
// or the words above the chronicle name.
func (r *Reading) lineDays(date, pi int32) Days {
	days := r.DaysOf(date, false)
	if days.Start.IsZero() || !r.Dates[date].Yearless {
		return days
	}
	for pi > 0 {
		pi--
		if _, ok := r.DayLines[pi]; !ok {
			break
		}
	}
	for _, q := range []int32{pi, r.Title} {
		if q < 0 {
			continue
		}
		p := &r.Doc.Paras[q]
		for i := p.First; i < p.Last; i++ {
			if k := r.DateAt[i]; k >= 0 && r.Dates[k].Days.End.Sub(r.Dates[k].Days.Start).Hours() > 24*360 {
				n := r.Dates[k].Days.Start.Year() - days.Start.Year()
				return Days{days.Start.AddDate(n, 0, 0), days.End.AddDate(n, 0, 0)}
			}
		}
	}
	return days
}

// DayLine is a day with which a paragraph begins.
type DayLine struct {
	Date  int32
	Last  int32 // the token after it
	Alone bool  // nothing else stands in the paragraph
}

// Chronicle finds the days with which paragraphs begin, a mark after each.
func (r *Reading) Chronicle() {
	if r.DayLines != nil {
		return
	}
	r.DayLines = map[int32]DayLine{}
	for pi := range r.Doc.Paras {
		p := &r.Doc.Paras[pi]
		if int32(pi) == r.Title {
			continue
		}
		i := p.First
		for i < p.Last && r.Doc.Tokens[i].Kind == text.Punct {
			i++ // a dash, a bullet
		}
		if i >= p.Last || r.DateAt[i] < 0 {
			continue
		}
		d := &r.Dates[r.DateAt[i]]
		end := d.Last
		stop := end > i && r.Doc.Tokens[end-1].Kind == text.Punct
		for end < p.Last && r.Doc.Tokens[end].Kind == text.Punct && r.Doc.Tokens[end].Num != ',' {
			end, stop = end+1, true
		}
		if end < p.Last && !r.Pack.Spaced && r.Doc.Tokens[end].Start > r.Doc.Tokens[end-1].End {
			stop = true // a space
		}
		if end >= p.Last || stop {
			r.DayLines[int32(pi)] = DayLine{r.DateAt[i], end, end >= p.Last} //nolint:gosec // bounded by the text
		}
	}
	if len(r.DayLines) < 2 {
		return
	}
	for pi, d := range r.DayLines { // their years, once for all that is told of them
		if days := r.lineDays(d.Date, pi); !days.Start.IsZero() && r.Dates[d.Date].Yearless {
			r.Dates[d.Date].Days, r.Dates[d.Date].Yearless = days, false
		}
	}
}

// OfTrips reports whether the words above a list, or the headline, speak of trips.
func (r *Reading) OfTrips(pi int32) bool {
	for pi > 0 {
		pi--
		if _, ok := r.DayLines[pi]; !ok && !r.ListLine[int(pi)] {
			break
		}
	}
	return r.speaksOfTrips(pi) || r.Title >= 0 && r.speaksOfTrips(r.Title)
}

func (r *Reading) speaksOfTrips(pi int32) bool {
	p := &r.Doc.Paras[pi]
	for k := r.ItemAt[p.First]; k < r.ItemAt[p.Last]; k++ {
		for _, f := range r.Forms(&r.Items[k], word.Bit(pack.Noun)|word.Bit(pack.Verb)) {
			if word.IsTrip(f) {
				return true
			}
		}
	}
	return false
}
