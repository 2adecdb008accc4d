package encounter

import (
	"cmp"
	"slices"
	"strings"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/outlet"
)

// Summary is an encounter as a list shows it: of each value the one that most
// accounts give. What they differ in is for a comparison to show.
type Summary struct {
	ID        string        `json:"id"`
	Sides     []Present     `json:"sides"`
	Date      *mahdar.Days  `json:"date"`
	Place     *mahdar.Place `json:"place"`
	Channel   *string       `json:"channel"`
	Format    string        `json:"format"`
	Status    string        `json:"status"` // held where any account says so, else as last told
	History   []Turn        `json:"history"`
	Languages []string      `json:"languages"`
	Accounts  int           `json:"accounts"` // near-copies of one text count once
	Articles  int           `json:"articles"`
	Outlets   int           `json:"outlets"` // hosts of the articles' addresses
}

// Present is a side and who stood for it.
type Present struct {
	Side  string   `json:"side"` // ISO 3166-1 alpha-3, else an acronym, else a name
	Names []string `json:"names,omitempty"`
	Role  string   `json:"role,omitempty"`
}

// Turn is what was told of an encounter from one day of publication on: planned
// for a day, moved, held.
type Turn struct {
	Published string       `json:"published"` // ISO 8601; empty where no day is known
	Status    string       `json:"status"`
	Date      *mahdar.Days `json:"date"`
	Articles  int          `json:"articles"` // how many said so before the next turn
}

// Summarise makes the summary. Copies maps an article (AccountKey.Article) to
// its group of near-copies; an article that it does not have is a group of its own.
func Summarise(e Encounter, copies map[string]string) Summary {
	s := Summary{ID: e.ID}
	read := map[*Article][]Record{}
	var rs []Record
	var channels, formats, places ballot
	named := map[string]*ballot{}
	roles := map[string]*ballot{}
	texts, articles, hosts, langs := map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, a := range e.Accounts {
		if read[a.Article] == nil {
			read[a.Article] = Records(a.Article)
		}
		r, m := read[a.Article][a.Meeting], a.Record()
		rs = append(rs, r)
		channels.add(value(m.Channel))
		formats.add(m.Format)
		if m.Place != nil {
			places.add(value(m.Place.Country) + "\n" + value(m.Place.Name))
		}
		for _, x := range a.Article.Actors {
			if !slices.Contains(m.Participants, x.ID) {
				continue
			}
			if k := side(&x); k != "" {
				if x.Kind == "person" {
					tally(named, k).add(value(x.Name))
				}
				tally(roles, k).add(value(x.Role))
			}
		}
		key := articleKey(a.Article)
		articles[key], langs[a.Article.Lang] = true, true
		if g, ok := copies[key]; ok {
			key = g
		}
		texts[key] = true
		if h := outlet.Host(value(a.Article.URL)); h != "" {
			hosts[h] = true
		}
	}
	s.Accounts, s.Articles, s.Outlets = len(texts), len(articles), len(hosts)
	for l := range langs {
		s.Languages = append(s.Languages, l)
	}
	slices.Sort(s.Languages)
	if c := channels.best(); c != "" {
		s.Channel = &c
	}
	s.Format = formats.best()
	s.Place = bestPlace(places)
	for _, k := range commonSides(rs) {
		s.Sides = append(s.Sides, Present{Side: strings.TrimPrefix(k, "="), Names: tally(named, k).some(), Role: tally(roles, k).best()})
	}
	c := CourseOf(rs)
	s.Date, s.History, s.Status = c.Date, c.History, c.Status
	return s
}

// Course is when an encounter was, or is to be, and what was told of it in turn.
type Course struct {
	Date    *mahdar.Days
	History []Turn
	Status  string
}

// CourseOf draws it from records: those of a summary, or the ones that were known by some moment.
func CourseOf(rs []Record) (c Course) {
	if d := bestDays(rs); d.From != 0 {
		c.Date = &mahdar.Days{Start: dayText(d.From), End: dayText(d.To)}
	}
	c.History = history(rs)
	c.Status = status(rs, c.History)
	return c
}

// ballot counts values; an empty one is no vote.
type ballot map[string]int

func (b *ballot) add(v string) {
	if *b == nil {
		*b = ballot{}
	}
	if v != "" {
		(*b)[v]++
	}
}

// ranked are the values, those with most votes first, of equals in order.
func (b ballot) ranked() []string {
	var out []string
	for v := range b {
		out = append(out, v)
	}
	slices.SortFunc(out, func(x, y string) int { return cmp.Or(cmp.Compare(b[y], b[x]), cmp.Compare(x, y)) })
	return out
}

func (b ballot) best() string {
	if r := b.ranked(); len(r) > 0 {
		return r[0]
	}
	return ""
}

// some are the values that a third of those voting for the first give at least:
// a delegation has several, a misspelling has few.
func (b ballot) some() []string {
	r := b.ranked()
	return slices.DeleteFunc(r, func(v string) bool { return 3*b[v] < b[r[0]] })
}

func tally(m map[string]*ballot, k string) *ballot {
	if m[k] == nil {
		m[k] = &ballot{}
	}
	return m[k]
}

// bestPlace is the state that most give, and in it the city.
func bestPlace(places ballot) *mahdar.Place {
	var states ballot
	for v, n := range places {
		state, _, _ := strings.Cut(v, "\n")
		for range n {
			states.add(state)
		}
	}
	state := states.best()
	p := &mahdar.Place{}
	if state != "" {
		p.Country = &state
	}
	for _, v := range places.ranked() {
		if s, city, _ := strings.Cut(v, "\n"); s == state && city != "" {
			p.Name = &city
			break
		}
	}
	if p.Name == nil && p.Country == nil {
		return nil
	}
	return p
}

// history is what was told day by day, with neighbours that tell the same put together.
func history(rs []Record) []Turn {
	days := map[int][]*Record{}
	for i := range rs {
		days[rs[i].Published] = append(days[rs[i].Published], &rs[i])
	}
	var order []int
	for d := range days {
		order = append(order, d)
	}
	slices.Sort(order)
	var out []Turn
	for _, d := range order {
		var b ballot
		for _, r := range days[d] {
			b.add(r.Status + " " + rangeText(r))
		}
		t := Turn{Articles: len(days[d])}
		if d != 0 {
			t.Published = dayText(d)
		}
		var when string
		t.Status, when, _ = strings.Cut(b.best(), " ")
		if from, to, ok := strings.Cut(when, "/"); ok {
			t.Date = &mahdar.Days{Start: from, End: to}
		}
		if n := len(out); n > 0 && out[n-1].Status == t.Status && (t.Date == nil || out[n-1].Date != nil && *out[n-1].Date == *t.Date) {
			out[n-1].Articles += t.Articles
			continue
		}
		out = append(out, t)
	}
	return out
}

func rangeText(r *Record) string {
	if r.From == 0 {
		return ""
	}
	return dayText(r.From) + "/" + dayText(r.To)
}

// status is what has become of it: what is held stays held, whatever was planned before or is told after.
func status(rs []Record, h []Turn) string {
	for _, s := range []string{"held", "ongoing"} {
		if slices.ContainsFunc(rs, func(r Record) bool { return r.Status == s }) {
			return s
		}
	}
	if len(h) == 0 {
		return ""
	}
	return h[len(h)-1].Status
}
