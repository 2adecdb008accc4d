package story

import (
	"time"

	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
)

// SortWho drops the state that stands beside its own person among the participants.
func (r *Reading) SortWho(m *Meeting) {
	var out []int32
	for _, w := range m.Who {
		a := &r.Actors[w]
		covered := false
		for _, x := range m.Who {
			b := &r.Actors[x]
			if x != w && a.Kind == mention.Country && b.Kind != mention.Country && b.Country == a.Country || x != w && a.Kind == mention.Body && len(m.Who) > 2 && b.Kind == mention.Person && b.Country == a.Country && a.Country != "" {
				covered = true
			}
		}
		if !covered {
			out = append(out, w)
		}
	}
	if len(out) >= 2 {
		m.Who = out
	}
}

// Join adds what b tells to a.
func (a *Meeting) Join(b *Meeting, ref time.Time) {
	a.Extra = Union(a.Extra, b.Extra)
	if x := a; a.Dated != b.Dated && !ref.IsZero() { // told without a day: the day of the story, if the other allows it
		if b.Dated {
			x = b
		}
		if x.Days.Start.Before(x.Days.End) && !ref.Before(x.Days.Start) && !ref.After(x.Days.End) && x.Status != "planned" {
			x.Days = date.One(ref)
		}
	}
	if !a.Dated && b.Dated {
		a.Days, a.Dated = b.Days, true
	} else if a.Dated && b.Dated && b.Days.End.Sub(b.Days.Start) < a.Days.End.Sub(a.Days.Start) {
		a.Days = b.Days
	}
	if a.Place.Empty() || a.Place.City == "" && b.Place.City != "" && a.Place.Country == b.Place.Country {
		if !b.Place.Empty() {
			a.Place = b.Place
		}
	}
	if a.Channel == "" || a.Presumed && b.Channel != "" {
		a.Channel, a.Presumed = b.Channel, b.Presumed
	}
	if a.Setting.First >= a.Setting.Last {
		a.Setting = b.Setting
	}
	if a.Format == "" {
		a.Format = b.Format
	}
	if a.Status == "planned" || a.Status == "proposed" {
		a.Status = b.Status
	}
	a.Back = a.Back && b.Back
	a.Earlier = a.Earlier && b.Earlier
	for _, g := range b.Agenda {
		a.Agenda = AddRange(a.Agenda, g)
	}
	a.Evidence = append(a.Evidence, b.Evidence...)
	for _, x := range b.Rules {
		found := false
		for _, y := range a.Rules {
			found = found || x == y
		}
		if !found {
			a.Rules = append(a.Rules, x)
		}
	}
}
