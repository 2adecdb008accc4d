package encounter

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/mahdar/mahdar"
)

// Record is what linking reads of an account: values without a language. It is
// small, it can be kept as JSON, and it is all that a store has to hand over.
type Record struct {
	// Key says which record of which article this is.
	Key AccountKey `json:"key"`
	// Meeting is the index into Minutes.Meetings.
	Meeting int `json:"meeting"`
	// Published is the article's day as days since 1970, 0 where it is not known.
	Published int `json:"published,omitempty"`
	// Lang is the article's language, ISO 639-1: a press has one time zone, more or less.
	Lang string `json:"lang,omitempty"`
	Facts
	// Subjects are the agenda's, sorted; they weigh, but two records that
	// differ in nothing else are not kept apart by them.
	Subjects []string `json:"subjects,omitempty"`
	// Setting is the language and the words for the event that it was beside, folded; they weigh as subjects do.
	Setting string `json:"setting,omitempty"`
}

// Facts are what makes two records the same to the linker: records with equal
// facts are one node of its graph, however many articles tell it.
type Facts struct {
	Parties []Party `json:"parties"` // sorted by Side, each side once
	// From and To are days since 1970, both included; both 0 where no day is told.
	From int `json:"from,omitempty"`
	To   int `json:"to,omitempty"`
	// Told is the day of publication where it tells when the meeting can have
	// been: of a record without a day of its own, and of a plan. Else 0.
	Told      int    `json:"told,omitempty"`
	City      string `json:"city,omitempty"` // folded English name
	Country   string `json:"country,omitempty"`
	Channel   string `json:"channel,omitempty"`
	Format    string `json:"format,omitempty"`
	Status    string `json:"status,omitempty"`
	Gathering string `json:"gathering,omitempty"` // acronym of the organisation whose event it was beside or within
}

// Party is a side at a meeting and who stood for it.
type Party struct {
	// Side is ISO 3166-1 alpha-3, else an organisation's acronym, else "=" and the folded name.
	Side string `json:"side"`
	// People are those named, folded, sorted.
	People []string `json:"people,omitempty"`
	// Roles are the offices told, of named and of unnamed holders, sorted.
	Roles []string `json:"roles,omitempty"`
}

// maxParties bounds what one record can cost: a list of guests is no evidence past it.
const maxParties = 64

// maxPeople bounds a delegation likewise.
const maxPeople = 16

// Records are an article's records as linking reads them, one for each of its meetings.
func Records(a *Article) []Record {
	actors := make(map[string]*mahdar.Actor, len(a.Actors))
	for i := range a.Actors {
		actors[a.Actors[i].ID] = &a.Actors[i]
	}
	out := make([]Record, len(a.Meetings))
	for i := range a.Meetings {
		m := &a.Meetings[i]
		r := Record{Meeting: i, Lang: a.Lang, Published: dayOf(value(a.Published))}
		r.Parties = parties(m.Participants, actors)
		r.Channel, r.Format, r.Status = value(m.Channel), m.Format, m.Status
		if m.Date != nil {
			r.From, r.To = dayOf(m.Date.Start), dayOf(m.Date.End)
			if r.From == 0 || r.To < r.From {
				r.From, r.To = 0, 0
			}
		}
		if m.Place != nil {
			r.City, r.Country = fold(value(m.Place.Name)), value(m.Place.Country)
		}
		if r.ahead() && r.From != 0 && r.To < r.Published {
			r.From, r.To = 0, 0 // a plan for a day that is gone: the day is misread
		}
		if r.From == 0 || r.ahead() {
			r.Told = r.Published
		}
		if m.Setting != nil && m.Setting.Start >= 0 && m.Setting.Start <= m.Setting.End && m.Setting.End <= len(a.Text) {
			if words := fold(a.Text[m.Setting.Start:m.Setting.End]); words != "" {
				r.Setting = a.Lang + ": " + words
			}
		}
		r.Gathering = gathering(m, a.Actors, actors)
		for _, t := range m.Subjects {
			r.Subjects = append(r.Subjects, t.Subject)
		}
		slices.Sort(r.Subjects)
		r.Subjects = slices.Compact(r.Subjects)
		r.Key = AccountKey{Article: articleKey(a), Sides: strings.Join(r.sides(), "+")}
		if len(m.Evidence) > 0 {
			r.Key.Start, r.Key.End = m.Evidence[0].Start, m.Evidence[0].End
		}
		out[i] = r
	}
	return out
}

// articleKey names an article: its text's hash, or its id where minutes came without one.
func articleKey(a *Article) string {
	if a.SHA256 != "" {
		return a.SHA256
	}
	return a.ID
}

func parties(ids []string, actors map[string]*mahdar.Actor) []Party {
	var out []Party
	for _, id := range ids {
		a := actors[id]
		if a == nil {
			continue
		}
		side, name := side(a), ""
		if a.Kind == "person" {
			name = fold(value(a.Name))
		}
		if side == "" {
			continue
		}
		i := slices.IndexFunc(out, func(p Party) bool { return p.Side == side })
		if i < 0 {
			if len(out) == maxParties {
				continue
			}
			i = len(out)
			out = append(out, Party{Side: side})
		}
		p := &out[i]
		if name != "" && len(p.People) < maxPeople && !slices.Contains(p.People, name) {
			p.People = append(p.People, name)
		}
		if r := value(a.Role); r != "" && !slices.Contains(p.Roles, r) {
			p.Roles = append(p.Roles, r)
		}
	}
	for i := range out {
		slices.Sort(out[i].People)
		slices.Sort(out[i].Roles)
	}
	slices.SortFunc(out, func(a, b Party) int { return cmp.Compare(a.Side, b.Side) })
	return out
}

// side is the party that an actor stands for: a country, else an organisation,
// else itself. A secretary-general stands for the organisation and not for the state he comes from.
func side(a *mahdar.Actor) string {
	country, org, name := value(a.Country), value(a.Org), fold(value(a.Name))
	switch {
	case org != "" && value(a.Role) == "secretary-general":
		return org
	case country != "":
		return country
	case org != "":
		return org
	case name != "":
		return "=" + name
	}
	return ""
}

// gathering is the organisation whose event the meeting was beside, or within:
// an actor of the article that the setting's words name, else one that takes part.
func gathering(m *mahdar.Meeting, all []mahdar.Actor, actors map[string]*mahdar.Actor) string {
	best := ""
	take := func(org string) {
		if org != "" && (best == "" || org < best) {
			best = org
		}
	}
	if m.Setting != nil {
		for i := range all {
			if all[i].Kind != "organisation" {
				continue
			}
			for _, s := range all[i].Surfaces {
				if s.Start >= m.Setting.Start && s.End <= m.Setting.End {
					take(value(all[i].Org))
					break
				}
			}
		}
	}
	if best == "" {
		for _, id := range m.Participants {
			if a := actors[id]; a != nil && a.Kind == "organisation" {
				take(value(a.Org))
			}
		}
	}
	return best
}

// sides are the parties' keys, sorted.
func (f *Facts) sides() []string {
	out := make([]string, len(f.Parties))
	for i, p := range f.Parties {
		out[i] = p.Side
	}
	return out
}

// How exactly a record says when.
const (
	firmDays  = 7  // a range of so many days at most is a meeting of several days, or a visit's
	monthDays = 62 // a month, or "in June and July"
)

type precision int

const (
	undated precision = iota
	year
	month
	firm
)

func (f *Facts) precision() precision {
	switch n := f.To - f.From + 1; {
	case f.From == 0:
		return undated
	case n <= firmDays:
		return firm
	case n <= monthDays:
		return month
	}
	return year
}

// ahead reports whether the meeting had not yet been when the article was written.
func (f *Facts) ahead() bool { return f.Status == "planned" || f.Status == "proposed" }

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// DayOf counts days since 1970 of an ISO 8601 day; 0 is no day.
func DayOf(s string) int { return dayOf(s) }

// dayOf counts days since 1970; 0 is no day.
func dayOf(s string) int {
	if len(s) < len(time.DateOnly) {
		return 0
	}
	t, err := time.Parse(time.DateOnly, s[:len(time.DateOnly)])
	if err != nil || t.Year() < 1800 {
		return 0
	}
	n := int(t.Unix() / 86400)
	if t.Unix() < 0 && t.Unix()%86400 != 0 {
		n--
	}
	return n
}

// dayText writes days since 1970 as ISO 8601.
func dayText(n int) string { return time.Unix(int64(n)*86400, 0).UTC().Format(time.DateOnly) }
