package mahdar

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"

	"github.com/mahdar/mahdar/internal/reader"
)

// minutesOf gives what the reader made its public form.
func minutesOf(a Article, lang string, r *reader.Result, explain bool) Minutes {
	sum := sha256.Sum256([]byte(a.Text))
	m := Minutes{ID: a.ID, Lang: lang, URL: opt(&a.URL), Author: opt(&a.Author), Outlet: opt(&a.Outlet), SHA256: hex.EncodeToString(sum[:]),
		Actors: make([]Actor, 0, len(r.Actors)), Meetings: make([]Meeting, 0, len(r.Meetings)), Visits: make([]Visit, 0, len(r.Visits)),
		Statements: make([]Statement, 0, len(r.Statements)), Events: make([]Event, 0, len(r.Events)), Furniture: make([]Furniture, 0, len(r.Furniture))}
	switch {
	case !a.Published.IsZero():
		d := a.Published.Format("2006-01-02")
		m.Published = &d
	case !r.Day.Start.IsZero():
		d := r.Day.Start.Format("2006-01-02")
		m.Published = &d
	}
	if r.Title.Start >= 0 {
		t := span(r.Title)
		m.Title, m.TitleCut = &t, r.TitleCut
	}
	id := make([]string, len(r.Actors))
	for i := range id {
		id[i] = "a" + strconv.Itoa(i+1)
	}
	ids := func(in []int) []string {
		out := make([]string, 0, len(in))
		for _, i := range in {
			out = append(out, id[i])
		}
		return out
	}
	rules := func(s []string) []string {
		if explain {
			return s
		}
		return nil
	}
	for i := range r.Actors {
		x := &r.Actors[i]
		m.Actors = append(m.Actors, Actor{id[i], x.Kind, opt(&x.Name), opt(&x.Role), opt(&x.Country), opt(&x.Org), spans(x.Surfaces)})
	}
	for i := range r.Meetings {
		x := &r.Meetings[i]
		y := Meeting{Participants: ids(x.Participants), Format: x.Format, Channel: opt(&x.Channel), Status: x.Status, Date: days(x.Days),
			Agenda: spans(x.Agenda), Evidence: spans(x.Evidence), Subjects: tags(x.Subjects), Rules: rules(x.Rules)}
		if x.Place.City != "" || x.Place.Country != "" {
			y.Place = &Place{opt(&x.Place.City), opt(&x.Place.Country)}
		}
		if x.Setting.Start >= 0 {
			s := span(x.Setting)
			y.Setting = &s
		}
		m.Meetings = append(m.Meetings, y)
	}
	for i := range r.Visits {
		x := &r.Visits[i]
		m.Visits = append(m.Visits, Visit{ids(x.Visitors), Place{opt(&x.To.City), opt(&x.To.Country)}, days(x.Days), opt(&x.Kind), x.Status, spans(x.Evidence), rules(x.Rules)})
	}
	for _, x := range r.Statements {
		y := Statement{Speakers: ids(x.Speakers), Mode: x.Mode, Cue: span(x.Cue), Content: span(x.Content), Subjects: tags(x.Subjects), Rules: rules(x.Rules)}
		if x.Via >= 0 {
			v := id[x.Via]
			y.Via = &v
		}
		if x.Occasion >= 0 {
			o := x.Occasion
			y.Occasion = &o
		}
		m.Statements = append(m.Statements, y)
	}
	for i := range r.Events {
		x := &r.Events[i]
		m.Events = append(m.Events, Event{x.Type, opt(&x.Mode), x.Context, x.CAMEO, ids(x.Source), ids(x.Target), span(x.Evidence), rules(x.Rules)})
	}
	for _, x := range r.Furniture {
		m.Furniture = append(m.Furniture, Furniture{x.Kind, span(x.Span)})
	}
	m.Subjects = tags(r.Subjects)
	if explain {
		e := &Explain{}
		for _, p := range r.Trace {
			e.Passes = append(e.Passes, Pass(p))
		}
		m.Explain = e
	}
	return m
}

func span(s reader.Span) Span { return Span(s) }

func spans(in []reader.Span) []Span {
	out := make([]Span, 0, len(in))
	for _, s := range in {
		out = append(out, span(s))
	}
	return out
}

func tags(in []reader.Tag) []Tag {
	if len(in) == 0 {
		return nil
	}
	out := make([]Tag, 0, len(in))
	for _, t := range in {
		out = append(out, Tag{t.ID, span(t.Span)})
	}
	return out
}

func days(d reader.Days) *Days {
	if d.Start.IsZero() {
		return nil
	}
	out := &Days{Start: d.Start.Format("2006-01-02")}
	if out.End = out.Start; !d.End.Equal(d.Start) {
		out.End = d.End.Format("2006-01-02")
	}
	return out
}

// opt gives nil for what is not known; what is known stays where it is.
func opt(s *string) *string {
	if *s == "" {
		return nil
	}
	return s
}
