package compare

import (
	"cmp"
	"slices"
	"strings"

	"github.com/mahdar/mahdar"
)

// factRows are when, where, how and by whom the encounter took place.
func factRows(ts []*teller) []Row {
	var rows []Row
	add := func(kind string, value func(t *teller, m *mahdar.Meeting) (string, []mahdar.Span), apart func(a, b *mahdar.Meeting, x, y *teller) bool) {
		r := Row{Kind: kind, Cells: make([]Cell, len(ts))}
		told := false
		for i, t := range ts {
			m := t.record()
			if m == nil {
				continue
			}
			v, spans := value(t, m)
			if v == "" && len(spans) == 0 {
				continue
			}
			told = true
			c := Cell{Reported: true, Value: v}
			for _, s := range spans {
				c.Words = append(c.Words, t.words(s))
			}
			if kind == "participants" {
				for _, a := range t.participants() {
					c.people++
					if a.Kind == "person" && a.Name != nil {
						c.named++
					}
				}
			}
			r.Cells[i] = c
		}
		if !told {
			return
		}
		for i, a := range ts {
			for j := i + 1; j < len(ts) && apart != nil; j++ {
				if r.Cells[i].Reported && r.Cells[j].Reported && apart(a.record(), ts[j].record(), a, ts[j]) {
					r.Verdict = Conflict
				}
			}
		}
		rows = append(rows, r)
	}
	add("date", func(_ *teller, m *mahdar.Meeting) (string, []mahdar.Span) { return days(m.Date), firstOf(m.Evidence) },
		func(a, b *mahdar.Meeting, _, _ *teller) bool { return daysApart(a.Date, b.Date) })
	add("place", func(_ *teller, m *mahdar.Meeting) (string, []mahdar.Span) { return place(m.Place), firstOf(m.Evidence) },
		func(a, b *mahdar.Meeting, _, _ *teller) bool { return placesApart(a.Place, b.Place) })
	add("format", func(_ *teller, m *mahdar.Meeting) (string, []mahdar.Span) { return m.Format, nil },
		func(a, b *mahdar.Meeting, _, _ *teller) bool { return a.Format != b.Format })
	add("channel", func(_ *teller, m *mahdar.Meeting) (string, []mahdar.Span) { return value(m.Channel), nil },
		func(a, b *mahdar.Meeting, _, _ *teller) bool {
			return a.Channel != nil && b.Channel != nil && *a.Channel != *b.Channel
		})
	add("status", func(_ *teller, m *mahdar.Meeting) (string, []mahdar.Span) { return m.Status, nil },
		func(a, b *mahdar.Meeting, _, _ *teller) bool {
			return a.Status == "cancelled" && (b.Status == "held" || b.Status == "ongoing") || b.Status == "cancelled" && (a.Status == "held" || a.Status == "ongoing")
		})
	add("participants", func(t *teller, m *mahdar.Meeting) (string, []mahdar.Span) {
		var names []string
		var spans []mahdar.Span
		for _, id := range m.Participants {
			if a := t.actors[id]; a != nil {
				names = append(names, nameOf(a))
				if s := t.firstAbout(a); s != nil {
					spans = append(spans, *s)
				}
			}
		}
		slices.Sort(names)
		slices.SortFunc(spans, func(a, b mahdar.Span) int { return cmp.Compare(a.Start, b.Start) })
		return strings.Join(names, ", "), spans
	}, func(a, b *mahdar.Meeting, x, y *teller) bool { return peopleApart(x, a, y, b) })
	add("setting", func(_ *teller, m *mahdar.Meeting) (string, []mahdar.Span) {
		if m.Setting == nil {
			return "", nil
		}
		return "", []mahdar.Span{*m.Setting}
	}, nil)
	for i := range rows { // a fact with no value of the record has no words to show either
		for k := range rows[i].Cells {
			if c := &rows[i].Cells[k]; rows[i].Kind != "setting" && c.Value == "" {
				*c = Cell{}
			}
		}
	}
	return slices.DeleteFunc(rows, func(r Row) bool {
		return !slices.ContainsFunc(r.Cells, func(c Cell) bool { return c.Reported })
	})
}

// firstAbout is the first place in the account that names an actor, else the first in the article.
func (t *teller) firstAbout(a *mahdar.Actor) *mahdar.Span {
	for i := range a.Surfaces {
		if k := t.sentenceAt(a.Surfaces[i].Start); k >= 0 && t.about[k] && !t.sents[k].title {
			return &a.Surfaces[i]
		}
	}
	if len(a.Surfaces) > 0 {
		return &a.Surfaces[0]
	}
	return nil
}

func firstOf(s []mahdar.Span) []mahdar.Span {
	if len(s) > 1 {
		return s[:1]
	}
	return s
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func days(d *mahdar.Days) string {
	switch {
	case d == nil:
		return ""
	case d.Start == d.End:
		return d.Start
	}
	return d.Start + " to " + d.End
}

func place(p *mahdar.Place) string {
	if p == nil {
		return ""
	}
	return strings.Trim(value(p.Name)+", "+value(p.Country), ", ")
}

// daysApart reports whether two ranges of days have none in common. What one leaves open parts nothing.
func daysApart(a, b *mahdar.Days) bool {
	return a != nil && b != nil && (a.End < b.Start || b.End < a.Start)
}

// placesApart reports whether two places exclude each other: a state says less than a city in it.
func placesApart(a, b *mahdar.Place) bool {
	if a == nil || b == nil {
		return false
	}
	differ := func(x, y *string) bool { return x != nil && y != nil && *x != *y }
	return differ(a.Country, b.Country) || differ(a.Name, b.Name)
}

// nameOf is an actor for the eye and for comparing: the name, else the office and the state.
func nameOf(a *mahdar.Actor) string {
	if a.Name != nil {
		return *a.Name
	}
	return strings.TrimSpace(strings.ReplaceAll(value(a.Role), "-", " ") + " (" + value(a.Country) + ")")
}

// peopleApart reports whether two accounts set different people at the table: a side that
// only one of them has, or two names in one office of one state. An unnamed
// minister is vaguer than a named one, and a state than its minister.
func peopleApart(x *teller, a *mahdar.Meeting, y *teller, b *mahdar.Meeting) bool {
	sa, sb := SidesOf(&x.Minutes, a), SidesOf(&y.Minutes, b)
	if len(sa) > 1 && len(sb) > 1 && !slices.Equal(sa, sb) {
		return true
	}
	for _, i := range a.Participants {
		for _, j := range b.Participants {
			p, q := x.actors[i], y.actors[j]
			if p != nil && q != nil && p.Kind == "person" && q.Kind == "person" && sameOffice(p, q) && value(p.Name) != value(q.Name) && !spelledAlike(value(p.Name), value(q.Name)) {
				return true
			}
		}
	}
	return false
}

// sameOffice reports whether two actors hold one office of one state.
func sameOffice(p, q *mahdar.Actor) bool {
	return p.Role != nil && q.Role != nil && *p.Role == *q.Role && *p.Role != "other" && *p.Role != "official" && *p.Role != "minister" && sideOf(p) == sideOf(q) && sideOf(p) != ""
}

// spelledAlike reports whether two names in Latin letters may be one person's: a word of
// each has the same consonants, doubled ones counted once.
func spelledAlike(a, b string) bool {
	for x := range strings.FieldsSeq(strings.ToLower(a)) {
		for y := range strings.FieldsSeq(strings.ToLower(b)) {
			if s := skeleton(x); len(s) >= 3 && s == skeleton(y) {
				return true
			}
		}
	}
	return false
}

// skeleton is a word's consonants, each run of the same letter once.
func skeleton(w string) string {
	var b strings.Builder
	last := rune(0)
	for _, r := range w {
		if strings.ContainsRune("aeiouywh'-", r) {
			continue
		}
		if r != last {
			b.WriteRune(r)
		}
		last = r
	}
	return b.String()
}
